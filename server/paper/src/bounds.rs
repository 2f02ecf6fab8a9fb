//! How large a paper may be.
//!
//! Invariant: what is too large is refused before anything of it is made, and never cut without a word.

use kernel::Fault;
use kernel::fault::Reason;

use crate::shape::{Paper, Table};

/// The largest papers of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Cells of all tables together.
    pub cells: usize,
    /// Letters of everything together.
    pub letters: usize,
}

impl Bounds {
    /// Pages: more than this nobody reads, and it would hold a core for longer than a second or two.
    pub const PAGES: Self = Self { cells: 30_000, letters: 1_500_000 };
    /// Lines and sheets.
    pub const SHEETS: Self = Self { cells: 2_000_000, letters: 40_000_000 };

    /// That a paper keeps them.
    pub fn check(self, paper: &Paper) -> Result<(), Fault> {
        let cells: usize = paper.tables().map(|(_, table)| cells(table)).sum();
        too_many("cells", cells, self.cells)?;
        let bars = paper.sections.iter().flat_map(|section| &section.bars).flat_map(|bars| &bars.rows).count();
        too_many("bars", bars, self.cells)?;
        too_many("letters", letters(paper), self.letters)
    }
}

fn too_many(field: &str, found: usize, most: usize) -> Result<(), Fault> {
    if found <= most {
        return Ok(());
    }
    let reason = Reason::coded("TOO_LONG", format!("has {found} {field}, at most {most} go on this paper"));
    Err(Fault::invalid(field, reason.with("most", most)))
}

fn cells(table: &Table) -> usize {
    table.columns.len() * (table.rows.len() + 1 + usize::from(table.total.is_some()))
}

fn letters(paper: &Paper) -> usize {
    let sections = paper.sections.iter().map(|section| {
        let bars = section.bars.iter().flat_map(|bars| &bars.rows).map(|bar| bar.label.len());
        section.heading.len() + section.text.iter().map(String::len).sum::<usize>() + bars.sum::<usize>()
    });
    let cells = paper.tables().flat_map(|(_, table)| table.rows.iter().flatten()).map(|cell| match cell {
        crate::Cell::Text(text) => text.len(),
        _ => 0,
    });
    let heads = paper.tables().flat_map(|(_, table)| &table.columns).map(|column| column.name.len());
    let notes = paper.notes.iter().map(String::len).sum::<usize>();
    sections.sum::<usize>()
        + cells.sum::<usize>()
        + heads.sum::<usize>()
        + notes
        + paper.title.len()
        + paper.subtitle.len()
}
