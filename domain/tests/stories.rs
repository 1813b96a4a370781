//! Every pack's stories come true, and together they leave no transition, no refusal and no action untold.

#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

mod support;

use comity_domain::{
    Key,
    case::Refusal,
    pack::{Action, Effect, FromStates, FromWord, Pack, Procedure, RecordRule},
    story::{Cast, Stories, Story, Told, tell},
};
use std::{collections::BTreeSet, fs, path::Path};
use support::packs;

/// The stories of a pack, each with its file.
fn stories(pack: &Pack) -> (Cast, Vec<(String, Story)>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../packs")
        .join(pack.head.id.as_str())
        .join("stories");
    let cast = fs::read_to_string(folder.join("cast.toml")).unwrap();
    let cast: Cast = toml::from_str(&cast).unwrap_or_else(|error| panic!("cast.toml: {error}"));
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut all = Vec::new();
    for path in files.iter().filter(|path| !path.ends_with("cast.toml")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let read: Stories =
            toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        all.extend(read.stories.into_iter().map(|story| (name.clone(), story)));
    }
    (cast, all)
}

/// What all stories of a pack told; or everything that did not come true.
fn told(pack: &Pack) -> Vec<Told> {
    let (cast, stories) = stories(pack);
    let mut all = Vec::new();
    let mut broken = Vec::new();
    for (name, story) in &stories {
        match tell(pack, &cast, story) {
            Ok(told) => all.extend(told),
            Err(b) => broken.push(format!(
                "{name}: {}\n    {}\n    expected {}\n    found    {}",
                story.title, b.place, b.expected, b.found
            )),
        }
    }
    assert!(broken.is_empty(), "{} broken\n{}", broken.len(), broken.join("\n"));
    all
}

fn from<'a>(procedure: &'a Procedure, action: &'a Action) -> Vec<&'a Key> {
    let open = |ends: bool| procedure.states.iter().filter(move |s| !s.ends || ends).map(|s| &s.id);
    match &action.from {
        FromStates::These(states) => states.iter().collect(),
        FromStates::Word(FromWord::Open) => open(false).collect(),
        FromStates::Word(FromWord::Any) => open(true).collect(),
    }
}

/// What only linked cases let the system do is told with the act that causes it; the rules of it are missed all the same.
fn by_somebody(procedure: &Procedure, action: &Action) -> bool {
    let due = procedure.clocks.iter().flat_map(|clock| clock.effects());
    let mut due = due.filter(|effect| matches!(effect, Effect::Act(done) if *done == action.id));
    !action.by.is_empty() || due.next().is_some()
}

#[test]
fn every_story_comes_true() {
    for pack in packs() {
        assert!(!told(&pack).is_empty(), "{} tells nothing", pack.head.id);
    }
}

/// Each action from each state it may be done in, to each state it may lead to from there.
#[test]
fn every_transition_has_its_story() {
    let mut untold = Vec::new();
    for pack in packs() {
        let told = told(&pack);
        for procedure in pack.procedures.values() {
            for action in procedure.actions.iter().filter(|action| by_somebody(procedure, action)) {
                let done = |from: &Key, to: Option<&Key>| {
                    told.iter().any(|t| {
                        t.action.as_ref() == Some(&action.id)
                            && t.from.as_ref() == Some(from)
                            && t.refusal.is_none()
                            && to.is_none_or(|to| t.to.as_ref() == Some(to))
                    })
                };
                for state in from(procedure, action) {
                    if !done(state, None) {
                        untold.push(format!("{}: {} from {state}", procedure.id, action.id));
                    }
                }
                for target in &action.to {
                    if !from(procedure, action)
                        .iter()
                        .any(|state| done(state, Some(&target.state)))
                    {
                        untold.push(format!("{}: {} to {}", procedure.id, action.id, target.state));
                    }
                }
            }
        }
    }
    assert!(untold.is_empty(), "no story for\n{}", untold.join("\n"));
}

