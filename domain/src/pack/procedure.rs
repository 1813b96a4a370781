//! A procedure: who takes part, how a case goes through its states, what numbers and masks it uses; knows no case.

use crate::{
    Key,
    condition::Condition,
    deadline::Length,
    pack::{Action, By, ClockRule, Effect, Grant, InputKind, LinkRule, RecordRule},
};
use serde::Deserialize;

/// `procedures/*.toml`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Its name in the pack.
    pub id: Key,
    /// How its cases are numbered.
    pub number: Numbering,
    /// Who may open one, and so fills the first slot.
    pub opens: By,
    /// The state a new case is in.
    pub starts_in: Key,
    /// The form about the subject.
    #[serde(default)]
    pub form: Option<Key>,
    /// The questions that can be asked.
    #[serde(default)]
    pub questions: Option<Key>,
    /// Names made of fields, used in the case's title and inside question texts (domain.md 0.8).
    #[serde(default)]
    pub masks: Vec<Mask>,
    /// The masks that make the title of a case.
    #[serde(default)]
    pub title: Vec<Key>,
    /// Its cases are records of a repository.
    #[serde(default)]
    pub record: Option<RecordRule>,
    /// Roles of parties.
    pub slots: Vec<Slot>,
    /// The case's states.
    pub states: Vec<State>,
    /// The course of a case in five steps or fewer, as pages show it.
    #[serde(default)]
    pub track: Vec<Step>,
    /// The machines of recipients, beside the case's: one for each slot whose members have a state of their own
    /// (domain.md H1). Written as one table or as several.
    #[serde(default, deserialize_with = "one_or_more")]
    pub recipient: Vec<RecipientMachine>,
    /// Clocks.
    #[serde(default)]
    pub clocks: Vec<ClockRule>,
    /// Kinds of links to cases that cases of this procedure open.
    #[serde(default)]
    pub links: Vec<LinkRule>,
    /// What can be done.
    pub actions: Vec<Action>,
    /// Who sees what. Default: nothing. Rules only ever grant.
    pub visibility: Vec<Grant>,
    /// How long data is kept.
    pub retention: Retention,
}

impl Procedure {
    /// The slot with this name.
    pub fn slot(&self, id: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }
    /// The state with this name.
    pub fn state(&self, id: &str) -> Option<&State> {
        self.states.iter().find(|state| state.id == id)
    }
    /// The action with this name.
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }
    /// The clock with this name.
    pub fn clock(&self, id: &str) -> Option<&ClockRule> {
        self.clocks.iter().find(|clock| clock.id == id)
    }
    /// The kind of link with this name.
    pub fn link(&self, id: &str) -> Option<&LinkRule> {
        self.links.iter().find(|link| link.id == id)
    }
    /// Whether an action may bring in authorities that only the register can name.
    pub fn asks_register(&self, action: &str) -> bool {
        let Some(action) = self.action(action) else {
            return false;
        };
        let computed = |slot: &Key| self.slot(slot).is_some_and(|slot| slot.address.is_computed());
        let joins = action
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Join(slot) if computed(slot)));
        let fills = action.inputs.iter().any(|input| input.kind == InputKind::Form);
        let follows = self
            .slots
            .iter()
            .any(|slot| matches!(slot.address, SlotAddress::FromField(_)));
        joins || (fills && follows)
    }
    /// Whether what may be done hangs on what was written.
    pub fn acts_on_entries(&self) -> bool {
        let asks = |when: &Condition| {
            let mut entries = false;
            when.visit(&mut |test| entries |= matches!(test, Condition::Entries(..)));
            entries
        };
        self.actions.iter().any(|action| {
            action.offered_when.as_ref().is_some_and(asks)
                || action.inputs.iter().any(|input| input.kind == InputKind::Written)
        })
    }
    /// Every effect there is, of actions and of clocks.
    pub fn effects(&self) -> impl Iterator<Item = &Effect> {
        let acts = self.actions.iter().flat_map(|action| &action.effects);
        acts.chain(self.clocks.iter().flat_map(ClockRule::effects))
    }
    /// Whether its cases can become public.
    pub fn publishes(&self) -> bool {
        self.effects().any(|effect| matches!(effect, Effect::Publish))
    }
    /// The machine of the members of a slot.
    pub fn machine(&self, slot: &str) -> Option<&RecipientMachine> {
        self.recipient.iter().find(|machine| machine.slot == slot)
    }
    /// Whether nothing is waited for in a state: it is final, or a record counts there and it is nobody's turn.
    pub fn rests_in(&self, state: &State) -> bool {
        let counts = |rule: &RecordRule| rule.live.contains(&state.id);
        state.ends || state.turn.is_none() && self.record.as_ref().is_some_and(counts)
    }
    /// The mask with this name.
    pub fn mask(&self, id: &str) -> Option<&Mask> {
        self.masks.iter().find(|mask| mask.id == id)
    }
}

/// How cases are numbered: `PQ-{year}-{serial:5}`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Numbering {
    before_year: String,
    between: String,
    width: usize,
}

