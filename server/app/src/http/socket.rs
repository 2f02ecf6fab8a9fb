//! GraphQL over a socket: `graphql-transport-ws`, for subscriptions.
//!
//! The page's origin is checked before the socket opens, the first word must come within seconds, a connection carries
//! only so many subscriptions, and a reader who does not read is cut off. Invariant: the viewer is looked at again while
//! the socket is open, and a session that ended closes it.

use std::collections::HashSet;
use std::sync::atomic::Ordering;
use std::time::Duration;

use actix_web::http::{StatusCode, header};
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use actix_ws::{AggregatedMessage, AggregatedMessageStream, CloseCode, CloseReason, Session};
use async_graphql::Executor;
use async_graphql::http::{ClientMessage, WebSocket, WebSocketProtocols as Protocols, WsMessage};
use futures::channel::mpsc;
use futures::{SinkExt, Stream, StreamExt};
use serde_json::json;

use super::answers::refuse;
use super::graphql::{Asker, Endpoint};
use super::guard;
use super::site::Site;
use super::trace;

const PROTOCOL: &str = "graphql-transport-ws";
/// How long the first word may take.
const FIRST_WORD: Duration = Duration::from_secs(5);
/// How often the other side is asked whether it lives, and the viewer whether he is signed in.
const PULSE: Duration = Duration::from_secs(15);
/// How long a message may take to leave.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the other side may be silent.
const SILENCE: Duration = Duration::from_secs(45);
const MOST_BYTES: usize = 256 * 1024;
/// Subscriptions of one connection.
const MOST_SUBSCRIPTIONS: usize = 32;
/// Sockets of this process.
const MOST_SOCKETS: usize = 20_000;

const UNAUTHORISED: u16 = 4401;
const TOO_LATE: u16 = 4408;
const TWICE: u16 = 4429;
const BAD: u16 = 4400;
const TAKEN: u16 = 4409;
const GOING_AWAY: u16 = 1001;

/// Opens a socket for a page of ours.
pub async fn open<E: Executor>(
    site: Data<Site>,
    endpoint: Data<Endpoint<E>>,
    request: HttpRequest,
    body: Payload,
) -> Result<HttpResponse, actix_web::Error> {
    if !guard::own_origin(&site, &request) {
        return Ok(refuse(StatusCode::FORBIDDEN, "NOT_OUR_PAGE"));
    }
    let offered = request.headers().get_all(header::SEC_WEBSOCKET_PROTOCOL).filter_map(|value| value.to_str().ok());
    if !offered.flat_map(|offer| offer.split(',')).any(|offer| offer.trim() == PROTOCOL) {
        return Ok(refuse(StatusCode::BAD_REQUEST, "PROTOCOL"));
    }
    if site.sockets.load(Ordering::Relaxed) >= MOST_SOCKETS {
        return Ok(refuse(StatusCode::SERVICE_UNAVAILABLE, "TOO_MUCH"));
    }
    let viewer = site.who(&request).await.map_err(super::answers::Trouble::from)?;
    let asker = Asker { viewer, reference: trace::reference(&request).0 };
    let (answer, session, messages) = actix_ws::handle_with_protocols(&request, body, &[PROTOCOL])?;
    let messages = messages.max_frame_size(MOST_BYTES).aggregate_continuations().max_continuation_size(MOST_BYTES);
    actix_web::rt::spawn(async move {
        site.sockets.fetch_add(1, Ordering::Relaxed);
        let mut line = Line { session, site: site.clone(), asker, open: HashSet::new() };
        let ended = line.serve(&endpoint, messages).await;
        site.sockets.fetch_sub(1, Ordering::Relaxed);
        if let Some((code, reason)) = ended {
            let reason = CloseReason { code: CloseCode::from(code), description: Some(reason.to_owned()) };
            let _ = tokio::time::timeout(PATIENCE, line.session.close(Some(reason))).await;
        }
    });
    Ok(answer)
}

