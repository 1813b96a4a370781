//! One small wound a test: the good pack with one change, and the flaw that must be told, with its file and line.

use std::collections::BTreeMap;

use comity_server::packs::{Folder, Found, read, report, untrue};

use super::{english, flaws, good, lines};

const R: &str = "procedures/request.toml";
const A: &str = "procedures/alert.toml";
const Q: &str = "questions/professional.toml";
const F: &str = "forms/professional.toml";
const P: &str = "pack.toml";
const TITLES: &str = "lists/titles.csv";

/// Replaces the first stretch of a file that reads so.
pub fn cut(files: &mut BTreeMap<String, String>, file: &str, from: &str, to: &str) {
    let text = files.get_mut(file).unwrap_or_else(|| panic!("no {file}"));
    assert!(text.contains(from), "{file} does not hold `{from}`");
    *text = text.replacen(from, to, 1);
}

fn told(found: &[Found]) -> String {
    lines(found).join("\n")
}

/// The flaw is told on the line of `at`; beside it only those named in `also`, and those of texts.
pub fn must_tell(files: BTreeMap<String, String>, file: &str, key: &str, at: Option<&str>, also: &[&str]) {
    let text = files.get(file).cloned().unwrap_or_default();
    let line = at.map(|at| {
        let place = text.find(at).unwrap_or_else(|| panic!("{file} does not hold `{at}`"));
        text[..place].lines().count().max(1) + usize::from(text[..place].ends_with('\n') && place > 0)
    });
    let found = flaws(files);
    let hit = found
        .iter()
        .any(|one| one.flaw.key == key && one.flaw.file == file && one.line == line);
    assert!(hit, "no {key} at {file}:{line:?} among\n{}", told(&found));
    for one in &found {
        let expected = one.flaw.key == key || also.contains(&one.flaw.key) || one.flaw.file.starts_with("texts/");
        assert!(expected, "{} was not expected:\n{}", one.flaw.key, told(&found));
        let sentence = report::sentence(english(), one);
        assert!(!sentence.contains("{$") && !sentence.contains("flaw-"), "{sentence}");
    }
}

/// `name: file, what stands there => what shall stand there, flaw, where it is told`.
macro_rules! wounds {
    ($($name:ident: $file:expr, $from:expr => $to:expr, $key:literal, $at:expr $(, also $also:expr)?;)*) => {$(
        #[test]
        fn $name() {
            let mut files = good();
            cut(&mut files, $file, $from, $to);
            let also: &[&str] = &[$($also)?];
            must_tell(files, $file, $key, Some($at), also);
        }
    )*};
}

