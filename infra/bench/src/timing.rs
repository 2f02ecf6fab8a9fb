//! Times in rows: quantiles, and how they are written.

use std::time::Duration;

/// Times, sorted.
pub struct Times(Vec<Duration>);

impl Times {
    /// Sorts them.
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// The time that this share of them does not exceed; zero when there are none.
    pub fn quantile(&self, share: f64) -> Duration {
        let Some(last) = self.0.len().checked_sub(1) else { return Duration::ZERO };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a place"
        )]
        let place = (last as f64 * share).round() as usize;
        self.0[place.min(last)]
    }
}

/// Milliseconds as a number.
pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// A time as people read it.
pub fn say(time: Duration) -> String {
    let ms = ms(time);
    if ms >= 1000.0 {
        format!("{:.2} s", ms / 1000.0)
    } else if ms >= 10.0 {
        format!("{ms:.1} ms")
    } else {
        format!("{ms:.2} ms")
    }
}

/// A count as a number to divide by.
#[expect(clippy::cast_precision_loss, reason = "counts of benches are small")]
pub fn many(count: usize) -> f64 {
    count as f64
}

/// A time shared by so many.
pub fn each(time: Duration, count: usize) -> Duration {
    Duration::from_secs_f64(time.as_secs_f64() / many(count.max(1)))
}
