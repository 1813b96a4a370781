//! An authority as a keeper keeps it: no pack judges it, and its register entry is rewritten whole with its events.

use super::{Kept, Unlawful};
use crate::{
    journal::{Batch, ClientEntry, OfficialEntry, RegisterEntry},
    world::Laws,
};
use comity_domain::{
    Aggregate, Caller, Moment, Recorded, Sealed,
    authority::{Authority, Command, Event, Refusal},
    case::Claim,
};
use std::sync::Arc;

impl Kept for Authority {
    fn law_of_first(_: &Command, _: &Laws) -> Result<Arc<()>, Unlawful<Refusal>> {
        Ok(Arc::new(()))
    }
    fn law_of(_: &Event, _: &Laws) -> Option<Arc<()>> {
        Some(Arc::new(()))
    }
    /// The register is open: that an authority exists is no secret, and who may change it is a rule.
    fn is_known_to(&self, _: &Caller) -> bool {
        true
    }
    /// Nothing of a record is hidden: every event is a difference.
    fn looks_same(then: &Authority, now: &Authority, _: &(), _: &Caller, _: Moment) -> bool {
        then.seq() == now.seq()
    }
    fn overdue(&self, _: Moment) -> Option<Command> {
        None
    }
    fn kind(event: &Event) -> &'static str {
        event.kind()
    }
    fn seals(event: &Event) -> Vec<&Sealed> {
        event.seals()
    }
    fn seals_mut(event: &mut Event) -> Vec<&mut Sealed> {
        event.seals_mut()
    }
    fn held(_: Claim) -> Option<Self::Refusal> {
        None
    }
    fn fill(batch: &mut Batch, _: &Authority, after: &Authority, _: &(), _: &[Recorded<Event>]) {
        batch.register = entry(after);
    }
}

fn entry(authority: &Authority) -> Option<RegisterEntry> {
    let said = |sealed: &Sealed| sealed.text.as_deref().unwrap_or_default().to_owned();
    Some(RegisterEntry {
        card: authority.card()?,
        profile: authority.profile()?.clone(),
        officials: authority
            .officials()
            .map(|(id, official)| OfficialEntry {
                id: *id,
                name: said(&official.name),
                email: said(&official.email),
                lang: official.lang,
                roles: official.roles.clone(),
            })
            .collect(),
        clients: authority
            .clients()
            .map(|(id, client)| ClientEntry {
                id: *id,
                label: client.label.clone(),
                roles: if client.revoked {
                    Vec::new()
                } else {
                    client.roles.clone()
                },
            })
            .collect(),
    })
}
