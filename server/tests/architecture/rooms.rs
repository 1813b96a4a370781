//! Who may import whom: the table of docs/architecture.md as data, and the reading of `use` that holds it. Knows no reason but those written here.

use crate::none;
use crate::source::{Source, code_only, root, rust};

/// A place and the workspace's own places it may reach. The longest matching place decides. A place that is not named
/// here may not import from the workspace at all.
const ROOMS: &[(&str, &[&str])] = &[
    ("domain", &["domain"]),
    ("actors", &["actors", "domain"]),
    ("email-templates", &["email-templates", "domain"]),
    ("loadtests", &["loadtests"]),
    ("server/src/main.rs", &["server", "domain", "actors"]),
    ("server/src/lib.rs", &["server"]),
    (
        "server/src/compose.rs",
        &["server", "domain", "actors", "email-templates"],
    ),
    ("server/tests", &["server", "domain", "actors", "email-templates"]),
    ("server/src/store", &["server/src/store", "domain", "actors"]),
    ("server/src/bus", &["server/src/bus", "actors"]),
    (
        "server/src/views",
        &[
            "server/src/views",
            "server/src/interface",
            "server/src/tongue",
            "server/src/words",
            "domain",
            "actors",
        ],
    ),
    ("server/src/http", &["server", "domain", "actors"]),
    ("server/src/socket", &["server/src/socket", "actors", "domain"]),
    (
        "server/src/mail",
        &["server/src/mail", "domain", "actors", "email-templates"],
    ),
    ("server", &["server", "domain", "actors"]),
];

/// What a place may never reach although the line above would let it, and why.
const NEVER: &[(&str, &str, &str)] = &[
    (
        "server/src",
        "server/src/compose.rs",
        "compose is imported by whoever starts a node, and by tests",
    ),
    (
        "server/src/store",
        "domain::visibility",
        "the store decides nothing and shows nothing",
    ),
    ("server/src/store", "actors::registry", "the store knows no actor"),
    ("server/src/store", "actors::viewers", "the store knows no viewer"),
    (
        "server/src/views",
        "domain::case::Case",
        "a case is shown only through the door",
    ),
    (
        "server/src/views",
        "actors::journal",
        "a page is made of what the door let through",
    ),
    (
        "server/src/views",
        "actors::registry",
        "a page is made of what the door let through",
    ),
    (
        "server/src/http",
        "server/src/store",
        "a route asks the registry and the ports, never a table",
    ),
    ("server/src/http", "server/src/bus", "a route rings no bell"),
    (
        "server/src/socket",
        "domain::case",
        "frames carry what the door made; rules live in the domain",
    ),
    (
        "server/src/mail",
        "actors::registry",
        "a letter is made of intents, never of a live case",
    ),
];

/// Who may all the same, and why: file or folder, what it reaches, the reason.
const EXCUSED: &[(&str, &str, &str)] = &[
    ("server/src/main.rs", "server/src/compose.rs", "it starts a node"),
    (
        "server/src/cli",
        "server/src/compose.rs",
        "its commands start a node, or the parts of one",
    ),
    (
        "server/src/demo.rs",
        "server/src/compose.rs",
        "it starts a node on a store of its own",
    ),
    (
        "server/src/bench_commands.rs",
        "server/src/compose.rs",
        "it measures a whole node from inside",
    ),
    (
        "server/src/http/scope/who.rs",
        "server/src/store/Session",
        "who asks is read from the session",
    ),
];

/// Crates that have one home, so that they can be replaced there. `std`-like crates are not listed.
const HOMES: &[(&str, &[&str])] = &[
    (
        "actix",
        &["actors", "server/src/main.rs", "server/src/compose.rs", "server/tests"],
    ),
    ("askama", &["server/src/views", "email-templates"]),
    (
        "axum",
        &[
            "server/src/http",
            "server/src/socket/upgrade.rs",
            "server/src/compose.rs",
            "server/tests",
            "loadtests",
        ],
    ),
    ("axum_extra", &["server/src/http"]),
    ("clap", &["server/src/main.rs", "server/src/cli", "loadtests"]),
    ("figment", &["server/src/config.rs"]),
    (
        "fluent_bundle",
        &["server/src/interface.rs", "server/src/interface", "server/src/words"],
    ),
    ("lettre", &["server/src/mail"]),
    ("redis", &["server/src/bus"]),
    ("sqlx", &["server/src/store", "server/tests", "loadtests"]),
    ("tokio_tungstenite", &["server/src/socket", "server/tests", "loadtests"]),
    ("utoipa", &["server/src/http"]),
    ("whatlang", &["server/src/tongue.rs", "server/src/tongue"]),
];

