//! Who takes part in a case: the addresses that wrote in it or were written to.

use std::collections::BTreeSet;

use kernel::Fault;
use kernel::ids::CaseId;
use store::query::{ColumnTrait, NotSet, Set};
use store::{Tx, View};

use super::participant_row as row;
use crate::inbound::address_key;

/// Somebody who takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// The case.
    pub case: CaseId,
    /// The address, in the form by which addresses are compared.
    pub address: String,
    /// Whether he wrote in the case, or only got copies.
    pub wrote: bool,
}

/// Who takes part in these cases.
pub async fn of(view: &View, cases: &[CaseId]) -> Result<Vec<Participant>, Fault> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let these = row::Column::CaseId.is_in(cases.iter().map(|case| case.0));
    let rows = view.find::<row::Entity>().filter(these).all().await?;
    let each = rows.into_iter().map(|row| Participant { case: CaseId(row.case_id), address: row.id, wrote: row.wrote });
    Ok(each.collect())
}

/// Notes that an address wrote in the case.
pub(crate) async fn wrote(tx: &Tx, case: CaseId, address: &str) -> Result<(), Fault> {
    let row = participant(case, &address_key(address), true);
    tx.put(row, vec![row::Column::TenantId, row::Column::CaseId, row::Column::Id], vec![row::Column::Wrote]).await
}

/// Notes that these addresses got the message.
pub(crate) async fn copied(tx: &Tx, case: CaseId, addresses: impl IntoIterator<Item = &str>) -> Result<(), Fault> {
    let keys: BTreeSet<String> = addresses.into_iter().map(address_key).filter(|key| !key.is_empty()).collect();
    for key in keys {
        tx.insert_missing(participant(case, &key, false)).await?;
    }
    Ok(())
}

fn participant(case: CaseId, key: &str, wrote: bool) -> row::ActiveModel {
    row::ActiveModel { tenant_id: NotSet, case_id: Set(case.0), id: Set(key.to_owned()), wrote: Set(wrote) }
}

/// Forgets who took part.
pub(crate) async fn forget(tx: &Tx, case: CaseId) -> Result<(), Fault> {
    let these = store::query::Condition::all().add(row::Column::CaseId.eq(case.0));
    tx.delete::<row::Entity>(these).await.map(|_| ())
}
