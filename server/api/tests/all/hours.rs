//! Calendars and contracts.

use api::gid::Noun;
use serde_json::json;

use crate::house::{House, PASSWORD, denied, houses, names};

fn calendar(house: &House, special: &serde_json::Value) -> serde_json::Value {
    let day = json!([{ "from": "09:00", "until": "17:00" }]);
    let week: Vec<_> = (1..=5).map(|weekday| json!({ "weekday": weekday, "intervals": day })).collect();
    json!({ "client": house.ours.id(Noun::Client), "name": "Sklep", "zone": "Europe/Warsaw", "week": week,
        "holidays": "PL", "specialDays": special })
}

const SAVED: &str = "... on CalendarChanged { calendar { id version week { weekday intervals { from until } } specialDays { date name intervals { from } declaredBy { name } } } }";

#[tokio::test]
async fn a_calendar_is_made_tried_out_and_filled_from_a_file() {
    for house in houses().await {
        let lead = house.lead().await;
        let special =
            json!([{ "date": "2026-12-24", "name": "Wigilia", "intervals": [{ "from": "09:00", "until": "12:00" }] }]);
        let made = house.change(&lead, "saveCalendar", "CalendarInput", calendar(&house, &special), SAVED).await;
        let id = made["calendar"]["id"].clone();
        assert_eq!(made["calendar"]["specialDays"][0]["declaredBy"]["name"], "lead Nowak");

        let days = "query($id: ID!) { calendarDays(calendar: $id, from: \"2026-12-24\", to: \"2026-12-26\") { date kind name seconds } }";
        let told = house.read(&lead, days, json!({ "id": id })).await;
        let kinds: Vec<_> = told["calendarDays"]
            .as_array()
            .unwrap()
            .iter()
            .map(|day| (day["kind"].clone(), day["seconds"].clone()))
            .collect();
        assert_eq!(
            kinds,
            [(json!("SPECIAL"), json!(10_800)), (json!("HOLIDAY"), json!(0)), (json!("HOLIDAY"), json!(0))]
        );
        let due = "query($id: ID!) { due(calendar: $id, from: \"2026-11-27T15:00:00Z\", minutes: 120) { due steps { at kind values { key value } } } }";
        let told = house.read(&lead, due, json!({ "id": id })).await;
        assert_eq!(told["due"]["due"], "2026-11-30T09:00:00+00:00");
        assert!(told["due"]["steps"].as_array().unwrap().iter().any(|step| step["kind"] == "CLOSED"), "{told:#}");
        let ics = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261207\r\nSUMMARY:Inwentura\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let selection = "... on SpecialDaysImported { added skipped { line } calendar { specialDays { name } } }";
        let input = json!({ "calendar": id, "ics": ics });
        let read = house.change(&lead, "importSpecialDays", "ImportSpecialDaysInput", input, selection).await;
        assert_eq!((&read["added"], read["calendar"]["specialDays"].as_array().unwrap().len()), (&json!(1), 2));
        let input = json!({ "calendar": id, "ics": "nothing" });
        let refused = house.change(&lead, "importSpecialDays", "ImportSpecialDaysInput", input, "").await;
        assert!(names(&refused, "ics"), "{refused:#}");
    }
}

#[tokio::test]
async fn hours_that_are_none_are_named_and_a_viewer_changes_nothing() {
    for house in houses().await {
        let lead = house.lead().await;
        let mut input = calendar(&house, &json!([]));
        input["week"][1]["intervals"][0]["until"] = json!("25:00");
        input["week"][2]["weekday"] = json!(8);

        let refused = house.change(&lead, "saveCalendar", "CalendarInput", input, SAVED).await;

        assert!(names(&refused, "week[1].intervals[0]") && names(&refused, "week[2].weekday"), "{refused:#}");
        let boss = house.client_admin().await;
        let refused = house.change(&boss, "saveCalendar", "CalendarInput", calendar(&house, &json!([])), SAVED).await;
        assert!(denied(&refused, "calendar.edit"), "{refused:#}");
    }
}

