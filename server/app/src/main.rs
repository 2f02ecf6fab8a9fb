//! The command `manyhands`.
fn main() {}
