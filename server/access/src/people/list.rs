//! People of a tenant, by name.

use kernel::Fault;
use kernel::action::ReadPeople;
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, from_micros};
use store::{Permit, Scope, View};

use super::find;
use crate::access::Access;
use crate::roles::Role;
use crate::row::{ColumnTrait, Condition, Order, either, grant, person, session};

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
    /// The languages in which he serves customers.
    pub languages: Vec<String>,
    /// When a session of his was last used, to the minute.
    pub seen: Option<Time>,
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
    /// Only those whose name or address holds this.
    pub text: Option<String>,
    /// Only those with this role in the tenant of the list.
    pub role: Option<Role>,
    /// Only those who stand so.
    pub state: Option<PersonState>,
    /// Only these.
    pub only: Option<Vec<PersonId>>,
}

/// How far somebody's account is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonState {
    /// He has yet to choose a password.
    Invited,
    /// He may sign in.
    Active,
    /// He may no longer sign in.
    Deactivated,
}

impl Person {
    /// How far his account is.
    pub fn state(&self) -> PersonState {
        match (self.deactivated, self.invited) {
            (Some(_), _) => PersonState::Deactivated,
            (None, true) => PersonState::Invited,
            (None, false) => PersonState::Active,
        }
    }
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
        wanted = wanted.add(narrowed(&view, page).await?);
        let listed = view.find::<person::Entity>().filter(wanted).order(person::Column::Name, Order::Asc);
        let rows = listed.order(person::Column::Id, Order::Asc).limit(page.most.clamp(1, 200)).all().await?;
        with_roles(&view, rows).await
    }

    /// Those of some who work for the tenant of the scope; others are left out.
    pub async fn several(
        &self,
        scope: &Scope,
        _may: Permit<ReadPeople>,
        ids: &[PersonId],
    ) -> Result<Vec<Person>, Fault> {
        let view = self.db.view(scope).await?;
        let these = person::Column::Id.is_in(ids.iter().map(|id| id.0));
        let rows = view.find::<person::Entity>().filter(these).all().await?;
        with_roles(&view, rows).await
    }

    /// One who works for the tenant of the scope.
    pub async fn person(&self, scope: &Scope, _may: Permit<ReadPeople>, id: PersonId) -> Result<Person, Fault> {
        let view = self.db.view(scope).await?;
        let row = find(&view, id).await?;
        with_roles(&view, vec![row]).await?.pop().ok_or(Fault::missing("person"))
    }
}

/// What a page asks for beside its place.
async fn narrowed(view: &View, page: &PeoplePage) -> Result<Condition, Fault> {
    use person::Column::{DeactivatedAt, Email, Id, Name, PasswordHash};
    let mut wanted = match page.state {
        Some(PersonState::Deactivated) => Condition::all().add(DeactivatedAt.is_not_null()),
        Some(PersonState::Invited) => Condition::all().add(DeactivatedAt.is_null()).add(PasswordHash.is_null()),
        Some(PersonState::Active) => Condition::all().add(DeactivatedAt.is_null()).add(PasswordHash.is_not_null()),
        None if page.with_deactivated => Condition::all(),
        None => Condition::all().add(DeactivatedAt.is_null()),
    };
    if let Some(text) = page.text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        wanted = wanted.add(either(Name.contains(text), Email.contains(text.to_lowercase())));
    }
    if let Some(role) = page.role {
        let held = view.find::<grant::Entity>().filter(grant::Column::Role.eq(role.name())).all().await?;
        wanted = wanted.add(Id.is_in(held.into_iter().map(|row| row.person_id)));
    }
    if let Some(only) = &page.only {
        wanted = wanted.add(Id.is_in(only.iter().map(|id| id.0)));
    }
    Ok(wanted)
}

async fn with_roles(view: &View, rows: Vec<person::Model>) -> Result<Vec<Person>, Fault> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let grants = view.find::<grant::Entity>().filter(grant::Column::PersonId.is_in(ids.clone())).all().await?;
    let sessions = view.find::<session::Entity>().filter(session::Column::PersonId.is_in(ids)).all().await?;
    let seen = |id| sessions.iter().filter(|session| session.person_id == id).map(|session| session.seen_at).max();
    rows.into_iter().map(|row| person((seen(row.id), row), &grants)).collect()
}

fn person((seen, row): (Option<i64>, person::Model), grants: &[grant::Model]) -> Result<Person, Fault> {
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
        languages: row.languages.split_whitespace().map(str::to_owned).collect(),
        seen: seen.map(from_micros),
        invited: row.password_hash.is_none(),
        second_factor: row.totp_confirmed_at.is_some(),
        created: from_micros(row.created_at),
        deactivated: row.deactivated_at.map(from_micros),
    })
}
