//! The register of clients, the ledger and the audit log, as far as tests look at them.

use kernel::Clock;
use kernel::ids::TenantId;
use kernel::time::micros;
use world::World;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tenant")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub code: String,
        pub name: String,
        pub accent: String,
        pub locale: String,
        pub zone: String,
        pub industry: String,
        pub created_at: i64,
        pub archived_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    pub use sea_orm::{NotSet, Set};

    pub mod fact {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "fact")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub tenant_id: Uuid,
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub kind: String,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}

        store::fenced!(Entity);
    }

    pub mod audit {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "audit")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub tenant_id: Uuid,
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub person_id: Uuid,
            pub action: String,
            pub before_json: Option<String>,
            pub after_json: Option<String>,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}

        store::fenced!(Entity);
    }
}

/// A tenant's line in the register.
pub fn tenant(id: TenantId, name: &str) -> row::ActiveModel {
    row::ActiveModel {
        id: row::Set(id.0),
        kind: row::Set(if id == TenantId::HOUSE { "house".into() } else { "client".into() }),
        code: row::Set(name.into()),
        name: row::Set(name.into()),
        accent: row::Set(String::new()),
        locale: row::Set("pl".into()),
        zone: row::Set("Europe/Warsaw".into()),
        industry: row::Set(String::new()),
        created_at: row::Set(0),
        archived_at: row::NotSet,
    }
}

/// The kinds of facts in a tenant's ledger, oldest first.
pub async fn facts(world: &World, tenant: TenantId) -> Vec<String> {
    let view = world.db.view(&world.scope(tenant)).await.unwrap();
    let rows = view.find::<row::fact::Entity>().order(row::fact::Column::Id, crate::row::Order::Asc);
    rows.all().await.unwrap().into_iter().map(|row| row.kind).collect()
}

/// Lines of a tenant's audit log: who, what, before, after.
pub async fn audit(world: &World, tenant: TenantId) -> Vec<row::audit::Model> {
    let view = world.db.view(&world.scope(tenant)).await.unwrap();
    view.find::<row::audit::Entity>().order(row::audit::Column::Id, crate::row::Order::Asc).all().await.unwrap()
}

/// Every value of the people's tables, as text: what somebody sees who steals the database.
pub async fn stolen(world: &World) -> String {
    let view = world.db.system_view(store::SystemUse::SignIn).await.unwrap();
    let sessions = view.find::<crate::row::session::Entity>().all().await.unwrap();
    let links = view.find::<crate::row::invitation::Entity>().all().await.unwrap();
    let people = view.find::<crate::row::person::Entity>().all().await.unwrap();
    let jobs = view.waiting_jobs(world.clock.now() + chrono::Duration::days(9), 1000).await.unwrap();
    let jobs: Vec<String> = jobs.iter().map(|job| String::from_utf8_lossy(&job.payload).into_owned()).collect();
    format!("{sessions:?} {links:?} {people:?} {jobs:?} {}", micros(world.clock.now()))
}
