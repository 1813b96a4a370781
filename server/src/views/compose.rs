//! Filling in a case before it is sent, or a part of it afterwards: whom, what about, which questions, and what is
//! missing. Every choice works by posting back; it judges nothing.

mod ask;
mod whom;

pub use ask::Tree;
pub use whom::{Candidate, Whom};

use super::{
    case::Seals, control::Control, form::Filling, html::Html, inputs::Wanted, refused::Problems, shell::Shell,
    voice::name as named,
};
use askama::Template;
use comity_domain::{
    case::Card,
    pack::{Action, InputKind},
    visibility::CaseView,
};

/// What a page is made of.
pub struct Compose<'a> {
    /// What stands round it.
    pub p: &'a Shell<'a>,
    /// The form with what it holds.
    pub filling: &'a Filling<'a>,
    /// The case, once there is one.
    pub view: Option<&'a CaseView>,
    /// Where it is posted.
    pub to: String,
    /// The procedure, while there is no case.
    pub procedure: Option<String>,
    /// The act that keeps what was filled in.
    pub keep: Option<&'a Action>,
    /// The act that sends it, or the only act.
    pub send: Option<&'a Action>,
    /// Acts that take it back, with where each is posted.
    pub others: Vec<(&'a Action, String)>,
    /// Who can be asked, and who is.
    pub whom: Option<Whom>,
    /// Who is asked.
    pub chosen: Vec<Card>,
    /// Position and key.
    pub seals: Seals,
    /// Why it was not done.
    pub sentence: Option<String>,
}

#[derive(Template)]
#[template(path = "page/compose.html")]
struct Page<'a> {
    p: &'a Shell<'a>,
    title: String,
    area: String,
    number: Option<&'a str>,
    state: String,
    problems: Problems,
    to: &'a str,
    procedure: Option<&'a str>,
    files: bool,
    seals: &'a Seals,
    stages: Vec<Html>,
    simple: Vec<Html>,
    asks_date: bool,
    language_note: Option<String>,
    review: Vec<Line>,
    missing: Vec<(String, String)>,
    send: Option<String>,
    hint: Option<String>,
    keep: Option<String>,
    others: Vec<Taken>,
}

struct Line {
    name: String,
    text: String,
    target: &'static str,
}

struct Taken {
    label: String,
    hint: Option<String>,
    form: String,
    to: String,
}

#[derive(Template)]
#[template(path = "compose/part.html")]
struct Stage<'a> {
    p: &'a Shell<'a>,
    no: usize,
    part: Drawn,
}

struct Drawn {
    id: String,
    name: String,
    personal: bool,
    controls: Vec<(Html, bool)>,
}

