//! Makes up whole small packs: who takes part, what is written, who sees which part of it in which state; each is another
//! one. It knows no case.

use std::fmt::Write as _;

/// Chance that can be repeated: the same seed makes the same pack and the same walk.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }
    /// One of so many sides, from 0.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 33) as usize) % sides.max(1)
    }
    /// One time in so many.
    pub fn once_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }
    /// Some of them, at least one.
    pub fn some<'a, T>(&mut self, of: &'a [T]) -> Vec<&'a T> {
        let mut few: Vec<&T> = of.iter().filter(|_| self.roll(2) == 0).collect();
        if few.is_empty() {
            few.push(self.pick(of));
        }
        few
    }
}

/// A pack as the files of its folder, by their names; the texts are missing, since they follow from the rest.
pub struct Made {
    pub files: Vec<(String, String)>,
}

/// States in which others than the opener take part.
const OPEN: [&str; 3] = ["first", "second", "third"];
/// What makes a record of a case; the fields are those that are never personal.
pub const RECORD: &str =
    "live = [\"first\", \"second\", \"third\"]\ncolumns = [\"fk_story\", \"fk_plate\"]\nfrom = \"fk_day\"\n";
const ROLES: [&str; 3] = ["handler", "viewer", "disseminator"];

/// Every pack has the same names, so that a name that shows up where its thing is hidden accuses.
pub fn pack(dice: &mut Dice) -> Made {
    let inside = !dice.once_in(3);
    let third = !dice.once_in(3);
    let machine = dice.once_in(2);
    let link = dice.once_in(2);
    let mut slots = vec!["opener", "other"];
    let many = dice.once_in(2);
    let mut p = String::new();
    let role = *dice.pick(&["handler", "handler", "disseminator"]);
    _ = write!(
        p,
        "id = \"p\"\nnumber = \"RA-{{year}}-{{serial:5}}\"\nopens = {{ slot = \"opener\", role = \"{role}\" }}\nstarts_in = \"draft\"\n\
         form = \"f\"\nquestions = \"q\"\ntitle = [\"mask1\"]\nretention = {{ blocked_after = \"6 months\", deleted_after = \"3 years\" }}\n"
    );
    let (fields, form) = form(dice);
    let masked = dice.some(&fields[..4]);
    let masked: Vec<String> = masked.iter().map(|f| format!("\"{f}\"")).collect();
    _ = writeln!(
        p,
        "masks = [{{ id = \"mask1\", fields = [{}] }}, {{ id = \"mask2\", fields = [\"{}\"] }}]",
        masked.join(", "),
        dice.pick(&fields[..4])
    );
    let address = if many { "\"some\", many = true" } else { "\"one\"" };
    p += "slots = [\n  { id = \"opener\" },\n";
    _ = writeln!(
        p,
        "  {{ id = \"other\", address = {address}, country = \"other\", answers = true }},"
    );
    if third {
        p += "  { id = \"third\", address = \"some\", many = true, country = \"other\" },\n";
        slots.push("third");
    }
    if inside {
        p += "  { id = \"inside\", address = \"some\", many = true, country = \"own\", inside = true },\n";
        slots.push("inside");
    }
    p += "]\n";
    let turn = |dice: &mut Dice, slots: &[&str]| (*dice.pick(slots)).to_owned();
    p += "states = [\n  { id = \"draft\", draft = true, turn = \"opener\" },\n";
    for state in OPEN {
        let turn = turn(dice, &slots);
        _ = writeln!(p, "  {{ id = \"{state}\", turn = \"{turn}\" }},");
    }
    p += "  { id = \"done\", final = true },\n  { id = \"discarded\", final = true, draft = true },\n]\n";
    p += "track = [{ id = \"begun\", states = [\"first\"] }, { id = \"going\", states = [\"second\", \"third\"], clock = \"dated_clock\" }, { id = \"over\", states = [\"done\"] }]\n";
    if machine {
        let slot = if third && dice.once_in(2) { "third" } else { "other" };
        _ = writeln!(
            p,
            "[[recipient]]\nslot = \"{slot}\"\nstarts_in = \"got\"\nstates = [\"got\", \"read\"]\ndone = [\"read\"]"
        );
        act(
            &mut p,
            "read",
            &[(slot, "handler")],
            &OPEN,
            "effects = [{ recipient_to = \"read\" }]",
        );
    }
    p +=
        "[[clocks]]\nid = \"dated_clock\"\nof = { country = \"EU\" }\nuntil_field = \"fk_day\"\nends_in = [\"done\"]\n";
    p += "[[clocks]]\nid = \"agreed\"\nlength = \"20 calendar days\"\nof = { slot = \"other\" }\nagreed_by = [\"opener\", \"other\"]\nends_in = [\"done\"]\n";
    actions(dice, &mut p, role, &slots);
    if link {
        p += "[[links]]\nid = \"sub_link\"\nprocedure = \"r\"\n";
        let by = (*dice.pick(&slots), *dice.pick(&ROLES));
        let copy = if dice.once_in(2) { ", copy = [\"fields\"]" } else { "" };
        act(
            &mut p,
            "order",
            &[by],
            &OPEN,
            &format!("effects = [{{ open = {{ procedure = \"r\", link = \"sub_link\"{copy} }} }}]"),
        );
    }
    visibility(dice, &mut p, &slots, &fields, link);
    let questions = "id = \"q\"\nheadings = [{ id = \"top\" }]\nquestions = [\n  { id = \"quest1\", heading = \"top\", answer = \"words\" },\n  \
         { id = \"quest2\", heading = \"top\", answer = \"yes_no\", fixed = true },\n  { id = \"quest3\", heading = \"top\", answer = \"words\", show_when = { question = \"quest2\", is = \"yes\" } },\n]\n";
    let mut files = vec![
        (
            "pack.toml".into(),
            "id = \"random\"\nversion = \"1\"\nmembers = [\"PL\", \"UK\", \"FR\", \"EL\"]\nlanguages = [\"en\"]\n"
                .into(),
        ),
        ("procedures/p.toml".into(), p),
        ("forms/f.toml".into(), form),
        ("questions/q.toml".into(), questions.into()),
    ];
    if link {
        files.push(("procedures/r.toml".into(), linked()));
    }
    Made { files }
}

