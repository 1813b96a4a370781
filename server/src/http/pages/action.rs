//! `GET` and `POST /cases/{id}/actions/{action}`: an action on a page of its own, and the act itself. What is refused comes
//! back with everything that was typed; what is done leads back to the case.

use super::{
    Page, SignedIn,
    case::{self, after, fresh_key, with},
    compose, go, page,
    posted::Posted,
};
use crate::{
    app::{App, Shared},
    http::{
        api::{act::prepare_in, cases::id_of},
        idempotency,
        problem::Problem,
    },
    views::{
        action::{self, Asked},
        case::Seals,
        control::{Faults, NO_FAULTS, Typed},
        refused,
        voice::speak,
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use comity_actors::{
    ask::{Deed, Denied, Look},
    journal::Journal,
    present::Position,
};
use comity_domain::{
    AttachmentId, Key, Lang,
    case::{Command, Fault, Refusal},
    pack::{By, Effect, Pack},
    visibility::{ActionView, InputView},
};

/// The form of an action.
pub async fn ask(State(app): State<Shared>, who: SignedIn, Path((id, action)): Path<(String, String)>) -> Page {
    let look = app.registry.look(id_of(&id)?, &who.scope.caller).await?;
    let name = Key::new(&action);
    if !look.view.actions.iter().any(|offered| offered.id == name) {
        let notice = not_now(&app, &who, &look, &name).ok_or_else(Problem::missing)?;
        return case::shown(&app, &who, &look, Some(notice), StatusCode::CONFLICT).await;
    }
    show(&app, &who, &look, &name, None, &NO_FAULTS, Why::default()).await
}

/// Why an action of the procedure is not offered, for those whose side has it.
fn not_now(app: &App, who: &SignedIn, look: &Look, name: &Key) -> Option<String> {
    let loaded = app.packs.get(&look.view.pack)?;
    let t = app.interface.tongue(who.reader.lang);
    let law = loaded.pack.law(&look.view.procedure)?.procedure;
    let ours = |by: &&By| look.view.you.slots.contains(&by.slot);
    let mut ours = law.action(name)?.by.iter().filter(ours).peekable();
    ours.peek()?;
    if !ours.any(|by| who.scope.caller.has(&by.role)) {
        return Some(t.say("refusal-not-your-role").to_owned());
    }
    let say = |rest: String| speak(&loaded.words, who.reader.lang, &format!("{}-{rest}", law.id), &[]);
    let (action, state) = (say(format!("action-{name}")), say(format!("state-{}", look.view.state)));
    let args = [("action", (&action).into()), ("state", (&state).into())];
    Some(t.say_with("action-not-now", &args).into_owned())
}

/// The act.
pub async fn act(
    State(app): State<Shared>,
    who: SignedIn,
    Path((id, action)): Path<(String, String)>,
    mut posted: Posted,
) -> Page {
    let case = id_of(&id)?;
    let look = app.registry.look(case, &who.scope.caller).await?;
    let pack = app.packs.get(&look.view.pack).ok_or_else(Problem::busy)?.pack.clone();
    let name = Key::new(&action);
    let Some(offered) = offered(&look, &pack, &name) else {
        return Err(Problem::missing());
    };
    let found = keep_files(&app, &who, &mut posted).await?;
    if !found.is_empty() {
        let refusal = Refusal::Faults(found);
        return refused(&app, &who, &look, &name, &posted.typed, &refusal).await;
    }
    let wanted = offered.inputs.iter().map(|input| input.id.as_str());
    let raw = posted.inputs(wanted);
    let law = pack.law(&look.view.procedure).ok_or_else(Problem::missing)?;
    let procedure = (&look.view.pack.id, law.procedure);
    let command = Command::Act(prepare_in(&app, &who.scope.caller, procedure, &action, raw).await?);
    let path = format!("/cases/{case}/actions/{action}");
    let key = key(&who, &posted.typed, &path);
    let _at_work = key.as_ref().map(|key| app.front.running.take(key)).transpose()?;
    let deed = Deed {
        caller: who.scope.caller.clone(),
        commands: vec![command],
        key,
        // A draft that is saved changes nothing for anybody else, so it need not be about the newest state.
        expected: if offered.silent {
            None
        } else {
            expected(&app, posted.typed.get("at"))
        },
    };
    match app.registry.act(case, deed).await {
        Ok(done) => {
            // Whoever has left the case by this act has no page of it any more.
            if let Err(Denied::Missing) = app.registry.look(case, &who.scope.caller).await {
                return Ok(go("/"));
            }
            let place = place(&pack, &done.look, &name);
            // What was only saved is drawn again with what is to be said beside it.
            Ok(go(&if offered.silent {
                format!("/cases/{case}{place}")
            } else {
                after(case, &posted.typed, &place)
            }))
        }
        Err(Denied::Refused(refusal, fresh)) => {
            let look = fresh.unwrap_or(look);
            refused(&app, &who, &look, &name, &posted.typed, &refusal).await
        }
        Err(denied) => again(&app, &who, denied, &look, &name, &posted.typed).await,
    }
}

/// Why a page is shown again.
#[derive(Default)]
pub(super) struct Why {
    /// A sentence for the summary.
    pub sentence: Option<String>,
    /// What happened meanwhile.
    pub gone: Option<String>,
    /// The key to be kept, when the same act may be tried again.
    pub key: Option<String>,
    /// The status.
    pub status: Option<StatusCode>,
}

/// The action as it is offered, or as it would have been; none when the procedure has no such action.
fn offered(look: &Look, pack: &Pack, action: &Key) -> Option<ActionView> {
    let now = look.view.actions.iter().find(|offered| offered.id == *action);
    now.cloned().or_else(|| {
        let law = pack.law(&look.view.procedure)?.procedure.action(action)?;
        // Whoever could never do it learns nothing of it.
        let slot = law
            .by
            .iter()
            .find(|by| look.view.you.slots.contains(&by.slot))?
            .slot
            .clone();
        let inputs = law.inputs.iter().map(|input| InputView {
            id: input.id.clone(),
            kind: input.kind,
            list: input.list.clone(),
            slot: input.slot.clone(),
            required: input.required,
            within: input.within,
            role: input.role.clone(),
        });
        Some(ActionView {
            id: law.id.clone(),
            slot,
            tone: law.tone,
            silent: law.silent,
            inputs: inputs.collect(),
            step_up: law.step_up,
        })
    })
}

async fn show(
    app: &App,
    who: &SignedIn,
    look: &Look,
    name: &Key,
    typed: Option<&Typed>,
    faults: &Faults,
    why: Why,
) -> Page {
    let pack = app.packs.get(&look.view.pack).ok_or_else(Problem::busy)?.pack.clone();
    let action = offered(look, &pack, name).ok_or_else(Problem::missing)?;
    if crate::views::blocks::fills(&action) {
        return compose::one(app, who, look, name, typed, faults, why).await;
    }
    let possible = look.view.actions.iter().any(|offered| offered.id == *name);
    let gone = why.gone.or_else(|| {
        (!possible && why.sentence.is_none())
            .then(|| app.interface.tongue(who.reader.lang).say("action-gone").to_owned())
    });
    let key = why.key.unwrap_or_else(|| fresh_key(app));
    let asked = Asked {
        action: &action,
        possible,
        typed,
        faults,
        sentence: why.sentence,
        gone,
        seals: Seals {
            forms: Vec::new(),
            at: look.at.to_string(),
            key,
        },
    };
    let shell = who.reader.shell(app);
    let html = with(app, &who.scope, look, |cx| action::page(&shell, cx, &asked))?;
    Ok(page(why.status.unwrap_or(StatusCode::OK), html))
}

/// A rule said no: the page says why, and keeps what was typed.
async fn refused(app: &App, who: &SignedIn, look: &Look, name: &Key, typed: &Typed, refusal: &Refusal) -> Page {
    let t = app.interface.tongue(who.reader.lang);
    let words = app.packs.get(&look.view.pack).ok_or_else(Problem::busy)?.words.clone();
    let faults = refused::faults(t, refusal);
    let why = Why {
        sentence: refused::whole(t, &words, refusal),
        status: Some(status(refusal)),
        ..Why::default()
    };
    show(app, who, look, name, Some(typed), &faults, why).await
}

/// The status of a refusal.
pub(super) fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::WrongState { .. } | Refusal::AlreadyOpen | Refusal::Held { .. } => StatusCode::CONFLICT,
        Refusal::NotYourTurn(_) | Refusal::NotYourRole(_) => StatusCode::FORBIDDEN,
        Refusal::UnknownAction(_) | Refusal::NotOpen => StatusCode::NOT_FOUND,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// Nothing was done, or nobody knows: the page says so, and keeps what was typed.
async fn again(app: &App, who: &SignedIn, denied: Denied, look: &Look, name: &Key, typed: &Typed) -> Page {
    let (why, look) = meanwhile(app, who, denied, look, typed).await?;
    show(app, who, &look, name, Some(typed), &NO_FAULTS, why).await
}

/// What to say when an act met no rule but the world, with the case as it is now.
pub(super) async fn meanwhile(
    app: &App,
    who: &SignedIn,
    denied: Denied,
    look: &Look,
    typed: &Typed,
) -> Result<(Why, Look), Problem> {
    let t = app.interface.tongue(who.reader.lang);
    let say = |key: &'static str, status: StatusCode, keep: bool| {
        let why = Why {
            sentence: Some(t.say(key).to_owned()),
            status: Some(status),
            ..Why::default()
        };
        // The page's keys end in the form's name, which is put behind them again.
        let key = typed
            .get("key")
            .filter(|_| keep)
            .map(|key| key.split('.').next().unwrap_or(key).to_owned());
        Why { key, ..why }
    };
    let why = match denied {
        Denied::Stale(_) => {
            let fresh = app.registry.look(look.case, &who.scope.caller).await?;
            let gone = Some(t.say("stale").to_owned());
            return Ok((
                Why {
                    gone,
                    status: Some(StatusCode::CONFLICT),
                    ..Why::default()
                },
                fresh,
            ));
        }
        Denied::KeyReused => say("reused", StatusCode::UNPROCESSABLE_ENTITY, false),
        Denied::Unsure => say("unsure", StatusCode::SERVICE_UNAVAILABLE, true),
        Denied::Busy => say("busy", StatusCode::SERVICE_UNAVAILABLE, true),
        Denied::Parked => say("parked", StatusCode::SERVICE_UNAVAILABLE, false),
        denied => return Err(denied.into()),
    };
    Ok((why, look.clone()))
}

/// Where in the page the result of an act stands.
fn place(pack: &Pack, look: &Look, action: &Key) -> String {
    let law = pack
        .law(&look.view.procedure)
        .and_then(|law| law.procedure.action(action));
    let effects = law.map(|law| law.effects.as_slice()).unwrap_or_default();
    let inputs = law.map(|law| law.inputs.as_slice()).unwrap_or_default();
    let entry = effects.iter().any(|effect| matches!(effect, Effect::Entry { .. }));
    match look.view.entries.last() {
        Some(last) if entry => format!("#{}", crate::views::blocks::entry_id(last.seq)),
        _ if inputs
            .iter()
            .any(|input| input.kind == comity_domain::pack::InputKind::Answers) =>
        {
            "#s-questions".into()
        }
        _ => String::new(),
    }
}

/// The number of the case that was seen; a position of another life of the store is none of this one's.
pub(super) fn expected(app: &App, at: Option<&str>) -> Option<u64> {
    let at: Position = at?.parse().ok()?;
    Some(if at.epoch == app.store.epoch() {
        at.seq
    } else {
        u64::MAX
    })
}

/// The key of a form, with a digest of everything it said.
pub(super) fn key(who: &SignedIn, typed: &Typed, path: &str) -> Option<comity_actors::journal::IdempotencyKey> {
    let text = typed.get("key").filter(|key| !key.is_empty() && key.len() <= 255)?;
    let said = typed
        .0
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "at" | "key"));
    let mut parts: Vec<&[u8]> = vec![b"POST", path.as_bytes()];
    for (name, value) in said {
        parts.extend([name.as_bytes(), value.as_bytes()]);
    }
    Some(idempotency::for_caller(&who.scope, text, &parts))
}

/// Keeps files that are what they claim to be, and puts their ids where the files were; says what is wrong with others.
pub(super) async fn keep_files(app: &App, who: &SignedIn, posted: &mut Posted) -> Result<Vec<Fault>, Problem> {
    let mut found = Vec::new();
    let marked = posted
        .typed
        .0
        .iter()
        .find(|(name, _)| name.ends_with(".lang"))
        .and_then(|(_, code)| Lang::new(code));
    let lang = marked.unwrap_or(who.reader.lang);
    for (field, file) in std::mem::take(&mut posted.files) {
        match file.media {
            Err(fault) => found.push(Fault {
                at: format!("/{field}"),
                ..fault
            }),
            Ok(media) => {
                let id = AttachmentId::from_u128(app.clock.new_id());
                let kept = app
                    .keep_file(id, who.scope.caller.authority, file.name, media, lang, file.content)
                    .await;
                kept.map_err(|_| Problem::busy())?;
                posted.typed.0.push((field, id.to_string()));
            }
        }
    }
    Ok(found)
}
