//! `POST /cases`: open a case, and fill and send it in the same act when that is asked for. The procedure says which of its
//! actions fills a draft and which sends it; this file only finds them.

use super::{act::prepare_in, answer, case};
use crate::{
    app::{App, Shared},
    http::{
        body::{Json, parts, pointer},
        idempotency,
        problem::Problem,
        scope::Scope,
    },
};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use comity_actors::{
    ask::{Deed, Denied, Look},
    journal::{IdempotencyKey, Journal, Topic},
};
use comity_domain::{
    Aggregate, CaseId, Key, Recorded,
    case::{Case, Command, Fault, Opening, Refusal},
    pack::{Action, FromStates, InputKind, Law, Pack, Tone},
    raw::Raw,
};
use std::{collections::BTreeMap, sync::Arc};

/// The parts of the body that fill the draft, with the kind of input each stands for.
const FILLING: [(&str, InputKind); 3] = [
    ("fields", InputKind::Form),
    ("questions", InputKind::Questions),
    ("to", InputKind::Addressee),
];

/// Open a case.
#[utoipa::path(post, path = "/cases", tag = "cases",
    params(("Idempotency-Key" = Option<String>, Header)),
    request_body(content = NewCase),
    responses((status = 201, body = case::shape::Case)))]
pub async fn open(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    json: Json,
) -> Result<Response, Problem> {
    let key = idempotency::key(&scope, &headers, &[b"POST", b"/api/v1/cases", &json.bytes])?;
    let _at_work = key.as_ref().map(|key| app.front.running.take(key)).transpose()?;
    if let Some(key) = &key
        && let Some(look) = repeated(&app, &scope, key).await?
    {
        return created(&app, &scope, &look, true);
    }
    let asked = Asked::read(&app, &json.raw)?;
    let name = format!("{}/{}", asked.pack.head.id, asked.procedure);
    if !app.directory.takes_part(scope.caller.authority, &name) {
        return Err(Problem::faults(vec![Fault::new(
            "/procedure",
            "fault-not-in-procedure",
        )]));
    }
    let opener = app.directory.card(scope.caller.authority).ok_or_else(Problem::busy)?;
    let now = app.clock.now();
    let year = now.in_zone(&opener.zone).map_or(1970, |there| there.year());
    let mut opening = Opening {
        case: CaseId::from_u128(app.clock.new_id()),
        pack: asked.pack.reference(),
        procedure: asked.procedure.clone(),
        serial: 0,
        year,
        opener,
        begun: None,
    };
    let steps = asked.steps(&app, &scope).await?;
    // Whether it would be done is asked before a number is taken, so that numbers have no holes.
    rehearse(&asked, &scope, now, &opening, &steps)?;
    opening.serial = app.store.serial(&name, year).await.map_err(|_| Problem::busy())?;
    let case = opening.case;
    let commands = std::iter::once(Command::Open(Box::new(opening)));
    let deed = Deed {
        caller: scope.caller.clone(),
        commands: commands.chain(steps.into_iter().map(|step| step.command)).collect(),
        key,
        expected: None,
    };
    let law = (asked.pack.reference(), asked.procedure.clone());
    let done = app.registry.act(case, deed).await;
    let done = done.map_err(|denied| match denied {
        // A case that never came to be tells no law; what was asked for does.
        Denied::Refused(refusal, None) => Problem::refused(refusal, Some(law)),
        denied => denied.into(),
    })?;
    created(&app, &scope, &done.look, done.repeated)
}

/// A case to be opened.
#[derive(utoipa::ToSchema)]
#[expect(
    dead_code,
    reason = "it describes the body, which is read as a tree of bounded depth"
)]
pub struct NewCase {
    /// `pack/procedure`, as `GET /procedures` tells.
    procedure: String,
    /// Authorities to be asked.
    #[schema(format = Uuid)]
    to: Option<Vec<String>>,
    /// Values of the form, by field.
    #[schema(value_type = Option<Object>)]
    fields: Option<BTreeMap<String, String>>,
    /// Questions to be asked, by key.
    questions: Option<Vec<String>>,
    /// Send it at once.
    send: Option<bool>,
    /// What the sending action asks for beside.
    #[schema(value_type = Option<Object>)]
    inputs: Option<BTreeMap<String, String>>,
}

