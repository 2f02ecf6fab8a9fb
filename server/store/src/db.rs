//! Opening the database and beginning work on it.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use kernel::{Clock, Fault, Ids};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement, TransactionTrait};
use sea_orm_migration::MigratorTrait;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use tokio::sync::Semaphore;

use crate::bell::Bell;
use crate::conn::Conn;
use crate::gate::Gate;
use crate::keys::MasterKey;
use crate::migrations::Migrator;
use crate::scope::{Minter, Reach, Scope};
use crate::system::{SystemTx, SystemUse};
use crate::tx::Tx;
use crate::view::{ReachView, View};

/// Where the data are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file, on the embedded default.
    File(PathBuf),
    /// A PostgreSQL server, as a URL.
    Server(String),
}

impl FromStr for Place {
    type Err = Fault;

    fn from_str(url: &str) -> Result<Self, Fault> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Server(url.to_owned()));
        }
        match url.strip_prefix("sqlite://") {
            Some(path) if !path.is_empty() => Ok(Self::File(PathBuf::from(path))),
            _ => Err(Fault::invalid("database", "expected sqlite://FILE or postgres://USER@HOST/NAME")),
        }
    }
}

/// What the database needs from outside.
pub struct Opening {
    /// Where the data are.
    pub place: Place,
    /// The clock for record times.
    pub clock: Arc<dyn Clock>,
    /// The source of ids.
    pub ids: Ids,
    /// The key that wraps all others.
    pub master: MasterKey,
    /// How many connections at most.
    pub connections: u32,
}

pub(crate) struct Engine {
    pub(crate) readers: DatabaseConnection,
    /// Leave to hold a connection for longer than a moment.
    pub(crate) held: Arc<Semaphore>,
    writer: Writer,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Ids,
    pub(crate) bell: Bell,
    pub(crate) master: MasterKey,
}

enum Writer {
    Gate(Arc<Gate>),
    Pool,
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pub(crate) engine: Arc<Engine>,
}

impl Db {
    /// Opens the database, brings its tables up to date, and hands out the one [`Minter`].
    pub async fn open(opening: Opening) -> Result<(Self, Minter), Fault> {
        let (readers, writer) = match &opening.place {
            Place::File(path) => open_file(path, opening.connections).await?,
            Place::Server(url) => open_server(url, opening.connections).await?,
        };
        let engine = Engine {
            readers,
            held: Arc::new(Semaphore::new((opening.connections as usize / 2).max(1))),
            writer,
            clock: opening.clock,
            ids: opening.ids,
            bell: Bell::default(),
            master: opening.master,
        };
        let db = Self { engine: Arc::new(engine) };
        let head = db.system_view(SystemUse::Sequencer).await?.head().await?;
        db.engine.bell.numbered(head);
        Ok((db, Minter::new()))
    }

    /// Begins writing in one tenant.
    pub async fn begin(&self, scope: &Scope) -> Result<Tx, Fault> {
        let conn = self.writing().await?;
        self.settle(&conn, &scope.tenant().to_string()).await?;
        let view = View { conn, scope: scope.clone() };
        Ok(Tx::new(view, self.engine.clone()))
    }

    /// Looks at one tenant.
    pub async fn view(&self, scope: &Scope) -> Result<View, Fault> {
        let conn = Conn::from(self.engine.readers.begin().await.map_err(Fault::storage)?);
        self.settle(&conn, &scope.tenant().to_string()).await?;
        Ok(View { conn, scope: scope.clone() })
    }

    /// Looks at the lists of several tenants.
    pub async fn look(&self, reach: &Reach) -> Result<ReachView, Fault> {
        let conn = Conn::from(self.engine.readers.begin().await.map_err(Fault::storage)?);
        self.settle(&conn, &reach.names()).await?;
        Ok(ReachView { conn, reach: reach.clone() })
    }

    /// Begins work across tenants, for one of the few named uses.
    pub async fn system(&self, usage: SystemUse) -> Result<SystemTx, Fault> {
        let conn = self.writing().await?;
        self.rise(&conn).await?;
        Ok(SystemTx::new(conn, usage, self.engine.clone()))
    }

    /// Looks across tenants, for one of the few named uses.
    pub async fn system_view(&self, usage: SystemUse) -> Result<SystemTx, Fault> {
        let conn = Conn::from(self.engine.readers.begin().await.map_err(Fault::storage)?);
        self.rise(&conn).await?;
        Ok(SystemTx::new(conn, usage, self.engine.clone()))
    }

