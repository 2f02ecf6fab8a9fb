//! People, assignments and the log.

use access::Role;
use api::gid::{Noun, encode};
use kernel::ids::TenantId;
use serde_json::{Value, json};

use crate::house::{code, denied, houses, names};

const PERSON: &str = "... on PersonChanged { person { id name alias email roles state languages assignments { id project { id } from until } employer { kind } } }";

#[tokio::test]
async fn somebody_is_invited_changed_and_deactivated() {
    for house in houses().await {
        let admin = house.admin().await;
        let input = json!({ "email": "maria@bpo.example", "name": "Maria Lis", "roles": ["AGENT"], "languages": ["pl", "uk"],
            "projects": [house.ours.id(Noun::Project)] });
        let made = house.change(&admin, "invitePerson", "InvitePersonInput", input.clone(), PERSON).await;
        let maria = &made["person"];
        assert_eq!(
            (&maria["state"], &maria["alias"], &maria["roles"]),
            (&json!("INVITED"), &json!("Maria"), &json!(["AGENT"]))
        );
        assert_eq!((&maria["languages"], maria["assignments"].as_array().unwrap().len()), (&json!(["pl", "uk"]), 1));

        let again = house.change(&admin, "invitePerson", "InvitePersonInput", input.clone(), PERSON).await;
        assert!(names(&again, "email"), "{again:#}");
        let mut odd = input;
        odd["roles"] = json!(["CLIENT_ADMIN"]);
        let refused = house.change(&admin, "invitePerson", "InvitePersonInput", odd.clone(), PERSON).await;
        assert!(names(&refused, "roles"), "{refused:#}");
        let id = json!({ "id": maria["id"] });
        let sent = house.change(&admin, "resendInvitation", "IdInput", id.clone(), "").await;
        assert_eq!(sent["__typename"], "Done");
        let change = json!({ "id": maria["id"], "name": "Maria Wilk", "roles": ["AGENT", "QA_REVIEWER"] });
        let changed = house.change(&admin, "updatePerson", "UpdatePersonInput", change, PERSON).await;
        assert_eq!(
            (&changed["person"]["name"], &changed["person"]["roles"]),
            (&json!("Maria Wilk"), &json!(["AGENT", "QA_REVIEWER"]))
        );
        for (field, state) in [("deactivatePerson", "DEACTIVATED"), ("reactivatePerson", "INVITED")] {
            let changed = house.change(&admin, field, "IdInput", id.clone(), PERSON).await;
            assert_eq!(changed["person"]["state"], state);
        }
        let lead = house.lead().await;
        let refused = house.change(&lead, "invitePerson", "InvitePersonInput", odd, PERSON).await;
        assert_eq!(code(&refused), "DENIED", "{refused:#}");
    }
}

#[tokio::test]
async fn a_shop_s_admin_invites_his_own_people_and_nobody_else_s() {
    for house in houses().await {
        let boss = house.client_admin().await;
        let input = json!({ "email": "ola@ls.example", "name": "Ola Kot", "roles": ["CLIENT_VIEWER"], "client": house.ours.id(Noun::Client) });
        let made = house.change(&boss, "invitePerson", "InvitePersonInput", input.clone(), PERSON).await;
        assert_eq!(made["person"]["employer"]["kind"], "CLIENT");

        let mut foreign = input;
        foreign["client"] = json!(house.theirs.id(Noun::Client));
        let refused = house.change(&boss, "invitePerson", "InvitePersonInput", foreign, PERSON).await;
        assert_eq!(code(&refused), "MISSING");
        let listed = house.read(&boss, "{ people { edges { node { email } } } }", Value::Null).await;
        let emails: Vec<_> =
            listed["people"]["edges"].as_array().unwrap().iter().map(|edge| edge["node"]["email"].clone()).collect();
        assert_eq!(emails, [json!("ola@ls.example"), json!("szef@ls.example")]);
    }
}

#[tokio::test]
async fn an_assignment_begins_and_ends_by_days_of_the_client() {
    for house in houses().await {
        let lead = house.lead().await;
        let helper = house.person(TenantId::HOUSE, "jan@bpo.example", &[Role::Agent]).await;
        let person = encode(Noun::Person, TenantId::HOUSE, helper.person().0).to_string();
        let input = json!({ "person": person, "project": house.ours.id(Noun::Project), "from": "2026-11-24", "until": "2026-11-30" });

        let made = house.change(&lead, "assignPerson", "AssignPersonInput", input.clone(), PERSON).await;

        let term = &made["person"]["assignments"][0];
        assert_eq!((&term["from"], &term["until"]), (&json!("2026-11-24"), &json!("2026-11-30")));
        let twice = house.change(&lead, "assignPerson", "AssignPersonInput", input.clone(), PERSON).await;
        assert_eq!(twice["__typename"], "Conflict", "{twice:#}");
        let mut back = input.clone();
        back["until"] = json!("2026-11-01");
        let refused = house.change(&lead, "assignPerson", "AssignPersonInput", back, PERSON).await;
        assert!(names(&refused, "until"), "{refused:#}");
        let ended = house.change(&lead, "endAssignment", "IdInput", json!({ "id": term["id"] }), PERSON).await;
        assert_eq!(ended["__typename"], "PersonChanged", "{ended:#}");
        let agent = house.agent().await;
        let refused = house.change(&agent, "assignPerson", "AssignPersonInput", input, PERSON).await;
        assert!(denied(&refused, "people.assign"), "{refused:#}");
    }
}

