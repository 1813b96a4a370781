//! A random walk through a random pack; after every step everybody looks at everything, and the oracle listens.

use crate::{
    oracle::{NAMES, Oracle},
    random::Dice,
    support::{at, caller, card},
};
use comity_domain::{
    Aggregate, AttachmentId, AuthorityId, Caller, CaseId, Key, Lang, Moment, OfficialId, Recorded,
    case::{Act, Card, Case, Colleague, Command, Event, Opening, Refusal, Upload},
    pack::{AnswerKind, FieldKind, InputKind, Pack},
    raw::Raw,
    visibility::{self, ActionView, CaseView, Reader, RecordLine},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

const DAY: i64 = 86_400_000_000;
const ROLES: [&[&str]; 4] = [
    &["handler"],
    &["viewer"],
    &["disseminator"],
    &["disseminator", "handler", "viewer"],
];

/// What walks came to, so that a test that sees nothing fails.
#[derive(Default)]
pub struct Told {
    pub done: BTreeMap<Key, usize>,
    pub shown: usize,
    pub hidden: usize,
    pub listed: usize,
}

impl Told {
    pub fn add(&mut self, other: &Told) {
        for (action, times) in &other.done {
            *self.done.entry(action.clone()).or_default() += times;
        }
        self.shown += other.shown;
        self.hidden += other.hidden;
        self.listed += other.listed;
    }
    pub fn is_worth_it(&self) {
        let all = [
            "edit",
            "send",
            "discard",
            "on",
            "further",
            "back",
            "finish",
            "talk",
            "note",
            "aside",
            "take_back",
            "file",
            "write",
            "reply",
            "again",
            "correct",
            "rate",
            "hand",
            "propose",
            "agree",
            "widen",
            "narrow",
            "bring",
            "order",
            "read",
        ];
        let missed: Vec<_> = all.iter().filter(|action| !self.done.contains_key(**action)).collect();
        assert!(missed.is_empty(), "no walk ever did {missed:?}");
        assert!(
            self.shown > 10_000 && self.hidden > 10_000 && self.listed > 1_000,
            "{} shown, {} hidden, {} lines",
            self.shown,
            self.hidden,
            self.listed
        );
    }
}

struct Pen {
    next: usize,
}

impl Pen {
    /// A word that stands nowhere else.
    fn mark(&mut self) -> String {
        self.next += 1;
        format!("zq{}x", self.next)
    }
    fn words(&mut self) -> Raw {
        map(vec![
            ("text", Raw::Text(format!("some {} words", self.mark()))),
            ("lang", Raw::from_text("en")),
        ])
    }
}

fn map(parts: Vec<(&str, Raw)>) -> Raw {
    Raw::Map(parts.into_iter().map(|(name, raw)| (name.to_owned(), raw)).collect())
}

fn inputs(
    pack: &Pack,
    view: &CaseView,
    action: &ActionView,
    cards: &[Card],
    dice: &mut Dice,
    pen: &mut Pen,
    now: Moment,
) -> (Raw, Vec<Upload>) {
    let law = pack.law(&view.procedure).unwrap();
    let date =
        |dice: &mut Dice| Raw::Text(now.plus_micros(DAY * (2 + dice.roll(15) as i64)).to_rfc3339()[..10].to_owned());
    let mut uploads = Vec::new();
    let mut parts = Vec::new();
    for input in &action.inputs {
        let value = match input.kind {
            InputKind::Form => {
                let mut fields = Vec::new();
                for field in law.form.unwrap().fields() {
                    if dice.once_in(3) {
                        continue;
                    }
                    let value = match field.kind {
                        FieldKind::Line => Raw::Text(pen.mark()),
                        FieldKind::Words => pen.words(),
                        _ => date(dice),
                    };
                    fields.push((field.id.as_str(), value));
                }
                map(fields)
            }
            InputKind::Questions => Raw::List(vec![Raw::from_text("quest1"), Raw::from_text("quest2")]),
            InputKind::Asked => {
                let asked = view.questions.iter().filter(|_| dice.once_in(2));
                Raw::List(asked.map(|q| Raw::from_text(q.id.as_str())).collect())
            }
            InputKind::Answers => {
                let mut answers = Vec::new();
                for question in &view.questions {
                    let value = match question.kind {
                        AnswerKind::Words => pen.words(),
                        _ => Raw::Yes(dice.once_in(2)),
                    };
                    answers.push((
                        question.id.as_str(),
                        map(vec![("value", value), ("comment", pen.words())]),
                    ));
                }
                map(answers)
            }
            InputKind::Addressee => {
                let slot = law.procedure.slot(input.slot.as_ref().unwrap()).unwrap();
                let own = &view.parties.iter().find(|party| party.ours).unwrap().card.country;
                let fit = |card: &&Card| {
                    (card.country == *own) == slot.inside && view.parties.iter().all(|p| p.card.id != card.id)
                };
                let fitting: Vec<&Card> = cards.iter().filter(fit).collect();
                let some = if fitting.is_empty() {
                    Vec::new()
                } else {
                    dice.some(&fitting)
                };
                let some = some.iter().take(if slot.many { 2 } else { 1 });
                Raw::List(some.map(|card| Raw::Text(card.id.to_string())).collect())
            }
            InputKind::Written => {
                let own: Vec<u64> = view
                    .entries
                    .iter()
                    .filter(|e| e.by.ours && e.retracted.is_none())
                    .map(|e| e.seq)
                    .collect();
                own.get(dice.roll(own.len()))
                    .map_or(Raw::Null, |seq| Raw::Number(*seq as f64))
            }
            InputKind::Words => pen.words(),
            InputKind::Date => date(dice),
            InputKind::Mark => Raw::Number(4.0),
            InputKind::Files => {
                pen.next += 1;
                let id = AttachmentId::from_u128(7_000_000 + pen.next as u128);
                uploads.push(Upload {
                    id,
                    name: format!("{}.pdf", pen.mark()),
                    media: "application/pdf".into(),
                    size: 5,
                    hash: "00".repeat(32),
                    lang: Lang::EN,
                });
                Raw::List(vec![Raw::Text(id.to_string())])
            }
            InputKind::Official => {
                let own = view.you.authority.as_u128() + 1000 + 100 * dice.roll(2) as u128;
                Raw::Text(OfficialId::from_u128(own).to_string())
            }
            kind => panic!("no random pack asks for {kind:?}"),
        };
        parts.push((input.id.as_str(), value));
    }
    (map(parts), uploads)
}

/// Everybody there is: authorities of four countries, two of them of the same.
fn people() -> Vec<Card> {
    let named = |n: u128, country: &str, zone: &str| {
        let mut card = card(n, country, zone, &["en"]);
        card.names = Arc::new(BTreeMap::from([(Lang::EN, format!("whois{n}"))]));
        card
    };
    vec![
        named(1, "PL", "Europe/Warsaw"),
        named(2, "UK", "Europe/London"),
        named(3, "UK", "Europe/London"),
        named(4, "PL", "Europe/Warsaw"),
        named(5, "FR", "Europe/Paris"),
        named(6, "FR", "Europe/Paris"),
        named(7, "UK", "Europe/London"),
        named(8, "EL", "Europe/Athens"),
    ]
}

/// What each could see at some time, by authority and roles.
type Ever = BTreeMap<(AuthorityId, BTreeSet<Key>), BTreeSet<String>>;

struct Watch<'a> {
    pack: &'a Pack,
    oracle: Oracle,
    ever: Ever,
    /// Every event, to be told again.
    history: Vec<Recorded<Event>>,
    told: Told,
    /// What each saw last, but for the number and the time, and when it had changed.
    before: BTreeMap<(AuthorityId, BTreeSet<Key>), (CaseView, Moment)>,
}

