//! A report of the catalogue with what was chosen in it.
//!
//! Invariant: what was checked names a report, and a project of the client.

use figures::cells::{By, Facet, Only, Wanted};
use kernel::Fault;
use kernel::fact::Channel;
use kernel::fault::{Problems, Reason};
use kernel::ids::ProjectId;
use reports::{Report, Shape};
use serde::{Deserialize, Serialize};
use store::View;
use tenants::kpi::Period;

use crate::subject::Step;

/// By what rows are told apart beside time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
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

impl Group {
    /// The facet of cells, where it is one.
    pub(crate) const fn facet(self) -> Option<Facet> {
        match self {
            Self::None | Self::Project | Self::Channel => None,
            Self::Queue => Some(Facet::Queue),
            Self::Reason => Some(Facet::Reason),
            Self::Agent => Some(Facet::Agent),
            Self::HalfHour => Some(Facet::HalfHour),
            Self::IvrStep => Some(Facet::IvrStep),
        }
    }
}

/// A report of the catalogue with what was chosen in it. Lists, heat maps and ages look at filters only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// Its number.
    pub number: String,
    /// By which stretches of time rows are told apart.
    pub by: Step,
    /// By what else.
    pub group: Group,
    /// Of this project only.
    pub project: Option<ProjectId>,
    /// Of this channel only.
    pub channel: Option<Channel>,
}

impl Chosen {
    /// The report that it names, or why there is none.
    pub fn report(&self) -> Result<&'static Report, Fault> {
        let number: String = self.number.chars().take(8).collect();
        let unknown = || Reason::coded("UNKNOWN", format!("{number:?} is no report of the catalogue"));
        reports::report(&self.number).ok_or_else(|| Fault::invalid("report", unknown()))
    }

    /// That there is such a report, of a project of this client.
    pub(crate) async fn check(&self, view: &View, problems: &mut Problems) -> Result<(), Fault> {
        if let Err(Fault::Invalid(found)) = self.report() {
            for problem in found {
                problems.add(problem.field.clone(), problem.why());
            }
        }
        problems.check(!self.is_told_apart(), "group", Reason::coded("NOT_OF_STEPS", "is of calls and chats alone"));
        let Some(project) = self.project else { return Ok(()) };
        let known = tenants::projects::list(view).await?.iter().any(|one| one.id == project);
        problems.check(!known, "project", Reason::coded("UNKNOWN", "is no project of this client"));
        Ok(())
    }

    /// Whether the report's figures can be told apart by what was chosen; those of no report can by anything.
    fn is_told_apart(&self) -> bool {
        let kpis = reports::report(&self.number).map_or(&[][..], |report| report.kpis);
        self.group.facet().is_none_or(|facet| kpis.iter().all(|kpi| facet.is_of(*kpi)))
    }

    /// What is asked of the cells.
    pub(crate) fn wanted(&self, report: &Report, period: Period) -> Wanted {
        let heat = report.shape == Shape::Heat;
        Wanted {
            period,
            by: if heat { By::Day } else { self.by.into() },
            by_project: !heat && self.group == Group::Project,
            by_channel: !heat && self.group == Group::Channel,
            facet: if heat { Some(Facet::HalfHour) } else { self.group.facet() },
            only: self.only(),
            kpis: report.kpis.to_vec(),
        }
    }

    pub(crate) fn only(&self) -> Only {
        Only { project: self.project, channel: self.channel, value: None }
    }
}
