//! Sentences by key and language, from Fluent files: the interface's and each pack's alike. It decides the fallback (the
//! reader's language, English, the key itself) and knows neither who asks nor what a key is for.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use comity_domain::{Key, Lang};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

/// The sentences of one set of files in all its languages. Shared freely between threads.
pub struct Words {
    voices: BTreeMap<Lang, Voice>,
}

struct Voice {
    /// What needs no variable is made once: pages say it thousands of times a second.
    ready: HashMap<Box<str>, Box<str>>,
    bundle: FluentBundle<FluentResource>,
}

/// What a sentence can be told: a name, a number.
pub type Arg<'a> = FluentValue<'a>;

impl Words {
    /// Makes sentences from one Fluent text per language.
    pub fn new(texts: impl IntoIterator<Item = (Lang, String)>) -> Result<Self, Vec<Slip>> {
        let mut voices = BTreeMap::new();
        for (lang, text) in texts {
            voices.insert(lang, Voice::new(lang, text)?);
        }
        Ok(Self { voices })
    }

    /// The sentence in this language, or in English, or the key itself: a page is never empty.
    pub fn say<'a>(&'a self, lang: Lang, key: &'a str, args: &[(&str, Arg<'_>)]) -> Cow<'a, str> {
        self.find(lang, key, args).unwrap_or(Cow::Borrowed(key))
    }

    /// The sentence in this language or in English; none when there is none, as texts that may be left out.
    pub fn find<'a>(&'a self, lang: Lang, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Cow<'a, str>> {
        let own = self.voices.get(&lang).and_then(|voice| voice.say(key, args));
        own.or_else(|| self.voices.get(&Lang::EN).and_then(|voice| voice.say(key, args)))
    }

    /// What fields of a form are called, one after the other.
    pub fn labels(&self, lang: Lang, form: &Key, fields: &[Key]) -> String {
        let label = |field: &Key| self.say(lang, &format!("form-{form}-{field}"), &[]).into_owned();
        fields.iter().map(label).collect::<Vec<_>>().join(", ")
    }

    /// Whether this very language has the sentence.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.voices
            .get(&lang)
            .is_some_and(|voice| voice.ready.contains_key(key) || voice.bundle.has_message(key))
    }

    /// The languages there are files for.
    pub fn languages(&self) -> impl Iterator<Item = Lang> + '_ {
        self.voices.keys().copied()
    }
}

impl Voice {
    fn new(lang: Lang, text: String) -> Result<Self, Vec<Slip>> {
        let id: LanguageIdentifier = lang.as_str().parse().map_err(|_| vec![Slip::new(1, "no language")])?;
        let why = |text: &str| messages(text).err().unwrap_or_else(|| vec![Slip::new(1, "unreadable")]);
        let resource = FluentResource::try_new(text).map_err(|(resource, _)| why(resource.source()))?;
        let mut ready: HashMap<Box<str>, Box<str>> = HashMap::new();
        let mut made = Vec::new();
        let mut keys = HashSet::new();
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            if !keys.insert(message.id.name) {
                return Err(why(resource.source()));
            }
            let Some(pattern) = &message.value else { continue };
            let mut variables = BTreeSet::new();
            match words_only(pattern) {
                Some(words) => drop(ready.insert(message.id.name.into(), words.into())),
                None => {
                    in_pattern(pattern, &mut variables);
                    if variables.is_empty() {
                        made.push(message.id.name.to_owned());
                    }
                }
            }
        }
        drop(keys);
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks that isolate directions would stand in titles and file names; all our scripts run one way.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        for key in made {
            if let Some(words) = format(&bundle, &key, &[]) {
                ready.insert(key.into(), words.into());
            }
        }
        Ok(Self { ready, bundle })
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Cow<'_, str>> {
        match self.ready.get(key) {
            Some(sentence) => Some(Cow::Borrowed(sentence)),
            None => format(&self.bundle, key, args).map(Cow::Owned),
        }
    }
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut given = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        given.set(*name, value.clone());
    }
    let mut text = String::new();
    // A variable that was not given shows as its name; a sentence with a gap still helps more than none.
    bundle
        .write_pattern(&mut text, pattern, Some(&given), &mut Vec::new())
        .ok()?;
    Some(text)
}

/// One message of a Fluent text, as far as a check cares.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// Its key.
    pub key: String,
    /// The line it starts on, from 1.
    pub line: usize,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// How many characters it has, what variables bring not counted; of variants the longest.
    pub length: usize,
}

/// What a Fluent text has wrong, and on which line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Slip {
    /// From 1.
    pub line: usize,
    /// What the reader of the format says.
    pub what: String,
}

impl Slip {
    fn new(line: usize, what: impl Into<String>) -> Self {
        Self {
            line,
            what: what.into(),
        }
    }
}