pub fn walk(pack: &Pack, dice: &mut Dice) -> Result<Told, String> {
    let cards = people();
    let procedure = Key::new("p");
    let law = pack.law(&procedure).unwrap();
    let mut pen = Pen { next: 0 };
    let mut now = at("2026-03-02T09:00:00Z");
    let opener = caller(&cards[0], &[&law.procedure.opens.role]);
    let opening = Opening {
        case: CaseId::from_u128(9),
        pack: pack.reference(),
        procedure: procedure.clone(),
        serial: 1,
        year: 2026,
        opener: cards[0].clone(),
        begun: None,
    };
    let (events, mut case) = Case::default()
        .decide_all(pack, &opener, now, &[Command::Open(Box::new(opening))])
        .unwrap();
    let mut watch = Watch {
        pack,
        oracle: Oracle::default(),
        ever: Ever::new(),
        history: Vec::new(),
        told: Told::default(),
        before: BTreeMap::new(),
    };
    watch.look(&case, events, &cards, now)?;
    let mut drafting = 0;
    for _ in 0..40 {
        now = now.plus_micros(if dice.once_in(9) { 8 * DAY } else { DAY / 5 });
        if comity_domain::case::is_due(&case, now) {
            let (events, next) = case.decide_all(pack, &Caller::system(), now, &[Command::Tick]).unwrap();
            case = next;
            watch.look(&case, events, &cards, now)?;
        }
        let who = if drafting < 3 { &cards[0] } else { dice.pick(&cards) };
        let actor = caller(who, ROLES[dice.roll(ROLES.len())]);
        let Some(audience) = visibility::audience(&case, &actor) else {
            continue;
        };
        let view = visibility::view(&case, pack, &audience, now).unwrap();
        let offered: Vec<&ActionView> = view
            .actions
            .iter()
            .filter(|a| *a.id != *"discard" || dice.once_in(9))
            .collect();
        if offered.is_empty() {
            continue;
        }
        drafting += 1;
        let action = *dice.pick(&offered);
        let (raw, uploads) = inputs(pack, &view, action, &cards, dice, &mut pen, now);
        let mut act = Act::new(&action.id, raw);
        act.cards = cards.clone();
        act.uploads = uploads;
        act.candidates = Arc::new(cards.clone());
        let colleague = |n: u128| Colleague {
            id: OfficialId::from_u128(who.id.as_u128() + n),
            roles: vec!["handler".into()],
        };
        act.officials = vec![colleague(1000), colleague(1100)];
        match case.decide_all(pack, &actor, now, &[Command::Act(act)]) {
            Ok((events, next)) => {
                *watch.told.done.entry(action.id.clone()).or_default() += 1;
                case = next;
                watch.look(&case, events, &cards, now)?;
            }
            Err(Refusal::Guard(_) | Refusal::Faults(_)) => {}
            Err(other) => panic!("an offered action was refused: {other:?}"),
        }
    }
    Ok(watch.told)
}

