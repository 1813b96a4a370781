//! A procedure's form to be filled in: its fields as controls, those that hang on others only when they apply, and what
//! is still missing. What may stand in a field is judged by the domain.

use super::{
    control::{Choice, Control, Faults, Typed, Widget, dom_id},
    inputs::Inputs,
    said::{Piece, Teller},
    voice::{Voice, form_key, set_key},
};
use comity_domain::{
    Key,
    condition::{Condition, Facts},
    pack::{Field, FieldKind, Question, Section},
    value::Value,
    visibility::CaseView,
};
use std::collections::{BTreeMap, BTreeSet};

/// A form with what it holds: what was typed, or what the case has.
pub struct Filling<'a> {
    /// The reader.
    pub voice: &'a Voice<'a>,
    /// What was typed.
    pub typed: Option<&'a Typed>,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// Languages, for free texts.
    pub inputs: Inputs<'a>,
    held: BTreeMap<Key, Value>,
    current: BTreeMap<Key, Value>,
}

/// A part of the form.
pub struct Part<'a> {
    /// Its key.
    pub id: &'a Key,
    /// Its heading.
    pub name: String,
    /// Its fields.
    pub controls: Vec<(Control<'a>, bool)>,
}

impl Facts for Filling<'_> {
    fn field(&self, field: &str) -> Option<&Value> {
        self.current.get(field)
    }
    fn answer(&self, _: &str) -> Option<&Value> {
        None
    }
}

impl<'a> Filling<'a> {
    /// A form over what the case holds, when there is a case, and what was typed, when something was.
    pub fn new(
        voice: &'a Voice<'a>,
        view: Option<&CaseView>,
        inputs: Inputs<'a>,
        typed: Option<&'a Typed>,
        faults: &'a Faults,
    ) -> Self {
        let fields = view
            .into_iter()
            .flat_map(|view| &view.sections)
            .flat_map(|section| &section.fields);
        let held: BTreeMap<Key, Value> = fields
            .filter_map(|field| Some((field.id.clone(), field.value.value()?.clone())))
            .collect();
        let mut filling = Self {
            voice,
            typed,
            faults,
            inputs,
            current: BTreeMap::new(),
            held,
        };
        filling.current = match typed {
            Some(typed) => filling.as_typed(typed),
            None => filling.held.clone(),
        };
        filling
    }

    /// What was typed, as values for conditions; the domain judges it when it is sent.
    fn as_typed(&self, typed: &Typed) -> BTreeMap<Key, Value> {
        let fields = self.voice.law.form.into_iter().flat_map(|form| form.fields());
        let value = |field: &Field| {
            let name = name(&field.id);
            let text = match field.kind {
                FieldKind::Words => typed.text(&format!("{name}.text")),
                FieldKind::PartialDate => typed.text(&format!("{name}.year")),
                FieldKind::Codes | FieldKind::Countries => {
                    let codes: Vec<Key> = typed.all(&name).filter(|c| !c.is_empty()).map(Key::from).collect();
                    return (!codes.is_empty()).then_some(Value::Codes(codes));
                }
                _ => typed.text(&name),
            };
            let text = text.trim();
            match field.kind {
                _ if text.is_empty() => None,
                FieldKind::Code | FieldKind::Country => Some(Value::Code(text.into())),
                FieldKind::Yes => Some(Value::Yes(text == "yes")),
                _ => Some(Value::Line(text.to_owned())),
            }
        };
        fields
            .filter_map(|field| Some((field.id.clone(), value(field)?)))
            .collect()
    }

