//! How many files and connections this process may have open: as many as the system allows, and how many of them may be
//! live connections. It knows nothing of what they are.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Handles that live connections leave to the store, to uploads and to requests.
const KEPT: u64 = 1_024;
/// With fewer than this the node works, but an operator should know.
const FEW: u64 = 8_192;

/// Raises the limit of open files to what the system allows this process.
pub fn raise() {
    let limit = getrlimit(Resource::Nofile);
    let wanted = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    if let Err(error) = setrlimit(Resource::Nofile, wanted) {
        tracing::warn!(%error, "the limit of open files stays as it is");
    }
    match getrlimit(Resource::Nofile).current {
        Some(files) if files < FEW => tracing::warn!(files, "few files may be open at once: see `ulimit -n`"),
        files => tracing::debug!(?files, "files may be open at once"),
    }
}

/// How many live connections there is room for.
pub fn live() -> usize {
    within(getrlimit(Resource::Nofile).current)
}

fn within(files: Option<u64>) -> usize {
    let Some(files) = files else { return usize::MAX };
    // where handles are few, half of them
    usize::try_from(files.saturating_sub(KEPT).max(files / 2)).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_handles_for_the_rest() {
        assert_eq!(within(Some(20_000)), 18_976);
        assert_eq!(within(Some(1_024)), 512);
        assert_eq!(within(None), usize::MAX);
    }

    #[test]
    fn the_limit_is_what_the_system_allows() {
        raise();
        let limit = getrlimit(Resource::Nofile);
        assert_eq!(limit.current, limit.maximum);
    }
}
