//! How contacts of a queue find their people: level, skills, how long it rings, what is given up after how long.
//!
//! Invariant: every number lies in its range, so that the engine never has to ask.

use kernel::fault::Problems;
use serde::{Deserialize, Serialize};

use crate::input::{self, OUT_OF_RANGE};

/// How many skills a queue may ask for.
const MOST_SKILLS: usize = 8;

/// A queue's routing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Routing {
    /// Before which other queues it comes: 0 to 9, 0 the usual.
    pub urgency: u8,
    /// The level that its people need, 1 to 5.
    pub level: u8,
    /// What else they need to know, by codes.
    pub skills: Vec<String>,
    /// For how many seconds it rings.
    pub ring_seconds: u16,
    /// For how many seconds who served the customer last goes before others; none: nobody does.
    pub last_agent_seconds: Option<u16>,
    /// After how many seconds a level less will do.
    pub lower_after: Option<u16>,
    /// After how many seconds people of the queue that it overflows to may take it.
    pub overflow_after: Option<u16>,
}

impl Default for Routing {
    fn default() -> Self {
        Self {
            urgency: 0,
            level: 1,
            skills: Vec::new(),
            ring_seconds: 20,
            last_agent_seconds: Some(15),
            lower_after: None,
            overflow_after: None,
        }
    }
}

impl Routing {
    /// The routing as it is kept; what is wrong is named.
    pub(super) fn checked(&self, problems: &mut Problems) -> Self {
        problems.check(self.urgency > 9, "urgency", OUT_OF_RANGE);
        problems.check(!(1..=5).contains(&self.level), "level", OUT_OF_RANGE);
        problems.check(!(5..=120).contains(&self.ring_seconds), "ringSeconds", OUT_OF_RANGE);
        problems.check(self.skills.len() > MOST_SKILLS, "skills", input::too_long(MOST_SKILLS));
        for (place, skill) in self.skills.iter().enumerate() {
            let fits = (1..=32).contains(&skill.len())
                && skill.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
            problems.check(!fits, &format!("skills[{place}]"), OUT_OF_RANGE);
        }
        for (field, seconds) in [
            ("lastAgentSeconds", self.last_agent_seconds),
            ("lowerAfter", self.lower_after),
            ("overflowAfter", self.overflow_after),
        ] {
            problems.check(seconds.is_some_and(|seconds| seconds > 3_600), field, OUT_OF_RANGE);
        }
        self.clone()
    }
}
