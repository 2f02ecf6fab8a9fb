//! What an open desk hears: what to read again, never content. While somebody listens his desk is open.

use std::collections::VecDeque;
use std::time::Duration;

use async_graphql::SimpleObject;
use chrono::{DateTime, Utc};
use desk::signals::{Open, Signal, Signals};
use futures::Stream;
use kernel::ids::{PersonId, TenantId};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::context::Asked;
use crate::gid::{self, Noun};
use crate::live::ChangedTopic;

/// How often an open desk reads its presence and offers again, whatever it heard: another process may have changed them.
const LOOK: Duration = Duration::from_secs(10);

/// What to read again.
#[derive(SimpleObject, Clone, Debug)]
pub struct DeskNews {
    at: DateTime<Utc>,
    /// PRESENCE, OFFER, CHAT, TYPING or VISITOR, with ids where one thing changed.
    topics: Vec<ChangedTopic>,
}

struct Listening {
    asked: Asked,
    reached: Vec<TenantId>,
    told: Receiver<Signal>,
    waiting: VecDeque<ChangedTopic>,
    _open: Open,
}

/// What the desk of somebody hears from now on.
pub fn desk_news(asked: Asked, person: PersonId, reached: Vec<TenantId>) -> impl Stream<Item = DeskNews> {
    let signals: &Signals = &asked.parts.signals;
    let (told, open) = (signals.follow(), signals.desk(person));
    let first = VecDeque::from(both(person));
    let listening = Listening { asked, reached, told, waiting: first, _open: open };
    futures::stream::unfold(listening, move |mut listening| async move {
        while listening.waiting.is_empty() {
            let heard = tokio::time::timeout(LOOK, listening.told.recv()).await;
            match heard {
                Ok(Ok(signal)) => listening.waiting.extend(topics(signal, person, &listening.reached)),
                Ok(Err(RecvError::Closed)) => return None,
                // Too much was said to be heard in order, or nothing was: everything is read again.
                Ok(Err(RecvError::Lagged(_))) | Err(_) => listening.waiting.extend(both(person)),
            }
        }
        let topics = listening.waiting.drain(..).collect();
        let news = DeskNews { at: listening.asked.now(), topics };
        Some((news, listening))
    })
}

fn both(person: PersonId) -> [ChangedTopic; 2] {
    let me = gid::encode(Noun::Presence, TenantId::HOUSE, person.0);
    [ChangedTopic::of("PRESENCE", vec![me]), ChangedTopic::of("OFFER", Vec::new())]
}

fn topics(signal: Signal, me: PersonId, reached: &[TenantId]) -> Vec<ChangedTopic> {
    match signal {
        Signal::Person(person) if person == me => both(me).into(),
        Signal::Typing(spot, _) | Signal::Read(spot, _) | Signal::Visitor(spot) if reached.contains(&spot.0) => {
            let topic = if matches!(signal, Signal::Typing(..)) { "TYPING" } else { "CHAT" };
            vec![ChangedTopic::of(topic, vec![gid::encode(Noun::Interaction, spot.0, spot.1.0)])]
        }
        Signal::Asked(tenant) if reached.contains(&tenant) => vec![ChangedTopic::of("VISITOR", Vec::new())],
        _ => Vec::new(),
    }
}
