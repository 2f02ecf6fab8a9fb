//! Macros: saved replies of a client that fill in words and carry effects.
//!
//! Deliberately absent: rules that run by themselves; a person chooses each macro and sees all it will do. Invariant: a
//! shortcut names one living macro of a client.

mod edit;

use kernel::Fault;
use kernel::fact::{PendingReason, Priority};
use kernel::ids::{DispositionId, MacroId, ProjectId, QueueId};
use kernel::time::{Time, from_micros};
use serde::{Deserialize, Serialize};
use store::{Tx, View};

use crate::reached;
use crate::render::{Field, Words, render};
use crate::row::{ColumnTrait, Order, saved_reply as row};

pub use edit::{Draft, archive, create, update};

/// Something that happens to the case when the macro is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Effect {
    /// A tag is added.
    AddTag {
        /// The tag.
        tag: String,
    },
    /// The case waits.
    SetPending {
        /// For whom.
        reason: PendingReason,
    },
    /// The case gets a priority.
    SetPriority {
        /// Which.
        priority: Priority,
    },
    /// The case gets an outcome and stays open.
    SetOutcome {
        /// Which.
        outcome: DispositionId,
    },
    /// The case is resolved.
    Resolve {
        /// With which outcome.
        outcome: Option<DispositionId>,
    },
    /// The case goes to a queue.
    MoveTo {
        /// Which.
        queue: QueueId,
    },
}

/// A saved reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Macro {
    /// Its id.
    pub id: MacroId,
    /// The project it is for; absent means every one of the client.
    pub project: Option<ProjectId>,
    /// Its name in lists.
    pub name: String,
    /// What follows the slash.
    pub shortcut: String,
    /// The language it is written in.
    pub language: String,
    /// The text with its fields.
    pub body: String,
    /// What it does.
    pub effects: Vec<Effect>,
    /// How often it was used.
    pub used: i64,
    /// When it was last changed.
    pub changed: Time,
}

/// A macro with a case's words filled in, and everything that it will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The text.
    pub text: String,
    /// What it will do, in order.
    pub effects: Vec<Effect>,
    /// Fields that the case has no words for.
    pub missing: Vec<Field>,
}

impl Macro {
    /// What using it on a case would say and do.
    pub fn preview(&self, words: &Words) -> Preview {
        let rendered = render(&self.body, words);
        Preview { text: rendered.text, effects: self.effects.clone(), missing: rendered.missing }
    }

    fn read(row: row::Model) -> Result<Self, Fault> {
        Ok(Self {
            id: MacroId(row.id),
            project: row.project_id.map(ProjectId),
            name: row.name,
            shortcut: row.shortcut,
            language: row.language,
            body: row.body,
            effects: serde_json::from_str(&row.effects_json).map_err(Fault::storage)?,
            used: row.used_count,
            changed: from_micros(row.changed_at),
        })
    }
}

/// A macro that was not archived.
pub async fn find(view: &View, id: MacroId) -> Result<Macro, Fault> {
    let row = view.get::<row::Entity>(id.0).await?.filter(|row| row.archived_at.is_none());
    let found = Macro::read(row.ok_or(Fault::missing("macro"))?)?;
    if reached(view.scope(), found.project) { Ok(found) } else { Err(Fault::missing("macro")) }
}

/// The client's macros that the scope reaches, by shortcut.
pub async fn list(view: &View) -> Result<Vec<Macro>, Fault> {
    let living = view.find::<row::Entity>().filter(row::Column::ArchivedAt.is_null());
    let rows = living.order(row::Column::Shortcut, Order::Asc).all().await?;
    let read: Vec<Macro> = rows.into_iter().map(Macro::read).collect::<Result<_, _>>()?;
    Ok(read.into_iter().filter(|found| reached(view.scope(), found.project)).collect())
}

/// How many macros a client has.
pub async fn count(view: &View) -> Result<u64, Fault> {
    view.find::<row::Entity>().filter(row::Column::ArchivedAt.is_null()).count().await
}

/// Counts that a macro was used.
pub async fn used(tx: &Tx, id: MacroId) -> Result<(), Fault> {
    let this = tx.change::<row::Entity>().filter(row::Column::Id.eq(id.0));
    match this.add(row::Column::UsedCount, 1).run().await? {
        0 => Err(Fault::missing("macro")),
        _ => Ok(()),
    }
}
