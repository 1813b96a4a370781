//! JSON schemas of what may be sent: the pack's forms, lists and questions as any program can read them. The rules judge
//! what is sent anyway; a schema only tells beforehand.

use super::{Maker, shape::Input};
use comity_domain::{
    Key, Lang,
    form::{LONGEST_LINE, LONGEST_WORDS},
    pack::{self, AnswerKind, Field, FieldKind, InputKind, Question},
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::{
    Map, Value, json,
    value::{RawValue, to_raw_value},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Pieces of schemas that depend on a pack and a language only, made once.
#[derive(Default)]
pub struct Kept(Mutex<HashMap<String, Piece>>);

/// A schema as it is written, shared by all who are told it.
type Piece = Arc<RawValue>;

/// More pieces than this are not kept: several packs in all languages fit.
const MOST: usize = 50_000;

impl Kept {
    fn get_or(&self, name: String, make: impl FnOnce() -> Value) -> Piece {
        let held = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&name)
            .cloned();
        held.unwrap_or_else(|| {
            let made: Piece = to_raw_value(&make()).expect("a value is always JSON").into();
            let mut pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if pieces.len() < MOST {
                pieces.insert(name, made.clone());
            }
            made
        })
    }
}

/// The schema of an action's body, put together from pieces only when it is written.
pub struct Body {
    properties: Properties<Property>,
    required: Vec<Key>,
}

/// What a schema says of each part of an object.
struct Properties<T>(Vec<(Key, T)>);

enum Property {
    Kept(Piece),
    Answers(Properties<Piece>),
    Asked(Vec<Key>),
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut schema = object(to, &self.properties, 4)?;
        schema.serialize_entry("required", &self.required)?;
        schema.end()
    }
}

impl<T: Serialize> Serialize for Properties<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, schema)| (name, schema)))
    }
}

impl Serialize for Property {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Kept(schema) => schema.serialize(to),
            Self::Answers(answers) => object(to, answers, 3)?.end(),
            Self::Asked(codes) => json!({"type": "array", "items": {"enum": codes}}).serialize(to),
        }
    }
}

/// An object of these parts and no others.
fn object<S: Serializer, T: Serialize>(to: S, parts: &Properties<T>, len: usize) -> Result<S::SerializeMap, S::Error> {
    let mut schema = to.serialize_map(Some(len))?;
    schema.serialize_entry("type", "object")?;
    schema.serialize_entry("additionalProperties", &false)?;
    schema.serialize_entry("properties", parts)?;
    Ok(schema)
}

/// Makes schemas in one language.
pub struct Schemas<'m, 'a> {
    maker: &'m Maker<'a>,
}

impl<'m, 'a> Schemas<'m, 'a> {
    /// With the words of this maker.
    pub fn new(maker: &'m Maker<'a>) -> Self {
        Self { maker }
    }

    /// The body of an action. Which questions may be answered depends on the case; everything else is kept.
    pub fn of_action(&self, action: &Key, declared: &[pack::Input], asked: &[&Question], inputs: &[Input]) -> Body {
        let codes = || asked.iter().map(|question| question.id.clone());
        let property = |input: &pack::Input| {
            let property = match input.kind {
                InputKind::Answers => Property::Answers(Properties(
                    asked.iter().map(|question| self.kept_answer(question)).collect(),
                )),
                InputKind::Asked => Property::Asked(codes().collect()),
                _ => {
                    Property::Kept(self.kept("input", &format!("{action}/{}", input.id), || self.input(input, inputs)))
                }
            };
            (input.id.clone(), property)
        };
        Body {
            properties: Properties(declared.iter().map(property).collect()),
            required: declared.iter().filter(|i| i.required).map(|i| i.id.clone()).collect(),
        }
    }

    fn kept_answer(&self, question: &Question) -> (Key, Piece) {
        let schema = self.kept("answer", &question.id, || self.answer(question));
        (question.id.clone(), schema)
    }

    fn kept(&self, kind: &str, id: &str, make: impl FnOnce() -> Value) -> Piece {
        let (pack, procedure) = (self.maker.pack, &self.maker.teller.law.procedure.id);
        let name = format!("{pack}/{procedure}/{kind}/{id}/{}", self.maker.scope.lang);
        self.maker.app.front.schemas.get_or(name, make)
    }

