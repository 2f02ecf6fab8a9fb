//! The command line: one file a command.
//!
//! Deliberately absent: work; a command reads its arguments, calls one thing and writes the answer. Exit codes: 0 done,
//! 1 it did not go well, 2 the arguments or the configuration cannot be taken.

mod admin;
mod contract;
mod health;
mod judged;
mod kpi;
mod mail;
mod money;
mod proof;
mod rebuild;
mod route;
mod schema;
mod serve;
mod sla;
mod staff;
mod verify;

use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kernel::Fault;

/// Manyhands: the operations platform of an outsourced contact centre.
#[derive(Parser)]
#[command(name = "manyhands", version, about, max_term_width = 110, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Serve(serve::Serve),
    Schema(schema::Schema),
    #[command(subcommand)]
    Mail(mail::Mail),
    #[command(subcommand)]
    Sla(sla::Sla),
    #[command(subcommand)]
    Kpi(kpi::Kpi),
    #[command(subcommand)]
    Staff(staff::Staff),
    #[command(subcommand)]
    Route(route::Route),
    #[command(subcommand)]
    Admin(admin::Admin),
    #[command(subcommand)]
    Rebuild(rebuild::Rebuild),
    #[command(subcommand)]
    Money(money::Money),
    #[command(subcommand)]
    Contract(contract::Contract),
    Proof(proof::Proof),
    Verify(verify::Verify),
    Health(health::Health),
}

/// Runs the command line of this process. Everything that runs is compiled in this crate, not in each that calls it.
pub fn main() -> ExitCode {
    crate::tls::install_provider();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("manyhands").build();
    match runtime {
        Ok(runtime) => runtime.block_on(run()),
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "manyhands: no runtime: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Command::Serve(command) => command.run().await,
        Command::Schema(command) => command.run(),
        Command::Mail(command) => command.run().await,
        Command::Sla(command) => command.run(),
        Command::Kpi(command) => command.run(),
        Command::Staff(command) => command.run(),
        Command::Route(command) => command.run(),
        Command::Admin(command) => command.run().await,
        Command::Rebuild(command) => command.run().await,
        Command::Money(command) => command.run(),
        Command::Contract(command) => command.run(),
        Command::Proof(command) => command.run().await,
        Command::Verify(command) => command.run(),
        Command::Health(command) => command.run().await,
    };
    match done {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            tell(&error);
            let untakeable = error.downcast_ref::<Fault>().is_some_and(|fault| matches!(fault, Fault::Invalid(_)));
            if untakeable { ExitCode::from(2) } else { ExitCode::FAILURE }
        }
    }
}

/// Each problem of an input on its own line; anything else as one.
fn tell(error: &anyhow::Error) {
    let mut err = std::io::stderr().lock();
    let _ = match error.downcast_ref::<Fault>() {
        Some(Fault::Invalid(problems)) => {
            problems.iter().try_for_each(|one| writeln!(err, "manyhands: {}: {}", one.field, one.reason))
        }
        _ => writeln!(err, "manyhands: {error:#}"),
    };
}

/// Whoever read our output has heard enough.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.chain().find_map(|cause| cause.downcast_ref::<std::io::Error>());
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
