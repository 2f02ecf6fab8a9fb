//! `manyhands route simulate`: a day rehearsed before it comes, from a file, without a server.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use routing::rehearse::{Policy, Report, rehearse};
use routing::scenario::Scenario;

/// Rehearse who gets which work.
#[derive(Subcommand)]
pub enum Route {
    /// A day of a scenario: by what is at stake, oldest first, most urgent first, and what nobody could undercut
    Simulate(Simulate),
}

/// The format is described in server/routing/README.md.
#[derive(Args)]
pub struct Simulate {
    /// The scenario, as JSON
    #[arg(long, value_name = "FILE")]
    scenario: PathBuf,
    /// Another seed draws another day
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// The whole report as JSON
    #[arg(long)]
    json: bool,
}

impl Route {
    /// Rehearses the day. What must never happen makes the command fail.
    pub fn run(self) -> Result<ExitCode> {
        let Self::Simulate(Simulate { scenario, seed, json }) = self;
        let text = std::fs::read_to_string(&scenario).with_context(|| scenario.display().to_string())?;
        let report = rehearse(&Scenario::read(&text)?, seed)?;
        let mut out = std::io::stdout().lock();
        if json {
            serde_json::to_writer_pretty(&mut out, &report)?;
            writeln!(out)?;
        } else {
            summary(&mut out, &report)?;
        }
        let wrong = report.money_ranked.violations.total + report.money_ranked.floor.violations;
        Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn summary(out: &mut impl Write, report: &Report) -> std::io::Result<()> {
    let Report { scenario, seed, contacts, agents, shops, currency, .. } = report;
    writeln!(out, "{scenario}, seed {seed}: {contacts} contacts, {agents} people, {shops} shops")?;
    writeln!(out, "credits in minor units of {currency}, floor violations, violations:")?;
    line(out, "by what is at stake", &report.money_ranked)?;
    line(out, "oldest first", &report.oldest_first)?;
    line(out, "strict priority", &report.strict_priority)?;
    writeln!(out, "{:>21} {:>14}", "nobody could undercut", report.credits.lower_bound)
}

fn line(out: &mut impl Write, name: &str, policy: &Policy) -> std::io::Result<()> {
    writeln!(out, "{name:>21} {:>14} {:>8} {:>8}", policy.credits, policy.floor.violations, policy.violations.total)
}