wounds! {
    // Form of files
    toml_that_is_none: R, "starts_in = \"draft\"" => "starts_in = draft", "flaw-format", "starts_in";
    a_key_that_is_no_word_of_the_vocabulary: R, "silent = true" => "quiet = true", "flaw-format", "quiet";
    a_condition_that_asks_two_things: R, "{ fact = \"questions.some\" }" => "{ fact = \"questions.some\", slot = \"x\" }",
        "flaw-format", "questions.some";
    fluent_that_is_none: "texts/en.ftl", "pack-title = " => "pack-title = { $", "flaw-format", "pack-title";
    a_text_that_stands_twice: "texts/pl.ftl", "act-2005-36 = " => "pack-about = ", "flaw-format", "pack-about = Dyr";
    a_list_without_head: TITLES, "code" => "name", "flaw-csv-head", "name";
    a_list_with_ragged_rows: TITLES, "ms" => "ms,x", "flaw-csv-columns", "ms,x";
    a_list_with_an_open_quote: TITLES, "ms" => "\"ms", "flaw-csv-quotes", "\"ms";
    an_id_unlike_its_file: F, "id = \"professional\"" => "id = \"person\"", "flaw-file-name", "id = \"person\"";
    // Names
    a_name_with_a_space: R, "{ id = \"sent\"" => "{ id = \"sent it\"", "flaw-name", "sent it";
    a_version_that_leads_elsewhere: P, "version = \"1\"" => "version = \"..\"", "flaw-name", "version";
    a_name_given_twice: R, "{ id = \"partly\"" => "{ id = \"accepted\"", "flaw-twice", "{ id = \"accepted\", states = [\"part";
    a_country_without_calendar: P, "\"AT\"" => "\"ZZ\"", "flaw-unknown-country", "\"ZZ\"";
    no_english: P, "languages = [\"en\", " => "languages = [", "flaw-english", "languages";
    an_act_that_cannot_be_read: Q, "url = \"https" => "url = \"http", "flaw-law-address", "url = \"http:";
    // What is not there
    no_such_slot: R, "awaiting_acceptance\", turn = \"responder\"" => "awaiting_acceptance\", turn = \"answerer\"",
        "flaw-unknown-slot", "answerer";
    no_such_state: R, "from = [\"answered\", \"part" => "from = [\"answred\", \"part", "flaw-unknown-state", "answred";
    no_such_recipient_state: R, "by = [{ slot = \"responder\", role = \"handler\" }]" =>
        "by = [{ slot = \"responder\", role = \"handler\", recipient = [\"read\"] }]", "flaw-unknown-recipient-state", "[\"read\"]";
    no_such_clock: R, "effects = [{ agree = \"reply\" }, " => "effects = [{ agree = \"replies\" }, ",
        "flaw-unknown-clock", "replies";
    no_such_action: R, "on_due = [" => "on_due = [{ act = \"expire\" }, ", "flaw-unknown-action", "expire";
    no_such_input: R, "kind = \"withdrawal\", text = \"text\"" => "kind = \"withdrawal\", text = \"words\"",
        "flaw-unknown-input", "\"words\" } }";
    no_such_mask: R, "title = [\"person\"" => "title = [\"persons\"", "flaw-unknown-mask", "persons";
    no_such_field: R, "\"first_name\"" => "\"forename\"", "flaw-unknown-field", "forename";
    no_such_section: R, "\"fields.profession\"" => "\"sections.persons\"", "flaw-unknown-section", "sections.persons";
    no_such_question: Q, "question = \"national\"" => "question = \"nation\"", "flaw-unknown-question", "\"nation\"";
    no_such_heading: Q, "heading = \"right\"" => "heading = \"rights\"", "flaw-unknown-heading", "heading = \"rights\"";
    no_such_list: Q, "list = \"nationalities\"" => "list = \"nations\"", "flaw-unknown-list", "nations";
    a_code_that_can_never_be: Q, "{ question = \"national\", is = \"no\" }" => "{ question = \"national\", is = \"nay\" }",
        "flaw-unknown-code", "nay";
    no_such_entry: R, "\"entries.refusal\"" => "\"entries.refusals\"", "flaw-unknown-entry", "entries.refusals";
    a_role_nobody_holds: R, "opens = { slot = \"requester\", role = \"handler\" }" =>
        "opens = { slot = \"requester\", role = \"herald\" }", "flaw-unknown-role", "herald";
    no_such_link: R, "{ erase = {} }" => "{ open = { procedure = \"request\", link = \"next\" } }", "flaw-unknown-link", "link = \"next\"";
    no_link_to_tell: R, "{ erase = {} }" => "{ tell = { link = \"next\", act = \"close\" } }", "flaw-unknown-link", "link = \"next\"";
    no_link_to_ask: R, "guards = [{ must = { fact = \"form.complete\" } }]" =>
        "guards = [{ must = { linked = \"next\", are = \"closed\" }, say = \"request-guard-no-proposal\" }]", "flaw-unknown-link", "linked = ";
    a_link_nothing_opens: R, "[[clocks]]\nid = \"acceptance\"" =>
        "[[links]]\nid = \"next\"\nprocedure = \"request\"\n\n[[clocks]]\nid = \"acceptance\"", "flaw-link-never-opened", "id = \"next\"",
        also "flaw-text-missing";
    a_link_to_no_procedure: R, "[[clocks]]\nid = \"acceptance\"" =>
        "[[links]]\nid = \"next\"\nprocedure = \"requests\"\n\n[[clocks]]\nid = \"acceptance\"", "flaw-unknown-procedure", "\"requests\"",
        also "flaw-text-missing";
    nothing_is_seen_of_no_link: R, "\"attachments.names\"," => "\"attachments.names\", \"links.next\",", "flaw-unknown-link", "links.next";
    // States
    a_state_no_road_leads_to: R, "states = [\n" => "states = [\n  { id = \"lost\", final = true },\n",
        "flaw-state-unreachable", "lost", also "flaw-state-without-step";
    a_state_no_road_leaves: R, "{ id = \"refused\", final = true }" => "{ id = \"refused\" }",
        "flaw-state-stuck", "{ id = \"refused\" }";
    an_end_that_is_none: R, "{ id = \"answered\", turn = \"requester\" }" => "{ id = \"answered\", final = true }",
        "flaw-state-not-final", "{ id = \"answered\", final";
    a_turn_after_the_end: R, "{ id = \"closed\", final = true }" => "{ id = \"closed\", final = true, turn = \"requester\" }",
        "flaw-turn-after-end", "{ id = \"closed\", final";
    a_state_in_no_step: R, "\"withdrawn\", \"refused\"] }" => "\"withdrawn\"] }", "flaw-state-without-step", "{ id = \"refused\"";
    too_many_steps: R, "track = [\n" => "track = [\n  { id = \"before\", states = [] },\n", "flaw-track-long", "{ id = \"closed\", states";
    // Slots
    a_slot_nobody_can_address: R, "{ id = \"responder\", address = \"one\"" => "{ id = \"responder\"",
        "flaw-slot-not-addressed", "{ id = \"responder\"";
    an_opener_to_be_addressed: R, "{ id = \"requester\" }" => "{ id = \"requester\", address = \"one\" }",
        "flaw-opener-addressed", "{ id = \"requester\", address";
    one_that_is_many: R, "address = \"one\"," => "address = \"one\", many = true,", "flaw-slot-many", "{ id = \"responder\"";
    addressees_for_no_slot: R, "kind = \"addressee\", slot = \"responder\"" => "kind = \"addressee\"", "flaw-slot-missing",
        "kind = \"addressee\"", also "flaw-slot-never-filled";
    // Actions
    an_action_for_a_party_that_is_not_there: R, "from = [\"awaiting_acceptance\"]\nto = [{ state = \"accepted\" }]\nguards" =>
        "from = [\"draft\"]\nto = [{ state = \"accepted\" }]\nguards", "flaw-action-nobody", "id = \"accept\"";
    a_target_never_chosen: R, ", when = { fact = \"questions.some_answered\" } },\n" => " },\n",
        "flaw-target-never", "{ state = \"accepted\" },\n]";
    a_guard_without_words: R, ", say = \"request-guard-no-proposal\"" => "", "flaw-guard-silent", "guards = [{ must = { clock = \"reply\", stands = \"proposed_by_other\" } }]";
    answers_of_the_wrong_side: R, ", answers = true" => "", "flaw-answers-elsewhere",
        "by = [{ slot = \"responder\", role = \"handler\" }]\nfrom = [\"accepted\", \"partially_answered\"]\nsilent";
    a_date_that_is_words: R, "id = \"wish\", kind = \"date\"" => "id = \"wish\", kind = \"words\"", "flaw-kind", "date = \"wish\"";
    an_act_by_itself_that_needs_input: R, "on_due = [" => "on_due = [{ act = \"withdraw\" }, ", "flaw-act-needs-input", "on_due";
    a_notice_for_nobody: R, "to = [{ slot = \"responder\" }] } }]\n\n[[clocks]]" => "to = [{ others = true }] } }]\n\n[[clocks]]",
        "flaw-notify-nobody", "others = true";
    codes_of_no_list: Q, "answer = \"code\"\nlist = \"professions\"" => "answer = \"code\"", "flaw-list-missing", "id = \"entitled\"";
    a_list_for_no_codes: F, "{ id = \"surname\", kind = \"line\"" => "{ id = \"surname\", kind = \"line\", list = \"titles\"",
        "flaw-list-needless", "surname";
    // Clocks
    a_clock_without_a_date: R, "length = \"7 calendar days\"\n" => "", "flaw-clock-no-date", "id = \"acceptance\"",
        also "flaw-clock-no-length";
    a_clock_started_without_a_date: R, "{ end = \"acceptance\" }" => "{ start = { clock = \"reply\" } }", "flaw-clock-no-length",
        "{ start = { clock = \"reply\" } }";
    a_clock_nothing_starts: R, "[[actions]]\n" => "[[clocks]]\nid = \"spare\"\nlength = \"1 week\"\nof = { country = \"EU\" }\n\n[[actions]]\n",
        "flaw-clock-never-starts", "id = \"spare\"";
    a_date_nobody_may_agree: R, "agreed_by = [\"requester\", \"responder\"]" => "", "flaw-clock-not-agreed", "propose = { clock";
    a_date_agreed_alone: R, "agreed_by = [\"requester\", \"responder\"]" => "agreed_by = [\"requester\"]", "flaw-agreed-alone", "agreed_by";
    a_clock_that_follows_half_a_date: R, "length = \"7 calendar days\"" => "until_field = \"birth_date\"", "flaw-kind", "until_field",
        also "flaw-clock-no-length";
    a_date_beside_a_field: A, "until_field = \"until\"" => "until_field = \"until\"\nlength = \"3 calendar days\"",
        "flaw-clock-two-dates", "length = \"3 calendar days\"";
    // One to many
    a_hop_to_another_country: A, "country = \"own\", inside = true" => "inside = true", "flaw-inside-abroad", "inside = true";
    a_state_of_addressees_no_act_leads_to: A, "states = [\"received\", \"disseminated\"]" =>
        "states = [\"received\", \"lost\", \"disseminated\"]", "flaw-recipient-state-unreachable", "states = [\"received\", \"lost\"";
    a_clock_that_would_search_the_register: A, "on_due = [{ act = \"expire\" }]" =>
        "on_due = [{ act = \"expire\" }, { join = \"recipient\" }]", "flaw-join-by-clock", "on_due = [{ act = \"expire\" }, { join";
    // Conditions
    a_condition_of_nothing: R, "offered_when = { clock = \"reply\", stands = \"proposed_by_other\" }" => "offered_when = { all = [] }",
        "flaw-condition-empty", "all = []";
    a_form_that_asks_the_case: F, "{ field = \"justification\", is = \"other\" }" => "{ fact = \"form.complete\" }",
        "flaw-condition-here", "form.complete";
    a_field_that_waits_for_itself: F, "{ field = \"justification\", is = \"other\" }" => "{ field = \"justification_other\" }",
        "flaw-condition-itself", "{ field = \"justification_other\" }";
    a_comparison_with_free_text: F, "{ field = \"justification\", is = \"other\" }" => "{ field = \"surname\", is = \"other\" }",
        "flaw-kind", "{ field = \"surname\"";
    // Questions and lists
    a_heading_under_nothing: Q, "under = \"identify\"" => "under = \"identity\"", "flaw-heading-above", "identity",
        also "flaw-unused";
    a_code_under_nothing: TITLES, "code\nmr\nms" => "code,parent\nmr,sir\nms,", "flaw-list-parent", "mr,sir";
    // Who sees what
    a_rule_that_shows_nothing: R, "see = [\"*\"]" => "see = []", "flaw-grant-empty", "see = []";
    a_rule_that_shows_again: R, "\"fields.profession\", \"questions\"" => "\"fields.profession\", \"questions\", \"questions\"",
        "flaw-grant-twice", "\"questions\", \"questions\"";
    a_case_gone_before_it_is_blocked: R, "blocked_after = \"6 months\"" => "blocked_after = \"5 years\"",
        "flaw-retention-order", "retention";
    // Texts
    a_text_nobody_says: "texts/de.ftl", "pack-title = " => "pack-spare = Mehr\npack-title = ", "flaw-text-needless", "pack-spare";
    a_text_too_long_for_its_place: "texts/pl.ftl", "request-step-partly = Częściowa" => "request-step-partly = Częściowa, lecz niepełna",
        "flaw-text-long", "request-step-partly";
    a_variable_lost: "texts/is.ftl", "starfsgreinin { $profession } lög" => "starfsgreinin lög", "flaw-placeholder-lost",
        "question-professional-regulated";
    a_variable_unknown: "texts/fr.ftl", "{ $profession } est-elle" => "{ $métier } est-elle", "flaw-format", "question-professional-regulated";
    a_variable_not_given: "texts/fr.ftl", "{ $profession } est-elle" => "{ $metier } est-elle", "flaw-placeholder-unknown",
        "question-professional-regulated";
    // Reminders
    a_reminder_that_says_not_when: R, "length = \"7 calendar days\"" => "length = \"7 calendar days\"\nremind = [{ do = [{ erase = {} }] }]",
        "flaw-format", "remind = [";
    a_reminder_of_nothing: R, "length = \"7 calendar days\"" => "length = \"7 calendar days\"\nremind = [{ before = \"1 calendar day\", do = [] }]",
        "flaw-remind-nothing", "remind = [";
    a_reminder_before_the_beginning: R, "length = \"7 calendar days\"" =>
        "length = \"7 calendar days\"\nremind = [{ before = \"1 week\", do = [{ erase = {} }] }]", "flaw-remind-early", "remind = [";
    a_reminder_that_reaches_nobody: R, "length = \"7 calendar days\"" =>
        "length = \"7 calendar days\"\nremind = [{ before = \"1 calendar day\", do = [{ notify = { notice = \"late\", to = [{ slot = \"answerer\" }] } }] }]",
        "flaw-unknown-slot", "answerer";
    // Publication
    nothing_to_publish: R, "{ erase = {} }" => "\"publish\"", "flaw-publish-nothing", "\"publish\"";
    nothing_to_unpublish: R, "{ erase = {} }" => "\"unpublish\"", "flaw-unpublish-nothing", "\"unpublish\"";
    a_rule_for_a_public_that_nobody_lets_in: R, "[[visibility]]\n" =>
        "[[visibility]]\nwho = { public = true }\nsee = [\"fields.profession\"]\n\n[[visibility]]\n", "flaw-public-never", "who = { public";
    a_public_with_a_role: R, "[[visibility]]\n" =>
        "[[visibility]]\nwho = { public = true, role = \"handler\" }\nsee = [\"fields.profession\"]\n\n[[visibility]]\n",
        "flaw-format", "who = { public";
    everything_for_the_public: R, "[[visibility]]\n" =>
        "[[visibility]]\nwho = { public = true }\nsee = [\"*\"]\n\n[[visibility]]\n", "flaw-public-sight", "see = [\"*\"]", also "flaw-public-never";
    answers_for_the_public: R, "[[visibility]]\n" =>
        "[[visibility]]\nwho = { public = true }\nsee = [\"answers\"]\n\n[[visibility]]\n", "flaw-public-sight", "see = [\"answers\"]",
        also "flaw-public-never";
    a_name_for_the_public: R, "[[visibility]]\n" =>
        "[[visibility]]\nwho = { public = true }\nsee = [\"fields.surname\"]\n\n[[visibility]]\n", "flaw-public-personal", "see = [\"fields.surname",
        also "flaw-public-never";
    a_form_with_a_name_for_the_public: R, "[[visibility]]\n" =>
        "[[visibility]]\nwho = { public = true }\nsee = [\"fields\"]\n\n[[visibility]]\n", "flaw-public-personal", "see = [\"fields\"]\n\n",
        also "flaw-public-never";
    parties_that_know_each_other: R, "\"attachments.names\"," => "\"attachments.names\", \"parties.requester\",",
        "flaw-parties-known", "parties.requester";
    // Words of the vocabulary that the engine of this version does not carry out
    a_section_with_an_owner: F, "id = \"address\"" => "id = \"address\"\nowner = \"requester\"", "flaw-not-yet", "owner";
    a_file_in_a_form: F, "{ id = \"region\", kind = \"line\"" => "{ id = \"region\", kind = \"file\"", "flaw-not-yet", "region";
    personal_data_that_could_not_be_erased: F, "{ id = \"region\", kind = \"line\"" => "{ id = \"region\", kind = \"yes\"",
        "flaw-not-yet", "region";
    a_file_as_an_answer: Q, "answer = \"number\"" => "answer = \"file\"", "flaw-not-yet", "answer = \"file\"";
}

