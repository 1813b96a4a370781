//! Cases that a case ordered, and the one that ordered it, as one audience may know of them.

use super::{Audience, LinkView, OriginView, sight::Eyes};
use crate::case::{Case, Linked};

pub(super) fn links(case: &Case, eyes: &Eyes, audience: &Audience) -> Vec<LinkView> {
    let seen = case.links.iter().filter(|held| link_seen(held, eyes, audience));
    seen.map(|held| LinkView {
        order: held.order,
        link: held.link.clone(),
        procedure: held.procedure.clone(),
        cards: held.cards.clone(),
        questions: if eyes.questions {
            held.questions.clone()
        } else {
            Vec::new()
        },
        number: held.number.clone(),
        state: held.state.clone(),
        over: held.over,
        answered: held.answered,
        // Those who are asked take part from the moment on at which it has left its first state, which is not known here.
        ours: held.heard > 0 && held.opener == audience.authority,
    })
    .collect()
}

/// Whoever opened it knows of it anyway; others as the matrix says.
pub(super) fn link_seen(held: &Linked, eyes: &Eyes, audience: &Audience) -> bool {
    held.opener == audience.authority || eyes.link(&held.link)
}

pub(super) fn origin(case: &Case, audience: &Audience) -> Option<OriginView> {
    let origin = case.origin.as_ref()?;
    origin.parties.contains(&audience.authority).then(|| OriginView {
        case: origin.case,
        number: origin.number.clone(),
        link: origin.link.clone(),
    })
}
