//! What is done with a case, one mutation a use case.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::cases::{arrange, merge, state};
use desk::interactions::once::Once;
use desk::interactions::{Kind, notes};
use desk::{cases, drafts};
use kernel::action::{ArrangeCase, AssignCase, JudgeSpam, MergeCases, MoveCase, NoteCase, ReadCases, ResolveCase};
use kernel::ids::{CaseId, DispositionId, InteractionId, PersonId, ProjectId, QueueId, TenantId};
use kernel::{Action, Fault};
use store::{Permit, Tx};

use super::case::CaseNode;
use super::words::{PauseReason, Priority};
use crate::context::{self, Asked, asked};
use crate::fault::{Done, DonePayload, payload, refuse};
use crate::gid::{self, Noun};

/// The case as it is now.
#[derive(SimpleObject)]
pub struct CaseChanged {
    case: CaseNode,
}

payload! {
    /// The changed case, or why it was not changed.
    CasePayload { CaseChanged }
}

/// A case, by its id.
#[derive(InputObject)]
pub struct CaseInput {
    case: ID,
}

/// To whom a case is given; nobody releases it.
#[derive(InputObject)]
pub struct AssignCaseInput {
    case: ID,
    person: Option<ID>,
    /// Who has it, as the caller believes.
    believed: Option<ID>,
}

/// A case's labels.
#[derive(InputObject)]
pub struct SetTagsInput {
    case: ID,
    tags: Vec<String>,
}

/// Until when a case sleeps; none wakes it.
#[derive(InputObject)]
pub struct SnoozeInput {
    case: ID,
    until: Option<DateTime<Utc>>,
    /// What it waits for, kept as a note.
    reason: Option<String>,
}

/// For whom a case waits.
#[derive(InputObject)]
pub struct SetPendingInput {
    case: ID,
    reason: PauseReason,
}

/// With which outcome a case is settled.
#[derive(InputObject)]
pub struct ResolveInput {
    case: ID,
    disposition: Option<ID>,
}

/// Which case goes on in which.
#[derive(InputObject)]
pub struct MergeInput {
    from: ID,
    into: ID,
}

/// Which message begins a case of its own.
#[derive(InputObject)]
pub struct SplitInput {
    case: ID,
    mail: ID,
}

/// How urgent a case is.
#[derive(InputObject)]
pub struct SetPriorityInput {
    case: ID,
    priority: Priority,
}

/// With which outcome a case will be settled.
#[derive(InputObject)]
pub struct SetDispositionInput {
    case: ID,
    disposition: ID,
}

/// Into which project a case moves, and into which of its queues; none means the usual one.
#[derive(InputObject)]
pub struct MoveCaseInput {
    case: ID,
    project: ID,
    queue: Option<ID>,
}

/// Words for colleagues only.
#[derive(InputObject)]
pub struct AddNoteInput {
    case: ID,
    text: String,
    /// A name that the browser makes up: the same name again writes nothing twice.
    once: Option<String>,
}

/// What somebody has written so far; empty text forgets it.
#[derive(InputObject)]
pub struct SaveDraftInput {
    case: ID,
    text: String,
    /// The same as HTML, if it was formatted.
    html: Option<String>,
    /// A note instead of an answer.
    note: bool,
    /// When the last key was typed, by the server's clock: words that come late never go over later ones.
    written_at: DateTime<Utc>,
}

/// Somebody reads or writes a case; null: he left.
#[derive(InputObject)]
pub struct AttendInput {
    case: ID,
    writing: Option<bool>,
}

/// Narrows to the case's client, asks for the permit, does one use case and commits.
macro_rules! change {
    ($ctx:ident, $action:ty, $case:expr, |$tx:ident, $asked:ident, $may:ident, $id:ident| $work:expr) => {{
        let $asked = asked($ctx)?;
        let (tenant, $id): (TenantId, CaseId) = gid::decode(Noun::Case, $case)?;
        let (mut tx, $may) = begin::<$action>($asked, tenant).await?;
        let $tx = &mut tx;
        let done: Result<cases::Case, Fault> = $work.await;
        CasePayload::settled(tx, done).await
    }};
}

