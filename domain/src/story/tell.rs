//! Tells a story: plays its past, takes its step, compares what follows; every difference ends it.

use super::{Cast, OneOrMore, Step, Story};
use crate::{
    Aggregate, AttachmentId, AuthorityId, Caller, CaseId, Key, Moment, OfficialId, Recorded,
    case::{Act, Card, Case, Colleague, Command, Event, Opening, Refusal, Tie, Upload, is_due},
    moment::civil_date,
    pack::{InputKind, Pack},
    raw::Raw,
};
use std::{collections::BTreeMap, sync::Arc};

const MINUTE: i64 = 60_000_000;

/// Where a story does not come true.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Broken {
    /// Which part of the story, as a path.
    pub place: String,
    /// What it promises.
    pub expected: String,
    /// What happened.
    pub found: String,
}

impl Broken {
    pub(super) fn new(place: impl Into<String>, expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            expected: expected.into(),
            found: found.into(),
        }
    }
}

/// What a story told: the step it is about, so that a reader can ask which transitions and refusals have a story.
#[derive(Clone, PartialEq, Debug)]
pub struct Told {
    /// The action; none when a case was opened or time passed.
    pub action: Option<Key>,
    /// The state before.
    pub from: Option<Key>,
    /// The state after, when nothing was refused.
    pub to: Option<Key>,
    /// Why not.
    pub refusal: Option<Refusal>,
}

/// The case on its way through a story.
pub(super) struct Stage<'a> {
    pub pack: &'a Pack,
    pub cast: &'a Cast,
    /// Which case is before us.
    pub id: CaseId,
    pub case: Case,
    pub at: Moment,
    /// Everything that happened.
    pub events: Vec<Recorded<Event>>,
    /// How much of it before the step.
    pub before: usize,
    /// What other live records hold.
    pub beside: &'a [BTreeMap<Key, String>],
    /// The other cases, with everything that happened in each.
    pub others: BTreeMap<CaseId, (Case, Vec<Recorded<Event>>)>,
}

/// The case that every story begins with.
const ORIGIN: CaseId = CaseId::from_u128(1);

/// Tells a story after each of its pasts.
pub fn tell(pack: &Pack, cast: &Cast, story: &Story) -> Result<Vec<Told>, Broken> {
    let nowhere = [None];
    let pasts: Vec<Option<&Key>> = match &story.given {
        Some(given) => given.all().iter().map(Some).collect(),
        None => nowhere.to_vec(),
    };
    let mut told = Vec::new();
    for past in pasts {
        let prefix = past.map_or(String::new(), |past| format!("given {past}: "));
        let after = |broken: Broken| Broken {
            place: format!("{prefix}{}", broken.place),
            ..broken
        };
        let acts: Vec<Option<&Key>> = match &story.when.act {
            Some(acts) => acts.all().iter().map(Some).collect(),
            None => nowhere.to_vec(),
        };
        for act in acts {
            told.push(once(pack, cast, story, past, act).map_err(after)?);
        }
    }
    Ok(told)
}

fn once<'a>(
    pack: &'a Pack,
    cast: &'a Cast,
    story: &'a Story,
    past: Option<&Key>,
    act: Option<&Key>,
) -> Result<Told, Broken> {
    let mut stage = Stage::new(pack, cast)?;
    if let Some(past) = past {
        stage.past(past, 0)?;
    }
    stage.steps("past", &story.past)?;
    let from = stage.case.state.clone();
    if let Some(name) = &story.when.within {
        stage.turn_to("when.in", name)?;
    }
    let from = stage.case.state.clone().or(from);
    stage.before = stage.events.len();
    stage.beside = &story.beside;
    let refusal = stage.step("when", &story.when, act)?.err();
    story.then.holds(&stage, refusal.as_ref())?;
    let to = stage.case.state.clone();
    for (n, seen) in story.seen.iter().enumerate() {
        if let Some(name) = &seen.within {
            stage.turn_to(&format!("seen[{n}].in"), name)?;
        }
        seen.holds(&stage, &format!("seen[{n}]"))?;
    }
    // When time passes, it is the clock that acts.
    let by_clock = || {
        stage.events[stage.before..]
            .iter()
            .find_map(|recorded| match &recorded.event {
                Event::Acted { action, .. } if story.when.by.is_none() => Some(action.clone()),
                _ => None,
            })
    };
    Ok(Told {
        action: act.cloned().or_else(by_clock),
        from,
        to: to.filter(|_| refusal.is_none()),
        refusal,
    })
}

