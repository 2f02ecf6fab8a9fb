//! The ledger under racing commits, and the numbering that follows them.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use std::collections::BTreeSet;

use chrono::Duration;
use kernel::fact::{Fact, PendingReason};
use kernel::ids::{CaseId, ProjectId};
use kernel::{Clock, FactId};
use store::SystemUse;
use world::{World, worlds};

/// Commits one fact in a world.
async fn happen(world: &World, scope: &store::Scope) -> FactId {
    let mut tx = world.db.begin(scope).await.unwrap();
    let (case, project) = (tx.id::<CaseId>(), tx.id::<ProjectId>());
    let fact = Fact::PendingOn { reason: PendingReason::Client }.at(world.clock.now()).of(case, project);
    let id = tx.record(fact).unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn thousands_of_racing_commits_are_numbered_and_none_is_skipped() {
    for world in worlds().await {
        let scopes: Vec<_> = (0..5).map(|_| world.tenant()).collect();
        let world = std::sync::Arc::new(world);
        let lease = world.db.lease("sequencer", world.ids.next(), world.clock.now(), Duration::hours(1));
        let lease = lease.await.unwrap().unwrap();
        let mut writers = tokio::task::JoinSet::new();
        for number in 0..40 {
            let (world, scope) = (world.clone(), scopes[number % 5].clone());
            writers.spawn(async move {
                let mut ids = Vec::new();
                for _ in 0..75 {
                    ids.push(happen(&world, &scope).await);
                }
                ids
            });
        }

        // A reader follows the ledger while it is written, always from the last place it saw.
        let mut place = 0;
        let mut read = Vec::new();
        let mut written = BTreeSet::new();
        while !writers.is_empty() || world.db.number_facts(&lease).await.unwrap() > 0 {
            while let Some(done) = writers.try_join_next() {
                written.extend(done.unwrap());
            }
            world.db.number_facts(&lease).await.unwrap();
            let tx = world.db.system_view(SystemUse::Ledger).await.unwrap();
            for fact in tx.facts_after(place, 10_000).await.unwrap() {
                assert_eq!(fact.seq, place + 1);
                place = fact.seq;
                read.push(fact.fact.id);
            }
        }
        let tx = world.db.system_view(SystemUse::Ledger).await.unwrap();
        read.extend(tx.facts_after(place, 10_000).await.unwrap().into_iter().map(|fact| fact.fact.id));

        assert_eq!(written.len(), 3000);
        assert_eq!(read.len(), 3000);
        assert_eq!(read.into_iter().collect::<BTreeSet<_>>(), written);
    }
}

#[tokio::test]
async fn work_that_is_dropped_leaves_nothing_behind() {
    for world in worlds().await {
        let scope = world.tenant();
        let mut tx = world.db.begin(&scope).await.unwrap();
        tx.record(Fact::PendingOff.at(world.clock.now()).of(tx.id(), tx.id())).unwrap();
        assert_eq!(tx.count_up("case").await.unwrap(), 1);
        drop(tx);

        let tx = world.db.begin(&scope).await.unwrap();

        assert_eq!(tx.count_up("case").await.unwrap(), 1);
        assert!(tx.facts_after(0, 10).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_lease_that_passed_on_is_refused() {
    for world in worlds().await {
        let hour = Duration::hours(1);
        let (old, new) = (world.ids.next(), world.ids.next());
        let first = world.db.lease("sequencer", old, world.clock.now(), hour).await.unwrap().unwrap();
        assert_eq!(world.db.lease("sequencer", new, world.clock.now(), hour).await.unwrap(), None);
        world.clock.advance(hour * 2);
        let second = world.db.lease("sequencer", new, world.clock.now(), hour).await.unwrap().unwrap();

        assert!(world.db.number_facts(&first).await.is_err());
        assert!(world.db.number_facts(&second).await.is_ok());
        assert_eq!(second.epoch, first.epoch + 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn those_who_give_up_half_way_hold_nobody_up() {
    for world in worlds().await {
        let world = std::sync::Arc::new(world);
        let scope = world.tenant();
        let mut work = tokio::task::JoinSet::new();
        for number in 0..400_u64 {
            let (world, scope) = (world.clone(), scope.clone());
            work.spawn(async move {
                let one = async { happen(&world, &scope).await };
                // Every third gives up after a moment of its own, wherever it is by then.
                if number % 3 == 0 {
                    let _ = tokio::time::timeout(std::time::Duration::from_micros(number * 7), one).await;
                    return false;
                }
                one.await;
                true
            });
        }

        let all = async {
            let mut done = 0;
            while let Some(finished) = work.join_next().await {
                done += usize::from(finished.unwrap());
            }
            done
        };
        let done = tokio::time::timeout(std::time::Duration::from_mins(1), all).await.expect("nobody waits for ever");

        assert_eq!(done, 266);
        let lease = world.db.lease("sequencer", world.ids.next(), world.clock.now(), Duration::hours(1));
        let lease = lease.await.unwrap().unwrap();
        let numbered = world.db.number_facts(&lease).await.unwrap();
        assert!((266..=400).contains(&numbered), "{numbered}");
    }
}
