//! The rows of the projections, and how those of some cases are replaced.

pub mod cell;
pub mod contact;
pub mod family;
pub mod kin;
pub mod matter;
pub mod projection;
pub mod reading;
pub mod stretch;
pub mod trace;

use std::collections::{BTreeMap, BTreeSet};

use kernel::Fault;
use kernel::seal::leaf;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, IntoActiveModel, ModelTrait};
use store::{Fenced, Tx};
use uuid::Uuid;

/// The id of a row that is named by what it says. It begins like that of what it is about, so that rows of one time lie
/// together.
pub fn named(about: Uuid, rest: &[&[u8]]) -> Uuid {
    let hash = leaf(&[&[about.as_bytes().as_slice()], rest].concat().concat());
    let mut bytes = [0; 16];
    let (time, own) = bytes.split_at_mut(6);
    time.copy_from_slice(&about.as_bytes()[..6]);
    own.copy_from_slice(&hash.0[..10]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// How many rows go into one statement.
const CHUNK: usize = 500;

/// A row of a projection, with the column that tells versions apart.
pub trait Projected: Fenced
where
    Self::Model: Clone + PartialEq + Send + Sync,
{
    /// The column of the version.
    const VERSION: Self::Column;

    /// The row's id.
    fn id(model: &Self::Model) -> Uuid;
}

macro_rules! projected {
    ($($table:ident),+) => {$(
        impl Projected for $table::Entity {
            const VERSION: $table::Column = $table::Column::Version;

            fn id(model: &$table::Model) -> Uuid {
                model.id
            }
        }
    )+};
}
projected!(cell, contact, family, kin, matter, reading, stretch, trace);

/// Brings the rows of some cases from `old` to `new`; what is the same is left alone.
pub async fn replace<E>(tx: &Tx, version: i64, old: Vec<E::Model>, new: Vec<E::Model>) -> Result<(), Fault>
where
    E: Projected,
    E::Model: Clone + PartialEq + Send + Sync + IntoActiveModel<E::ActiveModel> + ModelTrait<Entity = E>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let mut before: BTreeMap<Uuid, E::Model> = old.into_iter().map(|row| (E::id(&row), row)).collect();
    let mut stale = BTreeSet::new();
    let mut fresh = Vec::new();
    for row in new {
        match before.remove(&E::id(&row)) {
            Some(same) if same == row => {}
            Some(_) => {
                stale.insert(E::id(&row));
                fresh.push(row.into_active_model().reset_all());
            }
            None => fresh.push(row.into_active_model().reset_all()),
        }
    }
    stale.extend(before.into_keys());
    let stale: Vec<Uuid> = stale.into_iter().collect();
    for ids in stale.chunks(CHUNK) {
        let these = Condition::all().add(E::VERSION.eq(version)).add(E::ID.is_in(ids.iter().copied()));
        tx.delete::<E>(these).await?;
    }
    tx.insert_many(fresh).await
}

/// Adds rows where none of them stands.
pub async fn fill<E>(tx: &Tx, rows: Vec<E::Model>) -> Result<(), Fault>
where
    E: Projected,
    E::Model: Clone + PartialEq + Send + Sync + IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    tx.insert_many(rows.into_iter().map(|row| row.into_active_model().reset_all()).collect()).await
}

/// Removes all rows of a version.
pub async fn clear<E>(tx: &Tx, version: i64) -> Result<(), Fault>
where
    E: Projected,
    E::Model: Clone + PartialEq + Send + Sync,
{
    tx.delete::<E>(Condition::all().add(E::VERSION.eq(version))).await.map(|_| ())
}
