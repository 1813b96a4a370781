//! Archives that people upload: what is inside its bounds is taken apart, everything else is refused before it does harm.

use std::io::{Cursor, Write};

use comity_server::packs::Folder;
use comity_server::packs::archive::{is_bounded, pack, unpack};
use zip::write::SimpleFileOptions;

use super::good;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn refused(files: &[(&str, &[u8])]) -> &'static str {
    unpack(&archive(files)).err().map(|(key, _)| key).unwrap_or_default()
}

#[test]
fn a_pack_goes_out_and_comes_in_alike() {
    let folder = Folder::new(good());
    let bytes = pack(&folder).unwrap();
    assert_eq!(unpack(&bytes).unwrap(), folder);
    assert_eq!(pack(&folder).unwrap(), bytes, "the same pack is the same archive");
}

#[test]
fn a_folder_inside_is_looked_into_and_hidden_files_are_left_out() {
    let folder = unpack(&archive(&[
        ("area/pack.toml", b"id"),
        ("area/texts/en.ftl", b"a = b"),
        ("area/.git/config", b"x"),
        ("__MACOSX/area/._pack.toml", b"x"),
    ]))
    .unwrap();
    let names: Vec<&str> = folder.files().map(|(name, _)| name).collect();
    assert_eq!(names, ["pack.toml", "texts/en.ftl"]);
}

#[test]
fn paths_that_lead_elsewhere_are_refused() {
    for name in [
        "../pack.toml",
        "a/../../x",
        "/etc/passwd",
        "a\\b",
        "C:x",
        "a//b",
        "./a",
        "a\0b",
    ] {
        assert_eq!(refused(&[("pack.toml", b"id"), (name, b"x")]), "archive-path", "{name}");
    }
}

#[test]
fn links_are_refused() {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .add_symlink("pack.toml", "/etc/passwd", SimpleFileOptions::default())
        .unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    assert_eq!(unpack(&bytes).unwrap_err().0, "archive-link");
}

#[test]
fn what_swells_is_refused_whatever_it_says_of_itself() {
    let zeros = vec![0u8; 33 * 1024 * 1024];
    let bytes = archive(&[("pack.toml", &zeros)]);
    assert!(bytes.len() < 1024 * 1024, "a small archive");
    assert_eq!(unpack(&bytes).unwrap_err().0, "archive-heavy");
    assert_eq!(is_bounded(&bytes).unwrap_err().0, "archive-heavy");
    // Many files that are harmless one by one.
    let half = vec![0u8; 17 * 1024 * 1024];
    assert_eq!(refused(&[("a", &half), ("b", &half)]), "archive-heavy");
    let names: Vec<String> = (0..1_001).map(|n| format!("texts/{n}.ftl")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(refused(&many), "archive-many");
}

#[test]
fn what_is_no_archive_or_no_text_is_told() {
    assert_eq!(unpack(b"PK no archive").unwrap_err().0, "archive-none");
    assert_eq!(refused(&[("pack.toml", &[0xff, 0xfe])]), "archive-text");
}
