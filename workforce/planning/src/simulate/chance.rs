//! Chance that repeats itself: the same seed draws the same numbers on every run.
//!
//! The generator is xoshiro256++, filled from the seed by splitmix64. Deliberately absent: secrets; who knows the seed knows
//! every draw. Invariant: no draw is taken from anywhere but the seed, and none is "not a number".

/// A stream of draws.
#[derive(Clone, Debug)]
pub struct Chance {
    state: [u64; 4],
}

impl Chance {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        let mut at = seed;
        let state = std::array::from_fn(|_| {
            at = at.wrapping_add(0x9e37_79b9_7f4a_7c15);
            mixed(at)
        });
        Self { state }
    }

    /// A stream of its own for one thing among many: what another draws does not move it.
    pub fn of(seed: u64, thing: u64, turn: u64) -> Self {
        Self::new(mixed(seed ^ mixed(thing ^ mixed(turn.wrapping_add(0x5851_f42d_4c95_7f2d)))))
    }

    /// Any number.
    pub fn number(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let drawn = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c, d) = (c ^ a, d ^ b);
        self.state = [a ^ d, b ^ c, c ^ (b << 17), d.rotate_left(45)];
        drawn
    }

    /// From 0 up to 1, without 1.
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    pub fn unit(&mut self) -> f64 {
        (self.number() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    /// Yes with a chance given in millionths.
    pub fn happens(&mut self, millionths: u32) -> bool {
        self.number() % 1_000_000 < u64::from(millionths)
    }

    /// A waiting time without memory.
    pub fn exponential(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.unit()).ln()
    }

    /// A skewed time, as handling times are: `spread` is the standard deviation over the mean.
    pub fn lognormal(&mut self, mean: f64, spread: f64) -> f64 {
        if spread <= 0.0 || mean <= 0.0 {
            return mean.max(0.0);
        }
        let variance = spread.mul_add(spread, 1.0).ln();
        (variance.sqrt().mul_add(self.normal(), mean.ln() - variance / 2.0)).exp()
    }

    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.unit()).cos()
    }
}

/// Mixes the bits of a number.
const fn mixed(number: u64) -> u64 {
    let z = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
