//! A mailbox at a provider's: a Dovecot, where mails are put as a provider would deliver them.

use std::net::SocketAddr;

use kernel::Time;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpStream, lookup_host};

/// A mailbox on the Dovecot of the tests.
pub struct Mailbox {
    pub address: SocketAddr,
    pub user: String,
    pub password: String,
    stream: BufReader<TcpStream>,
}

impl Mailbox {
    /// A mailbox of this name; nothing where no Dovecot is named.
    pub async fn of(user: &str) -> Option<Self> {
        let named = |name: &str| std::env::var(name).ok();
        let port: u16 = named("MANYHANDS_TEST_IMAP_PORT")?.parse().ok()?;
        let host = named("MANYHANDS_TEST_IMAP_HOST").unwrap_or_else(|| "localhost".into());
        let password = named("MANYHANDS_TEST_IMAP_PASSWORD").unwrap_or_else(|| "secret".into());
        let address = lookup_host((host, port)).await.unwrap().find(SocketAddr::is_ipv4).unwrap();
        let stream = BufReader::new(TcpStream::connect(address).await.unwrap());
        let mut mailbox = Self { address, user: user.into(), password, stream };
        let sign_in = format!("a LOGIN {user} {}\r\n", mailbox.password);
        mailbox.ask(sign_in.as_bytes()).await;
        Some(mailbox)
    }

    async fn ask(&mut self, command: &[u8]) {
        self.stream.write_all(command).await.unwrap();
        loop {
            let mut line = String::new();
            assert!(self.stream.read_line(&mut line).await.unwrap() > 0, "the mailbox hung up");
            if line.starts_with("a ") {
                assert!(line.starts_with("a OK"), "{line}");
                return;
            }
        }
    }

    /// A mail is delivered at this instant.
    pub async fn deliver(&mut self, mail: &[u8], at: Time) {
        let head = format!("a APPEND INBOX \"{}\" {{{}+}}\r\n", at.format("%d-%b-%Y %H:%M:%S +0000"), mail.len());
        let mut command = head.into_bytes();
        command.extend_from_slice(mail);
        command.extend_from_slice(b"\r\n");
        self.ask(&command).await;
    }
}
