//! The house's benches: each measures the product beside the least that the same work can cost, in the same run.
//!
//! Deliberately absent: micro-benches of single functions. Invariant: a measured process does nothing but its work; who
//! drives it and who watches it are processes of their own.

mod bare;
mod clocks;
mod figures;
mod graphql;
mod ground;
mod intake;
mod lists;
mod machine;
mod paper;
mod proc;
mod results;
mod served;
mod start;
mod timing;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};

use ground::Ground;
use results::Results;

/// The product's own, because one bench carries the product in this process.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measures the product on SQLite and, where `MANYHANDS_TEST_PG` names a server, on PostgreSQL.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    part: Option<Part>,
    /// What to measure; nothing: everything
    which: Vec<Bench>,
    /// Sizes of the goals instead of quick ones
    #[arg(long)]
    full: bool,
    /// The file to which results are added
    #[arg(long, value_name = "FILE", default_value = "infra/bench/RESULTS.md")]
    results: PathBuf,
    /// Only this database
    #[arg(long, value_name = "sqlite|postgres")]
    only: Option<String>,
    /// Another number of mails, cases or clocks
    #[arg(long, value_name = "NUMBER")]
    size: Option<usize>,
}

/// Processes of their own, started by the benches.
#[derive(Subcommand)]
enum Part {
    /// Sends mails to a receiver
    #[command(hide = true)]
    Feed(intake::feed::Feed),
    /// A receiver that appends mails to a file
    #[command(hide = true)]
    BareReceiver(intake::bare::BareReceiver),
    /// The product and a bare handler beside it
    #[command(hide = true)]
    Both(graphql::both::Both),
    /// A web server with a pool and nothing else
    #[command(hide = true)]
    BareWeb(start::BareWeb),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Bench {
    Intake,
    Clocks,
    Lists,
    Figures,
    Graphql,
    Start,
    Paper,
}

fn main() -> Result<()> {
    app::tls::install_provider();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(run(Cli::parse()))
}

async fn run(cli: Cli) -> Result<()> {
    match &cli.part {
        Some(Part::Feed(feed)) => return feed.run().await,
        Some(Part::BareReceiver(receiver)) => return receiver.run().await,
        Some(Part::Both(both)) => return both.run().await,
        Some(Part::BareWeb(web)) => return web.run().await,
        None => {}
    }
    let all = Bench::value_variants();
    let chosen = if cli.which.is_empty() { all.to_vec() } else { cli.which.clone() };
    let grounds = ground::all(cli.only.as_deref()).await?;
    let mut results = Results::begin(&cli.results, &grounds).await?;
    for bench in chosen {
        // It asks no database.
        if bench == Bench::Paper {
            paper::run(&mut results)?;
            continue;
        }
        for ground in &grounds {
            measure(bench, ground, &cli, &mut results).await?;
        }
    }
    results.write()
}

async fn measure(bench: Bench, ground: &Ground, cli: &Cli, results: &mut Results) -> Result<()> {
    let size = |quick: usize, full: usize| cli.size.unwrap_or(if cli.full { full } else { quick });
    eprintln!("{bench:?} on {}", ground.name());
    match bench {
        Bench::Intake => intake::run(ground, size(6_000, 30_000), results).await,
        Bench::Clocks => clocks::run(ground, size(1_000_000, 1_000_000), results).await,
        Bench::Lists => lists::run(ground, size(100_000, 1_000_000), results).await,
        Bench::Figures => figures::run(ground, size(100_000, 1_000_000), results).await,
        Bench::Graphql => graphql::run(ground, size(2_000, 10_000), results).await,
        Bench::Start => start::run(ground, results).await,
        Bench::Paper => paper::run(results),
    }
}
