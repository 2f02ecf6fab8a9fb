//! Writes that nobody waits for one by one: kept back, then made together, the rows of a table in one statement.
//!
//! Each statement on its own costs a round trip, more than most of them cost the database. Deliberately absent: changing
//! the order within a table. Invariant: whoever reads or changes a table finds what was written to it before, and all
//! is written before the commit.

use std::any::{Any, TypeId};
use std::collections::{BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, DbBackend, EntityName, EntityTrait, Iterable, QueryTrait, Statement, Value, Values};

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
        for rows in Rows::of(rows, onto) {
            full |= self.push(entity.table_name(), rows);
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
    fn of(rows: Vec<A>, onto: &Onto<A>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for row in rows {
            let columns = said(&row);
            match all.last_mut().filter(|last| onto.key.is_empty() && last.columns == columns) {
                Some(last) => last.all.push(row),
                None => all.push(Self::one(row, columns, onto)),
            }
        }
        all
    }

    fn one(row: A, columns: Vec<bool>, onto: &Onto<A>) -> Self {
        let keys = if onto.key.is_empty() { BTreeSet::new() } else { BTreeSet::from([onto.key_of(&row)]) };
        Self { rule: onto.rule.clone(), columns, keys, all: vec![row] }
    }
}

/// The kind of row, the columns that are said, how many rows, whether for SQLite: what the text hangs on that adds them.
type Shape = (TypeId, Vec<bool>, usize, bool);

/// Texts that were written before: writing one takes longer than filling it in.
static TEXTS: LazyLock<Mutex<HashMap<Shape, String>>> = LazyLock::new(Mutex::default);

/// Adds rows that say the same columns.
fn insert<A: ActiveModelTrait + 'static>(rows: Vec<A>, columns: &[bool], backend: DbBackend) -> Statement {
    let shape = (TypeId::of::<A>(), columns.to_vec(), rows.len(), backend == DbBackend::Sqlite);
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(text) = texts.get(&shape) {
        let sql = text.clone();
        drop(texts);
        return Statement { sql, values: Some(Values(values(&rows))), db_backend: backend };
    }
    let written = <A::Entity as EntityTrait>::insert_many(rows).build(backend);
    texts.insert(shape, written.sql.clone());
    written
}

/// What rows say, in the order of their columns.
fn values<A: ActiveModelTrait>(rows: &[A]) -> Vec<Value> {
    let columns: Vec<_> = <<A::Entity as EntityTrait>::Column as Iterable>::iter().collect();
    rows.iter().flat_map(|row| columns.iter().filter_map(|column| row.get(*column).into_value())).collect()
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
        let Self { rule, columns, all, .. } = *self;
        let insert = |rows: Vec<A>| match &rule {
            Some(rule) => <A::Entity as EntityTrait>::insert_many(rows).on_conflict(rule.clone()).build(backend),
            None => insert(rows, &columns, backend),
        };
        pieces(all).into_iter().map(insert).collect()
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
pub(crate) fn pieces<T>(all: Vec<T>) -> Vec<Vec<T>> {
    let mut all = all.into_iter();
    let mut pieces = Vec::with_capacity(all.len() / MOST + 1);
    while all.len() > 0 {
        let size = (1 << all.len().ilog2()).min(MOST);
        pieces.push(all.by_ref().take(size).collect());
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

#[cfg(test)]
mod tests {
    use sea_orm::{NotSet, Set};
    use uuid::Uuid;

    use super::*;
    use crate::rows::fact::{ActiveModel, Entity};

    #[test]
    fn pieces_hold_what_there_was_and_no_more_room() {
        let pieces = pieces((0..1_000).collect());

        let sizes: Vec<usize> = pieces.iter().map(Vec::len).collect();
        assert_eq!((&sizes[..15], &sizes[15..]), (&[MOST; 15][..], &[32, 8][..]));
        assert!(pieces.iter().all(|piece| piece.capacity() <= MOST));
        assert_eq!(pieces.concat(), (0..1_000).collect::<Vec<i32>>());
    }

    fn row(number: i64, numbered: bool) -> ActiveModel {
        let id = Uuid::from_u128(number.unsigned_abs().into());
        ActiveModel {
            tenant_id: Set(id),
            id: Set(id),
            seq: if numbered { Set(Some(number)) } else { NotSet },
            project_id: Set((number % 2 == 0).then_some(id)),
            case_id: Set(None),
            about_id: NotSet,
            kind: Set(format!("'{number}?")),
            at: Set(number),
            recorded_at: Set(-number),
            bytes: Set(vec![0, 39]),
        }
    }

    #[test]
    fn a_known_text_is_filled_in_as_it_would_be_written() {
        for backend in [DbBackend::Sqlite, DbBackend::Postgres] {
            for (many, numbered) in [(1, true), (2, true), (2, false), (2, true), (64, false), (64, false)] {
                let rows: Vec<_> = (0..many).map(|number| row(number * 3, numbered)).collect();
                let columns = said(&rows[0]);

                let written = Entity::insert_many(rows.clone()).build(backend);

                assert_eq!(insert(rows.clone(), &columns, backend), written);
                assert_eq!(insert(rows, &columns, backend), written);
            }
        }
    }
}