async fn begin<A: Action>(asked: &Asked, tenant: TenantId) -> async_graphql::Result<(Tx, Permit<A>)> {
    let scope = asked.scope(tenant).await?;
    let may = scope.permit::<A>().map_err(refuse)?;
    Ok((asked.begin(&scope).await?, may))
}

impl CasePayload {
    /// Makes a change durable, if it happened.
    pub(super) async fn settled(tx: Tx, done: Result<cases::Case, Fault>) -> async_graphql::Result<Self> {
        match context::settle(tx, done).await {
            Ok(case) => Ok(Self::CaseChanged(CaseChanged { case: CaseNode(case) })),
            Err(fault) => Self::from_fault(fault),
        }
    }
}

fn optional<T: From<uuid::Uuid>>(noun: Noun, id: Option<&ID>) -> async_graphql::Result<Option<T>> {
    Ok(id.map(|id| gid::decode::<T>(noun, id)).transpose()?.map(|(_, id)| id))
}

/// What can be done with a case.
#[derive(Default)]
pub struct CaseMutation;

#[Object]
impl CaseMutation {
    /// Gives a case to somebody, or to nobody.
    async fn assign_case(&self, ctx: &Context<'_>, input: AssignCaseInput) -> async_graphql::Result<CasePayload> {
        let to = optional::<PersonId>(Noun::Person, input.person.as_ref())?;
        let believed = optional::<PersonId>(Noun::Person, input.believed.as_ref())?;
        if let Some(person) = to {
            may_be_given(asked(ctx)?, &input.case, person).await?;
        }
        change!(ctx, AssignCase, &input.case, |tx, asked, may, id| {
            arrange::assign(tx, &asked.parts.book, may, id, believed, to)
        })
    }

    /// Takes a case that nobody has.
    async fn take_case(&self, ctx: &Context<'_>, input: CaseInput) -> async_graphql::Result<CasePayload> {
        let me = asked(ctx)?.viewer()?.person();
        change!(ctx, AssignCase, &input.case, |tx, asked, may, id| {
            arrange::assign(tx, &asked.parts.book, may, id, None, Some(me))
        })
    }

    /// Gives back a case that I have.
    async fn release_case(&self, ctx: &Context<'_>, input: CaseInput) -> async_graphql::Result<CasePayload> {
        let me = asked(ctx)?.viewer()?.person();
        change!(ctx, AssignCase, &input.case, |tx, asked, may, id| {
            arrange::assign(tx, &asked.parts.book, may, id, Some(me), None)
        })
    }

    /// Replaces a case's labels.
    async fn set_tags(&self, ctx: &Context<'_>, input: SetTagsInput) -> async_graphql::Result<CasePayload> {
        change!(ctx, ArrangeCase, &input.case, |tx, asked, may, id| {
            arrange::set_tags(tx, &asked.parts.book, may, id, &input.tags)
        })
    }

    /// Changes how urgent a case is.
    async fn set_priority(&self, ctx: &Context<'_>, input: SetPriorityInput) -> async_graphql::Result<CasePayload> {
        change!(ctx, ArrangeCase, &input.case, |tx, asked, may, id| {
            arrange::set_priority(tx, &asked.parts.book, may, id, input.priority.into())
        })
    }

    /// Puts a case to sleep, or wakes it. No clock pauses.
    async fn snooze_case(&self, ctx: &Context<'_>, input: SnoozeInput) -> async_graphql::Result<CasePayload> {
        let reason = input.reason.unwrap_or_default();
        change!(ctx, ArrangeCase, &input.case, |tx, asked, may, id| async {
            if !reason.trim().is_empty() {
                let may = tx.scope().permit::<NoteCase>()?;
                notes::write(tx, &asked.parts.book, may, id, (&reason, None)).await?;
            }
            arrange::snooze(tx, &asked.parts.book, may, id, input.until).await
        })
    }

    /// Lets a case wait for somebody else.
    async fn set_pending(&self, ctx: &Context<'_>, input: SetPendingInput) -> async_graphql::Result<CasePayload> {
        change!(ctx, ArrangeCase, &input.case, |tx, asked, may, id| {
            state::set_pending(tx, &asked.parts.book, may, id, input.reason.into())
        })
    }

