//! Clients to try things on.
#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part of it; what cannot be set up fails the test")]

use chrono::NaiveDate;
use kernel::fact::Actor;
use kernel::ids::{EmployerId, PersonId, TenantId};
use kernel::{Clock, Time};
use store::{Projects, Rights, Scope};
use tenants::calendar::Interval;
use tenants::calendars::{self, DayDraft, Kept};
use tenants::clients::{self, Client, NewClient};
use tenants::contract::{Contract, stock};
use tenants::contracts::{self, Side, Signature, Version};
use tenants::mailboxes::{Auth, Draft, Kind, Security, ServerDraft};
use tenants::projects::{self, Project};
use tenants::queues::Queue;
use world::World;

pub fn at(text: &str) -> Time {
    text.parse().unwrap()
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn house(world: &World) -> Scope {
    world.scope(TenantId::HOUSE)
}

pub async fn taken_on(world: &World, code: &str) -> (Client, Scope) {
    let house = house(world);
    let new = NewClient {
        name: format!("Sklep {code}"),
        code: code.into(),
        locale: "pl".into(),
        zone: "Europe/Warsaw".into(),
        industry: "books".into(),
        ..NewClient::default()
    };
    let client = clients::create(&world.db, &house, house.permit().unwrap(), new, world.clock.now()).await.unwrap();
    let scope = world.scope(client.id);
    (client, scope)
}

pub fn project_draft(name: &str) -> projects::Draft {
    projects::Draft {
        name: name.into(),
        hue: 3,
        language: "pl".into(),
        reply_name: "Księgarnia".into(),
        signature: "Pozdrawiamy".into(),
        ..projects::Draft::default()
    }
}

pub async fn with_project(world: &World, scope: &Scope, name: &str) -> (Project, Queue) {
    let mut tx = world.db.begin(scope).await.unwrap();
    let made =
        projects::create(&mut tx, scope.permit().unwrap(), project_draft(name), world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    made
}

pub fn server(secret: Option<&str>) -> ServerDraft {
    ServerDraft {
        host: "mail.example.com".into(),
        port: 993,
        security: Security::Tls,
        auth: Auth::Password,
        username: "sklep".into(),
        secret: secret.map(Into::into),
        pinned: None,
    }
}

pub fn mailbox_draft(queue: &Queue, address: &str) -> Draft {
    Draft {
        queue: queue.id,
        kind: Kind::Imap,
        address: Some(address.into()),
        forward_to: None,
        name: "Księgarnia".into(),
        imap: Some(server(Some("Tajne-hasło"))),
        folder: None,
        smtp: Some(server(Some("Inne-hasło"))),
        backfill_from: None,
        token_expires: None,
    }
}

pub fn week() -> [Vec<Interval>; 7] {
    let day = vec![Interval::parse("08:00-12:00").unwrap(), Interval::parse("13:00-18:00").unwrap()];
    std::array::from_fn(|index| if index < 5 { day.clone() } else { Vec::new() })
}

pub fn calendar_draft(days: Vec<DayDraft>) -> calendars::Draft {
    calendars::Draft {
        name: "Biuro".into(),
        zone: "Europe/Warsaw".into(),
        week: week(),
        week_from: None,
        holidays: Some("PL".into()),
        days,
    }
}

pub fn closed(day: &str) -> DayDraft {
    DayDraft { date: date(day), name: "Inwentura".into(), intervals: Vec::new() }
}

pub async fn with_calendar(world: &World, scope: &Scope) -> Kept {
    let mut tx = world.db.begin(scope).await.unwrap();
    let draft = calendar_draft(Vec::new());
    let kept = calendars::create(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    kept
}

/// A scope in a client of somebody whom the house or the client employs.
pub fn signer(world: &World, tenant: TenantId, side: Side) -> (Scope, PersonId) {
    let person: PersonId = world.ids.next();
    let employer = EmployerId(if side == Side::House { TenantId::HOUSE.0 } else { tenant.0 });
    (world.minter.scope(tenant, Projects::All, Actor::Person { person, employer }, Rights::ALL), person)
}

pub async fn drafted(world: &World, scope: &Scope, calendar: &Kept, from: &str) -> Version {
    let contract = Contract::of(1, at(from), stock::templates()[0].targets.clone());
    let draft = contracts::Draft { contract, calendar: calendar.id };
    let mut tx = world.db.begin(scope).await.unwrap();
    let version = contracts::draft(&mut tx, scope.permit().unwrap(), draft, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    version
}

pub async fn sign(world: &World, version: &Version, tenant: TenantId, side: Side) -> Result<Version, kernel::Fault> {
    let (scope, person) = signer(world, tenant, side);
    let mut tx = world.db.begin(&scope).await?;
    let signature = Signature { side, person, at: world.clock.now() };
    let signed = contracts::sign(&mut tx, scope.permit()?, version.id, signature).await?;
    tx.commit().await?;
    Ok(signed)
}

pub async fn signed(world: &World, scope: &Scope, calendar: &Kept, from: &str) -> Version {
    let version = drafted(world, scope, calendar, from).await;
    sign(world, &version, scope.tenant(), Side::House).await.unwrap();
    sign(world, &version, scope.tenant(), Side::Client).await.unwrap()
}

/// Asserts that a fault names a field with a reason.
pub fn names(fault: &kernel::Fault, field: &str, reason: &str) -> bool {
    matches!(fault, kernel::Fault::Invalid(all) if all.iter().any(|p| p.field == field && p.reason == reason))
}
