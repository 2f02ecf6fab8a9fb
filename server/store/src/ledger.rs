//! The ledger: facts numbered after their commit, so that no reader ever skips one that committed late.

use kernel::Fault;
use kernel::fact::{FactId, Recorded};
use kernel::ids::{CaseId, TenantId};
use kernel::time::{Time, micros};
use sea_orm::sea_query::IntoCondition;
use sea_orm::{ColumnTrait, Order};
use uuid::Uuid;

use crate::db::Db;
use crate::lease::Lease;
use crate::rows::fact;
use crate::seals::Stored;
use crate::system::{SystemTx, SystemUse};
use crate::view::View;

/// How many facts get their number at a time.
const BATCH: i64 = 5_000;

/// A fact with its number.
#[derive(Clone, Debug)]
pub struct Numbered {
    /// Its place in the ledger.
    pub seq: i64,
    /// The fact.
    pub fact: Recorded,
}

impl Db {
    /// Numbers facts that were committed since; tells how many. Only the holder of the lease may.
    pub async fn number_facts(&self, lease: &Lease) -> Result<u64, Fault> {
        let tx = self.system(SystemUse::Sequencer).await?;
        tx.honour(lease).await?;
        let head = tx.head().await?;
        let sql = "UPDATE fact SET seq = $1 + fresh.place FROM (
                     SELECT tenant_id, id, row_number() OVER (ORDER BY recorded_at, id) AS place
                     FROM (SELECT tenant_id, id, recorded_at FROM fact WHERE seq IS NULL
                           ORDER BY recorded_at, id LIMIT $2) AS waiting
                   ) AS fresh
                   WHERE fact.tenant_id = fresh.tenant_id AND fact.id = fresh.id";
        let numbered = tx.run(sql, vec![head.into(), BATCH.into()]).await?;
        if numbered == 0 {
            return Ok(0);
        }
        let reached = head + i64::try_from(numbered).unwrap_or_default();
        tx.run("UPDATE ledger_head SET seq = $1 WHERE name = 'ledger'", vec![reached.into()]).await?;
        tx.commit().await?;
        self.bell().numbered(reached);
        Ok(numbered)
    }
}

impl SystemTx {
    /// The last number given.
    pub async fn head(&self) -> Result<i64, Fault> {
        let rows = self.ask("SELECT seq FROM ledger_head WHERE name = 'ledger'", Vec::new()).await?;
        rows.first().ok_or(Fault::missing("ledger head"))?.try_get("", "seq").map_err(Fault::storage)
    }

    /// Facts of all tenants after a place, in order.
    pub async fn facts_after(&self, seq: i64, most: u64) -> Result<Vec<Numbered>, Fault> {
        let rows = self
            .find::<fact::Entity>()
            .filter(fact::Column::Seq.gt(seq))
            .order(fact::Column::Seq, Order::Asc)
            .limit(most)
            .all()
            .await?;
        // Numbers that another process gave wake the readers of this one too.
        if let Some(last) = rows.last().and_then(|row| row.seq) {
            self.engine.bell.numbered(last);
        }
        rows.iter().map(numbered).collect()
    }

    /// How far a reader of the ledger has come; zero for a new one or a new version of it.
    pub async fn cursor(&self, name: &str, version: i64) -> Result<i64, Fault> {
        let sql = "SELECT position FROM cursor WHERE name = $1 AND version = $2";
        let rows = self.ask(sql, vec![name.into(), version.into()]).await?;
        rows.first().map_or(Ok(0), |row| row.try_get("", "position").map_err(Fault::storage))
    }

    /// Notes how far a reader of the ledger has come.
    pub async fn move_cursor(&self, name: &str, version: i64, position: i64) -> Result<(), Fault> {
        let sql = "INSERT INTO cursor (name, version, position) VALUES ($1, $2, $3)
                   ON CONFLICT (name) DO UPDATE SET version = excluded.version, position = excluded.position";
        self.run(sql, vec![name.into(), version.into(), position.into()]).await.map(|_| ())
    }
}

impl View {
    /// The facts of one case, oldest first.
    pub async fn facts_of(&self, case: CaseId) -> Result<Vec<Recorded>, Fault> {
        let rows = self
            .find::<fact::Entity>()
            .filter(fact::Column::CaseId.eq(case.0))
            .order(fact::Column::Id, Order::Asc)
            .all()
            .await?;
        rows.iter().map(|row| Recorded::read(&row.bytes).map_err(Fault::storage)).collect()
    }

    /// The facts of presence since an instant, in the order in which they happened.
    pub async fn presence_since(&self, from: Time, most: u64) -> Result<Vec<Recorded>, Fault> {
        let rows = self
            .find::<fact::Entity>()
            .filter(fact::Column::Kind.eq("agent_state"))
            .filter(fact::Column::At.gte(micros(from)))
            .order(fact::Column::At, Order::Asc)
            .order(fact::Column::Id, Order::Asc)
            .limit(most)
            .all()
            .await?;
        rows.iter().map(|row| Recorded::read(&row.bytes).map_err(Fault::storage)).collect()
    }

    /// The facts of these cases up to a place, in the order of the ledger.
    pub async fn stories(&self, cases: &[CaseId], until: i64) -> Result<Vec<Numbered>, Fault> {
        self.known(fact::Column::CaseId.is_in(cases.iter().map(|case| case.0)), until).await
    }

    /// The facts up to a place that stand in no case and are about these, in the order of the ledger.
    pub async fn facts_about(&self, these: &[Uuid], until: i64) -> Result<Vec<Numbered>, Fault> {
        self.known(fact::Column::AboutId.is_in(these.iter().copied()), until).await
    }

    /// The facts of these ids that have a number, in the order of the ledger.
    pub async fn facts_named(&self, these: &[FactId]) -> Result<Vec<Numbered>, Fault> {
        self.known(fact::Column::Id.is_in(these.iter().map(|id| id.0)), i64::MAX).await
    }

    async fn known(&self, these: impl IntoCondition, until: i64) -> Result<Vec<Numbered>, Fault> {
        // The place is compared here: asked for it, a database may walk the whole ledger instead of the cases.
        let mut rows = self.find::<fact::Entity>().filter(these).all().await?;
        rows.retain(|row| row.seq.is_some_and(|seq| seq <= until));
        rows.sort_unstable_by_key(|row| row.seq);
        rows.iter().map(numbered).collect()
    }

    /// The facts of this tenant after a place, in order.
    pub async fn facts_after(&self, seq: i64, most: u64) -> Result<Vec<Numbered>, Fault> {
        self.stored_after(seq, most).await?.iter().map(Stored::read).collect()
    }
}

impl Stored {
    /// The fact with its number.
    pub fn read(&self) -> Result<Numbered, Fault> {
        Ok(Numbered { seq: self.seq, fact: Recorded::read(&self.bytes).map_err(Fault::storage)? })
    }
}

fn numbered(row: &fact::Model) -> Result<Numbered, Fault> {
    let fact = Recorded::read(&row.bytes).map_err(Fault::storage)?;
    debug_assert_eq!(fact.tenant, TenantId(row.tenant_id));
    Ok(Numbered { seq: row.seq.unwrap_or_default(), fact })
}
