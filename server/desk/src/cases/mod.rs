//! Cases: the customers' matters.
//!
//! Deliberately absent: messages (`interactions`) and promises (`clocks`). Invariant: whatever changes a case's state
//! writes a fact, and the clocks are settled in the same unit of work.

pub mod arrange;
pub mod erase;
pub mod escalate;
pub mod lists;
pub mod merge;
mod participant_row;
pub mod participants;
pub(crate) mod row;
pub mod search;
pub mod state;

use kernel::Fault;
use kernel::fact::{ClockKind, PendingReason, Priority};
use kernel::fault::{self, Reason};
use kernel::ids::{CaseId, ContractId, CustomerId, DispositionId, MailboxId, PersonId, ProjectId, QueueId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ActiveValue, ColumnTrait, NotSet, Order, Set};
use store::{ByTenant, Part, ReachView, Tx, View};

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// We are to act.
    Open,
    /// Somebody else is to act.
    Pending,
    /// The matter is settled.
    Resolved,
    /// It went on in another case.
    Merged,
}

impl State {
    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Pending => "pending",
            Self::Resolved => "resolved",
            Self::Merged => "merged",
        }
    }

    fn read(code: &str) -> Self {
        match code {
            "pending" => Self::Pending,
            "resolved" => Self::Resolved,
            "merged" => Self::Merged,
            _ => Self::Open,
        }
    }
}

/// A customer's matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Whose shop it is about.
    pub tenant: TenantId,
    /// Its id.
    pub id: CaseId,
    /// Its project.
    pub project: ProjectId,
    /// Its queue.
    pub queue: QueueId,
    /// Where it came in, and from where it is answered.
    pub mailbox: Option<MailboxId>,
    /// Whose matter it is.
    pub customer: CustomerId,
    /// Its number within the client.
    pub number: i64,
    /// What it is about, as the customer put it.
    pub subject: String,
    /// The first words of the last message.
    pub preview: String,
    /// The customer's language, where it could be told.
    pub language: Option<String>,
    /// Where it stands.
    pub state: State,
    /// How urgent it is.
    pub priority: Priority,
    /// Unwanted.
    pub spam: bool,
    /// Labels.
    pub tags: Vec<String>,
    /// Whose work it is.
    pub assignee: Option<PersonId>,
    /// When it began.
    pub opened: Time,
    /// When anything last changed.
    pub changed: Time,
    /// When the customer last wrote.
    pub last_customer: Option<Time>,
    /// When we last answered.
    pub last_reply: Option<Time>,
    /// Since when a message waits for our answer.
    pub unanswered_since: Option<Time>,
    /// For whom it waits.
    pub pending: Option<PendingReason>,
    /// Until when it sleeps.
    pub snoozed_until: Option<Time>,
    /// When it was settled.
    pub resolved: Option<Time>,
    /// With which outcome.
    pub outcome: Option<DispositionId>,
    /// In which case it went on.
    pub merged_into: Option<CaseId>,
    /// Of which case it was a part.
    pub split_from: Option<CaseId>,
    /// By which version of the contract it is counted.
    pub contract: Option<ContractId>,
    /// The nearest promise that still runs.
    pub due: Option<(ClockKind, Time)>,
}

/// One case.
pub async fn find(view: &View, id: CaseId) -> Result<Case, Fault> {
    let row = view.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("case"))?;
    Ok(Case::from(row))
}

/// Several cases; those that are missing are left out.
pub async fn several(view: &View, ids: &[CaseId]) -> Result<Vec<Case>, Fault> {
    let ids = ids.iter().map(|id| id.0);
    let rows = view.find::<row::Entity>().filter(ColumnTrait::is_in(&row::Column::Id, ids)).all().await?;
    Ok(rows.into_iter().map(Case::from).collect())
}

/// These cases of several clients; missing ones are left out.
pub async fn among(look: &ReachView, ids: &ByTenant<CaseId>) -> Result<Vec<(TenantId, Case)>, Fault> {
    let these =
        |part: &Part| Some(ColumnTrait::is_in(&row::Column::Id, ids.get(&part.tenant())?.iter().map(|id| id.0)));
    let rows = look.find_among::<row::Entity, _>(these).all().await?;
    Ok(rows.into_iter().map(|row| (TenantId(row.tenant_id), Case::from(row))).collect())
}

