//! Contract versions and what they promise.

use std::sync::Arc;

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::action::{EditContracts, ReadClient, ReadReport, SignContract};
use kernel::fact::{ClockKind, PendingReason};
use kernel::ids::{ContractId, TenantId};
use tenants::contract::{Contract, Counts, PauseRules, Target, Urgency, stock};
use tenants::contracts::{self, Side, Stage, Version};

use super::calendar::CalendarNode;
use super::parts::ProjectNode;
use super::terms::{ContractTerms, PromiseDefinition, definitions};
use crate::badge::{ClientBadge, badge};
use crate::context::asked;
use crate::desk::{PauseReason, Priority, PromiseKind};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::{Of, maybe, related};
use crate::people::{RoleKind, person};

/// Where a version stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Stage")]
pub enum ContractState {
    /// Not yet signed by both sides.
    Draft,
    /// Signed, and not yet in force.
    Signed,
    /// In force.
    InForce,
    /// It is over, or another version took its place.
    Ended,
}

/// The stretch of time over which a share is counted.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "tenants::contract::Window")]
pub enum Window {
    /// A day.
    Day,
    /// A week from Monday.
    Week,
    /// A calendar month.
    Month,
}

/// Other minutes for cases of some priority.
#[derive(SimpleObject, Clone, Debug)]
pub struct PriorityMinutes {
    priority: Priority,
    minutes: i64,
}

/// One promise.
#[derive(SimpleObject, Clone, Debug)]
pub struct Promise {
    kind: PromiseKind,
    /// Per cent: 95.0.
    share: f64,
    minutes: i64,
    by_priority: Vec<PriorityMinutes>,
    /// Minutes of business time, or of all time.
    business_time: bool,
    window: Window,
    /// After what per cent of the target a warning is given.
    warn_at_percent: i32,
    /// Where it stands in the paper.
    clause: String,
    /// The fewest contacts for which a share is judged.
    min_sample: i64,
}

/// A signature of one side.
#[derive(SimpleObject, Clone, Debug)]
pub struct Signature {
    side: RoleKind,
    name: String,
    at: DateTime<Utc>,
}

/// A field that differs.
#[derive(SimpleObject, Clone, Debug)]
#[graphql(name = "AuditChange")]
pub struct Difference {
    pub(crate) field: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

/// One version of a client's contract, among all of them.
pub struct ContractNode {
    tenant: TenantId,
    place: usize,
    all: Arc<Vec<Version>>,
}

/// Every version of a client.
pub(super) fn nodes(tenant: TenantId, all: Vec<Version>) -> Vec<ContractNode> {
    let all = Arc::new(all);
    (0..all.len()).map(|place| ContractNode { tenant, place, all: all.clone() }).collect()
}

/// One version among all.
pub(crate) fn node(tenant: TenantId, all: Vec<Version>, id: ContractId) -> Option<ContractNode> {
    nodes(tenant, all).into_iter().find(|node| node.version().id == id)
}

impl ContractNode {
    pub(super) fn version(&self) -> &Version {
        &self.all[self.place]
    }

    pub(super) fn stage(&self, now: DateTime<Utc>) -> Stage {
        self.version().stage(&self.all, now)
    }

    async fn calendar_of(&self, ctx: &Context<'_>) -> async_graphql::Result<CalendarNode> {
        let kept = related(ctx, Of(self.tenant, self.version().calendar), "calendar").await?;
        Ok(CalendarNode(self.tenant, kept))
    }

    async fn shows_money(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        asked(ctx)?.holds::<ReadReport>(self.tenant).await
    }