/// The alert with a link to the request, an effect in the place of erasing, and one more when its clock runs out.
fn linked(link: &str, effect: &str, on_due: &str) -> BTreeMap<String, String> {
    let mut files = good();
    let link = format!("[[links]]\nid = \"next\"\nprocedure = \"request\"{link}\n\n[[clocks]]\nid = \"expiry\"");
    cut(&mut files, A, "[[clocks]]\nid = \"expiry\"", &link);
    cut(
        &mut files,
        A,
        "effects = [{ erase = {} }]",
        &format!("effects = [{effect}]"),
    );
    cut(
        &mut files,
        A,
        "on_due = [{ act = \"expire\" }]",
        &format!("on_due = [{{ act = \"expire\" }}{on_due}]"),
    );
    files
}

const NEXT: &str = "{ open = { procedure = \"request\", link = \"next\" } }";

#[test]
fn links_that_cannot_be() {
    let files = linked("\nanswers = true", NEXT, "");
    must_tell(files, A, "flaw-link-answers", Some("answers = true"), &[]);
    let files = linked("", &NEXT.replace("\"request\"", "\"alert\""), "");
    must_tell(
        files,
        A,
        "flaw-link-elsewhere",
        Some("effects = [{ open"),
        &["flaw-link-never-opened"],
    );
    let files = linked("", NEXT, &format!(", {NEXT}"));
    must_tell(
        files,
        A,
        "flaw-open-nobody",
        Some("on_due = [{ act = \"expire\" }, { open"),
        &[],
    );
    let files = linked("", &NEXT.replace(" } }", ", to = { fills = \"responder\" } } }"), "");
    must_tell(files, A, "flaw-open-to", Some("effects = [{ open"), &[]);
}

