//! Whether the tests that `docs/attacks.md` names are there. Knows no attack.

use crate::none;
use crate::source::root;

#[test]
fn every_test_that_the_page_of_attacks_names_is_there() {
    let page = std::fs::read_to_string(root().join("docs/attacks.md")).expect("the page of attacks");
    let mut findings = Vec::new();
    let mut named = 0;
    for quoted in page.split('`').skip(1).step_by(2) {
        let Some((file, test)) = quoted.split_once(": ") else {
            continue;
        };
        named += 1;
        let text = std::fs::read_to_string(root().join(file)).unwrap_or_default();
        let there = text.contains(&format!("fn {test}(")) || text.contains(&format!("test('{test}:"));
        if !there {
            findings.push(format!("docs/attacks.md: {file} has no test {test}"));
        }
    }
    assert!(named > 20, "the page names its tests");
    for n in 15..=35 {
        if !page.contains(&format!("| S{n} |")) {
            findings.push(format!("docs/attacks.md: no line of S{n}"));
        }
    }
    none(findings);
}
