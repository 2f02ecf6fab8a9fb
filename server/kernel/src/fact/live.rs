//! What facts about live contacts hold: calls and chats, in which a customer waits while we are looked for.

use serde::{Deserialize, Serialize};

use crate::ids::{InteractionId, PersonId};

/// One agent's part of a live contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Leg {
    /// The contact.
    pub interaction: InteractionId,
    /// The agent.
    pub agent: PersonId,
}

/// How the ringing at an agent ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RingResult {
    /// He took it.
    Answered,
    /// He let it ring.
    Timeout,
    /// He turned it down.
    Refused,
    /// The customer left meanwhile.
    CustomerLeft,
}

/// Where in a live contact the customer left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// While he was greeted.
    Greeting,
    /// Among the choices of the menu.
    Ivr,
    /// While he waited.
    Queue,
    /// While it rang at an agent.
    Ring,
    /// In the conversation.
    Talk,
}

/// By which way of ours a live contact left its queue without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outflow {
    /// We call back later.
    CallBack,
    /// We hang up on purpose and call back at once: the customer goes on waiting, at no cost of his.
    DropAndCallBack,
    /// The customer left a message.
    Voicemail,
    /// Another centre takes it.
    Overflow,
    /// The shop itself takes it.
    Shop,
    /// Something else that the menu offers.
    Other,
}

/// How a live contact was passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Transfer {
    /// Without talking first.
    Blind,
    /// After talking first.
    Consulted,
}

/// Where a live contact was passed on to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferTo {
    /// A queue of ours.
    Queue,
    /// An agent of ours.
    Agent,
    /// The shop itself, or one of its stores.
    Shop,
}

/// Who ended a live contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ender {
    /// The customer.
    Customer,
    /// The agent.
    Agent,
    /// A rule, or a line that broke.
    System,
}

/// What an agent is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgentState {
    /// Contacts may be given to him.
    Available,
    /// He ends what he has, and gets nothing new.
    Finishing,
    /// A break.
    Pause,
    /// Learning, or a talk.
    Training,
    /// Not signed in.
    Offline,
}

/// What is expected of a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// A month (`2026-12`), a local date, or the first instant of an interval.
    pub slot: String,
    /// How many contacts; of an interval its weight in the day.
    pub value: i64,
}
