//! Months as they are settled: closed, invoiced, disputed, corrected.
//!
//! [`statement`] reckons a month from the ledger, [`settlements`] freezes it, [`documents`] issues what is owed for it,
//! [`disputes`] holds what a shop objects to, [`comments`] what it says about any number,
//! [`exclusions`] what both sides leave out, [`einvoice`] writes a document for other people's programs. Deliberately
//! absent: how money is reckoned, which is `tenants::money`. Invariant: what was closed or issued is never written to;
//! whatever comes later is a correction or a document of its own.

mod books;
pub mod comments;
mod corrections;
pub mod disputes;
pub mod documents;
pub mod economics;
pub mod einvoice;
pub mod exclusions;
#[cfg(test)]
mod frozen_tests;
mod owed;
mod row;
pub mod settlements;
pub mod simulation;
pub mod statement;

pub use books::Books;
pub use comments::Comment;
pub use corrections::{Changed, ChangedDuty, Correction, correction};
pub use disputes::Dispute;
pub use documents::Document;
pub use exclusions::Exclusion;
pub use owed::owed;
pub use settlements::Settlement;
pub use statement::{Reckoned, Statements};
