//! Paper: a report, a statement or an invoice as a file that leaves the house: CSV, XLSX, PDF, or a page.
//!
//! One shape, [`Paper`], holds words and typed cells; every format is made from it, so none can say another number.
//! Deliberately absent: any figure, and any word of a language but those of numbers; who makes a paper brings both.
//! Invariant: what stands in a paper is data for every format. No cell becomes a formula, and no text becomes markup.

mod bounds;
mod csv;
mod html;
mod logo;
mod pdf;
mod printer;
mod said;
mod shape;
mod xlsx;

pub use bounds::Bounds;
pub use csv::csv;
pub use html::html;
pub use logo::{MOST_BYTES as MOST_LOGO_BYTES, logo};
pub use pdf::pdf;
pub use printer::{Format, Printer};
pub use said::said;
pub use shape::{Bar, Bars, Brand, Cell, Column, Direction, Kind, Language, Paper, Section, Table, Tone};
pub use xlsx::xlsx;

#[cfg(test)]
mod sheet_tests;
