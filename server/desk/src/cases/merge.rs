//! Merging, taking a merge back, splitting. Within one client only; the scope sees no other.

use kernel::Fault;
use kernel::action::MergeCases;
use kernel::fact::Fact;
use kernel::fault::Reason;
use kernel::ids::{CaseId, InteractionId};
use store::query::ColumnTrait;
use store::{Permit, Tx, View};

use super::{Case, State, find, row, save};
use crate::clocks::{self, Book};
use crate::interactions::{self, Kind};

/// How many steps a chain of merges may have.
const LONGEST: usize = 20;

/// The cases that went on in this one.
pub async fn merged_into(view: &View, id: CaseId) -> Result<Vec<CaseId>, Fault> {
    let rows = view.find::<row::Entity>().filter(row::Column::MergedInto.eq(id.0)).all().await?;
    Ok(rows.into_iter().map(|row| CaseId(row.id)).collect())
}

/// The cases whose facts tell of this one too: merged into it, split from it, and the one that it was split from.
pub(crate) async fn relatives(view: &View, id: CaseId) -> Result<Vec<CaseId>, Fault> {
    let family =
        store::query::Condition::any().add(row::Column::MergedInto.eq(id.0)).add(row::Column::SplitFrom.eq(id.0));
    let rows = view.find::<row::Entity>().filter(family).all().await?;
    let own = view.get::<row::Entity>(id.0).await?.and_then(|row| row.split_from);
    Ok(rows.into_iter().map(|row| row.id).chain(own).map(CaseId).collect())
}

/// The case in which this one goes on; itself, when it was not merged.
pub async fn survivor(view: &View, mut case: Case) -> Result<Case, Fault> {
    for _ in 0..LONGEST {
        match case.merged_into {
            Some(into) => case = find(view, into).await?,
            None => return Ok(case),
        }
    }
    Err(Fault::conflict("the merges run in a circle"))
}

/// Lets a case go on in another. Nothing is moved, so that it can be taken back.
pub async fn merge(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<MergeCases>,
    id: CaseId,
    into: CaseId,
) -> Result<Case, Fault> {
    if id == into {
        return Err(Fault::invalid("into", Reason::coded("SAME_CASE", "is the same case")));
    }
    let mut case = find(tx, id).await?;
    case.alive()?;
    let target = find(tx, into).await?;
    let mut target = survivor(tx, target).await?;
    if target.id == id {
        return Err(Fault::conflict("the other case went on in this one"));
    }
    let now = book.now();
    case.state = State::Merged;
    case.merged_into = Some(target.id);
    case.changed = now;
    case.due = None;
    save(tx, &case).await?;
    tx.record(Fact::MergedInto { into: target.id }.at(now).of(id, case.project))?;
    clocks::settle(tx, book, &mut case).await?;
    case.due = None;
    save(tx, &case).await?;
    target.unanswered_since = earliest(target.unanswered_since, case.unanswered_since);
    refresh(tx, book, &mut target).await?;
    Ok(target)
}

/// Takes a merge back.
pub async fn unmerge(tx: &mut Tx, book: &Book, _may: Permit<MergeCases>, id: CaseId) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    let Some(from) = case.merged_into else { return Err(Fault::conflict("the case was not merged")) };
    let now = book.now();
    case.merged_into = None;
    case.state = if case.resolved.is_some() { State::Resolved } else { State::Open };
    case.changed = now;
    save(tx, &case).await?;
    tx.record(Fact::MergeUndone { from }.at(now).of(id, case.project))?;
    refresh(tx, book, &mut case).await?;
    let mut other = find(tx, from).await?;
    refresh(tx, book, &mut other).await?;
    Ok(case)
}

/// Lets a customer's message begin a case of its own; its clock runs from the arrival of the message.
pub async fn split(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<MergeCases>,
    id: CaseId,
    message: InteractionId,
) -> Result<Case, Fault> {
    let mut old = find(tx, id).await?;
    old.alive()?;
    let said = interactions::find(tx, message).await?;
    if said.case != id || said.kind == Kind::Note || said.kind == Kind::MailOut {
        return Err(Fault::invalid(
            "interaction",
            Reason::coded("NOT_A_MESSAGE", "is not a customer's message of this case"),
        ));
    }
    let now = book.now();
    let mut new = Case {
        id: tx.id(),
        number: tx.count_up("case").await?,
        subject: said.subject.clone().unwrap_or_else(|| old.subject.clone()),
        preview: crate::intake::preview(&said.text),
        state: State::Open,
        opened: said.at,
        changed: now,
        last_customer: Some(said.at),
        last_reply: None,
        unanswered_since: Some(said.at),
        pending: None,
        snoozed_until: None,
        resolved: None,
        outcome: None,
        merged_into: None,
        split_from: Some(id),
        due: None,
        ..old.clone()
    };
    let opened = Fact::CaseOpened { customer: new.customer, queue: new.queue, number: new.number };
    tx.record(opened.at(said.at).of(new.id, new.project))?;
    tx.record(Fact::SplitFrom { from: id, interaction: message }.at(now).of(new.id, new.project))?;
    super::add(tx, &new).await?;
    interactions::move_to(tx, message, new.id).await?;
    refresh(tx, book, &mut new).await?;
    refresh(tx, book, &mut old).await?;
    Ok(new)
}

async fn refresh(tx: &mut Tx, book: &Book, case: &mut Case) -> Result<(), Fault> {
    case.changed = book.now();
    clocks::settle(tx, book, case).await?;
    save(tx, case).await
}

fn earliest(a: Option<kernel::Time>, b: Option<kernel::Time>) -> Option<kernel::Time> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
