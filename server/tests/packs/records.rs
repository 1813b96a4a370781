//! One small wound a test: a repository that is whole with one change, and the flaw that must be told, with its line.

use super::{
    flaws::{cut, must_tell},
    shipped_with,
};

const R: &str = "procedures/register.toml";

macro_rules! wounds {
    ($($name:ident: $from:expr => $to:expr, $key:literal, $at:expr $(, also $also:expr)?;)*) => {$(
        #[test]
        fn $name() {
            let mut files = shipped_with("lists/access_terms.csv");
            cut(&mut files, R, $from, $to);
            let also: &[&str] = &[$($also)?];
            must_tell(files, R, $key, Some($at), also);
        }
    )*};
}

wounds! {
    a_record_that_never_counts: "live = [\"published\"]" => "live = []", "flaw-record-never-live", "live = []",
        also "flaw-record-unread";
    a_record_that_counts_in_no_known_state: "live = [\"published\"]" => "live = [\"published\", \"printed\"]", "flaw-unknown-state", "printed";
    a_draft_that_counts: "live = [\"published\"]" => "live = [\"draft\", \"published\"]", "flaw-record-live", "live = [";
    an_end_that_counts: "live = [\"published\"]" => "live = [\"published\", \"archived\"]", "flaw-record-live", "live = [";
    a_group_of_no_fields: "[[\"country\", \"name\"]]" => "[[]]", "flaw-record-unique-empty", "unique = [[]]";
    a_group_with_an_optional_field: "[[\"country\", \"name\"]]" => "[[\"english_name\"]]", "flaw-record-optional", "unique = [";
    a_group_of_free_text: "[[\"country\", \"name\"]]" => "[[\"holds\"]]", "flaw-kind", "unique = [";
    a_first_day_that_is_none: "from = \"from\"" => "from = \"country\"", "flaw-kind", "from = \"country\"";
    a_last_day_that_is_not_there: "\nuntil = \"until\"" => "\nuntil = \"end\"", "flaw-unknown-field", "until = \"end\"";
    a_list_without_columns: "columns = [\"country\", \"name\", \"kind\", \"access\", \"languages\", \"link\"]" => "columns = []",
        "flaw-record-columns", "columns = []";
    a_column_that_is_not_there: "columns = [\"country\"," => "columns = [\"land\",", "flaw-unknown-field", "columns = [";
    a_filter_of_free_text: "filters = [\"country\"" => "filters = [\"name\"", "flaw-kind", "filters = [";
    a_search_in_what_is_not_there: "search = [\"name\"" => "search = [\"names\"", "flaw-unknown-field", "search = [";
    a_repository_nobody_reads: "who = { reader = true }" => "who = { slot = \"coordinator\" }", "flaw-record-unread", "live = [",
        also "flaw-grant-twice";
}

#[test]
fn a_list_of_people() {
    let mut files = shipped_with("lists/access_terms.csv");
    let field = "{ id = \"authority\", kind = \"line\"";
    cut(
        &mut files,
        "forms/register.toml",
        field,
        &format!("{field}, personal = true"),
    );
    must_tell(files, R, "flaw-record-personal", Some("search = ["), &[]);
}

#[test]
fn a_repository_has_a_name() {
    let mut files = shipped_with("lists/access_terms.csv");
    cut(
        &mut files,
        "texts/fr.ftl",
        "register-records = Registres nationaux\n",
        "",
    );
    must_tell(files, "texts/fr.ftl", "flaw-text-missing", None, &[]);
}
