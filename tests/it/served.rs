//! The command `manyhands`, built beside the tests, for those who start it as a process of its own.

use std::process::ExitCode;

fn main() -> ExitCode {
    app::tls::install_provider();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_or(ExitCode::FAILURE, |runtime| runtime.block_on(app::commands::run()))
}
