//! The client: many connections that send mails one after the other, as other mail servers do.

use std::io::{BufRead as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::letters::{Earlier, Letters};
use crate::timing::Times;

/// Connections at the same time; the receiver lets one address have a hundred.
pub const CONNECTIONS: usize = 64;
/// Every fifth mail follows on the one before it on its connection.
const FOLLOWS: usize = 5;

/// What to send, and where.
#[derive(Args)]
pub struct Feed {
    #[arg(long)]
    address: String,
    #[arg(long, value_delimiter = ',')]
    to: Vec<String>,
    #[arg(long)]
    mails: usize,
    #[arg(long)]
    name: String,
}

/// How sending went.
#[derive(Debug, Serialize, Deserialize)]
pub struct Fed {
    /// From the first connection to the last 250.
    pub took: Duration,
    /// Bytes of all mails.
    pub bytes: u64,
    /// Answers that said: later.
    pub deferred: usize,
    p99: Duration,
}

impl Fed {
    /// The time from a mail's end to its 250 that one in a hundred exceeds.
    pub fn p99(&self) -> Duration {
        self.p99
    }
}

struct Work {
    feed: Arc<(String, Vec<String>, usize, String)>,
    letters: Arc<Letters>,
    next: Arc<AtomicUsize>,
}

impl Feed {
    /// Says that it is ready, waits for a line, sends, says how it went.
    pub async fn run(&self) -> Result<()> {
        let letters = Arc::new(Letters::new());
        let feed = Arc::new((self.address.clone(), self.to.clone(), self.mails, self.name.clone()));
        println!("ready");
        tokio::task::spawn_blocking(|| std::io::stdin().lock().read_line(&mut String::new())).await??;
        let (began, next) = (Instant::now(), Arc::new(AtomicUsize::new(0)));
        let work = || Work { feed: feed.clone(), letters: letters.clone(), next: next.clone() };
        let all: Vec<_> = (0..CONNECTIONS.min(self.mails)).map(|_| tokio::spawn(connection(work()))).collect();
        let (mut bytes, mut deferred, mut times) = (0, 0, Vec::new());
        for one in all {
            let sent = one.await??;
            bytes += sent.0;
            deferred += sent.1;
            times.extend(sent.2);
        }
        let fed = Fed { took: began.elapsed(), bytes, deferred, p99: Times::of(times).quantile(0.99) };
        println!("fed {}", serde_json::to_string(&fed)?);
        Ok(std::io::stdout().flush()?)
    }
}

async fn connection(work: Work) -> Result<(u64, usize, Vec<Duration>)> {
    let (address, to, mails, name) = &*work.feed;
    let mut talk = Talk::begin(address).await?;
    let (mut bytes, mut deferred, mut times) = (0, 0, Vec::new());
    let mut last: Option<(Earlier, String)> = None;
    loop {
        let number = work.next.fetch_add(1, Ordering::Relaxed);
        if number >= *mails {
            talk.send.write_all(b"QUIT\r\n").await?;
            return Ok((bytes, deferred, times));
        }
        let follows = last.take().filter(|_| number % FOLLOWS == FOLLOWS - 1);
        let to = follows.as_ref().map_or_else(|| to[number % to.len()].clone(), |(_, to)| to.clone());
        let letter = work.letters.write(name, number, &to, follows.as_ref().map(|(earlier, _)| earlier));
        bytes += u64::try_from(letter.bytes.len())?;
        while !talk.mail(&letter.from, &to, &letter.bytes, &mut times).await? {
            deferred += 1;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        last = Some((Earlier { writer: letter.writer, id: letter.id }, to));
    }
}

/// One connection.
struct Talk {
    hear: BufReader<tokio::net::tcp::OwnedReadHalf>,
    send: tokio::net::tcp::OwnedWriteHalf,
}

impl Talk {
    async fn begin(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address).await.context("the receiver")?;
        stream.set_nodelay(true)?;
        let (hear, send) = stream.into_split();
        let mut talk = Self { hear: BufReader::new(hear), send };
        talk.reply().await?;
        talk.send.write_all(b"EHLO client.example\r\n").await?;
        talk.reply().await?;
        Ok(talk)
    }

    async fn reply(&mut self) -> Result<u16> {
        loop {
            let mut line = String::new();
            if self.hear.read_line(&mut line).await? == 0 {
                bail!("the receiver hung up");
            }
            if line.as_bytes().get(3) != Some(&b'-') {
                return Ok(line.get(..3).context("a reply")?.parse()?);
            }
        }
    }

    /// One mail; false when the answer is: later.
    async fn mail(&mut self, from: &str, to: &str, bytes: &[u8], times: &mut Vec<Duration>) -> Result<bool> {
        let head = format!("MAIL FROM:<{from}> BODY=8BITMIME SIZE={}\r\nRCPT TO:<{to}>\r\nDATA\r\n", bytes.len());
        self.send.write_all(head.as_bytes()).await?;
        let (mail, rcpt, data) = (self.reply().await?, self.reply().await?, self.reply().await?);
        if data != 354 {
            if mail >= 500 || rcpt >= 500 {
                bail!("refused: {mail} {rcpt} {data}");
            }
            self.send.write_all(b"RSET\r\n").await?;
            self.reply().await?;
            return Ok(false);
        }
        self.send.write_all(bytes).await?;
        self.send.write_all(b".\r\n").await?;
        let ended = Instant::now();
        let said = self.reply().await?;
        if said >= 500 {
            bail!("refused: {said}");
        }
        times.push(ended.elapsed());
        Ok(said == 250)
    }
}
