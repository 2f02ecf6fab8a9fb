//! A house with two clients, its people made through the same use cases as in life.

use std::sync::Arc;

use chrono::Duration;
use kernel::ids::{PersonId, TenantId};
use kernel::{Clock, Time};
use store::{Scope, SystemUse};
use uuid::Uuid;
use world::World;

use super::register;
use crate::{Access, Attempt, Cost, Device, NewPerson, Purpose, Role, Settings, SignInRefused, SignedIn, Viewer};

pub const PASSWORD: &str = "zielony rower w deszczu";

pub struct House {
    pub world: World,
    pub access: Arc<Access>,
    pub lumen: TenantId,
    pub gepur: TenantId,
}

pub fn settings() -> Settings {
    let cost = Cost { memory: 8, passes: 1, lanes: 1, at_once: 4 };
    Settings { cost, second_factor: Vec::new(), ..Settings::default() }
}

/// One house on each database.
pub async fn houses() -> Vec<House> {
    houses_with(settings()).await
}

pub async fn houses_with(settings: Settings) -> Vec<House> {
    let mut houses = Vec::new();
    for world in world::worlds().await {
        let access = Access::new(world.db.clone(), world.minter.clone(), settings.clone()).unwrap();
        let (lumen, gepur) = (world.ids.next(), world.ids.next());
        let tx = world.db.system(SystemUse::Register).await.unwrap();
        for (id, name) in [(TenantId::HOUSE, "Manyhands"), (lumen, "Lumen"), (gepur, "Gepur")] {
            tx.insert(register::tenant(id, name)).await.unwrap();
        }
        tx.commit().await.unwrap();
        houses.push(House { world, access: Arc::new(access), lumen, gepur });
    }
    houses
}

impl House {
    pub fn now(&self) -> Time {
        self.world.clock.now()
    }

    pub fn later(&self, by: Duration) -> Time {
        self.world.clock.advance(by);
        self.now()
    }

    /// The system itself in a tenant.
    pub fn rule(&self, tenant: TenantId) -> Scope {
        self.access.job_scope(tenant)
    }

    /// Invites somebody, without a password yet.
    pub async fn invited(&self, tenant: TenantId, email: &str, roles: &[Role]) -> PersonId {
        let scope = self.rule(tenant);
        let name = email.split('@').next().unwrap();
        let new = NewPerson {
            email: email.into(),
            name: format!("{name} Nowak"),
            alias: format!("{name} z obsługi"),
            locale: "pl".into(),
            roles: roles.to_vec(),
        };
        self.access.invite(&scope, scope.permit().unwrap(), &new, self.now()).await.unwrap()
    }

    /// Somebody who may sign in.
    pub async fn joined(&self, tenant: TenantId, email: &str, roles: &[Role]) -> PersonId {
        let id = self.invited(tenant, email, roles).await;
        let link = self.access.mint_invitation(id, Purpose::Invitation, self.now()).await.unwrap();
        self.access.accept(&link.token, PASSWORD, self.now()).await.unwrap();
        id
    }

    pub async fn try_in(&self, email: &str, password: &str) -> Result<SignedIn, SignInRefused> {
        self.access.sign_in(&attempt(email, password), self.now()).await
    }

    pub async fn signed_in(&self, email: &str) -> (String, Viewer) {
        let entered = self.try_in(email, PASSWORD).await.unwrap();
        let viewer = self.access.who(&entered.token, self.now()).await.unwrap();
        (entered.token, viewer)
    }

    /// Somebody of the house with these roles there, signed in.
    pub async fn staff(&self, email: &str, roles: &[Role]) -> Viewer {
        self.joined(TenantId::HOUSE, email, roles).await;
        self.signed_in(email).await.1
    }

    pub async fn kinds(&self, tenant: TenantId) -> Vec<String> {
        register::facts(&self.world, tenant).await
    }

    pub async fn jobs(&self) -> Vec<(String, Uuid)> {
        let view = self.world.db.system_view(SystemUse::Relay).await.unwrap();
        let waiting = view.waiting_jobs(self.now() + Duration::days(1), 100).await.unwrap();
        let person = |payload: &[u8]| {
            let carried: serde_json::Value = serde_json::from_slice(payload).unwrap();
            carried["person"].as_str().unwrap().parse().unwrap()
        };
        waiting.into_iter().map(|job| (job.job, person(&job.payload))).collect()
    }
}

pub fn attempt<'a>(email: &'a str, password: &'a str) -> Attempt<'a> {
    Attempt { email, password, totp: None, device: Device { label: "Firefox", cookie: None }, address: "127.0.0.1" }
}
