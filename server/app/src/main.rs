//! The command `manyhands`.

use std::process::ExitCode;

/// Requests and mails are many small objects that live shortly.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    app::commands::main()
}
