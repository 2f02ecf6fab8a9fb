//! Every report by its number.
//!
//! P are the telephone reports of old, one by one; K the measures of a shop's own centre; W what is written, and how that goes with buying. Deliberately
//! absent: words, which stand in `texts`. Invariant: each number stands here once, in the order in which it is listed.

use tenants::kpi::Kpi::{
    self, AbandonRate, AbandonedContacts, AbandonedWaits, AfterHoursContacts, AgentServiceLevel, AgentsSignedIn,
    AnswerTime, AnswerTimePercentile, AnsweredContacts, AnsweredWaits, Backlog, BacklogDays, CancelledAfterContact,
    CancelledOrders, ComplaintLevel, Contacts, ContactsPerOrder, DeadTime, FirstContactResolution, FlowedOutContacts,
    HandledContacts, HandlingTime, IdleTime, IncomingContacts, IvrContacts, IvrContainment, IvrDropOutRate, IvrTime,
    LeftBeforeQueue, LeftInIvr, LeftWithChoice, LongestWait, MissedRingRate, MissedRings, NewCustomers, Occupancy,
    OfferedContacts, OrderCancellationRate, OrderingCustomers, Orders, PauseTime, ProcessingTime,
    ProcessingTimePercentile, RepeatPurchaseRate, RepeatRate, ReplyLevel, ReplyTime, ReplyTimePercentile,
    ResolutionLevel, RetentionInTime, RetentionLate, RetentionRate, RetentionWithoutContact, ServiceLevel,
    ShortAbandonedContacts, ShortHandledContacts, SignedInTime, SolvedByCustomers, SolvedFirstTime, TalkTime,
    TalkTimePercentile, TalkTimes, TimeBeforeQueue, TransferRate, TransferredContacts, TurnsPerCase, UniqueCustomers,
    UnrecoveredRate, UsefulReplyLevel, WrittenToVoice,
};

/// Where a report stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// E-mails and forms.
    Written,
    /// Calls and chats, added up.
    Live,
    /// Calls and chats, one by one.
    Lists,
    /// Agents' time.
    People,
    /// What a shop's own people ask for.
    Business,
}

/// What a report looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Figures in rows.
    Summary,
    /// What is behind its first figure, one by one.
    List,
    /// The same, only what is none of the good.
    MissedList,
    /// Arrivals by weekday and half-hour.
    Heat,
    /// Open cases by their age.
    Ageing,
    /// Conversations by their length, and figures in rows.
    Lengths,
    /// Figures in rows, and for the house's people each log-in with its log-out.
    Sessions,
}

/// How rows are told apart until somebody chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// By local days.
    Day,
    /// By months.
    Month,
    /// By project.
    Project,
    /// By channel.
    Channel,
    /// By queue.
    Queue,
    /// By how cases ended.
    Reason,
    /// By whoever had them in hand.
    Agent,
    /// By half-hours of the local day.
    HalfHour,
    /// By steps of the menu.
    IvrStep,
}

/// What is missing for a report, or for a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Cancellations that were wished for and did not come: no fact tells of the wish.
    Saves,
    /// What agents say: outcomes do not tell whether the matter was solved. Customers' own answers are there.
    Outcomes,
}

/// A report.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// Its number.
    pub number: &'static str,
    /// Where it stands.
    pub chapter: Chapter,
    /// What it looks like.
    pub shape: Shape,
    /// How its rows are told apart.
    pub cut: Cut,
    /// The figures that it shows, the first of them first.
    pub kpis: &'static [Kpi],
    /// What is missing.
    pub lack: Option<Lack>,
}

/// The report of a number.
pub fn report(number: &str) -> Option<&'static Report> {
    CATALOGUE.iter().find(|report| report.number == number)
}

const fn row(number: &'static str, (chapter, shape, cut): (Chapter, Shape, Cut), kpis: &'static [Kpi]) -> Report {
    Report { number, chapter, shape, cut, kpis, lack: None }
}

const fn lacking(report: Report, lack: Lack) -> Report {
    Report { lack: Some(lack), ..report }
}

