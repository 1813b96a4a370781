//! A record as a line in a repository: one line for everybody to whom the matrix shows the same, so that a list can be asked
//! for without asking a case. It knows no list, no search and no language.

use super::{
    Audience, Other,
    sight::Eyes,
    stirred::{Traces, stirred},
};
use crate::{
    AuthorityId, Caller, Key, Lang, Moment,
    case::Case,
    moment::civil_date,
    pack::{FieldKind, Law, Pack, PackRef},
    value::Value,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// For whom a line is. Whoever is several of these sees the sum.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// Whoever has signed in, in this role; none: in any.
    Anybody(Option<Key>),
    /// An authority that takes part, in this role; none: in any.
    Party(AuthorityId, Option<Key>),
}

impl Reader {
    /// Everything that a caller is.
    pub fn of(caller: &Caller) -> Vec<Reader> {
        // Whoever holds no role sees nothing, as at the door of a case.
        if caller.roles.is_empty() {
            return Vec::new();
        }
        let roles = || std::iter::once(None).chain(caller.roles.iter().cloned().map(Some));
        let party = roles().map(|role| Reader::Party(caller.authority, role));
        roles().map(Reader::Anybody).chain(party).collect()
    }
}

impl fmt::Display for Reader {
    /// The spelling by which lines are stored and asked for.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let role = match self {
            Reader::Anybody(role) => {
                f.write_str("anybody")?;
                role
            }
            Reader::Party(authority, role) => {
                write!(f, "party/{authority}")?;
                role
            }
        };
        role.as_ref().map_or(Ok(()), |role| write!(f, "/{role}"))
    }
}

/// One line.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct RecordLine {
    /// For whom.
    pub reader: Reader,
    /// The number of the last event.
    pub seq: u64,
    /// The record's number.
    pub number: String,
    /// The pack version.
    pub pack: PackRef,
    /// The procedure.
    pub procedure: Key,
    /// The state.
    pub state: Key,
    /// It counts.
    pub live: bool,
    /// Nothing follows.
    pub over: bool,
    /// Only its keeper sees it.
    pub draft: bool,
    /// Who keeps it.
    pub keeper: Other,
    /// When something that this reader may see last changed.
    pub changed_at: Moment,
    /// The last day on which it counted, once it counts no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<String>,
    /// What it holds and has held, oldest first, as far as it is seen; never empty.
    pub editions: Vec<Edition>,
}

/// What a record held from one change to the next.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Edition {
    /// The first of the record is 1; absent for those who see no earlier ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// The first day on which it is in force, `YYYY-MM-DD`; absent: it always was, or nobody may know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last such day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The fields that are listed and seen, in the order of the rule.
    pub cells: Vec<Cell>,
}

/// What a field holds in a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cell {
    /// The field.
    pub field: Key,
    /// What kind it is.
    pub kind: FieldKind,
    /// The list its codes come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Key>,
    /// What it holds: a text, a date, or one or more codes.
    pub texts: Vec<String>,
    /// The language that its writer marked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

impl Edition {
    /// A cell by its field.
    pub fn cell(&self, field: &str) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.field == *field)
    }
}

impl RecordLine {
    /// What it holds now.
    pub fn current(&self) -> Option<&Edition> {
        self.editions.last()
    }
    /// What was in force on a day, `YYYY-MM-DD`: the last edition that had begun by then decides, and only while neither it
    /// nor the record had ended. A draft is never in force.
    pub fn on(&self, day: &str) -> Option<&Edition> {
        let counts = self.live || self.ended.as_deref().is_some_and(|last| day <= last);
        let begun = |edition: &&Edition| edition.from.as_deref().is_none_or(|from| from <= day);
        let edition = self.editions.iter().rev().find(begun).filter(|_| counts)?;
        edition
            .until
            .as_deref()
            .is_none_or(|until| day <= until)
            .then_some(edition)
    }
    /// The sum of two lines about the same record.
    pub fn with(mut self, other: RecordLine) -> Self {
        if other.seq > self.seq {
            return other.with(self);
        }
        if other.seq < self.seq {
            return self;
        }
        self.changed_at = self.changed_at.max(other.changed_at);
        let held = self.editions.len();
        for (n, edition) in other.editions.iter().rev().enumerate() {
            let Some(mine) = held.checked_sub(n + 1).and_then(|at| self.editions.get_mut(at)) else {
                self.editions.insert(0, edition.clone());
                continue;
            };
            mine.version = mine.version.or(edition.version);
            mine.from = mine.from.take().or_else(|| edition.from.clone());
            mine.until = mine.until.take().or_else(|| edition.until.clone());
            for cell in &edition.cells {
                if mine.cell(&cell.field).is_none() {
                    mine.cells.push(cell.clone());
                }
            }
        }
        self
    }
}

