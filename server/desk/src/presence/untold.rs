//! What clients' ledgers do not know yet of people's states.
//!
//! Whoever hears a fact reads the row again, so the row is written first; and since the two stand in different tenants,
//! the row keeps what is to be told until it was. Invariant: what was shown is told, at the latest [`PATIENCE`] after its
//! process has died; twice rather than never.

use access::Access;
use chrono::Duration;
use kernel::Fault;
use kernel::fact::{Actor, AgentState, Fact};
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use serde::{Deserialize, Serialize};
use store::query::ColumnTrait;
use store::{Db, SystemTx, Tx};

use super::row;

/// For how long whoever set a state is trusted to tell of it.
pub const PATIENCE: Duration = Duration::seconds(5);

/// A state of which a ledger does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Untold {
    pub tenant: TenantId,
    pub state: AgentState,
    pub reason: Option<String>,
    pub at: Time,
    pub actor: Actor,
}

/// Somebody of whom not everything was told.
#[derive(Clone, Debug)]
pub struct Silent {
    person: PersonId,
    states: Vec<Untold>,
}

impl Silent {
    pub(super) fn new(person: PersonId, states: Vec<Untold>) -> Self {
        Self { person, states }
    }

    pub(super) fn written(&self) -> Option<String> {
        if self.states.is_empty() { None } else { serde_json::to_string(&self.states).ok() }
    }
}

pub(super) fn read(text: Option<&str>) -> Vec<Untold> {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

pub(super) fn record(tx: &mut Tx, person: PersonId, one: &Untold) -> Result<(), Fault> {
    let fact = Fact::AgentState { agent: person, state: one.state, reason: one.reason.clone() };
    tx.record(fact.at(one.at).by(one.actor)).map(|_| ())
}

/// Tells each client's ledger its part, then forgets it unless more has been added.
pub async fn tell(db: &Db, access: &Access, silent: &Silent) -> Result<(), Fault> {
    for same in silent.states.chunk_by(|one, next| one.tenant == next.tenant) {
        let mut tx = db.begin(&access.job_scope(same[0].tenant)).await?;
        for one in same {
            record(&mut tx, silent.person, one)?;
        }
        tx.commit().await?;
    }
    let Some(written) = silent.written() else { return Ok(()) };
    let house = db.begin(&access.job_scope(TenantId::HOUSE)).await?;
    let his = house.change::<row::Entity>().filter(row::Column::Id.eq(silent.person.0));
    his.filter(row::Column::UntoldJson.eq(written)).set(row::Column::UntoldJson, None::<String>).run().await?;
    house.commit().await
}

/// When something of which nobody told is to be told at the latest.
pub async fn next(tx: &SystemTx) -> Result<Option<Time>, Fault> {
    let first = tx.find::<row::Entity>().filter(row::Column::UntoldJson.is_not_null());
    let first = first.order(row::Column::Since, store::query::Order::Asc).limit(1).one().await?;
    Ok(first.map(|row| from_micros(row.since) + PATIENCE))
}

/// Those of whom something should have been told by now.
pub async fn late(tx: &SystemTx, now: Time, most: u64) -> Result<Vec<Silent>, Fault> {
    let silent = tx.find::<row::Entity>().filter(row::Column::UntoldJson.is_not_null());
    let rows = silent.filter(row::Column::Since.lte(micros(now - PATIENCE))).limit(most).all().await?;
    Ok(rows.iter().map(|row| Silent::new(PersonId(row.id), read(row.untold_json.as_deref()))).collect())
}
