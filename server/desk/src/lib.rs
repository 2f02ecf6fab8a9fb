//! The desk: contacts, cases, interactions, chats, intake, outgoing, offers, presence, clocks, orders.
//!
//! Deliberately absent: channels and their formats (`channels`), contracts and hours (`tenants`), figures (`figures`).
//! Invariant: what happens to a case and the facts that tell of it stand in the same commit.

pub mod cases;
pub mod chats;
pub mod clocks;
pub mod customers;
pub mod drafts;
pub mod inbound;
pub mod intake;
pub mod interactions;
pub mod invites;
pub mod live;
pub mod mailroom;
pub mod offers;
pub mod orders;
pub mod outgoing;
pub mod presence;
pub mod promise;
pub mod routing;
pub mod signals;
pub mod threading;
pub mod visits;
pub mod wallboards;
