//! Who is on the shops' pages now, and asking them whether they would like to chat.

use std::collections::HashMap;

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::invites::{self, Invite, Who, ask};
use desk::signals::Signal;
use desk::visits::Visit;
use desk::{chats, presence};
use kernel::Fault;
use kernel::action::ServeCases;
use kernel::ids::{PersonId, TenantId, VisitId};
use store::{Projects, Scope, SystemUse, Tx};
use tenants::widgets;

use super::chat::ChatNode;
use crate::badge::{ClientBadge, badge};
use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// What became of asking a visitor.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedState {
    /// His page has not shown it yet.
    Sent,
    /// He sees it.
    Shown,
    /// He agreed.
    Accepted,
    /// He declined.
    Dismissed,
}

/// Somebody on a shop's page.
pub struct VisitorNode {
    visit: Visit,
    invite: Option<Invite>,
}

#[Object(name = "Visitor")]
impl VisitorNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Visit, self.visit.tenant, self.visit.id.0)
    }

    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.visit.tenant).await
    }

    /// The path of the page.
    async fn path(&self) -> &str {
        &self.visit.path
    }

    async fn title(&self) -> &str {
        &self.visit.title
    }

    /// Since when he has been on this page.
    async fn since(&self) -> DateTime<Utc> {
        self.visit.since
    }

    /// When the visit began.
    async fn began_at(&self) -> DateTime<Utc> {
        self.visit.began
    }

    /// The value of his cart in hundredths of its currency.
    async fn cart_value(&self) -> Option<i64> {
        self.visit.cart.as_ref().map(|cart| cart.value)
    }

    async fn cart_currency(&self) -> Option<&str> {
        self.visit.cart.as_ref().map(|cart| cart.currency.as_str())
    }

    async fn returning(&self) -> bool {
        self.visit.returning
    }

    /// The host from which he came.
    async fn from(&self) -> Option<&str> {
        self.visit.from.as_deref()
    }

    async fn language(&self) -> &str {
        &self.visit.language
    }

    /// His name, only where the shop vouched for who he is.
    async fn name(&self) -> Option<&str> {
        self.visit.name.as_deref()
    }

    /// What became of asking him; null: nobody did.
    async fn asked(&self) -> Option<AskedState> {
        let invite = self.invite.as_ref()?;
        Some(if invite.accepted.is_some() {
            AskedState::Accepted
        } else if invite.dismissed.is_some() {
            AskedState::Dismissed
        } else if invite.shown.is_some() {
            AskedState::Shown
        } else {
            AskedState::Sent
        })
    }

    /// Who asked him; null: a rule did.
    async fn asked_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.invite.as_ref().and_then(|invite| invite.person)).await
    }

    /// The chat that he began in this visit.
    async fn chat(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ChatNode>> {
        let Some(chat) = self.visit.chat else { return Ok(None) };
        let view = asked(ctx)?.view::<ServeCases>(self.visit.tenant).await?;
        match chats::find(&view, chat).await {
            Ok(chat) => Ok(Some(ChatNode(chat))),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(refuse(fault)),
        }
    }
}

/// Words for a visitor.
#[derive(InputObject)]
pub struct InviteVisitorInput {
    visitor: ID,
    text: String,
}

/// The visitor as he stands now.
#[derive(SimpleObject)]
pub struct VisitorAsked {
    visitor: VisitorNode,
}

payload! {
    /// The visitor who was asked, or why he was not.
    InviteVisitorPayload { VisitorAsked }
}

/// What can be read of visitors.
#[derive(Default)]
pub struct VisitorQuery;

#[Object]
impl VisitorQuery {
    /// Who is on the pages of one client, or of all that I serve; who came first comes first.
    #[graphql(complexity = "50 + child_complexity * 20")]
    async fn visitors(&self, ctx: &Context<'_>, client: Option<ID>) -> async_graphql::Result<Vec<VisitorNode>> {
        let asked = asked(ctx)?;
        let tenants = match client {
            Some(id) => vec![gid::client_of(&id)?],
            None => asked.reach::<ServeCases>().await?.parts().iter().map(store::Part::tenant).collect(),
        };
        let mut all = Vec::new();
        for tenant in tenants {
            let view = asked.view::<ServeCases>(tenant).await?;
            let mut visits = asked.parts.signals.visits().of(tenant, asked.now());
            visits.retain(|visit| reaches(view.scope(), visit));
            let ids: Vec<VisitId> = visits.iter().map(|visit| visit.id).collect();
            let mut invites: HashMap<VisitId, Invite> = HashMap::new();
            for invite in invites::of_visits(&view, &ids).await.map_err(refuse)? {
                invites.insert(invite.visit, invite);
            }
            all.extend(visits.into_iter().map(|visit| VisitorNode { invite: invites.remove(&visit.id), visit }));
        }
        Ok(all)
    }
}

/// What can be done with visitors.
#[derive(Default)]
pub struct VisitorMutation;

#[Object]
impl VisitorMutation {
    /// Asks a visitor in my words whether he would like to chat; if he answers, the chat is mine from its first word.
    async fn invite_visitor(
        &self,
        ctx: &Context<'_>,
        input: InviteVisitorInput,
    ) -> async_graphql::Result<InviteVisitorPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, VisitId) = gid::decode(Noun::Visit, &input.visitor)?;
        let (tx, may) = asked.change::<ServeCases>(tenant).await?;
        let me = asked.viewer()?.person();
        let visit = asked.parts.signals.visits().find(tenant, id, asked.now());
        let visit = visit.filter(|visit| reaches(tx.scope(), visit));
        let visit = visit.ok_or_else(|| refuse(Fault::missing("visitor")))?;
        let done = match fits(asked, &tx, me, &visit).await {
            Ok(()) => {
                let widget = widgets::find(&tx, visit.widget).await.map_err(refuse)?;
                let who = Who { visit: visit.id, customer: visit.customer };
                ask::ask(&tx, may, (&widget, who), &input.text, asked.now()).await
            }
            Err(fault) => Err(fault),
        };
        match settle(tx, done).await {
            Ok(invite) => {
                asked.parts.signals.tell(Signal::Asked(tenant));
                let visitor = VisitorNode { visit, invite: Some(invite) };
                Ok(InviteVisitorPayload::VisitorAsked(VisitorAsked { visitor }))
            }
            Err(fault) => InviteVisitorPayload::from_fault(fault),
        }
    }
}

/// Whether somebody sees the project on whose page a visitor is.
fn reaches(scope: &Scope, visit: &Visit) -> bool {
    match scope.projects() {
        Projects::All => true,
        Projects::Only(reached) => reached.contains(&visit.project),
    }
}

/// Whether this person has room for the chat that may follow, and the visitor is in none.
async fn fits(asked: &Asked, tx: &Tx, me: PersonId, visit: &Visit) -> Result<(), Fault> {
    let now = asked.now();
    if let Some(chat) = visit.chat
        && chats::find(tx, chat).await.is_ok_and(|chat| chat.state.is_open())
    {
        return Err(Fault::conflict("the visitor is in a chat already"));
    }
    let waiting = ask::waiting(tx, me, now).await?;
    let view = asked.parts.db.system_view(SystemUse::People).await?;
    let stands = presence::of(&view, &[me]).await?.into_iter().next();
    let chats = chats::lists::in_hand(&view, &[me]).await?.len() + waiting;
    let room = stands.is_some_and(|one| one.takes(now) && one.has_room(u16::try_from(chats).unwrap_or(u16::MAX)));
    if room { Ok(()) } else { Err(Fault::conflict("you take no more chats now")) }
}
