//! Which files are taken: those on the list whose content, name and declared type say the same. It knows no case.

use comity_domain::case::Fault;

/// A kind of file that is taken.
struct Kind {
    media: &'static str,
    endings: &'static [&'static str],
    content: Content,
}

/// How the content of a kind is recognised.
enum Content {
    /// By its first bytes or its insides.
    Known,
    /// It is text: whole UTF-8 without control characters.
    Text,
}

const KINDS: &[Kind] = &[
    kind("application/pdf", &["pdf"]),
    kind("image/png", &["png"]),
    kind("image/jpeg", &["jpg", "jpeg"]),
    kind("image/tiff", &["tif", "tiff"]),
    kind("image/webp", &["webp"]),
    kind(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &["docx"],
    ),
    kind(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        &["xlsx"],
    ),
    kind("application/vnd.oasis.opendocument.text", &["odt"]),
    kind("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    Kind {
        media: "text/plain",
        endings: &["txt"],
        content: Content::Text,
    },
    Kind {
        media: "text/csv",
        endings: &["csv"],
        content: Content::Text,
    },
];

const fn kind(media: &'static str, endings: &'static [&'static str]) -> Kind {
    Kind {
        media,
        endings,
        content: Content::Known,
    }
}

/// The longest name of a file, in characters.
const LONGEST: usize = 200;

/// The types and endings that are taken, for pages and for the description.
pub fn taken() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    KINDS.iter().map(|kind| (kind.media, kind.endings))
}

/// The type of a file, or what is wrong with it.
pub fn media(name: &str, declared: Option<&str>, content: &[u8]) -> Result<&'static str, Fault> {
    let fault = |key| Fault::new("/file", key).with("name", name);
    if content.is_empty() {
        return Err(fault("fault-file-empty"));
    }
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase())
        .unwrap_or_default();
    let Some(kind) = KINDS.iter().find(|kind| kind.endings.contains(&ending.as_str())) else {
        return Err(fault("fault-file-type"));
    };
    let declared = declared.map(|media| media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    // A browser that knows no type says this; it claims nothing.
    let claims = declared.filter(|media| !media.is_empty() && media != "application/octet-stream");
    let shows = match kind.content {
        Content::Known => infer::get(content).is_some_and(|found| found.mime_type() == kind.media),
        Content::Text => is_text(content),
    };
    if !shows || claims.is_some_and(|claimed| claimed != kind.media) {
        return Err(fault("fault-file-differs"));
    }
    Ok(kind.media)
}

fn is_text(content: &[u8]) -> bool {
    infer::get(content).is_none()
        && std::str::from_utf8(content).is_ok_and(|text| {
            !text
                .chars()
                .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{feff}'))
        })
}

/// The name without a path and without characters that could mislead; the ending stays.
pub fn name(given: &str) -> Result<String, Fault> {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    // Marks that turn the direction of writing make `gpj.exe` look like another name.
    let misleads = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let name: String = last.chars().filter(|c| !misleads(*c)).collect();
    if name.trim_matches('.').is_empty() || name.chars().count() > LONGEST {
        return Err(Fault::new("/file", "fault-file-name").with("most", LONGEST));
    }
    Ok(name)
}

/// `Content-Disposition` for a download: the name in plain letters, and as it is (RFC 6266, RFC 8187).
pub fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '%') || c == ' ' {
                c
            } else {
                '_'
            }
        })
        .collect();
    format!(
        "attachment; filename=\"{plain}\"; filename*=UTF-8''{}",
        super::params::encode(name)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    const EXE: &[u8] = b"MZ\x90\0\x03\0\0\0";

    #[test]
    fn content_name_and_declared_type_must_agree() {
        assert_eq!(media("a.pdf", Some("application/pdf"), PDF), Ok("application/pdf"));
        assert_eq!(media("A.PDF", None, PDF), Ok("application/pdf"));
        assert_eq!(media("a.png", Some("application/octet-stream"), PNG), Ok("image/png"));
        assert_eq!(
            media("a.txt", Some("text/plain; charset=utf-8"), "żółć\n".as_bytes()),
            Ok("text/plain")
        );
        for (name, declared, content, key) in [
            ("a.pdf", Some("application/pdf"), PNG, "fault-file-differs"),
            ("a.pdf", Some("application/pdf"), EXE, "fault-file-differs"),
            ("a.pdf", Some("text/html"), PDF, "fault-file-differs"),
            ("a.png", Some("image/svg+xml"), PNG, "fault-file-differs"),
            ("a.txt", Some("text/plain"), EXE, "fault-file-differs"),
            (
                "a.txt",
                Some("text/plain"),
                b"\xff\xfe\0a".as_slice(),
                "fault-file-differs",
            ),
            (
                "a.txt",
                Some("text/plain"),
                b"<!DOCTYPE html><script>".as_slice(),
                "fault-file-differs",
            ),
            ("a.html", Some("text/html"), b"<p>".as_slice(), "fault-file-type"),
            ("a.exe", None, EXE, "fault-file-type"),
            ("noending", None, PDF, "fault-file-type"),
            ("a.pdf", None, b"".as_slice(), "fault-file-empty"),
        ] {
            assert_eq!(
                media(name, declared, content).unwrap_err().key,
                key,
                "{name} {declared:?}"
            );
        }
    }

    #[test]
    fn names_lose_their_paths_and_their_tricks() {
        assert_eq!(name("C:\\Users\\me\\dyplom.pdf").unwrap(), "dyplom.pdf");
        assert_eq!(name("../../etc/passwd").unwrap(), "passwd");
        assert_eq!(name("photo\u{202e}gpj.exe").unwrap(), "photogpj.exe");
        assert_eq!(name("a\r\nSet-Cookie: x.pdf").unwrap(), "aSet-Cookie: x.pdf");
        for bad in ["", "..", "/", &"a".repeat(201)] {
            assert_eq!(name(bad).unwrap_err().key, "fault-file-name", "{bad}");
        }
    }

    #[test]
    fn a_download_has_its_name_in_every_script() {
        assert_eq!(
            disposition("świadectwo \"1\".pdf"),
            "attachment; filename=\"_wiadectwo _1_.pdf\"; filename*=UTF-8''%C5%9Bwiadectwo%20%221%22.pdf"
        );
    }
}
