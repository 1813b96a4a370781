//! Questions under their headings, with their answers, the second language beside, and the place to answer for the side
//! that does; it judges no answer.

use super::{Cx, acts};
use crate::views::{
    control::{Choice, Control, Faults, NO_FAULTS, Typed, Widget},
    html::Html,
    inputs::ACCEPT,
    said::{Piece, Said},
    voice::{Voice, set_key},
};
use askama::Template;
use comity_domain::{
    Key, Lang, Moment, Words,
    pack::AnswerKind,
    value::Value,
    visibility::{AnswerView, CaseView, QuestionView, Shown},
};

/// The form that holds the answers of a page, wherever their fields stand.
pub const FORM: &str = "answers";

/// How many of the questions that are shown have a final answer.
pub(super) fn answered(view: &CaseView) -> (usize, usize) {
    let done = view
        .questions
        .iter()
        .filter(|q| q.answer.is_some() && !q.reopened)
        .count();
    (done, view.questions.len())
}

#[derive(Template)]
#[template(path = "case/count.html")]
struct Count {
    id: &'static str,
    text: String,
}

pub(super) fn count(cx: &Cx<'_>) -> Html {
    let (done, all) = answered(cx.view);
    let text = cx
        .voice
        .say_with("of", &[("n", done.into()), ("all", all.into())])
        .into_owned();
    Html::of(&Count {
        id: "questions-n",
        text,
    })
}

/// Questions under one heading.
pub struct Group<'a> {
    /// The number of the first question, which makes its id.
    pub no: usize,
    /// The headings above, in words.
    pub above: Vec<String>,
    /// The heading.
    pub name: String,
    /// The questions.
    pub ids: Vec<&'a Key>,
    drawn: Vec<Html>,
}

/// The headings of the questions that are shown, in order, without the questions themselves.
pub fn groups<'a>(cx: &Cx<'a>) -> Vec<Group<'a>> {
    let mut groups: Vec<(&[Key], Group<'a>)> = Vec::new();
    for question in &cx.view.questions {
        match groups.last_mut() {
            Some((path, group)) if **path == *question.path => group.ids.push(&question.id),
            _ => {
                let mut words: Vec<String> = question
                    .path
                    .iter()
                    .map(|id| cx.voice.pack(&set_key(cx.voice.law, "heading", id)))
                    .collect();
                let name = words.pop().unwrap_or_default();
                let group = Group {
                    no: question.no,
                    above: words,
                    name,
                    ids: vec![&question.id],
                    drawn: Vec::new(),
                };
                groups.push((&question.path, group));
            }
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

#[derive(Template)]
#[template(path = "case/questions.html")]
struct Questions<'a> {
    v: &'a Voice<'a>,
    both: bool,
    groups: Vec<Group<'a>>,
}

pub(super) fn questions(cx: &Cx<'_>) -> Html {
    let mut groups = groups(cx);
    for group in &mut groups {
        group.drawn = group.ids.iter().map(|id| question(cx, id)).collect();
    }
    Html::of(&Questions {
        v: cx.voice,
        both: cx.voice.second.is_some(),
        groups,
    })
}

#[derive(Template)]
#[template(path = "case/question.html")]
struct Question<'a> {
    v: &'a Voice<'a>,
    q: &'a QuestionView,
    text: Vec<Piece>,
    beside: Option<(Lang, Vec<Piece>)>,
    law: Option<(String, String)>,
    answers: Vec<Answer<'a>>,
    hold: Option<&'static str>,
    superseded: Vec<Answer<'a>>,
    editing: bool,
    controls: Vec<Html>,
}

struct Answer<'a> {
    label: &'static str,
    state: &'static str,
    icon: &'static str,
    said: Said,
    beside: Option<(Lang, String, String)>,
    comment: Option<&'a Words>,
    at: Moment,
    by: Option<String>,
}

