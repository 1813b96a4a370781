//! Random walks through every procedure of every pack: what `decide` emits `evolve` takes, the door never shows more
//! than the matrix, and what an event touches covers what it changes. They know no area.

#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_domain::{
    Aggregate, Caller, CaseId, Key, Moment, OfficialId, Recorded,
    case::{self, Act, Card, Case, Command, Event, Opening, Refusal},
    condition::Condition,
    pack::{Action, AnswerKind, Effect, FieldKind, InputKind, Law, Pack, Procedure, Sight, SlotAddress, Tone},
    raw::Raw,
    visibility::{self, CaseView, Part, Reader, RecordLine},
};
use proptest::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use support::{at, caller, card, packs};

const DAY: i64 = 86_400_000_000;
/// In which roles somebody acts; most of the time in all.
const ROLES: [&[&str]; 4] = [
    &["handler", "disseminator"],
    &["handler", "disseminator"],
    &["handler"],
    &["disseminator"],
];

/// Choices of a walk, drawn before it starts; a walk takes them one after the other.
struct Dice<'a>(&'a [u8], usize);

impl Dice<'_> {
    fn roll(&mut self, sides: usize) -> usize {
        self.1 += 1;
        usize::from(self.0[self.1 % self.0.len()]).wrapping_add(self.1 / self.0.len()) % sides.max(1)
    }
}

fn map(parts: Vec<(String, Raw)>) -> Raw {
    Raw::Map(parts.into_iter().collect())
}
fn words(dice: &mut Dice<'_>) -> Raw {
    let text = ["a secret word", "κάτι κρυφό", "ħaġa sigrieta"][dice.roll(3)];
    map(vec![
        ("text".into(), Raw::from_text(text)),
        ("lang".into(), Raw::from_text("en")),
    ])
}
fn code(pack: &Pack, list: Option<&Key>, dice: &mut Dice<'_>) -> Raw {
    let codes = &pack.lists[list.unwrap()].codes;
    Raw::from_text(codes[dice.roll(codes.len())].code.as_str())
}

