//! The command `manyhands`.

use std::process::ExitCode;

fn main() -> ExitCode {
    app::tls::install_provider();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("manyhands").build();
    match runtime {
        Ok(runtime) => runtime.block_on(app::commands::run()),
        Err(error) => {
            eprintln!("manyhands: no runtime: {error}");
            ExitCode::FAILURE
        }
    }
}
