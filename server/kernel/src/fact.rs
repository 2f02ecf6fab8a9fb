//! The closed list of everything that can happen.
//!
//! A fact holds ids, codes, times and amounts; never a name, an address, a number of a telephone, or free text, nor a
//! hash of one. Facts are never edited; a correction is a new fact. Invariant: the canonical bytes of a fact are the
//! JSON of [`Recorded`] with its fields in the order written here, and these bytes are what is stored and hashed.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::{
    AssignmentId, CalendarId, CaseId, ClockId, ContractId, CustomerId, DispositionId, EmployerId, InboundId,
    InteractionId, MailboxId, PersonId, ProjectId, QueueId, SessionId, TenantId,
};
use crate::time::Time;

/// The version of the fact's shape that this build writes. Older versions are upcast on reading.
pub const SCHEMA: u16 = 1;

/// The id of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactId(pub Uuid);

impl From<Uuid> for FactId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Actor {
    /// Somebody who signs in, and whom he works for.
    Person {
        /// The person.
        person: PersonId,
        /// His employer at that moment.
        employer: EmployerId,
    },
    /// The client's customer.
    Customer {
        /// A random id per client.
        customer: CustomerId,
    },
    /// The system itself, by a rule.
    System,
}

/// The way by which a contact came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// E-mail.
    Email,
    /// A form on the shop's page.
    Form,
}

/// What a message turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A person wrote it.
    Human,
    /// A machine answered: out of office, receipt.
    AutoReply,
    /// A report that a mail of ours was not delivered.
    Bounce,
    /// Unwanted.
    Spam,
    /// The same message again.
    Duplicate,
    /// A test contact.
    Probe,
    /// A thank-you that needs no answer.
    NoAnswerNeeded,
}

/// Who wrote a message that goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// A person, in his own words or by a template of his choice.
    Human,
    /// A rule sent a template.
    TemplateAuto,
    /// A bot.
    Bot,
    /// A test contact.
    Probe,
}

/// How far a message that goes out has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Written, waiting to be handed over.
    Queued,
    /// The next server accepted it.
    Accepted,
    /// The next server refused it for good, or we gave up.
    Failed,
    /// It was accepted and came back.
    Bounced,
    /// The sender took it back in time.
    Undone,
}

/// Why a case waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PendingReason {
    /// For the customer.
    Customer,
    /// For the client shop.
    Client,
    /// For somebody else: a courier, a bank.
    ThirdParty,
}

/// Which promise a clock measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockKind {
    /// From the turn's first unanswered message to the human reply.
    FirstReply,
    /// From the case's arrival to its resolution.
    Resolution,
}

