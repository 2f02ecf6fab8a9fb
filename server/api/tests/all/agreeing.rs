//! What both sides leave out, drafts that are tried, and what the shop never hears: as screens ask for it.

use access::Viewer;
use api::gid::Noun;
use chrono::Duration;
use serde_json::{Value, json};
use tenants::contract::Contract;
use tenants::contracts::{self, Side, Signature};

use crate::house::{House, code, denied, houses, names};

const LIST: &str = "query($client: ID!) { exclusions(client: $client) { edges { node { id rule state side words count
    from channels months correction mayAnswer mayWithdraw answer files { name } proposed { at by { name } }
    contacts { totalHint edges { node { number } } }
    effects { month netCounted netLeftOut promises { promise name(language: \"pl\") target
      counted { numerator denominator kept } leftOut { numerator denominator } } } } } } }";
const EARNINGS: &str = "{ earnings { client { code } month priced revenue cost marginSoFar basis
    economics { costPerHour } writtenAnswers risks { promise name(language: \"en\") amount now reached { kept } } } }";
const TRY: &str = "query($input: SimulationInput!) { simulateContract(input: $input) { __typename
    ... on Simulation { months { month signed { net credits contractVersion } draft { net credits lines { item amount }
        promises { promise name(language: \"en\") target money reached { kept } withExcluded { denominator } } } }
      scales { promise target model points { target missed money people paidHours cost } } peak { cases added } }
    ... on InvalidInput { fields { field reason } } } }";

/// A base fee of a hundred, signed by both sides, from the start of November on in place of what was.
async fn priced(house: &House) -> String {
    let shop = &house.ours;
    let money = json!({
        "currency": "PLN", "caps": [], "terminations": [], "volumes": [],
        "remedies": [{ "code": "late", "pattern": "per_miss", "promise": "reply_level", "amount": "3.00 PLN" }],
        "prices": { "items": [{ "code": "base", "unit": "fixed", "model": "monthly", "fee": "100.00 PLN" }],
            "vat": { "23": 2300 }, "usual_vat": "23" },
    });
    let file = json!({ "version": 1, "effective_from": "2026-10-31T22:00:00Z", "money": money,
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": 9500 }] });
    let contract = Contract::from_json(&file, "").unwrap();
    let mut tx = house.world.db.begin(&shop.scope).await.unwrap();
    let later = Contract { effective_from: "2026-11-30T23:00:00Z".parse().unwrap(), ..contract };
    let draft = contracts::Draft { contract: later, calendar: shop.calendar.into() };
    let version = contracts::draft(&mut tx, shop.scope.permit().unwrap(), draft, house.now()).await.unwrap();
    for side in [Side::House, Side::Client] {
        let signature = Signature { side, person: house.world.ids.next(), at: house.now() };
        contracts::sign(&mut tx, shop.scope.permit().unwrap(), version.id, signature).await.unwrap();
    }
    tx.commit().await.unwrap();
    let lease = house.world.db.lease("sequencer", house.world.ids.next(), house.now(), Duration::hours(1));
    let lease = lease.await.unwrap().unwrap();
    while house.world.db.number_facts(&lease).await.unwrap() > 0 {}
    house.world.clock.set("2026-12-20T09:00:00Z".parse().unwrap());
    api::gid::encode(Noun::Contract, shop.client.id, version.id.0).to_string()
}

async fn propose(house: &House, who: &Viewer, more: Value) -> Value {
    let mut input =
        json!({ "client": house.ours.id(Noun::Client), "rule": "CARRIER", "words": "Operator miał awarię." });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    house
        .change(who, "proposeExclusion", "ExclusionInput", input, "... on ExclusionChanged { exclusion { id count } }")
        .await
}

async fn list(house: &House, who: &Viewer) -> Value {
    house.read(who, LIST, json!({ "client": house.ours.id(Noun::Client) })).await["exclusions"]["edges"].clone()
}

#[tokio::test]
async fn the_lead_proposes_and_the_shop_agrees() {
    for house in houses().await {
        priced(&house).await;
        let (lead, boss, viewer) = (house.lead().await, house.client_admin().await, house.client_viewer().await);

        let made = propose(&house, &lead, json!({ "cases": ["LS-1"] })).await;
        assert_eq!(made["exclusion"]["count"], 1, "{made:#}");
        let id = made["exclusion"]["id"].clone();
        let seen = list(&house, &boss).await[0]["node"].clone();
        assert_eq!(
            (&seen["state"], &seen["side"], &seen["mayAnswer"]),
            (&json!("PROPOSED"), &json!("HOUSE"), &json!(true))
        );
        assert_eq!(seen["contacts"]["edges"][0]["node"]["number"], "LS-1");
        assert_eq!(seen["effects"][0]["promises"][0]["leftOut"]["denominator"], Value::Null, "{seen:#}");
        let own = list(&house, &lead).await[0]["node"].clone();
        assert_eq!((&own["mayAnswer"], &own["mayWithdraw"]), (&json!(false), &json!(true)));
        assert_eq!(list(&house, &viewer).await[0]["node"]["mayAnswer"], false);

        let yes = json!({ "id": id, "approve": true });
        let own = house.change(&lead, "answerExclusion", "ExclusionAnswerInput", yes.clone(), "").await;
        assert!(names(&own, "id"), "{own:#}");
        let done = house.change(&boss, "answerExclusion", "ExclusionAnswerInput", yes.clone(), "").await;
        assert_eq!(done["__typename"], "ExclusionChanged", "{done:#}");
        let twice = house.change(&boss, "answerExclusion", "ExclusionAnswerInput", yes.clone(), "").await;
        assert_eq!(twice["__typename"], "Conflict");
        assert!(denied(
            &house.change(&viewer, "answerExclusion", "ExclusionAnswerInput", yes, "").await,
            "exclusion.agree"
        ));
        let back = house.change(&lead, "withdrawExclusion", "WithdrawInput", json!({ "id": id }), "").await;
        assert_eq!(back["__typename"], "ExclusionChanged", "{back:#}");
        assert_eq!(list(&house, &boss).await[0]["node"]["state"], "WITHDRAWN");
    }
}

#[tokio::test]
async fn what_is_no_proposal_is_refused_by_field() {
    for house in houses().await {
        priced(&house).await;
        let (lead, agent) = (house.lead().await, house.agent().await);
        let stretch = json!({ "from": "2026-11-01T00:00:00Z", "until": "2026-10-01T00:00:00Z" });
        for (input, field) in [
            (json!({ "cases": ["LS-999"] }), "cases[0]"),
            (json!({ "cases": ["LS-x"] }), "cases[0]"),
            (json!({ "cases": [] }), "about"),
            (json!({ "cases": ["LS-1"], "words": " " }), "words"),
            (json!({ "cases": ["LS-1"], "stretch": stretch }), "stretch"),
            (json!({ "stretch": stretch }), "until"),
        ] {
            let refused = propose(&house, &lead, input.clone()).await;
            assert!(names(&refused, field), "{input} {refused:#}");
        }
        // A file of a case is no evidence, and neither is another shop's.
        for file in [house.ours.id(Noun::Attachment), house.theirs.id(Noun::Attachment)] {
            let refused = propose(&house, &lead, json!({ "cases": ["LS-1"], "files": [file] })).await;
            assert_eq!(code(&refused), "MISSING", "{refused:#}");
        }
        assert!(denied(&propose(&house, &agent, json!({ "cases": ["LS-1"] })).await, "exclusion.agree"));
    }
}

#[tokio::test]
async fn a_draft_is_tried_on_a_month_and_the_shop_hears_nothing_of_costs() {
    for house in houses().await {
        let contract = priced(&house).await;
        let (lead, boss) = (house.lead().await, house.client_admin().await);
        let client = house.ours.id(Noun::Client);
        let set = json!({ "client": client, "costPerHour": "60.00 PLN", "writtenSeconds": 300, "shrinkageBp": 3000 });
        let saved = house.change(&lead, "saveEconomics", "EconomicsInput", set.clone(), "").await;
        assert_eq!(saved["__typename"], "EconomicsChanged", "{saved:#}");

        let input = json!({ "contract": contract, "from": "2026-12-01", "to": "2026-12-01" });
        let found = house.read(&lead, TRY, json!({ "input": input })).await["simulateContract"].clone();
        assert_eq!(found["months"][0]["draft"]["net"], "100.00 PLN", "{found:#}");
        assert_eq!(found["months"][0]["signed"]["net"], found["months"][0]["draft"]["net"]);
        let ahead = json!({ "contract": contract, "from": "2026-12-01", "to": "2027-02-01" });
        let ahead = house.read(&lead, TRY, json!({ "input": ahead })).await["simulateContract"].clone();
        assert!(names(&ahead, "to"), "{ahead:#}");
        let wrong =
            json!({ "contract": contract, "from": "2026-12-01", "to": "2026-12-01", "terms": { "targets": [] } });
        let wrong = house.read(&lead, TRY, json!({ "input": wrong })).await["simulateContract"].clone();
        assert!(names(&wrong, "targets"), "{wrong:#}");

        let earned = house.read(&lead, EARNINGS, Value::Null).await["earnings"].clone();
        assert_eq!((&earned[0]["client"]["code"], &earned[0]["revenue"]), (&json!("LS"), &json!("100.00 PLN")));
        assert_eq!(earned[0]["economics"]["costPerHour"], "60.00 PLN");
        assert_eq!(earned[0]["risks"][0]["promise"], "reply_level");

        // The shop: nothing of it, by whichever field.
        assert!(denied(&house.ask(Some(&boss), TRY, json!({ "input": input })).await, "contract.edit"));
        assert_eq!(house.read(&boss, EARNINGS, Value::Null).await["earnings"], json!([]));
        let one = "query($client: ID!) { clientEarnings(client: $client) { cost economics { costPerHour } } }";
        assert!(denied(&house.ask(Some(&boss), one, json!({ "client": client })).await, "margin.read"));
        assert!(denied(&house.change(&boss, "saveEconomics", "EconomicsInput", set, "").await, "margin.read"));
        let theirs = json!({ "client": house.theirs.id(Noun::Client) });
        assert_eq!(code(&house.ask(Some(&lead), one, theirs).await), "MISSING");
    }
}
