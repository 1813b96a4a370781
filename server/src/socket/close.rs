//! Why a live connection ends: every code of our own, in one place. 4000 to 4099 say "come back with your position", 4400
//! to 4499 say "do not". It does not know when one is due.

use comity_actors::outbox::Close;
use tokio_tungstenite::tungstenite::{
    Error,
    error::ProtocolError,
    protocol::{CloseFrame, frame::coding::CloseCode},
};

/// The node stops; come back after a moment of chance.
pub const RESTART: Close = Close::RESTART;
/// What waited was more than may wait; come back with the last position.
pub const SLOW: Close = Close::SLOW;
/// Nothing was heard, not even an answer to a ping.
pub const IDLE: Close = Close {
    code: 4002,
    reason: "idle",
};
/// Rights or language changed; come back and be asked anew.
pub const CHANGED: Close = Close {
    code: 4003,
    reason: "rights changed",
};
/// The protocol of section 7.1 was broken.
pub const PROTOCOL: Close = Close {
    code: 4400,
    reason: "protocol",
};
/// The session or key is no longer in force.
pub const SIGNED_OUT: Close = Close {
    code: 4401,
    reason: "signed out",
};
/// Nothing may be seen with these rights any more.
pub const FORBIDDEN: Close = Close {
    code: 4403,
    reason: "forbidden",
};
/// More was asked in a moment than may be asked.
pub const TOO_MANY: Close = Close {
    code: 4408,
    reason: "too many",
};
/// A binary message: frames are text (RFC 6455, 7.4.1).
pub const NOT_TEXT: Close = Close {
    code: 1003,
    reason: "text only",
};

/// What the other side is told about a broken connection; `None` when it cannot hear it any more.
pub fn of(error: &Error) -> Option<Close> {
    let (code, reason) = match error {
        Error::Capacity(_) => (1009, "too big"),
        Error::Utf8(_) => (1007, "not UTF-8"),
        Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => return None,
        Error::Protocol(_) => (1002, "protocol error"),
        _ => return None,
    };
    Some(Close { code, reason })
}

/// As the wire carries it.
pub fn frame(close: Close) -> CloseFrame {
    CloseFrame {
        code: CloseCode::from(close.code),
        reason: close.reason.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ranges_tell_who_comes_back() {
        for close in [RESTART, SLOW, IDLE, CHANGED] {
            assert!((4000..4100).contains(&close.code), "{close:?}");
        }
        for close in [PROTOCOL, SIGNED_OUT, FORBIDDEN, TOO_MANY] {
            assert!((4400..4500).contains(&close.code), "{close:?}");
        }
    }

    #[test]
    fn every_code_may_be_sent() {
        for close in [
            RESTART, SLOW, IDLE, CHANGED, PROTOCOL, SIGNED_OUT, FORBIDDEN, TOO_MANY, NOT_TEXT,
        ] {
            assert!(frame(close).code.is_allowed(), "{close:?}");
        }
    }
}
