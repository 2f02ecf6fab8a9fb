//! Roles given and taken back, in one tenant.
//!
//! Invariant: somebody of the house never gets a client's role and a client's people never a staff role; and the house
//! always has an admin who can sign in.

use kernel::Fault;
use kernel::action::{EditClient, EditPeople};
use kernel::fault::Reason;
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, micros};
use store::{Permit, Projects, Rights, Scope, Tx};

use crate::access::Access;
use crate::people::{asks_for_the_house, note};
use crate::roles::Role;
use crate::row::{ColumnTrait, Condition, NotSet, Set, grant, person};
use crate::viewer::Viewer;

impl Access {
    /// Gives somebody a role in the tenant of the scope. His sessions get new tokens.
    pub async fn grant(
        &self,
        scope: &Scope,
        _may: Permit<EditPeople>,
        id: PersonId,
        role: Role,
        now: Time,
    ) -> Result<(), Fault> {
        let row = self.reachable(scope, id).await?;
        if !role.fits(TenantId(row.tenant_id), scope.tenant()) {
            return Err(Fault::invalid(
                "role",
                Reason::coded("ROLE_DOES_NOT_FIT", "does not fit the person and the tenant"),
            ));
        }
        let tx = self.db.begin(scope).await?;
        if !give(&tx, id, role, now).await? {
            return Err(Fault::conflict("the person already has this role"));
        }
        note(&tx, "people.grant", id, None, Some(role.name().into())).await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Who holds a role in the tenant of the scope.
    pub async fn holders(&self, scope: &Scope, role: Role) -> Result<Vec<PersonId>, Fault> {
        let view = self.db.view(scope).await?;
        let held = view.find::<grant::Entity>().filter(grant::Column::Role.eq(role.name())).all().await?;
        Ok(held.into_iter().map(|row| PersonId(row.person_id)).collect())
    }

    /// Takes a role back. His sessions get new tokens.
    pub async fn withdraw(
        &self,
        scope: &Scope,
        _may: Permit<EditPeople>,
        id: PersonId,
        role: Role,
    ) -> Result<(), Fault> {
        self.reachable(scope, id).await?;
        let tx = self.db.begin(scope).await?;
        let this = Condition::all().add(grant::Column::PersonId.eq(id.0)).add(grant::Column::Role.eq(role.name()));
        if tx.delete::<grant::Entity>(this).await? == 0 {
            return Err(Fault::missing("role"));
        }
        keep_an_admin(&tx).await?;
        note(&tx, "people.withdraw", id, Some(role.name().into()), None).await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Gives a client that was just taken on to the one of the house who did: he leads it, unless he reaches it anyway.
    pub async fn entrust(
        &self,
        viewer: &Viewer,
        _may: Permit<EditClient>,
        client: TenantId,
        now: Time,
    ) -> Result<(), Fault> {
        self.refresh();
        let viewer = self.current(viewer, now).await?;
        if viewer.standing(client).is_some() || !viewer.is_staff() {
            return Ok(());
        }
        let scope = self.minter.scope(client, Projects::All, viewer.actor(), Rights::NONE);
        let tx = self.db.begin(&scope).await?;
        give(&tx, viewer.person(), Role::ProjectLead, now).await?;
        note(&tx, "people.grant", viewer.person(), None, Some(Role::ProjectLead.name().into())).await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Somebody to whom the asker may give something here: the tenant's own people, and those of the house when the
    /// house itself asks.
    pub(crate) async fn reachable(&self, scope: &Scope, id: PersonId) -> Result<person::Model, Fault> {
        let row = self.any_person(id).await?;
        let own = row.tenant_id == scope.tenant().0;
        let staff = row.tenant_id == TenantId::HOUSE.0 && asks_for_the_house(scope);
        if row.deactivated_at.is_none() && (own || staff) { Ok(row) } else { Err(Fault::missing("person")) }
    }
}

/// Gives these roles and takes back every other one of the tenant.
pub(crate) async fn replace(tx: &Tx, id: PersonId, roles: &[Role], now: Time) -> Result<(), Fault> {
    let here = grant::Column::PersonId.eq(id.0);
    let mut before: Vec<String> =
        tx.find::<grant::Entity>().filter(here.clone()).all().await?.into_iter().map(|row| row.role).collect();
    let kept = roles.iter().map(|role| role.name());
    tx.delete::<grant::Entity>(Condition::all().add(here).add(grant::Column::Role.is_not_in(kept))).await?;
    for role in roles {
        give(tx, id, *role, now).await?;
    }
    keep_an_admin(tx).await?;
    before.sort();
    let after: Vec<&str> = roles.iter().map(|role| role.name()).collect();
    note(tx, "people.roles", id, Some(before.join(" ")), Some(after.join(" "))).await
}

/// Writes a role down; tells whether it is new.
pub(crate) async fn give(tx: &Tx, id: PersonId, role: Role, now: Time) -> Result<bool, Fault> {
    tx.insert_new(grant::ActiveModel {
        tenant_id: NotSet,
        id: Set(tx.id()),
        person_id: Set(id.0),
        role: Set(role.name().to_owned()),
        granted_at: Set(micros(now)),
    })
    .await
}

/// Refuses to leave the house without an admin who may sign in. Touching the rows makes two who try at once take turns.
pub(crate) async fn keep_an_admin(tx: &Tx) -> Result<(), Fault> {
    if tx.scope().tenant() != TenantId::HOUSE {
        return Ok(());
    }
    let admins = grant::Column::Role.eq(Role::Admin.name());
    tx.change::<grant::Entity>().filter(admins.clone()).add(grant::Column::GrantedAt, 0).run().await?;
    let held = tx.find::<grant::Entity>().filter(admins).all().await?;
    let active = tx
        .find::<person::Entity>()
        .filter(person::Column::Id.is_in(held.iter().map(|row| row.person_id)))
        .filter(person::Column::DeactivatedAt.is_null())
        .count()
        .await?;
    if active == 0 { Err(Fault::conflict("the house needs an admin")) } else { Ok(()) }
}
