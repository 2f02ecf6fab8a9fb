//! Figures of the dictionary in rows, and every promise of a month with what was reached.
//!
//! Deliberately absent: words, which the dictionary has. Invariant: a row's figures are made from its contacts, never from
//! the figures of other rows.

use std::sync::Arc;

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use figures::cells::{By, Cell, Outcome, Row, Table, Wanted, table};
use kernel::Fault;
use kernel::fact::Channel;
use kernel::fault::{Problems, Reason};
use kernel::ids::TenantId;
use tenants::clients::Client;
use tenants::kpi::dictionary::From;
use tenants::kpi::{Figure, Kpi, Period, Standing as Kept};

use super::Sight;
use crate::clients::{ProjectNode, Window};
use crate::context::asked;
use crate::desk::Standing;
use crate::fault::refuse;
use crate::gid;
use crate::loaders::{Of, related};

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

/// Which figures are asked for.
#[derive(InputObject)]
pub struct FiguresInput {
    client: ID,
    /// The first day, in the client's zone.
    from: NaiveDate,
    /// The last day; at most two years after the first.
    until: NaiveDate,
    by: FigureStep,
    /// Rows are told apart by project.
    by_project: bool,
    /// Rows are told apart by channel.
    by_channel: bool,
    /// Codes of the dictionary, each once.
    kpis: Vec<String>,
}

/// A figure: two sides, and what they give.
#[derive(SimpleObject, Clone, Debug)]
pub struct KpiFigure {
    /// The code in the dictionary.
    kpi: &'static str,
    /// In the KPI's unit: ten-thousandths, microseconds, things, thousandths. Null over an empty base.
    value: Option<i64>,
    /// The upper side.
    numerator: Option<i64>,
    /// The lower side.
    denominator: Option<i64>,
    /// Of how many contacts, cases, turns or days it is made.
    sample: u64,
    /// The lower end of the 95 % interval, where one can be given.
    low: Option<i64>,
    /// The upper end.
    high: Option<i64>,
    /// The value with what exclusions leave out.
    with_excluded: Option<i64>,
}

impl KpiFigure {
    fn of(kpi: Kpi, counted: &Figure, with_excluded: &Figure) -> Self {
        let side = |side: i128| i64::try_from(side).ok();
        Self {
            kpi: kpi.code(),
            value: counted.value,
            numerator: side(counted.numerator),
            denominator: side(counted.denominator),
            sample: counted.sample,
            low: counted.interval.map(|(low, _)| low),
            high: counted.interval.map(|(_, high)| high),
            with_excluded: with_excluded.value,
        }
    }
}

/// What stands together.
pub struct FigureRow(TenantId, Row);

#[Object]
impl FigureRow {
    /// Its first day.
    async fn from(&self) -> NaiveDate {
        self.1.period.first
    }

    /// Its last day.
    async fn until(&self) -> NaiveDate {
        self.1.period.last
    }

    /// Null: rows are not told apart by project, or these contacts are of none.
    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ProjectNode>> {
        let Some(id) = self.1.project else { return Ok(None) };
        let project = related(ctx, Of(self.0, id), "project").await?;
        Ok(Some(ProjectNode(self.0, project)))
    }

    /// `email`, `form`, `phone` or `chat`; null: rows are not told apart by channel.
    async fn channel(&self) -> Option<&'static str> {
        self.1.channel.map(word)
    }

    /// In the order in which they were asked for.
    async fn figures(&self) -> Vec<KpiFigure> {
        let cell = |cell: &Cell| KpiFigure::of(cell.kpi, &cell.counted, &cell.with_excluded);
        self.1.cells.iter().map(cell).collect()
    }
}

pub(super) const fn word(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "email",
        Channel::Form => "form",
        Channel::Phone => "phone",
        Channel::Chat => "chat",
    }
}

/// Figures in rows.
#[derive(SimpleObject)]
pub struct FigureTable {
    /// The moment that they were counted at.
    as_of: DateTime<Utc>,
    /// The zone by whose days they are counted.
    zone: &'static str,
    /// False: some of what happened is still to be counted.
    complete: bool,
    /// By time, then project, then channel; rows without any contact are left out.
    rows: Vec<FigureRow>,
    /// Everything together.
    total: FigureRow,
    /// The stretch before: as many whole months, or else as many days.
    before: FigureRow,
}

/// What can be read of figures.
#[derive(Default)]
pub struct FiguresQuery;