/// A record on its own page: which version it is and from when to when it is in force, as far as that is seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordView {
    /// The first is 1; absent for those who see no earlier ones.
    pub version: Option<u32>,
    /// The first day.
    pub from: Option<String>,
    /// The last.
    pub until: Option<String>,
    /// It counts.
    pub live: bool,
}

/// The lines of a case; none unless it is a record.
pub fn record_lines(case: &Case, pack: &Pack) -> Vec<RecordLine> {
    let Some(law) = case.procedure.as_ref().and_then(|procedure| pack.law(procedure)) else {
        return Vec::new();
    };
    if law.procedure.record.is_none() {
        return Vec::new();
    }
    let mut lines: Vec<RecordLine> = Vec::new();
    for (reader, audience) in readers(case, law) {
        let eyes = Eyes::of(case, law, &audience);
        let plain = |line: &&RecordLine| match (&line.reader, &reader) {
            (Reader::Party(one, None), Reader::Party(other, Some(_))) => one == other,
            (Reader::Anybody(None), Reader::Anybody(Some(_))) => true,
            _ => false,
        };
        let Some(line) = line(case, law, &eyes, &audience, reader.clone()) else {
            continue;
        };
        // A role that sees no more than its authority has no line of its own.
        let same = lines
            .iter()
            .find(plain)
            .is_some_and(|known| known.editions == line.editions && known.changed_at == line.changed_at);
        if !same {
            lines.push(line);
        }
    }
    lines
}

/// Who sees anything of the case now, each with the audience the door knows it as.
fn readers(case: &Case, law: Law<'_>) -> Vec<(Reader, Audience)> {
    let audience = |authority, slots: &[Key], role: &Option<Key>| Audience {
        authority,
        slots: slots.to_vec(),
        roles: role.iter().cloned().collect(),
        official: None,
    };
    let nobody = AuthorityId::from_u128(0);
    let mut all = Vec::new();
    let open: BTreeSet<Option<Key>> = case
        .readers
        .iter()
        .map(|role| (!role.is_empty()).then(|| role.clone()))
        .collect();
    for role in open {
        let audience = audience(nobody, &[], &role);
        all.push((Reader::Anybody(role), audience));
    }
    for authority in case.authorities() {
        let slots: Vec<Key> = case.slots_of(authority).cloned().collect();
        let grants = law.procedure.visibility.iter();
        let ours = grants.filter(|grant| grant.who.slot.as_ref().is_some_and(|slot| slots.contains(slot)));
        let mut roles: BTreeSet<Option<Key>> = ours.map(|grant| grant.who.role.clone()).collect();
        roles.insert(None);
        for role in roles {
            let audience = audience(authority, &slots, &role);
            let reader = Reader::Party(authority, role);
            if !all.iter().any(|(known, _)| *known == reader) {
                all.push((reader, audience));
            }
        }
    }
    all
}

