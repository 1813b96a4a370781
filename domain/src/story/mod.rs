//! Stories: what a pack's author promises, as data: given a past, when somebody acts, then this follows and these people
//! see this and no more. They run on the same `decide`, `evolve` and door as everything else; no sentence is here.

mod hidden;
mod open;
mod others;
mod seen;
mod tell;
mod then;

pub use seen::{ClockSeen, DeskSeen, Seen};
pub use tell::{Broken, Told, tell};
pub use then::{Refused, Then};

use crate::{Key, Lang, raw::Raw};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `stories/cast.toml`: who takes part in the stories of a pack, and the pasts that stories begin with.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    /// The instant before the first step of every past.
    pub begins: String,
    /// Authorities by name.
    pub authorities: Vec<Actor>,
    /// People and programs that act for them.
    pub people: Vec<Person>,
    /// Files they can hand in.
    #[serde(default)]
    pub files: Vec<Paper>,
    /// Texts that are awkward to write down; an input `$name` stands for one.
    #[serde(default)]
    pub texts: Vec<Long>,
    /// Named pasts.
    #[serde(default)]
    pub pasts: Vec<Past>,
}

/// An authority of a story.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Its name in stories.
    pub id: Key,
    /// Its country.
    pub country: Key,
    /// Its time zone.
    pub zone: String,
    /// Its names.
    pub names: BTreeMap<Lang, String>,
    /// The languages it understands.
    pub languages: Vec<Lang>,
    /// Roles its officials may hold.
    pub roles: Vec<Key>,
    /// The instant from which it stands in the register; absent: always.
    #[serde(default)]
    pub since: Option<String>,
    /// Its coordinator in every procedure.
    #[serde(default)]
    pub coordinator: Option<Key>,
    /// What it sends and answers needs that one's approval.
    #[serde(default)]
    pub approval: bool,
    /// It is its country's desk.
    #[serde(default)]
    pub desk: bool,
}

/// Somebody who acts.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name in stories.
    pub id: Key,
    /// For which authority.
    pub authority: Key,
    /// In which roles.
    pub roles: Vec<Key>,
}

/// A file.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Its name in stories.
    pub id: Key,
    /// Its name on the writer's machine.
    pub name: String,
    /// Its type.
    pub media: String,
    /// In bytes.
    pub size: u64,
    /// Its language.
    pub lang: Lang,
}

/// A text given by what it repeats.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Long {
    /// Its name in stories.
    pub id: Key,
    /// What is repeated.
    pub text: String,
    /// How often.
    pub times: usize,
}

/// Steps that lead to where stories begin.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Past {
    /// Its name.
    pub id: Key,
    /// The past that goes before.
    #[serde(default)]
    pub after: Option<Key>,
    /// What happened then.
    pub steps: Vec<Step>,
}

/// One thing that somebody does.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Who; absent: time passes.
    #[serde(default)]
    pub by: Option<Key>,
    /// When; absent: a minute after the step before.
    #[serde(default)]
    pub at: Option<String>,
    /// In which case: `origin`, or the authority that is asked in a linked one. Absent: where the last step was.
    #[serde(rename = "in", default)]
    pub within: Option<Key>,
    /// Opens a case of this procedure.
    #[serde(default)]
    pub open: Option<Key>,
    /// Does this action; of several, each is tried by itself.
    #[serde(rename = "do", default)]
    pub act: Option<OneOrMore>,
    /// What is given with it.
    #[serde(default = "nothing")]
    pub inputs: Raw,
}

fn nothing() -> Raw {
    Raw::Null
}

/// A name or several.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMore {
    /// One.
    One(Key),
    /// Several.
    More(Vec<Key>),
}

impl OneOrMore {
    /// All of them.
    pub fn all(&self) -> &[Key] {
        match self {
            OneOrMore::One(one) => std::slice::from_ref(one),
            OneOrMore::More(more) => more,
        }
    }
}

/// A file of stories.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stories {
    /// One after the other; none knows of another.
    pub stories: Vec<Story>,
}

/// One story.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// What it promises, for people.
    pub title: String,
    /// The past it begins with; of several, the story is told after each. Absent: before anything.
    #[serde(default)]
    pub given: Option<OneOrMore>,
    /// What happens after that past.
    #[serde(default)]
    pub past: Vec<Step>,
    /// What other live records hold, field by field.
    #[serde(default)]
    pub beside: Vec<BTreeMap<Key, String>>,
    /// The step it is about.
    pub when: Step,
    /// What follows.
    pub then: Then,
    /// Who sees what afterwards.
    #[serde(default)]
    pub seen: Vec<Seen>,
}
