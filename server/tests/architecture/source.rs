//! Finds the project's files and reads Rust as code without comments and strings. Knows no rule.

use std::path::{Path, PathBuf};

/// Where the checkout begins.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the server crate stands inside the workspace")
}

/// One text file of the project, its path written from the root.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    /// Whether this file is a test: its whole text is apart from what ships.
    pub fn is_test(&self) -> bool {
        self.path.split('/').any(|part| part == "tests" || part == "testing")
    }

    /// The lines that ship: up to the first inline test module.
    pub fn shipped(&self) -> &str {
        if self.is_test() {
            return "";
        }
        match self.text.find("\n#[cfg(test)]\nmod ") {
            Some(end) => &self.text[..end],
            None => &self.text,
        }
    }

    /// `path:line` of a byte of the text.
    pub fn at(&self, byte: usize) -> String {
        let line = self.text.as_bytes()[..byte].iter().filter(|b| **b == b'\n').count() + 1;
        format!("{}:{line}", self.path)
    }
}

/// Every file under the given folders whose name ends so, in order of path; build output and fetched modules are not ours.
pub fn files(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    for folder in folders {
        walk(&root().join(folder), &mut |path| {
            let name = path.to_string_lossy();
            if endings.iter().any(|ending| name.ends_with(ending))
                && let Ok(text) = std::fs::read_to_string(path)
            {
                let path = path
                    .strip_prefix(root())
                    .expect("walked from the root")
                    .to_string_lossy()
                    .into_owned();
                found.push(Source { path, text });
            }
        });
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The Rust files of every crate of the workspace.
pub fn rust() -> Vec<Source> {
    let found = files(
        &["domain", "actors", "server", "email-templates", "loadtests"],
        &[".rs"],
    );
    assert!(
        found.len() >= 5,
        "the walk found {} Rust files: it looks in the wrong place",
        found.len()
    );
    found
}

fn walk(folder: &Path, visit: &mut dyn FnMut(&Path)) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !matches!(name.as_ref(), "target" | "node_modules" | ".git" | "data") {
                walk(&path, visit);
            }
        } else {
            visit(&path);
        }
    }
}

/// The same text with comments and the insides of strings turned to blanks: offsets and lines stay.
pub fn code_only(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut i = 0;
    let blank = |out: &mut Vec<u8>, from: usize, to: usize| {
        for b in &mut out[from..to] {
            if *b != b'\n' {
                *b = b' ';
            }
        }
    };
    while i < bytes.len() {
        let rest = &bytes[i..];
        if rest.starts_with(b"//") {
            let end = i + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            blank(&mut out, i, end);
            i = end;
        } else if rest.starts_with(b"/*") {
            let (mut depth, mut j) = (1, i + 2);
            while j < bytes.len() && depth > 0 {
                if bytes[j..].starts_with(b"/*") {
                    depth += 1;
                    j += 2;
                } else if bytes[j..].starts_with(b"*/") {
                    depth -= 1;
                    j += 2;
                } else {
                    j += 1;
                }
            }
            blank(&mut out, i, j.min(bytes.len()));
            i = j;
        } else if let Some(hashes) = raw_string(bytes, i) {
            let open = i + 2 + hashes;
            let close: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
            let end = bytes[open..]
                .windows(close.len())
                .position(|w| w == close)
                .map_or(bytes.len(), |p| open + p);
            blank(&mut out, open, end);
            i = (end + close.len()).min(bytes.len());
        } else if bytes[i] == b'"' {
            let mut j = i + 1;
            while j < bytes.len() && bytes[j] != b'"' {
                j += if bytes[j] == b'\\' { 2 } else { 1 };
            }
            blank(&mut out, i + 1, j.min(bytes.len()));
            i = j + 1;
        } else if bytes[i] == b'\'' {
            // a character, or the tick of a lifetime
            let body = if bytes.get(i + 1) == Some(&b'\\') {
                bytes[i + 2..].iter().skip(1).position(|b| *b == b'\'').map(|p| p + 2)
            } else {
                let wide = text[i + 1..].chars().next().map_or(1, char::len_utf8);
                (bytes.get(i + 1 + wide) == Some(&b'\'')).then_some(wide)
            };
            match body {
                Some(len) => {
                    blank(&mut out, i + 1, i + 1 + len);
                    i += len + 2;
                }
                None => i += 1,
            }
        } else {
            i += 1;
        }
    }
    String::from_utf8(out).expect("only whole characters are blanked")
}

/// The number of `#` when a raw string opens here.
fn raw_string(bytes: &[u8], i: usize) -> Option<usize> {
    let word_before = i > 0 && (bytes[i - 1].is_ascii_alphanumeric() || bytes[i - 1] == b'_') && bytes[i - 1] != b'b';
    if bytes[i] != b'r' || word_before {
        return None;
    }
    let hashes = bytes[i + 1..].iter().take_while(|b| **b == b'#').count();
    (bytes.get(i + 1 + hashes) == Some(&b'"')).then_some(hashes)
}

#[test]
fn comments_and_strings_are_blank_and_nothing_moves() {
    let text = "let a = \"use b::c\"; // use d::e\nlet x = 'q'; fn f<'a>() {} /* use g::h /* i */ */ r#\"use j::k\"# ;b'\\'' z";
    let code = code_only(text);
    assert_eq!(code.len(), text.len());
    for gone in ["b::c", "d::e", "g::h", "j::k"] {
        assert!(!code.contains(gone), "{gone} still stands in {code}");
    }
    assert!(code.contains("fn f<'a>() {}") && code.ends_with('z'), "{code}");
}
