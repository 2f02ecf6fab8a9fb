//! A mail server that answers by script and keeps what it accepted.
//!
//! Deliberately absent: routing, storage, mercy. Invariant: a mail is in [`Sink::mails`] exactly when the script let it
//! be accepted, whether or not the client heard of it.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_rustls::rustls::ServerConfig;

mod talk;

/// What the server does next. Once the script is used up, everything is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Accepts one mail.
    Accept,
    /// Closes the next connection without a word.
    Refuse,
    /// Greets the next connection with this line instead of 220, and closes.
    Greet(String),
    /// Breaks the next connection where TLS should begin.
    BreakTls,
    /// Answers the next MAIL with this line.
    AtMail(String),
    /// Answers the next RCPT with this line.
    AtRcpt(String),
    /// Answers the next DATA with this line.
    AtData(String),
    /// Takes the next mail's content and answers with this line.
    AtEnd(String),
    /// Takes the next mail's content and closes without an answer; the mail is kept or not.
    Vanish {
        /// Whether it is kept.
        kept: bool,
    },
    /// Sends each byte of the next answer to content after this pause.
    Drip(Duration),
}

/// A mail that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The envelope's sender; empty is the null sender.
    pub from: String,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// The mail, dots taken off.
    pub bytes: Vec<u8>,
    /// The name and password of the one who signed in.
    pub account: Option<(String, String)>,
    /// Whether the line was encrypted.
    pub encrypted: bool,
}

/// How the server is set up.
#[derive(Clone, Default)]
pub struct Setup {
    /// What to do, in this order.
    pub script: Vec<Act>,
    /// The certificate, where TLS is offered.
    pub tls: Option<Arc<ServerConfig>>,
    /// TLS from the first byte.
    pub implicit: bool,
    /// The only name and password that are taken; others are refused with 535.
    pub account: Option<(String, String)>,
    /// Whether 8-bit content and UTF-8 addresses are taken.
    pub ascii_only: bool,
}

struct Room {
    setup: Setup,
    script: Mutex<VecDeque<Act>>,
    mails: watch::Sender<Vec<Kept>>,
    connections: watch::Sender<usize>,
}

impl Room {
    fn script(&self) -> MutexGuard<'_, VecDeque<Act>> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next act, when it is one of these.
    fn next(&self, fits: impl Fn(&Act) -> bool) -> Option<Act> {
        let mut script = self.script();
        if script.front().is_some_and(fits) { script.pop_front() } else { None }
    }
}

/// A scripted mail server on this machine.
pub struct Sink {
    address: SocketAddr,
    room: Arc<Room>,
    task: JoinHandle<()>,
}

impl Sink {
    /// Starts on a free port.
    pub async fn start(setup: Setup) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let room = Arc::new(Room {
            script: Mutex::new(setup.script.clone().into()),
            setup,
            mails: watch::channel(Vec::new()).0,
            connections: watch::channel(0).0,
        });
        let address = listener.local_addr()?;
        let task = tokio::spawn(serve(listener, room.clone()));
        Ok(Self { address, room, task })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Adds to the script.
    pub fn then(&self, acts: impl IntoIterator<Item = Act>) {
        self.room.script().extend(acts);
    }

    /// The mails accepted so far.
    pub fn mails(&self) -> Vec<Kept> {
        self.room.mails.borrow().clone()
    }

    /// Waits until there are at least `count` mails.
    pub async fn wait_for(&self, count: usize) -> Vec<Kept> {
        let mut mails = self.room.mails.subscribe();
        match mails.wait_for(|mails| mails.len() >= count).await {
            Ok(mails) => mails.clone(),
            Err(_) => self.mails(),
        }
    }

    /// Connections taken so far.
    pub fn connections(&self) -> usize {
        *self.room.connections.borrow()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, room: Arc<Room>) {
    while let Ok((stream, _)) = listener.accept().await {
        room.connections.send_modify(|count| *count += 1);
        tokio::spawn(welcome(stream, room.clone()));
    }
}

async fn welcome(stream: TcpStream, room: Arc<Room>) {
    if room.next(|act| *act == Act::Refuse).is_some() {
        return;
    }
    if let Err(error) = talk::hold(stream, room).await {
        tracing::trace!(%error, "a client left the sink");
    }
}
