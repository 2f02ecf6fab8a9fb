//! Lists of cases over everything that is reached, and one case by its id or number.

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::cases;
use desk::cases::lists::{self, Filter, Sort};
use desk::cases::search::{Hit, search};
use kernel::action::{ReadCases, ServeCases};
use kernel::ids::{CaseId, CustomerId, PersonId, ProjectId, QueueId, TenantId};
use store::ReachView;

use super::case::{CaseConnection, CaseNode, CustomerNode, cursor, nearest};
use super::clock::{Standing, standing};
use super::words::{CaseState, Priority};
use crate::badge::{ClientBadge, badge};
use crate::clients::QueueNode;
use crate::context::asked;
use crate::fault::refuse;
use crate::floor::OfferNode;
use crate::gid::{self, Noun};
use crate::loaders::{ClocksOf, Of, maybe, related};
use crate::page::{self, Size, connection};
use crate::people::PersonNode;

/// How many hits a search is sifted from when only cases of some states are wanted.
const SIFTED: u64 = 500;

/// How a list is sorted.
#[derive(Enum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CaseOrder {
    /// The nearest promise first.
    #[default]
    Due,
    /// The last change first.
    Changed,
}

/// Which cases a list shows.
#[derive(InputObject, Clone, Debug, Default)]
pub struct CaseFilter {
    clients: Option<Vec<ID>>,
    project: Option<ID>,
    queue: Option<ID>,
    states: Option<Vec<CaseState>>,
    assignee: Option<ID>,
    mine: Option<bool>,
    unassigned: Option<bool>,
    tag: Option<String>,
    priority: Option<Priority>,
    late: Option<bool>,
    spam: Option<bool>,
    order: Option<CaseOrder>,
}

connection!(SearchConnection, SearchEdge, SearchHit);

/// Where the words of a search stand.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "desk::cases::search::Field")]
pub enum SearchField {
    /// They are the case's number.
    Number,
    /// In the subject.
    Subject,
    /// In a message.
    Text,
    /// In an internal note.
    Note,
    /// In names, or in another form of a word.
    Other,
}

/// A case that a search found.
#[derive(SimpleObject)]
pub struct SearchHit {
    case: CaseNode,
    field: SearchField,
    /// Some words around the hit; each that was found stands between « and ».
    excerpt: String,
    at: DateTime<Utc>,
}

/// Cases of one queue that wait for anyone.
#[derive(SimpleObject)]
pub struct WaitingCount {
    client: ClientBadge,
    queue: QueueNode,
    waiting: i64,
    /// How many of them wait beyond their promise.
    late: i64,
    /// How the one stands that is due first.
    worst: Standing,
    /// The nearest promise among them.
    due_at: Option<DateTime<Utc>>,
}

/// What can be read of cases.
#[derive(Default)]
pub struct DeskQuery;

#[Object]
impl DeskQuery {
    /// The server's clock; countdowns run on it.
    async fn server_time(&self, ctx: &Context<'_>) -> async_graphql::Result<DateTime<Utc>> {
        Ok(asked(ctx)?.now())
    }

    /// The place in the ledger up to which everything can be read now; where `changes` goes on.
    async fn position(&self, ctx: &Context<'_>) -> async_graphql::Result<i64> {
        let asked = asked(ctx)?;
        asked.viewer()?;
        Ok(*asked.parts.db.bell().ledger().borrow())
    }

