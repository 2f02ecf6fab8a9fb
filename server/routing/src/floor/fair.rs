//! The floor of each client.
//!
//! Live and written work are compared apart, each over its own sliding window of sixteen steps. For a client, *served* is what
//! people took of it in the window, and *there* is that, what gave up in the window, and what waits now; over all clients the same.
//! Its proportional share of what was served is there ÷ all there. **A client with waiting work stands under its floor when
//! served ÷ all served < floor × there ÷ all there**, in whole numbers: when less of its work was served than the floor's part of
//! what was served of everybody's. Then its work comes before that of clients who do not, with everybody who may
//! serve it. One that was not served at all is under its floor as soon as something of it waits and anybody was served.
//!
//! Invariant: all numbers of a window are the sums of its steps. Telling whether a client is under its floor takes a few products.

use kernel::ids::TenantId;
use rustc_hash::FxHashMap;

use crate::rules::Rules;

const STEPS: i64 = 16;

/// What was served of a client and what gave up in each step, and what waits.
#[derive(Clone, Debug, Default)]
struct Side {
    steps: [[u32; 2]; 16],
    served: u64,
    left: u64,
    waiting: u64,
}

/// One of live and written work.
#[derive(Clone, Debug)]
struct Window {
    /// The length of a step.
    step: i64,
    /// The number of the present step.
    at: i64,
    clients: Vec<Side>,
    served: u64,
    left: u64,
    waiting: u64,
}

/// What clients were served, and what waits.
#[derive(Clone, Debug)]
pub struct Fair {
    floor: u32,
    windows: [Window; 2],
    numbers: FxHashMap<TenantId, usize>,
}

impl Fair {
    pub fn new(rules: &Rules) -> Self {
        let window = |live| Window {
            step: rules.window(live) / STEPS,
            at: i64::MIN,
            clients: Vec::new(),
            served: 0,
            left: 0,
            waiting: 0,
        };
        Self { floor: rules.floor.min(1000), windows: [window(true), window(false)], numbers: FxHashMap::default() }
    }

    /// The number of a client, a new one where it was not known.
    pub fn number(&mut self, tenant: TenantId) -> usize {
        let next = self.numbers.len();
        let number = *self.numbers.entry(tenant).or_insert(next);
        for window in &mut self.windows {
            window.clients.resize(window.clients.len().max(number + 1), Side::default());
        }
        number
    }

    pub fn came(&mut self, client: usize, live: bool) {
        let window = &mut self.windows[usize::from(!live)];
        window.waiting += 1;
        window.clients[client].waiting += 1;
    }

    pub fn went(&mut self, client: usize, live: bool) {
        let window = &mut self.windows[usize::from(!live)];
        window.waiting = window.waiting.saturating_sub(1);
        let side = &mut window.clients[client];
        side.waiting = side.waiting.saturating_sub(1);
    }

    /// Something of a client was taken by a person, or its customer gave up.
    pub fn ended(&mut self, client: usize, live: bool, served: bool) {
        let window = &mut self.windows[usize::from(!live)];
        let step = usize::try_from(window.at.rem_euclid(STEPS)).unwrap_or_default();
        let side = &mut window.clients[client];
        side.steps[step][usize::from(!served)] += 1;
        if served {
            window.served += 1;
            side.served += 1;
        } else {
            window.left += 1;
            side.left += 1;
        }
    }

    /// Forgets what has left the windows.
    pub fn advance(&mut self, now: i64) {
        for window in &mut self.windows {
            window.advance(now.div_euclid(window.step));
        }
    }

    /// Whether a client stands under its floor.
    pub fn under(&self, client: usize, live: bool) -> bool {
        let window = &self.windows[usize::from(!live)];
        let side = &window.clients[client];
        let there = side.served + side.left + side.waiting;
        let all = window.served + window.left + window.waiting;
        let has = u128::from(side.served) * u128::from(all) * 1000;
        side.waiting > 0 && has < u128::from(window.served) * u128::from(there) * u128::from(self.floor)
    }
}

impl Window {
    fn advance(&mut self, to: i64) {
        if to <= self.at {
            return;
        }
        let gone = to.saturating_sub(self.at).min(STEPS);
        for step in 0..gone {
            let at = usize::try_from((to - step).rem_euclid(STEPS)).unwrap_or_default();
            for side in &mut self.clients {
                let [served, left] = std::mem::take(&mut side.steps[at]).map(u64::from);
                (side.served, self.served) = (side.served - served, self.served - served);
                (side.left, self.left) = (side.left - left, self.left - left);
            }
        }
        self.at = to;
    }
}