fn inputs(
    case: &CaseView,
    pack: &Pack,
    action: &visibility::ActionView,
    others: &[Card],
    dice: &mut Dice<'_>,
    now: Moment,
) -> Raw {
    let law = pack.law(&case.procedure).unwrap();
    let mut parts = Vec::new();
    for input in &action.inputs {
        let value = match input.kind {
            InputKind::Form => {
                let form = law.form.unwrap();
                let fields = form.fields().map(|field| {
                    let value = match field.kind {
                        FieldKind::Line => Raw::from_text("secret name"),
                        FieldKind::Words => words(dice),
                        FieldKind::Code => code(pack, field.list.as_ref(), dice),
                        FieldKind::Codes => Raw::List(vec![code(pack, field.list.as_ref(), dice)]),
                        FieldKind::Country => Raw::from_text("PL"),
                        FieldKind::Countries => {
                            let members = &pack.head.members;
                            let some = members.iter().take(3).filter(|_| dice.roll(3) > 0);
                            Raw::List(some.map(|code| Raw::from_text(code.as_str())).collect())
                        }
                        FieldKind::PartialDate => Raw::from_text("1976-12-15"),
                        FieldKind::Date => {
                            let day = now.plus_micros(DAY * (1 + dice.roll(30) as i64));
                            Raw::Text(day.to_rfc3339()[..10].to_owned())
                        }
                        FieldKind::Number => Raw::Number(7.0),
                        FieldKind::Yes => Raw::Yes(true),
                        FieldKind::Email => Raw::from_text("secret@name.example"),
                        FieldKind::Url => Raw::from_text("https://name.example"),
                        FieldKind::File => Raw::Null,
                    };
                    (field.id.to_string(), value)
                });
                map(fields.collect())
            }
            InputKind::Questions => {
                let all = &law.questions.unwrap().questions;
                // A few of them, so that a walk comes to the end of a set of any size.
                let few = all.iter().cycle().skip(dice.roll(all.len())).take(all.len().min(3));
                Raw::List(few.map(|q| Raw::from_text(q.id.as_str())).collect())
            }
            InputKind::Asked => Raw::List(
                case.questions
                    .iter()
                    .take(1)
                    .map(|q| Raw::from_text(q.id.as_str()))
                    .collect(),
            ),
            InputKind::Answers => {
                let mut answers = Vec::new();
                for question in &case.questions {
                    if dice.roll(4) == 0 {
                        continue;
                    }
                    let value = match question.kind {
                        AnswerKind::YesNo | AnswerKind::YesNoUnknown => Raw::Yes(dice.roll(2) == 0),
                        AnswerKind::Code => code(pack, question.list.as_ref(), dice),
                        AnswerKind::Codes => Raw::List(vec![code(pack, question.list.as_ref(), dice)]),
                        AnswerKind::Date => Raw::from_text("2009-10-01"),
                        AnswerKind::Span => map(vec![
                            ("from".into(), Raw::from_text("2009-10-01")),
                            ("to".into(), Raw::from_text("2010-10-01")),
                        ]),
                        AnswerKind::Number => Raw::Number(3.0),
                        AnswerKind::Words => words(dice),
                        AnswerKind::File => Raw::Null,
                    };
                    answers.push((
                        question.id.to_string(),
                        map(vec![("value".into(), value), ("comment".into(), words(dice))]),
                    ));
                }
                map(answers)
            }
            InputKind::Addressee => {
                // Most slots are filled from abroad; a second hop stays inside the country.
                let slot = law.procedure.slot(input.slot.as_ref().unwrap()).unwrap();
                let own = case
                    .parties
                    .iter()
                    .find(|party| party.ours)
                    .map(|party| &party.card.country);
                let fits = |card: &&Card| slot.inside == (own == Some(&card.country));
                let fitting: Vec<&Card> = others.iter().filter(fits).collect();
                match fitting.len() {
                    0 => Raw::Null,
                    many => Raw::Text(fitting[dice.roll(many)].id.to_string()),
                }
            }
            InputKind::Written => {
                let own = case
                    .entries
                    .iter()
                    .filter(|entry| entry.by.ours && entry.retracted.is_none());
                let own: Vec<u64> = own.map(|entry| entry.seq).collect();
                own.get(dice.roll(own.len()))
                    .map_or(Raw::Null, |seq| Raw::Number(*seq as f64))
            }
            InputKind::Words => words(dice),
            InputKind::Code => code(pack, input.list.as_ref(), dice),
            InputKind::Date => {
                let day = now.plus_micros(DAY * (10 + dice.roll(20) as i64));
                Raw::Text(day.to_rfc3339()[..10].to_owned())
            }
            InputKind::Yes => Raw::Yes(dice.roll(2) == 0),
            InputKind::Mark => Raw::Number(1.0 + dice.roll(5) as f64),
            InputKind::Files => Raw::List(Vec::new()),
            InputKind::Official => Raw::Text(OfficialId::from_u128(dice.roll(2) as u128 + 1001).to_string()),
            InputKind::Shares => {
                let asked = case.questions.iter().filter(|_| dice.roll(2) == 0);
                map(asked
                    .map(|q| (q.id.to_string(), Raw::Text(others[0].id.to_string())))
                    .collect())
            }
        };
        parts.push((input.id.to_string(), value));
    }
    map(parts)
}

/// The parts of a page and what each is drawn from.
fn drawn(view: &CaseView) -> BTreeMap<Part, String> {
    let mut parts = BTreeMap::from([
        (
            Part::Head,
            format!("{:?}{:?}{:?}{:?}", view.number, view.state, view.title, view.masks),
        ),
        (Part::Now, format!("{:?}{:?}{:?}", view.turn, view.track, view.state)),
        (
            Part::Parties,
            format!("{:?}{:?}{:?}", view.parties, view.chosen, view.tallies),
        ),
        (Part::Fields, format!("{:?}{:?}", view.sections, view.versions)),
        (Part::Attachments, format!("{:?}", view.attachments)),
        (Part::Clocks, format!("{:?}", view.clocks)),
        (Part::Actions, format!("{:?}", view.actions)),
        (Part::History, format!("{:?}", view.history)),
        (Part::Ratings, format!("{:?}", view.ratings)),
        (Part::Links, format!("{:?}{:?}", view.links, view.origin)),
        (Part::Questions, format!("{:?}{:?}", view.questions, view.masks)),
    ]);
    for entry in &view.entries {
        parts.insert(Part::Entry(entry.seq), format!("{entry:?}"));
    }
    parts
}

