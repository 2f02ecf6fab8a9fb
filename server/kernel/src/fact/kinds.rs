//! The kinds of facts by name, and what each is about.

use super::{Fact, SurveyAnswer};
use crate::ids::{CustomerId, InteractionId, OrderId};

impl Fact {
    /// The kind as it stands in the bytes: `clock_breached`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Arrived { .. } => "arrived",
            Self::Classified { .. } => "classified",
            Self::Probed { .. } => "probed",
            Self::ProbeEnded(_) => "probe_ended",
            Self::CalledOut { .. } => "called_out",
            Self::RingEnded { .. } => "ring_ended",
            Self::Answered(_) => "answered",
            Self::MessageIn { .. } => "message_in",
            Self::HoldOn(_) => "hold_on",
            Self::HoldOff(_) => "hold_off",
            Self::ConsultOn(_) => "consult_on",
            Self::ConsultOff(_) => "consult_off",
            Self::Transferred { .. } => "transferred",
            Self::LegEnded(_) => "leg_ended",
            Self::CustomerLeft { .. } => "customer_left",
            Self::FlowedOut { .. } => "flowed_out",
            Self::Ended { .. } => "ended",
            Self::WrapOn(_) => "wrap_on",
            Self::WrapOff(_) => "wrap_off",
            Self::AgentState { .. } => "agent_state",
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
            Self::MailQuarantined(_) => "mail_quarantined",
            Self::SignedIn { .. } => "signed_in",
            Self::SignedOut { .. } => "signed_out",
            Self::PersonAssigned(_) => "person_assigned",
            Self::ContractSigned(_) => "contract_signed",
            Self::VolumePlanned { .. } => "volume_planned",
            Self::CalendarChanged { .. } => "calendar_changed",
            _ => self.kind_of_few(),
        }
    }

    /// Of orders, menus and surveys, so that the table above keeps its length; a test has them all.
    const fn kind_of_few(&self) -> &'static str {
        match self {
            Self::IvrStep(_) => "ivr_step",
            Self::IvrKey(_) => "ivr_key",
            Self::SurveyAnswered(_) => "survey_answered",
            Self::OrderCancelled(_) => "order_cancelled",
            Self::OrderRestored(_) => "order_restored",
            _ => "order_placed",
        }
    }

    /// The contact that it is about, where it names one.
    pub const fn interaction(&self) -> Option<InteractionId> {
        match self {
            Self::Queued { interaction, .. }
            | Self::Offered { interaction, .. }
            | Self::Excluded { interaction, .. }
            | Self::SurveyAnswered(SurveyAnswer { interaction, .. }) => *interaction,
            Self::Arrived { interaction, .. }
            | Self::CalledOut { interaction, .. }
            | Self::Classified { interaction, .. }
            | Self::RingEnded { interaction, .. }
            | Self::MessageIn { interaction }
            | Self::MessageOut { interaction, .. }
            | Self::Transferred { interaction, .. }
            | Self::CustomerLeft { interaction, .. }
            | Self::FlowedOut { interaction, .. }
            | Self::Ended { interaction, .. } => Some(*interaction),
            Self::IvrStep(visit) => Some(visit.interaction),
            Self::IvrKey(press) => Some(press.interaction),
            Self::Answered(leg)
            | Self::HoldOn(leg)
            | Self::HoldOff(leg)
            | Self::ConsultOn(leg)
            | Self::ConsultOff(leg)
            | Self::LegEnded(leg)
            | Self::WrapOn(leg)
            | Self::WrapOff(leg) => Some(leg.interaction),
            _ => None,
        }
    }

    /// The contact that it is about, unless it says itself that this one is written.
    pub const fn conversation(&self) -> Option<InteractionId> {
        match self {
            Self::Arrived { channel, .. } | Self::CalledOut { channel, .. } if !channel.is_live() => None,
            _ => self.interaction(),
        }
    }

    /// The order that it is about, where it is about one.
    pub const fn order(&self) -> Option<OrderId> {
        match self {
            Self::OrderPlaced(placed) => Some(placed.order),
            Self::OrderCancelled(name) | Self::OrderRestored(name) => Some(name.order),
            _ => None,
        }
    }

    /// The customer who came, was called, or ordered.
    pub const fn customer(&self) -> Option<CustomerId> {
        match self {
            Self::Arrived { customer, .. } | Self::CalledOut { customer, .. } => Some(*customer),
            Self::OrderPlaced(placed) => Some(placed.customer),
            _ => None,
        }
    }
}
