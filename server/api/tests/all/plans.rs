//! A shop's plan as screens enter and read it: locked by the deadline, late after it, never written over.

use access::Viewer;
use api::gid::Noun;
use chrono::Duration;
use serde_json::{Value, json};
use tenants::contract::Contract;
use tenants::contracts::{self, Side, Signature};

use crate::house::{House, denied, houses};

const PACES: &str =
    "query($client: ID!, $month: NaiveDate!) { volumePaces(client: $client, month: $month) { code clause
    mayPlan lockDays bands { from until effect } month { slot planned locked late open contacts }
    days { slot planned locked late open over effect relieved } history { slot value late enteredBy { name } }
    profile(day: \"2027-03-15\") { slot planned locked } } }";
const ENTERED: &str = "... on VolumePlanned { entered }";

/// A contract that agrees on volume, signed by both sides.
async fn agreed(house: &House) {
    let bands = json!([{ "until": -1000, "effect": "minimum" }, { "from": -1000, "until": 1000, "effect": "full" },
        { "from": 1000, "effect": "waived" }]);
    let volume = json!({ "code": "mails", "clause": "6.2", "channels": ["email"], "bands": bands,
        "lock": { "month_days": 30, "day_days": 14, "profile_days": 7 } });
    let file = json!({ "version": 1, "effective_from": "2027-01-01T00:00:00Z",
        "money": { "currency": "PLN", "volumes": [volume] },
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": 9500 }] });
    let contract = Contract::from_json(&file, "").unwrap();
    let shop = &house.ours;
    let mut tx = house.world.db.begin(&shop.scope).await.unwrap();
    let draft = contracts::Draft { contract, calendar: shop.calendar.into() };
    let version = contracts::draft(&mut tx, shop.scope.permit().unwrap(), draft, house.now()).await.unwrap();
    for side in [Side::House, Side::Client] {
        let signature = Signature { side, person: house.world.ids.next(), at: house.now() };
        contracts::sign(&mut tx, shop.scope.permit().unwrap(), version.id, signature).await.unwrap();
    }
    tx.commit().await.unwrap();
    house.world.clock.set("2027-02-20T09:00:00Z".parse().unwrap());
}

async fn enter(house: &House, who: &Viewer, rest: Value) -> Value {
    let mut input = json!({ "client": house.ours.id(Noun::Client), "volume": "mails" });
    rest.as_object().unwrap().iter().for_each(|(field, value)| input[field] = value.clone());
    house.change(who, "planVolume", "PlanInput", input, ENTERED).await
}

async fn march(house: &House, who: &Viewer) -> Value {
    let asked = json!({ "client": house.ours.id(Noun::Client), "month": "2027-03-01" });
    house.read(who, PACES, asked).await["volumePaces"][0].clone()
}

#[tokio::test]
async fn a_plan_counts_until_its_deadline_and_is_a_notice_after_it() {
    for house in houses().await {
        agreed(&house).await;
        let (boss, _) = (house.client_admin().await, house.lead().await);
        let values = json!([{ "slot": "2027-03-15", "value": 120 }, { "slot": "2027-04", "value": 3000 }]);
        let first = enter(&house, &boss, json!({ "values": values })).await;
        assert_eq!(first["entered"], 2, "{first:#}");
        assert_eq!(enter(&house, &boss, json!({ "values": values })).await["entered"], 0, "nothing is new");
        let csv = "stretch;contacts\n2027-03-15 08:30;1\n2027-03-15 09:00;3\n2027-03-16;90\n";
        assert_eq!(enter(&house, &boss, json!({ "csv": csv })).await["entered"], 3);

        house.world.clock.advance(Duration::days(13));
        let (boss, lead) = (house.client_admin().await, house.sign_in("lead@bpo.example").await);
        let more = json!([{ "slot": "2027-03-15", "value": 400 }, { "slot": "2027-03-31", "value": 50 }]);
        assert_eq!(enter(&house, &boss, json!({ "values": more })).await["entered"], 2);

        let told = march(&house, &lead).await;
        let (day, last) = (&told["days"][14], &told["days"][30]);
        let wanted = json!({ "slot": "2027-03-15", "planned": 400, "locked": 120.0, "late": true, "open": false,
            "over": false, "effect": "MINIMUM", "relieved": false });
        assert_eq!(day, &wanted, "{told:#}");
        assert_eq!((&last["planned"], &last["locked"], &last["late"]), (&json!(50), &json!(50.0), &json!(false)));
        let profile: Vec<_> = told["profile"].as_array().unwrap().iter().map(|one| one["locked"].clone()).collect();
        assert_eq!(profile, [json!(30.0), json!(90.0)]);
        assert_eq!((&told["mayPlan"], &told["clause"]), (&json!(false), &json!("6.2")));
        let history = told["history"].as_array().unwrap();
        assert_eq!((history.len(), &history[1]["late"]), (6, &json!(true)), "{history:#?}");
        assert_eq!(march(&house, &boss).await["days"], told["days"], "both sides are told the same");
        assert_eq!(march(&house, &boss).await["mayPlan"], true);
    }
}

#[tokio::test]
async fn what_is_no_plan_is_refused_with_its_field_and_nothing_is_kept() {
    for house in houses().await {
        agreed(&house).await;
        let boss = house.client_admin().await;
        let value = |slot: &str, value: i64| json!({ "values": [{ "slot": slot, "value": value }] });
        let twice = json!({ "values": [{ "slot": "2027-03-15", "value": 1 }, { "slot": "2027-03-15", "value": 2 }] });
        for (input, field, code) in [
            (value("2027-03-15", -1), "values[0].value", "BETWEEN"),
            (value("2027-03-15", i64::MAX), "values[0].value", "BETWEEN"),
            (value("2027-02-19", 5), "values[0].slot", "IN_THE_PAST"),
            (value("2027-01", 5), "values[0].slot", "IN_THE_PAST"),
            (value("2031-01", 5), "values[0].slot", "TOO_FAR"),
            (value("soon", 5), "values[0].slot", "CSV_SLOT"),
            (value("2027-03-15T08:40:00Z", 5), "values[0].slot", "NOT_ITS_INTERVAL"),
            (twice, "values[1].slot", "TWICE"),
            (json!({ "values": [] }), "values", "REQUIRED"),
            (json!({}), "values", "REQUIRED"),
            (json!({ "csv": "2027-03-15;5", "values": [] }), "values", "REQUIRED"),
            (json!({ "csv": "2027-03-15;5\n2027-03-16;many" }), "csv", "CSV_NUMBER"),
            (json!({ "csv": "\u{0}\u{0}" }), "csv", "REQUIRED"),
            (json!({ "csv": "2027-03-15;5\n".repeat(6_000) }), "csv", "TOO_MANY"),
            (json!({ "volume": "calls", "csv": "2027-03-15;5" }), "volume", "UNKNOWN"),
        ] {
            let refused = enter(&house, &boss, input.clone()).await;
            let fields = refused["fields"].as_array().cloned().unwrap_or_default();
            let told = fields.iter().any(|one| one["field"] == field && one["reason"] == code);
            assert!(told, "{field} {code}: {refused:#}");
        }
        assert_eq!(march(&house, &boss).await["history"], json!([]));
    }
}

#[tokio::test]
async fn only_the_shop_itself_enters_its_plan() {
    let house = houses().await.remove(0);
    agreed(&house).await;
    for who in [house.lead().await, house.client_viewer().await, house.agent().await] {
        let input = json!({ "client": house.ours.id(Noun::Client), "volume": "mails", "csv": "2027-03-15;5" });
        let document = "mutation($input: PlanInput!) { planVolume(input: $input) { __typename } }";
        let answer = house.ask(Some(&who), document, json!({ "input": input })).await;
        assert!(denied(&answer, "volume.plan"), "{answer:#?}");
    }
}