/// The messages of a Fluent text in their order, or everything that cannot be read and every key that stands twice.
pub fn messages(text: &str) -> Result<Vec<Message>, Vec<Slip>> {
    let starts: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
    let line_of = |at: usize| starts.partition_point(|start| *start <= at) + 1;
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| Slip::new(line_of(error.pos.start), error.kind.to_string()))
            .collect::<Vec<_>>()
    })?;
    let mut keys = BTreeSet::new();
    let mut found = Vec::new();
    let mut slips = Vec::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        // The parsed name is a slice of the text itself, so its place is its address.
        let line = line_of(message.id.name.as_ptr() as usize - text.as_ptr() as usize);
        let mut variables = BTreeSet::new();
        let mut length = 0;
        if let Some(pattern) = &message.value {
            in_pattern(pattern, &mut variables);
            length = length_of(pattern);
        }
        if !keys.insert(message.id.name) {
            slips.push(Slip::new(line, format!("`{}` stands twice", message.id.name)));
        }
        found.push(Message {
            key: message.id.name.to_owned(),
            line,
            variables,
            length,
        });
    }
    if slips.is_empty() { Ok(found) } else { Err(slips) }
}

/// A text into which nothing is put.
fn words_only(pattern: &ast::Pattern<&str>) -> Option<String> {
    let words = |element: &ast::PatternElement<&'_ str>| match element {
        ast::PatternElement::TextElement { value } => Some((*value).to_owned()),
        ast::PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(words).collect()
}

fn length_of(pattern: &ast::Pattern<&str>) -> usize {
    let of = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => value.chars().count(),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Select { variants, .. },
        } => variants
            .iter()
            .map(|variant| length_of(&variant.value))
            .max()
            .unwrap_or(0),
        ast::PatternElement::Placeable { .. } => 0,
    };
    pattern.elements.iter().map(of).sum()
}

fn in_pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, variables));
        }
        ast::Expression::Inline(inline) => in_inline(inline, variables),
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|one| in_inline(one, variables));
            arguments.named.iter().for_each(|one| in_inline(&one.value, variables));
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(code: &str) -> Lang {
        Lang::new(code).unwrap()
    }

    fn words() -> Words {
        let en = "sent = Sent\ndone = { $who } sent { $n ->\n    [one] one file\n   *[other] { $n } files\n}\n";
        Words::new([(Lang::EN, en.to_owned()), (lang("pl"), "sent = Wysłane\n".to_owned())]).unwrap()
    }

    #[test]
    fn the_readers_language_then_english_then_the_key() {
        let words = words();
        assert_eq!(words.say(lang("pl"), "sent", &[]), "Wysłane");
        let args = [("who", Arg::from("Warsaw")), ("n", Arg::from(2))];
        assert_eq!(words.say(lang("pl"), "done", &args), "Warsaw sent 2 files");
        assert_eq!(words.say(lang("mt"), "sent", &[]), "Sent");
        assert_eq!(words.say(lang("pl"), "nothing", &[]), "nothing");
        assert_eq!(words.find(lang("pl"), "nothing", &[]), None);
        assert!(!words.has(lang("pl"), "done"));
    }

    #[test]
    fn what_needs_no_variable_is_lent_not_made() {
        let words = words();
        assert!(matches!(words.say(Lang::EN, "sent", &[]), Cow::Borrowed("Sent")));
    }

    #[test]
    fn messages_tell_their_line_and_every_variable() {
        let text = "# a\none = 1\n\ntwo = { $a } { $b ->\n   *[x] { $c }\n}\nthree = { NUMBER($d) }\n";
        let found = messages(text).unwrap();
        let lines: Vec<_> = found.iter().map(|m| (m.key.as_str(), m.line)).collect();
        assert_eq!(lines, [("one", 2), ("two", 4), ("three", 7)]);
        assert_eq!(found[1].variables, ["a", "b", "c"].map(str::to_owned).into());
        assert_eq!(found[2].variables, ["d"].map(str::to_owned).into());
    }

    #[test]
    fn length_is_counted_without_variables_and_of_the_longest_variant() {
        let found = messages("one = żółć { $a }!\ntwo = { $n ->\n    [one] ab\n   *[other] abcd\n}\n").unwrap();
        assert_eq!((found[0].length, found[1].length), (6, 4));
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let slips = messages("one = 1\ntwo = { $a\nthree = 3\n").unwrap_err();
        assert_eq!(slips.len(), 1, "{slips:?}");
        assert!((2..=3).contains(&slips[0].line), "{slips:?}");
        assert_eq!(messages("a = 1\na = 2\n").unwrap_err()[0].line, 2);
    }

    #[test]
    fn words_cross_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }
}
