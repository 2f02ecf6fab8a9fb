//! The codes that rows are written in.

use kernel::fact::{AgentState, Channel, Class, ClockKind, PendingReason};

/// How a clock ended, or that it has not.
pub mod outcome {
    /// It runs, or is overdue.
    pub const OPEN: &str = "open";
    /// Its case waits for somebody; whether the clock stands still, the contract says.
    pub const HELD: &str = "held";
    /// Stopped in time.
    pub const MET: &str = "met";
    /// Stopped too late.
    pub const MISSED: &str = "missed";
    /// It does not count.
    pub const CANCELLED: &str = "cancelled";
}

/// How a case stands.
pub mod standing {
    /// Somebody of ours has to do something.
    pub const OPEN: &str = "open";
    /// Somebody else has to do something.
    pub const PENDING: &str = "pending";
    /// It is settled.
    pub const RESOLVED: &str = "resolved";
    /// It went on in another.
    pub const MERGED: &str = "merged";
    /// Nothing in it counts: spam, tests.
    pub const VOID: &str = "void";
}

/// Work on a call or chat: serving the customer and what comes after it, or ringing and help.
pub const fn work(served: bool) -> &'static str {
    if served { "served" } else { "work" }
}

/// An agent's state.
pub const fn state(state: AgentState) -> &'static str {
    match state {
        AgentState::Available => "available",
        AgentState::Finishing => "finishing",
        AgentState::Pause => "pause",
        AgentState::Training => "training",
        AgentState::Offline => "offline",
    }
}

/// The state of this code; work is none.
pub fn state_of(code: &str) -> Option<AgentState> {
    let all =
        [AgentState::Available, AgentState::Finishing, AgentState::Pause, AgentState::Training, AgentState::Offline];
    all.into_iter().find(|one| state(*one) == code)
}

/// What a clock measures.
pub const fn kind(kind: ClockKind) -> &'static str {
    match kind {
        ClockKind::FirstReply => "first_reply",
        ClockKind::Resolution => "resolution",
        ClockKind::Complaint => "complaint",
    }
}

/// What a clock of this code measures.
pub fn kind_of(code: &str) -> ClockKind {
    let all = [ClockKind::Resolution, ClockKind::Complaint];
    all.into_iter().find(|one| kind(*one) == code).unwrap_or(ClockKind::FirstReply)
}

/// For whom a case waits.
pub const fn reason(reason: PendingReason) -> &'static str {
    match reason {
        PendingReason::Customer => "customer",
        PendingReason::Client => "client",
        PendingReason::ThirdParty => "third_party",
    }
}

/// For whom a case of this code waits.
pub fn reason_of(code: &str) -> PendingReason {
    match code {
        "client" => PendingReason::Client,
        "third_party" => PendingReason::ThirdParty,
        _ => PendingReason::Customer,
    }
}

/// By which way a contact came.
pub const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "email",
        Channel::Form => "form",
        Channel::Phone => "phone",
        Channel::Chat => "chat",
    }
}

/// The way of this code; nothing: of none.
pub fn channel_of(code: &str) -> Option<Channel> {
    [Channel::Email, Channel::Form, Channel::Phone, Channel::Chat].into_iter().find(|known| channel(*known) == code)
}

/// What a message turned out to be.
pub const fn class(class: Class) -> &'static str {
    match class {
        Class::Human => "human",
        Class::AutoReply => "auto_reply",
        Class::Bounce => "bounce",
        Class::Spam => "spam",
        Class::Duplicate => "duplicate",
        Class::Probe => "probe",
        Class::NoAnswerNeeded => "no_answer_needed",
    }
}

/// Whether a message of this class is a contact that counts as volume.
pub const fn counts(class: Class) -> bool {
    matches!(class, Class::Human | Class::NoAnswerNeeded)
}
