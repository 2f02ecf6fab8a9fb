//! The socket of a visitor: he writes and hears, and comes back after a lost line with nothing lost and nothing twice.
//!
//! What a visitor says is taken in [`super::said`]. Deliberately absent: rules of chats, which `desk` knows. Invariants: a socket speaks for one visitor of one client;
//! whoever floods, does not read, or says no frame is cut off, and nobody else notices.

use std::sync::atomic::Ordering;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse, get};
use actix_ws::{AggregatedMessage, AggregatedMessageStream, CloseCode, CloseReason, Session};
use desk::chats::lines::{self, Side};
use desk::chats::lists;
use desk::chats::visitor::{self, Claim, Visitor};
use desk::signals::{Open, Signal};
use kernel::Fault;
use kernel::ids::{InteractionId, VisitId};
use kernel::time::Time;
use store::Scope;
use tenants::widgets::Widget;
use tokio::sync::broadcast::error::RecvError;

use super::super::answers::{refuse, slow_down};
use super::super::site::Site;
use super::frames::{Hello, MOST_BYTES, Page, Said, Spoken, Told};
use super::line::{self, Heard};
use super::page::is_name;
use super::{address, standing, widget};

/// How long the first word may take.
const FIRST_WORD: Duration = Duration::from_secs(5);
/// How often the other side is asked whether it lives.
const PULSE: Duration = Duration::from_secs(25);
/// How long the other side may be silent.
const SILENCE: Duration = Duration::from_secs(70);
/// How long a message may take to leave.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a waiting visitor is told his place again.
const PLACE: Duration = Duration::from_secs(10);
/// Frames that may come at once, and how many a second after that.
const BURST: f64 = 30.0;
const STEADY: f64 = 3.0;
/// Visitors' sockets of this process.
const MOST_SOCKETS: usize = 20_000;

const BAD: u16 = 4400;
const TOO_LATE: u16 = 4408;
const FLOOD: u16 = 4429;
const GOING_AWAY: u16 = 1001;

