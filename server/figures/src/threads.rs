//! Calls and chats that stand in no case, and agents' states: which facts are about each.
//!
//! The ledger finds the facts of a case; those of a contact without one, and of a state, are noted here as they come. Invariant: a fact is
//! noted once for a version, however often it comes.

use std::collections::{BTreeSet, HashMap};

use kernel::Fault;
use kernel::fact::{Fact, Recorded};
use kernel::ids::InteractionId;
use store::query::{ColumnTrait, Condition, Set};
use store::{Numbered, Tx};
use uuid::Uuid;

use crate::row::thread;

const CHUNK: usize = 500;

/// Whether a fact is about anything that is counted: a case, a contact, an agent's state.
pub(crate) fn counts(fact: &Recorded) -> bool {
    let told = matches!(fact.fact, Fact::Corrected { .. } | Fact::AgentState { .. });
    told || fact.case.is_some() || contact_of(fact).is_some()
}

/// The call or chat that a fact is about, wherever it stands. What only names a message may be about a written one.
pub(crate) fn live(fact: &Recorded) -> Option<InteractionId> {
    match &fact.fact {
        Fact::Classified { .. } | Fact::MessageOut { .. } => None,
        _ => not_written(&fact.fact),
    }
}

/// The contact that a fact without a case is about.
pub(crate) fn contact_of(fact: &Recorded) -> Option<InteractionId> {
    if fact.case.is_some() { None } else { not_written(&fact.fact) }
}

fn not_written(fact: &Fact) -> Option<InteractionId> {
    match fact {
        Fact::Arrived { channel, .. } | Fact::CalledOut { channel, .. } if !channel.is_live() => None,
        _ => fact.interaction(),
    }
}

/// What facts without a case are about.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    /// Calls and chats.
    pub(crate) contacts: BTreeSet<Uuid>,
    /// Agents' states, each by the fact that told of it.
    pub(crate) states: BTreeSet<Uuid>,
}

/// Notes the facts that are about contacts without a case, or agents' states; tells which they touch.
pub(crate) async fn note(tx: &Tx, version: i64, facts: &[Numbered]) -> Result<Touched, Fault> {
    let mut told: HashMap<Uuid, Uuid> = HashMap::new();
    let mut touched = Touched::default();
    let mut rows = Vec::new();
    for numbered in facts.iter().filter(|numbered| numbered.fact.case.is_none()) {
        let fact = &numbered.fact;
        let about = match (contact_of(fact), &fact.fact) {
            (Some(contact), _) => Some(contact.0),
            (None, Fact::AgentState { .. }) => Some(fact.id.0),
            // A correction names a fact, which may have come just before it.
            (None, Fact::Corrected { event, .. }) => match told.get(&event.0) {
                Some(about) => Some(*about),
                None => noted(tx, version, event.0).await?,
            },
            _ => None,
        };
        let Some(about) = about else { continue };
        told.insert(fact.id.0, about);
        // Only a state is told of by a fact of its own name.
        let state = told.get(&about) == Some(&about)
            || (matches!(fact.fact, Fact::Corrected { .. }) && noted(tx, version, about).await?.is_some());
        if state {
            touched.states.insert(about)
        } else {
            touched.contacts.insert(about)
        };
        rows.push(thread::ActiveModel {
            tenant_id: Set(tx.scope().tenant().0),
            version: Set(version),
            id: Set(fact.id.0),
            interaction_id: Set(about),
            seq: Set(numbered.seq),
        });
    }
    for row in rows {
        tx.insert_missing(row).await?;
    }
    Ok(touched)
}

async fn noted(tx: &Tx, version: i64, fact: Uuid) -> Result<Option<Uuid>, Fault> {
    let these = Condition::all().add(thread::Column::Version.eq(version)).add(thread::Column::Id.eq(fact));
    Ok(tx.find::<thread::Entity>().filter(these).one().await?.map(|row| row.interaction_id))
}

/// The facts of these contacts up to a place that stand in no case, with the contact of each.
pub(crate) async fn of(
    tx: &Tx,
    version: i64,
    (contacts, until): (&[Uuid], i64),
) -> Result<Vec<(Uuid, Numbered)>, Fault> {
    let mut found = Vec::new();
    for some in contacts.chunks(CHUNK) {
        let these = Condition::all()
            .add(thread::Column::Version.eq(version))
            .add(thread::Column::InteractionId.is_in(some.iter().copied()));
        let rows = tx.find::<thread::Entity>().filter(these).all().await?;
        let of: HashMap<i64, Uuid> = rows.iter().map(|row| (row.seq, row.interaction_id)).collect();
        let places: Vec<i64> = of.keys().copied().filter(|seq| *seq <= until).collect();
        for some in places.chunks(CHUNK) {
            let facts = tx.facts_at(some).await?;
            found.extend(facts.into_iter().filter_map(|told| Some((*of.get(&told.seq)?, told))));
        }
    }
    Ok(found)
}