#[test]
fn an_address_computed_from_a_field_that_may_be_empty() {
    let mut files = good();
    cut(
        &mut files,
        R,
        "address = \"one\",",
        "address = { from_field = \"country\" }, many = true,",
    );
    let also = ["flaw-slot-never-filled", "flaw-kind", "flaw-opener-addressed"];
    must_tell(files, R, "flaw-address-optional", Some("from_field"), &also);
}

#[test]
fn a_text_that_is_missing() {
    let mut files = good();
    cut(
        &mut files,
        "texts/pl.ftl",
        "request-action-close = Zamknij zapytanie\n",
        "",
    );
    must_tell(files, "texts/pl.ftl", "flaw-text-missing", None, &[]);
}

#[test]
fn a_hint_that_only_some_languages_have() {
    let mut files = good();
    cut(
        &mut files,
        "texts/mt.ftl",
        "request-action-note-hint = Taqraha biss l-awtorità tagħkom.\n",
        "",
    );
    must_tell(files, "texts/mt.ftl", "flaw-text-missing", None, &[]);
}

#[test]
fn a_hint_that_no_language_has() {
    let mut files = good();
    for text in files
        .iter_mut()
        .filter(|(path, _)| path.starts_with("texts/"))
        .map(|(_, text)| text)
    {
        *text = text
            .lines()
            .filter(|line| !line.starts_with("request-action-note-hint"))
            .map(|line| format!("{line}\n"))
            .collect();
    }
    assert_eq!(told(&flaws(files)), "");
}

