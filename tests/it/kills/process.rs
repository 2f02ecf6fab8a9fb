//! The server as a process of its own.

use std::fs::File;
use std::net::SocketAddr;
use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStdout, Command};
use world::World;

use crate::house::{MASTER, database};

/// A process that was started here.
pub struct Process {
    child: Child,
    /// Kept open, so that the process may write.
    _out: BufReader<ChildStdout>,
    /// Where it receives mails.
    pub receiver: SocketAddr,
}

impl Process {
    /// Starts it on free ports, on the world's database and folder.
    pub async fn start(world: &World) -> Self {
        let log = File::options().create(true).append(true).open(world.folder.path().join("log")).unwrap();
        let program = std::env::var("MANYHANDS_BIN").unwrap_or_else(|_| env!("CARGO_BIN_EXE_served").to_owned());
        let mut child = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0", "--smtp-listen", "127.0.0.1:0", "--log", "warn"])
            .args(["--data", &world.folder.path().display().to_string(), "--database", &database(world)])
            .env("MANYHANDS_MASTER_KEY", MASTER.repeat(32))
            .current_dir(world.folder.path())
            .stdout(Stdio::piped())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .expect("a process");
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let began = Instant::now();
        let receiver = loop {
            let mut line = String::new();
            let read = tokio::time::timeout(Duration::from_secs(30), out.read_line(&mut line)).await;
            assert!(matches!(read, Ok(Ok(1..))), "it does not start:\n{}", told(world));
            if let Some(address) = line.trim().strip_prefix("Mail is received on ") {
                break address.parse().unwrap();
            }
        };
        println!("ready after {:?}", began.elapsed());
        Self { child, _out: out, receiver }
    }

    /// Lets it run for so long; ending by itself is a failure.
    pub async fn runs_for(&mut self, time: Duration) {
        let ended = tokio::time::timeout(time, self.child.wait()).await;
        assert!(ended.is_err(), "it ended by itself: {ended:?}");
    }

    /// SIGKILL: nothing is ended in order.
    pub async fn kill(mut self) {
        self.child.kill().await.expect("a process to kill");
    }

    pub async fn killed_and_started_again(self, world: &World) -> Self {
        self.kill().await;
        Self::start(world).await
    }
}

/// What it wrote to its log.
fn told(world: &World) -> String {
    std::fs::read_to_string(world.folder.path().join("log")).unwrap_or_default()
}