    /// The parts of the form with the fields that apply. The flag says that other fields hang on a field.
    pub fn parts(&self) -> Vec<Part<'a>> {
        let form = self.voice.law.form;
        let steering = self.steering();
        let parts = form
            .into_iter()
            .flat_map(|form| &form.sections)
            .map(|section: &'a Section| Part {
                id: &section.id,
                name: self
                    .voice
                    .pack(&form_key(self.voice.law, &format!("section-{}", section.id))),
                controls: section
                    .fields
                    .iter()
                    .filter(|field| self.applies(field))
                    .map(|field| (self.control(field), steering.contains(&field.id)))
                    .collect(),
            });
        parts.filter(|part| !part.controls.is_empty()).collect()
    }

    fn applies(&self, field: &Field) -> bool {
        field.show_when.as_ref().is_none_or(|when| when.holds(self))
    }

    /// Fields on which others hang.
    fn steering(&self) -> BTreeSet<Key> {
        let mut steering = BTreeSet::new();
        let fields = self.voice.law.form.into_iter().flat_map(|form| form.fields());
        for when in fields.filter_map(|field| field.show_when.as_ref()) {
            when.visit(&mut |test| {
                if let Condition::Field(field, _) = test {
                    steering.insert(field.clone());
                }
            });
        }
        steering
    }

    fn control(&self, field: &Field) -> Control<'a> {
        let t = self.voice.tongue;
        let name = name(&field.id);
        let label = self.teller().field(&field.id);
        let hint = (field.kind == FieldKind::PartialDate).then(|| t.say("partial-hint").to_owned());
        Control {
            optional: !field.required,
            personal: field.personal,
            fault: self.faults.of(&name),
            hint,
            ..Control::new(t, &name, label, self.widget(field, &name))
        }
    }

    fn widget(&self, field: &Field, name: &str) -> Widget {
        let t = self.voice.tongue;
        let text = || match self.typed {
            Some(typed) => typed.text(name).to_owned(),
            None => plain(self.held.get(&field.id)),
        };
        let held = text();
        let choice = |value: &str, label: String| Choice {
            value: value.to_owned(),
            chosen: held == value,
            label,
        };
        match field.kind {
            FieldKind::Line => Widget::Line {
                kind: "text",
                value: held,
                class: "",
            },
            FieldKind::Email => Widget::Line {
                kind: "email",
                value: held,
                class: "",
            },
            FieldKind::Url => Widget::Line {
                kind: "url",
                value: held,
                class: "",
            },
            FieldKind::Date => Widget::Line {
                kind: "date",
                value: held,
                class: "w-m",
            },
            FieldKind::Number => Widget::Number(held),
            FieldKind::File => Widget::Line {
                kind: "text",
                value: held,
                class: "",
            },
            FieldKind::Words => {
                let words = match self.held.get(&field.id) {
                    Some(Value::Words(words)) => Some(words),
                    _ => None,
                };
                self.inputs.writer(name, words, 4)
            }
            FieldKind::Yes => Widget::Radios(vec![
                choice("yes", t.say("answer-yes").to_owned()),
                choice("no", t.say("answer-no").to_owned()),
            ]),
            FieldKind::Code => {
                let choices = self.codes(field).into_iter().map(|(code, label)| choice(&code, label));
                Widget::Select {
                    choices: choices.collect(),
                    blank: true,
                }
            }
            FieldKind::Codes | FieldKind::Countries => {
                let chosen = |code: &str| match (self.typed, self.held.get(&field.id)) {
                    (Some(typed), _) => typed.holds(name, code),
                    (None, Some(Value::Codes(codes))) => codes.iter().any(|held| *held == code),
                    _ => false,
                };
                let codes = match field.kind {
                    FieldKind::Countries => self.countries(),
                    _ => self.codes(field),
                };
                let codes = codes.into_iter();
                let choices = codes.map(|(code, label)| Choice {
                    chosen: chosen(&code),
                    value: code,
                    label,
                });
                Widget::Ticks(choices.collect())
            }
            FieldKind::Country => {
                let mut choices: Vec<Choice> = self
                    .voice
                    .law
                    .pack
                    .head
                    .members
                    .iter()
                    .map(|code| choice(code, self.voice.country(code).to_owned()))
                    .collect();
                if !held.is_empty() && !choices.iter().any(|c| c.chosen) {
                    choices.push(choice(&held, self.voice.country(&held).to_owned()));
                }
                choices.sort_by(|a, b| t.compare(&a.label, &b.label));
                Widget::Select { choices, blank: true }
            }
            FieldKind::PartialDate => {
                let part = |part: &str, n: usize| match self.typed {
                    Some(typed) => typed.text(&format!("{name}.{part}")).to_owned(),
                    None => held.split('-').nth(n).unwrap_or_default().to_owned(),
                };
                Widget::Parts {
                    year: part("year", 0),
                    month: part("month", 1),
                    day: part("day", 2),
                }
            }
        }
    }

    /// The countries that take part, by name.
    fn countries(&self) -> Vec<(String, String)> {
        let members = self.voice.law.pack.head.members.iter();
        let mut named: Vec<(String, String)> = members
            .map(|code| (code.to_string(), self.voice.country(code).to_owned()))
            .collect();
        named.sort_by(|a, b| self.voice.tongue.compare(&a.1, &b.1));
        named
    }

    fn codes(&self, field: &Field) -> Vec<(String, String)> {
        let list = field.list.as_ref().and_then(|list| self.voice.law.pack.lists.get(list));
        let codes = list.into_iter().flat_map(|list| &list.codes);
        codes
            .map(|coded| {
                (
                    coded.code.to_string(),
                    self.teller().code(field.list.as_ref(), &coded.code),
                )
            })
            .collect()
    }

    /// Required fields that apply and are empty: what each is called, and where it stands.
    pub fn missing(&self) -> Vec<(String, String)> {
        let form = self.voice.law.form;
        let missing = form
            .into_iter()
            .flat_map(|form| comity_domain::form::missing(form, self));
        missing
            .map(|field| (self.teller().field(&field.id), dom_id(&name(&field.id))))
            .collect()
    }

    /// The names made of fields, in words of a language, as they would stand now.
    pub fn masks(&self, teller: Teller<'_>) -> Vec<(&'a Key, Option<String>)> {
        let said = |id: &Key| {
            let field = self.voice.law.form?.field(id)?;
            let value = self.current.get(id)?;
            let list = field.list.as_ref().filter(|_| field.kind != FieldKind::Country);
            let text = match (value, self.typed, field.kind) {
                (_, Some(typed), FieldKind::PartialDate) => typed.text(&format!("{}.year", name(id))).to_owned(),
                (value, _, _) => teller.value(value, list).text,
            };
            (!text.is_empty()).then_some(text)
        };
        let masks = self.voice.law.procedure.masks.iter();
        masks
            .map(|mask| {
                let parts: Vec<String> = mask.fields.iter().filter_map(&said).collect();
                (&mask.id, Some(parts.join(" ")))
            })
            .collect()
    }

    /// What the case is about, as it would stand now.
    pub fn subject(&self) -> String {
        let masks = self.masks(self.teller());
        let title = self.voice.law.procedure.title.iter();
        let said = title.filter_map(|id| {
            masks
                .iter()
                .find(|(mask, _)| *mask == id)
                .and_then(|(_, text)| text.clone())
        });
        said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// A question as it would be asked.
    pub fn question(&self, question: &Question, teller: Teller<'_>) -> Vec<Piece> {
        let mut masks = self.masks(teller);
        // Until a name is filled in, what it will be made of stands in its place.
        for (id, text) in &mut masks {
            if text.as_deref() == Some("") {
                let mask = self.voice.law.procedure.mask(id);
                let fields = mask.into_iter().flat_map(|mask| &mask.fields);
                *text = Some(fields.map(|field| teller.field(field)).collect::<Vec<_>>().join(" "));
            }
        }
        teller.masked(&set_key(self.voice.law, "question", &question.id), &masks)
    }

    /// Values in the reader's language.
    pub fn teller(&self) -> Teller<'a> {
        Teller {
            tongue: self.voice.tongue,
            speech: self.voice.speech,
            law: self.voice.law,
        }
    }
}

/// What a value looks like in a field.
fn plain(value: Option<&Value>) -> String {
    match value {
        Some(Value::Line(text) | Value::Date(text) | Value::Number(text)) => text.clone(),
        Some(Value::Sealed(sealed) | Value::SealedCode(sealed) | Value::SealedDate(sealed)) => {
            sealed.text.as_deref().unwrap_or_default().to_owned()
        }
        Some(Value::Code(code)) => code.to_string(),
        Some(Value::Yes(yes)) => if *yes { "yes" } else { "no" }.to_owned(),
        Some(Value::File(id)) => id.to_string(),
        _ => String::new(),
    }
}

/// The name of a field in the post.
fn name(field: &Key) -> String {
    format!("fields.{field}")
}
