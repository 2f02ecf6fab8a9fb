//! What a macro does to the case besides its words, in the same unit of work as the answer that it began.
//!
//! Invariant: what the agent chose himself wins; a macro neither reopens what he resolved nor resolves what he lets wait.

use desk::cases::{Case, State, arrange, state};
use desk::clocks::Book;
use desk::outgoing::reply::Then;
use kernel::Fault;
use kernel::ids::CaseId;
use playbook::macros::Effect;
use store::Tx;

/// What comes before the answer: labels, urgency, the outcome.
pub(super) async fn before(tx: &mut Tx, book: &Book, case: &Case, effects: &[Effect]) -> Result<(), Fault> {
    let mut tags = case.tags.clone();
    tags.extend(effects.iter().filter_map(|effect| match effect {
        Effect::AddTag { tag } if !case.tags.contains(tag) => Some(tag.clone()),
        _ => None,
    }));
    if tags.len() > case.tags.len() {
        let may = tx.scope().permit()?;
        arrange::set_tags(tx, book, may, case.id, &tags).await?;
    }
    for effect in effects {
        match effect {
            Effect::SetPriority { priority } => {
                let may = tx.scope().permit()?;
                arrange::set_priority(tx, book, may, case.id, *priority).await?;
            }
            Effect::SetOutcome { outcome } if case.state != State::Resolved => {
                let may = tx.scope().permit()?;
                arrange::set_outcome(tx, book, may, case.id, *outcome).await?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// What follows the answer: waiting, the end, another queue. The case as it is then.
pub(super) async fn after(
    tx: &mut Tx,
    book: &Book,
    (id, chosen): (CaseId, Then),
    effects: &[Effect],
) -> Result<Case, Fault> {
    let mut case = desk::cases::find(tx, id).await?;
    for effect in effects {
        case = match effect {
            Effect::SetPending { reason } if case.state != State::Resolved => {
                let may = tx.scope().permit()?;
                state::set_pending(tx, book, may, id, *reason).await?
            }
            Effect::Resolve { outcome } if case.state != State::Resolved && chosen != Then::Wait => {
                let may = tx.scope().permit()?;
                state::resolve(tx, book, may, id, *outcome).await?
            }
            Effect::MoveTo { queue } if *queue != case.queue => {
                let may = tx.scope().permit()?;
                let project = tenants::queues::find(tx, *queue).await?.project;
                arrange::move_to(tx, book, may, id, project, *queue).await?
            }
            _ => case,
        };
    }
    Ok(case)
}
