//! Every text that one audience is shown, by whatever way: the page, the row on the desk, the events a program hears.

use super::tell::Stage;
use crate::{
    Caller, Words,
    raw::Raw,
    visibility::{
        AnswerView, Audience, CaseView, MaskView, Reader, RecordLine, Shown, glimpse, plain, record_lines, rows,
    },
};

/// The record as the lists of a caller show it.
pub(super) fn listed(stage: &Stage<'_>, caller: &Caller) -> Option<RecordLine> {
    let is = Reader::of(caller);
    let lines = record_lines(&stage.case, stage.pack).into_iter();
    lines.filter(|line| is.contains(&line.reader)).reduce(RecordLine::with)
}

pub(super) fn everything(stage: &Stage<'_>, here: &Audience, caller: &Caller, seen: &CaseView) -> Vec<String> {
    let mut texts = Vec::new();
    page(seen, &mut texts);
    for row in rows(&stage.case, stage.pack) {
        if row.authority == here.authority {
            texts.extend(row.title.iter().map(|part| part.text.clone()));
            texts.push(row.number);
        }
    }
    let cells = listed(stage, caller).into_iter().flat_map(|line| line.editions);
    texts.extend(cells.flat_map(|edition| edition.cells).flat_map(|cell| cell.texts));
    for recorded in &stage.events {
        if let Some(glimpse) = glimpse(&stage.case, stage.pack, here, recorded) {
            strings(&glimpse.data, &mut texts);
        }
    }
    texts
}

fn page(seen: &CaseView, texts: &mut Vec<String>) {
    texts.push(seen.number.clone());
    for mask in seen.masks.values() {
        if let MaskView::Shown(fields) = mask {
            fields.iter().for_each(|field| shown(&field.value, texts));
        }
    }
    for field in seen.sections.iter().flat_map(|section| &section.fields) {
        shown(&field.value, texts);
    }
    for (before, after) in seen.versions.iter().flat_map(|version| &version.fields) {
        shown(&before.value, texts);
        shown(after, texts);
    }
    for party in &seen.parties {
        texts.extend(party.card.names.values().cloned());
    }
    for question in &seen.questions {
        question
            .answer
            .iter()
            .chain(&question.superseded)
            .for_each(|one| answer(one, texts));
        if let Some(draft) = &question.draft {
            shown(&draft.value, texts);
            words(draft.comment.as_ref(), texts);
        }
    }
    for entry in &seen.entries {
        words(Some(&entry.words), texts);
    }
    texts.extend(
        seen.attachments
            .iter()
            .filter_map(|file| file.name.as_deref())
            .map(str::to_owned),
    );
    for line in &seen.history {
        line.given.values().for_each(|value| strings(&plain(value), texts));
        let moves = line.moves.iter();
        texts.extend(moves.flat_map(|one| one.card.names.values().cloned()));
    }
}

fn answer(answer: &AnswerView, texts: &mut Vec<String>) {
    shown(&answer.value, texts);
    words(answer.comment.as_ref(), texts);
}

fn shown(value: &Shown, texts: &mut Vec<String>) {
    if let Some(value) = value.value() {
        strings(&plain(value), texts);
    }
}

fn words(words: Option<&Words>, texts: &mut Vec<String>) {
    texts.extend(words.and_then(|words| words.text.text.as_deref()).map(str::to_owned));
}

fn strings(raw: &Raw, texts: &mut Vec<String>) {
    match raw {
        Raw::Text(text) => texts.push(text.clone()),
        Raw::List(list) => list.iter().for_each(|part| strings(part, texts)),
        Raw::Map(map) => map.values().for_each(|part| strings(part, texts)),
        _ => {}
    }
}
