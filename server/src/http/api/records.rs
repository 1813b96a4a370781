//! `GET /repositories` and `GET /records`: what authorities keep for one another, as far as the door lets the caller see it,
//! searched in any script and as of any day.

use super::{answer, params::Params};
use crate::{
    app::Shared,
    http::{cursor, problem::Problem, scope::Scope},
    packs::Loaded,
    records::{self, Found, Names},
    views::{records::said, said::Teller},
};
use axum::{extract::State, http::HeaderMap, response::Response};
use comity_domain::{Key, form, pack::Law};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};
use utoipa::ToSchema;

/// The repositories of the areas in use.
#[derive(Serialize, ToSchema)]
pub struct Repositories {
    /// They.
    repositories: Vec<Repository>,
}

/// A repository.
#[derive(Serialize, ToSchema)]
pub struct Repository {
    /// The procedure whose cases are its records, `pack/procedure`.
    procedure: String,
    /// What it is called.
    text: String,
    /// The area it belongs to.
    area: String,
    /// How many records the caller finds there that are not over.
    records: u64,
    /// The fields that lists show, in order, with what they are called.
    columns: Vec<Column>,
    /// The fields by which `where` narrows.
    filters: Vec<String>,
}

/// A field of a list.
#[derive(Serialize, ToSchema)]
struct Column {
    /// Its key.
    field: String,
    /// What it is called.
    text: String,
}

/// A page of records.
#[derive(Serialize, ToSchema)]
pub struct Records {
    /// By the columns, or as asked.
    records: Vec<Record>,
    /// How many there are in all.
    total: usize,
    /// The cursor of the next page.
    next: Option<String>,
}

/// A record as a list shows it.
#[derive(Serialize, ToSchema)]
pub struct Record {
    /// The case.
    #[schema(format = Uuid)]
    id: String,
    /// Where it can be read whole.
    href: String,
    /// Its number.
    number: String,
    /// Its state.
    state: String,
    /// Its state in words.
    state_text: String,
    /// It counts: only then it can be in force.
    live: bool,
    /// Nothing follows.
    over: bool,
    /// Only its keeper sees it.
    draft: bool,
    /// The authority that keeps it.
    keeper: String,
    /// What that is called.
    keeper_text: String,
    /// Which version this is; absent for those who see no earlier ones.
    version: Option<u32>,
    /// The first day on which it is in force.
    from: Option<String>,
    /// The last such day.
    until: Option<String>,
    /// What it holds of what lists show and search, by field.
    fields: BTreeMap<String, Held>,
    /// When something last happened.
    changed_at: String,
}

/// What a field holds.
#[derive(Serialize, ToSchema)]
struct Held {
    /// Texts, dates or codes.
    values: Vec<String>,
    /// The same in words.
    text: String,
    /// The language in which its writer wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
}

/// The repositories there are.
#[utoipa::path(get, path = "/repositories", tag = "records", responses((status = 200, body = Repositories)))]
pub async fn repositories(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    params: Params,
) -> Result<Response, Problem> {
    params.only(&[])?;
    let counts = app.store.repositories(&records::readers(&scope.caller)).await;
    let counts = counts.map_err(|_| Problem::busy())?;
    let mut repositories = Vec::new();
    for loaded in app.packs.latest_of_all() {
        for id in loaded.pack.procedures.keys() {
            let Some(law) = loaded.pack.law(id) else { continue };
            let Some(rule) = &law.procedure.record else { continue };
            let teller = teller(&app, &scope, &loaded, law);
            let procedure = format!("{}/{id}", loaded.pack.head.id);
            repositories.push(Repository {
                text: teller.pack(&format!("{id}-records")),
                area: teller.pack("pack-title"),
                records: counts.get(&procedure).copied().unwrap_or(0),
                columns: rule
                    .columns
                    .iter()
                    .map(|field| Column {
                        field: field.to_string(),
                        text: teller.field(field),
                    })
                    .collect(),
                filters: rule.filters.iter().map(ToString::to_string).collect(),
                procedure,
            });
        }
    }
    answer::tell(&scope, &headers, &Repositories { repositories })
}

/// The records of one repository.
#[utoipa::path(get, path = "/records", tag = "records",
    params(
        ("procedure" = String, Query, description = "The repository, `pack/procedure`"),
        ("q" = Option<String>, Query, description = "Words or parts of words, in any script; codes by their names in any language"),
        ("where" = Option<String>, Query, description = "Only where fields hold codes: `country:PL,kind:companies`"),
        ("as_of" = Option<String>, Query, description = "What was in force on this day, `YYYY-MM-DD`, as it read then"),
        ("over" = Option<bool>, Query, description = "Also what is over, when no day is asked for"),
        ("sort" = Option<String>, Query, description = "By a column; `-column` backwards"),
        ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
    ),
    responses((status = 200, body = Records)))]
