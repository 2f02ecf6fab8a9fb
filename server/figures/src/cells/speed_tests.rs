//! How long a month of a million contacts takes to read. Run by hand:
//! `cargo test -p figures --release -- --ignored --nocapture speed`.

use std::time::Instant;

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::Clock as _;
use kernel::ids::ContractId;
use store::query::Set;
use tenants::calendar::Calendar;
use tenants::clock::{Agreement, Policies};
use tenants::contract::{Contract, stock};
use tenants::kpi::dictionary::{DICTIONARY, From, Sum};
use tenants::kpi::{Kpi, Period};
use uuid::Uuid;
use world::{World, worlds};

use super::facet::Spot;
use super::pieces::{Piece, usual_code};
use super::{By, Only, Wanted, shelf, table};
use crate::row::projection;

const CONTACTS: i64 = 1_000_000;

fn policies(contract: ContractId) -> Policies {
    let mut agreed = Contract::of(1, "2020-01-01T00:00:00Z".parse().unwrap(), stock::templates().remove(0).targets);
    agreed.id = Some(contract);
    Policies::new(vec![Agreement { contract: agreed, calendar: Calendar::always(Tz::Europe__Warsaw) }])
}

fn kept() -> Vec<Kpi> {
    DICTIONARY.iter().filter(|each| each.from != From::People).map(|each| each.kpi).collect()
}

/// What a contact of a busy client adds: a day, one of four projects, one of two channels, a time of its own.
fn pieces(contract: ContractId, projects: &[Uuid], numbers: std::ops::Range<i64>) -> Vec<(Piece, bool)> {
    let first = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
    let of = |number: i64, kpi: Kpi| {
        let time = kpi.definition().unit == tenants::kpi::dictionary::Unit::Time;
        let piece = Piece {
            contract,
            project: projects[usize::try_from(number % 4).unwrap()],
            channel: ["email", "phone"][usize::try_from(number / 4 % 2).unwrap()].to_owned(),
            code: usual_code(kpi),
            counted: number % 50 > 0,
            day: shelf::number(first) + number % 31,
            at: number,
            numerator: if time { number * 7_919 % 90_000 * 1_000_000 } else { number % 2 },
            denominator: 1,
            of: Uuid::from_u128(u128::from(number.unsigned_abs() % 700_000)),
            case: Uuid::nil(),
            spot: Spot::default(),
        };
        (piece, true)
    };
    // Different customers are counted by their names, which no sum makes shorter; they are measured apart.
    let kpis: Vec<Kpi> = kept().into_iter().filter(|kpi| kpi.definition().sum != Sum::Distinct).collect();
    numbers.flat_map(|number| kpis.iter().map(move |kpi| of(number, *kpi)).collect::<Vec<_>>()).collect()
}

async fn begin(world: &World, scope: &store::Scope) {
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
    tx.commit().await.unwrap();
}

#[tokio::test]
#[ignore = "measures"]
async fn speed_of_a_month_of_a_million_contacts() {
    for world in worlds().await {
        let scope = world.tenant();
        begin(&world, &scope).await;
        let contract: ContractId = world.ids.next();
        let (policies, projects) = (policies(contract), [(); 4].map(|()| world.ids.next::<Uuid>()));
        for from in (0..CONTACTS).step_by(100_000) {
            let tx = world.db.begin(&scope).await.unwrap();
            let some = pieces(contract, &projects, from..from + 100_000);
            shelf::apply(&tx, 1, &policies, some).await.unwrap();
            tx.commit().await.unwrap();
        }
        let lens = crate::Lens { policies: &policies, zone: Tz::Europe__Warsaw, now: world.clock.now() };
        let view = world.db.view(&scope).await.unwrap();
        let period = Period::month("2026-10-01".parse().unwrap());
        let plain: Vec<Kpi> = kept().into_iter().filter(|kpi| !shelf::is_wide(*kpi)).collect();
        for (what, kpis) in [("sums", plain), ("with percentiles", kept())] {
            for by_project in [false, true] {
                let wanted = Wanted {
                    period,
                    by: By::Day,
                    by_project,
                    by_channel: by_project,
                    facet: None,
                    only: Only::default(),
                    kpis: kpis.clone(),
                };
                let mut best = f64::MAX;
                for _ in 0..3 {
                    let begun = Instant::now();
                    let found = table(&view, &lens, &wanted).await.unwrap();
                    best = best.min(begun.elapsed().as_secs_f64());
                    assert!(found.total.cells.len() == kpis.len() && !found.rows.is_empty());
                }
                println!("{what}, {} figures, by project and channel: {by_project}: {:.0} ms", kpis.len(), best * 1e3);
            }
        }
    }
}