/// Seven fields in two sections: plain, personal, long, a date, and one that is shown only when another is filled.
fn form(dice: &mut Dice) -> (Vec<&'static str>, String) {
    let personal = |dice: &mut Dice| if dice.once_in(2) { ", personal = true" } else { "" };
    let mut text = String::from("id = \"f\"\n[[sections]]\nid = \"who\"\nfields = [\n");
    for field in ["fk_name", "fk_town"] {
        _ = writeln!(text, "  {{ id = \"{field}\", kind = \"line\"{} }},", personal(dice));
    }
    text += "]\n[[sections]]\nid = \"what\"\nfields = [\n";
    _ = writeln!(text, "  {{ id = \"fk_mark\", kind = \"line\"{} }},", personal(dice));
    text += "  { id = \"fk_plate\", kind = \"line\", show_when = { field = \"fk_mark\" } },\n";
    text += "  { id = \"fk_story\", kind = \"words\" },\n  { id = \"fk_day\", kind = \"date\" },\n]\n";
    (
        vec!["fk_name", "fk_town", "fk_mark", "fk_plate", "fk_story", "fk_day"],
        text,
    )
}

fn act(p: &mut String, id: &str, by: &[(&str, &str)], from: &[&str], rest: &str) {
    let by: Vec<String> = by
        .iter()
        .map(|(slot, role)| format!("{{ slot = \"{slot}\", role = \"{role}\" }}"))
        .collect();
    let from: Vec<String> = from.iter().map(|state| format!("\"{state}\"")).collect();
    _ = write!(
        p,
        "[[actions]]\nid = \"{id}\"\nby = [{}]\nfrom = [{}]\n{rest}\n",
        by.join(", "),
        from.join(", ")
    );
}

/// A random few of slots in random roles.
fn doers<'a>(dice: &mut Dice, slots: &[&'a str]) -> Vec<(&'a str, &'static str)> {
    dice.some(slots)
        .into_iter()
        .map(|slot| (*slot, *dice.pick(&ROLES)))
        .collect()
}

