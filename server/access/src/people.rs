//! People of one employer: inviting, changing, deactivating, and the list of them.
//!
//! Deliberately absent: deleting; a person's id stands in facts for ever. Invariant: every change here stands in the
//! audit log of the tenant it was made in, in the same commit.

mod checks;
mod list;

use kernel::Fault;
use kernel::action::EditPeople;
use kernel::fact::{Actor, SignOutCause};
use kernel::fault::Reason;
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, micros};
use store::{AuditEntry, Permit, Scope, Tx, View};

use crate::access::Access;
use crate::jobs::{Change, SendInvitation, SendNotice};
use crate::roles::Role;
use crate::row::{ColumnTrait, NotSet, Set, person};
use crate::sessions::end_all;
use crate::sign_in::same_address;

pub(crate) use checks::check_name;
use checks::{settle_change, settle_new};
pub use list::{PeoplePage, Person, PersonState};

/// Somebody new.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// The address he will sign in with.
    pub email: String,
    /// His full name.
    pub name: String,
    /// The name that customers and clients see.
    pub alias: String,
    /// His language.
    pub locale: String,
    /// What he is in the tenant that he is invited to.
    pub roles: Vec<Role>,
}

/// What changes about somebody; what is none stays as it is.
#[derive(Clone, Debug, Default)]
pub struct PersonChange {
    /// His full name.
    pub name: Option<String>,
    /// The name that customers and clients see.
    pub alias: Option<String>,
    /// The address he signs in with.
    pub email: Option<String>,
    /// His language.
    pub locale: Option<String>,
    /// The languages in which he serves customers.
    pub languages: Option<Vec<String>>,
    /// What he is in the tenant of the scope: all of it, and nothing else.
    pub roles: Option<Vec<Role>>,
}

impl Access {
    /// Invites somebody to work for the tenant of the scope, and has the mail sent.
    pub async fn invite(
        &self,
        scope: &Scope,
        _may: Permit<EditPeople>,
        new: &NewPerson,
        now: Time,
    ) -> Result<PersonId, Fault> {
        settle_new(scope.tenant(), new)?;
        let mut tx = self.db.begin(scope).await?;
        let id: PersonId = tx.id();
        if !tx.insert_new(fresh_row(id, new, now)).await? {
            return Err(Fault::invalid("email", Reason::coded("TAKEN", "cannot be used here")));
        }
        for role in &new.roles {
            crate::grants::give(&tx, id, *role, now).await?;
        }
        let roles: Vec<&str> = new.roles.iter().map(|role| role.name()).collect();
        note(&tx, "people.invite", id, None, Some(roles.join(" "))).await?;
        tx.enqueue(&SendInvitation { person: id }, now)?;
        tx.commit().await?;
        self.refresh();
        Ok(id)
    }

    /// Has the invitation sent once more.
    pub async fn invite_again(
        &self,
        scope: &Scope,
        _may: Permit<EditPeople>,
        id: PersonId,
        now: Time,
    ) -> Result<(), Fault> {
        let mut tx = self.db.begin(scope).await?;
        let row = find(&tx, id).await?;
        if row.password_hash.is_some() || row.deactivated_at.is_some() {
            return Err(Fault::conflict("nobody waits for this invitation"));
        }
        note(&tx, "people.invite_again", id, None, None).await?;
        tx.enqueue(&SendInvitation { person: id }, now)?;
        tx.commit().await
    }

