//! Lists of people, and one person.

use access::PeoplePage;
use async_graphql::{Context, ID, InputObject, Object};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::Fault;
use kernel::action::ReadPeople;
use kernel::ids::{PersonId, TenantId};
use uuid::Uuid;

use super::account::{PersonState, Role};
use super::{PersonNode, person};
use crate::context::{Asked, asked};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::page::{Size, connection};

connection!(PersonConnection, PersonEdge, PersonNode);

/// Which people a list shows.
#[derive(InputObject, Clone, Debug, Default)]
pub struct PersonFilter {
    /// Names or addresses that hold this.
    text: Option<String>,
    role: Option<Role>,
    /// Only those who work for a project of this client.
    client: Option<ID>,
    state: Option<PersonState>,
    /// For whom they work: the house by default for its own people, else their own firm.
    employer: Option<ID>,
}

/// What can be read of people.
#[derive(Default)]
pub struct PersonQuery;

#[Object]
impl PersonQuery {
    /// People of one employer, by name.
    #[graphql(complexity = "first.unwrap_or(50).max(1) as usize * child_complexity")]
    async fn people(
        &self,
        ctx: &Context<'_>,
        filter: Option<PersonFilter>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<PersonConnection> {
        let asked = asked(ctx)?;
        let size = Size::of(first)?;
        let filter = filter.unwrap_or_default();
        let own = TenantId(asked.viewer()?.employer().0);
        let employer = filter.employer.as_ref().map(gid::client_of).transpose()?.unwrap_or(own);
        let page = PeoplePage {
            after: place(after.as_deref())?,
            most: size.and_one(),
            with_deactivated: true,
            only: working_for(asked, filter.client.as_ref()).await?,
            text: filter.text,
            role: filter.role.map(Into::into),
            state: filter.state.map(Into::into),
        };
        let scope = asked.scope(employer).await?;
        let may = scope.permit::<ReadPeople>().map_err(refuse)?;
        let people = asked.parts.access.people(&scope, may, &page).await.map_err(refuse)?;
        let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
        let mut cards = asked.parts.access.cards(asked.viewer()?, &ids, asked.now()).await.map_err(refuse)?;
        let placed = people.into_iter().filter_map(|person| {
            let card = cards.remove(&person.id)?;
            Some((cursor(&person.name, person.id), PersonNode(card)))
        });
        Ok(PersonConnection::of(&size, placed.collect()))
    }

    /// One person, for those who may see people at his employer.
    async fn person(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<PersonNode>> {
        let asked = asked(ctx)?;
        let (_, id): (TenantId, PersonId) = gid::decode(Noun::Person, &id)?;
        let found = person(ctx, Some(id)).await?.ok_or_else(|| refuse(Fault::missing("person")))?;
        let scope = asked.scope(TenantId(found.0.employer.0)).await.map_err(|_| refuse(Fault::missing("person")))?;
        scope.permit::<ReadPeople>().map_err(refuse)?;
        Ok(Some(found))
    }
}

/// Those who work for a client; nobody in particular when none is named.
async fn working_for(asked: &Asked, client: Option<&ID>) -> async_graphql::Result<Option<Vec<PersonId>>> {
    let Some(client) = client else { return Ok(None) };
    let scope = asked.scope(gid::client_of(client)?).await?;
    let may = scope.permit::<ReadPeople>().map_err(refuse)?;
    let all = asked.parts.access.assignments(&scope, may, None, asked.now()).await.map_err(refuse)?;
    Ok(Some(all.into_iter().map(|assignment| assignment.person).collect()))
}

/// A place among names.
fn cursor(name: &str, id: PersonId) -> String {
    URL_SAFE_NO_PAD.encode([id.0.as_bytes(), name.as_bytes()].concat())
}

fn place(after: Option<&str>) -> async_graphql::Result<Option<(String, PersonId)>> {
    let Some(after) = after else { return Ok(None) };
    let read = || {
        let bytes = URL_SAFE_NO_PAD.decode(after).ok()?;
        let (id, name) = bytes.split_at_checked(16)?;
        Some((String::from_utf8(name.to_vec()).ok()?, PersonId(Uuid::from_slice(id).ok()?)))
    };
    read().map(Some).ok_or_else(|| refuse(Fault::invalid("after", "is not a cursor of this list")))
}