/// Each action refused for its state, its party and its role; each guard; each other reason at least once.
#[test]
fn every_refusal_has_its_story() {
    let mut untold = Vec::new();
    for pack in packs() {
        let told = told(&pack);
        let refusals: Vec<(&Option<Key>, &Refusal)> = told
            .iter()
            .filter_map(|t| Some((&t.action, t.refusal.as_ref()?)))
            .collect();
        for procedure in pack.procedures.values() {
            for action in procedure.actions.iter().filter(|action| by_somebody(procedure, action)) {
                let refused = |key: &str| {
                    refusals
                        .iter()
                        .any(|(act, refusal)| act.as_ref() == Some(&action.id) && refusal.key() == key)
                };
                // What nobody may do by hand is refused to everybody alike.
                let nobody = ["refusal-not-your-turn"].as_slice();
                let each = ["refusal-wrong-state", "refusal-not-your-turn", "refusal-not-your-role"].as_slice();
                for key in if action.by.is_empty() { nobody } else { each } {
                    if !refused(key) {
                        untold.push(format!("{}: {} {key}", procedure.id, action.id));
                    }
                }
                for guard in &action.guards {
                    let fact = guard
                        .must
                        .first_fact()
                        .map(|fact| format!("refusal-{}", fact.as_str().replace(['.', '_'], "-")));
                    let key = guard.say.as_ref().map(|say| say.to_string()).or(fact).unwrap();
                    if !refused(&key) {
                        untold.push(format!("{}: {} {key}", procedure.id, action.id));
                    }
                }
                if action.inputs.iter().any(|input| input.required) && !refused("refusal-faults") {
                    untold.push(format!("{}: {} refusal-faults", procedure.id, action.id));
                }
            }
        }
        for key in [
            "refusal-unknown-action",
            "refusal-unknown-procedure",
            "refusal-already-open",
            "refusal-not-open",
        ] {
            if !refusals.iter().any(|(_, refusal)| refusal.key() == key) {
                untold.push(key.to_owned());
            }
        }
    }
    assert!(untold.is_empty(), "no story for\n{}", untold.join("\n"));
}

/// Faults that need more than a story can carry.
const ELSEWHERE: &[(&str, &str)] = &[("fault-too-many", "a list of a thousand parts is no story")];

#[test]
fn every_fault_has_its_story() {
    let mut told_of = BTreeSet::new();
    for pack in packs() {
        for t in told(&pack) {
            if let Some(Refusal::Faults(faults)) = &t.refusal {
                told_of.extend(faults.iter().map(|fault| fault.key));
            }
        }
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![source.join("form.rs")];
    for folder in ["case", "case/effects"] {
        let entries = fs::read_dir(source.join(folder)).unwrap();
        files.extend(entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()));
    }
    let mut untold = BTreeSet::new();
    for path in files {
        let text = fs::read_to_string(path).unwrap();
        for key in text
            .split('"')
            .filter(|piece| piece.starts_with("fault-") && !piece.contains(' '))
        {
            if !told_of.contains(key) && !ELSEWHERE.iter().any(|(known, _)| *known == key) {
                untold.insert(key.to_owned());
            }
        }
    }
    assert!(untold.is_empty(), "no story for {untold:?}");
}

