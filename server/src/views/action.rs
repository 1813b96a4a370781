//! One action on a page of its own: where it is done with scripts off, and where a refusal shows what was typed. It
//! allows nothing; an action that is gone keeps the text and offers no button.

use super::{
    blocks::{Cx, answer_controls, controls, form_id},
    case::Seals,
    control::{Control, Faults, Typed},
    html::Html,
    refused::Problems,
    said::Piece,
    shell::Shell,
};
use askama::Template;
use comity_domain::{
    pack::{InputKind, Tone},
    visibility::{ActionView, InputView},
};

/// What the page is made of.
pub struct Asked<'a> {
    /// The action as it is or was offered.
    pub action: &'a ActionView,
    /// It is allowed now.
    pub possible: bool,
    /// What was typed.
    pub typed: Option<&'a Typed>,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// Why it was not done, as a sentence.
    pub sentence: Option<String>,
    /// What happened meanwhile.
    pub gone: Option<String>,
    /// Position and key.
    pub seals: Seals,
}

#[derive(Template)]
#[template(path = "page/action.html")]
struct Page<'a> {
    p: &'a Shell<'a>,
    label: String,
    title: String,
    number: &'a str,
    back: String,
    to: String,
    form: String,
    files: bool,
    hint: Option<String>,
    problems: Problems,
    gone: Option<&'a str>,
    possible: bool,
    class: &'static str,
    seals: &'a Seals,
    controls: Vec<Html>,
    answers: Vec<(usize, Vec<Piece>, Vec<Html>)>,
}

/// Draws the page.
pub fn page<'a>(p: &'a Shell<'a>, cx: &Cx<'a>, asked: &'a Asked<'a>) -> Html {
    let action = asked.action;
    let simple = controls(cx, action, "c", asked.typed, asked.faults);
    let has = |kind: InputKind| action.inputs.iter().any(|input: &InputView| input.kind == kind);
    let questions: &[_] = if has(InputKind::Answers) {
        &cx.view.questions
    } else {
        &[]
    };
    let answered: Vec<Vec<Control<'a>>> = questions
        .iter()
        .map(|q| answer_controls(cx, q, asked.typed, asked.faults, None))
        .collect();
    let all: Vec<&Control<'_>> = simple.iter().chain(answered.iter().flatten()).collect();
    let problems = Problems::new(cx.voice.tongue, asked.sentence.clone(), asked.faults, &all);
    let answers = questions.iter().zip(&answered).map(|(q, controls)| {
        (
            q.no,
            cx.teller().question(&q.id, cx.view),
            controls.iter().map(Control::draw).collect(),
        )
    });
    Html::of(&Page {
        p,
        label: cx.voice.own(&format!("action-{}", action.id)),
        title: cx.teller().title(cx.view),
        number: &cx.view.number,
        back: format!("/cases/{}", cx.case),
        to: cx.post(&action.id),
        form: form_id(&action.id),
        files: has(InputKind::Files),
        hint: cx.voice.own_if(&format!("action-{}-hint", action.id), &[]),
        problems,
        gone: asked.gone.as_deref(),
        possible: asked.possible && !simple.iter().any(Control::is_out_of_reach),
        class: match action.tone {
            Tone::Main => "btn-main",
            Tone::Risk => "btn-risk",
            Tone::Plain => "",
        },
        seals: &asked.seals,
        controls: simple.iter().map(Control::draw).collect(),
        answers: answers.collect(),
    })
}