    async fn writing(&self) -> Result<Conn, Fault> {
        match &self.engine.writer {
            Writer::Gate(gate) => gate.sit().await.map(Conn::from),
            Writer::Pool => self.engine.readers.begin().await.map(Conn::from).map_err(Fault::storage),
        }
    }

    /// Tells PostgreSQL whose rows may be seen until the commit.
    pub(crate) async fn settle(&self, conn: &Conn, tenants: &str) -> Result<(), Fault> {
        if conn.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        let sql = "SELECT set_config('app.reach', $1, true)";
        let statement = Statement::from_sql_and_values(DbBackend::Postgres, sql, [tenants.into()]);
        conn.execute_raw(statement).await.map(|_| ()).map_err(Fault::storage)
    }

    async fn rise(&self, conn: &Conn) -> Result<(), Fault> {
        if conn.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        conn.execute_unprepared("SET LOCAL ROLE manyhands_system").await.map(|_| ()).map_err(Fault::storage)
    }

    /// The bell that wakes who waits.
    pub fn bell(&self) -> &Bell {
        &self.engine.bell
    }

    /// The clock for record times.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.engine.clock
    }

    /// The source of ids.
    pub fn ids(&self) -> &Ids {
        &self.engine.ids
    }

    /// Whether this is the embedded default.
    pub fn is_embedded(&self) -> bool {
        matches!(self.engine.writer, Writer::Gate(_))
    }

    /// Ends all connections.
    pub async fn close(&self) -> Result<(), Fault> {
        self.engine.readers.close_by_ref().await.map_err(Fault::storage)
    }
}

async fn open_file(path: &Path, connections: u32) -> Result<(DatabaseConnection, Writer), Fault> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(Fault::storage)?;
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .statement_cache_capacity(512)
        .pragma("cache_size", "-32768")
        .pragma("temp_store", "memory")
        .pragma("wal_autocheckpoint", "4000");
    let forever = SqlitePoolOptions::new().test_before_acquire(false).idle_timeout(None).max_lifetime(None);
    let one = forever.clone().min_connections(1).max_connections(1).connect_with(options.clone()).await;
    let writer = sea_orm::SqlxSqliteConnector::from_sqlx_sqlite_pool(one.map_err(Fault::storage)?);
    Migrator::up(&writer, None).await.map_err(Fault::storage)?;
    let many = forever.max_connections(connections.max(2)).connect_with(options.read_only(true)).await;
    let readers = sea_orm::SqlxSqliteConnector::from_sqlx_sqlite_pool(many.map_err(Fault::storage)?);
    Ok((readers, Writer::Gate(Gate::new(writer))))
}

async fn open_server(url: &str, connections: u32) -> Result<(DatabaseConnection, Writer), Fault> {
    let options = PgConnectOptions::from_str(url).map_err(Fault::storage)?;
    let owner = PgPoolOptions::new().max_connections(1).connect_with(options.clone()).await.map_err(Fault::storage)?;
    sqlx::raw_sql(ROLES).execute(&owner).await.map_err(Fault::storage)?;
    let door = sea_orm::SqlxPostgresConnector::from_sqlx_postgres_pool(owner);
    Migrator::up(&door, None).await.map_err(Fault::storage)?;
    door.close().await.map_err(Fault::storage)?;
    let pool = PgPoolOptions::new()
        .max_connections(connections.max(2))
        .test_before_acquire(false)
        .after_connect(|conn, _| {
            Box::pin(async move { sqlx::raw_sql("SET ROLE manyhands_app").execute(conn).await.map(|_| ()) })
        })
        .connect_with(options)
        .await
        .map_err(Fault::storage)?;
    Ok((sea_orm::SqlxPostgresConnector::from_sqlx_postgres_pool(pool), Writer::Pool))
}

/// Two roles that own nothing: one that the policies fence, one for the named uses across tenants.
const ROLES: &str = "
DO $$ BEGIN CREATE ROLE manyhands_app NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE manyhands_system NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN EXECUTE format('GRANT manyhands_app, manyhands_system TO %I', session_user);
EXCEPTION WHEN OTHERS THEN NULL; END $$;
GRANT USAGE ON SCHEMA public TO manyhands_app, manyhands_system;
";