#[test]
fn a_language_without_texts() {
    let mut files = good();
    files.remove("texts/mt.ftl");
    must_tell(files, "texts/mt.ftl", "flaw-language-missing", None, &[]);
}

#[test]
fn a_language_that_is_not_declared() {
    let mut files = good();
    cut(&mut files, P, ", \"is\"]\n\n", "]\n\n");
    must_tell(files, "texts/is.ftl", "flaw-language-undeclared", None, &[]);
}

#[test]
fn a_pack_without_head() {
    let mut files = good();
    files.remove(P);
    must_tell(files, P, "flaw-file-missing", None, &[]);
}

#[test]
fn a_file_no_pack_has() {
    let mut files = good();
    files.insert("procedures/request.js".into(), "alert(1)".into());
    must_tell(files, "procedures/request.js", "flaw-file-unknown", None, &[]);
}

#[test]
fn a_pack_without_procedure() {
    let mut files = good();
    files.retain(|path, _| !path.starts_with("procedures/"));
    let at = Some("id = ");
    must_tell(
        files,
        P,
        "flaw-no-procedure",
        at,
        &["flaw-unused", "flaw-unknown-field"],
    );
}

#[test]
fn a_list_nothing_uses() {
    let mut files = good();
    files.insert("lists/spare.csv".into(), "code\na\n".into());
    must_tell(files, "lists/spare.csv", "flaw-unused", None, &[]);
}