impl<'a> Stage<'a> {
    fn new(pack: &'a Pack, cast: &'a Cast) -> Result<Self, Broken> {
        Ok(Self {
            pack,
            cast,
            id: ORIGIN,
            case: Case::default(),
            at: instant("begins", &cast.begins)?,
            events: Vec::new(),
            before: 0,
            beside: &[],
            others: BTreeMap::new(),
        })
    }

    fn past(&mut self, name: &Key, depth: usize) -> Result<(), Broken> {
        let found = self.cast.pasts.iter().find(|past| past.id == *name);
        let past = found
            .filter(|_| depth < self.cast.pasts.len())
            .ok_or_else(|| Broken::new("given", name.as_str(), "none"))?;
        if let Some(after) = &past.after {
            self.past(after, depth + 1)?;
        }
        self.steps(name, &past.steps)
    }

    fn steps(&mut self, place: &str, steps: &[Step]) -> Result<(), Broken> {
        for (n, step) in steps.iter().enumerate() {
            let place = format!("{place}[{n}]");
            let act = step.act.as_ref().and_then(|act| act.all().first());
            if let Err(refusal) = self.step(&place, step, act)? {
                return Err(Broken::new(place, "done", format!("{refusal:?}")));
            }
        }
        Ok(())
    }

    fn step(&mut self, place: &str, step: &Step, act: Option<&Key>) -> Result<Result<(), Refusal>, Broken> {
        self.at = match &step.at {
            Some(at) => instant(place, at)?,
            None => self.at.plus_micros(MINUTE),
        };
        if let Some(name) = &step.within {
            self.turn_to(place, name)?;
        }
        let caller = match &step.by {
            Some(name) => self.caller(place, name)?,
            None => Caller::system(),
        };
        // As a keeper does: what a clock decides comes before whatever is done after its time.
        if act.is_some() && is_due(&self.case, self.at) {
            let ticked = self
                .case
                .decide_all(self.pack, &Caller::system(), self.at, &[Command::Tick]);
            let (events, case) = ticked.map_err(|refusal| Broken::new(place, "ticked", format!("{refusal:?}")))?;
            self.events.extend(events);
            self.case = case;
            self.forget();
        }
        let command = match (&step.open, act) {
            (Some(procedure), _) => self.opening(procedure, &caller)?,
            (None, Some(act)) => Command::Act(self.act(act, &step.inputs, &caller)),
            (None, None) => Command::Tick,
        };
        Ok(
            match self
                .case
                .decide_all(self.pack, &caller, self.at, std::slice::from_ref(&command))
            {
                Ok((_, case)) if let Some(refusal) = self.held_beside(&case) => Err(refusal),
                Ok((events, case)) => {
                    let before = std::mem::replace(&mut self.case, case);
                    let asked = self.asked(self.id, &before, &self.case, &events);
                    self.events.extend(events);
                    self.carry(asked);
                    self.forget();
                    Ok(())
                }
                Err(refusal) => Err(refusal),
            },
        )
    }

    /// Goes to the case of this name: the first one, or the last that was ordered for an authority.
    pub fn turn_to(&mut self, place: &str, name: &Key) -> Result<(), Broken> {
        let unknown = || Broken::new(place, name.as_str(), "no such case");
        let id = if *name == "origin" {
            ORIGIN
        } else {
            let authority = self.authority(name).ok_or_else(unknown)?;
            let own = std::iter::once((self.id, &self.case));
            let all = own.chain(self.others.iter().map(|(id, (case, _))| (*id, case)));
            let ordered = all.flat_map(|(id, case)| case.links.iter().map(move |link| (id, link)));
            let asked = ordered.filter(|(_, link)| link.cards.iter().any(|card| card.id == authority));
            let last = asked.map(|(id, link)| id.ordered_by(link.order)).next_back();
            last.ok_or_else(unknown)?
        };
        if id != self.id {
            let (case, events) = self.others.remove(&id).ok_or_else(unknown)?;
            let case = std::mem::replace(&mut self.case, case);
            let events = std::mem::replace(&mut self.events, events);
            self.others.insert(self.id, (case, events));
            self.id = id;
            self.before = self.events.len();
        }
        Ok(())
    }

