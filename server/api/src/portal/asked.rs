//! Which figures are asked for, read and checked.

use async_graphql::{Enum, ID, InputObject};
use chrono::{Days, Months, NaiveDate};
use figures::cells::{By, Facet, Only, Value, Wanted};
use kernel::Fault;
use kernel::fact::{IvrStep, Wrong};
use kernel::fault::{Problems, Reason};
use kernel::ids::{DispositionId, PersonId, ProjectId, QueueId, TenantId};
use tenants::kpi::dictionary::From;
use tenants::kpi::{Kpi, Period};
use uuid::Uuid;

use super::figures::channel_of;
use crate::fault::refuse;
use crate::gid::{self, Noun};

/// By which stretches of time rows are told apart.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "By")]
pub enum FigureStep {
    /// Not at all.
    Whole,
    /// Local days.
    Day,
    /// Weeks from Monday.
    Week,
    /// Months.
    Month,
}

/// By what rows are told apart beside time, project and channel.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Facet")]
pub enum FigureFacet {
    /// The queue of the case, or where a call or chat was answered or lost.
    Queue,
    /// How the case ended.
    Reason,
    /// Whoever had it in hand.
    Agent,
    /// Half-hours of the local day.
    HalfHour,
    /// The step of the menu at which a call or chat was last; only of figures about these.
    IvrStep,
}

/// Of what figures are asked for; nothing said: of everything.
#[derive(InputObject, Clone, Debug, Default)]
pub struct FigureOnly {
    /// Of this project.
    project: Option<ID>,
    /// `email`, `form`, `phone` or `chat`.
    channel: Option<String>,
    /// The key of a row's group; empty: of what has none. Needs `facet`.
    key: Option<String>,
}

/// Which figures are asked for.
#[derive(InputObject)]
pub struct FiguresInput {
    pub(super) client: ID,
    /// The first day, in the client's zone.
    from: NaiveDate,
    /// The last day; at most two years after the first.
    until: NaiveDate,
    by: FigureStep,
    /// Rows are told apart by project.
    by_project: bool,
    /// Rows are told apart by channel.
    by_channel: bool,
    /// Rows are told apart by one thing more.
    facet: Option<FigureFacet>,
    only: Option<FigureOnly>,
    /// Codes of the dictionary, each once.
    kpis: Vec<String>,
}

impl FiguresInput {
    pub(super) fn wanted(&self, tenant: TenantId) -> async_graphql::Result<Wanted> {
        let facet = self.facet.map(Facet::from);
        let only = self.only.as_ref().map_or(Ok(Only::default()), |only| only.read(tenant, facet))?;
        let period = Period { first: self.from, last: self.until };
        let kpis = self.checked(period).map_err(refuse)?;
        let (by_project, by_channel) = (self.by_project, self.by_channel);
        Ok(Wanted { period, by: self.by.into(), by_project, by_channel, facet, only, kpis })
    }

    fn checked(&self, period: Period) -> Result<Vec<Kpi>, Fault> {
        let mut problems = Problems::none();
        checked_period(period, &mut problems);
        let mut kpis = Vec::new();
        for (index, code) in self.kpis.iter().enumerate() {
            match known(code) {
                Ok(kpi) if kpis.contains(&kpi) => {
                    problems.add(format!("kpis[{index}]"), Reason::coded("TWICE", "stands twice"));
                }
                Ok(kpi) => kpis.push(kpi),
                Err(reason) => problems.add(format!("kpis[{index}]"), reason),
            }
        }
        problems.check(self.kpis.is_empty(), "kpis", Reason::coded("REQUIRED", "names none"));
        problems.settle()?;
        Ok(kpis)
    }
}

pub(super) fn checked_period(period: Period, problems: &mut Problems) {
    if let Err(Fault::Invalid(found)) = period.check("until") {
        for problem in found {
            problems.add(problem.field, problem.reason);
        }
    }
}

/// A KPI of the dictionary.
fn known(code: &str) -> Result<Kpi, Reason> {
    Kpi::of(code).ok_or_else(|| Reason::coded("UNKNOWN", format!("{code:?} is no KPI of the dictionary")))
}

/// A KPI whose contacts can be listed.
pub(super) fn listed(code: &str) -> Result<Kpi, Reason> {
    let kpi = known(code)?;
    if kpi.definition().from == From::People {
        return Err(Reason::coded("NOT_LISTED", "is about agents' time, which is of no contact"));
    }
    Ok(kpi)
}

impl FigureOnly {
    /// What is asked for; things of other clients are missing.
    pub(super) fn read(&self, tenant: TenantId, facet: Option<Facet>) -> async_graphql::Result<Only> {
        let project = gid::maybe_within::<ProjectId>(Noun::Project, tenant, self.project.as_ref())?;
        let invalid = |field: &str, words: &str| refuse(Fault::invalid(field, Reason::coded("UNKNOWN", words)));
        let channel =
            self.channel.as_ref().map(|name| channel_of(name).ok_or_else(|| invalid("only.channel", "is none")));
        let value = match (&self.key, facet) {
            (None, _) => None,
            (Some(_), None) => return Err(invalid("only.key", "is of no facet")),
            (Some(key), Some(facet)) => Some(value(tenant, facet, key)?),
        };
        Ok(Only { project, channel: channel.transpose()?, value })
    }
}

