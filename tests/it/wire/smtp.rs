//! A client that hands mails over and believes only a 250.

use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// A connection to a receiver.
pub struct Smtp {
    stream: BufReader<TcpStream>,
}

/// The answer to a command: its code and its last line.
pub type Said = (u16, String);

impl Smtp {
    pub async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let mut smtp = Self { stream: BufReader::new(stream) };
        smtp.heard().await?;
        smtp.say("EHLO poczta.example\r\n").await?;
        Ok(smtp)
    }

    async fn heard(&mut self) -> io::Result<Said> {
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let code = line.get(..3).and_then(|code| code.parse().ok()).ok_or(io::ErrorKind::InvalidData)?;
            if line.as_bytes().get(3) != Some(&b'-') {
                return Ok((code, line.trim_end().to_owned()));
            }
        }
    }

    async fn say(&mut self, line: &str) -> io::Result<Said> {
        self.stream.write_all(line.as_bytes()).await?;
        self.heard().await
    }

    /// Hands one mail over; only an answer of 250 means that it is there.
    pub async fn hand_over(&mut self, from: &str, to: &str, mail: &[u8]) -> io::Result<Said> {
        for line in [format!("MAIL FROM:<{from}>\r\n"), format!("RCPT TO:<{to}>\r\n"), "DATA\r\n".to_owned()] {
            let said = self.say(&line).await?;
            if !matches!(said.0, 250 | 354) {
                let _ = self.say("RSET\r\n").await;
                return Ok(said);
            }
        }
        let mut stuffed = Vec::with_capacity(mail.len() + 8);
        for line in mail.split_inclusive(|byte| *byte == b'\n') {
            if line.starts_with(b".") {
                stuffed.push(b'.');
            }
            stuffed.extend_from_slice(line);
        }
        if !stuffed.ends_with(b"\r\n") {
            stuffed.extend_from_slice(b"\r\n");
        }
        stuffed.extend_from_slice(b".\r\n");
        self.stream.write_all(&stuffed).await?;
        self.heard().await
    }
}

/// Hands one mail over on a connection of its own.
pub async fn send(address: SocketAddr, letter: &super::letter::Letter) -> Said {
    let mut smtp = Smtp::open(address).await.unwrap();
    smtp.hand_over(&letter.from, &letter.to, &letter.bytes()).await.unwrap()
}
