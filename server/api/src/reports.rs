//! The catalogue of reports, the views of them that people keep, and open cases by their age.
//!
//! Deliberately absent: figures, which the portal's module asks for. Invariant: a view is its keeper's alone.

use ::reports::{CATALOGUE, Chapter, Cut, Draft, Lack, Report, Saved, Shape};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use figures::Ageing;
use kernel::action::ReadReport;
use kernel::ids::TenantId;
use uuid::Uuid;

use crate::context::{asked, settle};
use crate::fault::{DonePayload, payload, refuse};
use crate::gid::{self, Noun};
use crate::loaders::{Of, maybe};
use crate::portal::Sight;

/// Where a report stands in the list.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Chapter")]
pub enum ReportChapter {
    /// E-mails and forms.
    Written,
    /// Calls and chats, added up.
    Live,
    /// Calls and chats, one by one.
    Lists,
    /// Agents' time.
    People,
    /// What a shop's own people ask for.
    Business,
}

/// What a report looks like.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Shape")]
pub enum ReportShape {
    /// Figures in rows.
    Summary,
    /// What is behind its first figure, one by one.
    List,
    /// The same, only what is none of the good.
    MissedList,
    /// Arrivals by weekday and half-hour.
    Heat,
    /// Open cases by their age.
    Ageing,
    /// Conversations by their length, and figures in rows.
    Lengths,
    /// Figures in rows, and for the house's people each log-in with its log-out.
    Sessions,
}

/// How rows are told apart until somebody chooses.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Cut")]
pub enum ReportCut {
    /// By local days.
    Day,
    /// By months.
    Month,
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

/// What is missing for a report, or for a part of it.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Lack")]
pub enum ReportLack {
    /// Cancellations that were wished for and did not come: no fact tells of the wish.
    Saves,
    /// What agents say: outcomes do not tell whether the matter was solved. Customers' own answers are there.
    Outcomes,
}

/// A report of the catalogue.
#[derive(SimpleObject, Clone, Debug)]
pub struct ReportEntry {
    /// P-01 to P-36, K-01 to K-09, W-01 and on.
    number: &'static str,
    name: &'static str,
    chapter: ReportChapter,
    shape: ReportShape,
    cut: ReportCut,
    /// Codes of the dictionary, the first of them first.
    kpis: Vec<&'static str>,
    lack: Option<ReportLack>,
}

/// A view that the asker keeps.
#[derive(SimpleObject, Clone, Debug)]
pub struct SavedView {
    id: ID,
    name: String,
    /// The number of its report.
    report: String,
    /// What stands in the page's address behind the question mark.
    search: String,
}

/// Open cases of a project by their age.
pub struct AgeingNode(TenantId, Ageing);

#[Object(name = "ProjectAgeing")]
impl AgeingNode {
    /// The name of the project.
    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        Ok(maybe(ctx, Of(self.0, self.1.project)).await?.map(|project| project.name))
    }

    /// How many are of each age, the youngest first.
    async fn cases(&self) -> &[u64] {
        &self.1.cases
    }

    /// When the oldest of them began.
    async fn oldest(&self) -> DateTime<Utc> {
        self.1.oldest
    }
}

/// Open cases at this moment.
#[derive(SimpleObject)]
pub struct AgeingTable {
    as_of: DateTime<Utc>,
    /// The zone by whose days they are shown.
    zone: &'static str,
    /// Ages end before so many hours; the last has no end.
    hours: Vec<i64>,
    /// By project; those without any are left out.
    rows: Vec<AgeingNode>,
}

/// What can be read of reports.
#[derive(Default)]
pub struct ReportsQuery;

#[Object]
impl ReportsQuery {
    /// Every report in a language: `en`, `pl`, `uk` or `ru`.
    async fn reports(&self, ctx: &Context<'_>, language: String) -> async_graphql::Result<Vec<ReportEntry>> {
        asked(ctx)?.viewer()?;
        Ok(CATALOGUE.iter().map(|report| ReportEntry::of(report, &language)).collect())
    }

    /// The views that I keep of a client's reports, by name.
    async fn saved_views(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<Vec<SavedView>> {
        let tenant = gid::client_of(&client)?;
        let view = asked(ctx)?.view::<ReadReport>(tenant).await?;
        let kept = ::reports::kept(&view).await.map_err(refuse)?;
        Ok(kept.into_iter().map(|saved| SavedView::of(tenant, saved)).collect())
    }

    /// A client's open cases by project and age, at this moment.
    async fn ageing(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<AgeingTable> {
        let tenant = gid::client_of(&client)?;
        let sight = Sight::of(ctx, tenant).await?;
        let rows = figures::ageing(&sight.view, &sight.lens()).await.map_err(refuse)?;
        Ok(AgeingTable {
            as_of: asked(ctx)?.now(),
            zone: sight.lens().zone.name(),
            hours: figures::HOURS.to_vec(),
            rows: rows.into_iter().map(|one| AgeingNode(tenant, one)).collect(),
        })
    }
}

impl ReportEntry {
    fn of(report: &Report, language: &str) -> Self {
        Self {
            number: report.number,
            name: ::reports::name(report.number, language),
            chapter: report.chapter.into(),
            shape: report.shape.into(),
            cut: report.cut.into(),
            kpis: report.kpis.iter().map(|kpi| kpi.code()).collect(),
            lack: report.lack.map(Into::into),
        }
    }
}

impl SavedView {
    fn of(tenant: TenantId, saved: Saved) -> Self {
        let Saved { id, name, report, search } = saved;
        Self { id: gid::encode(Noun::SavedView, tenant, id), name, report, search }
    }
}

/// A view to be kept.
#[derive(InputObject)]
pub struct SaveViewInput {
    client: ID,
    /// Which one is changed; null: it is new.
    id: Option<ID>,
    name: String,
    /// The number of its report.
    report: String,
    /// What stands in the page's address behind the question mark.
    search: String,
}

/// The view as it is kept now.
#[derive(SimpleObject)]
pub struct ViewKept {
    view: SavedView,
}

payload! {
    /// The kept view, or why it was not kept.
    SaveViewPayload { ViewKept }
}

/// What can be done with views.
#[derive(Default)]
pub struct ReportsMutation;

#[Object]
impl ReportsMutation {
    /// Keeps a view of a report, with its filters.
    async fn save_view(&self, ctx: &Context<'_>, input: SaveViewInput) -> async_graphql::Result<SaveViewPayload> {
        let asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let id: Option<Uuid> = gid::maybe_within(Noun::SavedView, tenant, input.id.as_ref())?;
        let (tx, may) = asked.change::<ReadReport>(tenant).await?;
        let draft = Draft { id, name: &input.name, report: &input.report, search: &input.search };
        let fresh = (tx.id(), asked.now());
        let done = ::reports::keep(&tx, may, draft, fresh).await;
        match settle(tx, done).await {
            Ok(saved) => Ok(SaveViewPayload::ViewKept(ViewKept { view: SavedView::of(tenant, saved) })),
            Err(fault) => SaveViewPayload::from_fault(fault),
        }
    }

    /// Forgets a view of mine.
    async fn remove_view(
        &self,
        ctx: &Context<'_>,
        input: crate::clients::IdInput,
    ) -> async_graphql::Result<DonePayload> {
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::SavedView, &input.id)?;
        let (tx, may) = asked(ctx)?.change::<ReadReport>(tenant).await?;
        let done = ::reports::remove(&tx, may, id).await;
        DonePayload::of(settle(tx, done).await)
    }
}
