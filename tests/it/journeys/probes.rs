//! A test contact goes out and comes back like any customer's mail: those who serve cannot tell, figures leave it out,
//! and a contact point that is dead is told of.

use access::Role;
use channels::testing::sink::{Act, Setup, Sink};
use chrono::Duration;
use kernel::Time;
use probes::senders::Door;
use probes::{Channel, Kind, Outcome, Probe, State, course, plans, points, probe, senders, texts};
use serde_json::{Value, json};
use tenants::mailboxes::Security;
use world::World;

use super::{answer, receiver, seen, take, two_shops};
use crate::house::{House, Shop, Way, until, within};
use crate::isolation::shape::Shape;
use crate::on_both;
use crate::wire::imap::Mailbox;
use crate::wire::letter::Letter;
use crate::wire::smtp;

on_both! {
    nobody_who_serves_can_tell_a_test_contact_and_no_figure_counts_it: whole_way;
    an_answer_is_read_from_the_mailbox_that_asked: elsewhere;
    a_dead_mailbox_rings_at_the_lead_and_the_next_good_contact_ends_it: alarm;
}

const DOMAIN: &str = "skrzynka-prywatna.example";
const SUBJECT: &str = "Kiedy dojdzie moja paczka";

/// What a shop's plan needs, and the plan: a test contact a day to one of its contact points, handed to this server.
async fn planned(house: &House, shop: &Shop, (channel, address): (Channel, String), port: u16) {
    let scope = house.rule(shop.tenant);
    let now = house.now();
    let mut tx = house.db().begin(&scope).await.unwrap();
    let draft =
        points::Draft { channel: Some(channel), address, answer_minutes: Some(240), ..points::Draft::default() };
    let point = points::keep(&tx, scope.permit().unwrap(), &draft, now).await.unwrap();
    let (host, username) = ("127.0.0.1".to_owned(), String::new());
    let door = Door { host, port, security: Security::Plain, username, pinned: None };
    let draft = senders::Draft { name: "Marta".into(), address: format!("@{DOMAIN}"), smtp: (door, None), imap: None };
    let sender = senders::create(&tx, scope.permit().unwrap(), &draft, now).await.unwrap();
    let question = texts::Draft {
        topic: "delivery".into(),
        language: "pl".into(),
        subject: SUBJECT.into(),
        words: "Dzień dobry, proszę o pomoc.".into(),
        from_case: None,
    };
    texts::add(&tx, scope.permit().unwrap(), &question, now).await.unwrap();
    let draft = plans::Draft {
        point: point.id,
        sender: sender.id,
        weekdays: 127,
        from_minute: 9 * 60,
        until_minute: 10 * 60,
        per_day: 1,
        topic: None,
    };
    plans::begin(&mut tx, scope.permit().unwrap(), &draft, now).await.unwrap();
    tx.commit().await.unwrap();
}

/// Waits for the next day's moment, and gives it.
async fn moment(house: &House) -> Time {
    let next = async || course::next(house.db()).await.unwrap().unwrap();
    let nine = |at: Time| at.format("%H").to_string() == "08";
    until("the day is planned", async || next().await > house.now()).await;
    while !nine(next().await) {
        house.later(next().await - house.now());
        until("the day is planned", async || next().await > house.now()).await;
    }
    let at = next().await;
    house.later(at - house.now());
    at
}

async fn newest(house: &House, shop: &Shop) -> Option<Probe> {
    probe::list(&house.view(shop.tenant).await, None, 1).await.unwrap().pop()
}

async fn reached(house: &House, shop: &Shop, state: State) -> Probe {
    let so = async || newest(house, shop).await.is_some_and(|probe| probe.state == state);
    until("the test contact has come so far", so).await;
    newest(house, shop).await.unwrap()
}

/// What of an answer may tell one case from another: all but words, names, ids and instants.
fn told(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), told(value))).collect(),
        Value::Array(all) => all.iter().map(told).collect(),
        Value::String(text) if text.chars().all(|sign| sign.is_ascii_uppercase() || sign == '_') => value.clone(),
        Value::String(_) => json!("text"),
        other => other.clone(),
    }
}

