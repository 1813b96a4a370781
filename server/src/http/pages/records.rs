//! `GET /records` and `GET /records/{pack}/{procedure}`: which repositories there are, and the records that are meant, as far
//! as the door lets the reader see them. It decides nothing about either.

use super::{Page, SignedIn, compose::may_open, page};
use crate::{
    app::{App, Shared},
    http::{api::params::encode, cursor, problem::Problem},
    packs::Loaded,
    records::{self, Found, Names},
    views::{
        control::Choice,
        records::{self as drawn, Area, Column, Filter, Repository, Row, Value},
        said::{Said, Teller},
        voice::speak,
    },
};
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
};
use comity_domain::{
    Key,
    moment::{self, civil_date},
    pack::{FieldKind, Law, RecordRule},
};
use jiff::{civil::Date, tz::TimeZone};
use std::sync::Arc;

/// So many stand on one page.
const ROWS: usize = 50;
/// What is typed beyond this says nothing more.
const LONGEST: usize = 200;

/// What the address says: names may come more than once, the first counts.
type Asked = Query<Vec<(String, String)>>;

/// `GET /records`: the repositories by area.
pub async fn repositories(State(app): State<Shared>, who: SignedIn) -> Page {
    let counts = app.store.repositories(&records::readers(&who.scope.caller)).await;
    let counts = counts.map_err(|_| Problem::busy())?;
    let lang = who.reader.lang;
    let t = app.interface.tongue(lang);
    let mut areas = Vec::new();
    for loaded in app.packs.latest_of_all() {
        let say = |key: &str| speak(&loaded.words, lang, key, &[]);
        let procedures = loaded.pack.procedures.values().filter(|p| p.record.is_some());
        let repositories = procedures.map(|procedure| {
            let name = format!("{}/{}", loaded.pack.head.id, procedure.id);
            let n = counts.get(&name).copied().unwrap_or(0);
            Repository {
                href: format!("/records/{name}"),
                name: say(&format!("{}-records", procedure.id)),
                count: t.say_with("records-n", &[("n", n.into())]).into_owned(),
                new: may_open(&app, &who, &loaded, procedure).then(|| format!("/cases/new?procedure={name}")),
            }
        });
        let repositories: Vec<Repository> = repositories.collect();
        if !repositories.is_empty() {
            areas.push(Area {
                name: say("pack-title"),
                about: say("pack-about"),
                repositories,
            });
        }
    }
    areas.sort_by(|a, b| t.compare(&a.name, &b.name));
    let shell = who.reader.shell(&app);
    Ok(page(
        StatusCode::OK,
        drawn::page(&drawn::Repositories { p: &shell, areas }),
    ))
}

