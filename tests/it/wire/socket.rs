//! A browser's socket: as much of RFC 6455 and graphql-transport-ws as a test needs.

use std::net::SocketAddr;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An open socket.
pub struct Socket {
    stream: TcpStream,
}

impl Socket {
    /// Opens a socket as a page of ours does, and introduces itself.
    pub async fn open(address: SocketAddr, cookie: &str) -> Self {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!(
            "GET /graphql HTTP/1.1\r\nHost: {address}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
             Sec-WebSocket-Protocol: graphql-transport-ws\r\nOrigin: http://localhost:{}\r\nCookie: {cookie}\r\n\r\n",
            address.port()
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        assert!(head.starts_with(b"HTTP/1.1 101"), "{}", String::from_utf8_lossy(&head));
        let mut socket = Self { stream };
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
        let text = message.to_string();
        let mut frame = vec![0x81];
        if let Ok(short @ ..126) = u8::try_from(text.len()) {
            frame.push(0x80 | short);
        } else {
            frame.push(0x80 | 0x7e);
            frame.extend_from_slice(&u16::try_from(text.len()).unwrap().to_be_bytes());
        }
        frame.extend_from_slice(&[0; 4]);
        frame.extend_from_slice(text.as_bytes());
        self.stream.write_all(&frame).await.unwrap();
    }

    /// The next message; nothing once the other side has closed.
    pub async fn hear(&mut self) -> Option<Value> {
        loop {
            let kind = self.stream.read_u8().await.ok()? & 0x0f;
            let length = match self.stream.read_u8().await.ok()? & 0x7f {
                126 => u64::from(self.stream.read_u16().await.ok()?),
                127 => self.stream.read_u64().await.ok()?,
                short => u64::from(short),
            };
            let mut payload = vec![0; usize::try_from(length).ok()?];
            self.stream.read_exact(&mut payload).await.ok()?;
            match kind {
                1 => {
                    let message: Value = serde_json::from_slice(&payload).unwrap();
                    if message["type"] != "ping" {
                        return Some(message);
                    }
                }
                8 => return None,
                _ => {}
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
