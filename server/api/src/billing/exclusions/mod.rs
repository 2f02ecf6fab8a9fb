//! What both sides leave out of the figures: proposed, answered, withdrawn, with what it changes.

mod edit;

use std::sync::Arc;

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use billing::exclusions::{self, About, Both, Contact, Done, Effect, Exclusion, Rule, State};
use chrono::{DateTime, NaiveDate, Utc};
use desk::interactions::attachments;
use kernel::Fault;
use kernel::action::AgreeExclusions;
use kernel::fact::Channel;
use kernel::ids::{AttachmentId, TenantId};
use tenants::contracts::Side;
use tenants::money::Month;
use tenants::money::level::Ratio;
use uuid::Uuid;

use super::references::{ReferenceConnection, references};
use super::statement::MoneyUnit;
use super::{Ledger, called, whole};
use crate::context::asked;
use crate::desk::AttachmentNode;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::page::{self, Size, connection};
use crate::people::{PersonNode, person};

pub use edit::ExclusionMutation;

/// Why contacts may be left out.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Rule")]
pub enum ExclusionRule {
    /// A system of the client was down.
    ClientSystem,
    /// More came than the agreed band.
    Volume,
    /// A promotion was told too late.
    LateNotice,
    /// Nobody could help it.
    ForceMajeure,
    /// The line or the mail provider failed.
    Carrier,
    /// Maintenance that both had agreed on.
    Maintenance,
}

/// How an exclusion stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "State")]
pub enum ExclusionState {
    /// It waits for the other side.
    Proposed,
    /// Both sides agree: it is left out.
    Approved,
    /// The other side said no.
    Refused,
    /// It was taken back.
    Withdrawn,
}

/// One of the two sides of a contract.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Side")]
pub enum ContractParty {
    /// The outsourcer.
    House,
    /// The client shop.
    Client,
}

/// A way by which contacts reach us.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Channel")]
pub enum WayIn {
    /// E-mail.
    Email,
    /// A form on the shop's page.
    Form,
    /// A call.
    Phone,
    /// A conversation on the shop's page.
    Chat,
}

/// What is left out, or proposed to be.
pub struct ExclusionNode {
    tenant: TenantId,
    exclusion: Arc<Exclusion>,
}

connection!(ExclusionConnection, ExclusionEdge, ExclusionNode);

#[Object(name = "Exclusion")]
impl ExclusionNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Exclusion, self.tenant, self.exclusion.id)
    }

    async fn rule(&self) -> ExclusionRule {
        self.exclusion.proposal.rule.into()
    }

    async fn state(&self) -> ExclusionState {
        self.exclusion.state.into()
    }

    /// Whose proposal it is.
    async fn side(&self) -> ContractParty {
        self.exclusion.side.into()
    }

    /// The evidence in words.
    async fn words(&self) -> &str {
        &self.exclusion.proposal.words
    }

    /// The evidence as files.
    async fn files(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<AttachmentNode>> {
        let ledger = Ledger::of(ctx, self.tenant).await?;
        let mut files = Vec::new();
        for id in &self.exclusion.proposal.files {
            match attachments::find(&ledger.view, AttachmentId(*id)).await {
                Ok(file) => files.push(AttachmentNode(self.tenant, file)),
                Err(Fault::Missing { .. }) => {}
                Err(fault) => return Err(refuse(fault)),
            }
        }
        Ok(files)
    }

    /// The stretch that was named; nothing when cases were.
    async fn from(&self) -> Option<DateTime<Utc>> {
        match &self.exclusion.proposal.about {
            About::Stretch { from, .. } => Some(*from),
            About::Cases(_) => None,
        }
    }

    async fn until(&self) -> Option<DateTime<Utc>> {
        match &self.exclusion.proposal.about {
            About::Stretch { until, .. } => Some(*until),
            About::Cases(_) => None,
        }
    }

    /// By which ways; none: by all.
    async fn channels(&self) -> Vec<WayIn> {
        match &self.exclusion.proposal.about {
            About::Stretch { channels, .. } => channels.iter().copied().map(WayIn::from).collect(),
            About::Cases(_) => Vec::new(),
        }
    }

    /// How many contacts it holds.
    async fn count(&self) -> usize {
        self.exclusion.contacts.len()
    }

    /// The contacts that it holds.
    async fn contacts(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<ReferenceConnection> {
        let ids: Vec<Uuid> = self.exclusion.contacts.iter().filter_map(Contact::reference).collect();
        references(ctx, self.tenant, &ids, (first, after)).await
    }

    /// The first days of the months in which its contacts came.
    async fn months(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<NaiveDate>> {
        let zone = Ledger::of(ctx, self.tenant).await?.client.zone;
        Ok(self.exclusion.months(zone).into_iter().map(Month::first).collect())
    }

    /// Whether a closed month may be touched.
    async fn correction(&self) -> bool {
        self.exclusion.proposal.correction
    }

    async fn proposed(&self) -> StepNode {
        StepNode(self.exclusion.proposed)
    }

    /// The other side's words.
    async fn answer(&self) -> Option<&str> {
        self.exclusion.answer.as_deref()
    }

    async fn answered(&self) -> Option<StepNode> {
        self.exclusion.answered.map(StepNode)
    }

    async fn withdrawn(&self) -> Option<StepNode> {
        self.exclusion.withdrawn.map(StepNode)
    }

    /// Whether the asker may approve or refuse it.
    async fn may_answer(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        Ok(self.exclusion.state == State::Proposed && self.speaks(ctx, false).await?)
    }

    /// Whether the asker may take it back.
    async fn may_withdraw(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        let held = matches!(self.exclusion.state, State::Proposed | State::Approved);
        Ok(held && self.speaks(ctx, true).await?)
    }

    /// What it changes in each month: counted, and left out.
    async fn effects(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<EffectNode>> {
        let ledger = Ledger::of(ctx, self.tenant).await?;
        let facts = billing::statement::all_facts(&ledger.view).await.map_err(refuse)?;
        let (exclusion, policies) = (self.exclusion.clone(), ledger.policies.clone());
        let moment = (ledger.client.zone, asked(ctx)?.now());
        let work = move || exclusions::effects(&facts, &policies, &exclusion, moment);
        let done = tokio::task::spawn_blocking(work).await.map_err(|error| refuse(Fault::storage(error)))?;
        Ok(done.map_err(refuse)?.into_iter().map(|effect| EffectNode(self.tenant, effect)).collect())
    }
}

impl ExclusionNode {
    fn of(tenant: TenantId, exclusion: Exclusion) -> Self {
        Self { tenant, exclusion: Arc::new(exclusion) }
    }

    /// Whether the asker speaks for the side that proposed it, or for the other.
    async fn speaks(&self, ctx: &Context<'_>, own: bool) -> async_graphql::Result<bool> {
        let asked = asked(ctx)?;
        let side = if asked.viewer()?.is_staff() { Side::House } else { Side::Client };
        let scope = asked.scope(self.tenant).await?;
        Ok((side == self.exclusion.side) == own && whole::<AgreeExclusions>(&scope).is_ok())
    }
}

/// Who did a step, and when.
pub struct StepNode(Done);

#[Object(name = "ExclusionStep")]
impl StepNode {
    async fn at(&self) -> DateTime<Utc> {
        self.0.at
    }

    async fn by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, Some(self.0.by)).await
    }
}

/// What an exclusion changes in a month.
pub struct EffectNode(TenantId, Effect);

#[Object(name = "ExclusionEffect")]
impl EffectNode {
    /// The month's first day.
    async fn month(&self) -> NaiveDate {
        self.1.month.first()
    }

    async fn promises(&self) -> Vec<BothNode<'_>> {
        self.1.promises.iter().map(|both| BothNode(self.0, both)).collect()
    }

    /// What is owed, net, with the contacts counted; nothing where the contract names no prices.
    async fn net_counted(&self) -> Option<String> {
        self.1.net.map(|(counted, _)| counted.to_string())
    }

    /// What is owed, net, with the contacts left out.
    async fn net_left_out(&self) -> Option<String> {
        self.1.net.map(|(_, left_out)| left_out.to_string())
    }
}