/// Every way to take one rule out of a procedure, with the words that say which.
fn wounds(procedure: &Procedure) -> Vec<(String, Procedure)> {
    let mut all = Vec::new();
    let mut add = |what: String, wound: &dyn Fn(&mut Procedure)| {
        let mut wounded = procedure.clone();
        wound(&mut wounded);
        all.push((what, wounded));
    };
    for (n, action) in procedure.actions.iter().enumerate() {
        let id = &action.id;
        for (i, effect) in action.effects.iter().enumerate() {
            add(format!("{id} without {effect:?}"), &|p| {
                p.actions[n].effects.remove(i);
            });
        }
        for i in 0..action.guards.len() {
            add(format!("{id} without guard {i}"), &|p| {
                p.actions[n].guards.remove(i);
            });
        }
        // A date that is proposed is asked for by the proposal itself.
        let proposed = |id: &Key| {
            let mut effects = action.effects.iter();
            effects.any(|effect| matches!(effect, Effect::Propose { date, .. } if date == id))
        };
        let inputs = action.inputs.iter().enumerate();
        for (i, input) in inputs.filter(|(_, input)| input.required && !proposed(&input.id)) {
            add(format!("{id} without need of {}", input.id), &|p| {
                p.actions[n].inputs[i].required = false;
            });
        }
        for (i, target) in action.to.iter().enumerate() {
            add(format!("{id} not to {}", target.state), &|p| {
                p.actions[n].to.remove(i);
            });
            if target.when.is_some() {
                add(format!("{id} always to {}", target.state), &|p| {
                    p.actions[n].to[i].when = None
                });
            }
        }
        for (i, by) in action.by.iter().enumerate() {
            for k in 0..by.recipient.len() {
                add(format!("{id} not when {}", by.recipient[k]), &|p| {
                    p.actions[n].by[i].recipient.remove(k);
                });
            }
            add(format!("{id} not by {}", by.slot), &|p| {
                p.actions[n].by.remove(i);
            });
            add(format!("{id} by whoever reads for {}", by.slot), &|p| {
                p.actions[n].by[i].role = "viewer".into()
            });
        }
        // What only the system does is asked for where it fits.
        if !action.by.is_empty() {
            add(format!("{id} from anywhere"), &|p| {
                p.actions[n].from = FromStates::Word(FromWord::Any)
            });
        }
        if action.silent {
            add(format!("{id} told"), &|p| p.actions[n].silent = false);
        }
        if action.offered_when.is_some() {
            add(format!("{id} always offered"), &|p| p.actions[n].offered_when = None);
        }
    }
    for (n, clock) in procedure.clocks.iter().enumerate() {
        for i in 0..clock.on_due.len() {
            add(format!("{} passes in silence", clock.id), &|p| {
                p.clocks[n].on_due.remove(i);
            });
        }
        for (i, row) in clock.remind.iter().enumerate() {
            add(format!("{} does not remind by {:?}", clock.id, row.by), &|p| {
                p.clocks[n].remind.remove(i);
            });
        }
        for (i, state) in clock.ends_in.iter().enumerate() {
            add(format!("{} goes on in {state}", clock.id), &|p| {
                p.clocks[n].ends_in.remove(i);
            });
        }
        for (i, state) in clock.runs_in.iter().enumerate() {
            add(format!("{} does not run in {state}", clock.id), &|p| {
                p.clocks[n].runs_in.remove(i);
            });
        }
        if !clock.stops_in.is_empty() {
            add(format!("{} never stops", clock.id), &|p| p.clocks[n].stops_in.clear());
        }
        if clock.until_field.is_some() {
            add(format!("{} follows no field", clock.id), &|p| {
                p.clocks[n].until_field = None
            });
        }
        for i in 0..clock.extend.len() {
            add(format!("{} is not lengthened by {i}", clock.id), &|p| {
                p.clocks[n].extend.remove(i);
            });
            if clock.extend[i].when.is_some() {
                add(format!("{} is always lengthened by {i}", clock.id), &|p| {
                    p.clocks[n].extend[i].when = None
                });
            }
        }
        if clock.at_most.is_some() {
            add(format!("{} without bound", clock.id), &|p| p.clocks[n].at_most = None);
        }
    }
    for (n, grant) in procedure.visibility.iter().enumerate() {
        for (i, sight) in grant.see.iter().enumerate() {
            add(format!("rule {n} without {sight:?}"), &|p| {
                p.visibility[n].see.remove(i);
            });
        }
        for (i, state) in grant.states.iter().flatten().enumerate() {
            add(format!("rule {n} not in {state}"), &|p| {
                p.visibility[n].states.as_mut().unwrap().remove(i);
            });
        }
        if grant.states.is_some() {
            add(format!("rule {n} in every state"), &|p| p.visibility[n].states = None);
        }
    }
    for (n, machine) in procedure.recipient.iter().enumerate() {
        for (i, state) in machine.done.iter().enumerate() {
            add(format!("{} not done when {state}", machine.slot), &|p| {
                p.recipient[n].done.remove(i);
            });
        }
        if machine.rolls_to.is_some() {
            add(format!("{} leads nowhere when all are done", machine.slot), &|p| {
                p.recipient[n].rolls_to = None
            });
        }
    }
    if let Some(rule) = &procedure.record {
        fn held(p: &mut Procedure) -> &mut RecordRule {
            p.record.as_mut().unwrap()
        }
        for (n, state) in rule.live.iter().enumerate() {
            add(format!("record does not count in {state}"), &|p| {
                held(p).live.remove(n);
            });
        }
        for (n, group) in rule.unique.iter().enumerate() {
            add(format!("record shares {group:?}"), &|p| {
                held(p).unique.remove(n);
            });
            for (i, field) in group.iter().enumerate() {
                add(format!("record is unique whatever {field}"), &|p| {
                    held(p).unique[n].remove(i);
                });
            }
        }
        if rule.from.is_some() {
            add("record has no first day".into(), &|p| held(p).from = None);
        }
        if rule.until.is_some() {
            add("record has no last day".into(), &|p| held(p).until = None);
        }
    }
    for n in 0..procedure.slots.len() {
        if procedure.slots[n].country.is_some() {
            add(format!("slot {n} from any country"), &|p| p.slots[n].country = None);
        }
        if procedure.slots[n].inside {
            add(format!("slot {n} known everywhere"), &|p| p.slots[n].inside = false);
        }
        if procedure.slots[n].needs_role.is_some() {
            add(format!("slot {n} for anybody"), &|p| p.slots[n].needs_role = None);
        }
    }
    for (n, state) in procedure.states.iter().enumerate() {
        if state.turn.is_some() {
            add(format!("nobody's turn in {}", state.id), &|p| p.states[n].turn = None);
        }
    }
    all
}

