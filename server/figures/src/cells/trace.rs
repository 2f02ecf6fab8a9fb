//! On which days a family adds anything, so that the contacts behind a figure are found without looking at every family.

use std::collections::BTreeSet;

use kernel::Fault;
use store::Tx;
use store::query::{ColumnTrait, Condition};
use uuid::Uuid;

use super::pieces::Pieces;
use crate::row::{self, named, trace};

const CHUNK: usize = 500;

/// The rows of a family's pieces.
pub(super) fn rows((tenant, version): (Uuid, i64), family: Uuid, pieces: &Pieces) -> Vec<trace::Model> {
    let days: BTreeSet<(i64, Uuid)> = pieces.0.iter().map(|piece| (piece.day, piece.project)).collect();
    let row = |(day, project): (i64, Uuid)| trace::Model {
        tenant_id: tenant,
        version,
        id: named(family, &[&day.to_be_bytes(), project.as_bytes()]),
        day,
        family_id: family,
        project_id: project,
    };
    days.into_iter().map(row).collect()
}

/// Brings the rows of these families to what they are now.
pub(super) async fn replace(
    tx: &Tx,
    version: i64,
    families: &BTreeSet<Uuid>,
    after: Vec<trace::Model>,
) -> Result<(), Fault> {
    let ids: Vec<Uuid> = families.iter().copied().collect();
    let mut before = Vec::new();
    for some in ids.chunks(CHUNK) {
        let of = trace::Column::FamilyId.is_in(some.iter().copied());
        let these = Condition::all().add(trace::Column::Version.eq(version)).add(of);
        before.extend(tx.find::<trace::Entity>().filter(these).all().await?);
    }
    row::replace::<trace::Entity>(tx, version, before, after).await
}
