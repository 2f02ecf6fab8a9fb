//! A client shop.

use std::sync::Arc;

use access::PeoplePage;
use async_graphql::{Context, Enum, ID, Object};
use chrono::{DateTime, Utc};
use kernel::action::{EditContracts, ReadClient, ReadMacros, ReadPeople, SignContract};
use tenants::clients::{Client, Stage};
use tenants::contracts;
use tenants::mailboxes::Kind;

use super::brand::ClientBrand;
use super::calendar::CalendarNode;
use super::contract::{ContractNode, nodes};
use super::mailbox::{FormNode, MailboxNode};
use super::onboarding::{StepNode, checklist};
use super::outcomes::DispositionNode;
use super::parts::{ProjectNode, QueueNode};
use super::replies::MacroNode;
use super::widget::WidgetNode;
use crate::badge::ClientBadge;
use crate::context::asked;
use crate::fault::refuse;
use crate::gid;
use crate::loaders::{AssignmentsOf, maybe};
use crate::people::{AssignmentNode, PersonNode};

/// Where a client stands with the house.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Stage")]
pub enum ClientState {
    /// Being prepared.
    Onboarding,
    /// Served.
    Active,
    /// Gone.
    Closed,
}

/// A client shop.
pub struct ClientNode(pub(crate) Arc<Client>);

#[Object(name = "Client")]
impl ClientNode {
    async fn id(&self) -> ID {
        gid::client(self.0.id)
    }

    async fn name(&self) -> &str {
        &self.0.name
    }

    async fn code(&self) -> &str {
        &self.0.code
    }

    async fn colour(&self) -> i32 {
        i32::from(self.0.hue)
    }

    /// Its own look beside its colour.
    async fn brand(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBrand> {
        ClientBrand::of(ctx, self.0.id).await
    }

    /// Its colour, dark enough for white text on it.
    async fn accent(&self) -> &str {
        &self.0.accent.accent
    }

    async fn accent_soft(&self) -> &str {
        &self.0.accent.soft
    }

    async fn accent_ink(&self) -> &str {
        &self.0.accent.ink
    }

    /// The colour that was asked for was darkened until white on it reads at 4.5:1.
    async fn accent_nudged(&self) -> bool {
        self.0.accent.nudged
    }

    async fn state(&self) -> ClientState {
        self.0.stage().into()
    }

    async fn zone(&self) -> &str {
        self.0.zone.name()
    }

    /// The language of its portal and reports.
    async fn locale(&self) -> &str {
        &self.0.locale
    }

    async fn signature(&self) -> &str {
        &self.0.signature
    }

    async fn industry(&self) -> Option<&str> {
        Some(self.0.industry.as_str()).filter(|industry| !industry.is_empty())
    }

    async fn since(&self) -> DateTime<Utc> {
        self.0.created
    }

    async fn live_at(&self) -> Option<DateTime<Utc>> {
        self.0.live
    }

    async fn badge(&self) -> ClientBadge {
        ClientBadge(self.0.clone())
    }

    async fn projects(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ProjectNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0.id).await?;
        let living = tenants::projects::list(&view).await.map_err(refuse)?.into_iter().filter(|p| p.archived.is_none());
        Ok(living.map(|project| ProjectNode(self.0.id, project)).collect())
    }

