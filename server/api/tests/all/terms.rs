//! A contract's terms whole: KPIs, remedies and prices go in and come out; what cannot be is named, and nothing is kept.

use access::Viewer;
use api::gid::Noun;
use serde_json::{Value, json};

use crate::house::{House, houses};

const SAVED: &str = "... on ContractChanged { contract { id version terms changes { field before after }
    definitions(language: \"pl\") { code name text unit better } } }";

fn whole() -> Value {
    json!({
        "targets": [{ "measures": "first_reply", "share_bp": 9500, "minutes": 240, "clause": "2.1" }],
        "kpis": [{ "kpi": "first_contact_resolution", "days": 5, "target": 7000, "floor": 5000, "min_sample": 30,
            "weight": 2, "channels": ["email"], "clause": "2.2" }],
        "duties": [{ "code": "answers", "kind": "escalation_answer", "minutes": 480, "share_bp": 9000,
            "effect": "relief", "promises": ["reply_level"], "clause": "9.1" }],
        "money": {
            "currency": "PLN",
            "remedies": [{ "code": "late", "pattern": "steps", "promise": "reply_level", "base": ["mail"],
                "credits": [{ "until": 9000, "share_bp": 500 }, { "from": 9000, "until": 9500, "share_bp": 200 }],
                "earn_back": { "months": 2 } }],
            "caps": [{ "code": "cap", "over": "month", "share_bp": 1000 }],
            "prices": {
                "items": [
                    { "code": "mail", "unit": "contact", "model": "flat", "price": "6.20 PLN" },
                    { "code": "team", "unit": "fixed", "model": "monthly", "fee": "900.00 PLN" },
                    { "code": "calls", "unit": "minute", "model": "graduated",
                      "tiers": [{ "until": 1000, "price": "1.80 PLN" }, { "from": 1000, "price": "1.60 PLN" }] },
                ],
                "vat": { "standard": 2300 }, "usual_vat": "standard",
            },
        },
    })
}

fn input(house: &House, terms: &Value) -> Value {
    json!({ "client": house.ours.id(Noun::Client), "effectiveFrom": "2027-03-01",
        "calendar": house.ours.id(Noun::Calendar), "terms": terms })
}

async fn save(house: &House, lead: &Viewer, input: Value) -> Value {
    house.change(lead, "saveContract", "ContractInput", input, SAVED).await
}

#[tokio::test]
async fn terms_that_are_read_and_saved_again_are_the_same() {
    for house in houses().await {
        let lead = house.lead().await;
        let made = save(&house, &lead, input(&house, &whole())).await;
        let contract = &made["contract"];
        assert_eq!(contract["terms"]["kpis"][0]["days"], 5, "{made:#}");
        assert_eq!(contract["terms"]["money"]["prices"]["items"][2]["tiers"][1]["price"], "1.60 PLN");
        let told = &contract["definitions"][1];
        assert_eq!((&told["code"], &told["better"]), (&json!("first_contact_resolution"), &json!("HIGHER")));
        assert!(told["text"].as_str().unwrap().contains('5'), "{told:#}");

        let mut again = input(&house, &contract["terms"]);
        again["id"] = contract["id"].clone();
        let kept = save(&house, &lead, again.clone()).await;
        assert_eq!(kept["contract"]["terms"], contract["terms"], "nothing is lost on editing an old draft");

        again["terms"]["money"]["remedies"][0]["credits"][0]["share_bp"] = json!(600);
        again["terms"]["kpis"][0]["target"] = json!(7500);
        again["terms"]["duties"][0]["minutes"] = json!(240);
        let changed = save(&house, &lead, again).await;
        let fields = changed["contract"]["changes"].as_array().cloned().unwrap_or_default();
        let fields: Vec<_> = fields.iter().filter_map(|one| one["field"].as_str()).collect();
        assert!(fields.contains(&"kpis.first_contact_resolution.target"), "{fields:#?}");
        assert!(fields.contains(&"duties.answers.minutes"), "{fields:#?}");
        assert!(fields.contains(&"money.remedies.late.credits.0.share_bp"), "{fields:#?}");
    }
}

#[tokio::test]
async fn an_agent_sees_what_is_promised_and_not_what_it_costs() {
    for house in houses().await {
        let lead = house.lead().await;
        let made = save(&house, &lead, input(&house, &whole())).await;
        let id = &made["contract"]["id"];
        let boss = house.client_admin().await;
        for who in [&lead, &boss] {
            let sign = json!({ "id": id, "password": crate::house::PASSWORD });
            let signed = house.change(who, "signContract", "SignContractInput", sign, SAVED).await;
            assert_eq!(signed["__typename"], "ContractChanged", "{signed:#}");
        }
        let ask = "query($id: ID!) { contract(id: $id) { terms changes { field } } }";

        let seen = house.read(&house.agent().await, ask, json!({ "id": id })).await;
        let shop = house.read(&house.client_viewer().await, ask, json!({ "id": id })).await;

        let kpi = &seen["contract"]["terms"]["kpis"][0]["kpi"];
        assert_eq!((kpi, &seen["contract"]["terms"]["money"]), (&json!("first_contact_resolution"), &Value::Null));
        assert!(!seen["contract"]["changes"].to_string().contains("money"), "{seen:#}");
        assert_eq!(shop["contract"]["terms"]["money"]["currency"], "PLN", "{shop:#}");

        let twin = save(&house, &lead, input(&house, &whole())).await;
        assert!(named(&twin, "effectiveFrom"), "two versions that begin at once: {twin:#}");
    }
}

/// Whether a field is refused for a reason that is a code.
fn named(payload: &Value, field: &str) -> bool {
    let fields = payload["fields"].as_array().cloned().unwrap_or_default();
    let coded =
        |reason: &Value| reason.as_str().is_some_and(|text| text.bytes().all(|b| b.is_ascii_uppercase() || b == b'_'));
    fields.iter().any(|problem| problem["field"] == field && coded(&problem["reason"]))
}

#[tokio::test]
async fn what_cannot_be_is_named_by_its_place_and_nothing_is_kept() {
    let deep = (0..60).fold(json!(1), |inner, _| json!([inner]));
    let wrong = [
        ("/targets/0/share_bp", json!("much"), "targets[0].share_bp"),
        ("/targets/0/minutes", json!(1e18), "targets[0].minutes"),
        ("/kpis", json!({ "kpi": "service_level" }), "kpis"),
        ("/kpis/0/kpi", json!("happiness"), "kpis[0].kpi"),
        ("/kpis/0/kpi", json!("contacts"), "kpis[0].days"),
        ("/kpis/0/target", json!(10_001), "kpis[0].target"),
        ("/kpis/0/target", json!(-1), "kpis[0].target"),
        ("/kpis/0/floor", json!(9000), "kpis[0].floor"),
        ("/kpis/0/days", json!(0), "kpis[0].days"),
        ("/kpis/0/channels", json!(["pigeon"]), "kpis[0].channels[0]"),
        ("/kpis/0/clause", json!("x".repeat(201)), "kpis[0].clause"),
        ("/kpis/0/weight", deep, "kpis[0].weight"),
        ("/duties/0/minutes", json!(0), "duties[0].minutes"),
        ("/duties/0/share_bp", json!(10_001), "duties[0].share_bp"),
        ("/duties/0/kind", json!("stock_api"), "duties[0].kind"),
        ("/duties/0/promises/0", json!("luck"), "duties[0].promises[0]"),
        ("/duties/0/promises/0", json!("first_contact_resolution"), "duties[0].promises[0]"),
        ("/duties/0/code", json!("two words"), "duties[0].code"),
        ("/money/currency", json!("ZZZ"), "money.currency"),
        ("/money/prices/items/0/price", json!("-1.00 PLN"), "money.prices.items[0].price"),
        ("/money/prices/items/0/price", json!("6.20 EUR"), "money.prices.items[0].price"),
        ("/money/prices/items/0/price", json!("99999999999999999999.00 PLN"), "money.prices.items[0].price"),
        ("/money/prices/items/2/tiers/1/from", json!(1200), "money.prices.items[2].tiers[1].from"),
        ("/money/prices/items/2/tiers/1/from", json!(900), "money.prices.items[2].tiers[1].from"),
        ("/money/prices/usual_vat", json!("none"), "money.prices.usual_vat"),
        ("/money/remedies/0/promise", json!("resolution_level"), "money.remedies[0].promise"),
        ("/money/remedies/0/credits/1/until", json!(9800), "money.remedies[0].credits"),
        ("/money/remedies/0/credits/0/share_bp", json!(12_000), "money.remedies[0].credits[0].share_bp"),
        ("/money/remedies/0/base", json!(["nothing"]), "money.remedies[0].base"),
        ("/money/caps/0/share_bp", json!(-5), "money.caps[0].share_bp"),
    ];
    for house in houses().await {
        let lead = house.lead().await;
        for (place, value, field) in &wrong {
            let mut terms = whole();
            *terms.pointer_mut(place).unwrap() = value.clone();

            let refused = save(&house, &lead, input(&house, &terms)).await;

            assert!(named(&refused, field), "{place} {value} is refused as {field}: {refused:#}");
        }
        let nowhere = "00000000-0000-7000-8000-00000000dead";
        let law = |days: u32| json!([{ "law": "pl_complaint", "days": days, "queues": [nowhere] }]);
        let scope = json!({ "tasks": [{ "task": "claims", "projects": [nowhere] }] });
        for (part, value, field) in [
            ("laws", law(14), "laws[0].queues[0]"),
            ("laws", law(15), "laws[0].days"),
            ("scope", scope, "scope.tasks[0].projects[0]"),
            ("scope", json!({ "channels": ["pigeon"] }), "scope.channels[0]"),
        ] {
            let mut terms = whole();
            terms[part] = value;
            let refused = save(&house, &lead, input(&house, &terms)).await;
            assert!(named(&refused, field), "{field}: {refused:#}");
        }
        let strange = [json!([]), json!("text"), json!({}), json!({ "version": 1, "calendar": {} })];
        for terms in strange.into_iter().chain([json!({ "kpis": [], "clause": "x".repeat(200_000) })]) {
            let refused = save(&house, &lead, input(&house, &terms)).await;
            assert_eq!(refused["__typename"], "InvalidInput", "{refused:#}");
        }
        let ask = "query($id: ID!) { client(id: $id) { contracts { version } } }";
        let kept = house.read(&lead, ask, json!({ "id": house.ours.id(Noun::Client) })).await;
        assert_eq!(kept["client"]["contracts"].as_array().unwrap().len(), 2, "{kept:#}");
    }
}

#[tokio::test]
async fn versions_neither_overlap_nor_leave_a_gap_unless_they_say_so() {
    let drawn = |house: &House, from: &str, last: Option<&str>, succession: Option<&str>| {
        let mut terms = whole();
        terms["succession"] = json!(succession);
        let mut input = input(house, &terms);
        (input["effectiveFrom"], input["lastDay"]) = (json!(from), json!(last));
        input
    };
    for house in houses().await {
        let (lead, boss) = (house.lead().await, house.client_admin().await);
        let made = save(&house, &lead, drawn(&house, "2027-03-01", Some("2027-08-31"), None)).await;
        for who in [&lead, &boss] {
            let sign = json!({ "id": made["contract"]["id"], "password": crate::house::PASSWORD });
            house.change(who, "signContract", "SignContractInput", sign, SAVED).await;
        }
        let kept = house
            .read(
                &lead,
                "query($id: ID!) { contract(id: $id) { lastDay effectiveUntil state } }",
                json!({ "id": made["contract"]["id"] }),
            )
            .await;
        assert_eq!(
            (&kept["contract"]["lastDay"], &kept["contract"]["effectiveUntil"]),
            (&json!("2027-08-31"), &json!("2027-09-01"))
        );
        for (from, last, succession, field, code) in [
            ("2027-08-01", None, None, "effectiveFrom", "VERSION_OVERLAP"),
            ("2027-08-01", None, Some("anew"), "effectiveFrom", "VERSION_OVERLAP"),
            ("2027-10-01", None, None, "effectiveFrom", "VERSION_GAP"),
            ("2027-10-01", None, Some("replaces"), "effectiveFrom", "VERSION_GAP"),
            ("2027-03-01", None, Some("replaces"), "effectiveFrom", "TAKEN"),
            ("2027-02-01", Some("2027-03-15"), None, "lastDay", "VERSION_OVERLAP"),
            ("2027-02-01", Some("2027-02-15"), None, "lastDay", "VERSION_GAP"),
            ("2027-09-01", Some("2027-08-31"), None, "lastDay", "ENDS_BEFORE_START"),
            ("2027-09-01", Some("2026-01-31"), None, "lastDay", "ENDS_BEFORE_START"),
            ("2027-09-01", None, Some("somehow"), "succession", "NONE_OF"),
        ] {
            let refused = save(&house, &lead, drawn(&house, from, last, succession)).await;
            let fields = refused["fields"].as_array().cloned().unwrap_or_default();
            let told = fields.iter().any(|one| one["field"] == field && one["reason"] == code);
            assert!(told, "{from} {last:?} {succession:?}: {refused:#}");
        }
        for (from, succession) in [("2027-09-01", None), ("2027-08-01", Some("replaces")), ("2027-10-01", Some("anew"))]
        {
            let taken = save(&house, &lead, drawn(&house, from, None, succession)).await;
            assert_eq!(taken["__typename"], "ContractChanged", "{from} {succession:?}: {taken:#}");
        }
    }
}

#[tokio::test]
async fn the_dictionary_is_told_in_every_language_with_what_each_figure_can_be_told() {
    let house = houses().await.remove(0);
    let lead = house.lead().await;
    let ask = "query($l: String!) { kpiDictionary(language: $l) { code name text byDefault unit better channels
        parameters { code name default least most words { code name } } } }";

    for language in ["en", "pl", "uk", "ru"] {
        let told = house.read(&lead, ask, json!({ "l": language })).await;
        let all = told["kpiDictionary"].as_array().unwrap().clone();
        assert_eq!(all.len(), tenants::kpi::dictionary::DICTIONARY.len());
        assert!(all.iter().all(|kpi| !kpi["name"].as_str().unwrap().is_empty()));
        let level = all.iter().find(|kpi| kpi["code"] == "service_level").unwrap();
        assert_eq!(level["parameters"][0]["default"], "20");
        assert_eq!(level["parameters"][1]["words"].as_array().unwrap().len(), 6);
        assert!(!level["byDefault"].as_str().unwrap().contains('{'));
    }
}
