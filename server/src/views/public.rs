//! What everybody reads, in one language: the same words for page, feed and program. It is made of what the door let out and
//! knows no case.

use super::{
    html::Html,
    said::{Said, Teller},
    shell::Shell,
    voice::{form_key, pick},
};
use crate::{interface::Tongue, words::Words};
use askama::Template;
use comity_domain::{
    CaseId, Key, Lang, Moment, moment,
    pack::{FieldKind, Law, Pack},
    visibility::{Open, OpenField, OpenParty, Publication},
};
use jiff::tz::TimeZone;

/// In which language, by which words, by whose clocks.
pub struct Telling<'a> {
    /// The interface's words.
    pub tongue: &'a Tongue,
    /// The pack's words.
    pub speech: &'a Words,
    /// The pack.
    pub pack: &'a Pack,
    /// The zone in which moments are written: that of the institutions.
    pub zone: TimeZone,
}

/// A publication in words.
pub struct Told<'a> {
    /// The case.
    pub id: CaseId,
    /// What can be read.
    pub publication: &'a Publication,
    /// `pack/procedure`.
    pub procedure: String,
    /// Its address, without language.
    pub place: String,
    /// What kind of case it is.
    pub kind: String,
    /// The area of law.
    pub area: String,
    /// What it is about.
    pub title: String,
    /// The state.
    pub state: String,
    /// Who takes part.
    pub parties: Vec<ToldParty>,
    /// The form: key, heading, fields.
    pub sections: Vec<(Key, String, Vec<Fact>)>,
    /// Changes, oldest first: when, and each field before and after.
    pub versions: Vec<(Moment, Vec<(Fact, Said)>)>,
    /// What was written.
    pub entries: Vec<ToldEntry>,
    /// Files.
    pub files: Vec<ToldFile>,
}

/// An authority.
pub struct ToldParty {
    /// As what, by key.
    pub slot: Key,
    /// As what, in words.
    pub role: String,
    /// The country's code.
    pub code: Key,
    /// The country.
    pub country: String,
    /// Its name.
    pub name: String,
    /// The name's language, when it is not the reader's.
    pub lang: Option<Lang>,
}

/// A field in words.
pub struct Fact {
    /// Its key.
    pub id: Key,
    /// What it is called.
    pub name: String,
    /// It wants a whole line.
    pub wide: bool,
    /// What it holds.
    pub said: Said,
}

/// Something that was written.
pub struct ToldEntry {
    /// What it is, by key.
    pub kind: Key,
    /// What it is, in words.
    pub name: String,
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: Lang,
    /// When.
    pub at: Moment,
    /// By which of the parties.
    pub by: Option<usize>,
}

/// A file.
pub struct ToldFile {
    /// Its id, when it may be opened.
    pub id: Option<String>,
    /// Its name; empty: only that there is one.
    pub name: String,
    /// Its type.
    pub media: String,
    /// In bytes.
    pub bytes: u64,
    /// How large it is, in words.
    pub size: String,
    /// Its language.
    pub lang: Lang,
    /// When it came.
    pub at: Moment,
}

impl Telling<'_> {
    /// A sentence of the interface.
    pub fn say<'s>(&'s self, key: &'s str) -> &'s str {
        self.tongue.say(key)
    }
    /// A day, by the clocks of the institutions.
    pub fn day(&self, at: &Moment) -> String {
        self.tongue.dates.long(moment::civil_date(*at, &self.zone))
    }
    /// The instant for `datetime`.
    pub fn stamp(&self, at: &Moment) -> String {
        super::voice::stamp(*at, &self.zone)
    }
    /// What the area is called.
    pub fn area(&self) -> String {
        super::voice::speak(self.speech, self.tongue.lang, "pack-title", &[])
    }
    /// What cases of a procedure are called.
    pub fn kind(&self, procedure: &Key) -> String {
        super::voice::speak(self.speech, self.tongue.lang, &format!("{procedure}-title"), &[])
    }

    /// A publication in words; none when the pack does not have its procedure.
    pub fn tell<'p>(&self, id: CaseId, publication: &'p Publication) -> Option<Told<'p>> {
        let law = self.pack.law(&publication.procedure)?;
        let teller = Teller {
            tongue: self.tongue,
            speech: self.speech,
            law,
        };
        let procedure = format!("{}/{}", publication.pack.id, publication.procedure);
        let kind = self.kind(&publication.procedure);
        let mut told = Told {
            id,
            publication,
            place: format!("/public/{procedure}/{id}"),
            procedure,
            area: self.area(),
            title: kind.clone(),
            kind,
            state: String::new(),
            parties: Vec::new(),
            sections: Vec::new(),
            versions: Vec::new(),
            entries: Vec::new(),
            files: Vec::new(),
        };
        if let Some(open) = &publication.open {
            self.open(&teller, open, &mut told);
        }
        Some(told)
    }

    fn open(&self, teller: &Teller<'_>, open: &Open, told: &mut Told<'_>) {
        let procedure = &teller.law.procedure.id;
        let fact = |field: &OpenField| fact(teller, field);
        let title: Vec<String> = open
            .title
            .iter()
            .map(|field| fact(field).said.text)
            .filter(|text| !text.is_empty())
            .collect();
        if !title.is_empty() {
            told.title = title.join(" ");
        }
        told.state = teller.pack(&format!("{procedure}-state-{}", open.state));
        told.parties = open.parties.iter().map(|party| self.party(teller, party)).collect();
        let heading = |id: &Key| teller.pack(&form_key(teller.law, &format!("section-{id}")));
        let sections = open.sections.iter();
        told.sections = sections
            .map(|(id, fields)| (id.clone(), heading(id), fields.iter().map(fact).collect()))
            .collect();
        let versions = open.versions.iter().map(|version| {
            let both = version.before.iter().zip(&version.after);
            (
                version.at,
                both.map(|(before, after)| (fact(before), fact(after).said)).collect(),
            )
        });
        told.versions = versions.collect();
        let entries = open.entries.iter().map(|entry| ToldEntry {
            kind: entry.kind.clone(),
            name: teller.pack(&format!("{procedure}-entry-{}", entry.kind)),
            text: entry.text.to_string(),
            lang: entry.lang,
            at: entry.at,
            by: entry.by,
        });
        told.entries = entries.collect();
        let files = open.files.iter().map(|file| ToldFile {
            id: file.id.map(|id| id.to_string()),
            name: file.name.as_deref().unwrap_or_default().to_owned(),
            media: file.media.clone(),
            bytes: file.size,
            size: self.tongue.size(file.size),
            lang: file.lang,
            at: file.at,
        });
        told.files = files.collect();
    }

    fn party(&self, teller: &Teller<'_>, party: &OpenParty) -> ToldParty {
        let name = pick(&party.names, &party.languages, self.tongue.lang);
        ToldParty {
            slot: party.slot.clone(),
            role: teller.pack(&format!("{}-slot-{}", teller.law.procedure.id, party.slot)),
            code: party.country.clone(),
            country: self.tongue.country(&party.country).to_owned(),
            name: name.text.to_owned(),
            lang: name.lang,
        }
    }
}

