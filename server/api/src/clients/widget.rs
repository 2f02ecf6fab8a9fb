//! A window for chats on a shop's page, its rules of invitation, and what they come to.

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::Duration;
use desk::invites::compare::Difference;
use desk::invites::figures::{self, Figures, Group};
use kernel::action::{EditClient, ReadClient};
use kernel::ids::{RuleId, TenantId, WidgetId};
use tenants::widgets::invitations::Rule;
use tenants::widgets::{self, Ask, Widget};

use super::mailbox::FormNode;
use super::parts::QueueNode;
use crate::badge::{ClientBadge, badge};
use crate::context::asked;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::loaders::{Of, related};

/// Whether something is asked before a chat.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Ask")]
pub enum WidgetAsk {
    /// Not at all.
    Hidden,
    /// It may be left out.
    Optional,
    /// It may not.
    Required,
}

/// A window for chats on a shop's page.
pub struct WidgetNode(pub(crate) Widget);

#[Object(name = "Widget")]
impl WidgetNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Widget, self.0.tenant, self.0.id.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.0.tenant).await
    }

    /// By which the shop's page names it; nothing secret.
    async fn key(&self) -> &str {
        &self.0.key
    }

    /// With which the shop's server signs who its customer is; for those who change clients.
    async fn secret(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        let asked = asked(ctx)?;
        let may = asked.holds::<EditClient>(self.0.tenant).await?;
        Ok(may.then(|| asked.parts.widgets.secret(self.0.tenant, self.0.id)))
    }

    /// Where its visitors wait.
    async fn queue(&self, ctx: &Context<'_>) -> async_graphql::Result<QueueNode> {
        related(ctx, Of(self.0.tenant, self.0.queue), "queue").await.map(|queue| QueueNode(self.0.tenant, queue))
    }

    /// Where messages go that are left while nobody is there.
    async fn form(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<FormNode>> {
        let Some(id) = self.0.mailbox else { return Ok(None) };
        let view = asked(ctx)?.view::<ReadClient>(self.0.tenant).await?;
        let form = tenants::mailboxes::find(&view, id).await.map_err(refuse)?;
        Ok(Some(FormNode(self.0.tenant, form)))
    }

    /// Its colour; null: the client's.
    async fn accent(&self) -> Option<&str> {
        self.0.settings.accent.as_deref()
    }

    /// The pages on which it may stand; none: any.
    async fn origins(&self) -> &[String] {
        &self.0.settings.origins
    }

    async fn ask_name(&self) -> WidgetAsk {
        self.0.settings.ask.name.into()
    }

    async fn ask_email(&self) -> WidgetAsk {
        self.0.settings.ask.email.into()
    }

    async fn ask_order(&self) -> WidgetAsk {
        self.0.settings.ask.order.into()
    }

    /// Where the shop says what becomes of the visitor's words.
    async fn privacy(&self) -> Option<&str> {
        self.0.settings.privacy.as_deref()
    }

    /// The languages it speaks; none: all.
    async fn languages(&self) -> &[String] {
        &self.0.settings.languages
    }

    /// Minutes between two invitations to one visitor.
    async fn pause_minutes(&self) -> u32 {
        self.0.settings.invitations.pause_minutes
    }

    /// For how many days after a contact an order counts as its.
    async fn order_days(&self) -> i32 {
        self.0.settings.invitations.order_days.into()
    }

    /// Rules of invitation; the first that fits goes first.
    async fn rules(&self) -> Vec<RuleNode> {
        self.0.settings.invitations.rules.iter().map(|rule| RuleNode::of(self.0.tenant, rule)).collect()
    }

    /// What invitations of the last days come to, by rule; what people asked themselves stands without one.
    async fn figures(
        &self,
        ctx: &Context<'_>,
        #[graphql(validator(minimum = 1, maximum = 366))] days: i32,
    ) -> async_graphql::Result<Vec<InvitationFigures>> {
        let asked = asked(ctx)?;
        let view = asked.view::<ReadClient>(self.0.tenant).await?;
        let from = asked.now() - Duration::days(i64::from(days));
        let found = figures::of(&view, &self.0, from).await.map_err(refuse)?;
        Ok(found.into_iter().map(|one| InvitationFigures::of(self.0.tenant, one)).collect())
    }
}

