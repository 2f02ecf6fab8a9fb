//! `manyhands mail`: reading, threading and importing mails from files.

use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use channels::email::{cli, files, parse};
use channels::ports::{Arrival, Held, Post, Routed, Source};
use clap::{Args, Subcommand};
use kernel::{Clock, Ids, SystemClock};

use crate::configuration::{Flags, Sources};
use crate::wiring::House;

/// How many mails share a commit.
const GROUP: usize = 64;

/// Read mails, sort them into cases, or take them in.
#[derive(Subcommand)]
pub enum Mail {
    /// Read mails and print one JSON object a line for each
    Parse(Parse),
    /// Sort the mails of a folder into cases
    Thread(Thread),
    /// Take mails into a mailbox, as if they had come now by mail
    Import(Box<Import>),
}

/// Files are .eml, mbox, Maildir, or folders of them.
#[derive(Args)]
pub struct Parse {
    /// Files or folders
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Print JSON; the only form there is
    #[arg(long)]
    json: bool,
}

/// Prints [{"case": 1, "files": […]}].
#[derive(Args)]
pub struct Thread {
    /// The folder
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Print JSON; the only form there is
    #[arg(long)]
    json: bool,
}

/// A mail that was taken in before is known by its Message-ID and not taken twice.
#[derive(Args)]
pub struct Import {
    /// An .eml file, an mbox, a Maildir or a folder of such
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// The address of the mailbox that takes them
    #[arg(long, value_name = "ADDRESS")]
    mailbox: String,
    #[command(flatten)]
    flags: Flags,
}

impl Mail {
    /// Does it.
    pub async fn run(self) -> Result<ExitCode> {
        match self {
            Self::Parse(Parse { files, json: _ }) => {
                let all_read = cli::parse_files(&files, &mut BufWriter::new(std::io::stdout().lock()))?;
                Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::FAILURE })
            }
            Self::Thread(Thread { folder, json: _ }) => {
                let cases = cli::thread_dir(&folder).with_context(|| folder.display().to_string())?;
                writeln!(std::io::stdout().lock(), "{cases}")?;
                Ok(ExitCode::SUCCESS)
            }
            Self::Import(import) => import.run().await,
        }
    }
}

impl Import {
    async fn run(self) -> Result<ExitCode> {
        let configuration = Sources::of_process(&self.flags).read()?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let house = House::open(&configuration, clock.clone(), Ids::new(clock.clone())).await?;
        let mailroom = house.mailroom();
        let Some(routed) = mailroom.route(&self.mailbox.to_lowercase()).await? else {
            bail!("{} is not an address of any client", self.mailbox);
        };
        let (mut group, mut sum) = (Vec::new(), Sum::default());
        for found in files::mails(&self.path) {
            match found {
                Ok(stored) => group.push(self.arrival(stored, routed, clock.now())),
                Err(lost) => {
                    sum.unreadable += 1;
                    writeln!(std::io::stderr(), "manyhands: {}: {}", lost.name, lost.error)?;
                }
            }
            if group.len() == GROUP {
                sum.add(&mailroom.hold(std::mem::take(&mut group)).await?);
            }
        }
        sum.add(&mailroom.hold(group).await?);
        // Whatever is running meanwhile takes them in as well; each is taken once.
        let intake = house.intake();
        while intake.round().await? > 0 {}
        house.close().await?;
        let Sum { held, known, unreadable } = sum;
        writeln!(std::io::stdout(), "{held} mails taken, {known} known before, {unreadable} files unreadable")?;
        Ok(if unreadable == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn arrival(&self, stored: files::Stored, routed: Routed, now: kernel::Time) -> Arrival {
        let parsed = parse(&stored.raw);
        let trusted = parsed.received.or(parsed.inbound.date).filter(|at| *at <= now).unwrap_or(now);
        Arrival {
            tenant: routed.tenant,
            mailbox: routed.mailbox,
            source: Source::Import { file: stored.name },
            trusted_at: trusted,
            fetched_at: now,
            envelope_from: parsed.inbound.from.map(|from| from.address),
            envelope_to: vec![self.mailbox.clone()],
            bytes: stored.raw.into(),
        }
    }
}

#[derive(Default)]
struct Sum {
    held: usize,
    known: usize,
    unreadable: usize,
}

impl Sum {
    fn add(&mut self, answers: &[Held]) {
        let known = answers.iter().filter(|held| matches!(held, Held::Known(_))).count();
        self.known += known;
        self.held += answers.len() - known;
    }
}
