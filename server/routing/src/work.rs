//! What waits, as whoever decides sees it: whose it is, what it asks for, and what it costs to be late.

use kernel::Time;
use kernel::fact::{Channel, Priority};
use kernel::ids::{PersonId, ProjectId, QueueId, TenantId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A language, a product or a skill: the caller's own numbering.
pub type Code = u16;

/// Something that waits for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkId(pub Uuid);

/// One piece of waiting work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// Which.
    pub id: WorkId,
    /// Whose customer waits.
    pub tenant: TenantId,
    /// The line of work that it belongs to.
    pub project: ProjectId,
    /// The queue in which it stands.
    pub queue: QueueId,
    /// How it came.
    pub channel: Channel,
    /// Since when the customer waits: kept when it is put back or passed on.
    pub since: Time,
    /// Until when it is promised.
    pub due: Option<Time>,
    /// How urgent it is.
    pub priority: Priority,
    /// The language that is needed.
    pub language: Option<Code>,
    /// How well somebody must know the project.
    pub level: u8,
    /// What he must know besides; all of it.
    pub skills: Vec<Code>,
    /// Who spoke with the customer last. He is waited for until the step [`Relax::Anyone`], where there is one and he is
    /// there; without such a step he is only asked first.
    pub preferred: Option<PersonId>,
    /// Whom it was passed on to by name: nobody else gets it before the step [`Relax::Anyone`].
    pub only: Option<PersonId>,
    /// Who turned it down or let it ring, and until when he is not asked again.
    pub kept_from: Vec<(PersonId, Time)>,
    /// What one more miss of its promise costs against one more hit, in one unit for all work on the floor. Minor units are
    /// coarse where a miss costs less than one: a thousandth of them orders better.
    pub stake: i64,
    /// Seconds of one person's time that it will likely take; 0 where nobody knows.
    pub effort_s: u32,
    /// Whether it counts as hard when hard work is shared out.
    pub hard: bool,
    /// After how long a wait less is asked for.
    pub steps: Vec<Step>,
    /// Points that it takes of a person's capacity.
    pub weight: u16,
}

/// Less is asked for after a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Seconds of waiting.
    pub after_s: u32,
    /// What is not asked for any longer.
    pub relax: Relax,
}

/// What a step lets go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Relax {
    /// The last agent, or the one it was passed on to.
    Anyone,
    /// One level.
    LowerLevel,
    /// The language.
    AnyLanguage,
    /// People of another project of the same client may help; it stands in their queue from then on.
    Overflow {
        /// The other queue.
        queue: QueueId,
        /// Its project.
        project: ProjectId,
    },
}

/// The points that a contact takes where nobody says otherwise.
pub const fn usual_weight(channel: Channel) -> u16 {
    match channel {
        Channel::Phone => 12,
        Channel::Chat => 4,
        Channel::Email | Channel::Form => 3,
    }
}
