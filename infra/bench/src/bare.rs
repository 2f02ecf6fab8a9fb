//! The bare minimum of reading: a pool of sqlx and SQL by hand, as text that is prepared once; ids are bound, as in any
//! program whose questions differ.
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

/// A statement and the ids bound in it.
#[derive(Clone, Default)]
pub struct Said {
    sql: String,
    ids: Vec<Uuid>,
}

impl Said {
    /// Adds text.
    #[must_use]
    pub fn say(mut self, sql: &str) -> Self {
        self.sql.push_str(sql);
        self
    }

    /// Adds an id.
    #[must_use]
    pub fn id(mut self, id: Uuid) -> Self {
        self.ids.push(id);
        let place = format!("${}", self.ids.len());
        self.say(&place)
    }

    /// Adds ids in brackets.
    #[must_use]
    pub fn these(self, ids: impl Iterator<Item = Uuid>) -> Self {
        let said = ids.enumerate().fold(self.say("("), |said, (place, id)| {
            let said = if place > 0 { said.say(", ") } else { said };
            said.id(id)
        });
        said.say(")")
    }

    /// Adds text in which a name stands for an id.
    #[must_use]
    fn with(self, text: &str, named: &[(&str, Uuid)]) -> Self {
        let found = named.iter().find_map(|(name, id)| Some((text.split_once(name)?, *id)));
        match found {
            Some(((before, behind), id)) => self.say(before).id(id).with(behind, named),
            None => self.say(text),
        }
    }
}

macro_rules! fetch {
    ($self:ident, $said:expr) => {{
        let Said { sql, ids } = $said;
        let sql = AssertSqlSafe(sql);
        match $self {
            Bare::File(pool) => {
                ids.into_iter().fold(sqlx::query_as(sql), |query, id| query.bind(id)).fetch_all(pool).await?
            }
            Bare::Server(pool) => {
                ids.into_iter().fold(sqlx::query_as(sql), |query, id| query.bind(id)).fetch_all(pool).await?
            }
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
    pub async fn cases(&self, said: Said) -> Result<Vec<CaseRow>> {
        Ok(fetch!(self, said))
    }

    /// Ids and names.
    pub async fn names(&self, said: Said) -> Result<Vec<(Uuid, String)>> {
        Ok(fetch!(self, said))
    }

    /// Ids and three instants.
    pub async fn instants(&self, said: Said) -> Result<Vec<(Uuid, String, i64, i64, Option<i64>)>> {
        Ok(fetch!(self, said))
    }

    /// Ids and numbers.
    pub async fn counts(&self, said: Said) -> Result<Vec<(Uuid, i64)>> {
        Ok(fetch!(self, said))
    }

    /// A page of a list over several tenants: one scan along an index per tenant, merged.
    pub fn page(tenants: &[Uuid], page: &Page) -> Said {
        let Page { keep, named, by, falling, after, most } = page;
        let (way, sign) = if *falling { ("DESC", "<") } else { ("ASC", ">") };
        let end = format!(" ORDER BY {by} {way}, id {way} LIMIT {most}");
        let scans = tenants.iter().enumerate().fold(Said::default(), |said, (place, tenant)| {
            let said = if place > 0 { said.say(" UNION ALL ") } else { said };
            let scan = said.say("SELECT * FROM (SELECT * FROM \"case\" WHERE tenant_id = ").id(*tenant);
            let kept = scan.say(" AND ").with(keep, named);
            let beyond = match after {
                Some((value, id)) => kept.say(&format!(" AND ({by}, id) {sign} ({value}, ")).id(*id).say(")"),
                None => kept,
            };
            beyond.say(&end).say(") AS scan")
        });
        scans.say(&end)
    }
}

/// Which page.
pub struct Page {
    /// Which rows.
    pub keep: &'static str,
    /// Names in it that stand for ids.
    pub named: Vec<(&'static str, Uuid)>,
    /// Sorted by.
    pub by: &'static str,
    /// The largest first.
    pub falling: bool,
    /// Where to go on.
    pub after: Option<(i64, Uuid)>,
    /// How many rows.
    pub most: u64,
}
