//! Texts: which keys a pack needs, with which variables, and whether every language has them; knows no sentence.

use super::Flaw;
use crate::{
    Key, Lang,
    pack::{Effect, InputKind, LawLink, Pack, Procedure},
};
use std::collections::{BTreeMap, BTreeSet};

/// What the text files hold: by language, by key, the variables a text uses.
pub type Texts = BTreeMap<Lang, BTreeMap<String, BTreeSet<String>>>;

/// A text that a pack needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Its key.
    pub key: String,
    /// The variables it may use.
    pub placeholders: BTreeSet<String>,
    /// It may be left out, in all languages alike.
    pub optional: bool,
}

/// Every text of a pack, in the order of its files. `docs/packs.md` tells the convention.
pub fn wanted(pack: &Pack) -> Vec<Wanted> {
    let mut list = List::default();
    list.add("pack-title".into(), &[]);
    list.add("pack-about".into(), &[]);
    pack.head.law.iter().for_each(|law| list.act(law));
    pack.procedures.values().for_each(|procedure| list.procedure(procedure));
    for form in pack.forms.values() {
        for section in &form.sections {
            list.add(format!("form-{}-section-{}", form.id, section.id), &[]);
        }
        for field in form.fields() {
            list.add(format!("form-{}-{}", form.id, field.id), &[]);
        }
    }
    for set in pack.questions.values() {
        let masks = common_masks(pack, &set.id);
        let masks: Vec<&str> = masks.iter().map(|mask| mask.as_str()).collect();
        for heading in &set.headings {
            list.add(format!("heading-{}-{}", set.id, heading.id), &[]);
        }
        for question in &set.questions {
            list.add(format!("question-{}-{}", set.id, question.id), &masks);
            question.law.iter().for_each(|law| list.act(law));
        }
    }
    for (id, codes) in &pack.lists {
        for coded in &codes.codes {
            list.add(format!("list-{id}-{}", coded.code), &[]);
        }
    }
    list.texts
}

/// Masks that every procedure asking this set has: only they can be filled wherever a question stands.
fn common_masks<'a>(pack: &'a Pack, set: &Key) -> Vec<&'a Key> {
    let mut users = pack.procedures.values().filter(|p| p.questions.as_ref() == Some(set));
    let Some(first) = users.next() else { return Vec::new() };
    let rest: Vec<&Procedure> = users.collect();
    let everywhere = |id: &str| rest.iter().all(|p| p.mask(id).is_some());
    first
        .masks
        .iter()
        .map(|mask| &mask.id)
        .filter(|id| everywhere(id))
        .collect()
}

#[derive(Default)]
struct List {
    texts: Vec<Wanted>,
    keys: BTreeSet<String>,
}

impl List {
    fn add(&mut self, key: String, placeholders: &[&str]) {
        self.put(key, placeholders, false);
    }
    fn maybe(&mut self, key: String, placeholders: &[&str]) {
        self.put(key, placeholders, true);
    }
    fn put(&mut self, key: String, placeholders: &[&str], optional: bool) {
        if self.keys.insert(key.clone()) {
            let placeholders = placeholders.iter().map(|name| (*name).to_owned()).collect();
            self.texts.push(Wanted {
                key,
                placeholders,
                optional,
            });
        }
    }
    fn act(&mut self, law: &LawLink) {
        self.add(law.act.to_string(), &[]);
    }