fn line(case: &Case, law: Law<'_>, eyes: &Eyes, audience: &Audience, reader: Reader) -> Option<RecordLine> {
    let rule = law.procedure.record.as_ref()?;
    let state = law.procedure.state(case.state.as_ref()?)?;
    let keeper = &case.first_in(&law.procedure.opens.slot)?.card;
    let live = rule.live.contains(&state.id);
    Some(RecordLine {
        reader,
        seq: case.seq,
        number: case.number.clone(),
        pack: case.pack.clone()?,
        procedure: law.procedure.id.clone(),
        state: state.id.clone(),
        live,
        over: state.ends,
        draft: state.draft,
        keeper: Other {
            id: keeper.id,
            country: keeper.country.clone(),
            names: keeper.names.clone(),
        },
        changed_at: stirred(case, &Traces::of(case), law, eyes, audience)?,
        ended: (!live).then(|| last_day(case, law)).flatten(),
        editions: editions(case, law, eyes),
    })
}

/// The day on which the record last left the states in which it counts, where its keeper is.
fn last_day(case: &Case, law: Law<'_>) -> Option<String> {
    let rule = law.procedure.record.as_ref()?;
    let left = case.been.windows(2).rev().find_map(|pair| match pair {
        [(before, _), (after, at)] if rule.live.contains(before) && !rule.live.contains(after) => Some(*at),
        _ => None,
    })?;
    let keeper = case.first_in(&law.procedure.opens.slot)?;
    let zone = crate::moment::zone(&keeper.card.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    Some(civil_date(left, &zone).to_string())
}

/// What was held after each change, back to what was first sent, for those who see earlier versions; else what is held now.
fn editions(case: &Case, law: Law<'_>, eyes: &Eyes) -> Vec<Edition> {
    let mut fields: BTreeMap<&Key, Option<&Value>> = case.fields.iter().map(|(id, value)| (id, Some(value))).collect();
    let mut all = Vec::new();
    if eyes.versions {
        for (n, version) in case.versions.iter().enumerate().rev() {
            all.push(edition(law, eyes, &fields, u32::try_from(n + 2).ok()));
            fields.extend(version.before.iter().map(|(id, value)| (id, value.as_ref())));
        }
    }
    all.push(edition(law, eyes, &fields, eyes.versions.then_some(1)));
    all.reverse();
    all
}

fn edition(law: Law<'_>, eyes: &Eyes, fields: &BTreeMap<&Key, Option<&Value>>, version: Option<u32>) -> Edition {
    let Some((rule, form)) = law.procedure.record.as_ref().zip(law.form) else {
        return Edition::default();
    };
    let held = |id: &Key| fields.get(id).copied().flatten().filter(|_| eyes.field(id));
    let day = |id: &Option<Key>| match held(id.as_ref()?)? {
        Value::Date(day) => Some(day.clone()),
        _ => None,
    };
    let cell = |id: &Key| {
        let field = form.field(id)?;
        let (texts, lang) = texts(held(id)?)?;
        Some(Cell {
            field: id.clone(),
            kind: field.kind,
            list: field.list.clone(),
            texts,
            lang,
        })
    };
    Edition {
        version,
        from: day(&rule.from),
        until: day(&rule.until),
        cells: rule.listed().into_iter().filter_map(cell).collect(),
    }
}

/// What a list can show of a value; erased words and files are nothing.
fn texts(value: &Value) -> Option<(Vec<String>, Option<Lang>)> {
    let one = |text: &str| Some((vec![text.to_owned()], None));
    match value {
        Value::Line(text) | Value::Date(text) | Value::Number(text) => one(text),
        Value::Words(words) => Some((vec![words.text.text.as_deref()?.to_owned()], Some(words.lang))),
        Value::Codes(codes) => Some((codes.iter().map(Key::to_string).collect(), None)),
        value => one(value.code()?),
    }
}

/// What the page of a record says of it; none unless the case is one.
pub(super) fn record(case: &Case, law: Law<'_>, eyes: &Eyes) -> Option<RecordView> {
    let rule = law.procedure.record.as_ref()?;
    let day = |field: &Option<Key>| {
        let field = field.as_ref().filter(|field| eyes.field(field))?;
        match case.fields.get(field)? {
            Value::Date(day) => Some(day.clone()),
            _ => None,
        }
    };
    Some(RecordView {
        version: eyes.versions.then(|| case.versions.len() as u32 + 1),
        from: day(&rule.from),
        until: day(&rule.until),
        live: rule.live.contains(case.state.as_ref()?),
    })
}
