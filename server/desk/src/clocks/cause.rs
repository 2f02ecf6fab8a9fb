//! Why a clock moved or vanished, told from the facts of the same unit of work.
//!
//! Deliberately absent: whether it did; that is settled by reading. Invariant: only the facts of the clock's own story
//! are asked, never those of another case that happens to be changed along with it.

use kernel::fact::{CancelCause, Class, Fact, MoveCause, Recorded};

/// Why the due instant moved; by the hours when nothing happened to the case itself.
pub(super) fn of_move(fresh: &[Recorded]) -> MoveCause {
    let of = |fact: &Fact| match fact {
        Fact::PendingOn { .. } | Fact::PendingOff => Some(MoveCause::Pause),
        Fact::PriorityChanged { .. } => Some(MoveCause::Priority),
        Fact::Moved { .. } | Fact::PolicyApplied { .. } => Some(MoveCause::Policy),
        Fact::MergedInto { .. } | Fact::MergeUndone { .. } => Some(MoveCause::Merge),
        _ => None,
    };
    fresh.iter().rev().find_map(|recorded| of(&recorded.fact)).unwrap_or(MoveCause::Calendar)
}

/// Why a clock is no longer there; because nothing of the kind is promised when nothing happened to the case itself.
pub(super) fn of_vanishing(fresh: &[Recorded]) -> CancelCause {
    let of = |fact: &Fact| match fact {
        Fact::Classified { class, .. } => of_class(*class),
        Fact::MergedInto { .. } | Fact::MergeUndone { .. } | Fact::SplitFrom { .. } => Some(CancelCause::Merged),
        Fact::Moved { .. } | Fact::PolicyApplied { .. } => Some(CancelCause::Policy),
        _ => None,
    };
    fresh.iter().rev().find_map(|recorded| of(&recorded.fact)).unwrap_or(CancelCause::Policy)
}

fn of_class(class: Class) -> Option<CancelCause> {
    match class {
        Class::Spam => Some(CancelCause::Spam),
        Class::NoAnswerNeeded => Some(CancelCause::NoAnswerNeeded),
        Class::AutoReply | Class::Bounce | Class::Probe => Some(CancelCause::AutoReply),
        Class::Duplicate => Some(CancelCause::Merged),
        Class::Human => None,
    }
}
