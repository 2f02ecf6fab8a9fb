//! Chance that repeats itself: the demo is the same on each run.
//!
//! Deliberately absent: anything that must not be guessed. Invariant: the same seed and the same questions give the same
//! answers.

/// A source of chance.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// Chance of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From nought up to one.
    pub fn share(&mut self) -> f64 {
        let high = u32::try_from(self.next() >> 32).unwrap_or_default();
        f64::from(high) / f64::from(u32::MAX)
    }

    /// Whether something of this probability happens.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.share() < probability
    }

    /// A whole number from `low` to `high`, both possible.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low).unwrap_or_default() + 1;
        low + i64::try_from(self.next() % span).unwrap_or_default()
    }

    /// One of several; the list is never empty.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.place(of.len())]
    }

    /// A place in a list of this length.
    pub fn place(&mut self, length: usize) -> usize {
        let span = u64::try_from(length.max(1)).unwrap_or(1);
        usize::try_from(self.next() % span).unwrap_or_default()
    }

    /// A place in a list of weights.
    pub fn weighted(&mut self, weights: &[u32]) -> usize {
        let total: u32 = weights.iter().sum();
        let mut left = self.between(0, i64::from(total.max(1)) - 1);
        for (place, weight) in weights.iter().enumerate() {
            left -= i64::from(*weight);
            if left < 0 {
                return place;
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn the_same_seed_tells_the_same_story() {
        let (mut one, mut two) = (Chance::new(7), Chance::new(7));
        for _ in 0..100 {
            assert_eq!(one.between(1, 6), two.between(1, 6));
        }
        assert!((0..1000).all(|_| (1..=6).contains(&one.between(1, 6))));
        assert!((0..1000).all(|_| one.weighted(&[0, 3, 0]) == 1));
    }
}
