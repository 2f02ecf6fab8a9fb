//! Mail to the shops' customers, through the shops' own mail servers.
//!
//! Deliberately absent: the durable outbox, undo, and who may send as whom; they are the desk's. Invariant: the moment
//! of an answer is the moment at which the next server accepted it, and a mail whose acceptance was lost on the way
//! back is repeated once at most, under the same Message-ID.

mod courier;
mod couriers;
mod outcome;
mod outgoing;
mod pool;
mod retry;
mod seal;

pub use courier::{Account, Courier};
pub use couriers::Couriers;
pub use outcome::{Cause, Outcome};
pub use outgoing::{AutoKind, Enclosure, Outgoing, Party};
pub use retry::{Next, Tries, next};
pub use seal::{NotSendable, Sealed};
