//! Files of lists about people: UTF-8 with a mark at the beginning, lines as RFC 4180 has them.
//!
//! Invariant: no cell can be read as a formula.

/// A file with its first line, the names of its columns.
pub(super) fn begun(head: &[&str]) -> String {
    let mut file = String::from("\u{feff}");
    row(&mut file, &head.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    file
}

/// Adds a line.
pub(super) fn row(file: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    file.push_str(&cells.join(","));
    file.push_str("\r\n");
}

/// A cell that a table program takes for text: what looks like a formula gets a quote in front.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let safe = if formula { format!("'{text}") } else { text.to_owned() };
    if safe.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_a_formula_and_none_leaves_its_place() {
        let (comma, quote) = ("=HYPERLINK(\"http://x\",\"y\")", "a \"b\", c\r\nd");

        assert_eq!(cell(comma), "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        assert_eq!(cell(quote), "\"a \"\"b\"\", c\r\nd\"");
        assert_eq!(
            (cell("+48 600"), cell("-1"), cell("@a"), cell("Anna")),
            ("'+48 600".into(), "'-1".into(), "'@a".into(), "Anna".into())
        );
    }
}