fn fact(teller: &Teller<'_>, field: &OpenField) -> Fact {
    let law: Law<'_> = teller.law;
    let rule = law.form.and_then(|form| form.field(&field.id));
    let list = rule
        .filter(|rule| rule.kind != FieldKind::Country)
        .and_then(|rule| rule.list.as_ref());
    Fact {
        id: field.id.clone(),
        name: teller.field(&field.id),
        wide: rule.is_some_and(|rule| rule.wide),
        said: field
            .value
            .as_ref()
            .map(|value| teller.value(value, list))
            .unwrap_or_default(),
    }
}

/// A procedure with how much is public of it.
pub struct Shelf {
    /// Its address, without language.
    pub place: String,
    /// What its cases are called.
    pub title: String,
    /// How much is public, in words.
    pub count: String,
}

/// `GET /public`: areas with their procedures.
#[derive(Template)]
#[template(path = "public/home.html")]
pub struct Home<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// Each area: a key, its name, its procedures.
    pub areas: Vec<(String, String, Vec<Shelf>)>,
}

/// A list of publications.
#[derive(Template)]
#[template(path = "public/list.html")]
pub struct List<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// In whose words.
    pub t: &'a Telling<'a>,
    /// The area.
    pub area: String,
    /// The kind of case.
    pub kind: String,
    /// Its address, without language.
    pub place: String,
    /// They.
    pub rows: Vec<Told<'a>>,
    /// Where older ones stand.
    pub older: Option<String>,
}

/// One publication.
#[derive(Template)]
#[template(path = "public/one.html")]
pub struct One<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// In whose words.
    pub t: &'a Telling<'a>,
    /// It.
    pub told: Told<'a>,
    /// The address of its list, without language.
    pub list: String,
}

/// A publication that was taken down.
#[derive(Template)]
#[template(path = "public/gone.html")]
pub struct Gone<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// Since when, in words.
    pub since: String,
    /// The kind of case.
    pub kind: String,
    /// The address of its list, without language.
    pub list: String,
}

/// What is new, for feed readers (RFC 4287), and what was taken down (RFC 6721).
#[derive(Template)]
#[template(path = "public/feed.xml")]
pub struct Feed<'a> {
    /// In whose words.
    pub t: &'a Telling<'a>,
    /// Where this node is.
    pub base: &'a str,
    /// The kind of case.
    pub kind: String,
    /// The address of the list, without language.
    pub place: String,
    /// When anything last changed.
    pub updated: String,
    /// The entries, newest first; those taken down stand as such.
    pub entries: Vec<Told<'a>>,
}

impl Feed<'_> {
    /// The whole text; characters that no XML may hold are left out.
    pub fn text(&self) -> String {
        let xml = Html::of(self).into_string();
        xml.chars()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r'))
            .filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'))
            .collect()
    }
    fn moment(&self, at: &Moment) -> String {
        at.to_rfc3339()
    }
}

impl Told<'_> {
    /// From where it comes: the countries of those that may be known.
    pub fn from(&self) -> String {
        let mut names: Vec<&str> = self.parties.iter().map(|party| party.country.as_str()).collect();
        names.dedup();
        names.join(", ")
    }
    /// The number of a version as people count: the first content is version 1.
    fn version(&self, place: &usize) -> usize {
        place + 2
    }
    fn author(&self, entry: &ToldEntry) -> Option<&ToldParty> {
        self.parties.get(entry.by?)
    }
}
