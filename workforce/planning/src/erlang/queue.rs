//! What is offered to a queue, and what is promised of it.

use kernel::Fault;

/// Less than this is no load at all.
const LEAST_LOAD: f64 = 1e-100;
/// More than this, in erlang, no centre of this world has.
const MOST_LOAD: f64 = 1e7;
/// Times in seconds beyond these are a mistake.
const TIMES: std::ops::RangeInclusive<f64> = 1e-6..=1e9;
/// Waits beyond this, in seconds, are as good as endless.
const LONGEST: f64 = 1e18;

/// What is offered: a load, how long one call takes, and how long callers wait before they give up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Queue {
    load: f64,
    aht_s: f64,
    patience_s: Option<f64>,
}

impl Queue {
    /// A queue whose callers wait as long as it takes. No calls at all is a queue, too.
    pub fn new(calls_per_hour: f64, aht_s: f64) -> Result<Self, Fault> {
        if !(calls_per_hour.is_finite() && calls_per_hour >= 0.0) {
            return Err(Fault::invalid("calls_per_hour", "is a number of calls, not below 0"));
        }
        if !TIMES.contains(&aht_s) {
            return Err(Fault::invalid("aht_s", "is a time in seconds from 0.000001 to 1000000000"));
        }
        let load = calls_per_hour * aht_s / 3600.0;
        if load > MOST_LOAD {
            return Err(Fault::invalid("calls_per_hour", "is more than 10000000 erlang at this handling time"));
        }
        Ok(Self { load, aht_s, patience_s: None })
    }

    /// The same load from callers who give up after a mean of `patience_s` seconds.
    pub fn with_patience(self, patience_s: f64) -> Result<Self, Fault> {
        if !(patience_s.is_finite() && patience_s > 0.0) {
            return Err(Fault::invalid("patience_s", "is a time in seconds, above 0"));
        }
        Ok(Self { patience_s: Some(patience_s), ..self })
    }

    /// Calls that would be handled at once if nobody had to wait, in erlang.
    pub fn load(&self) -> f64 {
        self.load
    }

    /// Mean handling time in seconds.
    pub fn aht_s(&self) -> f64 {
        self.aht_s
    }

    /// Mean patience in seconds; nothing where callers never give up.
    pub fn patience_s(&self) -> Option<f64> {
        self.patience_s
    }

    pub(super) fn is_silent(&self) -> bool {
        is_silent(self.load)
    }
}

/// Is there nothing offered?
pub(super) fn is_silent(load: f64) -> bool {
    load.is_nan() || load < LEAST_LOAD
}

/// A time in seconds in units of the handling time; what is no time is none.
pub(super) fn handling_times(queue: &Queue, seconds: f64) -> f64 {
    if seconds > 0.0 { seconds.min(LONGEST) / queue.aht_s } else { 0.0 }
}

/// A promise: which share of the callers is answered within which time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    share: f64,
    within_s: f64,
}

impl Goal {
    /// `share` lies between 0 and 1, both excluded: nobody can promise all, and nothing needs nobody.
    pub fn new(share: f64, within_s: f64) -> Result<Self, Fault> {
        if !(share > 0.0 && share < 1.0) {
            return Err(Fault::invalid("target_sl", "is a share between 0 and 1, both excluded"));
        }
        if !(within_s.is_finite() && within_s >= 0.0) {
            return Err(Fault::invalid("target_s", "is a time in seconds, not below 0"));
        }
        Ok(Self { share, within_s })
    }

    /// The share that is promised.
    pub fn share(&self) -> f64 {
        self.share
    }

    /// The time in seconds within which a caller is answered.
    pub fn within_s(&self) -> f64 {
        self.within_s
    }
}
