//! A finished piece of HTML, which templates take in as it is; it knows not what it shows.

use askama::{Template, filters::HtmlSafe};
use std::fmt;

/// HTML that a template of ours made, and nobody else.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Html(String);

impl Html {
    /// What a template renders, without the white space around it.
    pub fn of(template: &impl Template) -> Self {
        let mut html = String::with_capacity(template_size(template));
        if template.render_into(&mut html).is_err() {
            // Writing into memory fails only when a value's own Display does; none of ours can.
            html.clear();
        }
        let end = html.trim_end().len();
        html.truncate(end);
        Self(html)
    }
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The text itself.
    pub fn into_string(self) -> String {
        self.0
    }
}

fn template_size<T: Template>(_: &T) -> usize {
    T::SIZE_HINT * 2
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl HtmlSafe for Html {}
