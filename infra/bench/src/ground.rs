//! The databases to measure on: a fresh one for each bench.
//!
//! Invariant: a server that does not write through to the disk is refused; figures without fsync mean nothing here.

use std::sync::Arc;

use anyhow::{Context, Result, bail};
use kernel::{Clock, SystemClock};
use sqlx::{Connection, PgConnection, Row, SqliteConnection};
use store::Place;
use world::World;

use crate::proc::Pid;

/// A kind of database.
pub enum Ground {
    /// One file.
    File,
    /// A private server.
    Server(Server),
}

/// A private PostgreSQL.
pub struct Server {
    /// A superuser's URL.
    pub url: String,
    /// Its first process.
    pub postmaster: Pid,
    /// What it says it is.
    pub version: String,
}

/// SQLite always, PostgreSQL where a server is named.
pub async fn all(only: Option<&str>) -> Result<Vec<Ground>> {
    let mut all = Vec::new();
    if only.is_none_or(|name| name == "sqlite") {
        all.push(Ground::File);
    }
    if only.is_none_or(|name| name == "postgres") {
        match std::env::var("MANYHANDS_TEST_PG") {
            Ok(url) => all.push(Ground::Server(Server::find(url).await?)),
            Err(_) => bail!("MANYHANDS_TEST_PG names no server; infra/bench/run starts one"),
        }
    }
    Ok(all)
}

impl Server {
    async fn find(url: String) -> Result<Self> {
        let mut conn = PgConnection::connect(&url).await.context("the server named by MANYHANDS_TEST_PG")?;
        let sql = "SELECT current_setting('fsync'), current_setting('server_version'), pg_backend_pid()";
        let row = sqlx::query(sql).fetch_one(&mut conn).await?;
        if row.get::<String, _>(0) != "on" {
            bail!("fsync is off on the server named by MANYHANDS_TEST_PG; start it with MANYHANDS_TEST_FSYNC=on");
        }
        let backend = Pid(row.get::<i32, _>(2).unsigned_abs());
        Ok(Self { url, postmaster: backend.parent()?, version: row.get(1) })
    }
}

impl Ground {
    /// As results name it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::File => "SQLite",
            Self::Server(_) => "PostgreSQL",
        }
    }

    /// The server's first process, where there is one.
    pub fn postmaster(&self) -> Option<Pid> {
        match self {
            Self::File => None,
            Self::Server(server) => Some(server.postmaster),
        }
    }

    /// A fresh database with every table, by the machine's own time.
    pub async fn world(&self) -> World {
        let world = match self {
            Self::File => World::on_sqlite().await,
            Self::Server(server) => World::on_postgres(&server.url).await,
        };
        world.clock.set(SystemClock.now());
        world
    }
}

/// A connection that goes round the product, to fill tables and to look at them.
pub enum Raw {
    /// To a file.
    File(Box<SqliteConnection>),
    /// To a server, as superuser.
    Server(Box<PgConnection>),
}

impl Raw {
    /// To the database of a world.
    pub async fn open(place: &Place) -> Result<Self> {
        Ok(match place {
            Place::File(path) => {
                let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path);
                let options = options.busy_timeout(std::time::Duration::from_mins(1));
                Self::File(Box::new(sqlx::ConnectOptions::connect(&options).await?))
            }
            Place::Server(url) => Self::Server(Box::new(PgConnection::connect(url).await?)),
        })
    }

    /// Runs statements.
    pub async fn run(&mut self, sql: &str) -> Result<()> {
        let safe = sqlx::AssertSqlSafe(sql.to_owned());
        match self {
            Self::File(conn) => sqlx::raw_sql(safe).execute(&mut **conn).await.map(|_| ()),
            Self::Server(conn) => sqlx::raw_sql(safe).execute(&mut **conn).await.map(|_| ()),
        }
        .with_context(|| sql.chars().take(200).collect::<String>())
    }

    /// Asks for one number.
    pub async fn number(&mut self, sql: &str) -> Result<i64> {
        let safe = sqlx::AssertSqlSafe(sql.to_owned());
        let number = match self {
            Self::File(conn) => sqlx::query_scalar(safe).fetch_one(&mut **conn).await,
            Self::Server(conn) => sqlx::query_scalar(safe).fetch_one(&mut **conn).await,
        };
        number.with_context(|| sql.to_owned())
    }

    /// Says one of two texts: SQLite's or PostgreSQL's.
    pub fn speak<'a>(&self, file: &'a str, server: &'a str) -> &'a str {
        match self {
            Self::File(_) => file,
            Self::Server(_) => server,
        }
    }

    /// A UUID as a literal.
    pub fn id(&self, id: uuid::Uuid) -> String {
        match self {
            Self::File(_) => format!("x'{}'", id.simple()),
            Self::Server(_) => format!("'{id}'::uuid"),
        }
    }
}

/// Who may do what in a world.
pub fn access(world: &World) -> Result<access::Access> {
    Ok(access::Access::new(world.db.clone(), Arc::clone(&world.minter), access::Settings::default())?)
}

/// The code of the client of this number: AA, AB, …
pub fn code(number: usize) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap_or(0));
    [letter(number / 26), letter(number)].iter().collect()
}
