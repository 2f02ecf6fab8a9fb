//! Sharing links: one report for whoever has the link, for a while, without signing in.
//!
//! The secret part is 256 random bits, given out once; its hash is kept. Deliberately absent: money, which no link shows.
//! Invariant: a link opens the one report that it was made for, in its client, until it ends or is revoked.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Duration;
use kernel::Fault;
use kernel::action::ShareReports;
use kernel::fault::{Problems, Reason};
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use paper::Language;
use serde_json::json;
use sha2::{Digest, Sha256};
use store::query::{NotSet, Set};
use store::{AuditEntry, Permit, Tx, View};
use tenants::kpi::Period;
use uuid::Uuid;

use crate::row::{ColumnTrait, Condition, Order, link as row};
use crate::subject::Subject;

/// The longest that a link is good.
pub const MOST_DAYS: u32 = 365;
/// The most links of one client that are shown, and that are good at a time.
const MOST: u64 = 200;
/// The most letters of a note.
const MOST_NOTE: usize = 200;
const SECRET: usize = 32;

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: Uuid,
    /// What it shows.
    pub subject: Subject,
    /// About which days.
    pub period: Period,
    /// In which language.
    pub language: Language,
    /// For whom it was meant, in words.
    pub note: String,
    /// When it was made.
    pub made: Time,
    /// By whom.
    pub by: Option<PersonId>,
    /// Until when it is good.
    pub expires: Time,
    /// When it was taken back.
    pub revoked: Option<Time>,
    /// How often it was opened.
    pub opened: i64,
    /// When it was opened last.
    pub last_opened: Option<Time>,
}

/// What somebody wishes to share.
#[derive(Clone, Debug)]
pub struct Share {
    /// What.
    pub subject: Subject,
    /// About which days.
    pub period: Period,
    /// In which language.
    pub language: Language,
    /// For whom.
    pub note: String,
    /// For how many days from now.
    pub days: u32,
}

impl Link {
    fn read(row: row::Model) -> Result<Self, Fault> {
        let day = |text: &str| text.parse().map_err(Fault::storage);
        Ok(Self {
            id: row.id,
            subject: Subject::read(&row.subject)?,
            period: Period { first: day(&row.first_day)?, last: day(&row.last_day)? },
            language: Language::of(&row.language),
            note: row.note,
            made: from_micros(row.made_at),
            by: row.made_by.map(PersonId),
            expires: from_micros(row.expires_at),
            revoked: row.revoked_at.map(from_micros),
            opened: row.opened,
            last_opened: row.opened_at.map(from_micros),
        })
    }

    /// Whether it opens.
    pub fn is_good(&self, now: Time) -> bool {
        self.revoked.is_none() && now < self.expires
    }
}

/// The client and the secret of a token; nothing when it is none.
pub fn opened(token: &str) -> Option<(TenantId, [u8; SECRET])> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (tenant, secret) = bytes.split_first_chunk::<16>()?;
    Some((TenantId(Uuid::from_bytes(*tenant)), secret.try_into().ok()?))
}

fn hash(secret: &[u8; SECRET]) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// The links of a client, newest first.
pub async fn list(view: &View) -> Result<Vec<Link>, Fault> {
    let rows = view.find::<row::Entity>().order(row::Column::Id, Order::Desc).limit(MOST).all().await?;
    rows.into_iter().map(Link::read).collect()
}

/// One of them.
pub async fn find(view: &View, id: Uuid) -> Result<Link, Fault> {
    view.get::<row::Entity>(id).await?.map(Link::read).ok_or(Fault::missing("link"))?
}

/// Makes a link; the token is told once.
pub async fn share(tx: &Tx, _may: Permit<ShareReports>, wish: Share, now: Time) -> Result<(Link, String), Fault> {
    let note = wish.note.trim().to_owned();
    let mut problems = Problems::none();
    let between = Reason::coded("BETWEEN", format!("is between 1 and {MOST_DAYS} days"));
    let between = between.with("least", 1).with("most", MOST_DAYS);
    problems.check(!(1..=MOST_DAYS).contains(&wish.days), "days", between);
    let long = Reason::coded("TOO_LONG", "is too long").with("most", MOST_NOTE);
    problems.check(note.chars().count() > MOST_NOTE || note.chars().any(char::is_control), "note", long);
    wish.subject.check(tx, &mut problems).await?;
    if let Err(Fault::Invalid(found)) = wish.period.check("until") {
        for problem in found {
            problems.add(problem.field.clone(), problem.why());
        }
    }
    let good = Condition::all().add(row::Column::RevokedAt.is_null()).add(row::Column::ExpiresAt.gt(micros(now)));
    let many = tx.find::<row::Entity>().filter(good).count().await?;
    let full = Reason::coded("TOO_MANY", format!("there are {MOST} already")).with("most", MOST);
    problems.check(many >= MOST, "link", full);
    problems.settle()?;
    let (id, secret): (Uuid, [u8; SECRET]) = (tx.id(), rand::random());
    let expires = now + Duration::days(wish.days.into());
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id),
        token_hash: Set(hash(&secret)),
        subject: Set(wish.subject.to_text()?),
        first_day: Set(wish.period.first.to_string()),
        last_day: Set(wish.period.last.to_string()),
        language: Set(wish.language.code().to_owned()),
        note: Set(note),
        made_at: Set(micros(now)),
        made_by: Set(tx.scope().person().map(|person| person.0)),
        expires_at: Set(micros(expires)),
        revoked_at: Set(None),
        opened: Set(0),
        opened_at: Set(None),
    };
    tx.insert(row).await?;
    told(tx, "link.create", id, json!({ "from": wish.period.first, "until": wish.period.last, "expires": expires }))
        .await?;
    let token = URL_SAFE_NO_PAD.encode([tx.scope().tenant().0.as_bytes().as_slice(), &secret].concat());
    Ok((find(tx, id).await?, token))
}

/// Takes a link back. One that is over stays as it is.
pub async fn revoke(tx: &Tx, _may: Permit<ShareReports>, id: Uuid, now: Time) -> Result<Link, Fault> {
    let known = find(tx, id).await?;
    if known.revoked.is_some() {
        return Err(Fault::conflict("this link is revoked already"));
    }
    tx.update("link", id, row::ActiveModel { revoked_at: Set(Some(micros(now))), ..Default::default() }).await?;
    told(tx, "link.revoke", id, json!({ "revoked": now })).await?;
    find(tx, id).await
}

/// The link of a secret, counted as opened; missing when it is not known or no longer good.
pub async fn open(tx: &Tx, secret: &[u8; SECRET], now: Time) -> Result<Link, Fault> {
    let row = tx.find::<row::Entity>().filter(row::Column::TokenHash.eq(hash(secret))).one().await?;
    let link = row.map(Link::read).transpose()?.filter(|link| link.is_good(now)).ok_or(Fault::missing("link"))?;
    let counted = tx.change::<row::Entity>().filter(Condition::all().add(row::Column::Id.eq(link.id)));
    let counted = counted.set(row::Column::OpenedAt, micros(now)).set(row::Column::Opened, link.opened + 1);
    counted.run().await?;
    Ok(link)
}

async fn told(tx: &Tx, action: &str, id: Uuid, after: serde_json::Value) -> Result<(), Fault> {
    tx.audit(AuditEntry { action, subject: "link", subject_id: Some(id), before: None, after: Some(after) }).await
}