fn actions(dice: &mut Dice, p: &mut String, role: &str, slots: &[&str]) {
    let opener = [("opener", role)];
    let (third, inside) = (slots.contains(&"third"), slots.contains(&"inside"));
    act(
        p,
        "edit",
        &opener,
        &["draft"],
        "silent = true\ninputs = [{ id = \"fields\", kind = \"form\" }, { id = \"questions\", kind = \"questions\" }, { id = \"to\", kind = \"addressee\", slot = \"other\" }]",
    );
    act(
        p,
        "send",
        &opener,
        &["draft"],
        "tone = \"main\"\nto = [{ state = \"first\" }]\n\
         effects = [{ join = \"other\" }, { start = { clock = \"dated_clock\" } }, { start = { clock = \"agreed\" } }, { notify = { notice = \"came\", to = [{ slot = \"other\" }] } }]",
    );
    act(
        p,
        "discard",
        &opener,
        &["draft"],
        "to = [{ state = \"discarded\" }]\neffects = [{ erase = {} }]",
    );
    for (id, from, to) in [
        ("on", "first", "second"),
        ("further", "second", "third"),
        ("back", "third", "first"),
        ("finish", "third", "done"),
    ] {
        let doers = doers(dice, slots);
        let tell = if dice.once_in(2) {
            "\neffects = [{ notify = { notice = \"moved\", to = [{ others = true }] } }]"
        } else {
            ""
        };
        act(p, id, &doers, &[from], &format!("to = [{{ state = \"{to}\" }}]{tell}"));
    }
    for kind in ["talk", "note", "aside"] {
        let (by, from) = (doers(dice, slots), dice.some(&OPEN));
        let from: Vec<&str> = from.into_iter().copied().collect();
        let audience = match (kind, dice.roll(3)) {
            ("note", _) => "\"own\"".to_owned(),
            ("talk", _) | (_, 0) => "\"parties\"".to_owned(),
            _ => {
                let some: Vec<String> = dice.some(slots).iter().map(|slot| format!("\"{slot}\"")).collect();
                format!("{{ slots = [{}] }}", some.join(", "))
            }
        };
        let silent = if dice.once_in(3) { "silent = true\n" } else { "" };
        let about = dice.once_in(2);
        let rest = format!(
            "{silent}inputs = [{{ id = \"text\", kind = \"words\", required = true }}{}]\neffects = [{{ entry = {{ kind = \"kind_{kind}\", text = \"text\", audience = {audience}{} }} }}]",
            if about {
                ", { id = \"about\", kind = \"asked\" }"
            } else {
                ""
            },
            if about { ", about = \"about\"" } else { "" },
        );
        act(p, kind, &by, &from, &rest);
    }
    act(
        p,
        "take_back",
        &doers(dice, slots),
        &OPEN,
        "inputs = [{ id = \"entry\", kind = \"written\", required = true }]\neffects = [{ retract = \"entry\" }]",
    );
    let audience = *dice.pick(&["\"parties\"", "\"own\"", "{ slots = [\"other\"] }"]);
    act(
        p,
        "file",
        &doers(dice, slots),
        &OPEN,
        &format!(
            "inputs = [{{ id = \"files\", kind = \"files\", required = true }}]\neffects = [{{ attach = {{ files = \"files\", audience = {audience} }} }}]"
        ),
    );
    let answering = *dice.pick(&ROLES);
    act(
        p,
        "write",
        &[("other", answering)],
        &OPEN,
        "silent = true\ninputs = [{ id = \"answers\", kind = \"answers\" }]",
    );
    act(
        p,
        "reply",
        &[("other", answering)],
        &OPEN,
        "inputs = [{ id = \"answers\", kind = \"answers\" }]\neffects = [\"release\"]",
    );
    act(
        p,
        "again",
        &opener,
        &OPEN,
        "inputs = [{ id = \"which\", kind = \"asked\", required = true }]\neffects = [{ reopen = \"which\" }]",
    );
    let by = [(*dice.pick(slots), *dice.pick(&ROLES))];
    let silent = if dice.once_in(2) { "silent = true\n" } else { "" };
    act(
        p,
        "correct",
        &by,
        &OPEN,
        &format!("{silent}inputs = [{{ id = \"fields\", kind = \"form\", required = true }}]"),
    );
    act(
        p,
        "rate",
        &[(*dice.pick(slots), *dice.pick(&ROLES))],
        &OPEN,
        "inputs = [{ id = \"speed\", kind = \"mark\", required = true }]\neffects = [{ rate = { slot = \"other\", marks = [\"speed\"] } }]",
    );
    act(
        p,
        "hand",
        &doers(dice, slots),
        &OPEN,
        &format!(
            "{}inputs = [{{ id = \"official\", kind = \"official\" }}]\neffects = [{{ allocate = \"official\" }}]",
            if dice.once_in(2) { "silent = true\n" } else { "" }
        ),
    );
    act(
        p,
        "propose",
        &opener,
        &OPEN,
        "inputs = [{ id = \"date\", kind = \"date\", required = true }]\neffects = [{ propose = { clock = \"agreed\", date = \"date\" } }]",
    );
    act(
        p,
        "agree",
        &[("other", answering)],
        &OPEN,
        "effects = [{ agree = \"agreed\" }]",
    );
    if third {
        let by = doers(dice, &["opener", "other"]);
        act(
            p,
            "widen",
            &by,
            &OPEN,
            "inputs = [{ id = \"who\", kind = \"addressee\", slot = \"third\", required = true }]\neffects = [{ join = \"third\" }]",
        );
        let by = doers(dice, &["opener", "other"]);
        act(p, "narrow", &by, &OPEN, "effects = [{ leave = \"third\" }]");
    }
    if inside {
        let by = doers(dice, &["opener", "other"]);
        let silent = if dice.once_in(3) { "silent = true\n" } else { "" };
        act(
            p,
            "bring",
            &by,
            &OPEN,
            &format!(
                "{silent}inputs = [{{ id = \"who\", kind = \"addressee\", slot = \"inside\", required = true }}]\neffects = [{{ join = \"inside\" }}, {{ notify = {{ notice = \"brought\", to = [{{ joined = \"inside\" }}] }} }}]"
            ),
        );
    }
}

