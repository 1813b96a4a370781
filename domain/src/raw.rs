//! What a stranger sent, before any rule has looked at it: a tree of JSON's shapes with bounds on depth and size; knows
//! no field and no form.

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use std::{collections::BTreeMap, fmt};

/// The deepest nesting that is read. Inputs of actions need four.
pub const DEEPEST: usize = 16;

/// One value as sent. Numbers keep their spelling, so that nothing is lost before it is judged.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum Raw {
    /// Nothing was said.
    Null,
    /// Yes or no.
    Yes(bool),
    /// A number by its spelling.
    Number(f64),
    /// A text.
    Text(String),
    /// Several.
    List(Vec<Raw>),
    /// Named parts.
    Map(BTreeMap<String, Raw>),
}

impl Raw {
    /// The text, when it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Raw::Text(text) => Some(text),
            _ => None,
        }
    }
    /// The part with this name, when there is one.
    pub fn get(&self, name: &str) -> Option<&Raw> {
        match self {
            Raw::Map(map) => map.get(name).filter(|part| !matches!(part, Raw::Null)),
            _ => None,
        }
    }
    /// A text as a value.
    pub fn from_text(text: impl Into<String>) -> Self {
        Raw::Text(text.into())
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(Tree(DEEPEST))
    }
}

/// Reads a tree, with the number of levels that may still follow.
struct Tree(usize);

impl<'de> serde::de::DeserializeSeed<'de> for Tree {
    type Value = Raw;
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<Raw, D::Error> {
        d.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Raw;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_none<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<Raw, D::Error> {
        d.deserialize_any(self)
    }
    fn visit_bool<E: Error>(self, yes: bool) -> Result<Raw, E> {
        Ok(Raw::Yes(yes))
    }
    fn visit_i64<E: Error>(self, n: i64) -> Result<Raw, E> {
        Ok(Raw::Number(n as f64))
    }
    fn visit_u64<E: Error>(self, n: u64) -> Result<Raw, E> {
        Ok(Raw::Number(n as f64))
    }
    fn visit_f64<E: Error>(self, n: f64) -> Result<Raw, E> {
        Ok(Raw::Number(n))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }
    fn visit_string<E: Error>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let deeper = self
            .0
            .checked_sub(1)
            .ok_or_else(|| A::Error::custom("nested too deeply"))?;
        let mut list = Vec::new();
        while let Some(part) = seq.next_element_seed(Tree(deeper))? {
            list.push(part);
        }
        Ok(Raw::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let deeper = self
            .0
            .checked_sub(1)
            .ok_or_else(|| A::Error::custom("nested too deeply"))?;
        let mut parts = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            let part = map.next_value_seed(Tree(deeper))?;
            if parts.insert(name.clone(), part).is_some() {
                return Err(A::Error::custom(format!("`{name}` stands twice")));
            }
        }
        Ok(Raw::Map(parts))
    }
}
