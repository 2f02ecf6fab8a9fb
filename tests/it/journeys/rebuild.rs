//! What is derived from the ledger can be derived again, and outlives the people whose words are erased.

use access::Role;
use channels::testing::sink::{Setup, Sink};
use desk::cases::{Case, erase};
use kernel::ids::TenantId;
use serde_json::{Value, json};
use tenants::terms::TermsBook;
use world::World;

use super::{answer, receiver, seen, take, two_shops};
use crate::house::{House, Web, told, until};
use crate::on_both;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    rebuilt_figures_are_the_live_ones_also_after_a_customer_is_erased: rebuilt;
}

async fn rebuilt(world: World) {
    let house = House::open(world).await;
    let sink = Sink::start(Setup::default()).await.unwrap();
    let (ours, theirs) = two_shops(&house, sink.address()).await;
    let agent = house.staff("ola@bpo.example", Role::Agent, &[(ours.tenant, ours.project)]).await;
    a_busy_day(&house, &agent, &ours.forwarded_to("pomoc")).await;
    let other = Letter::new("piotr@poczta.example", &theirs.forwarded_to("pomoc"), "Inny sklep");
    assert_eq!(smtp::send(receiver(&house), &other).await.0, 250);
    until("the other shop's case", async || cases(&house, theirs.tenant).await.len() == 1).await;
    house.settled().await;

    // Five hours have passed: what was due is late by now.
    let scope = house.rule(ours.tenant);
    let projector = figures::Projector::new(move |_| scope.clone(), TermsBook::new());
    projector.refresh(house.db(), ours.tenant).await.unwrap();
    let live = figures_of(&house, ours.tenant).await;
    assert!(live.len() > 10, "{live:#?}");
    rebuild(&house, ours.tenant).await;
    assert_eq!(figures_of(&house, ours.tenant).await, live);
    clocks_follow_from_facts(&house, ours.tenant).await;

    let gone = cases(&house, ours.tenant).await.into_iter().find(|case| case.subject == "Sprawa 2").unwrap();
    let scope = house.rule(ours.tenant);
    let mut tx = house.db().begin(&scope).await.unwrap();
    let book = &house.running.house.book;
    erase::customer(&mut tx, book, scope.permit().unwrap(), gone.customer).await.unwrap();
    tx.commit().await.unwrap();
    house.settled().await;
    rebuild(&house, ours.tenant).await;
    assert_eq!(figures_of(&house, ours.tenant).await, live);
    nothing_is_said_of(&agent, &gone).await;
    house.close().await;
}

/// Six customers; their cases are answered, resolved, spam, merged, left alone and late.
async fn a_busy_day(house: &House, agent: &Web, to: &str) {
    let mut ids = Vec::new();
    for number in 0..6 {
        let letter = Letter::new(&format!("klient{number}@poczta.example"), to, &format!("Sprawa {number}"));
        assert_eq!(smtp::send(receiver(house), &letter).await.0, 250);
        let case = seen(agent, &letter.subject, "id").await;
        ids.push(case["id"].as_str().unwrap().to_owned());
        house.later(chrono::Duration::minutes(7));
    }
    let change = async |field: &str, kind: &str, input: Value| {
        let query = format!("mutation($input: {kind}!) {{ {field}(input: $input) {{ __typename }} }}");
        let done = agent.gql(&query, json!({ "input": input })).await;
        assert_eq!(done[field]["__typename"], "CaseChanged", "{field}: {done}");
    };
    take(agent, &ids[0]).await;
    answer(agent, &ids[0], "Odpowiedź.", "RESOLVE").await;
    answer(agent, &ids[2], "Odpowiedź.", "WAIT").await;
    house.later(chrono::Duration::seconds(11));
    until("both answers are accepted", async || {
        let rows = "{ cases(filter: { states: [RESOLVED, PENDING] }) { edges { node { clocks { stoppedAt } } } } }";
        let data = agent.gql(rows, Value::Null).await;
        let stopped =
            |edge: &&Value| edge["node"]["clocks"].as_array().unwrap().iter().any(|c| !c["stoppedAt"].is_null());
        data["cases"]["edges"].as_array().unwrap().iter().filter(stopped).count() == 2
    })
    .await;
    change("setPriority", "SetPriorityInput", json!({ "case": ids[1], "priority": "URGENT" })).await;
    change("markSpam", "CaseInput", json!({ "case": ids[3] })).await;
    change("mergeCases", "MergeInput", json!({ "from": ids[5], "into": ids[4] })).await;
    house.later(chrono::Duration::hours(5));
}

async fn cases(house: &House, tenant: TenantId) -> Vec<Case> {
    let reach = house.world.reach(&[tenant]);
    let look = house.db().look(&reach).await.unwrap();
    let all = desk::cases::lists::Filter::default();
    let rows = desk::cases::lists::page(&look, &all, desk::cases::lists::Sort::Changed, None, 200).await.unwrap();
    rows.into_iter().map(|(_, case)| case).collect()
}

async fn figures_of(house: &House, tenant: TenantId) -> Vec<String> {
    figures::everything(&house.view(tenant).await).await.unwrap()
}

async fn rebuild(house: &House, tenant: TenantId) {
    assert!(figures::rebuild(house.db(), &house.rule(tenant), &TermsBook::new()).await.unwrap() > 20);
}

/// The clocks as rows say and as the facts say are the same.
async fn clocks_follow_from_facts(house: &House, tenant: TenantId) {
    let view = house.view(tenant).await;
    for case in cases(house, tenant).await {
        let rows = desk::clocks::of(&view, &[case.id]).await.unwrap();
        let rows = rows.into_iter().filter(|clock| clock.standing != "cancelled");
        // A clock that stands still is due later with every second, which no row is asked to follow.
        let due = |standing: &str, due| (standing != "paused").then_some(due);
        let mut rows: Vec<_> =
            rows.map(|row| (row.kind, row.turn, row.start, due(&row.standing, row.due), row.stopped)).collect();
        let readings = desk::clocks::explain(&view, &house.running.house.book, case.id).await.unwrap();
        let readings = readings.into_iter().filter(|reading| reading.standing.word() != "cancelled");
        let mut told: Vec<_> = readings
            .map(|one| (one.kind, i64::from(one.turn), one.start, due(one.standing.word(), one.due), one.stop))
            .collect();
        rows.sort_by_key(|row| (row.2, row.3));
        told.sort_by_key(|row| (row.2, row.3));
        assert_eq!(rows, told, "{}", case.subject);
    }
}

/// The case stands, its words and its customer's are gone.
async fn nothing_is_said_of(web: &Web, gone: &Case) {
    let found = web.gql("{ search(query: \"Sprawa\") { edges { node { case { subject } } } } }", Value::Null).await;
    let hits = found["search"]["edges"].as_array().unwrap();
    assert!(!hits.is_empty() && hits.iter().all(|hit| hit["node"]["case"]["subject"] != "Sprawa 2"), "{found}");
    let id = api::gid::encode(api::gid::Noun::Case, gone.tenant, gone.id.0);
    let query = "query($id: ID!) { case(id: $id) { subject lastWords customer { name email } timeline { edges { node {
        ... on Mail { text from { email } } } } } } }";
    let answer = web.ask(query, json!({ "id": id })).await;
    assert_eq!(told(&answer), "OK", "{answer:#}");
    let text = answer.to_string();
    assert!(!text.contains("klient2") && !text.contains("Sprawa 2") && !text.contains("Odpowiedź"), "{answer:#}");
}
