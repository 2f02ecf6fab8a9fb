//! What is shown of people and what ledgers are told of it.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use access::{Access, Settings};
use desk::presence::{self, Change, untold};
use kernel::Clock;
use kernel::fact::{Actor, AgentState, Fact};
use kernel::ids::{PersonId, TenantId};
use shop::Shop;
use store::SystemUse;
use world::{World, worlds};

/// What ledgers know of a person: whose, and which state.
async fn told(world: &World, person: PersonId) -> Vec<(TenantId, AgentState)> {
    let (holder, keep) = (world.ids.next(), chrono::Duration::zero());
    let lease = world.db.lease("sequencer", holder, world.clock.now(), keep).await.unwrap().unwrap();
    world.db.number_facts(&lease).await.unwrap();
    world.db.release(&lease).await.unwrap();
    let all = world.db.system_view(SystemUse::Ledger).await.unwrap().facts_after(0, 1_000).await.unwrap();
    let state = |one: store::Numbered| match one.fact.fact {
        Fact::AgentState { agent, state, .. } if agent == person => Some((one.fact.tenant, state)),
        _ => None,
    };
    all.into_iter().filter_map(state).collect()
}

#[tokio::test]
async fn what_was_shown_before_the_process_died_is_told_by_the_next_one() {
    for world in worlds().await {
        let access = Access::new(world.db.clone(), world.minter.clone(), Settings::default()).unwrap();
        let (one, other) = (Shop::open(&world, "LS").await, Shop::open(&world, "GP").await);
        let person: PersonId = world.ids.next();
        let change = |time_for, state| Change { person, state, reason: None, time_for, actor: Actor::System };
        let first = change(one.scope.tenant(), AgentState::Available);
        presence::set(&world.db, &access, &first, world.clock.now()).await.unwrap();
        let known = vec![(one.scope.tenant(), AgentState::Available)];
        assert_eq!(told(&world, person).await, known);

        let timers = || world.db.system_view(SystemUse::Timer);
        // Shown, and then nothing: he goes over to another client.
        let moved = change(other.scope.tenant(), AgentState::Training);
        presence::show(&world.db, &access, &moved, world.clock.now()).await.unwrap();
        let shown = presence::of(&timers().await.unwrap(), &[person]).await.unwrap();
        assert_eq!((shown[0].time_for, shown[0].state), (moved.time_for, moved.state));
        assert_eq!(told(&world, person).await, known);
        assert_eq!(untold::next(&timers().await.unwrap()).await.unwrap(), Some(world.clock.now() + untold::PATIENCE));
        assert!(untold::late(&timers().await.unwrap(), world.clock.now(), 10).await.unwrap().is_empty());
        world.clock.advance(untold::PATIENCE);
        for silent in untold::late(&timers().await.unwrap(), world.clock.now(), 10).await.unwrap() {
            untold::tell(&world.db, &access, &silent).await.unwrap();
        }
        let all =
            [known, vec![(one.scope.tenant(), AgentState::Offline), (other.scope.tenant(), AgentState::Training)]];
        assert_eq!(told(&world, person).await, all.concat());
        assert_eq!(untold::next(&timers().await.unwrap()).await.unwrap(), None);
    }
}
