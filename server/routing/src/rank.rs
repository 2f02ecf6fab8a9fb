//! The order of waiting work, the same from every side: integers, total, the id as the last word.
//!
//! Smaller comes first:
//!
//! 1. passed on to this agent by name; oldest first;
//! 2. its customer spoke with this agent last; oldest first;
//! 3. waited longer than its bound; oldest first;
//! 4. its client stands under its floor (see `floor::fair`); among such in the order of 5 and 6;
//! 5. something is at stake and can still be won: by score, the largest first; then priority, latest start, age;
//! 6. everything else: priority, live before written, age.
//!
//! **Score** = stake × priority × risk ÷ effort, where priority counts 1, 2, 4, 8 from low to urgent; risk is
//! pace ÷ (pace + time left) in 65,536ths: one half a pace before the latest start, whole at it; effort is seconds of a person's
//! time. So it is the money that is likely lost by not taking it now, for each second that taking it binds: a call that would cost
//! little is not taken before two chats that would cost more in the same time. **Latest start** is the deadline of a
//! live contact, which is met by picking up, and the deadline less the effort of written work, which is met by the answer.
//! **After the latest start** the miss has happened: the stake is gone, and what is left is the customer's time. So late work
//! falls to the order of 6, where the bound of 3 and the floor of 4 keep it from waiting for ever.
//!
//! Within work of one need, stake, effort and priority the score falls in the order of latest start, so that the order between two such never changes
//! and only the first of each has to be compared.

use kernel::fact::Priority;

use crate::work::WorkId;

/// The stakes that can be told apart; larger ones are cut.
const STAKE: i64 = 1 << 40;
/// The effort that is assumed where nobody knows, in seconds.
const EFFORT: u32 = 300;

/// The place of one piece of work in the order of an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    pub tier: Tier,
    /// 0 by score, 1 by age.
    pub way: u8,
    pub by: [i64; 3],
    pub since: i64,
    pub id: WorkId,
}

/// The first five points of the order; the fifth and sixth differ in `way`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tier {
    Only,
    Last,
    Aged,
    Floor,
    Normal,
}

/// What the score of work of one sort is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Worth {
    pub stake: i64,
    pub effort_s: u32,
    pub priority: Priority,
}

impl Worth {
    /// As far as they can be told apart.
    pub fn new(stake: i64, effort_s: u32, priority: Priority) -> Self {
        let effort_s = if effort_s == 0 { EFFORT } else { effort_s.min(86_400) };
        Self { stake: stake.clamp(0, STAKE), effort_s, priority }
    }

    /// The money that is likely lost by not taking it now, for each second that it binds.
    pub fn score(self, left_ms: i64, pace_ms: i64) -> i64 {
        self.stake * (1 << level(self.priority)) * risk(left_ms, pace_ms) / i64::from(self.effort_s)
    }
}

/// How likely it is missed if it is left, in 65,536ths.
pub(crate) fn risk(left_ms: i64, pace_ms: i64) -> i64 {
    let left = left_ms.clamp(0, 1 << 40);
    (pace_ms << 16) / (pace_ms + left)
}

/// From low, 0, to urgent, 3.
pub(crate) const fn level(priority: Priority) -> i64 {
    match priority {
        Priority::Low => 0,
        Priority::Normal => 1,
        Priority::High => 2,
        Priority::Urgent => 3,
    }
}
