//! Where a case stands: title, head, course, and the one sentence that says what to do now.

use super::{Cx, acts, asked::answered};
use crate::views::{html::Html, records::period, said::is_personal, voice::Voice};
use askama::Template;
use comity_domain::{
    moment,
    visibility::{StepState, Turn},
};

#[derive(Template)]
#[template(path = "case/title.html")]
struct Title<'a> {
    state: String,
    title: String,
    number: &'a str,
}

pub(super) fn title(cx: &Cx<'_>) -> Html {
    Html::of(&Title {
        state: cx.voice.own(&format!("state-{}", cx.view.state)),
        title: cx.teller().title(cx.view),
        number: &cx.view.number,
    })
}

#[derive(Template)]
#[template(path = "case/head.html")]
struct Head<'a> {
    v: &'a Voice<'a>,
    title: String,
    personal: bool,
    kind: String,
    number: &'a str,
    stamp: String,
    opened: String,
    public: Option<(String, String, String)>,
    entered: &'static str,
    record: Vec<String>,
    blocked: Option<String>,
}

pub(super) fn head(cx: &Cx<'_>) -> Html {
    let opened = moment::civil_date(cx.view.opened_at, &cx.voice.zone);
    Html::of(&Head {
        v: cx.voice,
        title: cx.teller().title(cx.view),
        personal: is_personal(cx.view),
        kind: cx.voice.own("title"),
        number: &cx.view.number,
        stamp: cx.voice.stamp(cx.view.opened_at),
        opened: cx.voice.tongue.dates.long(opened),
        blocked: cx.view.blocked.map(|(since, until)| {
            let (since, until) = (cx.voice.day(since), cx.voice.day(until));
            let args = [("since", since.as_str().into()), ("until", until.as_str().into())];
            cx.voice.say_with("case-blocked", &args).into_owned()
        }),
        public: cx.view.published.map(|since| {
            let law = cx.voice.law;
            let place = format!("/public/{}/{}/{}", law.pack.head.id, law.procedure.id, cx.case);
            (place, cx.voice.stamp(since), cx.voice.day(since))
        }),
        entered: match cx.view.record {
            Some(_) => "record-entered",
            None => "case-opened",
        },
        record: record(cx),
    })
}

/// What a record says of itself: which version it is, and from when to when it is in force.
fn record(cx: &Cx<'_>) -> Vec<String> {
    let Some(record) = &cx.view.record else {
        return Vec::new();
    };
    let t = cx.voice.tongue;
    let period = period(t, record.from.as_deref(), record.until.as_deref());
    let version = record.version.filter(|_| !cx.view.is_draft);
    let version = version.map(|n| t.say_with("record-version", &[("n", n.into())]).into_owned());
    let period = (!period.is_empty()).then(|| {
        t.say_with("record-in-force", &[("period", (&period).into())])
            .into_owned()
    });
    version.into_iter().chain(period).collect()
}

#[derive(Template)]
#[template(path = "case/track.html")]
struct Track<'a> {
    v: &'a Voice<'a>,
    steps: Vec<Step>,
}

struct Step {
    class: &'static str,
    current: bool,
    icon: &'static str,
    name: String,
    sub: String,
}

pub(super) fn track(cx: &Cx<'_>) -> Html {
    let v = cx.voice;
    let steps = cx.view.track.iter().map(|step| {
        let (class, icon) = match step.state {
            StepState::Done => ("done", "check"),
            StepState::Current => ("cur", "half"),
            StepState::Ahead => ("ahead", "ring"),
        };
        let sub = match (step.state, step.at) {
            (_, None) => String::new(),
            (StepState::Ahead, Some(at)) => {
                // A deadline is the day it is where its clock is counted, not where it is read.
                let zone = step.zone.as_deref().and_then(moment::zone);
                let day = v.day_in(at, zone.as_ref().unwrap_or(&v.zone));
                v.say_with("track-due", &[("date", (&day).into())]).into_owned()
            }
            (_, Some(at)) => v.day(at),
        };
        Step {
            class,
            current: step.state == StepState::Current,
            icon,
            name: v.own(&format!("step-{}", step.id)),
            sub,
        }
    });
    Html::of(&Track {
        v,
        steps: steps.collect(),
    })
}

