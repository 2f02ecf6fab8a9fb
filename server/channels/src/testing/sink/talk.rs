//! One conversation of the sink, command by command.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use super::{Act, Kept, Room};

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

struct Talk {
    line: BufStream<Box<dyn Stream>>,
    room: Arc<Room>,
    encrypted: bool,
    account: Option<(String, String)>,
    from: String,
    to: Vec<String>,
}

/// Talks until the client leaves.
pub(super) async fn hold(stream: TcpStream, room: Arc<Room>) -> io::Result<()> {
    let stream: Box<dyn Stream> = match (&room.setup.tls, room.setup.implicit) {
        (Some(_), true) if room.next(|act| *act == Act::BreakTls).is_some() => return Ok(()),
        (Some(tls), true) => Box::new(TlsAcceptor::from(tls.clone()).accept(stream).await?),
        _ => Box::new(stream),
    };
    let (encrypted, line) = (room.setup.implicit, BufStream::new(stream));
    let mut talk = Talk { line, room, encrypted, account: None, from: String::new(), to: Vec::new() };
    if let Some(Act::Greet(words)) = talk.room.next(|act| matches!(act, Act::Greet(_))) {
        return talk.say(&words).await;
    }
    talk.say("220 sink.example ESMTP").await?;
    while let Some(command) = talk.hear().await? {
        let word = command.split(' ').next().unwrap_or_default().to_ascii_uppercase();
        match word.as_str() {
            "STARTTLS" if talk.room.setup.tls.is_some() => {
                talk.say("220 2.0.0 go on").await?;
                if talk.room.next(|act| *act == Act::BreakTls).is_some() {
                    return Ok(());
                }
                talk = talk.encrypt().await?;
            }
            "DATA" if !talk.data().await? => return Ok(()),
            "DATA" => {}
            "QUIT" => return talk.say("221 2.0.0 bye").await,
            _ => talk.answer(&word, &command).await?,
        }
    }
    Ok(())
}

impl Talk {
    async fn hear(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        let count = self.line.read_until(b'\n', &mut line).await?;
        Ok((count > 0).then(|| String::from_utf8_lossy(&line).trim_end().to_owned()))
    }

    async fn say(&mut self, words: &str) -> io::Result<()> {
        self.line.write_all(words.as_bytes()).await?;
        self.line.write_all(b"\r\n").await?;
        self.line.flush().await
    }

    async fn encrypt(self) -> io::Result<Self> {
        let Some(tls) = self.room.setup.tls.clone() else { return Ok(self) };
        let stream = TlsAcceptor::from(tls).accept(self.line.into_inner()).await?;
        Ok(Self { line: BufStream::new(Box::new(stream)), encrypted: true, ..self })
    }

    async fn answer(&mut self, word: &str, command: &str) -> io::Result<()> {
        match word {
            "EHLO" => self.greet().await,
            "AUTH" => self.sign_in(command).await,
            "MAIL" => {
                (self.from, self.to) = (address(command), Vec::new());
                self.scripted("250 2.1.0 ok", |act| matches!(act, Act::AtMail(_))).await
            }
            "RCPT" => {
                self.to.push(address(command));
                self.scripted("250 2.1.5 ok", |act| matches!(act, Act::AtRcpt(_))).await
            }
            _ => self.say("250 2.0.0 ok").await,
        }
    }

    async fn greet(&mut self) -> io::Result<()> {
        self.say("250-sink.example").await?;
        if !self.room.setup.ascii_only {
            self.say("250-8BITMIME\r\n250-SMTPUTF8").await?;
        }
        if self.room.setup.tls.is_some() && !self.encrypted {
            self.say("250-STARTTLS").await?;
        }
        self.say("250-AUTH PLAIN LOGIN\r\n250 SIZE 50000000").await
    }

    async fn scripted(&mut self, else_say: &str, fits: impl Fn(&Act) -> bool) -> io::Result<()> {
        let act = self.room.next(fits);
        match act {
            Some(Act::AtMail(words) | Act::AtRcpt(words) | Act::AtData(words) | Act::AtEnd(words)) => {
                self.say(&words).await
            }
            _ => self.say(else_say).await,
        }
    }

    async fn sign_in(&mut self, command: &str) -> io::Result<()> {
        let words: Vec<&str> = command.split(' ').collect();
        let account = if words.get(1).is_some_and(|how| how.eq_ignore_ascii_case("PLAIN")) {
            let text = decode(words.get(2).copied().unwrap_or_default());
            let mut parts = text.split('\0').skip(1).map(str::to_owned);
            (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
        } else {
            self.say("334 VXNlcm5hbWU6").await?;
            let name = decode(&self.hear().await?.unwrap_or_default());
            self.say("334 UGFzc3dvcmQ6").await?;
            (name, decode(&self.hear().await?.unwrap_or_default()))
        };
        if self.room.setup.account.as_ref().is_some_and(|only| *only != account) {
            return self.say("535 5.7.8 wrong name or password").await;
        }
        self.account = Some(account);
        self.say("235 2.7.0 welcome").await
    }

    /// Takes content; false when the connection is to be closed.
    async fn data(&mut self) -> io::Result<bool> {
        if let Some(Act::AtData(words)) = self.room.next(|act| matches!(act, Act::AtData(_))) {
            self.say(&words).await?;
            return Ok(true);
        }
        self.say("354 go on").await?;
        let bytes = self.content().await?;
        let act = self.room.next(|act| matches!(act, Act::Accept | Act::AtEnd(_) | Act::Vanish { .. } | Act::Drip(_)));
        let kept = !matches!(act, Some(Act::AtEnd(_) | Act::Vanish { kept: false }));
        if kept {
            let mail = Kept {
                from: std::mem::take(&mut self.from),
                to: std::mem::take(&mut self.to),
                bytes,
                account: self.account.clone(),
                encrypted: self.encrypted,
            };
            self.room.mails.send_modify(|mails| mails.push(mail));
        }
        match act {
            Some(Act::Vanish { .. }) => return Ok(false),
            Some(Act::AtEnd(words)) => self.say(&words).await?,
            Some(Act::Drip(pause)) => self.drip(pause).await?,
            _ => self.say("250 2.0.0 queued as 12AB").await?,
        }
        Ok(true)
    }

    async fn drip(&mut self, pause: Duration) -> io::Result<()> {
        for byte in b"250 2.0.0 queued at last\r\n" {
            tokio::time::sleep(pause).await;
            self.line.write_all(&[*byte]).await?;
            self.line.flush().await?;
        }
        Ok(())
    }

    async fn content(&mut self) -> io::Result<Vec<u8>> {
        let (mut bytes, mut line) = (Vec::new(), Vec::new());
        loop {
            line.clear();
            if self.line.read_until(b'\n', &mut line).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if line == b".\r\n" {
                return Ok(bytes);
            }
            bytes.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
    }
}

fn address(command: &str) -> String {
    let inside = command.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map(|(address, _)| address.to_owned()).unwrap_or_default()
}

fn decode(text: &str) -> String {
    String::from_utf8_lossy(&STANDARD.decode(text).unwrap_or_default()).into_owned()
}
