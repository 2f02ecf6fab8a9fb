//! What a paper is about: a month's report, figures in rows, a report of the catalogue.
//!
//! Invariant: a subject that was checked names only KPIs of the dictionary, so a schedule cannot fail later by what it names.

use figures::cells::{By, Only, Wanted};
use kernel::Fault;
use kernel::fault::{Problems, Reason};
use paper::Paper;
use serde::{Deserialize, Serialize};
use store::View;
use tenants::kpi::{Kpi, Period};

use crate::catalogue::{self, Chosen};
use crate::ground::Ground;
use crate::month::Money;

/// The most KPIs of a table of figures.
const MOST_KPIS: usize = 60;

/// By which stretches of time rows are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Not at all.
    Whole,
    /// Local days.
    Day,
    /// Weeks from Monday.
    Week,
    /// Months.
    Month,
}

/// What a paper is about, without saying when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum Subject {
    /// The report of the month that the last day lies in.
    Month,
    /// Figures of the dictionary.
    Figures {
        /// Told apart by time.
        by: Step,
        /// Told apart by project.
        by_project: bool,
        /// Told apart by channel.
        by_channel: bool,
        /// Codes of the dictionary, each once.
        kpis: Vec<String>,
    },
    /// A report of the catalogue.
    Report(Chosen),
}

impl From<Step> for By {
    fn from(step: Step) -> Self {
        match step {
            Step::Whole => Self::Whole,
            Step::Day => Self::Day,
            Step::Week => Self::Week,
            Step::Month => Self::Month,
        }
    }
}

impl Subject {
    /// As it is stored.
    pub fn to_text(&self) -> Result<String, Fault> {
        serde_json::to_string(self).map_err(Fault::storage)
    }

    /// One that was stored.
    pub fn read(text: &str) -> Result<Self, Fault> {
        serde_json::from_str(text).map_err(Fault::storage)
    }

    /// That it can be had.
    pub(crate) async fn check(&self, view: &View, problems: &mut Problems) -> Result<(), Fault> {
        if let Self::Report(chosen) = self {
            return chosen.check(view, problems).await;
        }
        if let Err(Fault::Invalid(found)) = self.kpis() {
            for problem in found {
                problems.add(problem.field.clone(), problem.why());
            }
        }
        Ok(())
    }

    /// The KPIs that it names, or which of them cannot be had.
    fn kpis(&self) -> Result<Vec<Kpi>, Fault> {
        let Self::Figures { kpis: codes, .. } = self else { return Ok(Vec::new()) };
        let (mut problems, mut kpis) = (Problems::none(), Vec::new());
        for (index, code) in codes.iter().take(MOST_KPIS + 1).enumerate() {
            let field = format!("kpis[{index}]");
            match Kpi::of(code) {
                None => problems.add(field, Reason::coded("UNKNOWN", format!("{code:?} is no KPI of the dictionary"))),
                Some(kpi) if kpis.contains(&kpi) => problems.add(field, Reason::coded("TWICE", "stands twice")),
                Some(kpi) => kpis.push(kpi),
            }
        }
        problems.check(codes.is_empty(), "kpis", Reason::coded("REQUIRED", "names none"));
        let many = Reason::coded("TOO_MANY", format!("names more than {MOST_KPIS}")).with("most", MOST_KPIS);
        problems.check(codes.len() > MOST_KPIS, "kpis", many);
        problems.settle()?;
        Ok(kpis)
    }

    /// The paper about these days.
    pub async fn paper(&self, ground: &Ground<'_>, period: Period, money: Money<'_>) -> Result<Paper, Fault> {
        period.check("until")?;
        match self {
            Self::Month => Box::pin(crate::month(ground, period.last, money)).await,
            Self::Figures { by, by_project, by_channel, .. } => {
                let (by_project, by_channel) = (*by_project, *by_channel);
                let (facet, only, kpis) = (None, Only::default(), self.kpis()?);
                let by = (*by).into();
                let wanted = Wanted { period, by, by_project, by_channel, facet, only, kpis };
                crate::figures(ground, &wanted).await
            }
            Self::Report(chosen) => Box::pin(catalogue::report(ground, chosen, period)).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(kpis: &[&str]) -> Subject {
        let kpis = kpis.iter().map(|&code| code.to_owned()).collect();
        Subject::Figures { by: Step::Day, by_project: true, by_channel: false, kpis }
    }

    #[test]
    fn a_subject_reads_back_as_it_was_stored() {
        let report = Chosen {
            number: "W-01".into(),
            by: Step::Week,
            group: crate::Group::HalfHour,
            project: Some(kernel::ids::ProjectId(uuid::Uuid::from_u128(7))),
            channel: Some(kernel::fact::Channel::Form),
        };
        for subject in [Subject::Month, figures(&["contacts", "reply_level"]), Subject::Report(report)] {
            assert_eq!(Subject::read(&subject.to_text().unwrap()).unwrap(), subject);
        }
        assert!(Subject::read("{\"what\":\"month\",\"more\":1}").is_err() || Subject::read("{}").is_err());
    }

    #[test]
    fn figures_that_cannot_be_had_are_refused_by_their_place() {
        let refused = |kpis: &[&str]| figures(kpis).kpis().unwrap_err().to_string();

        assert!(refused(&["contacts", "nonsense"]).contains("kpis[1]"));
        assert!(refused(&["contacts", "contacts"]).contains("stands twice"));
        assert_eq!(figures(&["idle_time"]).kpis().unwrap().len(), 1);
        assert!(refused(&[]).contains("names none"));
    }
}
