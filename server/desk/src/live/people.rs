//! People of the floor: how each stands and what he carries.

use std::collections::HashMap;

use access::Lent;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{PersonId, TenantId};
use kernel::time::Time;
use routing::usual_weight;
use store::View;

use crate::cases::lists as cases;
use crate::chats::lists as chats;
use crate::presence::{NOT_ANSWERING, Presence};

/// What somebody carries, of one client or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Chats, ringing and work after them included.
    pub chats: u64,
    /// Cases that wait for his answer.
    pub cases: u64,
}

impl Carried {
    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { chats: self.chats + other.chats, cases: self.cases + other.cases }
    }

    /// In points.
    pub fn points(self) -> u64 {
        let each = |channel: Channel| u64::from(usual_weight(channel));
        self.chats * each(Channel::Chat) + self.cases * each(Channel::Email)
    }
}

/// Somebody of the floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// How he stands.
    pub presence: Presence,
    /// What he carries, as far as the reader reaches.
    pub carried: Carried,
    /// The clients for whom he is given work, of those that the reader leads.
    pub clients: Vec<TenantId>,
    /// For how many clients in all.
    pub shared_by: usize,
    /// Where he works for a time only.
    pub lent: Option<Lent>,
}

impl Agent {
    /// Something rang and he did not answer; nothing comes to him until he says that he is back.
    pub fn is_not_answering(&self) -> bool {
        self.presence.reason.as_deref() == Some(NOT_ANSWERING)
    }

    /// Whether something of a client may come to him at `now`.
    pub fn serves(&self, tenant: TenantId, now: Time) -> bool {
        self.presence.takes(now) && self.clients.contains(&tenant)
    }
}

/// What people carry of one client.
pub async fn carried(view: &View, now: Time) -> Result<HashMap<PersonId, Carried>, Fault> {
    let mut all: HashMap<PersonId, Carried> = HashMap::new();
    for (person, count) in chats::by_person(view).await? {
        all.entry(person).or_default().chats += count;
    }
    for (person, count) in cases::by_person(view, now).await? {
        all.entry(person).or_default().cases += count;
    }
    Ok(all)
}