#[tokio::test]
async fn people_are_found_by_name_role_client_and_state() {
    for house in houses().await {
        let admin = house.admin().await;
        let document = "query($filter: PersonFilter, $first: Int, $after: String) { people(filter: $filter, first: $first, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } }";
        let found = async |filter: Value| {
            let told = house.read(&admin, document, json!({ "filter": filter })).await;
            told["people"]["edges"]
                .as_array()
                .unwrap()
                .iter()
                .map(|edge| edge["node"]["name"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };

        assert_eq!(found(json!({})).await, ["admin Nowak", "agent.gp Nowak", "agent.ls Nowak"]);
        assert_eq!(found(json!({ "text": "gp@" })).await, ["agent.gp Nowak"]);
        assert_eq!(found(json!({ "role": "ADMIN" })).await, ["admin Nowak"]);
        assert_eq!(found(json!({ "client": house.ours.id(Noun::Client) })).await, ["agent.ls Nowak"]);
        assert_eq!(found(json!({ "state": "DEACTIVATED" })).await, Vec::<String>::new());
        assert_eq!(found(json!({ "employer": house.theirs.id(Noun::Client) })).await, ["szef Nowak"]);
        let page = house.read(&admin, document, json!({ "first": 1 })).await;
        assert_eq!(page["people"]["pageInfo"]["hasNextPage"], true);
        let next = json!({ "first": 5, "after": page["people"]["pageInfo"]["endCursor"] });
        assert_eq!(house.read(&admin, document, next).await["people"]["edges"].as_array().unwrap().len(), 2);
    }
}

#[tokio::test]
async fn the_log_tells_who_changed_what_and_only_to_those_who_may_read_it() {
    for house in houses().await {
        let admin = house.admin().await;
        let change = json!({ "id": house.ours.id(Noun::Client), "name": "Sklep Nowy" });
        house.change(&admin, "updateClient", "UpdateClientInput", change, "").await;
        let invite = json!({ "email": "maria@bpo.example", "name": "Maria Lis", "roles": ["AGENT"] });
        house.change(&admin, "invitePerson", "InvitePersonInput", invite, "").await;
        let document = "query($filter: AuditFilter) { audit(filter: $filter) { edges { node { action subject subjectName subjectId actor { name } client { code } changes { field before after } } } } }";

        let told = house.read(&admin, document, json!({})).await;
        let lines = told["audit"]["edges"].as_array().unwrap();
        let of = |action: &str| lines.iter().map(|edge| &edge["node"]).find(|line| line["action"] == action).unwrap();
        assert_eq!(of("people.invite")["subjectName"], "Maria Lis");
        let line = of("client.update");
        assert_eq!((&line["actor"]["name"], &line["client"]["code"]), (&json!("admin Nowak"), &json!("LS")));
        assert_eq!(line["changes"], json!([{ "field": "name", "before": "Sklep LS", "after": "Sklep Nowy" }]));

        let filtered = house.read(&admin, document, json!({ "filter": { "action": "people" } })).await;
        assert!(
            filtered["audit"]["edges"]
                .as_array()
                .unwrap()
                .iter()
                .all(|edge| edge["node"]["action"].as_str().unwrap().starts_with("people"))
        );
        let boss = house.client_admin().await;
        let own = house.read(&boss, document, json!({})).await;
        assert!(own["audit"]["edges"].as_array().unwrap().iter().all(|edge| edge["node"]["client"]["code"] == "LS"));
        let agent = house.agent().await;
        assert!(denied(&house.ask(Some(&agent), document, json!({})).await, "audit.read"));
    }
}

#[tokio::test]
async fn the_log_is_taken_as_a_file_and_that_stands_in_the_log() {
    for house in houses().await {
        let admin = house.admin().await;
        let change = json!({ "id": house.ours.id(Noun::Client), "name": "=SUM(A1:A9)" });
        house.change(&admin, "updateClient", "UpdateClientInput", change, "").await;

        let taken = "... on AuditExported { csv entries cut }";
        let file = house.change(&admin, "exportAudit", "AuditFilter", json!({}), taken).await;

        let csv = file["csv"].as_str().unwrap();
        assert!(csv.starts_with("\u{feff}time_utc,person,"), "{csv}");
        assert!(csv.contains(",client.update,client,") && csv.contains(",name,Sklep LS,'=SUM(A1:A9)\r\n"), "{csv}");
        assert_eq!(file["cut"], false);
        let document = "{ audit(filter: { action: \"audit\" }) { edges { node { action changes { field after } } } } }";
        let told = house.read(&admin, document, json!({})).await;
        assert_eq!(told["audit"]["edges"][0]["node"]["action"], "audit.export", "{told:#}");
        let boss = house.client_admin().await;
        let own = house.change(&boss, "exportAudit", "AuditFilter", json!({}), taken).await;
        assert!(!own["csv"].as_str().unwrap().contains("Sklep GP"), "only his own shop");
        let agent = house.agent().await;
        assert!(denied(&house.change(&agent, "exportAudit", "AuditFilter", json!({}), taken).await, "audit.read"));
    }
}

#[tokio::test]
async fn people_are_changed_by_somebody_who_showed_his_second_factor_just_now() {
    for house in houses().await {
        let admin = house.admin().await;
        let invite = |email: &str| json!({ "email": email, "name": "Maria Lis", "roles": ["AGENT"] });
        let begun = house.parts.access.totp_begin(&admin, house.now()).await.unwrap();
        let secret = totp_rs::Secret::try_from_base32(&begun.secret).unwrap();
        let app = totp_rs::Builder::new().with_secret(secret).with_account_name("admin").build().unwrap();
        let code = |now: kernel::Time| app.generate(u64::try_from(now.timestamp()).unwrap()).to_string();
        let renewed = house.parts.access.totp_confirm(&admin, &code(house.now()), house.now()).await.unwrap();
        let admin = house.parts.access.who(&renewed.token, house.now()).await.unwrap();
        house.world.clock.advance(chrono::Duration::minutes(16));

        let refused = house.change(&admin, "invitePerson", "InvitePersonInput", invite("maria@bpo.example"), "").await;
        assert_eq!(refused["errors"][0]["extensions"]["code"], "PROOF_NEEDED", "{refused:#}");
        let taken = house.change(&admin, "exportAudit", "AuditFilter", json!({}), "").await;
        assert_eq!(taken["errors"][0]["extensions"]["code"], "PROOF_NEEDED", "{taken:#}");
        let now = house.now();
        house.parts.access.prove(&admin, crate::house::PASSWORD, Some(&code(now)), now).await.unwrap();
        let admin = house.parts.access.current(&admin, now).await.unwrap();
        let invited = house.change(&admin, "invitePerson", "InvitePersonInput", invite("maria@bpo.example"), "").await;
        assert_eq!(invited["__typename"], "PersonChanged", "{invited:#}");
    }
}

#[tokio::test]
async fn log_ins_and_log_outs_are_read_by_who_sees_people_of_the_house_and_by_no_shop() {
    for house in houses().await {
        let (admin, only_ours) = (house.admin().await, house.lead().await);
        let lead = house.person(TenantId::HOUSE, "chief@bpo.example", &[Role::ProjectLead]).await;
        let line = "edges { node { person { name } beganAt endedAt cause } } pageInfo { hasNextPage endCursor }";
        let document = format!(
            "query($filter: SessionFilter, $after: String) {{ sessionLog(filter: $filter, first: 1, after: $after) {{ {line} }} }}"
        );
        let (mut names, mut after) = (Vec::new(), Value::Null);
        loop {
            let told = house.read(&lead, &document, json!({ "after": after })).await["sessionLog"].clone();
            let node = told["edges"][0]["node"].clone();
            assert_eq!((&node["endedAt"], &node["cause"]), (&Value::Null, &Value::Null), "{node:#}");
            names.push(node["person"]["name"].as_str().unwrap().to_owned());
            after = told["pageInfo"]["endCursor"].clone();
            if told["pageInfo"]["hasNextPage"] == false {
                break;
            }
        }
        assert!(names.len() >= 2, "{names:?}");

        let mine = json!({ "filter": { "person": encode(Noun::Person, TenantId::HOUSE, admin.person().0) } });
        let told = house.read(&lead, &document, mine).await;
        assert_eq!(told["sessionLog"]["pageInfo"]["hasNextPage"], false, "only the admin's own");
        let ahead = json!({ "filter": { "from": "2030-01-01T00:00:00Z", "until": "2000-01-01T00:00:00Z" } });
        assert_eq!(house.read(&lead, &document, ahead).await["sessionLog"]["edges"], json!([]));

        let (agent, boss) = (house.agent().await, house.client_admin().await);
        for less in [&agent, &only_ours] {
            assert!(denied(&house.ask(Some(less), &document, json!({})).await, "people.read"));
        }
        assert_eq!(code(&house.ask(Some(&boss), &document, json!({})).await), "MISSING");
        let taken = "... on SessionsExported { csv entries cut }";
        let file = house.change(&admin, "exportSessions", "SessionFilter", json!({}), taken).await;
        let csv = file["csv"].as_str().unwrap();
        assert!(csv.starts_with("\u{feff}person,began_utc,ended_utc,seconds,cause\r\n"), "{csv}");
        assert_eq!(csv.matches("\r\n").count(), usize::try_from(file["entries"].as_u64().unwrap()).unwrap() + 1);
        let stands = "{ audit(filter: { action: \"session\" }) { edges { node { action } } } }";
        assert_eq!(
            house.read(&admin, stands, json!({})).await["audit"]["edges"][0]["node"]["action"],
            "session.export"
        );
        let refused = house.change(&boss, "exportSessions", "SessionFilter", json!({}), taken).await;
        assert_eq!(code(&refused), "MISSING", "{refused:#}");
    }
}
