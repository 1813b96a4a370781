//! What one act costs the rules alone: `decide` and `evolve` of the case that the load programs work, step by step. It
//! knows no procedure but by that file.
#![allow(clippy::unwrap_used, reason = "a measurement stops where it stumbles")]
#![allow(missing_docs, reason = "criterion makes functions that nobody reads")]

#[path = "../tests/support/mod.rs"]
mod support;

use comity_domain::{
    Aggregate, Caller, CaseId, Key, Moment,
    case::{Act, Card, Case, Command, Opening},
    pack::{InputKind, Pack},
    raw::Raw,
};
use criterion::{Criterion, criterion_group, criterion_main};
use serde::Deserialize;
use std::{collections::BTreeMap, hint::black_box, path::Path};
use support::{at, caller, card};

/// The case as the load programs open and work it.
#[derive(Deserialize)]
struct Script {
    procedure: String,
    fields: Raw,
    questions: Raw,
    prepare: Vec<Step>,
    act: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    side: usize,
    action: String,
    #[serde(default)]
    inputs: Option<Raw>,
}

/// A case, those who work it, and the law it is judged by.
struct Ground {
    pack: Pack,
    sides: [Card; 2],
    callers: [Caller; 2],
    now: Moment,
    case: Case,
}

impl Ground {
    fn do_one(&mut self, side: usize, command: Command) {
        let done = self
            .case
            .decide_all(&self.pack, &self.callers[side], self.now, &[command]);
        self.case = done.unwrap().1;
    }

    fn act(&self, action: &str, inputs: Raw) -> Command {
        let mut act = Act::new(action, inputs);
        act.cards = self.sides.to_vec();
        Command::Act(act)
    }
}

fn script() -> Script {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../loadtests/cases/request.json");
    let text = std::fs::read_to_string(file).unwrap();
    serde_json::from_str(&text.replace("$IN60DAYS", "2026-05-01")).unwrap()
}

/// The case where it can be acted on again and again.
fn ground(script: &Script) -> Ground {
    let (area, procedure) = script.procedure.split_once('/').unwrap();
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
    let pack = support::pack(&packs.join(area));
    let sides = [
        card(1, "PL", "Europe/Warsaw", &["pl"]),
        card(2, "DE", "Europe/Berlin", &["de"]),
    ];
    let callers = [0, 1].map(|side: usize| caller(&sides[side], &["handler"]));
    let mut ground = Ground {
        pack,
        sides,
        callers,
        now: at("2026-03-02T09:00:00Z"),
        case: Case::default(),
    };
    let opening = Opening {
        case: CaseId::from_u128(9),
        pack: ground.pack.reference(),
        procedure: procedure.into(),
        serial: 1,
        year: 2026,
        opener: ground.sides[0].clone(),
        begun: None,
    };
    ground.do_one(0, Command::Open(Box::new(opening)));
    let (action, inputs) = filling(&ground, &procedure.into(), script);
    let fill = ground.act(&action, inputs);
    ground.do_one(0, fill);
    for step in &script.prepare {
        let command = ground.act(&step.action, step.inputs.clone().unwrap_or(Raw::Null));
        ground.do_one(step.side, command);
    }
    ground
}

/// The action that fills a draft, with what the script gives.
fn filling(ground: &Ground, procedure: &Key, script: &Script) -> (String, Raw) {
    let law = ground.pack.law(procedure).unwrap();
    let mut all = law.procedure.actions.iter();
    let fills = all.find(|action| action.inputs.iter().any(|input| input.kind == InputKind::Form));
    let fills = fills.unwrap();
    let mut inputs = BTreeMap::new();
    for input in &fills.inputs {
        let value = match input.kind {
            InputKind::Form => script.fields.clone(),
            InputKind::Questions => script.questions.clone(),
            InputKind::Addressee => Raw::List(vec![Raw::Text(ground.sides[1].id.to_string())]),
            _ => continue,
        };
        inputs.insert(input.id.to_string(), value);
    }
    (fills.id.to_string(), Raw::Map(inputs))
}

/// Acts of the case's life before the one that is measured.
const LIFE: usize = 10;

fn rules(criterion: &mut Criterion) {
    let script = script();
    let mut ground = ground(&script);
    let turns = script.act.iter().cycle();
    for step in turns.clone().take(LIFE) {
        let command = ground.act(&step.action, step.inputs.clone().unwrap());
        ground.do_one(step.side, command);
    }
    let step = turns.clone().nth(LIFE).unwrap();
    let command = [ground.act(&step.action, step.inputs.clone().unwrap())];
    let who = &ground.callers[step.side];
    criterion.bench_function("decide-and-evolve", |bencher| {
        bencher.iter(|| {
            let done = ground
                .case
                .decide_all(&ground.pack, who, ground.now, black_box(&command));
            black_box(done.is_ok())
        });
    });
    let done = ground.case.decide_all(&ground.pack, who, ground.now, &command);
    assert!(!done.unwrap().0.is_empty(), "what is measured is an act");
}

criterion_group!(all, rules);
criterion_main!(all);
