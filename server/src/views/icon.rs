//! Icons by name: a reference to a symbol that every page carries once; always beside a word, never instead of one.

use askama::filters::HtmlSafe;
use std::fmt;

/// One icon.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Icon(pub &'static str);

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            r##"<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><use href="#i-{}"/></svg>"##,
            self.0
        )
    }
}
/// The name is one of ours, never a value.
impl HtmlSafe for Icon {}
