//! Writes whose outcome nobody waits for one by one: they go to SQLite together with the next thing that is waited for.
//!
//! Each statement on its own costs two changes of thread, more than most of them cost the database. Deliberately
//! absent: reordering. Invariant: what was written is seen by whatever the same unit of work does next.

use std::sync::{Mutex, PoisonError};

use sea_orm::{DbBackend, Statement, Values};

/// So many writes are not kept back any longer.
const MOST: usize = 24;

/// Writes that wait.
#[derive(Default)]
pub(crate) struct Later(Mutex<Vec<Statement>>);

impl Later {
    /// Keeps a write back; tells whether it is time to let all go.
    pub(crate) fn push(&self, write: Statement) -> bool {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(write);
        waiting.len() >= MOST
    }

    /// All writes that wait, as one statement.
    pub(crate) fn take(&self) -> Option<Statement> {
        let waiting = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        (!waiting.is_empty()).then(|| together(waiting))
    }

    /// All writes that wait, with a reading behind them. Its places must be counted, not numbered.
    pub(crate) fn take_with(&self, last: Statement) -> Statement {
        let mut waiting = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if waiting.is_empty() {
            return last;
        }
        waiting.push(last);
        together(waiting)
    }
}

/// Whether a statement's places are counted, so that others may stand before it.
pub(crate) fn counted(statement: &Statement) -> bool {
    !statement.sql.contains('$')
}

fn together(all: Vec<Statement>) -> Statement {
    let mut sql = String::with_capacity(all.iter().map(|one| one.sql.len() + 2).sum());
    let mut values = Vec::new();
    for one in all {
        if !sql.is_empty() {
            sql.push_str("; ");
        }
        sql.push_str(&one.sql);
        values.extend(one.values.into_iter().flat_map(|values| values.0));
    }
    Statement { sql, values: Some(Values(values)), db_backend: DbBackend::Sqlite }
}
