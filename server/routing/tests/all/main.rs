//! Routing, against a plain scan of the definition, by hand, and over simulated days.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "the counts and times of a test are small"
)]
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod floor;
mod given;
mod money;
mod oracle;
mod rehearsed;
mod same;
mod scenario;
