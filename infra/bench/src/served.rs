//! Processes that are measured: started by us, spoken to over their output, ended by us.

use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use store::Place;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use world::World;

use crate::proc::Pid;

/// How long a process may take to say something.
const PATIENCE: Duration = Duration::from_mins(10);

/// A process that says lines on its output.
pub struct Served {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    /// When it was started.
    pub began: Instant,
}

impl Served {
    fn start(mut command: Command) -> Result<Self> {
        let log = std::env::var("MANYHANDS_BENCH_LOG").is_ok();
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        command.stderr(if log { Stdio::inherit() } else { Stdio::null() });
        let began = Instant::now();
        let mut child = command.spawn().with_context(|| format!("{command:?}"))?;
        let out = child.stdout.take().context("its output")?;
        Ok(Self { child, lines: BufReader::new(out).lines(), began })
    }

    /// `manyhands serve` on a world's database, as it is installed, on free ports.
    pub fn product(world: &World) -> Result<Self> {
        let binary = std::env::current_exe()?.with_file_name("manyhands");
        let mut command = Command::new(&binary);
        command.args(["serve", "--listen", "127.0.0.1:0", "--smtp-listen", "127.0.0.1:0"]);
        command.arg("--data").arg(world.folder.path()).arg("--database").arg(url(&world.place));
        command.env("MANYHANDS_MASTER_KEY", MASTER);
        Self::start(command).with_context(|| format!("{} is built beside this program", binary.display()))
    }

    /// Another part of this program.
    pub fn part(arguments: &[&str]) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(arguments);
        Self::start(command)
    }

    /// The process.
    pub fn pid(&self) -> Result<Pid> {
        Ok(Pid(self.child.id().context("it has ended")?))
    }

    /// Waits for a line that begins like this; tells the rest of it.
    pub async fn hear(&mut self, beginning: &str) -> Result<String> {
        let heard = async {
            while let Some(line) = self.lines.next_line().await? {
                if let Some(rest) = line.strip_prefix(beginning) {
                    return Ok(rest.trim().to_owned());
                }
            }
            bail!("it ended and did not say {beginning:?}; set MANYHANDS_BENCH_LOG to see why")
        };
        tokio::time::timeout(PATIENCE, heard).await.with_context(|| format!("never said {beginning:?}"))?
    }

    /// Says a line to it.
    pub async fn say(&mut self, line: &str) -> Result<()> {
        let input = self.child.stdin.as_mut().context("its input")?;
        input.write_all(format!("{line}\n").as_bytes()).await?;
        Ok(input.flush().await?)
    }

    /// Asks it to end, and waits.
    pub async fn end(mut self) -> Result<()> {
        let pid = self.pid()?;
        drop(self.child.stdin.take());
        Command::new("kill").arg("-TERM").arg(pid.0.to_string()).status().await?;
        self.child.wait().await?;
        Ok(())
    }
}

/// The master key of a [`World`], in hexadecimal digits.
pub const MASTER: &str = "0707070707070707070707070707070707070707070707070707070707070707";

/// A database as the command line names it.
pub fn url(place: &Place) -> String {
    match place {
        Place::File(path) => format!("sqlite://{}", path.display()),
        Place::Server(url) => url.clone(),
    }
}
