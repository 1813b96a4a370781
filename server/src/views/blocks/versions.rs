//! What the form held before it was corrected: each change with its fields before and after. What may be seen of it the
//! door has decided.

use super::Cx;
use crate::views::{html::Html, voice::Voice};
use askama::Template;
use comity_domain::{
    pack::FieldKind,
    visibility::{FieldView, Shown},
};

#[derive(Template)]
#[template(path = "case/versions.html")]
struct Versions<'a> {
    v: &'a Voice<'a>,
    title: String,
    versions: Vec<Version>,
}

struct Version {
    when: String,
    changes: Vec<Change>,
}

struct Change {
    name: String,
    personal: bool,
    before: String,
    after: String,
}

/// The changes, the latest first; nothing when there is none.
pub(super) fn versions(cx: &Cx<'_>) -> Html {
    let v = cx.voice;
    if cx.view.versions.is_empty() {
        return Html::default();
    }
    let said = |field: &FieldView, shown: &Shown| {
        let list = field.list.as_ref().filter(|_| field.kind != FieldKind::Country);
        let said = cx.teller().shown(shown, list);
        if said.erased {
            v.say("erased").to_owned()
        } else {
            said.text
        }
    };
    let change = |(field, after): &(FieldView, Shown)| Change {
        name: cx.teller().field(&field.id),
        personal: field.personal,
        before: said(field, &field.value),
        after: said(field, after),
    };
    let versions = cx.view.versions.iter().enumerate().rev();
    let versions = versions.map(|(n, version)| Version {
        when: v
            .say_with(
                "version-changed",
                &[("n", (n + 2).into()), ("when", (&v.when(version.at)).into())],
            )
            .into_owned(),
        changes: version.fields.iter().map(change).collect(),
    });
    Html::of(&Versions {
        v,
        title: v.say("versions-title").to_owned(),
        versions: versions.collect(),
    })
}
