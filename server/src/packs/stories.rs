//! Tells a pack's stories before it is taken into use: what its author promises must come true on this very engine.

use comity_domain::pack::check::Flaw;
use comity_domain::story::{Cast, Stories, tell};

use super::{Found, Loaded, places};

const CAST: &str = "stories/cast.toml";

/// Every story that does not come true, and every file of stories that cannot be read.
pub fn untrue(loaded: &Loaded) -> Vec<Found> {
    let mut found = Vec::new();
    let mut files = loaded.folder.part("stories", ".toml").peekable();
    if files.peek().is_none() {
        return found;
    }
    let Some(cast) = loaded.folder.get(CAST) else {
        let flaw = Flaw::new(CAST, "", "flaw-file-missing");
        return vec![Found { flaw, line: None }];
    };
    let Some(cast) = parsed::<Cast>(CAST, cast, &mut found) else {
        return found;
    };
    for (name, text) in files.filter(|(name, _)| *name != "cast") {
        let file = format!("stories/{name}.toml");
        let Some(read) = parsed::<Stories>(&file, text, &mut found) else {
            continue;
        };
        for (n, story) in read.stories.iter().enumerate() {
            if let Err(broken) = tell(&loaded.pack, &cast, story) {
                let place = format!("stories[{n}].title");
                let line = Some(places::line_of(text, &place));
                let flaw = Flaw::new(file.as_str(), place, "flaw-story")
                    .with("name", &story.title)
                    .with("place", broken.place)
                    .with("expected", broken.expected)
                    .with("found", broken.found);
                found.push(Found { flaw, line });
            }
        }
    }
    found
}

fn parsed<T: serde::de::DeserializeOwned>(file: &str, text: &str, found: &mut Vec<Found>) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| {
            let line = error.span().map(|span| places::line_at(text, span.start));
            let flaw = Flaw::new(file, "", "flaw-format").with("what", error.message());
            found.push(Found { flaw, line });
        })
        .ok()
}
