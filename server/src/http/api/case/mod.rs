//! A case view of the API, made of what the door let through and of words in the caller's language. It decides nothing about
//! what may be seen.

mod doing;
mod kinds;
mod many;
mod questions;
mod record;
pub mod schema;
pub mod shape;

pub use many::{Change, Recipients, Version};
pub use record::{Origin, Record};

pub use kinds::{answer_kind, field_kind, input_kind, tone};

use crate::{app::App, directory::name_in, http::scope::Scope, views::said::Teller};
use comity_actors::ask::Look;
use comity_domain::{
    CaseId, Key, Words,
    case::{Card, What},
    pack::{FieldKind, Pack, PackRef},
    raw::Raw,
    visibility::{ByView, CaseView, FieldView, LinkView, PartyView, Shown, StepState, Turn, plain},
};
use shape::{
    By, Case, Clock, Document, Entry, Field, Held, Line, Link, Named, Party, Proposal, Rating, Section, Step, Text, You,
};
use std::sync::Arc;

/// Everything a view is put into words with.
pub struct Maker<'a> {
    /// Names of authorities and officials.
    pub app: &'a App,
    /// Whose answer it is.
    pub scope: &'a Scope,
    /// The words of interface and pack.
    pub teller: Teller<'a>,
    /// The pack version.
    pub pack: &'a PackRef,
}

/// The view as it is written; `None` when the case's pack is not in use on this node.
pub fn make(app: &App, scope: &Scope, look: &Look) -> Option<Case> {
    let view = &*look.view;
    let loaded = app.packs.get(&view.pack)?;
    let pack: Arc<Pack> = loaded.pack.clone();
    let law = pack.law(&view.procedure)?;
    let maker = Maker {
        app,
        scope,
        teller: Teller {
            tongue: app.interface.tongue(scope.lang),
            speech: &loaded.words,
            law,
        },
        pack: &view.pack,
    };
    Some(maker.case(look))
}

