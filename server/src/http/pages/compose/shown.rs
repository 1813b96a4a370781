//! The form of a case as a page: what it holds, who was found, what is wrong.

use super::{
    super::{
        action::Why,
        case::fresh_key,
        find::{Search, addressee},
        page,
    },
    Filling,
};
use crate::{
    app::App,
    http::{
        pages::{Page, SignedIn},
        problem::Problem,
    },
    views::{
        Voice,
        case::Seals,
        compose::Compose,
        control::{Faults, Typed},
        form,
        inputs::Inputs,
        reach::Reach,
    },
};
use axum::http::StatusCode;
use comity_actors::ask::Look;
use comity_domain::{AuthorityId, Key, case::Card, moment};
use jiff::tz::TimeZone;

/// A form and everything that is known of it.
pub(in crate::http::pages) struct Filled<'a> {
    /// The actions that fill it in.
    pub filling: &'a Filling,
    /// The case, once there is one.
    pub look: Option<&'a Look>,
    /// What was typed.
    pub typed: Option<&'a Typed>,
    /// What is wrong with it.
    pub faults: &'a Faults,
    /// Why it is shown again.
    pub why: Why,
}

/// Draws it.
pub(in crate::http::pages) fn shown(app: &App, who: &SignedIn, filled: Filled<'_>, to: &str) -> Page {
    let Filled {
        filling,
        look,
        typed,
        faults,
        why,
    } = filled;
    let interface = &app.interface;
    let lang = who.reader.lang;
    let own = app
        .directory
        .card(who.scope.caller.authority)
        .ok_or_else(Problem::busy)?;
    let law = filling.pack().law(&filling.procedure).ok_or_else(Problem::busy)?;
    let view = look.map(|look| &*look.view);
    let second = who.reader.second.filter(|second| *second != lang);
    let voice = Voice {
        tongue: interface.tongue(lang),
        second: second.map(|second| interface.tongue(second)),
        speech: &filling.loaded.words,
        law,
        names: &*app.directory,
        now: look.map_or_else(|| app.clock.now(), |look| look.now),
        zone: moment::zone(&own.zone).unwrap_or(TimeZone::UTC),
    };
    let acts = || filling.keep().into_iter().chain(filling.send());
    let input = addressee(acts().flat_map(|action| &action.inputs));
    let chosen = chosen(app, input, look, typed);
    let search = Search {
        law,
        lang,
        own: own.id,
        typed,
        chosen: &chosen,
    };
    let whom = search.whom(app, input, input.and_then(|(name, _)| faults.of(name)));
    let understood = chosen.first().map(|card| card.languages.clone());
    let understood = understood
        .or_else(|| view.map(crate::views::blocks::understood))
        .unwrap_or_default();
    let inputs = Inputs {
        voice: &voice,
        understood,
        asked: Vec::new(),
        written: Vec::new(),
        reach: view.map(|view| Reach { voice: &voice, view }),
        typed,
        faults,
    };
    let form = form::Filling::new(&voice, view, inputs, typed, faults);
    let mut shell = who.reader.shell(app);
    shell.path = to.to_owned();
    let others = filling.others.iter().filter_map(|id| {
        let action = filling.action(Some(id)).filter(|action| action.inputs.is_empty())?;
        Some((action, format!("/cases/{}/actions/{id}", look?.case)))
    });
    let key = why.key.unwrap_or_else(|| fresh_key(app));
    let at = look.map(|look| look.at.to_string()).unwrap_or_default();
    let html = Compose {
        p: &shell,
        filling: &form,
        view,
        to: to.to_owned(),
        procedure: look
            .is_none()
            .then(|| format!("{}/{}", law.pack.head.id, filling.procedure)),
        keep: filling.keep(),
        send: filling.send(),
        others: others.collect(),
        whom,
        chosen: chosen.clone(),
        seals: Seals {
            forms: Vec::new(),
            at,
            key,
        },
        sentence: why.sentence.or(why.gone),
    }
    .page();
    Ok(page(why.status.unwrap_or(StatusCode::OK), html))
}

/// Who is asked: as typed, or as the draft holds it.
fn chosen(app: &App, input: Option<(&Key, Option<&Key>)>, look: Option<&Look>, typed: Option<&Typed>) -> Vec<Card> {
    let Some((name, slot)) = input else { return Vec::new() };
    match (typed, look) {
        (Some(typed), _) => typed
            .all(name)
            .filter_map(|id| id.parse::<AuthorityId>().ok())
            .filter_map(|id| app.directory.card(id))
            .collect(),
        (None, Some(look)) => {
            let chosen = look.view.chosen.iter().filter(|(held, _)| Some(held) == slot);
            chosen.map(|(_, card)| card.clone()).collect()
        }
        (None, None) => Vec::new(),
    }
}