/// The pure crates: the outside world is not in their manifest at all.
const MANIFESTS: &[(&str, &[&str])] = &[
    (
        "domain",
        &[
            "serde",
            "serde_json",
            "jiff",
            "thiserror",
            "sha2",
            "toml",
            "unicode-normalization",
        ],
    ),
    ("email-templates", &["askama", "comity-domain"]),
];

const CRATES: &[(&str, &str)] = &[
    ("comity_domain", "domain"),
    ("comity_actors", "actors"),
    ("comity_server", "server/src"),
    ("comity_email_templates", "email-templates"),
    ("comity_loadtests", "loadtests"),
];

fn inside(path: &str, place: &str) -> bool {
    path == place || path.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'))
}

/// Every path that the code writes down, `use` trees spread out: (byte, `["crate", "store", "rows"]`).
fn paths(text: &str) -> Vec<(usize, Vec<String>)> {
    let code = code_only(text);
    let bytes = code.as_bytes();
    let mut found = Vec::new();
    let mut i = 0;
    while i < bytes.len() {
        let opens = bytes[i].is_ascii_alphabetic() || bytes[i] == b'_';
        let continues = i > 0 && (bytes[i - 1].is_ascii_alphanumeric() || matches!(bytes[i - 1], b'_' | b':'));
        if opens && !continues {
            i = path(bytes, i, &mut Vec::new(), &mut found);
        } else {
            i += 1;
        }
    }
    found
}

/// Reads one path from `i`, branches of `{..}` included; answers where it ended.
fn path(bytes: &[u8], mut i: usize, before: &mut Vec<String>, found: &mut Vec<(usize, Vec<String>)>) -> usize {
    let start = i;
    let depth = before.len();
    loop {
        let from = i;
        while i < bytes.len() && (bytes[i].is_ascii_alphanumeric() || bytes[i] == b'_') {
            i += 1;
        }
        if from < i {
            before.push(String::from_utf8_lossy(&bytes[from..i]).into_owned());
        }
        if !bytes[i..].starts_with(b"::") {
            break;
        }
        i += 2;
        if bytes.get(i) == Some(&b'{') {
            i += 1;
            while i < bytes.len() && bytes[i] != b'}' {
                if bytes[i].is_ascii_alphabetic() || bytes[i] == b'_' {
                    i = path(bytes, i, before, found);
                } else {
                    i += 1;
                }
            }
            before.truncate(depth);
            return i + 1;
        }
    }
    if before.len() > 1 {
        found.push((start, before.clone()));
    }
    before.truncate(depth);
    i
}

/// The workspace place that a path reaches from a file, for example `server/src/store/rows`.
fn reached(source: &Source, path: &[String]) -> Option<String> {
    let mut parts: Vec<&str> = path.iter().map(String::as_str).collect();
    let (_, place) = match parts[0] {
        "crate" if source.path.contains("/src/") => {
            let end = source.path.find("/src/").expect("just asked");
            let home = &source.path[..end];
            parts.remove(0);
            return Some(match home {
                "server" => join("server/src", &parts),
                home => join(home, &parts),
            });
        }
        name => CRATES.iter().find(|(krate, _)| *krate == name)?,
    };
    parts.remove(0);
    Some(join(place, &parts))
}

fn join(place: &str, parts: &[&str]) -> String {
    std::iter::once(place)
        .chain(parts.iter().copied())
        .collect::<Vec<_>>()
        .join("/")
}

