//! What a text is for, told by its key, and how long it may be there; knows no text.

use crate::pack::Pack;

/// What a text is for. Each has its room on pages, in letters and on small screens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum TextKind {
    /// The name of an area or of a procedure.
    Title,
    /// One sentence about the area.
    About,
    /// The name of an act.
    Act,
    /// The role of a party.
    Slot,
    /// A state of the case.
    State,
    /// A state of a recipient.
    Recipient,
    /// What to do, or whom we wait for.
    Now,
    /// More about it.
    More,
    /// A step of the track.
    Step,
    /// A clock.
    Clock,
    /// How a case is linked to another.
    Link,
    /// A button.
    Action,
    /// A line of the history.
    Done,
    /// What one should know before.
    Hint,
    /// The label of an input.
    Input,
    /// What an entry is.
    Entry,
    /// Why a case is on the desk.
    Notice,
    /// A heading over fields or questions.
    Heading,
    /// The label of a field.
    Field,
    /// A question.
    Question,
    /// What a code means.
    Code,
    /// Anything else: why something is refused, for one.
    Sentence,
}

/// A text's purpose, with the thing it names and what that belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Purpose<'a> {
    /// What it is for.
    pub kind: TextKind,
    /// The procedure, form, question set or list; empty for texts of the pack itself.
    pub of: &'a str,
    /// The state, action, field, question, code.
    pub name: &'a str,
}

impl TextKind {
    /// The longest text in characters, what variables bring not counted. `docs/packs.md` states these numbers.
    pub const fn longest(self) -> usize {
        match self {
            Self::Step => 30,
            Self::Slot | Self::State | Self::Recipient | Self::Clock | Self::Link | Self::Action => 60,
            Self::Title | Self::Input | Self::Entry | Self::Heading | Self::Field => 120,
            Self::Now | Self::Done | Self::Notice | Self::Code | Self::Act => 200,
            Self::About | Self::More | Self::Hint | Self::Sentence => 500,
            Self::Question => 600,
        }
    }

    /// The word by which tools name it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::About => "about",
            Self::Act => "act",
            Self::Slot => "slot",
            Self::State => "state",
            Self::Recipient => "recipient",
            Self::Now => "now",
            Self::More => "more",
            Self::Step => "step",
            Self::Clock => "clock",
            Self::Link => "link",
            Self::Action => "action",
            Self::Done => "done",
            Self::Hint => "hint",
            Self::Input => "input",
            Self::Entry => "entry",
            Self::Notice => "notice",
            Self::Heading => "heading",
            Self::Field => "field",
            Self::Question => "question",
            Self::Code => "code",
            Self::Sentence => "sentence",
        }
    }

    /// The kind by the word that stands between a procedure and the thing in a key.
    fn of_word(word: &str) -> Option<Self> {
        let all = [
            Self::Slot,
            Self::State,
            Self::Recipient,
            Self::Now,
            Self::Step,
            Self::Clock,
            Self::Link,
            Self::Action,
            Self::Input,
            Self::Entry,
            Self::Notice,
        ];
        all.into_iter().find(|kind| kind.word() == word)
    }
}

/// What the text with this key is for, in this pack.
pub fn purpose<'a>(pack: &Pack, key: &'a str) -> Purpose<'a> {
    let told = |kind, of, name| Purpose { kind, of, name };
    match key {
        "pack-title" => return told(TextKind::Title, "", ""),
        "pack-about" => return told(TextKind::About, "", ""),
        _ => {}
    }
    let parted = |family: &str, ids: &mut dyn Iterator<Item = usize>| {
        let rest = key.strip_prefix(family)?.strip_prefix('-')?;
        // The longest id decides: one name may begin with another.
        let end = ids.filter(|end| rest.as_bytes().get(*end) == Some(&b'-')).max()?;
        Some((&rest[..end], &rest[end + 1..]))
    };
    let begins = |family: &str, id: &str| {
        let rest = key.strip_prefix(family).and_then(|rest| rest.strip_prefix('-'));
        rest.filter(|rest| rest.starts_with(id)).map(|_| id.len())
    };
    if let Some((of, name)) = parted("form", &mut pack.forms.keys().filter_map(|id| begins("form", id))) {
        return match name.strip_prefix("section-") {
            Some(section) => told(TextKind::Heading, of, section),
            None => told(TextKind::Field, of, name),
        };
    }
    for (family, kind) in [("heading", TextKind::Heading), ("question", TextKind::Question)] {
        if let Some((of, name)) = parted(family, &mut pack.questions.keys().filter_map(|id| begins(family, id))) {
            return told(kind, of, name);
        }
    }
    if let Some((of, name)) = parted("list", &mut pack.lists.keys().filter_map(|id| begins("list", id))) {
        return told(TextKind::Code, of, name);
    }
    let questions = pack.questions.values().flat_map(|set| &set.questions);
    let mut laws = pack
        .head
        .law
        .iter()
        .chain(questions.filter_map(|question| question.law.as_ref()));
    if laws.any(|law| law.act == *key) {
        return told(TextKind::Act, "", key);
    }
    procedure(pack, key).unwrap_or(told(TextKind::Sentence, "", key))
}

fn procedure<'a>(pack: &Pack, key: &'a str) -> Option<Purpose<'a>> {
    let ids = pack.procedures.keys().filter(|id| key.starts_with(id.as_str()));
    let end = ids
        .map(|id| id.len())
        .filter(|end| key.as_bytes().get(*end) == Some(&b'-'))
        .max()?;
    let (of, rest) = (&key[..end], &key[end + 1..]);
    if rest == "title" || rest == "records" {
        return Some(Purpose {
            kind: TextKind::Title,
            of,
            name: "",
        });
    }
    let (word, name) = rest.split_once('-')?;
    let mut kind = TextKind::of_word(word)?;
    let mut name = name;
    for (base, ending, other) in [
        (TextKind::Now, "-more", TextKind::More),
        (TextKind::Action, "-done", TextKind::Done),
        (TextKind::Action, "-hint", TextKind::Hint),
    ] {
        if let Some(short) = name.strip_suffix(ending).filter(|_| kind == base) {
            (kind, name) = (other, short);
        }
    }
    Some(Purpose { kind, of, name })
}