    /// What was erased is not in the journal either.
    fn forget(&mut self) {
        let erased = self.events[self.before..]
            .iter()
            .filter_map(|recorded| match recorded.event {
                Event::TextsErased { upto } => Some(upto),
                _ => None,
            });
        let Some(upto) = erased.max() else { return };
        for recorded in &mut self.events {
            for sealed in recorded.event.seals_mut() {
                if sealed.id.0 <= upto {
                    sealed.text = None;
                }
            }
        }
    }

    /// The caller of this name.
    pub fn caller(&self, place: &str, name: &Key) -> Result<Caller, Broken> {
        let unknown = || Broken::new(place, name.as_str(), "nobody");
        let n = self
            .cast
            .people
            .iter()
            .position(|p| p.id == *name)
            .ok_or_else(unknown)?;
        let person = &self.cast.people[n];
        Ok(Caller {
            authority: self.authority(&person.authority).ok_or_else(unknown)?,
            official: Some(OfficialId::from_u128(0xface_0000 + n as u128)),
            client: None,
            roles: person.roles.iter().cloned().collect(),
        })
    }

    /// The id of an authority by its name in the story.
    pub fn authority(&self, name: &str) -> Option<AuthorityId> {
        let n = self.cast.authorities.iter().position(|a| a.id == *name)?;
        Some(AuthorityId::from_u128(0xa000 + n as u128))
    }

    /// The name in the story of an authority.
    pub fn name(&self, id: AuthorityId) -> Key {
        let names = self.cast.authorities.iter().map(|actor| &actor.id);
        let mut known = names.filter(|name| self.authority(name) == Some(id));
        known.next().cloned().unwrap_or_else(|| Key::new("?"))
    }

    fn card(&self, n: usize) -> Card {
        let actor = &self.cast.authorities[n];
        let coordinator = actor.coordinator.as_ref();
        let coordinator = coordinator.and_then(|name| self.cast.authorities.iter().position(|a| a.id == *name));
        let tie = coordinator.map(|place| Tie {
            procedure: "*".into(),
            approval: actor.approval,
            card: self.plain_card(place),
        });
        Card {
            coordinators: tie.into_iter().collect(),
            ..self.plain_card(n)
        }
    }

    /// The same without its coordinators.
    fn plain_card(&self, n: usize) -> Card {
        let actor = &self.cast.authorities[n];
        Card {
            coordinators: Vec::new(),
            desk_for: actor.desk.then(|| Key::new("*")).into_iter().collect(),
            id: AuthorityId::from_u128(0xa000 + n as u128),
            country: actor.country.clone(),
            zone: actor.zone.clone(),
            names: Arc::new(actor.names.clone()),
            languages: actor.languages.clone(),
            town: String::new(),
            roles: actor.roles.clone(),
        }
    }

    /// Who could be addressed: every authority of the cast that is in the register by now.
    pub(super) fn candidates(&self) -> Vec<Card> {
        let registered = |n: &usize| {
            let since = self.cast.authorities[*n].since.as_deref();
            since
                .and_then(Moment::from_rfc3339)
                .is_none_or(|since| since <= self.at)
        };
        let all = 0..self.cast.authorities.len();
        all.filter(registered).map(|n| self.card(n)).collect()
    }

