//! The one who knows everybody: what sign-in, sessions, scopes and people share.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use kernel::fact::Actor;
use kernel::ids::{PersonId, TenantId};
use kernel::time::from_micros;
use kernel::{Fault, Time};
use moka::future::Cache;
use store::{Db, Minter, Projects, Rights, Scope, SystemTx, SystemUse};

use crate::cards::CardRow;
use crate::passwords::Passwords;
use crate::policy::Policy;
use crate::roles::Role;
use crate::row::{ColumnTrait, assignment, grant, person, tenant};
use crate::secret::Hash;
use crate::settings::Settings;
use crate::standing::{Holdings, Term};
use crate::viewer::Viewer;

/// Who someone is and what he may do.
pub struct Access {
    pub(crate) db: Db,
    pub(crate) minter: Arc<Minter>,
    pub(crate) settings: Settings,
    pub(crate) passwords: Passwords,
    pub(crate) policy: Policy,
    pub(crate) viewers: Cache<Hash, Viewer>,
    pub(crate) cards: Cache<PersonId, Arc<CardRow>>,
    epoch: AtomicU64,
}

impl Access {
    /// Over this database, with the one minter of scopes.
    pub fn new(db: Db, minter: Arc<Minter>, settings: Settings) -> Result<Self, Fault> {
        Ok(Self {
            db,
            minter,
            passwords: Passwords::new(settings.cost)?,
            policy: Policy::new()?,
            viewers: remembered(),
            cards: remembered(),
            epoch: AtomicU64::new(0),
            settings,
        })
    }

    /// What was set.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How many passwords were checked since the start, dummies included.
    pub fn password_checks(&self) -> u64 {
        self.passwords.checks()
    }

    /// Forgets what was remembered of everybody, at once: people, roles, assignments or clients have changed. The use
    /// cases here call it themselves; others call it when a client was added, and when a fact of another process says so.
    pub fn refresh(&self) {
        self.epoch.fetch_add(1, Ordering::SeqCst);
    }

    /// What is remembered from before the last [`Access::refresh`] is not believed.
    pub(crate) fn epoch(&self) -> u64 {
        self.epoch.load(Ordering::SeqCst)
    }

    /// The scope in which somebody changes what is his own; it carries no right.
    pub(crate) fn own_scope(&self, employer: TenantId, person: PersonId) -> Scope {
        let actor = Actor::Person { person, employer: kernel::ids::EmployerId(employer.0) };
        self.minter.scope(employer, Projects::All, actor, Rights::NONE)
    }

    /// A look at people of all employers, for finding out who signs in.
    pub(crate) async fn sign_in_view(&self) -> Result<SystemTx, Fault> {
        self.db.system_view(SystemUse::SignIn).await
    }

    /// A look at people of all employers, for naming them and for giving them work.
    pub(crate) async fn people_view(&self) -> Result<SystemTx, Fault> {
        self.db.system_view(SystemUse::People).await
    }

    /// A person of any employer; deactivated ones too.
    pub(crate) async fn any_person(&self, id: PersonId) -> Result<person::Model, Fault> {
        let view = self.people_view().await?;
        let found = view.find::<person::Entity>().filter(person::Column::Id.eq(id.0)).one().await?;
        found.ok_or(Fault::missing("person"))
    }
}

/// What nobody asks for is forgotten after an hour.
fn remembered<K, V>() -> Cache<K, V>
where
    K: std::hash::Hash + Eq + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    Cache::builder().max_capacity(50_000).time_to_idle(std::time::Duration::from_hours(1)).build()
}

/// Everything that somebody was given, and every client for those who act in all of them.
pub(crate) async fn holdings(view: &SystemTx, person: &person::Model, now: Time) -> Result<Holdings, Fault> {
    let grants = view.find::<grant::Entity>().filter(grant::Column::PersonId.eq(person.id)).all().await?;
    let current = assignment::lasting(now);
    let terms = view
        .find::<assignment::Entity>()
        .filter(assignment::Column::PersonId.eq(person.id))
        .filter(current)
        .all()
        .await?;
    let roles = grants.iter().map(|row| Ok((TenantId(row.tenant_id), row.role.parse::<Role>()?)));
    let mut holdings = Holdings {
        employer: TenantId(person.tenant_id),
        grants: roles.collect::<Result<_, Fault>>()?,
        terms: terms.iter().map(term).collect(),
        clients: Vec::new(),
    };
    if holdings.acts_everywhere() {
        // Those that left too: their cases and reports stay to be read.
        let clients = view.find::<tenant::Entity>().filter(tenant::Column::Id.ne(TenantId::HOUSE.0)).all().await?;
        holdings.clients = clients.into_iter().map(|row| TenantId(row.id)).collect();
    }
    Ok(holdings)
}

fn term(row: &assignment::Model) -> Term {
    Term {
        tenant: TenantId(row.tenant_id),
        project: kernel::ids::ProjectId(row.project_id),
        from: from_micros(row.from_at),
        until: row.until_at.map(from_micros),
    }
}
