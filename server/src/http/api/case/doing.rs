//! What the caller may do, each action with the schema of its body, so that a program that knows no procedure can walk any.

use super::{
    Maker, input_kind,
    schema::Schemas,
    shape::{Action, Input},
    tone,
};
use comity_domain::{
    Lang,
    pack::{self, InputKind},
    visibility::{ActionView, CaseView},
};

impl Maker<'_> {
    /// An allowed action as it is written.
    pub fn action(&self, case: &str, action: &ActionView, view: &CaseView) -> Action {
        let schemas = Schemas::new(self);
        let inputs = action.inputs.iter().map(|input| {
            let text = match input.kind {
                InputKind::Form | InputKind::Questions | InputKind::Answers | InputKind::Addressee => None,
                _ => Some(self.own("input", &format!("{}-{}", action.id, input.id))),
            };
            Input {
                id: input.id.to_string(),
                text,
                kind: input_kind(input.kind),
                list: input.list.as_ref().map(ToString::to_string),
                slot: input.slot.as_ref().map(ToString::to_string),
                required: input.required,
            }
        });
        let inputs: Vec<Input> = inputs.collect();
        let declared = self
            .teller
            .law
            .procedure
            .action(&action.id)
            .map_or(&[][..], |held| &held.inputs);
        let asked: Vec<&pack::Question> = view
            .questions
            .iter()
            .filter_map(|question| self.teller.law.questions?.question(&question.id))
            .collect();
        Action {
            text: self.own("action", &action.id),
            hint: self.own_if("action", &format!("{}-hint", action.id)),
            slot: action.slot.to_string(),
            tone: tone(action.tone),
            silent: action.silent,
            step_up: action.step_up,
            href: format!("/api/v1/cases/{case}/actions/{}", action.id),
            schema: schemas.of_action(&action.id, declared, &asked, &inputs),
            inputs,
            id: action.id.to_string(),
        }
    }

    /// A word of the procedure, when there is one.
    pub fn own_if(&self, kind: &str, key: &str) -> Option<String> {
        let key = format!("{}-{kind}-{key}", self.teller.law.procedure.id);
        let speech = self.teller.speech;
        let known = speech.has(self.scope.lang, &key) || speech.has(Lang::EN, &key);
        known.then(|| self.teller.pack(&key))
    }
}