    /// Changes what is known about somebody. A new address ends his sessions, and he is told.
    pub async fn change_person(
        &self,
        scope: &Scope,
        _may: Permit<EditPeople>,
        id: PersonId,
        change: &PersonChange,
        now: Time,
    ) -> Result<(), Fault> {
        settle_change(change)?;
        let mut tx = self.db.begin(scope).await?;
        let before = find(&tx, id).await?;
        let email = change.email.as_deref().map(same_address).filter(|email| *email != before.email);
        self.free_address(&tx, email.as_deref()).await?;
        fits(change, &before, scope.tenant())?;
        tx.update("person", id.0, changed_row(change, email.clone(), &before)).await?;
        if let Some(roles) = &change.roles {
            crate::grants::replace(&tx, id, roles, now).await?;
        }
        if email.is_some() {
            end_all(&mut tx, id, |_| true, SignOutCause::Revoked, now).await?;
            tx.enqueue(&SendNotice { person: id, change: Change::Email }, now)?;
        }
        note(&tx, "people.change", id, None, Some(changed_fields(change))).await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Takes somebody's sign-in away. His sessions end at once.
    pub async fn deactivate(
        &self,
        scope: &Scope,
        _may: Permit<EditPeople>,
        id: PersonId,
        now: Time,
    ) -> Result<(), Fault> {
        let mut tx = self.db.begin(scope).await?;
        let active = tx.change::<person::Entity>().filter(person::Column::Id.eq(id.0));
        let active = active.filter(person::Column::DeactivatedAt.is_null());
        if active.set(person::Column::DeactivatedAt, Some(micros(now))).run().await? == 0 {
            find(&tx, id).await?;
            return Err(Fault::conflict("the person is already deactivated"));
        }
        crate::grants::keep_an_admin(&tx).await?;
        end_all(&mut tx, id, |_| true, SignOutCause::Revoked, now).await?;
        note(&tx, "people.deactivate", id, Some("active".into()), Some("deactivated".into())).await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Gives somebody's sign-in back.
    pub async fn reactivate(&self, scope: &Scope, _may: Permit<EditPeople>, id: PersonId) -> Result<(), Fault> {
        let tx = self.db.begin(scope).await?;
        let row = tx.change::<person::Entity>().filter(person::Column::Id.eq(id.0));
        if row.set(person::Column::DeactivatedAt, None::<i64>).run().await? == 0 {
            return Err(Fault::missing("person"));
        }
        note(&tx, "people.reactivate", id, Some("deactivated".into()), Some("active".into())).await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Ends all sessions of somebody; tells how many.
    pub async fn end_sessions(
        &self,
        scope: &Scope,
        _may: Permit<EditPeople>,
        id: PersonId,
        now: Time,
    ) -> Result<u64, Fault> {
        let mut tx = self.db.begin(scope).await?;
        find(&tx, id).await?;
        let ended = end_all(&mut tx, id, |_| true, SignOutCause::Revoked, now).await?;
        note(&tx, "people.end_sessions", id, None, Some(ended.to_string())).await?;
        tx.commit().await?;
        self.refresh();
        Ok(ended)
    }

    /// Takes away the second factor of somebody who has lost it, and ends his sessions.
    pub async fn forget_second_factor(
        &self,
        scope: &Scope,
        _may: Permit<EditPeople>,
        id: PersonId,
        now: Time,
    ) -> Result<(), Fault> {
        let mut tx = self.db.begin(scope).await?;
        crate::second_factor::forget(&mut tx, id, now).await?;
        end_all(&mut tx, id, |_| true, SignOutCause::Revoked, now).await?;
        note(&tx, "people.second_factor", id, Some("on".into()), None).await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Refuses an address that somebody has, of whatever employer.
    async fn free_address(&self, tx: &Tx, email: Option<&str>) -> Result<(), Fault> {
        let Some(email) = email else { return Ok(()) };
        let here = tx.find::<person::Entity>().filter(person::Column::Email.eq(email)).one().await?;
        if here.is_some() || self.by_address(email).await?.is_some() {
            return Err(Fault::invalid("email", Reason::coded("TAKEN", "cannot be used here")));
        }
        Ok(())
    }
}

/// Whether the house asks, by one of its people or by a rule.
pub(crate) fn asks_for_the_house(scope: &Scope) -> bool {
    match scope.actor() {
        Actor::Person { employer, .. } => employer.0 == TenantId::HOUSE.0,
        Actor::System => true,
        Actor::Customer { .. } => false,
    }
}

/// Notes a change about a person in the audit log.
pub(crate) async fn note(
    tx: &Tx,
    action: &str,
    id: PersonId,
    before: Option<String>,
    after: Option<String>,
) -> Result<(), Fault> {
    tx.audit(AuditEntry { action, subject: "person", subject_id: Some(id.0), before, after }).await
}

async fn find(view: &View, id: PersonId) -> Result<person::Model, Fault> {
    view.get::<person::Entity>(id.0).await?.ok_or(Fault::missing("person"))
}

fn fresh_row(id: PersonId, new: &NewPerson, now: Time) -> person::ActiveModel {
    person::ActiveModel {
        tenant_id: NotSet,
        id: Set(id.0),
        email: Set(same_address(&new.email)),
        name: Set(new.name.trim().to_owned()),
        alias: Set(new.alias.trim().to_owned()),
        totp_last_step: Set(0),
        locale: Set(new.locale.clone()),
        density: Set("cosy".into()),
        key_map: Set("plain".into()),
        single_keys: Set(true),
        theme: Set("system".into()),
        created_at: Set(micros(now)),
        ..Default::default()
    }
}

/// Refuses roles that do not fit the person and the tenant.
fn fits(change: &PersonChange, person: &person::Model, tenant: TenantId) -> Result<(), Fault> {
    let odd = |role: &Role| !role.fits(TenantId(person.tenant_id), tenant);
    match &change.roles {
        Some(roles) if roles.iter().any(odd) => {
            Err(Fault::invalid("roles", Reason::coded("ROLE_DOES_NOT_FIT", "do not fit the person and the tenant")))
        }
        _ => Ok(()),
    }
}

fn changed_row(change: &PersonChange, email: Option<String>, before: &person::Model) -> person::ActiveModel {
    let text = |value: &Option<String>| value.as_ref().map_or(NotSet, |value| Set(value.trim().to_owned()));
    person::ActiveModel {
        // Set even when nothing changes, so that there is always something to write.
        name: Set(change.name.as_ref().unwrap_or(&before.name).trim().to_owned()),
        languages: change.languages.as_ref().map_or(NotSet, |all| Set(all.join(" "))),
        alias: text(&change.alias),
        locale: text(&change.locale),
        email: email.map_or(NotSet, Set),
        ..Default::default()
    }
}

/// The names of the fields that change; never what stands in them, which may have to be erased.
fn changed_fields(change: &PersonChange) -> String {
    let fields = [
        ("name", change.name.is_some()),
        ("alias", change.alias.is_some()),
        ("email", change.email.is_some()),
        ("locale", change.locale.is_some()),
        ("languages", change.languages.is_some()),
        ("roles", change.roles.is_some()),
    ];
    fields.iter().filter(|(_, changes)| *changes).map(|(field, _)| *field).collect::<Vec<_>>().join(" ")
}
