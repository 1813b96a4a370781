//! Which blocks changed since a lens was last shown the case: digests decide, the parts only say where to look.

use crate::interface::Tongue;
use crate::views::{
    blocks::{self, Block, Cx, entry_id},
    html::Html,
};
use comity_actors::present::{Counts, Shown};
use comity_domain::visibility::Part;
use serde::Serialize;
use std::{
    collections::{BTreeSet, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};

/// One change of a page; doing it twice is doing it once.
#[derive(Serialize, Debug, PartialEq, Eq)]
pub(super) struct Op {
    #[serde(rename = "do")]
    verb: &'static str,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
}

/// The block anew.
pub(super) fn replace(block: &Block, cx: &Cx<'_>) -> Op {
    put(block.id(), block.draw(cx))
}

fn put(id: String, html: Html) -> Op {
    Op {
        verb: "replace",
        id,
        html: Some(html.into_string()),
    }
}

fn digest(what: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// What a page of the case shows.
pub(super) fn shown(cx: &Cx<'_>) -> Shown {
    let mut shown = Shown::default();
    for block in Block::WHOLE {
        match block {
            Block::Questions => {
                shown.0.insert(block.id(), skeleton(cx));
                for question in &cx.view.questions {
                    let block = Block::Question(question.id.clone());
                    shown.0.insert(block.id(), digest(block.draw(cx).as_str()));
                }
            }
            Block::Msgs => {
                for entry in &cx.view.entries {
                    shown
                        .0
                        .insert(entry_id(entry.seq), digest(Block::Entry(entry.seq).draw(cx).as_str()));
                }
            }
            block => {
                shown.0.insert(block.id(), digest(block.draw(cx).as_str()));
            }
        }
    }
    shown
}

/// What differs from what was shown; remembers what is shown then.
pub(super) fn since(cx: &Cx<'_>, parts: &BTreeSet<Part>, all: bool, shown: &mut Shown) -> Vec<Op> {
    let everything = BTreeSet::from([Part::All]);
    let parts = if all { &everything } else { parts };
    let mut ops = Vec::new();
    for block in blocks::touched(parts) {
        match block {
            Block::Questions => questions(cx, shown, &mut ops),
            Block::Msgs => msgs(cx, parts, shown, &mut ops),
            block => ops.extend(changed(cx, &block, shown)),
        }
    }
    ops
}

fn changed(cx: &Cx<'_>, block: &Block, shown: &mut Shown) -> Option<Op> {
    let html = block.draw(cx);
    let now = digest(html.as_str());
    let before = shown.0.insert(block.id(), now);
    (before != Some(now)).then(|| put(block.id(), html))
}

/// Headings and the questions under them, without what stands in a question.
fn skeleton(cx: &Cx<'_>) -> u64 {
    let groups = blocks::groups(cx);
    digest(
        groups
            .iter()
            .map(|group| (group.no, &group.above, &group.name, &group.ids))
            .collect::<Vec<_>>(),
    )
}

fn questions(cx: &Cx<'_>, shown: &mut Shown, ops: &mut Vec<Op>) {
    let now = skeleton(cx);
    let same = shown.0.insert(Block::Questions.id(), now) == Some(now);
    if !same {
        shown.0.retain(|id, _| !id.starts_with("q-"));
    }
    for question in &cx.view.questions {
        let op = changed(cx, &Block::Question(question.id.clone()), shown);
        ops.extend(op.filter(|_| same));
    }
    if !same {
        ops.push(replace(&Block::Questions, cx));
    }
}

fn msgs(cx: &Cx<'_>, parts: &BTreeSet<Part>, shown: &mut Shown, ops: &mut Vec<Op>) {
    let before: HashSet<String> = shown.0.keys().filter(|id| id.starts_with("entry-")).cloned().collect();
    let now: Vec<(u64, String)> = cx.view.entries.iter().map(|e| (e.seq, entry_id(e.seq))).collect();
    let kept = now.iter().take_while(|(_, id)| before.contains(id)).count();
    // New ones come at the end of a list that was not empty; any other change shows the list anew.
    if before.is_empty() != now.is_empty() || kept != before.len() {
        shown.0.retain(|id, _| !id.starts_with("entry-"));
        for (seq, id) in &now {
            shown.0.insert(id.clone(), digest(Block::Entry(*seq).draw(cx).as_str()));
        }
        ops.push(replace(&Block::Msgs, cx));
        return;
    }
    for (place, (seq, _)) in now.into_iter().enumerate() {
        if place < kept && !(parts.contains(&Part::Entry(seq)) || parts.contains(&Part::All)) {
            continue;
        }
        if let Some(op) = changed(cx, &Block::Entry(seq), shown) {
            // An entry goes into the list by its id; the list's own id says where.
            ops.push(if place < kept {
                op
            } else {
                Op {
                    verb: "append",
                    id: Block::Msgs.id(),
                    ..op
                }
            });
        }
    }
}

/// What hangs on each reader's own rights or view, and so is fetched again by the page.
fn refresh(id: &str) -> Op {
    Op {
        verb: "refresh",
        id: id.to_owned(),
        html: None,
    }
}

/// What shows what can be opened: the list, and the way to it.
pub(super) fn procedures() -> Vec<Op> {
    vec![refresh("offers"), refresh("nav")]
}

/// What a desk shows anew: its numbers at once; list and next steps hang on each reader's own view, so the page fetches
/// those parts again.
pub(super) fn desk(counts: &Counts, tongue: &Tongue) -> Vec<Op> {
    let number = |id: &str, n: u64| Op {
        verb: "replace",
        id: format!("count-{id}"),
        html: Some(super::super::desk::count(id, n, tongue).into_string()),
    };
    vec![
        number("open", counts.open),
        number("ours", counts.ours),
        number("late", counts.late),
        number("theirs", counts.theirs),
        number("drafts", counts.drafts),
        number("over", counts.over),
        refresh("next"),
        refresh("cases"),
    ]
}
