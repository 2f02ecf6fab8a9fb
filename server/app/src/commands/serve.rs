//! `manyhands serve`.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use tracing_subscriber::EnvFilter;

use crate::configuration::{Configuration, Flags, Sources};
use crate::host::{self, Running};

/// Start the server.
///
/// Settings stand in a file (manyhands.toml), in the environment (`MANYHANDS_` and the name in capitals) and here; the
/// later one wins. `MANYHANDS_MASTER_KEY`, 64 hexadecimal digits, wraps all other keys; without it one is made in
/// DATA/master.key.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    flags: Flags,
}

impl Serve {
    /// Serves until told to stop.
    pub async fn run(self) -> Result<ExitCode> {
        let configuration = Sources::of_process(&self.flags).read()?;
        log_to_stderr(&configuration);
        let running = host::serve(&configuration).await?;
        announce(&running)?;
        told_to_stop().await?;
        tracing::info!("going down");
        running.stop().await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Logs go to standard error; what the command has to say goes to standard output.
fn log_to_stderr(configuration: &Configuration) {
    let filter = EnvFilter::try_new(&configuration.log).unwrap_or_default();
    let colours = std::io::stderr().is_terminal();
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr);
    let started = lines.try_init();
    if let Err(error) = started {
        tracing::debug!(%error, "somebody logs already");
    }
}

fn announce(running: &Running) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if running.address.is_some() {
        writeln!(out, "Manyhands is ready: {}", running.base_url)?;
    }
    if let Some(path) = &running.authority {
        writeln!(out, "Its certificate comes from an authority of its own; tell your browser of {}", path.display())?;
    }
    if let Some(address) = running.receiver {
        writeln!(out, "Mail is received on {address}")?;
    }
    for login in &running.logins {
        writeln!(out, "  {:<14} {:<34} {}", login.role, login.email, login.password)?;
    }
    if !running.logins.is_empty() {
        writeln!(out, "  a shop's page, to write from: {}/shop/bu", running.base_url)?;
    }
    Ok(out.flush()?)
}

async fn told_to_stop() -> Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = terminate.recv() => {}
        interrupted = tokio::signal::ctrl_c() => interrupted?,
    }
    Ok(())
}