/// Random rules. Somebody sees each field and each kind of entry, since a pack with something that nobody ever sees is not
/// whole.
fn visibility(dice: &mut Dice, p: &mut String, slots: &[&str], fields: &[&str], link: bool) {
    let states = ["draft", "first", "second", "third", "done", "discarded"];
    let mut rules: Vec<(String, Vec<String>)> = Vec::new();
    let mut sights: Vec<String> = fields.iter().map(|f| format!("fields.{f}")).collect();
    for sight in [
        "fields",
        "sections.who",
        "sections.what",
        "questions",
        "questions",
        "answers",
        "answers",
        "entries",
        "entries.kind_talk",
        "entries.kind_note",
        "entries.kind_aside",
        "attachments",
        "attachments.names",
        "drafts",
        "ratings",
        "versions",
    ] {
        sights.push(sight.into());
    }
    if link {
        sights.extend(["links".into(), "links.sub_link".into()]);
    }
    for n in 0..2 + dice.roll(2 * slots.len()) {
        let slot = slots[n % slots.len()];
        let mut who = match dice.roll(9) {
            0 => "reader = true".to_owned(),
            _ => format!("slot = \"{slot}\""),
        };
        if dice.once_in(3) {
            _ = write!(who, ", role = \"{}\"", dice.pick(&ROLES));
        }
        let mut rule = format!("who = {{ {who} }}\n");
        if !dice.once_in(3) {
            let some: Vec<String> = dice.some(&states).iter().map(|s| format!("\"{s}\"")).collect();
            _ = writeln!(rule, "states = [{}]", some.join(", "));
        }
        let mut see = Vec::new();
        if dice.once_in(7) {
            see.push("*".to_owned());
        } else {
            for _ in 0..1 + dice.roll(6) {
                let sight = dice.pick(&sights);
                if !see.contains(sight) {
                    see.push(sight.clone());
                }
            }
        }
        rules.push((rule, see));
    }
    // The draft is its opener's.
    rules.push((
        "who = { slot = \"opener\" }\nstates = [\"draft\", \"discarded\"]\n".into(),
        vec!["*".into()],
    ));
    for (rule, see) in rules {
        let see: Vec<String> = see.iter().map(|sight| format!("\"{sight}\"")).collect();
        _ = write!(p, "[[visibility]]\n{rule}see = [{}]\n", see.join(", "));
    }
}

/// A little procedure that is ordered by another.
fn linked() -> String {
    "id = \"r\"\nnumber = \"RB-{year}-{serial:5}\"\nopens = { slot = \"opener\", role = \"handler\" }\nstarts_in = \"draft\"\nform = \"f\"\ntitle = [\"mask1\"]\n\
     retention = { blocked_after = \"6 months\", deleted_after = \"3 years\" }\nmasks = [{ id = \"mask1\", fields = [\"fk_mark\"] }]\n\
     slots = [{ id = \"opener\" }]\nstates = [{ id = \"draft\", draft = true, turn = \"opener\" }, { id = \"done\", final = true }]\n\
     track = [{ id = \"over\", states = [\"done\"] }]\n\
     [[actions]]\nid = \"close\"\nby = [{ slot = \"opener\", role = \"handler\" }]\nfrom = [\"draft\"]\nto = [{ state = \"done\" }]\n\
     [[visibility]]\nwho = { slot = \"opener\" }\nsee = [\"*\"]\n"
        .into()
}
