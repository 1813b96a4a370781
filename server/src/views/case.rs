//! The page of a case: its blocks in their places, and beside them what only this reader's page holds; it decides no
//! order within a block.

use super::{
    blocks::{Block, Cx, form_id, understood},
    control::Choice,
    html::Html,
    shell::Shell,
};
use askama::Template;
use comity_domain::{Lang, visibility::CaseView};

/// What the forms of a page say beside what is typed: the position that was seen, and a key of their own each. They
/// stand outside of the blocks, so that a block is the same bytes for every reader.
#[derive(Clone, Debug)]
pub struct Seals {
    /// The forms.
    pub forms: Vec<String>,
    /// The position.
    pub at: String,
    /// What makes the keys unlike those of any other page.
    pub key: String,
}

impl Seals {
    /// For every form that the page of a case may hold.
    pub fn of(view: &CaseView, at: String, key: String) -> Self {
        let mut forms: Vec<String> = view.actions.iter().map(|action| form_id(&action.id)).collect();
        forms.push("answers".to_owned());
        Self { forms, at, key }
    }
}

struct Blocks {
    title: Html,
    head: Html,
    track: Html,
    now: Html,
    parties: Html,
    jump: Html,
    facts: Html,
    questions_count: Html,
    questions: Html,
    answering: Html,
    msgs_count: Html,
    msgs: Html,
    writing: Html,
    files: Html,
    clocks: Html,
    acts: Html,
    timeline: Html,
    ratings: Html,
    links: Html,
}

#[derive(Template)]
#[template(path = "page/case.html")]
struct Page<'a> {
    p: &'a Shell<'a>,
    b: Blocks,
    area: String,
    repository: Option<(String, String)>,
    asks: bool,
    talks: bool,
    many: bool,
    attaches: bool,
    number: &'a str,
    answers_first: bool,
    second: Option<(String, String)>,
    seconds: Vec<Choice>,
    seals: Seals,
    notice: Option<&'a str>,
}

/// Draws the page, with something to be said above it.
pub fn page(p: &Shell<'_>, cx: &Cx<'_>, seals: Seals, notice: Option<&str>) -> Html {
    let draw = |block: Block| block.draw(cx);
    let b = Blocks {
        title: draw(Block::Title),
        head: draw(Block::Head),
        track: draw(Block::Track),
        now: draw(Block::Now),
        parties: draw(Block::Parties),
        jump: draw(Block::Jump),
        facts: draw(Block::Facts),
        questions_count: draw(Block::QuestionsCount),
        questions: draw(Block::Questions),
        answering: draw(Block::Answering),
        msgs_count: draw(Block::MsgsCount),
        msgs: draw(Block::Msgs),
        writing: draw(Block::Writing),
        files: draw(Block::Files),
        clocks: draw(Block::Clocks),
        acts: draw(Block::Acts),
        timeline: draw(Block::Timeline),
        ratings: draw(Block::Ratings),
        links: draw(Block::Links),
    };
    let seals = Seals {
        forms: present(&seals.forms, &b),
        ..seals
    };
    Html::of(&Page {
        p,
        area: cx.voice.pack("pack-title"),
        repository: repository(cx),
        asks: cx.voice.law.questions.is_some(),
        talks: cx.talks(),
        many: !cx.voice.law.procedure.recipient.is_empty(),
        attaches: cx.attaches(),
        number: &cx.view.number,
        answers_first: answers(cx),
        second: cx.voice.second.map(|second| {
            let code = second.lang.as_str();
            (code.to_uppercase(), cx.voice.tongue.language(code).to_owned())
        }),
        seconds: seconds(p, cx),
        seals,
        notice,
        b,
    })
}

/// The repository that a record stands in: its address and its name.
fn repository(cx: &Cx<'_>) -> Option<(String, String)> {
    cx.view.record.as_ref()?;
    let (pack, procedure) = (&cx.view.pack.id, &cx.view.procedure);
    Some((format!("/records/{pack}/{procedure}"), cx.voice.own("records")))
}

/// Whether the reader's side writes the answers: then the questions come before what they are about.
fn answers(cx: &Cx<'_>) -> bool {
    let slots = &cx.voice.law.procedure.slots;
    slots
        .iter()
        .any(|slot| slot.answers && cx.view.you.slots.contains(&slot.id))
}

/// Only the forms that stand on the page: a field must not name a form that is not there.
fn present(forms: &[String], b: &Blocks) -> Vec<String> {
    let blocks = [&b.now, &b.answering, &b.writing, &b.acts];
    let stands = |form: &&String| {
        let mark = format!("id=\"{form}\" method=\"post\"");
        blocks.iter().any(|block| block.as_str().contains(&mark))
    };
    forms.iter().filter(stands).cloned().collect()
}

/// Languages to show beside the page's own: those the other side understands first.
fn seconds(p: &Shell<'_>, cx: &Cx<'_>) -> Vec<Choice> {
    let own = cx.voice.tongue.lang;
    let spoken = |lang: &Lang| *lang != own && p.interface.speaks(*lang);
    let mut languages: Vec<Lang> = understood(cx.view).into_iter().filter(spoken).collect();
    for lang in p.interface.languages().filter(spoken) {
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    languages
        .into_iter()
        .enumerate()
        .map(|(place, lang)| Choice {
            value: lang.to_string(),
            label: cx.voice.tongue.language(lang.as_str()).to_owned(),
            chosen: place == 0,
        })
        .collect()
}

#[derive(Template)]
#[template(path = "page/history.html")]
struct History<'a> {
    p: &'a Shell<'a>,
    title: String,
    number: &'a str,
    back: String,
    history: Html,
}

/// The whole history on a page of its own.
pub fn history(p: &Shell<'_>, cx: &Cx<'_>) -> Html {
    Html::of(&History {
        p,
        title: cx.teller().title(cx.view),
        number: &cx.view.number,
        back: format!("/cases/{}", cx.case),
        history: super::blocks::history(cx, usize::MAX),
    })
}
