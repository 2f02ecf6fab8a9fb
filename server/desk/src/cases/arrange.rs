//! Whose a case is, how urgent, until when it sleeps, under which labels, in which project.

use kernel::Fault;
use kernel::action::{ArrangeCase, AssignCase, MoveCase, ResolveCase};
use kernel::fact::{Fact, Priority};
use kernel::fault::Reason;
use kernel::ids::{CaseId, DispositionId, PersonId, ProjectId, QueueId};
use kernel::time::Time;
use store::{Permit, Tx};

use super::{Case, State, find, save, tag};
use crate::clocks::{self, Book};

/// How many labels a case may carry.
const MOST_TAGS: usize = 20;

/// Gives a case to somebody, or to nobody. The caller says whom he believes to have it now, so that two who take it
/// at once learn of each other.
pub async fn assign(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<AssignCase>,
    id: CaseId,
    believed: Option<PersonId>,
    to: Option<PersonId>,
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if case.assignee != believed {
        return Err(Fault::conflict("somebody else has taken or released the case"));
    }
    give(tx, &mut case, to, book.now())?;
    save(tx, &case).await?;
    Ok(case)
}

pub(crate) fn give(tx: &mut Tx, case: &mut Case, to: Option<PersonId>, now: Time) -> Result<(), Fault> {
    if case.assignee == to {
        return Ok(());
    }
    case.assignee = to;
    case.changed = now;
    tx.record(Fact::Assigned { to }.at(now).of(case.id, case.project))?;
    Ok(())
}

/// Replaces a case's labels.
pub async fn set_tags(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ArrangeCase>,
    id: CaseId,
    tags: &[String],
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if tags.len() > MOST_TAGS {
        return Err(Fault::invalid(
            "tags",
            Reason::coded("TOO_MANY", "a case carries at most 20 tags").with("most", 20),
        ));
    }
    let mut tags = tags.iter().map(|text| tag(text)).collect::<Result<Vec<_>, _>>()?;
    tags.sort();
    tags.dedup();
    case.tags = tags;
    case.changed = book.now();
    save(tx, &case).await?;
    Ok(case)
}

/// Puts a case to sleep until an instant, or wakes it. No clock pauses meanwhile.
pub async fn snooze(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ArrangeCase>,
    id: CaseId,
    until: Option<Time>,
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    let now = book.now();
    if until.is_some_and(|until| until <= now) {
        return Err(Fault::invalid("until", Reason::coded("IN_THE_PAST", "lies in the past")));
    }
    case.snoozed_until = until;
    case.changed = now;
    tx.record(Fact::Snoozed { until }.at(now).of(case.id, case.project))?;
    save(tx, &case).await?;
    Ok(case)
}

/// Notes with which outcome a case will be settled; it counts once the case is resolved.
pub async fn set_outcome(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ResolveCase>,
    id: CaseId,
    outcome: DispositionId,
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if case.state == State::Resolved {
        return Err(Fault::conflict("the case is already resolved"));
    }
    case.outcome = Some(outcome);
    case.changed = book.now();
    save(tx, &case).await?;
    Ok(case)
}

/// Changes how urgent a case is; its promises follow.
pub async fn set_priority(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ArrangeCase>,
    id: CaseId,
    priority: Priority,
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if case.priority != priority {
        case.priority = priority;
        case.changed = book.now();
        tx.record(Fact::PriorityChanged { priority }.at(case.changed).of(case.id, case.project))?;
        clocks::settle(tx, book, &mut case).await?;
        save(tx, &case).await?;
    }
    Ok(case)
}

/// Moves a case to another project of the same client. Its time is kept, the other project's promises apply.
pub async fn move_to(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<MoveCase>,
    id: CaseId,
    project: ProjectId,
    queue: QueueId,
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    let now = book.now();
    tx.record(Fact::Moved { project, queue }.at(now).of(case.id, project))?;
    tx.record(Fact::Queued { queue, interaction: None }.at(now).of(case.id, project))?;
    let from = case.project;
    case.project = project;
    case.queue = queue;
    case.changed = now;
    give(tx, &mut case, None, now)?;
    clocks::settle(tx, book, &mut case).await?;
    save(tx, &case).await?;
    crate::interactions::follow_move(tx, id, from, project).await?;
    Ok(case)
}