pub(super) fn question(cx: &Cx<'_>, id: &Key) -> Html {
    let Some(q) = cx.view.questions.iter().find(|q| q.id == *id) else {
        return Html::default();
    };
    let final_one = q.answer.as_ref().map(|a| answer(cx, q, "answer-final", "check", a));
    let draft = q.draft.as_ref().map(|draft| {
        let as_answer = (&draft.value, draft.comment.as_ref(), &draft.at, draft.by.official);
        said(cx, q, "answer-draft", "lock", as_answer)
    });
    let hold = match (&q.answer, &q.draft) {
        (None, None) => Some("question-open"),
        (Some(_), None) if q.reopened => Some("question-reopened"),
        _ => None,
    };
    let law = q.law.as_ref().map(|law| {
        let act = cx.voice.pack(&law.act);
        let name = match law.article.as_str() {
            "" => act,
            article => cx
                .voice
                .say_with("law-article", &[("act", (&act).into()), ("article", article.into())])
                .into_owned(),
        };
        (name, law.url.replace("{lang}", cx.voice.lang()))
    });
    let may_answer = acts::with_answers(cx.view).next().is_some();
    let controls = if may_answer {
        answer_controls(cx, q, None, &NO_FAULTS, Some(FORM))
    } else {
        Vec::new()
    };
    Html::of(&Question {
        v: cx.voice,
        q,
        text: cx.teller().question(&q.id, cx.view),
        beside: cx
            .beside()
            .map(|beside| (beside.tongue.lang, beside.question(&q.id, cx.view))),
        law,
        answers: final_one.into_iter().chain(draft).collect(),
        hold,
        superseded: q
            .superseded
            .iter()
            .map(|a| answer(cx, q, "answer-final", "check", a))
            .collect(),
        editing: may_answer && (q.answer.is_none() || q.reopened || q.draft.is_some()),
        controls: controls.iter().map(Control::draw).collect(),
    })
}

fn answer<'a>(cx: &Cx<'a>, q: &QuestionView, state: &'static str, icon: &'static str, a: &'a AnswerView) -> Answer<'a> {
    said(cx, q, state, icon, (&a.value, a.comment.as_ref(), &a.at, a.by.official))
}

type Parts<'a> = (
    &'a Shown,
    Option<&'a Words>,
    &'a Moment,
    Option<comity_domain::OfficialId>,
);

fn said<'a>(cx: &Cx<'a>, q: &QuestionView, state: &'static str, icon: &'static str, parts: Parts<'a>) -> Answer<'a> {
    let (value, comment, at, by) = parts;
    let beside = cx.beside().and_then(|beside| {
        // What people wrote stands in one language only.
        let said = beside.shown(value, q.list.as_ref());
        let label = beside.tongue.say("answer").to_owned();
        (said.lang.is_none() && !said.text.is_empty()).then_some((beside.tongue.lang, label, said.text))
    });
    Answer {
        label: "answer",
        state,
        icon,
        said: cx.teller().shown(value, q.list.as_ref()),
        beside,
        comment,
        at: *at,
        by: by.and_then(|id| cx.voice.official(id)),
    }
}

