//! Ids: UUID v7, so that they sort by birth, one type per noun.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::{Clock, SystemClock};
use crate::time::Time;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }
        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }
        impl From<$name> for Uuid {
            fn from(id: $name) -> Self { id.0 }
        }
        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::from_str(text).map(Self) }
        }
    )+};
}

ids! {
    /// A client shop, or the house itself.
    TenantId,
    /// A line of a client's work with its own people, promises and price.
    ProjectId,
    /// Somebody who signs in: staff, or a client's own user.
    PersonId,
    /// The firm that somebody works for: the house or a client.
    EmployerId,
    /// An assignment of a person to a project, with dates.
    AssignmentId,
    /// A signed-in session.
    SessionId,
    /// A customer of one client.
    CustomerId,
    /// The customer's matter.
    CaseId,
    /// One message, call or note within a case.
    InteractionId,
    /// A file that came with or goes out with an interaction.
    AttachmentId,
    /// A waiting line of a project.
    QueueId,
    /// A published address, number or form of a client.
    MailboxId,
    /// One mail as it stands in the mailbox ledger.
    InboundId,
    /// One mail on its way out.
    OutgoingId,
    /// A client's opening hours.
    CalendarId,
    /// One version of a client's contract.
    ContractId,
    /// A running promise on a case.
    ClockId,
    /// A saved reply.
    MacroId,
    /// An outcome code of a project.
    DispositionId,
    /// A job of the outbox.
    JobId,
    /// A line of the audit log.
    AuditId,
    /// An invitation or reset that waits to be used.
    InvitationId,
    /// A stored object.
    ObjectId,
    /// An order of a client's customer.
    OrderId,
    /// A test contact.
    ProbeId,
    /// A window for chats on a shop's page.
    WidgetId,
    /// Somebody's browser on a shop's page, once he wrote.
    VisitorId,
    /// A look at a shop's pages: of one page, or of one tab where the shop lets a visit be followed.
    VisitId,
    /// A rule by which visitors of a shop's page are asked whether they would like to chat.
    RuleId,
    /// One visitor asked once whether he would like to chat.
    InviteId,
}

impl TenantId {
    /// The outsourcer itself: a reserved tenant that owns staff, shifts and presence.
    pub const HOUSE: Self = Self(Uuid::from_u128(0x0000_0000_0000_7000_8000_0000_0000_0001));
}

/// Makes new ids. Ids from one source rise strictly, also within a millisecond.
#[derive(Clone)]
pub struct Ids(Arc<Source>);

struct Source {
    clock: Arc<dyn Clock>,
    seed: Option<u64>,
    count: AtomicU64,
}

impl Default for Ids {
    fn default() -> Self {
        Self::new(Arc::new(SystemClock))
    }
}

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ids")
    }
}

impl Ids {
    /// Ids stamped with `clock`, otherwise random.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Source { clock, seed: None, count: AtomicU64::new(0) }))
    }

    /// Ids that are the same on each run: for the demo and for snapshots.
    pub fn seeded(clock: Arc<dyn Clock>, seed: u64) -> Self {
        Self(Arc::new(Source { clock, seed: Some(seed), count: AtomicU64::new(0) }))
    }

    /// A new id of any noun.
    pub fn next<T: From<Uuid>>(&self) -> T {
        self.born(self.0.clock.now())
    }

    /// A new id that sorts as if born at `at`.
    pub fn born<T: From<Uuid>>(&self, at: Time) -> T {
        let count = self.0.count.fetch_add(1, Ordering::Relaxed);
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or_default();
        let tail = match self.0.seed {
            Some(seed) => spread(seed ^ spread(count)),
            None => random(),
        };
        // 12 bits of the running count right after the millisecond keep ids rising.
        let high = (millis << 16) | 0x7000 | (count & 0x0fff);
        let low = 0x8000_0000_0000_0000 | (tail >> 2);
        T::from(Uuid::from_u64_pair(high, low))
    }
}

#[expect(clippy::disallowed_methods, reason = "the one source of random ids")]
fn random() -> u64 {
    Uuid::new_v4().as_u64_pair().1.rotate_left(17) ^ Uuid::new_v4().as_u64_pair().0
}

/// Mixes the bits of a number (splitmix64).
fn spread(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::FixedClock;

    #[test]
    fn ids_are_version_seven_and_differ() {
        let ids = Ids::default();

        let made: std::collections::HashSet<Uuid> = (0..5000).map(|_| ids.next::<Uuid>()).collect();

        assert_eq!(made.len(), 5000);
        assert!(made.iter().all(|id| id.get_version_num() == 7));
    }

    #[test]
    fn seeded_ids_repeat_themselves() {
        let clock = Arc::new(FixedClock::at(crate::time::from_micros(1_700_000_000_000_000)));
        let (one, two) = (Ids::seeded(clock.clone(), 7), Ids::seeded(clock, 7));

        assert_eq!(one.next::<CaseId>(), two.next::<CaseId>());
    }
}
