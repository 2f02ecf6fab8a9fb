//! A running process on a port of its own, and the smallest client that can be rude to it.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use app::configuration::{Configuration, Flags, Sources};
use app::host::{Running, serve_with};
use kernel::Clock;
use store::Place;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use world::World;

/// A configuration that serves this world on a free port, without mail.
pub fn configuration(world: &World, change: impl FnOnce(&mut Flags)) -> Configuration {
    let database = match &world.place {
        Place::File(path) => format!("sqlite://{}", path.display()),
        Place::Server(url) => url.clone(),
    };
    let mut flags = Flags {
        data: Some(world.folder.path().display().to_string()),
        database: Some(database),
        listen: Some("127.0.0.1:0".to_owned()),
        smtp_listen: Some("off".to_owned()),
        ..Flags::default()
    };
    change(&mut flags);
    let environment = HashMap::from([("MANYHANDS_MASTER_KEY".to_owned(), "07".repeat(32))]);
    Sources { file: None, environment, flags }.read().expect("a configuration")
}

/// A process that serves this world.
pub async fn start(world: &World, change: impl FnOnce(&mut Flags)) -> Running {
    app::tls::install_provider();
    let clock: Arc<dyn Clock> = Arc::new(world.clock.clone());
    serve_with(&configuration(world, change), clock).await.expect("a running process")
}

/// An answer, in pieces.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// Sends a request as it stands and reads the answer.
pub async fn ask(address: SocketAddr, request: &str) -> Answer {
    let mut stream = TcpStream::connect(address).await.expect("a listener");
    stream.write_all(request.as_bytes()).await.expect("a request sent");
    let mut answer = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await;
    read.expect("an answer in time").expect("an answer");
    let text = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text.as_str(), ""));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default();
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

/// A request with these headers and this body.
pub fn request(line: &str, headers: &[(&str, &str)], body: &str) -> String {
    let mut text =
        format!("{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        text = format!("{text}{name}: {value}\r\n");
    }
    format!("{text}\r\n{body}")
}

/// Waits until something is so; the test fails when it never is.
pub async fn until<F: Future<Output = bool>>(what: &str, so: impl Fn() -> F) {
    let waited = tokio::time::timeout(Duration::from_secs(20), async {
        let mut tick = tokio::time::interval(Duration::from_millis(10));
        while !so().await {
            tick.tick().await;
        }
    });
    assert!(waited.await.is_ok(), "never: {what}");
}
