//! The shape of the database, on both databases, forwards only.
//!
//! Invariant: a table that carries `tenant_id` gets row-level security in the same breath as it is created, because
//! [`dialect::run_tenant`] is the only way to create one.

mod dialect;
mod m0001;
mod m0002;
mod m0003;
mod m0004;
mod m0005;
mod m0006;
mod m0007;
mod m0008;
mod m0009;
mod m0010;
mod m0011;
mod m0012;
mod m0013;
mod m0014;
mod m0015;
mod m0016;
mod m0017;
mod m0019;
mod m0020;
mod m0022;
mod m0023;
mod m0024;
mod m0025;
mod m0026;
mod m0027;

use sea_orm_migration::prelude::*;

/// Every migration, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001::Spine),
            Box::new(m0002::Doubts),
            Box::new(m0003::FormedDrafts),
            Box::new(m0004::CountedClocks),
            Box::new(m0005::FencedSearch),
            Box::new(m0006::PackedMails),
            Box::new(m0007::AllByPromise),
            Box::new(m0008::QuarantineCauses),
            Box::new(m0009::NewestWordsFirst),
            Box::new(m0010::Seals),
            Box::new(m0011::Cells),
            Box::new(m0012::Settlements),
            Box::new(m0013::Plans),
            Box::new(m0014::Exclusions),
            Box::new(m0015::Facets),
            Box::new(m0016::Handouts),
            Box::new(m0017::Probes),
            Box::new(m0019::Stretches),
            Box::new(m0020::Brands),
            Box::new(m0022::Orders),
            Box::new(m0023::Abouts),
            Box::new(m0024::Floor),
            Box::new(m0025::Live),
            Box::new(m0026::Invites),
            Box::new(m0027::Untold),
        ]
    }
}