fn walk(pack: &Pack, procedure: &Key, rolls: &[u8]) -> (usize, BTreeSet<Key>) {
    let law = pack.law(procedure).unwrap();
    let opener = card(1, pack.head.members[0].as_str(), "Europe/Vienna", &["de"]);
    let others = [
        card(2, pack.head.members[1].as_str(), "Europe/Athens", &["el"]),
        card(4, pack.head.members[1].as_str(), "Europe/Athens", &["el"]),
        card(5, pack.head.members[0].as_str(), "Europe/Vienna", &["de"]),
        card(6, "EU", "Europe/Brussels", &["fr"]),
    ];
    let stranger = card(3, pack.head.members[2].as_str(), "Europe/Sofia", &["bg"]);
    let mut dice = Dice(rolls, 0);
    let mut now = at("2026-03-02T09:00:00Z");
    let mut case = Case::default();
    let opening = Opening {
        case: CaseId::from_u128(9),
        pack: pack.reference(),
        procedure: procedure.clone(),
        serial: 417,
        year: 2026,
        opener: opener.clone(),
        begun: None,
    };
    let first = caller(&opener, &[&law.procedure.opens.role]);
    let (mut history, next) = case
        .decide_all(pack, &first, now, &[Command::Open(Box::new(opening))])
        .expect("opening is allowed");
    case = next;
    let mut done = BTreeSet::new();
    let mut steps = 0;
    for _ in 0..30 {
        // Mostly some hours pass, now and then a month, so that long clocks run out too.
        now = now.plus_micros(if dice.roll(8) == 0 { 30 * DAY } else { DAY / 3 });
        if case::is_due(&case, now) {
            let (events, next) = case.decide_all(pack, &Caller::system(), now, &[Command::Tick]).unwrap();
            assert!(!events.is_empty());
            // What a clock does counts as done.
            done.extend(events.iter().filter_map(|recorded| match &recorded.event {
                Event::Acted { action, .. } => Some(action.clone()),
                _ => None,
            }));
            history.extend(events);
            case = next;
            assert!(!case::is_due(&case, now), "a clock passes once");
        }
        // With recipients there are many who act, and not always in every role.
        let first = dice.roll(2) == 0;
        let many = !law.procedure.recipient.is_empty();
        let other = if many { dice.roll(others.len()) } else { 0 };
        let who = if first { &opener } else { &others[other] };
        let roles = if many {
            ROLES[dice.roll(ROLES.len())]
        } else {
            &["handler"]
        };
        let actor = caller(who, roles);
        let Some(audience) = visibility::audience(&case, &actor) else {
            continue;
        };
        let view = visibility::view(&case, pack, &audience, now).unwrap();
        if view.actions.is_empty() {
            continue;
        }
        // Now and then the walk goes on as the page suggests, so that it comes far in procedures with much to do beside.
        let forward = view.actions.iter().find(|action| action.tone == Tone::Main);
        let forward = forward.filter(|_| dice.roll(3) == 0);
        let action = forward.unwrap_or_else(|| &view.actions[dice.roll(view.actions.len())]);
        let mut act = Act::new(&action.id, inputs(&view, pack, action, &others, &mut dice, now));
        act.cards = others.to_vec();
        act.candidates = Arc::new(others.to_vec());
        match case.decide_all(pack, &actor, now, &[Command::Act(act)]) {
            Ok((events, next)) => {
                check_touched(pack, &case, &next, &events, &[&opener, &others[0]], now);
                check_sight(pack, &next, &events, &stranger, now);
                let all: Vec<&Card> = others.iter().chain([&opener]).collect();
                check_matrix(pack, &next, &events, &all, now);
                done.insert(action.id.clone());
                history.extend(events);
                case = next;
                steps += 1;
            }
            Err(Refusal::Guard(_) | Refusal::Faults(_)) => {}
            Err(other) => panic!("an offered action was refused: {other:?}"),
        }
    }
    let mut again = Case::default();
    for recorded in &history {
        again.evolve(pack, recorded);
    }
    assert!(again == case, "the same history makes the same case");
    assert!(history.iter().enumerate().all(|(n, r)| r.seq == n as u64 + 1), "dense");
    (steps, done)
}

