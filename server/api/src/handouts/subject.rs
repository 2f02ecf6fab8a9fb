//! What a report is about.

use ::handouts::{Step, Subject};
use async_graphql::{Enum, InputObject, SimpleObject};
use paper::Format;

/// As what a report can be had.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Format")]
pub enum ReportFormat {
    /// Tables, line by line.
    Csv,
    /// A workbook.
    Xlsx,
    /// Pages.
    Pdf,
}

/// By which stretches of time rows of a report are told apart.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Step")]
pub enum ReportStep {
    /// Not at all.
    Whole,
    /// Local days.
    Day,
    /// Weeks from Monday.
    Week,
    /// Months.
    Month,
}

/// Figures of the dictionary in rows.
#[derive(InputObject)]
pub struct ReportFiguresInput {
    by: ReportStep,
    by_project: bool,
    by_channel: bool,
    /// Codes of the dictionary, each once.
    kpis: Vec<String>,
}

/// Figures of the dictionary in rows.
#[derive(SimpleObject)]
pub struct ReportFigures {
    by: ReportStep,
    by_project: bool,
    by_channel: bool,
    kpis: Vec<String>,
}

/// Figures, or the report of the month where there are none.
pub(super) fn subject(figures: Option<ReportFiguresInput>) -> Subject {
    match figures {
        None => Subject::Month,
        Some(ReportFiguresInput { by, by_project, by_channel, kpis }) => {
            Subject::Figures { by: by.into(), by_project, by_channel, kpis }
        }
    }
}

/// The figures of a subject; nothing for the report of a month.
pub(super) fn figures(subject: &Subject) -> Option<ReportFigures> {
    match subject {
        Subject::Month => None,
        Subject::Figures { by, by_project, by_channel, kpis } => {
            let (by_project, by_channel) = (*by_project, *by_channel);
            Some(ReportFigures { by: (*by).into(), by_project, by_channel, kpis: kpis.clone() })
        }
    }
}
