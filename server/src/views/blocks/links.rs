//! Cases that a case ordered, with how many have come to an end, and the one it comes from. Whoever takes part there is
//! led there; the door says who may know of what.

use super::Cx;
use crate::views::{html::Html, voice::Voice};
use askama::Template;
use comity_domain::visibility::LinkView;

#[derive(Template)]
#[template(path = "case/links.html")]
struct Links<'a> {
    v: &'a Voice<'a>,
    origin: Option<(String, &'a str)>,
    kinds: Vec<Kind<'a>>,
}

struct Kind<'a> {
    id: &'a str,
    name: String,
    count: String,
    cases: Vec<Ordered<'a>>,
}

struct Ordered<'a> {
    number: &'a str,
    href: Option<String>,
    whom: Vec<String>,
    state: Option<String>,
    questions: Option<String>,
    over: bool,
}

pub(super) fn links(cx: &Cx<'_>) -> Html {
    let v = cx.voice;
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for link in &cx.view.links {
        let ordered = ordered(cx, link);
        match kinds.iter_mut().find(|kind| kind.id == link.link.as_str()) {
            Some(kind) => kind.cases.push(ordered),
            None => kinds.push(Kind {
                id: &link.link,
                name: v.own(&format!("link-{}", link.link)),
                count: String::new(),
                cases: vec![ordered],
            }),
        }
    }
    for kind in &mut kinds {
        let over = kind.cases.iter().filter(|one| one.over).count();
        let of = [("n", over.into()), ("all", kind.cases.len().into())];
        kind.count = v.say_with("of", &of).into_owned();
    }
    let origin = cx.view.origin.as_ref();
    Html::of(&Links {
        v,
        origin: origin.map(|origin| (format!("/cases/{}", origin.case), origin.number.as_str())),
        kinds,
    })
}

fn ordered<'a>(cx: &Cx<'a>, link: &'a LinkView) -> Ordered<'a> {
    let v = cx.voice;
    let questions = link.questions.len();
    Ordered {
        number: &link.number,
        href: (link.ours && !link.number.is_empty()).then(|| format!("/cases/{}", cx.case.ordered_by(link.order))),
        whom: link.cards.iter().map(|card| v.name(card).text.to_owned()).collect(),
        state: link
            .state
            .as_ref()
            .map(|state| v.pack(&format!("{}-state-{state}", link.procedure))),
        questions: (questions > 0).then(|| v.count("link-questions", questions).into_owned()),
        over: link.over || link.answered,
    }
}