/// How urgent a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// May wait.
    Low,
    /// As agreed.
    #[default]
    Normal,
    /// Before others.
    High,
    /// Now.
    Urgent,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fact {
    /// A message of a customer reached us.
    Arrived {
        /// The message.
        interaction: InteractionId,
        /// Who wrote it.
        customer: CustomerId,
        /// Where it came in.
        contact_point: Option<MailboxId>,
        /// By which way.
        channel: Channel,
        /// When the mail server had it; what clocks go by. Equal to the envelope's `at`.
        trusted_time: Time,
        /// When we fetched it.
        fetched_time: Time,
    },
    /// What the message is.
    Classified {
        /// The message.
        interaction: InteractionId,
        /// Its class; a later fact overrules an earlier one.
        class: Class,
    },
    /// A case began.
    CaseOpened {
        /// Its first customer.
        customer: CustomerId,
        /// Its queue.
        queue: QueueId,
        /// Its number within the client, without the client's letters.
        number: i64,
    },
    /// The case entered a queue of people.
    Queued {
        /// The queue.
        queue: QueueId,
    },
    /// The case was offered to somebody.
    Offered {
        /// To whom.
        agent: PersonId,
    },
    /// The offer was turned down.
    Skipped {
        /// By whom.
        agent: PersonId,
        /// Why: a code of the skip list.
        reason: SkipReason,
    },
    /// The case is somebody's now, or nobody's.
    Assigned {
        /// Whose.
        to: Option<PersonId>,
    },
    /// A message to the customer, at each step of its way.
    MessageOut {
        /// The message.
        interaction: InteractionId,
        /// Who wrote it.
        author: Author,
        /// The step.
        delivered_state: Delivery,
        /// Whether it only asks back.
        asks_back: bool,
    },
    /// An internal note.
    NoteWritten {
        /// The note.
        interaction: InteractionId,
    },
    /// The case waits for somebody else.
    PendingOn {
        /// For whom.
        reason: PendingReason,
    },
    /// The case no longer waits.
    PendingOff,
    /// The case sleeps until an instant; no clock pauses.
    Snoozed {
        /// Until when; none wakes it.
        until: Option<Time>,
    },
    /// The matter is settled.
    Resolved {
        /// The outcome.
        outcome: Option<DispositionId>,
    },
    /// The matter is open again.
    Reopened,
    /// The case went on in another.
    MergedInto {
        /// The surviving case.
        into: CaseId,
    },
    /// A merge was taken back.
    MergeUndone {
        /// The case it had been merged into.
        from: CaseId,
    },
    /// The case began as a part of another.
    SplitFrom {
        /// The other case.
        from: CaseId,
        /// The message that moved here.
        interaction: InteractionId,
    },
    /// The case belongs to another project of the same client now.
    Moved {
        /// The project. Its own name in the bytes: the envelope has a `project` beside it.
        #[serde(rename = "to_project")]
        project: ProjectId,
        /// Its queue.
        queue: QueueId,
    },
    /// The case's urgency changed.
    PriorityChanged {
        /// To this.
        priority: Priority,
    },
    /// The case is counted by this version of the contract from now on.
    PolicyApplied {
        /// The version.
        contract: ContractId,
        /// Its number.
        version: i32,
    },
    /// A clock began.
    ClockStarted {
        /// The clock.
        clock: ClockId,
        /// What it measures.
        measures: ClockKind,
        /// The turn, counted from one; zero for a resolution.
        turn: i32,
        /// From when.
        start: Time,
        /// Until when.
        due: Time,
        /// By which version of the contract.
        contract: ContractId,
    },
    /// A clock's due instant moved: pause, priority, policy, holiday.
    ClockMoved {
        /// The clock.
        clock: ClockId,
        /// What it measures.
        measures: ClockKind,
        /// Until when now.
        due: Time,
        /// Why.
        cause: MoveCause,
    },
    /// Time is getting short.
    ClockWarned {
        /// The clock.
        clock: ClockId,
        /// What it measures.
        measures: ClockKind,
    },
    /// The instant passed without the promised thing.
    ClockBreached {
        /// The clock.
        clock: ClockId,
        /// What it measures.
        measures: ClockKind,
        /// The instant that passed.
        due: Time,
    },
    /// The promised thing happened.
    ClockStopped {
        /// The clock.
        clock: ClockId,
        /// What it measures.
        measures: ClockKind,
        /// When.
        stop: Time,
        /// The due instant in force then.
        due: Time,
        /// Whether `stop <= due`.
        met: bool,
    },
    /// A stop was withdrawn: the reply bounced, the case was reopened.
    ClockResumed {
        /// The clock.
        clock: ClockId,
        /// What it measures.
        measures: ClockKind,
        /// Until when.
        due: Time,
    },
    /// The clock does not count: spam, merged away, no answer needed.
    ClockCancelled {
        /// The clock.
        clock: ClockId,
        /// What it measures.
        measures: ClockKind,
        /// Why.
        cause: CancelCause,
    },
    /// A case was taken out of or put back into the figures, with evidence.
    Excluded {
        /// The clause.
        rule: String,
        /// Who asked.
        by: PersonId,
        /// Who agreed.
        approved_by: Option<PersonId>,
    },
    /// An earlier fact was wrong.
    Corrected {
        /// The fact.
        event: FactId,
        /// A code.
        reason: String,
    },
    /// A customer was erased; only random ids remain.
    CustomerErased {
        /// The customer.
        customer: CustomerId,
    },
    /// A mail could not be read and is kept aside.
    MailQuarantined {
        /// The mail in the mailbox ledger.
        inbound: InboundId,
        /// Where it came in.
        contact_point: MailboxId,
    },
    /// Somebody signed in.
    SignedIn {
        /// The session.
        session: SessionId,
    },
    /// Somebody signed out, or was.
    SignedOut {
        /// The session.
        session: SessionId,
        /// How it ended.
        cause: SignOutCause,
    },
    /// A person was assigned to a project.
    PersonAssigned {
        /// The assignment.
        assignment: AssignmentId,
        /// The person.
        person: PersonId,
        /// From when.
        from: Time,
        /// Until when, the end not included.
        until: Option<Time>,
    },
    /// A version of the contract is in force.
    ContractSigned {
        /// The version.
        contract: ContractId,
        /// Its number.
        version: i32,
        /// From when.
        effective: Time,
    },
    /// The client's hours changed.
    CalendarChanged {
        /// The hours.
        calendar: CalendarId,
    },
}

/// Why an offer was turned down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// The agent does not know the matter.
    LacksKnowledge,
    /// The language is not the agent's.
    Language,
    /// The agent knows the customer.
    Personal,
    /// The shift ends.
    ShiftEnds,
    /// Something else.
    Other,
}

/// Why a due instant moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MoveCause {
    /// The case waited for somebody else.
    Pause,
    /// The priority changed.
    Priority,
    /// Another version of the contract, or another project.
    Policy,
    /// The hours changed.
    Calendar,
    /// Merged with a case that had waited longer.
    Merge,
}

/// Why a clock does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelCause {
    /// The message was spam.
    Spam,
    /// The message needs no answer.
    NoAnswerNeeded,
    /// A machine wrote the message.
    AutoReply,
    /// Another case carries the clock.
    Merged,
    /// The case was resolved without a reply.
    Resolved,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignOutCause {
    /// The person left.
    Left,
    /// Too long idle, or too old.
    Expired,
    /// Ended from elsewhere.
    Revoked,
}

