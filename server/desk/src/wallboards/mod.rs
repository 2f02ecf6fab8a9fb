//! Wall screens: figures of some clients on a screen in the room, for whoever has its token, without signing in.
//!
//! The token is 256 random bits, told once; its hash is kept. Deliberately absent: people, cases and money, which no wall
//! shows. Invariant: a token opens the one screen that it was made for, until it is revoked, and nothing else.

mod row;
mod slides;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::Fault;
use kernel::action::ReadBoard;
use kernel::fault::{Problems, Reason};
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::query::{ColumnTrait, Condition, NotSet, Order, Set};
use store::{AuditEntry, Permit, Tx, View};
use uuid::Uuid;

pub use slides::{MOST_SLIDES, Slide, Tile, Verdict, slides};

/// The most screens that are listed, and that are good at a time.
const MOST: u64 = 200;
/// The most letters of a name.
const MOST_NAME: usize = 100;
/// The most clients of a screen.
const MOST_CLIENTS: usize = 50;
/// The languages in which a screen speaks.
const LANGUAGES: [&str; 4] = ["pl", "en", "uk", "ru"];
const SECRET: usize = 32;

/// A wall screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wallboard {
    /// Its id.
    pub id: Uuid,
    /// Where it hangs.
    pub name: String,
    /// Whose figures it shows.
    pub clients: Vec<TenantId>,
    /// In which language.
    pub language: String,
    /// When it was made.
    pub made: Time,
    /// By whom.
    pub by: Option<PersonId>,
    /// When its token was taken back.
    pub revoked: Option<Time>,
}

/// A screen that somebody wishes.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Where it hangs.
    pub name: String,
    /// Whose figures it shows; the caller may show those of each.
    pub clients: Vec<TenantId>,
    /// In which language.
    pub language: String,
}

/// The secret of a token; nothing when it is none.
pub fn secret(token: &str) -> Option<[u8; SECRET]> {
    URL_SAFE_NO_PAD.decode(token).ok()?.try_into().ok()
}

fn hash(secret: &[u8; SECRET]) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// Every screen of the house, newest first.
pub async fn list(house: &View) -> Result<Vec<Wallboard>, Fault> {
    let rows = house.find::<row::Entity>().order(row::Column::Id, Order::Desc).limit(MOST).all().await?;
    rows.into_iter().map(Wallboard::read).collect()
}

/// One of them.
pub async fn find(house: &View, id: Uuid) -> Result<Wallboard, Fault> {
    house.get::<row::Entity>(id).await?.map(Wallboard::read).ok_or(Fault::missing("wallboard"))?
}

/// The screen of a secret; missing when it is not known or was taken back.
pub async fn open(house: &View, secret: &[u8; SECRET]) -> Result<Wallboard, Fault> {
    let good = Condition::all().add(row::Column::TokenHash.eq(hash(secret))).add(row::Column::RevokedAt.is_null());
    let row = house.find::<row::Entity>().filter(good).one().await?;
    row.map(Wallboard::read).ok_or(Fault::missing("wallboard"))?
}

/// Makes a screen; its token is told once.
pub async fn create(house: &Tx, _may: Permit<ReadBoard>, wish: &Wish, now: Time) -> Result<(Wallboard, String), Fault> {
    let name = wish.name.trim().to_owned();
    let mut clients = wish.clients.clone();
    clients.sort_unstable();
    clients.dedup();
    let mut problems = Problems::none();
    problems.check(name.is_empty(), "name", Reason::coded("REQUIRED", "must be given"));
    let long = Reason::coded("TOO_LONG", "is too long").with("most", MOST_NAME);
    problems.check(name.chars().count() > MOST_NAME || name.chars().any(char::is_control), "name", long);
    problems.check(clients.is_empty(), "clients", Reason::coded("REQUIRED", "must be given"));
    let many = Reason::coded("TOO_MANY", "are too many").with("most", MOST_CLIENTS);
    problems.check(clients.len() > MOST_CLIENTS, "clients", many);
    let unknown = Reason::coded("UNKNOWN", "is not a language of the screens");
    problems.check(!LANGUAGES.contains(&wish.language.as_str()), "language", unknown);
    let good = house.find::<row::Entity>().filter(row::Column::RevokedAt.is_null()).count().await?;
    problems.check(good >= MOST, "wallboard", Reason::coded("TOO_MANY", "are too many").with("most", MOST));
    problems.settle()?;
    let (id, secret): (Uuid, [u8; SECRET]) = (house.id(), rand::random());
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id),
        token_hash: Set(hash(&secret)),
        name: Set(name.clone()),
        clients_json: Set(serde_json::to_string(&clients).map_err(Fault::storage)?),
        language: Set(wish.language.clone()),
        made_at: Set(micros(now)),
        made_by: Set(house.scope().person().map(|person| person.0)),
        revoked_at: Set(None),
    };
    house.insert(row).await?;
    told(house, "wallboard.create", id, json!({ "name": name, "clients": clients })).await?;
    Ok((find(house, id).await?, URL_SAFE_NO_PAD.encode(secret)))
}

/// Takes a screen's token back: it shows nothing any more.
pub async fn revoke(house: &Tx, _may: Permit<ReadBoard>, id: Uuid, now: Time) -> Result<Wallboard, Fault> {
    if find(house, id).await?.revoked.is_some() {
        return Err(Fault::conflict("this screen is switched off already"));
    }
    let row = row::ActiveModel { revoked_at: Set(Some(micros(now))), ..Default::default() };
    house.update("wallboard", id, row).await?;
    told(house, "wallboard.revoke", id, json!({ "revoked": now })).await?;
    find(house, id).await
}

async fn told(house: &Tx, action: &str, id: Uuid, after: serde_json::Value) -> Result<(), Fault> {
    let entry = AuditEntry { action, subject: "wallboard", subject_id: Some(id), before: None, after: Some(after) };
    house.audit(entry).await
}

impl Wallboard {
    fn read(row: row::Model) -> Result<Self, Fault> {
        Ok(Self {
            id: row.id,
            name: row.name,
            clients: serde_json::from_str(&row.clients_json).map_err(Fault::storage)?,
            language: row.language,
            made: from_micros(row.made_at),
            by: row.made_by.map(PersonId),
            revoked: row.revoked_at.map(from_micros),
        })
    }
}
