//! A value with its text, for what leaves the journal: an event writes the number of a sealed text only. It decides nothing.

use crate::value::Value;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::Arc;

#[derive(Serialize, Deserialize)]
struct Whole {
    value: Value,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<Arc<str>>,
}

pub(super) fn serialize<S: Serializer>(value: &Option<Value>, s: S) -> Result<S::Ok, S::Error> {
    let whole = value.as_ref().map(|value| Whole {
        value: value.clone(),
        text: value.seal().and_then(|sealed| sealed.text.clone()),
    });
    whole.serialize(s)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Value>, D::Error> {
    let whole = Option::<Whole>::deserialize(d)?;
    Ok(whole.map(|Whole { mut value, text }| {
        if let Some(sealed) = value.seal_mut() {
            sealed.text = text;
        }
        value
    }))
}
