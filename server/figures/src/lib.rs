//! What facts add up to.
