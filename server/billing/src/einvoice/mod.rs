//! A document for other people's programs: UBL 2.1 with the core of EN 16931, and the FA structure of `KSeF`. Pure.
//!
//! Deliberately absent: sending it anywhere, signing, and what the contract does not know (terms of payment). Invariant:
//! text from outside stands only in escaped text nodes, and sums are those of the document.

mod ksef;
mod ubl;
mod xml;

use kernel::Amount;
use tenants::money::line::Line;

pub use ksef::ksef;
pub use ubl::ubl;

/// What a line is called: the item and its part, as the contract names them.
fn name(line: &Line) -> String {
    let item = line.name.as_ref().unwrap_or(&line.item);
    match &line.part {
        Some(part) if *part != line.item => format!("{item} ({})", line.part_name.as_ref().unwrap_or(part)),
        _ => item.clone(),
    }
}

/// An amount as a number, without its currency.
fn number(amount: Amount) -> String {
    let text = amount.to_string();
    text.split(' ').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
