//! The other server misbehaves: each answer arrives once, or its writer is told why it did not.

use access::Role;
use channels::testing::sink::{Act, Setup, Sink};
use chrono::Duration;
use desk::outgoing::{Outgoing, Step};
use kernel::ids::{InteractionId, TenantId};
use serde_json::{Value, json};
use world::World;

use crate::house::{House, Shop, Way, Web, until};
use crate::journeys::{answer, receiver, seen};
use crate::on_both;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    a_server_that_is_busy_gets_the_answer_later_and_once: busy;
    a_server_that_refuses_for_good_tells_the_agent: refused;
    a_lost_acceptance_is_repeated_once_under_the_same_message_id: lost;
    a_bad_server_holds_up_nobody_else: held_up;
}

/// A shop with one case to answer.
struct Desk {
    house: House,
    shop: Shop,
    sink: Sink,
    agent: Web,
    case: String,
}

impl Desk {
    async fn open(world: World) -> Self {
        let house = House::open(world).await;
        let sink = Sink::start(Setup::default()).await.unwrap();
        let shop = Shop::open(&house, "LS").await;
        shop.mailbox(&house, "pomoc", Way::Forwarded, Some(sink.address())).await;
        let agent = house.staff("ola@bpo.example", Role::Agent, &[(shop.tenant, shop.project)]).await;
        let letter = Letter::new("anna@poczta.example", &shop.forwarded_to("pomoc"), "Zwrot");
        assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
        let case = seen(&agent, "Zwrot", "id").await["id"].as_str().unwrap().to_owned();
        Self { house, shop, sink, agent, case }
    }

    /// Answers, and lets the ten seconds pass.
    async fn answer(&self) -> InteractionId {
        let id = answer(&self.agent, &self.case, "Proszę odesłać paczkę.", "WAIT").await;
        let id = async_graphql_id(&id);
        self.house.later(Duration::seconds(10));
        id
    }

    async fn outgoing(&self, id: InteractionId) -> Outgoing {
        desk::outgoing::of(&self.house.view(self.shop.tenant).await, id).await.unwrap()
    }

    /// Waits until so many attempts were made and the mail is in nobody's hand.
    async fn tried(&self, id: InteractionId, attempts: i64) -> Outgoing {
        until(&format!("attempt {attempts}"), async || {
            let mail = self.outgoing(id).await;
            mail.attempts >= attempts && mail.step != Step::Sending
        })
        .await;
        let mail = self.outgoing(id).await;
        assert_eq!(mail.attempts, attempts);
        mail
    }

    async fn on_the_screen(&self) -> Value {
        let query = "query($id: ID!) { case(id: $id) { state unansweredSince clocks { kind stoppedAt }
            timeline { edges { node { ... on Mail { direction deliveryState deliveryReason deliveryDoubts } } } } } }";
        self.agent.gql(query, json!({ "id": self.case })).await["case"].clone()
    }
}

fn async_graphql_id(id: &str) -> InteractionId {
    let (_, mail): (TenantId, InteractionId) = api::gid::decode(api::gid::Noun::Interaction, &id.into()).unwrap();
    mail
}

async fn busy(world: World) {
    let desk = Desk::open(world).await;
    desk.sink.then([
        Act::Refuse,
        Act::AtMail("421 4.3.2 closing".into()),
        Act::AtRcpt("450 4.2.0 greylisted".into()),
        Act::AtEnd("451 4.3.0 try again".into()),
    ]);
    let id = desk.answer().await;

    let mut waits = Vec::new();
    for attempt in 1..=4 {
        let mail = desk.tried(id, attempt).await;
        assert_eq!(mail.step, Step::Queued);
        assert!(desk.sink.mails().is_empty());
        waits.push((mail.next - desk.house.now()).num_minutes());
        desk.house.later(mail.next - desk.house.now());
    }
    let mail = desk.tried(id, 5).await;

    assert_eq!((mail.step, waits), (Step::Accepted, vec![1, 2, 4, 8]));
    assert_eq!(desk.sink.mails().len(), 1);
    // The answer counts from its acceptance, not from the moment at which it was written.
    let case = desk.on_the_screen().await;
    let reply = case["clocks"].as_array().unwrap().iter().find(|clock| clock["kind"] == "FIRST_REPLY").unwrap().clone();
    assert_eq!(crate::house::at(reply["stoppedAt"].as_str().unwrap()), desk.house.now());
    desk.house.close().await;
}

