//! Terms that change under living cases: versions signed, days declared, the longest pause agreed.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use access::{Access, Settings};
use chrono::Duration;
use desk::cases::state;
use desk::clocks::resettle::{self, ResettleClocks};
use desk::clocks::{self, fire};
use kernel::fact::{CancelCause, ClockKind, Fact, MoveCause, PendingReason, Recorded};
use kernel::ids::CaseId;
use kernel::{Clock, Time};
use shop::{Shop, at, letter, opened, target};
use tenants::calendars::DayDraft;
use tenants::clock::Step;
use tenants::contract::{Contract, Target};
use world::{World, worlds};

const HOUR: Duration = Duration::hours(1);

async fn case(shop: &Shop<'_>, number: u32) -> CaseId {
    opened(shop.mail(letter(&format!("n{number}"), &format!("Sprawa {number}"), "Gdzie jest paczka?")).await)
}

async fn facts(shop: &Shop<'_>, case: CaseId) -> Vec<Recorded> {
    shop.world.db.view(&shop.scope).await.unwrap().facts_of(case).await.unwrap()
}

/// A second version, in force from `effective` on.
async fn agree(shop: &Shop<'_>, effective: Time, targets: Vec<Target>) {
    let hours = shop.hours().await.id;
    shop.agree(Contract::of(2, effective, targets), hours).await;
}

async fn resettle(shop: &Shop<'_>) -> usize {
    let all = ResettleClocks { project: None, after: None };
    resettle::batch(&shop.world.db, &shop.scope, &shop.book, &all).await.unwrap()
}

/// What the outbox holds for later.
async fn waiting(world: &World) -> Vec<(ResettleClocks, Time)> {
    let tx = world.db.system(store::SystemUse::Relay).await.unwrap();
    let jobs = tx.waiting_jobs(world.clock.now() + Duration::days(60), 100).await.unwrap();
    let ours = jobs.into_iter().filter(|job| job.job == <ResettleClocks as store::Job>::NAME);
    ours.map(|job| (serde_json::from_slice(&job.payload).unwrap(), job.run_at)).collect()
}

async fn run_timers(shop: &Shop<'_>, until: Time) {
    let (world, settings) = (shop.world, Settings::default());
    let access = Access::new(world.db.clone(), world.minter.clone(), settings).unwrap();
    while let Some(next) = fire::next(&world.db).await.unwrap().filter(|next| *next <= until) {
        world.clock.set(next.max(world.clock.now()));
        fire::due(&world.db, &access, &shop.book, world.clock.now()).await.unwrap();
    }
    world.clock.set(until);
}

#[tokio::test]
async fn a_version_signed_in_mid_case_counts_from_the_original_start_for_every_open_case() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let (open, done) = (case(&shop, 1).await, case(&shop, 2).await);
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        state::resolve(&mut tx, &shop.book, shop.scope.permit().unwrap(), done, None).await.unwrap();
        tx.commit().await.unwrap();
        let (arrived, settled) = (world.clock.now(), facts(&shop, done).await.len());
        world.clock.advance(HOUR);
        let signed = world.clock.now();
        agree(&shop, signed, vec![target(ClockKind::FirstReply, 120), target(ClockKind::Resolution, 600)]).await;

        assert_eq!(resettle(&shop).await, 1, "the settled case is left alone");

        assert_eq!(shop.clock(open, ClockKind::FirstReply, 1).await.due, arrived + HOUR * 2);
        assert_eq!(shop.case(open).await.due, Some((ClockKind::FirstReply, arrived + HOUR * 2)));
        assert_eq!(facts(&shop, done).await.len(), settled);
        let applied = facts(&shop, open).await.into_iter().find_map(|fact| match fact.fact {
            Fact::PolicyApplied { version, .. } => Some((version, fact.at)),
            _ => None,
        });
        assert_eq!(applied, Some((2, signed)));
        let view = world.db.view(&shop.scope).await.unwrap();
        let told = clocks::explain(&view, &shop.book, open).await.unwrap().remove(0);
        assert_eq!(told.versions, [1, 2]);
        let changed = |step: &Step| {
            matches!(step, Step::TargetChanged { minutes: 120, version: 2, cause: MoveCause::Policy, .. })
        };
        assert!(told.explain.iter().any(changed), "{:?}", told.explain);
        drop(view);
        assert_eq!(resettle(&shop).await, 0, "the second time changes nothing");
    }
}

#[tokio::test]
async fn a_version_that_begins_later_waits_for_its_time_and_whoever_comes_first_applies_it() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let (one, two) = (case(&shop, 1).await, case(&shop, 2).await);
        let before = shop.clock(one, ClockKind::FirstReply, 1).await.due;
        let effective = world.clock.now() + HOUR * 2;
        agree(&shop, effective, vec![target(ClockKind::FirstReply, 480), target(ClockKind::Resolution, 600)]).await;
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        resettle::signed(&mut tx, Some(shop.came.project), effective, world.clock.now()).unwrap();
        tx.commit().await.unwrap();
        let later = ResettleClocks { project: Some(shop.came.project), after: None };
        assert_eq!(waiting(&world).await, [(later.clone(), effective)]);
        assert_eq!(resettle(&shop).await, 0, "not yet in force");

        world.clock.advance(HOUR * 3);
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        desk::cases::escalate::escalate(&mut tx, &shop.book, two).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!(
            shop.clock(two, ClockKind::FirstReply, 1).await.due,
            before + HOUR * 4,
            "touched before the job ran"
        );
        let moved = resettle::batch(&world.db, &shop.scope, &shop.book, &later).await.unwrap();
        assert_eq!((moved, shop.clock(one, ClockKind::FirstReply, 1).await.due), (1, before + HOUR * 4));
        let applied = facts(&shop, one).await.into_iter().find(|fact| fact.fact.kind() == "policy_applied");
        assert_eq!(applied.map(|fact| fact.at), Some(effective), "at its time, not when the job ran");
    }
}

