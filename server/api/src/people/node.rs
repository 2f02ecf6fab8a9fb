//! A person, by his card: the name that the reader may know, and his employer; and his account, for those who may see
//! people there.

use access::{Card, Person};
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::ids::{PersonId, TenantId};

use super::account::{AssignmentNode, PersonState, Role};
use crate::context::asked;
use crate::gid::{self, Noun};
use crate::loaders::{AccountOf, AssignmentsOf, maybe};

/// For whom somebody works: the house, or a client.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleKind {
    /// The house.
    Staff,
    /// A client shop.
    Client,
}

/// The firm that somebody works for.
#[derive(SimpleObject, Clone, Debug)]
pub struct Employer {
    id: ID,
    name: String,
    kind: RoleKind,
}

/// Somebody, as the reader may know him.
pub struct PersonNode(pub(crate) Card);

/// Somebody, if the reader may know of him.
pub(crate) async fn person(ctx: &Context<'_>, id: Option<PersonId>) -> async_graphql::Result<Option<PersonNode>> {
    match id {
        Some(id) => Ok(maybe(ctx, id).await?.map(PersonNode)),
        None => Ok(None),
    }
}

/// The employer of a card.
pub(crate) fn employer(card: &Card) -> Employer {
    let kind = if card.is_staff { RoleKind::Staff } else { RoleKind::Client };
    Employer { id: gid::client(TenantId(card.employer.0)), name: card.employer_name.clone(), kind }
}

#[Object(name = "Person")]
impl PersonNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Person, TenantId::HOUSE, self.0.person.0)
    }

    async fn name(&self) -> &str {
        &self.0.name
    }

    async fn employer(&self) -> Employer {
        employer(&self.0)
    }

    /// The name that customers and clients see.
    async fn alias(&self) -> &str {
        &self.0.alias
    }

    /// For those who may see people.
    async fn email(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        Ok(self.account(ctx).await?.map(|account| account.email))
    }

    /// What he is at his employer; for those who may see people.
    async fn roles(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<Role>> {
        let roles = self.account(ctx).await?.map(|account| account.roles).unwrap_or_default();
        Ok(roles.into_iter().map(Role::from).collect())
    }

    async fn state(&self, ctx: &Context<'_>) -> async_graphql::Result<PersonState> {
        Ok(match self.account(ctx).await? {
            Some(account) => account.state().into(),
            None if self.0.active => PersonState::Active,
            None => PersonState::Deactivated,
        })
    }

    /// The language of his screens; for those who may see people.
    async fn locale(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        Ok(self.account(ctx).await?.map(|account| account.locale))
    }

    /// The languages in which he serves customers; for those who may see people.
    async fn languages(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<String>> {
        Ok(self.account(ctx).await?.map(|account| account.languages).unwrap_or_default())
    }

    /// When he was last here, to the minute; for those who may see people.
    async fn last_seen_at(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<DateTime<Utc>>> {
        Ok(self.account(ctx).await?.and_then(|account| account.seen))
    }

    /// When he was invited; for those who may see people.
    async fn invited_at(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<DateTime<Utc>>> {
        Ok(self.account(ctx).await?.map(|account| account.created))
    }

    /// Whether he has a second factor; for those who may see people.
    async fn totp_enrolled(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        Ok(self.account(ctx).await?.is_some_and(|account| account.second_factor))
    }

    /// Where he works, as far as the reader may see people there.
    async fn assignments(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<AssignmentNode>> {
        let viewer = asked(ctx)?.viewer()?;
        let mut mine = Vec::new();
        for standing in viewer.standings().iter().filter(|standing| standing.tenant != TenantId::HOUSE) {
            let all = maybe(ctx, AssignmentsOf(standing.tenant)).await?.unwrap_or_default();
            let own = all.iter().filter(|assignment| assignment.person == self.0.person);
            mine.extend(own.map(|assignment| AssignmentNode(standing.tenant, assignment.clone())));
        }
        Ok(mine)
    }
}

impl PersonNode {
    async fn account(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<Person>> {
        maybe(ctx, AccountOf(TenantId(self.0.employer.0), self.0.person)).await
    }
}
