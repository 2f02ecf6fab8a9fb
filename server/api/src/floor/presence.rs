//! Presence: how a person stands on the floor.

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::chats::lists;
use desk::presence::{self, Presence};
use kernel::Fault;
use kernel::action::ServeCases;
use kernel::fact::AgentState;
use kernel::ids::{PersonId, TenantId};
use store::View;

use crate::badge::{ClientBadge, badge};
use crate::context::{Asked, asked};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// What somebody is there for.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "AgentState")]
pub enum PresenceState {
    /// Contacts may be given to him.
    Available,
    /// He ends what he has, and gets nothing new.
    Finishing,
    /// A break.
    Pause,
    /// Learning, or a talk.
    Training,
    /// Not there.
    Offline,
}

/// How a person stands on the floor.
pub struct PresenceNode {
    presence: Presence,
    live: i64,
    written: i64,
}

/// How many points a chat takes.
pub(super) const CHAT: i64 = 4;
/// How many points written work takes.
const WRITTEN: i64 = 3;

impl PresenceNode {
    /// The presence of somebody, with what he has in hand as far as the asker reaches.
    pub(super) async fn of(asked: &Asked, presence: Presence) -> async_graphql::Result<Self> {
        let look = asked.look::<ServeCases>().await?;
        let chats = lists::of_person(&look, presence.person).await.map_err(refuse)?.len();
        let now = asked.now();
        let cases = desk::cases::lists::my_work(&look, presence.person, now, 100).await.map_err(refuse)?;
        let written = cases.iter().filter(|case| case.unanswered_since.is_some()).count();
        let points = |count: usize, each: i64| i64::try_from(count).unwrap_or_default() * each;
        Ok(Self { presence, live: points(chats, CHAT), written: points(written, WRITTEN) })
    }
}

#[Object(name = "Presence")]
impl PresenceNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Presence, TenantId::HOUSE, self.presence.person.0)
    }

    async fn person(&self, ctx: &Context<'_>) -> async_graphql::Result<PersonNode> {
        let known = person(ctx, Some(self.presence.person)).await?;
        known.ok_or_else(|| refuse(Fault::missing("person")))
    }

    async fn state(&self) -> PresenceState {
        self.presence.state.into()
    }

    /// A code of the list of breaks; or `not_answering`, `away`: set by the system.
    async fn reason(&self) -> Option<&str> {
        self.presence.reason.as_deref()
    }

    async fn since(&self) -> DateTime<Utc> {
        self.presence.since
    }

    /// Until when the break lasts, where its list says how long it may be.
    async fn until(&self) -> Option<DateTime<Utc>> {
        self.presence.until
    }

    /// Points: a call takes 12, a chat 4, written work 3.
    async fn capacity(&self) -> i64 {
        self.presence.capacity
    }

    /// Points of calls and chats in hand.
    async fn live(&self) -> i64 {
        self.live
    }

    /// Points of written work in hand.
    async fn written(&self) -> i64 {
        self.written
    }

    /// Who set the state, where it was not the person himself.
    async fn set_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.presence.set_by).await
    }

    /// Whose time it is; null: the pool's.
    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ClientBadge>> {
        match self.presence.time_for {
            TenantId::HOUSE => Ok(None),
            tenant => badge(ctx, tenant).await.map(Some),
        }
    }
}

/// A kind of break.
#[derive(SimpleObject)]
pub struct BreakKind {
    code: String,
    /// Its name, of the stock list in the reader's language.
    name: String,
    minutes: Option<i64>,
    paid: bool,
    /// Minutes that the asker took of it today.
    taken_today: i64,
}

/// What can be read of presence.
#[derive(Default)]
pub struct PresenceQuery;

#[Object]
impl PresenceQuery {
    /// How I stand; null for those who serve nobody.
    async fn my_presence(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PresenceNode>> {
        let asked = asked(ctx)?;
        let me = asked.viewer()?.person();
        if !serves(asked).await? {
            return Ok(None);
        }
        let house = house(asked).await?;
        let known = presence::find(&house, me).await.map_err(refuse)?;
        drop(house);
        PresenceNode::of(asked, known.unwrap_or_else(|| presence::never(me, asked.now()))).await.map(Some)
    }

    /// The breaks that may be taken.
    async fn break_kinds(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<BreakKind>> {
        let asked = asked(ctx)?;
        let me = asked.viewer()?.person();
        if !serves(asked).await? {
            return Ok(Vec::new());
        }
        let house = house(asked).await?;
        let kinds = presence::breaks::list(&house).await.map_err(refuse)?;
        let mine = presence::find(&house, me).await.map_err(refuse)?;
        let taken = mine.map(|mine| presence::taken(Some(&mine), asked.now())).unwrap_or_default();
        let locale = asked.viewer()?.locale().to_owned();
        let kind = |kind: presence::BreakKind| BreakKind {
            taken_today: taken.get(&kind.code).copied().unwrap_or_default() / 60,
            name: if kind.name == kind.code { stock(&kind.code, &locale).to_owned() } else { kind.name },
            code: kind.code,
            minutes: kind.minutes,
            paid: kind.paid,
        };
        Ok(kinds.into_iter().map(kind).collect())
    }
}

/// The stock list's breaks in words: in English, Polish, Ukrainian and Russian.
const STOCK: [(&str, [&str; 4]); 4] = [
    ("meal", ["Meal", "Posiłek", "Обід", "Обед"]),
    ("rest", ["Rest", "Przerwa", "Перерва", "Перерыв"]),
    ("talk", ["Talk with my lead", "Rozmowa z liderem", "Розмова з керівником", "Разговор с руководителем"]),
    ("technical", ["Technical trouble", "Kłopot techniczny", "Технічна проблема", "Техническая неполадка"]),
];

fn stock<'c>(code: &'c str, locale: &str) -> &'c str {
    let place = ["en", "pl", "uk", "ru"].iter().position(|one| *one == locale).unwrap_or_default();
    STOCK.iter().find(|(known, _)| *known == code).map_or(code, |(_, words)| words[place])
}

/// Whether the asker serves anybody at all.
pub(super) async fn serves(asked: &Asked) -> async_graphql::Result<bool> {
    Ok(asked.viewer()?.is_staff() && !asked.reach::<ServeCases>().await?.parts().is_empty())
}

/// A look at the house, in which presence stands.
pub(super) async fn house(asked: &Asked) -> async_graphql::Result<View> {
    let scope = asked.scope(TenantId::HOUSE).await?;
    asked.within(&scope).await.map_err(refuse)
}

/// Whose time somebody's is who works for these clients: the only one's, or the pool's.
pub(super) fn time_for(clients: &[TenantId]) -> TenantId {
    match clients {
        [only] => *only,
        _ => TenantId::HOUSE,
    }
}

/// The person of an id.
pub(super) fn person_of(id: &ID) -> async_graphql::Result<PersonId> {
    gid::decode::<PersonId>(Noun::Person, id).map(|(_, id)| id)
}
