//! Full text: words of messages, by tenant, found without a scan.
//!
//! On SQLite an FTS5 table with the tenant as a first word; on PostgreSQL a GIN index under the same fence as all rows.

use std::collections::BTreeSet;

use kernel::Fault;
use kernel::ids::{CaseId, InteractionId, TenantId};
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use uuid::Uuid;

use crate::conn::Conn;
use crate::tx::Tx;
use crate::view::ReachView;

/// How much of a message is indexed.
const MOST: usize = 20_000;

impl Tx {
    /// Makes a message findable by its words.
    pub async fn index_text(&self, interaction: InteractionId, case: CaseId, text: &str) -> Result<(), Fault> {
        let tenant = self.scope().tenant();
        let text: String = text.chars().take(MOST).filter(|c| *c != '\0').collect();
        match self.view.conn.get_database_backend() {
            DbBackend::Postgres => {
                let sql = "INSERT INTO message_text (tenant_id, interaction_id, case_id, words)
                           VALUES ($1, $2, $3, to_tsvector('simple', $4)) ON CONFLICT DO NOTHING";
                let values = [tenant.0.into(), interaction.0.into(), case.0.into(), text.into()];
                run(&self.view.conn, sql, values).await
            }
            _ => {
                let sql = "INSERT INTO message_text (tenant, text, case_id, interaction_id) VALUES (?, ?, ?, ?)";
                let values: [Value; 4] = [word(tenant).into(), text.into(), case.0.into(), interaction.0.into()];
                self.view.conn.write(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)).await
            }
        }
    }

    /// Forgets the words of a case's messages.
    pub async fn forget_text(&self, case: CaseId) -> Result<(), Fault> {
        let tenant = self.scope().tenant();
        match self.view.conn.get_database_backend() {
            DbBackend::Postgres => {
                let sql = "DELETE FROM message_text WHERE tenant_id = $1 AND case_id = $2";
                run(&self.view.conn, sql, [tenant.0.into(), case.0.into()]).await
            }
            _ => {
                let sql = "DELETE FROM message_text WHERE rowid IN (
                             SELECT rowid FROM message_text WHERE message_text MATCH $1 AND case_id = $2)";
                run(&self.view.conn, sql, [format!("tenant:{}", word(tenant)).into(), case.0.into()]).await
            }
        }
    }
}

impl ReachView {
    /// The cases whose messages hold all these words, each with its newest such message, newest first; the last word may
    /// be unfinished.
    pub async fn search_text(&self, words: &str, most: u64) -> Result<Vec<(TenantId, CaseId, InteractionId)>, Fault> {
        let words: Vec<String> = words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .take(12)
            .collect();
        let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
        if words.is_empty() {
            return Ok(found);
        }
        for part in self.reach().parts() {
            let (sql, query) = match self.conn.get_database_backend() {
                DbBackend::Postgres => (POSTGRES, to_tsquery(&words)),
                _ => (SQLITE, to_match(part.tenant(), &words)),
            };
            let tenant: Value = match self.conn.get_database_backend() {
                DbBackend::Postgres => part.tenant().0.into(),
                _ => word(part.tenant()).into(),
            };
            let values = [tenant, query.into(), i64::try_from(most).unwrap_or(50).into()];
            let statement = Statement::from_sql_and_values(self.conn.get_database_backend(), sql, values);
            for row in self.conn.query_all_raw(statement).await.map_err(Fault::storage)? {
                let case: Uuid = row.try_get("", "case_id").map_err(Fault::storage)?;
                let said: Uuid = row.try_get("", "interaction_id").map_err(Fault::storage)?;
                if seen.insert(case) {
                    found.push((part.tenant(), CaseId(case), InteractionId(said)));
                }
            }
        }
        Ok(found)
    }
}

const POSTGRES: &str = "SELECT case_id, interaction_id FROM message_text
    WHERE tenant_id = $1 AND words @@ to_tsquery('simple', $2) ORDER BY interaction_id DESC LIMIT $3";
const SQLITE: &str = "SELECT case_id, interaction_id FROM message_text
    WHERE message_text MATCH $2 AND $1 IS NOT NULL ORDER BY rowid DESC LIMIT $3";

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
