//! A person, by his card: the name that the reader may know, and his employer.

use access::Card;
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use kernel::ids::{PersonId, TenantId};

use crate::gid::{self, Noun};
use crate::loaders::maybe;

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
}
