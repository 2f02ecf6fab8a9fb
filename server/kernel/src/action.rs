//! Everything that a person may be allowed to do, one type each.
//!
//! A use case asks for a `Permit<TheAction>`; `access/roles.csv` says which role holds which action. Invariant: names
//! are unique and never change meaning, since they stand in audit lines and in answers to the refused.

/// Something that a role may allow.
pub trait Action: Send + Sync + 'static {
    /// The right as it is spoken of: `case.resolve`.
    const NAME: &'static str;
    /// Its place in a set of rights.
    const BIT: u32;
}

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $right:literal @ $bit:literal),+ $(,)?) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name;
            impl Action for $name {
                const NAME: &'static str = $right;
                const BIT: u32 = $bit;
            }
        )+
        /// Every action with its place.
        pub const ALL: &[(&str, u32)] = &[$(($right, $bit)),+];
    };
}

actions! {
    /// Read cases, their timelines and customers.
    ReadCases = "case.read" @ 0,
    /// Answer a customer.
    ReplyToCase = "case.reply" @ 1,
    /// Write an internal note.
    NoteCase = "case.note" @ 2,
    /// Take a case, give it to somebody, release it.
    AssignCase = "case.assign" @ 3,
    /// Tag, snooze, set pending, resume, set priority.
    ArrangeCase = "case.arrange" @ 4,
    /// Resolve and reopen.
    ResolveCase = "case.resolve" @ 5,
    /// Merge, take a merge back, split.
    MergeCases = "case.merge" @ 6,
    /// Mark as spam and take it back.
    JudgeSpam = "case.spam" @ 7,
    /// Move a case to another project of the same client.
    MoveCase = "case.move" @ 8,
    /// Erase a customer.
    EraseCustomer = "customer.erase" @ 9,
    /// See macros.
    ReadMacros = "macro.read" @ 10,
    /// Write macros and dispositions.
    EditMacros = "macro.edit" @ 11,
    /// See a client's projects, mailboxes, calendars and contract.
    ReadClient = "client.read" @ 12,
    /// Create a client, change projects, queues and brand.
    EditClient = "client.edit" @ 13,
    /// Connect and test mailboxes, look through quarantine.
    EditMailboxes = "mailbox.edit" @ 14,
    /// Change hours and special days.
    EditCalendars = "calendar.edit" @ 15,
    /// Draft contract versions.
    EditContracts = "contract.edit" @ 16,
    /// See people, roles, assignments.
    ReadPeople = "people.read" @ 17,
    /// Invite people, give roles, deactivate.
    EditPeople = "people.edit" @ 18,
    /// Assign people to projects.
    AssignPeople = "people.assign" @ 19,
    /// Read the audit log.
    ReadAudit = "audit.read" @ 20,
    /// Read the health page.
    ReadHealth = "health.read" @ 21,
    /// See the lead's board.
    ReadBoard = "board.read" @ 22,
    /// See what was promised and what happened.
    ReadReport = "report.read" @ 23,
    /// Be offered work and serve it.
    ServeCases = "case.serve" @ 24,
    /// Score contacts.
    ReviewQuality = "quality.review" @ 25,
    /// Plan people's time.
    PlanWork = "schedule.plan" @ 26,
    /// Sign contract versions for one's own side.
    SignContract = "contract.sign" @ 27,
    /// See statements, invoices and disputes of a client.
    ReadMoney = "money.read" @ 28,
    /// Close months, issue documents, answer disputes.
    SettleMonths = "month.settle" @ 29,
    /// Dispute a line or a figure of an invoice.
    DisputeInvoices = "invoice.dispute" @ 30,
    /// Say who the house is on documents.
    EditHouse = "house.edit" @ 31,
    /// Say what volume one's own shop expects.
    PlanVolume = "volume.plan" @ 32,
    /// Propose, approve, refuse and withdraw exclusions for one's own side.
    AgreeExclusions = "exclusion.agree" @ 36,
    /// See what a client costs and earns, and set what an hour of work costs.
    ReadMargin = "margin.read" @ 37,
    /// Keep the register of contact points, schedule test contacts, judge their answers.
    RunProbes = "probe.run" @ 40,
    /// Say which shops outside of the house may be written to as a comparison, and from which mailbox.
    AllowBenchmarks = "probe.allow" @ 41,
    /// Say something about a number of a report.
    CommentFigures = "figure.comment" @ 42,
    /// Answer what a shop says about a number.
    AnswerComments = "comment.answer" @ 43,
    /// Have reports sent, and share them by a link.
    ShareReports = "report.share" @ 44,
    /// Tell of the orders of a shop's customers.
    TakeOrders = "order.take" @ 46,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_its_own_name_and_place() {
        let mut names: Vec<_> = ALL.iter().map(|a| a.0).collect();
        let mut bits: Vec<_> = ALL.iter().map(|a| a.1).collect();
        names.sort_unstable();
        names.dedup();
        bits.sort_unstable();
        bits.dedup();

        assert_eq!((names.len(), bits.len()), (ALL.len(), ALL.len()));
    }
}
