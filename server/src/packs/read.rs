//! Turns the files of a pack into its types and its words, and checks that the whole is whole; every flaw gets its line.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use comity_domain::pack::check::{Flaw, Texts, check, purpose, wanted};
use comity_domain::pack::{Form, Head, Pack, Procedure, QuestionSet};
use comity_domain::{Key, Lang};
use serde::de::DeserializeOwned;

use super::{Folder, csv, places};
use crate::words::{Message, Words, messages};

/// A pack that is whole, ready for cases and pages.
pub struct Loaded {
    /// What the domain judges by.
    pub pack: Arc<Pack>,
    /// What people read.
    pub words: Arc<Words>,
    /// The files it was read from.
    pub folder: Folder,
    /// Which files exactly.
    pub digest: String,
}

/// A flaw with the line it stands on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// What and in which file.
    pub flaw: Flaw,
    /// The line, from 1; none when the file is not there or the flaw is the file's.
    pub line: Option<usize>,
}

/// A pack as its files say it, whole or not: what translators work on before every text is there.
pub struct Draft {
    /// What the files say beside texts.
    pub pack: Pack,
    /// What the texts hold, as far as a check cares.
    pub texts: BTreeMap<Lang, Vec<Message>>,
    /// The files.
    pub folder: Folder,
}

/// Reads a pack without asking whether it is whole, or says every place that cannot be read at all.
pub fn draft(folder: Folder) -> Result<Draft, Vec<Found>> {
    let mut reader = Reader {
        folder: &folder,
        found: Vec::new(),
    };
    let pack = reader.pack();
    let texts = reader.texts();
    match pack.filter(|_| reader.found.is_empty()) {
        Some(pack) => Ok(Draft { pack, texts, folder }),
        None => Err(reader.found),
    }
}

/// Reads and checks a pack, or says everything that is wrong with it.
pub fn read(folder: Folder) -> Result<Loaded, Vec<Found>> {
    let draft = draft(folder)?;
    let found = draft.flaws();
    if !found.is_empty() {
        return Err(found);
    }
    let Draft { pack, folder, .. } = draft;
    let sources = folder
        .part("texts", ".ftl")
        .filter_map(|(lang, text)| Some((Lang::new(lang)?, text.to_owned())));
    let words = Words::new(sources).map_err(|_| found)?;
    Ok(Loaded {
        pack: Arc::new(pack),
        words: Arc::new(words),
        digest: folder.digest(),
        folder,
    })
}

impl Draft {
    /// Every place at which it is not whole, by file and line.
    pub fn flaws(&self) -> Vec<Found> {
        let mut texts = Texts::new();
        for (lang, messages) in &self.texts {
            let keys = messages.iter().map(|one| (one.key.clone(), one.variables.clone()));
            texts.insert(*lang, keys.collect());
        }
        let mut flaws = check(&self.pack, &texts);
        let wanted = wanted(&self.pack);
        let longest: HashMap<&str, usize> = wanted
            .iter()
            .map(|want| (want.key.as_str(), purpose(&self.pack, &want.key).kind.longest()))
            .collect();
        for (lang, messages) in &self.texts {
            for message in messages {
                let longest = longest.get(message.key.as_str()).filter(|most| message.length > **most);
                flaws.extend(longest.map(|most| {
                    Flaw::new(format!("texts/{lang}.ftl"), &message.key, "flaw-text-long")
                        .with("name", &message.key)
                        .with("length", message.length)
                        .with("most", most)
                }));
            }
        }
        let mut found: Vec<Found> = flaws.into_iter().map(|flaw| self.place(flaw)).collect();
        found.sort_by(|a, b| (&a.flaw.file, a.line).cmp(&(&b.flaw.file, b.line)));
        found
    }

    /// The line of a flaw that the domain told by its path of keys.
    fn place(&self, flaw: Flaw) -> Found {
        let text = self.folder.get(&flaw.file);
        let line = match (text, flaw.file.rsplit('.').next()) {
            (Some(text), Some("toml")) if !flaw.place.is_empty() => Some(places::line_of(text, &flaw.place)),
            (Some(text), Some("csv")) => {
                let n = flaw.place.strip_prefix('[').and_then(|n| n.strip_suffix(']'));
                n.and_then(|n| n.parse().ok()).map(|n| csv::line_of(text, n))
            }
            (Some(_), Some("ftl")) => self.line_of_text(&flaw.file, &flaw.place),
            _ => None,
        };
        Found { flaw, line }
    }

