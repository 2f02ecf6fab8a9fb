//! One client, from the greeting to the farewell.
//!
//! Deliberately absent: AUTH, VRFY and relaying. Invariant: a reply of 250 to content is said after storage answered,
//! and whatever a client sends, the conversation ends within its limits.

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use smtp_proto::{Error, MAIL_BODY_BINARYMIME, MAIL_SMTPUTF8, MailFrom, RcptTo, Request};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::House;
use super::envelope::{Envelope, Hello, Peer};
use super::line::{Line, Trouble};
use super::reply::{Reply, offers};
use super::trace::{Trace, hops};
use super::transfer::{Transfer, skip};
use crate::ports::HoldError;

pub(super) struct Conversation {
    house: Arc<House>,
    line: Line,
    peer: Peer,
    hello: Option<Hello>,
    envelope: Option<Envelope>,
    chunks: Option<Transfer>,
    errors: u32,
    idle: u32,
    began: Instant,
}

impl Conversation {
    /// Talks until one side ends it.
    pub(super) async fn hold(stream: TcpStream, address: IpAddr, house: Arc<House>) {
        if stream.set_nodelay(true).is_err() {
            return;
        }
        let mut this = Self {
            house,
            line: Line::new(Box::new(stream)),
            peer: Peer { address, encrypted: false },
            hello: None,
            envelope: None,
            chunks: None,
            errors: 0,
            idle: 0,
            began: Instant::now(),
        };
        let greeting = format!("220 {} ESMTP\r\n", this.house.wiring.host);
        this.line.say_text(&greeting);
        loop {
            match this.turn().await {
                Ok(Some(next)) => this = next,
                Ok(None) => return,
                Err((mut line, trouble)) => {
                    if let Some(reply) = last_words(trouble) {
                        line.say(&reply);
                        // Whoever does not listen any more is left all the same.
                        let _ = line.flush().await;
                    }
                    return line.close().await;
                }
            }
        }
    }

    /// One command; nothing when the conversation is over.
    async fn turn(mut self) -> Result<Option<Self>, (Line, Trouble)> {
        if !self.line.has_command()
            && let Err(trouble) = self.line.flush().await
        {
            return Err((self.line, trouble));
        }
        let command = match self.hear().await {
            Ok(command) => command,
            Err(trouble) => return Err((self.line, trouble)),
        };
        let Some(command) = command else {
            self.part(&Reply::CLOSING).await;
            return Ok(None);
        };
        let request = Request::parse(&mut command.iter());
        if matches!(request, Ok(Request::StartTls)) {
            return self.start_tls().await;
        }
        let reply = match self.answer(request).await {
            Ok(reply) => self.counted(reply),
            Err(trouble) => return Err((self.line, trouble)),
        };
        if reply.is_last() {
            self.part(&reply).await;
            return Ok(None);
        }
        self.line.say(&reply);
        Ok(Some(self))
    }

    /// The next command, or nothing when the house closes.
    async fn hear(&mut self) -> Result<Option<Vec<u8>>, Trouble> {
        let limits = &self.house.limits;
        let left = limits.session_within.saturating_sub(self.began.elapsed());
        let within = limits.command_within.min(left);
        tokio::select! {
            biased;
            () = self.house.stopping.cancelled() => Ok(None),
            command = self.line.command(within) => command.map(Some),
        }
    }

    async fn part(mut self, reply: &Reply) {
        self.line.say(reply);
        if self.line.flush().await.is_ok() {
            self.line.close().await;
        }
    }

    /// A reply may be one too many.
    fn counted(&mut self, reply: Reply) -> Reply {
        self.errors += u32::from(reply.is_error());
        self.idle += 1;
        if self.errors > self.house.limits.errors {
            return Reply::TOO_MANY_ERRORS;
        }
        if self.idle > self.house.limits.idle_commands {
            return Reply::TOO_MANY_COMMANDS;
        }
        reply
    }

    async fn answer(&mut self, request: Result<Request<Cow<'_, str>>, Error>) -> Result<Reply, Trouble> {
        let request = match request {
            Ok(request) => request,
            Err(error) => return Ok(misunderstood(&error)),
        };
        Ok(match request {
            Request::Ehlo { host } => return Ok(self.greeted(&host, true)),
            Request::Helo { host } => self.greeted(&host, false),
            Request::Mail { from } => self.mail(from),
            Request::Rcpt { to } => self.recipient(to).await,
            Request::Data => return self.data().await,
            Request::Bdat { chunk_size, is_last } => return self.chunk(chunk_size, is_last).await,
            Request::Rset => {
                self.forget();
                Reply::OK
            }
            Request::Noop { .. } => Reply::OK,
            Request::Vrfy { .. } => Reply::NOT_SAID,
            Request::Help { .. } => Reply::HELP,
            Request::Quit => Reply::BYE,
            _ => Reply::NOT_OFFERED,
        })
    }

