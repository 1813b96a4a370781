//! Texts of an area: how complete they are, and what comes back from translators, which becomes a new version that waits for
//! a yes like any other.

use super::{admitted, archived, aside, fault, named, propose, refused};
use crate::{
    app::Shared,
    http::pages::{Page, SignedIn, posted::Posted},
    interface::Tongue,
    packs::{
        Draft, Folder, Found, archive,
        texts::{bring as compare, sheet, units, xliff},
    },
    views::areas::{Fault, Texts},
};
use axum::extract::{Path, State};
use comity_domain::{
    Lang,
    pack::check::{Flaw, TextKind, purpose},
};

/// The kinds of texts as they are told apart on a page.
const ROWS: [&str; 4] = [
    "areas-row-questions",
    "areas-row-lists",
    "areas-row-forms",
    "areas-row-procedures",
];

fn row(kind: TextKind) -> usize {
    match kind {
        TextKind::Question | TextKind::Heading => 0,
        TextKind::Code => 1,
        TextKind::Field => 2,
        _ => 3,
    }
}

/// How many texts of each kind each language lacks.
pub(super) fn complete(t: &Tongue, draft: &Draft) -> Texts {
    let languages = draft.pack.head.languages.clone();
    let mut rows: Vec<(&'static str, usize, Vec<usize>)> =
        ROWS.iter().map(|key| (*key, 0, vec![0; languages.len()])).collect();
    for unit in units(draft) {
        let (_, all, missing) = &mut rows[row(purpose(&draft.pack, &unit.key).kind)];
        *all += 1;
        for (n, lang) in languages.iter().enumerate() {
            missing[n] += usize::from(!unit.texts.contains_key(lang));
        }
    }
    rows.retain(|(_, all, _)| *all > 0);
    let whole = (0..languages.len())
        .filter(|n| rows.iter().all(|(_, _, missing)| missing[*n] == 0))
        .count();
    Texts {
        complete: t
            .say_with("of", &[("n", whole.into()), ("all", languages.len().into())])
            .into_owned(),
        languages: languages.iter().map(ToString::to_string).collect(),
        rows,
    }
}

/// A text of a pack that is not in use yet.
pub(super) fn said(draft: &Draft, lang: Lang, key: &str) -> String {
    let found = units(draft).into_iter().find(|unit| unit.key == key);
    let found = found.and_then(|unit| unit.texts.get(&lang).or(unit.texts.get(&Lang::EN)).cloned());
    found.unwrap_or_else(|| key.to_owned())
}

/// `POST /admin/packs/{id}/{version}/texts`: what came back is compared; when nothing keeps it out, the pack with it is a new
/// version that waits for a yes.
pub async fn bring(
    State(app): State<Shared>,
    who: SignedIn,
    Path((id, version)): Path<(String, String)>,
    mut posted: Posted,
) -> Page {
    admitted(&who)?;
    let (_, draft) = named(&app, &id, &version).await?;
    let back = format!("/admin/packs/{id}/{version}");
    let file = posted.files.pop().map(|(_, file)| file.content).unwrap_or_default();
    let next = posted.typed.text("version").trim().to_owned();
    let (shared, lang) = (app.clone(), who.reader.lang);
    let judged = aside((draft, file), move |(draft, file)| {
        brought(shared.interface.tongue(lang), &draft, &file, &next)
    })
    .await?;
    match judged {
        Ok(folder) => propose(&app, &who, folder, &back).await,
        Err(faults) => Ok(refused(&app, &who, &back, faults)),
    }
}

fn brought(t: &Tongue, draft: &Draft, file: &[u8], version: &str) -> Result<Folder, Vec<Fault>> {
    let units = units(draft);
    let is_archive = file.starts_with(b"PK");
    let name = if is_archive { "XLSX" } else { "XLIFF" };
    if is_archive {
        archive::is_bounded(file).map_err(|why| vec![archived(t, &why)])?;
    }
    let returned = if is_archive {
        sheet::read(file)
    } else {
        let text = std::str::from_utf8(file).map_err(|error| ("texts-file", error.to_string()));
        text.and_then(|text| xliff::read(text, &units))
    };
    let returned = returned.map_err(|(key, what)| {
        let flaw = Flaw::new(name, "", key).with("what", what);
        vec![fault(t, &Found { flaw, line: None })]
    })?;
    let brought = compare(draft, &units, &returned, name);
    let faults: Vec<Fault> = brought.flaws.iter().map(|found| fault(t, found)).collect();
    let mut folder = brought.folder.ok_or(faults)?;
    let head = folder.get("pack.toml").unwrap_or_default();
    let versioned = |line: &str| line.split_once('=').is_some_and(|(key, _)| key.trim() == "version");
    let mut is_set = false;
    let lines = head.lines().map(|line| {
        if !is_set && versioned(line) {
            is_set = true;
            format!("version = {version:?}\n")
        } else {
            format!("{line}\n")
        }
    });
    let head = lines.collect();
    folder.put("pack.toml".to_owned(), head);
    Ok(folder)
}
