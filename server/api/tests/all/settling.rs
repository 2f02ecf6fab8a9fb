//! A month from the lead's close to the shop's dispute and the credit note, as screens ask for it.

use access::Viewer;
use api::gid::{Noun, encode};
use chrono::Duration;
use kernel::fact::{Channel, Fact, PendingReason};
use kernel::ids::{CustomerId, ProjectId};
use serde_json::{Value, json};
use tenants::clients::{Party, set_party};
use tenants::contract::Contract;
use tenants::contracts::{self, Side, Signature};

use crate::house::{House, code, denied, houses, names};

const MONTH: &str = "query($client: ID!, $month: NaiveDate!) { settlementMonth(client: $client, month: $month) {
    month state client { code } settlements { ordinal checksum closedBy { name } net }
    statement { frozen asOf net gross vat { rate tax } openCases running provisional unpriced contractVersion
      lines { place item kind part unit quantity per unitPrice amount vat count why { code values { key value } }
        references(first: 5) { totalHint edges { node { reference number subject case { id } } } } }
      results { promise clause unit target numerator denominator kept notJudged missed } adjustments { rule amount } }
    correction { net results { promise came { totalHint } went { totalHint } } lines { item amount } }
    documents { id kind number net gross corrects reason checksum lines { place amount }
      json: file(format: JSON) { ... on DocumentFile { name text } } ubl: file(format: UBL) { __typename }
      ksef: file(format: KSEF) { __typename } }
    disputes { id line promise words state answer amount openedBy { name } note { number net } } } }";

/// A base fee of a hundred, signed by both sides, from December on; the shop owes answers within an hour.
async fn priced(house: &House) {
    let money = json!({
        "currency": "PLN", "remedies": [], "caps": [], "terminations": [], "volumes": [],
        "prices": { "items": [{ "code": "base", "unit": "fixed", "model": "monthly", "fee": "100.00 PLN" }],
            "vat": { "23": 2300 }, "usual_vat": "23" },
    });
    agreed(house, Some(money)).await;
}

/// The same promise and duty, with prices or without.
async fn agreed(house: &House, money: Option<Value>) {
    let shop = &house.ours;
    let mut file = json!({ "version": 1, "effective_from": "2026-11-30T23:00:00Z",
        "targets": [{ "measures": "first_reply", "minutes": 240, "share_bp": 9500 }],
        "duties": [{ "code": "answers", "kind": "escalation_answer", "minutes": 60, "share_bp": 9000, "clause": "9.1" }] });
    if let Some(money) = money {
        file["money"] = money;
    }
    let contract = Contract::from_json(&file, "").unwrap();
    let mut tx = house.world.db.begin(&shop.scope).await.unwrap();
    let draft = contracts::Draft { contract, calendar: shop.calendar.into() };
    let may = || shop.scope.permit().unwrap();
    let version = contracts::draft(&mut tx, may(), draft, house.now()).await.unwrap();
    for side in [Side::House, Side::Client] {
        let signature = Signature { side, person: house.world.ids.next(), at: house.now() };
        contracts::sign(&mut tx, shop.scope.permit().unwrap(), version.id, signature).await.unwrap();
    }
    tx.commit().await.unwrap();
    waits(house).await;
    let lease = house.world.db.lease("sequencer", house.world.ids.next(), house.now(), Duration::hours(1));
    let lease = lease.await.unwrap().unwrap();
    while house.world.db.number_facts(&lease).await.unwrap() > 0 {}
    house.world.clock.set("2027-01-04T09:00:00Z".parse().unwrap());
}

/// Both shops have a case that waits for them since the second of December.
async fn waits(house: &House) {
    let since: kernel::Time = "2026-12-02T09:00:00Z".parse().unwrap();
    house.world.clock.set(since);
    for shop in [&house.ours, &house.theirs] {
        let mut tx = house.world.db.begin(&shop.scope).await.unwrap();
        let arrived = Fact::Arrived {
            interaction: shop.mail,
            customer: CustomerId(shop.customer),
            contact_point: None,
            channel: Channel::Email,
            trusted_time: since,
            fetched_time: since,
        };
        for fact in [arrived, Fact::PendingOn { reason: PendingReason::Client }] {
            tx.record(fact.at(since).of(shop.case, ProjectId(shop.project))).unwrap();
        }
        tx.commit().await.unwrap();
    }
}

async fn sides(house: &House) {
    let party = Party {
        name: "Firma & Spółka".into(),
        tax_number: "5261040828".into(),
        street: "Długa 1".into(),
        city: "Warszawa".into(),
        country: "PL".into(),
        ..Party::default()
    };
    let us = house.parts.access.job_scope(kernel::ids::TenantId::HOUSE);
    for scope in [&us, &house.ours.scope] {
        set_party(&house.world.db, scope, scope.permit().unwrap(), &party).await.unwrap();
    }
}

