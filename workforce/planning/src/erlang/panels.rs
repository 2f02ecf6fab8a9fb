//! Integrals over one panel, by Gauss and Legendre with sixteen points.

/// Points on the positive half of [−1, 1], with their weights.
const POINTS: [(f64, f64); 8] = [
    (0.989_400_934_991_649_9, 0.027_152_459_411_754_096),
    (0.944_575_023_073_232_6, 0.062_253_523_938_647_894),
    (0.865_631_202_387_831_8, 0.095_158_511_682_492_79),
    (0.755_404_408_355_003, 0.124_628_971_255_533_88),
    (0.617_876_244_402_643_8, 0.149_595_988_816_576_74),
    (0.458_016_777_657_227_37, 0.169_156_519_395_002_54),
    (0.281_603_550_779_258_9, 0.182_603_415_044_923_58),
    (0.095_012_509_837_637_44, 0.189_450_610_455_068_5),
];

/// Three integrals of functions that are computed together.
pub(super) fn panel(from: f64, to: f64, of: impl Fn(f64) -> [f64; 3]) -> [f64; 3] {
    let (middle, half) = (f64::midpoint(from, to), (to - from) / 2.0);
    let mut sums = [0.0; 3];
    for (point, weight) in POINTS {
        let (left, right) = (of(middle - half * point), of(middle + half * point));
        for (sum, (l, r)) in sums.iter_mut().zip(left.into_iter().zip(right)) {
            *sum += weight * (l + r);
        }
    }
    sums.map(|sum| sum * half)
}

#[cfg(test)]
mod tests {
    use super::panel;

    #[test]
    fn powers_up_to_the_thirty_first_are_exact() {
        for power in 0..32 {
            let [sum, ..] = panel(0.0, 2.0, |x| [x.powi(power), 0.0, 0.0]);

            let exact = 2f64.powi(power + 1) / f64::from(power + 1);
            assert!((sum / exact - 1.0).abs() < 1e-14, "{power}: {sum} {exact}");
        }
    }
}