/// Why a socket was closed from here: a code and a word; nothing when the line is gone.
type Ended = Option<(u16, &'static str)>;

struct Line {
    session: Session,
    site: Data<Site>,
    asker: Asker,
    open: HashSet<String>,
}

impl Line {
    async fn serve<E: Executor>(&mut self, endpoint: &Endpoint<E>, mut messages: AggregatedMessageStream) -> Ended {
        let first = tokio::select! {
            first = tokio::time::timeout(FIRST_WORD, first_text(&mut messages)) => first,
            () = self.site.stop.clone().cancelled_owned() => return Some((GOING_AWAY, "going down")),
        };
        let first = match first {
            Ok(Some(first)) => first,
            Ok(None) => return None,
            Err(_) => return Some((TOO_LATE, "the first word took too long")),
        };
        match ClientMessage::from_bytes(first.as_bytes()) {
            Ok(ClientMessage::ConnectionInit { .. }) => {}
            Ok(_) => return Some((UNAUTHORISED, "the first word must be connection_init")),
            Err(_) => return Some((BAD, "not a message")),
        }
        if self.asker.viewer.is_none() {
            return Some((UNAUTHORISED, "nobody is signed in"));
        }
        let (mut speak, heard) = mpsc::channel::<String>(16);
        let _ = speak.send(first).await;
        let answers =
            WebSocket::new(endpoint.schema.clone(), heard, Protocols::GraphQLWS)
                .connection_data((endpoint.furnish)(self.asker.clone(), false));
        self.talk(endpoint, messages, speak, answers).await
    }

    async fn talk<E>(
        &mut self,
        endpoint: &Endpoint<E>,
        mut messages: AggregatedMessageStream,
        mut speak: mpsc::Sender<String>,
        answers: impl Stream<Item = WsMessage>,
    ) -> Ended {
        tokio::pin!(answers);
        let stop = self.site.stop.clone();
        let mut pulse = tokio::time::interval(PULSE);
        let mut heard_at = tokio::time::Instant::now();
        loop {
            tokio::select! {
                message = messages.recv() => {
                    heard_at = tokio::time::Instant::now();
                    match message? {
                        Ok(AggregatedMessage::Text(text)) => {
                            if let Err(ended) = self.hear(endpoint, &text, &mut speak).await { return ended; }
                        }
                        Ok(AggregatedMessage::Ping(bytes)) => self.session.pong(&bytes).await.ok()?,
                        Ok(AggregatedMessage::Pong(_)) => {}
                        Ok(AggregatedMessage::Binary(_)) => return Some((BAD, "text only")),
                        Ok(AggregatedMessage::Close(_)) | Err(_) => return None,
                    }
                }
                answer = answers.next() => match answer? {
                    WsMessage::Text(text) => { self.closed_by(&text); self.send(text).await?; }
                    WsMessage::Close(code, _) => return Some((code, "closed")),
                },
                _ = pulse.tick() => {
                    if heard_at.elapsed() > SILENCE { return None; }
                    if !self.still_signed_in().await { return Some((UNAUTHORISED, "the session has ended")); }
                    tokio::time::timeout(PATIENCE, self.session.ping(b"")).await.ok()?.ok()?;
                }
                () = stop.cancelled() => return Some((GOING_AWAY, "going down")),
            }
        }
    }

    /// Passes a message on, unless it opens more than a connection may carry.
    async fn hear<E>(
        &mut self,
        endpoint: &Endpoint<E>,
        text: &str,
        speak: &mut mpsc::Sender<String>,
    ) -> Result<(), Ended> {
        match ClientMessage::from_bytes(text.as_bytes()) {
            Ok(ClientMessage::ConnectionInit { .. }) => return Err(Some((TWICE, "connection_init came twice"))),
            Ok(ClientMessage::Start { id, mut payload }) => {
                if self.open.len() >= MOST_SUBSCRIPTIONS {
                    return self.refuse(&id, "TOO_MUCH").await;
                }
                if !endpoint.knows(&mut payload) {
                    return self.refuse(&id, "UNKNOWN_DOCUMENT").await;
                }
                if !self.open.insert(id.clone()) {
                    return Err(Some((TAKEN, "a subscription with this id is open")));
                }
                let payload = json!({ "query": payload.query, "operationName": payload.operation_name,
                    "variables": payload.variables });
                let known = json!({ "type": "subscribe", "id": id, "payload": payload });
                return speak.send(known.to_string()).await.map_err(|_| None);
            }
            Ok(ClientMessage::Stop { id }) => {
                self.open.remove(&id);
            }
            Ok(_) => {}
            Err(_) => return Err(Some((BAD, "not a message"))),
        }
        speak.send(text.to_owned()).await.map_err(|_| None)
    }

    /// Refuses one subscription; the others go on.
    async fn refuse(&mut self, id: &str, code: &str) -> Result<(), Ended> {
        let payload = json!([{ "message": "the subscription is refused", "extensions": { "code": code } }]);
        let refused = json!({ "type": "error", "id": id, "payload": payload });
        self.send(refused.to_string()).await.ok_or(None)
    }

    /// Notes that the schema ended a subscription by itself.
    fn closed_by(&mut self, text: &str) {
        #[derive(serde::Deserialize)]
        struct Head<'a> {
            #[serde(rename = "type")]
            kind: &'a str,
            id: Option<&'a str>,
        }
        if let Ok(Head { kind: "complete" | "error", id: Some(id) }) = serde_json::from_str(text) {
            self.open.remove(id);
        }
    }

    /// Sends, unless the other side does not read.
    async fn send(&mut self, text: String) -> Option<()> {
        tokio::time::timeout(PATIENCE, self.session.text(text)).await.ok()?.ok()
    }

    async fn still_signed_in(&self) -> bool {
        let Some(viewer) = &self.asker.viewer else { return false };
        // Storage that does not answer for a moment is no reason to send everybody away.
        !matches!(self.site.access.current(viewer, self.site.now()).await, Err(kernel::Fault::Missing { .. }))
    }
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
