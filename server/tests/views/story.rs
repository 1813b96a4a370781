//! A case that two sides work on, by the domain alone, with what an act tells the presenter; knows no page.

use comity_actors::ask::Viewed;
use comity_actors::present::{CaseNews, Encoding, Lens, Position, Present, Shown};
use comity_domain::{
    Aggregate, AuthorityId, Caller, CaseId, Key, Lang, Moment, OfficialId, Recorded,
    case::{Act, Card, Case, Command, Event, Opening},
    pack::Pack,
    raw::Raw,
    visibility::{self, Audience, CaseView, Part},
};
use comity_server::{
    interface::Interface,
    packs::Packs,
    views::{Acting, Names, live::Live},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// One of the two sides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Who asks.
    Requester,
    /// Who answers.
    Responder,
}

/// A case and who works on it.
pub struct Story {
    pub case: CaseId,
    pub now: Moment,
    state: Case,
    before: Case,
    pack: Arc<Pack>,
    packs: Arc<Packs>,
    cards: [Card; 2],
    last: Vec<Recorded<Event>>,
}

/// What an act changed.
pub struct News {
    parts: BTreeSet<Part>,
    differs: [bool; 2],
}

struct People;

impl Names for People {
    fn official(&self, id: OfficialId) -> Option<String> {
        match id.as_u128() {
            1001 => Some("Anna Wiśniewska".into()),
            1002 => Some("Priya Nair".into()),
            _ => None,
        }
    }
    fn authority(&self, id: AuthorityId) -> Option<Card> {
        register().into_iter().find(|card| card.id == id)
    }
    fn colleagues(&self, of: AuthorityId) -> Vec<Acting> {
        let one = |n: u128, name: &str, roles: &[&str]| Acting {
            id: OfficialId::from_u128(n),
            name: name.into(),
            roles: roles.iter().map(|role| Key::new(role)).collect(),
        };
        match of.as_u128() {
            2 => vec![
                one(1002, "Priya Nair", &["handler", "allocator"]),
                one(1003, "Tom Reed", &["handler"]),
                one(1004, "Only Reads", &["reader"]),
            ],
            _ => Vec::new(),
        }
    }
    fn taking_part(&self, _: &str, country: &str) -> Vec<Card> {
        register().into_iter().filter(|card| card.country == country).collect()
    }
    fn desks(&self, _: &str) -> Vec<Card> {
        Vec::new()
    }
}

/// The two sides, one more authority of each country, and one that cannot be addressed.
fn register() -> Vec<Card> {
    let mut deaf = card(5, "UK", "Europe/London", "en", "Archive of Old Diplomas");
    deaf.roles.clear();
    vec![
        card(1, "PL", "Europe/Warsaw", "pl", "Okręgowa Izba Aptekarska w Warszawie"),
        card(2, "UK", "Europe/London", "en", "General Pharmaceutical Council"),
        card(3, "UK", "Europe/London", "en", "Pharmaceutical Society"),
        card(4, "PL", "Europe/Warsaw", "pl", "Naczelna Izba Aptekarska"),
        deaf,
    ]
}

fn card(n: u128, country: &str, zone: &str, lang: &str, name: &str) -> Card {
    let lang = Lang::new(lang).unwrap();
    Card {
        id: AuthorityId::from_u128(n),
        country: country.into(),
        zone: zone.into(),
        names: Arc::new(BTreeMap::from([(lang, name.into())])),
        languages: vec![lang, Lang::EN],
        town: "Town".into(),
        roles: vec!["handler".into()],
        coordinators: Vec::new(),
        desk_for: Vec::new(),
    }
}

const DRAFT: &str = r#"{"fields":{"profession":"pharmacist","title":"mr","first_name":"John","surname":"SMITH",
    "birth_date":"1976-12-15","nationality":"UK","justification":"other",
    "justification_other":{"text":"Wątpliwości","lang":"pl"}},
    "questions":["regulated","national","entitled"],"to":"00000000-0000-0000-0000-000000000002"}"#;

