//! Settling, waiting, reopening: what moves a case between its states.

use kernel::Fault;
use kernel::action::{ArrangeCase, JudgeSpam, ResolveCase};
use kernel::fact::{Class, Fact, PendingReason};
use kernel::ids::{CaseId, DispositionId};
use kernel::time::Time;
use store::{Permit, Tx};

use super::{Case, State, find, save};
use crate::clocks::{self, Book};
use crate::interactions;

/// Settles a case. Settling twice is a conflict, not a no-op: two agents must learn of each other.
pub async fn resolve(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ResolveCase>,
    id: CaseId,
    outcome: Option<DispositionId>,
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if case.state == State::Resolved {
        return Err(Fault::conflict("the case is already resolved"));
    }
    let now = book.now();
    settle(tx, &mut case, outcome, now)?;
    clocks::settle(tx, book, &mut case).await?;
    save(tx, &case).await?;
    Ok(case)
}

pub(crate) fn settle(tx: &mut Tx, case: &mut Case, outcome: Option<DispositionId>, now: Time) -> Result<(), Fault> {
    case.state = State::Resolved;
    case.pending = None;
    case.snoozed_until = None;
    case.unanswered_since = None;
    case.resolved = Some(now);
    case.outcome = outcome.or(case.outcome);
    case.changed = now;
    tx.record(Fact::Resolved { outcome: case.outcome }.at(now).of(case.id, case.project))?;
    Ok(())
}

/// Opens a settled case again.
pub async fn reopen(tx: &mut Tx, book: &Book, _may: Permit<ResolveCase>, id: CaseId) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if case.state != State::Resolved {
        return Err(Fault::conflict("the case is not resolved"));
    }
    open_again(tx, &mut case, book.now())?;
    clocks::settle(tx, book, &mut case).await?;
    save(tx, &case).await?;
    Ok(case)
}

pub(crate) fn open_again(tx: &mut Tx, case: &mut Case, now: Time) -> Result<(), Fault> {
    case.state = State::Open;
    case.resolved = None;
    case.outcome = None;
    case.changed = now;
    tx.record(Fact::Reopened.at(now).of(case.id, case.project))?;
    Ok(())
}

/// Lets a case wait for somebody else.
pub async fn set_pending(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ArrangeCase>,
    id: CaseId,
    reason: PendingReason,
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if case.state == State::Resolved {
        return Err(Fault::conflict("the case is already resolved"));
    }
    wait(tx, &mut case, reason, book.now())?;
    clocks::settle(tx, book, &mut case).await?;
    save(tx, &case).await?;
    Ok(case)
}

pub(crate) fn wait(tx: &mut Tx, case: &mut Case, reason: PendingReason, now: Time) -> Result<(), Fault> {
    if case.pending == Some(reason) {
        return Ok(());
    }
    case.state = State::Pending;
    case.pending = Some(reason);
    case.changed = now;
    tx.record(Fact::PendingOn { reason }.at(now).of(case.id, case.project))?;
    Ok(())
}

/// Goes on with a case that waited.
pub async fn resume(tx: &mut Tx, book: &Book, _may: Permit<ArrangeCase>, id: CaseId) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if case.state != State::Pending {
        return Err(Fault::conflict("the case does not wait for anybody"));
    }
    go_on(tx, &mut case, book.now())?;
    clocks::settle(tx, book, &mut case).await?;
    save(tx, &case).await?;
    Ok(case)
}

pub(crate) fn go_on(tx: &mut Tx, case: &mut Case, now: Time) -> Result<(), Fault> {
    if case.pending.take().is_some() {
        tx.record(Fact::PendingOff.at(now).of(case.id, case.project))?;
    }
    case.state = State::Open;
    case.changed = now;
    Ok(())
}

/// Marks a case's customer messages as spam, or takes the mark back; clocks then run from the original arrival.
pub async fn judge_spam(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<JudgeSpam>,
    id: CaseId,
    spam: bool,
) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    if case.spam == spam {
        return Err(Fault::conflict(if spam { "the case is already spam" } else { "the case is not spam" }));
    }
    judge(tx, book, &mut case, if spam { Class::Spam } else { Class::Human }).await?;
    Ok(case)
}

/// Takes a test contact out of everything: it counts nowhere, and no list shows it.
pub async fn judge_probe(tx: &mut Tx, book: &Book, _may: Permit<JudgeSpam>, id: CaseId) -> Result<Case, Fault> {
    let mut case = find(tx, id).await?;
    case.alive()?;
    judge(tx, book, &mut case, Class::Probe).await?;
    Ok(case)
}

async fn judge(tx: &mut Tx, book: &Book, case: &mut Case, class: Class) -> Result<(), Fault> {
    let now = book.now();
    let arrived = interactions::heard(tx, case.id).await?;
    for interaction in arrived {
        tx.record(Fact::Classified { interaction, class }.at(now).of(case.id, case.project))?;
    }
    case.spam = class != Class::Human;
    case.changed = now;
    clocks::settle(tx, book, case).await?;
    save(tx, case).await
}