async fn whole_way(world: World) {
    let house = House::open(world).await;
    let sink = Sink::start(Setup::default()).await.unwrap();
    let (ours, _) = two_shops(&house, sink.address()).await;
    planned(&house, &ours, (Channel::Email, ours.address("pomoc")), receiver(&house).port()).await;
    moment(&house).await;
    let sent = reached(&house, &ours, State::Sent).await;
    let persona = sent.persona.clone().unwrap();
    let place = [(ours.tenant, ours.project)];
    let agent = house.staff("ola@bpo.example", Role::Agent, &place).await;
    let lead = house.staff("lead@bpo.example", Role::ProjectLead, &place).await;
    let ordinary = Letter {
        text: "Dzień dobry, proszę o pomoc.".into(),
        ..Letter::new("anna@poczta.example", &ours.address("pomoc"), "Gdzie jest moja paczka")
    };
    assert_eq!(smtp::send(receiver(&house), &ordinary).await.0, 250);

    // The same to the last field for whoever serves.
    let test = seen(&agent, SUBJECT, "id").await["id"].as_str().unwrap().to_owned();
    let other = seen(&agent, &ordinary.subject, "id").await["id"].as_str().unwrap().to_owned();
    // Somebody else tries the fields out: what he asks changes nothing.
    let (_, viewer) = house.person(ours.tenant, "szef@ls.example", &[Role::ClientViewer]).await;
    let shape = Shape::read(&viewer).await;
    for field in shape.fields(&viewer).await.into_iter().filter(|field| field.document.starts_with("query")) {
        let ask = async |id: &str| told(&agent.ask(&field.document, shape.variables(&field, id)).await);
        let (one, two) = (ask(&test).await, ask(&other).await);
        assert_eq!(one, two, "{}", field.name);
    }
    let refused = agent.ask("query($c: ID!) { probes(client: $c) { edges { node { id } } } }", client(&ours)).await;
    assert_eq!(crate::house::told(&refused), "DENIED", "{refused}");

    // A machine's receipt first, then a person.
    for (automatic, name) in [(true, "receipt"), (false, "answer")] {
        house.later(Duration::minutes(5));
        let mut letter = Letter::new(&ours.address("pomoc"), &persona, &format!("Re {name}"));
        letter = letter.answering(sent.message_id.as_deref().unwrap());
        if automatic {
            letter.subject = "Re\r\nAuto-Submitted: auto-replied".into();
        }
        assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
    }
    let answered = newest(&house, &ours).await.unwrap();
    let since = |at: Option<Time>| at.map(|at| (at - sent.sent.unwrap()).num_minutes());
    assert_eq!((since(answered.first_machine), since(answered.first_human)), (Some(5), Some(10)));
    assert_eq!((answered.kind, answered.outcome), (Some(Kind::Human), Some(Outcome::Replied)));
    mark(&house, &ours, &lead).await;

    // Served like any other, and counted nowhere.
    take(&agent, &test).await;
    answer(&agent, &test, "Paczka jest w drodze.", "RESOLVE").await;
    house.later(Duration::seconds(10));
    let mails = sink.wait_for(1).await;
    assert_eq!(mails[0].to, [persona]);
    house.settled().await;
    let view = house.view(ours.tenant).await;
    let policies = house.running.house.book.policies(&view).await.unwrap();
    let lens = figures::Lens { policies: &policies, zone: chrono_tz::Europe::Warsaw, now: house.now() };
    let month = figures::month(&view, &lens, lens.today()).await.unwrap();
    assert_eq!((month.volume, month.open()), (1, 1));
    let tile = figures::tile(&view, &lens).await.unwrap();
    assert_eq!((tile.open, tile.waiting), (1, 1));
    drop(view);
    house.close().await;
}

fn client(shop: &Shop) -> Value {
    json!({ "c": api::gid::client(shop.tenant).to_string() })
}

/// The lead says that the answer helps.
async fn mark(house: &House, shop: &Shop, lead: &crate::house::Web) {
    let query = "query($c: ID!) { probes(client: $c) { edges { node { id replies { id machine } } } } }";
    let seen = lead.gql(query, client(shop)).await["probes"]["edges"][0]["node"].clone();
    assert_eq!(
        seen["replies"].as_array().unwrap().iter().map(|one| &one["machine"]).collect::<Vec<_>>(),
        [true, false]
    );
    let mark = "mutation($input: ProbeMarkInput!) { markProbe(input: $input) { __typename } }";
    for (reply, done) in [(0, "InvalidInput"), (1, "Done")] {
        let input = json!({ "probe": seen["id"], "reply": seen["replies"][reply]["id"], "mark": "RESOLVED" });
        assert_eq!(lead.gql(mark, json!({ "input": input })).await["markProbe"]["__typename"], done);
    }
    let probe = newest(house, shop).await.unwrap();
    assert_eq!((probe.outcome, probe.first_useful), (Some(Outcome::Resolved), probe.first_human));
}