/// The value of a key; empty: none.
fn value(tenant: TenantId, facet: Facet, key: &str) -> async_graphql::Result<Value> {
    if key.is_empty() {
        return Ok(Value::None);
    }
    let id = ID::from(key);
    let of = |id: Uuid| Value::Of(id);
    match facet {
        Facet::Queue => gid::within::<QueueId>(Noun::Queue, tenant, &id).map(|id| of(id.0)),
        Facet::Reason => gid::within::<DispositionId>(Noun::Disposition, tenant, &id).map(|id| of(id.0)),
        Facet::Agent => gid::within::<PersonId>(Noun::Person, TenantId::HOUSE, &id).map(|id| of(id.0)),
        Facet::HalfHour => {
            let number = key.parse::<u8>().ok().filter(|number| *number < 48);
            let reason = || Reason::coded("UNKNOWN", "is no half-hour from 0 to 47");
            number.map(Value::HalfHour).ok_or_else(|| refuse(Fault::invalid("only.key", reason())))
        }
        Facet::IvrStep => {
            let reason = |wrong: Wrong| Reason::coded("UNKNOWN", wrong.to_string());
            IvrStep::of(key).map(Value::Step).map_err(|wrong| refuse(Fault::invalid("only.key", reason(wrong))))
        }
    }
}

/// The key of a value, by which it can be asked for.
pub(super) fn key(tenant: TenantId, facet: Facet, value: Value) -> String {
    match (value, facet) {
        (Value::None, _) => String::new(),
        (Value::HalfHour(number), _) => number.to_string(),
        (Value::Step(step), _) => step.code().to_owned(),
        (Value::Of(id), Facet::Queue) => gid::encode(Noun::Queue, tenant, id).to_string(),
        (Value::Of(id), Facet::Reason) => gid::encode(Noun::Disposition, tenant, id).to_string(),
        (Value::Of(id), _) => gid::encode(Noun::Person, TenantId::HOUSE, id).to_string(),
    }
}

/// The stretch before one: as many whole months, or as many days.
pub(super) fn before(period: Period) -> Period {
    let last = period.first.pred_opt().unwrap_or(period.first);
    let after = period.last.succ_opt().unwrap_or(period.last);
    let whole = (1..=24).find(|months| period.first.checked_add_months(Months::new(*months)) == Some(after));
    let months = whole.filter(|_| Period::month(period.first).first == period.first);
    let days = u64::try_from((period.last - period.first).num_days() + 1).unwrap_or(1);
    let first = match months {
        Some(months) => period.first.checked_sub_months(Months::new(months)),
        None => period.first.checked_sub_days(Days::new(days)),
    };
    Period { first: first.unwrap_or(last), last }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(first: &str, last: &str) -> Period {
        Period { first: first.parse().unwrap(), last: last.parse().unwrap() }
    }

    #[test]
    fn whole_months_are_compared_with_whole_months_and_days_with_days() {
        for (asked, earlier) in [
            (("2026-03-01", "2026-03-31"), ("2026-02-01", "2026-02-28")),
            (("2026-01-01", "2026-02-28"), ("2025-11-01", "2025-12-31")),
            (("2026-03-01", "2026-03-30"), ("2026-01-30", "2026-02-28")),
            (("2026-03-15", "2026-04-14"), ("2026-02-12", "2026-03-14")),
            (("2026-03-02", "2026-03-02"), ("2026-03-01", "2026-03-01")),
        ] {
            assert_eq!(before(period(asked.0, asked.1)), period(earlier.0, earlier.1), "{asked:?}");
        }
    }

    #[test]
    fn a_key_asks_for_the_value_that_it_was_made_of_and_of_no_other_client() {
        let (ours, theirs) = (TenantId(Uuid::from_u128(7)), TenantId(Uuid::from_u128(8)));
        for facet in Facet::ALL {
            let id = Value::Of(Uuid::from_u128(9));
            let some = match facet {
                Facet::HalfHour => Value::HalfHour(17),
                Facet::IvrStep => Value::Step(IvrStep::of("orders-2").unwrap()),
                Facet::Queue | Facet::Reason | Facet::Agent => id,
            };
            for each in [some, Value::None] {
                assert_eq!(value(ours, facet, &key(ours, facet, each)).unwrap(), each, "{facet:?}");
            }
            assert!(value(ours, facet, "no key").is_err());
            assert_eq!(value(ours, facet, "48").is_err(), facet != Facet::IvrStep);
        }
        assert!(value(ours, Facet::Queue, &key(theirs, Facet::Queue, Value::Of(Uuid::from_u128(9)))).is_err());
    }
}
