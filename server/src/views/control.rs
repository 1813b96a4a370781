//! One thing that can be filled in: its label, what is wrong with it, and the widget for its kind; what was typed stays
//! typed. It judges nothing.

use super::html::Html;
use crate::interface::Tongue;
use askama::Template;
use comity_domain::Lang;

/// What a post held, by the names of its fields; kept so that a refused form shows what was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// The last value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .rev()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    }
    /// The value of a field, empty when it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }
    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    }
    /// Whether a value of a field was sent.
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|held| held == value)
    }
}

/// What is wrong, by the name of the field.
#[derive(Clone, Debug, Default)]
pub struct Faults(pub Vec<(String, String)>);

/// Nothing is wrong.
pub static NO_FAULTS: Faults = Faults(Vec::new());

impl Faults {
    /// What is wrong with a field or a part of it.
    pub fn of(&self, name: &str) -> Option<String> {
        let part = |field: &str| field == name || field.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
        self.0
            .iter()
            .find(|(field, _)| part(field))
            .map(|(_, said)| said.clone())
    }
}

/// One control.
pub struct Control<'a> {
    /// The words of the page.
    pub t: &'a Tongue,
    /// Its id in the page.
    pub id: String,
    /// Its name in the post.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What helps.
    pub hint: Option<String>,
    /// May be left out.
    pub optional: bool,
    /// Personal data.
    pub personal: bool,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// The form it belongs to, when it stands outside of it.
    pub form: Option<&'a str>,
    /// Label of the way to say that there is no answer.
    pub cannot: Option<String>,
    /// That way was taken.
    pub cannot_chosen: bool,
    /// How it is filled in.
    pub widget: Widget,
}

/// How a control is filled in.
pub enum Widget {
    /// A short text.
    Line {
        /// `text`, `email`, `url`, `date`.
        kind: &'static str,
        /// What it holds.
        value: String,
        /// How wide.
        class: &'static str,
    },
    /// A number.
    Number(String),
    /// Free text with its language.
    Writer {
        /// What it holds.
        text: String,
        /// How high.
        rows: u8,
        /// The languages.
        lang: Langs,
        /// What is said when the text seems to be in another one.
        doubt: Option<Html>,
    },
    /// One of many.
    Select {
        /// Which.
        choices: Vec<Choice>,
        /// Nothing may be chosen yet.
        blank: bool,
    },
    /// One of many for each of several things.
    Each(Vec<Part>),
    /// One of few.
    Radios(Vec<Choice>),
    /// Any of several.
    Ticks(Vec<Choice>),
    /// A date of which parts may be unknown.
    Parts {
        /// The year.
        year: String,
        /// The month.
        month: String,
        /// The day.
        day: String,
    },
    /// From and to.
    Span {
        /// From.
        from: String,
        /// To.
        to: String,
    },
    /// Files.
    Files {
        /// The types that are taken.
        accept: &'static str,
        /// The ids of files that came with a form that was refused.
        kept: Vec<String>,
    },
}

/// Something to choose.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// It is chosen.
    pub chosen: bool,
}

/// One of several things that something is chosen for.
pub struct Part {
    /// Its id in the page.
    pub id: String,
    /// Its name in the post.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

/// The languages of a free text: those the reader on the other side understands first.
#[derive(Clone, Debug)]
pub struct Langs {
    groups: Vec<LangGroup>,
    /// The writer marked the text: no guess takes the mark's place.
    pub is_marked: bool,
}

/// Languages under a heading.
#[derive(Clone, Debug)]
pub struct LangGroup {
    /// The heading.
    pub label: String,
    /// They.
    pub choices: Vec<Choice>,
}

impl Langs {
    /// Every language, those understood first, with one chosen.
    pub fn new(t: &Tongue, understood: &[Lang], chosen: &str, is_marked: bool) -> Self {
        let choice = |code: &str| Choice {
            value: code.to_owned(),
            label: format!("{} ({code})", t.language(code)),
            chosen: code == chosen,
        };
        let first: Vec<Choice> = understood.iter().map(|lang| choice(lang.as_str())).collect();
        let rest = t.languages();
        let rest = rest.filter(|code| !understood.iter().any(|lang| lang.as_str() == *code));
        let rest = rest.map(choice).collect();
        let group = |key: &str, choices: Vec<Choice>| LangGroup {
            label: t.say(key).to_owned(),
            choices,
        };
        let mut groups = vec![group("languages-understood", first), group("languages-other", rest)];
        groups.retain(|group| !group.choices.is_empty());
        Self { groups, is_marked }
    }
    /// The groups.
    pub fn groups(&self) -> &[LangGroup] {
        &self.groups
    }
    /// Whether some languages are understood on the other side and others are not.
    pub fn are_parted(&self) -> bool {
        self.groups.len() > 1
    }
    /// The chosen language.
    pub fn chosen(&self) -> Option<&str> {
        let all = self.groups.iter().flat_map(|group| &group.choices);
        all.into_iter()
            .find(|choice| choice.chosen)
            .map(|choice| choice.value.as_str())
    }
}

#[derive(Template)]
#[template(path = "part/control.html")]
struct Drawn<'a> {
    c: &'a Control<'a>,
}

impl<'a> Control<'a> {
    /// A control with nothing but a label.
    pub fn new(t: &'a Tongue, name: &str, label: String, widget: Widget) -> Self {
        Self {
            t,
            id: dom_id(name),
            name: name.to_owned(),
            label,
            hint: None,
            optional: false,
            personal: false,
            fault: None,
            form: None,
            cannot: None,
            cannot_chosen: false,
            widget,
        }
    }
    /// Draws it.
    pub fn draw(&self) -> Html {
        Html::of(&Drawn { c: self })
    }
    /// What describes it, for those who listen.
    fn described(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let fault = self.fault.as_ref().map(|_| format!("{}-err", self.id));
        match (hint, fault) {
            (None, None) => None,
            (hint, fault) => Some([hint, fault].into_iter().flatten().collect::<Vec<_>>().join(" ")),
        }
    }
    /// Whether something must be chosen and there is nothing to choose.
    pub fn is_out_of_reach(&self) -> bool {
        let nothing = |choices: &[Choice]| choices.iter().all(|choice| choice.value.is_empty());
        !self.optional
            && match &self.widget {
                Widget::Select { choices, .. } | Widget::Ticks(choices) => nothing(choices),
                Widget::Each(parts) => parts.iter().all(|part| nothing(&part.choices)),
                _ => false,
            }
    }
    /// Where an error summary leads: the first thing one can fill in.
    pub fn target(&self) -> String {
        match self.widget {
            Widget::Radios(_) => format!("{}-1", self.id),
            Widget::Each(ref parts) => {
                let wrong = parts.iter().find(|part| part.fault.is_some()).or(parts.first());
                wrong.map_or_else(|| self.id.clone(), |part| part.id.clone())
            }
            _ => self.id.clone(),
        }
    }
}

/// The id of the control with this name.
pub fn dom_id(name: &str) -> String {
    format!("c-{}", name.replace(['.', '/', '~'], "-"))
}
