//! HTML of mails: read as text, or made safe to show.

pub mod plain;
pub mod tokens;