async fn month(house: &House, who: &Viewer) -> Value {
    let asked = json!({ "client": house.ours.id(Noun::Client), "month": "2026-12-15" });
    house.read(who, MONTH, asked).await["settlementMonth"].clone()
}

async fn act(house: &House, who: &Viewer, field: &str) -> Value {
    let input = json!({ "client": house.ours.id(Noun::Client), "month": "2026-12-01" });
    let selection = "... on SettlementChanged { month { state } }";
    house.change(who, field, "MonthInput", input, selection).await
}

#[tokio::test]
async fn a_lead_closes_and_issues_and_the_shop_disputes_and_is_credited() {
    for house in houses().await {
        priced(&house).await;
        let (lead, boss) = (house.lead().await, house.client_admin().await);
        assert_eq!(month(&house, &boss).await["state"], "OVER");

        assert_eq!(act(&house, &lead, "closeMonth").await["month"]["state"], "CLOSED");
        let nobody = act(&house, &lead, "issueInvoice").await;
        assert!(names(&nobody, "buyer.taxNumber") && names(&nobody, "seller.taxNumber"), "{nobody:#}");
        sides(&house).await;
        assert_eq!(act(&house, &lead, "issueInvoice").await["month"]["state"], "ISSUED");
        let again = act(&house, &lead, "closeMonth").await;
        assert!(names(&again, "month"), "{again:#}");

        let seen = month(&house, &boss).await;
        let invoice = &seen["documents"][0];
        assert_eq!((&invoice["number"], &invoice["gross"]), (&json!("LS/2027/0001"), &json!("123.00 PLN")));
        assert!(invoice["json"]["text"].as_str().unwrap().contains("manyhands_document"));
        assert_eq!(
            (&invoice["ubl"]["__typename"], &invoice["ksef"]["__typename"]),
            (&json!("DocumentFile"), &json!("DocumentFile"))
        );
        assert_eq!((&seen["statement"]["frozen"], &seen["correction"]), (&json!(true), &Value::Null));

        let input = json!({ "document": invoice["id"], "line": 0, "words": "Pół miesiąca nie działało." });
        let opened = house.change(&boss, "disputeLine", "DisputeInput", input.clone(), "").await;
        assert_eq!(opened["__typename"], "SettlementChanged", "{opened:#}");
        let twice = house.change(&boss, "disputeLine", "DisputeInput", input, "").await;
        assert_eq!(twice["__typename"], "Conflict");
        let dispute = month(&house, &lead).await["disputes"][0]["id"].clone();
        let answer = json!({ "id": dispute, "amount": "20.00 PLN", "words": "Słusznie." });
        let answered = house.change(&lead, "answerDispute", "AnswerInput", answer, "").await;
        assert_eq!(answered["__typename"], "SettlementChanged", "{answered:#}");

        let seen = month(&house, &boss).await;
        assert_eq!(
            (&seen["disputes"][0]["state"], &seen["disputes"][0]["note"]["net"]),
            (&json!("ACCEPTED"), &json!("-20.00 PLN"))
        );
        assert_eq!(
            (&seen["documents"][1]["kind"], &seen["documents"][1]["corrects"]),
            (&json!("CREDIT_NOTE"), &json!("LS/2027/0001"))
        );
    }
}