#[derive(Template)]
#[template(path = "case/now.html")]
struct Now {
    ours: bool,
    sentence: String,
    more: Option<String>,
    hint: Option<String>,
    go: Go,
}

/// The one thing to do.
enum Go {
    Nothing,
    /// Go to where it is done.
    Link {
        href: String,
        label: String,
    },
    /// Do it.
    Post {
        to: String,
        form: String,
        label: String,
    },
    /// Do it with the answers on the page.
    Answers {
        to: String,
        label: String,
    },
}

pub(super) fn now(cx: &Cx<'_>) -> Html {
    let (sentence, more) = sentence(cx);
    let main = acts::main(cx.view);
    let mut hint = None;
    let go = match main {
        None => Go::Nothing,
        Some(action) => {
            let label = cx.voice.own(&format!("action-{}", action.id));
            match acts::doing(action) {
                acts::Doing::AtOnce => {
                    hint = cx.voice.own_if(&format!("action-{}-hint", action.id), &[]);
                    Go::Post {
                        to: cx.post(&action.id),
                        form: acts::form_id(&action.id),
                        label,
                    }
                }
                acts::Doing::WithAnswers => match next_question(cx) {
                    Some(question) => Go::Link {
                        href: format!("#q-{question}"),
                        label: cx.voice.say("answer-next").to_owned(),
                    },
                    None => {
                        hint = cx.voice.own_if(&format!("action-{}-hint", action.id), &[]);
                        Go::Answers {
                            to: cx.post(&action.id),
                            label,
                        }
                    }
                },
                acts::Doing::Here => Go::Link {
                    href: format!("#{}", acts::form_id(&action.id)),
                    label,
                },
                acts::Doing::OnItsPage => Go::Link {
                    href: cx.post(&action.id),
                    label,
                },
            }
        }
    };
    Html::of(&Now {
        ours: cx.view.turn == Turn::Ours,
        sentence,
        more,
        hint,
        go,
    })
}

/// What the case waits for, in the pack's words.
fn sentence(cx: &Cx<'_>) -> (String, Option<String>) {
    let other = cx
        .view
        .parties
        .iter()
        .find(|party| !party.ours)
        .map(|party| &party.card);
    let other = other.map_or("", |card| cx.voice.country(&card.country));
    let state = &cx.view.state;
    let side = match cx.view.turn {
        Turn::Ours => "-ours",
        Turn::Theirs => "-theirs",
        Turn::Over => "",
    };
    let said = |rest: &str| cx.voice.own_if(rest, &[("other", other)]);
    let sentence = said(&format!("now-{state}{side}")).or_else(|| said(&format!("now-{state}")));
    (
        sentence.unwrap_or_else(|| cx.voice.own(&format!("state-{state}"))),
        said(&format!("now-{state}{side}-more")),
    )
}

/// The first question that has no answer yet, not even a draft.
fn next_question<'a>(cx: &Cx<'a>) -> Option<&'a comity_domain::Key> {
    let open = |q: &&comity_domain::visibility::QuestionView| {
        q.draft.as_ref().is_none_or(|draft| draft.value.value().is_none()) && (q.answer.is_none() || q.reopened)
    };
    cx.view.questions.iter().find(open).map(|q| &q.id)
}

#[derive(Template)]
#[template(path = "case/jump.html")]
struct Jump<'a> {
    v: &'a Voice<'a>,
    facts: bool,
    asked: usize,
    count: String,
    entries: Option<usize>,
    files: Option<usize>,
}

pub(super) fn jump(cx: &Cx<'_>) -> Html {
    let (done, asked) = answered(cx.view);
    Html::of(&Jump {
        v: cx.voice,
        facts: !cx.view.sections.is_empty(),
        asked,
        count: cx
            .voice
            .say_with("of", &[("n", done.into()), ("all", asked.into())])
            .into_owned(),
        entries: cx.talks().then_some(cx.view.entries.len()),
        files: cx.attaches().then_some(cx.view.attachments.len()),
    })
}
