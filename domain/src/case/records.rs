//! What a record may not share with another, and that its days are in order; whether another record holds the same is the
//! journal's to say, since no case knows of another.

use super::{Case, Fault, Given, Refusal};
use crate::{
    Key,
    fold::fold,
    form,
    pack::{InputKind, Law, Pack, RecordRule},
    value::Value,
};

/// Values that a live record holds as its own. Two are the same when fields and value are.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Claim {
    /// The form whose words name the fields.
    pub form: Key,
    /// The fields, as the procedure names them together.
    pub fields: Vec<Key>,
    /// What they hold, brought to one plain spelling.
    pub value: String,
}

/// Parts of a value are parted by what no plain spelling holds.
const BETWEEN: char = '\u{1f}';

impl Claim {
    /// The claim of a group of fields that hold these texts; nothing when one of them is empty.
    pub fn of<'a>(form: &Key, fields: &[Key], mut held: impl FnMut(&Key) -> Option<&'a str>) -> Option<Self> {
        let mut value = String::new();
        for field in fields {
            let text = held(field).map(str::trim).filter(|text| !text.is_empty())?;
            if !value.is_empty() {
                value.push(BETWEEN);
            }
            let plain = fold(text);
            // What is made of signs alone is compared as it is.
            value.push_str(if plain.is_empty() { text } else { &plain });
        }
        (!value.is_empty()).then(|| Self {
            form: form.clone(),
            fields: fields.to_vec(),
            value,
        })
    }
}

impl Claim {
    /// Why a record that claims what another holds may not be.
    pub fn refusal(self) -> Refusal {
        Refusal::Held {
            form: self.form,
            fields: self.fields,
        }
    }
}

/// What the case holds as its own now: nothing unless it is a record that counts.
pub fn claims(case: &Case, pack: &Pack) -> Vec<Claim> {
    let law = case.procedure.as_ref().and_then(|procedure| pack.law(procedure));
    let Some((rule, form)) = law.and_then(|law| law.procedure.record.as_ref().zip(law.procedure.form.as_ref())) else {
        return Vec::new();
    };
    if !case.state.as_ref().is_some_and(|state| rule.live.contains(state)) {
        return Vec::new();
    }
    let held = |field: &Key| case.fields.get(field).and_then(written);
    rule.unique
        .iter()
        .filter_map(|group| Claim::of(form, group, held))
        .collect()
}

/// The text of a value that can be compared.
fn written(value: &Value) -> Option<&str> {
    match value {
        Value::Line(text) | Value::Date(text) | Value::Number(text) => Some(text),
        value => value.code(),
    }
}

/// The last day of a record lies before its first: said of whichever the act gives.
pub(super) fn disorder(case: &Case, law: Law<'_>, action: &str, given: &Given) -> Option<Fault> {
    let rule: &RecordRule = law.procedure.record.as_ref()?;
    let (from, until) = (rule.from.as_ref()?, rule.until.as_ref()?);
    if !given.fields.contains_key(from) && !given.fields.contains_key(until) {
        return None;
    }
    let day = |field: &Key| {
        let value = match given.fields.get(field) {
            Some(value) => value.as_ref(),
            None => case.fields.get(field),
        };
        value.and_then(written).and_then(form::date)
    };
    if day(until)? >= day(from)? {
        return None;
    }
    let mut inputs = law.procedure.action(action)?.inputs.iter();
    let form = inputs.find(|input| input.kind == InputKind::Form)?;
    let named = if given.fields.contains_key(until) { until } else { from };
    Some(Fault::new(format!("/{}/{named}", form.id), "fault-period"))
}
