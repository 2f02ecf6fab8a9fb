//! Calls and chats that stand in no case, orders, and agents' states: which facts are about each.
//!
//! The ledger finds the facts of a case; those of a contact without one, of an order, and of a state, are noted here as they come. Invariant: a fact is
//! noted once for a version, however often it comes.

use std::collections::{BTreeSet, HashMap};

use kernel::Fault;
use kernel::fact::{Fact, Recorded};
use kernel::ids::InteractionId;
use store::query::{ColumnTrait, Condition};
use store::{Numbered, Tx, View};
use uuid::Uuid;

use crate::row::{self, thread};

const CHUNK: usize = 500;

/// Whether a fact is about anything that is counted: a case, a contact, an order, an agent's state.
pub(crate) fn counts(fact: &Recorded) -> bool {
    let told = matches!(fact.fact, Fact::Corrected { .. } | Fact::AgentState { .. });
    told || fact.case.is_some() || story_of(fact).is_some()
}

/// The call or chat that a fact is about, wherever it stands. What only names a message may be about a written one.
pub(crate) fn live(fact: &Recorded) -> Option<InteractionId> {
    match &fact.fact {
        Fact::Classified { .. } | Fact::MessageOut { .. } => None,
        _ => not_written(&fact.fact),
    }
}

/// The contact, or the order, that a fact without a case is about.
fn story_of(fact: &Recorded) -> Option<Uuid> {
    let contact = if fact.case.is_some() { None } else { not_written(&fact.fact) };
    contact.map(|contact| contact.0).or_else(|| fact.fact.order().map(|order| order.0))
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
    /// Calls, chats and orders.
    pub(crate) stories: BTreeSet<Uuid>,
    /// Agents' states, each by the fact that told of it.
    pub(crate) states: BTreeSet<Uuid>,
}

/// What facts without a case are about, told one after the other.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    /// By fact: the contact, the order, or the state, which is its own.
    about: HashMap<Uuid, Uuid>,
    pub(crate) touched: Touched,
    pub(crate) rows: Vec<thread::Model>,
}

impl Noted {
    /// Takes in the next fact of the ledger.
    pub(crate) fn tell(&mut self, (tenant_id, version): (Uuid, i64), Numbered { seq, fact }: &Numbered) {
        let about = match (story_of(fact), &fact.fact) {
            _ if fact.case.is_some() => None,
            (Some(story), _) => Some(story),
            (None, Fact::AgentState { .. }) => Some(fact.id.0),
            (None, Fact::Corrected { event, .. }) => self.about.get(&event.0).copied(),
            _ => None,
        };
        let Some(about) = about else { return };
        self.about.insert(fact.id.0, about);
        // Only a state is told of by a fact of its own name.
        if self.about.get(&about) == Some(&about) {
            self.touched.states.insert(about)
        } else {
            self.touched.stories.insert(about)
        };
        self.rows.push(thread::Model { tenant_id, version, id: fact.id.0, interaction_id: about, seq: *seq });
    }

    /// The agent's state that a fact is about.
    pub(crate) fn state(&self, fact: &Recorded) -> Option<Uuid> {
        self.about.get(&fact.id.0).copied().filter(|about| self.touched.states.contains(about))
    }

    /// The contact, or the order, of a fact without a case.
    pub(crate) fn story(&self, fact: &Recorded) -> Option<Uuid> {
        self.about.get(&fact.id.0).copied().filter(|about| self.touched.stories.contains(about))
    }
}

/// Notes the facts that are about contacts without a case, orders, or agents' states; tells which they touch.
pub(crate) async fn note(tx: &Tx, version: i64, facts: &[Numbered]) -> Result<Touched, Fault> {
    let lone = || facts.iter().filter(|numbered| numbered.fact.case.is_none());
    let corrected = lone().filter_map(|numbered| match numbered.fact.fact {
        Fact::Corrected { event, .. } => Some(event.0),
        _ => None,
    });
    // A correction names a fact that may stand in the ledger since long; what that is about may be a state.
    let mut noted = Noted { about: known(tx, version, corrected.collect()).await?, ..Noted::default() };
    let states = known(tx, version, noted.about.values().copied().collect()).await?;
    noted.about.extend(states);
    lone().for_each(|numbered| noted.tell((tx.scope().tenant().0, version), numbered));
    row::keep::<thread::Entity>(tx, noted.rows).await?;
    Ok(noted.touched)
}

/// What facts that are noted already are about.
async fn known(tx: &Tx, version: i64, facts: Vec<Uuid>) -> Result<HashMap<Uuid, Uuid>, Fault> {
    let mut about = HashMap::new();
    for some in facts.chunks(CHUNK) {
        let these = Condition::all()
            .add(thread::Column::Version.eq(version))
            .add(thread::Column::Id.is_in(some.iter().copied()));
        let rows = tx.find::<thread::Entity>().filter(these).all().await?;
        about.extend(rows.into_iter().map(|row| (row.id, row.interaction_id)));
    }
    Ok(about)
}

/// The facts of these contacts and orders up to a place that stand in no case, with the one of each.
pub(crate) async fn of(
    view: &View,
    version: i64,
    (contacts, until): (&[Uuid], i64),
) -> Result<Vec<(Uuid, Numbered)>, Fault> {
    let mut found = Vec::new();
    for some in contacts.chunks(CHUNK) {
        let these = Condition::all()
            .add(thread::Column::Version.eq(version))
            .add(thread::Column::InteractionId.is_in(some.iter().copied()));
        let rows = view.find::<thread::Entity>().filter(these).all().await?;
        let of: HashMap<i64, Uuid> = rows.iter().map(|row| (row.seq, row.interaction_id)).collect();
        let places: Vec<i64> = of.keys().copied().filter(|seq| *seq <= until).collect();
        for some in places.chunks(CHUNK) {
            let facts = view.facts_at(some).await?;
            found.extend(facts.into_iter().filter_map(|told| Some((*of.get(&told.seq)?, told))));
        }
    }
    Ok(found)
}