#[test]
fn a_list_of_nothing() {
    let mut files = good();
    files.insert(TITLES.into(), "code\n".into());
    must_tell(files, TITLES, "flaw-list-empty", None, &[]);
}

#[test]
fn two_procedures_that_number_alike() {
    let mut files = good();
    let copy = files[R].replacen("id = \"request\"", "id = \"second\"", 1);
    files.insert("procedures/second.toml".into(), copy);
    must_tell(
        files,
        "procedures/second.toml",
        "flaw-number-shared",
        Some("number = "),
        // what only a link of the first one may do is done by nobody in the second
        &["flaw-action-nobody"],
    );
}

#[test]
fn no_such_form() {
    let mut files = good();
    cut(&mut files, R, "form = \"professional\"", "form = \"person\"");
    let also = ["flaw-unused", "flaw-unknown-field", "flaw-input-of-nothing"];
    must_tell(files, R, "flaw-unknown-form", Some("form = \"person\""), &also);
}

#[test]
fn no_such_question_set() {
    let mut files = good();
    cut(&mut files, R, "questions = \"professional\"", "questions = \"person\"");
    let also = ["flaw-unused", "flaw-input-of-nothing", "flaw-link-answers"];
    must_tell(
        files,
        R,
        "flaw-unknown-questions",
        Some("questions = \"person\""),
        &also,
    );
}

