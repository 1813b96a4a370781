//! What one person sees after a story's step, asked of the door; parts that are absent are not asked.

use super::{
    hidden, open,
    tell::{Broken, Stage},
    then::{due, same},
};
use crate::{
    Caller, Key,
    case::What,
    raw::Raw,
    visibility::{
        Audience, CaseView, FieldView, MaskView, PartyView, Shown, Turn, Whose, audience, glimpse, plain, rows, view,
    },
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What somebody sees.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Who looks; `public`: everybody.
    pub by: Key,
    /// At which case, as in steps.
    #[serde(rename = "in", default)]
    pub within: Option<Key>,
    /// For them there is no such case.
    #[serde(default)]
    pub nothing: bool,
    /// Whose turn: `ours`, `theirs`, `over`.
    #[serde(default)]
    pub turn: Option<String>,
    /// What may be done, all of it, in order.
    #[serde(default)]
    pub actions: Option<Vec<Key>>,
    /// Fields with what they hold.
    #[serde(default)]
    pub fields: BTreeMap<Key, Raw>,
    /// Every field that is shown, in order.
    #[serde(default)]
    pub only_fields: Option<Vec<Key>>,
    /// Names made of fields; empty: masked.
    #[serde(default)]
    pub masks: BTreeMap<Key, String>,
    /// The questions, all of them, in order.
    #[serde(default)]
    pub questions: Option<Vec<Key>>,
    /// Final answers, all of them.
    #[serde(default)]
    pub answers: Option<BTreeMap<Key, Raw>>,
    /// Draft answers, all of them.
    #[serde(default)]
    pub drafts: Option<BTreeMap<Key, Raw>>,
    /// Comments of final answers, all of them.
    #[serde(default)]
    pub comments: Option<BTreeMap<Key, String>>,
    /// Questions that wait for a new answer.
    #[serde(default)]
    pub reopened: Option<Vec<Key>>,
    /// Kinds of entries, all of them, in order.
    #[serde(default)]
    pub entries: Option<Vec<Key>>,
    /// Kinds of entries that were taken back, in order.
    #[serde(default)]
    pub retracted: Option<Vec<Key>>,
    /// The parties, all of them, in order of joining.
    #[serde(default)]
    pub parties: Option<Vec<Key>>,
    /// The own states of recipients, all of them; several slots of one authority parted by a space.
    #[serde(default)]
    pub recipients: Option<BTreeMap<Key, String>>,
    /// How many recipients are done, and how many there are, by slot; all of them.
    #[serde(default)]
    pub done: Option<BTreeMap<Key, (usize, usize)>>,
    /// Changes of the form: the fields of each with what they held before, oldest first.
    #[serde(default)]
    pub versions: Option<Vec<BTreeMap<Key, Raw>>>,
    /// Names of files, all of them, in order; empty: only that there is one.
    #[serde(default)]
    pub files: Option<Vec<String>>,
    /// How clocks stand.
    #[serde(default)]
    pub clocks: BTreeMap<Key, ClockSeen>,
    /// Linked cases, all of them, in order: number, state and how many questions went with it.
    #[serde(default)]
    pub links: Option<Vec<String>>,
    /// The number of the case it comes from; empty: none that may be known.
    #[serde(default)]
    pub origin: Option<String>,
    /// The own official it is handed to; empty: nobody.
    #[serde(default)]
    pub allocated: Option<String>,
    /// Who came and went, in order: `+dublin`, `-london`.
    #[serde(default)]
    pub moves: Option<Vec<String>>,
    /// Marks, all of them, by item.
    #[serde(default)]
    pub ratings: Option<BTreeMap<Key, u8>>,
    /// What the history tells, in order: `opened`, actions, `passed <clock>`.
    #[serde(default)]
    pub history: Option<Vec<String>>,
    /// Kinds of events that a program hears of in this step, in order.
    #[serde(default)]
    pub hears: Option<Vec<String>>,
    /// The row on the desk.
    #[serde(default)]
    pub desk: Option<DeskSeen>,
    /// Whether the record stands in this person's list.
    #[serde(default)]
    pub listed: Option<bool>,
    /// What the list shows as in force on days: the fields of the record, empty when it is not.
    #[serde(default)]
    pub in_force: BTreeMap<String, BTreeMap<Key, String>>,
    /// Which version the record is; 0: that may not be known.
    #[serde(default)]
    pub version: Option<u32>,
    /// Words that stand nowhere in anything this person is shown: page, row, event.
    #[serde(default)]
    pub never: Vec<String>,
}

