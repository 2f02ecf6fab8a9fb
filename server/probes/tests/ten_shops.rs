//! A real round of ten shops, entered by hand, gives the sums that its auditors wrote down.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use chrono::{NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fault::Fault;
use probes::found::{self, Found};
use probes::month::Tried;
use probes::table::{Social, Spoken, Written, sums};
use probes::{Channel, Kind, Outcome, alarm, probe};
use world::{World, worlds};

const ROUND: &str = "2017-01";

fn local(text: &str) -> Option<Time> {
    let zone: Tz = "Europe/Kyiv".parse().unwrap();
    let at = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").ok()?;
    Some(zone.from_local_datetime(&at).single()?.with_timezone(&Utc))
}

fn read(line: &csv::StringRecord) -> Found {
    let [shop, channel, topic, machine, human, kind, outcome, detail] = std::array::from_fn(|at| &line[at]);
    Found {
        shop: shop.into(),
        channel: Channel::read(channel),
        address: String::new(),
        topic: topic.into(),
        asked: local("2017-01-05 22:00").unwrap(),
        first_machine: local(machine),
        first_human: local(human),
        kind: Kind::read(kind),
        outcome: Outcome::read(outcome),
        detail: detail.into(),
        round: ROUND.into(),
    }
}

async fn enter(world: &World) -> store::Scope {
    let scope = world.scope(world.ids.next());
    let text = include_str!("../../../tests/fixtures/probes/ten-shops.csv");
    let mut tx = world.db.begin(&scope).await.unwrap();
    for line in csv::Reader::from_reader(text.as_bytes()).records() {
        let what = read(&line.unwrap());
        found::record(&mut tx, scope.permit().unwrap(), &what, kernel::Clock::now(&world.clock)).await.unwrap();
    }
    tx.commit().await.unwrap();
    scope
}

#[tokio::test]
async fn thirty_rows_give_the_sums_that_were_written_down() {
    for world in worlds().await {
        let scope = enter(&world).await;
        let view = world.db.view(&scope).await.unwrap();
        let round = probe::of_round(&view, ROUND).await.unwrap();

        let found = sums(&round, "Europe/Kyiv".parse().unwrap());

        assert_eq!(round.len(), 30);
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(found.shops, 10);
        assert_eq!(found.phone, Spoken { tried: 10, solved: 6, unreachable: 4, otherwise: 0 });
        assert_eq!(found.social, Social { tried: 10, human: 3, machine: 1, silent: 5, not_offered: 1 });
        let written = Written { tried: 10, human: 5, before_noon: 4, asked_back: 2, machine: 1, nothing: 4 };
        assert_eq!(found.written, written);
        assert_eq!(found.on_every, names(&["leBoutique", "shopster"]));
        assert_eq!(found.on_none, names(&["MEDINI", "grand ua", "Glem"]));
        assert_eq!(alarm::findings(&view, kernel::time::from_micros(0)).await.unwrap(), []);
        assert_eq!(probe::rounds(&view).await.unwrap(), [(ROUND.to_owned(), 30)]);
    }
}

#[tokio::test]
async fn what_contradicts_itself_is_refused_by_field() {
    let world = World::on_sqlite().await;
    let scope = world.scope(world.ids.next());
    let now = kernel::Clock::now(&world.clock);
    let fits = Found {
        shop: String::new(),
        channel: Some(Channel::Phone),
        address: "+48221234567".into(),
        topic: "delivery".into(),
        asked: now - chrono::Duration::hours(2),
        first_machine: None,
        first_human: Some(now - chrono::Duration::hours(1)),
        kind: Some(Kind::Human),
        outcome: Some(Outcome::Resolved),
        detail: String::new(),
        round: String::new(),
    };
    for (wrong, field) in [
        (Found { outcome: Some(Outcome::NoReply), ..fits.clone() }, "outcome"),
        (Found { kind: Some(Kind::None), outcome: Some(Outcome::NoReply), ..fits.clone() }, "firstHuman"),
        (Found { first_human: Some(now - chrono::Duration::hours(3)), ..fits.clone() }, "firstHuman"),
        (Found { asked: now + chrono::Duration::hours(1), first_human: None, ..fits.clone() }, "asked"),
        (Found { topic: " ".into(), ..fits.clone() }, "topic"),
        (Found { channel: None, ..fits.clone() }, "channel"),
        (Found { detail: "x".repeat(501), ..fits.clone() }, "detail"),
    ] {
        let mut tx = world.db.begin(&scope).await.unwrap();
        let refused = found::record(&mut tx, scope.permit().unwrap(), &wrong, now).await;
        let Err(Fault::Invalid(problems)) = refused else { panic!("{field}: {refused:?}") };
        assert!(problems.iter().any(|problem| problem.field == field), "{field}: {problems:?}");
    }
}