impl TryFrom<String> for Numbering {
    type Error = String;
    fn try_from(pattern: String) -> Result<Self, String> {
        let wrong = || format!("`{pattern}` is no numbering: write for example PQ-{{year}}-{{serial:5}}");
        let (before_year, rest) = pattern.split_once("{year}").ok_or_else(wrong)?;
        let (between, rest) = rest.split_once("{serial:").ok_or_else(wrong)?;
        let width = rest
            .strip_suffix('}')
            .and_then(|w| w.parse().ok())
            .filter(|w| (1..=12).contains(w))
            .ok_or_else(wrong)?;
        Ok(Self {
            before_year: before_year.into(),
            between: between.into(),
            width,
        })
    }
}

impl Numbering {
    /// The number of the case with this serial in this year.
    pub fn number(&self, year: i16, serial: u64) -> String {
        format!(
            "{}{}{}{:0width$}",
            self.before_year,
            year,
            self.between,
            serial,
            width = self.width
        )
    }
}

/// A name made of fields: `person` of title, first name and surname.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mask {
    /// Its name in texts: `{ $person }`.
    pub id: Key,
    /// The fields, in order, parted by spaces.
    pub fields: Vec<Key>,
}

/// A role of parties in a case.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its name in the procedure.
    pub id: Key,
    /// How authorities come into it.
    #[serde(default)]
    pub address: SlotAddress,
    /// More than one may fill it.
    #[serde(default)]
    pub many: bool,
    /// The role an authority's officials must be able to hold for it to be addressed.
    #[serde(default)]
    pub needs_role: Option<Key>,
    /// A country may be named in the place of an authority: its desk is asked then.
    #[serde(default)]
    pub desk: bool,
    /// It writes the answers; its drafts are its own.
    #[serde(default)]
    pub answers: bool,
    /// From which countries its authorities come, seen from the authority that brings them in; absent: from any.
    #[serde(default)]
    pub country: Option<Origin>,
    /// A second hop inside a country: its members are brought in by an authority of their own country and known there
    /// only (domain.md H8).
    #[serde(default)]
    pub inside: bool,
}

/// From which countries the authorities of a slot come.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(from = "Key")]
pub enum Origin {
    /// The country of the authority that brings them in.
    Own,
    /// Every other country; the institutions of the Union are none.
    Other,
    /// This one, or `EU` for the institutions.
    Country(Key),
}

impl From<Key> for Origin {
    fn from(word: Key) -> Self {
        match word.as_str() {
            "own" => Origin::Own,
            "other" => Origin::Other,
            _ => Origin::Country(word),
        }
    }
}

impl Origin {
    /// Whether an authority of `country` is meant when one of `own` brings it in.
    pub fn holds(&self, country: &str, own: &str) -> bool {
        match self {
            Origin::Own => country == own,
            Origin::Other => country != own && country != "EU",
            Origin::Country(this) => this.as_str() == country,
        }
    }
}

/// How authorities come into a slot.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotAddress {
    /// The one that opens.
    #[default]
    Opener,
    /// Exactly one, chosen.
    One,
    /// One or more, chosen.
    Some,
    /// Every authority with the right, except the opener.
    All,
    /// The coordinator of a chosen country.
    CountryDesk,
    /// The coordinator of the first authority in this slot.
    CoordinatorOf(Key),
    /// Computed from a field that holds countries.
    FromField(Key),
}

impl SlotAddress {
    /// Whether the register and the case decide who is addressed, and nobody chooses.
    pub fn is_computed(&self) -> bool {
        matches!(self, SlotAddress::All | SlotAddress::FromField(_))
    }
}

/// A state of the case.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// Its name in the procedure.
    pub id: Key,
    /// Nothing follows.
    #[serde(rename = "final", default)]
    pub ends: bool,
    /// Whose turn it is, for the desk's "waits for you".
    #[serde(default)]
    pub turn: Option<Key>,
    /// Seen by the opener only; the others are not parties yet.
    #[serde(default)]
    pub draft: bool,
}

/// A step of the course, done when the case has been in one of these states.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name in the procedure.
    pub id: Key,
    /// The states in which this step is the current one.
    pub states: Vec<Key>,
    /// The clock whose date the step shows while it lies ahead.
    #[serde(default)]
    pub clock: Option<Key>,
}

/// One table or several.
fn one_or_more<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Vec<RecipientMachine>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        More(Vec<RecipientMachine>),
        One(RecipientMachine),
    }
    Ok(match Written::deserialize(d)? {
        Written::More(more) => more,
        Written::One(one) => vec![one],
    })
}

/// The machine of each recipient (one to many).
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecipientMachine {
    /// The slot whose members each have a state.
    pub slot: Key,
    /// The state a recipient starts in.
    pub starts_in: Key,
    /// The states.
    pub states: Vec<Key>,
    /// The states counted as done in the roll-up.
    pub done: Vec<Key>,
    /// When the roll-up changes the case's state.
    #[serde(default)]
    pub rolls_to: Option<RollUp>,
}

/// A roll-up rule.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RollUp {
    /// The state the case goes to when every recipient is done.
    pub state: Key,
    /// Only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// How long data is kept, counted from the final state (domain.md 1.17).
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Personal data is blocked.
    pub blocked_after: Length,
    /// The case is deleted.
    pub deleted_after: Length,
}
