//! Orders for linked cases, and words that are passed on to them.

use crate::{
    Key,
    case::{Card, Event, Given, Order, decide::Course},
    moment,
    pack::{Copied, Opens},
};
use std::collections::BTreeMap;

pub(super) fn open(course: &mut Course<'_>, opens: &Opens, slot: &Key, given: &Given) {
    let Some(opener) = opener(course, opens, slot) else {
        return;
    };
    let asked = &course.case.asked;
    let questions = match opens.copy.contains(&Copied::Questions) {
        true => asked
            .iter()
            .filter(|q| has_question(course, opens, q))
            .cloned()
            .collect(),
        false => Vec::new(),
    };
    let whole = Order {
        link: opens.link.clone(),
        procedure: opens.procedure.clone(),
        opener,
        fills: opens.to.as_ref().map(|to| to.fills.clone()),
        cards: Vec::new(),
        questions,
        fields: fields(course, opens),
        dates: dates(course, opens),
        then: opens.then.clone(),
    };
    for order in orders(course, opens, given, whole) {
        course.happen(Event::LinkOrdered { order: Box::new(order) });
    }
}

pub(super) fn tell(course: &mut Course<'_>, link: &Key, action: &Key) {
    let linked = course.case.links.iter().any(|held| held.link == *link && !held.over);
    let ordered = course.case.origin.as_ref().is_some_and(|origin| origin.link == *link);
    if linked || ordered {
        let (link, action) = (link.clone(), action.clone());
        course.happen(Event::LinkTold { link, action });
    }
}

fn opener(course: &Course<'_>, opens: &Opens, slot: &Key) -> Option<Card> {
    let own = course.caller.authority;
    match &opens.opener {
        Some(slot) => course.case.first_in(slot).map(|party| party.card.clone()),
        None => {
            let mut parties = course.case.parties.iter();
            let acting = parties.find(|party| party.slot == *slot && party.card.id == own);
            acting.map(|party| party.card.clone())
        }
    }
}

fn has_question(course: &Course<'_>, opens: &Opens, question: &Key) -> bool {
    let there = course.pack.law(&opens.procedure).and_then(|law| law.questions);
    there.is_some_and(|set| set.question(question).is_some())
}

/// Fields of the form there that hold something here.
fn fields(course: &Course<'_>, opens: &Opens) -> Vec<Key> {
    let Some(form) = course.pack.law(&opens.procedure).and_then(|law| law.form) else {
        return Vec::new();
    };
    let goes = |field: &Key| {
        opens.copy.iter().any(|copied| match copied {
            Copied::Fields(None) => true,
            Copied::Fields(Some(one)) => one == field,
            _ => false,
        })
    };
    let held = form.fields().map(|field| &field.id);
    held.filter(|field| goes(field) && course.case.fields.contains_key(*field))
        .cloned()
        .collect()
}

/// The date of a clock that runs, or the one that lies on the table.
fn dates(course: &Course<'_>, opens: &Opens) -> BTreeMap<Key, String> {
    let date = |clock: &Key| {
        let held = course.case.clocks.get(clock)?;
        let agreed = held.due.filter(|_| held.is_open()).and_then(|due| {
            let rule = course.law.procedure.clock(clock)?;
            let (_, zone) = super::super::owner(&course.case, rule);
            Some(moment::civil_date(due, &zone).to_string())
        });
        agreed.or_else(|| held.proposal.as_ref().map(|proposal| proposal.date.clone()))
    };
    let clocks = opens.copy.iter().filter_map(|copied| match copied {
        Copied::Clock(clock) => Some(clock),
        _ => None,
    });
    clocks.filter_map(|clock| Some((clock.clone(), date(clock)?))).collect()
}

fn orders(course: &Course<'_>, opens: &Opens, given: &Given, whole: Order) -> Vec<Order> {
    let Some(to) = &opens.to else { return vec![whole] };
    if let Some(shares) = to.input.as_ref().map(|input| given.shares.get(input)) {
        let shares = shares.map_or(&[][..], Vec::as_slice).iter();
        return shares
            .map(|share| Order {
                cards: vec![share.card.clone()],
                questions: share.questions.clone(),
                ..whole.clone()
            })
            .collect();
    }
    let parties = course.case.parties.iter();
    let asked = parties.filter(|party| to.slot.as_ref() == Some(&party.slot) && party.card.id != whole.opener.id);
    let cards = asked.map(|party| party.card.clone()).collect();
    vec![Order { cards, ..whole }]
}