    /// Goes on with a case that waited.
    async fn resume_case(&self, ctx: &Context<'_>, input: CaseInput) -> async_graphql::Result<CasePayload> {
        change!(ctx, ArrangeCase, &input.case, |tx, asked, may, id| state::resume(tx, &asked.parts.book, may, id))
    }

    /// Settles a case.
    async fn resolve_case(&self, ctx: &Context<'_>, input: ResolveInput) -> async_graphql::Result<CasePayload> {
        let outcome = outcome_of(&input.case, input.disposition.as_ref())?;
        change!(ctx, ResolveCase, &input.case, |tx, asked, may, id| {
            state::resolve(tx, &asked.parts.book, may, id, outcome)
        })
    }

    /// Notes with which outcome a case will be settled.
    async fn set_disposition(
        &self,
        ctx: &Context<'_>,
        input: SetDispositionInput,
    ) -> async_graphql::Result<CasePayload> {
        let outcome = outcome_of(&input.case, Some(&input.disposition))?;
        change!(ctx, ResolveCase, &input.case, |tx, asked, may, id| async {
            let outcome = outcome.ok_or(Fault::missing("disposition"))?;
            playbook::dispositions::find(tx, outcome).await?;
            arrange::set_outcome(tx, &asked.parts.book, may, id, outcome).await
        })
    }

    /// Opens a settled case again.
    async fn reopen_case(&self, ctx: &Context<'_>, input: CaseInput) -> async_graphql::Result<CasePayload> {
        change!(ctx, ResolveCase, &input.case, |tx, asked, may, id| state::reopen(tx, &asked.parts.book, may, id))
    }

    /// Lets a case go on in another of the same client; the answer is the surviving one.
    async fn merge_cases(&self, ctx: &Context<'_>, input: MergeInput) -> async_graphql::Result<CasePayload> {
        let (other, into): (TenantId, CaseId) = gid::decode(Noun::Case, &input.into)?;
        let (tenant, _): (TenantId, CaseId) = gid::decode(Noun::Case, &input.from)?;
        if other != tenant {
            return Err(refuse(Fault::missing("case")));
        }
        change!(ctx, MergeCases, &input.from, |tx, asked, may, id| {
            merge::merge(tx, &asked.parts.book, may, id, into)
        })
    }

    /// Takes a merge back.
    async fn unmerge_case(&self, ctx: &Context<'_>, input: CaseInput) -> async_graphql::Result<CasePayload> {
        change!(ctx, MergeCases, &input.case, |tx, asked, may, id| merge::unmerge(tx, &asked.parts.book, may, id))
    }

    /// Lets a customer's message begin a case of its own; the answer is the new one.
    async fn split_case(&self, ctx: &Context<'_>, input: SplitInput) -> async_graphql::Result<CasePayload> {
        let (_, mail): (TenantId, InteractionId) = gid::decode(Noun::Interaction, &input.mail)?;
        change!(ctx, MergeCases, &input.case, |tx, asked, may, id| {
            merge::split(tx, &asked.parts.book, may, id, mail)
        })
    }

    /// Marks a case as unwanted.
    async fn mark_spam(&self, ctx: &Context<'_>, input: CaseInput) -> async_graphql::Result<CasePayload> {
        change!(ctx, JudgeSpam, &input.case, |tx, asked, may, id| {
            state::judge_spam(tx, &asked.parts.book, may, id, true)
        })
    }

    /// Takes the mark back; clocks run from the original arrival.
    async fn unmark_spam(&self, ctx: &Context<'_>, input: CaseInput) -> async_graphql::Result<CasePayload> {
        change!(ctx, JudgeSpam, &input.case, |tx, asked, may, id| {
            state::judge_spam(tx, &asked.parts.book, may, id, false)
        })
    }

