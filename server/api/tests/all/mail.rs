//! Mailboxes, forms, the quarantine and the health page.

use api::gid::Noun;
use kernel::ids::MailboxId;
use serde_json::{Value, json};
use tenants::mailboxes::{self, TestPart, TestResult, TestStep};

use crate::house::{denied, houses, names};

const SAVED: &str = "... on MailboxChanged { mailbox { id kind address fromName forwardTo state incoming { host hasSecret security } } }";

#[tokio::test]
async fn a_mailbox_is_connected_paused_and_given_up_and_its_secret_is_never_read_back() {
    for house in houses().await {
        let lead = house.lead().await;
        let server = json!({ "host": "mail.ls.example", "port": 993, "security": "TLS", "username": "sklep", "secret": "Tajne" });
        let input = json!({ "client": house.ours.id(Noun::Client), "queue": house.ours.id(Noun::Queue), "kind": "IMAP",
            "address": "zwroty@ls.example", "fromName": "Zwroty", "incoming": server });

        let made = house.change(&lead, "saveMailbox", "MailboxInput", input.clone(), SAVED).await;

        let expected = json!({ "host": "mail.ls.example", "hasSecret": true, "security": "TLS" });
        assert_eq!((&made["mailbox"]["incoming"], &made["mailbox"]["state"]), (&expected, &json!("NEW")));
        let taken = house.change(&lead, "saveMailbox", "MailboxInput", input.clone(), SAVED).await;
        assert!(names(&taken, "address"), "{taken:#}");
        let mut nameless = input;
        nameless["fromName"] = json!("");
        nameless["incoming"]["port"] = json!(99_999);
        let refused = house.change(&lead, "saveMailbox", "MailboxInput", nameless.clone(), SAVED).await;
        assert!(names(&refused, "fromName") && names(&refused, "incoming.port"), "{refused:#}");
        let id = made["mailbox"]["id"].clone();
        let paused =
            house.change(&lead, "pauseMailbox", "PauseMailboxInput", json!({ "id": id, "paused": true }), SAVED).await;
        assert_eq!(paused["mailbox"]["state"], "PAUSED");
        let gone = house.change(&lead, "archiveMailbox", "IdInput", json!({ "id": id }), SAVED).await;
        assert_eq!(gone["__typename"], "MailboxChanged");
        let agent = house.agent().await;
        let refused = house.change(&agent, "saveMailbox", "MailboxInput", nameless, SAVED).await;
        assert!(denied(&refused, "mailbox.edit"), "{refused:#}");
        let seen = house.read(&agent, "{ mailboxes { id incoming { host } trouble } }", Value::Null).await;
        assert_eq!(seen["mailboxes"][0]["incoming"], Value::Null);
    }
}

#[tokio::test]
async fn a_forwarding_address_is_made_and_a_form_gets_its_key() {
    for house in houses().await {
        let lead = house.lead().await;
        let (client, queue) = (house.ours.id(Noun::Client), house.ours.id(Noun::Queue));
        let input = json!({ "client": client, "queue": queue, "kind": "FORWARDING", "address": "biuro@ls.example", "fromName": "Biuro" });
        let made = house.change(&lead, "saveMailbox", "MailboxInput", input, SAVED).await;
        let forward = made["mailbox"]["forwardTo"].as_str().unwrap();
        assert!(forward.starts_with("ls-") && forward.ends_with("@in.example"), "{forward}");

        let input = json!({ "client": client, "queue": queue, "name": "Kontakt" });
        let selection = "... on ContactFormChanged { form { id name key url receivedToday } }";
        let form = house.change(&lead, "saveContactForm", "ContactFormInput", input, selection).await;
        assert_eq!(form["form"]["key"].as_str().unwrap().len(), 26);
        let input = json!({ "id": house.ours.form(), "client": client, "queue": queue, "name": "" });
        let refused = house.change(&lead, "saveContactForm", "ContactFormInput", input, selection).await;
        assert!(names(&refused, "name"), "{refused:#}");
    }
}