/// How a clock stands.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockSeen {
    /// Its last day; empty: it does not run.
    #[serde(default)]
    pub due: Option<String>,
    /// The date on the table; empty: none.
    #[serde(default)]
    pub proposed: Option<String>,
    /// Whether our side proposed it.
    #[serde(default)]
    pub ours: Option<bool>,
    /// It stands still.
    #[serde(default)]
    pub stopped: Option<bool>,
    /// Its time has passed.
    #[serde(default)]
    pub passed: Option<bool>,
}

/// A row on a desk.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskSeen {
    /// Why it is there: the notice.
    #[serde(default)]
    pub reason: Option<String>,
    /// Whose turn.
    #[serde(default)]
    pub turn: Option<String>,
    /// Answered and asked.
    #[serde(default)]
    pub answered: Option<(u32, u32)>,
    /// A date on the table waits for an answer.
    #[serde(default)]
    pub date_to_answer: Option<bool>,
}

impl Seen {
    pub(super) fn holds(&self, stage: &Stage<'_>, place: &str) -> Result<(), Broken> {
        if self.by == open::PUBLIC {
            return open::holds(self, stage, place);
        }
        let caller = stage.caller(place, &self.by)?;
        let here = audience(&stage.case, &caller);
        let seen = here
            .as_ref()
            .and_then(|audience| view(&stage.case, stage.pack, audience, stage.at));
        self.in_lists(stage, &caller, place)?;
        let (Some(here), Some(seen)) = (here, seen) else {
            if hidden::listed(stage, &caller).is_some() {
                return Err(Broken::new(format!("{place}.listed"), "nothing", "a line"));
            }
            let found = if self.nothing { "true" } else { "false" };
            return same(&format!("{place}.nothing"), "true", found);
        };
        if self.nothing {
            return Err(Broken::new(format!("{place}.nothing"), "true", "false"));
        }
        let at = |part: &str| format!("{place}.{part}");
        self.standing(stage, &seen, &at)?;
        self.around(stage, &seen, &at)?;
        self.content(&seen, &at)?;
        self.written(&seen, &at)?;
        self.beside(stage, &here, &at)?;
        let shown = hidden::everything(stage, &here, &caller, &seen);
        for word in &self.never {
            if let Some(text) = shown.iter().find(|text| text.contains(word.as_str())) {
                return Err(Broken::new(at("never"), word.as_str(), text.as_str()));
            }
        }
        Ok(())
    }

    fn standing(&self, stage: &Stage<'_>, seen: &CaseView, at: &impl Fn(&str) -> String) -> Result<(), Broken> {
        if let Some(version) = self.version {
            let found = seen.record.as_ref().and_then(|record| record.version).unwrap_or(0);
            same(&at("version"), &version.to_string(), &found.to_string())?;
        }
        if let Some(turn) = &self.turn {
            let found = match seen.turn {
                Turn::Ours => "ours",
                Turn::Theirs => "theirs",
                Turn::Over => "over",
            };
            same(&at("turn"), turn, found)?;
        }
        if let Some(actions) = &self.actions {
            keys(&at("actions"), actions, seen.actions.iter().map(|action| &action.id))?;
        }
        for (id, clock) in &self.clocks {
            let place = |part: &str| at(&format!("clocks.{id}.{part}"));
            let found = seen.clocks.iter().find(|clock| clock.id == *id);
            if let Some(day) = &clock.due {
                same(&place("due"), day, &due(stage, id))?;
            }
            let proposal = found.and_then(|clock| clock.proposal.as_ref());
            if let Some(proposed) = &clock.proposed {
                same(&place("proposed"), proposed, proposal.map_or("", |p| p.date.as_str()))?;
            }
            for (part, expected, found) in [
                ("ours", clock.ours, proposal.is_some_and(|p| p.ours)),
                ("stopped", clock.stopped, found.is_some_and(|c| c.stopped.is_some())),
                ("passed", clock.passed, found.is_some_and(|c| c.passed)),
            ] {
                if let Some(expected) = expected {
                    same(&place(part), &expected.to_string(), &found.to_string())?;
                }
            }
        }
        if let Some(links) = &self.links {
            let told = seen.links.iter().map(|link| {
                let state = link.state.as_ref().map_or("-", |state| state.as_str());
                format!("{} {state} {}", link.number, link.questions.len())
            });
            same(&at("links"), &links.join(", "), &told.collect::<Vec<_>>().join(", "))?;
        }
        if let Some(origin) = &self.origin {
            let found = seen.origin.as_ref().map_or("", |origin| origin.number.as_str());
            same(&at("origin"), origin, found)?;
        }
        if let Some(moves) = &self.moves {
            let all = seen.history.iter().flat_map(|line| &line.moves);
            let told = all.map(|one| {
                let mut names = stage.cast.authorities.iter();
                let name = names.find(|a| stage.authority(&a.id) == Some(one.card.id));
                let name = name.map_or("?", |a| a.id.as_str());
                format!("{}{name}", if one.joined { '+' } else { '-' })
            });
            same(&at("moves"), &moves.join(", "), &told.collect::<Vec<_>>().join(", "))?;
        }
        if let Some(name) = &self.allocated {
            let mut people = stage.cast.people.iter();
            let found = people.find(|p| seen.allocated.is_some() && stage.official(&p.id) == seen.allocated);
            same(&at("allocated"), name, found.map_or("", |person| person.id.as_str()))?;
        }
        if let Some(history) = &self.history {
            let told = seen.history.iter().map(|line| match &line.what {
                What::Opened => "opened".to_owned(),
                What::Action(action) => action.to_string(),
                What::Passed(clock) => format!("passed {clock}"),
            });
            same(
                &at("history"),
                &history.join(", "),
                &told.collect::<Vec<_>>().join(", "),
            )?;
        }
        Ok(())
    }

