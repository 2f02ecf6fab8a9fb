//! Clients, projects, queues, macros and outcomes.

use api::gid::Noun;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::house::{code, denied, houses, names};

const CLIENT: &str = "query($id: ID!) { client(id: $id) {
    id name code colour accent accentSoft accentInk accentNudged state zone locale signature industry badge { id code }
    projects { id name pull openCases queues { id } people { id } calendar { id } client { id } }
    queues { id name waiting dueAt languages overflowTo { id } project { id } }
    mailboxes { id address state ledger { seen stored quarantined gap } incoming { host } lastTest { state } }
    forms { id key url receivedToday queue { id } }
    calendars { id name week { weekday intervals { from until } } specialDays { date } usedBy { id } }
    contract { id version state effectiveFrom effectiveUntil promises { kind share minutes clause } signatures { side } }
    contracts { id version state changes { field } }
    macros { id name } dispositions { id name }
    people { id person { name email roles } project { id } from until }
    checklist { id code state right }
    ownPeople { id name email state } } }";

#[tokio::test]
async fn a_lead_sees_all_that_his_client_is_made_of() {
    for house in houses().await {
        let lead = house.lead().await;

        let told = house.read(&lead, CLIENT, json!({ "id": house.ours.id(Noun::Client) })).await;

        let client = &told["client"];
        assert_eq!((&client["code"], &client["state"]), (&json!("LS"), &json!("ONBOARDING")));
        assert_eq!(client["projects"][0]["openCases"], 1);
        assert_eq!(client["queues"][0]["waiting"], 1);
        let ledger = json!({ "seen": 1, "stored": 0, "quarantined": 1, "gap": 0 });
        assert_eq!(client["mailboxes"][0]["ledger"], ledger);
        assert_eq!(client["contract"]["effectiveFrom"], "2026-11-01");
        assert_eq!(client["contract"]["promises"][0]["share"], 95.0);
        assert_eq!(client["contracts"].as_array().unwrap().len(), 2);
        assert_eq!(
            client["people"][0]["person"]["roles"],
            json!([]),
            "a lead of one client sees no accounts of the house"
        );
        assert_eq!(client["ownPeople"][0]["email"], "szef@ls.example");
        assert_eq!(client["checklist"].as_array().unwrap().len(), 10);
    }
}

#[tokio::test]
async fn a_viewer_of_the_shop_sees_no_drafts_no_people_and_no_other_client() {
    for house in houses().await {
        let viewer = house.client_viewer().await;

        let told = house.read(&viewer, CLIENT, json!({ "id": house.ours.id(Noun::Client) })).await;

        let client = &told["client"];
        assert_eq!(client["contracts"].as_array().unwrap().len(), 1);
        for empty in ["macros", "people", "checklist", "ownPeople"] {
            assert_eq!(client[empty], json!([]), "{empty}");
        }
        let all = house.read(&viewer, "{ clients { code } }", Value::Null).await;
        assert_eq!(all["clients"], json!([{ "code": "LS" }]));
        let other = house.ask(Some(&viewer), CLIENT, json!({ "id": house.theirs.id(Noun::Client) })).await;
        assert_eq!(code(&other), "MISSING");
    }
}

#[tokio::test]
async fn a_client_is_taken_on_by_an_admin_and_reached_at_once() {
    for house in houses().await {
        let admin = house.admin().await;
        let input = |code: &str| json!({ "name": "Nowy", "code": code, "zone": "Europe/Warsaw", "locale": "pl" });
        let selection = "... on ClientChanged { client { id code state projects { id } checklist { code state } } }";

        let made = house.change(&admin, "createClient", "CreateClientInput", input("NO"), selection).await;
        assert_eq!((&made["client"]["code"], &made["client"]["state"]), (&json!("NO"), &json!("ONBOARDING")));

        let taken = house.change(&admin, "createClient", "CreateClientInput", input("NO"), selection).await;
        assert!(names(&taken, "code"), "{taken:#}");
        let lead = house.lead().await;
        let refused = house.change(&lead, "createClient", "CreateClientInput", input("NI"), selection).await;
        assert!(denied(&refused, "client.edit"), "{refused:#}");
        let id = &made["client"]["id"];
        let change = json!({ "id": id, "name": "Nowszy", "accent": "#ffee00" });
        let selection = "... on ClientChanged { client { name accentNudged } }";
        let changed = house.change(&admin, "updateClient", "UpdateClientInput", change, selection).await;
        assert_eq!(changed["client"], json!({ "name": "Nowszy", "accentNudged": true }));
        let change = json!({ "id": id, "zone": "Mars" });
        let refused = house.change(&admin, "updateClient", "UpdateClientInput", change, "").await;
        assert!(names(&refused, "zone"), "{refused:#}");
    }
}

