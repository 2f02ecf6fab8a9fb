//! Terms that change while cases live, through the whole process: fact, reaction, job, clock, screen.

use access::Role;
use kernel::Clock;
use kernel::ids::TenantId;
use serde_json::{Value, json};
use tenants::calendars;
use tenants::contracts::{self, Draft, Side, Signature};
use world::World;

use super::{receiver, seen, two_shops};
use crate::house::{House, Shop, Web, at, until};
use crate::on_both;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    a_signed_version_and_a_declared_day_move_the_clocks_of_open_cases: terms;
}

async fn reply_clock(agent: &Web, case: &Value) -> Value {
    let query =
        "query($id: ID!) { case(id: $id) { clocks { kind dueAt explain { steps { kind values { key value } } } } } }";
    let told = agent.gql(query, json!({ "id": case })).await;
    let clocks = told["case"]["clocks"].as_array().unwrap().clone();
    clocks.into_iter().find(|clock| clock["kind"] == "FIRST_REPLY").unwrap()
}

/// Both sides sign a version that promises a reply in two hours from `effective` on.
async fn sign(house: &House, shop: &Shop, effective: kernel::Time) {
    let scope = house.rule(shop.tenant);
    let mut tx = house.db().begin(&scope).await.unwrap();
    let before = contracts::list(&tx).await.unwrap().remove(0);
    let mut contract = before.contract.clone();
    contract.targets[0].minutes = 120;
    contract.effective_from = effective;
    let draft = Draft { contract, calendar: before.calendar };
    let version = contracts::draft(&mut tx, scope.permit().unwrap(), draft, house.now()).await.unwrap();
    tx.commit().await.unwrap();
    for (side, employer) in [(Side::House, TenantId::HOUSE), (Side::Client, shop.tenant)] {
        let (scope, person) = house.somebody(shop.tenant, employer);
        let mut tx = house.db().begin(&scope).await.unwrap();
        let signature = Signature { side, person, at: house.world.clock.now() };
        contracts::sign(&mut tx, scope.permit().unwrap(), version.id, signature).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// Today is closed, as the shop says now.
async fn close_today(house: &House, shop: &Shop) {
    let scope = house.rule(shop.tenant);
    let mut tx = house.db().begin(&scope).await.unwrap();
    let kept = calendars::list(&tx).await.unwrap().remove(0);
    let ics = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20251124\r\nSUMMARY:Awaria\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    calendars::import(&mut tx, scope.permit().unwrap(), kept.id, ics, house.now()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn terms(world: World) {
    let house = House::open(world).await;
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (ours, _) = two_shops(&house, nowhere).await;
    let agent = house.staff("ola@bpo.example", Role::Agent, &[(ours.tenant, ours.project)]).await;
    let letter = Letter::new("anna@poczta.example", &ours.forwarded_to("pomoc"), "Zwrot");
    assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
    let case = seen(&agent, &letter.subject, "id").await["id"].clone();
    assert_eq!(at(reply_clock(&agent, &case).await["dueAt"].as_str().unwrap()), at("2025-11-24T12:00:00Z"));

    // Signed now, in force in half an hour: four hours become two, counted from the arrival.
    sign(&house, &ours, house.now() + chrono::Duration::minutes(30)).await;
    house.settled().await;
    assert_eq!(at(reply_clock(&agent, &case).await["dueAt"].as_str().unwrap()), at("2025-11-24T12:00:00Z"));
    house.later(chrono::Duration::minutes(30));
    until("the new version counts", async || {
        at(reply_clock(&agent, &case).await["dueAt"].as_str().unwrap()) == at("2025-11-24T10:00:00Z")
    })
    .await;
    let steps = reply_clock(&agent, &case).await["explain"]["steps"].clone();
    let changed = steps.as_array().unwrap().iter().find(|step| step["kind"] == "TARGET_CHANGED").unwrap().clone();
    let value = |key: &str| {
        changed["values"].as_array().unwrap().iter().find(|value| value["key"] == key).unwrap()["value"].clone()
    };
    assert_eq!((value("cause"), value("minutes"), value("version")), (json!("policy"), json!("120"), json!("2")));

    // The day is declared closed while the clock runs: what was due on it is due on the next.
    close_today(&house, &ours).await;
    until("the declared day counts", async || {
        at(reply_clock(&agent, &case).await["dueAt"].as_str().unwrap()) == at("2025-11-25T09:00:00Z")
    })
    .await;
    house.close().await;
}
