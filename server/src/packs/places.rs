//! On which line of a TOML file a thing stands, told by its path of keys; knows nothing of packs.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The line, from 1, of what a path such as `actions[3].effects[0].start.clock` leads to, or of the nearest thing around
/// it that is there.
pub fn line_of(text: &str, path: &str) -> usize {
    let Ok(table) = DeTable::parse(text) else { return 1 };
    let mut at = 0;
    let mut here: Option<&DeValue<'_>> = None;
    for step in steps(path) {
        let next = match (step, here) {
            (Step::Key(key), None) => member(table.get_ref(), key),
            (Step::Key(key), Some(value)) => value.as_table().and_then(|table| member(table, key)),
            (Step::Place(n), Some(value)) => value.as_array().and_then(|array| array.get(n)),
            (Step::Place(_), None) => None,
        };
        let Some(next) = next else { break };
        at = next.span().start;
        here = Some(next.get_ref());
    }
    line_at(text, at)
}

/// The line of a byte, from 1.
pub fn line_at(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

enum Step<'a> {
    Key(&'a str),
    Place(usize),
}

fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split(['.', '[']).filter(|step| !step.is_empty()).map(|step| {
        match step.strip_suffix(']').and_then(|n| n.parse().ok()) {
            Some(n) => Step::Place(n),
            None => Step::Key(step),
        }
    })
}

fn member<'t, 'i>(table: &'t DeTable<'i>, key: &str) -> Option<&'t Spanned<DeValue<'i>>> {
    table
        .iter()
        .find(|(name, _)| name.get_ref() == key)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_a_line() {
        let text = "id = \"a\"\n\nslots = [\n  { id = \"x\" },\n  { id = \"y\", many = true },\n]\n\n[[actions]]\nid = \"b\"\n\
                    effects = [\n  { start = { clock = \"c\" } },\n]\n[[actions]]\nid = \"d\"\nguards = [{ must = { fact = 1 } }]\n";
        for (path, line) in [
            ("id", 1),
            ("slots[1].many", 5),
            ("actions[0].id", 9),
            ("actions[0].effects[0].start.clock", 11),
            ("actions[1].guards[0].must", 15),
            // What is not there is told by what is around it.
            ("slots[1].address", 5),
            ("nothing", 1),
        ] {
            assert_eq!(line_of(text, path), line, "{path}");
        }
    }
}