#[tokio::test]
async fn a_client_goes_live_when_every_step_is_done_or_left_out() {
    for house in houses().await {
        let admin = house.admin().await;
        let client = house.ours.id(Noun::Client);
        let go = || {
            house.change(
                &admin,
                "goLive",
                "GoLiveInput",
                json!({ "client": client }),
                "... on ClientChanged { client { state } }",
            )
        };

        let blocked = go().await;
        assert!(names(&blocked, "mailbox_test") && names(&blocked, "test_case"), "{blocked:#}");
        let told = house.read(&admin, CLIENT, json!({ "id": client })).await;
        for step in told["client"]["checklist"].as_array().unwrap() {
            if step["state"] != "DONE" && step["code"] != "GO_LIVE" {
                let input = json!({ "step": step["id"], "skip": true });
                let skipped = house.change(&admin, "skipStep", "SkipStepInput", input, "").await;
                assert_eq!(skipped["__typename"], "ClientChanged", "{skipped:#}");
            }
        }

        assert_eq!(go().await["client"]["state"], "ACTIVE");
    }
}

#[tokio::test]
async fn projects_and_queues_are_made_changed_and_ended() {
    for house in houses().await {
        let lead = house.lead().await;
        let client = house.ours.id(Noun::Client);
        let selection = "... on ProjectChanged { project { id name pull replyName queues { id } calendar { id } } }";
        let input =
            json!({ "client": client, "name": "Reklamacje", "calendar": house.ours.id(Noun::Calendar), "pull": true });
        let made = house.change(&lead, "saveProject", "ProjectInput", input, selection).await;
        let project = &made["project"];
        assert_eq!((&project["pull"], &project["replyName"]), (&json!(true), &json!("Sklep LS")));

        let input = json!({ "id": project["id"], "client": client, "name": " " });
        let refused = house.change(&lead, "saveProject", "ProjectInput", input, "").await;
        assert!(names(&refused, "name"), "{refused:#}");
        let input = json!({ "project": project["id"], "name": "Po ukraińsku", "languages": ["uk"], "overflowTo": house.ours.id(Noun::Queue) });
        let selection = "... on QueueChanged { queue { id name languages overflowTo { id } } }";
        let queue = house.change(&lead, "saveQueue", "QueueInput", input, selection).await;
        assert_eq!(queue["queue"]["languages"], json!(["uk"]));
        let closed = house.change(&lead, "archiveQueue", "IdInput", json!({ "id": queue["queue"]["id"] }), "").await;
        assert_eq!(closed["__typename"], "QueueChanged");
        let ended = house.change(&lead, "archiveProject", "IdInput", json!({ "id": project["id"] }), "").await;
        assert_eq!(ended["__typename"], "ProjectChanged");
        let agent = house.agent().await;
        let input = json!({ "client": client, "name": "Moje" });
        let refused = house.change(&agent, "saveProject", "ProjectInput", input, "").await;
        assert!(denied(&refused, "client.edit"), "{refused:#}");
    }
}

#[tokio::test]
async fn a_macro_is_written_previewed_and_taken_out_of_use() {
    for house in houses().await {
        let lead = house.lead().await;
        let client = house.ours.id(Noun::Client);
        let effects = json!([{ "kind": "ADD_TAG", "value": "zwrot" }, { "kind": "SET_PENDING", "value": "THIRD_PARTY" },
            { "kind": "SET_DISPOSITION", "value": house.ours.id(Noun::Disposition) }]);
        let input = json!({ "client": client, "name": "zwrot-14-dni", "title": "Zwrot w 14 dni",
            "text": "Dzień dobry {{customer.first_name}}, sprawa {{case.number}}, {{today}}.", "effects": effects });
        let selection = "... on MacroChanged { macro { id name title language effects { kind value } } }";
        let made = house.change(&lead, "saveMacro", "MacroInput", input.clone(), selection).await;
        assert_eq!(made["macro"]["effects"], effects);
        assert_eq!((&made["macro"]["name"], &made["macro"]["language"]), (&json!("zwrot-14-dni"), &json!("pl")));

        let agent = house.agent().await;
        let preview = "query($macro: ID!, $case: ID!) { macroPreview(macro: $macro, case: $case) { text missing effects { kind } } }";
        let variables = json!({ "macro": made["macro"]["id"], "case": house.ours.id(Noun::Case) });
        let told = house.read(&agent, preview, variables).await;
        assert_eq!(told["macroPreview"]["text"], "Dzień dobry Anna, sprawa LS-1, 23.11.2026.");
        let again = house.change(&lead, "saveMacro", "MacroInput", input.clone(), selection).await;
        assert!(names(&again, "name"), "{again:#}");
        let refused = house.change(&agent, "saveMacro", "MacroInput", input, selection).await;
        assert!(denied(&refused, "macro.edit"), "{refused:#}");
        let gone = house.change(&lead, "deleteMacro", "IdInput", json!({ "id": made["macro"]["id"] }), "").await;
        assert_eq!(gone["__typename"], "Done");
        let left =
            house.read(&agent, "query($id: ID!) { macros(client: $id) { name } }", json!({ "id": client })).await;
        assert_eq!(left["macros"], json!([{ "name": "zwrot" }]));
    }
}

