//! Views of reports that people keep: a name for a report with its filters.
//!
//! What is kept is what stands in the page's address, so an address shares a view as well. Invariant: nobody reads or
//! changes another person's views.

use kernel::Fault;
use kernel::action::ReadReport;
use kernel::fault::{Problems, Reason};
use kernel::time::{Time, micros};
use store::query::{ColumnTrait, Condition, NotSet, Order, Set};
use store::{Permit, Tx, View};
use uuid::Uuid;

use crate::catalogue::report;
use crate::row::saved_view as row;

/// The longest name, in letters.
const NAME: usize = 80;
/// The longest address, in bytes.
const SEARCH: usize = 2_000;
/// How many views somebody keeps of one client.
const MANY: usize = 100;

/// A view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Its id.
    pub id: Uuid,
    /// What its keeper calls it.
    pub name: String,
    /// The number of its report.
    pub report: String,
    /// What stands in the address behind the question mark.
    pub search: String,
}

/// A view to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// Which one is changed; nothing: it is new.
    pub id: Option<Uuid>,
    /// What it is called.
    pub name: &'a str,
    /// The number of its report.
    pub report: &'a str,
    /// What stands in the address behind the question mark.
    pub search: &'a str,
}

/// The asker's own views, by name.
pub async fn kept(view: &View) -> Result<Vec<Saved>, Fault> {
    let Some(person) = view.scope().person() else { return Ok(Vec::new()) };
    let mine = Condition::all().add(row::Column::PersonId.eq(person.0));
    let rows = view.find::<row::Entity>().filter(mine).order(row::Column::Name, Order::Asc).all().await?;
    let saved = |row: row::Model| Saved { id: row.id, name: row.name, report: row.report, search: row.search };
    Ok(rows.into_iter().map(saved).collect())
}

/// Keeps a view.
pub async fn keep(
    tx: &Tx,
    _may: Permit<ReadReport>,
    draft: Draft<'_>,
    (fresh, now): (Uuid, Time),
) -> Result<Saved, Fault> {
    let Some(person) = tx.scope().person() else { return Err(Fault::missing("person")) };
    let known = kept(tx).await?;
    let name = draft.name.trim();
    check(&draft, name, &known)?;
    let id = draft.id.unwrap_or(fresh);
    if draft.id.is_some_and(|id| !known.iter().any(|saved| saved.id == id)) {
        return Err(Fault::missing("saved view"));
    }
    let put = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id),
        person_id: Set(person.0),
        name: Set(name.to_owned()),
        report: Set(draft.report.to_owned()),
        search: Set(draft.search.to_owned()),
        changed_at: Set(micros(now)),
    };
    let over = vec![row::Column::Name, row::Column::Report, row::Column::Search, row::Column::ChangedAt];
    tx.put(put, vec![row::Column::TenantId, row::Column::Id], over).await?;
    Ok(Saved { id, name: name.to_owned(), report: draft.report.to_owned(), search: draft.search.to_owned() })
}

/// Forgets a view of the asker's.
pub async fn remove(tx: &Tx, _may: Permit<ReadReport>, id: Uuid) -> Result<(), Fault> {
    let Some(person) = tx.scope().person() else { return Err(Fault::missing("person")) };
    let mine = Condition::all().add(row::Column::PersonId.eq(person.0)).add(row::Column::Id.eq(id));
    match tx.delete::<row::Entity>(mine).await? {
        0 => Err(Fault::missing("saved view")),
        _ => Ok(()),
    }
}

fn check(draft: &Draft<'_>, name: &str, known: &[Saved]) -> Result<(), Fault> {
    let mut problems = Problems::none();
    problems.check(name.is_empty(), "name", Reason::coded("REQUIRED", "is empty"));
    let long = name.chars().count() > NAME;
    problems.check(long, "name", Reason::coded("TOO_LONG", "is longer than 80 letters").with("most", NAME));
    let taken = known.iter().any(|saved| saved.name == name && Some(saved.id) != draft.id);
    problems.check(taken, "name", Reason::coded("TAKEN", "is the name of another view"));
    let control = name.chars().any(char::is_control);
    problems.check(control, "name", Reason::coded("FORMAT", "holds a control character"));
    problems.check(report(draft.report).is_none(), "report", Reason::coded("UNKNOWN", "is no report"));
    let long = draft.search.len() > SEARCH;
    problems.check(long, "search", Reason::coded("TOO_LONG", "is longer than 2000 bytes").with("most", SEARCH));
    // What an address may hold behind its question mark; nothing that could lead to another page.
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~%&=+,:\"[]{}".contains(letter);
    let strange = !draft.search.chars().all(plain);
    problems.check(strange, "search", Reason::coded("FORMAT", "is not the search of an address"));
    let full = draft.id.is_none() && known.len() >= MANY;
    problems.check(full, "name", Reason::coded("TOO_MANY", "would be one view too many").with("most", MANY));
    problems.settle()
}