async fn alarm(world: World) {
    let house = House::open(world).await;
    let sink = Sink::start(Setup::default()).await.unwrap();
    let script = vec![Act::AtRcpt("550 5.1.1 no such user".into())];
    let provider = Sink::start(Setup { script, ..Setup::default() }).await.unwrap();
    let (ours, _) = two_shops(&house, sink.address()).await;
    let form = ours.mailbox(&house, "formularz", Way::Form, None).await;
    planned(&house, &ours, (Channel::Email, ours.address("pomoc")), provider.address().port()).await;
    moment(&house).await;
    let refused = reached(&house, &ours, State::Refused).await;
    assert!(refused.detail.contains("no such user"), "{refused:?}");

    let lead = house.staff("lead@bpo.example", Role::ProjectLead, &[(ours.tenant, ours.project)]).await;
    let query = "{ leadHome { deadPoints { channel address detail } } }";
    let dead = lead.gql(query, Value::Null).await["leadHome"][0]["deadPoints"].clone();
    assert_eq!((&dead[0]["address"], &dead[0]["channel"]), (&json!(ours.address("pomoc")), &json!("EMAIL")));
    drop(lead);

    // Taken the day after, and answered: the alarm ends.
    moment(&house).await;
    let sent = reached(&house, &ours, State::Sent).await;
    assert_eq!(provider.wait_for(1).await[0].from, sent.persona.clone().unwrap());
    let letter = Letter::new(&ours.address("pomoc"), sent.persona.as_deref().unwrap(), "Re paczka");
    assert_eq!(smtp::send(receiver(&house), &letter).await.0, 250);
    let lead = house.staff("inny@bpo.example", Role::ProjectLead, &[(ours.tenant, ours.project)]).await;
    assert_eq!(lead.gql(query, Value::Null).await["leadHome"][0]["deadPoints"], json!([]));

    // A form of ours over HTTP.
    let scope = house.rule(ours.tenant);
    let tx = house.db().begin(&scope).await.unwrap();
    for plan in plans::list(&tx).await.unwrap() {
        plans::stop(&tx, scope.permit().unwrap(), plan.id, house.now()).await.unwrap();
    }
    for sender in senders::list(&tx).await.unwrap() {
        senders::retire(&tx, scope.permit().unwrap(), sender.id, house.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    planned(&house, &ours, (Channel::Form, form.form_key.clone().unwrap()), provider.address().port()).await;
    moment(&house).await;
    let filled = async || newest(&house, &ours).await.is_some_and(|probe| probe.channel == Channel::Form);
    until("the form's moment has come", filled).await;
    let sent = reached(&house, &ours, State::Sent).await;
    let agent = house.staff("ola@bpo.example", Role::Agent, &[(ours.tenant, ours.project)]).await;
    let case = seen(&agent, SUBJECT, "customer { email }").await;
    assert_eq!(case["customer"]["email"], json!(sent.persona));
    house.close().await;
}

/// The sender's mailbox lies at a provider's, who delivers the answer there.
async fn elsewhere(world: World) {
    let house = House::open(world).await;
    let sink = Sink::start(Setup::default()).await.unwrap();
    let (ours, _) = two_shops(&house, sink.address()).await;
    let Some(mut provider) = Mailbox::of(&format!("it-{}", house.world.ids.next::<uuid::Uuid>().simple())).await else {
        return house.close().await;
    };
    let (port, address) = (receiver(&house).port(), ours.address("pomoc"));
    planned(&house, &ours, (Channel::Email, address), port).await;
    let scope = house.rule(ours.tenant);
    let mut tx = house.db().begin(&scope).await.unwrap();
    let before = plans::list(&tx).await.unwrap().remove(0);
    plans::stop(&tx, scope.permit().unwrap(), before.id, house.now()).await.unwrap();
    let door = |port: u16, username: &str| Door {
        host: "127.0.0.1".into(),
        port,
        security: Security::Plain,
        username: username.into(),
        pinned: None,
    };
    let draft = senders::Draft {
        name: "Marta Sikora".into(),
        address: "marta@poczta-obca.example".into(),
        smtp: (door(port, ""), None),
        imap: Some((door(provider.address.port(), &provider.user), Some(provider.password.clone().into()))),
    };
    let sender = senders::create(&tx, scope.permit().unwrap(), &draft, house.now()).await.unwrap();
    let plans::Plan { point, weekdays, from_minute, until_minute, per_day, topic, .. } = before;
    let draft = plans::Draft { point, sender: sender.id, weekdays, from_minute, until_minute, per_day, topic };
    plans::begin(&mut tx, scope.permit().unwrap(), &draft, house.now()).await.unwrap();
    tx.commit().await.unwrap();
    moment(&house).await;
    let sent = reached(&house, &ours, State::Sent).await;
    assert_eq!(sent.persona.as_deref(), Some("marta@poczta-obca.example"));

    // The clock stands still here: a jump takes the lease away, and whoever reads mailboxes begins anew.
    let at = house.now();
    let letter = Letter::new(&ours.address("pomoc"), "marta@poczta-obca.example", "Re paczka");
    provider.deliver(&letter.answering(sent.message_id.as_deref().unwrap()).bytes(), at).await;
    let answered = async || newest(&house, &ours).await.is_some_and(|probe| probe.first_human.is_some());
    within(std::time::Duration::from_secs(90), "the answer was read", answered).await;
    let probe = newest(&house, &ours).await.unwrap();
    assert!((probe.first_human.unwrap() - at).num_seconds().abs() <= 1, "{probe:?}");
    house.close().await;
}
