//! Makes files without harming whoever else is served.
//!
//! Deliberately absent: keeping what was made; a paper is made again from the rows that it says. Invariant: no more than
//! two papers are made at a time, and nobody waits for one longer than the bound.

use std::sync::Arc;
use std::time::Duration;

use kernel::Fault;
use tokio::sync::Semaphore;

use crate::shape::Paper;

/// Papers made at a time.
const AT_A_TIME: usize = 2;
/// How long somebody waits for a paper, its turn included.
const PATIENCE: Duration = Duration::from_mins(1);

/// As what a paper can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Tables, line by line.
    Csv,
    /// A workbook.
    Xlsx,
    /// Pages.
    Pdf,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Csv, Self::Xlsx, Self::Pdf];

    /// How the names of its files end.
    pub const fn end(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Pdf => "pdf",
        }
    }

    /// By the end of a name.
    pub fn of(end: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.end() == end)
    }

    /// The type as which it is served.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pdf => "application/pdf",
        }
    }

    fn make(self, paper: &Paper) -> Result<Vec<u8>, Fault> {
        match self {
            Self::Csv => crate::csv(paper),
            Self::Xlsx => crate::xlsx(paper),
            Self::Pdf => crate::pdf(paper),
        }
    }
}

/// Where papers are made, off the threads that serve.
#[derive(Clone, Debug)]
pub struct Printer {
    turns: Arc<Semaphore>,
}

impl Default for Printer {
    fn default() -> Self {
        Self { turns: Arc::new(Semaphore::new(AT_A_TIME)) }
    }
}

impl Printer {
    /// A paper as a file.
    pub async fn print(&self, paper: Paper, format: Format) -> Result<Vec<u8>, Fault> {
        let work = async {
            let turn = self.turns.clone().acquire_owned().await.map_err(Fault::storage)?;
            // The turn goes with the work: who stops waiting does not make room for more than can be done.
            let made = tokio::task::spawn_blocking(move || {
                let bytes = format.make(&paper);
                drop(turn);
                bytes
            });
            made.await.map_err(Fault::storage)?
        };
        let late = |_| Fault::storage("the paper took too long");
        tokio::time::timeout(PATIENCE, work).await.map_err(late)?
    }
}