#[test]
fn answers_where_nothing_is_asked() {
    let mut files = good();
    cut(&mut files, R, "questions = \"professional\"\n", "");
    must_tell(
        files,
        R,
        "flaw-input-of-nothing",
        Some("id = \"questions\", kind"),
        &["flaw-unused", "flaw-link-answers"],
    );
}

#[test]
fn a_slot_nobody_comes_into() {
    let mut files = good();
    let alone = files[R].replace("{ join = \"responder\" },", "");
    files.insert(R.into(), alone);
    must_tell(files, R, "flaw-slot-never-filled", Some("{ id = \"responder\""), &[]);
}

#[test]
fn what_nobody_ever_sees() {
    let mut files = good();
    let blind = files[R].replace("see = [\"*\"]", "see = [\"answers\"]");
    files.insert(R.into(), blind);
    must_tell(
        files.clone(),
        R,
        "flaw-field-unseen",
        Some("[[visibility]]"),
        &["flaw-entry-unseen"],
    );
    must_tell(
        files,
        R,
        "flaw-entry-unseen",
        Some("entry = { kind = \"additional\""),
        &["flaw-field-unseen"],
    );
}

/// What stories say is told only of a pack that is whole otherwise.
fn stories_tell(file: &str, from: &str, to: &str, key: &str, at: &str) {
    let mut files = good();
    cut(&mut files, file, from, to);
    let line = files[file].lines().position(|line| line.contains(at)).unwrap() + 1;
    let found = untrue(&read(Folder::new(files)).unwrap_or_else(|found| panic!("{}", told(&found))));
    let hit = found
        .iter()
        .any(|one| one.flaw.key == key && one.flaw.file == file && one.line == Some(line));
    assert!(hit, "no {key} at {file}:{line} among\n{}", told(&found));
}

#[test]
fn a_story_that_does_not_come_true() {
    let (file, from) = ("stories/ending.toml", "ratings = { timeliness = 5, effort = 4 }");
    let title = "Closing rates the responder";
    stories_tell(file, from, "ratings = { timeliness = 1 }", "flaw-story", title);
}

#[test]
fn a_story_that_is_none() {
    stories_tell("stories/ending.toml", "given = ", "givn = ", "flaw-format", "givn");
}

#[test]
fn a_cast_that_is_none() {
    stories_tell("stories/cast.toml", "country = ", "county = ", "flaw-format", "county");
}

#[test]
fn stories_without_a_cast() {
    let mut files = good();
    files.remove("stories/cast.toml");
    let found = untrue(&read(Folder::new(files)).ok().unwrap());
    assert_eq!(
        told(&found),
        "stories/cast.toml: there is no such file, and there must be one"
    );
}

/// Every kind of flaw that code tells has its sentence and its test here, and no sentence is without its flaw.
#[test]
fn every_kind_of_flaw_has_a_sentence_and_a_test() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut told = std::collections::BTreeSet::new();
    for dir in ["domain/src/pack/check", "server/src/packs"] {
        for entry in std::fs::read_dir(format!("{root}/{dir}")).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(path).unwrap();
                let pieces = text.split('"').filter(|piece| piece.starts_with("flaw-"));
                told.extend(pieces.map(str::to_owned));
            }
        }
    }
    assert!(told.len() > 60, "{}", told.len());
    let here = concat!(
        include_str!("flaws.rs"),
        include_str!("records.rs"),
        include_str!("said.rs")
    );
    let sentences = include_str!("../../locales/packs/en.ftl");
    for key in &told {
        assert!(english().has(key), "{key} has no sentence");
        assert!(here.contains(&format!("\"{key}\"")), "{key} has no test");
    }
    for line in sentences.lines().filter(|line| line.starts_with("flaw-")) {
        let key = line.split(' ').next().unwrap();
        assert!(told.contains(key), "nobody tells {key}");
    }
}
