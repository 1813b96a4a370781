//! `GET /procedures` and `GET /procedures/{id}`: what can be opened, with its form, questions, actions and lists in the
//! caller's language, as the pack has them.

use super::{
    answer,
    case::{Maker, answer_kind, field_kind, schema::Schemas, tone},
    params::Params,
};
use crate::{
    app::{App, Shared},
    http::{problem::Problem, scope::Scope},
    packs::Loaded,
    views::said::Teller,
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use comity_domain::pack::{FieldKind, Law};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::ToSchema;

use super::case::shape::{Law as Provision, Named};

/// Every procedure in use.
#[derive(Serialize, ToSchema)]
pub struct Procedures {
    /// By id.
    procedures: Vec<Procedure>,
}

/// A procedure.
#[derive(Serialize, ToSchema)]
pub struct Procedure {
    /// `pack/procedure`, for `POST /cases`.
    id: String,
    /// What it is called.
    text: String,
    /// The area it belongs to.
    area: String,
    /// The version of the pack.
    version: String,
    /// The countries that take part.
    members: Vec<String>,
    /// The languages in which it is told.
    languages: Vec<String>,
    /// The slot of whoever opens a case.
    opens: String,
    /// Whether the caller may open a case.
    may_open: bool,
}

/// A procedure with everything that is needed to open and to work a case.
#[derive(Serialize, ToSchema)]
pub struct WholeProcedure {
    #[serde(flatten)]
    procedure: Procedure,
    /// The form.
    form: Vec<FormSection>,
    /// The values of the form as a JSON schema.
    #[schema(value_type = Object)]
    fields_schema: Value,
    /// The questions that can be asked, under their headings.
    questions: Vec<AskedQuestion>,
    /// The slots of parties.
    slots: Vec<Named>,
    /// The states of a case.
    states: Vec<StateText>,
    /// What can be done; which of it a caller may do now, the case tells.
    actions: Vec<ActionText>,
    /// Clocks.
    clocks: Vec<Named>,
    /// The codes of every list that form, questions and actions use.
    lists: BTreeMap<String, Vec<Named>>,
}

/// Fields under a heading.
#[derive(Serialize, ToSchema)]
struct FormSection {
    /// Its key.
    id: String,
    /// The heading.
    text: String,
    /// Its fields.
    fields: Vec<FormField>,
}

/// A field.
#[derive(Serialize, ToSchema)]
struct FormField {
    /// Its key.
    id: String,
    /// What it is called.
    text: String,
    /// What it may hold.
    kind: &'static str,
    /// The list its codes come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<String>,
    /// A case cannot be sent without it.
    required: bool,
    /// Personal data.
    personal: bool,
    /// It is shown and wanted only when other fields say so.
    conditional: bool,
}

/// A question that can be asked.
#[derive(Serialize, ToSchema)]
struct AskedQuestion {
    /// Its key.
    id: String,
    /// The headings above it, outermost first.
    path: Vec<Named>,
    /// Its text; names of the case stand as gaps.
    text: String,
    /// What an answer may be.
    kind: &'static str,
    /// The list its codes come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<String>,
    /// The provision it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    law: Option<Provision>,
    /// Always asked.
    fixed: bool,
    /// It travels with the question it hangs on, and is shown only when that one's answer says so.
    conditional: bool,
}

/// A state.
#[derive(Serialize, ToSchema)]
struct StateText {
    /// Its key.
    id: String,
    /// In words.
    text: String,
    /// Nothing follows.
    over: bool,
    /// Only the opener sees the case.
    draft: bool,
}

/// Something that can be done.
#[derive(Serialize, ToSchema)]
struct ActionText {
    /// Its key.
    id: String,
    /// In words.
    text: String,
    /// What it brings about.
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    /// The slots that may do it.
    slots: Vec<String>,
    /// `main`, `plain` or `risk`.
    tone: &'static str,
    /// It saves drafts and tells nobody.
    silent: bool,
}

/// What can be opened?
#[utoipa::path(get, path = "/procedures", tag = "procedures", responses((status = 200, body = Procedures)))]
pub async fn list(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    params: Params,
) -> Result<Response, Problem> {
    params.only(&[])?;
    let packs = app.packs.latest_of_all();
    let procedures = packs.iter().flat_map(|loaded| {
        let laws = loaded.pack.procedures.keys().filter_map(|id| loaded.pack.law(id));
        laws.map(|law| procedure(&scope, loaded, law))
    });
    let body = Procedures {
        procedures: procedures.collect(),
    };
    answer::tell(&scope, &headers, &body)
}

/// One procedure. The slash of its id may stand as it is.
#[utoipa::path(get, path = "/procedures/{id}", tag = "procedures",
    params(("id" = String, Path, description = "`pack/procedure`, the slash as `%2F`")),
    responses((status = 200, body = WholeProcedure)))]
pub async fn one(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    Path(id): Path<String>,
    params: Params,
) -> Result<Response, Problem> {
    params.only(&[])?;
    let (pack, procedure) = id.split_once('/').ok_or_else(Problem::missing)?;
    whole(&app, &scope, &headers, pack, procedure)
}

/// The same, by two parts of the address.
pub async fn one_in_two(
    State(app): State<Shared>,
    scope: Scope,
    headers: HeaderMap,
    Path((pack, procedure)): Path<(String, String)>,
    params: Params,
) -> Result<Response, Problem> {
    params.only(&[])?;
    whole(&app, &scope, &headers, &pack, &procedure)
}