/// A customer's cases, newest first.
pub async fn of_customer(view: &View, customer: CustomerId, most: u64) -> Result<Vec<Case>, Fault> {
    let find = view.find::<row::Entity>().filter(ColumnTrait::eq(&row::Column::CustomerId, customer.0));
    let rows = find.order(row::Column::OpenedAt, Order::Desc).limit(most).all().await?;
    Ok(rows.into_iter().map(Case::from).collect())
}

/// Writes a new case.
pub(crate) async fn add(tx: &Tx, case: &Case) -> Result<(), Fault> {
    tx.insert(case.row()).await
}

/// Writes a changed case.
pub(crate) async fn save(tx: &Tx, case: &Case) -> Result<(), Fault> {
    let mut row = case.row();
    row.id = NotSet;
    tx.update("case", case.id.0, row).await
}

/// Writes only what a case is promised, beside which somebody may be changing the rest.
pub(crate) async fn save_promise(tx: &Tx, case: &Case) -> Result<(), Fault> {
    let whole = case.row();
    let row = row::ActiveModel {
        changed_at: whole.changed_at,
        contract_id: whole.contract_id,
        sort_at: whole.sort_at,
        due_kind: whole.due_kind,
        due_at: whole.due_at,
        ..Default::default()
    };
    tx.update("case", case.id.0, row).await
}

/// Lists sort by the nearest promise; what promises nothing any more stands at the end, oldest first.
const NO_PROMISE: i64 = 4_000_000_000_000_000;

impl Case {
    /// A matter that begins, so far without words.
    pub(crate) fn new(
        tx: &Tx,
        (project, queue): (ProjectId, QueueId),
        (customer, number): (CustomerId, i64),
        opened: Time,
    ) -> Self {
        Self {
            tenant: tx.scope().tenant(),
            id: tx.id(),
            project,
            queue,
            mailbox: None,
            customer,
            number,
            subject: String::new(),
            preview: String::new(),
            language: None,
            state: State::Open,
            priority: Priority::Normal,
            spam: false,
            tags: Vec::new(),
            assignee: None,
            opened,
            changed: opened,
            last_customer: None,
            last_reply: None,
            unanswered_since: None,
            pending: None,
            snoozed_until: None,
            resolved: None,
            outcome: None,
            merged_into: None,
            split_from: None,
            contract: None,
            due: None,
        }
    }

    fn sort_at(&self) -> i64 {
        match self.due {
            Some((_, due)) => micros(due),
            None => NO_PROMISE + micros(self.opened) / 1_000,
        }
    }

    fn row(&self) -> row::ActiveModel {
        row::ActiveModel {
            tenant_id: NotSet,
            id: Set(self.id.0),
            project_id: Set(self.project.0),
            queue_id: Set(self.queue.0),
            mailbox_id: Set(self.mailbox.map(|id| id.0)),
            customer_id: Set(self.customer.0),
            number: Set(self.number),
            subject: Set(self.subject.clone()),
            preview: Set(self.preview.clone()),
            language: Set(self.language.clone()),
            state: Set(self.state.code().to_owned()),
            priority: Set(priority_number(self.priority)),
            spam: Set(self.spam),
            tags_json: Set(serde_json::to_string(&self.tags).unwrap_or_default()),
            assignee_id: Set(self.assignee.map(|id| id.0)),
            opened_at: Set(micros(self.opened)),
            changed_at: Set(micros(self.changed)),
            last_customer_at: at(self.last_customer),
            last_reply_at: at(self.last_reply),
            unanswered_since: at(self.unanswered_since),
            pending_reason: Set(self.pending.map(|reason| pending_code(reason).to_owned())),
            snoozed_until: at(self.snoozed_until),
            resolved_at: at(self.resolved),
            outcome_id: Set(self.outcome.map(|id| id.0)),
            merged_into: Set(self.merged_into.map(|id| id.0)),
            split_from: Set(self.split_from.map(|id| id.0)),
            contract_id: Set(self.contract.map(|id| id.0)),
            sort_at: Set(self.sort_at()),
            due_kind: Set(self.due.map(|(kind, _)| kind_code(kind).to_owned())),
            due_at: Set(self.due.map(|(_, due)| micros(due))),
        }
    }

