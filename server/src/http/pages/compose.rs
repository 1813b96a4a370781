//! `/cases/new` and the draft at `/cases/{id}`: a case is filled in, kept and sent. Every choice posts the form back, so
//! that nothing hangs on scripts. The procedure says which of its actions keeps and which sends.

mod opening;
mod shown;

pub use opening::{choose, open};
pub(super) use opening::{may_open, offers};

use self::shown::{Filled, shown};
use super::{
    Page, SignedIn,
    action::{Why, expected, keep_files, key, meanwhile, status},
    case::after,
    go,
    posted::Posted,
};
use crate::{
    app::{App, Shared},
    http::{
        api::{act::prepare_in, cases::id_of},
        problem::Problem,
    },
    packs::Loaded,
    views::{
        control::{Faults, NO_FAULTS, Typed},
        refused,
    },
};
use axum::extract::{Path, State};
use comity_actors::ask::{Deed, Denied, Look};
use comity_domain::{
    Key,
    case::{Command, Refusal},
    pack::{Action, InputKind, Pack, Tone},
    visibility::CaseView,
};
use std::sync::Arc;

/// Which actions of a procedure fill a case in.
#[derive(Clone)]
pub(super) struct Filling {
    loaded: Arc<Loaded>,
    procedure: Key,
    keep: Option<Key>,
    send: Option<Key>,
    others: Vec<Key>,
}

impl Filling {
    /// Of the actions that are offered.
    fn of<'a>(loaded: Arc<Loaded>, procedure: &Key, offered: impl Iterator<Item = &'a Key>) -> Option<Self> {
        let mut filling = Self {
            procedure: procedure.clone(),
            keep: None,
            send: None,
            others: Vec::new(),
            loaded,
        };
        let law = filling.loaded.pack.law(procedure)?.procedure;
        for action in offered.filter_map(|id| law.action(id)) {
            let fills = action.inputs.iter().any(|input| {
                matches!(
                    input.kind,
                    InputKind::Form | InputKind::Questions | InputKind::Addressee
                )
            });
            match action.tone {
                _ if fills && action.silent && filling.keep.is_none() => filling.keep = Some(action.id.clone()),
                Tone::Main if filling.send.is_none() => filling.send = Some(action.id.clone()),
                _ => filling.others.push(action.id.clone()),
            }
        }
        (filling.keep.is_some() || filling.send.is_some()).then_some(filling)
    }

    fn pack(&self) -> &Pack {
        &self.loaded.pack
    }
    fn action(&self, id: Option<&Key>) -> Option<&Action> {
        self.pack().law(&self.procedure)?.procedure.action(id?)
    }
    fn keep(&self) -> Option<&Action> {
        self.action(self.keep.as_ref())
    }
    fn send(&self) -> Option<&Action> {
        self.action(self.send.as_ref())
    }

    /// The commands for a button, with the inputs each takes.
    async fn commands(&self, app: &App, who: &SignedIn, posted: &Posted, send: bool) -> Result<Vec<Command>, Problem> {
        let mut commands = Vec::new();
        for action in self.keep().into_iter().chain(self.send().filter(|_| send)) {
            let raw = posted.only(action.inputs.iter().map(|input| input.id.as_str()));
            let law = self.pack().law(&self.procedure).ok_or_else(Problem::missing)?;
            let procedure = (&self.pack().head.id, law.procedure);
            let act = prepare_in(app, &who.scope.caller, procedure, &action.id, raw).await?;
            commands.push(Command::Act(act));
        }
        Ok(commands)
    }
}

/// How a draft is filled in, when it is one and may be.
pub(super) fn filling(app: &App, view: &CaseView) -> Option<Filling> {
    let loaded = app.packs.get(&view.pack).filter(|_| view.is_draft && !view.is_final)?;
    let filling = Filling::of(loaded, &view.procedure, view.actions.iter().map(|action| &action.id))?;
    filling.keep.is_some().then_some(filling)
}

/// A draft, as it is kept.
pub(super) async fn draft(app: &App, who: &SignedIn, look: &Look, filling: Filling, why: Why) -> Page {
    let filled = Filled {
        filling: &filling,
        look: Some(look),
        typed: None,
        faults: &NO_FAULTS,
        why,
    };
    shown(app, who, filled, &format!("/cases/{}", look.case))
}

/// One action that has a page of its own because it fills in a form.
pub(super) async fn one(
    app: &App,
    who: &SignedIn,
    look: &Look,
    name: &Key,
    typed: Option<&Typed>,
    faults: &Faults,
    why: Why,
) -> Page {
    let loaded = app.packs.get(&look.view.pack).ok_or_else(Problem::busy)?;
    let filling = Filling {
        loaded,
        procedure: look.view.procedure.clone(),
        keep: None,
        send: Some(name.clone()),
        others: Vec::new(),
    };
    let filled = Filled {
        filling: &filling,
        look: Some(look),
        typed,
        faults,
        why,
    };
    shown(app, who, filled, &format!("/cases/{}/actions/{name}", look.case))
}

/// `POST /cases/{id}`: a draft is kept, sent, or only shown again.
pub async fn save(State(app): State<Shared>, who: SignedIn, Path(id): Path<String>, mut posted: Posted) -> Page {
    let case = id_of(&id)?;
    let look = app.registry.look(case, &who.scope.caller).await?;
    // Whatever became of the draft meanwhile is shown instead of lost in an error.
    let Some(filling) = filling(&app, &look.view) else {
        return Ok(go(&format!("/cases/{case}")));
    };
    let place = format!("/cases/{case}");
    let again = |why: Why, faults: &Faults, posted: &Posted, look: &Look| {
        let filled = Filled {
            filling: &filling,
            look: Some(look),
            typed: Some(&posted.typed),
            faults,
            why,
        };
        shown(&app, &who, filled, &place)
    };
    let send = posted.typed.get("do") == Some("send");
    if !send && posted.typed.get("do").is_some_and(|verb| verb != "keep") {
        return again(Why::default(), &NO_FAULTS, &posted, &look);
    }
    let found = keep_files(&app, &who, &mut posted).await?;
    let t = app.interface.tongue(who.reader.lang);
    let deny = |refusal: &Refusal, posted: &Posted, look: &Look| {
        let why = Why {
            sentence: refused::whole(t, &filling.loaded.words, refusal),
            status: Some(status(refusal)),
            ..Why::default()
        };
        again(why, &refused::faults(t, refusal), posted, look)
    };
    if !found.is_empty() {
        return deny(&Refusal::Faults(found), &posted, &look);
    }
    let key = key(&who, &posted.typed, &place);
    let _at_work = key.as_ref().map(|key| app.front.running.take(key)).transpose()?;
    let deed = Deed {
        caller: who.scope.caller.clone(),
        commands: filling.commands(&app, &who, &posted, send).await?,
        key,
        expected: expected(&app, posted.typed.get("at")),
    };
    match app.registry.act(case, deed).await {
        Ok(done) if !done.look.view.is_draft => Ok(go(&after(case, &posted.typed, ""))),
        Ok(_) => Ok(go(&place)),
        Err(Denied::Refused(refusal, fresh)) => deny(&refusal, &posted, &fresh.unwrap_or(look)),
        Err(denied) => {
            let (why, look) = meanwhile(&app, &who, denied, &look, &posted.typed).await?;
            let why = Why {
                sentence: why.sentence.or(why.gone.clone()),
                ..why
            };
            again(why, &NO_FAULTS, &posted, &look)
        }
    }
}