#[tokio::test]
async fn a_day_declared_closed_moves_what_is_due_on_it() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        world.clock.set(at("2026-11-23T15:00:00Z"));
        let case = case(&shop, 1).await;
        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.due, at("2026-11-24T09:00:00Z"));
        let day = DayDraft { date: "2026-11-24".parse().unwrap(), name: "Inwentaryzacja".into(), intervals: vec![] };
        shop.declare(day).await;
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        resettle::declared(&mut tx, shop.hours().await.id, world.clock.now()).await.unwrap();
        resettle::declared(&mut tx, world.ids.next(), world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(waiting(&world).await.len(), 1, "hours that no signed contract goes by concern nobody");

        assert_eq!(resettle(&shop).await, 1);

        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.due, at("2026-11-25T09:00:00Z"));
        let calendar = |fact: &Recorded| matches!(fact.fact, Fact::ClockMoved { cause: MoveCause::Calendar, .. });
        assert_eq!(facts(&shop, case).await.into_iter().filter(calendar).count(), 2, "the reply and the resolution");
        run_timers(&shop, at("2026-11-24T17:00:00Z")).await;
        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.standing, "running", "the timers go by it");
    }
}

#[tokio::test]
async fn more_cases_than_a_batch_are_settled_in_several() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        for number in 0..101 {
            case(&shop, number).await;
        }
        agree(&shop, world.clock.now(), vec![target(ClockKind::FirstReply, 60)]).await;
        world.clock.advance(Duration::minutes(1));

        assert_eq!(resettle(&shop).await, 100);

        let mut rest = waiting(&world).await;
        assert_eq!(rest.len(), 1);
        let rest = rest.remove(0).0;
        assert_eq!(resettle::batch(&world.db, &shop.scope, &shop.book, &rest).await.unwrap(), 1);
        assert_eq!(waiting(&world).await.len(), 1, "nothing is left after the last");
    }
}

#[tokio::test]
async fn what_is_promised_no_more_is_cancelled_for_that_reason_and_spam_for_its_own() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let (case, junk) = (case(&shop, 1).await, case(&shop, 2).await);
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        state::judge_spam(&mut tx, &shop.book, shop.scope.permit().unwrap(), junk, true).await.unwrap();
        tx.commit().await.unwrap();
        world.clock.advance(HOUR);
        agree(&shop, world.clock.now(), vec![target(ClockKind::FirstReply, 240)]).await;

        resettle(&shop).await;

        let cancelled = async |case| {
            let causes = facts(&shop, case).await.into_iter().filter_map(|fact| match fact.fact {
                Fact::ClockCancelled { measures, cause, .. } => Some((measures, cause)),
                _ => None,
            });
            let mut causes: Vec<_> = causes.collect();
            causes.sort_by_key(|(measures, _)| *measures);
            causes
        };
        assert_eq!(cancelled(case).await, [(ClockKind::Resolution, CancelCause::Policy)]);
        let (reply, resolution) = (ClockKind::FirstReply, ClockKind::Resolution);
        assert_eq!(cancelled(junk).await, [(reply, CancelCause::Spam), (resolution, CancelCause::Spam)]);
        assert_eq!(shop.clock(case, resolution, 0).await.standing, "cancelled");
        let view = world.db.view(&shop.scope).await.unwrap();
        let told = clocks::explain(&view, &shop.book, junk).await.unwrap();
        assert_eq!(told.len(), 2, "what vanished says why");
        assert!(
            told.iter().all(|reading| matches!(reading.explain[1], Step::Cancelled { cause: CancelCause::Spam, .. }))
        );
    }
}

#[tokio::test]
async fn a_pause_at_its_limit_ends_by_itself_and_the_clock_warns_and_breaches() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let mut contract = Contract::of(2, world.clock.now(), vec![target(ClockKind::Resolution, 120)]);
        contract.pauses.cap_minutes = Some(60);
        contract.pauses.customer = vec![ClockKind::Resolution];
        let hours = shop.hours().await.id;
        shop.agree(contract, hours).await;
        let case = case(&shop, 1).await;
        let arrived = world.clock.now();
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        let may = shop.scope.permit().unwrap();
        state::set_pending(&mut tx, &shop.book, may, case, PendingReason::Customer).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(shop.clock(case, ClockKind::Resolution, 0).await.standing, "paused");

        run_timers(&shop, arrived + HOUR).await;

        let clock = shop.clock(case, ClockKind::Resolution, 0).await;
        assert_eq!((clock.standing.as_str(), clock.due), ("running", arrived + HOUR * 3));
        assert_eq!(shop.case(case).await.due, Some((ClockKind::Resolution, arrived + HOUR * 3)));
        run_timers(&shop, arrived + HOUR * 4).await;
        assert_eq!(shop.clock(case, ClockKind::Resolution, 0).await.standing, "breached");
        let told = facts(&shop, case).await;
        let when =
            |kind: &str| told.iter().filter(|fact| fact.fact.kind() == kind).map(|fact| fact.at).collect::<Vec<_>>();
        assert_eq!(when("clock_warned"), [arrived + Duration::minutes(150)]);
        assert_eq!(when("clock_breached"), [arrived + HOUR * 3]);
        let mut resumed = told.iter().filter_map(|fact| match fact.fact {
            Fact::ClockMoved { due, cause, .. } => Some((fact.at, due, cause)),
            _ => None,
        });
        assert_eq!(resumed.next_back(), Some((arrived + HOUR, arrived + HOUR * 3, MoveCause::Pause)));
    }
}
