//! What runs without being asked: each worker is a function that works until told to stop.
//!
//! Deliberately absent: which of them run; `wiring` decides by role. Invariant: single workers work under a lease.

pub mod caches;
pub mod followers;
pub mod leased;
pub mod sealer;
pub mod sequencer;
pub mod supervise;
pub mod timers;
