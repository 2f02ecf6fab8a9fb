//! Followers of the ledger: in order, at least once, each from its own place.

use std::sync::{Arc, Mutex};

use app::workers::followers::{self, Follower};
use async_trait::async_trait;
use kernel::fact::Fact;
use kernel::{Clock, Fault};
use store::{Lease, Numbered};
use tokio_util::sync::CancellationToken;
use world::{World, worlds};

use crate::support::until;

/// A reader that writes down what it read, and may fail once.
struct Reader {
    read: Mutex<Vec<i64>>,
    fails_at: Mutex<Option<i64>>,
}

#[async_trait]
impl Follower for Reader {
    fn name(&self) -> &'static str {
        "reader"
    }

    fn version(&self) -> i64 {
        1
    }

    async fn take(&self, batch: &[Numbered]) -> Result<(), Fault> {
        for fact in batch {
            self.read.lock().unwrap().push(fact.seq);
            if self.fails_at.lock().unwrap().take_if(|at| *at == fact.seq).is_some() {
                return Err(Fault::storage("the disk is full"));
            }
        }
        Ok(())
    }
}

async fn happen(world: &World, count: usize, lease: &Lease) {
    let scope = world.tenant();
    let mut tx = world.db.begin(&scope).await.unwrap();
    for _ in 0..count {
        tx.record(Fact::PendingOff.at(world.clock.now()).of(tx.id(), tx.id())).unwrap();
    }
    tx.commit().await.unwrap();
    world.db.number_facts(lease).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_that_fails_reads_the_same_facts_again_and_goes_on_from_its_place() {
    for world in worlds().await {
        let day = chrono::Duration::days(1);
        let lease = world.db.lease("worker", world.ids.next(), world.clock.now(), day).await.unwrap().unwrap();
        happen(&world, 5, &lease).await;
        let reader = Arc::new(Reader { read: Mutex::default(), fails_at: Mutex::new(Some(3)) });
        let follower: Arc<dyn Follower> = reader.clone();
        let stop = CancellationToken::new();

        assert!(followers::run(&world.db, &lease, &follower, &stop).await.is_err());
        let (db, held, again, ends) = (world.db.clone(), lease.clone(), follower.clone(), stop.clone());
        let running = tokio::spawn(async move { followers::run(&db, &held, &again, &ends).await });
        until("the first five are read", || async { reader.read.lock().unwrap().len() == 8 }).await;
        happen(&world, 2, &lease).await;
        until("all seven are read", || async { reader.read.lock().unwrap().len() == 10 }).await;
        stop.cancel();
        running.await.unwrap().unwrap();

        assert_eq!(*reader.read.lock().unwrap(), [1, 2, 3, 1, 2, 3, 4, 5, 6, 7]);
        // Another process goes on from the same place.
        happen(&world, 1, &lease).await;
        let (stop, ends) = {
            let stop = CancellationToken::new();
            (stop.clone(), stop)
        };
        let (db, held) = (world.db.clone(), lease.clone());
        let running = tokio::spawn(async move { followers::run(&db, &held, &follower, &ends).await });
        until("only the eighth is read", || async { reader.read.lock().unwrap().last() == Some(&8) }).await;
        assert_eq!(reader.read.lock().unwrap().len(), 11);
        stop.cancel();
        running.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_without_the_lease_does_not_move_on() {
    for world in worlds().await {
        let hour = chrono::Duration::hours(1);
        let old = world.db.lease("worker", world.ids.next(), world.clock.now(), hour).await.unwrap().unwrap();
        happen(&world, 3, &old).await;
        world.clock.advance(hour * 2);
        world.db.lease("worker", world.ids.next(), world.clock.now(), hour).await.unwrap().unwrap();
        let follower: Arc<dyn Follower> = Arc::new(Reader { read: Mutex::default(), fails_at: Mutex::default() });

        let refused = followers::run(&world.db, &old, &follower, &CancellationToken::new()).await;

        assert!(matches!(refused, Err(Fault::Conflict(_))));
        let view = world.db.system_view(store::SystemUse::Ledger).await.unwrap();
        assert_eq!(view.cursor("reader", 1).await.unwrap(), 0);
    }
}
