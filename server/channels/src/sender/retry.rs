//! Whether and when to try again. Pure.

use chrono::Duration;
use kernel::Time;

use super::{Cause, Outcome};

/// After this long a mail is given up.
const GIVE_UP: Duration = Duration::hours(24);
/// The longest wait between two attempts.
const LONGEST: Duration = Duration::hours(1);
/// The wait before the one repeat of a mail that may have arrived.
const REPEAT: Duration = Duration::minutes(5);

/// What was tried before the present attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tries {
    /// When the mail was first due.
    pub due: Time,
    /// Attempts that failed, the present one not among them.
    pub failed: u32,
    /// Those of them after which the mail may have arrived.
    pub unknown: u32,
}

/// What to do after an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: it was accepted at that moment.
    Done(Time),
    /// Try again then.
    Again(Time),
    /// Tell the writer.
    Failed {
        /// Why, in a line.
        reason: String,
        /// Whether the mail may have arrived nevertheless.
        perhaps_arrived: bool,
    },
}

/// What to do after an attempt that ended at `now`: 1, 2, 4 … minutes, at most an hour, for a day.
pub fn next(outcome: &Outcome, tries: Tries, now: Time) -> Next {
    match outcome {
        Outcome::Accepted { at, .. } => Next::Done(*at),
        Outcome::Permanent { reason, .. } => failed(reason, tries.unknown > 0),
        Outcome::Unknown { .. } if tries.unknown == 0 => Next::Again(now + REPEAT),
        Outcome::Unknown { reason } => failed(reason, true),
        Outcome::Transient { reason, cause, .. } => {
            let end = tries.due + GIVE_UP;
            if now >= end {
                return failed(&format!("given up after a day; {}: {reason}", hanging_on(*cause)), tries.unknown > 0);
            }
            let minutes = 1i64.checked_shl(tries.failed.min(20)).unwrap_or(i64::MAX);
            Next::Again((now + Duration::minutes(minutes).min(LONGEST)).min(end))
        }
    }
}

fn failed(reason: &str, perhaps_arrived: bool) -> Next {
    Next::Failed { reason: reason.to_owned(), perhaps_arrived }
}

fn hanging_on(cause: Cause) -> &'static str {
    match cause {
        Cause::Line => "the mail server was not reached",
        Cause::Tls => "there was no safe connection",
        Cause::SignIn => "the mail server refused the sign-in",
        Cause::Server => "the mail server said",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> Time {
        kernel::time::from_micros(1_795_777_200_000_000)
    }

    fn not_now() -> Outcome {
        Outcome::Transient { code: Some(450), reason: "greylisted".into(), cause: Cause::Server }
    }

    #[test]
    fn waits_double_to_an_hour_and_end_after_a_day() {
        let (mut now, mut failed, mut waits) = (start(), 0, Vec::new());
        let end = loop {
            match next(&not_now(), Tries { due: start(), failed, unknown: 0 }, now) {
                Next::Again(at) => {
                    waits.push((at - now).num_minutes());
                    (now, failed) = (at, failed + 1);
                }
                other => break other,
            }
        };

        assert_eq!(waits[..8], [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(now - start(), Duration::hours(24), "the last attempt is a day after the first");
        assert!(matches!(end, Next::Failed { ref reason, perhaps_arrived: false } if reason.ends_with("greylisted")));
    }

    #[test]
    fn a_mail_that_may_have_arrived_is_repeated_once() {
        let lost = Outcome::Unknown { reason: "the line broke".into() };
        let tries = |unknown| Tries { due: start(), failed: unknown, unknown };

        assert_eq!(next(&lost, tries(0), start()), Next::Again(start() + Duration::minutes(5)));
        let reason = "the line broke".to_owned();
        assert_eq!(next(&lost, tries(1), start()), Next::Failed { reason, perhaps_arrived: true });
        assert!(matches!(next(&not_now(), tries(1), start()), Next::Again(_)));
    }

    #[test]
    fn a_refusal_is_told_at_once() {
        let refusal = Outcome::Permanent { code: Some(550), reason: "no such user".into() };

        let next = next(&refusal, Tries { due: start(), failed: 0, unknown: 0 }, start());

        assert_eq!(next, Next::Failed { reason: "no such user".into(), perhaps_arrived: false });
    }
}
