//! Reads a pack folder for tests, as the server does at run time; judges nothing.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test stops where it stumbles")]

use comity_domain::{
    Caller, Key, Moment, OfficialId,
    case::Card,
    pack::{CodeList, Coded, Head, Pack},
};
use serde::de::DeserializeOwned;
use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

/// Every pack of the repository.
pub fn packs() -> Vec<Pack> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
    let mut folders: Vec<_> = fs::read_dir(root)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.is_dir())
        .collect();
    folders.sort();
    folders.iter().map(|folder| pack(folder)).collect()
}

/// The pack in a folder.
pub fn pack(folder: &Path) -> Pack {
    let head: Head = toml::from_str(&fs::read_to_string(folder.join("pack.toml")).unwrap()).unwrap();
    let keyed = |name: &str| files(&folder.join(name), "toml");
    Pack {
        head,
        procedures: read(keyed("procedures")),
        forms: read(keyed("forms")),
        questions: read(keyed("questions")),
        lists: files(&folder.join("lists"), "csv")
            .into_iter()
            .map(|(id, text)| (id, list(&text)))
            .collect(),
    }
}

fn files(folder: &Path, extension: &str) -> Vec<(Key, String)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.map(|e| e.unwrap().path()).collect();
    paths.sort();
    paths
        .iter()
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .map(|path| {
            (
                Key::new(path.file_stem().unwrap().to_str().unwrap()),
                fs::read_to_string(path).unwrap(),
            )
        })
        .collect()
}

fn read<T: DeserializeOwned>(files: Vec<(Key, String)>) -> BTreeMap<Key, T> {
    files
        .into_iter()
        .map(|(id, text)| {
            let read = toml::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
            (id, read)
        })
        .collect()
}

fn list(text: &str) -> CodeList {
    let codes = text.lines().skip(1).filter(|line| !line.is_empty());
    CodeList {
        codes: codes
            .map(|line| Coded {
                code: line.split(',').next().unwrap().into(),
                parent: None,
                national: Vec::new(),
            })
            .collect(),
    }
}

/// An authority of a country, with every role that packs and this release name.
pub fn card(n: u128, country: &str, zone: &str, languages: &[&str]) -> Card {
    let lang = |code: &str| comity_domain::Lang::new(code).unwrap();
    Card {
        id: comity_domain::AuthorityId::from_u128(n),
        country: country.into(),
        zone: zone.into(),
        names: Arc::new(BTreeMap::from([(lang(languages[0]), format!("authority {n}"))])),
        languages: languages.iter().map(|code| lang(code)).collect(),
        town: String::new(),
        roles: vec!["handler".into(), "viewer".into(), "disseminator".into()],
        coordinators: Vec::new(),
        desk_for: Vec::new(),
    }
}

/// An official of that authority with these roles.
pub fn caller(card: &Card, roles: &[&str]) -> Caller {
    Caller {
        authority: card.id,
        official: Some(OfficialId::from_u128(card.id.as_u128() + 1000)),
        client: None,
        roles: roles.iter().map(|role| Key::new(role)).collect(),
    }
}

/// A moment by its RFC 3339 spelling.
pub fn at(text: &str) -> Moment {
    Moment::from_rfc3339(text).unwrap()
}
