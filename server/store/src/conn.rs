//! The raw connection. It never leaves this crate.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement};

use crate::gate::Seat;

/// A transaction of a pool, or a seat at SQLite's one door for writes.
pub(crate) enum Conn {
    /// PostgreSQL, and reading on SQLite.
    Pooled(DatabaseTransaction),
    /// Writing on SQLite.
    Seated(Seat),
}

macro_rules! on_conn {
    ($self:ident, $call:ident $(, $argument:expr)*) => {
        match $self {
            Conn::Pooled(tx) => tx.$call($($argument),*).await,
            Conn::Seated(seat) => seat.conn().$call($($argument),*).await,
        }
    };
}

#[async_trait::async_trait]
impl ConnectionTrait for Conn {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Self::Pooled(tx) => tx.get_database_backend(),
            Self::Seated(seat) => seat.conn().get_database_backend(),
        }
    }

    async fn execute_raw(&self, stmt: Statement) -> Result<ExecResult, DbErr> {
        on_conn!(self, execute_raw, stmt)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        on_conn!(self, execute_unprepared, sql)
    }

    async fn query_one_raw(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {
        on_conn!(self, query_one_raw, stmt)
    }

    async fn query_all_raw(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {
        on_conn!(self, query_all_raw, stmt)
    }
}

impl Conn {
    /// Makes the work durable.
    pub(crate) async fn commit(self) -> Result<(), kernel::Fault> {
        match self {
            Self::Pooled(tx) => tx.commit().await.map_err(kernel::Fault::storage),
            Self::Seated(seat) => seat.commit().await,
        }
    }
}
