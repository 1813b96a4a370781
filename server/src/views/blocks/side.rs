//! Who takes part, what is due, what happened, what was rated: the seam and the rail of a case. An official is named to
//! the own side only, because the door names nobody else.

use super::{Cx, msgs::author, recipients};
use crate::views::{due::Due, html::Html, voice::Voice};
use askama::Template;
use comity_domain::{
    AuthorityId, Key, Lang,
    case::{Move, What},
    moment,
    pack::InputKind,
    visibility::{ClockView, HistoryView},
};

/// How many lines of the history a case page shows; the rest has a page of its own.
pub const HISTORY_SHOWN: usize = 12;

#[derive(Template)]
#[template(path = "case/parties.html")]
struct Parties<'a> {
    v: &'a Voice<'a>,
    parties: Vec<Party>,
    recipients: Vec<Html>,
}

struct Party {
    id: AuthorityId,
    code: String,
    name: String,
    lang: Option<Lang>,
    ours: bool,
    place: String,
    slot: String,
    languages: Vec<(String, String)>,
}

pub(super) fn parties(cx: &Cx<'_>) -> Html {
    let present = cx
        .view
        .parties
        .iter()
        .filter(|party| !recipients::is_listed(party))
        .map(|party| (&party.slot, &party.card, party.ours));
    let chosen = cx.view.chosen.iter().map(|(slot, card)| (slot, card, false));
    let mut parties: Vec<Party> = present
        .chain(chosen)
        .map(|(slot, card, ours)| {
            let name = cx.voice.name(card);
            let country = cx.voice.country(&card.country);
            Party {
                id: card.id,
                code: card.country.to_string(),
                name: name.text.to_owned(),
                lang: name.lang,
                ours,
                place: if card.town.is_empty() {
                    country.to_owned()
                } else {
                    format!("{}, {country}", card.town)
                },
                slot: cx.voice.own(&format!("slot-{slot}")),
                languages: card
                    .languages
                    .iter()
                    .map(|lang| (lang.as_str().to_uppercase(), cx.voice.language(lang).to_owned()))
                    .collect(),
            }
        })
        .collect();
    // The seam: we are left for each reader.
    parties.sort_by_key(|party| !party.ours);
    Html::of(&Parties {
        v: cx.voice,
        parties,
        recipients: recipients::tables(cx),
    })
}

#[derive(Template)]
#[template(path = "case/clocks.html")]
struct Clocks<'a> {
    v: &'a Voice<'a>,
    clocks: Vec<Clock>,
}

struct Clock {
    name: String,
    due: Option<Due>,
    calendar: Option<String>,
    proposal: Option<(String, String, String)>,
}

pub(super) fn clocks(cx: &Cx<'_>) -> Html {
    let mut clocks: Vec<&ClockView> = cx.view.clocks.iter().collect();
    // What still runs comes first, the nearest on top.
    clocks.sort_by_key(|clock| (clock.ended.is_some(), clock.due));
    let clocks = clocks.into_iter().map(|clock| self::clock(cx, clock));
    let shown = clocks.filter(|clock| clock.due.is_some() || clock.proposal.is_some());
    Html::of(&Clocks {
        v: cx.voice,
        clocks: shown.collect(),
    })
}

fn clock(cx: &Cx<'_>, clock: &ClockView) -> Clock {
    let (t, now) = (cx.voice.tongue, cx.voice.now);
    let due = clock
        .due
        .filter(|_| clock.started.is_some())
        .map(|due| match clock.ended {
            Some(ended) => t.ended(due, ended, now, &clock.country, &clock.zone),
            None => t.due(due, clock.stopped.is_some(), now, &clock.country, &clock.zone),
        });
    let proposal = clock.proposal.as_ref().and_then(|proposal| {
        let key = if proposal.ours {
            "date-proposed-ours"
        } else {
            "date-proposed-theirs"
        };
        let day = proposal.date.parse().ok()?;
        Some((t.say(key).to_owned(), proposal.date.clone(), t.dates.full(day)))
    });
    let country = cx.voice.country(&clock.country);
    Clock {
        name: cx.voice.own(&format!("clock-{}", clock.id)),
        due: due.map(Due::from),
        calendar: clock.ended.is_none().then(|| {
            t.say_with("clock-calendar", &[("country", country.into())])
                .into_owned()
        }),
        proposal,
    }
}

#[derive(Template)]
#[template(path = "case/timeline.html")]
struct Timeline<'a> {
    v: &'a Voice<'a>,
    days: Vec<Day>,
    more: Option<(String, String)>,
}

struct Day {
    name: String,
    lines: Vec<Line>,
}

struct Line {
    seq: u64,
    theirs: bool,
    code: Option<String>,
    text: String,
    to: Option<String>,
    given: Vec<String>,
    moves: Vec<String>,
    stamp: String,
    hour: String,
}

pub(super) fn timeline(cx: &Cx<'_>) -> Html {
    history(cx, HISTORY_SHOWN)
}

