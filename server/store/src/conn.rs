//! The raw connection. It never leaves this crate.

use std::sync::Arc;

use kernel::Fault;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait, ExecResult, QueryResult,
    Statement,
};

use crate::gate::Seat;
use crate::later::{Later, Onto, Write};
use crate::sight::Held;

/// A connection, and the writes that were kept back on it.
pub(crate) struct Conn {
    line: Line,
    later: Later,
}

/// A transaction of a pool, or a seat at SQLite's one door for writes.
pub(crate) enum Line {
    /// PostgreSQL, and reading on SQLite.
    Pooled(DatabaseTransaction),
    /// Reading within a look that others share.
    Shared(Arc<Held>),
    /// Writing on SQLite.
    Seated(Seat),
}

impl From<DatabaseTransaction> for Conn {
    fn from(tx: DatabaseTransaction) -> Self {
        Self { line: Line::Pooled(tx), later: Later::default() }
    }
}

impl From<Arc<Held>> for Conn {
    fn from(held: Arc<Held>) -> Self {
        Self { line: Line::Shared(held), later: Later::default() }
    }
}

impl From<Seat> for Conn {
    fn from(seat: Seat) -> Self {
        Self { line: Line::Seated(seat), later: Later::default() }
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Line {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Self::Pooled(tx) => tx.get_database_backend(),
            Self::Shared(held) => held.tx().get_database_backend(),
            Self::Seated(seat) => seat.conn().get_database_backend(),
        }
    }

    async fn execute_raw(&self, stmt: Statement) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pooled(tx) => tx.execute_raw(stmt).await,
            Self::Shared(held) => held.tx().execute_raw(stmt).await,
            Self::Seated(seat) => seat.conn().execute_raw(stmt).await,
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pooled(tx) => tx.execute_unprepared(sql).await,
            Self::Shared(held) => held.tx().execute_unprepared(sql).await,
            Self::Seated(seat) => seat.conn().execute_unprepared(sql).await,
        }
    }

    async fn query_one_raw(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Self::Pooled(tx) => tx.query_one_raw(stmt).await,
            Self::Shared(held) => held.tx().query_one_raw(stmt).await,
            Self::Seated(seat) => seat.conn().query_one_raw(stmt).await,
        }
    }

    async fn query_all_raw(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Self::Pooled(tx) => tx.query_all_raw(stmt).await,
            Self::Shared(held) => held.tx().query_all_raw(stmt).await,
            Self::Seated(seat) => seat.conn().query_all_raw(stmt).await,
        }
    }
}

/// Whatever is said in plain SQL comes behind all that was kept back.
#[async_trait::async_trait]
impl ConnectionTrait for Conn {
    fn get_database_backend(&self) -> DbBackend {
        self.line.get_database_backend()
    }

    async fn execute_raw(&self, stmt: Statement) -> Result<ExecResult, DbErr> {
        self.let_go(None).await?;
        self.line.execute_raw(stmt).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.let_go(None).await?;
        self.line.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.let_go(None).await?;
        self.line.query_one_raw(stmt).await
    }

    async fn query_all_raw(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.let_go(None).await?;
        self.line.query_all_raw(stmt).await
    }
}

impl Conn {
    /// The line to a table: what was kept back for it is written, the rest stays.
    pub(crate) async fn to<E: EntityTrait>(&self) -> Result<&Line, DbErr> {
        self.let_go(Some(E::default().table_name())).await?;
        Ok(&self.line)
    }

    /// The line past everything that was kept back, to a table for which nothing ever is.
    pub(crate) fn past(&self) -> &Line {
        &self.line
    }

    /// Writes rows, at the latest with the commit. A fault of it may come with whatever is done next.
    pub(crate) async fn put_down<A>(&self, rows: Vec<A>, onto: &Onto<A>) -> Result<(), Fault>
    where
        A: ActiveModelTrait + Send + 'static,
    {
        if self.later.rows(rows, onto) { self.let_go(None).await.map_err(Fault::storage) } else { Ok(()) }
    }

    /// Writes to a table, at the latest with the commit.
    pub(crate) async fn write(&self, table: &str, write: impl Write) -> Result<(), Fault> {
        if self.later.push(table, write) { self.let_go(None).await.map_err(Fault::storage) } else { Ok(()) }
    }

    async fn let_go(&self, table: Option<&str>) -> Result<(), DbErr> {
        for write in self.later.take(table, self.get_database_backend()) {
            self.line.execute_raw(write).await?;
        }
        Ok(())
    }

    /// Makes the work durable.
    pub(crate) async fn commit(self) -> Result<(), Fault> {
        let mut last = self.later.take(None, self.get_database_backend());
        let end = if last.len() == 1 && matches!(self.line, Line::Seated(_)) { last.pop() } else { None };
        for write in last {
            self.line.execute_raw(write).await.map_err(Fault::storage)?;
        }
        match self.line {
            Line::Pooled(tx) => tx.commit().await.map_err(Fault::storage),
            Line::Shared(_) => Ok(()),
            Line::Seated(seat) => seat.commit(end).await,
        }
    }
}
