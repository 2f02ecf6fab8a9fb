//! What may be set: costs, time-outs, limits, and who needs a second factor.

use chrono::Duration;

use crate::roles::Role;

/// How dear it is to check a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
    /// How many checks run at the same time at most.
    pub at_once: usize,
}

/// When failures slow somebody down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Failures without a delay.
    pub free: i64,
    /// After which time they are forgotten.
    pub window: Duration,
    /// The first delay; each further failure doubles it.
    pub first: Duration,
    /// The longest delay.
    pub longest: Duration,
}

/// What may be set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The product's name in authenticator apps.
    pub issuer: String,
    /// The cost of a password check.
    pub cost: Cost,
    /// A session ends after so long without a request.
    pub idle: Duration,
    /// A session ends after so long in any case.
    pub absolute: Duration,
    /// An invitation is good for so long.
    pub invitation: Duration,
    /// A reset is good for so long.
    pub reset: Duration,
    /// How long another process may not notice a change of people and roles; this process notices at once.
    pub fresh: Duration,
    /// Roles that need a second factor.
    pub second_factor: Vec<Role>,
    /// For how long a proof of who somebody is counts as fresh, see `Access::proven`.
    pub proof: Duration,
    /// Failures per account, and apart from it per device known to the account.
    pub per_account: Limit,
    /// Failures per address.
    pub per_address: Limit,
    /// Resets asked for per account.
    pub resets: Limit,
}

impl Default for Settings {
    fn default() -> Self {
        let (minute, hour) = (Duration::minutes(1), Duration::hours(1));
        let slow = |free| Limit { free, window: hour, first: minute / 2, longest: minute * 15 };
        Self {
            issuer: "Manyhands".into(),
            // The first choice of OWASP's password storage cheat sheet for argon2id.
            cost: Cost { memory: 19_456, passes: 2, lanes: 1, at_once: 4 },
            idle: hour * 12,
            absolute: Duration::days(30),
            invitation: Duration::hours(72),
            reset: hour,
            fresh: Duration::seconds(10),
            second_factor: vec![Role::Admin],
            proof: minute * 15,
            per_account: slow(5),
            per_address: slow(60),
            resets: Limit { free: 3, window: hour, first: hour / 4, longest: hour },
        }
    }
}
