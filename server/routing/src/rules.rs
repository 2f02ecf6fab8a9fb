//! The settings of the decision, with defaults that suit a contact centre.

/// How the order of waiting work is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether what is at stake counts. Without it the most urgent comes first, live before written, then the oldest.
    pub stakes: bool,
    /// How long a live contact waits at most before it comes first, in seconds.
    pub live_bound_s: Option<u32>,
    /// How long written work waits at most before it comes first, in seconds.
    pub written_bound_s: Option<u32>,
    /// The floor of each client, in thousandths of its proportional share; 0: no floor.
    pub floor: u32,
    /// The window over which live service is compared, in seconds.
    pub live_window_s: u32,
    /// The window over which written service is compared, in seconds.
    pub written_window_s: u32,
    /// How long before its deadline a live contact's risk is one half, in seconds.
    pub live_pace_s: u32,
    /// How long before its deadline written work's risk is one half, in seconds.
    pub written_pace_s: u32,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            stakes: true,
            live_bound_s: Some(600),
            written_bound_s: Some(2 * 86_400),
            floor: 500,
            live_window_s: 1800,
            written_window_s: 4 * 3600,
            live_pace_s: 30,
            written_pace_s: 1800,
        }
    }
}

impl Rules {
    /// Oldest first over everything.
    pub fn oldest_first() -> Self {
        Self { live_bound_s: Some(0), written_bound_s: Some(0), floor: 0, ..Self::default() }
    }

    /// The most urgent first, live before written, then the oldest; whoever starves starves.
    pub fn strict_priority() -> Self {
        Self { stakes: false, live_bound_s: None, written_bound_s: None, floor: 0, ..Self::default() }
    }

    pub(crate) fn bound(&self, live: bool) -> Option<i64> {
        let bound = if live { self.live_bound_s } else { self.written_bound_s };
        bound.map(|seconds| i64::from(seconds) * SECOND)
    }

    pub(crate) fn pace_ms(&self, live: bool) -> i64 {
        i64::from(if live { self.live_pace_s } else { self.written_pace_s }.max(1)) * 1000
    }

    pub(crate) fn window(&self, live: bool) -> i64 {
        i64::from(if live { self.live_window_s } else { self.written_window_s }.max(16)) * SECOND
    }
}

pub(crate) const SECOND: i64 = 1_000_000;