    async fn date(&self, ctx: &Context<'_>, at: DateTime<Utc>) -> async_graphql::Result<NaiveDate> {
        Ok(at.with_timezone(&self.calendar_of(ctx).await?.1.calendar.zone()).date_naive())
    }
}

#[Object(name = "ContractVersion")]
impl ContractNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Contract, self.tenant, self.version().id.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.tenant).await
    }

    #[graphql(name = "version")]
    async fn number(&self) -> i32 {
        self.version().contract.version
    }

    async fn state(&self, ctx: &Context<'_>) -> async_graphql::Result<ContractState> {
        Ok(self.stage(asked(ctx)?.now()).into())
    }

    /// The project it is for; none means every one that has no version of its own.
    async fn project(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ProjectNode>> {
        match self.version().contract.project {
            Some(id) => Ok(maybe(ctx, Of(self.tenant, id)).await?.map(|project| ProjectNode(self.tenant, project))),
            None => Ok(None),
        }
    }

    async fn effective_from(&self, ctx: &Context<'_>) -> async_graphql::Result<NaiveDate> {
        self.date(ctx, self.version().contract.effective_from).await
    }

    /// The last day on which it is in force, where it has an end of its own.
    async fn last_day(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<NaiveDate>> {
        Ok(self.version().contract.last_day(self.calendar_of(ctx).await?.1.calendar.zone()))
    }

    /// The first day on which another version holds, or none does any more.
    async fn effective_until(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<NaiveDate>> {
        match self.version().until(&self.all) {
            Some(at) => self.date(ctx, at).await.map(Some),
            None => Ok(None),
        }
    }

    async fn promises(&self) -> Vec<Promise> {
        promises(&self.version().contract)
    }

    /// All that it says; its money for those who may see reports.
    async fn terms(&self, ctx: &Context<'_>) -> async_graphql::Result<ContractTerms> {
        Ok(ContractTerms::of(&self.version().contract, self.shows_money(ctx).await?))
    }

    /// What each of its promises counts, in a language: `en`, `pl`, `uk` or `ru`.
    async fn definitions(&self, language: String) -> Vec<PromiseDefinition> {
        definitions(&self.version().contract, &language)
    }

    /// The hours it goes by.
    async fn calendar(&self, ctx: &Context<'_>) -> async_graphql::Result<CalendarNode> {
        self.calendar_of(ctx).await
    }

    async fn zone(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        Ok(self.calendar_of(ctx).await?.1.calendar.zone().name().to_owned())
    }

    /// For whom a case may wait while its resolution clock stands still.
    async fn pauses(&self) -> Vec<PauseReason> {
        pauses(&self.version().contract.pauses)
    }

    async fn reopen_days(&self) -> i32 {
        i32::from(self.version().contract.reopen_days)
    }

    async fn warn_at_percent(&self) -> i32 {
        i32::from(self.version().contract.warn_bp / 100)
    }

    async fn min_sample(&self) -> i64 {
        i64::from(self.version().contract.min_sample)
    }

    async fn drafted_at(&self) -> DateTime<Utc> {
        self.version().created
    }

    /// When the second side signed.
    async fn signed_at(&self) -> Option<DateTime<Utc>> {
        self.version().signed
    }

    /// At most one of each side.
    async fn signatures(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<Signature>> {
        let mut signatures = Vec::new();
        for signature in &self.version().signatures {
            let signer = person(ctx, Some(signature.person)).await?;
            signatures.push(Signature {
                side: if signature.side == Side::House { RoleKind::Staff } else { RoleKind::Client },
                name: signer.map(|signer| signer.0.name).unwrap_or_default(),
                at: signature.at,
            });
        }
        Ok(signatures)
    }

    /// What it changes against the version whose place it takes.
    async fn changes(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<Difference>> {
        let money = self.shows_money(ctx).await?;
        let before = self.version().predecessor(&self.all);
        let all = before.map(|before| tenants::contract::diff::between(&before.contract, &self.version().contract));
        let difference = |one: tenants::contract::diff::Difference| Difference {
            field: one.field,
            before: one.before.map(plain),
            after: one.after.map(plain),
        };
        let shown = all.unwrap_or_default().into_iter().filter(|one| money || !one.field.starts_with("money"));
        Ok(shown.map(difference).collect())
    }
}

/// A value of JSON as a reader sees it.
pub(crate) fn plain(value: serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    }
}

fn promises(contract: &Contract) -> Vec<Promise> {
    let one = |target: &Target| Promise {
        kind: target.measures.into(),
        share: f64::from(target.share_bp) / 100.0,
        minutes: i64::from(target.minutes),
        by_priority: target
            .by_priority
            .iter()
            .map(|(urgency, minutes)| PriorityMinutes { priority: priority(*urgency), minutes: i64::from(*minutes) })
            .collect(),
        business_time: target.counts == Counts::Business,
        window: target.window.into(),
        warn_at_percent: i32::from(contract.warn_bp / 100),
        clause: target.clause.clone().unwrap_or_default(),
        min_sample: i64::from(contract.min_sample),
    };
    contract.targets.iter().map(one).collect()
}

const fn priority(urgency: Urgency) -> Priority {
    match urgency {
        Urgency::Low => Priority::Low,
        Urgency::Normal => Priority::Normal,
        Urgency::High => Priority::High,
        Urgency::Urgent => Priority::Urgent,
    }
}

/// For whom a case may wait while its resolution clock stands still.
fn pauses(rules: &PauseRules) -> Vec<PauseReason> {
    let all = [PendingReason::Customer, PendingReason::Client, PendingReason::ThirdParty];
    let stops = all.into_iter().filter(|reason| rules.stops(ClockKind::Resolution, *reason));
    stops.map(PauseReason::from).collect()
}

/// Stock promises to begin with.
#[derive(SimpleObject, Clone, Debug)]
pub struct SlaTemplate {
    id: ID,
    /// `EMAIL_STANDARD`, `EMAIL_BASIC`, `EMAIL_PREMIUM`.
    code: String,
    promises: Vec<Promise>,
    pauses: Vec<PauseReason>,
}

/// What can be read of contracts.
#[derive(Default)]
pub struct ContractQuery;

#[Object]
impl ContractQuery {
    /// One version; a draft for those who write or sign it.
    async fn contract(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<ContractNode>> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, ContractId) = gid::decode(Noun::Contract, &id)?;
        let drafts = asked.holds::<EditContracts>(tenant).await? || asked.holds::<SignContract>(tenant).await?;
        let view = asked.view::<ReadClient>(tenant).await?;
        let found = node(tenant, contracts::list(&view).await.map_err(refuse)?, id);
        let found = found.filter(|node| drafts || node.version().signed.is_some());
        found.map(Some).ok_or_else(|| refuse(kernel::Fault::missing("contract")))
    }

    /// Stock promises to begin with.
    async fn sla_templates(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<SlaTemplate>> {
        let asked = asked(ctx)?;
        asked.viewer()?;
        let now = asked.now();
        let all = stock::templates().into_iter().map(|template| SlaTemplate {
            id: ID(template.code.to_owned()),
            code: template.code.to_uppercase(),
            pauses: pauses(&PauseRules::default()),
            promises: promises(&Contract::of(1, now, template.targets)),
        });
        Ok(all.collect())
    }
}
