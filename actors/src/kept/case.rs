//! A case as a keeper keeps it: the pack version it pins is its law, and its lines, clocks, notices and files are written
//! with its events.

use super::{Kept, Unlawful};
use crate::{
    journal::{Batch, Entered, Intent},
    world::Laws,
};
use comity_domain::{
    AttachmentId, AuthorityId, Caller, Moment, Recorded, Sealed, TextId,
    case::{self, Case, Claim, Command, Event, Refusal},
    pack::Pack,
    visibility,
};
use std::sync::Arc;

impl Kept for Case {
    fn law_of_first(command: &Command, laws: &Laws) -> Result<Arc<Pack>, Unlawful<Refusal>> {
        match command {
            Command::Open(opening) => laws(&opening.pack)
                .ok_or_else(|| Unlawful::Refused(Refusal::UnknownProcedure(opening.procedure.clone()))),
            Command::Act(_) | Command::Tick | Command::Hear(_) => Err(Unlawful::NoBeginning),
        }
    }
    fn law_of(event: &Event, laws: &Laws) -> Option<Arc<Pack>> {
        match event {
            Event::Opened { pack, .. } => laws(pack),
            _ => None,
        }
    }
    fn is_known_to(&self, caller: &Caller) -> bool {
        caller.is_system() || visibility::audience(self, caller).is_some()
    }
    fn looks_same(then: &Case, now: &Case, law: &Pack, caller: &Caller, at: Moment) -> bool {
        visibility::audience(now, caller).is_some_and(|door| visibility::looks_same(then, now, law, &door, at))
    }
    fn overdue(&self, at: Moment) -> Option<Command> {
        case::is_due(self, at).then_some(Command::Tick)
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
    fn held(claim: Claim) -> Option<Refusal> {
        Some(claim.refusal())
    }
    fn fill(batch: &mut Batch, before: &Case, after: &Case, law: &Pack, happened: &[Recorded<Event>]) {
        batch.rows = visibility::rows(after, law);
        batch.next_due = case::next_due(after);
        batch.forget = after.is_deleted();
        batch.unlist = after.is_blocked();
        batch.touched = touched(before, after);
        // Most cases are never public, and of those that are most acts change nothing that everybody reads.
        let public = visibility::publication(after, law);
        batch.publication = public.filter(|now| visibility::publication(before, law).as_ref() != Some(now));
        batch.record = entered(after, law).filter(|_| !batch.unlist);
        for recorded in happened {
            match &recorded.event {
                Event::Notified { notice, authorities } => {
                    batch.intents.extend(authorities.iter().map(|authority| Intent {
                        notice: notice.clone(),
                        authority: *authority,
                        seq: recorded.seq,
                    }));
                }
                Event::TextsErased { upto } => batch.erase_upto = batch.erase_upto.max(Some(TextId(*upto))),
                Event::Attached { attachment, .. } => batch.attachments.push(*attachment),
                Event::LinkOrdered { .. } | Event::LinkTold { .. } => batch.dispatches.push(recorded.seq),
                _ => {}
            }
        }
        if let Some(last) = happened.last()
            && case::has_news(before, after)
            && batch.dispatches.last() != Some(&last.seq)
        {
            batch.dispatches.push(last.seq);
        }
    }
}

/// What a repository keeps of the case; nothing unless it is a record.
fn entered(case: &Case, pack: &Pack) -> Option<Entered> {
    let lines = visibility::record_lines(case, pack);
    let first = lines.first()?;
    Some(Entered {
        repository: format!("{}/{}", first.pack.id, first.procedure),
        claims: case::claims(case, pack),
        lines,
    })
}

/// Commands as they would be judged had these files never been found.
pub(crate) fn without(commands: &[Command], files: &[AttachmentId]) -> Vec<Command> {
    let mut commands = commands.to_vec();
    for command in &mut commands {
        if let Command::Act(act) = command {
            act.uploads.retain(|upload| !files.contains(&upload.id));
        }
    }
    commands
}

/// Whoever was or is a party: those who left must lose their line, those who came get one.
pub(crate) fn touched(before: &Case, after: &Case) -> Vec<AuthorityId> {
    let mut ids = before.authorities();
    ids.extend(after.authorities());
    ids.sort_unstable();
    ids.dedup();
    ids
}
