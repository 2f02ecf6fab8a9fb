//! The command `manyhands`.

use std::process::ExitCode;

fn main() -> ExitCode {
    app::commands::main()
}