/// A promise with the contacts counted, and with them left out.
pub struct BothNode<'a>(TenantId, &'a Both);

#[Object(name = "ExclusionPromise")]
impl BothNode<'_> {
    async fn promise(&self) -> &str {
        &self.1.promise
    }

    /// What people call it in a language.
    async fn name(&self, ctx: &Context<'_>, language: String) -> async_graphql::Result<String> {
        called(ctx, self.0, (None, &self.1.promise), &language).await
    }

    async fn unit(&self) -> MoneyUnit {
        self.1.unit.into()
    }

    async fn target(&self) -> i64 {
        self.1.target
    }

    async fn counted(&self) -> ReachedNode {
        ReachedNode::of(self.1.counted)
    }

    async fn left_out(&self) -> ReachedNode {
        ReachedNode::of(self.1.left_out)
    }
}

/// What a promise came to.
#[derive(SimpleObject)]
#[graphql(name = "Reached")]
pub struct ReachedNode {
    numerator: Option<i64>,
    denominator: Option<i64>,
    /// Nothing when it is not judged.
    kept: Option<bool>,
}

impl ReachedNode {
    pub(super) fn of((value, kept): (Option<Ratio>, Option<bool>)) -> Self {
        Self { numerator: value.map(|value| value.num), denominator: value.map(|value| value.den), kept }
    }
}

/// What can be read of exclusions.
#[derive(Default)]
pub struct ExclusionQuery;

#[Object]
impl ExclusionQuery {
    /// What is left out of a client's figures, or proposed to be, newest first.
    async fn exclusions(
        &self,
        ctx: &Context<'_>,
        client: ID,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<ExclusionConnection> {
        let tenant = gid::client_of(&client)?;
        let (size, place) = (Size::of(first)?, page::place(after.as_deref())?);
        let ledger = Ledger::of(ctx, tenant).await?;
        let rows = exclusions::page(&ledger.view, place.map(|(_, id)| id), size.and_one()).await.map_err(refuse)?;
        let node = |row: Exclusion| (page::cursor(0, row.id), ExclusionNode::of(tenant, row));
        Ok(ExclusionConnection::of(&size, rows.into_iter().map(node).collect()))
    }

    /// One of them.
    async fn exclusion(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<ExclusionNode>> {
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::Exclusion, &id)?;
        let ledger = Ledger::of(ctx, tenant).await?;
        match exclusions::find(&ledger.view, id).await {
            Ok(found) => Ok(Some(ExclusionNode::of(tenant, found))),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(refuse(fault)),
        }
    }
}
