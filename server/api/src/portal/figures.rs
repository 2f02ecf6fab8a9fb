//! Figures of the dictionary in rows, and every promise of a month with what was reached.
//!
//! Deliberately absent: words, which the dictionary has. Invariant: a row's figures are made from its contacts, never from
//! the figures of other rows.

use std::sync::Arc;

use async_graphql::{ComplexObject, Context, Object, SimpleObject};
use chrono::{DateTime, NaiveDate, Utc};
use figures::cells::{By, Cell, Facet, Outcome, Row, Table, Wanted, table};
use kernel::fact::Channel;
use kernel::ids::TenantId;
use tenants::clients::Client;
use tenants::contract::Promise;
use tenants::kpi::{Figure, Kpi, Period, Standing as Kept, Windowed, words};

use super::Sight;
use super::asked::{FiguresInput, before, key};
use super::behind::name;
use crate::clients::{ProjectNode, Window};
use crate::context::asked;
use crate::desk::Standing;
use crate::fault::refuse;
use crate::gid;
use crate::loaders::{Of, related};

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
pub struct FigureRow {
    tenant: TenantId,
    facet: Option<Facet>,
    row: Row,
}

/// A value by which rows are told apart.
#[derive(SimpleObject)]
pub struct FigureGroup {
    /// What it is asked for with; empty: it is of none.
    key: String,
    /// The agent's alias for people of a shop; null: it is of none, or its name is not known any more.
    name: Option<String>,
}

#[Object]
impl FigureRow {
    /// Its first day.
    async fn from(&self) -> NaiveDate {
        self.row.period.first
    }

    /// Its last day.
    async fn until(&self) -> NaiveDate {
        self.row.period.last
    }

    /// Null: rows are not told apart by project, or these contacts are of none.
    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ProjectNode>> {
        let Some(id) = self.row.project else { return Ok(None) };
        let project = related(ctx, Of(self.tenant, id), "project").await?;
        Ok(Some(ProjectNode(self.tenant, project)))
    }

    /// `email`, `form`, `phone` or `chat`; null: rows are not told apart by channel.
    async fn channel(&self) -> Option<&'static str> {
        self.row.channel.map(word)
    }

    /// The queue, reason, agent or half-hour; null: rows are not told apart by any.
    async fn group(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<FigureGroup>> {
        let Some((facet, value)) = self.facet.zip(self.row.value) else { return Ok(None) };
        let name = name(ctx, self.tenant, facet, value).await?;
        Ok(Some(FigureGroup { key: key(self.tenant, facet, value), name }))
    }

    /// In the order in which they were asked for.
    async fn figures(&self) -> Vec<KpiFigure> {
        let cell = |cell: &Cell| KpiFigure::of(cell.kpi, &cell.counted, &cell.with_excluded);
        self.row.cells.iter().map(cell).collect()
    }
}

/// The channel of a word.
pub(crate) fn channel_of(name: &str) -> Option<Channel> {
    let all = [Channel::Email, Channel::Form, Channel::Phone, Channel::Chat];
    all.into_iter().find(|channel| word(*channel) == name)
}

/// A channel by its word.
pub(crate) const fn word(channel: Channel) -> &'static str {
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
    /// By time, then project, then channel, then group; rows without any contact are left out.
    rows: Vec<FigureRow>,
    /// Everything together.
    total: FigureRow,
    /// The stretch before: as many whole months, or else as many days.
    before: FigureRow,
    /// Of that stretch as a whole, told apart by the same but time.
    rows_before: Vec<FigureRow>,
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
        let wanted = input.wanted(tenant)?;
        let (lens, facet) = (sight.lens(), wanted.facet);
        let Table { rows, total } = table(&sight.view, &lens, &wanted).await.map_err(refuse)?;
        let earlier = Wanted { period: before(wanted.period), by: By::Whole, ..wanted };
        let earlier = table(&sight.view, &lens, &earlier).await.map_err(refuse)?;
        let row = |row: Row| FigureRow { tenant, facet, row };
        Ok(FigureTable {
            as_of: asked(ctx)?.now(),
            zone: lens.zone.name(),
            complete: ::figures::is_complete(&sight.view).await.map_err(refuse)?,
            rows: rows.into_iter().map(row).collect(),
            total: row(total),
            before: row(earlier.total),
            rows_before: earlier.rows.into_iter().map(row).collect(),
        })
    }
}

/// A promise over a KPI and what was reached in a month.
#[derive(SimpleObject)]
#[graphql(complex)]
pub struct KpiResult {
    #[graphql(skip)]
    promise: Promise,
    #[graphql(skip)]
    among: Arc<[Promise]>,
    /// What remedies call it.
    code: String,
    /// The version of the contract that it stands in.
    contract_version: i32,
    /// What was reached in the month.
    figure: KpiFigure,
    /// At least or at most this, in the KPI's unit.
    target: i64,
    /// Worse than this is worst.
    floor: Option<i64>,
    window: Window,
    clause: Option<String>,
    /// MET kept, BREACHED not kept, RUNNING too little to judge by.
    standing: Standing,
    /// The window by which it stands; null where none is judged.
    worst: Option<KpiWindow>,
    /// Each window that ends in the month.
    windows: Vec<KpiWindow>,
}

#[ComplexObject]
impl KpiResult {
    /// What people call it in a language.
    async fn name(&self, language: String) -> String {
        words(&language).called(&self.promise, &self.among)
    }
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
        Self {
            promise: promise.clone(),
            among: outcome.agreement.contract.promises().into(),
            code: promise.code().to_owned(),
            contract_version: outcome.agreement.contract.version,
            figure: KpiFigure::of(promise.kpi, &outcome.counted, &outcome.with_excluded),
            target: promise.target,
            floor: promise.floor,
            window: promise.window.into(),
            clause: promise.clause.clone(),
            standing: standing(outcome.standing),
            worst: outcome.worst().map(Into::into),
            windows: outcome.windows.iter().map(Into::into).collect(),
        }
    }
}

impl From<&Windowed> for KpiWindow {
    fn from(window: &Windowed) -> Self {
        Self {
            from: window.period.first,
            until: window.period.last,
            value: window.figure.value,
            sample: window.figure.sample,
            standing: standing(window.standing),
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
