//! Writes that nobody waits for one by one: kept back, then made together, the rows of a table in one statement.
//!
//! Each statement on its own costs a round trip, more than most of them cost the database. Deliberately absent: changing
//! the order within a table. Invariant: whoever reads or changes a table finds what was written to it before, and all
//! is written before the commit.

use std::any::Any;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, DbBackend, EntityName, EntityTrait, Iterable, QueryTrait, Statement, Values};

/// The most rows of one statement. Their numbers are powers of two, so that few statements have to be known.
const MOST: usize = 64;
/// With so many rows in all, SQLite is handed one text instead of one after the other.
const FEW: usize = 24;
/// So many rows are not kept back any longer.
const ENOUGH: usize = 4_000;

/// Writes that wait.
#[derive(Default)]
pub(crate) struct Later(Mutex<Vec<Entry>>);

struct Entry {
    table: String,
    write: Box<dyn Write>,
}

/// Something to be written.
pub(crate) trait Write: Any + Send {
    /// How many rows it touches, at least.
    fn rows(&self) -> usize;
    /// What says so to the database.
    fn statements(self: Box<Self>, backend: DbBackend) -> Vec<Statement>;
    /// Takes over what another write to the same table says, if it can.
    fn join(&mut self, other: &mut dyn Any) -> bool;
}

impl Later {
    fn entries(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a write back; tells whether it is time to let all go.
    pub(crate) fn push(&self, table: &str, mut write: impl Write) -> bool {
        let mut entries = self.entries();
        let last = entries.iter_mut().rev().find(|entry| entry.table == table);
        if !last.is_some_and(|entry| entry.write.join(&mut write)) {
            entries.push(Entry { table: table.to_owned(), write: Box::new(write) });
        }
        entries.iter().map(|entry| entry.write.rows()).sum::<usize>() >= ENOUGH
    }

    /// Keeps rows back, with those of the same kind; tells whether it is time to let all go.
    pub(crate) fn rows<A>(&self, rows: Vec<A>, onto: &Onto<A>) -> bool
    where
        A: ActiveModelTrait + Send + 'static,
    {
        let entity = A::Entity::default();
        let mut full = false;
        for row in rows {
            full |= self.push(entity.table_name(), Rows::of(row, onto));
        }
        full
    }

    /// What waits, for one table or for all, in its order.
    pub(crate) fn take(&self, table: Option<&str>, backend: DbBackend) -> Vec<Statement> {
        let mut entries = self.entries();
        let (taken, kept) =
            std::mem::take(&mut *entries).into_iter().partition(|entry| table.is_none_or(|table| entry.table == table));
        *entries = kept;
        drop(entries);
        let taken: Vec<Entry> = taken;
        let few = taken.iter().map(|entry| entry.write.rows()).sum::<usize>() <= FEW;
        let all: Vec<Statement> = taken.into_iter().flat_map(|entry| entry.write.statements(backend)).collect();
        if few && backend == DbBackend::Sqlite && all.len() > 1 { vec![together(all)] } else { all }
    }
}

/// What happens where a row with the same key is there.
pub(crate) struct Onto<A: ActiveModelTrait> {
    rule: Option<OnConflict>,
    /// The key whose row is overwritten: one statement may not write it twice.
    key: Vec<<A::Entity as EntityTrait>::Column>,
}

impl<A: ActiveModelTrait> Onto<A> {
    /// It is a fault.
    pub(crate) const fn nothing() -> Self {
        Self { rule: None, key: Vec::new() }
    }

    /// The one that is there stays.
    pub(crate) fn kept() -> Self {
        Self { rule: Some(OnConflict::new().do_nothing().to_owned()), key: Vec::new() }
    }

    /// Some columns of it are overwritten.
    pub(crate) fn overwritten(
        key: Vec<<A::Entity as EntityTrait>::Column>,
        columns: Vec<<A::Entity as EntityTrait>::Column>,
    ) -> Self {
        Self { rule: Some(OnConflict::columns(key.clone()).update_columns(columns).to_owned()), key }
    }

    fn key_of(&self, row: &A) -> String {
        self.key.iter().fold(String::new(), |key, column| format!("{key} {:?}", row.get(*column).into_value()))
    }
}

/// Rows of one table that say the same columns.
struct Rows<A> {
    rule: Option<OnConflict>,
    columns: Vec<bool>,
    keys: BTreeSet<String>,
    all: Vec<A>,
}

impl<A: ActiveModelTrait> Rows<A> {
    fn of(row: A, onto: &Onto<A>) -> Self {
        let keys = if onto.key.is_empty() { BTreeSet::new() } else { BTreeSet::from([onto.key_of(&row)]) };
        Self { rule: onto.rule.clone(), columns: said(&row), keys, all: vec![row] }
    }
}

/// Which columns a row says something of.
fn said<A: ActiveModelTrait>(row: &A) -> Vec<bool> {
    <<A::Entity as EntityTrait>::Column as Iterable>::iter().map(|column| !row.is_not_set(column)).collect()
}

impl<A: ActiveModelTrait + Send + 'static> Write for Rows<A> {
    fn rows(&self) -> usize {
        self.all.len()
    }

    fn statements(self: Box<Self>, backend: DbBackend) -> Vec<Statement> {
        let rule = self.rule;
        let insert = |rows: Vec<A>| {
            let insert = <A::Entity as EntityTrait>::insert_many(rows);
            match &rule {
                Some(rule) => insert.on_conflict(rule.clone()).build(backend),
                None => insert.build(backend),
            }
        };
        pieces(self.all).into_iter().map(insert).collect()
    }

    fn join(&mut self, other: &mut dyn Any) -> bool {
        let Some(other) = other.downcast_mut::<Self>() else { return false };
        if self.rule != other.rule || self.columns != other.columns || !self.keys.is_disjoint(&other.keys) {
            return false;
        }
        self.keys.append(&mut other.keys);
        self.all.append(&mut other.all);
        true
    }
}

impl Write for Statement {
    fn rows(&self) -> usize {
        1
    }

    fn statements(self: Box<Self>, _backend: DbBackend) -> Vec<Statement> {
        vec![*self]
    }

    fn join(&mut self, _other: &mut dyn Any) -> bool {
        false
    }
}

/// The same things in pieces of a power of two.
pub(crate) fn pieces<T>(mut all: Vec<T>) -> Vec<Vec<T>> {
    let mut pieces = Vec::new();
    while !all.is_empty() {
        let size = (1 << all.len().ilog2()).min(MOST);
        let rest = all.split_off(size);
        pieces.push(std::mem::replace(&mut all, rest));
    }
    pieces
}

/// Several statements as one text. Their places must be counted, not numbered.
pub(crate) fn together(all: Vec<Statement>) -> Statement {
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
