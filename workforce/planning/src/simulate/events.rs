//! What is going to happen, in order of time.
//!
//! Things of the same instant happen in the order in which they stand here: first who is freed, then who comes and goes, then
//! who answers, and last who gives up. Invariant: the order is total, so that a day never depends on how a heap is built.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Something that happens; turns tell outdated ones from valid ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// An agent is done with the after-work of a live contact of a line.
    Freed { agent: usize, line: u32 },
    /// An agent is done with the written work in his hand.
    Wrote { agent: usize, turn: u32 },
    /// A live contact ends.
    Ended { contact: usize },
    /// Somebody begins, or comes back from a break.
    Enters { agent: usize },
    /// Somebody ends, or goes on a break.
    Leaves { agent: usize },
    /// Somebody who let it ring is asked again.
    Back { agent: usize },
    /// Somebody picks up.
    Answers { contact: usize, turn: u32 },
    /// Nobody picked up.
    RangOut { contact: usize, turn: u32 },
    /// The customer's patience ends.
    GivesUp { contact: usize, leg: u8 },
    /// Less is asked for.
    Relaxed { contact: usize, turn: u32 },
}

/// All that is going to happen.
#[derive(Default)]
pub struct Calendar {
    heap: BinaryHeap<Reverse<(i64, What)>>,
}

impl Calendar {
    /// Enters something.
    pub fn enter(&mut self, at: i64, what: What) {
        self.heap.push(Reverse((at, what)));
    }

    /// When the next thing happens.
    pub fn next_at(&self) -> Option<i64> {
        self.heap.peek().map(|Reverse((at, _))| *at)
    }

    /// The next thing that happens not after `now`.
    pub fn due(&mut self, now: i64) -> Option<What> {
        let Reverse((at, what)) = *self.heap.peek()?;
        (at <= now).then(|| {
            self.heap.pop();
            what
        })
    }
}
