//! Internal notes: words that no customer ever sees.

use kernel::Fault;
use kernel::action::NoteCase;
use kernel::fact::{Actor, Fact};
use kernel::fault::{Problems, Reason};
use kernel::ids::CaseId;
use store::{Permit, Tx};

use super::once::{self, Once};
use super::{Interaction, Kind, add};
use crate::cases::{self, Case};
use crate::clocks::Book;

/// The longest note.
const MOST: usize = 20_000;

/// Writes a note on a case. It stops no clock. A note of the same name is written once.
pub async fn write(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<NoteCase>,
    id: CaseId,
    (text, once): (&str, Option<&Once>),
) -> Result<Case, Fault> {
    if let Some(once) = once
        && once::known(tx, once).await?.is_some()
    {
        return cases::find(tx, id).await;
    }
    let mut problems = Problems::none();
    problems.check(text.trim().is_empty(), "text", Reason::coded("REQUIRED", "a note needs words"));
    problems.check(
        text.chars().count() > MOST,
        "text",
        Reason::coded("TOO_LONG", "a note has at most 20000 characters").with("most", 20_000),
    );
    problems.settle()?;
    let mut case = cases::find(tx, id).await?;
    case.alive()?;
    let now = book.now();
    let mut note = Interaction::new(tx.id(), id, case.project, Kind::Note, now);
    if let Actor::Person { person, employer } = tx.scope().actor() {
        note.author = Some((person, employer));
    }
    text.trim().clone_into(&mut note.text);
    add(tx, &note).await?;
    once::keep(tx, once, id, note.id).await?;
    tx.index_text(note.id, id, &note.text).await?;
    tx.record(Fact::NoteWritten { interaction: note.id }.at(now).of(id, case.project))?;
    case.changed = now;
    cases::save(tx, &case).await?;
    Ok(case)
}