/// Why a socket was closed from here; nothing when the line is gone.
type Ended = Option<(u16, &'static str)>;

/// Opens a socket for a page of a shop.
#[get("/w/v1/{key}/socket")]
pub async fn open(
    site: Data<Site>,
    request: HttpRequest,
    key: Path<String>,
    body: Payload,
) -> Result<HttpResponse, actix_web::Error> {
    if let Err(seconds) = site.visits.sockets.take(&address(&request), site.now()) {
        return Ok(slow_down(seconds));
    }
    let widget = match widget(&site, &request, &key).await? {
        Ok(widget) => widget,
        Err(refused) => return Ok(refused),
    };
    if site.sockets.load(Ordering::Relaxed) >= MOST_SOCKETS {
        return Ok(refuse(StatusCode::SERVICE_UNAVAILABLE, "TOO_MUCH"));
    }
    let (answer, session, messages) = actix_ws::handle(&request, body)?;
    let messages = messages.max_frame_size(MOST_BYTES).aggregate_continuations().max_continuation_size(MOST_BYTES);
    actix_web::rt::spawn(async move {
        site.sockets.fetch_add(1, Ordering::Relaxed);
        let scope = site.access.contact_point_scope(widget.tenant);
        let mut line =
            Line { site: site.clone(), widget, scope, session, visit: Visit::default(), bucket: Bucket::full() };
        let ended = line.serve(messages).await;
        site.sockets.fetch_sub(1, Ordering::Relaxed);
        if let Some((code, reason)) = ended {
            let reason = CloseReason { code: CloseCode::from(code), description: Some(reason.to_owned()) };
            let _ = tokio::time::timeout(PATIENCE, line.session.close(Some(reason))).await;
        }
    });
    Ok(answer)
}

/// Who is on the line.
#[derive(Default)]
pub(super) struct Visit {
    pub(super) token: String,
    pub(super) claim: Claim,
    pub(super) language: Option<String>,
    pub(super) page: (Option<String>, Option<String>),
    pub(super) look: Option<VisitId>,
    pub(super) visitor: Option<Visitor>,
    pub(super) heard: Option<Heard>,
    open: Option<Open>,
    typing: bool,
}

pub(super) struct Line {
    pub(super) site: Data<Site>,
    pub(super) widget: Widget,
    pub(super) scope: Scope,
    session: Session,
    pub(super) visit: Visit,
    bucket: Bucket,
}

impl Line {
    async fn serve(&mut self, mut messages: AggregatedMessageStream) -> Ended {
        let stop = self.site.stop.clone();
        let first = tokio::select! {
            first = tokio::time::timeout(FIRST_WORD, first_text(&mut messages)) => first,
            () = stop.cancelled() => return Some((GOING_AWAY, "going down")),
        };
        let first = match first {
            Ok(first) => first?,
            Err(_) => return Some((TOO_LATE, "the first word took too long")),
        };
        let Ok(Said::Hello(hello)) = serde_json::from_str(&first) else {
            return Some((BAD, "the first word must be hello"));
        };
        if let Err(fault) = self.welcome(*hello).await {
            return Some(trouble(&fault));
        }
        self.talk(messages).await
    }

    /// Who is it, and what goes on with him.
    async fn welcome(&mut self, hello: Hello) -> Result<(), Fault> {
        let now = self.site.now();
        if let Some(identity) = &hello.identity {
            let secret = self.site.widgets.secret(self.widget.tenant, self.widget.id);
            if identity.holds(secret.as_bytes(), now) {
                let name = Some(identity.name.clone()).filter(|name| !name.is_empty());
                self.visit.claim = Claim { name, email: Some(identity.email.clone()), verified: true };
            } else {
                self.tell(&Told::refused(None, Some("identity"), "IDENTITY")).await;
            }
        }
        self.visit.language = language(&hello.lang);
        self.visit.page = page(&hello.page);
        let look = hello.visit.as_deref().filter(|name| is_name(name));
        self.visit.look = look.map(|name| desk::invites::visit_of(self.widget.id, name));
        let view = self.site.db.view(&self.scope).await?;
        let known = match &hello.token {
            Some(token) => visitor::by_token(&view, token).await?,
            None => None,
        };
        self.visit.token = match (&known, hello.token) {
            (Some(_), Some(token)) => token,
            _ => access::fresh_token(),
        };
        let chat = match known {
            Some(visitor) => lists::last_of(&view, visitor.id).await?,
            None => None,
        };
        let chat = chat.filter(|chat| chat.state.is_open() || chat.ended.is_some_and(|at| now - at < AFTERWARDS));
        let shown = match &chat {
            Some(chat) => Some(line::shown(&self.site, &view, chat).await?),
            None => None,
        };
        drop(view);
        self.visit.visitor = known;
        let standing = Box::new(standing::of(&self.site, &self.widget).await?);
        let welcome = Told::Welcome { token: self.visit.token.clone(), standing, chat: shown };
        self.tell(&welcome).await;
        if let Some(chat) = chat {
            self.follow(chat.id, hello.after, chat.state.is_open()).await?;
        }
        Ok(())
    }

    /// From now on the page hears of this chat.
    pub(super) async fn follow(&mut self, chat: InteractionId, after: i64, live: bool) -> Result<(), Fault> {
        self.visit.heard = Some(Heard::new(chat, after));
        self.visit.open = live.then(|| self.site.parts.signals.page((self.widget.tenant, chat)));
        if live {
            let tx = self.site.db.begin(&self.scope).await?;
            desk::chats::idle::seen(&tx, &[chat], self.site.now()).await?;
            tx.commit().await?;
        }
        self.news().await
    }

    async fn talk(&mut self, mut messages: AggregatedMessageStream) -> Ended {
        let stop = self.site.stop.clone();
        let mut signals = self.site.parts.signals.follow();
        let mut pulse = tokio::time::interval(PULSE);
        let mut place = tokio::time::interval(PLACE);
        let mut heard_at = tokio::time::Instant::now();
        loop {
            let done = tokio::select! {
                message = messages.recv() => {
                    heard_at = tokio::time::Instant::now();
                    match message? {
                        Ok(AggregatedMessage::Text(text)) => self.hear(&text).await?,
                        Ok(AggregatedMessage::Ping(bytes)) => { self.session.pong(&bytes).await.ok()?; Ok(()) }
                        Ok(AggregatedMessage::Pong(_)) => Ok(()),
                        Ok(AggregatedMessage::Binary(_)) => return Some((BAD, "text only")),
                        Ok(AggregatedMessage::Close(_)) => return None,
                        Err(_) => return Some((BAD, "the frame is too large, or none")),
                    }
                }
                signal = signals.recv() => self.signal(signal).await,
                _ = place.tick() => self.news().await,
                _ = pulse.tick() => {
                    if heard_at.elapsed() > SILENCE { return None; }
                    tokio::time::timeout(PATIENCE, self.session.ping(b"")).await.ok()?.ok()?;
                    Ok(())
                }
                () = stop.cancelled() => return Some((GOING_AWAY, "going down")),
            };
            if let Err(fault) = done {
                return Some(trouble(&fault));
            }
        }
    }

    /// A frame of the page; `None` cuts the line.
    async fn hear(&mut self, text: &str) -> Option<Result<(), Fault>> {
        if !self.bucket.take(self.site.now()) {
            self.shut(FLOOD, "too many frames").await;
            return None;
        }
        let Ok(said) = serde_json::from_str::<Said>(text) else {
            self.tell(&Told::refused(None, None, "BAD")).await;
            return Some(Ok(()));
        };
        let name = match &said {
            Said::Start(start) => Some(start.r#ref.clone()),
            Said::Say { r#ref, .. } => Some(r#ref.clone()),
            _ => None,
        };
        Some(match self.take(said).await {
            Err(Fault::Invalid(problems)) => {
                let first = problems.first();
                let field = first.map(|problem| problem.field.as_str());
                let code = first.map_or_else(|| "BAD".to_owned(), |problem| problem.spoken().to_owned());
                self.tell(&Told::refused(name.as_deref(), field, &code)).await;
                Ok(())
            }
            Err(Fault::Conflict(_) | Fault::Missing { .. }) => {
                self.tell(&Told::refused(name.as_deref(), None, "ENDED")).await;
                Ok(())
            }
            taken => taken,
        })
    }

    /// Tells what is new of the chat.
    pub(super) async fn news(&mut self) -> Result<(), Fault> {
        let Some(mut heard) = self.visit.heard.take() else { return Ok(()) };
        let view = self.site.db.view(&self.scope).await?;
        let news = heard.news(&self.site, &view).await;
        drop(view);
        if heard.is_over() {
            self.visit.open = None;
        }
        self.visit.heard = Some(heard);
        for told in news? {
            self.tell(&told).await;
        }
        Ok(())
    }

    async fn signal(&mut self, signal: Result<Signal, RecvError>) -> Result<(), Fault> {
        let Ok(chat) = self.chat() else { return Ok(()) };
        let spot = (self.widget.tenant, chat);
        match signal {
            Ok(Signal::Typing(at, Side::Agent)) if at == spot => {
                let on = self.site.parts.signals.is_typing(spot, Side::Agent, self.site.now());
                if on != self.visit.typing {
                    self.visit.typing = on;
                    self.tell(&Told::Typing { on }).await;
                }
                Ok(())
            }
            Ok(Signal::Read(at, Side::Agent) | Signal::Chat(at)) if at == spot => self.news().await,
            Err(RecvError::Lagged(_)) => self.news().await,
            _ => Ok(()),
        }
    }

    /// Says a line again that was told before.
    pub(super) async fn tell_again(&mut self, line: lines::Line) {
        if self.visit.heard.as_ref().is_some_and(|heard| heard.had(line.seq)) {
            self.tell(&Told::Line(Box::new(Spoken::of(line, None)))).await;
        }
    }

    /// Says something, unless the other side does not read: then the pulse finds the line dead.
    pub(super) async fn tell(&mut self, told: &Told) {
        let Ok(text) = serde_json::to_string(told) else { return };
        if tokio::time::timeout(PATIENCE, self.session.text(text)).await.is_err() {
            self.shut(FLOOD, "nobody reads").await;
        }
    }

    async fn shut(&mut self, code: u16, reason: &str) {
        let reason = CloseReason { code: CloseCode::from(code), description: Some(reason.to_owned()) };
        let _ = tokio::time::timeout(PATIENCE, self.session.clone().close(Some(reason))).await;
    }
}

/// For how long a chat that is over is shown to who comes back.
const AFTERWARDS: chrono::Duration = chrono::Duration::minutes(30);

fn trouble(fault: &Fault) -> (u16, &'static str) {
    tracing::error!(%fault, "a visitor's line was lost");
    (1011, "something went wrong")
}

fn language(text: &str) -> Option<String> {
    let code = text.trim().get(..2)?.to_ascii_lowercase();
    code.bytes().all(|byte| byte.is_ascii_lowercase()).then_some(code)
}

/// An address without what stands behind a question mark, and a title, both of a bearable length.
pub(super) fn page(page: &Page) -> (Option<String>, Option<String>) {
    let plain = |text: &str, most: usize| {
        let text: String = text.chars().filter(|sign| !sign.is_control()).take(most).collect();
        Some(text).filter(|text| !text.is_empty())
    };
    let url = page.url.split(['?', '#']).next().unwrap_or_default();
    let web = url.starts_with("https://") || url.starts_with("http://");
    (plain(url, 500).filter(|_| web), plain(&page.title, 200))
}

async fn first_text(messages: &mut AggregatedMessageStream) -> Option<String> {
    loop {
        match messages.recv().await?.ok()? {
            AggregatedMessage::Text(text) => return Some(text.to_string()),
            AggregatedMessage::Ping(_) | AggregatedMessage::Pong(_) => {}
            _ => return None,
        }
    }
}

/// How many frames may still come.
struct Bucket {
    left: f64,
    since: Option<Time>,
}

impl Bucket {
    const fn full() -> Self {
        Self { left: BURST, since: None }
    }

    fn take(&mut self, now: Time) -> bool {
        let seconds = self.since.map_or(0.0, |since| (now - since).as_seconds_f64().max(0.0));
        self.since = Some(now);
        self.left = (self.left + seconds * STEADY).min(BURST);
        let fits = self.left >= 1.0;
        if fits {
            self.left -= 1.0;
        }
        fits
    }
}
