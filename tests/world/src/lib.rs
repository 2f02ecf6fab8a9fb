//! A small world to test in: a fresh database of either kind, a clock that stands, tenants with scopes.
//!
//! The PostgreSQL server is named by `MANYHANDS_TEST_PG` (`infra/lib/services.sh env` prints it); without it only
//! SQLite is tested, which is what the inner loop wants.

mod lent;

use std::sync::Arc;

use kernel::fact::Actor;
use kernel::ids::{EmployerId, PersonId, ProjectId, TenantId};
use kernel::{FixedClock, Ids};
use store::{Db, MasterKey, Minter, Objects, Opening, Place, Projects, Reach, Rights, Scope};

use lent::Lent;

/// A database of its own, with a clock that stands until it is moved.
pub struct World {
    /// The database.
    pub db: Db,
    /// What makes scopes.
    pub minter: Arc<Minter>,
    /// The clock.
    pub clock: FixedClock,
    /// The source of ids.
    pub ids: Ids,
    /// Where the database is, to open it once more.
    pub place: Place,
    /// Raw mails and attachments, in that folder.
    pub objects: Objects,
    /// A folder that goes with the world.
    pub folder: tempfile::TempDir,
    _lent: Option<Lent>,
}

/// The databases to test on: always SQLite, PostgreSQL where a server is named.
pub async fn worlds() -> Vec<World> {
    let mut all = vec![World::on_sqlite().await];
    if let Ok(server) = std::env::var("MANYHANDS_TEST_PG") {
        all.push(World::on_postgres(&server).await);
    }
    all
}

impl World {
    /// A fresh SQLite file.
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = Place::File(folder.path().join("manyhands.db"));
        Self::at(place, folder, None).await
    }

    /// A fresh database on the server, which goes with the world.
    pub async fn on_postgres(server: &str) -> Self {
        let name = format!("manyhands_{}", Ids::default().next::<uuid::Uuid>().simple());
        let lent = Lent::on(server, name).await;
        let (base, _) = server.rsplit_once('/').expect("a URL with a database");
        let place = Place::Server(format!("{base}/{}", lent.name()));
        Self::at(place, tempfile::tempdir().expect("a temporary folder"), Some(lent)).await
    }

    async fn at(place: Place, folder: tempfile::TempDir, lent: Option<Lent>) -> Self {
        let start = "2026-11-23T08:00:00Z".parse().expect("an instant");
        let clock = FixedClock::at(start);
        let ids = Ids::new(Arc::new(clock.clone()));
        let (db, minter) = Self::open(&place, &clock, &ids).await;
        let objects = Objects::in_folder(&folder.path().join("objects")).expect("a folder of objects");
        Self { db, minter: Arc::new(minter), clock, ids, place, objects, folder, _lent: lent }
    }

    /// Opens the same database once more, as another process would.
    pub async fn open(place: &Place, clock: &FixedClock, ids: &Ids) -> (Db, Minter) {
        let opening = Opening {
            place: place.clone(),
            clock: Arc::new(clock.clone()),
            ids: ids.clone(),
            master: MasterKey::from_bytes(&[7; 32]),
            connections: 8,
        };
        Db::open(opening).await.expect("an open database")
    }

    /// A scope of a tenant that nobody has used, with every right.
    pub fn tenant(&self) -> Scope {
        self.scope(self.ids.next())
    }

    /// A scope of this tenant, with every right.
    pub fn scope(&self, tenant: TenantId) -> Scope {
        self.minter.scope(tenant, Projects::All, self.somebody(tenant), Rights::ALL)
    }

    /// A scope that reaches one project only.
    pub fn narrow(&self, tenant: TenantId, project: ProjectId) -> Scope {
        self.minter.scope(tenant, Projects::Only([project].into()), self.somebody(tenant), Rights::ALL)
    }

    /// A scope without any right.
    pub fn powerless(&self, tenant: TenantId) -> Scope {
        self.minter.scope(tenant, Projects::All, self.somebody(tenant), Rights::NONE)
    }

    /// A reach over these tenants.
    pub fn reach(&self, tenants: &[TenantId]) -> Reach {
        self.minter.reach(self.ids.next(), tenants.iter().map(|tenant| (*tenant, Projects::All)))
    }

    fn somebody(&self, tenant: TenantId) -> Actor {
        Actor::Person { person: self.ids.next::<PersonId>(), employer: EmployerId(tenant.0) }
    }
}
