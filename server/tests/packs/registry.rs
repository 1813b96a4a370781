//! Versions stay, new ones come while others read, and half a pack is never seen.

use std::sync::atomic::{AtomicBool, Ordering};

use comity_domain::Lang;
use comity_domain::pack::PackRef;
use comity_domain::pack::check::wanted;
use comity_server::packs::{Folder, NotTaken, Packs};
use comity_server::words::Arg;

use super::flaws::cut;
use super::good;

fn version(version: &str) -> Folder {
    let mut files = good();
    cut(
        &mut files,
        "pack.toml",
        "version = \"1\"",
        &format!("version = \"{version}\""),
    );
    Folder::new(files)
}

#[test]
fn every_version_stays_and_the_last_is_the_latest() {
    let packs = Packs::default();
    let first = packs.take(version("1")).unwrap();
    let second = packs.take(version("2")).unwrap();
    let id = first.pack.head.id.to_string();
    assert_eq!(packs.latest(&id).unwrap().pack.head.version, second.pack.head.version);
    assert_eq!(packs.get(&first.pack.reference()).unwrap().digest, first.digest);
    assert_eq!(packs.latest_of_all().len(), 1);
    let nowhere = PackRef {
        id: first.pack.head.id.clone(),
        version: "3".into(),
    };
    assert!(packs.get(&nowhere).is_none());
}

#[test]
fn a_version_in_use_keeps_its_contents() {
    let packs = Packs::default();
    packs.take(version("1")).unwrap();
    let mut files = good();
    cut(
        &mut files,
        "procedures/request.toml",
        "7 calendar days",
        "8 calendar days",
    );
    assert!(matches!(
        packs.take(Folder::new(files)),
        Err(NotTaken::OtherContents(_))
    ));
    assert!(packs.take(version("1")).is_ok());
    assert_eq!(packs.all().len(), 1);
}

#[test]
fn a_pack_with_a_flaw_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let packs = Packs::at(home.path()).unwrap();
    let mut files = good();
    files.remove("texts/mt.ftl");
    Folder::new(files).write(dir.path()).unwrap();
    assert!(matches!(packs.import(dir.path()), Err(NotTaken::Flaws(found)) if found.len() == 1));
    assert!(packs.all().is_empty());
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn another_process_imports_and_this_one_picks_it_up() {
    let home = tempfile::tempdir().unwrap();
    let dir = tempfile::tempdir().unwrap();
    version("2").write(dir.path()).unwrap();
    let here = Packs::at(home.path()).unwrap();
    let there = Packs::at(home.path()).unwrap();
    let came = there.import(dir.path()).unwrap();
    assert!(here.latest(&came.pack.head.id).is_none());
    assert_eq!(here.refresh().unwrap(), 1);
    assert_eq!(here.get(&came.pack.reference()).unwrap().digest, came.digest);
    assert_eq!(here.refresh().unwrap(), 0);
    // A case that already pins a newer one does not wait for the next look.
    let dir = tempfile::tempdir().unwrap();
    version("3").write(dir.path()).unwrap();
    let newer = there.import(dir.path()).unwrap();
    assert_eq!(here.get(&newer.pack.reference()).unwrap().digest, newer.digest);
    assert_eq!(Packs::at(home.path()).unwrap().all().len(), 2);
}

/// What a crash leaves behind is beside the place of a pack, never in it.
#[test]
fn half_a_pack_is_no_pack() {
    let home = tempfile::tempdir().unwrap();
    let dir = tempfile::tempdir().unwrap();
    version("1").write(dir.path()).unwrap();
    let packs = Packs::at(home.path()).unwrap();
    let id = packs.import(dir.path()).unwrap().pack.head.id.to_string();
    let half = home.path().join(id).join(".2.half");
    std::fs::create_dir_all(&half).unwrap();
    std::fs::write(half.join("pack.toml"), "id = ").unwrap();
    assert_eq!(Packs::at(home.path()).unwrap().all().len(), 1);
}

#[test]
fn readers_read_while_packs_come() {
    let packs = Packs::default();
    let first = packs.take(version("1")).unwrap();
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    assert!(packs.get(&first.pack.reference()).is_some());
                    let latest = packs.latest(&first.pack.head.id).unwrap();
                    assert!(!latest.pack.procedures.is_empty());
                }
            });
        }
        for n in 2..5 {
            packs.take(version(&n.to_string())).unwrap();
        }
        over.store(true, Ordering::Relaxed);
    });
    assert_eq!(packs.all().len(), 4);
}

/// No reader of a declared language ever sees English or a key instead of a sentence.
#[test]
fn every_text_is_said_in_its_own_language_with_all_its_variables() {
    for loaded in Packs::shipped().unwrap().all() {
        for want in wanted(&loaded.pack) {
            for lang in &loaded.pack.head.languages {
                let has = loaded.words.has(*lang, &want.key);
                assert!(
                    has || want.optional && !loaded.words.has(Lang::EN, &want.key),
                    "{lang}: {}",
                    want.key
                );
                if !has {
                    continue;
                }
                let args: Vec<(&str, Arg<'_>)> = want
                    .placeholders
                    .iter()
                    .map(|name| (name.as_str(), Arg::from("⟦value⟧")))
                    .collect();
                let said = loaded.words.say(*lang, &want.key, &args);
                assert!(
                    !said.is_empty() && !said.contains('$') && !said.contains('{'),
                    "{lang}: {said}"
                );
                assert!(!said.contains('\u{2068}'), "isolation marks: {said}");
            }
        }
    }
}

/// The 2011 document's own questions, as its two screenshots show them, brackets set by the page.
#[test]
fn the_three_questions_read_as_in_the_screenshots() {
    let packs = Packs::shipped().unwrap();
    let loaded = packs
        .all()
        .into_iter()
        .find(|loaded| loaded.words.has(Lang::EN, "question-professional-entitled"))
        .unwrap();
    let say = |lang: &str, key: &str, person: &str, profession: &str| {
        let args = [("person", Arg::from(person)), ("profession", Arg::from(profession))];
        loaded.words.say(Lang::new(lang).unwrap(), key, &args).into_owned()
    };
    let pl = |key| say("pl", key, "[Pan John SMITH]", "[farmaceuta]");
    let en = |key| say("en", key, "[Mr John SMITH]", "[pharmacist]");
    for (key, polish, english) in [
        (
            "question-professional-regulated",
            "Czy zawód [farmaceuta] jest na terytorium Państwa kraju regulowany?",
            "Is the profession [pharmacist] regulated in your territory?",
        ),
        (
            "question-professional-national",
            "Czy [Pan John SMITH] jest obywatelem Państwa kraju?",
            "Is [Mr John SMITH] a national of your Member State?",
        ),
        (
            "question-professional-entitled",
            "Do wykonywania jakiego zawodu jest uprawniony(-a) [Pan John SMITH] na terytorium Państwa kraju?",
            "What profession is [Mr John SMITH] entitled to pursue in your territory?",
        ),
        (
            "list-justifications-document_authenticity",
            "Uzasadnione wątpliwości co do autentyczności dokumentu",
            "Reasonable and justified doubts about the authenticity of the document",
        ),
        ("list-nationalities-UK", "brytyjska", "British"),
    ] {
        assert_eq!(pl(key), polish);
        assert_eq!(en(key), english);
    }
}
