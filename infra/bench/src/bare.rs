//! The bare minimum of reading: a pool of sqlx and SQL by hand, as text that is prepared once.
//!
//! Deliberately absent: fences, scopes, roles. Invariant: it reads the rows that the product reads.

use anyhow::Result;
use serde::Serialize;
use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{AssertSqlSafe, FromRow, PgPool, SqlitePool};
use store::Place;
use uuid::Uuid;

/// A pool.
#[derive(Clone)]
pub enum Bare {
    /// Of a file.
    File(SqlitePool),
    /// Of a server, as superuser: no policy is asked.
    Server(PgPool),
}

/// A case as a list needs it.
#[derive(Clone, Debug, FromRow, Serialize)]
pub struct CaseRow {
    pub tenant_id: Uuid,
    pub id: Uuid,
    pub customer_id: Uuid,
    pub number: i64,
    pub subject: String,
    pub preview: String,
    pub state: String,
    pub priority: i64,
    pub tags_json: String,
    pub assignee_id: Option<Uuid>,
    pub changed_at: i64,
    pub unanswered_since: Option<i64>,
    pub sort_at: i64,
    pub due_at: Option<i64>,
}

macro_rules! fetch {
    ($self:ident, $sql:expr) => {{
        let sql = AssertSqlSafe($sql.to_owned());
        match $self {
            Bare::File(pool) => sqlx::query_as(sql).fetch_all(pool).await?,
            Bare::Server(pool) => sqlx::query_as(sql).fetch_all(pool).await?,
        }
    }};
}

impl Bare {
    /// To the database of a world, with as many connections as the product has.
    pub async fn open(place: &Place) -> Result<Self> {
        Ok(match place {
            Place::File(path) => {
                let options = SqliteConnectOptions::new().filename(path).pragma("cache_size", "-32768");
                let pool = SqlitePoolOptions::new().max_connections(16).test_before_acquire(false);
                Self::File(pool.connect_with(options.statement_cache_capacity(512)).await?)
            }
            Place::Server(url) => {
                Self::Server(PgPoolOptions::new().max_connections(16).test_before_acquire(false).connect(url).await?)
            }
        })
    }

    /// Cases.
    pub async fn cases(&self, sql: &str) -> Result<Vec<CaseRow>> {
        Ok(fetch!(self, sql))
    }

    /// Ids and names.
    pub async fn names(&self, sql: &str) -> Result<Vec<(Uuid, String)>> {
        Ok(fetch!(self, sql))
    }

    /// Ids and three instants.
    pub async fn instants(&self, sql: &str) -> Result<Vec<(Uuid, String, i64, i64, Option<i64>)>> {
        Ok(fetch!(self, sql))
    }

    /// Ids and numbers.
    pub async fn counts(&self, sql: &str) -> Result<Vec<(Uuid, i64)>> {
        Ok(fetch!(self, sql))
    }

    /// An id as a literal.
    pub fn id(&self, id: Uuid) -> String {
        match self {
            Self::File(_) => format!("x'{}'", id.simple()),
            Self::Server(_) => format!("'{id}'::uuid"),
        }
    }

    /// A page of a list over several tenants: one scan along an index per tenant, merged.
    pub fn page(&self, tenants: &[Uuid], page: &Page) -> String {
        let Page { keep, by, falling, after, most } = page;
        let (way, sign) = if *falling { ("DESC", "<") } else { ("ASC", ">") };
        let beyond =
            after.map_or_else(String::new, |(value, id)| format!(" AND ({by}, id) {sign} ({value}, {})", self.id(id)));
        let scan = |tenant: &Uuid| {
            format!(
                "SELECT * FROM (SELECT * FROM \"case\" WHERE tenant_id = {} AND {keep}{beyond} \
                 ORDER BY {by} {way}, id {way} LIMIT {most}) AS scan",
                self.id(*tenant)
            )
        };
        let scans: Vec<String> = tenants.iter().map(scan).collect();
        format!("{} ORDER BY {by} {way}, id {way} LIMIT {most}", scans.join(" UNION ALL "))
    }
}

/// Which page.
pub struct Page {
    /// Which rows.
    pub keep: String,
    /// Sorted by.
    pub by: &'static str,
    /// The largest first.
    pub falling: bool,
    /// Where to go on.
    pub after: Option<(i64, Uuid)>,
    /// How many rows.
    pub most: u64,
}