impl Watch<'_> {
    /// After some events: everybody looks at everything there is to look at.
    fn look(&mut self, case: &Case, events: Vec<Recorded<Event>>, cards: &[Card], now: Moment) -> Result<(), String> {
        let fresh = events.len();
        for recorded in events {
            self.oracle.hear(&recorded);
            self.history.push(recorded);
        }
        let doer = self.history.last().and_then(|recorded| recorded.by.authority);
        let news = self.history.len();
        let news: Vec<_> = self.history[news - fresh..].to_vec();
        // Whoever did it knows when, and whoever is told of an event may know when it was.
        let pack = self.pack;
        let procedure = &pack.procedures["p"];
        let told = |oracle: &Oracle, audience: &visibility::Audience| {
            let glimpsed = |recorded: &Recorded<Event>| {
                // A reader is told no events, and a field that is not shown now is seen by nobody on a page.
                let field = matches!(&recorded.event, Event::FieldsSet { fields } if fields.contains_key("fk_plate"));
                // A draft that is released in the same act was there only for whoever may read drafts.
                let roles = audience.roles.iter().cloned().collect();
                let drafted = matches!(&recorded.event, Event::AnswersWritten { .. })
                    && oracle.reads_drafts(procedure, audience.authority, &roles);
                field || drafted || visibility::glimpse(case, pack, audience, recorded).is_some()
            };
            doer == Some(audience.authority) || news.iter().any(glimpsed)
        };
        let all = self.oracle.all();
        let rows = visibility::rows(case, self.pack);
        for row in &rows {
            let nobody = visibility::Audience {
                authority: row.authority,
                slots: row.slots.clone(),
                roles: Vec::new(),
                official: None,
            };
            let mut view = visibility::view(case, self.pack, &nobody, now).unwrap();
            view.changed_at = row.changed_at;
            let who = Caller {
                authority: row.authority,
                official: None,
                client: None,
                roles: BTreeSet::new(),
            };
            let heard = told(&self.oracle, &nobody);
            self.when(&who, view, heard)?;
            let may = self
                .oracle
                .may_see(self.pack, procedure, row.authority, &BTreeSet::new(), false);
            let seen = format!("{row:?}");
            accuse(&all, &may, &seen, || format!("the row of {}", row.authority.as_u128()))?;
            if !may.contains("quest1") && row.answered != (0, 0) {
                return Err(format!("the row of {} counts answers", row.authority.as_u128()));
            }
        }
        for card in cards {
            for roles in ROLES {
                let who = caller(card, roles);
                let looks = self.oracle.may_look(procedure, &who);
                let audience = visibility::audience(case, &who);
                let about = |what: &str| format!("{what} for {roles:?} of {}", card.id.as_u128());
                if audience.is_some() != looks {
                    return Err(about("a case that is or is not theirs"));
                }
                let Some(audience) = audience else { continue };
                let view = visibility::view(case, self.pack, &audience, now).ok_or_else(|| about("no view"))?;
                let may = self.oracle.may_see(self.pack, procedure, card.id, &who.roles, false);
                // What one does not see may still be asked for: forms of actions name no field of the case.
                let text = format!("{view:?}");
                self.told.shown += may.iter().filter(|secret| text.contains(secret.as_str())).count();
                self.told.hidden += all.difference(&may).count();
                accuse(&all, &may, &text, || about("the view"))?;
                if !view.ratings.is_empty() && !self.oracle.sees_ratings(procedure, &who) {
                    return Err(about("ratings"));
                }
                if let Some(line) = line(case, self.pack, &who) {
                    let text = format!("{line:?}");
                    accuse(&all, &may, &text, || about("the line of a record"))?;
                    if line.changed_at > view.changed_at {
                        return Err(about("a line tells the time of what is hidden"));
                    }
                    self.told.listed += 1;
                }
                let heard = told(&self.oracle, &audience);
                self.when(&who, view, heard)?;
                let ever = self.ever.entry((card.id, who.roles.clone())).or_default();
                ever.extend(may.iter().cloned());
                let kind = self.oracle.may_see(self.pack, procedure, card.id, &who.roles, true);
                let past: BTreeSet<String> = kind
                    .iter()
                    .filter(|secret| {
                        may.contains(*secret) || ever.contains(*secret) || NAMES.contains(&secret.as_str())
                    })
                    .cloned()
                    .collect();
                for recorded in &self.history {
                    let Some(told) = visibility::glimpse(case, self.pack, &audience, recorded) else {
                        continue;
                    };
                    let text = format!("{told:?}");
                    accuse(&all, &past, &text, || {
                        about(&format!("event {} ({})", recorded.seq, told.kind))
                    })?;
                }
            }
        }
        Ok(())
    }
}

