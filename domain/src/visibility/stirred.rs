//! When something last changed that an audience may see. When others saved what is hidden from it tells nothing here.

use super::{
    Audience,
    links::link_seen,
    parties,
    sight::Eyes,
    view::{attachment, entry_seen, sees_chosen, sees_drafts},
};
use crate::{
    Moment,
    case::{Case, Trace},
    pack::Law,
};

/// When which kind of thing last changed, the latest first: made once for all audiences, since a case may have thousands of
/// parties and as many traces.
pub(super) struct Traces<'a>(Vec<(&'a Trace, Moment)>);

impl<'a> Traces<'a> {
    pub(super) fn of(case: &'a Case) -> Self {
        let mut traces: Vec<_> = case.traces.iter().map(|(trace, at)| (trace, *at)).collect();
        traces.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
        Self(traces)
    }
}

/// The instant; for whoever sees nothing of it yet, the opening.
pub(super) fn stirred(
    case: &Case,
    traces: &Traces<'_>,
    law: Law<'_>,
    eyes: &Eyes,
    audience: &Audience,
) -> Option<Moment> {
    let party = case.parties.iter().any(|party| party.card.id == audience.authority);
    let seen = |trace: &Trace| match trace {
        Trace::Common => true,
        Trace::Party(who) => parties::knows(case, audience, *who),
        Trace::Act(who, slot) => {
            let card = who.and_then(|who| Some((who, case.country_of(who)?)));
            party
                && who.is_none_or(|who| parties::knows(case, audience, who))
                && card.is_none_or(|card| parties::knows_in(case, law, audience, slot, card))
        }
        Trace::Own(side) => *side == audience.authority,
        Trace::Field(field) => eyes.field(field),
        Trace::Questions => eyes.questions,
        Trace::Chosen(slot) => {
            let inside = law.procedure.slot(slot).is_some_and(|slot| slot.inside);
            !inside && sees_chosen(law, audience)
        }
        Trace::Drafts => eyes.questions && sees_drafts(law, eyes, audience),
        // Who is no party is told no events, and pages show answers with their questions.
        Trace::Answers => eyes.answers && (party || eyes.questions),
        Trace::Clock(clock) => eyes.clock(law, clock),
        Trace::Ratings => eyes.ratings,
        Trace::Link(order) => {
            let held = case.links.iter().find(|held| held.order == *order);
            held.is_some_and(|held| link_seen(held, eyes, audience))
        }
    };
    let latest = traces.0.iter().find(|(trace, _)| seen(trace)).map(|(_, at)| *at);
    let entries = case.entries.iter().filter(|entry| entry_seen(entry, eyes, audience));
    let written = entries.flat_map(|entry| [Some(entry.at), entry.retracted].into_iter().flatten());
    let files = case.attachments.iter();
    let filed = files
        .filter(|file| attachment(case, file, eyes, audience).is_some())
        .map(|file| file.at);
    let told = case.notices.get(&audience.authority).map(|notice| notice.at);
    latest
        .into_iter()
        .chain(written)
        .chain(filed)
        .chain(told)
        .chain(case.opened_at)
        .max()
}
