//! From a host's name to a signed-in session.
//!
//! Deliberately absent: folders and mails. Invariant: no password or token leaves over a line that is neither
//! encrypted and verified nor allowed to be in the clear.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use imap::{Authenticator, Client, Session};
use secrecy::{ExposeSecret, SecretString};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, StreamOwned};

use super::stop::Stop;
use super::wire::{Line, Meter, Wire};
use super::{Broken, Watch, plain};
use crate::tls::{Security, name_of};

/// What is presented to the server.
pub(super) enum Proof {
    Password(SecretString),
    Token(SecretString),
}

/// A session and the meter of its wire.
pub(super) type Signed = (Session<Wire>, Meter);

/// Connects and signs in.
pub(super) fn open(
    watch: &Watch,
    proof: &Proof,
    tls: &Arc<ClientConfig>,
    patience: Duration,
    stop: &Stop,
) -> Result<Signed, Broken> {
    let socket = reach(watch, patience)?;
    if !stop.guard(socket.try_clone()?) {
        return Err(Broken::Stopped);
    }
    let line = secure(watch, socket, tls)?;
    let (wire, meter) = Wire::new(line, patience);
    let mut client = Client::new(wire);
    if watch.security != Security::StartTls {
        greeted(&client.read_greeting()?)?;
    }
    meter.expect(patience * 3, 0);
    sign_in(client, &watch.user, proof).map(|session| (session, meter))
}

fn reach(watch: &Watch, patience: Duration) -> Result<TcpStream, Broken> {
    let mut last = Broken::Line(format!("no address for {}", watch.host));
    for address in (watch.host.as_str(), watch.port).to_socket_addrs()? {
        if matches!(watch.security, Security::Plain { .. }) && !watch.security.allows_clear(address.ip()) {
            last = Broken::Unsafe("in the clear only to this machine".into());
            continue;
        }
        match TcpStream::connect_timeout(&address, patience) {
            Ok(socket) => {
                socket.set_nodelay(true)?;
                socket.set_read_timeout(Some(patience))?;
                socket.set_write_timeout(Some(patience))?;
                return Ok(socket);
            }
            Err(error) => last = error.into(),
        }
    }
    Err(last)
}

fn secure(watch: &Watch, mut socket: TcpStream, tls: &Arc<ClientConfig>) -> Result<Line, Broken> {
    match watch.security {
        Security::Plain { .. } => return Ok(Line::Plain(socket)),
        Security::Implicit => {}
        Security::StartTls => start_tls(&mut socket)?,
    }
    let unsafe_line = |error: &dyn std::fmt::Display| Broken::Unsafe(plain(&error.to_string()));
    let name = name_of(&watch.host).map_err(|error| unsafe_line(&error))?;
    let mut connection = ClientConnection::new(tls.clone(), name).map_err(|error| unsafe_line(&error))?;
    while connection.is_handshaking() {
        connection.complete_io(&mut socket).map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidData => unsafe_line(&error),
            _ => error.into(),
        })?;
    }
    Ok(Line::Tls(Box::new(StreamOwned::new(connection, socket))))
}

/// Asks for TLS in the clear. Whatever the server sends beyond its consent was put there by somebody else.
fn start_tls(socket: &mut TcpStream) -> Result<(), Broken> {
    greeted(&clear_line(socket)?)?;
    socket.write_all(b"s1 STARTTLS\r\n")?;
    for _ in 0..20 {
        let line = clear_line(socket)?;
        if line.to_ascii_uppercase().starts_with(b"S1 OK") {
            return Ok(());
        }
        if line.to_ascii_uppercase().starts_with(b"S1 ") {
            break;
        }
    }
    Err(Broken::Unsafe("the server does not start TLS".into()))
}

/// Reads one line byte by byte, so that nothing beyond it is taken from the handshake.
fn clear_line(socket: &mut TcpStream) -> Result<Vec<u8>, Broken> {
    let (mut line, mut byte) = (Vec::new(), [0]);
    while line.len() < 2048 {
        socket.read_exact(&mut byte)?;
        line.push(byte[0]);
        if byte[0] == b'\n' {
            return Ok(line);
        }
    }
    Err(Broken::Answer("a line without end".into()))
}

fn greeted(line: &[u8]) -> Result<(), Broken> {
    if line.to_ascii_uppercase().starts_with(b"* OK") {
        return Ok(());
    }
    Err(Broken::Answer(plain(&String::from_utf8_lossy(line))))
}

fn sign_in(mut client: Client<Wire>, user: &str, proof: &Proof) -> Result<Session<Wire>, Broken> {
    let able = client.capabilities()?;
    let answer = match proof {
        Proof::Token(token) => {
            let words = format!("user={user}\x01auth=Bearer {}\x01\x01", token.expose_secret());
            client.authenticate("XOAUTH2", &Once::saying(words))
        }
        Proof::Password(password) if able.has_str("AUTH=PLAIN") => {
            let words = format!("\0{user}\0{}", password.expose_secret());
            client.authenticate("PLAIN", &Once::saying(words))
        }
        Proof::Password(password) => client.login(user, password.expose_secret()),
    };
    answer.map_err(|(error, _)| judged(error))
}

/// A refusal is a matter for a person, unless the server says that it is its own trouble.
fn judged(error: imap::Error) -> Broken {
    match error {
        imap::Error::No(no) if no.information.to_ascii_uppercase().contains("UNAVAILABLE") => {
            Broken::Answer(plain(&no.information))
        }
        imap::Error::No(no) => Broken::Refused(plain(&no.information)),
        other => other.into(),
    }
}

/// Says its words at the first challenge; a second one is the server's reason for refusing, which an empty line ends.
struct Once {
    words: String,
    said: AtomicBool,
}

impl Once {
    fn saying(words: String) -> Self {
        Self { words, said: AtomicBool::new(false) }
    }
}

impl Authenticator for Once {
    type Response = String;

    fn process(&self, _challenge: &[u8]) -> String {
        if self.said.swap(true, Ordering::Relaxed) { String::new() } else { self.words.clone() }
    }
}