/// The controls for one answer: its value and its comment.
pub fn answer_controls<'a>(
    cx: &Cx<'a>,
    q: &QuestionView,
    typed: Option<&'a Typed>,
    faults: &'a Faults,
    form: Option<&'a str>,
) -> Vec<Control<'a>> {
    let t = cx.voice.tongue;
    let inputs = acts::inputs(cx, typed, faults);
    let name = format!("answers.{}.value", q.id);
    let held = held(q);
    let code = match typed {
        Some(typed) => typed.text(&name).to_owned(),
        None => held.value.and_then(Value::code).unwrap_or_default().to_owned(),
    };
    let choice = |value: &str, label: String| Choice {
        value: value.to_owned(),
        label,
        chosen: code == value,
    };
    let cannot_name = format!("{name}.cannot");
    let cannot = match typed {
        Some(typed) => typed.get(&cannot_name).is_some(),
        None => held.value == Some(&Value::Cannot),
    };
    let listed = |value: &str| {
        let code = Key::from(value);
        choice(value, cx.teller().code(q.list.as_ref(), &code))
    };
    let list = q.list.as_ref().and_then(|list| cx.voice.law.pack.lists.get(list));
    let plain = |held: Option<&Value>| match held {
        Some(Value::Date(text) | Value::Number(text)) => text.clone(),
        _ => String::new(),
    };
    let text = || typed.map_or_else(|| plain(held.value), |typed| typed.text(&name).to_owned());
    let words = ["yes", "no"].map(|word| {
        choice(
            word,
            t.say(if word == "yes" { "answer-yes" } else { "answer-no" }).to_owned(),
        )
    });
    let unknown = choice("unknown", t.say("answer-unknown").to_owned());
    let refuse = choice("cannot", t.say("answer-cannot").to_owned());
    let (widget, inside) = match q.kind {
        AnswerKind::YesNo => (Widget::Radios(words.into_iter().chain([refuse]).collect()), true),
        AnswerKind::YesNoUnknown => (
            Widget::Radios(words.into_iter().chain([unknown, refuse]).collect()),
            true,
        ),
        AnswerKind::Code => {
            let codes = list
                .into_iter()
                .flat_map(|list| &list.codes)
                .map(|coded| listed(&coded.code));
            (
                Widget::Select {
                    choices: codes.chain([refuse]).collect(),
                    blank: true,
                },
                true,
            )
        }
        AnswerKind::Codes => {
            let chosen = |code: &str| match (typed, held.value) {
                (Some(typed), _) => typed.holds(&name, code),
                (None, Some(Value::Codes(codes))) => codes.iter().any(|held| *held == code),
                _ => false,
            };
            let codes = list.into_iter().flat_map(|list| &list.codes);
            let codes = codes.map(|coded| Choice {
                chosen: chosen(&coded.code),
                ..listed(&coded.code)
            });
            (Widget::Ticks(codes.collect()), false)
        }
        AnswerKind::Date => (
            Widget::Line {
                kind: "date",
                value: text(),
                class: "w-m",
            },
            false,
        ),
        AnswerKind::Number => (Widget::Number(text()), false),
        AnswerKind::Span => {
            let (from, to) = match (typed, held.value) {
                (Some(typed), _) => (typed.text(&format!("{name}.from")), typed.text(&format!("{name}.to"))),
                (None, Some(Value::Span(from, to))) => (from.as_str(), to.as_str()),
                _ => ("", ""),
            };
            (
                Widget::Span {
                    from: from.to_owned(),
                    to: to.to_owned(),
                },
                false,
            )
        }
        AnswerKind::Words => {
            let words = match held.value {
                Some(Value::Words(words)) => Some(words),
                _ => None,
            };
            (inputs.writer(&name, words, 4), false)
        }
        AnswerKind::File => (
            Widget::Files {
                accept: ACCEPT,
                kept: Vec::new(),
            },
            false,
        ),
    };
    let label = t.say("answer-yours").to_owned();
    let value = Control {
        fault: faults.of(&name),
        form,
        cannot: (!inside).then(|| t.say("answer-cannot").to_owned()),
        cannot_chosen: cannot,
        ..Control::new(t, &name, label, widget)
    };
    let name = format!("answers.{}.comment", q.id);
    let comment = Control {
        optional: true,
        fault: faults.of(&name),
        form,
        ..Control::new(
            t,
            &name,
            t.say("answer-comment-yours").to_owned(),
            inputs.writer(&name, held.comment, 3),
        )
    };
    vec![value, comment]
}

struct Held<'a> {
    value: Option<&'a Value>,
    comment: Option<&'a Words>,
}

/// What an answer's fields hold before anything is typed: the draft, or the final answer unless a new one is asked for.
fn held(q: &QuestionView) -> Held<'_> {
    match (&q.draft, &q.answer) {
        (Some(draft), _) => Held {
            value: draft.value.value(),
            comment: draft.comment.as_ref(),
        },
        (None, Some(answer)) if !q.reopened => Held {
            value: answer.value.value(),
            comment: answer.comment.as_ref(),
        },
        _ => Held {
            value: None,
            comment: None,
        },
    }
}

#[derive(Template)]
#[template(path = "case/answering.html")]
struct Answering {
    buttons: Vec<Button>,
}

struct Button {
    to: String,
    label: String,
    hint: Option<String>,
}

pub(super) fn answering(cx: &Cx<'_>) -> Html {
    let buttons = acts::with_answers(cx.view).map(|action| Button {
        to: cx.post(&action.id),
        label: cx.voice.own(&format!("action-{}", action.id)),
        hint: cx.voice.own_if(&format!("action-{}-hint", action.id), &[]),
    });
    Html::of(&Answering {
        buttons: buttons.collect(),
    })
}