async fn refused(world: World) {
    let desk = Desk::open(world).await;
    desk.sink.then([Act::AtRcpt("550 5.1.1 no such user here".into())]);
    let id = desk.answer().await;

    let mail = desk.tried(id, 1).await;
    assert_eq!(mail.step, Step::Failed);
    desk.house.later(Duration::hours(2));

    assert!(desk.sink.mails().is_empty());
    let case = desk.on_the_screen().await;
    let edges = case["timeline"]["edges"].as_array().unwrap();
    let ours = edges.iter().map(|edge| &edge["node"]).find(|node| node["direction"] == "OUT").unwrap();
    assert_eq!(ours["deliveryState"], "FAILED");
    assert!(ours["deliveryReason"].as_str().unwrap().contains("no such user here"), "{ours}");
    assert_eq!((&case["state"], case["unansweredSince"].is_null()), (&json!("OPEN"), false), "{case:#}");
    let clocks = case["clocks"].as_array().unwrap();
    assert!(clocks.iter().all(|clock| clock["stoppedAt"].is_null()), "{clocks:#?}");
    desk.house.close().await;
}

async fn lost(world: World) {
    for (again, most) in [(Act::Accept, 2), (Act::Vanish { kept: true }, 2)] {
        let desk = Desk::open(fresh(&world).await).await;
        desk.sink.then([Act::Vanish { kept: true }, again.clone()]);
        let id = desk.answer().await;

        let mail = desk.tried(id, 1).await;
        assert_eq!(mail.step, Step::Queued);
        desk.house.later(mail.next - desk.house.now());
        let mail = desk.tried(id, 2).await;
        let expected = if again == Act::Accept { Step::Accepted } else { Step::Failed };
        assert_eq!(mail.step, expected);
        let doubts = if again == Act::Accept { 1 } else { 2 };
        let edges = desk.on_the_screen().await["timeline"]["edges"].as_array().unwrap().clone();
        let ours = edges.iter().map(|edge| &edge["node"]).find(|node| node["direction"] == "OUT").unwrap();
        assert_eq!(ours["deliveryDoubts"], doubts);
        desk.house.later(Duration::hours(30));
        desk.house.settled().await;

        let kept = desk.sink.mails();
        let ids: std::collections::BTreeSet<_> =
            kept.iter().map(|mail| channels::email::parse(&mail.bytes).inbound.message_id.unwrap()).collect();
        assert_eq!((kept.len(), ids.len()), (most, 1));
        desk.house.close().await;
    }
}

/// Another world of the same kind.
async fn fresh(world: &World) -> World {
    match &world.place {
        store::Place::File(_) => World::on_sqlite().await,
        store::Place::Server(_) => World::on_postgres(&std::env::var("MANYHANDS_TEST_PG").unwrap()).await,
    }
}

async fn held_up(world: World) {
    let desk = Desk::open(world).await;
    let dead = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let other = Shop::open(&desk.house, "GP").await;
    other.mailbox(&desk.house, "pomoc", Way::Forwarded, Some(dead)).await;
    let second = desk.house.staff("jan@bpo.example", Role::Agent, &[(other.tenant, other.project)]).await;
    for number in 0..5 {
        let to = other.forwarded_to("pomoc");
        let letter = Letter::new("piotr@poczta.example", &to, &format!("Pilne {number}"));
        assert_eq!(smtp::send(receiver(&desk.house), &letter).await.0, 250);
        let case = seen(&second, &letter.subject, "id").await;
        answer(&second, case["id"].as_str().unwrap(), "Odpowiadam.", "KEEP").await;
    }

    let id = desk.answer().await;

    assert_eq!(desk.tried(id, 1).await.step, Step::Accepted);
    assert_eq!(desk.sink.mails().len(), 1);
    desk.house.close().await;
}
