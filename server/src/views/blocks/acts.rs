//! What may be done and no more: each action the door allows, with its own small form; which of them is the one primary
//! step, which live with the answers, which with the messages. It allows nothing by itself.

use super::Cx;
use crate::views::{
    control::{Control, Faults, NO_FAULTS, Typed},
    html::Html,
    inputs::{Inputs, Wanted},
    voice::Voice,
};
use askama::Template;
use comity_domain::{
    Key, Lang,
    pack::{Effect, InputKind, Tone},
    visibility::{ActionView, CaseView},
};

/// How an action is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Doing {
    /// It needs nothing.
    AtOnce,
    /// It takes the answers of the page.
    WithAnswers,
    /// It has a small form on the page.
    Here,
    /// It has a page of its own.
    OnItsPage,
}

/// How this action is done.
pub fn doing(action: &ActionView) -> Doing {
    let has = |kind: &dyn Fn(InputKind) -> bool| action.inputs.iter().any(|input| kind(input.kind));
    if fills(action) || has(&|kind| matches!(kind, InputKind::Addressee | InputKind::Shares)) {
        Doing::OnItsPage
    } else if has(&|kind| kind == InputKind::Answers) {
        Doing::WithAnswers
    } else if action.inputs.is_empty() {
        Doing::AtOnce
    } else {
        Doing::Here
    }
}

/// Whether this action fills in a form, questions, or authorities that are searched for.
pub fn fills(action: &ActionView) -> bool {
    action.inputs.iter().any(|input| match input.kind {
        InputKind::Form | InputKind::Questions => true,
        InputKind::Addressee => input.within.is_none(),
        _ => false,
    })
}

/// Whether somebody can be named, where an official must be or may be; the register of authorities is too wide to be
/// asked for every page.
fn has_officials(cx: &Cx<'_>, action: &ActionView) -> bool {
    let mut officials = action.inputs.iter().filter(|input| input.kind == InputKind::Official);
    officials.all(|input| cx.view.allocated.is_some() || !cx.reach().officials(input.role.as_ref()).is_empty())
}

/// The id of an action's form, and where a link to it leads.
pub fn form_id(action: &Key) -> String {
    format!("do-{action}")
}

/// The step that moves the case on.
pub(super) fn main(view: &CaseView) -> Option<&ActionView> {
    view.actions.iter().find(|action| action.tone == Tone::Main)
}

/// What can be done with the answers.
pub(super) fn with_answers(view: &CaseView) -> impl Iterator<Item = &ActionView> {
    view.actions.iter().filter(|action| doing(action) == Doing::WithAnswers)
}

/// The ways in which the next text may go: actions that only add an entry, and share the name of its field.
pub(super) fn writing<'a>(cx: &Cx<'a>) -> Vec<&'a ActionView> {
    let adds_entry = |action: &&ActionView| {
        let law = cx.voice.law.procedure.action(&action.id);
        let stays = law.is_some_and(|law| {
            law.to.is_empty() && law.effects.iter().any(|effect| matches!(effect, Effect::Entry { .. }))
        });
        let simple = action
            .inputs
            .iter()
            .all(|i| matches!(i.kind, InputKind::Words | InputKind::Files));
        stays && simple && text_of(action).is_some() && action.tone == Tone::Plain
    };
    let mut ways: Vec<&ActionView> = cx.view.actions.iter().filter(adds_entry).collect();
    let name = ways.first().and_then(|first| text_of(first)).cloned();
    ways.retain(|way| text_of(way) == name.as_ref());
    ways
}

fn text_of(action: &ActionView) -> Option<&Key> {
    action
        .inputs
        .iter()
        .find(|input| input.kind == InputKind::Words)
        .map(|input| &input.id)
}

/// The languages the other side understands, in its order.
pub fn understood(view: &CaseView) -> Vec<Lang> {
    let others = view.parties.iter().filter(|party| !party.ours).map(|party| &party.card);
    let mut languages = Vec::new();
    for card in others.chain(view.chosen.iter().map(|(_, card)| card)) {
        for lang in &card.languages {
            if !languages.contains(lang) {
                languages.push(*lang);
            }
        }
    }
    languages
}

#[derive(Template)]
#[template(path = "case/acts.html")]
struct Acts<'a> {
    v: &'a Voice<'a>,
    offers: Vec<Offer>,
}