    fn around(&self, stage: &Stage<'_>, seen: &CaseView, at: &impl Fn(&str) -> String) -> Result<(), Broken> {
        let name = |party: &PartyView| stage.name(party.card.id);
        if let Some(parties) = &self.parties {
            let found: Vec<Key> = seen.parties.iter().map(name).collect();
            keys(&at("parties"), parties, found.iter())?;
        }
        if let Some(recipients) = &self.recipients {
            let mut found: BTreeMap<Key, String> = BTreeMap::new();
            for party in &seen.parties {
                let Some(state) = &party.recipient else { continue };
                let held = found.entry(name(party)).or_default();
                if !held.is_empty() {
                    held.push(' ');
                }
                held.push_str(state);
            }
            table(&at("recipients"), recipients, &found)?;
        }
        if let Some(done) = &self.done {
            let tallies = seen.tallies.iter();
            let found = tallies.map(|tally| (tally.slot.clone(), (tally.done, tally.of)));
            table(&at("done"), done, &found.collect())?;
        }
        Ok(())
    }

    /// What a list of records shows, whoever asks: a stranger's list is empty.
    fn in_lists(&self, stage: &Stage<'_>, caller: &Caller, place: &str) -> Result<(), Broken> {
        let line = hidden::listed(stage, caller);
        if let Some(listed) = self.listed {
            same(
                &format!("{place}.listed"),
                &listed.to_string(),
                &line.is_some().to_string(),
            )?;
        }
        for (day, expected) in &self.in_force {
            let shown = line.as_ref().and_then(|line| line.on(day));
            let cell = |field: &Key| {
                let cell = shown.and_then(|edition| edition.cell(field))?;
                Some((field.clone(), cell.texts.join(" ")))
            };
            let asked: BTreeMap<Key, String> = expected.keys().filter_map(cell).collect();
            table(&format!("{place}.in_force.{day}"), expected, &asked)?;
            if expected.is_empty() {
                same(
                    &format!("{place}.in_force.{day}"),
                    "not in force",
                    shown.map_or("not in force", |_| "in force"),
                )?;
            }
        }
        Ok(())
    }

    fn content(&self, seen: &CaseView, at: &impl Fn(&str) -> String) -> Result<(), Broken> {
        let fields = || seen.sections.iter().flat_map(|section| &section.fields);
        if let Some(only) = &self.only_fields {
            keys(&at("only_fields"), only, fields().map(|field| &field.id))?;
        }
        for (id, value) in &self.fields {
            let held = fields().find(|field| field.id == *id);
            let found = held.map(|field| raw(&field.value));
            same(&at(&format!("fields.{id}")), &format!("{value:?}"), &shows(found))?;
        }
        for (id, name) in &self.masks {
            let found = match seen.masks.get(id) {
                Some(MaskView::Shown(fields)) => {
                    let parts = fields.iter().filter_map(|field| match raw(&field.value) {
                        Raw::Text(text) => Some(text),
                        _ => None,
                    });
                    parts.collect::<Vec<_>>().join(" ")
                }
                Some(MaskView::Masked) | None => String::new(),
            };
            same(&at(&format!("masks.{id}")), name, &found)?;
        }
        Ok(())
    }

