//! In which state each agent was, from an instant until another.
//!
//! Invariant: an agent's states follow one another without a gap, by their instants and then by the ledger; one that was a
//! mistake is as if it had never been.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use kernel::Fault;
use kernel::fact::{Fact, FactId};
use kernel::time::micros;
use store::query::{ColumnTrait, Condition};
use store::{Numbered, Tx};
use uuid::Uuid;

use crate::row::stretch::{self, STILL};
use crate::{row, threads, words};

/// How many agents are asked for at once.
const AGENTS: usize = 60;

/// Takes these facts of states in, as the ledger knows them up to a place.
pub(crate) async fn take(tx: &Tx, version: i64, states: &BTreeSet<Uuid>, until: i64) -> Result<(), Fault> {
    if states.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = states.iter().copied().collect();
    let mut told: Vec<Numbered> = threads::of(tx, (&ids, until)).await?.into_iter().map(|(_, told)| told).collect();
    told.sort_unstable_by_key(|told| told.seq);
    let of = (tx.scope().tenant().0, version);
    let mut since: BTreeMap<Uuid, i64> = BTreeMap::new();
    for row in told.iter().filter_map(|state| model(of, state)) {
        let first = since.entry(row.agent_id).or_insert(row.from_at);
        *first = row.from_at.min(*first);
    }
    let fresh = rows(of, &told);
    let before = stored(tx, version, &since).await?;
    let kept = before.iter().filter(|row| !states.contains(&row.id)).cloned();
    let after = followed(kept.chain(fresh).collect());
    row::replace::<stretch::Entity>(tx, version, before, after).await
}

/// The states of which these facts tell that are no mistakes, one by one.
fn rows(of: (Uuid, i64), told: &[Numbered]) -> Vec<stretch::Model> {
    let void = void(told);
    told.iter().filter(|state| !void.contains(&state.fact.id)).filter_map(|state| model(of, state)).collect()
}

/// All states of a ledger, each until the next.
pub(crate) fn all(of: (Uuid, i64), told: &[Numbered]) -> Vec<stretch::Model> {
    followed(rows(of, told))
}

fn void(told: &[Numbered]) -> HashSet<FactId> {
    let mut void = HashSet::new();
    for told in told.iter().rev() {
        if let Fact::Corrected { event, .. } = told.fact.fact
            && !void.contains(&told.fact.id)
        {
            void.insert(event);
        }
    }
    void
}

fn model((tenant, version): (Uuid, i64), told: &Numbered) -> Option<stretch::Model> {
    let Fact::AgentState { agent, state, reason } = &told.fact.fact else { return None };
    Some(stretch::Model {
        tenant_id: tenant,
        version,
        id: told.fact.id.0,
        agent_id: agent.0,
        kind: words::state(*state).to_owned(),
        reason: reason.clone(),
        of_id: told.fact.id.0,
        family_id: Uuid::nil(),
        place: told.seq,
        from_at: micros(told.fact.at),
        until_at: STILL,
    })
}

/// The states of these agents since some instant of each, with the one before.
async fn stored(tx: &Tx, version: i64, since: &BTreeMap<Uuid, i64>) -> Result<Vec<stretch::Model>, Fault> {
    let since: Vec<(&Uuid, &i64)> = since.iter().collect();
    let mut rows = Vec::new();
    for some in since.chunks(AGENTS) {
        let any = some.iter().fold(Condition::any(), |any, (agent, since)| {
            let of = stretch::Column::AgentId.eq(**agent);
            any.add(Condition::all().add(of).add(stretch::Column::UntilAt.gte(**since)))
        });
        let these = Condition::all().add(stretch::Column::Version.eq(version)).add(any);
        let found = tx.find::<stretch::Entity>().filter(these).all().await?;
        rows.extend(found.into_iter().filter(|row| words::state_of(&row.kind).is_some()));
    }
    Ok(rows)
}

/// Each agent's states one after the other.
fn followed(mut rows: Vec<stretch::Model>) -> Vec<stretch::Model> {
    rows.sort_unstable_by_key(|row| (row.agent_id, row.from_at, row.place));
    let next: Vec<(Uuid, i64)> = rows.iter().skip(1).map(|row| (row.agent_id, row.from_at)).collect();
    for (place, row) in rows.iter_mut().enumerate() {
        let follows = next.get(place).filter(|(agent, _)| *agent == row.agent_id);
        row.until_at = follows.map_or(STILL, |(_, from)| *from);
    }
    rows
}
