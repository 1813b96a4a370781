//! The desk: what to do next, numbers that are views, and the list with why each case is here and when it is due. It
//! orders nothing: the journal's order is the desk's.

use super::{
    choose::{self, Offer},
    due::Due,
    html::Html,
    said::Teller,
    shell::Shell,
    voice::{Lexicon, pick, speak, stamp},
    wire::titled,
};
use crate::interface::Tongue;
use askama::Template;
use comity_actors::present::{Counts, DeskRow};
use comity_domain::{
    Lang, Moment, OfficialId, moment,
    visibility::{Row, Whose},
};
use jiff::tz::TimeZone;
use std::borrow::Borrow;

/// How many things the desk proposes to do next.
pub const NEXT: usize = 3;

#[derive(Template)]
#[template(path = "desk/count.html")]
struct Number<'a> {
    id: &'a str,
    late: bool,
    n: String,
}

/// One of the numbers.
pub fn count(id: &str, n: u64, tongue: &Tongue) -> Html {
    Html::of(&Number {
        id,
        late: id == "late" && n > 0,
        n: tongue.number(&n.to_string()),
    })
}

/// What a desk is drawn from.
pub struct Desk<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// Packs.
    pub lexicon: &'a dyn Lexicon,
    /// The instant.
    pub now: Moment,
    /// The authority's zone.
    pub zone: TimeZone,
    /// Where the authority is.
    pub place: String,
    /// The reader.
    pub official: Option<OfficialId>,
}

/// A line with what the official has seen of it.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    /// The line.
    pub line: &'a DeskRow,
    /// Something came since the official last looked.
    pub unread: bool,
}

/// One page of a desk.
pub struct Shown<'a> {
    /// The view: `open`, `ours`, `theirs`, `late`, `drafts`, `over`.
    pub view: &'a str,
    /// Its lines.
    pub lines: Vec<Line<'a>>,
    /// The first of those that wait for us, due first.
    pub next: Vec<Line<'a>>,
    /// The numbers.
    pub counts: Counts,
    /// The cursor of the next page.
    pub older: Option<String>,
    /// What the reader may open.
    pub offers: Vec<Offer>,
}

struct Drawn {
    id: String,
    href: String,
    unread: bool,
    title: String,
    name: String,
    rest: String,
    number: String,
    now: String,
    other: Option<Other>,
    ours: bool,
    icon: &'static str,
    state: String,
    answered: Option<String>,
    date_to_answer: bool,
    allocated: bool,
    reason: Option<Why>,
    due: Option<Due>,
}

struct Other {
    code: String,
    country: String,
    name: String,
    lang: Option<Lang>,
}

struct Why {
    text: String,
    stamp: String,
    when: String,
}

#[derive(Template)]
#[template(path = "desk/next.html")]
struct Next<'a> {
    d: &'a Desk<'a>,
    next: Vec<Drawn>,
    waiting: u64,
}

#[derive(Template)]
#[template(path = "desk/cases.html")]
struct Cases<'a> {
    d: &'a Desk<'a>,
    heading: &'a str,
    rows: Vec<Drawn>,
    shown: u64,
    all: Option<&'static str>,
    older: Option<String>,
}

#[derive(Template)]
#[template(path = "page/desk.html")]
struct Page<'a> {
    p: &'a Shell<'a>,
    title: String,
    place: &'a str,
    day: String,
    date: String,
    next: Html,
    counts: Vec<View>,
    heading: &'a str,
    unread: u64,
    unread_words: String,
    cases: Html,
    offers: Html,
}

struct View {
    href: String,
    here: bool,
    key: &'static str,
    number: Html,
}

/// The views by name, with the word of each.
pub const VIEWS: [(&str, &str); 6] = [
    ("open", "view-open"),
    ("ours", "view-ours"),
    ("late", "view-late"),
    ("theirs", "view-theirs"),
    ("drafts", "view-drafts"),
    ("over", "view-over"),
];

impl<'a> Desk<'a> {
    fn count(&self, key: &'a str, n: impl Borrow<u64>) -> String {
        self.p.t.say_with(key, &[("n", (*n.borrow()).into())]).into_owned()
    }