/// A rule by which visitors are asked whether they would like to chat. All that it asks for has to hold at once.
#[derive(SimpleObject)]
#[graphql(name = "InvitationRule")]
#[expect(clippy::struct_excessive_bools, reason = "what a rule asks for, each by its name")]
pub struct RuleNode {
    id: ID,
    name: String,
    active: bool,
    /// The path of the page, where `*` stands for anything.
    page: Option<String>,
    /// At least so many seconds on the page.
    seconds: Option<u32>,
    /// At least so far down the page, in percent.
    scroll: Option<u8>,
    /// A cart of at least this value, in hundredths of its currency.
    cart: Option<i64>,
    /// The visitor is about to leave.
    exit: bool,
    /// The page said that something went wrong.
    error: bool,
    /// He was here before.
    returning: bool,
    /// At least so many people are free to take a chat.
    free: u16,
    texts: Vec<InvitationText>,
    /// The share of visitors who are left alone, in percent.
    hold_out: u8,
}

/// What is said in a language.
#[derive(SimpleObject)]
pub struct InvitationText {
    language: String,
    text: String,
}

impl RuleNode {
    fn of(tenant: TenantId, rule: &Rule) -> Self {
        let said =
            |(language, text): (&String, &String)| InvitationText { language: language.clone(), text: text.clone() };
        Self {
            id: gid::encode(Noun::Rule, tenant, rule.id.0),
            name: rule.name.clone(),
            active: rule.active,
            page: rule.when.page.clone(),
            seconds: rule.when.seconds,
            scroll: rule.when.scroll,
            cart: rule.when.cart,
            exit: rule.when.exit,
            error: rule.when.error,
            returning: rule.when.returning,
            free: rule.when.free,
            texts: rule.texts.iter().map(said).collect(),
            hold_out: rule.hold_out,
        }
    }
}

/// What a rule comes to.
#[derive(SimpleObject)]
pub struct InvitationFigures {
    /// The rule; null: people of ours asked themselves.
    rule: Option<ID>,
    asked: InvitationGroup,
    /// Who was left alone by the rule.
    alone: InvitationGroup,
    /// How far more of the asked ordered; null: nobody known in one of the groups.
    difference: Option<InvitationDifference>,
}

/// Visitors who were asked, or left alone.
#[derive(SimpleObject)]
pub struct InvitationGroup {
    visitors: u64,
    shown: u64,
    accepted: u64,
    dismissed: u64,
    /// Those who came to a chat in the same visit.
    chats: u64,
    /// Those who were known before it was decided whether they are asked.
    known: u64,
    /// Of those, who ordered within the widget's days.
    ordered: u64,
    /// Orders put down to their chats.
    sales: u64,
    /// What those came to, one amount for each currency.
    amounts: Vec<String>,
}

/// The difference of two shares with 95 per cent confidence, in parts of one.
#[derive(SimpleObject)]
pub struct InvitationDifference {
    by: f64,
    low: f64,
    high: f64,
}

impl InvitationFigures {
    fn of(tenant: TenantId, figures: Figures) -> Self {
        let Figures { rule, asked, alone, difference } = figures;
        let apart = |one: Difference| InvitationDifference { by: one.by, low: one.low, high: one.high };
        Self {
            rule: rule.map(|RuleId(id)| gid::encode(Noun::Rule, tenant, id)),
            asked: asked.into(),
            alone: alone.into(),
            difference: difference.map(apart),
        }
    }
}

impl From<Group> for InvitationGroup {
    fn from(group: Group) -> Self {
        Self {
            visitors: group.visitors,
            shown: group.shown,
            accepted: group.accepted,
            dismissed: group.dismissed,
            chats: group.chats,
            known: group.known,
            ordered: group.ordered,
            sales: group.sales,
            amounts: group.amounts.values().map(ToString::to_string).collect(),
        }
    }
}

/// What can be read of windows for chats.
#[derive(Default)]
pub struct WidgetQuery;

#[Object]
impl WidgetQuery {
    /// One window for chats.
    async fn widget(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<WidgetNode>> {
        let (tenant, id): (TenantId, WidgetId) = gid::decode(Noun::Widget, &id)?;
        let view = asked(ctx)?.view::<ReadClient>(tenant).await?;
        widgets::find(&view, id).await.map(|widget| Some(WidgetNode(widget))).map_err(refuse)
    }
}