    fn opening(&self, procedure: &Key, caller: &Caller) -> Result<Command, Broken> {
        let cards = (0..self.cast.authorities.len()).map(|n| self.card(n));
        let opener = cards.into_iter().find(|card| card.id == caller.authority);
        let opener = opener.ok_or_else(|| Broken::new("open", procedure.as_str(), "nobody"))?;
        let zone = crate::moment::zone(&opener.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        Ok(Command::Open(Box::new(Opening {
            case: ORIGIN,
            pack: self.pack.reference(),
            procedure: procedure.clone(),
            serial: 1,
            year: civil_date(self.at, &zone).year(),
            opener,
            begun: None,
        })))
    }

    /// The action with its inputs, names of the story put in the place of ids.
    fn act(&self, action: &Key, inputs: &Raw, caller: &Caller) -> Act {
        let procedure = self.case.procedure.as_ref().and_then(|p| self.pack.procedures.get(p));
        let known = procedure.and_then(|p| p.action(action));
        let mut inputs = self.with_texts(inputs);
        if let Raw::Map(given) = &mut inputs {
            for (name, raw) in given {
                let kind = known.and_then(|action| action.inputs.iter().find(|input| input.id == name.as_str()));
                match kind.map(|input| input.kind) {
                    Some(InputKind::Addressee) => {
                        rename(raw, &|name| self.authority(name).map(|id| id.to_string()));
                    }
                    Some(InputKind::Shares) => {
                        if let Raw::Map(shares) = raw {
                            let id = |name: &str| self.authority(name).map(|id| id.to_string());
                            shares.values_mut().for_each(|raw| rename(raw, &id));
                        }
                    }
                    Some(InputKind::Official) => rename(raw, &|name| self.official(name).map(|id| id.to_string())),
                    Some(InputKind::Files) => rename(raw, &|name| self.file(name).map(|id| id.to_string())),
                    _ => {}
                }
            }
        }
        let uploads = self.cast.files.iter().enumerate().map(|(n, paper)| Upload {
            id: AttachmentId::from_u128(0xf000 + n as u128),
            name: paper.name.clone(),
            media: paper.media.clone(),
            size: paper.size,
            hash: format!("{n:064x}"),
            lang: paper.lang,
        });
        Act {
            action: action.clone(),
            inputs,
            cards: (0..self.cast.authorities.len()).map(|n| self.card(n)).collect(),
            candidates: Arc::new(self.candidates()),
            uploads: uploads.collect(),
            officials: (0..self.cast.people.len())
                .filter_map(|n| self.colleague(n, caller))
                .collect(),
        }
    }

    /// The id of an official by the name of a person in the story.
    pub fn official(&self, name: &str) -> Option<OfficialId> {
        let n = self.cast.people.iter().position(|person| person.id == *name)?;
        Some(OfficialId::from_u128(0xface_0000 + n as u128))
    }

    fn colleague(&self, n: usize, caller: &Caller) -> Option<Colleague> {
        let person = &self.cast.people[n];
        (self.authority(&person.authority) == Some(caller.authority)).then(|| Colleague {
            id: OfficialId::from_u128(0xface_0000 + n as u128),
            roles: person.roles.clone(),
        })
    }

    fn file(&self, name: &str) -> Option<AttachmentId> {
        let n = self.cast.files.iter().position(|paper| paper.id == *name)?;
        Some(AttachmentId::from_u128(0xf000 + n as u128))
    }

    fn with_texts(&self, raw: &Raw) -> Raw {
        match raw {
            Raw::Text(text) => {
                let long = text
                    .strip_prefix('$')
                    .and_then(|name| self.cast.texts.iter().find(|long| long.id == *name));
                Raw::Text(long.map_or_else(|| text.clone(), |long| long.text.repeat(long.times)))
            }
            Raw::List(list) => Raw::List(list.iter().map(|part| self.with_texts(part)).collect()),
            Raw::Map(map) => Raw::Map(
                map.iter()
                    .map(|(name, part)| (name.clone(), self.with_texts(part)))
                    .collect(),
            ),
            other => other.clone(),
        }
    }
}

/// Puts ids in the place of names that the story knows; others stay, so that a story can name what is not there.
fn rename(raw: &mut Raw, id: &impl Fn(&str) -> Option<String>) {
    match raw {
        Raw::Text(text) => {
            if let Some(id) = id(text) {
                *text = id;
            }
        }
        Raw::List(list) => list.iter_mut().for_each(|part| rename(part, id)),
        _ => {}
    }
}

pub(super) fn instant(place: &str, text: &str) -> Result<Moment, Broken> {
    Moment::from_rfc3339(text).ok_or_else(|| Broken::new(place, "RFC 3339", text))
}

/// The names in a `given`, for those who ask whether a past exists.
impl OneOrMore {
    /// Whether one of them is this.
    pub fn names(&self, name: &str) -> bool {
        self.all().iter().any(|one| one == name)
    }
}
