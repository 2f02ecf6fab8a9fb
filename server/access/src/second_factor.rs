//! The second factor: time-based codes, each good once.
//!
//! Invariant: a step of the clock is spent by one conditional write, so a code is taken once even by two at a time.

use kernel::ids::{PersonId, TenantId};
use kernel::time::micros;
use kernel::{Fault, Time};
use store::Tx;
use totp_rs::{Algorithm, Builder, Secret, Totp};

use crate::access::Access;
use crate::jobs::{Change, SendNotice};
use crate::row::{ColumnTrait, person};
use crate::sessions::Renewed;
use crate::sign_in::SignInRefused;
use crate::viewer::Viewer;

/// What an authenticator app needs to know. It is shown once.
#[derive(Clone)]
pub struct Enrolment {
    /// The secret to type in.
    pub secret: String,
    /// The same as a link, for a QR code.
    pub url: String,
}

/// Seconds of one step.
const STEP: u64 = 30;

/// Why the second factor was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ProofRefused {
    /// The password is wrong.
    #[error("the password is wrong")]
    Wrong,
    /// The code is wrong, or was used before.
    #[error("the code is wrong or was used before")]
    TotpWrong,
    /// Too many attempts.
    #[error("too many attempts; try again after {until}")]
    Throttled {
        /// When to try again.
        until: Time,
    },
    /// Something else.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl Access {
    /// Begins setting up a second factor: makes a secret that counts once a code of it was shown.
    pub async fn totp_begin(&self, viewer: &Viewer, now: Time) -> Result<Enrolment, Fault> {
        let viewer = self.current(viewer, now).await?;
        if viewer.has_second_factor() {
            return Err(Fault::conflict("a second factor is already set up"));
        }
        let secret: [u8; 20] = rand::random();
        let totp = self.totp(&secret, viewer.email())?;
        let tx = self.db.begin(&self.own(&viewer)).await?;
        let sealed = self.db.master().seal(viewer.person().0, &secret)?;
        let mine = tx.change::<person::Entity>().filter(person::Column::Id.eq(viewer.person().0));
        let begun =
            mine.filter(person::Column::TotpConfirmedAt.is_null()).set(person::Column::TotpSecret, Some(sealed));
        if begun.set(person::Column::TotpLastStep, 0_i64).run().await? == 0 {
            return Err(Fault::conflict("a second factor is already set up"));
        }
        tx.commit().await?;
        let url = totp.to_url().map_err(|error| Fault::storage(error.to_string()))?;
        Ok(Enrolment { secret: totp.secret().to_base32(), url })
    }

    /// Ends setting up: the app showed the right code. The session gets a new token.
    pub async fn totp_confirm(&self, viewer: &Viewer, code: &str, now: Time) -> Result<Renewed, ProofRefused> {
        let viewer = self.current(viewer, now).await?;
        self.slow(&viewer, now).await?;
        let row = self.any_person(viewer.person()).await?;
        let step = self.step_of(&row, code, now)?.ok_or(ProofRefused::TotpWrong)?;
        let mut tx = self.db.begin(&self.own(&viewer)).await?;
        if row.totp_confirmed_at.is_some() || !spend(&tx, viewer.person(), step).await? {
            return Err(ProofRefused::TotpWrong);
        }
        let mine = tx.change::<person::Entity>().filter(person::Column::Id.eq(viewer.person().0));
        mine.set(person::Column::TotpConfirmedAt, Some(micros(now))).run().await?;
        let notice = SendNotice { person: viewer.person(), change: Change::SecondFactorOn };
        tx.enqueue(&notice, now)?;
        crate::people::note(&tx, "account.second_factor", viewer.person(), None, Some("on".into())).await?;
        let renewed = self.renew_in(&tx, &viewer, now).await?;
        tx.commit().await?;
        self.refresh();
        self.unslow(&viewer).await?;
        Ok(renewed)
    }

    /// Takes the second factor away; the password is asked for. The session gets a new token.
    pub async fn totp_disable(&self, viewer: &Viewer, password: &str, now: Time) -> Result<Renewed, ProofRefused> {
        let viewer = self.current(viewer, now).await?;
        self.prove_password(&viewer, password, now).await?;
        let mut tx = self.db.begin(&self.own(&viewer)).await?;
        forget(&mut tx, viewer.person(), now).await?;
        crate::people::note(&tx, "account.second_factor", viewer.person(), Some("on".into()), None).await?;
        let renewed = self.renew_in(&tx, &viewer, now).await?;
        tx.commit().await?;
        self.refresh();
        Ok(renewed)
    }

    /// Judges the second factor of somebody whose password was right: the step to spend, where there is one.
    pub(crate) fn second_factor(
        &self,
        person: &person::Model,
        code: Option<&str>,
        now: Time,
    ) -> Result<Option<i64>, SignInRefused> {
        if person.totp_confirmed_at.is_none() {
            return Ok(None);
        }
        let code = code.filter(|code| !code.is_empty()).ok_or(SignInRefused::TotpNeeded)?;
        self.step_of(person, code, now)?.map(Some).ok_or(SignInRefused::TotpWrong)
    }

    /// The step that a code belongs to, one step early or late allowed.
    pub(crate) fn step_of(&self, person: &person::Model, code: &str, now: Time) -> Result<Option<i64>, Fault> {
        let Some(sealed) = &person.totp_secret else { return Ok(None) };
        let secret = self.db.master().unseal(person.id, sealed)?;
        let at = u64::try_from(now.timestamp()).unwrap_or_default();
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.totp(&secret, &person.email)?.check(&digits, at);
        Ok(step.and_then(|step| i64::try_from(step).ok()))
    }

    fn totp(&self, secret: &[u8], email: &str) -> Result<Totp, Fault> {
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_skew(1)
            .with_step_duration(STEP)
            .with_secret(Secret::new(secret.into()))
            .with_issuer(Some(self.settings.issuer.as_str()))
            .with_account_name(email)
            .build()
            .map_err(|error| Fault::storage(error.to_string()))
    }

    pub(crate) fn own(&self, viewer: &Viewer) -> store::Scope {
        self.own_scope(TenantId(viewer.employer().0), viewer.person())
    }
}

/// Spends a step; tells whether it was still to be had.
pub(crate) async fn spend(tx: &Tx, person: PersonId, step: i64) -> Result<bool, Fault> {
    let row = tx.change::<person::Entity>().filter(person::Column::Id.eq(person.0));
    let unspent = row.filter(person::Column::TotpLastStep.lt(step)).set(person::Column::TotpLastStep, step);
    Ok(unspent.run().await? == 1)
}

/// Forgets a person's second factor and tells him.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId, now: Time) -> Result<(), Fault> {
    let row = tx.change::<person::Entity>().filter(person::Column::Id.eq(person.0));
    let done = row
        .set(person::Column::TotpSecret, None::<Vec<u8>>)
        .set(person::Column::TotpConfirmedAt, None::<i64>)
        .run()
        .await?;
    if done == 0 {
        return Err(Fault::missing("person"));
    }
    tx.enqueue(&SendNotice { person, change: Change::SecondFactorOff }, now).map(|_| ())
}
