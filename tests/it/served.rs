//! The command `manyhands`, built beside the tests, for those who start it as a process of its own.

use std::process::ExitCode;

fn main() -> ExitCode {
    app::commands::main()
}