/// A fact that is about to be written down: what, about which case, when.
#[derive(Clone, Debug)]
pub struct Happening {
    /// What happened.
    pub fact: Fact,
    /// The project it happened in.
    pub project: Option<ProjectId>,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// When it happened.
    pub at: Time,
    /// Who did it, when it is not the one whose scope it is.
    pub actor: Option<Actor>,
}

impl Fact {
    /// This happened at `at`.
    pub const fn at(self, at: Time) -> Happening {
        Happening { fact: self, project: None, case: None, at, actor: None }
    }
}

impl Happening {
    /// It is about this case.
    #[must_use]
    pub const fn of(mut self, case: CaseId, project: ProjectId) -> Self {
        self.case = Some(case);
        self.project = Some(project);
        self
    }

    /// It belongs to this project.
    #[must_use]
    pub const fn in_project(mut self, project: ProjectId) -> Self {
        self.project = Some(project);
        self
    }

    /// This one did it.
    #[must_use]
    pub const fn by(mut self, actor: Actor) -> Self {
        self.actor = Some(actor);
        self
    }
}

/// A fact as it stands in the ledger and in every export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its id.
    pub id: FactId,
    /// The version of its shape.
    pub schema: u16,
    /// The client, or the house.
    pub tenant: TenantId,
    /// The project, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// The case, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// When it happened.
    pub at: Time,
    /// When it was written down.
    pub recorded: Time,
    /// Who did it.
    pub actor: Actor,
    /// What happened.
    #[serde(flatten)]
    pub fact: Fact,
}

impl Recorded {
    /// The bytes that are stored and hashed.
    pub fn canonical(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }

    /// Reads stored bytes of any version.
    pub fn read(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}

impl Fact {
    /// The kind as it stands in the bytes: `clock_breached`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Arrived { .. } => "arrived",
            Self::Classified { .. } => "classified",
            Self::CaseOpened { .. } => "case_opened",
            Self::Queued { .. } => "queued",
            Self::Offered { .. } => "offered",
            Self::Skipped { .. } => "skipped",
            Self::Assigned { .. } => "assigned",
            Self::MessageOut { .. } => "message_out",
            Self::NoteWritten { .. } => "note_written",
            Self::PendingOn { .. } => "pending_on",
            Self::PendingOff => "pending_off",
            Self::Snoozed { .. } => "snoozed",
            Self::Resolved { .. } => "resolved",
            Self::Reopened => "reopened",
            Self::MergedInto { .. } => "merged_into",
            Self::MergeUndone { .. } => "merge_undone",
            Self::SplitFrom { .. } => "split_from",
            Self::Moved { .. } => "moved",
            Self::PriorityChanged { .. } => "priority_changed",
            Self::PolicyApplied { .. } => "policy_applied",
            Self::ClockStarted { .. } => "clock_started",
            Self::ClockMoved { .. } => "clock_moved",
            Self::ClockWarned { .. } => "clock_warned",
            Self::ClockBreached { .. } => "clock_breached",
            Self::ClockStopped { .. } => "clock_stopped",
            Self::ClockResumed { .. } => "clock_resumed",
            Self::ClockCancelled { .. } => "clock_cancelled",
            Self::Excluded { .. } => "excluded",
            Self::Corrected { .. } => "corrected",
            Self::CustomerErased { .. } => "customer_erased",
            Self::MailQuarantined { .. } => "mail_quarantined",
            Self::SignedIn { .. } => "signed_in",
            Self::SignedOut { .. } => "signed_out",
            Self::PersonAssigned { .. } => "person_assigned",
            Self::ContractSigned { .. } => "contract_signed",
            Self::CalendarChanged { .. } => "calendar_changed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_reads_back_from_its_canonical_bytes() {
        let at = crate::time::from_micros(1_795_777_200_123_456);
        let fact = Recorded {
            id: FactId(Uuid::from_u128(1)),
            schema: SCHEMA,
            tenant: TenantId::HOUSE,
            project: None,
            case: Some(CaseId(Uuid::from_u128(2))),
            at,
            recorded: at,
            actor: Actor::System,
            fact: Fact::PendingOn { reason: PendingReason::Client },
        };

        let bytes = fact.canonical().unwrap();

        assert_eq!(Recorded::read(&bytes).unwrap(), fact);
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(r#""kind":"pending_on","reason":"client""#), "{text}");
        assert!(text.contains(&format!(r#""kind":"{}""#, fact.fact.kind())));
    }

    #[test]
    fn a_case_that_moved_reads_back_with_both_projects() {
        let at = crate::time::from_micros(1_795_777_200_123_456);
        let (project, queue) = (ProjectId(Uuid::from_u128(4)), QueueId(Uuid::from_u128(5)));
        let fact = Recorded {
            id: FactId(Uuid::from_u128(1)),
            schema: SCHEMA,
            tenant: TenantId::HOUSE,
            project: Some(ProjectId(Uuid::from_u128(3))),
            case: Some(CaseId(Uuid::from_u128(2))),
            at,
            recorded: at,
            actor: Actor::System,
            fact: Fact::Moved { project, queue },
        };

        assert_eq!(Recorded::read(&fact.canonical().unwrap()).unwrap(), fact);
    }
}
