//! Invitations and resets: a link by mail, good once and not for long.
//!
//! Deliberately absent: the mail itself, which `channels` writes. Invariant: of those who use a link at the same time
//! one wins, and asking for a reset looks the same for every address.

use std::str::FromStr;

use kernel::Fault;
use kernel::fact::SignOutCause;
use kernel::fault::{FieldProblem, Problems};
use kernel::ids::{InvitationId, PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::Tx;

use crate::access::Access;
use crate::jobs::{Change, SendNotice, SendReset};
use crate::roles::Role;
use crate::row::{ColumnTrait, NotSet, Set, grant, invitation, person, tenant};
use crate::secret;
use crate::sessions::end_all;
use crate::sign_in::same_address;
use crate::throttle::Subject;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Choosing the first password.
    Invitation,
    /// Choosing a new password.
    Reset,
}

impl Purpose {
    const fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reset => "reset",
        }
    }
}

impl FromStr for Purpose {
    type Err = Fault;

    fn from_str(name: &str) -> Result<Self, Fault> {
        let known = [Self::Invitation, Self::Reset].into_iter().find(|purpose| purpose.name() == name);
        known.ok_or_else(|| Fault::invalid("purpose", "is unknown"))
    }
}

/// To whom a mail of ours goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// The address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The language.
    pub locale: String,
}

/// A link that is about to be sent.
#[derive(Clone)]
pub struct Minted {
    /// The secret part of the link; nobody can read it again.
    pub token: String,
    /// To whom.
    pub to: Addressee,
    /// Until when it is good.
    pub expires: Time,
}

/// What the screen behind a link shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// What the link is for.
    pub purpose: Purpose,
    /// Who chooses a password.
    pub to: Addressee,
    /// The firm he will work for.
    pub employer: String,
    /// What he will be there.
    pub roles: Vec<Role>,
}

/// What somebody chooses behind a link.
#[derive(Clone, Copy)]
pub struct Choice<'a> {
    /// His password.
    pub password: &'a str,
    /// How he is called, where the inviter had it otherwise; for invitations only.
    pub name: Option<&'a str>,
}

impl<'a> From<&'a str> for Choice<'a> {
    fn from(password: &'a str) -> Self {
        Self { password, name: None }
    }
}

/// Why a link did not lead to a password.
#[derive(Debug, thiserror::Error)]
pub enum AcceptRefused {
    /// The link was never given out, was used, or is too old.
    #[error("the link is no longer good")]
    Spent,
    /// The password or the name cannot be taken; the link is still good.
    #[error("the password or the name cannot be taken")]
    Weak(Vec<FieldProblem>),
    /// Storage failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl Access {
    /// Asks for a reset by mail. The answer and the work are the same whether the address is known or not: for an
    /// unknown one the job is for somebody who does not exist.
    pub async fn request_reset(&self, email: &str, address: &str, now: Time) -> Result<(), Fault> {
        let email = same_address(email);
        let (account, place) = (
            Subject::new("reset", &email, self.settings.resets),
            Subject::new("reset from", address, self.settings.per_address),
        );
        if self.count_attempt(&[account, place], now).await?.is_some() {
            return Ok(());
        }
        let known = self.by_address(&email).await?.filter(|person| person.deactivated_at.is_none());
        let (employer, person) = match known {
            Some(person) => (TenantId(person.tenant_id), PersonId(person.id)),
            None => (TenantId::HOUSE, self.db.ids().next()),
        };
        let mut tx = self.db.begin(&self.own_scope(employer, person)).await?;
        tx.enqueue(&SendReset { person }, now)?;
        tx.commit().await
    }

    /// To whom a mail about his account goes; missing when there is no such person any more.
    pub async fn addressee(&self, person: PersonId) -> Result<Addressee, Fault> {
        Ok(addressee(self.active(person).await?))
    }

    /// Makes a link, for the job that writes the mail. Missing when the person is not there any more, or was invited
    /// and has a password by now.
    pub async fn mint_invitation(&self, person: PersonId, purpose: Purpose, now: Time) -> Result<Minted, Fault> {
        let row = self.active(person).await?;
        if purpose == Purpose::Invitation && row.password_hash.is_some() {
            return Err(Fault::missing("invitation"));
        }
        let token = secret::fresh();
        let expires = now + if purpose == Purpose::Reset { self.settings.reset } else { self.settings.invitation };
        let tx = self.db.begin(&self.own_scope(TenantId(row.tenant_id), person)).await?;
        let id: InvitationId = tx.id();
        tx.insert(invitation::ActiveModel {
            tenant_id: NotSet,
            id: Set(id.0),
            person_id: Set(person.0),
            purpose: Set(purpose.name().to_owned()),
            token_hash: Set(secret::hash(&token).to_vec()),
            created_at: Set(micros(now)),
            expires_at: Set(micros(expires)),
            used_at: NotSet,
        })
        .await?;
        tx.commit().await?;
        Ok(Minted { token, to: addressee(row), expires })
    }