/// The latest lines of the history, newest first, by days of the reader's calendar.
pub fn history(cx: &Cx<'_>, most: usize) -> Html {
    let v = cx.voice;
    let today = moment::civil_date(v.now, &v.zone);
    let mut days: Vec<(jiff::civil::Date, Day)> = Vec::new();
    for happened in cx.view.history.iter().rev().take(most) {
        let date = moment::civil_date(happened.at, &v.zone);
        if days.last().is_none_or(|(last, _)| *last != date) {
            let name = match date {
                _ if date == today => v.say("today").to_owned(),
                _ if date.tomorrow().is_ok_and(|next| next == today) => v.say("yesterday").to_owned(),
                _ => v.tongue.dates.weekday(date, today),
            };
            days.push((
                date,
                Day {
                    name,
                    lines: Vec::new(),
                },
            ));
        }
        if let Some((_, day)) = days.last_mut() {
            day.lines.push(line(cx, happened));
        }
    }
    let all = cx.view.history.len();
    let more = (all > most).then(|| {
        (
            format!("/cases/{}/history", cx.case),
            v.count("history-whole", all).into_owned(),
        )
    });
    Html::of(&Timeline {
        v,
        days: days.into_iter().map(|(_, day)| day).collect(),
        more,
    })
}

fn line(cx: &Cx<'_>, happened: &HistoryView) -> Line {
    let v = cx.voice;
    let by = author(cx, &happened.by);
    let official = happened.by.official.and_then(|id| v.official(id));
    let country = by.code.as_deref().map(|code| v.country(code).to_owned());
    let who = match (happened.by.ours, official) {
        (true, Some(name)) => name,
        (true, None) => v.say("who-us").to_owned(),
        (false, _) => country.unwrap_or(by.name),
    };
    let text = match &happened.what {
        What::Opened => v.say_with("history-opened", &[("who", (&who).into())]).into_owned(),
        What::Action(action) => v.own_with(&format!("action-{action}-done"), &[("who", &who)]),
        What::Passed(clock) => {
            let clock = v.own(&format!("clock-{clock}"));
            v.say_with("history-passed", &[("clock", (&clock).into())]).into_owned()
        }
    };
    Line {
        seq: happened.seq,
        theirs: !happened.by.ours,
        code: by.code.filter(|_| !happened.by.ours),
        text,
        to: happened.to.as_ref().map(|state| v.own(&format!("state-{state}"))),
        given: given(cx, happened),
        moves: happened.moves.iter().map(|one| moved(v, one)).collect(),
        stamp: v.stamp(happened.at),
        hour: v.hour(happened.at),
    }
}

/// Who came or went.
fn moved(v: &Voice<'_>, one: &Move) -> String {
    let who = v.name(&one.card).text;
    let key = if one.joined { "history-joined" } else { "history-left" };
    v.say_with(key, &[("who", who.into())]).into_owned()
}

/// Codes and dates that were given with an act, each with what it is.
fn given(cx: &Cx<'_>, happened: &HistoryView) -> Vec<String> {
    let What::Action(action) = &happened.what else {
        return Vec::new();
    };
    let law = cx.voice.law.procedure.action(action);
    let one = |(input, value): (&Key, &comity_domain::value::Value)| {
        let rule = law.and_then(|law| law.inputs.iter().find(|rule| rule.id == *input));
        let label = cx.voice.own(&format!("input-{action}-{input}"));
        let said = cx.teller().value(value, rule.and_then(|rule| rule.list.as_ref())).text;
        let said = match rule.map(|rule| rule.kind) {
            Some(InputKind::Date) => value_date(cx, value).unwrap_or(said),
            _ => said,
        };
        format!("{label}: {said}")
    };
    happened.given.iter().map(one).collect()
}

fn value_date(cx: &Cx<'_>, value: &comity_domain::value::Value) -> Option<String> {
    match value {
        comity_domain::value::Value::Date(text) => Some(cx.voice.tongue.dates.full(text.parse().ok()?)),
        _ => None,
    }
}

#[derive(Template)]
#[template(path = "case/ratings.html")]
struct Ratings<'a> {
    v: &'a Voice<'a>,
    ratings: Vec<Rated>,
}

struct Rated {
    slot: String,
    marks: Vec<(String, String, u8)>,
}

pub(super) fn ratings(cx: &Cx<'_>) -> Html {
    let v = cx.voice;
    let ratings = cx.view.ratings.iter().map(|rating| Rated {
        slot: v.own(&format!("slot-{}", rating.slot)),
        marks: rating
            .marks
            .iter()
            .map(|(item, mark)| (item_name(cx, item), mark_word(v, *mark), *mark))
            .collect(),
    });
    Html::of(&Ratings {
        v,
        ratings: ratings.collect(),
    })
}

/// A mark's question stands with the action that asks for it.
fn item_name(cx: &Cx<'_>, item: &Key) -> String {
    let asks = |action: &&comity_domain::pack::Action| {
        action
            .inputs
            .iter()
            .any(|input| input.id == *item && input.kind == InputKind::Mark)
    };
    let action = cx.voice.law.procedure.actions.iter().find(asks);
    action.map_or_else(
        || item.to_string(),
        |action| cx.voice.own(&format!("input-{}-{item}", action.id)),
    )
}

fn mark_word(v: &Voice<'_>, mark: u8) -> String {
    let key = match mark {
        1 => "mark-1",
        2 => "mark-2",
        3 => "mark-3",
        4 => "mark-4",
        _ => "mark-5",
    };
    v.say(key).to_owned()
}
