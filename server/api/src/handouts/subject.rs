//! What a report is about.

use ::handouts::{Chosen, Group, Step, Subject};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use kernel::Fault;
use kernel::fact::Channel;
use kernel::fault::Reason;
use kernel::ids::{ProjectId, TenantId};
use paper::Format;

use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::portal::{channel_of, word};

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

/// By what rows of a report are told apart beside time.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Group")]
pub enum ReportGroup {
    /// By nothing.
    None,
    /// By project.
    Project,
    /// By channel.
    Channel,
    /// By queue.
    Queue,
    /// By how cases ended.
    Reason,
    /// By whoever had them in hand.
    Agent,
    /// By half-hours of the local day.
    HalfHour,
    /// By steps of the menu.
    IvrStep,
}

/// A report of the catalogue, as it was chosen.
#[derive(InputObject)]
pub struct CatalogueReportInput {
    /// Its number.
    number: String,
    by: ReportStep,
    group: ReportGroup,
    /// Of this project only.
    project: Option<ID>,
    /// `email`, `form`, `phone` or `chat`: of this channel only.
    channel: Option<String>,
}

/// A report of the catalogue, as it was chosen.
#[derive(SimpleObject)]
pub struct CatalogueReport {
    /// Its number.
    number: String,
    by: ReportStep,
    group: ReportGroup,
    /// Of this project only.
    project: Option<ID>,
    /// Of this channel only.
    channel: Option<&'static str>,
}

/// Figures or a report of the catalogue; where there is neither, the report of the month.
pub(super) fn subject(
    tenant: TenantId,
    figures: Option<ReportFiguresInput>,
    report: Option<CatalogueReportInput>,
) -> async_graphql::Result<Subject> {
    match (figures, report) {
        (None, None) => Ok(Subject::Month),
        (Some(ReportFiguresInput { by, by_project, by_channel, kpis }), None) => {
            Ok(Subject::Figures { by: by.into(), by_project, by_channel, kpis })
        }
        (None, Some(report)) => Ok(Subject::Report(report.read(tenant)?)),
        (Some(_), Some(_)) => {
            Err(refuse(Fault::invalid("report", Reason::coded("BOTH", "stands beside figures; it is one of them"))))
        }
    }
}

impl CatalogueReportInput {
    fn read(self, tenant: TenantId) -> async_graphql::Result<Chosen> {
        let project = gid::maybe_within::<ProjectId>(Noun::Project, tenant, self.project.as_ref())?;
        let wrong = || refuse(Fault::invalid("report.channel", Reason::coded("UNKNOWN", "is no channel")));
        let channel: Option<Channel> = self.channel.map(|name| channel_of(&name).ok_or_else(wrong)).transpose()?;
        Ok(Chosen { number: self.number, by: self.by.into(), group: self.group.into(), project, channel })
    }
}

/// The report of the catalogue that a subject is; nothing where it is none.
pub(super) fn report(tenant: TenantId, subject: &Subject) -> Option<CatalogueReport> {
    let Subject::Report(chosen) = subject else { return None };
    Some(CatalogueReport {
        number: chosen.number.clone(),
        by: chosen.by.into(),
        group: chosen.group.into(),
        project: chosen.project.map(|project| gid::encode(Noun::Project, tenant, project.0)),
        channel: chosen.channel.map(word),
    })
}

/// The figures of a subject; nothing where it is of another kind.
pub(super) fn figures(subject: &Subject) -> Option<ReportFigures> {
    match subject {
        Subject::Month | Subject::Report(_) => None,
        Subject::Figures { by, by_project, by_channel, kpis } => {
            let (by_project, by_channel) = (*by_project, *by_channel);
            Some(ReportFigures { by: (*by).into(), by_project, by_channel, kpis: kpis.clone() })
        }
    }
}
