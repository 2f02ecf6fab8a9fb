//! The closed list of everything that can happen.
//!
//! A fact holds ids, codes, times and amounts; never a name, an address, or free text, nor a hash of one; it is corrected by
//! another. Invariant: what is stored and hashed is the JSON of [`Recorded`] with its fields in the order written here.

mod codes;
mod ivr;
mod kinds;
mod live;
mod orders;
mod recorded;
mod survey;

use serde::{Deserialize, Serialize};

use crate::ids::{
    CalendarId, CaseId, ClockId, ContractId, CustomerId, DispositionId, InteractionId, MailboxId, PersonId, ProjectId,
    QueueId, SessionId,
};
use crate::time::Time;

pub use codes::*;
pub use ivr::{IvrKey, IvrPress, IvrStep, IvrVisit, Wrong};
pub use live::{AgentState, Ender, Leg, Outflow, Place, Planned, RingResult, Transfer, TransferTo};
pub use orders::{Order, OrderName};
pub use recorded::{FactId, Happening, Recorded, SCHEMA};
pub use survey::{Question, SurveyAnswer};

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
    /// The message is a test contact of ours: figures and bills leave it out, and the desk serves it like any other.
    Probed {
        /// The message.
        interaction: InteractionId,
    },
    /// A test contact was answered, refused, or given up.
    ProbeEnded(ProbeEnd),
    /// We called a customer, or wrote to him first.
    CalledOut {
        /// The contact.
        interaction: InteractionId,
        /// Who is called.
        customer: CustomerId,
        /// By which way.
        channel: Channel,
    },
    /// The ringing at an agent ended.
    RingEnded {
        /// The contact.
        interaction: InteractionId,
        /// At whom it rang.
        agent: PersonId,
        /// How.
        result: RingResult,
    },
    /// An agent is with the customer: his leg begins.
    Answered(Leg),
    /// The customer wrote within a live conversation.
    MessageIn {
        /// The conversation.
        interaction: InteractionId,
    },
    /// The customer waits while the agent looks something up.
    HoldOn(Leg),
    /// The agent is back.
    HoldOff(Leg),
    /// Another agent is asked for help; he does not speak with the customer.
    ConsultOn(Leg),
    /// The helper is gone.
    ConsultOff(Leg),
    /// A live contact was passed on.
    Transferred {
        /// The contact.
        interaction: InteractionId,
        /// By whom.
        agent: PersonId,
        /// How.
        how: Transfer,
        /// Where to. Its own name in the bytes: `to` is an id elsewhere.
        #[serde(rename = "target")]
        to: TransferTo,
    },
    /// An agent is gone from a contact that goes on.
    LegEnded(Leg),
    /// The customer left.
    CustomerLeft {
        /// The contact.
        interaction: InteractionId,
        /// Where.
        place: Place,
    },
    /// The customer came to a step of the menu.
    IvrStep(IvrVisit),
    /// He pressed a key there, or none.
    IvrKey(IvrPress),
    /// A live contact left its queue by a way of ours, before an answer.
    FlowedOut {
        /// The contact.
        interaction: InteractionId,
        /// By which way.
        way: Outflow,
        /// Whether the customer chose it, by a key or a button.
        chosen: bool,
        /// For when a call was promised.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        promised: Option<Time>,
    },
    /// A live contact is over.
    Ended {
        /// The contact.
        interaction: InteractionId,
        /// Who ended it.
        ender: Ender,
    },
    /// Work after a contact began.
    WrapOn(Leg),
    /// Work after a contact ended.
    WrapOff(Leg),
    /// An agent's state, from this instant on. Stands in the ledger of the client that the time is for, or of the house.
    AgentState {
        /// Whose.
        agent: PersonId,
        /// The state.
        state: AgentState,
        /// A code of the list of breaks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
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
    /// The case, or a live contact, entered a queue of people.
    Queued {
        /// The queue.
        queue: QueueId,
        /// The live contact; absent: the case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        interaction: Option<InteractionId>,
    },
    /// The case, or a live contact, was offered to somebody; a live contact rings.
    Offered {
        /// To whom.
        agent: PersonId,
        /// The live contact; absent: the case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        interaction: Option<InteractionId>,
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
        /// The live contact that is taken out; absent: the case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        interaction: Option<InteractionId>,
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
    MailQuarantined(KeptAside),
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
    PersonAssigned(Stint),
    /// A version of the contract is in force.
    ContractSigned(Signed),
    /// The client said what volume it expects of some stretches of time.
    VolumePlanned {
        /// The agreement about volume, by its code in the contract.
        volume: String,
        /// Stretch by stretch.
        values: Vec<Planned>,
    },
    /// A customer said what he was asked; a later answer to the same question about the same thing overrules an earlier one.
    SurveyAnswered(SurveyAnswer),
    /// A customer ordered from the shop; a later fact of the same order overrules an earlier one.
    OrderPlaced(Order),
    /// An order was cancelled.
    OrderCancelled(OrderName),
    /// A cancellation was taken back.
    OrderRestored(OrderName),
    /// The client's hours changed.
    CalendarChanged {
        /// The hours.
        calendar: CalendarId,
    },
}
