//! The connection below the `imap` crate: plain or TLS, patient within limits, with the mails taken out.
//!
//! Deliberately absent: IMAP commands. Invariant: no read waits for ever; each has its patience and each command its
//! deadline, and after either ran out nothing more is read from this connection.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use imap::extensions::idle::SetReadTimeout;
use tokio_rustls::rustls::{ClientConnection, StreamOwned};

use super::framing::Framer;

/// All text (not mails) that an answer to one command may have.
const MOST_TEXT: usize = 64 << 20;

/// The bytes themselves.
pub(super) enum Line {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Line {
    fn socket(&self) -> &TcpStream {
        match self {
            Self::Plain(socket) => socket,
            Self::Tls(stream) => &stream.sock,
        }
    }
}

struct State {
    framer: Framer,
    deadline: Instant,
    text_left: usize,
    broken: bool,
}

/// What the watcher may set and ask while the `imap` crate owns the wire.
#[derive(Clone)]
pub(super) struct Meter(Arc<Mutex<State>>);

impl Meter {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Before a command: it has to be answered within `time`, with mails of `most` bytes at most.
    pub(super) fn expect(&self, time: Duration, most: u64) {
        let mut state = self.state();
        state.deadline = Instant::now() + time;
        state.text_left = MOST_TEXT;
        state.framer.expect(most);
    }

    /// The mail behind a token.
    pub(super) fn resolve(&self, text: &[u8]) -> Bytes {
        self.state().framer.resolve(text)
    }
}

/// A connection as the `imap` crate sees it.
pub(super) struct Wire {
    line: Line,
    meter: Meter,
    input: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    patience: Duration,
    idling: Option<Duration>,
}

impl Wire {
    pub(super) fn new(line: Line, patience: Duration) -> (Self, Meter) {
        let state = State {
            framer: Framer::new(rand::random()),
            deadline: Instant::now() + patience,
            text_left: MOST_TEXT,
            broken: false,
        };
        let meter = Meter(Arc::new(Mutex::new(state)));
        let (input, ready) = (vec![0; 16 << 10], Vec::new());
        (Self { line, meter: meter.clone(), input, ready, given: 0, patience, idling: None }, meter)
    }

    fn refill(&mut self) -> io::Result<usize> {
        self.ready.clear();
        self.given = 0;
        let wait = self.allowed_wait()?;
        self.line.socket().set_read_timeout(Some(wait))?;
        let read = match &mut self.line {
            Line::Plain(socket) => socket.read(&mut self.input),
            Line::Tls(stream) => stream.read(&mut self.input),
        };
        let mut state = self.meter.state();
        match read {
            Ok(count) => {
                let framed = state.framer.push(&self.input[..count], &mut self.ready);
                state.broken |= framed.is_err() || count == 0 || self.ready.len() > state.text_left;
                state.text_left = state.text_left.saturating_sub(self.ready.len());
                framed.map(|()| count).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
            }
            Err(error) => {
                state.broken |= self.idling.is_none();
                Err(error)
            }
        }
    }

    fn allowed_wait(&self) -> io::Result<Duration> {
        let state = self.meter.state();
        if state.broken || state.text_left == 0 {
            return Err(io::Error::new(io::ErrorKind::ConnectionAborted, "the connection was given up"));
        }
        if let Some(wait) = self.idling {
            return Ok(wait);
        }
        let left = state.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::Error::new(io::ErrorKind::ConnectionAborted, "the server was too slow"));
        }
        Ok(left.min(self.patience))
    }
}

impl Read for Wire {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() {
            if self.refill()? == 0 {
                return Ok(0);
            }
        }
        let count = out.len().min(self.ready.len() - self.given);
        out[..count].copy_from_slice(&self.ready[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.line {
            Line::Plain(socket) => socket.write(bytes),
            Line::Tls(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.line {
            Line::Plain(socket) => socket.flush(),
            Line::Tls(stream) => stream.flush(),
        }
    }
}

impl SetReadTimeout for Wire {
    /// The `imap` crate sets this around IDLE only: with a time, silence is not a fault.
    fn set_read_timeout(&mut self, timeout: Option<Duration>) -> imap::Result<()> {
        self.idling = timeout;
        if timeout.is_none() {
            self.meter.state().deadline = Instant::now() + self.patience;
        }
        Ok(())
    }
}