    /// What a link is for; nothing when it is no longer good.
    pub async fn look_at_invitation(&self, token: &str, now: Time) -> Result<Option<Invited>, Fault> {
        let Some((link, person)) = self.find_link(token, now).await? else { return Ok(None) };
        let view = self.sign_in_view().await?;
        let employer = view.find::<tenant::Entity>().filter(tenant::Column::Id.eq(person.tenant_id)).one().await?;
        let given = view.find::<grant::Entity>().filter(grant::Column::PersonId.eq(person.id));
        let given = given.filter(grant::Column::TenantId.eq(person.tenant_id)).all().await?;
        let roles = given.iter().map(|row| row.role.parse()).collect::<Result<_, Fault>>()?;
        let employer = employer.map(|employer| employer.name).unwrap_or_default();
        Ok(Some(Invited { purpose: link.purpose.parse()?, to: addressee(person), employer, roles }))
    }

    /// Chooses a password, and a name, by a link. Sessions end, other links of the person are void; he signs in afterwards.
    pub async fn accept<'a>(
        &self,
        token: &str,
        choice: impl Into<Choice<'a>>,
        now: Time,
    ) -> Result<Addressee, AcceptRefused> {
        let choice = choice.into();
        let (link, person) = self.find_link(token, now).await?.ok_or(AcceptRefused::Spent)?;
        let purpose: Purpose = link.purpose.parse()?;
        let name = choice.name.map(str::trim).filter(|name| purpose == Purpose::Invitation && *name != person.name);
        settle(choice.password, name, &person.email)?;
        let hash = self.passwords.hash(choice.password).await?;
        let id = PersonId(person.id);
        let mut tx = self.db.begin(&self.own_scope(TenantId(person.tenant_id), id)).await?;
        if !spend(&tx, &link, now).await? {
            return Err(AcceptRefused::Spent);
        }
        crate::account::set_password(&tx, id, hash, now).await?;
        if let Some(name) = name {
            rename(&tx, &person, name).await?;
        }
        end_all(&mut tx, id, |_| true, SignOutCause::Revoked, now).await?;
        if person.password_hash.is_some() {
            tx.enqueue(&SendNotice { person: id, change: Change::Password }, now)?;
        }
        crate::people::note(&tx, "account.password", id, None, Some(link.purpose)).await?;
        tx.commit().await?;
        self.refresh();
        let called = name.map_or_else(|| person.name.clone(), str::to_owned);
        Ok(Addressee { name: called, ..addressee(person) })
    }

    async fn active(&self, person: PersonId) -> Result<person::Model, Fault> {
        let row = self.any_person(person).await?;
        if row.deactivated_at.is_some() { Err(Fault::missing("person")) } else { Ok(row) }
    }

    async fn find_link(&self, token: &str, now: Time) -> Result<Option<(invitation::Model, person::Model)>, Fault> {
        let view = self.sign_in_view().await?;
        let hash = secret::hash(token).to_vec();
        let unused = view.find::<invitation::Entity>().filter(invitation::Column::UsedAt.is_null());
        let link = unused.filter(invitation::Column::TokenHash.eq(hash)).one().await?;
        let Some(link) = link.filter(|link| from_micros(link.expires_at) > now) else { return Ok(None) };
        let person = view.find::<person::Entity>().filter(person::Column::Id.eq(link.person_id)).one().await?;
        Ok(person.filter(|person| person.deactivated_at.is_none()).map(|person| (link, person)))
    }
}

/// Names every problem of a choice at once.
fn settle(password: &str, name: Option<&str>, email: &str) -> Result<(), AcceptRefused> {
    let mut problems = Problems::none();
    if let Some(reason) = crate::passwords::problem(password, email) {
        problems.add("password", reason);
    }
    if let Some(name) = name {
        crate::people::check_name(&mut problems, "name", name);
    }
    match problems.settle() {
        Err(Fault::Invalid(fields)) => Err(AcceptRefused::Weak(fields)),
        other => Ok(other?),
    }
}

/// Calls somebody as he calls himself; the name that customers see follows where it was made of the old one.
async fn rename(tx: &Tx, person: &person::Model, name: &str) -> Result<(), Fault> {
    let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
    let row = tx.change::<person::Entity>().filter(person::Column::Id.eq(person.id));
    let mut row = row.set(person::Column::Name, name);
    if person.alias == first(&person.name) {
        row = row.set(person::Column::Alias, first(name));
    }
    row.run().await?;
    crate::people::note(tx, "people.change", PersonId(person.id), None, Some("name".into())).await
}

/// Uses a link up, and with it the person's other links; tells whether it was still unused.
async fn spend(tx: &Tx, link: &invitation::Model, now: Time) -> Result<bool, Fault> {
    let this = tx.change::<invitation::Entity>().filter(invitation::Column::Id.eq(link.id));
    let unused = this.filter(invitation::Column::UsedAt.is_null());
    if unused.set(invitation::Column::UsedAt, Some(micros(now))).run().await? == 0 {
        return Ok(false);
    }
    let others = tx.change::<invitation::Entity>().filter(invitation::Column::PersonId.eq(link.person_id));
    let unused = others.filter(invitation::Column::UsedAt.is_null());
    unused.set(invitation::Column::UsedAt, Some(micros(now))).run().await?;
    Ok(true)
}

fn addressee(person: person::Model) -> Addressee {
    Addressee { email: person.email, name: person.name, locale: person.locale }
}
