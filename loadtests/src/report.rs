//! Writes entries as a table for people and as JSON for programs; it does not judge.

use std::path::Path;

use anyhow::Result;

use crate::judge::Entry;

/// Prints one aligned line per entry.
pub fn table(entries: &[Entry]) {
    println!(
        "\n{:<44} {:>12} {:<18} {:>12} {:>7}  {:<16} ok",
        "name", "value", "unit", "baseline", "ratio", "budget"
    );
    for e in entries {
        println!(
            "{:<44} {:>12} {:<18} {:>12} {:>7}  {:<16} {}",
            e.name,
            number(e.value),
            e.unit,
            number(e.baseline),
            number(e.ratio),
            e.budget.as_deref().unwrap_or("-"),
            match (&e.budget, e.ok) {
                (None, true) => "-",
                (_, true) => "yes",
                (_, false) => "NO",
            }
        );
        if let Some(why) = &e.why {
            println!("    {why}");
        }
    }
}

/// Writes the entries to `path`, making its folder.
pub fn json(entries: &[Entry], path: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, serde_json::to_string_pretty(entries)? + "\n")?;
    println!("\nwritten to {}", path.display());
    Ok(())
}

fn number(n: Option<f64>) -> String {
    match n {
        None => "-".into(),
        Some(0.0) => "0".into(),
        Some(n) if n.abs() >= 1000.0 => format!("{n:.0}"),
        Some(n) if n.abs() >= 10.0 => format!("{n:.1}"),
        Some(n) => format!("{n:.3}"),
    }
}
