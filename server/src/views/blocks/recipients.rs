//! Recipients of a case as a table, by slot and country: how many are done, and in which state each is. It counts nobody
//! that the door did not name.

use super::Cx;
use crate::views::html::Html;
use askama::Template;
use comity_domain::{AuthorityId, Lang, visibility::PartyView};

/// With more recipients than this the table is folded.
const UNFOLDED: usize = 6;

/// The recipients of a slot.
#[derive(Template)]
#[template(path = "case/recipients.html")]
struct Recipients {
    slot: String,
    done: String,
    states: String,
    open: bool,
    lines: Vec<Line>,
}

struct Line {
    id: AuthorityId,
    code: String,
    country: String,
    name: String,
    lang: Option<Lang>,
    state: String,
    done: bool,
}

/// A table for each slot whose members have states of their own.
pub(super) fn tables(cx: &Cx<'_>) -> Vec<Html> {
    let v = cx.voice;
    let tables = cx.view.tallies.iter().map(|tally| {
        let machine = v.law.procedure.machine(&tally.slot);
        let say = |state: &str| v.own(&format!("recipient-{state}"));
        let members = cx.view.parties.iter().filter(|party| party.slot == tally.slot);
        let mut lines: Vec<Line> = members
            .map(|party| {
                let state = party.recipient.as_ref();
                let name = v.name(&party.card);
                Line {
                    id: party.card.id,
                    code: party.card.country.to_string(),
                    country: v.country(&party.card.country).to_owned(),
                    name: name.text.to_owned(),
                    lang: name.lang,
                    state: state.map(|state| say(state)).unwrap_or_default(),
                    done: state.is_some_and(|state| machine.is_some_and(|machine| machine.done.contains(state))),
                }
            })
            .collect();
        lines.sort_by(|a, b| {
            v.tongue
                .compare(&a.country, &b.country)
                .then_with(|| a.name.cmp(&b.name))
        });
        let states = tally
            .states
            .iter()
            .map(|(state, many)| format!("{}: {many}", say(state)));
        Html::of(&Recipients {
            slot: v.own(&format!("slot-{}", tally.slot)),
            done: v
                .say_with(
                    "recipients-done",
                    &[("done", tally.done.into()), ("of", tally.of.into())],
                )
                .into_owned(),
            states: states.collect::<Vec<_>>().join(" · "),
            open: lines.len() <= UNFOLDED,
            lines,
        })
    });
    tables.collect()
}

/// Whether a party stands in a table instead of beside the seam.
pub(super) fn is_listed(party: &PartyView) -> bool {
    party.recipient.is_some() && !party.ours
}