    fn written(&self, seen: &CaseView, at: &impl Fn(&str) -> String) -> Result<(), Broken> {
        if let Some(questions) = &self.questions {
            keys(&at("questions"), questions, seen.questions.iter().map(|q| &q.id))?;
        }
        if let Some(answers) = &self.answers {
            let found = seen
                .questions
                .iter()
                .filter_map(|q| Some((q.id.clone(), raw(&q.answer.as_ref()?.value))));
            table(&at("answers"), answers, &found.collect())?;
        }
        if let Some(drafts) = &self.drafts {
            let found = seen
                .questions
                .iter()
                .filter_map(|q| Some((q.id.clone(), raw(&q.draft.as_ref()?.value))));
            table(&at("drafts"), drafts, &found.collect())?;
        }
        if let Some(comments) = &self.comments {
            let found = seen.questions.iter().filter_map(|q| {
                let words = q.answer.as_ref()?.comment.as_ref()?;
                Some((q.id.clone(), words.text.text.as_deref().unwrap_or_default().to_owned()))
            });
            table(&at("comments"), comments, &found.collect())?;
        }
        if let Some(reopened) = &self.reopened {
            let found = seen.questions.iter().filter(|q| q.reopened).map(|q| &q.id);
            keys(&at("reopened"), reopened, found)?;
        }
        if let Some(entries) = &self.entries {
            keys(&at("entries"), entries, seen.entries.iter().map(|entry| &entry.kind))?;
        }
        if let Some(retracted) = &self.retracted {
            let gone = seen.entries.iter().filter(|entry| entry.retracted.is_some());
            keys(&at("retracted"), retracted, gone.map(|entry| &entry.kind))?;
        }
        if let Some(versions) = &self.versions {
            // An empty text stands for a field that was empty: a story cannot write down nothing.
            let before = |(field, _): &(FieldView, Shown)| match raw(&field.value) {
                Raw::Null => (field.id.clone(), Raw::from_text("")),
                held => (field.id.clone(), held),
            };
            let found = seen
                .versions
                .iter()
                .map(|version| version.fields.iter().map(before).collect());
            let found: Vec<BTreeMap<Key, Raw>> = found.collect();
            same(&at("versions"), &format!("{versions:?}"), &format!("{found:?}"))?;
        }
        if let Some(files) = &self.files {
            let names = seen
                .attachments
                .iter()
                .map(|file| file.name.as_deref().unwrap_or_default());
            same(&at("files"), &files.join(", "), &names.collect::<Vec<_>>().join(", "))?;
        }
        if let Some(ratings) = &self.ratings {
            let found = seen.ratings.iter().flat_map(|rating| rating.marks.clone());
            table(&at("ratings"), ratings, &found.collect())?;
        }
        Ok(())
    }

    fn beside(&self, stage: &Stage<'_>, here: &Audience, at: &impl Fn(&str) -> String) -> Result<(), Broken> {
        if let Some(hears) = &self.hears {
            let fresh = stage.events[stage.before..].iter();
            let heard = fresh.filter_map(|recorded| Some(glimpse(&stage.case, stage.pack, here, recorded)?.kind));
            same(&at("hears"), &hears.join(" "), &heard.collect::<Vec<_>>().join(" "))?;
        }
        let Some(desk) = &self.desk else { return Ok(()) };
        let rows = rows(&stage.case, stage.pack);
        let Some(row) = rows.iter().find(|row| row.authority == here.authority) else {
            return Err(Broken::new(at("desk"), "row", "none"));
        };
        let turn = match row.turn {
            Whose::Ours => "ours",
            Whose::Theirs => "theirs",
            Whose::Over => "over",
        };
        let reason = row.reason.as_ref().map_or("", |reason| reason.notice.as_str());
        let (answered, to_answer) = (format!("{:?}", row.answered), row.date_to_answer.to_string());
        for (part, expected, found) in [
            ("reason", desk.reason.clone(), reason),
            ("turn", desk.turn.clone(), turn),
            ("answered", desk.answered.map(|both| format!("{both:?}")), &answered),
            (
                "date_to_answer",
                desk.date_to_answer.map(|yes| yes.to_string()),
                &to_answer,
            ),
        ] {
            if let Some(expected) = expected {
                same(&at(&format!("desk.{part}")), &expected, found)?;
            }
        }
        Ok(())
    }
}

pub(super) fn keys<'a>(place: &str, expected: &[Key], found: impl Iterator<Item = &'a Key>) -> Result<(), Broken> {
    let found: Vec<&str> = found.map(|key| key.as_str()).collect();
    let expected: Vec<&str> = expected.iter().map(|key| key.as_str()).collect();
    same(place, &expected.join(", "), &found.join(", "))
}

fn table<T: std::fmt::Debug + PartialEq>(
    place: &str,
    expected: &BTreeMap<Key, T>,
    found: &BTreeMap<Key, T>,
) -> Result<(), Broken> {
    if expected == found {
        return Ok(());
    }
    Err(Broken::new(place, format!("{expected:?}"), format!("{found:?}")))
}

fn raw(shown: &Shown) -> Raw {
    match shown {
        Shown::Value(value) => plain(value),
        Shown::Empty => Raw::Null,
        Shown::Erased => Raw::from_text("erased"),
    }
}

pub(super) fn shows(found: Option<Raw>) -> String {
    found.map_or_else(|| "hidden".to_owned(), |raw| format!("{raw:?}"))
}