#[tokio::test]
async fn an_outcome_is_taken_out_of_the_list_and_stays_findable() {
    for house in houses().await {
        let lead = house.lead().await;
        let client = house.ours.id(Noun::Client);
        let parent = house.ours.id(Noun::Disposition);
        let selection = "... on DispositionChanged { disposition { id name active parent { id } position } }";
        let input = json!({ "client": client, "name": "Za późno", "parent": parent });
        let made = house.change(&lead, "saveDisposition", "DispositionInput", input, selection).await;
        assert_eq!(made["disposition"]["parent"]["id"], json!(parent));

        let input = json!({ "id": made["disposition"]["id"], "client": client, "name": "Za późno", "active": false });
        let off = house.change(&lead, "saveDisposition", "DispositionInput", input, selection).await;
        assert_eq!(off["disposition"]["active"], false);
        let input = json!({ "client": client, "name": "" });
        let refused = house.change(&lead, "saveDisposition", "DispositionInput", input, selection).await;
        assert!(names(&refused, "name"), "{refused:#}");
        let tags = house
            .read(
                &lead,
                "query($id: ID!) { tags(client: $id) dispositions(client: $id) { name } }",
                json!({ "id": client }),
            )
            .await;
        assert_eq!((&tags["tags"], tags["dispositions"].as_array().unwrap().len()), (&json!([]), 2));
    }
}

#[tokio::test]
async fn a_client_has_a_logo_that_was_drawn_here_and_a_sender_of_its_own() {
    for house in houses().await {
        let lead = house.lead().await;
        let client = house.ours.id(Noun::Client);
        let selection = "... on ClientBrandChanged { brand { logo senderName senderAddress senderAllowed replyTo } }";
        let set = async |bytes: Option<&[u8]>| {
            let file = bytes.map(|bytes| STANDARD.encode(bytes));
            let input = json!({ "client": client, "file": file });
            house.change(&lead, "setClientLogo", "SetClientLogoInput", input, selection).await
        };
        let svg = |inside: &str| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\">{inside}</svg>").into_bytes()
        };

        let made = set(Some(&svg("<rect width=\"30\" height=\"10\"/>"))).await;
        let logo = made["brand"]["logo"].as_str().unwrap().to_owned();
        assert!(logo.starts_with("/logo/") && logo.contains(".png"), "{logo}");
        for (file, code) in [
            (svg("<script>alert(1)</script>"), "NOT_DRAWN"),
            (svg(""), "EMPTY"),
            (b"<html/>".to_vec(), "NOT_A_PICTURE"),
            (Vec::new(), "REQUIRED"),
            (vec![b'x'; 600 * 1024], "TOO_LARGE"),
        ] {
            assert_eq!(set(Some(&file)).await["fields"][0]["reason"], code);
        }
        assert!(set(None).await["brand"]["logo"].is_null());

        let sender = async |name: &str, address: &str, reply: &str| {
            let input = json!({ "client": client, "name": name, "address": address, "replyTo": reply });
            house.change(&lead, "setReportSender", "SetReportSenderInput", input, selection).await
        };
        let named = sender(" Raporty\r\nBcc: x@y.example ", "raporty@ls.example", "").await;
        assert_eq!(named["brand"]["senderName"], "Raporty  Bcc: x@y.example");
        assert_eq!(named["brand"]["senderAllowed"], false, "nobody said that mails may come from there");
        let wrong = sender("Raporty", "raporty", "a@b.example\nBcc: c@d.example").await;
        assert!(names(&wrong, "address") && names(&wrong, "replyTo"), "{wrong:#}");
    }
}
