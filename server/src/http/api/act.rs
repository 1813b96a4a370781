//! `POST /cases/{id}/actions/{action}`: act. The body holds the inputs; the answer is the case as it is then.

use super::{answer, case, cases::id_of};
use crate::{
    app::{App, Shared},
    http::{
        body::Json,
        etag::{Meant, if_match},
        idempotency,
        problem::Problem,
        scope::Scope,
    },
};
use axum::{
    extract::{OriginalUri, Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use comity_actors::{ask::Deed, journal::Journal};
use comity_domain::{
    AttachmentId, AuthorityId, Caller, CaseId, Key,
    case::{Act, Card, Colleague, Command, Upload},
    pack::Procedure,
    raw::Raw,
};

/// More authorities or files than this are not looked up; the rules refuse long lists anyway.
const MOST: usize = 1_000;

/// Act.
#[utoipa::path(post, path = "/cases/{id}/actions/{action}", tag = "cases",
    params(
        ("id" = String, Path), ("action" = String, Path, description = "One of the case's `actions[].id`"),
        ("If-Match" = String, Header, description = "The ETag of the case the act is meant for"),
        ("Idempotency-Key" = Option<String>, Header),
        ("Prefer" = Option<String>, Header, description = "`return=minimal`: only the new ETag, no case"),
    ),
    request_body(content = Object, description = "What `actions[].schema` says"),
    responses((status = 200, body = case::shape::Case), (status = 204, description = "Done; no case was wanted")))]
pub async fn act(
    State(app): State<Shared>,
    scope: Scope,
    Path((id, action)): Path<(String, String)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    json: Json,
) -> Result<Response, Problem> {
    let case = id_of(&id)?;
    let meant = if_match(&headers)?;
    let key = idempotency::key(&scope, &headers, &[b"POST", uri.path().as_bytes(), &json.bytes])?;
    let _at_work = key.as_ref().map(|key| app.front.running.take(key)).transpose()?;
    let mut act = prepare(&app, &scope.caller, &action, json.raw).await?;
    if asks_register(&app, &action) {
        let view = app.registry.look(case, &scope.caller).await?.view;
        act.candidates = app
            .directory
            .addressable(&format!("{}/{}", view.pack.id, view.procedure));
    }
    let deed = Deed {
        expected: expected(&app, &scope.caller, case, meant).await?,
        caller: scope.caller.clone(),
        commands: vec![Command::Act(act)],
        key,
    };
    let done = app.registry.act(case, deed).await?;
    if answer::wants_little(&headers) {
        return Ok(answer::briefly(&scope, &done.look, done.repeated));
    }
    answer::done(&app, &scope, StatusCode::OK, &done.look, done.repeated)
}

/// An act with what its inputs name looked up: authorities in the register, files among those the caller's side uploaded.
async fn prepare(app: &App, caller: &Caller, action: &str, inputs: Raw) -> Result<Act, Problem> {
    let mut act = Act::new(action, inputs);
    (act.cards, act.uploads) = look_up(app, caller, &act.inputs).await?;
    act.officials = colleagues(app, caller, &act.inputs);
    Ok(act)
}

/// Whether some procedure has an action of this name that brings in whom the register names.
fn asks_register(app: &App, action: &str) -> bool {
    let packs = app.packs.all();
    let mut procedures = packs.iter().flat_map(|loaded| loaded.pack.procedures.values());
    procedures.any(|procedure| procedure.asks_register(action))
}

/// The same for an act of a procedure that is known already.
pub async fn prepare_in(
    app: &App,
    caller: &Caller,
    (pack, procedure): (&Key, &Procedure),
    action: &str,
    inputs: Raw,
) -> Result<Act, Problem> {
    let mut act = prepare(app, caller, action, inputs).await?;
    if procedure.asks_register(action) {
        act.candidates = app.directory.addressable(&format!("{pack}/{}", procedure.id));
    }
    Ok(act)
}

/// Every text of the inputs that is an id is looked for in both places; the rules take only what an input may hold.
async fn look_up(app: &App, caller: &Caller, inputs: &Raw) -> Result<(Vec<Card>, Vec<Upload>), Problem> {
    let mut named = Vec::new();
    ids(inputs, &mut named);
    let mut cards = Vec::new();
    let mut uploads = Vec::new();
    for text in named {
        if text.len() == 2 {
            cards.extend(app.directory.desks(text));
        } else if let Some(card) = text.parse::<AuthorityId>().ok().and_then(|id| app.directory.card(id)) {
            cards.push(card);
        } else if let Ok(id) = text.parse::<AttachmentId>() {
            let kept = app.store.upload(id).await.map_err(|_| Problem::busy())?;
            let free = kept.filter(|kept| kept.authority == caller.authority && kept.case.is_none());
            uploads.extend(free.map(|kept| kept.upload));
        }
    }
    Ok((cards, uploads))
}

/// Officials that inputs name, as far as they act for the caller's own authority.
fn colleagues(app: &App, caller: &Caller, inputs: &Raw) -> Vec<Colleague> {
    let mut named = Vec::new();
    ids(inputs, &mut named);
    let Some(own) = app.directory.authority(caller.authority) else {
        return Vec::new();
    };
    let all = own.officials.iter().filter(|official| !official.roles.is_empty());
    all.filter(|official| named.contains(&official.id.to_string().as_str()))
        .map(|official| Colleague {
            id: official.id,
            roles: official.roles.clone(),
        })
        .collect()
}

fn ids<'a>(raw: &'a Raw, found: &mut Vec<&'a str>) {
    match raw {
        Raw::Text(text) if is_name(text) && found.len() < MOST => found.push(text),
        Raw::List(parts) => parts.iter().for_each(|part| ids(part, found)),
        Raw::Map(parts) => parts.values().for_each(|part| ids(part, found)),
        _ => {}
    }
}

/// An id, or a country whose desk may be meant.
fn is_name(text: &str) -> bool {
    text.len() == 36 || text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The number the act is meant for. A position of another life of the store can be none of this one's.
async fn expected(app: &App, caller: &Caller, case: CaseId, meant: Meant) -> Result<Option<u64>, Problem> {
    let Meant::At(positions) = meant else { return Ok(None) };
    let epoch = app.store.epoch();
    let mut numbers: Vec<u64> = positions
        .into_iter()
        .filter(|at| at.epoch == epoch)
        .map(|at| at.seq)
        .collect();
    Ok(Some(match numbers.len() {
        0 => u64::MAX,
        1 => numbers.remove(0),
        // Any of several will do: if one holds, then the last that was reached.
        _ => {
            let at = app.registry.look(case, caller).await?.at.seq;
            numbers.into_iter().filter(|seq| *seq <= at).max().unwrap_or(u64::MAX)
        }
    }))
}
