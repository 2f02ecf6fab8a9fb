//! E-mail: reading mails. Pure, apart from [`files`] and [`cli`], which read files.
//!
//! Deliberately absent: rules about cases; what a mail is about is decided by the desk. Invariant: no bytes from the
//! network make this panic.

pub mod cli;
pub mod files;
mod folder;
mod html;
mod parse;
mod sanitise;
mod tnef;

pub use html::plain::render as plain;
pub use parse::{Parsed, content, parse};
pub use sanitise::{Elsewhere, SafeHtml, sanitise};

#[cfg(test)]
#[path = "tests"]
mod tests {
    mod bombs;
    mod corpus;
    mod roundtrip;
}
