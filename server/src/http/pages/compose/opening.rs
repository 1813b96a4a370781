//! Opening a case: which procedures there are for this reader, an empty form, and the act that opens, fills and sends at
//! once. Whether it would be done is asked of the rules before a number is taken, so that numbers have no holes.

use super::{
    super::{
        action::{Why, keep_files, key, status},
        case::after,
        go, page,
        posted::Posted,
    },
    Filling,
    shown::{Filled, shown},
};
use crate::{
    app::{App, Shared},
    http::{
        api::desk::position,
        pages::{Page, SignedIn},
        problem::Problem,
    },
    packs::Loaded,
    views::{
        choose::{self, Offer},
        control::{Faults, NO_FAULTS, Typed},
        refused,
        voice::speak,
    },
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
};
use comity_actors::{
    ask::{Deed, Denied},
    journal::{Journal, Topic},
};
use comity_domain::{
    Aggregate, CaseId, Key,
    case::{Case, Command, Opening, Refusal},
    pack::{FromStates, FromWord, Procedure},
};
use serde::Deserialize;
use std::sync::Arc;

/// What the address says.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    procedure: String,
    #[serde(default)]
    to: String,
}

/// `GET /cases/new`: what can be opened, or the form of what was chosen.
pub async fn choose(State(app): State<Shared>, who: SignedIn, Query(asked): Query<Asked>) -> Page {
    if let Some(filling) = find(&app, &who, &asked.procedure) {
        // An authority that was found elsewhere is chosen already.
        let input = super::super::find::addressee(filling.keep().into_iter().flat_map(|keep| &keep.inputs));
        let typed = input
            .filter(|_| !asked.to.is_empty())
            .map(|(name, _)| Typed(vec![(name.to_string(), asked.to)]));
        let filled = Filled {
            filling: &filling,
            look: None,
            typed: typed.as_ref(),
            faults: &NO_FAULTS,
            why: Why::default(),
        };
        return shown(&app, &who, filled, "/cases/new");
    }
    if !asked.procedure.is_empty() {
        return Err(Problem::missing());
    }
    let offers = offers(&app, &who);
    if let [only] = offers.as_slice() {
        let to = if asked.to.is_empty() {
            String::new()
        } else {
            format!("&to={}", asked.to)
        };
        return Ok(go(&format!("{}{to}", only.href)));
    }
    let mut shell = who.reader.shell(&app);
    let at = position(&app, &who.scope).await?;
    shell.topic = Some(format!("authority/{}", who.scope.caller.authority));
    shell.at = at.to_string();
    Ok(page(StatusCode::OK, choose::page(&shell, &offers)))
}

/// What the reader may open.
pub(in crate::http::pages) fn offers(app: &App, who: &SignedIn) -> Vec<Offer> {
    let mut offers = Vec::new();
    for loaded in app.packs.latest_of_all() {
        for procedure in loaded
            .pack
            .procedures
            .values()
            .filter(|p| may_open(app, who, &loaded, p))
        {
            let say = |key: &str| speak(&loaded.words, who.reader.lang, key, &[]);
            offers.push(Offer {
                href: format!("/cases/new?procedure={}/{}", loaded.pack.head.id, procedure.id),
                name: say(&format!("{}-title", procedure.id)),
                area: say("pack-title"),
                about: say("pack-about"),
            });
        }
    }
    offers
}

/// Whether the reader's authority takes part in a procedure, and the reader may open cases of it.
pub(in crate::http::pages) fn may_open(app: &App, who: &SignedIn, loaded: &Loaded, procedure: &Procedure) -> bool {
    let caller = &who.scope.caller;
    let name = format!("{}/{}", loaded.pack.head.id, procedure.id);
    caller.has(&procedure.opens.role) && app.directory.takes_part(caller.authority, &name)
}

/// The procedure with this name, when the reader may open it.
fn find(app: &App, who: &SignedIn, name: &str) -> Option<Filling> {
    let (pack, procedure) = name.split_once('/')?;
    let loaded: Arc<Loaded> = app.packs.latest(pack)?;
    let procedure = loaded.pack.law(procedure)?.procedure.clone();
    let may = may_open(app, who, &loaded, &procedure);
    let offered: Vec<Key> = from_start(&procedure).cloned().collect();
    Filling::of(loaded, &procedure.id, offered.iter()).filter(|_| may)
}

