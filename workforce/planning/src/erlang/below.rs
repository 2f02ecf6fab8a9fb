//! How likely it is that agents are free, against all of them being taken.
//!
//! The quotient R(n) = P(fewer than n calls) ÷ P(n calls), as in a centre that loses what it cannot take. It grows from 0
//! to beyond any number, so it is kept as a mantissa and a power of two. Invariant: each step adds positive numbers only.

/// From here on 1 is nothing beside the quotient, and it is scaled down.
const LARGE: f64 = 1.340_780_792_994_259_7e154;
/// The power of two of `LARGE`.
const LARGE_TWOS: u32 = 512;
/// With so many powers of two every share that it gives is 0, and counting on changes nothing.
const ENOUGH: u32 = 8 * LARGE_TWOS;

/// The quotient at some number of agents; it goes on from there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Below {
    load: f64,
    agents: u32,
    mantissa: f64,
    twos: u32,
}

impl Below {
    /// With no agents.
    pub fn new(load: f64) -> Self {
        Self { load, agents: 0, mantissa: 0.0, twos: 0 }
    }

    /// With more agents: R(n) = (1 + R(n−1)) · n ÷ load.
    pub fn to(mut self, agents: u32) -> Self {
        while self.agents < agents && self.twos < ENOUGH {
            self.agents += 1;
            let one = if self.twos == 0 { 1.0 } else { 0.0 };
            self.mantissa = (one + self.mantissa) * (f64::from(self.agents) / self.load);
            while self.mantissa > LARGE {
                self.mantissa /= LARGE;
                self.twos += LARGE_TWOS;
            }
        }
        self.agents = self.agents.max(agents);
        self
    }

    /// How many agents there are.
    pub fn agents(&self) -> u32 {
        self.agents
    }

    /// The quotient's logarithm; minus infinity with no agents.
    pub fn ln(&self) -> f64 {
        self.mantissa.ln() + f64::from(self.twos) * std::f64::consts::LN_2
    }

    /// Erlang B: the share of time in which all are taken.
    pub fn full(&self) -> f64 {
        super::share_beside(self.ln())
    }
}