#[tokio::test]
async fn a_dead_number_rings_until_the_next_good_call() {
    let world = World::on_sqlite().await;
    let scope = world.scope(world.ids.next());
    let now = kernel::Clock::now(&world.clock);
    let call = |hours: i64, kind, outcome| Found {
        shop: String::new(),
        channel: Some(Channel::Phone),
        address: "+48221234567".into(),
        topic: "delivery".into(),
        asked: now - chrono::Duration::hours(hours),
        first_machine: None,
        first_human: None,
        kind: Some(kind),
        outcome: Some(outcome),
        detail: String::new(),
        round: String::new(),
    };
    let mut dead = Vec::new();
    for what in [
        call(9, Kind::Human, Outcome::Resolved),
        call(8, Kind::None, Outcome::Unreachable),
        call(7, Kind::None, Outcome::NoReply),
        call(6, Kind::Human, Outcome::Partly),
    ] {
        let mut tx = world.db.begin(&scope).await.unwrap();
        found::record(&mut tx, scope.permit().unwrap(), &what, now).await.unwrap();
        tx.commit().await.unwrap();
        let view = world.db.view(&scope).await.unwrap();
        let ringing = alarm::ringing(&view, now - chrono::Duration::days(1)).await.unwrap();
        dead.push(ringing.first().and_then(|one| one.dead_since));
    }

    let since = Some(now - chrono::Duration::hours(8));
    assert_eq!(dead, [None, since, since, None]);
}

#[tokio::test]
async fn a_receipt_of_a_machine_is_told_beside_the_answer_of_a_person() {
    for world in worlds().await {
        let scope = world.scope(world.ids.next());
        let now = kernel::Clock::now(&world.clock);
        let hours = |hours: i64| now - chrono::Duration::hours(hours);
        let mail = |first_machine, first_human, kind, outcome| Found {
            shop: String::new(),
            channel: Some(Channel::Email),
            address: "help@shop.example".into(),
            topic: "delivery".into(),
            asked: hours(5),
            first_machine,
            first_human,
            kind: Some(kind),
            outcome: Some(outcome),
            detail: String::new(),
            round: String::new(),
        };
        let mut tx = world.db.begin(&scope).await.unwrap();
        for what in [
            mail(Some(hours(4)), Some(hours(3)), Kind::Human, Outcome::Replied),
            mail(None, Some(hours(3)), Kind::Human, Outcome::Replied),
            mail(Some(hours(4)), None, Kind::Ack, Outcome::AutoOnly),
            mail(None, None, Kind::None, Outcome::NoReply),
        ] {
            found::record(&mut tx, scope.permit().unwrap(), &what, now).await.unwrap();
        }
        tx.commit().await.unwrap();

        let view = world.db.view(&scope).await.unwrap();
        let within = probe::between(&view, (hours(6), now)).await.unwrap();
        let earlier = probe::between(&view, (hours(9), hours(6))).await.unwrap();

        let tried = Tried { all: 4, human: 2, receipt: 2, receipt_only: 1, nothing: 1 };
        assert_eq!((Tried::of(&within), Tried::of(&earlier)), (tried, Tried::default()));
    }
}
