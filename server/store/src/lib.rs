//! The only door to the database: scope, transaction, fence, ledger, outbox, keys, objects, migrations.
//!
//! Deliberately absent: rules of the trade, and any way to get at the raw connection. Invariant: every row read or
//! written through a [`View`] or [`Tx`] belongs to the tenant of its [`Scope`].
//!
//! ```text
//! let tx = db.begin(&scope).await?;            // one tenant, to write
//! let view = db.view(&scope).await?;           // one tenant, to read
//! let lists = db.look(&reach).await?;          // lists over several tenants
//! let sight = db.sight(&reach).await?;         // both, from one transaction: sight.view(&scope), sight.look(&reach)
//! view.find::<row::Entity>().filter(…).all()   // fenced; never type a tenant id into a filter
//! tx.insert(row); tx.record(fact.at(now).of(case, project))?; tx.enqueue(&job, at)?; tx.commit().await?;
//! ```

mod audited;
mod bell;
#[cfg(doctest)]
mod cheats;
mod conn;
mod counter;
mod db;
mod fence;
mod gate;
mod job;
mod keys;
mod later;
mod lease;
mod ledger;
mod migrations;
mod objects;
mod outbox;
pub mod query;
mod rows;
mod scope;
mod seals;
mod search;
mod sight;
mod system;
mod tx;
mod view;

pub use audited::{AuditFilter, Audited};
pub use bell::Bell;
pub use db::{Db, Opening, Place};
pub use fence::{Change, Fenced, Find};
pub use job::Job;
pub use keys::{ContentKey, Key, MasterKey};
pub use lease::Lease;
pub use ledger::Numbered;
pub use objects::Objects;
pub use outbox::Waiting;
pub use scope::{ByTenant, Minter, Part, Permit, Projects, Reach, Rights, Scope};
pub use seals::Stored;
pub use sight::Sight;
pub use system::{SystemFind, SystemTx, SystemUse};
pub use tx::{AuditEntry, Tx};
pub use view::{After, ReachView, Sorting, View};
