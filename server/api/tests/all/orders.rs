//! Orders as a shop and its lead tell of them, and as the portal shows what is known.

use access::Viewer;
use api::gid::Noun;
use serde_json::{Value, json};

use crate::house::{House, code, denied, houses};

const TAKEN: &str = "... on OrdersTaken { placed changed cancelled restored unchanged customers }";
const BOOK: &str =
    "query($client: ID!) { orderBook(client: $client) { orders cancelled firstAt lastAt zone most mayTake } }";

async fn send(house: &House, who: &Viewer, rest: Value) -> Value {
    let mut input = json!({ "client": house.ours.id(Noun::Client) });
    rest.as_object().unwrap().iter().for_each(|(field, value)| input[field] = value.clone());
    let mut told = house.change(who, "takeOrders", "TakeOrdersInput", input, TAKEN).await;
    told.as_object_mut().unwrap().remove("__typename");
    told
}

async fn book(house: &House, who: &Viewer) -> Value {
    house.read(who, BOOK, json!({ "client": house.ours.id(Noun::Client) })).await["orderBook"].clone()
}

fn order(number: &str, at: &str) -> Value {
    json!({ "number": number, "email": "anna@poczta.example", "placedAt": at, "amount": "19.90", "currency": "PLN" })
}

#[tokio::test]
async fn a_shop_and_its_lead_tell_of_orders_by_a_table_and_one_by_one() {
    for house in houses().await {
        house.world.clock.set("2026-11-20T12:00:00Z".parse().unwrap());
        let (boss, lead) = (house.client_admin().await, house.lead().await);
        let csv = "number;email;placed_at;cancelled_at\n1;anna@poczta.example;2026-11-19 10:00;2026-11-19 12:00\n2;ola@poczta.example;2026-11-19 11:00;\n";
        let first = send(&house, &boss, json!({ "csv": csv })).await;
        let wanted =
            json!({ "placed": 2, "changed": 0, "cancelled": 1, "restored": 0, "unchanged": 0, "customers": 1 });
        assert_eq!(first, wanted, "Anna has written before: {first:#}");
        let values = json!({ "orders": [order("3", "2026-11-18T10:00:00Z"), order("1", "2026-11-19T09:00:00Z")] });
        let second = send(&house, &lead, values).await;
        let wanted =
            json!({ "placed": 1, "changed": 1, "cancelled": 0, "restored": 1, "unchanged": 0, "customers": 0 });
        assert_eq!(second, wanted, "{second:#}");

        let told = book(&house, &boss).await;
        let wanted = json!({ "orders": 3, "cancelled": 0, "firstAt": "2026-11-18T10:00:00+00:00", "lastAt": "2026-11-19T10:00:00+00:00",
            "zone": "Europe/Warsaw", "most": 10_000, "mayTake": true });
        assert_eq!(told, wanted, "{told:#}");
        assert_eq!(book(&house, &house.client_viewer().await).await["mayTake"], false);
    }
}

#[tokio::test]
async fn what_is_no_order_is_refused_with_its_field_and_nothing_is_kept() {
    for house in houses().await {
        house.world.clock.set("2026-11-20T12:00:00Z".parse().unwrap());
        let boss = house.client_admin().await;
        let good = order("1", "2026-11-19T09:00:00Z");
        let with = |field: &str, value: Value| {
            let mut wrong = order("2", "2026-11-19T09:00:00Z");
            wrong[field] = value;
            json!({ "orders": [good, wrong] })
        };
        for (input, field, reason) in [
            (with("number", json!("=1")), "orders[1].number", "CSV_ORDER"),
            (with("number", json!("1")), "orders[1].number", "TWICE"),
            (with("email", json!("anna")), "orders[1].email", "NOT_AN_ADDRESS"),
            (with("placedAt", json!("2026-11-21T09:00:00Z")), "orders[1].placedAt", "IN_THE_FUTURE"),
            (with("cancelledAt", json!("2026-11-18T09:00:00Z")), "orders[1].cancelledAt", "BEFORE_ORDER"),
            (with("currency", json!("zł")), "orders[1].amount", "CSV_AMOUNT"),
            (json!({}), "orders", "REQUIRED"),
            (json!({ "orders": [] }), "orders", "REQUIRED"),
            (
                json!({ "csv": "number;email;placed_at\n1;a@b.example;2026-11-19 10:00\n2;a@b.example;soon" }),
                "csv",
                "CSV_INSTANT",
            ),
        ] {
            let refused = send(&house, &boss, input.clone()).await;
            let fields = refused["fields"].as_array().cloned().unwrap_or_default();
            let told = fields.iter().any(|one| one["field"] == field && one["reason"] == reason);
            assert!(told, "{field} {reason}: {refused:#}");
        }
        assert_eq!(book(&house, &boss).await["orders"], 0);
    }
}

#[tokio::test]
async fn only_those_who_may_tell_of_orders_do() {
    let house = houses().await.remove(0);
    let document = "mutation($input: TakeOrdersInput!) { takeOrders(input: $input) { __typename } }";
    let input = json!({ "client": house.ours.id(Noun::Client), "csv": "number;email;placed_at\n1;a@b.example;2026-01-01 10:00" });
    for who in [house.client_viewer().await, house.agent().await] {
        let answer = house.ask(Some(&who), document, json!({ "input": input })).await;
        assert!(denied(&answer, "order.take"), "{answer:#?}");
    }
    let answer = house.ask(None, document, json!({ "input": input })).await;
    assert_eq!(code(&answer), "UNAUTHENTICATED", "{answer:#?}");
}