impl Watch<'_> {
    /// Where nothing has changed to somebody's eyes, nothing says that something has: neither does the time.
    fn when(&mut self, who: &Caller, mut view: CaseView, told: bool) -> Result<(), String> {
        let changed = view.changed_at;
        view.seq = 0;
        view.changed_at = at("2000-01-01T00:00:00Z");
        let key = (who.authority, who.roles.clone());
        if let Some((before, then)) = self.before.get(&key)
            && *before == view
            && *then != changed
            && !told
        {
            return Err(format!(
                "{} in {:?} sees the time of what is hidden",
                who.authority.as_u128(),
                who.roles
            ));
        }
        self.before.insert(key, (view, changed));
        Ok(())
    }
}

/// The case as a list of records shows it to somebody; none when it is no record.
fn line(case: &Case, pack: &Pack, who: &Caller) -> Option<RecordLine> {
    let is = Reader::of(who);
    let lines = visibility::record_lines(case, pack).into_iter();
    lines.filter(|line| is.contains(&line.reader)).reduce(RecordLine::with)
}

/// The first secret in a text that is not among those that may be seen.
fn accuse(
    all: &BTreeSet<String>,
    may: &BTreeSet<String>,
    text: &str,
    about: impl Fn() -> String,
) -> Result<(), String> {
    match all
        .iter()
        .find(|secret| !may.contains(*secret) && text.contains(secret.as_str()))
    {
        Some(secret) => {
            let at = text.find(secret.as_str()).unwrap_or_default();
            let near: String = text.chars().skip(at.saturating_sub(120)).take(200).collect();
            Err(format!("{secret} in {}: ..{near}..", about()))
        }
        None => Ok(()),
    }
}