fn procedure(scope: &Scope, loaded: &Loaded, law: Law<'_>) -> Procedure {
    let say = |key: &str| loaded.words.say(scope.lang, key, &[]).into_owned();
    let head = &loaded.pack.head;
    Procedure {
        id: format!("{}/{}", head.id, law.procedure.id),
        text: say(&format!("{}-title", law.procedure.id)),
        area: say("pack-title"),
        version: head.version.to_string(),
        members: head.members.iter().map(ToString::to_string).collect(),
        languages: head.languages.iter().map(ToString::to_string).collect(),
        opens: law.procedure.opens.slot.to_string(),
        may_open: scope.caller.has(&law.procedure.opens.role),
    }
}

fn whole(app: &App, scope: &Scope, headers: &HeaderMap, pack: &str, id: &str) -> Result<Response, Problem> {
    let loaded = app.packs.latest(pack).ok_or_else(Problem::missing)?;
    let law = loaded.pack.law(id).ok_or_else(Problem::missing)?;
    let reference = loaded.pack.reference();
    let maker = Maker {
        app,
        scope,
        teller: Teller {
            tongue: app.interface.tongue(scope.lang),
            speech: &loaded.words,
            law,
        },
        pack: &reference,
    };
    let named = |kind: &'static str| {
        let maker = &maker;
        move |key: &comity_domain::Key| Named {
            id: key.to_string(),
            text: maker.own(kind, key),
        }
    };
    let body = WholeProcedure {
        procedure: procedure(scope, &loaded, law),
        form: form(&maker, law),
        fields_schema: Schemas::new(&maker).form(),
        questions: questions(&maker, law),
        slots: law
            .procedure
            .slots
            .iter()
            .map(|slot| &slot.id)
            .map(named("slot"))
            .collect(),
        states: law
            .procedure
            .states
            .iter()
            .map(|state| StateText {
                id: state.id.to_string(),
                text: maker.own("state", &state.id),
                over: state.ends,
                draft: state.draft,
            })
            .collect(),
        actions: law
            .procedure
            .actions
            .iter()
            .map(|action| ActionText {
                id: action.id.to_string(),
                text: maker.own("action", &action.id),
                hint: maker.own_if("action", &format!("{}-hint", action.id)),
                slots: action.by.iter().map(|by| by.slot.to_string()).collect(),
                tone: tone(action.tone),
                silent: action.silent,
            })
            .collect(),
        clocks: law
            .procedure
            .clocks
            .iter()
            .map(|clock| &clock.id)
            .map(named("clock"))
            .collect(),
        lists: lists(&maker, law),
    };
    answer::tell(scope, headers, &body)
}

fn form(maker: &Maker<'_>, law: Law<'_>) -> Vec<FormSection> {
    let field = |field: &comity_domain::pack::Field| FormField {
        id: field.id.to_string(),
        text: maker.teller.field(&field.id),
        kind: field_kind(field.kind),
        list: field
            .list
            .as_ref()
            .filter(|_| field.kind != FieldKind::Country)
            .map(ToString::to_string),
        required: field.required,
        personal: field.personal,
        conditional: field.show_when.is_some(),
    };
    let sections = law.form.map_or(&[][..], |form| &form.sections);
    sections
        .iter()
        .map(|section| FormSection {
            id: section.id.to_string(),
            text: maker.form(&format!("section-{}", section.id)),
            fields: section.fields.iter().map(field).collect(),
        })
        .collect()
}

fn questions(maker: &Maker<'_>, law: Law<'_>) -> Vec<AskedQuestion> {
    let Some(set) = law.questions else { return Vec::new() };
    let gaps: Vec<(&comity_domain::Key, Option<String>)> = law
        .procedure
        .masks
        .iter()
        .map(|mask| (&mask.id, Some(String::new())))
        .collect();
    let question = |question: &comity_domain::pack::Question| AskedQuestion {
        id: question.id.to_string(),
        path: set
            .path(question)
            .into_iter()
            .map(|heading| maker.heading(heading))
            .collect(),
        text: maker
            .teller
            .masked(&format!("question-{}-{}", set.id, question.id), &gaps)
            .into_iter()
            .map(|piece| piece.text)
            .collect(),
        kind: answer_kind(question.answer),
        list: question.list.as_ref().map(ToString::to_string),
        law: question.law.as_ref().map(|law| maker.law(law)),
        fixed: question.fixed,
        conditional: question.show_when.is_some(),
    };
    set.questions.iter().map(question).collect()
}

fn lists(maker: &Maker<'_>, law: Law<'_>) -> BTreeMap<String, Vec<Named>> {
    let of_form = law
        .form
        .into_iter()
        .flat_map(|form| form.fields())
        .filter_map(|field| field.list.as_ref());
    let of_questions = law
        .questions
        .into_iter()
        .flat_map(|set| &set.questions)
        .filter_map(|q| q.list.as_ref());
    let of_actions = law
        .procedure
        .actions
        .iter()
        .flat_map(|a| &a.inputs)
        .filter_map(|input| input.list.as_ref());
    of_form
        .chain(of_questions)
        .chain(of_actions)
        .filter_map(|list| {
            let codes = law.pack.lists.get(list)?.codes.iter().map(|coded| Named {
                id: coded.code.to_string(),
                text: maker.teller.code(Some(list), &coded.code),
            });
            Some((list.to_string(), codes.collect()))
        })
        .collect()
}
