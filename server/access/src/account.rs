//! What somebody changes about himself: password, profile, and proving who he is once more.

use kernel::fact::SignOutCause;
use kernel::fault::{Problems, Reason};
use kernel::ids::PersonId;
use kernel::time::micros;
use kernel::{Fault, Time};

use crate::access::Access;
use crate::jobs::{Change, SendNotice};
use crate::row::{ColumnTrait, person, session};
use crate::second_factor::{ProofRefused, spend};
use crate::sessions::{Renewed, end_all};
use crate::throttle::Subject;
use crate::viewer::Viewer;

/// The languages of the screens.
pub const LOCALES: [&str; 4] = ["pl", "en", "uk", "ru"];
const DENSITIES: [&str; 2] = ["cosy", "compact"];
const KEY_MAPS: [&str; 3] = ["plain", "zendesk", "gmail"];
const THEMES: [&str; 3] = ["system", "light", "dark"];

/// What somebody may set for himself; what is none stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Preferences {
    /// His language.
    pub locale: Option<String>,
    /// How close rows stand.
    pub density: Option<String>,
    /// Whose keys he is used to.
    pub key_map: Option<String>,
    /// Whether single letters are commands outside of text.
    pub single_keys: Option<bool>,
    /// Light or dark.
    pub theme: Option<String>,
    /// The name that customers see.
    pub alias: Option<String>,
}

impl Access {
    /// Changes the viewer's password. His other sessions end, this one gets a new token, and he is told by mail.
    pub async fn change_password(
        &self,
        viewer: &Viewer,
        old: &str,
        new: &str,
        now: Time,
    ) -> Result<Renewed, ProofRefused> {
        let viewer = self.current(viewer, now).await?;
        let mut problems = Problems::none();
        if let Some(reason) = crate::passwords::problem(new, viewer.email()) {
            problems.add("password", reason);
        }
        problems.check(old == new, "password", Reason::coded("SAME_AS_BEFORE", "must differ from the old one"));
        problems.settle()?;
        self.prove_password(&viewer, old, now).await?;
        let hash = self.passwords.hash(new).await?;
        let mut tx = self.db.begin(&self.own(&viewer)).await?;
        set_password(&tx, viewer.person(), hash, now).await?;
        let others = |id| id != viewer.session();
        end_all(&mut tx, viewer.person(), others, SignOutCause::Revoked, now).await?;
        tx.enqueue(&SendNotice { person: viewer.person(), change: Change::Password }, now)?;
        crate::people::note(&tx, "account.password", viewer.person(), None, None).await?;
        let mut renewed = self.renew_in(&tx, &viewer, now).await?;
        tx.commit().await?;
        self.refresh();
        renewed.device = Some(self.device_cookie(&self.any_person(viewer.person()).await?)?);
        Ok(renewed)
    }

    /// Changes what is the viewer's own.
    pub async fn set_preferences(&self, viewer: &Viewer, set: &Preferences, now: Time) -> Result<(), Fault> {
        let viewer = self.current(viewer, now).await?;
        settle(set)?;
        let tx = self.db.begin(&self.own(&viewer)).await?;
        let mut row = tx.change::<person::Entity>().filter(person::Column::Id.eq(viewer.person().0));
        let columns = [
            (person::Column::Locale, &set.locale),
            (person::Column::Density, &set.density),
            (person::Column::KeyMap, &set.key_map),
            (person::Column::Theme, &set.theme),
            (person::Column::Alias, &set.alias),
        ];
        for (column, value) in columns {
            if let Some(value) = value {
                row = row.set(column, value.trim());
            }
        }
        if let Some(on) = set.single_keys {
            row = row.set(person::Column::SingleKeys, on);
        }
        row.run().await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Proves once more who the viewer is, for changes that ask for a fresh proof; see [`Viewer::proved`].
    pub async fn prove(
        &self,
        viewer: &Viewer,
        password: &str,
        totp: Option<&str>,
        now: Time,
    ) -> Result<(), ProofRefused> {
        let viewer = self.current(viewer, now).await?;
        let row = self.prove_password(&viewer, password, now).await?;
        let tx = self.db.begin(&self.own(&viewer)).await?;
        if row.totp_confirmed_at.is_some() {
            let step = self.step_of(&row, totp.unwrap_or_default(), now)?.ok_or(ProofRefused::TotpWrong)?;
            if !spend(&tx, viewer.person(), step).await? {
                return Err(ProofRefused::TotpWrong);
            }
        }
        let mine = tx.change::<session::Entity>().filter(session::Column::Id.eq(viewer.session().0));
        mine.set(session::Column::ProvedAt, micros(now)).run().await?;
        tx.commit().await?;
        self.refresh();
        Ok(())
    }

    /// Checks the password of somebody who is signed in; a stolen session must not be able to guess it.
    pub(crate) async fn prove_password(
        &self,
        viewer: &Viewer,
        password: &str,
        now: Time,
    ) -> Result<person::Model, ProofRefused> {
        self.slow(viewer, now).await?;
        let row = self.any_person(viewer.person()).await?;
        if !self.passwords.check(password, row.password_hash.as_deref()).await? {
            return Err(ProofRefused::Wrong);
        }
        self.unslow(viewer).await?;
        Ok(row)
    }

    /// Counts an attempt at a proof.
    pub(crate) async fn slow(&self, viewer: &Viewer, now: Time) -> Result<(), ProofRefused> {
        match self.count_attempt(&[self.proofs(viewer)], now).await? {
            Some(until) => Err(ProofRefused::Throttled { until }),
            None => Ok(()),
        }
    }

    pub(crate) async fn unslow(&self, viewer: &Viewer) -> Result<(), Fault> {
        self.forgive(&self.proofs(viewer), None).await
    }

    fn proofs(&self, viewer: &Viewer) -> Subject {
        Subject::new("proof", &viewer.person().to_string(), self.settings.per_account)
    }
}

/// Writes a new password.
pub(crate) async fn set_password(tx: &store::Tx, person: PersonId, hash: String, now: Time) -> Result<(), Fault> {
    let row = tx.change::<person::Entity>().filter(person::Column::Id.eq(person.0));
    let active = row.filter(person::Column::DeactivatedAt.is_null());
    let done = active
        .set(person::Column::PasswordHash, Some(hash))
        .set(person::Column::PasswordChangedAt, Some(micros(now)))
        .run()
        .await?;
    if done == 0 { Err(Fault::missing("person")) } else { Ok(()) }
}

fn settle(set: &Preferences) -> Result<(), Fault> {
    let mut problems = Problems::none();
    let known = |value: &Option<String>, words: &[&str]| value.as_deref().is_none_or(|value| words.contains(&value));
    problems.check(
        !known(&set.locale, &LOCALES),
        "locale",
        Reason::coded("UNKNOWN", "is not a language of the screens"),
    );
    problems.check(!known(&set.density, &DENSITIES), "density", Reason::coded("UNKNOWN", "must be cosy or compact"));
    problems.check(
        !known(&set.key_map, &KEY_MAPS),
        "keyMap",
        Reason::coded("UNKNOWN", "must be plain, zendesk or gmail"),
    );
    problems.check(!known(&set.theme, &THEMES), "theme", Reason::coded("UNKNOWN", "must be system, light or dark"));
    if let Some(alias) = &set.alias {
        crate::people::check_name(&mut problems, "alias", alias);
    }
    problems.settle()
}
