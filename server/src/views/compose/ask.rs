//! The choice of questions as a tree of headings; what hangs on a question is asked along with it and cannot be chosen
//! alone.

use crate::views::{form::Filling, html::Html, said::Piece, shell::Shell, voice::set_key};
use askama::Template;
use comity_domain::{
    Key, Lang,
    condition::Condition,
    pack::{Question, QuestionSet},
    visibility::CaseView,
};

/// With more questions than this, headings without a chosen one are folded.
const UNFOLDED: usize = 30;

/// The choice of questions.
pub struct Tree {
    /// The name of the input.
    pub name: String,
    /// What is wrong with the choice.
    pub fault: Option<String>,
    /// The outermost headings.
    pub branches: Vec<Branch>,
    /// How many are chosen.
    pub chosen: usize,
    /// Of how many.
    pub all: usize,
}

/// An outermost heading.
pub struct Branch {
    /// In words.
    pub name: String,
    /// How many are chosen.
    pub chosen: usize,
    /// Of how many.
    pub all: usize,
    /// Unfolded.
    pub open: bool,
    /// The headings under it.
    pub groups: Vec<Group>,
}

/// A heading under another; nameless when the questions stand right under the outermost.
pub struct Group {
    /// In words.
    pub name: String,
    /// The questions.
    pub questions: Vec<Pick>,
}

/// A question to be chosen.
pub struct Pick {
    id: Key,
    text: Vec<Piece>,
    beside: Option<(Lang, Vec<Piece>)>,
    along: Vec<Vec<Piece>>,
    fixed: bool,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "compose/questions.html")]
struct Stage<'a> {
    p: &'a Shell<'a>,
    no: usize,
    tree: &'a Tree,
}

impl Tree {
    pub(super) fn of(filling: &Filling<'_>, view: Option<&CaseView>, input: &Key) -> Self {
        let mut tree = Self {
            name: input.to_string(),
            fault: filling.faults.of(input),
            branches: Vec::new(),
            chosen: 0,
            all: 0,
        };
        let Some(set) = filling.voice.law.questions else {
            return tree;
        };
        let chosen = |id: &Key| match (filling.typed, view) {
            (Some(typed), _) => typed.holds(input, id),
            (None, Some(view)) => view.questions.iter().any(|q| q.id == *id),
            (None, None) => false,
        };
        let words = |id: &Key| filling.voice.pack(&set_key(filling.voice.law, "heading", id));
        for question in set.questions.iter().filter(|question| hangs_on(question).is_empty()) {
            let mut path: Vec<String> = set.path(question).into_iter().map(words).collect();
            let first = if path.is_empty() { String::new() } else { path.remove(0) };
            let pick = pick(filling, set, question, chosen(&question.id));
            tree.all += 1;
            tree.chosen += usize::from(pick.chosen);
            if tree.branches.last().is_none_or(|branch| branch.name != first) {
                tree.branches.push(Branch {
                    name: first,
                    chosen: 0,
                    all: 0,
                    open: true,
                    groups: Vec::new(),
                });
            }
            if let Some(branch) = tree.branches.last_mut() {
                branch.all += 1;
                branch.chosen += usize::from(pick.chosen);
                let name = path.join(" › ");
                match branch.groups.last_mut().filter(|group| group.name == name) {
                    Some(group) => group.questions.push(pick),
                    None => branch.groups.push(Group {
                        name,
                        questions: vec![pick],
                    }),
                }
            }
        }
        if tree.all > UNFOLDED {
            for branch in &mut tree.branches {
                branch.open = branch.chosen > 0;
            }
        }
        tree
    }

    pub(super) fn draw(&self, p: &Shell<'_>, no: usize) -> Html {
        Html::of(&Stage { p, no, tree: self })
    }
}

/// The questions on whose answers a question hangs.
fn hangs_on(question: &Question) -> Vec<Key> {
    let mut others = Vec::new();
    if let Some(when) = &question.show_when {
        when.visit(&mut |test| {
            if let Condition::Question(other, _) = test {
                others.push(other.clone());
            }
        });
    }
    others
}

fn pick(filling: &Filling<'_>, set: &QuestionSet, question: &Question, chosen: bool) -> Pick {
    let teller = filling.teller();
    let beside = filling
        .voice
        .second
        .map(|tongue| crate::views::said::Teller { tongue, ..teller });
    let along = set
        .questions
        .iter()
        .filter(|other| hangs_on(other).contains(&question.id));
    Pick {
        id: question.id.clone(),
        text: filling.question(question, teller),
        beside: beside.map(|beside| (beside.tongue.lang, filling.question(question, beside))),
        along: along.map(|other| filling.question(other, teller)).collect(),
        fixed: question.fixed,
        chosen: chosen || question.fixed,
    }
}
