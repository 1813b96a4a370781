//! Code lists as tables of commas: `code,parent,` and a column for each national register. It knows rows and quotes, not
//! what a code means.

use comity_domain::Key;
use comity_domain::pack::{CodeList, Coded};

/// Reads a list, or says on which line it cannot be read and why (a key of the tool's sentences).
pub fn list(text: &str) -> Result<CodeList, (usize, &'static str)> {
    let mut rows = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let Some((_, head)) = rows.next() else {
        return Err((1, "flaw-csv-head"));
    };
    let columns = cells(head).ok_or((1, "flaw-csv-quotes"))?;
    if columns.first().map(String::as_str) != Some("code") {
        return Err((1, "flaw-csv-head"));
    }
    let mut codes = Vec::new();
    for (n, line) in rows {
        let row = cells(line).ok_or((n + 1, "flaw-csv-quotes"))?;
        if row.len() != columns.len() {
            return Err((n + 1, "flaw-csv-columns"));
        }
        let mut coded = Coded {
            code: Key::new(&row[0]),
            parent: None,
            national: Vec::new(),
        };
        for (column, cell) in columns.iter().zip(&row).skip(1).filter(|(_, cell)| !cell.is_empty()) {
            match column.as_str() {
                "parent" => coded.parent = Some(Key::new(cell)),
                register => coded.national.push((Key::new(register), cell.clone())),
            }
        }
        codes.push(coded);
    }
    Ok(CodeList { codes })
}

/// The line of the n-th code, for flaws; the file's head is line 1.
pub fn line_of(text: &str, n: usize) -> usize {
    let rows = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    rows.map(|(at, _)| at + 1).nth(n + 1).unwrap_or(1)
}

/// The cells of one row; a quoted cell may hold commas, and quotes written twice. None: a quote is not closed.
fn cells(line: &str) -> Option<Vec<String>> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut chars = line.trim_end_matches('\r').chars().peekable();
    while let Some(c) = chars.next() {
        let cell = cells.last_mut()?;
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cell.push(c),
        }
    }
    (!quoted).then(|| cells.into_iter().map(|cell| cell.trim().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_parents_and_national_names() {
        let text = "code,parent,PL,DE\nhealth,,,\n\npharmacist,health,\"Farmaceuta, mgr\",\"\"\"Apotheker\"\"\"\n";
        let list = list(text).unwrap();
        assert_eq!(list.codes.len(), 2);
        assert_eq!(list.codes[1].parent, Some("health".into()));
        let national = [
            ("PL".into(), "Farmaceuta, mgr".into()),
            ("DE".into(), "\"Apotheker\"".into()),
        ];
        assert_eq!(list.codes[1].national, national);
        assert_eq!(line_of(text, 1), 4);
    }

    #[test]
    fn what_is_no_table_is_told_with_its_line() {
        assert_eq!(list("").unwrap_err(), (1, "flaw-csv-head"));
        assert_eq!(list("name\na\n").unwrap_err(), (1, "flaw-csv-head"));
        assert_eq!(list("code,parent\na\n").unwrap_err(), (2, "flaw-csv-columns"));
        assert_eq!(list("code\na\n\"b\n").unwrap_err(), (3, "flaw-csv-quotes"));
    }
}
