//! Work of which one process at a time may do: taken over when its holder is gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use app::workers::leased::{Keeper, Tenure};
use app::workers::sequencer;
use app::workers::timers::{self, DueSource};
use async_trait::async_trait;
use chrono::Duration;
use kernel::fact::Fact;
use kernel::{Clock, Fault, Time};
use store::{Db, SystemUse};
use tokio_util::sync::CancellationToken;
use world::{World, worlds};

use crate::support::until;

/// Somebody at work; gone when dropped.
struct Hand(Arc<AtomicU32>);

impl Hand {
    fn laid_on(count: &Arc<AtomicU32>) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count.clone())
    }
}

impl Drop for Hand {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// A process that wants the lease and counts how often it works under it.
fn candidate(db: &Db, stop: &CancellationToken) -> (Tenure, Arc<AtomicU32>) {
    let (keeper, tenure) = Keeper::new(db, "test");
    let (ends, works, at) = (stop.clone(), Arc::new(AtomicU32::new(0)), tenure.clone());
    tokio::spawn(async move { keeper.run(&ends).await });
    let (counted, ends) = (works.clone(), stop.clone());
    tokio::spawn(async move {
        at.during(&ends, |_, lost| {
            let hand = Hand::laid_on(&counted);
            async move {
                lost.cancelled().await;
                drop(hand);
                Ok(())
            }
        })
        .await
    });
    (tenure, works)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_works_and_the_standby_takes_over() {
    for world in worlds().await {
        let (other, _) = World::open(&world.place, &world.clock, &world.ids).await;
        let (one_stops, two_stops) = (CancellationToken::new(), CancellationToken::new());
        let (_, one) = candidate(&world.db, &one_stops);
        until("the first works", || async { one.load(Ordering::SeqCst) == 1 }).await;
        let (_, two) = candidate(&other, &two_stops);
        assert_eq!(two.load(Ordering::SeqCst), 0);

        one_stops.cancel();

        until("the second works", || async { two.load(Ordering::SeqCst) == 1 }).await;
        assert_eq!(one.load(Ordering::SeqCst), 0);
        two_stops.cancel();
        until("nobody works", || async { two.load(Ordering::SeqCst) == 0 }).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn work_is_given_up_when_somebody_else_has_the_lease() {
    for world in worlds().await {
        let stop = CancellationToken::new();
        let (_, works) = candidate(&world.db, &stop);
        until("it works", || async { works.load(Ordering::SeqCst) == 1 }).await;

        // Its lease runs out by the clock, and a third one is quicker than its renewal.
        let thief = world.ids.next();
        until("the lease is somebody else's", || async {
            world.clock.advance(Duration::seconds(3));
            world.db.lease("test", thief, world.clock.now(), Duration::hours(1)).await.unwrap().is_some()
        })
        .await;

        until("it has stopped", || async { works.load(Ordering::SeqCst) == 0 }).await;
        stop.cancel();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_sequencers_number_every_fact_once() {
    for world in worlds().await {
        let (other, _) = World::open(&world.place, &world.clock, &world.ids).await;
        let stop = CancellationToken::new();
        for db in [world.db.clone(), other] {
            let (keeper, tenure) = Keeper::new(&db, "worker");
            let ends = stop.clone();
            tokio::spawn(async move { keeper.run(&ends).await });
            let ends = stop.clone();
            tokio::spawn(async move {
                tenure
                    .during(&ends, |lease, lost| {
                        let db = db.clone();
                        async move { sequencer::run(&db, &lease, &lost).await }
                    })
                    .await
            });
        }

        for _ in 0..40 {
            let mut tx = world.db.begin(&world.tenant()).await.unwrap();
            tx.record(Fact::PendingOff.at(world.clock.now()).of(tx.id(), tx.id())).unwrap();
            tx.commit().await.unwrap();
        }

        let head = || async { world.db.system_view(SystemUse::Ledger).await.unwrap().head().await.unwrap() == 40 };
        until("all are numbered", head).await;
        stop.cancel();
    }
}

/// Something that is due once, at an instant.
struct Once {
    at: Time,
    fired: AtomicU32,
}

#[async_trait]
impl DueSource for Once {
    async fn next(&self) -> Result<Option<Time>, Fault> {
        Ok((self.fired.load(Ordering::SeqCst) == 0).then_some(self.at))
    }

    async fn fire(&self, now: Time) -> Result<usize, Fault> {
        assert!(now >= self.at);
        self.fired.fetch_add(1, Ordering::SeqCst);
        Ok(1)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_due_is_fired_at_its_moment_and_not_before() {
    let world = World::on_sqlite().await;
    let at = world.clock.now() + Duration::hours(1);
    let source = Arc::new(Once { at, fired: AtomicU32::new(0) });
    let stop = CancellationToken::new();
    let (db, ends, sources) = (world.db.clone(), stop.clone(), vec![source.clone() as Arc<dyn DueSource>]);
    let running = tokio::spawn(async move { timers::run(&db, &sources, &ends).await });
    let ring = || async {
        let mut tx = world.db.begin(&world.tenant()).await.unwrap();
        tx.wake_timers();
        tx.commit().await.unwrap();
    };

    ring().await;
    assert_eq!(source.fired.load(Ordering::SeqCst), 0);
    world.clock.set(at);
    ring().await;

    until("it has fired", || async { source.fired.load(Ordering::SeqCst) == 1 }).await;
    stop.cancel();
    running.await.unwrap().unwrap();
}