    fn forget(&mut self) {
        self.envelope = None;
        self.chunks = None;
    }

    fn greeted(&mut self, name: &str, extended: bool) -> Reply {
        self.forget();
        self.hello = Some(Hello { name: name.to_owned(), extended });
        let house = &self.house;
        if !extended {
            return Reply::with(250, house.wiring.host.clone());
        }
        let start_tls = house.acceptor.is_some() && !self.peer.encrypted;
        let offers = offers(&house.wiring.host, house.limits.mail_bytes, start_tls);
        let (first, last) = offers.trim_end().rsplit_once("\r\n").unwrap_or_default();
        self.line.say_text(&format!("{first}\r\n"));
        Reply::with(250, last.trim_start_matches("250 ").to_owned())
    }

    fn mail(&mut self, from: MailFrom<Cow<'_, str>>) -> Reply {
        if self.hello.is_none() || self.envelope.is_some() {
            return Reply::BAD_SEQUENCE;
        }
        if from.flags & MAIL_BODY_BINARYMIME != 0 {
            return Reply::PARAMETER;
        }
        if from.size > self.house.limits.mail_bytes {
            return Reply::TOO_LARGE;
        }
        let sender = Some(from.address.into_owned()).filter(|address| !address.is_empty());
        let utf8 = from.flags & MAIL_SMTPUTF8 != 0;
        self.envelope = Some(Envelope { from: sender, announced: from.size, utf8, to: Vec::new() });
        Reply::SENDER_OK
    }

    async fn recipient(&mut self, to: RcptTo<Cow<'_, str>>) -> Reply {
        let Some(envelope) = &mut self.envelope else { return Reply::BAD_SEQUENCE };
        if self.chunks.is_some() {
            return Reply::BAD_SEQUENCE;
        }
        if envelope.to.len() >= self.house.limits.recipients {
            return Reply::TOO_MANY_RECIPIENTS;
        }
        let asked = to.address.to_lowercase();
        let route = timeout(Duration::from_secs(15), self.house.wiring.post.route(&asked)).await;
        match route {
            Ok(Ok(Some(routed))) if envelope.announced > routed.most_bytes => Reply::TOO_LARGE,
            Ok(Ok(Some(routed))) => {
                envelope.to.push((to.address.into_owned(), routed));
                Reply::RECIPIENT_OK
            }
            Ok(Ok(None)) => Reply::UNKNOWN_RECIPIENT,
            Ok(Err(error)) => {
                tracing::warn!(%error, "an address could not be looked up");
                Reply::STORAGE
            }
            Err(_) => Reply::STORAGE,
        }
    }

    async fn data(&mut self) -> Result<Reply, Trouble> {
        if self.chunks.is_some() || self.envelope.as_ref().is_none_or(|envelope| envelope.to.is_empty()) {
            return Ok(Reply::BAD_SEQUENCE);
        }
        let mut transfer = match self.begin().await {
            Ok(transfer) => transfer,
            Err(reply) => return Ok(reply),
        };
        self.line.say(&Reply::GO_ON);
        self.line.flush().await?;
        bounded(&self.house, transfer.by_dot(&mut self.line)).await?;
        Ok(self.finish(transfer).await)
    }

    /// A chunk has to be read even when nobody wants it; one far beyond every limit is not.
    async fn chunk(&mut self, size: usize, last: bool) -> Result<Reply, Trouble> {
        if size > self.house.limits.mail_bytes.saturating_mul(2) {
            return Ok(Reply::with(421, "4.3.4 The chunk is too large".to_owned()));
        }
        if self.envelope.as_ref().is_none_or(|envelope| envelope.to.is_empty()) {
            self.flush_if_alone().await?;
            skip(&mut self.line, &self.house, size).await?;
            return Ok(Reply::BAD_SEQUENCE);
        }
        let transfer = match self.chunks.take() {
            Some(transfer) => Ok(transfer),
            None => self.begin().await,
        };
        self.flush_if_alone().await?;
        let mut transfer = match transfer {
            Ok(transfer) => transfer,
            Err(reply) => {
                skip(&mut self.line, &self.house, size).await?;
                self.forget();
                return Ok(reply);
            }
        };
        bounded(&self.house, transfer.by_count(&mut self.line, size)).await?;
        if last {
            return Ok(self.finish(transfer).await);
        }
        self.chunks = Some(transfer);
        Ok(Reply::OK)
    }

