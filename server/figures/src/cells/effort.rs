//! What agents did at calls and chats: each stretch as a row, and what a contact took of its agents' time.
//!
//! What a chat takes hangs on the other chats of the same agent, whosever customers they are. So when a stretch changes, the
//! contacts that overlap it are told their new part; nothing else of their families is measured anew. Deliberately absent:
//! how a stretch is divided, which `tenants::kpi::shares` knows. Invariant: the part of a contact is the one that all
//! stretches of the ledger give it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::Fault;
use kernel::ids::{InteractionId, PersonId};
use kernel::time::{Time, from_micros, micros};
use store::Tx;
use store::query::{ColumnTrait, Condition};
use tenants::kpi::shares;
use tenants::live::Work;
use uuid::Uuid;

use crate::row::named;
use crate::row::stretch::{self, STILL};
use crate::words;

const CHUNK: usize = 500;
/// How many stretches of time are looked through in one question.
const SPANS: usize = 60;

/// The rows of a family's work.
pub(super) fn rows((tenant, version): (Uuid, i64), family: Uuid, work: &[Work]) -> Vec<stretch::Model> {
    let mut nth: HashMap<InteractionId, i64> = HashMap::new();
    let row = |work: &Work| {
        let place = nth.entry(work.contact).or_default();
        *place += 1;
        stretch::Model {
            tenant_id: tenant,
            version,
            id: named(work.contact.0, &[&place.to_be_bytes()]),
            agent_id: work.agent.0,
            kind: words::work(work.served).to_owned(),
            reason: None,
            of_id: work.contact.0,
            family_id: family,
            place: *place,
            from_at: micros(work.from),
            until_at: work.until.map_or(STILL, micros),
        }
    };
    work.iter().map(row).collect()
}

/// The rows of these families as they stand.
pub(super) async fn stored(tx: &Tx, version: i64, families: &BTreeSet<Uuid>) -> Result<Vec<stretch::Model>, Fault> {
    of(tx, version, stretch::Column::FamilyId, families).await
}

/// What contacts took of their agents' time.
pub(super) struct Effort {
    /// In microseconds.
    pub(super) shares: HashMap<Uuid, i64>,
    /// The families of contacts whose part is another because of somebody else's.
    pub(super) others: BTreeSet<Uuid>,
}

/// The parts of every contact of which a stretch changed, of what overlaps these, and of some that nobody has reckoned yet.
/// The rows stand as they are after.
pub(super) async fn effort(
    tx: &Tx,
    version: i64,
    (before, after): (&[stretch::Model], &[stretch::Model]),
    mut changed: BTreeSet<Uuid>,
    now: Time,
) -> Result<Effort, Fault> {
    changed.extend(differing(before, after));
    let seeds = before.iter().chain(after).filter(|row| changed.contains(&row.of_id));
    let mut found = overlapping(tx, version, &spans(seeds)).await?;
    let near: BTreeSet<Uuid> = found.values().map(|row| row.of_id).filter(|of| !changed.contains(of)).collect();
    let others = found.values().filter(|row| near.contains(&row.of_id)).map(|row| row.family_id).collect();
    if !near.is_empty() {
        let theirs = of(tx, version, stretch::Column::OfId, &near).await?;
        found.extend(overlapping(tx, version, &spans(theirs.iter())).await?);
    }
    let told = |of: &Uuid| changed.contains(of) || near.contains(of);
    let shares = shares(found.values().map(work), now).into_iter().map(|(contact, took)| (contact.0, took));
    let shares = shares.filter(|(of, _)| told(of)).map(|(of, took)| (of, took.num_microseconds().unwrap_or(i64::MAX)));
    Ok(Effort { shares: shares.collect(), others })
}

/// The contacts of which a stretch of service is another.
fn differing(before: &[stretch::Model], after: &[stretch::Model]) -> BTreeSet<Uuid> {
    let told = |row: &&stretch::Model| is_served(row);
    let said = |row: &stretch::Model| (row.id, row.of_id, row.agent_id, row.from_at, row.until_at);
    let old: BTreeSet<_> = before.iter().filter(told).map(said).collect();
    let new: BTreeSet<_> = after.iter().filter(told).map(said).collect();
    old.symmetric_difference(&new).map(|(_, of, ..)| *of).collect()
}

/// From when until when each agent was at something: disjoint, in order.
fn spans<'a>(rows: impl Iterator<Item = &'a stretch::Model>) -> Vec<(Uuid, i64, i64)> {
    let mut all: Vec<(Uuid, i64, i64)> =
        rows.filter(|row| is_served(row)).map(|row| (row.agent_id, row.from_at, row.until_at)).collect();
    all.sort_unstable();
    all.dedup_by(|next, last| {
        let joined = next.0 == last.0 && next.1 <= last.2;
        if joined {
            last.2 = last.2.max(next.2);
        }
        joined
    });
    all
}

/// Every stretch of service that has anything in common with these, by its id.
async fn overlapping(
    tx: &Tx,
    version: i64,
    spans: &[(Uuid, i64, i64)],
) -> Result<BTreeMap<Uuid, stretch::Model>, Fault> {
    let mut found = BTreeMap::new();
    for some in spans.chunks(SPANS) {
        let any = some.iter().fold(Condition::any(), |any, (agent, from, until)| {
            let one = Condition::all()
                .add(stretch::Column::AgentId.eq(*agent))
                .add(stretch::Column::UntilAt.gt(*from))
                .add(stretch::Column::FromAt.lt(*until));
            any.add(one)
        });
        let these = Condition::all().add(stretch::Column::Version.eq(version)).add(any);
        let rows = tx.find::<stretch::Entity>().filter(these).all().await?;
        found.extend(rows.into_iter().filter(is_served).map(|row| (row.id, row)));
    }
    Ok(found)
}

async fn of(
    tx: &Tx,
    version: i64,
    column: stretch::Column,
    ids: &BTreeSet<Uuid>,
) -> Result<Vec<stretch::Model>, Fault> {
    let ids: Vec<Uuid> = ids.iter().copied().collect();
    let mut rows = Vec::new();
    for some in ids.chunks(CHUNK) {
        let these = Condition::all().add(stretch::Column::Version.eq(version)).add(column.is_in(some.iter().copied()));
        rows.extend(tx.find::<stretch::Entity>().filter(these).all().await?);
    }
    Ok(rows)
}

fn is_served(row: &stretch::Model) -> bool {
    row.kind == words::work(true)
}

fn work(row: &stretch::Model) -> Work {
    Work {
        agent: PersonId(row.agent_id),
        contact: InteractionId(row.of_id),
        served: is_served(row),
        from: from_micros(row.from_at),
        until: (row.until_at != STILL).then(|| from_micros(row.until_at)),
    }
}