    fn input(&self, input: &pack::Input, inputs: &[Input]) -> Value {
        let law = self.maker.teller.law;
        let mut schema = match input.kind {
            InputKind::Form => self.form(),
            InputKind::Questions => {
                let questions = law.questions.map_or(&[][..], |set| &set.questions);
                let codes: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
                json!({"type": "array", "items": {"enum": codes}, "uniqueItems": true})
            }
            InputKind::Asked | InputKind::Answers => json!({}),
            InputKind::Addressee => {
                let many = input
                    .slot
                    .as_ref()
                    .and_then(|slot| law.procedure.slot(slot))
                    .is_some_and(|slot| slot.many);
                let mut list = json!({"type": "array", "items": {"type": "string", "format": "uuid"}});
                if !many {
                    list["maxItems"] = json!(1);
                }
                list
            }
            InputKind::Words => words(20_000),
            InputKind::Code => self.codes(input.list.as_ref()),
            InputKind::Date => json!({"type": "string", "format": "date"}),
            InputKind::Yes => json!({"type": "boolean"}),
            InputKind::Mark => json!({"type": "integer", "minimum": 1, "maximum": 5}),
            InputKind::Files => json!({"type": "array", "items": {"type": "string", "format": "uuid"}}),
            InputKind::Official => json!({"type": "string", "format": "uuid"}),
            InputKind::Shares => {
                json!({"type": "object", "additionalProperties": {"type": "string", "format": "uuid"}})
            }
            InputKind::Written => json!({"type": "integer", "minimum": 1}),
        };
        if let Some(text) = inputs
            .iter()
            .find(|held| input.id == held.id.as_str())
            .and_then(|held| held.text.as_ref())
        {
            schema["title"] = json!(text);
        }
        schema
    }

    /// The values of a form. A draft may have holes, so nothing is required here; `required` stands with each field.
    pub fn form(&self) -> Value {
        let fields = self.maker.teller.law.form.into_iter().flat_map(|form| form.fields());
        let properties: Map<String, Value> = fields
            .map(|field| {
                let mut schema = self.field(field);
                schema["title"] = json!(self.maker.teller.field(&field.id));
                (field.id.to_string(), schema)
            })
            .collect();
        json!({"type": "object", "additionalProperties": false, "properties": properties})
    }

    /// What a field may hold; null empties it.
    pub fn field(&self, field: &Field) -> Value {
        let longest = |default: usize| field.longest.map_or(default, |n| n as usize);
        let mut schema = match field.kind {
            FieldKind::Line => json!({"type": ["string", "null"], "maxLength": longest(LONGEST_LINE)}),
            FieldKind::Words => words(longest(LONGEST_WORDS)),
            FieldKind::Code => self.codes(field.list.as_ref()),
            FieldKind::Codes => json!({"type": "array", "items": self.codes(field.list.as_ref())}),
            FieldKind::Country => json!({"type": ["string", "null"], "pattern": "^[A-Z]{2}$"}),
            FieldKind::Countries => {
                json!({"type": "array", "items": {"type": "string", "pattern": "^[A-Z]{2}$"}, "uniqueItems": true})
            }
            FieldKind::Date => json!({"type": ["string", "null"], "format": "date"}),
            FieldKind::PartialDate => {
                json!({"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"})
            }
            FieldKind::Number => json!({"type": ["number", "string", "null"]}),
            FieldKind::Yes => json!({"type": ["boolean", "null"]}),
            FieldKind::Email => json!({"type": ["string", "null"], "format": "email", "maxLength": 254}),
            FieldKind::Url => json!({"type": ["string", "null"], "format": "uri"}),
            FieldKind::File => json!({"type": ["string", "null"], "format": "uuid"}),
        };
        if field.personal {
            schema["x-personal"] = json!(true);
        }
        schema
    }

    /// An answer with its comment. The text of the question stands with the question, where its names are known.
    pub fn answer(&self, question: &Question) -> Value {
        let value = match question.answer {
            AnswerKind::YesNo => json!({"type": "boolean"}),
            AnswerKind::YesNoUnknown => json!({"enum": [true, false, "unknown"]}),
            AnswerKind::Code => self.codes(question.list.as_ref()),
            AnswerKind::Codes => json!({"type": "array", "items": self.codes(question.list.as_ref())}),
            AnswerKind::Date => json!({"type": "string", "format": "date"}),
            AnswerKind::Span => {
                let date = json!({"type": "string", "format": "date"});
                json!({"type": "object", "properties": {"from": date, "to": date}, "required": ["from", "to"]})
            }
            AnswerKind::Number => json!({"type": ["number", "string"]}),
            AnswerKind::Words => words(LONGEST_WORDS),
            AnswerKind::File => json!({"type": "string", "format": "uuid"}),
        };
        json!({
            "type": "object",
            "additionalProperties": false,
            "properties": {"value": {"anyOf": [value, {"const": "cannot"}]}, "comment": words(LONGEST_WORDS)},
        })
    }

    /// The codes of a list, each with its words.
    pub fn codes(&self, list: Option<&Key>) -> Value {
        let Some(list) = list else {
            return json!({"type": "string"});
        };
        let codes = self
            .maker
            .teller
            .law
            .pack
            .lists
            .get(list)
            .map_or(&[][..], |list| &list.codes);
        let codes: Vec<Value> = codes
            .iter()
            .map(
                |coded| json!({"const": coded.code.as_str(), "title": self.maker.teller.code(Some(list), &coded.code)}),
            )
            .collect();
        json!({"oneOf": codes})
    }
}

/// Free text with the language its writer marks.
fn words(longest: usize) -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {"text": {"type": "string", "maxLength": longest}, "lang": {"enum": Lang::ALL}},
        "required": ["text", "lang"],
    })
}
