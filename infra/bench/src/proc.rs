//! What the kernel knows of a process: its time on the processors and its memory (Linux).

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};

/// Ticks a second in `/proc/PID/stat`: 100 on every Linux that we build for.
const TICKS: u64 = 100;

/// A process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pid(pub u32);

impl Pid {
    /// Ourselves.
    pub fn own() -> Self {
        Self(std::process::id())
    }

    /// The fields of its `stat` from the state on.
    fn stat(self) -> Result<Vec<String>> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.0))?;
        let (_, rest) = text.rsplit_once(") ").context("a line of /proc/PID/stat")?;
        Ok(rest.split(' ').map(str::to_owned).collect())
    }

    /// Who started it.
    pub fn parent(self) -> Result<Self> {
        Ok(Self(self.stat()?.get(1).context("a parent")?.parse()?))
    }

    /// The time that it has had on processors.
    pub fn cpu(self) -> Result<Duration> {
        Ok(ticks(&self.stat()?, 11..13))
    }

    /// The time that it and its children, ended ones included, have had on processors.
    pub fn family_cpu(self) -> Result<Duration> {
        let mut sum = ticks(&self.stat()?, 11..15);
        for entry in fs::read_dir("/proc")? {
            let Some(pid) = entry?.file_name().to_str().and_then(|name| name.parse().ok()).map(Pid) else { continue };
            // A process may end while we look; its time is then its parent's.
            let Ok(stat) = pid.stat() else { continue };
            if stat.get(1).and_then(|parent| parent.parse().ok()).map(Pid) == Some(self) {
                sum += ticks(&stat, 11..13);
            }
        }
        Ok(sum)
    }

    /// The memory that it has, in megabytes: `VmRSS`, or `VmHWM` for the most it ever had.
    pub fn megabytes(self, field: &str) -> Result<f64> {
        let text = fs::read_to_string(format!("/proc/{}/status", self.0))?;
        let line = text.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(':')).context("a field")?;
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes / 1024.0)
    }
}

fn ticks(stat: &[String], fields: std::ops::Range<usize>) -> Duration {
    let sum: u64 = stat.get(fields).unwrap_or_default().iter().filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(sum * 1000 / TICKS)
}

/// The time of a process and of the database's server between two looks.
#[derive(Clone, Copy, Debug)]
pub struct Meter {
    process: Pid,
    server: Option<Pid>,
    began: (Duration, Duration),
}

impl Meter {
    /// Begins to measure.
    pub fn begin(process: Pid, server: Option<Pid>) -> Result<Self> {
        let mut meter = Self { process, server, began: Default::default() };
        meter.began = meter.look()?;
        Ok(meter)
    }

    fn look(&self) -> Result<(Duration, Duration)> {
        let server = self.server.map_or(Ok(Duration::ZERO), Pid::family_cpu)?;
        Ok((self.process.cpu()?, server))
    }

    /// What the process and the server have used since.
    pub fn used(&self) -> Result<(Duration, Duration)> {
        let now = self.look()?;
        Ok((now.0.saturating_sub(self.began.0), now.1.saturating_sub(self.began.1)))
    }
}
