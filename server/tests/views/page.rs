//! A page as text, and patches applied to it the way a browser does; knows no block by name.

use crate::story::{Side, Story};
use comity_actors::present::Lens;
use comity_server::views::{
    blocks::Block,
    live::{Live, Seen},
};

/// Every block of a case as it is drawn afresh.
pub fn whole(live: &Live, story: &Story, side: Side, lens: &Lens) -> String {
    let view = story.view(side).expect("the side is a party");
    let seen = Seen {
        case: story.case,
        view: &view,
        now: story.now,
    };
    live.with(&seen, lens, |cx| {
        Block::WHOLE
            .iter()
            .map(|block| block.draw(cx).into_string())
            .collect::<Vec<_>>()
            .join("\n")
    })
    .expect("the pack is in use")
}

/// The page after a patch.
pub fn apply(page: &str, frame: &serde_json::Value) -> String {
    let mut page = page.to_owned();
    for op in frame["ops"].as_array().unwrap() {
        let id = op["id"].as_str().unwrap();
        let html = op["html"].as_str().unwrap_or_default();
        let (start, end) = span(&page, id).unwrap_or_else(|| panic!("no element with id {id}"));
        match op["do"].as_str().unwrap() {
            "replace" => page.replace_range(start..end, html),
            "append" => {
                let close = page[..end].rfind("</").unwrap();
                page.insert_str(close, &format!("{html}\n"));
            }
            verb => panic!("{verb} is not what a case page does"),
        }
    }
    page
}

/// Where the element with this id begins and ends.
fn span(page: &str, id: &str) -> Option<(usize, usize)> {
    let at = page.find(&format!(" id=\"{id}\""))?;
    let start = page[..at].rfind('<')?;
    let name: String = page[start + 1..]
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut depth = 0;
    let mut here = start;
    loop {
        let next_close = page[here..].find(&close)? + here;
        match page[here..].find(&open).map(|n| n + here).filter(|n| *n < next_close) {
            Some(next) => {
                let whole_name = page[next + open.len()..].starts_with(|c: char| !c.is_ascii_alphanumeric());
                depth += i32::from(whole_name);
                here = next + open.len();
            }
            None => {
                depth -= 1;
                here = next_close + close.len();
                if depth == 0 {
                    return Some((start, here));
                }
            }
        }
    }
}
