//! Making and changing windows for chats, and their rules of invitation.

use std::collections::BTreeMap;

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use kernel::Fault;
use kernel::action::EditClient;
use kernel::ids::{RuleId, TenantId, WidgetId};
use store::Tx;
use tenants::widgets::invitations::{Invitations, Rule, Trigger};
use tenants::widgets::{self, Asks, Draft, Settings, Widget};

use super::IdInput;
use super::widget::{WidgetAsk, WidgetNode};
use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse, respoken};
use crate::gid::{self, Noun};

/// A window for chats; its key and its rules stay as they are.
#[derive(InputObject)]
pub struct WidgetInput {
    id: Option<ID>,
    client: ID,
    queue: ID,
    /// A form where messages go that are left while nobody is there.
    form: Option<ID>,
    /// Its colour, #rrggbb; the client's when absent.
    accent: Option<String>,
    origins: Vec<String>,
    ask_name: WidgetAsk,
    ask_email: WidgetAsk,
    ask_order: WidgetAsk,
    privacy: Option<String>,
    languages: Vec<String>,
}

/// All rules of a widget, in their order: what is left out is gone.
#[derive(InputObject)]
pub struct InvitationsInput {
    widget: ID,
    /// Minutes between two invitations to one visitor.
    pause_minutes: i32,
    /// For how many days after a contact an order counts as its.
    order_days: i32,
    rules: Vec<InvitationRuleInput>,
}

/// A rule. All that it asks for has to hold at once.
#[derive(InputObject)]
#[expect(clippy::struct_excessive_bools, reason = "what a rule asks for, each by its name")]
pub struct InvitationRuleInput {
    /// Of one that is there; what it came to is counted on.
    id: Option<ID>,
    name: String,
    active: bool,
    /// The path of the page, where `*` stands for anything.
    page: Option<String>,
    seconds: Option<i32>,
    /// In percent.
    scroll: Option<i32>,
    /// In hundredths of the currency.
    cart: Option<i64>,
    exit: bool,
    error: bool,
    returning: bool,
    /// At least so many people are free to take a chat.
    free: i32,
    texts: Vec<InvitationTextInput>,
    /// In percent.
    hold_out: i32,
}

/// What is said in a language.
#[derive(InputObject)]
pub struct InvitationTextInput {
    language: String,
    text: String,
}

/// The window as it is now.
#[derive(SimpleObject)]
pub struct WidgetChanged {
    widget: WidgetNode,
}

payload! {
    /// The changed window for chats, or why it was not changed.
    WidgetPayload { WidgetChanged }
}

/// What can be done with windows for chats.
#[derive(Default)]
pub struct WidgetMutation;

#[Object]
impl WidgetMutation {
    /// Makes a window for chats, or changes one.
    async fn save_widget(&self, ctx: &Context<'_>, input: WidgetInput) -> async_graphql::Result<WidgetPayload> {
        let asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let id: Option<WidgetId> = gid::maybe_within(Noun::Widget, tenant, input.id.as_ref())?;
        let queue = gid::within(Noun::Queue, tenant, &input.queue)?;
        let mailbox = gid::maybe_within(Noun::Mailbox, tenant, input.form.as_ref())?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let before = match id {
            Some(id) => Some(widgets::find(&tx, id).await.map_err(refuse)?),
            None => None,
        };
        let given = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let settings = Settings {
            accent: given(input.accent),
            origins: input.origins,
            ask: Asks { name: input.ask_name.into(), email: input.ask_email.into(), order: input.ask_order.into() },
            privacy: given(input.privacy),
            languages: input.languages,
            invitations: before.map(|before| before.settings.invitations).unwrap_or_default(),
        };
        let draft = Draft { queue, mailbox, settings };
        let done = match id {
            Some(id) => widgets::update(&mut tx, may, id, &draft).await,
            None => widgets::create(&mut tx, may, &draft, asked.now()).await,
        };
        changed(asked, settle(tx, done).await)
    }

    /// Replaces the rules of invitation of a window for chats.
    async fn save_invitations(
        &self,
        ctx: &Context<'_>,
        input: InvitationsInput,
    ) -> async_graphql::Result<WidgetPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, WidgetId) = gid::decode(Noun::Widget, &input.widget)?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let before = widgets::find(&tx, id).await.map_err(refuse)?;
        let invitations = match input.read(&tx, &before) {
            Ok(invitations) => invitations,
            Err(fault) => return changed(asked, Err(fault)),
        };
        let settings = Settings { invitations, ..before.settings };
        let draft = Draft { queue: before.queue, mailbox: before.mailbox, settings };
        let done = widgets::update(&mut tx, may, id, &draft).await;
        changed(asked, settle(tx, done).await)
    }

    /// Closes a window for chats: its key leads nowhere any more.
    async fn archive_widget(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<WidgetPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let (tenant, id): (TenantId, WidgetId) = gid::decode(Noun::Widget, &input.id)?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let done = widgets::archive(&mut tx, may, id, asked.now()).await;
        changed(asked, settle(tx, done).await)
    }
}

fn changed(asked: &Asked, done: Result<Widget, Fault>) -> async_graphql::Result<WidgetPayload> {
    match done {
        Ok(widget) => {
            asked.parts.widgets.forget();
            Ok(WidgetPayload::WidgetChanged(WidgetChanged { widget: WidgetNode(widget) }))
        }
        Err(fault) => WidgetPayload::from_fault(respoken(fault, &[("mailbox", "form")])),
    }
}

impl InvitationsInput {
    fn read(self, tx: &Tx, before: &Widget) -> Result<Invitations, Fault> {
        let tenant = tx.scope().tenant();
        let mut rules = Vec::new();
        for (place, rule) in self.rules.into_iter().enumerate() {
            let unknown = || Fault::invalid(format!("rules[{place}].id"), "UNKNOWN");
            let id = match &rule.id {
                Some(id) => {
                    let id: RuleId = gid::within(Noun::Rule, tenant, id).map_err(|_| unknown())?;
                    before.settings.invitations.rule(id).map(|rule| rule.id).ok_or_else(unknown)?
                }
                None => tx.id(),
            };
            rules.push(rule.read(id, place)?);
        }
        // What is no such number is one too many; the use case names the field.
        let pause_minutes = u32::try_from(self.pause_minutes).unwrap_or(u32::MAX);
        let order_days = u16::try_from(self.order_days).unwrap_or(u16::MAX);
        Ok(Invitations { rules, pause_minutes, order_days })
    }
}

impl InvitationRuleInput {
    fn read(self, id: RuleId, place: usize) -> Result<Rule, Fault> {
        let when = Trigger {
            page: self.page,
            seconds: self.seconds.map(|number| u32::try_from(number).unwrap_or(u32::MAX)),
            scroll: self.scroll.map(|number| u8::try_from(number).unwrap_or(u8::MAX)),
            cart: self.cart,
            exit: self.exit,
            error: self.error,
            returning: self.returning,
            free: u16::try_from(self.free).unwrap_or(u16::MAX),
        };
        let mut texts = BTreeMap::new();
        for said in self.texts {
            let language = said.language.clone();
            if texts.insert(said.language, said.text).is_some() {
                return Err(Fault::invalid(format!("rules[{place}].texts.{language}"), "TWICE"));
            }
        }
        let hold_out = u8::try_from(self.hold_out).unwrap_or(u8::MAX);
        Ok(Rule { id, name: self.name, active: self.active, when, texts, hold_out })
    }
}
