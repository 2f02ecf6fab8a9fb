//! HTML of mails: read as text, or made safe to show.

mod hidden;
pub mod plain;
pub mod tokens;
