//! The simple inputs of actions as controls: a text, a code, a date, a mark, questions that are meant, files. It needs a
//! procedure and a reader, not a case.

use super::{
    control::{Choice, Control, Faults, Langs, Part, Typed, Widget, dom_id},
    doubt::Doubt,
    reach::Reach,
    said::Teller,
    voice::Voice,
};
use crate::tongue;
use comity_domain::{
    Key, Lang, Words,
    pack::{InputKind, Within},
};

/// The types of files that are offered for choosing; what a file really is, is judged by its content.
pub const ACCEPT: &str = ".pdf,.png,.jpg,.jpeg,.tif,.tiff,.docx,.odt,.xlsx,.ods,.txt";

/// What controls are made for.
pub struct Inputs<'a> {
    /// The reader.
    pub voice: &'a Voice<'a>,
    /// The languages the other side understands.
    pub understood: Vec<Lang>,
    /// The questions that are asked, in words.
    pub asked: Vec<(Key, String)>,
    /// What the reader's side wrote, by the number of its event.
    pub written: Vec<(u64, String)>,
    /// Who can be named, where there is a case.
    pub reach: Option<Reach<'a>>,
    /// What was typed before.
    pub typed: Option<&'a Typed>,
    /// What is wrong with it.
    pub faults: &'a Faults,
}

/// One input of an action.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The action.
    pub action: &'a Key,
    /// The input.
    pub id: &'a Key,
    /// What it is.
    pub kind: InputKind,
    /// Where its codes come from.
    pub list: Option<&'a Key>,
    /// The slot it fills.
    pub slot: Option<&'a Key>,
    /// Which authorities it may name.
    pub within: Option<Within>,
    /// The role that the official it names must hold.
    pub role: Option<&'a Key>,
    /// The act is refused without it.
    pub required: bool,
}

