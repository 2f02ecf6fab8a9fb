//! How long a big month takes to count. Run by hand: `cargo test -p figures --release -- --ignored --nocapture speed`.

use std::time::Instant;

use chrono::Duration;
use chrono_tz::Tz;
use kernel::Clock as _;
use kernel::fact::ClockKind;
use kernel::time::micros;
use store::query::Set;
use tenants::calendar::Calendar;
use tenants::clock::{Agreement, Policies};
use tenants::contract::{Contract, stock};
use uuid::Uuid;
use world::{World, worlds};

use crate::row::{contact, projection, reading};
use crate::slots::slot;
use crate::words::{self, outcome};

const ROWS: i64 = 100_000;

async fn fill(world: &World, scope: &store::Scope) {
    let project: Uuid = world.ids.next();
    let month = micros("2026-10-01T00:00:00Z".parse().unwrap());
    let tx = world.db.begin(scope).await.unwrap();
    let live = projection::ActiveModel {
        tenant_id: Set(scope.tenant().0),
        id: Set(1),
        shape: Set(crate::VERSION),
        position: Set(1),
        live: Set(true),
        terms: Set(None),
    };
    tx.insert(live).await.unwrap();
    for from in (0..ROWS).step_by(500) {
        let at = |row: i64| month + Duration::days(31).num_microseconds().unwrap() / ROWS * row;
        let readings = (from..from + 500).map(|row| reading::ActiveModel {
            tenant_id: Set(scope.tenant().0),
            version: Set(1),
            id: Set(world.ids.next()),
            project_id: Set(project),
            case_id: Set(world.ids.next()),
            kind: Set(words::kind(if row % 2 == 0 { ClockKind::FirstReply } else { ClockKind::Resolution }).to_owned()),
            turn: Set(1),
            start_at: Set(at(row)),
            due_at: Set(at(row)),
            due_slot: Set(slot(at(row))),
            stopped_at: Set(Some(at(row) + row % 20 - 18)),
            open_due_at: Set(None),
            outcome: Set(if row % 20 > 18 { outcome::MISSED } else { outcome::MET }.to_owned()),
            counted: Set(true),
            excluded: Set(None),
            held: Set(None),
            held_since: Set(None),
            warned: Set(false),
            contract_id: Set(project),
        });
        tx.insert_many(readings.collect()).await.unwrap();
        let contacts = (from..from + 500).map(|row| contact::ActiveModel {
            tenant_id: Set(scope.tenant().0),
            version: Set(1),
            id: Set(world.ids.next()),
            project_id: Set(project),
            case_id: Set(world.ids.next()),
            channel: Set("email".into()),
            class: Set("human".into()),
            counted: Set(true),
            arrived_at: Set(at(row)),
            arrived_slot: Set(slot(at(row))),
        });
        tx.insert_many(contacts.collect()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
#[ignore = "measures"]
async fn speed_of_a_month_of_a_hundred_thousand_clocks() {
    let targets = stock::templates().remove(0).targets;
    let contract = Contract::of(1, "2026-01-01T00:00:00Z".parse().unwrap(), targets);
    let calendar = Calendar::always(Tz::Europe__Warsaw);
    let policies = Policies::new(vec![Agreement { contract, calendar }]);
    for world in worlds().await {
        let scope = world.tenant();
        fill(&world, &scope).await;
        let lens = crate::Lens { policies: &policies, zone: Tz::Europe__Warsaw, now: world.clock.now() };
        let view = world.db.view(&scope).await.unwrap();
        let october = "2026-10-01".parse().unwrap();
        for _ in 0..3 {
            let begun = Instant::now();
            let month = crate::month(&view, &lens, october).await.unwrap();
            println!("{:?}: {} clocks", begun.elapsed(), month.promises.iter().map(|p| p.tally.base).sum::<u64>());
        }
    }
}
