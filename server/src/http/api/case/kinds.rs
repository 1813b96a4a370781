//! How the pack's kinds are spelled on the wire: as packs spell them. It knows no value.

use comity_domain::pack::{AnswerKind, FieldKind, InputKind, Tone};
use serde::Serialize;
use utoipa::ToSchema;

/// Whose turn it is, seen from the caller.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// The caller's authority's.
    Ours,
    /// Another side's.
    Theirs,
    /// Nobody's.
    Over,
}

/// What a field may hold.
pub fn field_kind(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Line => "line",
        FieldKind::Words => "words",
        FieldKind::Code => "code",
        FieldKind::Codes => "codes",
        FieldKind::Country => "country",
        FieldKind::Countries => "countries",
        FieldKind::Date => "date",
        FieldKind::PartialDate => "partial_date",
        FieldKind::Number => "number",
        FieldKind::Yes => "yes",
        FieldKind::Email => "email",
        FieldKind::Url => "url",
        FieldKind::File => "file",
    }
}

/// What an answer may be.
pub fn answer_kind(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::YesNo => "yes_no",
        AnswerKind::YesNoUnknown => "yes_no_unknown",
        AnswerKind::Code => "code",
        AnswerKind::Codes => "codes",
        AnswerKind::Date => "date",
        AnswerKind::Span => "span",
        AnswerKind::Number => "number",
        AnswerKind::Words => "words",
        AnswerKind::File => "file",
    }
}

/// What an input is.
pub fn input_kind(kind: InputKind) -> &'static str {
    match kind {
        InputKind::Form => "form",
        InputKind::Questions => "questions",
        InputKind::Asked => "asked",
        InputKind::Answers => "answers",
        InputKind::Addressee => "addressee",
        InputKind::Words => "words",
        InputKind::Code => "code",
        InputKind::Date => "date",
        InputKind::Yes => "yes",
        InputKind::Mark => "mark",
        InputKind::Files => "files",
        InputKind::Shares => "shares",
        InputKind::Written => "written",
        InputKind::Official => "official",
    }
}

/// How an action is offered.
pub fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Main => "main",
        Tone::Plain => "plain",
        Tone::Risk => "risk",
    }
}
