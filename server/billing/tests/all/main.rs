//! Months closed, invoiced, disputed and corrected, on each database.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod disputes;
mod duties;
mod exclusions;
mod settling;
mod shop;
mod simulating;
