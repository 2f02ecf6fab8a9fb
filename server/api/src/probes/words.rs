//! The enums of test contacts, one to one with the domain's.

use async_graphql::Enum;

/// By which way a shop can be reached.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "::probes::Channel")]
pub enum PointChannel {
    /// An e-mail address.
    Email,
    /// A form on the shop's page.
    Form,
    /// A telephone number.
    Phone,
    /// A profile in a social network.
    Social,
    /// A chat window.
    Chat,
    /// A seller's inbox in a marketplace.
    Marketplace,
}

/// How far a test contact has come.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "::probes::State")]
pub enum ProbeState {
    /// Its moment lies ahead.
    Planned,
    /// Its moment has come.
    Queued,
    /// It is being handed over.
    Sending,
    /// It was taken; an answer is waited for.
    Sent,
    /// It was not taken.
    Refused,
    /// It is over.
    Done,
}

/// Who answered.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "::probes::Kind")]
pub enum ProbeKind {
    /// A person, with an answer.
    Human,
    /// A person, who only asks back.
    Clarify,
    /// A machine, or a template that a rule sent.
    Ack,
    /// Nobody.
    None,
}

/// What the question came to.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "::probes::Outcome")]
pub enum ProbeOutcome {
    /// It is solved.
    Resolved,
    /// It is solved, after the promised time.
    ResolvedLate,
    /// It is solved in part, or a question came back.
    Partly,
    /// A person replied; nobody judged how well.
    Replied,
    /// A machine replied, and nobody else.
    AutoOnly,
    /// No reply.
    NoReply,
    /// The contact point could not be reached.
    Unreachable,
    /// The shop has no such contact point.
    NotOffered,
}

/// What the lead says of a reply.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "::probes::answers::Mark")]
pub enum ProbeMark {
    /// It solves the question.
    Resolved,
    /// It helps in part.
    Partly,
    /// It only asks back.
    Clarify,
    /// A machine or a template wrote it, though nothing said so.
    Machine,
}