    fn procedure(&mut self, p: &Procedure) {
        let id = &p.id;
        self.add(format!("{id}-title"), &[]);
        if p.record.is_some() {
            self.add(format!("{id}-records"), &[]);
        }
        for slot in &p.slots {
            self.add(format!("{id}-slot-{}", slot.id), &[]);
        }
        for state in &p.states {
            self.add(format!("{id}-state-{}", state.id), &[]);
            let now = format!("{id}-now-{}", state.id);
            if p.rests_in(state) {
                self.add(now.clone(), &["other"]);
                self.maybe(format!("{now}-more"), &["other"]);
                continue;
            }
            // A draft is seen by its opener only; a state without a turn is never ours.
            let ours = state.turn.is_some() && (!state.draft || state.turn.as_ref() == Some(&p.opens.slot));
            let theirs = !state.draft || !ours;
            for side in [ours.then_some("ours"), theirs.then_some("theirs")]
                .into_iter()
                .flatten()
            {
                self.add(format!("{now}-{side}"), &["other"]);
                self.maybe(format!("{now}-{side}-more"), &["other"]);
            }
        }
        for state in p.recipient.iter().flat_map(|machine| &machine.states) {
            self.add(format!("{id}-recipient-{state}"), &[]);
        }
        for step in &p.track {
            self.add(format!("{id}-step-{}", step.id), &[]);
        }
        for clock in &p.clocks {
            self.add(format!("{id}-clock-{}", clock.id), &[]);
            self.effects(id, clock.effects());
        }
        for link in &p.links {
            self.add(format!("{id}-link-{}", link.id), &[]);
        }
        for action in &p.actions {
            let act = format!("{id}-action-{}", action.id);
            self.add(act.clone(), &[]);
            if !action.silent {
                self.add(format!("{act}-done"), &["who"]);
            }
            self.maybe(format!("{act}-hint"), &[]);
            for input in &action.inputs {
                let labelled = matches!(
                    input.kind,
                    InputKind::Words
                        | InputKind::Code
                        | InputKind::Date
                        | InputKind::Yes
                        | InputKind::Mark
                        | InputKind::Files
                        | InputKind::Written
                        | InputKind::Official
                        | InputKind::Shares
                );
                if labelled || input.within.is_some() {
                    self.add(format!("{id}-input-{}-{}", action.id, input.id), &[]);
                }
            }
            action
                .guards
                .iter()
                .filter_map(|guard| guard.say.as_ref())
                .for_each(|say| self.add(say.to_string(), &[]));
            self.effects(id, &action.effects);
        }
    }

    fn effects<'e>(&mut self, procedure: &Key, effects: impl IntoIterator<Item = &'e Effect>) {
        for effect in effects {
            match effect {
                Effect::Entry { kind, .. } => self.add(format!("{procedure}-entry-{kind}"), &[]),
                Effect::Notify { notice, .. } => self.add(format!("{procedure}-notice-{notice}"), &["who"]),
                _ => {}
            }
        }
    }
}

/// Every declared language has every text with the variables of the reference, and nothing else.
pub(super) fn all(pack: &Pack, texts: &Texts, flaws: &mut Vec<Flaw>) {
    let wanted = wanted(pack);
    let languages = &pack.head.languages;
    let first = languages.first().copied().unwrap_or(Lang::EN);
    let reference = if languages.contains(&Lang::EN) { Lang::EN } else { first };
    let none = BTreeMap::new();
    let of = |lang: &Lang| texts.get(lang).unwrap_or(&none);
    for lang in languages {
        let file = format!("texts/{lang}.ftl");
        if of(lang).is_empty() {
            flaws.push(Flaw::new(file, "", "flaw-language-missing").with("name", lang));
            continue;
        }
        for want in &wanted {
            let model = of(&reference).get(&want.key);
            let somewhere = || languages.iter().any(|lang| of(lang).contains_key(&want.key));
            let Some(used) = of(lang).get(&want.key) else {
                if !want.optional || somewhere() {
                    flaws.push(Flaw::new(file.as_str(), &want.key, "flaw-text-missing").with("name", &want.key));
                }
                continue;
            };
            for name in used.difference(&want.placeholders) {
                let flaw = Flaw::new(file.as_str(), &want.key, "flaw-placeholder-unknown");
                flaws.push(flaw.with("name", name).with("text", &want.key));
            }
            for name in model.into_iter().flat_map(|model| model.difference(used)) {
                let flaw = Flaw::new(file.as_str(), &want.key, "flaw-placeholder-lost");
                flaws.push(flaw.with("name", name).with("text", &want.key));
            }
        }
        let keys: BTreeSet<&str> = wanted.iter().map(|want| want.key.as_str()).collect();
        for key in of(lang).keys().filter(|key| !keys.contains(key.as_str())) {
            flaws.push(Flaw::new(file.as_str(), key, "flaw-text-needless").with("name", key));
        }
    }
    for lang in texts.keys().filter(|lang| !languages.contains(lang)) {
        flaws.push(Flaw::new(format!("texts/{lang}.ftl"), "", "flaw-language-undeclared").with("name", lang));
    }
}
