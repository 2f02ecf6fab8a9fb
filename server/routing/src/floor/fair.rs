//! The floor of each client.
//!
//! Live and written work are compared apart, each over its own sliding window of sixteen steps. For a client, *served* is what it was served
//! in the window and *there* is that and what waits now; over all clients the same. Its proportional share of what was served is
//! there ÷ all there. **A client with waiting work stands under its floor when served ÷ all served < floor × there ÷ all there**, in
//! whole numbers; that is when less of its work was served than the floor's part of what is served of everybody's. Then its work
//! comes before that of clients who do not, with everybody who may serve it. Who gave up is not there any more, so a client is not
//! helped by losing customers: what waits is compared with what is served, and one who was not served at all is under its floor
//! as soon as something of it waits and anybody was served.
//!
//! Invariant: all numbers of a window are the sums of its steps. Telling whether a client is under its floor takes four products.

use kernel::ids::TenantId;
use rustc_hash::FxHashMap;

use crate::rules::Rules;

const STEPS: i64 = 16;

/// What was served of a client in each step, and what waits.
#[derive(Clone, Debug, Default)]
struct Side {
    steps: [u32; 16],
    served: u64,
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

    pub fn served(&mut self, client: usize, live: bool) {
        let window = &mut self.windows[usize::from(!live)];
        let step = usize::try_from(window.at.rem_euclid(STEPS)).unwrap_or_default();
        window.served += 1;
        window.clients[client].served += 1;
        window.clients[client].steps[step] += 1;
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
        let (there, all) = (side.served + side.waiting, window.served + window.waiting);
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
                let old = u64::from(std::mem::take(&mut side.steps[at]));
                side.served -= old;
                self.served -= old;
            }
        }
        self.at = to;
    }
}