async fn repeated(app: &App, scope: &Scope, key: &IdempotencyKey) -> Result<Option<Look>, Problem> {
    let used = app
        .store
        .repeated(&key.caller, &key.key)
        .await
        .map_err(|_| Problem::busy())?;
    match used {
        None => Ok(None),
        Some(used) if used.digest != key.digest => Err(Problem::key_reused()),
        Some(used) => match used.topic {
            Topic::Case(case) => Ok(Some(app.registry.look_at(case, &scope.caller, used.seq).await?)),
            Topic::Authority(_) => Err(Problem::key_reused()),
        },
    }
}

fn created(app: &App, scope: &Scope, look: &Look, repeated: bool) -> Result<Response, Problem> {
    let mut response = answer::done(app, scope, StatusCode::CREATED, look, repeated)?;
    if let Ok(place) = HeaderValue::from_str(&format!("/api/v1/cases/{}", look.case)) {
        response.headers_mut().insert(header::LOCATION, place);
    }
    Ok(response)
}

/// What the body asks for, found in the pack.
struct Asked<'a> {
    pack: Arc<Pack>,
    procedure: Key,
    body: &'a BTreeMap<String, Raw>,
}

/// A command after the opening, with the way from its pointers to the body's.
struct Step {
    command: Command,
    pointers: Vec<(String, String)>,
    elsewhere: &'static str,
}

impl<'a> Asked<'a> {
    fn read(app: &App, raw: &'a Raw) -> Result<Self, Problem> {
        let body = parts(raw, &["procedure", "to", "fields", "questions", "send", "inputs"])?;
        let Some(name) = raw.get("procedure").and_then(Raw::text) else {
            return Err(Problem::faults(vec![Fault::new("/procedure", "fault-required")]));
        };
        let unknown = || Problem::refused(Refusal::UnknownProcedure(name.into()), None);
        let (pack, procedure) = name.split_once('/').ok_or_else(unknown)?;
        let pack = app.packs.latest(pack).ok_or_else(unknown)?.pack.clone();
        if pack.law(procedure).is_none() {
            return Err(unknown());
        }
        Ok(Self {
            pack,
            procedure: procedure.into(),
            body,
        })
    }

