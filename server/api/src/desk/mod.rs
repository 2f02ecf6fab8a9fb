//! The agent's desk: cases, their timelines, and everything that is done with them.

mod case;
mod change;
mod clock;
mod effects;
mod event;
mod lists;
mod reply;
mod timeline;
mod words;

pub(crate) use case::{CaseNode, CustomerNode};
pub use change::CaseMutation;
pub(crate) use clock::{ClockNode, ClockStep, EventValue, Standing, step};
pub use lists::DeskQuery;
pub use reply::ReplyMutation;
pub(crate) use timeline::{AttachmentNode, Watcher, watchers};
pub(crate) use words::{PauseReason, Priority, PromiseKind};