/// The procedures that a story opens cases of, itself or in the pasts it begins with.
fn opened(cast: &Cast, story: &Story) -> BTreeSet<Key> {
    let mut steps: Vec<_> = story.past.iter().chain([&story.when]).collect();
    let mut pasts: Vec<&Key> = story.given.iter().flat_map(|given| given.all()).collect();
    while let Some(name) = pasts.pop() {
        for past in cast.pasts.iter().filter(|past| past.id == *name) {
            steps.extend(&past.steps);
            pasts.extend(&past.after);
        }
    }
    steps.iter().filter_map(|step| step.open.clone()).collect()
}

/// The stories accuse: whatever single rule is taken out of a procedure, some story no longer comes true.
#[test]
fn every_rule_is_missed_when_it_is_gone() {
    let mut unmissed = Vec::new();
    let mut tried = 0;
    for pack in packs() {
        let (cast, stories) = stories(&pack);
        for (id, procedure) in &pack.procedures {
            let wounds = wounds(procedure);
            tried += wounds.len();
            // A story that never comes near the procedure cannot miss a rule of it.
            let near = |story: &Story| {
                opened(&cast, story).iter().any(|other| {
                    let names = |p: &Procedure| format!("{:?}", (&p.actions, &p.links)).contains(&format!("{id:?}"));
                    other == id || pack.procedures.get(other).is_some_and(names)
                })
            };
            let stories: Vec<&(String, Story)> = stories.iter().filter(|(_, story)| near(story)).collect();
            let silent = |(what, wounded): &(String, Procedure)| {
                let mut pack = pack.clone();
                pack.procedures.insert(id.clone(), wounded.clone());
                // Stories about the wounded action miss it soonest.
                let about = |story: &Story| {
                    let first = what.split(' ').next().unwrap();
                    story.when.act.as_ref().is_some_and(|act| act.names(first))
                };
                let (near, far): (Vec<_>, Vec<_>) = stories.iter().copied().partition(|(_, story)| about(story));
                let quiet = near
                    .into_iter()
                    .chain(far)
                    .all(|(_, story)| tell(&pack, &cast, story).is_ok());
                quiet.then(|| format!("{id}: {what}"))
            };
            let silent = &silent;
            std::thread::scope(|scope| {
                let parts = wounds.chunks(wounds.len() / 4 + 1);
                let parts: Vec<_> = parts
                    .map(|part| scope.spawn(move || part.iter().filter_map(silent).collect::<Vec<_>>()))
                    .collect();
                unmissed.extend(parts.into_iter().flat_map(|part| part.join().unwrap()));
            });
        }
    }
    assert!(tried > 200, "{tried}");
    assert!(
        unmissed.is_empty(),
        "{} of {tried} unmissed:\n{}",
        unmissed.len(),
        unmissed.join("\n")
    );
}
