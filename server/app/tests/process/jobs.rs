//! Jobs: handed over exactly once, done at least once, tried again by our own clock.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use app::jobs::queue::Queue;
use app::jobs::{Jobs, Outcome, relay, runner};
use kernel::Clock;
use serde::{Deserialize, Serialize};
use store::{Job, Lease, SystemUse};
use tokio_util::sync::CancellationToken;
use world::{World, worlds};

use crate::support::until;

#[derive(Serialize, Deserialize)]
struct Greet {
    number: u32,
}

impl Job for Greet {
    const NAME: &'static str = "test.greet";
}

async fn enqueue(world: &World, numbers: std::ops::Range<u32>) {
    let mut tx = world.db.begin(&world.tenant()).await.unwrap();
    for number in numbers {
        tx.enqueue(&Greet { number }, world.clock.now()).unwrap();
    }
    tx.commit().await.unwrap();
}

async fn lease(world: &World) -> Lease {
    let day = chrono::Duration::days(1);
    world.db.lease("worker", world.ids.next(), world.clock.now(), day).await.unwrap().unwrap()
}

async fn waiting(world: &World) -> usize {
    let view = world.db.system_view(SystemUse::Relay).await.unwrap();
    view.waiting_jobs(world.clock.now(), 1000).await.unwrap().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_between_handing_over_and_noting_it_hands_nothing_over_twice() {
    for world in worlds().await {
        let queue = Queue::open(&world.place, world.folder.path()).await.unwrap();
        let first = lease(&world).await;
        enqueue(&world, 0..25).await;
        // The lease passes on before the note: the queue has the jobs, the outbox does not know it.
        world.clock.advance(chrono::Duration::days(2));
        let second = lease(&world).await;
        assert!(relay::hand_over(&world.db, &queue, &first).await.is_err());
        assert_eq!((queue.figures().await.unwrap().waiting, waiting(&world).await), (25, 25));

        let handed = relay::hand_over(&world.db, &queue, &second).await.unwrap();

        assert_eq!((handed, queue.figures().await.unwrap().waiting, waiting(&world).await), (25, 25, 0));
        assert_eq!(relay::hand_over(&world.db, &queue, &second).await.unwrap(), 0);
        queue.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_job_is_done_and_failed_attempts_come_again() {
    for world in worlds().await {
        let queue = Queue::open(&world.place, world.folder.path()).await.unwrap();
        enqueue(&world, 0..12).await;
        relay::hand_over(&world.db, &queue, &lease(&world).await).await.unwrap();
        let done = Arc::new(Mutex::new(Vec::new()));
        let (seen, panics) = (done.clone(), Arc::new(AtomicU32::new(0)));
        let jobs = Jobs::default().register(move |cx, job: Greet| {
            let (seen, panics) = (seen.clone(), panics.clone());
            async move {
                match (job.number, cx.attempt) {
                    (3, 1) => return Ok(Outcome::Retry { after: Duration::ZERO }),
                    (4, _) => return Ok(Outcome::Abandon { reason: "never".into() }),
                    (5, 1) if panics.fetch_add(1, Ordering::SeqCst) == 0 => panic!("fell over"),
                    _ => {}
                }
                seen.lock().unwrap().push((job.number, cx.attempt));
                Ok(Outcome::Done)
            }
        });
        let stop = CancellationToken::new();
        let (db, at, ends) = (world.db.clone(), queue.clone(), stop.clone());
        let running = tokio::spawn(async move { runner::run(&db, &at, &Arc::new(jobs), ends).await });

        // The clock of this world stands; the queue goes by the machine's own.
        until("eleven jobs are done", || async { done.lock().unwrap().len() >= 11 }).await;
        until("one is given up", || async { queue.figures().await.unwrap().abandoned == 1 }).await;

        stop.cancel();
        running.await.unwrap().unwrap();
        let mut all = done.lock().unwrap().clone();
        all.sort_unstable();
        let numbers: Vec<u32> = all.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11]);
        assert_eq!((all[3], all[4]), ((3, 2), (5, 2)));
        queue.close().await;
    }
}

#[tokio::test]
async fn a_job_that_nobody_knows_is_given_up_with_its_name() {
    let world = World::on_sqlite().await;
    let envelope = app::jobs::Envelope {
        tenant: world.ids.next(),
        id: world.ids.next(),
        job: "gone.away".into(),
        payload: serde_json::json!({}),
        attempt: 1,
    };

    let outcome = Jobs::default().attempt(&envelope, world.clock.now()).await;

    assert_eq!(outcome, Outcome::Abandon { reason: "nobody knows the job gone.away".into() });
}