impl<'a> Inputs<'a> {
    /// The control for an input; none for those that have a page of their own.
    pub fn control(&self, wanted: Wanted<'_>, prefix: &str) -> Option<Control<'a>> {
        let name = wanted.id.as_str();
        let widget = self.widget(wanted)?;
        let key = format!("input-{}-{name}", wanted.action);
        let label = match wanted.kind {
            InputKind::Asked => {
                let own = self.voice.own_if(&key, &[]);
                own.unwrap_or_else(|| self.voice.say("which-questions").to_owned())
            }
            _ => self.voice.own(&key),
        };
        let hint = match wanted.kind {
            InputKind::Words => self.understood_words(),
            InputKind::Files => Some(self.voice.say("files-hint").to_owned()),
            _ => None,
        };
        let mut control = Control {
            id: format!("{prefix}-{name}"),
            hint,
            optional: !wanted.required,
            fault: self.faults.of(name),
            ..Control::new(self.voice.tongue, name, label, widget)
        };
        if control.is_out_of_reach() && matches!(wanted.kind, InputKind::Addressee | InputKind::Shares) {
            let key = match wanted.within {
                Some(Within::OwnCountry) => "reach-nobody-inside",
                None => "reach-nobody",
            };
            control.hint = Some(self.voice.say(key).to_owned());
        }
        if let (InputKind::Shares, Widget::Each(parts)) = (wanted.kind, &control.widget) {
            // What is wrong with one part stands there.
            control.fault = control.fault.filter(|_| parts.iter().all(|part| part.fault.is_none()));
        }
        Some(control)
    }

    fn widget(&self, wanted: Wanted<'_>) -> Option<Widget> {
        let t = self.voice.tongue;
        let name = wanted.id.as_str();
        let held = self.typed.map(|typed| typed.text(name)).unwrap_or_default();
        let choice = |value: &str, label: String| Choice {
            value: value.to_owned(),
            chosen: held == value,
            label,
        };
        Some(match wanted.kind {
            InputKind::Words => self.writer(name, None, 4),
            InputKind::Code => {
                let teller = Teller {
                    tongue: t,
                    speech: self.voice.speech,
                    law: self.voice.law,
                };
                let list = wanted.list.and_then(|list| self.voice.law.pack.lists.get(list));
                let codes = list.into_iter().flat_map(|list| &list.codes);
                let choices = codes.map(|coded| choice(&coded.code, teller.code(wanted.list, &coded.code)));
                Widget::Select {
                    choices: choices.collect(),
                    blank: true,
                }
            }
            InputKind::Date => Widget::Line {
                kind: "date",
                value: held.to_owned(),
                class: "w-m",
            },
            InputKind::Yes => Widget::Radios(vec![
                choice("yes", t.say("answer-yes").to_owned()),
                choice("no", t.say("answer-no").to_owned()),
            ]),
            InputKind::Mark => {
                let marks = ["mark-1", "mark-2", "mark-3", "mark-4", "mark-5"];
                let choices = (1..)
                    .zip(marks)
                    .map(|(n, key)| choice(&n.to_string(), t.say(key).to_owned()));
                Widget::Radios(choices.collect())
            }
            InputKind::Written => Widget::Select {
                choices: self
                    .written
                    .iter()
                    .map(|(seq, said)| choice(&seq.to_string(), said.clone()))
                    .collect(),
                blank: true,
            },
            InputKind::Asked => {
                let choices = self.asked.iter().map(|(id, label)| {
                    let chosen = self.typed.is_some_and(|typed| typed.holds(name, id));
                    Choice {
                        value: id.to_string(),
                        label: label.clone(),
                        chosen,
                    }
                });
                Widget::Ticks(choices.collect())
            }
            InputKind::Files => Widget::Files {
                accept: ACCEPT,
                kept: self
                    .typed
                    .into_iter()
                    .flat_map(|typed| typed.all(name))
                    .filter(|id| !id.is_empty())
                    .map(str::to_owned)
                    .collect(),
            },
            InputKind::Official => {
                let reach = self.reach?;
                let now = reach.view.allocated.map(|id| id.to_string()).unwrap_or_default();
                let held = self.typed.map_or(now.as_str(), |typed| typed.text(name));
                let nobody =
                    (!wanted.required).then(|| (String::new(), self.voice.say("reach-no-official").to_owned()));
                let all = nobody.into_iter().chain(reach.officials(wanted.role));
                Widget::Select {
                    choices: all.map(|named| chosen(named, held)).collect(),
                    blank: wanted.required,
                }
            }
            InputKind::Addressee if wanted.within.is_some() => {
                let found = self.reach?.authorities(wanted.slot, wanted.within).into_iter();
                let many = wanted.slot.and_then(|slot| self.voice.law.procedure.slot(slot));
                if many.is_some_and(|slot| slot.many) {
                    let ticked = |named: &str| self.typed.is_some_and(|typed| typed.holds(name, named));
                    let choices = found.map(|(value, label)| Choice {
                        chosen: ticked(&value),
                        value,
                        label,
                    });
                    Widget::Ticks(choices.collect())
                } else {
                    Widget::Select {
                        choices: found.map(|named| chosen(named, held)).collect(),
                        blank: true,
                    }
                }
            }
            InputKind::Shares => {
                let mut found = self.reach?.authorities(wanted.slot, wanted.within);
                found.insert(0, (String::new(), self.voice.say("reach-stays").to_owned()));
                let parts = self.asked.iter().map(|(id, label)| {
                    let field = format!("{name}.{id}");
                    let held = self.typed.map(|typed| typed.text(&field)).unwrap_or_default();
                    Part {
                        id: dom_id(&field),
                        label: label.clone(),
                        fault: self.faults.of(&field),
                        choices: found.iter().cloned().map(|named| chosen(named, held)).collect(),
                        name: field,
                    }
                });
                Widget::Each(parts.collect())
            }
            InputKind::Form | InputKind::Questions | InputKind::Addressee | InputKind::Answers => return None,
        })
    }

    /// A field for free text, in the language it is marked with, the one it seems to be in, or the reader's.
    pub fn writer(&self, name: &str, held: Option<&Words>, rows: u8) -> Widget {
        let (text, marked) = match (self.typed, held) {
            (Some(typed), _) => (
                typed.text(&format!("{name}.text")).to_owned(),
                typed.get(&format!("{name}.lang")).and_then(Lang::new),
            ),
            (None, Some(words)) => (
                words.text.text.as_deref().unwrap_or_default().to_owned(),
                Some(words.lang),
            ),
            (None, None) => (String::new(), None),
        };
        let own = self.voice.lang();
        let lang = match marked.as_ref() {
            Some(marked) => marked.as_str(),
            None => tongue::guess(&text).map_or(own, |guess| guess.lang),
        };
        // Beside an empty field the reader's own language is no choice yet.
        let is_marked = marked.is_some() && !(text.is_empty() && lang == own);
        Widget::Writer {
            rows,
            lang: Langs::new(self.voice.tongue, &self.understood, lang, is_marked),
            doubt: Doubt::of(&text, lang).map(|doubt| doubt.draw(self.voice.tongue)),
            text,
        }
    }

    /// Which languages the other side understands, in words.
    pub fn understood_words(&self) -> Option<String> {
        if self.understood.is_empty() {
            return None;
        }
        let names: Vec<&str> = self.understood.iter().map(|lang| self.voice.language(lang)).collect();
        Some(
            self.voice
                .say_with("other-understands", &[("languages", (&names.join(", ")).into())])
                .into_owned(),
        )
    }
}

fn chosen((value, label): (String, String), held: &str) -> Choice {
    Choice {
        chosen: value == held,
        value,
        label,
    }
}