struct Offer {
    label: String,
    hint: Option<String>,
    to: String,
    form: String,
    href: Option<String>,
    fold: bool,
    files: bool,
    risk: bool,
    main: bool,
    controls: Vec<Html>,
}

pub(super) fn acts(cx: &Cx<'_>) -> Html {
    let main = main(cx.view).map(|action| &action.id);
    let written = writing(cx);
    let elsewhere = |action: &ActionView| {
        let is_main = Some(&action.id) == main;
        match doing(action) {
            Doing::WithAnswers => true,
            Doing::AtOnce | Doing::OnItsPage => is_main,
            Doing::Here => written.iter().any(|way| way.id == action.id),
        }
    };
    let offers = cx
        .view
        .actions
        .iter()
        .filter(|action| !elsewhere(action) && has_officials(cx, action))
        .map(|action| offer(cx, action));
    Html::of(&Acts {
        v: cx.voice,
        offers: offers.collect(),
    })
}

fn offer(cx: &Cx<'_>, action: &ActionView) -> Offer {
    let how = doing(action);
    let hint = cx.voice.own_if(&format!("action-{}-hint", action.id), &[]);
    let controls = match how {
        Doing::Here => controls(cx, action, &form_id(&action.id), None, &NO_FAULTS),
        _ => Vec::new(),
    };
    Offer {
        label: cx.voice.own(&format!("action-{}", action.id)),
        to: cx.post(&action.id),
        form: form_id(&action.id),
        href: (how == Doing::OnItsPage).then(|| cx.post(&action.id)),
        // Whoever is to be told something first opens the form; a harmless act is one click.
        fold: how == Doing::Here || hint.is_some() || action.tone == Tone::Risk,
        files: action.inputs.iter().any(|input| input.kind == InputKind::Files),
        risk: action.tone == Tone::Risk,
        main: action.tone == Tone::Main,
        hint,
        controls: controls.iter().map(Control::draw).collect(),
    }
}

/// The controls of an action's simple inputs. Form, questions and addressees have pages of their own.
pub fn controls<'a>(
    cx: &Cx<'a>,
    action: &ActionView,
    prefix: &str,
    typed: Option<&'a Typed>,
    faults: &'a Faults,
) -> Vec<Control<'a>> {
    let inputs = inputs(cx, typed, faults);
    let wanted = action.inputs.iter().map(|input| Wanted {
        action: &action.id,
        id: &input.id,
        kind: input.kind,
        list: input.list.as_ref(),
        slot: input.slot.as_ref(),
        within: input.within,
        role: input.role.as_ref(),
        required: input.required,
    });
    wanted.filter_map(|wanted| inputs.control(wanted, prefix)).collect()
}

/// So much of a text tells which one is meant.
const BEGINNING: usize = 60;

/// What the reader's side wrote and may take back, each by its kind and its beginning.
fn written(cx: &Cx<'_>) -> Vec<(u64, String)> {
    let own = cx
        .view
        .entries
        .iter()
        .filter(|entry| entry.by.ours && entry.retracted.is_none());
    let line = |entry: &comity_domain::visibility::EntryView| {
        let kind = cx.voice.own(&format!("entry-{}", entry.kind));
        let text = entry.words.text.text.as_deref().unwrap_or_default();
        let short: String = text.chars().take(BEGINNING).collect();
        let more = if short.len() < text.len() { "…" } else { "" };
        (entry.seq, format!("{kind}: {short}{more}"))
    };
    own.map(line).collect()
}

/// What controls need to know of the case.
pub(super) fn inputs<'a>(cx: &Cx<'a>, typed: Option<&'a Typed>, faults: &'a Faults) -> Inputs<'a> {
    let text = |id: &Key| {
        cx.teller()
            .question(id, cx.view)
            .into_iter()
            .map(|p| p.text)
            .collect::<String>()
    };
    let asked = cx
        .view
        .questions
        .iter()
        .map(|q| (q.id.clone(), format!("{}. {}", q.no, text(&q.id))));
    Inputs {
        voice: cx.voice,
        understood: understood(cx.view),
        asked: asked.collect(),
        written: written(cx),
        reach: Some(cx.reach()),
        typed,
        faults,
    }
}