/// `crate::store` names a folder or a file: both read as the place in the table.
fn touches(reached: &str, place: &str) -> bool {
    let place = place.replace("::", "/");
    let place = place.strip_suffix(".rs").unwrap_or(&place);
    inside(reached, place)
}

fn crossings(source: &Source) -> Vec<String> {
    let mut findings = Vec::new();
    let room = ROOMS
        .iter()
        .filter(|(place, _)| inside(&source.path, place))
        .max_by_key(|(place, _)| place.len());
    for (byte, path) in paths(&source.text) {
        let shown = path.join("::");
        if let Some(reached) = reached(source, &path) {
            match room {
                Some((place, may)) if !may.iter().any(|allowed| touches(&reached, allowed)) => {
                    findings.push(format!("{}: {shown}: {place} may import only {may:?}", source.at(byte)));
                }
                None => findings.push(format!("{}: {shown}: this place has no line in ROOMS", source.at(byte))),
                _ => {}
            }
            for (place, never, why) in NEVER {
                let excused = EXCUSED
                    .iter()
                    .any(|(file, what, _)| inside(&source.path, file) && touches(&reached, what));
                let own = inside(&source.path, never) || excused;
                if inside(&source.path, place) && !own && touches(&reached, never) {
                    findings.push(format!("{}: {shown}: {why}", source.at(byte)));
                }
            }
        }
        if let Some((krate, homes)) = HOMES.iter().find(|(krate, _)| *krate == path[0])
            && !homes.iter().any(|home| inside(&source.path, home))
        {
            findings.push(format!("{}: {shown}: {krate} lives only in {homes:?}", source.at(byte)));
        }
    }
    findings.dedup();
    findings
}

#[test]
fn every_file_imports_only_what_its_place_may() {
    none(rust().iter().flat_map(crossings).collect());
}

#[test]
fn a_wall_that_is_crossed_is_found() {
    let crossed = |path: &str, text: &str| {
        !crossings(&Source {
            path: path.into(),
            text: text.into(),
        })
        .is_empty()
    };
    assert!(crossed("domain/src/deadline.rs", "use comity_actors::Keeper;"));
    assert!(crossed(
        "actors/src/case.rs",
        "use std::{fmt, sync::Arc};\nuse comity_server::{http, store::sqlite};"
    ));
    assert!(crossed(
        "server/src/views/case.rs",
        "use crate::{views::layout, store::rows};"
    ));
    assert!(crossed("server/src/http/cases.rs", "fn f() { sqlx::query(\"\") }"));
    assert!(crossed("server/src/http/cases.rs", "use crate::compose::App;"));
    assert!(crossed("loadtests/src/main.rs", "use comity_domain::Case;"));
    assert!(!crossed(
        "server/src/http/cases.rs",
        "use crate::{views::case, http::scope::Scope}; // use crate::store::rows"
    ));
    assert!(!crossed(
        "server/src/store/sqlite.rs",
        "use comity_actors::journal::{Journal, Batch}; use sqlx::Row;"
    ));
}

#[test]
fn pure_crates_have_no_outside_world_in_their_manifest() {
    let mut findings = Vec::new();
    for (krate, may) in MANIFESTS {
        let manifest = std::fs::read_to_string(root().join(krate).join("Cargo.toml")).expect("a crate has a manifest");
        let parsed: toml::Table = manifest.parse().expect("a manifest is TOML");
        for name in parsed
            .get("dependencies")
            .and_then(|d| d.as_table())
            .into_iter()
            .flat_map(|d| d.keys())
        {
            if !may.contains(&name.as_str()) {
                findings.push(format!(
                    "{krate}/Cargo.toml: {name}: {krate} may depend only on {may:?}"
                ));
            }
        }
    }
    let load = std::fs::read_to_string(root().join("loadtests/Cargo.toml")).expect("a crate has a manifest");
    if load
        .lines()
        .any(|line| line.starts_with("comity-") && !line.starts_with("comity-loadtests"))
    {
        findings.push("loadtests/Cargo.toml: a black-box client imports no workspace crate".into());
    }
    none(findings);
}
