//! Sockets: who may open one, and what is asked of him.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use world::World;

use crate::support::{ask, request, start};

const UPGRADE: [(&str, &str); 4] = [
    ("Upgrade", "websocket"),
    ("Sec-WebSocket-Version", "13"),
    ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ("Sec-WebSocket-Protocol", "graphql-transport-ws"),
];

/// Opens a socket as a page of ours.
async fn open(address: SocketAddr) -> TcpStream {
    let own = format!("http://localhost:{}", address.port());
    let all = [&UPGRADE[..], &[("Origin", own.as_str())]].concat();
    let text = request("GET /graphql", &all, "").replace("Connection: close", "Connection: Upgrade");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap();
    assert!(head.starts_with("HTTP/1.1 101"), "{head}");
    assert!(head.to_lowercase().contains("sec-websocket-protocol: graphql-transport-ws"), "{head}");
    stream
}

/// Sends a text, masked with zeros as a client may.
async fn say(stream: &mut TcpStream, text: &str) {
    let length = u8::try_from(text.len()).unwrap();
    let mut frame = vec![0x81, 0x80 | length, 0, 0, 0, 0];
    frame.extend_from_slice(text.as_bytes());
    stream.write_all(&frame).await.unwrap();
}

/// Reads until the other side closes; the code that it gives.
async fn closed(stream: &mut TcpStream) -> Option<u16> {
    let read = tokio::time::timeout(Duration::from_secs(15), async {
        loop {
            let kind = stream.read_u8().await.ok()? & 0x0f;
            let length = usize::from(stream.read_u8().await.ok()? & 0x7f);
            let mut payload = vec![0; length];
            stream.read_exact(&mut payload).await.ok()?;
            if kind == 8 {
                return Some(u16::from_be_bytes([*payload.first()?, *payload.get(1)?]));
            }
        }
    });
    read.await.expect("a close in time")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_foreign_page_gets_no_socket() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let address = running.address.unwrap();
    let status = async |headers: &[(&str, &str)]| {
        let text = request("GET /graphql", headers, "").replace("Connection: close", "Connection: Upgrade, close");
        ask(address, &text).await.status
    };

    assert_eq!(status(&UPGRADE).await, 403, "no origin");
    assert_eq!(status(&[&UPGRADE[..], &[("Origin", "https://evil.example")]].concat()).await, 403);
    let own = format!("http://localhost:{}", address.port());
    assert_eq!(status(&[&UPGRADE[..3], &[("Origin", own.as_str())]].concat()).await, 400, "no protocol");
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_says_nothing_is_cut_off() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;

    let mut stream = open(running.address.unwrap()).await;

    assert_eq!(closed(&mut stream).await, Some(4408));
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_socket_is_for_those_who_are_signed_in_and_speak_in_turn() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let address = running.address.unwrap();

    let mut nobody = open(address).await;
    say(&mut nobody, r#"{"type":"connection_init"}"#).await;
    let mut hasty = open(address).await;
    say(&mut hasty, r#"{"id":"1","type":"subscribe","payload":{"query":"subscription{x}"}}"#).await;
    let mut babbler = open(address).await;
    say(&mut babbler, "hello").await;

    assert_eq!(closed(&mut nobody).await, Some(4401));
    assert_eq!(closed(&mut hasty).await, Some(4401));
    assert_eq!(closed(&mut babbler).await, Some(4400));
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn open_sockets_do_not_hold_up_the_end() {
    let world = World::on_sqlite().await;
    let running = start(&world, |_| {}).await;
    let mut stream = open(running.address.unwrap()).await;
    let began = std::time::Instant::now();

    running.stop().await.unwrap();

    assert_eq!(closed(&mut stream).await, Some(1001));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}