    fn line_of_text(&self, file: &str, key: &str) -> Option<usize> {
        let lang = file.strip_prefix("texts/")?.strip_suffix(".ftl")?;
        let messages = self.texts.get(&Lang::new(lang)?)?;
        messages
            .iter()
            .find(|message| message.key == key)
            .map(|message| message.line)
    }
}

struct Reader<'a> {
    folder: &'a Folder,
    found: Vec<Found>,
}

impl Reader<'_> {
    fn flaw(&mut self, file: &str, line: Option<usize>, flaw: Flaw) {
        self.found.push(Found {
            flaw: Flaw {
                file: file.to_owned(),
                ..flaw
            },
            line,
        });
    }

    fn pack(&mut self) -> Option<Pack> {
        for (path, _) in self.folder.files() {
            let known = path == "pack.toml"
                || path.split_once('/').is_some_and(|(part, name)| match part {
                    "procedures" | "forms" | "questions" | "stories" => name.ends_with(".toml"),
                    "lists" => name.ends_with(".csv"),
                    "texts" => name.strip_suffix(".ftl").is_some_and(|lang| Lang::new(lang).is_some()),
                    _ => false,
                });
            // A word about the pack for those who edit it does no harm.
            if !known && !path.ends_with(".md") {
                self.flaw(path, None, Flaw::new("", "", "flaw-file-unknown").with("name", path));
            }
        }
        let head: Option<Head> = match self.folder.get("pack.toml") {
            Some(text) => self.toml("pack.toml", text),
            None => {
                self.flaw("pack.toml", None, Flaw::new("", "", "flaw-file-missing"));
                None
            }
        };
        let procedures = self.part("procedures", |p: &Procedure| &p.id);
        let forms = self.part("forms", |f: &Form| &f.id);
        let questions = self.part("questions", |q: &QuestionSet| &q.id);
        let mut lists = BTreeMap::new();
        for (name, text) in self.folder.part("lists", ".csv") {
            match csv::list(text) {
                Ok(list) => {
                    lists.insert(Key::new(name), list);
                }
                Err((line, key)) => self.flaw(&format!("lists/{name}.csv"), Some(line), Flaw::new("", "", key)),
            }
        }
        Some(Pack {
            head: head?,
            procedures,
            forms,
            questions,
            lists,
        })
    }

    fn part<T: DeserializeOwned>(&mut self, part: &str, id: impl Fn(&T) -> &Key) -> BTreeMap<Key, T> {
        let mut things = BTreeMap::new();
        for (name, text) in self.folder.part(part, ".toml") {
            let file = format!("{part}/{name}.toml");
            let Some(thing) = self.toml::<T>(&file, text) else {
                continue;
            };
            // The file's name is how other files and people find it.
            if *id(&thing) != name {
                let flaw = Flaw::new("", "id", "flaw-file-name").with("name", id(&thing));
                self.flaw(&file, Some(places::line_of(text, "id")), flaw);
            }
            things.insert(Key::new(name), thing);
        }
        things
    }

    fn toml<T: DeserializeOwned>(&mut self, file: &str, text: &str) -> Option<T> {
        match toml::from_str(text) {
            Ok(thing) => Some(thing),
            Err(error) => {
                let line = error.span().map(|span| places::line_at(text, span.start));
                self.flaw(
                    file,
                    line,
                    Flaw::new("", "", "flaw-format").with("what", error.message()),
                );
                None
            }
        }
    }

    fn texts(&mut self) -> BTreeMap<Lang, Vec<Message>> {
        let mut texts = BTreeMap::new();
        for (name, text) in self.folder.part("texts", ".ftl") {
            let Some(lang) = Lang::new(name) else { continue };
            match messages(text) {
                Ok(messages) => {
                    texts.insert(lang, messages);
                }
                Err(slips) => {
                    for slip in slips {
                        let flaw = Flaw::new("", "", "flaw-format").with("what", slip.what);
                        self.flaw(&format!("texts/{name}.ftl"), Some(slip.line), flaw);
                    }
                }
            }
        }
        texts
    }
}
