//! Work across tenants: the sequencer, the relay, the timers, sign-in, and a few more, each by name.
//!
//! `cargo xtask tidy` keeps the list of the places that use it.

use std::sync::Arc;

use kernel::Fault;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, QueryResult, Select, Statement};

use crate::conn::Conn;
use crate::db::Engine;
use crate::scope::Scope;
use crate::tx::AuditEntry;

/// Why somebody works across tenants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemUse {
    /// Numbering facts after their commit.
    Sequencer,
    /// Handing jobs over.
    Relay,
    /// Looking for what is due.
    Timer,
    /// Finding out who signs in, and ending sessions.
    SignIn,
    /// People, roles and assignments, which span clients.
    People,
    /// The register of clients and contact points.
    Register,
    /// Reading the ledger for projections and live screens.
    Ledger,
    /// Reading the floor of all clients for those who wait, and for those who serve.
    Routing,
    /// Leases of the single workers.
    Lease,
    /// Counting for the health page.
    Health,
}

/// A unit of work across tenants.
pub struct SystemTx {
    pub(crate) conn: Conn,
    pub(crate) engine: Arc<Engine>,
    usage: SystemUse,
}

impl SystemTx {
    pub(crate) fn new(conn: Conn, usage: SystemUse, engine: Arc<Engine>) -> Self {
        tracing::trace!(?usage, "work across tenants");
        Self { conn, engine, usage }
    }

    /// What it is for.
    pub fn usage(&self) -> SystemUse {
        self.usage
    }

    /// A new id.
    pub fn id<T: From<uuid::Uuid>>(&self) -> T {
        self.engine.ids.next()
    }

    /// Rows of any table.
    pub fn find<E: EntityTrait>(&self) -> SystemFind<'_, E> {
        SystemFind { conn: &self.conn, select: E::find() }
    }

    /// Adds a row.
    pub async fn insert<A: ActiveModelTrait + Send>(&self, row: A) -> Result<(), Fault> {
        A::Entity::insert(row).exec_without_returning(&self.conn).await.map(|_| ()).map_err(Fault::storage)
    }

    /// Adds a row unless one with the same key is there; tells whether it was added.
    pub async fn insert_new<A: ActiveModelTrait + Send>(&self, row: A) -> Result<bool, Fault> {
        let insert = A::Entity::insert(row).on_conflict(OnConflict::new().do_nothing().to_owned());
        match insert.exec_without_returning(&self.conn).await {
            Ok(added) => Ok(added > 0),
            Err(sea_orm::DbErr::RecordNotInserted) => Ok(false),
            Err(error) => Err(Fault::storage(error)),
        }
    }

    /// Changes rows like this: the columns that are set in `row`; tells how many.
    pub async fn update<A: ActiveModelTrait + Send>(
        &self,
        condition: sea_orm::Condition,
        row: A,
    ) -> Result<u64, Fault> {
        let mut update = sea_orm::QueryFilter::filter(A::Entity::update_many(), condition);
        for column in <<A::Entity as EntityTrait>::Column as sea_orm::Iterable>::iter() {
            if let sea_orm::ActiveValue::Set(value) = row.get(column) {
                update = update.col_expr(column, sea_orm::sea_query::Expr::value(value));
            }
        }
        update.exec(&self.conn).await.map(|done| done.rows_affected).map_err(Fault::storage)
    }

    /// Removes rows like this; tells how many.
    pub async fn delete<E: EntityTrait>(&self, condition: sea_orm::Condition) -> Result<u64, Fault> {
        sea_orm::QueryFilter::filter(E::delete_many(), condition)
            .exec(&self.conn)
            .await
            .map(|done| done.rows_affected)
            .map_err(Fault::storage)
    }

    /// Notes an administrative change in the tenant of `scope`, in this commit.
    pub async fn audit<T: serde::Serialize>(&self, scope: &Scope, entry: AuditEntry<'_, T>) -> Result<(), Fault> {
        match entry.row(&self.engine, scope)? {
            Some(row) => self.insert(row).await,
            None => Ok(()),
        }
    }

    pub(crate) async fn run(&self, sql: &str, values: Vec<sea_orm::Value>) -> Result<u64, Fault> {
        let statement = Statement::from_sql_and_values(self.conn.get_database_backend(), sql, values);
        self.conn.execute_raw(statement).await.map(|done| done.rows_affected()).map_err(Fault::storage)
    }

    pub(crate) async fn ask(&self, sql: &str, values: Vec<sea_orm::Value>) -> Result<Vec<QueryResult>, Fault> {
        let statement = Statement::from_sql_and_values(self.conn.get_database_backend(), sql, values);
        self.conn.query_all_raw(statement).await.map_err(Fault::storage)
    }

    /// Makes the work durable.
    pub async fn commit(self) -> Result<(), Fault> {
        self.conn.commit().await
    }
}

/// A reading across tenants, not yet done.
#[must_use]
pub struct SystemFind<'t, E: EntityTrait> {
    conn: &'t Conn,
    select: Select<E>,
}

impl<E: EntityTrait> SystemFind<'_, E>
where
    E::Model: Send + Sync,
{
    /// Only rows like this.
    pub fn filter(mut self, condition: impl sea_orm::sea_query::IntoCondition) -> Self {
        self.select = sea_orm::QueryFilter::filter(self.select, condition.into_condition());
        self
    }

    /// In this order.
    pub fn order(mut self, column: E::Column, order: sea_orm::Order) -> Self {
        self.select = sea_orm::QueryOrder::order_by(self.select, column, order);
        self
    }

    /// At most so many.
    pub fn limit(mut self, most: u64) -> Self {
        self.select = sea_orm::QuerySelect::limit(self.select, most);
        self
    }

    /// The first row.
    pub async fn one(self) -> Result<Option<E::Model>, Fault> {
        self.select.one(self.conn).await.map_err(Fault::storage)
    }

    /// All rows.
    pub async fn all(self) -> Result<Vec<E::Model>, Fault> {
        self.select.all(self.conn).await.map_err(Fault::storage)
    }

    /// How many.
    pub async fn count(self) -> Result<u64, Fault> {
        sea_orm::PaginatorTrait::count(self.select, self.conn).await.map_err(Fault::storage)
    }
}
