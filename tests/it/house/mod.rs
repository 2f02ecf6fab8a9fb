//! The house as it runs, on a clock that stands until it is moved: its people, its shops.

mod shop;
mod web;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use access::{NewPerson, Purpose, Role};
use app::configuration::{Configuration, Flags, Sources};
use app::host::{Running, serve_with};
use chrono::Utc;
use kernel::fact::Actor;
use kernel::ids::{EmployerId, PersonId, ProjectId, TenantId};
use kernel::{Clock, Time};
use store::{Db, Place, Projects, Rights, Scope, SystemUse, View};
use world::World;

pub use shop::{Shop, Way, server};
pub use web::{Web, told};

/// A Monday morning, nine o'clock in Warsaw. It lies in the past, because no provider dates a mail in the future.
const START: &str = "2025-11-24T08:00:00Z";
/// What everybody chooses.
pub const PASSWORD: &str = "zielony rower w deszczu";

/// A running process and the world it runs in.
pub struct House {
    pub world: World,
    pub running: Running,
}

impl House {
    /// Starts the whole process on this world, receiver and workers included.
    pub async fn open(world: World) -> Self {
        Self::open_with(world, |_| {}).await
    }

    /// The same with something configured otherwise.
    pub async fn open_with(world: World, change: impl FnOnce(&mut Configuration)) -> Self {
        app::tls::install_provider();
        world.clock.set(at(START));
        let clock: Arc<dyn Clock> = Arc::new(world.clock.clone());
        let mut configuration = configuration(&world);
        change(&mut configuration);
        let running = serve_with(&configuration, clock).await.expect("a running process");
        Self { world, running }
    }

    pub fn db(&self) -> &Db {
        &self.running.house.db
    }

    pub fn now(&self) -> Time {
        self.world.clock.now()
    }

    pub fn later(&self, by: chrono::Duration) -> Time {
        self.world.clock.advance(by);
        self.now()
    }

    /// The system itself in a tenant.
    pub fn rule(&self, tenant: TenantId) -> Scope {
        self.running.house.access.job_scope(tenant)
    }

    /// Somebody of an employer, with every right in a tenant.
    pub fn somebody(&self, tenant: TenantId, employer: TenantId) -> (Scope, PersonId) {
        let person: PersonId = self.world.ids.next();
        let actor = Actor::Person { person, employer: EmployerId(employer.0) };
        (self.world.minter.scope(tenant, Projects::All, actor, Rights::ALL), person)
    }

    pub async fn view(&self, tenant: TenantId) -> View {
        self.db().view(&self.rule(tenant)).await.unwrap()
    }

    /// Somebody invited, who follows the link of the invitation in his browser and is signed in.
    pub async fn person(&self, tenant: TenantId, email: &str, roles: &[Role]) -> (PersonId, Web) {
        let (access, scope, now) = (&self.running.house.access, self.rule(tenant), self.now());
        let name = email.split('@').next().unwrap();
        let new = NewPerson {
            email: email.into(),
            name: format!("{name} Nowak"),
            alias: name.into(),
            locale: "pl".into(),
            roles: roles.to_vec(),
        };
        let id = access.invite(&scope, scope.permit().unwrap(), &new, now).await.unwrap();
        let link = access.mint_invitation(id, Purpose::Invitation, now).await.unwrap();
        let web = self.browser();
        let choice = serde_json::json!({ "token": link.token, "name": new.name, "password": PASSWORD });
        assert_eq!(web.post("/auth/accept-invitation", &choice).await.0, 200);
        (id, web)
    }

    /// Somebody of the house who works for these projects.
    pub async fn staff(&self, email: &str, role: Role, projects: &[(TenantId, ProjectId)]) -> Web {
        let (person, web) = self.person(TenantId::HOUSE, email, &[role]).await;
        for (tenant, project) in projects {
            let (scope, now) = (self.rule(*tenant), self.now());
            let new = access::NewAssignment { person, project: *project, from: now, until: None };
            self.running.house.access.assign(&scope, scope.permit().unwrap(), &new, now).await.unwrap();
        }
        web.sign_in(email, PASSWORD).await;
        web
    }

    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Web {
        Web::new(self.running.address.expect("a port for browsers"))
    }

    /// Everything that was recorded is numbered, and the figures have read it.
    pub async fn settled(&self) {
        let calm = std::sync::Mutex::new((0, 0));
        let quiet = || async {
            let ledger = self.db().system_view(SystemUse::Ledger).await.unwrap();
            let (head, read) =
                (ledger.head().await.unwrap(), ledger.cursor(figures::NAME, figures::VERSION).await.unwrap());
            let mut calm = calm.lock().unwrap();
            *calm = if head == read && head == calm.0 { (head, calm.1 + 1) } else { (head, 0) };
            calm.1 > 12
        };
        until("the figures have read the ledger", quiet).await;
    }

    pub async fn close(self) {
        self.stop().await;
    }

    /// Ends the process and leaves the world for another one.
    pub async fn stop(self) -> World {
        self.running.stop().await.expect("an end in order");
        self.world
    }
}

/// A configuration that serves this world on free ports and answers any query.
pub fn configuration(world: &World) -> Configuration {
    let flags = Flags {
        data: Some(world.folder.path().display().to_string()),
        database: Some(database(world)),
        listen: Some("127.0.0.1:0".to_owned()),
        smtp_listen: Some("127.0.0.1:0".to_owned()),
        development: true,
        ..Flags::default()
    };
    let environment = HashMap::from([
        ("MANYHANDS_MASTER_KEY".to_owned(), MASTER.repeat(32)),
        // Plays a server that lies in public; this machine itself stays inside.
        ("MANYHANDS_PICTURE_ADDRESSES".to_owned(), "127.0.0.2".to_owned()),
    ]);
    Sources { file: None, environment, flags }.read().expect("a configuration")
}

/// One byte of the world's master key.
pub const MASTER: &str = "07";

/// The world's database as the command line names it.
pub fn database(world: &World) -> String {
    match &world.place {
        Place::File(path) => format!("sqlite://{}", path.display()),
        Place::Server(url) => url.clone(),
    }
}

/// Waits until something is so; the test fails when it never is.
pub async fn until<F: Future<Output = bool>>(what: &str, so: impl Fn() -> F) {
    within(Duration::from_secs(30), what, so).await;
}

/// The same with another patience.
pub async fn within<F: Future<Output = bool>>(patience: Duration, what: &str, so: impl Fn() -> F) {
    let waited = tokio::time::timeout(patience, async {
        let mut tick = tokio::time::interval(Duration::from_millis(25));
        while !so().await {
            tick.tick().await;
        }
    });
    assert!(waited.await.is_ok(), "never: {what}");
}

/// An instant.
pub fn at(text: &str) -> Time {
    text.parse::<chrono::DateTime<Utc>>().unwrap()
}