#[tokio::test]
async fn a_test_runs_once_at_a_time_and_tells_its_parts() {
    for house in houses().await {
        let lead = house.lead().await;
        let id = json!({ "id": house.ours.id(Noun::Mailbox) });
        let selection = "... on MailboxTestStarted { test { state steps { code } } mailbox { id } }";
        let begun = house.change(&lead, "testMailbox", "IdInput", id.clone(), selection).await;
        assert_eq!(begun["test"], json!({ "state": "RUNNING", "steps": [] }));
        let again = house.change(&lead, "testMailbox", "IdInput", id.clone(), selection).await;
        assert_eq!(again["__typename"], "Conflict");
        let form = house.change(&lead, "testMailbox", "IdInput", json!({ "id": house.ours.form() }), selection).await;
        assert_eq!(form["__typename"], "Conflict");

        let tx = house.world.db.begin(&house.ours.scope).await.unwrap();
        let step = |part, result, detail: Option<&str>| TestStep {
            part,
            result,
            detail: detail.map(str::to_owned),
            at: house.now(),
        };
        let steps = [
            step(TestPart::Connect, TestResult::Passed, None),
            step(TestPart::SignIn, TestResult::Failed, Some("535 no")),
        ];
        mailboxes::note_test(&tx, MailboxId(house.ours.mailbox), &steps, house.now()).await.unwrap();
        tx.commit().await.unwrap();

        let document = "query($id: ID!) { mailbox(id: $id) { lastTest { state steps { code state detail } } } }";
        let told = house.read(&lead, document, id.clone()).await;
        assert_eq!(told["mailbox"]["lastTest"]["state"], "FAILED");
        assert_eq!(
            told["mailbox"]["lastTest"]["steps"][1],
            json!({ "code": "SIGN_IN", "state": "FAILED", "detail": "535 no" })
        );
        let again = house.change(&lead, "testMailbox", "IdInput", id.clone(), selection).await;
        assert_eq!(again["__typename"], "MailboxTestStarted");
        let agent = house.agent().await;
        let refused = house.change(&agent, "testMailbox", "IdInput", id, selection).await;
        assert!(denied(&refused, "mailbox.edit"), "{refused:#}");
    }
}

#[tokio::test]
async fn quarantined_mails_are_read_again_or_discarded_and_never_leave_the_sum() {
    for house in houses().await {
        let lead = house.lead().await;
        let list = "{ quarantine { edges { node { id sender reason size tries mailbox { id } client { code } } } pageInfo { hasNextPage } } }";
        let told = house.read(&lead, list, Value::Null).await;
        let edges = told["quarantine"]["edges"].as_array().unwrap().clone();
        assert_eq!((edges.len(), &edges[0]["node"]["client"]["code"]), (1, &json!("LS")));

        let input = json!({ "id": house.ours.id(Noun::Quarantined) });
        let gone = house.change(&lead, "discardQuarantined", "IdInput", input.clone(), "").await;
        assert_eq!(gone["__typename"], "Done");

        let told = house.read(&lead, list, Value::Null).await;
        assert_eq!(told["quarantine"]["edges"], json!([]));
        let ledger = "query($id: ID!) { mailbox(id: $id) { ledger { seen stored quarantined gap } } }";
        let told = house.read(&lead, ledger, json!({ "id": house.ours.id(Noun::Mailbox) })).await;
        assert_eq!(told["mailbox"]["ledger"], json!({ "seen": 1, "stored": 1, "quarantined": 0, "gap": 0 }));
        let again = house.change(&lead, "reprocessQuarantined", "IdInput", input.clone(), "").await;
        assert_eq!(crate::house::code(&again), "MISSING", "{again:#}");
        let agent = house.agent().await;
        let refused = house.change(&agent, "reprocessQuarantined", "IdInput", input, "").await;
        assert!(denied(&refused, "mailbox.edit"), "{refused:#}");
    }
}

#[tokio::test]
async fn the_health_page_tells_of_what_somebody_looks_after() {
    for house in houses().await {
        let lead = house.lead().await;
        let document = "{ health { state version components { code state values { key value } client { code } mailbox { id } } } }";
        let told = house.read(&lead, document, Value::Null).await;
        let lines = told["health"]["components"].as_array().unwrap();
        let of = |code: &str| lines.iter().find(|line| line["code"] == code).unwrap();
        assert_eq!((&of("QUARANTINE")["state"], &of("MAILBOX")["state"]), (&json!("WARN"), &json!("OK")));
        assert!(lines.iter().all(|line| line["client"]["code"] == "LS"));

        let agent = house.agent().await;
        let refused = house.ask(Some(&agent), document, Value::Null).await;

        assert!(denied(&refused, "health.read"), "{refused:#}");
    }
}
