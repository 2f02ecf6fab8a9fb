//! Calls and chats that stand in no case, orders, and agents' states: which facts are about each.
//!
//! The ledger says of a fact without a case what it is about; a correction is about what the fact is about that it corrects.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use kernel::Fault;
use kernel::fact::{Fact, FactId, Recorded};
use kernel::ids::InteractionId;
use store::{Numbered, Tx, View};
use uuid::Uuid;

/// How many ids are asked for at once.
const CHUNK: usize = 500;

/// Whether a fact is about anything that is counted: a case, a contact, an order, an agent's state.
pub(crate) fn counts(fact: &Recorded) -> bool {
    fact.case.is_some() || fact.about().is_some()
}

/// The call or chat that a fact is about, wherever it stands. What only names a message may be about a written one.
pub(crate) fn live(fact: &Recorded) -> Option<InteractionId> {
    match &fact.fact {
        Fact::Classified { .. } | Fact::MessageOut { .. } => None,
        told => told.conversation(),
    }
}

/// What a fact without a case is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum About {
    /// A call, a chat, an order.
    Story(Uuid),
    /// An agent's state, by the fact that told of it.
    State(Uuid),
}

/// What corrections without a case are about, and what they correct.
#[derive(Debug, Default)]
pub(crate) struct Corrections(HashMap<FactId, About>);

impl Corrections {
    /// Of facts in the order of the ledger.
    pub(crate) fn of<'a>(facts: impl Iterator<Item = &'a Recorded> + Clone) -> Self {
        let corrected: HashSet<FactId> = facts.clone().filter_map(corrects).collect();
        let mut known = Self::default();
        if corrected.is_empty() {
            return known;
        }
        for fact in facts.filter(|fact| corrected.contains(&fact.id) || corrects(fact).is_some()) {
            let about = known.about(fact);
            known.0.extend(about.map(|about| (fact.id, about)));
        }
        known
    }

    /// What a fact without a case is about.
    pub(crate) fn about(&self, fact: &Recorded) -> Option<About> {
        match &fact.fact {
            Fact::Corrected { event, .. } if fact.case.is_none() => self.0.get(event).copied(),
            Fact::AgentState { .. } => fact.about().map(About::State),
            _ => fact.about().map(About::Story),
        }
    }

    /// The case, the contact or the order that a fact is about.
    pub(crate) fn story(&self, fact: &Recorded) -> Option<Uuid> {
        match self.about(fact) {
            Some(About::Story(story)) => Some(story),
            _ => fact.case.map(|case| case.0),
        }
    }
}

/// The fact that a correction without a case corrects.
fn corrects(fact: &Recorded) -> Option<FactId> {
    match fact.fact {
        Fact::Corrected { event, .. } if fact.case.is_none() => Some(event),
        _ => None,
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

/// What those of these facts that stand in no case are about.
pub(crate) async fn touched(tx: &Tx, facts: &[Numbered]) -> Result<Touched, Fault> {
    let corrections = corrections(tx, facts).await?;
    let mut touched = Touched::default();
    for about in facts.iter().filter_map(|told| corrections.about(&told.fact)) {
        match about {
            About::Story(story) => touched.stories.insert(story),
            About::State(state) => touched.states.insert(state),
        };
    }
    Ok(touched)
}

/// What the corrections among these facts are about: they name facts that may stand in the ledger since long, and may be
/// corrections themselves.
async fn corrections(tx: &Tx, facts: &[Numbered]) -> Result<Corrections, Fault> {
    let told = facts.iter().filter(|told| corrects(&told.fact).is_some());
    let mut known: BTreeMap<i64, Recorded> = told.map(|told| (told.seq, told.fact.clone())).collect();
    let mut asked: HashSet<FactId> = HashSet::new();
    loop {
        let named: Vec<FactId> = known.values().filter_map(corrects).filter(|event| asked.insert(*event)).collect();
        if named.is_empty() {
            return Ok(Corrections::of(known.values()));
        }
        for some in named.chunks(CHUNK) {
            known.extend(tx.facts_named(some).await?.into_iter().map(|told| (told.seq, told.fact)));
        }
    }
}

/// The facts up to a place that stand in no case and are about these contacts, orders or states, with the one of each.
pub(crate) async fn of(view: &View, (these, until): (&[Uuid], i64)) -> Result<Vec<(Uuid, Numbered)>, Fault> {
    let mut found: HashMap<Uuid, (Uuid, Numbered)> = HashMap::new();
    let mut fresh: HashMap<Uuid, Uuid> = these.iter().map(|id| (*id, *id)).collect();
    while !fresh.is_empty() {
        let asked: Vec<Uuid> = fresh.keys().copied().collect();
        let mut more = HashMap::new();
        for some in asked.chunks(CHUNK) {
            for told in view.facts_about(some, until).await? {
                let id = told.fact.id.0;
                let Some(of) = told.fact.about().and_then(|about| fresh.get(&about).copied()) else { continue };
                if found.insert(id, (of, told)).is_none() && !fresh.contains_key(&id) {
                    more.insert(id, of);
                }
            }
        }
        fresh = more;
    }
    Ok(found.into_values().collect())
}