/// Every report.
pub static CATALOGUE: [Report; 61] = [
    row(
        "W-01",
        (Chapter::Written, Shape::Summary, Cut::Queue),
        &[ReplyLevel, UsefulReplyLevel, ReplyTime, ReplyTimePercentile, Contacts],
    ),
    row(
        "W-02",
        (Chapter::Written, Shape::Summary, Cut::Queue),
        &[ResolutionLevel, ComplaintLevel, ProcessingTime, ProcessingTimePercentile, TurnsPerCase],
    ),
    row("W-03", (Chapter::Written, Shape::Summary, Cut::Day), &[Backlog, BacklogDays, Contacts]),
    row("W-04", (Chapter::Written, Shape::Ageing, Cut::Project), &[Backlog]),
    row(
        "W-05",
        (Chapter::Written, Shape::Summary, Cut::Reason),
        &[Contacts, ReplyLevel, FirstContactResolution, RepeatRate, TurnsPerCase],
    ),
    row("W-06", (Chapter::Written, Shape::Summary, Cut::HalfHour), &[Contacts, ReplyLevel, ReplyTime]),
    row("W-07", (Chapter::Written, Shape::Heat, Cut::HalfHour), &[Contacts]),
    row(
        "W-08",
        (Chapter::Written, Shape::Summary, Cut::Agent),
        &[ReplyLevel, ReplyTime, ResolutionLevel, ProcessingTime, FirstContactResolution],
    ),
    row(
        "W-09",
        (Chapter::Written, Shape::Summary, Cut::Project),
        &[Contacts, ReplyLevel, ResolutionLevel, ReplyTime, Backlog],
    ),
    row("W-10", (Chapter::Written, Shape::Summary, Cut::Channel), &[Contacts, ReplyLevel, ResolutionLevel, ReplyTime]),
    row(
        "W-11",
        (Chapter::Written, Shape::Summary, Cut::Day),
        &[RepeatRate, FirstContactResolution, TurnsPerCase, Contacts],
    ),
    row(
        "W-12",
        (Chapter::Written, Shape::Summary, Cut::Day),
        &[UnrecoveredRate, AbandonedContacts, ShortAbandonedContacts, LeftBeforeQueue],
    ),
    row("W-13", (Chapter::Written, Shape::MissedList, Cut::Day), &[ReplyLevel]),
    row("W-14", (Chapter::Written, Shape::MissedList, Cut::Day), &[ResolutionLevel]),
    row(
        "W-15",
        (Chapter::Written, Shape::Summary, Cut::Day),
        &[Contacts, ReplyLevel, ResolutionLevel, ReplyTime, Backlog],
    ),
    row("P-01", (Chapter::People, Shape::Summary, Cut::Agent), &[IdleTime, DeadTime, Occupancy]),
    row("P-02", (Chapter::People, Shape::Summary, Cut::Agent), &[SignedInTime]),
    row("P-03", (Chapter::People, Shape::Summary, Cut::Agent), &[PauseTime, SignedInTime]),
    row(
        "P-04",
        (Chapter::Live, Shape::Lengths, Cut::Agent),
        &[TalkTime, TalkTimePercentile, HandlingTime, HandledContacts, ShortHandledContacts],
    ),
    row("P-05", (Chapter::People, Shape::Summary, Cut::Day), &[AgentsSignedIn, SignedInTime]),
    row("P-06", (Chapter::Live, Shape::Summary, Cut::Agent), &[MissedRings, MissedRingRate]),
    row("P-07", (Chapter::Live, Shape::Summary, Cut::Day), &[AnsweredContacts, HandledContacts]),
    row("P-08", (Chapter::Live, Shape::Summary, Cut::Day), &[OfferedContacts, AnsweredContacts]),
    row("P-09", (Chapter::Live, Shape::Summary, Cut::Day), &[AfterHoursContacts, IncomingContacts]),
    row("P-10", (Chapter::Live, Shape::Summary, Cut::Day), &[AbandonedContacts, AbandonRate]),
    row("P-11", (Chapter::Live, Shape::Summary, Cut::Day), &[ShortAbandonedContacts, OfferedContacts]),
    row("P-12", (Chapter::Live, Shape::Summary, Cut::Day), &[LeftBeforeQueue, IncomingContacts]),
    row("P-13", (Chapter::Live, Shape::Summary, Cut::Day), &[LeftWithChoice, FlowedOutContacts]),
    row("P-14", (Chapter::Live, Shape::Summary, Cut::Queue), &[TransferredContacts, TransferRate]),
    row("P-15", (Chapter::Live, Shape::Summary, Cut::Day), &[IncomingContacts]),
    row("P-16", (Chapter::Live, Shape::Summary, Cut::Day), &[UniqueCustomers, IncomingContacts]),
    row("P-17", (Chapter::Live, Shape::Summary, Cut::Reason), &[IncomingContacts, AnsweredContacts, TalkTime]),
    row("P-18", (Chapter::Live, Shape::Summary, Cut::Day), &[NewCustomers, UniqueCustomers]),
    row("P-19", (Chapter::Lists, Shape::MissedList, Cut::Day), &[UnrecoveredRate]),
    row("P-20", (Chapter::Lists, Shape::List, Cut::Agent), &[MissedRingRate]),
    row("P-21", (Chapter::Lists, Shape::List, Cut::Day), &[IvrTime]),
    row("P-22", (Chapter::Lists, Shape::MissedList, Cut::Agent), &[MissedRingRate]),
    row("P-23", (Chapter::Lists, Shape::List, Cut::Queue), &[AbandonedContacts]),
    row("P-24", (Chapter::Lists, Shape::List, Cut::Queue), &[LeftWithChoice]),
    row("P-25", (Chapter::Lists, Shape::List, Cut::Queue), &[TransferredContacts]),
    row("P-26", (Chapter::People, Shape::Sessions, Cut::Agent), &[SignedInTime]),
    row(
        "P-27",
        (Chapter::Live, Shape::Summary, Cut::Queue),
        &[OfferedContacts, AnsweredContacts, AbandonedContacts, ServiceLevel, AnswerTime, HandlingTime],
    ),
    row(
        "P-28",
        (Chapter::Live, Shape::Summary, Cut::IvrStep),
        &[IvrContacts, LeftInIvr, IvrDropOutRate, IvrContainment, IvrTime],
    ),
    row("P-29", (Chapter::Live, Shape::Summary, Cut::Queue), &[IncomingContacts, OfferedContacts, AnsweredContacts]),
    row("P-30", (Chapter::Live, Shape::Summary, Cut::Day), &[ServiceLevel, OfferedContacts, AnsweredContacts]),
    row("P-31", (Chapter::Live, Shape::Summary, Cut::Agent), &[AgentServiceLevel, MissedRingRate]),
    row("P-32", (Chapter::Live, Shape::Summary, Cut::Day), &[AnsweredWaits, AbandonedWaits, LongestWait]),
    row("P-33", (Chapter::Live, Shape::Summary, Cut::Day), &[TalkTimes, HandledContacts]),
    row("P-34", (Chapter::Live, Shape::Summary, Cut::Day), &[AnswerTime, AnswerTimePercentile, LongestWait]),
    row("P-35", (Chapter::Live, Shape::Summary, Cut::Day), &[TimeBeforeQueue, LeftBeforeQueue]),
    row("P-36", (Chapter::Live, Shape::Summary, Cut::Day), &[TalkTime, TalkTimes]),
    row(
        "K-01",
        (Chapter::Business, Shape::Summary, Cut::Day),
        &[Orders, OrderingCustomers, ContactsPerOrder, Contacts],
    ),
    row("K-02", (Chapter::Business, Shape::Summary, Cut::HalfHour), &[AnsweredContacts, HandledContacts]),
    row("K-03", (Chapter::Business, Shape::Summary, Cut::Day), &[ProcessingTime, ProcessingTimePercentile]),
    lacking(
        row(
            "K-04",
            (Chapter::Business, Shape::Summary, Cut::Day),
            &[OrderCancellationRate, CancelledOrders, CancelledAfterContact, Orders],
        ),
        Lack::Saves,
    ),
    lacking(
        row(
            "K-05",
            (Chapter::Business, Shape::Summary, Cut::Day),
            &[SolvedByCustomers, SolvedFirstTime, FirstContactResolution, ResolutionLevel],
        ),
        Lack::Outcomes,
    ),
    row("K-06", (Chapter::Business, Shape::Summary, Cut::Day), &[TalkTime]),
    row("K-07", (Chapter::Business, Shape::Summary, Cut::Day), &[WrittenToVoice, Contacts]),
    row("K-08", (Chapter::Business, Shape::Summary, Cut::Day), &[DeadTime, IdleTime]),
    row("K-09", (Chapter::Business, Shape::Summary, Cut::Day), &[ServiceLevel, AnswerTime]),
    row(
        "W-16",
        (Chapter::Business, Shape::Summary, Cut::Month),
        &[
            RepeatPurchaseRate,
            RetentionRate,
            RetentionInTime,
            RetentionLate,
            RetentionWithoutContact,
            FirstContactResolution,
            ReplyLevel,
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_stands_once_and_has_figures() {
        for (index, one) in CATALOGUE.iter().enumerate() {
            let first = CATALOGUE.iter().position(|other| other.number == one.number);
            assert_eq!(first, Some(index), "{} stands twice", one.number);
            assert!(!one.kpis.is_empty(), "{}", one.number);
        }
        let numbered =
            |letter: &str, many: usize| (1..=many).all(|number| report(&format!("{letter}-{number:02}")).is_some());
        assert!(numbered("P", 36) && numbered("K", 9));
    }

    #[test]
    fn what_is_told_apart_by_steps_of_the_menu_is_about_calls_and_chats_alone() {
        use tenants::kpi::dictionary::From;
        for one in CATALOGUE.iter().filter(|one| one.chapter == Chapter::Live || one.cut == Cut::IvrStep) {
            let live = one.kpis.iter().all(|kpi| kpi.definition().from == From::Live);
            assert!(live && one.chapter == Chapter::Live, "{}", one.number);
        }
    }

    #[test]
    fn every_figure_of_the_dictionary_stands_in_some_report() {
        let shown = |kpi: &Kpi| CATALOGUE.iter().any(|report| report.kpis.contains(kpi));
        let unshown: Vec<&str> = tenants::kpi::dictionary::DICTIONARY
            .iter()
            .filter(|definition| !shown(&definition.kpi))
            .map(|definition| definition.code)
            .collect();
        // How promised calls were kept is a report of the call-backs, which come with the telephone.
        assert_eq!(unshown, ["call_back_level"]);
    }
}
