//! Every KPI by its code: unit, which way is better, to which period a contact belongs, which parameters it has.
//!
//! Deliberately absent: arithmetic, which stands in the files beside, and words, which stand in `texts`. Invariant: each
//! KPI stands here once.

use kernel::fact::Channel;

use super::Kpi;

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Ten-thousandths.
    Share,
    /// Microseconds.
    Time,
    /// Things.
    Count,
    /// Thousandths of a thing: a mean number, a ratio of two numbers.
    Number,
}

/// Which way a figure is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Better {
    /// The more the better.
    Higher,
    /// The less the better.
    Lower,
    /// It only tells.
    Neither,
}

/// Which instant of a contact says to which period it belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum By {
    /// Its arrival.
    Arrival,
    /// The last effective due instant of its clock.
    Due,
    /// Its end: the last work on it, the reply, the resolve.
    End,
    /// Time is cut where days begin.
    Time,
}

/// How parts become a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sum {
    /// Numerators, added.
    Count,
    /// Numerators over denominators, each added, divided once.
    Ratio,
    /// The largest numerator.
    Most,
    /// A percentile of the numerators, in whole seconds.
    Percentile,
    /// Of how many different things.
    Distinct,
    /// How many different things have a numerator over how many there are.
    DistinctShare,
    /// The numerators of the last day.
    Last,
    /// The numerators of the last day over the denominators of the mean day.
    LastOverMean,
}

/// What a KPI is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum From {
    /// Calls and chats.
    Live,
    /// E-mails and forms.
    Written,
    /// Every channel.
    All,
    /// Agents' time.
    People,
    /// The shop's orders.
    Orders,
}

impl From {
    /// The channels whose contacts are counted; none where it is people's time, or orders.
    pub const fn channels(self) -> &'static [Channel] {
        use kernel::fact::Channel::{Chat, Email, Form, Phone};
        match self {
            Self::Live => &[Phone, Chat],
            Self::Written => &[Email, Form],
            Self::All => &[Email, Form, Phone, Chat],
            Self::People | Self::Orders => &[],
        }
    }
}

/// What a contract may say about how a KPI is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Parameter {
    /// `seconds`
    Seconds,
    /// `short_abandon_seconds`
    ShortAbandon,
    /// `formula`
    Formula,
    /// `wait_from`
    WaitFrom,
    /// `hours`
    Hours,
    /// `call_back`
    CallBack,
    /// `exclude_handled_under_seconds`
    Ghosts,
    /// `percentile`
    Percentile,
    /// `days`
    Days,
    /// `counts`
    Counts,
    /// `transfer`
    Transfer,
    /// `reason`
    Reason,
}

/// A KPI as the dictionary has it.
#[derive(Clone, Copy, Debug)]
pub struct Definition {
    /// Which.
    pub kpi: Kpi,
    /// Its code, the same everywhere.
    pub code: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// What it is counted from.
    pub from: From,
    /// To which period a contact belongs.
    pub by: By,
    /// How parts become a figure.
    pub sum: Sum,
    /// What a contract may say about how it is counted.
    pub parameters: &'static [Parameter],
}

impl Kpi {
    /// What the dictionary says about it.
    pub fn definition(self) -> &'static Definition {
        // Every KPI stands in the table in its own place; a test sees to it.
        &DICTIONARY[self as usize]
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        self.definition().code
    }

    /// The KPI of a code.
    pub fn of(code: &str) -> Option<Self> {
        DICTIONARY.iter().find(|definition| definition.code == code).map(|definition| definition.kpi)
    }
}

const fn row(
    kpi: Kpi,
    code: &'static str,
    (unit, better): (Unit, Better),
    (from, by, sum): (From, By, Sum),
    parameters: &'static [Parameter],
) -> Definition {
    Definition { kpi, code, unit, better, from, by, sum, parameters }
}

use self::Parameter::{
    CallBack, Counts, Days, Formula, Ghosts, Hours, Percentile, Reason, Seconds, ShortAbandon, Transfer, WaitFrom,
};

