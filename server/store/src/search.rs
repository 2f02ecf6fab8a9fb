//! Full text: words of messages, by tenant, found without a scan.
//!
//! On SQLite an FTS5 table with the tenant as a first word; on PostgreSQL a GIN index under the same fence as all rows.

use std::any::Any;
use std::collections::BTreeSet;

use kernel::Fault;
use kernel::ids::{CaseId, InteractionId, TenantId};
use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement, Value};
use uuid::Uuid;

use crate::conn::Conn;
use crate::later::{Write, pieces};
use crate::tx::Tx;
use crate::view::ReachView;

/// How much of a message is indexed.
const MOST: usize = 20_000;

impl Tx {
    /// Makes a message findable by its words.
    pub async fn index_text(&self, interaction: InteractionId, case: CaseId, text: &str) -> Result<(), Fault> {
        let tenant = self.scope().tenant();
        let text: String = text.chars().take(MOST).filter(|c| *c != '\0').collect();
        let words = Words(vec![(tenant, interaction, case, text)]);
        self.view.conn.write("message_text", words).await
    }

    /// Forgets the words of a case's messages.
    pub async fn forget_text(&self, case: CaseId) -> Result<(), Fault> {
        let tenant = self.scope().tenant();
        if self.view.conn.get_database_backend() == DbBackend::Postgres {
            let sql = "DELETE FROM message_text WHERE tenant_id = $1 AND case_id = $2";
            return run(&self.view.conn, sql, [tenant.0.into(), case.0.into()]).await;
        }
        let sql = "DELETE FROM message_text WHERE rowid IN (
                     SELECT rowid FROM message_text WHERE message_text MATCH $1 AND case_id = $2)";
        run(&self.view.conn, sql, [format!("tenant:{}", word(tenant)).into(), case.0.into()]).await
    }
}

/// Words of messages, to be written together.
struct Words(Vec<(TenantId, InteractionId, CaseId, String)>);

impl Write for Words {
    fn rows(&self) -> usize {
        self.0.len()
    }

    fn statements(self: Box<Self>, backend: DbBackend) -> Vec<Statement> {
        pieces(self.0).into_iter().map(|piece| insert(backend, piece)).collect()
    }

    fn join(&mut self, other: &mut dyn Any) -> bool {
        other.downcast_mut::<Self>().is_some_and(|other| {
            self.0.append(&mut other.0);
            true
        })
    }
}

fn insert(backend: DbBackend, words: Vec<(TenantId, InteractionId, CaseId, String)>) -> Statement {
    let on_server = backend == DbBackend::Postgres;
    let place = |at: usize| format!("(${}, ${}, ${}, to_tsvector('simple', ${}))", at + 1, at + 2, at + 3, at + 4);
    let places: Vec<String> =
        (0..words.len()).map(|row| if on_server { place(row * 4) } else { "(?, ?, ?, ?)".to_owned() }).collect();
    let values = words.into_iter().flat_map(|(tenant, interaction, case, text)| {
        let tenant: Value = if on_server { tenant.0.into() } else { word(tenant).into() };
        [tenant, interaction.0.into(), case.0.into(), text.into()]
    });
    let (last, end) = if on_server { ("words", " ON CONFLICT DO NOTHING") } else { ("text", "") };
    let first = if on_server { "tenant_id" } else { "tenant" };
    let places = places.join(", ");
    let sql = format!("INSERT INTO message_text ({first}, interaction_id, case_id, {last}) VALUES {places}{end}");
    Statement::from_sql_and_values(backend, sql, values)
}

impl ReachView {
    /// The cases whose messages hold all these words, each with its newest such message, newest first; the last word may
    /// be unfinished.
    pub async fn search_text(&self, words: &str, most: u64) -> Result<Vec<Hit>, Fault> {
        let words: Vec<String> = words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .take(12)
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let rows = match self.conn.get_database_backend() {
            DbBackend::Postgres => self.words_on_server(&words, most).await,
            _ => self.words_in_file(&words, most).await,
        };
        let mut seen = BTreeSet::new();
        Ok(rows?.into_iter().filter(|(_, case, _)| seen.insert(*case)).collect())
    }

    async fn words_on_server(&self, words: &[String], most: u64) -> Result<Vec<Hit>, Fault> {
        let tenants: Vec<Uuid> = self.reach().parts().iter().map(|part| part.tenant().0).collect();
        let values = [tenants.into(), to_tsquery(words).into(), i64::try_from(most).unwrap_or(50).into()];
        let statement = Statement::from_sql_and_values(DbBackend::Postgres, POSTGRES, values);
        let rows = self.conn.query_all_raw(statement).await.map_err(Fault::storage)?;
        rows.iter().map(|row| hit(row, TenantId(row.try_get("", "tenant_id").map_err(Fault::storage)?))).collect()
    }

    async fn words_in_file(&self, words: &[String], most: u64) -> Result<Vec<Hit>, Fault> {
        let mut found = Vec::new();
        for part in self.reach().parts() {
            let values = [to_match(part.tenant(), words).into(), i64::try_from(most).unwrap_or(50).into()];
            let statement = Statement::from_sql_and_values(DbBackend::Sqlite, SQLITE, values);
            for row in self.conn.query_all_raw(statement).await.map_err(Fault::storage)? {
                found.push(hit(&row, part.tenant())?);
            }
        }
        Ok(found)
    }
}

/// A message that holds the words, and its case.
type Hit = (TenantId, CaseId, InteractionId);

fn hit(row: &QueryResult, tenant: TenantId) -> Result<Hit, Fault> {
    let case: Uuid = row.try_get("", "case_id").map_err(Fault::storage)?;
    let said: Uuid = row.try_get("", "interaction_id").map_err(Fault::storage)?;
    Ok((tenant, CaseId(case), InteractionId(said)))
}

const POSTGRES: &str = "SELECT tenant AS tenant_id, \"case\" AS case_id, interaction AS interaction_id
    FROM message_text_found($1, $2, $3)";
const SQLITE: &str = "SELECT case_id, interaction_id FROM message_text
    WHERE message_text MATCH ? ORDER BY rowid DESC LIMIT ?";

fn word(tenant: TenantId) -> String {
    tenant.0.simple().to_string()
}

fn to_match(tenant: TenantId, words: &[String]) -> String {
    let terms: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    format!("tenant:{} AND text:({}*)", word(tenant), terms.join(" AND "))
}

fn to_tsquery(words: &[String]) -> String {
    format!("{}:*", words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" & "))
}

async fn run<const N: usize>(conn: &Conn, sql: &str, values: [Value; N]) -> Result<(), Fault> {
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
    conn.execute_raw(statement).await.map(|_| ()).map_err(Fault::storage)
}