    /// My open work, the nearest promise first.
    #[graphql(complexity = "200 + child_complexity * 50")]
    async fn my_work(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<CaseNode>> {
        let asked = asked(ctx)?;
        let look = asked.look::<ReadCases>().await?;
        let cases = lists::my_work(&look, asked.viewer()?.person(), asked.now(), 100).await.map_err(refuse)?;
        Ok(cases.into_iter().map(CaseNode).collect())
    }

    /// What the desk would offer me next.
    async fn next_for_me(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<OfferNode>> {
        let asked = asked(ctx)?;
        let look = asked.look::<ServeCases>().await?;
        let offer = desk::offers::next(&look, asked.viewer()?.person(), asked.now()).await.map_err(refuse)?;
        Ok(offer.map(OfferNode))
    }

    /// The queues in which cases wait for anyone.
    async fn waiting(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<WaitingCount>> {
        let asked = asked(ctx)?;
        let look = asked.look::<ReadCases>().await?;
        let mut counts = Vec::new();
        for queued in lists::waiting_by_queue(&look, asked.now()).await.map_err(refuse)? {
            let queue = related(ctx, Of(queued.tenant, queued.queue), "queue").await?;
            let clocks = match queued.first {
                Some(case) => maybe(ctx, ClocksOf(queued.tenant, case)).await?.unwrap_or_default(),
                None => Vec::new(),
            };
            let worst = nearest(clocks).map_or(Standing::Running, |clock| standing(&clock, asked.now()));
            counts.push(WaitingCount {
                late: queued.late,
                worst,
                client: badge(ctx, queued.tenant).await?,
                queue: QueueNode(queued.tenant, queue),
                waiting: queued.waiting,
                due_at: queued.due,
            });
        }
        Ok(counts)
    }

    /// One case, by its id or by its number: LS-48213.
    async fn case(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        number: Option<String>,
    ) -> async_graphql::Result<Option<CaseNode>> {
        match (id, number) {
            (Some(id), _) => {
                let (tenant, id): (TenantId, CaseId) = gid::decode(Noun::Case, &id)?;
                let view = asked(ctx)?.view::<ReadCases>(tenant).await?;
                cases::find(&view, id).await.map(|case| Some(CaseNode(case))).map_err(refuse)
            }
            (None, Some(number)) => by_number(ctx, &number).await,
            (None, None) => Ok(None),
        }
    }

    /// Cases of everything that I reach.
    #[graphql(complexity = "first.unwrap_or(50).max(1) as usize * child_complexity")]
    async fn cases(
        &self,
        ctx: &Context<'_>,
        filter: Option<CaseFilter>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<CaseConnection> {
        let asked = asked(ctx)?;
        let size = Size::of(first)?;
        let after = page::place(after.as_deref())?.map(|(value, id)| (value, CaseId(id)));
        let filter = filter.unwrap_or_default();
        let sort = if filter.order == Some(CaseOrder::Changed) { Sort::Changed } else { Sort::Due };
        let look = asked.look::<ReadCases>().await?;
        let filter = filter.read(asked.viewer()?.person(), asked.now())?;
        let rows = lists::page(&look, &filter, sort, after, size.and_one()).await.map_err(refuse)?;
        let placed = rows.into_iter().map(|(place, case)| (cursor(place), CaseNode(case))).collect();
        Ok(CaseConnection::of(&size, placed))
    }

    /// Cases whose messages, names or number hold these words; the last word may be unfinished.
    #[graphql(complexity = "first.unwrap_or(50).max(1) as usize * child_complexity")]
    async fn search(
        &self,
        ctx: &Context<'_>,
        query: String,
        clients: Option<Vec<ID>>,
        states: Option<Vec<CaseState>>,
        first: Option<i32>,
    ) -> async_graphql::Result<SearchConnection> {
        let size = Size::of(first)?;
        let asked = asked(ctx)?;
        let mut reach = asked.reach::<ReadCases>().await?;
        if let Some(clients) = clients.filter(|clients| !clients.is_empty()) {
            reach = reach.only(&clients.iter().map(gid::client_of).collect::<Result<Vec<_>, _>>()?);
        }
        let look = asked.over(&reach).await.map_err(refuse)?;
        let states = states.filter(|states| !states.is_empty());
        let most = if states.is_some() { SIFTED } else { size.and_one() };
        let mut found = search(&look, &query, most).await.map_err(refuse)?;
        found.retain(|hit| states.as_ref().is_none_or(|states| states.contains(&hit.case.state.into())));
        found.truncate(usize::try_from(size.and_one()).unwrap_or(usize::MAX));
        let hit = |hit: Hit| {
            let (field, excerpt, at) = (hit.field.into(), hit.excerpt, hit.at);
            (page::cursor(0, hit.case.id.0), SearchHit { case: CaseNode(hit.case), field, excerpt, at })
        };
        Ok(SearchConnection::of(&size, found.into_iter().map(hit).collect()))
    }

    /// One customer.
    async fn customer(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<CustomerNode> {
        let (tenant, id): (TenantId, CustomerId) = gid::decode(Noun::Customer, &id)?;
        let view = asked(ctx)?.view::<ReadCases>(tenant).await?;
        desk::customers::find(&view, id).await.map(|customer| CustomerNode(tenant, customer)).map_err(refuse)
    }

    /// People who may be given a case.
    async fn assignees(&self, ctx: &Context<'_>, case: ID) -> async_graphql::Result<Vec<PersonNode>> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, CaseId) = gid::decode(Noun::Case, &case)?;
        let view = asked.view::<ReadCases>(tenant).await?;
        let case = cases::find(&view, id).await.map_err(refuse)?;
        let access = &asked.parts.access;
        let people = access.assigned(view.scope(), case.project, asked.now()).await.map_err(refuse)?;
        let mut cards: Vec<_> =
            access.cards(asked.viewer()?, &people, asked.now()).await.map_err(refuse)?.into_values().collect();
        cards.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(cards.into_iter().map(PersonNode).collect())
    }
}

async fn by_number(ctx: &Context<'_>, number: &str) -> async_graphql::Result<Option<CaseNode>> {
    let look: ReachView = asked(ctx)?.look::<ReadCases>().await?;
    let Some((code, digits)) = number.trim().rsplit_once('-') else { return Ok(None) };
    let Ok(digits) = digits.parse::<i64>() else { return Ok(None) };
    for case in lists::by_number(&look, digits).await.map_err(refuse)? {
        if badge(ctx, case.tenant).await?.0.code.eq_ignore_ascii_case(code) {
            return Ok(Some(CaseNode(case)));
        }
    }
    Ok(None)
}

impl CaseFilter {
    fn read(self, me: PersonId, now: DateTime<Utc>) -> async_graphql::Result<Filter> {
        let mine = self.mine.unwrap_or_default();
        let assignee = self.assignee.as_ref().map(|id| gid::decode::<PersonId>(Noun::Person, id)).transpose()?;
        let project = self.project.as_ref().map(|id| gid::decode::<ProjectId>(Noun::Project, id)).transpose()?;
        let queue = self.queue.as_ref().map(|id| gid::decode::<QueueId>(Noun::Queue, id)).transpose()?;
        let clients = self.clients.unwrap_or_default();
        Ok(Filter {
            clients: clients.iter().map(gid::client_of).collect::<Result<_, _>>()?,
            project: project.map(|(_, id)| id),
            queue: queue.map(|(_, id)| id),
            states: self.states.unwrap_or_default().into_iter().map(Into::into).collect(),
            assignee: if mine { Some(me) } else { assignee.map(|(_, id)| id) },
            unassigned: self.unassigned.unwrap_or_default(),
            tag: self.tag,
            priority: self.priority.map(Into::into),
            late_at: self.late.unwrap_or_default().then_some(now),
            spam: self.spam.unwrap_or_default(),
        })
    }
}
