//! The kinds of facts by name.

use super::Fact;

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
