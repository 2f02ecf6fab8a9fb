//! What this crate promises, on both databases.

mod accounts;
mod door;
mod factor;
mod house;
mod links;
mod places;
mod policy;
mod register;
mod session_log;
mod sessions;
