//! Questions with their answers, in the caller's language; the names inside are those the caller may know.

use super::{
    Maker, answer_kind,
    shape::{Answer, Law, Named, Question},
    text,
};
use comity_domain::{
    Key, Moment, Words,
    pack::LawLink,
    visibility::{ByView, CaseView, QuestionView, Shown},
};

impl Maker<'_> {
    /// A question as it is written.
    pub fn question(&self, question: &QuestionView, view: &CaseView) -> Question {
        let list = question.list.as_ref();
        let answer = |value: &Shown, comment: &Option<Words>, at: Moment, by: &ByView| Answer {
            value: self.held(value, list),
            comment: comment.as_ref().map(text),
            at: at.to_rfc3339(),
            by: self.by(by),
        };
        let released =
            |held: &comity_domain::visibility::AnswerView| answer(&held.value, &held.comment, held.at, &held.by);
        Question {
            id: question.id.to_string(),
            no: question.no,
            path: question.path.iter().map(|heading| self.heading(heading)).collect(),
            text: self
                .teller
                .question(&question.id, view)
                .into_iter()
                .map(|piece| piece.text)
                .collect(),
            kind: answer_kind(question.kind).to_owned(),
            list: list.map(ToString::to_string),
            law: question.law.as_ref().map(|law| self.law(law)),
            answer: question.answer.as_ref().map(released),
            draft: question
                .draft
                .as_ref()
                .map(|held| answer(&held.value, &held.comment, held.at, &held.by)),
            reopened: question.reopened,
            superseded: question.superseded.iter().map(released).collect(),
        }
    }

    /// A heading above questions.
    pub fn heading(&self, heading: &Key) -> Named {
        let set = self.teller.law.questions.map_or("", |set| &set.id);
        Named {
            id: heading.to_string(),
            text: self.teller.pack(&format!("heading-{set}-{heading}")),
        }
    }

    /// A provision, with the address in the caller's language where the pack leaves room for it.
    pub fn law(&self, law: &LawLink) -> Law {
        Law {
            text: self.teller.pack(&law.act),
            article: law.article.clone(),
            url: law.url.replace("{lang}", self.scope.lang.as_str()),
        }
    }
}
