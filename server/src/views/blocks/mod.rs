//! The blocks of a case page, each with an id of its own: what is rendered here stands on the page and is sent when it
//! changes, so both are the same bytes. It decides which blocks an act may touch, never what may be seen.

mod acts;
mod asked;
mod course;
mod facts;
mod links;
mod msgs;
mod recipients;
mod side;
mod versions;

pub use acts::{Doing, controls, doing, fills, form_id, understood};
pub use asked::{answer_controls, groups};
pub use msgs::entry_id;
pub use side::{HISTORY_SHOWN, history};

use super::{html::Html, reach::Reach, said::Teller, voice::Voice};
use comity_domain::{
    CaseId, Key,
    pack::Effect,
    visibility::{CaseView, Part},
};
use std::collections::BTreeSet;

/// What blocks are made from.
pub struct Cx<'a> {
    /// In whose words.
    pub voice: &'a Voice<'a>,
    /// Which case.
    pub case: CaseId,
    /// What may be seen of it.
    pub view: &'a CaseView,
}

impl<'a> Cx<'a> {
    /// Values in the reader's language.
    pub fn teller(&self) -> Teller<'a> {
        Teller {
            tongue: self.voice.tongue,
            speech: self.voice.speech,
            law: self.voice.law,
        }
    }
    /// Who can be named with an action.
    pub fn reach(&self) -> Reach<'a> {
        Reach {
            voice: self.voice,
            view: self.view,
        }
    }
    /// Values in the language shown beside it.
    pub fn beside(&self) -> Option<Teller<'a>> {
        let tongue = self.voice.second?;
        Some(Teller {
            tongue,
            ..self.teller()
        })
    }
    /// Everything that the procedure's acts do: what none of them ever brings has no place on the page.
    fn effects(&self) -> impl Iterator<Item = &Effect> {
        let actions = &self.voice.law.procedure.actions;
        actions.iter().flat_map(|action| &action.effects)
    }
    /// Whether anything is ever written here.
    pub fn talks(&self) -> bool {
        self.effects().any(|effect| matches!(effect, Effect::Entry { .. }))
    }
    /// Whether files are ever handed in.
    pub fn attaches(&self) -> bool {
        self.effects().any(|effect| matches!(effect, Effect::Attach { .. }))
    }
    /// The address an action is posted to.
    pub fn post(&self, action: &str) -> String {
        format!("/cases/{}/actions/{action}", self.case)
    }
}

/// A block of the page.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Block {
    /// The page's title, which names the state.
    Title,
    /// Title, procedure, number.
    Head,
    /// The course.
    Track,
    /// What to do now.
    Now,
    /// Who takes part.
    Parties,
    /// The way through the page, with numbers.
    Jump,
    /// The form as it was filled.
    Facts,
    /// How many questions are answered.
    QuestionsCount,
    /// Every question under its headings.
    Questions,
    /// One question.
    Question(Key),
    /// What can be done with the answers.
    Answering,
    /// How many messages there are.
    MsgsCount,
    /// Messages and notes.
    Msgs,
    /// One of them.
    Entry(u64),
    /// Where one writes the next.
    Writing,
    /// Files.
    Files,
    /// Deadlines.
    Clocks,
    /// What may be done.
    Acts,
    /// What happened.
    Timeline,
    /// Ratings.
    Ratings,
    /// Linked cases.
    Links,
}

impl Block {
    /// The blocks of a page in its order; questions and entries stand inside theirs.
    pub const WHOLE: [Block; 19] = [
        Block::Title,
        Block::Head,
        Block::Track,
        Block::Now,
        Block::Parties,
        Block::Jump,
        Block::Facts,
        Block::QuestionsCount,
        Block::Questions,
        Block::Answering,
        Block::MsgsCount,
        Block::Msgs,
        Block::Writing,
        Block::Files,
        Block::Clocks,
        Block::Acts,
        Block::Timeline,
        Block::Ratings,
        Block::Links,
    ];

    /// The id in the page.
    pub fn id(&self) -> String {
        match self {
            Block::Title => "title".into(),
            Block::Head => "head".into(),
            Block::Track => "track".into(),
            Block::Now => "now".into(),
            Block::Parties => "parties".into(),
            Block::Jump => "jump".into(),
            Block::Facts => "facts".into(),
            Block::QuestionsCount => "questions-n".into(),
            Block::Questions => "questions".into(),
            Block::Question(question) => format!("q-{question}"),
            Block::Answering => "answering".into(),
            Block::MsgsCount => "msgs-n".into(),
            Block::Msgs => "msgs".into(),
            Block::Entry(seq) => entry_id(*seq),
            Block::Writing => "writing".into(),
            Block::Files => "files".into(),
            Block::Clocks => "clocks".into(),
            Block::Acts => "acts".into(),
            Block::Timeline => "timeline".into(),
            Block::Ratings => "ratings".into(),
            Block::Links => "links".into(),
        }
    }

    /// Draws it; nothing when the question or entry is not there.
    pub fn draw(&self, cx: &Cx<'_>) -> Html {
        match self {
            Block::Title => course::title(cx),
            Block::Head => course::head(cx),
            Block::Track => course::track(cx),
            Block::Now => course::now(cx),
            Block::Parties => side::parties(cx),
            Block::Jump => course::jump(cx),
            Block::Facts => facts::facts(cx),
            Block::QuestionsCount => asked::count(cx),
            Block::Questions => asked::questions(cx),
            Block::Question(question) => asked::question(cx, question),
            Block::Answering => asked::answering(cx),
            Block::MsgsCount => msgs::count(cx),
            Block::Msgs => msgs::msgs(cx),
            Block::Entry(seq) => msgs::entry(cx, *seq),
            Block::Writing => msgs::writing(cx),
            Block::Files => msgs::files(cx),
            Block::Clocks => side::clocks(cx),
            Block::Acts => acts::acts(cx),
            Block::Timeline => side::timeline(cx),
            Block::Ratings => side::ratings(cx),
            Block::Links => links::links(cx),
        }
    }
}

/// The blocks that may look different after an act, besides single questions and entries; a superset, since what did not
/// change is told by its digest.
pub fn touched(parts: &BTreeSet<Part>) -> BTreeSet<Block> {
    let mut blocks = BTreeSet::new();
    for part in parts {
        match part {
            Part::All => return Block::WHOLE.into_iter().collect(),
            Part::Head => blocks.extend([Block::Title, Block::Head, Block::Track]),
            Part::Now => blocks.extend([Block::Title, Block::Track, Block::Now]),
            Part::Parties => blocks.extend([Block::Parties, Block::Now, Block::Writing]),
            Part::Fields => blocks.extend([Block::Title, Block::Head, Block::Facts, Block::Questions]),
            Part::Questions | Part::Question(_) => {
                blocks.extend([
                    Block::QuestionsCount,
                    Block::Questions,
                    Block::Answering,
                    Block::Jump,
                    Block::Acts,
                ]);
            }
            Part::Entry(_) => blocks.extend([Block::MsgsCount, Block::Msgs, Block::Jump]),
            Part::Attachments => blocks.extend([Block::Files, Block::Jump]),
            Part::Clocks => blocks.extend([Block::Clocks, Block::Track, Block::Now]),
            Part::Actions => {
                blocks.extend([
                    Block::Now,
                    Block::Acts,
                    Block::Answering,
                    Block::Writing,
                    Block::Questions,
                ]);
            }
            Part::History => {
                blocks.insert(Block::Timeline);
            }
            Part::Ratings => {
                blocks.insert(Block::Ratings);
            }
            Part::Links => {
                blocks.insert(Block::Links);
            }
        }
    }
    blocks
}
