//! Whether two shares differ: the difference of two proportions with its interval by Newcombe's score method, which is
//! right for small groups and for shares near nought and one too.

/// The quantile of 95 per cent, both sides.
const Z: f64 = 1.959_963_984_540_054;

/// How far two shares lie apart, with 95 per cent confidence; in parts of one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The one less the other.
    pub by: f64,
    /// At least.
    pub low: f64,
    /// At most.
    pub high: f64,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// So many.
    pub hits: u64,
    /// Of so many.
    pub of: u64,
}

impl Share {
    /// The share; nothing of nothing.
    pub fn rate(self) -> Option<f64> {
        let (hits, of) = self.real();
        (self.of > 0).then(|| hits / of)
    }

    /// Wilson's interval of the share that stands behind it.
    pub fn wilson(self) -> Option<(f64, f64)> {
        let (hits, of) = self.real();
        let rate = self.rate()?;
        let middle = 2.0 * hits + Z * Z;
        let width = Z * (Z * Z + 4.0 * hits * (1.0 - rate)).max(0.0).sqrt();
        let whole = 2.0 * (of + Z * Z);
        Some((((middle - width) / whole).max(0.0), ((middle + width) / whole).min(1.0)))
    }

    #[expect(clippy::cast_precision_loss, reason = "nobody has so many visitors")]
    const fn real(self) -> (f64, f64) {
        let hits = if self.hits < self.of { self.hits } else { self.of };
        (hits as f64, self.of as f64)
    }
}

/// How far the one share lies above the other; nothing where one is of nothing.
pub fn difference(one: Share, other: Share) -> Option<Difference> {
    let (a, b) = (one.rate()?, other.rate()?);
    let ((a_low, a_high), (b_low, b_high)) = (one.wilson()?, other.wilson()?);
    let by = a - b;
    let low = by - (a - a_low).hypot(b_high - b);
    let high = by + (a_high - a).hypot(b - b_low);
    Some(Difference { by, low: low.max(-1.0), high: high.min(1.0) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(hits: u64, of: u64) -> Share {
        Share { hits, of }
    }

    /// Statistics in Medicine 17 (1998), 873-890, table II, method 10.
    #[test]
    fn it_is_what_newcombe_printed() {
        for ((one, other), by, (low, high)) in [
            (((56, 70), (48, 80)), 0.2000, (0.0524, 0.3339)),
            (((9, 10), (3, 10)), 0.6000, (0.1705, 0.8090)),
            (((5, 56), (0, 29)), 0.0893, (-0.0381, 0.1926)),
            (((0, 10), (0, 20)), 0.0000, (-0.1611, 0.2775)),
            (((10, 10), (0, 10)), 1.0000, (0.6075, 1.0000)),
            (((10, 10), (0, 20)), 1.0000, (0.6791, 1.0000)),
        ] {
            let found = difference(share(one.0, one.1), share(other.0, other.1)).unwrap();
            for (is, should) in [(found.by, by), (found.low, low), (found.high, high)] {
                assert!((is - should).abs() < 0.000_06, "{one:?} {other:?}: {found:?}");
            }
        }
    }

    /// The ends of Wilson's interval are the shares from which the one that was seen lies just Z standard errors away.
    #[test]
    fn wilsons_ends_are_found_by_halving_too() {
        for of in 1..=40_u32 {
            for hits in 0..=of {
                let seen = f64::from(hits) / f64::from(of);
                let away = |p: f64| (seen - p).abs() - Z * (p * (1.0 - p) / f64::from(of)).sqrt();
                // Inside the interval it is nearer, outside farther.
                let halve = |mut inside: f64, mut outside: f64| {
                    for _ in 0..80 {
                        let middle = f64::midpoint(inside, outside);
                        *(if away(middle) > 0.0 { &mut outside } else { &mut inside }) = middle;
                    }
                    inside
                };
                let (low, high) = share(hits.into(), of.into()).wilson().unwrap();
                assert!((low - halve(seen, 0.0)).abs() < 1e-9, "{hits} of {of}: {low}");
                assert!((high - halve(seen, 1.0)).abs() < 1e-9, "{hits} of {of}: {high}");
            }
        }
    }

    #[test]
    fn a_group_of_nobody_is_compared_with_nothing() {
        assert_eq!(difference(share(0, 0), share(1, 2)), None);
        assert_eq!(difference(share(1, 2), share(0, 0)), None);
    }

    #[test]
    fn turned_round_it_is_the_same_with_the_other_sign() {
        for (one, other) in [(share(3, 9), share(1, 7)), (share(0, 4), share(4, 4))] {
            let (there, back) = (difference(one, other).unwrap(), difference(other, one).unwrap());
            assert!((there.by + back.by).abs() < 1e-12 && (there.low + back.high).abs() < 1e-12);
        }
    }
}