impl<'a> Compose<'a> {
    fn input(&self, kind: InputKind) -> Option<&'a comity_domain::pack::Input> {
        let acts = self.keep.into_iter().chain(self.send);
        acts.flat_map(|action| &action.inputs).find(|input| input.kind == kind)
    }

    /// Draws the page.
    pub fn page(&self) -> Html {
        let v = self.filling.voice;
        let tree = self
            .input(InputKind::Questions)
            .map(|input| Tree::of(self.filling, self.view, &input.id));
        let parts = if self.input(InputKind::Form).is_some() {
            self.filling.parts()
        } else {
            Vec::new()
        };
        let simple = self.simple();
        let mut controls: Vec<&Control<'_>> = parts.iter().flat_map(|part| &part.controls).map(|(c, _)| c).collect();
        controls.extend(&simple);
        let problems = Problems::new(v.tongue, self.sentence.clone(), self.filling.faults, &controls);
        let mut stages = Vec::new();
        if let Some(whom) = &self.whom {
            stages.push(whom.draw(self.p, stages.len() + 1));
        }
        for part in &parts {
            let no = stages.len() + 1;
            stages.push(Html::of(&Stage {
                p: self.p,
                no,
                part: drawn(part),
            }));
        }
        if let Some(tree) = &tree {
            stages.push(tree.draw(self.p, stages.len() + 1));
        }
        let label = |action: &Action| v.own(&format!("action-{}", action.id));
        let procedure = v.own("title");
        let title = match self.view {
            Some(_) if self.keep.is_none() => self.send.map(label).unwrap_or_default(),
            Some(_) => {
                let subject = Some(self.filling.subject()).filter(|subject| !subject.is_empty());
                let about = subject.unwrap_or(procedure);
                v.say_with("draft-title", &[("title", (&about).into())]).into_owned()
            }
            None if v.law.procedure.record.is_some() => format!("{}: {procedure}", v.say("records-new")),
            None => v
                .say_with("compose-title", &[("procedure", (&procedure).into())])
                .into_owned(),
        };
        let state = match self.view {
            Some(view) if view.is_draft => v
                .say_with("compose-saved", &[("when", (&v.when(view.changed_at)).into())])
                .into_owned(),
            Some(view) => v.own(&format!("state-{}", view.state)),
            None => v.say("compose-draft").to_owned(),
        };
        let asks_date = self
            .send
            .is_some_and(|send| send.inputs.iter().any(|i| i.kind == InputKind::Date));
        Html::of(&Page {
            p: self.p,
            title,
            area: v.pack("pack-title"),
            number: self.view.map(|view| view.number.as_str()),
            state,
            problems,
            to: &self.to,
            procedure: self.procedure.as_deref(),
            files: self.input(InputKind::Files).is_some(),
            seals: &self.seals,
            review: self.review(tree.as_ref()),
            missing: self.missing(tree.as_ref()),
            stages,
            simple: simple.iter().map(Control::draw).collect(),
            asks_date,
            language_note: self.language_note(),
            send: self.send.map(label),
            hint: self
                .send
                .and_then(|send| v.own_if(&format!("action-{}-hint", send.id), &[])),
            keep: self.keep.map(label),
            others: self
                .others
                .iter()
                .map(|(action, to)| Taken {
                    label: label(action),
                    hint: v.own_if(&format!("action-{}-hint", action.id), &[]),
                    form: super::blocks::form_id(&action.id),
                    to: to.clone(),
                })
                .collect(),
        })
    }

    /// Inputs that are neither form, questions nor addressees.
    fn simple(&self) -> Vec<Control<'a>> {
        let acts = self.keep.into_iter().chain(self.send);
        let mut seen: Vec<&str> = Vec::new();
        let mut controls = Vec::new();
        for action in acts {
            for input in &action.inputs {
                if seen.contains(&input.id.as_str()) {
                    continue;
                }
                seen.push(&input.id);
                let wanted = Wanted {
                    action: &action.id,
                    id: &input.id,
                    kind: input.kind,
                    list: input.list.as_ref(),
                    slot: input.slot.as_ref(),
                    within: input.within,
                    role: input.role.as_ref(),
                    required: input.required,
                };
                controls.extend(self.filling.inputs.control(wanted, "c"));
            }
        }
        controls
    }

    fn review(&self, tree: Option<&Tree>) -> Vec<Line> {
        let v = self.filling.voice;
        let mut lines = Vec::new();
        if self.whom.is_some() {
            let names: Vec<String> = self
                .chosen
                .iter()
                .map(|card| format!("{}, {}", named(card, v.tongue.lang).text, v.country(&card.country)))
                .collect();
            let text = if names.is_empty() {
                v.say("compose-nobody").to_owned()
            } else {
                names.join("; ")
            };
            lines.push(Line {
                name: v.say("compose-to").to_owned(),
                text,
                target: "s-whom",
            });
        }
        if self.input(InputKind::Form).is_some() {
            let subject = Some(self.filling.subject()).filter(|text| !text.is_empty());
            let text = subject.unwrap_or_else(|| v.say("mask-empty").to_owned());
            lines.push(Line {
                name: v.say("compose-subject").to_owned(),
                text,
                target: "compose",
            });
        }
        if let Some(tree) = tree {
            let text = tree.chosen.to_string();
            lines.push(Line {
                name: v.say("compose-questions").to_owned(),
                text,
                target: "s-ask",
            });
        }
        lines
    }

    fn missing(&self, tree: Option<&Tree>) -> Vec<(String, String)> {
        let v = self.filling.voice;
        let mut missing = Vec::new();
        if let Some(whom) = self.whom.as_ref().filter(|_| self.chosen.is_empty()) {
            missing.push((format!("c-{}", whom.name), v.say("compose-need-whom").to_owned()));
        }
        if self.input(InputKind::Form).is_some() {
            missing.extend(self.filling.missing().into_iter().map(|(label, target)| {
                (
                    target,
                    v.say_with("compose-need-field", &[("field", (&label).into())])
                        .into_owned(),
                )
            }));
        }
        if let Some(tree) = tree.filter(|tree| tree.chosen == 0) {
            missing.push((format!("c-{}", tree.name), v.say("compose-need-question").to_owned()));
        }
        for control in self.simple().iter().filter(|control| !control.optional) {
            let empty = self.filling.typed.is_none_or(|typed| {
                typed.text(&control.name).is_empty() && typed.text(&format!("{}.text", control.name)).is_empty()
            });
            if empty {
                let said = v.say_with("compose-need-field", &[("field", (&control.label).into())]);
                missing.push((control.target(), said.into_owned()));
            }
        }
        missing
    }

    /// Which languages the other side understands.
    fn language_note(&self) -> Option<String> {
        let v = self.filling.voice;
        let card = self.chosen.first()?;
        let languages: Vec<&str> = card.languages.iter().map(|lang| v.language(lang)).collect();
        let languages = languages.join(", ");
        let authority = named(card, v.tongue.lang).text;
        let args = [("authority", authority.into()), ("languages", (&languages).into())];
        Some(v.say_with("compose-language-note", &args).into_owned())
    }
}

fn drawn(part: &super::form::Part<'_>) -> Drawn {
    Drawn {
        id: part.id.to_string(),
        name: part.name.clone(),
        personal: part.controls.iter().any(|(control, _)| control.personal),
        controls: part
            .controls
            .iter()
            .map(|(control, steers)| (control.draw(), *steers))
            .collect(),
    }
}