fn check_touched(pack: &Pack, before: &Case, after: &Case, events: &[Recorded<Event>], cards: &[&Card], now: Moment) {
    let mut parts = BTreeSet::new();
    events
        .iter()
        .for_each(|r| visibility::touched(after, pack, r, &mut parts));
    if parts.contains(&Part::All) {
        return;
    }
    for card in cards {
        let who = caller(card, &["handler"]);
        let (Some(a), Some(b)) = (visibility::audience(before, &who), visibility::audience(after, &who)) else {
            continue;
        };
        let (old, new) = (
            visibility::view(before, pack, &a, now).unwrap(),
            visibility::view(after, pack, &b, now).unwrap(),
        );
        let (old, new) = (drawn(&old), drawn(&new));
        for part in old.keys().chain(new.keys()) {
            if old.get(part) != new.get(part) {
                let kinds: Vec<_> = events.iter().map(|r| r.event.kind()).collect();
                assert!(
                    parts.contains(part),
                    "{part:?} changed by {kinds:?}, which touch {parts:?}"
                );
            }
        }
    }
}

/// Nobody is given a field, an entry or a name that the matrix denies: neither by the page, nor by the row, nor by an
/// event. What the matrix grants is counted anew here, from the pack alone.
fn check_matrix(pack: &Pack, case: &Case, events: &[Recorded<Event>], cards: &[&Card], now: Moment) {
    for card in cards {
        for roles in [
            &["handler"][..],
            &["disseminator"],
            &["viewer"],
            &["handler", "disseminator", "viewer"],
        ] {
            let who = caller(card, roles);
            let line = listed(case, pack, &who);
            let Some(here) = visibility::audience(case, &who) else {
                assert!(line.is_none(), "{roles:?} of nobody find it");
                assert!(visibility::rows(case, pack).iter().all(|row| row.authority != card.id));
                continue;
            };
            let seen = visibility::view(case, pack, &here, now).unwrap();
            let law = pack.law(&seen.procedure).unwrap();
            let sights: Vec<&Sight> = law
                .procedure
                .visibility
                .iter()
                .filter(|grant| {
                    let slot = grant
                        .who
                        .slot
                        .as_ref()
                        .map_or(grant.who.reader, |slot| here.slots.contains(slot));
                    let role = grant
                        .who
                        .role
                        .as_ref()
                        .is_none_or(|role| roles.contains(&role.as_str()));
                    slot && role && grant.states.as_ref().is_none_or(|states| states.contains(&seen.state))
                })
                .flat_map(|grant| &grant.see)
                .collect();
            let may = |field: &str| {
                sights.iter().any(|sight| match sight {
                    Sight::All | Sight::Fields(None) => true,
                    Sight::Fields(Some(id)) => *id == *field,
                    Sight::Section(section) => {
                        let sections = law.form.into_iter().flat_map(|form| &form.sections);
                        sections
                            .filter(|s| s.id == *section)
                            .any(|s| s.fields.iter().any(|f| f.id == *field))
                    }
                    _ => false,
                })
            };
            for field in seen.sections.iter().flat_map(|section| &section.fields) {
                assert!(may(&field.id), "{} shown to {roles:?} of {here:?}", field.id);
            }
            for (field, _) in seen.versions.iter().flat_map(|version| &version.fields) {
                assert!(may(&field.id), "an old {} shown to {roles:?} of {here:?}", field.id);
            }
            check_line(law, &seen, line.as_ref(), &may);
            for entry in seen.entries.iter().filter(|entry| !entry.own && !entry.by.ours) {
                let granted = sights.iter().any(|sight| match sight {
                    Sight::All | Sight::Entries(None) => true,
                    Sight::Entries(Some(kind)) => *kind == entry.kind,
                    _ => false,
                });
                let meant = entry.only.is_empty() || entry.only.iter().any(|slot| here.slots.contains(slot));
                assert!(granted && meant, "{} shown to {roles:?} of {here:?}", entry.kind);
            }
            // Whoever was brought in inside another country is nobody.
            for party in &seen.parties {
                let inside = law.procedure.slot(&party.slot).is_some_and(|slot| slot.inside);
                assert!(
                    !inside || party.card.country == card.country,
                    "{} is known abroad",
                    party.card.id
                );
            }
            for recorded in events {
                let Some(told) = visibility::glimpse(case, pack, &here, recorded) else {
                    continue;
                };
                if let (Event::FieldsSet { .. }, Some(Raw::Map(fields))) = (&recorded.event, told.data.get("fields")) {
                    assert!(
                        fields.keys().all(|field| may(field)),
                        "{fields:?} told to {roles:?} of {here:?}"
                    );
                }
            }
        }
    }
}

