//! Message ids: to which case a reference leads. Each id is known once per client.

use kernel::Fault;
use kernel::ids::{CaseId, InteractionId};
use store::query::{ColumnTrait, Condition, NotSet, Set};
use store::{Tx, View};

use super::key_row as row;

/// A message id that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The id, without angle brackets.
    pub message_id: String,
    /// Its case.
    pub case: CaseId,
    /// Its interaction.
    pub interaction: InteractionId,
    /// Equal for the same message delivered twice.
    pub fingerprint: Option<Vec<u8>>,
}

/// Those of these ids that are known.
pub async fn known(view: &View, ids: &[&str]) -> Result<Vec<Key>, Fault> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = view.find::<row::Entity>().filter(row::Column::Id.is_in(ids.iter().copied())).all().await?;
    Ok(rows.into_iter().map(Key::from).collect())
}

/// Notes a message id. The first message of an id keeps it.
pub(crate) async fn note(tx: &Tx, key: &Key) -> Result<(), Fault> {
    tx.insert_missing(row_of(key)).await
}

/// Notes an id; tells whether it was new.
pub(crate) async fn note_new(tx: &Tx, key: &Key) -> Result<bool, Fault> {
    tx.insert_new(row_of(key)).await
}

fn row_of(key: &Key) -> row::ActiveModel {
    row::ActiveModel {
        tenant_id: NotSet,
        id: Set(key.message_id.clone()),
        case_id: Set(key.case.0),
        interaction_id: Set(key.interaction.0),
        sha256: Set(key.fingerprint.clone()),
    }
}

/// The interaction moved into another case.
pub(crate) async fn follow(tx: &Tx, interaction: InteractionId, case: CaseId) -> Result<(), Fault> {
    let change = tx.change::<row::Entity>().filter(row::Column::InteractionId.eq(interaction.0));
    change.set(row::Column::CaseId, case.0).run().await.map(|_| ())
}

/// Forgets the ids of a case: they may name a person.
pub(crate) async fn forget(tx: &Tx, case: CaseId) -> Result<(), Fault> {
    tx.delete::<row::Entity>(Condition::all().add(row::Column::CaseId.eq(case.0))).await.map(|_| ())
}

impl From<row::Model> for Key {
    fn from(row: row::Model) -> Self {
        Self {
            message_id: row.id,
            case: CaseId(row.case_id),
            interaction: InteractionId(row.interaction_id),
            fingerprint: row.sha256,
        }
    }
}
