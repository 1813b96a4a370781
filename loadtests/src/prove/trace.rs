//! Reads what strace recorded into writes, syncs and words on the wire, in order of completion; it does not judge them.

use std::collections::HashMap;
use std::io::BufRead;

use anyhow::Result;

/// What the process did, as the disk and the network saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// bytes at a place of a file
    Write {
        /// the file
        file: String,
        /// the place
        at: u64,
        /// the bytes
        bytes: Vec<u8>,
    },
    /// a file cut to a length
    Cut {
        /// the file
        file: String,
        /// its new length
        len: u64,
    },
    /// everything written to a file before is durable
    Sync {
        /// the file
        file: String,
    },
    /// a file removed
    Remove {
        /// the file
        file: String,
    },
    /// tokens that went out on a socket
    Shown {
        /// the tokens
        tokens: Vec<String>,
    },
}

/// The system calls that [`read`] understands.
pub const CALLS: &str = "pwrite64,write,writev,sendto,sendmsg,ftruncate,fsync,fdatasync,unlink,unlinkat";

/// Reads a recording made with `-f -y -xx`.
pub fn read(recording: impl BufRead) -> Result<Vec<Step>> {
    let mut halves: HashMap<String, String> = HashMap::new();
    let mut steps = Vec::new();
    for line in recording.lines() {
        let line = line?;
        let Some((pid, rest)) = line.split_once(' ') else {
            continue;
        };
        let rest = rest.trim_start();
        if let Some(half) = rest.strip_suffix("<unfinished ...>") {
            halves.insert(pid.to_owned(), half.to_owned());
            continue;
        }
        let whole = match rest.strip_prefix("<... ").and_then(|r| r.split_once(" resumed>")) {
            Some((_, end)) => halves.remove(pid).unwrap_or_default() + end,
            None => rest.to_owned(),
        };
        steps.extend(step(&whole));
    }
    Ok(steps)
}

fn step(call: &str) -> Option<Step> {
    let (name, rest) = call.split_once('(')?;
    let (arguments, result) = rest.rsplit_once(") ")?;
    let result = result.trim_start().strip_prefix("= ")?;
    if result.starts_with('-') || result.starts_with('?') {
        return None;
    }
    let done: usize = result.split_whitespace().next()?.split('<').next()?.parse().ok()?;
    let file = || described(arguments);
    match name {
        "pwrite64" => {
            let mut bytes = strings(arguments).next()?;
            // a write may take less than it was given
            bytes.truncate(done);
            let at = arguments.rsplit(',').next()?.trim().parse().ok()?;
            Some(Step::Write {
                file: file()?,
                at,
                bytes,
            })
        }
        "ftruncate" => Some(Step::Cut {
            file: file()?,
            len: arguments.rsplit(',').next()?.trim().parse().ok()?,
        }),
        "fsync" | "fdatasync" => Some(Step::Sync { file: file()? }),
        "unlink" | "unlinkat" => {
            let name = strings(arguments).last()?;
            Some(Step::Remove {
                file: String::from_utf8(name).ok()?,
            })
        }
        _ => {
            let bytes: Vec<u8> = strings(arguments).flatten().collect();
            let tokens = tokens(&bytes);
            (!tokens.is_empty()).then_some(Step::Shown { tokens })
        }
    }
}

/// The path that `-y` writes behind a descriptor.
fn described(arguments: &str) -> Option<String> {
    let (_, rest) = arguments.split_once('<')?;
    let (name, _) = rest.split_once('>')?;
    if name.starts_with("\\x") {
        return String::from_utf8(hex(name)).ok();
    }
    Some(name.to_owned())
}

fn strings(arguments: &str) -> impl Iterator<Item = Vec<u8>> + '_ {
    arguments.split('"').skip(1).step_by(2).map(hex)
}

fn hex(text: &str) -> Vec<u8> {
    text.split("\\x")
        .skip(1)
        .filter_map(|pair| u8::from_str_radix(pair.get(..2)?, 16).ok())
        .collect()
}

/// Writers' tokens in what was sent: `tk`, then letters and digits, then `z`.
fn tokens(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let mut found = Vec::new();
    for (at, _) in text.match_indices("tk") {
        let word: String = text[at..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let shaped = word.strip_prefix("tk").and_then(|w| w.strip_suffix('z'));
        if shaped.is_some_and(|w| w.contains('w') && w.ends_with(|c: char| c.is_ascii_digit())) {
            found.push(word);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hexed(text: &str) -> String {
        text.bytes().map(|b| format!("\\x{b:02x}")).collect()
    }

    #[test]
    fn reads_whole_and_halved_calls() {
        let path = hexed("/d/x.db-wal");
        let recording = [
            format!("11 pwrite64(7<{path}>, \"{}\", 5, 32) = 5", hexed("hello")),
            format!("11 fdatasync(7<{path}> <unfinished ...>"),
            format!(
                "12 sendto(9<socket:[1]>, \"{}\", 20, 0, NULL, 0) = 20",
                hexed("said tkAw1n2z.")
            ),
            "11 <... fdatasync resumed>) = 0".to_owned(),
            format!(
                "11 pwrite64(7<{path}>, \"{}\", 5, 32) = -1 EIO (Input/output error)",
                hexed("hello")
            ),
            format!("11 ftruncate(7<{path}>, 0) = 0"),
            format!("11 unlink(\"{path}\") = 0"),
            "13 write(4<anon_inode:[eventfd]>, \"\\x01\", 8) = 8".to_owned(),
        ]
        .join("\n");
        let file = || "/d/x.db-wal".to_owned();
        let expected = [
            Step::Write {
                file: file(),
                at: 32,
                bytes: b"hello".to_vec(),
            },
            Step::Shown {
                tokens: vec!["tkAw1n2z".into()],
            },
            Step::Sync { file: file() },
            Step::Cut { file: file(), len: 0 },
            Step::Remove { file: file() },
        ];
        assert_eq!(read(recording.as_bytes()).expect("a whole recording"), expected);
    }
}
