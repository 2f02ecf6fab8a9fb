//! The register of client shops, and the house beside them.
//!
//! The register belongs to the whole installation, so it is kept through a named use across tenants; everything else of
//! a client lies behind its fence. Deliberately absent: removal; a client is archived, because its ledger stays.
//! Invariant: codes are one of a kind for ever, since case numbers begin with them.

pub mod accent;
pub mod brand;
mod edit;
pub mod party;

use chrono_tz::Tz;
use kernel::Fault;
use kernel::ids::TenantId;
use kernel::time::{Time, from_micros};
use serde::Serialize;
use store::{Db, Reach, Scope, SystemTx, SystemUse};

use crate::row::{ColumnTrait, Order, both, tenant as row};

pub use accent::Accent;
pub(crate) use edit::mark_live;
pub use edit::{Change, NewClient, archive, create, ensure_house, update};
pub use party::{Party, parties, set_party};

/// How many hues tell clients and projects apart.
pub const HUES: u8 = 8;
const CLIENT: &str = "client";

/// A client shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Client {
    /// Its id.
    pub id: TenantId,
    /// Letters before its case numbers: `LS`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// One of eight fixed hues.
    pub hue: u8,
    /// Its colour.
    pub accent: Accent,
    /// What stands below a mail where a project has no signature of its own.
    pub signature: String,
    /// The language of its portal and reports.
    pub locale: String,
    /// Its zone.
    pub zone: Tz,
    /// Its trade; empty when nobody said.
    pub industry: String,
    /// Since when its customers are served.
    pub live: Option<Time>,
    /// When it was taken on.
    pub created: Time,
    /// When it left.
    pub archived: Option<Time>,
}

/// Where a client stands with the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Stage {
    /// Being prepared.
    Onboarding,
    /// Served.
    Active,
    /// Gone.
    Closed,
}

impl Client {
    /// Where it stands.
    pub fn stage(&self) -> Stage {
        match (self.archived, self.live) {
            (Some(_), _) => Stage::Closed,
            (None, Some(_)) => Stage::Active,
            (None, None) => Stage::Onboarding,
        }
    }

    /// Whole days from being taken on to being served.
    pub fn days_to_go_live(&self) -> Option<i64> {
        self.live.map(|live| (live - self.created).num_days())
    }

    fn read(row: row::Model) -> Self {
        let accent = Accent::of(&row.accent).or_else(|| Accent::of(edit::DEFAULT_ACCENT));
        let asked = row.accent_asked;
        let nudged = !asked.is_empty() && !asked.eq_ignore_ascii_case(&row.accent);
        let fallback = Accent { accent: row.accent.clone(), soft: row.accent.clone(), ink: row.accent, nudged: false };
        Self {
            id: TenantId(row.id),
            code: row.code,
            name: row.name,
            hue: u8::try_from(row.hue).unwrap_or_default() % HUES,
            accent: Accent { nudged, ..accent.unwrap_or(fallback) },
            signature: row.signature,
            locale: row.locale,
            zone: row.zone.parse().unwrap_or(Tz::UTC),
            industry: row.industry,
            live: row.live_at.map(from_micros),
            created: from_micros(row.created_at),
            archived: row.archived_at.map(from_micros),
        }
    }
}

/// The client whose scope it is. The house is not a client.
pub async fn find(db: &Db, scope: &Scope) -> Result<Client, Fault> {
    one(&db.system_view(SystemUse::Register).await?, scope.tenant()).await
}

/// The clients of a reach, by name, archived ones last.
pub async fn list(db: &Db, reach: &Reach) -> Result<Vec<Client>, Fault> {
    let reached: Vec<TenantId> = reach.parts().iter().map(store::Part::tenant).collect();
    let all = all(db).await?;
    Ok(all.into_iter().filter(|client| reached.contains(&client.id)).collect())
}

/// Every client, by name, archived ones last: for the process itself, never for a person.
pub async fn all(db: &Db) -> Result<Vec<Client>, Fault> {
    let register = db.system_view(SystemUse::Register).await?;
    let rows = register
        .find::<row::Entity>()
        .filter(row::Column::Kind.eq(CLIENT))
        .order(row::Column::Name, Order::Asc)
        .all()
        .await?;
    let mut clients: Vec<Client> = rows.into_iter().map(Client::read).collect();
    clients.sort_by_key(|client| client.archived.is_some());
    Ok(clients)
}

async fn one(register: &SystemTx, id: TenantId) -> Result<Client, Fault> {
    let this = both(row::Column::Id.eq(id.0), row::Column::Kind.eq(CLIENT));
    let row = register.find::<row::Entity>().filter(this).one().await?;
    row.map(Client::read).ok_or(Fault::missing("client"))
}