/// Every parameter.
pub const PARAMETERS: [Parameter; 12] =
    [Seconds, ShortAbandon, Formula, WaitFrom, Hours, CallBack, Ghosts, Percentile, Days, Counts, Transfer, Reason];

/// What every KPI about queues can be told.
const QUEUE: &[Parameter] = &[ShortAbandon, WaitFrom, Hours, CallBack, Ghosts];

const COUNT: (Unit, Better) = (Unit::Count, Better::Neither);
const COUNT_LOW: (Unit, Better) = (Unit::Count, Better::Lower);
const SHARE: (Unit, Better) = (Unit::Share, Better::Higher);
const SHARE_LOW: (Unit, Better) = (Unit::Share, Better::Lower);
const TIME: (Unit, Better) = (Unit::Time, Better::Neither);
const TIME_LOW: (Unit, Better) = (Unit::Time, Better::Lower);
const NUMBER: (Unit, Better) = (Unit::Number, Better::Neither);
const NUMBER_LOW: (Unit, Better) = (Unit::Number, Better::Lower);
const SHARE_TOLD: (Unit, Better) = (Unit::Share, Better::Neither);

const ARRIVED: (From, By, Sum) = (From::Live, By::Arrival, Sum::Count);
const ARRIVED_RATIO: (From, By, Sum) = (From::Live, By::Arrival, Sum::Ratio);
const DONE_RATIO: (From, By, Sum) = (From::Live, By::End, Sum::Ratio);
const WORKED: (From, By, Sum) = (From::People, By::Time, Sum::Count);
const WORKED_RATIO: (From, By, Sum) = (From::People, By::Time, Sum::Ratio);
const DUE_RATIO: (From, By, Sum) = (From::Written, By::Due, Sum::Ratio);
const ENDED_RATIO: (From, By, Sum) = (From::Written, By::End, Sum::Ratio);
const ENDED_PERCENTILE: (From, By, Sum) = (From::Written, By::End, Sum::Percentile);
const ANSWERED_RATIO: (From, By, Sum) = (From::All, By::End, Sum::Ratio);
const ORDERED: (From, By, Sum) = (From::Orders, By::Arrival, Sum::Count);
const ORDERED_RATIO: (From, By, Sum) = (From::Orders, By::Arrival, Sum::Ratio);
const CANCELLED: (From, By, Sum) = (From::Orders, By::End, Sum::Count);
const CANCELLED_RATIO: (From, By, Sum) = (From::Orders, By::End, Sum::Ratio);
const BOUGHT_AGAIN: (From, By, Sum) = (From::Orders, By::Arrival, Sum::DistinctShare);
const STAYED: (From, By, Sum) = (From::Orders, By::Due, Sum::DistinctShare);

