//! Seals as stored.

use kernel::Fault;
use kernel::ids::TenantId;
use kernel::seal::{Hash, Seal};
use kernel::time::{from_micros, micros};
use sea_orm::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "seal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub facts: i64,
    pub last_seq: i64,
    pub sealed_at: i64,
    pub root: Vec<u8>,
    pub previous: Vec<u8>,
    pub hash: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

crate::fenced!(Entity);

/// The row of a seal.
pub(crate) fn row(seal: &Seal) -> ActiveModel {
    ActiveModel {
        tenant_id: Set(seal.tenant.0),
        id: Set(seal.number),
        facts: Set(seal.facts),
        last_seq: Set(seal.last),
        sealed_at: Set(micros(seal.at)),
        root: Set(seal.root.0.to_vec()),
        previous: Set(seal.previous.0.to_vec()),
        hash: Set(seal.hash.0.to_vec()),
    }
}

/// The seal of a row.
pub(crate) fn seal(row: &Model) -> Result<Seal, Fault> {
    let hash = |bytes: &[u8]| -> Result<Hash, Fault> {
        bytes.try_into().map(Hash).map_err(|_| Fault::storage(std::io::Error::other("a hash has not 32 bytes")))
    };
    Ok(Seal {
        tenant: TenantId(row.tenant_id),
        number: row.id,
        facts: row.facts,
        last: row.last_seq,
        at: from_micros(row.sealed_at),
        root: hash(&row.root)?,
        previous: hash(&row.previous)?,
        hash: hash(&row.hash)?,
    })
}