fn contract(house: &House, share: i64) -> serde_json::Value {
    let targets = json!([
        { "measures": "first_reply", "share_bp": share, "minutes": 120, "clause": "3.1", "by_priority": { "urgent": 30 } },
        { "measures": "resolution", "share_bp": 9000, "minutes": 960 },
    ]);
    let terms = json!({ "targets": targets, "pauses": { "customer": ["resolution"], "client": ["resolution"] },
        "reopen_days": 10, "warn_bp": 8000, "min_sample": 20 });
    json!({ "client": house.ours.id(Noun::Client), "effectiveFrom": "2027-01-01", "calendar": house.ours.id(Noun::Calendar),
        "terms": terms })
}

const VERSION: &str = "... on ContractChanged { contract { id version state effectiveFrom pauses reopenDays warnAtPercent minSample
    promises { kind share minutes clause byPriority { priority minutes } } signatures { side name } changes { field before after } } }";

#[tokio::test]
async fn a_contract_counts_when_both_sides_have_signed_it() {
    for house in houses().await {
        let lead = house.lead().await;
        let made = house.change(&lead, "saveContract", "ContractInput", contract(&house, 9650), VERSION).await;
        let version = &made["contract"];
        assert_eq!((&version["state"], &version["version"]), (&json!("DRAFT"), &json!(3)));
        assert_eq!((&version["promises"][0]["share"], &version["effectiveFrom"]), (&json!(96.5), &json!("2027-01-01")));
        assert!(
            version["changes"].as_array().unwrap().iter().any(|one| one["field"] == "targets.first_reply.minutes"),
            "{version:#}"
        );

        let sign = |password: &str| json!({ "id": version["id"], "password": password });
        let wrong = house.change(&lead, "signContract", "SignContractInput", sign("nie to hasło"), VERSION).await;
        assert!(names(&wrong, "password"), "{wrong:#}");
        let one = house.change(&lead, "signContract", "SignContractInput", sign(PASSWORD), VERSION).await;
        assert_eq!(
            (&one["contract"]["state"], &one["contract"]["signatures"][0]["side"]),
            (&json!("DRAFT"), &json!("STAFF"))
        );
        let boss = house.client_admin().await;
        let both = house.change(&boss, "signContract", "SignContractInput", sign(PASSWORD), VERSION).await;
        assert_eq!(both["contract"]["state"], "SIGNED", "{both:#}");
        assert_eq!(
            both["contract"]["signatures"][0]["name"], "lead z obsługi",
            "a client knows no surname of the house"
        );
        let late = house.change(&lead, "discardContract", "IdInput", json!({ "id": version["id"] }), "").await;
        assert_eq!(late["__typename"], "Conflict");
        let viewer = house.client_viewer().await;
        let refused = house.change(&viewer, "signContract", "SignContractInput", sign(PASSWORD), VERSION).await;
        assert!(denied(&refused, "contract.sign"), "{refused:#}");
    }
}

#[tokio::test]
async fn a_promise_that_cannot_be_is_named_and_a_draft_is_thrown_away() {
    for house in houses().await {
        let lead = house.lead().await;
        let refused = house.change(&lead, "saveContract", "ContractInput", contract(&house, 10_100), VERSION).await;
        assert!(names(&refused, "targets[0].share_bp"), "{refused:#}");
        let boss = house.client_admin().await;
        let refused = house.change(&boss, "saveContract", "ContractInput", contract(&house, 9500), VERSION).await;
        assert!(denied(&refused, "contract.edit"), "{refused:#}");

        let gone =
            house.change(&lead, "discardContract", "IdInput", json!({ "id": house.ours.id(Noun::Contract) }), "").await;

        assert_eq!(gone["__typename"], "Done");
        let stock =
            house.read(&lead, "{ slaTemplates { code promises { minutes } } holidayCountries }", json!({})).await;
        assert_eq!(stock["slaTemplates"][0]["code"], "EMAIL_STANDARD");
    }
}