/// A record as the lists of somebody show it.
fn listed(case: &Case, pack: &Pack, who: &Caller) -> Option<RecordLine> {
    let is = Reader::of(who);
    let lines = visibility::record_lines(case, pack).into_iter();
    lines.filter(|line| is.contains(&line.reader)).reduce(RecordLine::with)
}

/// A list shows of a record what its page shows, and nothing else.
fn check_line(law: Law<'_>, seen: &CaseView, line: Option<&RecordLine>, may: &dyn Fn(&str) -> bool) {
    let Some(rule) = &law.procedure.record else {
        assert!(line.is_none());
        return;
    };
    let line = line.unwrap();
    let cells = line.editions.iter().flat_map(|edition| &edition.cells);
    cells.for_each(|cell| assert!(may(&cell.field), "{} stands in a list", cell.field));
    assert!(
        line.editions.len() == 1 || !seen.versions.is_empty(),
        "a list knows earlier versions"
    );
    assert!(
        line.changed_at <= seen.changed_at,
        "a list tells the time of what its reader may not see"
    );
    let current = line.current().unwrap();
    for field in seen.sections.iter().flat_map(|section| &section.fields) {
        if rule.listed().contains(&&field.id) {
            let (held, listed) = (field.value.value(), current.cell(&field.id));
            assert_eq!(
                held.is_some(),
                listed.is_some(),
                "{} is in the list and on the page",
                field.id
            );
        }
    }
}

