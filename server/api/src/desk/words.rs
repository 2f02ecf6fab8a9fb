//! The enums of the desk, one to one with the domain's.

use async_graphql::Enum;
use desk::cases::State;

/// Where a case stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseState {
    /// We are to act.
    Open,
    /// Somebody else is to act.
    Pending,
    /// The matter is settled.
    Resolved,
    /// It went on in another case.
    Merged,
}

/// How urgent a case is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "kernel::fact::Priority")]
pub enum Priority {
    /// May wait.
    Low,
    /// As agreed.
    Normal,
    /// Before others.
    High,
    /// Now.
    Urgent,
}

/// For whom a case waits.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "kernel::fact::PendingReason")]
pub enum PauseReason {
    /// The customer.
    Customer,
    /// The client shop.
    Client,
    /// Somebody else.
    ThirdParty,
}

/// What is promised.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "kernel::fact::ClockKind")]
pub enum PromiseKind {
    /// An answer to each turn.
    FirstReply,
    /// The end of the matter.
    Resolution,
    /// The answer to a complaint, within what the law gives.
    Complaint,
}

impl From<State> for CaseState {
    fn from(state: State) -> Self {
        match state {
            State::Open => Self::Open,
            State::Pending => Self::Pending,
            State::Resolved => Self::Resolved,
            State::Merged => Self::Merged,
        }
    }
}

impl From<CaseState> for State {
    fn from(state: CaseState) -> Self {
        match state {
            CaseState::Open => Self::Open,
            CaseState::Pending => Self::Pending,
            CaseState::Resolved => Self::Resolved,
            CaseState::Merged => Self::Merged,
        }
    }
}
