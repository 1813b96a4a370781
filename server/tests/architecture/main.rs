//! Holds the walls of docs/architecture.md: reads the sources as text and says, file and line, where one is crossed. Knows no behaviour.

mod attacks;
mod locales;
mod rooms;
mod seams;
mod sizes;
mod source;
mod templates;
mod words;

/// Fails with every finding at once, so that one run shows the whole bill.
#[track_caller]
fn none(findings: Vec<String>) {
    assert!(
        findings.is_empty(),
        "\n{}\n{} finding(s)\n",
        findings.join("\n"),
        findings.len()
    );
}