pub async fn list(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    params: Params,
) -> Result<Response, Problem> {
    let params = params.only(&["procedure", "q", "where", "as_of", "over", "sort", "cursor", "limit"])?;
    let limit = params.limit()? as usize;
    let name = params.get("procedure").ok_or_else(|| Problem::query("procedure"))?;
    let unknown = || Problem::query("procedure");
    let (pack, procedure) = name.split_once('/').ok_or_else(unknown)?;
    let loaded = app.packs.latest(pack).ok_or_else(unknown)?;
    let law = loaded.pack.law(procedure).ok_or_else(unknown)?;
    let rule = law.procedure.record.as_ref().ok_or_else(unknown)?;
    let words = params.get("q").unwrap_or_default();
    if words.chars().count() > 200 {
        return Err(Problem::query("q"));
    }
    let day = params.get("as_of").map(str::to_owned);
    if day.as_deref().is_some_and(|day| form::date(day).is_none()) {
        return Err(Problem::query("as_of"));
    }
    let narrow = params.get("where").into_iter().flat_map(|list| list.split(','));
    let narrow = narrow.map(|one| {
        let (field, code) = one.split_once(':').ok_or_else(|| Problem::query("where"))?;
        let known = rule.filters.iter().find(|known| known.as_str() == field);
        Ok((known.ok_or_else(|| Problem::query("where"))?.clone(), Key::from(code)))
    });
    let by = params
        .get("sort")
        .map(|asked| records::sort(rule, asked).ok_or_else(|| Problem::query("sort")));
    let query = records::Query {
        words: words.to_owned(),
        day,
        narrow: narrow.collect::<Result<_, Problem>>()?,
        over: params.read("over")?.unwrap_or(false),
        sort: by.transpose()?,
    };
    let after = params
        .get("cursor")
        .map(|given| cursor::read("records", given))
        .transpose()?;
    let lines = app.store.records(name, &records::readers(&scope.caller)).await;
    let lines = lines.map_err(|_| Problem::busy())?;
    let names = Names {
        packs: &app.packs,
        interface: &app.interface,
    };
    let found = records::find(names, rule, scope.lang, lines, &query);
    let total = found.len();
    let (rows, next) = records::page(found, after.as_deref(), limit);
    let next = next.map(|place| cursor::hand_out("records", &place));
    let body = Records {
        records: rows
            .iter()
            .map(|one| written(&app, &scope, &loaded, law, one))
            .collect(),
        total,
        next: next.clone(),
    };
    let link = next.map(|next| params.next("/api/v1/records", "cursor", &next));
    Ok(answer::with_next(answer::tell(&scope, &headers, &body)?, link))
}

fn teller<'a>(app: &'a Shared, scope: &Scope, loaded: &'a Arc<Loaded>, law: Law<'a>) -> Teller<'a> {
    Teller {
        tongue: app.interface.tongue(scope.lang),
        speech: &loaded.words,
        law,
    }
}

fn written(app: &Shared, scope: &Scope, latest: &Arc<Loaded>, law: Law<'_>, one: &Found) -> Record {
    let line = &one.line;
    // Codes are called as the pack version calls them that the record was entered by.
    let own = app.packs.get(&line.pack);
    let own = own.as_ref().unwrap_or(latest);
    let law = own.pack.law(&line.procedure).unwrap_or(law);
    let teller = teller(app, scope, own, law);
    let held = |cell: &comity_domain::visibility::Cell| Held {
        values: cell.texts.clone(),
        text: said(teller, cell).said.text,
        lang: cell.lang.map(|lang| lang.to_string()),
    };
    let id = one.case.to_string();
    Record {
        href: format!("/api/v1/cases/{id}"),
        id,
        number: line.number.clone(),
        state: line.state.to_string(),
        state_text: teller.pack(&format!("{}-state-{}", line.procedure, line.state)),
        live: line.live,
        over: line.over,
        draft: line.draft,
        keeper: line.keeper.id.to_string(),
        keeper_text: super::row::name(scope, &line.keeper),
        version: one.edition.version,
        from: one.edition.from.clone(),
        until: one.edition.until.clone(),
        fields: one
            .edition
            .cells
            .iter()
            .map(|cell| (cell.field.to_string(), held(cell)))
            .collect(),
        changed_at: line.changed_at.to_rfc3339(),
    }
}
