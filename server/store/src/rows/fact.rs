//! Facts as stored: their canonical bytes, and beside them what is looked for.

use kernel::Fault;
use kernel::fact::Recorded;
use kernel::time::micros;
use sea_orm::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "fact")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub seq: Option<i64>,
    pub project_id: Option<Uuid>,
    pub case_id: Option<Uuid>,
    pub about_id: Option<Uuid>,
    pub kind: String,
    pub at: i64,
    pub recorded_at: i64,
    pub bytes: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

crate::fenced!(Entity);

/// The row of a fact.
pub(crate) fn row(fact: &Recorded) -> Result<ActiveModel, Fault> {
    Ok(ActiveModel {
        tenant_id: Set(fact.tenant.0),
        id: Set(fact.id.0),
        seq: sea_orm::NotSet,
        project_id: Set(fact.project.map(|project| project.0)),
        case_id: Set(fact.case.map(|case| case.0)),
        about_id: Set(fact.about()),
        kind: Set(fact.fact.kind().to_owned()),
        at: Set(micros(fact.at)),
        recorded_at: Set(micros(fact.recorded)),
        bytes: Set(fact.canonical().map_err(Fault::storage)?),
    })
}