    /// Moves a case to another project of the same client.
    async fn move_case(&self, ctx: &Context<'_>, input: MoveCaseInput) -> async_graphql::Result<CasePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, CaseId) = gid::decode(Noun::Case, &input.case)?;
        let project: ProjectId = gid::within(Noun::Project, tenant, &input.project)?;
        let queue: Option<QueueId> = gid::maybe_within(Noun::Queue, tenant, input.queue.as_ref())?;
        let (mut tx, may) = begin::<MoveCase>(asked, tenant).await?;
        let queue = match queue {
            Some(id) => tenants::queues::find(&tx, id).await,
            None => tenants::queues::usual(&tx, project).await,
        };
        let queue = queue.map_err(refuse)?;
        if queue.project != project {
            return Err(refuse(Fault::missing("queue")));
        }
        let done = arrange::move_to(&mut tx, &asked.parts.book, may, id, project, queue.id).await;
        CasePayload::settled(tx, done).await
    }

    /// Writes words for colleagues only. They stop no clock.
    async fn add_note(&self, ctx: &Context<'_>, input: AddNoteInput) -> async_graphql::Result<CasePayload> {
        let once = once(ctx, input.once.as_deref())?;
        change!(ctx, NoteCase, &input.case, |tx, asked, may, id| {
            notes::write(tx, &asked.parts.book, may, id, (&input.text, once.as_ref()))
        })
    }

    /// Keeps what somebody has written so far.
    async fn save_draft(&self, ctx: &Context<'_>, input: SaveDraftInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, CaseId) = gid::decode(Noun::Case, &input.case)?;
        let (tx, may) = begin::<ReadCases>(asked, tenant).await?;
        let kind = if input.note { Kind::Note } else { Kind::MailOut };
        let words = drafts::Words { kind, text: &input.text, html: input.html.as_deref(), written: input.written_at };
        let kept = drafts::keep(&tx, may, id, words, asked.now()).await;
        match kept {
            Ok(()) => DonePayload::of(tx.commit().await),
            Err(fault) => DonePayload::of::<()>(Err(fault)),
        }
    }

    /// Says that somebody reads or writes a case, or has left it.
    async fn attend(&self, ctx: &Context<'_>, input: AttendInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, CaseId) = gid::decode(Noun::Case, &input.case)?;
        let view = asked.view::<ReadCases>(tenant).await?;
        cases::find(&view, id).await.map_err(refuse)?;
        asked.parts.presence.attend((tenant, id), asked.viewer()?.person(), input.writing, asked.now());
        Ok(DonePayload::Done(Done::YES))
    }
}

/// A browser's name for what it asks, within the asker's own names.
pub(super) fn once(ctx: &Context<'_>, name: Option<&str>) -> async_graphql::Result<Option<Once>> {
    let person = asked(ctx)?.viewer()?.person();
    name.map(|name| Once::new(person, name)).transpose().map_err(refuse)
}

/// An outcome of the case's own client.
pub(super) fn outcome_of(case: &ID, outcome: Option<&ID>) -> async_graphql::Result<Option<DispositionId>> {
    let (tenant, _): (TenantId, CaseId) = gid::decode(Noun::Case, case)?;
    gid::maybe_within(Noun::Disposition, tenant, outcome)
}

/// Refuses somebody who does not work for the case's project; the asker may always take it himself.
async fn may_be_given(asked: &Asked, case: &ID, person: PersonId) -> async_graphql::Result<()> {
    if asked.viewer()?.person() == person {
        return Ok(());
    }
    let (tenant, case): (TenantId, CaseId) = gid::decode(Noun::Case, case)?;
    let view = asked.view::<ReadCases>(tenant).await?;
    let case = cases::find(&view, case).await.map_err(refuse)?;
    let scope = view.scope().clone();
    drop(view);
    let working = asked.parts.access.assigned(&scope, case.project, asked.now()).await.map_err(refuse)?;
    if working.contains(&person) { Ok(()) } else { Err(refuse(Fault::missing("person"))) }
}

/// A message of a client, to be named in an answer.
pub(super) fn message(tenant: TenantId, id: Option<&ID>) -> async_graphql::Result<Option<InteractionId>> {
    gid::maybe_within(Noun::Interaction, tenant, id)
}
