//! Seals over a client's facts: what they hold, and what they give away.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use chrono::Duration;
use kernel::Clock;
use kernel::fact::{Fact, PendingReason};
use kernel::ids::{CaseId, ProjectId};
use kernel::seal::{MOST, NOTHING, Seal, leaf, root};
use store::{Scope, View};
use world::{World, worlds};

async fn happen(world: &World, scope: &Scope, times: usize) {
    let mut tx = world.db.begin(scope).await.unwrap();
    for _ in 0..times {
        let (case, project) = (tx.id::<CaseId>(), tx.id::<ProjectId>());
        tx.record(Fact::PendingOn { reason: PendingReason::Client }.at(world.clock.now()).of(case, project)).unwrap();
    }
    tx.commit().await.unwrap();
}

async fn number(world: &World) {
    let lease = world.db.lease("sequencer", world.ids.next(), world.clock.now(), Duration::hours(1));
    let lease = lease.await.unwrap().unwrap();
    while world.db.number_facts(&lease).await.unwrap() > 0 {}
    world.db.release(&lease).await.unwrap();
}

async fn seal(world: &World, scope: &Scope) -> Vec<Seal> {
    let mut seals = Vec::new();
    loop {
        let tx = world.db.begin(scope).await.unwrap();
        let Some(made) = tx.seal_next(world.clock.now()).await.unwrap() else { return seals };
        tx.commit().await.unwrap();
        seals.push(made);
    }
}

/// Every seal with the facts between its place and that of the one before.
async fn told(view: &View) -> Vec<(Seal, Vec<Vec<u8>>)> {
    let facts = view.stored_after(0, 1_000_000).await.unwrap();
    let mut after = 0;
    let mut all = Vec::new();
    for seal in view.seals_after(0, 1_000).await.unwrap() {
        let within = facts.iter().filter(|fact| fact.seq > after && fact.seq <= seal.last);
        all.push((seal, within.map(|fact| fact.bytes.clone()).collect()));
        after = seal.last;
    }
    all
}

#[tokio::test]
async fn each_clients_facts_are_sealed_in_batches_that_are_chained() {
    for world in worlds().await {
        let (ours, theirs) = (world.tenant(), world.tenant());
        happen(&world, &ours, MOST + 3).await;
        happen(&world, &theirs, 2).await;
        number(&world).await;
        seal(&world, &ours).await;
        happen(&world, &ours, 1).await;
        number(&world).await;
        seal(&world, &ours).await;
        seal(&world, &theirs).await;

        let told = told(&world.db.view(&ours).await.unwrap()).await;

        assert_eq!(told.iter().map(|(seal, _)| seal.facts).collect::<Vec<_>>(), [i64::try_from(MOST).unwrap(), 3, 1]);
        let mut previous = NOTHING;
        for (number, (seal, facts)) in (1..).zip(&told) {
            let leaves: Vec<_> = facts.iter().map(|bytes| leaf(bytes)).collect();
            assert_eq!((seal.number, seal.previous, seal.root), (number, previous, root(&leaves)));
            assert_eq!(seal.sum(), seal.hash);
            previous = seal.hash;
        }
        let view = world.db.view(&theirs).await.unwrap();
        assert_eq!(view.last_seal().await.unwrap().map(|seal| (seal.number, seal.facts)), Some((1, 2)));
    }
}

#[tokio::test]
async fn a_fact_without_a_number_is_not_sealed_yet() {
    for world in worlds().await {
        let ours = world.tenant();
        happen(&world, &ours, 2).await;

        assert_eq!(seal(&world, &ours).await, []);
        number(&world).await;
        assert_eq!(seal(&world, &ours).await.len(), 1);
        assert_eq!(seal(&world, &ours).await, []);
    }
}

#[tokio::test]
async fn what_is_sealed_is_not_sealed_again() {
    for world in worlds().await {
        let ours = world.tenant();
        happen(&world, &ours, 2).await;
        number(&world).await;
        seal(&world, &ours).await;
        happen(&world, &ours, 2).await;
        number(&world).await;

        let first = seal(&world, &ours).await;
        let again = seal(&world, &ours).await;

        assert_eq!((first.len(), again.len()), (1, 0));
        let numbers: Vec<i64> =
            told(&world.db.view(&ours).await.unwrap()).await.iter().map(|(s, _)| s.number).collect();
        assert_eq!(numbers, [1, 2]);
    }
}
