//! Handouts: what the house hands to a client as a paper, and by which ways.
//!
//! A month's report, the figures of some days, an invoice: made from rows that stand elsewhere, in the reader's language.
//! Deliberately absent: any counting, which `figures` and `billing` do, and any format, which `paper` does. Invariant: a
//! paper that whoever has it may read holds no customer's name, address or words.

mod catalogue;
mod costs;
mod document;
mod ground;
pub mod links;
mod money;
mod month;
mod reader;
mod row;
pub mod schedules;
mod subject;
mod tabled;
mod voice;

pub use catalogue::{Chosen, Group};
pub use costs::{ReasonCost, ReasonCosts, reason_costs};
pub use document::document;
pub use ground::Ground;
pub use month::{Money, month};
pub use reader::Reader;
pub use subject::{Step, Subject};
pub use tabled::figures;
pub use voice::Voice;
