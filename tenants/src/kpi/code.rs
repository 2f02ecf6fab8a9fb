//! The KPIs by name, in the order of the dictionary.
//!
//! Invariant: the order is the dictionary's; a test sees to it.

/// A KPI of the dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kpi {
    /// Calls and chats that reached us.
    IncomingContacts,
    /// Those that came while the hours were closed.
    AfterHoursContacts,
    /// Those that came no further than greeting and menu.
    LeftBeforeQueue,
    /// Those that entered a queue of people.
    OfferedContacts,
    /// Those that a person answered.
    AnsweredContacts,
    /// Those that left the queue after the threshold.
    AbandonedContacts,
    /// Those that left the queue within the threshold.
    ShortAbandonedContacts,
    /// Those that left the queue by a choice of theirs.
    LeftWithChoice,
    /// Those that left the queue by a way of ours.
    FlowedOutContacts,
    /// Those that were over at once after the answer.
    ShortHandledContacts,
    /// Those that were passed on.
    TransferredContacts,
    /// Those that people handled, in and out.
    HandledContacts,
    /// Different customers.
    UniqueCustomers,
    /// Customers who had not come for some days.
    NewCustomers,
    /// Ringings that an agent let pass or refused.
    MissedRings,
    /// Answered within the target.
    ServiceLevel,
    /// Left the queue after the threshold.
    AbandonRate,
    /// Passed on.
    TransferRate,
    /// Ringings let pass or refused.
    MissedRingRate,
    /// Ringings taken within the target.
    AgentServiceLevel,
    /// Promised calls that were kept.
    CallBackLevel,
    /// Abandoned and not served within a day.
    UnrecoveredRate,
    /// Mean wait of the answered.
    AnswerTime,
    /// A percentile of the waits of the answered.
    AnswerTimePercentile,
    /// The longest wait.
    LongestWait,
    /// Waits of the answered, in all.
    AnsweredWaits,
    /// Waits of the abandoned, in all.
    AbandonedWaits,
    /// Mean time in greeting and menu of those who left there.
    TimeBeforeQueue,
    /// Calls and chats that came into the menu.
    IvrContacts,
    /// Ended in the menu over those that came into it.
    IvrContainment,
    /// Hung up in the menu.
    LeftInIvr,
    /// Hung up at a step over those that came to it.
    IvrDropOutRate,
    /// Mean time in the menu.
    IvrTime,
    /// Mean talk.
    TalkTime,
    /// Talk, in all.
    TalkTimes,
    /// A percentile of it.
    TalkTimePercentile,
    /// Mean talk, hold and work after.
    HandlingTime,
    /// Available without work.
    IdleTime,
    /// Signed in.
    SignedInTime,
    /// On a break.
    PauseTime,
    /// Agents signed in, on the mean of time.
    AgentsSignedIn,
    /// Work over work and idleness.
    Occupancy,
    /// Idleness over work and idleness.
    DeadTime,
    /// Turns answered in time.
    ReplyLevel,
    /// The same, where asking back is no answer.
    UsefulReplyLevel,
    /// Cases resolved in time.
    ResolutionLevel,
    /// Complaints answered within what the law gives.
    ComplaintLevel,
    /// Mean time to the reply.
    ReplyTime,
    /// A percentile of it.
    ReplyTimePercentile,
    /// Mean time to the resolve.
    ProcessingTime,
    /// A percentile of it.
    ProcessingTimePercentile,
    /// Cases open at the end.
    Backlog,
    /// Cases open at the end over cases resolved a day.
    BacklogDays,
    /// Contacts of every channel.
    Contacts,
    /// Written contacts over calls.
    WrittenToVoice,
    /// Turns of a resolved case.
    TurnsPerCase,
    /// Resolved with one contact and no other after.
    FirstContactResolution,
    /// Solved, as customers say.
    SolvedByCustomers,
    /// Solved at the first contact, as customers say.
    SolvedFirstTime,
    /// Contacts that follow one of the same customer.
    RepeatRate,
    /// Orders of the shop's customers.
    Orders,
    /// Different customers who bought.
    OrderingCustomers,
    /// Contacts over orders.
    ContactsPerOrder,
    /// Orders that were cancelled.
    CancelledOrders,
    /// Orders that were cancelled over all orders.
    OrderCancellationRate,
    /// Cancelled orders whose customer had come to us shortly before.
    CancelledAfterContact,
    /// Customers who bought and had bought before.
    RepeatPurchaseRate,
    /// Customers who bought again after a purchase.
    RetentionRate,
    /// The same, of those who were answered in time in between.
    RetentionInTime,
    /// The same, of those who were answered late in between.
    RetentionLate,
    /// The same, of those who did not come to us in between.
    RetentionWithoutContact,
}

impl Kpi {
    /// Whether it is about what customers did in the menu.
    pub const fn is_of_ivr(self) -> bool {
        use Kpi::{IvrContacts, IvrContainment, IvrDropOutRate, IvrTime, LeftInIvr};
        matches!(self, IvrContacts | IvrContainment | LeftInIvr | IvrDropOutRate | IvrTime)
    }

    /// Whether it is about what customers answered.
    pub const fn is_of_answers(self) -> bool {
        matches!(self, Self::SolvedByCustomers | Self::SolvedFirstTime)
    }
}
