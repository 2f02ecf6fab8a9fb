//! Who works without a tenant's fence. Every opening of a `SystemTx` stands in a table with its reason.
//!
//! Tests may open what they like. Invariant: the table has exactly one row for each function that opens one.

use std::path::Path;

use anyhow::{Context, Result};

use super::Finding;
use super::source::Source;

/// The methods of the database that open a transaction outside every tenant.
const OPENINGS: &[&str] = &["system", "system_view"];

struct Use {
    line: usize,
    path: String,
    function: String,
    met: bool,
}

/// The table, and which of its rows were met.
pub struct Uses {
    list: String,
    rows: Vec<Use>,
}

impl Uses {
    /// Reads the table; a missing file is an empty one.
    pub fn read(root: &Path, list: &str) -> Result<Self> {
        let text = std::fs::read_to_string(root.join(list)).unwrap_or_default();
        Self::parse(list, &text)
    }

    /// Reads the text of a table: path, function, reason.
    pub fn parse(list: &str, text: &str) -> Result<Self> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        let rows = lines.map(|(at, line)| row(list, at + 1, line)).collect::<Result<_>>()?;
        Ok(Self { list: list.to_owned(), rows })
    }

    /// Rows of functions that open none any more.
    pub fn leftovers(&self) -> Vec<Finding> {
        let unmet = self.rows.iter().filter(|row| !row.met);
        unmet
            .map(|row| {
                Finding::at(&self.list, row.line, format!("remove {} {}: not a system use", row.path, row.function))
            })
            .collect()
    }
}

/// Openings that the table does not list.
pub fn check(source: &Source, uses: &mut Uses) -> Vec<Finding> {
    let mut findings = Vec::new();
    let product = source.path.starts_with("server/") || !source.path.contains("infra/");
    for call in source.calls.iter().filter(|call| product && !call.test && OPENINGS.contains(&call.word.as_str())) {
        let listed = uses.rows.iter_mut().find(|row| row.path == source.path && row.function == call.function);
        match listed {
            Some(row) => row.met = true,
            None => findings.push(Finding::at(
                &source.path,
                call.line,
                format!("{} opens a system transaction that {} does not list", call.function, uses.list),
            )),
        }
    }
    findings
}

fn row(list: &str, line: usize, text: &str) -> Result<Use> {
    let mut words = text.splitn(3, ' ');
    let read = (|| {
        let (path, function, reason) = (words.next()?, words.next()?, words.next()?);
        (!reason.trim().is_empty()).then(|| Use { line, path: path.into(), function: function.into(), met: false })
    })();
    read.with_context(|| format!("{list}:{line}: expected: path function reason"))
}
