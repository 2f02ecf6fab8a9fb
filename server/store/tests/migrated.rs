//! A database of an earlier version, opened by this one.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use chrono::Duration;
use kernel::fact::{AgentState, Channel, Ender, Fact, PendingReason};
use kernel::ids::{CaseId, CustomerId, InteractionId, PersonId, ProjectId};
use kernel::{Clock, FactId};
use sea_orm::{ConnectionTrait, Database};
use store::{Place, Scope};
use uuid::Uuid;
use world::{World, worlds};

/// As it was before facts said what they are about.
const BEFORE: &str = "
DROP INDEX fact_about;
ALTER TABLE fact DROP COLUMN about_id;
CREATE TABLE thread (id BIGINT);
DELETE FROM seaql_migrations WHERE version = 'm0023_abouts'";

struct Told {
    scope: Scope,
    call: InteractionId,
    ended: FactId,
    state: FactId,
    corrections: [FactId; 2],
}

/// A call whose end was a mistake, an agent's state that was one, and a case.
async fn told(world: &World) -> Told {
    let scope = world.tenant();
    let mut tx = world.db.begin(&scope).await.unwrap();
    let (now, call, agent) = (world.clock.now(), tx.id::<InteractionId>(), tx.id::<PersonId>());
    let (customer, project, case) = (tx.id::<CustomerId>(), tx.id::<ProjectId>(), tx.id::<CaseId>());
    let channel = Channel::Phone;
    let (trusted_time, fetched_time) = (now, now);
    let arrived =
        Fact::Arrived { interaction: call, customer, contact_point: None, channel, trusted_time, fetched_time };
    tx.record(arrived.at(now).in_project(project)).unwrap();
    let ended = Fact::Ended { interaction: call, ender: Ender::Customer };
    let ended = tx.record(ended.at(now).in_project(project)).unwrap();
    let state = tx.record(Fact::AgentState { agent, state: AgentState::Pause, reason: None }.at(now)).unwrap();
    tx.record(Fact::PendingOn { reason: PendingReason::Client }.at(now).of(case, project)).unwrap();
    let wrong = |event: FactId| Fact::Corrected { event, reason: "mistake".into() }.at(now);
    let corrections = [tx.record(wrong(ended)).unwrap(), tx.record(wrong(state)).unwrap()];
    tx.commit().await.unwrap();
    let lease = world.db.lease("sequencer", world.ids.next(), now, Duration::hours(1)).await.unwrap().unwrap();
    while world.db.number_facts(&lease).await.unwrap() > 0 {}
    Told { scope, call, ended, state, corrections }
}

#[tokio::test]
async fn facts_of_an_older_database_are_found_by_what_they_are_about() {
    for world in worlds().await {
        let told = told(&world).await;
        world.db.close().await.unwrap();
        let url = match &world.place {
            Place::File(path) => format!("sqlite://{}", path.display()),
            Place::Server(url) => url.clone(),
        };
        let raw = Database::connect(url).await.unwrap();
        raw.execute_unprepared(BEFORE).await.unwrap();
        raw.close().await.unwrap();

        let (db, _) = World::open(&world.place, &world.clock, &world.ids).await;

        let view = db.view(&told.scope).await.unwrap();
        let about = async |these: &[Uuid]| -> Vec<FactId> {
            let found = view.facts_about(these, i64::MAX).await.unwrap();
            found.into_iter().map(|told| told.fact.id).collect()
        };
        let of_call = about(&[told.call.0]).await;
        assert_eq!((of_call.len(), of_call.contains(&told.ended)), (2, true));
        assert_eq!(about(&[told.ended.0]).await, [told.corrections[0]]);
        assert_eq!(about(&[told.state.0]).await, [told.state, told.corrections[1]]);
    }
}
