//! A customer's mail from his provider to the month that his shop looks at, and back.

use access::Role;
use channels::email;
use channels::testing::sink::{Setup, Sink};
use serde_json::{Value, json};
use tenants::mailboxes::State;
use world::World;

use super::{answer, receiver, seen, take, two_shops};
use crate::house::{House, PASSWORD, Shop, Way, at, server, until};
use crate::on_both;
use crate::wire::imap::Mailbox;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    a_mail_becomes_a_case_of_its_shop_is_answered_and_counted: whole_way;
}

const ANNA: &str = "anna@poczta.example";

async fn whole_way(world: World) {
    let house = House::open(world).await;
    let sink = Sink::start(Setup::default()).await.unwrap();
    let (ours, theirs) = two_shops(&house, sink.address()).await;
    let projects = [(ours.tenant, ours.project), (theirs.tenant, theirs.project)];
    let agent = house.staff("ola@bpo.example", Role::Agent, &projects).await;
    let (_, viewer) = house.person(ours.tenant, "szef@ls.example", &[Role::ClientViewer]).await;
    let (_, stranger) = house.person(theirs.tenant, "szef@gp.example", &[Role::ClientViewer]).await;

    // In by the receiver: a case of this shop and of no other.
    let first = Letter::new(ANNA, &ours.forwarded_to("pomoc"), "Gdzie jest moja paczka");
    assert_eq!(smtp::send(receiver(&house), &first).await.0, 250);
    let case = seen(&agent, &first.subject, "id number client { code } customer { email } assignee { id }").await;
    assert_eq!((&case["client"]["code"], &case["customer"]["email"]), (&json!("LS"), &json!(ANNA)));
    assert!(case["number"].as_str().unwrap().starts_with("LS-"), "{case}");
    let none = stranger.gql("{ cases { edges { node { subject } } } }", Value::Null).await;
    assert_eq!(none["cases"]["edges"], json!([]));
    let id = case["id"].as_str().unwrap().to_owned();

    // Out by the shop's own server, after the ten seconds and not before.
    let opened = house.now();
    take(&agent, &id).await;
    house.later(chrono::Duration::minutes(30));
    let text = "Dzień dobry, paczka jest już w drodze.";
    let reply = answer(&agent, &id, text, "WAIT").await;
    assert_eq!(delivery(&agent, &id, &reply).await["deliveryState"], "QUEUED");
    assert!(sink.mails().is_empty());
    let accepted = house.later(chrono::Duration::seconds(10));
    until("the answer is accepted", async || delivery(&agent, &id, &reply).await["deliveryState"] == "ACCEPTED").await;
    let mails = sink.mails();
    assert_eq!(mails.len(), 1);
    let sent = email::parse(&mails[0].bytes).inbound;
    let from = sent.from.unwrap();
    assert_eq!((from.address, from.name), (ours.address("pomoc"), Some("Sklep LS".to_owned())));
    assert_eq!(
        (mails[0].from.as_str(), mails[0].to.as_slice()),
        (ours.address("pomoc").as_str(), &[ANNA.to_owned()][..])
    );
    assert_eq!(sent.in_reply_to, std::slice::from_ref(&first.message_id));
    assert_eq!(sent.references, std::slice::from_ref(&first.message_id));
    assert_eq!(sent.subject.as_deref(), Some("Re: Gdzie jest moja paczka"));
    let token = sent.message_id.unwrap();
    assert!(token.starts_with("mh-") && token.ends_with("@ls.example"), "{token}");
    for words in [text, "Pozdrawiamy\nSklep LS", "> Dzień dobry,"] {
        assert!(sent.text.contains(words), "{words}: {}", sent.text);
    }

    // The customer's answer, read from a mailbox that calls.
    let Some(reopened) = joined(&house, &ours, &token).await else { return house.close().await };
    // A day has passed, and with it the sessions.
    for (web, email) in [(&agent, "ola@bpo.example"), (&viewer, "szef@ls.example"), (&stranger, "szef@gp.example")] {
        web.sign_in(email, PASSWORD).await;
    }
    until("the answer joins", async || clocks(&agent, &id).await.len() == 3).await;
    let clocks = clocks(&agent, &id).await;
    let clock = |kind: &str, turn: i64| {
        let same = |clock: &&Value| clock["kind"] == kind && clock["turn"] == turn;
        clocks.iter().find(same).unwrap_or_else(|| panic!("{clocks:#?}")).clone()
    };
    // 09:00 in Warsaw and four hours; answered at 09:30:10. 10:00 the day after, and four hours.
    let (one, two, whole) = (clock("FIRST_REPLY", 1), clock("FIRST_REPLY", 2), clock("RESOLUTION", 0));
    let instant = |clock: &Value, field: &str| at(clock[field].as_str().unwrap());
    assert_eq!((instant(&one, "startedAt"), instant(&one, "stoppedAt")), (opened, accepted));
    assert_eq!((instant(&one, "dueAt"), &one["standing"]), (at("2025-11-24T12:00:00Z"), &json!("MET")));
    assert_eq!((instant(&two, "startedAt"), instant(&two, "dueAt")), (reopened, at("2025-11-25T13:00:00Z")));
    assert_eq!((&two["standing"], &two["stoppedAt"]), (&json!("RUNNING"), &Value::Null));
    assert_eq!((instant(&whole, "startedAt"), &whole["standing"]), (opened, &json!("RUNNING")));

    // The second turn is late, and the shop sees both.
    house.later(chrono::Duration::hours(6));
    until("the second turn is late", async || {
        let late = |clock: &Value| clock["turn"] == 2 && clock["standing"] == "BREACHED";
        self::clocks(&agent, &id).await.iter().any(late)
    })
    .await;
    house.settled().await;
    let view = house.view(ours.tenant).await;
    let policies = house.running.house.book.policies(&view).await.unwrap();
    let lens = figures::Lens { policies: &policies, zone: chrono_tz::Europe::Warsaw, now: house.now() };
    let month = figures::month(&view, &lens, lens.today()).await.unwrap();
    assert_eq!(month.volume, 2);
    drop(view);
    month_in_the_portal(&viewer, &stranger, &ours).await;
    house.close().await;
}