    fn law(&self) -> Result<Law<'_>, Problem> {
        self.pack.law(&self.procedure).ok_or_else(Problem::busy)
    }

    async fn steps(&self, app: &App, scope: &Scope) -> Result<Vec<Step>, Problem> {
        let law = self.law()?;
        let of = (&self.pack.head.id, law.procedure);
        let mut steps = Vec::new();
        if let Some((action, inputs, pointers)) = self.filling(law)? {
            let act = prepare_in(app, &scope.caller, of, &action.id, inputs).await?;
            steps.push(Step {
                command: Command::Act(act),
                pointers,
                elsewhere: "",
            });
        }
        let given = self.body.get("inputs").filter(|inputs| **inputs != Raw::Null);
        match self.body.get("send") {
            Some(Raw::Yes(true)) => {
                let action = sending(law).ok_or_else(|| unknown_part("send"))?;
                let inputs = given.cloned().unwrap_or_else(|| Raw::Map(BTreeMap::new()));
                let act = prepare_in(app, &scope.caller, of, &action.id, inputs).await?;
                steps.push(Step {
                    command: Command::Act(act),
                    pointers: Vec::new(),
                    elsewhere: "/inputs",
                });
            }
            None | Some(Raw::Null | Raw::Yes(false)) if given.is_some() => return Err(unknown_part("inputs")),
            None | Some(Raw::Null | Raw::Yes(false)) => {}
            Some(_) => return Err(Problem::faults(vec![Fault::new("/send", "fault-yes-or-no")])),
        }
        Ok(steps)
    }

    /// The act that fills the draft with what was sent; none when nothing was.
    #[expect(
        clippy::type_complexity,
        reason = "three parts of one step, taken apart at the one call site"
    )]
    fn filling<'l>(&self, law: Law<'l>) -> Result<Option<(&'l Action, Raw, Vec<(String, String)>)>, Problem> {
        let sent: Vec<(&str, InputKind, &Raw)> = FILLING
            .into_iter()
            .filter_map(|(part, kind)| Some((part, kind, self.body.get(part).filter(|raw| **raw != Raw::Null)?)))
            .collect();
        if sent.is_empty() {
            return Ok(None);
        }
        let action = from_start(law).find(|action| {
            action.silent
                && action
                    .inputs
                    .iter()
                    .any(|input| FILLING.iter().any(|(_, kind)| *kind == input.kind))
        });
        let mut inputs = BTreeMap::new();
        let mut pointers = Vec::new();
        for (part, kind, raw) in sent {
            let of_kind: Vec<_> = action
                .into_iter()
                .flat_map(|action| &action.inputs)
                .filter(|input| input.kind == kind)
                .collect();
            match (of_kind.as_slice(), raw) {
                ([], _) => return Err(unknown_part(part)),
                // Several slots to be filled are told apart by their names.
                ([_, _, ..], Raw::Map(by_slot)) => {
                    for (slot, raw) in by_slot {
                        let input = of_kind
                            .iter()
                            .find(|input| input.slot.as_ref().is_some_and(|s| s == slot.as_str()));
                        let input = input.ok_or_else(|| unknown_part(&format!("{part}/{slot}")))?;
                        pointers.push((pointer(&input.id), format!("/{part}{}", pointer(slot))));
                        inputs.insert(input.id.to_string(), raw.clone());
                    }
                }
                ([input, ..], raw) => {
                    pointers.push((pointer(&input.id), format!("/{part}")));
                    inputs.insert(input.id.to_string(), raw.clone());
                }
            }
        }
        Ok(action.map(|action| (action, Raw::Map(inputs), pointers)))
    }
}

/// Actions of the state a case starts in.
fn from_start(law: Law<'_>) -> impl Iterator<Item = &Action> {
    let starts_in = &law.procedure.starts_in;
    law.procedure.actions.iter().filter(move |action| match &action.from {
        FromStates::These(states) => states.contains(starts_in),
        FromStates::Word(_) => true,
    })
}

/// The action that turns a draft into a case that others see.
fn sending(law: Law<'_>) -> Option<&Action> {
    from_start(law).find(|action| {
        action.tone == Tone::Main
            && action
                .to
                .iter()
                .any(|to| law.procedure.state(&to.state).is_some_and(|state| !state.draft))
    })
}

fn unknown_part(name: &str) -> Problem {
    Problem::faults(vec![
        Fault::new(format!("/{name}"), "fault-unknown-field").with("name", name),
    ])
}

/// Asks the rules what they would say, and leads their pointers back to the body.
fn rehearse(
    asked: &Asked<'_>,
    scope: &Scope,
    at: comity_domain::Moment,
    opening: &Opening,
    steps: &[Step],
) -> Result<(), Problem> {
    let law = (asked.pack.reference(), asked.procedure.clone());
    let mut case = Case::default();
    let first = (&Command::Open(Box::new(opening.clone())), None);
    for (command, step) in std::iter::once(first).chain(steps.iter().map(|step| (&step.command, Some(step)))) {
        let events = case
            .decide(&asked.pack, &scope.caller, at, command)
            .map_err(|refusal| {
                Problem::refused(refusal, Some(law.clone()))
                    .pointing(|at| step.map_or_else(|| at.to_owned(), |s| s.lead(at)))
            })?;
        for event in events {
            let recorded = Recorded {
                seq: case.seq() + 1,
                at,
                by: scope.caller.by(),
                event,
            };
            case.evolve(&asked.pack, &recorded);
        }
    }
    Ok(())
}

impl Step {
    fn lead(&self, at: &str) -> String {
        let found = self.pointers.iter().find_map(|(input, part)| {
            let rest = at.strip_prefix(input.as_str())?;
            (rest.is_empty() || rest.starts_with('/')).then(|| format!("{part}{rest}"))
        });
        found.unwrap_or_else(|| format!("{}{at}", self.elsewhere))
    }
}
