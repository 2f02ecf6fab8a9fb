//! The codes that facts hold instead of words.

use serde::{Deserialize, Serialize};

use crate::ids::{AssignmentId, ContractId, CustomerId, EmployerId, InboundId, MailboxId, PersonId, ProbeId};
use crate::time::Time;

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Actor {
    /// Somebody who signs in, and whom he works for.
    Person {
        /// The person.
        person: PersonId,
        /// His employer at that moment.
        employer: EmployerId,
    },
    /// The client's customer.
    Customer {
        /// A random id per client.
        customer: CustomerId,
    },
    /// The system itself, by a rule.
    System,
}

/// The way by which a contact came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// E-mail.
    Email,
    /// A form on the shop's page.
    Form,
    /// A call.
    Phone,
    /// A conversation on the shop's page.
    Chat,
}

impl Channel {
    /// Whether the customer waits while we are looked for: a call, a chat.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Phone | Self::Chat)
    }
}

/// What a message turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A person wrote it.
    Human,
    /// A machine answered: out of office, receipt.
    AutoReply,
    /// A report that a mail of ours was not delivered.
    Bounce,
    /// Unwanted.
    Spam,
    /// The same message again.
    Duplicate,
    /// A test contact.
    Probe,
    /// A thank-you that needs no answer.
    NoAnswerNeeded,
}

/// Who wrote a message that goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// A person, in his own words or by a template of his choice.
    Human,
    /// A rule sent a template.
    TemplateAuto,
    /// A bot.
    Bot,
    /// A test contact.
    Probe,
}

/// How far a message that goes out has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Written, waiting to be handed over.
    Queued,
    /// The next server accepted it.
    Accepted,
    /// The next server refused it for good, or we gave up.
    Failed,
    /// It was accepted and came back.
    Bounced,
    /// The sender took it back in time.
    Undone,
}

/// Why a case waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PendingReason {
    /// For the customer.
    Customer,
    /// For the client shop.
    Client,
    /// For somebody else: a courier, a bank.
    ThirdParty,
}

/// Which promise a clock measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockKind {
    /// From the turn's first unanswered message to the human reply.
    FirstReply,
    /// From the case's arrival to its resolution.
    Resolution,
    /// From a complaint to its answer, within what the law gives.
    Complaint,
}

/// How urgent a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// May wait.
    Low,
    /// As agreed.
    #[default]
    Normal,
    /// Before others.
    High,
    /// Now.
    Urgent,
}

/// Why an offer was turned down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// The agent does not know the matter.
    LacksKnowledge,
    /// The language is not the agent's.
    Language,
    /// The agent knows the customer.
    Personal,
    /// The shift ends.
    ShiftEnds,
    /// Something else.
    Other,
}

/// Why a due instant moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MoveCause {
    /// The case waited for somebody else.
    Pause,
    /// The priority changed.
    Priority,
    /// Another version of the contract, or another project.
    Policy,
    /// The hours changed.
    Calendar,
    /// Merged with a case that had waited longer.
    Merge,
}

/// Why a clock does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelCause {
    /// The message was spam.
    Spam,
    /// The message needs no answer.
    NoAnswerNeeded,
    /// A machine wrote the message.
    AutoReply,
    /// Another case carries the clock.
    Merged,
    /// The case was resolved without a reply.
    Resolved,
    /// The version of the contract in force promises nothing of the kind.
    Policy,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignOutCause {
    /// The person left.
    Left,
    /// Too long idle, or too old.
    Expired,
    /// Ended from elsewhere.
    Revoked,
}

impl SignOutCause {
    /// By which word it stands in rows and files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
        }
    }

    /// The cause of a word.
    pub fn of(word: &str) -> Option<Self> {
        [Self::Left, Self::Expired, Self::Revoked].into_iter().find(|cause| cause.word() == word)
    }
}

/// How a test contact went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProbeEnd {
    /// The test contact.
    pub probe: ProbeId,
    /// Whether it was taken and answered, be it by a machine.
    pub good: bool,
}

/// The time for which a person is assigned to a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stint {
    /// The assignment.
    pub assignment: AssignmentId,
    /// The person.
    pub person: PersonId,
    /// From when.
    pub from: Time,
    /// Until when, the end not included.
    pub until: Option<Time>,
}

/// A version of the contract that was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The version.
    pub contract: ContractId,
    /// Its number.
    pub version: i32,
    /// From when it is in force.
    pub effective: Time,
}

/// A mail that is kept aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAside {
    /// The mail in the mailbox ledger.
    pub inbound: InboundId,
    /// Where it came in.
    pub contact_point: MailboxId,
}
