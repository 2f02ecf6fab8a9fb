//! Pictures of mails from servers that mean no good. What is inside stands on 127.0.0.1; 127.0.0.2 is allowed by name, as
//! if it lay in public.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use channels::pictures::{Fetcher, Kind, MOST_BYTES, Names, Refused};
use channels::tls::Trust;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const OUTSIDE: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));
const INSIDE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A server that answers every request with the same bytes and counts connections.
struct Server {
    address: SocketAddr,
    met: Arc<AtomicUsize>,
}

impl Server {
    async fn start(ip: IpAddr, port: u16, answer: impl Into<Vec<u8>>) -> Self {
        let listener = TcpListener::bind((ip, port)).await.unwrap();
        let (address, met, answer) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)), answer.into());
        let count = met.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                let answer = answer.clone();
                tokio::spawn(async move {
                    let mut asked = [0; 4096];
                    let _ = stream.read(&mut asked).await;
                    let _ = stream.write_all(&answer).await;
                });
            }
        });
        Self { address, met }
    }

    fn met(&self) -> usize {
        self.met.load(Ordering::SeqCst)
    }
}

fn gif() -> Vec<u8> {
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;".to_vec()
}

fn ok(kind: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\nconnection: close\r\n\r\n").as_bytes(), body].concat()
}

fn to(address: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nlocation: {address}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").into_bytes()
}

/// Answers a name with one address after the other.
struct Turning(Vec<IpAddr>, AtomicUsize);

#[async_trait]
impl Names for Turning {
    async fn addresses(&self, _: &str) -> io::Result<Vec<IpAddr>> {
        let turn = self.1.fetch_add(1, Ordering::SeqCst).min(self.0.len() - 1);
        Ok(vec![self.0[turn]])
    }
}

fn names(all: &[IpAddr]) -> Arc<Turning> {
    Arc::new(Turning(all.to_vec(), AtomicUsize::new(0)))
}

fn fetcher(allowed: &[IpAddr], names: Arc<Turning>) -> Fetcher {
    Fetcher::new(&Trust::native(), allowed.iter().copied(), names).unwrap()
}

#[tokio::test]
async fn a_picture_is_fetched_and_known_by_its_bytes() {
    let server = Server::start(OUTSIDE, 0, ok("text/html", &gif())).await;
    let fetcher = fetcher(&[OUTSIDE], names(&[OUTSIDE]));

    let picture = fetcher.fetch(&format!("http://{}/a.png", server.address)).await.unwrap();

    assert_eq!((picture.kind, picture.bytes), (Kind::Gif, gif()));
    let by_name = fetcher.fetch(&format!("http://bilder.example:{}/a", server.address.port())).await.unwrap();
    assert_eq!(by_name.kind, Kind::Gif);
}

#[tokio::test]
async fn no_way_of_writing_it_reaches_the_inside() {
    let canary = Server::start(INSIDE, 0, ok("image/gif", &gif())).await;
    let port = canary.address.port();
    let fetcher = fetcher(&[OUTSIDE], names(&[INSIDE]));
    let hosts = [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0x7f.1",
        "0.0.0.0",
        "0",
        "127.0.0.1.",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "localhost",
        "localhost.",
        "inside.example",
        "127。0。0。1",
        "①②⑦.⓪.⓪.①",
        "169.254.169.254",
        "10.0.0.1",
        "192.168.0.1",
        "172.16.0.1",
        "[fe80::1]",
        "[fd00::1]",
    ];
    for host in hosts {
        let fetched = fetcher.fetch(&format!("http://{host}:{port}/x.gif")).await;
        assert!(
            matches!(fetched, Err(Refused::NotPublic | Refused::Address | Refused::NotReached)),
            "{host}: {fetched:?}"
        );
    }
    for address in [
        format!("file:///etc/passwd#{port}"),
        format!("ftp://127.0.0.1:{port}/"),
        format!("gopher://127.0.0.1:{port}/"),
        format!("http://user:pass@{OUTSIDE}:{port}/"),
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=".into(),
        "//x".into(),
        String::new(),
    ] {
        assert_eq!(fetcher.fetch(&address).await, Err(Refused::Address), "{address}");
    }
    assert_eq!(canary.met(), 0, "nobody came to the inside");
}

#[tokio::test]
async fn a_redirect_to_the_inside_is_judged_like_an_address() {
    let canary = Server::start(INSIDE, 0, ok("image/gif", &gif())).await;
    let fetcher = fetcher(&[OUTSIDE], names(&[INSIDE]));
    for target in [format!("http://{}/", canary.address), format!("http://inside.example:{}/", canary.address.port())] {
        let server = Server::start(OUTSIDE, 0, to(&target)).await;
        assert_eq!(fetcher.fetch(&format!("http://{}/", server.address)).await, Err(Refused::NotPublic), "{target}");
        assert_eq!(server.met(), 1);
    }
    let ring = Server::start(OUTSIDE, 0, to("/again")).await;
    assert_eq!(fetcher.fetch(&format!("http://{}/", ring.address)).await, Err(Refused::Hops));
    assert_eq!((ring.met(), canary.met()), (4, 0));
}

#[tokio::test]
async fn a_name_that_answers_otherwise_the_next_time_gains_nothing() {
    let outside = Server::start(OUTSIDE, 0, ok("image/gif", &gif())).await;
    let canary = Server::start(INSIDE, outside.address.port(), ok("image/gif", &gif())).await;
    let turning = names(&[OUTSIDE, INSIDE]);
    let fetcher = fetcher(&[OUTSIDE], turning.clone());
    let address = format!("http://rebind.example:{}/", outside.address.port());

    let first = fetcher.fetch(&address).await;
    let second = fetcher.fetch(&address).await;

    assert_eq!(first.map(|picture| picture.kind), Ok(Kind::Gif));
    assert_eq!(second, Err(Refused::NotPublic));
    assert_eq!(
        (outside.met(), canary.met(), turning.1.load(Ordering::SeqCst)),
        (1, 0, 2),
        "looked up once a connection"
    );
}

#[tokio::test]
async fn too_much_too_slow_and_no_picture_are_refused() {
    let fetcher = fetcher(&[OUTSIDE], names(&[OUTSIDE]));
    let large = [gif(), vec![0; MOST_BYTES]].concat();
    let said = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", MOST_BYTES + 1);
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    for (answer, expected) in [
        (ok("image/gif", &large), Refused::TooLarge),
        (said.into_bytes(), Refused::TooLarge),
        (ok("image/svg+xml", svg), Refused::NotAPicture),
        (ok("image/png", b"<html>"), Refused::NotAPicture),
        (b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n".to_vec(), Refused::Answered(404)),
        (b"HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n".to_vec(), Refused::Address),
        (b"nonsense\r\n\r\n".to_vec(), Refused::NotReached),
    ] {
        let server = Server::start(OUTSIDE, 0, answer).await;
        assert_eq!(fetcher.fetch(&format!("http://{}/", server.address)).await, Err(expected.clone()), "{expected}");
    }
}

#[tokio::test]
async fn a_server_that_never_answers_is_left() {
    let listener = TcpListener::bind((OUTSIDE, 0)).await.unwrap();
    let fetcher = fetcher(&[OUTSIDE], names(&[OUTSIDE])).within(Duration::from_millis(200));

    let fetched = fetcher.fetch(&format!("http://{}/", listener.local_addr().unwrap())).await;

    assert_eq!(fetched, Err(Refused::Slow));
}
