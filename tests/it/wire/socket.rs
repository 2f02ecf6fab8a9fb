//! A browser's socket: as much of RFC 6455 and graphql-transport-ws as a test needs.

use std::net::SocketAddr;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An open socket.
pub struct Socket {
    raw: Raw,
}

/// Frames of an open socket, whatever is spoken in them.
pub struct Raw {
    stream: TcpStream,
}

/// What the other side sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Frame {
    /// A text.
    Text(String),
    /// It closed, with a code where it gave one.
    Closed(Option<u16>),
    /// Something that asks for no answer.
    Other,
}

impl Raw {
    /// Opens a socket with these further headers, or gives the head of the refusal.
    pub async fn open(address: SocketAddr, path: &str, headers: &str) -> Result<Self, String> {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{headers}\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        let head = String::from_utf8_lossy(&head).into_owned();
        if head.starts_with("HTTP/1.1 101") { Ok(Self { stream }) } else { Err(head) }
    }

    /// Sends a frame of a kind: 1 is a text, 2 is bytes. A line that is closed meanwhile is no fault.
    pub async fn send(&mut self, kind: u8, bytes: &[u8]) {
        let mut frame = vec![0x80 | kind];
        if let Ok(short @ ..126) = u8::try_from(bytes.len()) {
            frame.push(0x80 | short);
        } else if let Ok(middle) = u16::try_from(bytes.len()) {
            frame.push(0x80 | 0x7e);
            frame.extend_from_slice(&middle.to_be_bytes());
        } else {
            frame.push(0x80 | 0x7f);
            frame.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
        }
        frame.extend_from_slice(&[0; 4]);
        frame.extend_from_slice(bytes);
        let _ = self.stream.write_all(&frame).await;
    }

    /// The next frame; a broken line is closed without a code.
    pub async fn read(&mut self) -> Frame {
        self.next().await.unwrap_or(Frame::Closed(None))
    }

    async fn next(&mut self) -> Option<Frame> {
        let kind = self.stream.read_u8().await.ok()? & 0x0f;
        let length = match self.stream.read_u8().await.ok()? & 0x7f {
            126 => u64::from(self.stream.read_u16().await.ok()?),
            127 => self.stream.read_u64().await.ok()?,
            short => u64::from(short),
        };
        let mut payload = vec![0; usize::try_from(length).ok()?];
        self.stream.read_exact(&mut payload).await.ok()?;
        Some(match kind {
            1 => Frame::Text(String::from_utf8(payload).unwrap()),
            8 => Frame::Closed(payload.get(..2).map(|code| u16::from_be_bytes([code[0], code[1]]))),
            _ => Frame::Other,
        })
    }
}

impl Socket {
    /// Opens a socket as a page of ours does, and introduces itself.
    pub async fn open(address: SocketAddr, cookie: &str) -> Self {
        let headers = format!(
            "Sec-WebSocket-Protocol: graphql-transport-ws\r\nOrigin: http://localhost:{}\r\nCookie: {cookie}\r\n",
            address.port()
        );
        let mut socket = Self { raw: Raw::open(address, "/graphql", &headers).await.unwrap() };
        socket.say(&json!({ "type": "connection_init" })).await;
        assert_eq!(socket.hear().await.unwrap()["type"], "connection_ack");
        socket
    }

    /// Follows something.
    pub async fn subscribe(&mut self, id: &str, query: &str, variables: Value) {
        let payload = json!({ "query": query, "variables": variables });
        self.say(&json!({ "id": id, "type": "subscribe", "payload": payload })).await;
    }

    async fn say(&mut self, message: &Value) {
        self.raw.send(1, message.to_string().as_bytes()).await;
    }

    /// The next message; nothing once the other side has closed.
    pub async fn hear(&mut self) -> Option<Value> {
        loop {
            match self.raw.read().await {
                Frame::Text(text) => {
                    let message: Value = serde_json::from_str(&text).unwrap();
                    if message["type"] != "ping" {
                        return Some(message);
                    }
                }
                Frame::Closed(_) => return None,
                Frame::Other => {}
            }
        }
    }

    /// The next message that fits, within some seconds; everything heard before it comes along.
    pub async fn hear_until(&mut self, fits: impl Fn(&Value) -> bool) -> Vec<Value> {
        let mut heard = Vec::new();
        let waited = tokio::time::timeout(Duration::from_secs(20), async {
            while let Some(message) = self.hear().await {
                let last = fits(&message);
                heard.push(message);
                if last {
                    return true;
                }
            }
            false
        });
        assert!(matches!(waited.await, Ok(true)), "never heard: {heard:#?}");
        heard
    }
}