/// `GET /records/{pack}/{procedure}`: the records of one repository.
pub async fn list(
    State(app): State<Shared>,
    who: SignedIn,
    Path((pack, procedure)): Path<(String, String)>,
    Query(asked): Asked,
) -> Page {
    let loaded = app.packs.latest(&pack).ok_or_else(Problem::missing)?;
    let law = loaded.pack.law(&procedure).ok_or_else(Problem::missing)?;
    let rule = law.procedure.record.as_ref().ok_or_else(Problem::missing)?;
    let get = |name: &str| {
        asked
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.trim())
    };
    let day = get("as_of").parse::<Date>().ok().map(|day| day.to_string());
    let sort = records::sort(rule, get("sort"));
    let narrow = rule.filters.iter().filter_map(|field| {
        let code = get(&format!("f.{field}"));
        (!code.is_empty()).then(|| (field.clone(), Key::from(code)))
    });
    let query = records::Query {
        words: get("q").chars().take(LONGEST).collect(),
        day: day.clone(),
        narrow: narrow.collect(),
        over: get("over") == "yes",
        sort: sort.clone(),
    };
    let after = Some(get("after")).filter(|after| !after.is_empty());
    let after = after.map(|after| cursor::read("records", after)).transpose()?;
    let name = format!("{pack}/{procedure}");
    let lines = app.store.records(&name, &records::readers(&who.scope.caller)).await;
    let lines = lines.map_err(|_| Problem::busy())?;
    let names = Names {
        packs: &app.packs,
        interface: &app.interface,
    };
    let lang = who.reader.lang;
    let found = records::find(names, rule, lang, lines, &query);
    let total = found.len();
    let (rows, next) = records::page(found, after.as_deref(), ROWS);
    let list = List {
        app: &app,
        who: &who,
        loaded: &loaded,
        law,
        rule,
        query: &query,
        here: format!("/records/{name}"),
    };
    let shell = who.reader.shell(&app);
    let t = app.interface.tongue(lang);
    let say = |key: &str| speak(&loaded.words, lang, key, &[]);
    let drawn = drawn::Records {
        p: &shell,
        name: say(&format!("{procedure}-records")),
        area: say("pack-title"),
        about: say("pack-about"),
        new: may_open(&app, &who, &loaded, law.procedure).then(|| format!("/cases/new?procedure={name}")),
        day: day.clone().unwrap_or_default(),
        over: query.over,
        dated: rule.from.is_some() || rule.until.is_some(),
        sort: get("sort").to_owned(),
        filters: list.filters(),
        asked: !query.words.is_empty() || day.is_some() || !query.narrow.is_empty() || query.over,
        found: match &day {
            Some(day) => {
                let day = t.dates.partial(day);
                t.say_with("records-on", &[("n", total.into()), ("day", (&day).into())])
                    .into_owned()
            }
            None => t.say_with("records-n", &[("n", total.into())]).into_owned(),
        },
        columns: list.columns(),
        rows: rows.into_iter().map(|one| list.row(&one)).collect(),
        next: next.map(|place| list.address(&[("after", &cursor::hand_out("records", &place))])),
        read_at: list.read_at(),
        here: list.here.clone(),
        query: query.words.clone(),
    };
    Ok(page(StatusCode::OK, drawn::page(&drawn)))
}

struct List<'a> {
    app: &'a App,
    who: &'a SignedIn,
    loaded: &'a Arc<Loaded>,
    law: Law<'a>,
    rule: &'a RecordRule,
    query: &'a records::Query,
    here: String,
}

