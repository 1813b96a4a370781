//! What stands round every page: masthead, languages, the way about, and what scripts need to know; it knows no case.

use super::icon::Icon;
use crate::interface::{Interface, Tongue};

/// Everything round a page.
pub struct Shell<'a> {
    /// The reader's language.
    pub t: &'a Tongue,
    /// Every language.
    pub interface: &'a Interface,
    /// Where assets stand: an address that changes with their content.
    pub assets: &'a str,
    /// Whether the browser's live client is shipped.
    pub has_live: bool,
    /// Who is signed in.
    pub who: Option<Who>,
    /// The address of this page, to come back to.
    pub path: String,
    /// The chosen theme; the system's when none.
    pub theme: Option<&'static str>,
    /// Whether single keys are shortcuts.
    pub keys: bool,
    /// The instant, for scripts that count down from it.
    pub now: String,
    /// What the page watches.
    pub topic: Option<String>,
    /// Where it is.
    pub at: String,
    /// Which packs were in use when it was made.
    pub packs: String,
    /// When words such as `today` turn.
    pub turns: Option<String>,
    /// May open cases.
    pub opens: bool,
    /// May take areas of law into use.
    pub administers: bool,
    /// The address under which everybody reads this page, in any language; none for pages of officials.
    pub open: Option<String>,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct Who {
    /// The official.
    pub name: String,
    /// The authority, as the reader calls it.
    pub authority: String,
    /// The topic of its desk.
    pub topic: String,
}

impl<'a> Shell<'a> {
    /// A word of the interface.
    pub fn say(&self, key: &'a str) -> &'a str {
        self.t.say(key)
    }
    /// An icon.
    pub fn icon(&self, name: &'static str) -> Icon {
        Icon(name)
    }
    /// The address of an asset.
    pub fn asset(&self, name: &str) -> String {
        format!("{}/{name}", self.assets)
    }
    /// The live client, for those who are signed in.
    pub fn live(&self) -> Option<String> {
        (self.has_live && self.who.is_some()).then(|| self.asset("live.js"))
    }
    /// The code of the page's language.
    pub fn code(&self) -> String {
        self.t.lang.as_str().to_uppercase()
    }
    /// The program's version.
    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
    /// The way about: whether we are there, the address, the word.
    pub fn nav(&self) -> Vec<(bool, &'static str, &'static str)> {
        let at = |href: &str| match href {
            "/" => self.path == "/" || self.path.starts_with("/?"),
            href => self.path.starts_with(href),
        };
        let mut nav = vec![
            ("/", "nav-desk"),
            ("/records", "nav-records"),
            ("/authorities", "nav-authorities"),
        ];
        if self.opens {
            nav.insert(1, ("/cases/new", "nav-new"));
        }
        if self.administers {
            nav.push(("/admin/packs", "areas-title"));
        }
        nav.into_iter().map(|(href, key)| (at(href), href, key)).collect()
    }
    /// Every language: code, its own name, whether it is the page's.
    pub fn languages(&self) -> Vec<(String, String, bool)> {
        let one = |lang: comity_domain::Lang| {
            let name = self.interface.tongue(lang).language(lang.as_str()).to_owned();
            (lang.to_string(), name, lang == self.t.lang)
        };
        self.interface.languages().map(one).collect()
    }
    /// Where the wordmark leads.
    pub fn home(&self) -> String {
        match self.open {
            Some(_) => format!("/public?lang={}", self.t.lang),
            None => "/".to_owned(),
        }
    }
    /// What the wordmark says.
    pub fn home_word(&self) -> &'static str {
        if self.open.is_some() { "public-home" } else { "to-desk" }
    }
    /// Every theme: the word, the value, whether it is chosen.
    pub fn themes(&self) -> [(&'static str, &'static str, bool); 3] {
        [
            ("theme-system", "", self.theme.is_none()),
            ("theme-light", "light", self.theme == Some("light")),
            ("theme-dark", "dark", self.theme == Some("dark")),
        ]
    }
    /// Words that scripts say.
    pub fn live_words(&self) -> [&'static str; 16] {
        [
            "conn-live",
            "conn-offline",
            "live-lost",
            "live-retry",
            "live-back",
            "live-new",
            "live-held",
            "live-meanwhile",
            "live-compare",
            "live-gone",
            "live-sending",
            "live-kept",
            "live-just",
            "live-vanished",
            "live-signed-out",
            "live-reload",
        ]
    }
}