    async fn queues(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<QueueNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0.id).await?;
        let living = tenants::queues::list(&view).await.map_err(refuse)?.into_iter().filter(|q| q.archived.is_none());
        Ok(living.map(|queue| QueueNode(self.0.id, queue)).collect())
    }

    /// Mailboxes and forwarding addresses.
    async fn mailboxes(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<MailboxNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0.id).await?;
        let all = tenants::mailboxes::list(&view).await.map_err(refuse)?;
        let mailed = all.into_iter().filter(|mailbox| mailbox.kind != Kind::Form);
        Ok(mailed.map(|mailbox| MailboxNode(self.0.id, mailbox)).collect())
    }

    /// Forms on the shop's pages.
    async fn forms(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<FormNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0.id).await?;
        let all = tenants::mailboxes::list(&view).await.map_err(refuse)?;
        let forms = all.into_iter().filter(|mailbox| mailbox.kind == Kind::Form);
        Ok(forms.map(|form| FormNode(self.0.id, form)).collect())
    }

    /// Windows for chats on the shop's pages that are not closed.
    async fn widgets(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<WidgetNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0.id).await?;
        let all = tenants::widgets::list(&view).await.map_err(refuse)?;
        Ok(all.into_iter().filter(|one| one.archived.is_none()).map(WidgetNode).collect())
    }

    async fn calendars(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<CalendarNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0.id).await?;
        let all = tenants::calendars::list(&view).await.map_err(refuse)?;
        Ok(all.into_iter().map(|kept| CalendarNode(self.0.id, kept)).collect())
    }

    /// The version in force for the whole client, or for a project where none is.
    async fn contract(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ContractNode>> {
        let asked = asked(ctx)?;
        let view = asked.view::<ReadClient>(self.0.id).await?;
        let all = contracts::list(&view).await.map_err(refuse)?;
        let mut valid = nodes(self.0.id, all);
        valid.retain(|node| node.stage(asked.now()) == contracts::Stage::InForce);
        valid.sort_by_key(|node| node.version().contract.project.is_some());
        Ok(valid.into_iter().next())
    }

    /// Every version by number; drafts for those who write or sign them.
    async fn contracts(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ContractNode>> {
        let asked = asked(ctx)?;
        let drafts = asked.holds::<EditContracts>(self.0.id).await? || asked.holds::<SignContract>(self.0.id).await?;
        let view = asked.view::<ReadClient>(self.0.id).await?;
        let mut all = nodes(self.0.id, contracts::list(&view).await.map_err(refuse)?);
        all.retain(|node| drafts || node.version().signed.is_some());
        Ok(all)
    }

    async fn macros(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<MacroNode>> {
        let asked = asked(ctx)?;
        if !asked.holds::<ReadMacros>(self.0.id).await? {
            return Ok(Vec::new());
        }
        let view = asked.view::<ReadMacros>(self.0.id).await?;
        let all = playbook::macros::list(&view).await.map_err(refuse)?;
        Ok(all.into_iter().map(|one| MacroNode(self.0.id, one)).collect())
    }

    async fn dispositions(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<DispositionNode>> {
        let view = asked(ctx)?.view::<ReadClient>(self.0.id).await?;
        let all = playbook::dispositions::list(&view).await.map_err(refuse)?;
        Ok(all.into_iter().map(|one| DispositionNode(self.0.id, one)).collect())
    }

    /// Who works for it, for those who may see people.
    async fn people(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<AssignmentNode>> {
        let all = maybe(ctx, AssignmentsOf(self.0.id)).await?.unwrap_or_default();
        Ok(all.iter().map(|one| AssignmentNode(self.0.id, one.clone())).collect())
    }

    /// What is left to do before it is served.
    async fn checklist(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<StepNode>> {
        checklist(ctx, &self.0).await
    }

    /// People of the shop itself, for those who may see people.
    async fn own_people(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<PersonNode>> {
        let asked = asked(ctx)?;
        let scope = asked.scope(self.0.id).await?;
        let Ok(may) = scope.permit::<ReadPeople>() else { return Ok(Vec::new()) };
        let page = PeoplePage { most: 200, with_deactivated: true, ..PeoplePage::default() };
        let people = asked.parts.access.people(&scope, may, &page).await.map_err(refuse)?;
        let ids: Vec<_> = people.iter().map(|person| person.id).collect();
        let mut cards = asked.parts.access.cards(asked.viewer()?, &ids, asked.now()).await.map_err(refuse)?;
        Ok(ids.iter().filter_map(|id| cards.remove(id)).map(PersonNode).collect())
    }
}