impl List<'_> {
    fn teller(&self) -> Teller<'_> {
        Teller {
            tongue: self.app.interface.tongue(self.who.reader.lang),
            speech: &self.loaded.words,
            law: self.law,
        }
    }

    /// The column that names a record: the first that its title is made of.
    fn titled(&self) -> &Key {
        let procedure = self.law.procedure;
        let masks = procedure.title.iter().filter_map(|mask| procedure.mask(mask));
        let named: Vec<&Key> = masks.flat_map(|mask| &mask.fields).collect();
        let columns = &self.rule.columns;
        columns
            .iter()
            .find(|column| named.contains(column))
            .unwrap_or(&columns[0])
    }

    fn others(&self) -> impl Iterator<Item = &Key> {
        let titled = self.titled();
        self.rule.columns.iter().filter(move |column| *column != titled)
    }

    fn columns(&self) -> Vec<Column> {
        let teller = self.teller();
        let column = |field: &Key| {
            let sorted = match &self.query.sort {
                Some((by, backwards)) if by == field => Some(if *backwards { "descending" } else { "ascending" }),
                None if *field == self.rule.columns[0] => Some("ascending"),
                _ => None,
            };
            let by = if sorted == Some("ascending") {
                format!("-{field}")
            } else {
                field.to_string()
            };
            Column {
                name: teller.field(field),
                href: self.address(&[("sort", &by)]),
                sorted,
            }
        };
        std::iter::once(self.titled())
            .chain(self.others())
            .map(column)
            .collect()
    }

    fn filters(&self) -> Vec<Filter> {
        let teller = self.teller();
        let filter = |field: &Key| {
            let kind = self.law.form?.field(field)?;
            let (list, codes): (Option<&Key>, Vec<&Key>) = match kind.kind {
                FieldKind::Country | FieldKind::Countries => (None, self.loaded.pack.head.members.iter().collect()),
                _ => {
                    let list = kind.list.as_ref()?;
                    let codes = self.loaded.pack.lists.get(list)?.codes.iter();
                    (Some(list), codes.map(|coded| &coded.code).collect())
                }
            };
            let chosen = self
                .query
                .narrow
                .iter()
                .find(|(by, _)| by == field)
                .map(|(_, code)| code);
            let mut choices: Vec<Choice> = codes
                .into_iter()
                .map(|code| Choice {
                    value: code.to_string(),
                    label: teller.code(list, code),
                    chosen: chosen == Some(code),
                })
                .collect();
            // A list has an order of its own; countries have none but their names'.
            if list.is_none() {
                choices.sort_by(|a, b| teller.tongue.compare(&a.label, &b.label));
            }
            Some(Filter {
                name: format!("f.{field}"),
                label: teller.field(field),
                choices,
            })
        };
        self.rule.filters.iter().filter_map(filter).collect()
    }

    fn row(&self, one: &Found) -> Row {
        let t = self.app.interface.tongue(self.who.reader.lang);
        let own = self.app.packs.get(&one.line.pack);
        let law = own.as_ref().and_then(|own| own.pack.law(&one.line.procedure));
        let teller = match (&own, law) {
            (Some(own), Some(law)) => Teller {
                tongue: t,
                speech: &own.words,
                law,
            },
            _ => self.teller(),
        };
        let value = |field: &Key| match one.edition.cell(field) {
            Some(cell) => drawn::said(teller, cell),
            None => Value {
                said: Said::default(),
                href: None,
            },
        };
        let mut title = value(self.titled()).said;
        if title.text.is_empty() {
            title.text.clone_from(&one.line.number);
        }
        let state = teller.pack(&format!("{}-state-{}", one.line.procedure, one.line.state));
        Row {
            id: one.case.to_string(),
            href: format!("/cases/{}", one.case),
            title,
            number: one.line.number.clone(),
            values: self.others().map(value).collect(),
            state: (!one.line.live).then_some(state),
            period: drawn::period(t, one.edition.from.as_deref(), one.edition.until.as_deref()),
            version: one
                .edition
                .version
                .filter(|version| *version > 1)
                .map(|version| t.say_with("record-version", &[("n", version.into())]).into_owned()),
        }
    }

    /// The address of the same question with other answers; the first page again unless told otherwise.
    fn address(&self, other: &[(&str, &str)]) -> String {
        let sort = self.query.sort.as_ref();
        let sort = sort.map(|(field, backwards)| format!("{}{field}", if *backwards { "-" } else { "" }));
        let mut parts: Vec<(String, String)> = vec![
            ("q".into(), self.query.words.clone()),
            ("as_of".into(), self.query.day.clone().unwrap_or_default()),
            ("over".into(), if self.query.over { "yes" } else { "" }.into()),
            ("sort".into(), sort.unwrap_or_default()),
        ];
        let narrow = self.query.narrow.iter();
        parts.extend(narrow.map(|(field, code)| (format!("f.{field}"), code.to_string())));
        parts.retain(|(name, value)| !value.is_empty() && other.iter().all(|(known, _)| known != name));
        parts.extend(
            other
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let parts: Vec<String> = parts
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        if parts.is_empty() {
            self.here.clone()
        } else {
            format!("{}?{}", self.here, parts.join("&"))
        }
    }

    /// When the list was read: it does not follow what happens afterwards.
    fn read_at(&self) -> String {
        let t = self.app.interface.tongue(self.who.reader.lang);
        let now = self.app.clock.now();
        let card = self.app.directory.card(self.who.scope.caller.authority);
        let zone = card.and_then(|card| moment::zone(&card.zone)).unwrap_or(TimeZone::UTC);
        let (day, hour) = (t.dates.long(civil_date(now, &zone)), t.hour(now, &zone));
        t.say_with("records-read", &[("day", (&day).into()), ("hour", (&hour).into())])
            .into_owned()
    }
}
