//! In whose words a page is written: the interface's, the pack's, people's names, and the reader's clock; it knows no
//! block and no page.

use crate::{
    interface::{Arg, Tongue},
    words::Words,
};
use comity_domain::{
    AuthorityId, Key, Lang, Moment, OfficialId,
    case::Card,
    moment,
    pack::{Law, Pack, PackRef},
};
use jiff::tz::TimeZone;
use std::{
    borrow::{Borrow, Cow},
    collections::BTreeMap,
    sync::Arc,
};

use super::icon::Icon;

/// Every pack version in use, with its words.
pub trait Lexicon: Send + Sync + 'static {
    /// What a case is judged by.
    fn law(&self, pack: &PackRef) -> Option<Arc<Pack>>;
    /// What it says.
    fn words(&self, pack: &PackRef) -> Option<Arc<Words>>;
    /// Which packs are in use, as a mark that changes with them.
    fn mark(&self) -> String;
}

/// What people and authorities are called.
pub trait Names: Send + Sync + 'static {
    /// An official's name; none after erasure.
    fn official(&self, id: OfficialId) -> Option<String>;
    /// What is known of an authority.
    fn authority(&self, id: AuthorityId) -> Option<Card>;
    /// Who acts for an authority.
    fn colleagues(&self, of: AuthorityId) -> Vec<Acting>;
    /// The authorities of a country that take part in a procedure, `pack/procedure`.
    fn taking_part(&self, procedure: &str, country: &str) -> Vec<Card>;
    /// The desks of a country, whatever they are the desk for.
    fn desks(&self, country: &str) -> Vec<Card>;
}

/// An official who acts for an authority.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acting {
    /// The official.
    pub id: OfficialId,
    /// The name.
    pub name: String,
    /// What he or she may do.
    pub roles: Vec<Key>,
}

/// Everything needed to say something about a case to one reader.
pub struct Voice<'a> {
    /// The reader's language.
    pub tongue: &'a Tongue,
    /// The language shown beside it.
    pub second: Option<&'a Tongue>,
    /// The pack's words.
    pub speech: &'a Words,
    /// The procedure with its form and questions.
    pub law: Law<'a>,
    /// Names.
    pub names: &'a dyn Names,
    /// The instant.
    pub now: Moment,
    /// By whose clocks moments are written: the reader's authority's.
    pub zone: TimeZone,
}

impl Voice<'_> {
    /// A word of the interface.
    pub fn say<'s>(&'s self, key: &'s str) -> &'s str {
        self.tongue.say(key)
    }
    /// A sentence of the interface with what it mentions.
    pub fn say_with<'s>(&'s self, key: &'s str, args: &[(&str, Arg<'_>)]) -> Cow<'s, str> {
        self.tongue.say_with(key, args)
    }
    /// A sentence of the interface with a number in it.
    pub fn count<'s>(&'s self, key: &'s str, n: impl Borrow<usize>) -> Cow<'s, str> {
        self.tongue.say_with(key, &[("n", (*n.borrow()).into())])
    }
    /// An icon.
    pub fn icon(&self, name: &'static str) -> Icon {
        Icon(name)
    }
    /// The code of the reader's language.
    pub fn lang(&self) -> &str {
        self.tongue.lang.as_str()
    }

    /// A sentence of the pack.
    pub fn pack(&self, key: &str) -> String {
        speak(self.speech, self.tongue.lang, key, &[])
    }
    /// A sentence of the pack about the procedure at hand: `state-accepted`.
    pub fn own(&self, rest: &str) -> String {
        self.pack(&self.key(rest))
    }
    /// The same with what it mentions.
    pub fn own_with(&self, rest: &str, args: &[(&str, &str)]) -> String {
        speak(self.speech, self.tongue.lang, &self.key(rest), args)
    }
    /// The same, when the pack has such a sentence.
    pub fn own_if(&self, rest: &str, args: &[(&str, &str)]) -> Option<String> {
        let args: Vec<_> = args
            .iter()
            .map(|(name, text)| (*name, crate::words::Arg::from(*text)))
            .collect();
        self.speech
            .find(self.tongue.lang, &self.key(rest), &args)
            .map(Cow::into_owned)
    }
    fn key(&self, rest: &str) -> String {
        format!("{}-{rest}", self.law.procedure.id)
    }

    /// `today, 10:42` by the reader's clocks.
    pub fn when(&self, at: impl Borrow<Moment>) -> String {
        self.tongue.when(*at.borrow(), self.now, &self.zone)
    }
    /// 10:42 by the reader's clocks.
    pub fn hour(&self, at: impl Borrow<Moment>) -> String {
        self.tongue.hour(*at.borrow(), &self.zone)
    }
    /// 2 March by the reader's clocks.
    pub fn day(&self, at: Moment) -> String {
        self.day_in(at, &self.zone)
    }
    /// 2 March by the clocks of a zone.
    pub fn day_in(&self, at: Moment, zone: &TimeZone) -> String {
        let date = moment::civil_date(at, zone);
        self.tongue.dates.day(date, moment::civil_date(self.now, zone))
    }
    /// The instant for `datetime`, to the second, as the reader's clocks show it.
    pub fn stamp(&self, at: impl Borrow<Moment>) -> String {
        stamp(*at.borrow(), &self.zone)
    }

    /// What an authority is called in the reader's language, and the language of that name when it is another.
    pub fn name<'c>(&self, card: &'c Card) -> Named<'c> {
        name(card, self.tongue.lang)
    }
    /// A country's name.
    pub fn country<'s>(&'s self, code: &'s str) -> &'s str {
        self.tongue.country(code)
    }
    /// A language's name.
    pub fn language<'s>(&'s self, lang: &'s Lang) -> &'s str {
        self.tongue.language(lang.as_str())
    }
    /// What an own official is called.
    pub fn official(&self, id: OfficialId) -> Option<String> {
        self.names.official(id)
    }
}

/// A sentence of a pack in a language.
pub fn speak(words: &Words, lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args
        .iter()
        .map(|(name, text)| (*name, crate::words::Arg::from(*text)))
        .collect();
    words.say(lang, key, &args).into_owned()
}

/// A name that is never translated, with its language when it is not the page's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Named<'a> {
    /// The name.
    pub text: &'a str,
    /// Its language, when the page must mark it.
    pub lang: Option<Lang>,
}

/// An authority's name for a reader: in the reader's language, else in the authority's own.
pub fn name(card: &Card, lang: Lang) -> Named<'_> {
    pick(&card.names, &card.languages, lang)
}

/// The same for the names alone.
pub fn pick<'a>(names: &'a BTreeMap<Lang, String>, own: &[Lang], lang: Lang) -> Named<'a> {
    if let Some(text) = names.get(&lang) {
        return Named { text, lang: None };
    }
    let found = own
        .iter()
        .find_map(|own| names.get_key_value(own))
        .or_else(|| names.iter().next());
    found.map_or(Named { text: "", lang: None }, |(lang, text)| Named {
        text,
        lang: Some(*lang),
    })
}

/// An instant as `datetime` wants it, to the second, with the offset of a zone.
pub fn stamp(at: Moment, zone: &TimeZone) -> String {
    at.zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// The key of a form's text: `form-x-surname`.
pub fn form_key(law: Law<'_>, rest: &str) -> String {
    format!("form-{}-{rest}", law.form.map_or("", |form| &form.id))
}

/// The key of a question set's text: `question-x-regulated`, `heading-x-person`.
pub fn set_key(law: Law<'_>, kind: &str, rest: &Key) -> String {
    format!("{kind}-{}-{rest}", law.questions.map_or("", |set| &set.id))
}
