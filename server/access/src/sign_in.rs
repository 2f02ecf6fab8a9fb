//! Signing in: password, second factor, a fresh session.
//!
//! Deliberately absent: cookies and CSRF, which are the HTTP host's. Invariant: an unknown address, a wrong password and
//! somebody deactivated get the same answer after the same work. A hash made at another cost than the one that is set is made
//! anew when its password is typed.

use kernel::fact::Fact;
use kernel::ids::{PersonId, SessionId, TenantId};
use kernel::time::micros;
use kernel::{Fault, Time};
use store::Tx;
use uuid::Uuid;

use crate::access::{Access, holdings};
use crate::row::{ColumnTrait, NotSet, Set, person, session};
use crate::secret;
use crate::throttle::Subject;

/// Somebody's attempt to sign in.
#[derive(Clone, Copy)]
pub struct Attempt<'a> {
    /// The address typed.
    pub email: &'a str,
    /// The password typed.
    pub password: &'a str,
    /// The code of the second factor, when it was asked for.
    pub totp: Option<&'a str>,
    /// The device he uses.
    pub device: Device<'a>,
    /// The network address he comes from.
    pub address: &'a str,
}

/// The device that somebody uses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Device<'a> {
    /// What the browser says about itself.
    pub label: &'a str,
    /// The device's cookie, if it has one.
    pub cookie: Option<&'a str>,
}

/// A fresh session.
#[derive(Clone)]
pub struct SignedIn {
    /// The session cookie's value; nobody can read it again.
    pub token: String,
    /// The device cookie's value.
    pub device: String,
    /// Who.
    pub person: PersonId,
    /// The session.
    pub session: SessionId,
    /// When it ends in any case.
    pub expires: Time,
}

/// Why somebody was not signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInRefused {
    /// Address or password are wrong, or there is no such person any more.
    #[error("the address or the password is wrong")]
    Wrong,
    /// The password is right; now the code of the second factor.
    #[error("the code of the second factor is needed")]
    TotpNeeded,
    /// The code is wrong, or was used before.
    #[error("the code is wrong or was used before")]
    TotpWrong,
    /// Too many attempts.
    #[error("too many attempts; try again after {until}")]
    Throttled {
        /// When to try again.
        until: Time,
    },
    /// Storage failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// An address as it is stored and compared.
pub(crate) fn same_address(typed: &str) -> String {
    typed.trim().to_lowercase()
}

impl Access {
    /// Signs somebody in.
    pub async fn sign_in(&self, attempt: &Attempt<'_>, now: Time) -> Result<SignedIn, SignInRefused> {
        let email = same_address(attempt.email);
        let found = self.by_address(&email).await?;
        let (own, place) = self.subjects(&email, attempt, found.as_ref());
        let counted: Vec<Subject> = std::iter::once(own).chain(place).collect();
        if let Some(until) = self.count_attempt(&counted, now).await? {
            return Err(SignInRefused::Throttled { until });
        }
        let active = found.as_ref().filter(|person| person.deactivated_at.is_none());
        let hash = active.and_then(|person| person.password_hash.as_deref());
        let right = self.passwords.check(attempt.password, hash).await?;
        let (true, Some(person)) = (right, active) else {
            tracing::info!(person = ?found.as_ref().map(|person| person.id), "sign-in refused");
            return Err(SignInRefused::Wrong);
        };
        let step = match self.second_factor(person, attempt.totp, now) {
            Err(SignInRefused::TotpNeeded) => {
                // The password was no guess; the count of guessed codes stays.
                self.forgive_one(&counted).await?;
                return Err(SignInRefused::TotpNeeded);
            }
            other => other?,
        };
        let rehashed = match hash.filter(|hash| self.passwords.is_outdated(hash)) {
            Some(_) => Some(self.passwords.hash(attempt.password).await?),
            None => None,
        };
        let signed_in = self.open_session(person, attempt, (step, rehashed), now).await?;
        self.forgive(&own, place.as_ref()).await?;
        Ok(signed_in)
    }

