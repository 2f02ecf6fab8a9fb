//! The four ways around the fence, none of which compiles. Each stands beside a twin that differs in the cheat only, so
//! that it cannot fail to compile for another reason.
//!
//! # A forged scope
//!
//! ```
//! async fn work(minter: &store::Minter, actor: kernel::fact::Actor, tenant: kernel::ids::TenantId) -> store::Scope {
//!     minter.scope(tenant, store::Projects::All, actor, store::Rights::NONE)
//! }
//! ```
//! ```compile_fail
//! async fn work(actor: kernel::fact::Actor, tenant: kernel::ids::TenantId) -> store::Scope {
//!     store::Scope { tenant, projects: store::Projects::All, actor, rights: store::Rights::NONE }
//! }
//! ```
//! ```compile_fail
//! fn another() -> store::Minter {
//!     store::Minter::new()
//! }
//! ```
//!
//! # A change without a permit
//!
//! ```
//! use kernel::action::ResolveCase;
//! fn change(_may: store::Permit<ResolveCase>) {}
//! fn work(scope: &store::Scope) -> Result<(), kernel::Fault> {
//!     change(scope.permit()?);
//!     Ok(())
//! }
//! ```
//! ```compile_fail
//! use kernel::action::ResolveCase;
//! fn change(_may: store::Permit<ResolveCase>) {}
//! fn work() {
//!     change(store::Permit { _action: std::marker::PhantomData });
//! }
//! ```
//! ```compile_fail
//! use kernel::action::{ReadCases, ResolveCase};
//! fn change(_may: store::Permit<ResolveCase>) {}
//! fn work(scope: &store::Scope) -> Result<(), kernel::Fault> {
//!     change(scope.permit::<ReadCases>()?);
//!     Ok(())
//! }
//! ```
//!
//! # SQL of one's own
//!
//! ```
//! async fn work(tx: &store::Tx) -> Result<i64, kernel::Fault> {
//!     tx.count_up("case").await
//! }
//! ```
//! ```compile_fail
//! use sea_orm::ConnectionTrait;
//! async fn work(tx: &store::Tx) -> Result<(), kernel::Fault> {
//!     tx.conn.execute_unprepared("DELETE FROM fact").await.unwrap();
//!     Ok(())
//! }
//! ```
//! ```compile_fail
//! use sea_orm::ConnectionTrait;
//! async fn work(tx: &store::Tx) -> Result<(), kernel::Fault> {
//!     tx.execute_unprepared("DELETE FROM fact").await.unwrap();
//!     Ok(())
//! }
//! ```
//!
//! # A query without its fence
//!
//! ```
//! mod row {
//!     use sea_orm::entity::prelude::*;
//!     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
//!     #[sea_orm(table_name = "queue")]
//!     pub struct Model {
//!         #[sea_orm(primary_key, auto_increment = false)]
//!         pub tenant_id: Uuid,
//!         #[sea_orm(primary_key, auto_increment = false)]
//!         pub id: Uuid,
//!     }
//!     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
//!     pub enum Relation {}
//!     impl ActiveModelBehavior for ActiveModel {}
//!     store::fenced!(Entity);
//! }
//! async fn work(view: &store::View) -> Result<u64, kernel::Fault> {
//!     view.find::<row::Entity>().count().await
//! }
//! # fn main() {}
//! ```
//! ```compile_fail
//! mod row {
//!     use sea_orm::entity::prelude::*;
//!     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
//!     #[sea_orm(table_name = "queue")]
//!     pub struct Model {
//!         #[sea_orm(primary_key, auto_increment = false)]
//!         pub tenant_id: Uuid,
//!         #[sea_orm(primary_key, auto_increment = false)]
//!         pub id: Uuid,
//!     }
//!     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
//!     pub enum Relation {}
//!     impl ActiveModelBehavior for ActiveModel {}
//!     // The fence is missing.
//! }
//! async fn work(view: &store::View) -> Result<u64, kernel::Fault> {
//!     view.find::<row::Entity>().count().await
//! }
//! # fn main() {}
//! ```
//! ```compile_fail
//! mod row {
//!     use sea_orm::entity::prelude::*;
//!     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
//!     #[sea_orm(table_name = "queue")]
//!     pub struct Model {
//!         #[sea_orm(primary_key, auto_increment = false)]
//!         pub tenant_id: Uuid,
//!         #[sea_orm(primary_key, auto_increment = false)]
//!         pub id: Uuid,
//!     }
//!     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
//!     pub enum Relation {}
//!     impl ActiveModelBehavior for ActiveModel {}
//!     store::fenced!(Entity);
//! }
//! async fn work(view: &store::View) {
//!     use sea_orm::EntityTrait;
//!     row::Entity::find().all(view).await.unwrap();
//! }
//! # fn main() {}
//! ```
