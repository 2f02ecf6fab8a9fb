//! The line to a client: whole commands, pieces of content, replies that wait for one another.
//!
//! Deliberately absent: the meaning of commands. Invariant: no read or write waits longer than it was given, and a
//! command ends with CR LF or is not one.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use super::reply::Reply;

/// The longest command, as `smtp-proto` has it.
const MOST_COMMAND: usize = 4096;
/// Bytes read at once.
const ROOM: usize = 16 << 10;
/// A client that does not take replies is left after this.
const TAKE_WITHIN: Duration = Duration::from_secs(30);

/// Anything that can be talked over.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// Why nothing more can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    Closed,
    Slow,
    TooLong,
    Bare,
}

impl From<io::Error> for Trouble {
    fn from(_: io::Error) -> Self {
        Self::Closed
    }
}

pub(super) struct Line {
    stream: Box<dyn Stream>,
    room: Box<[u8]>,
    start: usize,
    end: usize,
    output: Vec<u8>,
}

impl Line {
    pub(super) fn new(stream: Box<dyn Stream>) -> Self {
        Self { stream, room: vec![0; ROOM].into_boxed_slice(), start: 0, end: 0, output: Vec::new() }
    }

    /// The stream itself, when the client has said nothing beyond what was read.
    pub(super) fn into_stream(self) -> Option<Box<dyn Stream>> {
        (self.start == self.end).then_some(self.stream)
    }

    /// What was read and not used yet.
    pub(super) fn unused(&self) -> &[u8] {
        &self.room[self.start..self.end]
    }

    pub(super) fn used(&mut self, count: usize) {
        self.start = self.end.min(self.start + count);
    }

    /// Reads until something is unused.
    pub(super) async fn more(&mut self, within: Duration) -> Result<(), Trouble> {
        if self.start < self.end {
            return Ok(());
        }
        (self.start, self.end) = (0, 0);
        self.read(within).await
    }

    async fn read(&mut self, within: Duration) -> Result<(), Trouble> {
        match timeout(within, self.stream.read(&mut self.room[self.end..])).await {
            Err(_) => Err(Trouble::Slow),
            Ok(Ok(0) | Err(_)) => Err(Trouble::Closed),
            Ok(Ok(count)) => {
                self.end += count;
                Ok(())
            }
        }
    }

    /// The next command with its line end. The time is for all of it, so that one byte a minute does not help.
    pub(super) async fn command(&mut self, within: Duration) -> Result<Vec<u8>, Trouble> {
        let until = tokio::time::Instant::now() + within;
        loop {
            if let Some(length) = memchr::memchr(b'\n', self.unused()).map(|at| at + 1) {
                let command = self.unused()[..length].to_vec();
                self.used(length);
                return judged(command);
            }
            if self.end - self.start >= MOST_COMMAND {
                return Err(Trouble::TooLong);
            }
            self.room.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
            self.read(until.saturating_duration_since(tokio::time::Instant::now())).await?;
        }
    }

    /// Whether a whole command waits, so that replies may wait too (pipelining).
    pub(super) fn has_command(&self) -> bool {
        self.unused().contains(&b'\n') && self.output.len() < ROOM
    }

    pub(super) fn say(&mut self, reply: &Reply) {
        self.say_text(&reply.to_string());
    }

    pub(super) fn say_text(&mut self, text: &str) {
        self.output.extend_from_slice(text.as_bytes());
    }

    /// Sends what was said.
    pub(super) async fn flush(&mut self) -> Result<(), Trouble> {
        let output = std::mem::take(&mut self.output);
        let sent = async {
            self.stream.write_all(&output).await?;
            self.stream.flush().await
        };
        match timeout(TAKE_WITHIN, sent).await {
            Ok(sent) => Ok(sent?),
            Err(_) => Err(Trouble::Slow),
        }
    }

    /// Ends the connection in order, where it is encrypted.
    pub(super) async fn close(mut self) {
        // A client that is gone needs no farewell.
        let _ = timeout(Duration::from_secs(1), self.stream.shutdown()).await;
    }
}

fn judged(command: Vec<u8>) -> Result<Vec<u8>, Trouble> {
    let Some(words) = command.strip_suffix(b"\r\n") else { return Err(Trouble::Bare) };
    if words.len() > MOST_COMMAND {
        return Err(Trouble::TooLong);
    }
    if words.iter().any(|byte| matches!(byte, b'\r' | 0)) { Err(Trouble::Bare) } else { Ok(command) }
}
