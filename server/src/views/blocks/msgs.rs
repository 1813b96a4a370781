//! What was written: messages both sides read, notes that stay on our side, files; and the place to write the next.

use super::{Cx, acts};
use crate::views::{control::NO_FAULTS, html::Html, voice::Voice};
use askama::Template;
use comity_domain::{
    Key, Lang,
    visibility::{AttachmentView, ByView, EntryView},
};

/// The id of an entry in the page.
pub fn entry_id(seq: u64) -> String {
    format!("entry-{seq}")
}

#[derive(Template)]
#[template(path = "case/count.html")]
struct Count {
    id: &'static str,
    text: String,
}

pub(super) fn count(cx: &Cx<'_>) -> Html {
    Html::of(&Count {
        id: "msgs-n",
        text: cx.view.entries.len().to_string(),
    })
}

#[derive(Template)]
#[template(path = "case/msgs.html")]
struct Msgs<'a> {
    v: &'a Voice<'a>,
    entries: Vec<Html>,
}

pub(super) fn msgs(cx: &Cx<'_>) -> Html {
    Html::of(&Msgs {
        v: cx.voice,
        entries: cx.view.entries.iter().map(|e| one(cx, e)).collect(),
    })
}

pub(super) fn entry(cx: &Cx<'_>, seq: u64) -> Html {
    cx.view
        .entries
        .iter()
        .find(|e| e.seq == seq)
        .map(|e| one(cx, e))
        .unwrap_or_default()
}

#[derive(Template)]
#[template(path = "case/entry.html")]
struct Entry<'a> {
    v: &'a Voice<'a>,
    e: &'a EntryView,
    id: String,
    kind: String,
    code: Option<String>,
    name: String,
    lang: Option<Lang>,
    official: Option<String>,
    about: Vec<(&'a Key, usize)>,
    only: Option<String>,
}

fn one(cx: &Cx<'_>, e: &EntryView) -> Html {
    let writer = author(cx, &e.by);
    let number = |id: &Key| cx.view.questions.iter().find(|q| q.id == *id).map(|q| q.no);
    Html::of(&Entry {
        v: cx.voice,
        e,
        id: entry_id(e.seq),
        kind: cx.voice.own(&format!("entry-{}", e.kind)),
        code: writer.code,
        name: writer.name,
        lang: writer.lang,
        official: e.by.official.and_then(|id| cx.voice.official(id)),
        only: (!e.only.is_empty()).then(|| {
            let slots = e.only.iter().map(|slot| cx.voice.own(&format!("slot-{slot}")));
            let slots = slots.collect::<Vec<_>>().join(", ");
            cx.voice
                .say_with("entry-only", &[("slots", (&slots).into())])
                .into_owned()
        }),
        about: e.about.iter().filter_map(|id| Some((id, number(id)?))).collect(),
    })
}

/// Who wrote or did something, as the other side may know: an authority.
pub(super) struct Author {
    pub code: Option<String>,
    pub name: String,
    pub lang: Option<Lang>,
}

pub(super) fn author(cx: &Cx<'_>, by: &ByView) -> Author {
    let party = cx
        .view
        .parties
        .iter()
        .map(|party| &party.card)
        .find(|card| Some(card.id) == by.authority);
    let known = party
        .cloned()
        .or_else(|| by.authority.and_then(|id| cx.voice.names.authority(id)));
    match known {
        Some(card) => {
            let name = cx.voice.name(&card);
            Author {
                code: Some(card.country.to_string()),
                name: name.text.to_owned(),
                lang: name.lang,
            }
        }
        None => Author {
            code: None,
            name: cx.voice.say("who-system").to_owned(),
            lang: None,
        },
    }
}

#[derive(Template)]
#[template(path = "case/writing.html")]
struct Writing<'a> {
    v: &'a Voice<'a>,
    first: Option<Button>,
    more: Vec<Button>,
    controls: Vec<Html>,
}

struct Button {
    form: String,
    to: String,
    label: String,
}

/// One field for the next text, and a button for each way it may go.
pub(super) fn writing(cx: &Cx<'_>) -> Html {
    let ways = acts::writing(cx);
    let button = |id: &Key| Button {
        form: acts::form_id(id),
        to: cx.post(id),
        label: cx.voice.own(&format!("action-{id}")),
    };
    let controls = ways
        .first()
        .map(|first| acts::controls(cx, first, &acts::form_id(&first.id), None, &NO_FAULTS));
    let controls = controls.into_iter().flatten();
    Html::of(&Writing {
        v: cx.voice,
        first: ways.first().map(|way| button(&way.id)),
        more: ways.iter().skip(1).map(|way| button(&way.id)).collect(),
        controls: controls.map(|control| control.draw()).collect(),
    })
}

#[derive(Template)]
#[template(path = "case/files.html")]
struct Files<'a> {
    v: &'a Voice<'a>,
    files: Vec<File<'a>>,
}

struct File<'a> {
    f: &'a AttachmentView,
    href: Option<String>,
    name: String,
    media: &'a str,
    size: String,
    by: String,
}

pub(super) fn files(cx: &Cx<'_>) -> Html {
    let files = cx.view.attachments.iter().map(|f| {
        let name = match (&f.id, &f.name) {
            (Some(_), Some(name)) => name.to_string(),
            (Some(_), None) => cx.voice.say("erased").to_owned(),
            (None, _) => cx.voice.say("file-hidden").to_owned(),
        };
        File {
            f,
            href: f.id.filter(|_| f.name.is_some()).map(|id| format!("/attachments/{id}")),
            name,
            media: short_type(&f.media),
            size: cx.voice.tongue.size(f.size),
            by: author(cx, &f.by).name,
        }
    });
    Html::of(&Files {
        v: cx.voice,
        files: files.collect(),
    })
}

/// The part of a type that people know.
fn short_type(media: &str) -> &str {
    media.rsplit(['/', '.', '+']).next().unwrap_or(media)
}
