//! The table that a run adds to `RESULTS.md`.
//!
//! Invariant: every figure stands beside the machine it was measured on and, where there is one, the bare minimum of
//! the same run.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::ground::Ground;
use crate::machine;

/// One measured thing.
pub struct Row {
    /// Which bench.
    pub bench: &'static str,
    /// On which database.
    pub on: &'static str,
    /// What was measured.
    pub what: String,
    /// Ours, as people read it.
    pub ours: String,
    /// The bare minimum, as people read it.
    pub bare: Option<String>,
    /// Ours by the bare minimum; above one we cost more.
    pub ratio: Option<f64>,
    /// The goal and whether it is reached.
    pub goal: Option<(String, bool)>,
}

/// The rows of a run.
pub struct Results {
    file: PathBuf,
    head: String,
    rows: Vec<Row>,
}

impl Results {
    /// Notes the machine as it is before anything is measured.
    pub async fn begin(file: &Path, grounds: &[Ground]) -> Result<Self> {
        Ok(Self { file: file.to_owned(), head: machine::facts(grounds).await?, rows: Vec::new() })
    }

    /// Adds a row, and says it.
    pub fn add(&mut self, row: Row) {
        eprintln!("  {}", line(&row));
        self.rows.push(row);
    }

    /// Adds what was measured to the file.
    pub fn write(self) -> Result<()> {
        let mut text = format!("\n{}\n\n", self.head);
        text += "| bench | database | measure | ours | bare minimum | ratio | goal |\n|---|---|---|---|---|---|---|\n";
        for row in &self.rows {
            writeln!(text, "{}", line(row))?;
        }
        let opened = std::fs::OpenOptions::new().append(true).create(true).open(&self.file);
        let mut file = opened.with_context(|| self.file.display().to_string())?;
        file.write_all(text.as_bytes())?;
        print!("{text}");
        Ok(())
    }
}

fn line(row: &Row) -> String {
    let goal = row.goal.as_ref().map_or_else(String::new, |(goal, reached)| {
        format!("{goal}: {}", if *reached { "reached" } else { "**missed**" })
    });
    let ratio = row.ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}×"));
    let bare = row.bare.as_deref().unwrap_or_default();
    format!("| {} | {} | {} | {} | {bare} | {ratio} | {goal} |", row.bench, row.on, row.what, row.ours)
}
