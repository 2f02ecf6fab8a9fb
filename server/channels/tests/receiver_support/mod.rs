//! A receiver with mailboxes in memory, and clients who say exactly what a test wants.
#![allow(dead_code, reason = "each test binary uses a part")]

#[path = "../imap_support/memory.rs"]
pub mod memory;

use std::net::SocketAddr;
use std::sync::Arc;

use channels::ports::Routed;
use channels::receiver::{Limits, Receiver, Wiring};
use channels::tls;
use kernel::ids::{MailboxId, TenantId};
use kernel::{Ids, SystemClock};
use memory::Memory;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::rustls::ServerConfig;

/// An authority and a certificate for this machine, signed by it.
pub struct Papers {
    pub authority: String,
    pub server: Arc<ServerConfig>,
}

pub fn papers() -> Papers {
    let authority_key = KeyPair::generate().unwrap();
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let certificate = authority.self_signed(&authority_key).unwrap();
    let issuer = Issuer::new(authority, authority_key);
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(vec!["localhost".into(), "127.0.0.1".into()]).unwrap();
    let leaf = leaf.signed_by(&key, &issuer).unwrap();
    let server = tls::server(leaf.pem().as_bytes(), key.serialize_pem().as_bytes()).unwrap();
    Papers { authority: certificate.pem(), server }
}

pub fn mailbox(memory: &Memory, addresses: &[&str], most_bytes: usize) -> Routed {
    let ids = Ids::default();
    let routed = Routed { tenant: ids.next::<TenantId>(), mailbox: ids.next::<MailboxId>(), most_bytes };
    let mut routes = memory.routes.lock().unwrap();
    routes.extend(addresses.iter().map(|address| ((*address).to_owned(), routed)));
    routed
}

pub async fn receiver(memory: &Arc<Memory>, limits: Limits, tls: Option<Arc<ServerConfig>>) -> Receiver {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let wiring = Wiring {
        host: "mx.house.example".into(),
        post: memory.clone(),
        clock: Arc::new(SystemClock),
        ids: Ids::default(),
        tls,
    };
    Receiver::start(listener, wiring, limits).unwrap()
}

pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

pub struct Client<S = TcpStream> {
    pub stream: S,
    unread: String,
}

impl Client<TcpStream> {
    pub async fn connect(address: SocketAddr) -> Self {
        Self { stream: TcpStream::connect(address).await.unwrap(), unread: String::new() }
    }

    /// Connected and introduced.
    pub async fn hello(address: SocketAddr) -> Self {
        let mut client = Self::connect(address).await;
        assert_eq!(client.hear().await, "220 mx.house.example ESMTP");
        client.say("EHLO client.example").await;
        client
    }
}

impl<S: Stream> Client<S> {
    pub fn over(stream: S) -> Self {
        Self { stream, unread: String::new() }
    }

    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream.write_all(bytes.as_ref()).await.unwrap();
        self.stream.flush().await.unwrap();
    }

    /// The next reply, all of its lines; empty when the connection ended.
    pub async fn hear(&mut self) -> String {
        let heard = tokio::time::timeout(std::time::Duration::from_secs(30), self.read_reply());
        heard.await.expect("a reply within half a minute")
    }

    async fn read_reply(&mut self) -> String {
        loop {
            let mut length = 0;
            for line in self.unread.split_inclusive("\r\n").filter(|line| line.ends_with("\r\n")) {
                length += line.len();
                if line.as_bytes().get(3) == Some(&b' ') {
                    let reply: String = self.unread.drain(..length).collect();
                    return reply.trim_end().to_owned();
                }
            }
            let mut room = [0; 4096];
            match self.stream.read(&mut room).await {
                Ok(0) | Err(_) => return std::mem::take(&mut self.unread),
                Ok(count) => self.unread.push_str(&String::from_utf8_lossy(&room[..count])),
            }
        }
    }

    pub async fn say(&mut self, command: &str) -> String {
        self.send(format!("{command}\r\n")).await;
        self.hear().await
    }

    /// A whole mail; the last reply.
    pub async fn mail(&mut self, from: &str, to: &[&str], content: &str) -> String {
        let said = self.say(&format!("MAIL FROM:<{from}>")).await;
        assert!(said.starts_with("250"), "{said}");
        for to in to {
            let said = self.say(&format!("RCPT TO:<{to}>")).await;
            assert!(said.starts_with("250"), "{said}");
        }
        let said = self.say("DATA").await;
        assert!(said.starts_with("354"), "{said}");
        self.say(&format!("{content}\r\n.")).await
    }
}