impl Story {
    /// A draft with everything in it.
    pub fn draft() -> Self {
        let packs = Arc::new(Packs::shipped().ok().unwrap());
        let loaded = packs
            .latest_of_all()
            .into_iter()
            .find(|p| p.pack.lists.contains_key("professions"))
            .unwrap();
        let cards = [
            card(1, "PL", "Europe/Warsaw", "pl", "Okręgowa Izba Aptekarska w Warszawie"),
            card(2, "UK", "Europe/London", "en", "General Pharmaceutical Council"),
        ];
        let mut story = Self {
            case: CaseId::from_u128(7),
            now: Moment::from_rfc3339("2026-03-02T13:05:00Z").unwrap(),
            state: Case::default(),
            before: Case::default(),
            pack: loaded.pack.clone(),
            packs,
            cards,
            last: Vec::new(),
        };
        let opening = Opening {
            case: story.case,
            pack: story.pack.reference(),
            procedure: "request".into(),
            serial: 417,
            year: 2026,
            opener: story.cards[0].clone(),
            begun: None,
        };
        story.run(Side::Requester, Command::Open(Box::new(opening)));
        story.act(Side::Requester, "edit", DRAFT);
        story
    }

    fn caller(&self, side: Side) -> Caller {
        let n = if side == Side::Requester { 1 } else { 2 };
        Caller {
            authority: AuthorityId::from_u128(n),
            official: Some(OfficialId::from_u128(1000 + n)),
            client: None,
            roles: BTreeSet::from([Key::new("handler")]),
        }
    }

    fn run(&mut self, side: Side, command: Command) {
        self.now = self.now.plus_micros(60_000_000);
        let caller = self.caller(side);
        let decided = self.state.decide_all(&self.pack, &caller, self.now, &[command]);
        let (events, state) = decided.unwrap_or_else(|refusal| panic!("{refusal:?}"));
        self.before = std::mem::replace(&mut self.state, state);
        self.last = events;
    }

    /// Does an action; answers with what it changed.
    pub fn act(&mut self, side: Side, action: &str, inputs: &str) -> News {
        let raw: Raw = serde_json::from_str(inputs).unwrap();
        let mut act = Act::new(action, raw);
        act.cards = vec![self.cards[1].clone()];
        self.run(side, Command::Act(act));
        self.news()
    }

    fn audience(&self, side: Side) -> Option<Audience> {
        visibility::audience(&self.state, &self.caller(side))
    }

    /// What a side may see.
    pub fn view(&self, side: Side) -> Option<CaseView> {
        visibility::view(&self.state, &self.pack, &self.audience(side)?, self.now)
    }

    /// How a side sees it.
    pub fn lens(&self, side: Side, lang: Lang, second: Option<Lang>) -> Lens {
        let audience = self.audience(side).expect("the side is a party");
        Lens {
            audience,
            lang,
            second,
            encoding: Encoding::Html,
        }
    }

    /// The presenter.
    pub fn live(&self) -> Live {
        Live::new(
            Arc::new(Interface::read().unwrap()),
            self.packs.clone(),
            Arc::new(People),
        )
    }

    fn news(&self) -> News {
        let mut parts = BTreeSet::new();
        for recorded in &self.last {
            visibility::touched(&self.state, &self.pack, recorded, &mut parts);
        }
        let differs = [Side::Requester, Side::Responder].map(|side| {
            self.audience(side)
                .is_some_and(|audience| visibility::sees_differently(&self.before, &self.state, &self.pack, &audience))
        });
        News { parts, differs }
    }

    /// The frames of the last act for a lens.
    pub fn patches(
        &self,
        live: &Live,
        side: Side,
        lens: &Lens,
        news: &News,
        shown: &mut Shown,
    ) -> Vec<serde_json::Value> {
        let audience = self.audience(side).expect("the side is a party");
        let view = Viewed::through(&Arc::new(self.state.clone()), &self.pack, audience, self.now).unwrap();
        let at: Position = format!("e-{}", view.seq()).parse().unwrap();
        let told = CaseNews {
            case: self.case,
            at: &at,
            now: self.now,
            view: &view,
            glimpses: &[],
            parts: &news.parts,
            sees_differently: news.differs[usize::from(side == Side::Responder)],
        };
        let frames = live.case(&told, lens, shown);
        frames
            .iter()
            .map(|frame| serde_json::from_slice(frame).unwrap())
            .collect()
    }
}
