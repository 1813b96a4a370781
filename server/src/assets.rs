//! Style, scripts and signs as they were prepared when the program was built; it knows no route and no page.

use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// One asset.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// Its type.
    pub media: &'static str,
    /// As it is.
    pub plain: &'static [u8],
    /// Compressed with brotli.
    pub brotli: &'static [u8],
}

/// The folder of this build's assets, as pages name it.
pub fn folder() -> &'static str {
    static FOLDER: LazyLock<String> = LazyLock::new(|| format!("/assets/{VERSION}"));
    &FOLDER
}

/// Whether an asset of this name is shipped.
pub fn has(name: &str) -> bool {
    FILES.iter().any(|(known, ..)| *known == name)
}

/// An asset by its name.
pub fn get(name: &str) -> Option<Asset> {
    let (known, plain, brotli) = FILES.iter().find(|(known, ..)| *known == name)?;
    let media = match known.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    };
    Some(Asset { media, plain, brotli })
}