    /// The whole page.
    pub fn page(&'a self, shown: &Shown<'a>) -> Html {
        let t = self.p.t;
        let heading = VIEWS
            .iter()
            .find(|(view, _)| *view == shown.view)
            .map_or("view-open", |(_, key)| key);
        let today = moment::civil_date(self.now, &self.zone);
        let counts = &shown.counts;
        let number = |view: &str| match view {
            "ours" => counts.ours,
            "late" => counts.late,
            "theirs" => counts.theirs,
            "drafts" => counts.drafts,
            "over" => counts.over,
            _ => counts.open,
        };
        let views = VIEWS.iter().map(|(view, key)| View {
            href: if *view == "open" {
                "/".to_owned()
            } else {
                format!("/?view={view}")
            },
            here: *view == shown.view,
            key,
            number: count(view, number(view), t),
        });
        let title = t.say_with(
            "desk-title",
            &[("ours", counts.ours.into()), ("late", counts.late.into())],
        );
        Html::of(&Page {
            p: self.p,
            title: title.into_owned(),
            place: &self.place,
            day: today.to_string(),
            date: t.dates.full(today),
            next: self.next(shown),
            counts: views.collect(),
            heading: t.say(heading),
            unread: counts.unread,
            unread_words: self.count("unread-n", counts.unread),
            cases: self.cases(shown, t.say(heading)),
            offers: choose::part(self.p, &shown.offers),
        })
    }

    fn next(&'a self, shown: &Shown<'a>) -> Html {
        let next = shown
            .next
            .iter()
            .take(NEXT)
            .filter_map(|line| self.drawn(line))
            .collect();
        Html::of(&Next {
            d: self,
            next,
            waiting: shown.counts.ours,
        })
    }

    fn cases(&'a self, shown: &Shown<'a>, heading: &'a str) -> Html {
        let older = shown
            .older
            .as_ref()
            .map(|cursor| format!("/?view={}&after={cursor}", shown.view));
        Html::of(&Cases {
            d: self,
            shown: shown.lines.len() as u64,
            heading,
            rows: shown.lines.iter().filter_map(|line| self.drawn(line)).collect(),
            all: (shown.view != "open").then_some("/"),
            older,
        })
    }

    fn drawn(&self, line: &Line<'_>) -> Option<Drawn> {
        let row = &line.line.row;
        let t = self.p.t;
        let pack = self.lexicon.law(&row.pack)?;
        let words = self.lexicon.words(&row.pack)?;
        let teller = Teller {
            tongue: t,
            speech: &words,
            law: pack.law(&row.procedure)?,
        };
        let own = |rest: &str, args: &[(&str, &str)]| speak(&words, t.lang, &format!("{}-{rest}", row.procedure), args);
        let title = titled(&row.title, teller);
        let (name, rest) = match title.split_once(", ") {
            Some((name, rest)) => (name.to_owned(), rest.to_owned()),
            None => (title.clone(), String::new()),
        };
        let other = row.others.first().map(|other| {
            let name = pick(&other.names, &[], t.lang);
            Other {
                code: other.country.to_string(),
                country: t.country(&other.country).to_owned(),
                name: name.text.to_owned(),
                lang: name.lang,
            }
        });
        let side = match row.turn {
            Whose::Ours => "-ours",
            Whose::Theirs => "-theirs",
            Whose::Over => "",
        };
        let place = other.as_ref().map_or("", |other| other.country.as_str());
        Some(Drawn {
            id: line.line.case.to_string(),
            href: format!("/cases/{}", line.line.case),
            unread: line.unread,
            number: row.number.clone(),
            now: own(&format!("now-{}{side}", row.state), &[("other", place)]),
            ours: row.turn == Whose::Ours && !row.over,
            icon: icon(row),
            state: own(&format!("state-{}", row.state), &[]),
            answered: (row.answered.1 > 0 && !row.draft).then(|| {
                t.say_with(
                    "answered-of",
                    &[("n", row.answered.0.into()), ("all", row.answered.1.into())],
                )
                .into_owned()
            }),
            date_to_answer: row.date_to_answer,
            allocated: row.allocated.is_some() && row.allocated == self.official,
            reason: row.reason.as_ref().map(|reason| {
                let from = reason
                    .from
                    .and_then(|from| row.others.iter().find(|other| other.id == from));
                let who = from.map_or_else(|| t.say("who-us"), |other| t.country(&other.country));
                Why {
                    text: own(&format!("notice-{}", reason.notice), &[("who", who)]),
                    stamp: stamp(reason.at, &self.zone),
                    when: t.when(reason.at, self.now, &self.zone),
                }
            }),
            due: row
                .due
                .as_ref()
                .map(|due| t.due(due.at, due.stopped, self.now, &due.country, &due.zone).into()),
            title,
            name,
            rest,
            other,
        })
    }
}

fn icon(row: &Row) -> &'static str {
    match row.turn {
        Whose::Over => "met",
        Whose::Theirs => "arrow",
        Whose::Ours if row.answered.0 > 0 => "half",
        Whose::Ours => "ring",
    }
}
