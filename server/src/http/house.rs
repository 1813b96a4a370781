//! What live connections ask of the node, answered by the same parts that answer requests: one way to be recognised, one
//! door to what may be seen. It knows no frame.

use crate::{
    app::Shared,
    http::scope::{Who, behind, identify, tongues_of},
    socket::{Guest, Hall, House, Joining, Limits, NotAdmitted, NotJoined, Pass},
};
use async_trait::async_trait;
use axum::http::{StatusCode, request::Parts};
use comity_actors::{
    ask::{self, Denied, ViewerId},
    journal::{Journal, Topic},
    present::Position,
};
use comity_domain::Lang;
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

/// The live side of a node.
pub fn hall(app: &Shared) -> Arc<Hall> {
    let limits = Limits {
        frames: app.config.limits.viewer_frames,
        sockets_of_official: app.config.limits.sockets_each,
        sockets_of_program: app.config.limits.sockets_of_program,
        sockets_of_authority: app.config.limits.sockets_of_authority,
        sockets: crate::handles::live(),
        ..Limits::default()
    };
    Hall::open(
        Arc::new(Rooms(app.clone())),
        app.roll.clone(),
        limits,
        app.config.origins(),
    )
}

struct Rooms(Shared);

/// Roles and language, as one number that changes with them.
fn rights(who: &Who) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&who.caller.roles, who.lang).hash(&mut hasher);
    hasher.finish()
}

#[async_trait]
impl House for Rooms {
    async fn admit(&self, request: &Parts) -> Result<Guest, NotAdmitted> {
        let who = match identify(&self.0, request, false).await {
            Ok(Some(who)) => who,
            Err(problem) if problem.status() != StatusCode::UNAUTHORIZED => return Err(NotAdmitted::Busy),
            _ => return Err(NotAdmitted::Nobody),
        };
        let tongues = tongues_of(&self.0, request, Some(&who));
        Ok(Guest {
            rights: rights(&who),
            caller: who.caller,
            pass: who.pass,
            lang: tongues.lang,
            second: tongues.second,
        })
    }

    async fn standing(&self, passes: &[Pass]) -> Vec<Option<u64>> {
        match behind(&self.0, passes).await {
            Ok(who) => who.iter().map(|who| who.as_ref().map(rights)).collect(),
            // What cannot be said is not said: nobody is sent away because the store is busy.
            Err(_) => Vec::new(),
        }
    }

    async fn join(&self, topic: Topic, joining: Joining) -> Result<(), NotJoined> {
        let joining = ask::Joining {
            viewer: ViewerId(joining.viewer),
            caller: joining.guest.caller.clone(),
            lang: joining.guest.lang,
            second: joining.guest.second,
            encoding: joining.encoding,
            since: joining.since,
            outbox: joining.outbox,
        };
        match self.0.registry.join(topic, joining).await {
            Ok(_) => Ok(()),
            Err(Denied::Missing) => Err(NotJoined::Gone),
            Err(_) => Err(NotJoined::Busy),
        }
    }

    fn leave(&self, topic: Topic, viewer: u64) {
        self.0.registry.leave(topic, ViewerId(viewer));
    }

    fn here(&self, topic: Topic, viewer: u64, focus: Option<String>) {
        if let Topic::Case(case) = topic {
            self.0.registry.here(case, ViewerId(viewer), focus);
        }
    }

    async fn seen(&self, guest: &Guest, topic: Topic, at: Position) {
        let (Topic::Case(case), Some(official)) = (topic, guest.caller.official) else {
            return;
        };
        if at.epoch != self.0.store.epoch() {
            return;
        }
        if let Err(error) = self.0.store.seen(official, case, at.seq).await {
            tracing::debug!(%error, %official, %case, "what was read was not written down");
        }
    }

    fn say(&self, lang: Lang, key: &'static str) -> String {
        self.0.interface.tongue(lang).say(key).to_owned()
    }

    fn micros(&self) -> i64 {
        self.0.clock.now().micros()
    }
}
