//! Live contacts: calls and chats, in which a customer waits while we are looked for.
//!
//! [`contacts`] tells each one's story from its facts. Deliberately absent: any count; the KPI dictionary asks the story.
//! Invariant: the story depends on the facts known at a moment and on the order of their own instants, not on the order
//! in which they were written down.

mod fold;
mod hands;
mod menu;

use chrono::Duration;
use kernel::Time;
use kernel::fact::{Channel, Class, Ender, Outflow, Place, RingResult, Transfer, TransferTo};
use kernel::ids::{CaseId, CustomerId, InteractionId, PersonId, ProjectId, QueueId};

pub use fold::contacts;
pub(crate) use fold::contacts_of;
pub(crate) use hands::hands_of;
pub use hands::{Hands, Span, Work, hands, length, overlap, union};
pub use menu::{Menu, Visit, Way};

/// One call or chat.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Its id.
    pub id: InteractionId,
    /// The case, once it has one.
    pub case: Option<CaseId>,
    /// The project that it counts for.
    pub project: Option<ProjectId>,
    /// The customer.
    pub customer: CustomerId,
    /// By which way.
    pub channel: Channel,
    /// Whether we called.
    pub outbound: bool,
    /// What it turned out to be.
    pub class: Class,
    /// When it reached us, or we called.
    pub arrived: Time,
    /// What its customer did in the menu.
    pub menu: Menu,
    /// The queues it stood in, in order.
    pub waits: Vec<Wait>,
    /// At whom it rang, in order.
    pub rings: Vec<Ring>,
    /// Who served it, in order.
    pub legs: Vec<Serving>,
    /// Who helped without speaking to the customer.
    pub helps: Vec<Help>,
    /// A chat's first message of a person of ours.
    pub spoke: Option<Time>,
    /// Where and when the customer left.
    pub left: Option<(Place, Time)>,
    /// By which way of ours it left the queue unanswered.
    pub flowed: Option<Flow>,
    /// How it was passed on.
    pub transfers: Vec<Passing>,
    /// When it was over.
    pub ended: Option<Time>,
    /// Who ended it, where that was told so.
    pub ender: Option<Ender>,
    /// The clause by which it is left out.
    pub excluded: Option<String>,
}

/// A stay in a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Which.
    pub queue: QueueId,
    /// From when.
    pub from: Time,
    /// Until when; nothing while it lasts.
    pub until: Option<Time>,
}

/// A ringing at an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    /// At whom.
    pub agent: PersonId,
    /// From when.
    pub from: Time,
    /// When and how it ended.
    pub end: Option<(Time, RingResult)>,
}

/// One agent's part, with his work after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Serving {
    /// Who.
    pub agent: PersonId,
    /// From when.
    pub from: Time,
    /// Until when he was with the customer.
    pub until: Option<Time>,
    /// While the customer was put on hold.
    pub holds: Vec<Stretch>,
    /// Work after the customer had gone.
    pub wraps: Vec<Stretch>,
}

/// A helper's part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Help {
    /// Who.
    pub agent: PersonId,
    /// How long.
    pub stretch: Stretch,
}

/// From an instant until another, or still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first instant.
    pub from: Time,
    /// The first instant after it.
    pub until: Option<Time>,
}

/// A way of ours out of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Which.
    pub way: Outflow,
    /// Whether the customer chose it.
    pub chosen: bool,
    /// When.
    pub at: Time,
    /// For when a call was promised.
    pub promised: Option<Time>,
}

/// A passing on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passing {
    /// How.
    pub how: Transfer,
    /// Where to.
    pub to: TransferTo,
    /// When.
    pub at: Time,
}

/// What became of a customer who came to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// He came no further than the greeting and the menu.
    BeforeQueue,
    /// A person served him, after this wait.
    Answered(Duration),
    /// He gave up after this wait.
    Abandoned(Duration),
    /// He left the queue by a way of ours.
    FlowedOut(Flow),
    /// He waits still, for so long.
    Waiting(Duration),
}

/// From when a wait counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum WaitFrom {
    /// The entry into the first queue.
    #[default]
    Queue,
    /// The arrival, greeting and menu included.
    Arrival,
}

impl Contact {
    /// When the customer began to wait for a person: the first queue, ringing or leg, whichever came first.
    pub fn entered(&self) -> Option<Time> {
        let queue = self.waits.first().map(|wait| wait.from);
        let ring = self.rings.first().map(|ring| ring.from);
        [queue, ring, self.legs.first().map(|leg| leg.from)].into_iter().flatten().min()
    }

    /// When a person was first with the customer: in a chat, his first words.
    pub fn answered(&self) -> Option<Time> {
        let leg = self.legs.first().map(|leg| leg.from)?;
        if self.channel == Channel::Chat { self.spoke } else { Some(leg) }
    }

    /// What became of it, as known at `now`. Of a contact that we began there is none.
    pub fn fate(&self, wait_from: WaitFrom, now: Time) -> Option<Fate> {
        if self.outbound {
            return None;
        }
        let Some(entered) = self.entered() else { return Some(Fate::BeforeQueue) };
        let dropped = self.flowed.is_some_and(|flow| flow.way == Outflow::DropAndCallBack);
        let from = if dropped || wait_from == WaitFrom::Arrival { self.arrived } else { entered };
        if let Some(flow) = self.flowed.filter(|flow| !dropped && self.answered().is_none_or(|at| at >= flow.at)) {
            return Some(Fate::FlowedOut(flow));
        }
        // Clocks that disagree make no wait shorter than none.
        let since = |at: Time| (at - from).max(Duration::zero());
        Some(match (self.answered(), self.ended) {
            (Some(at), _) => Fate::Answered(since(at)),
            (None, Some(end)) => Fate::Abandoned(since(end)),
            (None, None) => Fate::Waiting(since(now)),
        })
    }

    /// Whether it counts as a contact at all: no spam, no test, nothing that came twice.
    pub fn counts(&self) -> bool {
        matches!(self.class, Class::Human | Class::NoAnswerNeeded)
    }

    /// How long agents were with the customer, hold included; nothing while one still is.
    pub fn with_agents(&self) -> Option<Duration> {
        self.legs
            .iter()
            .try_fold(Duration::zero(), |sum, leg| Some(sum + (leg.until? - leg.from).max(Duration::zero())))
    }

    /// For how long the customer was on hold.
    pub fn on_hold(&self) -> Option<Duration> {
        let mut holds = self.legs.iter().flat_map(|leg| &leg.holds);
        holds.try_fold(Duration::zero(), |sum, hold| Some(sum + hold.length()?))
    }

    /// Work after the customer had gone.
    pub fn after_work(&self) -> Option<Duration> {
        let mut wraps = self.legs.iter().flat_map(|leg| &leg.wraps);
        wraps.try_fold(Duration::zero(), |sum, wrap| Some(sum + wrap.length()?))
    }

    /// When the last work on it ended; nothing while there is any, or before there was.
    pub fn done(&self) -> Option<Time> {
        self.ended?;
        let legs = self.legs.iter().map(|leg| leg.until);
        let wraps = self.legs.iter().flat_map(|leg| &leg.wraps).map(|wrap| wrap.until);
        let ends: Option<Vec<Time>> = legs.chain(wraps).collect();
        ends?.into_iter().max()
    }
}

impl Stretch {
    /// How long it was; nothing while it lasts.
    pub fn length(self) -> Option<Duration> {
        self.until.map(|until| until - self.from)
    }
}