    async fn flush_if_alone(&mut self) -> Result<(), Trouble> {
        if self.line.unused().is_empty() { self.line.flush().await } else { Ok(()) }
    }

    async fn begin(&mut self) -> Result<Transfer, Reply> {
        let (Some(envelope), Some(hello)) = (&self.envelope, &self.hello) else { return Err(Reply::BAD_SEQUENCE) };
        let wiring = &self.house.wiring;
        let id = wiring.ids.next();
        let trace = Trace {
            id,
            from: envelope.from.as_deref(),
            only_to: envelope.only_to(),
            hello: &hello.name,
            peer: self.peer.address,
            host: &wiring.host,
            way: hello.way(self.peer.encrypted, envelope.utf8),
            at: wiring.clock.now(),
        };
        let most = envelope.most_bytes(self.house.limits.mail_bytes);
        Transfer::begin(&self.house, id, trace.lines(), envelope.announced, most).await
    }

    /// Has the mail held and says what became of it.
    async fn finish(&mut self, transfer: Transfer) -> Reply {
        let Some(envelope) = self.envelope.take() else { return Reply::BAD_SEQUENCE };
        let id = transfer.id;
        let (bytes, lent) = match transfer.finish() {
            Ok(whole) => whole,
            Err(reply) => return reply,
        };
        if hops(&bytes) > self.house.limits.hops {
            return Reply::LOOP;
        }
        let arrivals = envelope.arrivals(id, self.house.wiring.clock.now(), &Bytes::from(bytes));
        match self.house.holding.hold(arrivals, lent).await {
            Ok(()) => {
                self.idle = 0;
                Reply::with(250, format!("2.0.0 Held as {id}"))
            }
            Err(HoldError::Unavailable(_)) => Reply::STORAGE,
            Err(HoldError::Refused(_)) => Reply::REFUSED,
        }
    }

    /// Everything said in the clear is forgotten, and nothing said in the clear may follow.
    async fn start_tls(mut self) -> Result<Option<Self>, (Line, Trouble)> {
        let Some(acceptor) = self.house.acceptor.clone().filter(|_| !self.peer.encrypted) else {
            let reply = self.counted(Reply::NOT_OFFERED);
            self.line.say(&reply);
            return Ok(Some(self));
        };
        if !self.line.unused().is_empty() {
            self.part(&Reply::SMUGGLED).await;
            return Ok(None);
        }
        self.line.say(&Reply::START_TLS);
        if let Err(trouble) = self.line.flush().await {
            return Err((self.line, trouble));
        }
        let Some(stream) = self.line.into_stream() else { return Ok(None) };
        let Ok(Ok(stream)) = timeout(self.house.limits.silence_within, acceptor.accept(stream)).await else {
            return Ok(None);
        };
        let peer = Peer { encrypted: true, ..self.peer };
        Ok(Some(Self { line: Line::new(Box::new(stream)), peer, hello: None, envelope: None, chunks: None, ..self }))
    }
}

/// Content takes so long at most, and a little only once the house closes.
async fn bounded(house: &House, content: impl Future<Output = Result<(), Trouble>>) -> Result<(), Trouble> {
    let closing = async {
        house.stopping.cancelled().await;
        tokio::time::sleep(house.limits.closing_within).await;
    };
    tokio::select! {
        biased;
        done = content => done,
        () = closing => Err(Trouble::Slow),
        () = tokio::time::sleep(house.limits.content_within) => Err(Trouble::Slow),
    }
}

fn last_words(trouble: Trouble) -> Option<Reply> {
    match trouble {
        Trouble::Closed => None,
        Trouble::Slow => Some(Reply::TOO_SLOW),
        Trouble::TooLong => Some(Reply::LINE_TOO_LONG),
        Trouble::Bare => Some(Reply::BARE_LINE),
    }
}

fn misunderstood(error: &Error) -> Reply {
    match error {
        Error::InvalidSenderAddress | Error::InvalidRecipientAddress => Reply::BAD_ADDRESS,
        Error::UnsupportedParameter { .. } => Reply::PARAMETER,
        Error::SyntaxError { .. } | Error::InvalidParameter { .. } => Reply::SYNTAX,
        _ => Reply::UNKNOWN,
    }
}
