//! Rehearses a scenario file and prints the report: `cargo run --release -p routing --example rehearse -- FILE SEED`.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (file, seed) = (arguments.next().unwrap_or_default(), arguments.next().and_then(|seed| seed.parse().ok()));
    let text = std::fs::read_to_string(&file).unwrap_or_default();
    let report = routing::scenario::Scenario::read(&text)
        .and_then(|scenario| routing::rehearse::rehearse(&scenario, seed.unwrap_or(1)));
    match report {
        Ok(report) => {
            let _ = serde_json::to_writer_pretty(std::io::stdout().lock(), &report);
            ExitCode::SUCCESS
        }
        Err(fault) => {
            let _ = writeln!(std::io::stderr(), "{fault}");
            ExitCode::from(2)
        }
    }
}