/// What can be done as soon as a case is open.
fn from_start(procedure: &Procedure) -> impl Iterator<Item = &Key> {
    let starts = |from: &FromStates| match from {
        FromStates::These(states) => states.contains(&procedure.starts_in),
        FromStates::Word(FromWord::Any | FromWord::Open) => true,
    };
    let opener = &procedure.opens.slot;
    let ours = procedure
        .actions
        .iter()
        .filter(move |action| action.by.iter().any(|by| by.slot == *opener));
    ours.filter(move |action| starts(&action.from)).map(|action| &action.id)
}

/// `POST /cases/new`: open, fill, and send when that was pressed; or only show the form again.
pub async fn open(State(app): State<Shared>, who: SignedIn, mut posted: Posted) -> Page {
    let filling = find(&app, &who, posted.typed.text("procedure")).ok_or_else(Problem::missing)?;
    let send = posted.typed.get("do") == Some("send");
    if !send && posted.typed.get("do").is_some_and(|verb| verb != "keep") {
        return again(&app, &who, &filling, &posted, &NO_FAULTS, Why::default());
    }
    let found = keep_files(&app, &who, &mut posted).await?;
    if !found.is_empty() {
        return deny(&app, &who, &filling, &posted, &Refusal::Faults(found));
    }
    let key = key(&who, &posted.typed, "/cases/new");
    let _at_work = key.as_ref().map(|key| app.front.running.take(key)).transpose()?;
    if let Some(key) = &key
        && let Some(used) = app
            .store
            .repeated(&key.caller, &key.key)
            .await
            .map_err(|_| Problem::busy())?
        && let Topic::Case(case) = used.topic
        && used.digest == key.digest
    {
        return Ok(go(&format!("/cases/{case}")));
    }
    let opener = app
        .directory
        .card(who.scope.caller.authority)
        .ok_or_else(Problem::busy)?;
    let now = app.clock.now();
    let year = now.in_zone(&opener.zone).map_or(1970, |there| there.year());
    let mut opening = Opening {
        case: CaseId::from_u128(app.clock.new_id()),
        pack: filling.pack().reference(),
        procedure: filling.procedure.clone(),
        serial: 0,
        year,
        opener,
        begun: None,
    };
    let steps = filling.commands(&app, &who, &posted, send).await?;
    let commands = |opening: &Opening| {
        let first = std::iter::once(Command::Open(Box::new(opening.clone())));
        first.chain(steps.iter().cloned()).collect::<Vec<_>>()
    };
    if let Err(refusal) = Case::default().decide_all(filling.pack(), &who.scope.caller, now, &commands(&opening)) {
        return deny(&app, &who, &filling, &posted, &refusal);
    }
    let name = format!("{}/{}", filling.pack().head.id, filling.procedure);
    opening.serial = app.store.serial(&name, year).await.map_err(|_| Problem::busy())?;
    let deed = Deed {
        caller: who.scope.caller.clone(),
        commands: commands(&opening),
        key,
        expected: None,
    };
    match app.registry.act(opening.case, deed).await {
        Ok(done) if !done.look.view.is_draft => Ok(go(&after(done.look.case, &posted.typed, ""))),
        Ok(done) => Ok(go(&format!("/cases/{}", done.look.case))),
        Err(Denied::Refused(refusal, _)) => deny(&app, &who, &filling, &posted, &refusal),
        Err(denied) => {
            let t = app.interface.tongue(who.reader.lang);
            let (word, keep) = match denied {
                Denied::KeyReused => ("reused", false),
                Denied::Unsure => ("unsure", true),
                Denied::Busy => ("busy", true),
                denied => return Err(denied.into()),
            };
            let why = Why {
                sentence: Some(t.say(word).to_owned()),
                key: posted.typed.get("key").filter(|_| keep).map(str::to_owned),
                status: Some(if keep {
                    StatusCode::SERVICE_UNAVAILABLE
                } else {
                    StatusCode::UNPROCESSABLE_ENTITY
                }),
                ..Why::default()
            };
            again(&app, &who, &filling, &posted, &NO_FAULTS, why)
        }
    }
}

fn again(app: &App, who: &SignedIn, filling: &Filling, posted: &Posted, faults: &Faults, why: Why) -> Page {
    let filled = Filled {
        filling,
        look: None,
        typed: Some(&posted.typed),
        faults,
        why,
    };
    shown(app, who, filled, "/cases/new")
}

/// A rule said no; nothing was opened, and everything typed is kept.
fn deny(app: &App, who: &SignedIn, filling: &Filling, posted: &Posted, refusal: &Refusal) -> Page {
    let t = app.interface.tongue(who.reader.lang);
    let why = Why {
        sentence: refused::whole(t, &filling.loaded.words, refusal),
        status: Some(status(refusal)),
        ..Why::default()
    };
    again(app, who, filling, posted, &refused::faults(t, refusal), why)
}
