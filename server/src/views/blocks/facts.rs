//! The form of a case as it was filled: one hairline a field, personal data marked, nothing that may not be seen.

use super::Cx;
use crate::views::{
    html::Html,
    said::Said,
    voice::{Voice, form_key},
};
use askama::Template;
use comity_domain::{
    Key, Lang,
    pack::FieldKind,
    visibility::{FieldView, MaskView},
};

#[derive(Template)]
#[template(path = "case/facts.html")]
struct Facts<'a> {
    v: &'a Voice<'a>,
    sections: Vec<Section<'a>>,
    hidden: bool,
    versions: Html,
}

struct Section<'a> {
    id: &'a Key,
    name: String,
    facts: Vec<Fact>,
}

struct Fact {
    name: String,
    personal: bool,
    wide: bool,
    said: Said,
    beside: Option<(Lang, String)>,
}

pub(super) fn facts(cx: &Cx<'_>) -> Html {
    let sections = cx.view.sections.iter().map(|section| Section {
        id: &section.id,
        name: cx
            .voice
            .pack(&form_key(cx.voice.law, &format!("section-{}", section.id))),
        facts: section.fields.iter().map(|field| fact(cx, field)).collect(),
    });
    Html::of(&Facts {
        v: cx.voice,
        sections: sections.collect(),
        versions: super::versions::versions(cx),
        hidden: cx.view.masks.values().any(|mask| *mask == MaskView::Masked),
    })
}

fn fact(cx: &Cx<'_>, field: &FieldView) -> Fact {
    let list = field.list.as_ref().filter(|_| field.kind != FieldKind::Country);
    let said = cx.teller().shown(&field.value, list);
    // A code says the same in every language, so both can stand; names and numbers need no second writing.
    let beside = cx
        .beside()
        .filter(|_| matches!(field.kind, FieldKind::Code | FieldKind::Codes) && field.wide && !said.text.is_empty())
        .map(|beside| (beside.tongue.lang, beside.shown(&field.value, list).text));
    Fact {
        name: cx.teller().field(&field.id),
        personal: field.personal,
        wide: field.wide,
        said,
        beside,
    }
}