/// The dictionary.
pub const DICTIONARY: [Definition; 71] = [
    row(Kpi::IncomingContacts, "incoming_contacts", COUNT, ARRIVED, &[]),
    row(Kpi::AfterHoursContacts, "after_hours_contacts", COUNT, ARRIVED, &[]),
    row(Kpi::LeftBeforeQueue, "left_before_queue", COUNT, ARRIVED, &[Hours]),
    row(Kpi::OfferedContacts, "offered_contacts", COUNT, ARRIVED, &[Hours, Ghosts]),
    row(Kpi::AnsweredContacts, "answered_contacts", COUNT, ARRIVED, &[Hours, CallBack, Ghosts]),
    row(Kpi::AbandonedContacts, "abandoned_contacts", COUNT_LOW, ARRIVED, &[ShortAbandon, WaitFrom, Hours]),
    row(Kpi::ShortAbandonedContacts, "short_abandoned_contacts", COUNT, ARRIVED, &[ShortAbandon, WaitFrom, Hours]),
    row(Kpi::LeftWithChoice, "left_with_choice", COUNT, ARRIVED, &[Hours]),
    row(Kpi::FlowedOutContacts, "flowed_out_contacts", COUNT, ARRIVED, &[Hours, CallBack]),
    row(Kpi::ShortHandledContacts, "short_handled_contacts", COUNT_LOW, ARRIVED, &[Seconds, Hours]),
    row(Kpi::TransferredContacts, "transferred_contacts", COUNT, ARRIVED, &[Transfer, Hours]),
    row(Kpi::HandledContacts, "handled_contacts", COUNT, (From::Live, By::End, Sum::Count), &[]),
    row(Kpi::UniqueCustomers, "unique_customers", COUNT, (From::Live, By::Arrival, Sum::Distinct), &[]),
    row(Kpi::NewCustomers, "new_customers", COUNT, (From::Live, By::Arrival, Sum::Distinct), &[Days]),
    row(Kpi::MissedRings, "missed_rings", COUNT_LOW, ARRIVED, &[]),
    row(
        Kpi::ServiceLevel,
        "service_level",
        SHARE,
        ARRIVED_RATIO,
        &[Seconds, Formula, ShortAbandon, WaitFrom, Hours, CallBack, Ghosts],
    ),
    row(Kpi::AbandonRate, "abandon_rate", SHARE_LOW, ARRIVED_RATIO, QUEUE),
    row(Kpi::TransferRate, "transfer_rate", SHARE_LOW, ARRIVED_RATIO, &[Transfer, Hours, CallBack, Ghosts]),
    row(Kpi::MissedRingRate, "missed_ring_rate", SHARE_LOW, ARRIVED_RATIO, &[]),
    row(Kpi::AgentServiceLevel, "agent_service_level", SHARE, ARRIVED_RATIO, &[Seconds]),
    row(Kpi::CallBackLevel, "call_back_level", SHARE, (From::Live, By::Due, Sum::Ratio), &[Seconds]),
    row(Kpi::UnrecoveredRate, "unrecovered_rate", SHARE_LOW, ARRIVED_RATIO, &[ShortAbandon, WaitFrom, Hours]),
    row(Kpi::AnswerTime, "answer_time", TIME_LOW, ARRIVED_RATIO, &[WaitFrom, Hours, CallBack, Ghosts]),
    row(
        Kpi::AnswerTimePercentile,
        "answer_time_percentile",
        TIME_LOW,
        (From::Live, By::Arrival, Sum::Percentile),
        &[Percentile, WaitFrom, Hours, CallBack, Ghosts],
    ),
    row(
        Kpi::LongestWait,
        "longest_wait",
        TIME_LOW,
        (From::Live, By::Arrival, Sum::Most),
        &[WaitFrom, Hours, CallBack, Ghosts],
    ),
    row(Kpi::AnsweredWaits, "answered_waits", TIME, ARRIVED, &[WaitFrom, Hours, CallBack, Ghosts]),
    row(Kpi::AbandonedWaits, "abandoned_waits", TIME, ARRIVED, &[WaitFrom, Hours]),
    row(Kpi::TimeBeforeQueue, "time_before_queue", TIME, ARRIVED_RATIO, &[Hours]),
    row(Kpi::IvrContacts, "ivr_contacts", COUNT, ARRIVED, &[Hours]),
    row(Kpi::IvrContainment, "ivr_containment", SHARE_TOLD, ARRIVED_RATIO, &[Hours]),
    row(Kpi::LeftInIvr, "left_in_ivr", COUNT, ARRIVED, &[Hours]),
    row(Kpi::IvrDropOutRate, "ivr_drop_out_rate", SHARE_TOLD, ARRIVED_RATIO, &[Hours]),
    row(Kpi::IvrTime, "ivr_time", TIME, ARRIVED_RATIO, &[Hours]),
    row(Kpi::TalkTime, "talk_time", TIME, DONE_RATIO, &[]),
    row(Kpi::TalkTimes, "talk_times", TIME, (From::Live, By::End, Sum::Count), &[]),
    row(Kpi::TalkTimePercentile, "talk_time_percentile", TIME, (From::Live, By::End, Sum::Percentile), &[Percentile]),
    row(Kpi::HandlingTime, "handling_time", TIME_LOW, DONE_RATIO, &[Ghosts]),
    row(Kpi::IdleTime, "idle_time", TIME, WORKED, &[]),
    row(Kpi::SignedInTime, "signed_in_time", TIME, WORKED, &[]),
    row(Kpi::PauseTime, "pause_time", TIME, WORKED, &[Reason]),
    row(Kpi::AgentsSignedIn, "agents_signed_in", NUMBER, WORKED_RATIO, &[]),
    row(Kpi::Occupancy, "occupancy", SHARE, WORKED_RATIO, &[]),
    row(Kpi::DeadTime, "dead_time", SHARE_LOW, WORKED_RATIO, &[]),
    row(Kpi::ReplyLevel, "reply_level", SHARE, DUE_RATIO, &[]),
    row(Kpi::UsefulReplyLevel, "useful_reply_level", SHARE, DUE_RATIO, &[]),
    row(Kpi::ResolutionLevel, "resolution_level", SHARE, DUE_RATIO, &[]),
    row(Kpi::ComplaintLevel, "complaint_level", SHARE, DUE_RATIO, &[]),
    row(Kpi::ReplyTime, "reply_time", TIME_LOW, ENDED_RATIO, &[Counts]),
    row(Kpi::ReplyTimePercentile, "reply_time_percentile", TIME_LOW, ENDED_PERCENTILE, &[Counts, Percentile]),
    row(Kpi::ProcessingTime, "processing_time", TIME_LOW, ENDED_RATIO, &[Counts]),
    row(Kpi::ProcessingTimePercentile, "processing_time_percentile", TIME_LOW, ENDED_PERCENTILE, &[Counts, Percentile]),
    row(Kpi::Backlog, "backlog", COUNT_LOW, (From::Written, By::Time, Sum::Last), &[]),
    row(Kpi::BacklogDays, "backlog_days", NUMBER_LOW, (From::Written, By::Time, Sum::LastOverMean), &[]),
    row(Kpi::Contacts, "contacts", COUNT, (From::All, By::Arrival, Sum::Count), &[]),
    row(Kpi::WrittenToVoice, "written_to_voice", NUMBER, (From::All, By::Arrival, Sum::Ratio), &[]),
    row(Kpi::TurnsPerCase, "turns_per_case", NUMBER_LOW, (From::Written, By::End, Sum::Ratio), &[]),
    row(Kpi::FirstContactResolution, "first_contact_resolution", SHARE, (From::All, By::End, Sum::Ratio), &[Days]),
    row(Kpi::SolvedByCustomers, "solved_by_customers", SHARE, ANSWERED_RATIO, &[]),
    row(Kpi::SolvedFirstTime, "solved_first_time", SHARE, ANSWERED_RATIO, &[]),
    row(Kpi::RepeatRate, "repeat_rate", SHARE_LOW, (From::All, By::Arrival, Sum::Ratio), &[Days]),
    row(Kpi::Orders, "orders", COUNT, ORDERED, &[]),
    row(Kpi::OrderingCustomers, "ordering_customers", COUNT, (From::Orders, By::Arrival, Sum::Distinct), &[]),
    row(Kpi::ContactsPerOrder, "contacts_per_order", NUMBER_LOW, (From::All, By::Arrival, Sum::Ratio), &[]),
    row(Kpi::CancelledOrders, "cancelled_orders", COUNT_LOW, CANCELLED, &[]),
    row(Kpi::OrderCancellationRate, "order_cancellation_rate", SHARE_LOW, ORDERED_RATIO, &[]),
    row(Kpi::CancelledAfterContact, "cancelled_after_contact", SHARE_TOLD, CANCELLED_RATIO, &[Days]),
    row(Kpi::RepeatPurchaseRate, "repeat_purchase_rate", SHARE, BOUGHT_AGAIN, &[Days]),
    row(Kpi::RetentionRate, "retention_rate", SHARE, STAYED, &[Days]),
    row(Kpi::RetentionInTime, "retention_in_time", SHARE, STAYED, &[Days]),
    row(Kpi::RetentionLate, "retention_late", SHARE, STAYED, &[Days]),
    row(Kpi::RetentionWithoutContact, "retention_without_contact", SHARE, STAYED, &[Days]),
];
