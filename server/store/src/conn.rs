//! The raw connection. It never leaves this crate.

use kernel::Fault;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement};

use crate::gate::Seat;

/// A transaction of a pool, or a seat at SQLite's one door for writes.
pub(crate) enum Conn {
    /// PostgreSQL, and reading on SQLite.
    Pooled(DatabaseTransaction),
    /// Writing on SQLite.
    Seated(Seat),
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
        match self {
            Self::Pooled(tx) => tx.execute_raw(stmt).await,
            Self::Seated(seat) => {
                seat.write_all().await?;
                seat.conn().execute_raw(stmt).await
            }
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pooled(tx) => tx.execute_unprepared(sql).await,
            Self::Seated(seat) => {
                seat.write_all().await?;
                seat.conn().execute_unprepared(sql).await
            }
        }
    }

    async fn query_one_raw(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Self::Pooled(tx) => tx.query_one_raw(stmt).await,
            Self::Seated(seat) => seat.conn().query_one_raw(seat.behind(stmt).await?).await,
        }
    }

    async fn query_all_raw(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Self::Pooled(tx) => tx.query_all_raw(stmt).await,
            Self::Seated(seat) => seat.conn().query_all_raw(seat.behind(stmt).await?).await,
        }
    }
}

impl Conn {
    /// Writes, at the latest with the commit. A fault of it may come with whatever is done next.
    pub(crate) async fn write(&self, stmt: Statement) -> Result<(), Fault> {
        match self {
            Self::Pooled(tx) => tx.execute_raw(stmt).await.map(|_| ()),
            Self::Seated(seat) => seat.write(stmt).await,
        }
        .map_err(Fault::storage)
    }

    /// Makes the work durable.
    pub(crate) async fn commit(self) -> Result<(), Fault> {
        match self {
            Self::Pooled(tx) => tx.commit().await.map_err(Fault::storage),
            Self::Seated(seat) => seat.commit().await,
        }
    }
}
