//! People of a tenant, by name.

use kernel::Fault;
use kernel::action::ReadPeople;
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, from_micros};
use store::{Permit, Scope, View};

use super::find;
use crate::access::Access;
use crate::roles::Role;
use crate::row::{ColumnTrait, Condition, Order, either, grant, person};

/// Somebody, as lists of people show him.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// His id.
    pub id: PersonId,
    /// The firm he works for.
    pub employer: TenantId,
    /// The address he signs in with.
    pub email: String,
    /// His full name.
    pub name: String,
    /// The name that customers and clients see.
    pub alias: String,
    /// His language.
    pub locale: String,
    /// What he is in the tenant of the list.
    pub roles: Vec<Role>,
    /// Whether he has yet to choose a password.
    pub invited: bool,
    /// Whether he has a second factor.
    pub second_factor: bool,
    /// Since when he is known.
    pub created: Time,
    /// Since when he may no longer sign in.
    pub deactivated: Option<Time>,
}

/// Which page of a list of people.
#[derive(Clone, Debug, Default)]
pub struct PeoplePage {
    /// Go on after this name and id.
    pub after: Option<(String, PersonId)>,
    /// At most so many.
    pub most: u64,
    /// Those who may no longer sign in, too.
    pub with_deactivated: bool,
}

impl Access {
    /// People who work for the tenant of the scope, by name.
    pub async fn people(
        &self,
        scope: &Scope,
        _may: Permit<ReadPeople>,
        page: &PeoplePage,
    ) -> Result<Vec<Person>, Fault> {
        let view = self.db.view(scope).await?;
        let mut wanted = Condition::all();
        if let Some((name, id)) = &page.after {
            let here = Condition::all().add(person::Column::Name.eq(name.as_str())).add(person::Column::Id.gt(id.0));
            wanted = wanted.add(either(person::Column::Name.gt(name.as_str()), here));
        }
        if !page.with_deactivated {
            wanted = wanted.add(person::Column::DeactivatedAt.is_null());
        }
        let listed = view.find::<person::Entity>().filter(wanted).order(person::Column::Name, Order::Asc);
        let rows = listed.order(person::Column::Id, Order::Asc).limit(page.most.clamp(1, 200)).all().await?;
        with_roles(&view, rows).await
    }

    /// One who works for the tenant of the scope.
    pub async fn person(&self, scope: &Scope, _may: Permit<ReadPeople>, id: PersonId) -> Result<Person, Fault> {
        let view = self.db.view(scope).await?;
        let row = find(&view, id).await?;
        with_roles(&view, vec![row]).await?.pop().ok_or(Fault::missing("person"))
    }
}

async fn with_roles(view: &View, rows: Vec<person::Model>) -> Result<Vec<Person>, Fault> {
    let ids = rows.iter().map(|row| row.id);
    let grants = view.find::<grant::Entity>().filter(grant::Column::PersonId.is_in(ids)).all().await?;
    rows.into_iter().map(|row| person(row, &grants)).collect()
}

fn person(row: person::Model, grants: &[grant::Model]) -> Result<Person, Fault> {
    let mine = grants.iter().filter(|grant| grant.person_id == row.id);
    let mut roles: Vec<Role> = mine.map(|grant| grant.role.parse()).collect::<Result<_, _>>()?;
    roles.sort_unstable();
    Ok(Person {
        id: PersonId(row.id),
        employer: TenantId(row.tenant_id),
        email: row.email,
        name: row.name,
        alias: row.alias,
        locale: row.locale,
        roles,
        invited: row.password_hash.is_none(),
        second_factor: row.totp_confirmed_at.is_some(),
        created: from_micros(row.created_at),
        deactivated: row.deactivated_at.map(from_micros),
    })
}
