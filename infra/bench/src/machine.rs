//! The machine that is measured on, in two lines.

use std::fs;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::Result;
use kernel::{Clock, SystemClock};

use crate::ground::Ground;
use crate::timing::{Times, say};

/// Above this load somebody else was at work.
const SHARED: f64 = 0.7;

/// The heading of a run: when, of what, on what.
pub async fn facts(grounds: &[Ground]) -> Result<String> {
    let load = fs::read_to_string("/proc/loadavg")?.split(' ').next().and_then(|word| word.parse::<f64>().ok());
    let load = load.unwrap_or_default();
    let busy = tokio::task::spawn_blocking(busy).await??;
    let shared = load > SHARED || busy > 0.15;
    let judged = if shared { "**shared with other work: only the figures of CPU count**" } else { "otherwise idle" };
    let profile = if cfg!(debug_assertions) { " **Debug build: the figures mean nothing.**" } else { "" };
    let servers: Vec<&str> = grounds.iter().map(version).collect();
    Ok(format!(
        "## {}, {}\n\n{} × {}, {} GB, Linux {}, {}, write and fdatasync of 4 kB {}. Databases: {}. Load before the run \
         {load:.1}, {:.0} % busy: {judged}.{profile}",
        SystemClock.now().format("%Y-%m-%d %H:%M UTC"),
        commit(),
        std::thread::available_parallelism()?,
        field("/proc/cpuinfo", "model name"),
        field("/proc/meminfo", "MemTotal").trim_end_matches(" kB").parse::<u64>().unwrap_or_default() / 1_048_576,
        fs::read_to_string("/proc/sys/kernel/osrelease")?.trim(),
        file_system(),
        say(sync_time()?),
        servers.join(", "),
        busy * 100.0,
    ))
}

fn version(ground: &Ground) -> &str {
    match ground {
        Ground::File => "SQLite (embedded)",
        Ground::Server(server) => &server.version,
    }
}

fn field(file: &str, name: &str) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    let found = text.lines().find_map(|line| line.strip_prefix(name)?.split_once(':'));
    found.map_or_else(|| "?".to_owned(), |(_, value)| value.trim().to_owned())
}

/// The share of the processors that others use, over a second.
#[expect(clippy::cast_precision_loss, reason = "ticks of a second")]
fn busy() -> Result<f64> {
    let before = ticks()?;
    std::thread::sleep(Duration::from_secs(1));
    let after = ticks()?;
    Ok(1.0 - (after.1 - before.1) as f64 / (after.0 - before.0).max(1) as f64)
}

/// All ticks of all processors since the start, and the idle ones among them.
fn ticks() -> Result<(u64, u64)> {
    let text = fs::read_to_string("/proc/stat")?;
    let line = text.lines().next().unwrap_or_default();
    let fields: Vec<u64> = line.split_whitespace().skip(1).filter_map(|field| field.parse().ok()).collect();
    Ok((fields.iter().take(8).sum(), fields.iter().skip(3).take(2).sum()))
}

fn commit() -> String {
    let said = Command::new("git").args(["describe", "--always", "--dirty", "--abbrev=10"]).output();
    let said = said.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    if said.is_empty() { "no commit".to_owned() } else { format!("commit {said}") }
}

/// The kind of file system that temporary files lie on.
fn file_system() -> String {
    let folder = std::env::temp_dir();
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let of = |line: &str| {
        let mut words = line.split(' ');
        let (_, point, kind) = (words.next()?, words.next()?, words.next()?);
        folder.starts_with(point).then(|| (point.len(), kind.to_owned()))
    };
    mounts.lines().filter_map(of).max().map_or_else(|| "?".to_owned(), |(_, kind)| kind)
}

/// What it takes until four kilobytes are on the disk: the median of fifty.
fn sync_time() -> Result<Duration> {
    let mut file = tempfile::tempfile()?;
    let mut times = Vec::new();
    for _ in 0..50 {
        let began = Instant::now();
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        times.push(began.elapsed());
    }
    Ok(Times::of(times).quantile(0.5))
}