impl Maker<'_> {
    fn case(&self, look: &Look) -> Case {
        let view = &*look.view;
        let id = look.case.to_string();
        Case {
            number: view.number.clone(),
            procedure: format!("{}/{}", view.pack.id, view.procedure),
            version: view.pack.version.to_string(),
            title: self.teller.title(view),
            state: view.state.to_string(),
            state_text: self.own("state", &view.state),
            at: look.at.to_string(),
            opened_at: view.opened_at.to_rfc3339(),
            changed_at: view.changed_at.to_rfc3339(),
            turn: match view.turn {
                Turn::Ours => shape::Turn::Ours,
                Turn::Theirs => shape::Turn::Theirs,
                Turn::Over => shape::Turn::Over,
            },
            over: view.is_final,
            draft: view.is_draft,
            blocked: view.blocked.map(|(since, _)| since.to_rfc3339()),
            you: You {
                authority: view.you.authority.to_string(),
                slots: view.you.slots.iter().map(ToString::to_string).collect(),
                roles: view.you.roles.iter().map(ToString::to_string).collect(),
            },
            track: self.track(view),
            parties: view.parties.iter().map(|party| self.party(party)).collect(),
            to: view
                .chosen
                .iter()
                .map(|(slot, card)| self.card(slot, card, false))
                .collect(),
            recipients: view.tallies.iter().map(|tally| self.recipients(tally)).collect(),
            versions: view.versions.iter().map(|version| self.version(version)).collect(),
            record: view.record.as_ref().map(Record::from),
            sections: view
                .sections
                .iter()
                .map(|section| Section {
                    id: section.id.to_string(),
                    text: self.form(&format!("section-{}", section.id)),
                    fields: section.fields.iter().map(|field| field.id.to_string()).collect(),
                })
                .collect(),
            fields: view
                .sections
                .iter()
                .flat_map(|section| &section.fields)
                .map(|field| (field.id.to_string(), self.field(field)))
                .collect(),
            questions: view
                .questions
                .iter()
                .map(|question| self.question(question, view))
                .collect(),
            documents: view.attachments.iter().map(|file| self.document(file)).collect(),
            entries: view
                .entries
                .iter()
                .map(|entry| Entry {
                    seq: entry.seq,
                    kind: entry.kind.to_string(),
                    kind_text: self.own("entry", &entry.kind),
                    own: entry.own,
                    only: entry.only.iter().map(ToString::to_string).collect(),
                    retracted: entry.retracted.map(|at| at.to_rfc3339()),
                    words: text(&entry.words),
                    about: entry.about.iter().map(ToString::to_string).collect(),
                    at: entry.at.to_rfc3339(),
                    by: self.by(&entry.by),
                })
                .collect(),
            clocks: self.clocks(view),
            history: self.history(view),
            ratings: view
                .ratings
                .iter()
                .map(|rating| Rating {
                    slot: rating.slot.to_string(),
                    marks: rating
                        .marks
                        .iter()
                        .map(|(item, mark)| (item.to_string(), *mark))
                        .collect(),
                    by: self.by(&rating.by),
                    at: rating.at.to_rfc3339(),
                })
                .collect(),
            links: view.links.iter().map(|link| self.link(look.case, link)).collect(),
            origin: view.origin.as_ref().map(|origin| Origin {
                id: origin.case.to_string(),
                number: origin.number.clone(),
                link: origin.link.to_string(),
            }),
            actions: view
                .actions
                .iter()
                .map(|action| self.action(&id, action, view))
                .collect(),
            id,
        }
    }

    fn link(&self, case: CaseId, link: &LinkView) -> Link {
        Link {
            id: case.ordered_by(link.order).to_string(),
            link: link.link.to_string(),
            procedure: format!("{}/{}", self.pack, link.procedure),
            number: Some(link.number.clone()).filter(|number| !number.is_empty()),
            state: link.state.as_ref().map(ToString::to_string),
            to: link.cards.iter().map(|card| card.id.to_string()).collect(),
            questions: link.questions.iter().map(ToString::to_string).collect(),
            over: link.over,
            answered: link.answered,
            ours: link.ours,
        }
    }

    /// A word of the procedure: `state`, `accepted`.
    pub fn own(&self, kind: &str, key: &str) -> String {
        self.teller
            .pack(&format!("{}-{kind}-{key}", self.teller.law.procedure.id))
    }

    /// A word of the form.
    pub fn form(&self, rest: &str) -> String {
        let form = self.teller.law.form.map_or("", |form| &form.id);
        self.teller.pack(&format!("form-{form}-{rest}"))
    }

    fn track(&self, view: &CaseView) -> Vec<Step> {
        let step = |step: &comity_domain::visibility::StepView| Step {
            id: step.id.to_string(),
            text: self.own("step", &step.id),
            state: match step.state {
                StepState::Done => shape::StepState::Done,
                StepState::Current => shape::StepState::Current,
                StepState::Ahead => shape::StepState::Ahead,
            },
            at: step.at.map(|at| at.to_rfc3339()),
        };
        view.track.iter().map(step).collect()
    }

    fn party(&self, party: &PartyView) -> Party {
        Party {
            state: party.recipient.as_ref().map(ToString::to_string),
            state_text: party.recipient.as_ref().map(|state| self.own("recipient", state)),
            brought_by: party.brought_by.map(|authority| authority.to_string()),
            ..self.card(&party.slot, &party.card, party.ours)
        }
    }

    fn card(&self, slot: &Key, card: &Card, ours: bool) -> Party {
        Party {
            slot: slot.to_string(),
            slot_text: self.own("slot", slot),
            authority: card.id.to_string(),
            name: name_in(card, self.scope.lang).to_owned(),
            names: card
                .names
                .iter()
                .map(|(lang, name)| (lang.to_string(), name.clone()))
                .collect(),
            country: card.country.to_string(),
            languages: card.languages.iter().map(ToString::to_string).collect(),
            town: card.town.clone(),
            ours,
            state: None,
            state_text: None,
            brought_by: None,
        }
    }

    fn field(&self, field: &FieldView) -> Field {
        let list = field.list.as_ref().filter(|_| field.kind != FieldKind::Country);
        Field {
            text: self.teller.field(&field.id),
            kind: field_kind(field.kind).to_owned(),
            list: list.map(ToString::to_string),
            personal: field.personal,
            required: field.required,
            value: self.held(&field.value, list),
        }
    }

    /// A value, for programs and in words.
    pub fn held(&self, shown: &Shown, list: Option<&Key>) -> Held {
        Held {
            value: shown.value().map_or(Raw::Null, plain),
            value_text: self.teller.shown(shown, list).text,
            erased: *shown == Shown::Erased,
        }
    }

    /// Who did it.
    pub fn by(&self, by: &ByView) -> By {
        By {
            authority: by.authority.map(|id| id.to_string()),
            official: by.official.map(|id| Named {
                id: id.to_string(),
                text: self.app.directory.official(id).unwrap_or_default(),
            }),
            ours: by.ours,
        }
    }

    fn document(&self, file: &comity_domain::visibility::AttachmentView) -> Document {
        Document {
            seq: file.seq,
            id: file.id.map(|id| id.to_string()),
            name: file.name.clone(),
            media: file.media.clone(),
            size: file.size,
            lang: file.lang.to_string(),
            own: file.own,
            href: file.id.map(|id| format!("/api/v1/attachments/{id}")),
            at: file.at.to_rfc3339(),
            by: self.by(&file.by),
        }
    }

    fn clocks(&self, view: &CaseView) -> Vec<Clock> {
        let written = |at: Option<comity_domain::Moment>| at.map(|at| at.to_rfc3339());
        let clock = |clock: &comity_domain::visibility::ClockView| Clock {
            id: clock.id.to_string(),
            text: self.own("clock", &clock.id),
            started: written(clock.started),
            due: written(clock.due),
            stopped: written(clock.stopped),
            ended: written(clock.ended),
            passed: clock.passed,
            proposal: clock.proposal.as_ref().map(|proposal| Proposal {
                slot: proposal.slot.to_string(),
                ours: proposal.ours,
                date: proposal.date.clone(),
                due: proposal.due.to_rfc3339(),
            }),
            country: clock.country.to_string(),
            zone: clock.zone.clone(),
        };
        view.clocks.iter().map(clock).collect()
    }

    fn history(&self, view: &CaseView) -> Vec<Line> {
        let line = |line: &comity_domain::visibility::HistoryView| {
            let (what, id) = match &line.what {
                What::Opened => ("opened", None),
                What::Action(action) => ("action", Some(action.to_string())),
                What::Passed(clock) => ("clock", Some(clock.to_string())),
            };
            Line {
                seq: line.seq,
                at: line.at.to_rfc3339(),
                by: self.by(&line.by),
                slot: line.slot.as_ref().map(ToString::to_string),
                what,
                id,
                to: line.to.as_ref().map(ToString::to_string),
                given: line
                    .given
                    .iter()
                    .map(|(input, value)| (input.to_string(), plain(value)))
                    .collect(),
            }
        };
        view.history.iter().map(line).collect()
    }
}

/// Free text.
pub fn text(words: &Words) -> Text {
    Text {
        text: words.text.text.clone(),
        lang: words.lang.to_string(),
    }
}
