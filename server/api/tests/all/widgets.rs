//! Windows for chats: their settings and rules, and the visitors on their pages.

use api::gid::Noun;
use kernel::Clock;
use kernel::fact::{Actor, AgentState};
use serde_json::{Value, json};

use crate::house::{House, code, denied, houses, names};

const WIDGET: &str = "... on WidgetChanged { widget { id key accent origins askEmail pauseMinutes orderDays secret
    rules { id name seconds cart holdOut texts { language text } } figures(days: 30) { rule } } }";

fn rule(more: &Value) -> Value {
    let mut rule = json!({ "name": "Koszyk", "active": true, "seconds": 20, "exit": false, "error": false,
        "returning": false, "free": 1, "holdOut": 10, "texts": [{ "language": "pl", "text": "Pomóc?" }] });
    let fields = more.as_object().unwrap();
    rule.as_object_mut().unwrap().extend(fields.iter().map(|(name, value)| (name.clone(), value.clone())));
    rule
}

fn rules(house: &House, rules: &Value) -> Value {
    json!({ "widget": house.ours.id(Noun::Widget), "pauseMinutes": 60, "orderDays": 7, "rules": rules })
}

#[tokio::test]
async fn a_lead_changes_a_window_and_its_rules_and_each_leaves_the_other_as_it_is() {
    for house in houses().await {
        let lead = house.lead().await;
        let made = house
            .change(
                &lead,
                "saveInvitations",
                "InvitationsInput",
                rules(&house, &json!([rule(&json!({ "cart": 9_900 }))])),
                WIDGET,
            )
            .await;
        let kept = made["widget"]["rules"][0].clone();
        assert_eq!((&kept["name"], &kept["cart"], &kept["holdOut"]), (&json!("Koszyk"), &json!(9_900), &json!(10)));
        let input = json!({ "id": house.ours.id(Noun::Widget), "client": house.ours.id(Noun::Client),
            "queue": house.ours.id(Noun::Queue), "accent": "#1f6b4a", "origins": ["https://shop.example"],
            "askName": "OPTIONAL", "askEmail": "REQUIRED", "askOrder": "HIDDEN", "languages": ["pl"] });

        let saved = house.change(&lead, "saveWidget", "WidgetInput", input.clone(), WIDGET).await;

        let widget = &saved["widget"];
        assert_eq!((&widget["rules"][0], &widget["askEmail"]), (&kept, &json!("REQUIRED")));
        assert_eq!(widget["secret"].as_str().map(str::len), Some(64));
        let again = house
            .change(
                &lead,
                "saveInvitations",
                "InvitationsInput",
                rules(&house, &json!([rule(&json!({ "id": kept["id"], "name": "Kasa" }))])),
                WIDGET,
            )
            .await;
        assert_eq!((&again["widget"]["rules"][0]["id"], &again["widget"]["accent"]), (&kept["id"], &widget["accent"]));
        let agent = house.agent().await;
        let refused = house.change(&agent, "saveWidget", "WidgetInput", input, WIDGET).await;
        assert!(denied(&refused, "client.edit"), "{refused:#}");
    }
}

#[tokio::test]
async fn what_is_wrong_is_named_by_its_field() {
    for house in houses().await {
        let lead = house.lead().await;
        for (more, field) in [
            (json!({ "name": "" }), "rules[0].name"),
            (json!({ "seconds": -1 }), "rules[0].seconds"),
            (json!({ "scroll": 400 }), "rules[0].scroll"),
            (json!({ "cart": -5 }), "rules[0].cart"),
            (json!({ "page": "javascript:" }), "rules[0].page"),
            (json!({ "holdOut": 200 }), "rules[0].holdOut"),
            (json!({ "texts": [] }), "rules[0].texts"),
            (json!({ "texts": [{ "language": "xx", "text": "a" }] }), "rules[0].texts.xx"),
            (json!({ "seconds": null }), "rules[0].when"),
            (json!({ "id": house.theirs.id(Noun::Rule) }), "rules[0].id"),
        ] {
            let input = rules(&house, &json!([rule(&more)]));
            let told = house.change(&lead, "saveInvitations", "InvitationsInput", input, WIDGET).await;
            assert!(names(&told, field), "{field}: {told:#}");
        }
        let routing =
            json!({ "queue": house.ours.id(Noun::Queue), "urgency": 1, "level": 9, "skills": ["Ą"], "ringSeconds": 4 });
        let told = house.change(&lead, "saveQueueRouting", "QueueRoutingInput", routing, "").await;
        for field in ["level", "ringSeconds", "skills[0]"] {
            assert!(names(&told, field), "{field}: {told:#}");
        }
    }
}

#[tokio::test]
async fn a_queue_keeps_its_name_when_its_routing_changes() {
    for house in houses().await {
        let lead = house.lead().await;
        let routing =
            json!({ "queue": house.ours.id(Noun::Queue), "urgency": 2, "level": 1, "skills": [], "ringSeconds": 30 });
        let selection = "... on QueueChanged { queue { name routing { urgency ringSeconds lastAgentSeconds } } }";

        let told = house.change(&lead, "saveQueueRouting", "QueueRoutingInput", routing, selection).await;

        let routing = json!({ "urgency": 2, "ringSeconds": 30, "lastAgentSeconds": null });
        assert_eq!(told["queue"], json!({ "name": "Obsługa", "routing": routing }));
    }
}

#[tokio::test]
async fn an_agent_who_is_there_asks_a_visitor_and_sees_what_became_of_it() {
    for house in houses().await {
        let agent = house.agent().await;
        let list = "{ visitors { id path name asked askedBy { id } client { code } } }";
        let told = house.read(&agent, list, Value::Null).await;
        let visitors = told["visitors"].as_array().unwrap();
        assert_eq!(
            (visitors.len(), &visitors[0]["client"]["code"], &visitors[0]["asked"]),
            (1, &json!("LS"), &Value::Null)
        );
        assert_eq!(visitors[0]["name"], Value::Null, "nobody vouched for him");
        let input = json!({ "visitor": house.ours.id(Noun::Visit), "text": "Szuka Pani prezentu?" });
        let away = house.change(&agent, "inviteVisitor", "InviteVisitorInput", input.clone(), "").await;
        assert_eq!(away["__typename"], "Conflict", "he is not there for customers");

        let change = desk::presence::Change {
            person: agent.person(),
            state: AgentState::Available,
            reason: None,
            time_for: house.ours.client.id,
            actor: Actor::System,
        };
        desk::presence::set(&house.parts.db, &house.parts.access, &change, house.world.clock.now()).await.unwrap();
        let empty = json!({ "visitor": house.ours.id(Noun::Visit), "text": " " });
        let refused = house.change(&agent, "inviteVisitor", "InviteVisitorInput", empty, "").await;
        assert!(names(&refused, "text"), "{refused:#}");
        let asked = house
            .change(
                &agent,
                "inviteVisitor",
                "InviteVisitorInput",
                input.clone(),
                "... on VisitorAsked { visitor { asked } }",
            )
            .await;
        assert_eq!(asked["visitor"]["asked"], "SENT");
        let twice = house.change(&agent, "inviteVisitor", "InviteVisitorInput", input, "").await;
        assert_eq!(twice["__typename"], "Conflict");

        let told = house.read(&agent, list, Value::Null).await;
        assert_eq!(told["visitors"][0]["asked"], "SENT");
        let theirs = json!({ "visitor": house.theirs.id(Noun::Visit), "text": "Halo" });
        let missing = house.change(&agent, "inviteVisitor", "InviteVisitorInput", theirs, "").await;
        assert_eq!(code(&missing), "MISSING");
    }
}