    /// Refuses what only makes sense while the case is alive.
    pub(crate) fn alive(&self) -> Result<(), Fault> {
        match self.state {
            State::Merged => Err(Fault::conflict("the case went on in another")),
            _ => Ok(()),
        }
    }
}

fn at(time: Option<Time>) -> ActiveValue<Option<i64>> {
    Set(time.map(micros))
}

impl From<row::Model> for Case {
    fn from(row: row::Model) -> Self {
        let due = row.due_kind.as_deref().and_then(kind_of).zip(row.due_at.map(from_micros));
        Self {
            tenant: TenantId(row.tenant_id),
            id: CaseId(row.id),
            project: ProjectId(row.project_id),
            queue: QueueId(row.queue_id),
            mailbox: row.mailbox_id.map(MailboxId),
            customer: CustomerId(row.customer_id),
            number: row.number,
            subject: row.subject,
            preview: row.preview,
            language: row.language,
            state: State::read(&row.state),
            priority: priority_of(row.priority),
            spam: row.spam,
            tags: serde_json::from_str(&row.tags_json).unwrap_or_default(),
            assignee: row.assignee_id.map(PersonId),
            opened: from_micros(row.opened_at),
            changed: from_micros(row.changed_at),
            last_customer: row.last_customer_at.map(from_micros),
            last_reply: row.last_reply_at.map(from_micros),
            unanswered_since: row.unanswered_since.map(from_micros),
            pending: row.pending_reason.as_deref().and_then(pending_of),
            snoozed_until: row.snoozed_until.map(from_micros),
            resolved: row.resolved_at.map(from_micros),
            outcome: row.outcome_id.map(DispositionId),
            merged_into: row.merged_into.map(CaseId),
            split_from: row.split_from.map(CaseId),
            contract: row.contract_id.map(ContractId),
            due,
        }
    }
}

/// A clock's kind as stored.
pub(crate) const fn kind_code(kind: ClockKind) -> &'static str {
    match kind {
        ClockKind::FirstReply => "first_reply",
        ClockKind::Resolution => "resolution",
        ClockKind::Complaint => "complaint",
    }
}

pub(crate) fn kind_of(code: &str) -> Option<ClockKind> {
    match code {
        "first_reply" => Some(ClockKind::FirstReply),
        "resolution" => Some(ClockKind::Resolution),
        "complaint" => Some(ClockKind::Complaint),
        _ => None,
    }
}

const fn pending_code(reason: PendingReason) -> &'static str {
    match reason {
        PendingReason::Customer => "customer",
        PendingReason::Client => "client",
        PendingReason::ThirdParty => "third_party",
    }
}

fn pending_of(code: &str) -> Option<PendingReason> {
    match code {
        "customer" => Some(PendingReason::Customer),
        "client" => Some(PendingReason::Client),
        "third_party" => Some(PendingReason::ThirdParty),
        _ => None,
    }
}

pub(crate) const fn priority_number(priority: Priority) -> i64 {
    match priority {
        Priority::Low => 0,
        Priority::Normal => 1,
        Priority::High => 2,
        Priority::Urgent => 3,
    }
}

pub(crate) const fn priority_of(number: i64) -> Priority {
    match number {
        0 => Priority::Low,
        2 => Priority::High,
        3 => Priority::Urgent,
        _ => Priority::Normal,
    }
}

/// A label: trimmed, not empty, at most forty characters.
pub(crate) fn tag(text: &str) -> Result<String, Fault> {
    let text = text.trim();
    let mut problems = fault::Problems::none();
    problems.check(text.is_empty(), "tags", Reason::coded("REQUIRED", "a tag is empty"));
    problems.check(
        text.chars().count() > 40,
        "tags",
        Reason::coded("TOO_LONG", "a tag is longer than 40 characters").with("most", 40),
    );
    problems.settle()?;
    Ok(text.to_owned())
}
