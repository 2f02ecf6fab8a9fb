//! Who could take work, as whoever decides sees him: what he can do, what he carries, and whether he takes more.

use kernel::Time;
use kernel::fact::Channel;
use kernel::ids::{PersonId, ProjectId};

use crate::work::Code;

/// What somebody may do for one project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reach {
    /// The project.
    pub project: ProjectId,
    /// How well he knows it.
    pub level: u8,
    /// Whether he asks for written work himself instead of being given it.
    pub pulls: bool,
}

/// Somebody at his desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// Who.
    pub person: PersonId,
    /// Whether he takes work now.
    pub taking: bool,
    /// Points that he carries at once.
    pub capacity: u16,
    /// Points of live contacts that he carries, those that ring included.
    pub live: u16,
    /// Points of written work that he carries.
    pub written: u16,
    /// Chats that he carries.
    pub chats: u16,
    /// The most chats at once.
    pub most_chats: u16,
    /// The channels that he serves.
    pub channels: Vec<Channel>,
    /// The projects that he may serve.
    pub reach: Vec<Reach>,
    /// The languages that he speaks.
    pub languages: Vec<Code>,
    /// What he knows besides.
    pub skills: Vec<Code>,
    /// Since when he is idle.
    pub idle_since: Time,
    /// Hard work that he had today.
    pub hard: u32,
    /// Easy work that he had today.
    pub easy: u32,
}

/// How contacts count against capacity: calls, chats and written work are measured apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    Call,
    Chat,
    Written,
}

impl Medium {
    pub(crate) const ALL: [Self; 3] = [Self::Call, Self::Chat, Self::Written];

    pub(crate) const fn of(channel: Channel) -> Self {
        match channel {
            Channel::Phone => Self::Call,
            Channel::Chat => Self::Chat,
            Channel::Email | Channel::Form => Self::Written,
        }
    }

    pub(crate) const fn at(self) -> usize {
        self as usize
    }
}

impl Agent {
    /// The points that he has left for a medium; none while he takes nothing.
    ///
    /// Live contacts count against live contacts only, written work against both: what is written gives way.
    pub(crate) fn room(&self, medium: Medium) -> u16 {
        let live = self.capacity.saturating_sub(self.live);
        match medium {
            _ if !self.taking => 0,
            Medium::Call => live,
            Medium::Chat if self.chats < self.most_chats => live,
            Medium::Chat => 0,
            Medium::Written => live.saturating_sub(self.written),
        }
    }

    /// Carries one more contact.
    pub(crate) fn carry(&mut self, channel: Channel, weight: u16) {
        if channel.is_live() {
            self.live = self.live.saturating_add(weight);
            self.chats = self.chats.saturating_add(u16::from(channel == Channel::Chat));
        } else {
            self.written = self.written.saturating_add(weight);
        }
    }

    /// The thousandths of his work today that were hard.
    pub(crate) fn hard_share(&self) -> u32 {
        let all = u64::from(self.hard) + u64::from(self.easy);
        (u64::from(self.hard) * 1000).checked_div(all).and_then(|share| u32::try_from(share).ok()).unwrap_or(0)
    }
}
