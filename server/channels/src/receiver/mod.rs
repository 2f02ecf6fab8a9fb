//! Our own mail server, for addresses to which the shops forward: it takes mail for mailboxes of the house and for
//! nobody else.
//!
//! Deliberately absent: relaying, sending, signing in, and saying who exists. Commands are parsed by `smtp-proto`.
//! Invariant: 250 after the content means that [`crate::ports::Post::hold`] said so before.

mod content;
mod conversation;
mod doors;
mod envelope;
mod holding;
mod limits;
mod line;
mod reply;
mod trace;
mod transfer;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use kernel::{Clock, Ids};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::ports::Post;
use conversation::Conversation;
use doors::Doors;
use holding::Holding;
pub use limits::Limits;
use reply::Reply;

/// What the receiver needs of the house.
#[derive(Clone)]
pub struct Wiring {
    /// The name by which the receiver greets.
    pub host: String,
    /// Where mails are made durable.
    pub post: Arc<dyn Post>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// New ids for sessions.
    pub ids: Ids,
    /// The certificate; without it STARTTLS is not offered.
    pub tls: Option<Arc<ServerConfig>>,
}

/// What all conversations share.
struct House {
    wiring: Wiring,
    acceptor: Option<TlsAcceptor>,
    limits: Limits,
    memory: Arc<Semaphore>,
    holding: Holding,
    stopping: CancellationToken,
}

/// A running receiver.
pub struct Receiver {
    address: SocketAddr,
    stopping: CancellationToken,
    conversations: TaskTracker,
    listening: JoinHandle<()>,
    holders: Vec<JoinHandle<()>>,
}

impl Receiver {
    /// Listens on `listener` until stopped.
    pub fn start(listener: TcpListener, wiring: Wiring, limits: Limits) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (stopping, conversations) = (CancellationToken::new(), TaskTracker::new());
        let (holding, holders) = Holding::start(&wiring.post, &limits);
        let house = Arc::new(House {
            acceptor: wiring.tls.clone().map(TlsAcceptor::from),
            memory: Arc::new(Semaphore::new(limits.memory_units())),
            holding,
            stopping: stopping.clone(),
            wiring,
            limits,
        });
        let listening = tokio::spawn(listen(listener, house, conversations.clone()));
        Ok(Self { address, stopping, conversations, listening, holders })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Takes no more connections, lets mails on their way come in, and returns when all that was taken is held.
    pub async fn stop(self) {
        self.stopping.cancel();
        self.conversations.close();
        self.conversations.wait().await;
        for task in self.holders.into_iter().chain([self.listening]) {
            if let Err(error) = task.await {
                tracing::error!(%error, "a part of the receiver had ended before it was stopped");
            }
        }
    }
}

async fn listen(listener: TcpListener, house: Arc<House>, conversations: TaskTracker) {
    let doors = Doors::new(house.limits.connections, house.limits.connections_per_address);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = house.stopping.cancelled() => return,
        };
        match accepted {
            Ok((stream, peer)) => {
                let visit = doors.enter(peer.ip());
                let house = house.clone();
                conversations.spawn(async move {
                    match visit {
                        Some(_visit) => Conversation::hold(stream, peer.ip(), house).await,
                        None => turn_away(stream).await,
                    }
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

async fn turn_away(mut stream: TcpStream) {
    let words = Reply::TOO_MANY_CONNECTIONS.to_string();
    let said = tokio::io::AsyncWriteExt::write_all(&mut stream, words.as_bytes());
    // Whoever does not take the answer within a second goes without it.
    let _ = tokio::time::timeout(Duration::from_secs(1), said).await;
}