/// A stranger sees nothing at all, by view or by glimpse.
fn check_sight(pack: &Pack, case: &Case, events: &[Recorded<Event>], stranger: &Card, now: Moment) {
    let who = caller(stranger, &["handler", "viewer", "disseminator", "administrator"]);
    // Unless the procedure has readers who are no parties.
    if visibility::audience(case, &who).is_some() {
        return;
    }
    let forged = visibility::Audience {
        authority: stranger.id,
        slots: vec!["requester".into()],
        roles: vec!["handler".into()],
        official: None,
    };
    assert!(visibility::view(case, pack, &forged, now).is_none());
    assert!(
        events
            .iter()
            .all(|event| visibility::glimpse(case, pack, &forged, event).is_none())
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn random_walks_hold(rolls in prop::collection::vec(any::<u8>(), 64..256)) {
        for pack in packs() {
            for procedure in pack.procedures.keys() {
                walk(&pack, procedure, &rolls);
            }
        }
    }
}

/// What no walk of one case by handlers without coordinators comes to; stories do.
fn elsewhere(procedure: &Procedure, action: &Action) -> bool {
    let due = procedure.clocks.iter().flat_map(|clock| clock.effects());
    let by_clock = due
        .into_iter()
        .any(|effect| matches!(effect, Effect::Act(done) if *done == action.id));
    let walks = |role: &Key| ROLES.iter().any(|roles| roles.iter().any(|held| *role == *held));
    let mut coordinated = false;
    let guards = action.guards.iter().map(|guard| &guard.must);
    for condition in guards.chain(&action.offered_when) {
        let at_once = matches!(
            condition,
            Condition::ApprovalOf(_) | Condition::CoordinatorOf(_) | Condition::Linked(..)
        );
        coordinated |= at_once;
    }
    // The walk has one authority of each country to name.
    let inside = action.inputs.iter().any(|input| input.within.is_some());
    let to_coordinators = |slot: &Key| {
        let slot = procedure.slot(slot);
        slot.is_some_and(|slot| matches!(slot.address, SlotAddress::CoordinatorOf(_)))
    };
    coordinated |= action.by.iter().all(|by| to_coordinators(&by.slot)) && !action.by.is_empty();
    coordinated || inside || !by_clock && !action.by.iter().any(|by| walks(&by.role))
}

/// The walk is worth its name: together the walks do nearly everything that can be done.
#[test]
fn walks_reach_most_actions() {
    for pack in packs() {
        for (id, procedure) in &pack.procedures {
            let mut done = BTreeSet::new();
            let mut seed = 1u32;
            for _ in 0..6000 {
                let mut wanted = procedure.actions.iter().filter(|action| !elsewhere(procedure, action));
                if wanted.all(|action| done.contains(&action.id)) {
                    break;
                }
                let rolls: Vec<u8> = (0..200)
                    .map(|_| {
                        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                        (seed >> 24) as u8
                    })
                    .collect();
                done.extend(walk(&pack, id, &rolls).1);
            }
            let missed: Vec<_> = procedure
                .actions
                .iter()
                .filter(|action| !elsewhere(procedure, action))
                .map(|a| &a.id)
                .filter(|id| !done.contains(*id))
                .collect();
            assert!(missed.is_empty(), "{}/{id}: no walk ever did {missed:?}", pack.head.id);
        }
    }
}

/// A deadline at the end of a London day is that day for a reader in Warsaw too, where it is past midnight already.
#[test]
fn a_step_ahead_is_dated_where_its_clock_is_counted() {
    let pack = &packs()[0];
    let (procedure, law) = pack
        .procedures
        .keys()
        .map(|id| (id, pack.law(id).unwrap()))
        .find(|(_, law)| law.questions.is_some() && law.procedure.track.iter().any(|step| step.clock.is_some()))
        .unwrap();
    let opener = card(1, "PL", "Europe/Warsaw", &["pl"]);
    let other = card(2, "UK", "Europe/London", &["en"]);
    let now = at("2026-03-02T09:00:00Z");
    let who = caller(&opener, &[&law.procedure.opens.role]);
    let opening = Opening {
        case: CaseId::from_u128(9),
        pack: pack.reference(),
        procedure: procedure.clone(),
        serial: 1,
        year: 2026,
        opener: opener.clone(),
        begun: None,
    };
    let (_, mut case) = Case::default()
        .decide_all(pack, &who, now, &[Command::Open(Box::new(opening))])
        .unwrap();
    // The draft is filled, then the step that moves it on is done.
    for main in [false, true] {
        let audience = visibility::audience(&case, &who).unwrap();
        let view = visibility::view(&case, pack, &audience, now).unwrap();
        let action = view
            .actions
            .iter()
            .find(|a| (a.tone == Tone::Main) == main && a.silent != main)
            .unwrap();
        let given = inputs(
            &view,
            pack,
            action,
            std::slice::from_ref(&other),
            &mut Dice(&[1; 64], 0),
            now,
        );
        let mut act = Act::new(&action.id, given);
        act.cards = vec![other.clone()];
        case = case.decide_all(pack, &who, now, &[Command::Act(act)]).unwrap().1;
    }
    let audience = visibility::audience(&case, &who).unwrap();
    let view = visibility::view(&case, pack, &audience, now).unwrap();
    assert!(view.clocks.iter().all(|clock| clock.zone == "Europe/London"));
    assert!(
        view.track
            .iter()
            .filter(|step| step.state == visibility::StepState::Ahead && step.at.is_some())
            .all(|step| step.zone.as_deref() == Some("Europe/London"))
    );
}