/// The shop reads its mailbox elsewhere from now on; the customer answers there.
async fn joined(house: &House, ours: &Shop, token: &str) -> Option<kernel::Time> {
    let mut provider = Mailbox::of(&format!("it-{}", house.world.ids.next::<uuid::Uuid>().simple())).await?;
    let account = server(provider.address, Some((&provider.user, &provider.password)));
    let mailbox = ours.mailbox(house, "sklep", Way::Read(account), None).await;
    until("the mailbox is watched", async || ours.find(house, mailbox.id).await.state == State::Idle).await;
    let when = at("2025-11-25T09:00:00Z");
    house.later(when + chrono::Duration::seconds(2) - house.now());
    let mut letter = Letter::new(ANNA, &ours.address("pomoc"), "Re: Gdzie jest moja paczka").answering(token);
    letter.text = "Paczki nadal nie ma.\r\n".into();
    provider.deliver(&letter.bytes(), when).await;
    Some(when)
}

/// The months of both shops as their own people see them.
async fn month_in_the_portal(viewer: &crate::house::Web, stranger: &crate::house::Web, ours: &Shop) {
    let query = "query($client: ID!) { serviceMonth(client: $client, month: \"2025-11-01\") {
        volume promises { kind good base } } }";
    let client = api::gid::client(ours.tenant);
    let data = viewer.gql(query, json!({ "client": client })).await;
    let month = &data["serviceMonth"];
    assert_eq!(month["volume"], 2);
    let promises = month["promises"].as_array().unwrap();
    let replies = promises.iter().find(|promise| promise["kind"] == "FIRST_REPLY").unwrap();
    assert_eq!((&replies["good"], &replies["base"]), (&json!(1), &json!(2)));
    let other = stranger.ask(query, json!({ "client": client })).await;
    assert_eq!(crate::house::told(&other), "MISSING");
}

/// How far an answer of ours has come.
async fn delivery(web: &crate::house::Web, case: &str, mail: &str) -> Value {
    let query = "query($id: ID!) { case(id: $id) { timeline { edges { node {
        ... on Mail { id deliveryState deliveryReason } } } } } }";
    let data = web.gql(query, json!({ "id": case })).await;
    let edges = data["case"]["timeline"]["edges"].as_array().unwrap().clone();
    edges.into_iter().map(|edge| edge["node"].clone()).find(|node| node["id"] == mail).expect("the answer")
}

async fn clocks(web: &crate::house::Web, case: &str) -> Vec<Value> {
    let query = "query($id: ID!) { case(id: $id) { clocks { kind turn standing startedAt dueAt stoppedAt } } }";
    web.gql(query, json!({ "id": case })).await["case"]["clocks"].as_array().unwrap().clone()
}