    /// Whose failures count: those of the account, or of the device it knows; and of the address unless it is known.
    fn subjects(
        &self,
        email: &str,
        attempt: &Attempt<'_>,
        found: Option<&person::Model>,
    ) -> (Subject, Option<Subject>) {
        match self.known_device(found, attempt.device.cookie) {
            Some(device) => (Subject::new("device", &device, self.settings.per_account), None),
            None => (
                Subject::new("account", email, self.settings.per_account),
                Some(Subject::new("address", attempt.address, self.settings.per_address)),
            ),
        }
    }

    pub(crate) async fn by_address(&self, email: &str) -> Result<Option<person::Model>, Fault> {
        let view = self.sign_in_view().await?;
        view.find::<person::Entity>().filter(person::Column::Email.eq(email)).one().await
    }

    async fn open_session(
        &self,
        person: &person::Model,
        attempt: &Attempt<'_>,
        (step, rehashed): (Option<i64>, Option<String>),
        now: Time,
    ) -> Result<SignedIn, SignInRefused> {
        let view = self.sign_in_view().await?;
        let mark = holdings(&view, person, now).await?.mark();
        view.commit().await?;
        let (id, token) = (PersonId(person.id), secret::fresh());
        let mut tx = self.db.begin(&self.own_scope(TenantId(person.tenant_id), id)).await?;
        if let Some(step) = step
            && !crate::second_factor::spend(&tx, id, step).await?
        {
            return Err(SignInRefused::TotpWrong);
        }
        let session: SessionId = tx.id();
        let expires = now + self.settings.absolute;
        tx.insert(session::ActiveModel {
            tenant_id: NotSet,
            id: Set(session.0),
            person_id: Set(person.id),
            token_hash: Set(secret::hash(&token).to_vec()),
            rights_mark: Set(mark),
            created_at: Set(micros(now)),
            seen_at: Set(micros(now)),
            expires_at: Set(micros(expires)),
            proved_at: Set(micros(now)),
            device: Set(shortened(attempt.device.label)),
            address: Set(shortened(attempt.address)),
            ended_at: NotSet,
            ended_by: NotSet,
        })
        .await?;
        still_active(&tx, person).await?;
        if let Some(hash) = rehashed {
            // The password is the same, so devices stay known and nobody is told.
            let row = tx.change::<person::Entity>().filter(person::Column::Id.eq(person.id));
            row.set(person::Column::PasswordHash, Some(hash)).run().await?;
        }
        tx.record(Fact::SignedIn { session }.at(now))?;
        tx.commit().await?;
        let device = self.device_cookie(person)?;
        Ok(SignedIn { token, device, person: id, session, expires })
    }

    /// The cookie by which a device is known to belong to a person, until he changes his password.
    pub(crate) fn device_cookie(&self, person: &person::Model) -> Result<String, Fault> {
        let nonce: [u8; 16] = rand::random();
        let plain = [DEVICE_MARK, &changed(person), &nonce].concat();
        Ok(secret::write(&self.db.master().seal(person.id, &plain)?))
    }

    /// The device behind a cookie, if the cookie is this person's. An unknown person costs the same.
    fn known_device(&self, person: Option<&person::Model>, cookie: Option<&str>) -> Option<String> {
        let sealed = secret::read(cookie?)?;
        let plain = self.db.master().unseal(person.map_or(Uuid::nil(), |person| person.id), &sealed).ok()?;
        let nonce = plain.strip_prefix(DEVICE_MARK)?.strip_prefix(&changed(person?))?;
        Some(secret::write(nonce))
    }
}

const DEVICE_MARK: &[u8] = b"device of ";

fn changed(person: &person::Model) -> [u8; 8] {
    person.password_changed_at.unwrap_or_default().to_be_bytes()
}

/// Refuses when the password was changed or the person deactivated while the old password was being checked.
async fn still_active(tx: &Tx, seen: &person::Model) -> Result<(), SignInRefused> {
    let now = tx.get::<person::Entity>(seen.id).await?;
    let same = now.is_some_and(|now| now.deactivated_at.is_none() && now.password_hash == seen.password_hash);
    if same { Ok(()) } else { Err(SignInRefused::Wrong) }
}

fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