#[Object]
impl FiguresQuery {
    /// Figures of the dictionary, as it counts them by default.
    async fn figures(&self, ctx: &Context<'_>, input: FiguresInput) -> async_graphql::Result<FigureTable> {
        let tenant = gid::client_of(&input.client)?;
        let sight = Sight::of(ctx, tenant).await?;
        let wanted = input.wanted().map_err(refuse)?;
        let lens = sight.lens();
        let Table { rows, total } = table(&sight.view, &lens, &wanted).await.map_err(refuse)?;
        let earlier = Wanted { period: before(wanted.period), by: By::Whole, ..wanted };
        let earlier = table(&sight.view, &lens, &earlier).await.map_err(refuse)?.total;
        Ok(FigureTable {
            as_of: asked(ctx)?.now(),
            zone: lens.zone.name(),
            complete: ::figures::is_complete(&sight.view).await.map_err(refuse)?,
            rows: rows.into_iter().map(|row| FigureRow(tenant, row)).collect(),
            total: FigureRow(tenant, total),
            before: FigureRow(tenant, earlier),
        })
    }
}

impl FiguresInput {
    fn wanted(&self) -> Result<Wanted, Fault> {
        let period = Period { first: self.from, last: self.until };
        let mut problems = Problems::none();
        if let Err(Fault::Invalid(found)) = period.check("until") {
            for problem in found {
                problems.add(problem.field, problem.reason);
            }
        }
        let mut kpis = Vec::new();
        for (index, code) in self.kpis.iter().enumerate() {
            let field = format!("kpis[{index}]");
            match Kpi::of(code) {
                None => problems.add(field, Reason::coded("UNKNOWN", format!("{code:?} is no KPI of the dictionary"))),
                Some(kpi) if kpis.contains(&kpi) => problems.add(field, Reason::coded("TWICE", "stands twice")),
                Some(kpi) if kpi.definition().from == From::People => {
                    problems.add(field, Reason::coded("NOT_KEPT", "is about agents' time, which no cell holds"));
                }
                Some(kpi) => kpis.push(kpi),
            }
        }
        problems.check(self.kpis.is_empty(), "kpis", Reason::coded("REQUIRED", "names none"));
        problems.settle()?;
        Ok(Wanted { period, by: self.by.into(), by_project: self.by_project, by_channel: self.by_channel, kpis })
    }
}

/// The stretch before one: as many whole months, or as many days.
fn before(period: Period) -> Period {
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

/// A promise over a KPI and what was reached in a month.
#[derive(SimpleObject)]
pub struct KpiResult {
    /// What remedies call it.
    code: String,
    /// The version of the contract that it stands in.
    contract_version: i32,
    /// What was reached.
    figure: KpiFigure,
    /// At least or at most this, in the KPI's unit.
    target: i64,
    /// Worse than this is worst.
    floor: Option<i64>,
    window: Window,
    clause: Option<String>,
    /// MET kept, BREACHED not kept, RUNNING too little to judge by.
    standing: Standing,
    /// Each window that ends in the month.
    windows: Vec<KpiWindow>,
}

/// A window of a promise.
#[derive(SimpleObject)]
pub struct KpiWindow {
    from: NaiveDate,
    until: NaiveDate,
    value: Option<i64>,
    sample: u64,
    standing: Standing,
}

/// Every promise of a client in a period.
pub(super) async fn results(
    ctx: &Context<'_>,
    client: &Arc<Client>,
    period: Period,
) -> async_graphql::Result<Vec<KpiResult>> {
    let sight = Sight::of(ctx, client.id).await?;
    let lens = sight.lens();
    let outcomes = figures::cells::outcomes(&sight.view, &lens, period).await.map_err(refuse)?;
    Ok(outcomes.iter().map(KpiResult::of).collect())
}

impl KpiResult {
    fn of(outcome: &Outcome<'_>) -> Self {
        let promise = &outcome.promise;
        let window = |window: &tenants::kpi::Windowed| KpiWindow {
            from: window.period.first,
            until: window.period.last,
            value: window.figure.value,
            sample: window.figure.sample,
            standing: standing(window.standing),
        };
        Self {
            code: promise.code().to_owned(),
            contract_version: outcome.agreement.contract.version,
            figure: KpiFigure::of(promise.kpi, &outcome.counted, &outcome.with_excluded),
            target: promise.target,
            floor: promise.floor,
            window: promise.window.into(),
            clause: promise.clause.clone(),
            standing: standing(outcome.standing),
            windows: outcome.windows.iter().map(window).collect(),
        }
    }
}

const fn standing(kept: Kept) -> Standing {
    match kept {
        Kept::Unjudged => Standing::Running,
        Kept::Kept => Standing::Met,
        Kept::Broken => Standing::Breached,
    }
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
}
