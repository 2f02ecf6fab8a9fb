//! Lending somebody to a shop for a time: what it would do to the shops, and doing it.
//!
//! Taking somebody back early is the end of the assignment that was made. Invariant: nobody is taken away from a shop that
//! the asker does not lead.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::live::{self, Effect, Outlook, Shop};
use figures::Lens;
use kernel::Fault;
use kernel::action::{AssignPeople, ReadBoard, ReadClient, ReadReport};
use kernel::fault::Reason;
use kernel::ids::{PersonId, ProjectId, TenantId};

use super::live::{is_live, on_floor};
use super::presence::person_of;
use super::reading::Floor;
use crate::badge::{ClientBadge, badge};
use crate::context::asked;
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// Somebody is to work for a project for a time.
#[derive(InputObject)]
pub struct LendInput {
    person: ID,
    project: ID,
    /// Until when; within the next 12 hours.
    until: DateTime<Utc>,
    /// Whether he is given work of no other shop meanwhile.
    only: bool,
}

/// What the next hour brings to a shop's customers on the line.
#[derive(SimpleObject)]
pub struct LendOutlook {
    /// The mean wait in seconds; null where the queue grows without end.
    wait_seconds: Option<f64>,
    /// The share that is answered in time, in per cent.
    level: f64,
}

/// A shop before and after somebody is lent.
#[derive(SimpleObject)]
pub struct LendEffect {
    client: ClientBadge,
    /// Whether it gains him.
    gains: bool,
    /// People who are there for it, each as the part of him that it has.
    people_before: f64,
    people_after: f64,
    /// How many wait on the line now.
    waiting: u64,
    /// Chats that come within an hour, as this hour of the last four weeks had it; null where nothing ever came.
    per_hour: Option<f64>,
    /// Mean handling time in seconds.
    handling_seconds: Option<f64>,
    /// Seconds within which somebody is to be there.
    within_seconds: Option<f64>,
    before: Option<LendOutlook>,
    after: Option<LendOutlook>,
}

/// Somebody works for a shop for a time.
#[derive(SimpleObject)]
pub struct PersonLent {
    person: PersonNode,
    /// The assignment; ending it takes him back.
    assignment: ID,
    until: DateTime<Utc>,
}

payload! {
    /// Somebody is lent, or why not.
    LendPayload { PersonLent }
}

/// What can be read of lending.
#[derive(Default)]
pub struct LendQuery;

#[Object]
impl LendQuery {
    /// What lending somebody would do within the next hour: to the shop that gains him, and to those of mine that have him.
    async fn lend_effect(&self, ctx: &Context<'_>, input: LendInput) -> async_graphql::Result<Vec<LendEffect>> {
        let wish = Wish::read(ctx, &input).await?;
        let floor = Floor::read(ctx, None).await?;
        let his = floor.agents.iter().find(|agent| agent.presence.person == wish.person);
        let mut tenants = vec![wish.tenant];
        tenants.extend(his.into_iter().flat_map(|his| his.clients.iter().copied()).filter(|one| *one != wish.tenant));
        let mut shops = Vec::with_capacity(tenants.len());
        for tenant in tenants {
            let lanes = floor.lanes.iter().filter(|lane| lane.tenant == tenant && is_live(lane.channel));
            shops.push(Shop {
                tenant,
                waiting: lanes.map(|lane| lane.waiting).sum(),
                demand: demand(ctx, tenant).await?,
            });
        }
        let effects = live::effect(&shops, &floor.agents, (wish.person, wish.tenant, input.only), floor.now);
        let mut told = Vec::with_capacity(effects.len());
        for effect in effects {
            told.push(LendEffect::of(ctx, &effect, wish.tenant).await?);
        }
        Ok(told)
    }
}

/// Lending.
#[derive(Default)]
pub struct LendMutation;

#[Object]
impl LendMutation {
    /// Lends somebody of my floor to a project for a time. It ends by itself.
    async fn lend_person(&self, ctx: &Context<'_>, input: LendInput) -> async_graphql::Result<LendPayload> {
        let asked = asked(ctx)?;
        let wish = Wish::read(ctx, &input).await?;
        if input.only && !wish.all_mine(ctx).await? {
            let words = "works for a shop that you do not lead";
            return LendPayload::from_fault(Fault::invalid("only", Reason::coded("NOT_YOURS", words)));
        }
        let scope = asked.scope(wish.tenant).await?;
        let may = scope.permit::<AssignPeople>().map_err(refuse)?;
        let (now, until) = (asked.now(), Some(input.until));
        let new = access::NewAssignment { person: wish.person, project: wish.project, from: now, until };
        match asked.parts.access.lend(&scope, may, (&new, input.only), now).await {
            Ok(made) => {
                let known = person(ctx, Some(wish.person)).await?;
                let known = known.ok_or_else(|| refuse(Fault::missing("person")))?;
                let assignment = gid::encode(Noun::Assignment, wish.tenant, made.id.0);
                Ok(LendPayload::PersonLent(PersonLent { person: known, assignment, until: input.until }))
            }
            Err(fault) => LendPayload::from_fault(fault),
        }
    }
}

/// A wish whose person and project are there.
struct Wish {
    person: PersonId,
    tenant: TenantId,
    project: ProjectId,
    works_for: Vec<TenantId>,
}

impl Wish {
    async fn read(ctx: &Context<'_>, input: &LendInput) -> async_graphql::Result<Self> {
        let asked = asked(ctx)?;
        let person = person_of(&input.person)?;
        let works_for = on_floor(ctx, person).await?;
        let (tenant, project): (TenantId, ProjectId) = gid::decode(Noun::Project, &input.project)?;
        asked.scope(tenant).await?.permit::<AssignPeople>().map_err(refuse)?;
        let view = asked.view::<ReadClient>(tenant).await?;
        tenants::projects::find(&view, project).await.map_err(refuse)?;
        Ok(Self { person, tenant, project, works_for })
    }

    /// Whether the asker assigns people in every shop that has him.
    async fn all_mine(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        let reach = asked(ctx)?.reach::<AssignPeople>().await?;
        Ok(self.works_for.iter().all(|one| reach.parts().iter().any(|part| part.tenant() == *one)))
    }
}

/// What comes to a client's chat within the next hour; nothing for who may not read its figures.
async fn demand(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<Option<live::Demand>> {
    let asked = asked(ctx)?;
    if !asked.holds::<ReadReport>(tenant).await? {
        return Ok(None);
    }
    let view = asked.view::<ReadBoard>(tenant).await?;
    let policies = asked.parts.book.policies(&view).await.map_err(refuse)?;
    let lens = Lens { policies: &policies, zone: badge(ctx, tenant).await?.0.zone, now: asked.now() };
    live::demand(&view, &lens).await.map_err(refuse)
}

impl LendEffect {
    async fn of(ctx: &Context<'_>, effect: &Effect, to: TenantId) -> async_graphql::Result<Self> {
        let tell = |outlook: Outlook| LendOutlook { wait_seconds: outlook.wait_s, level: outlook.level * 100.0 };
        let Effect { shop, people, outlook } = effect;
        Ok(Self {
            client: badge(ctx, shop.tenant).await?,
            gains: shop.tenant == to,
            people_before: people.0,
            people_after: people.1,
            waiting: shop.waiting,
            per_hour: shop.demand.map(|demand| demand.per_hour),
            handling_seconds: shop.demand.map(|demand| demand.handling_s),
            within_seconds: shop.demand.map(|demand| demand.within_s),
            before: outlook.map(|(before, _)| tell(before)),
            after: outlook.map(|(_, after)| tell(after)),
        })
    }
}