#[tokio::test]
async fn a_month_tells_what_the_shop_owed_and_opens_it_case_by_case() {
    let owed = "query($client: ID!, $month: NaiveDate!, $after: String) {
        settlementMonth(client: $client, month: $month) { statement { frozen forgiven
            duties { code kind clause minutes target numerator denominator withExcluded kept notJudged relief
                forgiven { promise } waitedSeconds }
            duty(code: \"answers\") { pieces(first: 1, after: $after) { totalHint pageInfo { hasNextPage endCursor }
                edges { node { slot from due until kept counted behind { number subject case { id } } } } } }
            none: duty(code: \"luck\") { code } } } }";
    for house in houses().await {
        priced(&house).await;
        let boss = house.client_admin().await;
        let asked = json!({ "client": house.ours.id(Noun::Client), "month": "2026-12-15" });

        let seen = house.read(&boss, owed, asked.clone()).await["settlementMonth"]["statement"].clone();

        let duty = &seen["duties"][0];
        assert_eq!((&duty["code"], &duty["kind"]), (&json!("answers"), &json!("ESCALATION_ANSWER")), "{seen:#}");
        assert_eq!((&duty["numerator"], &duty["denominator"], &duty["kept"]), (&json!(0), &json!(1), &json!(false)));
        assert_eq!((&seen["forgiven"], &seen["none"]), (&json!("0.00 PLN"), &Value::Null));
        // The case of this shop alone; that of the other one waits too.
        let pieces = &seen["duty"]["pieces"];
        assert_eq!((&pieces["totalHint"], &pieces["pageInfo"]["hasNextPage"]), (&json!(1), &json!(false)));
        let piece = &pieces["edges"][0]["node"];
        assert_eq!(
            (&piece["from"], &piece["until"], &piece["kept"]),
            (&json!("2026-12-02T09:00:00+00:00"), &Value::Null, &json!(false))
        );
        let number = piece["behind"]["number"].as_str();
        assert!(number.is_some_and(|number| number.starts_with("LS-")), "{piece:#}");
        for after in ["nothing", "AAAA"] {
            let mut wrong = asked.clone();
            wrong["after"] = json!(after);
            assert_eq!(code(&house.ask(Some(&boss), owed, wrong).await), "INVALID");
        }
        let theirs = json!({ "client": house.theirs.id(Noun::Client), "month": "2026-12-15" });
        assert_eq!(code(&house.ask(Some(&boss), owed, theirs).await), "MISSING");
    }
}

#[tokio::test]
async fn money_is_refused_to_who_lacks_the_right_and_missing_for_another_shop() {
    for house in houses().await {
        priced(&house).await;
        let (lead, boss, viewer, agent) =
            (house.lead().await, house.client_admin().await, house.client_viewer().await, house.agent().await);
        let asked = json!({ "client": house.ours.id(Noun::Client), "month": "2026-12-15" });

        assert!(denied(&house.ask(Some(&agent), MONTH, asked.clone()).await, "money.read"));
        assert!(denied(&act(&house, &boss, "closeMonth").await, "month.settle"));
        assert!(denied(&act(&house, &viewer, "correctMonth").await, "month.settle"));
        let paper = encode(Noun::Document, house.ours.client.id, house.ours.paper);
        let input = json!({ "document": paper, "line": 0, "words": "x" });
        assert!(denied(
            &house.change(&lead, "disputeLine", "DisputeInput", input.clone(), "").await,
            "invoice.dispute"
        ));
        assert_eq!(code(&house.change(&boss, "disputeLine", "DisputeInput", input, "").await), "MISSING");
        let empty = ["name", "taxNumber", "street", "postcode", "city", "country", "email", "account"];
        let input: Value =
            empty.iter().map(|field| ((*field).to_owned(), json!(""))).collect::<serde_json::Map<_, _>>().into();
        assert!(!house.change(&lead, "saveParty", "PartyInput", input, "").await["errors"].is_null());
        let theirs = json!({ "client": house.theirs.id(Noun::Client), "month": "2026-12-15" });
        assert_eq!(code(&house.ask(Some(&lead), MONTH, theirs).await), "MISSING");
        // A month without prices has no statement, and says why.
        let none = json!({ "client": house.ours.id(Noun::Client), "month": "2026-11-15" });
        assert_eq!(code(&house.ask(Some(&lead), MONTH, none).await), "INVALID");
        assert_eq!(house.read(&boss, "query($client: ID!) { settlement(client: $client) { month state } parties(client: $client) { buyer { name missing } } }",
            json!({ "client": house.ours.id(Noun::Client) })).await["settlement"].as_array().unwrap().len(), 2);
    }
}

#[tokio::test]
async fn the_portal_tells_what_the_shop_owed_also_where_the_contract_names_no_price() {
    let owed = "query($client: ID!, $month: NaiveDate!) { serviceMonth(client: $client, month: $month) {
        duties { code numerator denominator kept forgiven { promise } waitedSeconds }
        duty(code: \"answers\") { pieces(first: 5) { edges { node { kept behind { number } } } } }
        none: duty(code: \"luck\") { code } } }";
    for house in houses().await {
        agreed(&house, None).await;
        let boss = house.client_admin().await;
        let asked = |month: &str| json!({ "client": house.ours.id(Noun::Client), "month": month });

        let seen = house.read(&boss, owed, asked("2026-12-15")).await["serviceMonth"].clone();

        let duty = &seen["duties"][0];
        assert_eq!((&duty["code"], &duty["kept"], &seen["none"]), (&json!("answers"), &json!(false), &Value::Null));
        assert_eq!((&duty["numerator"], &duty["denominator"], &duty["forgiven"]), (&json!(0), &json!(1), &json!([])));
        let pieces = seen["duty"]["pieces"]["edges"].as_array().unwrap();
        let number = pieces[0]["node"]["behind"]["number"].as_str().unwrap();
        assert!(pieces.len() == 1 && number.starts_with("LS-"), "{seen:#}");
        let before = house.read(&boss, owed, asked("2026-11-15")).await["serviceMonth"].clone();
        assert_eq!((&before["duties"], &before["duty"]), (&json!([]), &Value::Null), "no version was in force yet");
        let theirs = json!({ "client": house.theirs.id(Noun::Client), "month": "2026-12-15" });
        assert_eq!(code(&house.ask(Some(&boss), owed, theirs).await), "MISSING");
    }
}
