//! Wire to desk.
