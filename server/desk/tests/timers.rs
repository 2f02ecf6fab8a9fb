//! Warnings and breaches at the very moment, once.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use std::sync::Arc;

use access::{Access, Settings};
use desk::clocks::fire;
use desk::outgoing::deliver::Verdict;
use desk::outgoing::reply::Then;
use kernel::fact::{ClockKind, Fact};
use kernel::{Clock, Time};
use shop::{Shop, answering, letter, opened};
use world::worlds;

async fn run_timers(shop: &Shop<'_>, access: &Access, until: Time) -> usize {
    let (mut fired, world) = (0, shop.world);
    while let Some(next) = fire::next(&world.db).await.unwrap().filter(|next| *next <= until) {
        world.clock.set(next.max(world.clock.now()));
        fired += fire::due(&world.db, access, &shop.book, world.clock.now()).await.unwrap();
    }
    world.clock.set(until);
    fired
}

#[tokio::test]
async fn a_clock_warns_then_breaches_at_its_moment_and_once() {
    for world in worlds().await {
        let access = Access::new(world.db.clone(), world.minter.clone(), Settings::default()).unwrap();
        let access = Arc::new(access);
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(letter("1", "Faktura", "Proszę o fakturę")).await);
        let clock = shop.clock(case, ClockKind::FirstReply, 1).await;

        run_timers(&shop, &access, clock.due + chrono::Duration::minutes(1)).await;
        assert_eq!(
            fire::due(&world.db, &access, &shop.book, world.clock.now()).await.unwrap(),
            0,
            "nothing is due twice"
        );

        let facts = world.db.view(&shop.scope).await.unwrap().facts_of(case).await.unwrap();
        let of = |kind: &str| facts.iter().filter(|fact| fact.fact.kind() == kind).collect::<Vec<_>>();
        let (warned, breached) = (of("clock_warned"), of("clock_breached"));
        assert_eq!((warned.len(), breached.len()), (1, 1));
        assert_eq!((warned[0].at, breached[0].at), (clock.warn, clock.due));
        assert!(matches!(breached[0].fact, Fact::ClockBreached { due, .. } if due == clock.due));
        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.standing, "breached");
    }
}

#[tokio::test]
async fn a_late_case_becomes_urgent_once() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(letter("1", "Faktura", "Proszę o fakturę")).await);
        world.clock.advance(chrono::Duration::days(2));
        let due = shop.clock(case, ClockKind::FirstReply, 1).await.due;

        for (first, changes) in [(true, true), (false, false)] {
            let mut tx = world.db.begin(&shop.scope).await.unwrap();
            let changed = desk::cases::escalate::escalate(&mut tx, &shop.book, case).await.unwrap();
            assert_eq!(changed, changes, "the first time: {first}");
            tx.commit().await.unwrap();
        }

        assert_eq!(shop.case(case).await.priority, kernel::fact::Priority::High);
        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.due, due, "urgency heals nothing");
    }
}

#[tokio::test]
async fn a_warning_that_is_due_when_the_clock_is_settled_is_given_at_once() {
    for world in worlds().await {
        let access = Access::new(world.db.clone(), world.minter.clone(), Settings::default()).unwrap();
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(letter("1", "Faktura", "Proszę o fakturę")).await);
        let clock = shop.clock(case, ClockKind::FirstReply, 1).await;
        world.clock.set(clock.warn + chrono::Duration::minutes(1));
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        desk::cases::escalate::escalate(&mut tx, &shop.book, case).await.unwrap();
        tx.commit().await.unwrap();

        while fire::due(&world.db, &access, &shop.book, world.clock.now()).await.unwrap() > 0 {}

        let facts = world.db.view(&shop.scope).await.unwrap().facts_of(case).await.unwrap();
        let warned =
            facts.iter().filter(|fact| matches!(fact.fact, Fact::ClockWarned { measures: ClockKind::FirstReply, .. }));
        assert_eq!(warned.count(), 1);
    }
}

#[tokio::test]
async fn at_any_hour_a_row_counts_as_its_facts_do() {
    for world in worlds().await {
        let access = Access::new(world.db.clone(), world.minter.clone(), Settings::default()).unwrap();
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(letter("1", "Faktura", "Proszę o fakturę")).await);
        for step in 0..90 {
            run_timers(&shop, &access, world.clock.now() + chrono::Duration::minutes(97)).await;
            match step {
                20 | 60 => drop(shop.delivered(&shop.answer(case, Then::Wait).await, Verdict::Accepted).await),
                40 => drop(shop.mail(answering(letter("2", "Re: Faktura", "Oto dane"), "1")).await),
                _ => {}
            }
            let all = shop.clocks(case).await;
            assert!(all.iter().all(|clock| clock.counted.is_some()), "settled clocks know what they used");
        }
    }
}
