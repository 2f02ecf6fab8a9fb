//! What is true for seconds only: whose screen is open, which visitor's page is connected, who is typing.
//!
//! Kept in memory, a process's own; what has to outlive it stands in rows. Cheap to clone. Invariant: nothing here is
//! needed to be right about anything, only to be quick.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kernel::ids::{InteractionId, PersonId, TenantId};
use kernel::time::Time;
use tokio::sync::broadcast;

use crate::chats::lines::Side;
use crate::visits::Visits;

/// For how long somebody who said that he types is believed.
pub const TYPING: chrono::Duration = chrono::Duration::seconds(6);

/// A chat of a client.
pub type Spot = (TenantId, InteractionId);

/// Something that others may want to know now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Somebody types in a chat, or has stopped.
    Typing(Spot, Side),
    /// One side of a chat has read up to a line.
    Read(Spot, Side),
    /// A visitor's page was connected or lost, or he went to another one.
    Visitor(Spot),
    /// A fact was told of a chat.
    Chat(Spot),
    /// Somebody's presence or what is offered to him changed.
    Person(PersonId),
    /// A visitor of a client's pages was asked whether he would like to chat, or answered.
    Asked(TenantId),
}

#[derive(Default)]
struct Seen {
    people: HashMap<PersonId, usize>,
    visitors: HashMap<Spot, usize>,
    typing: HashMap<(Spot, Side), Time>,
}

/// Signals of one process.
#[derive(Clone)]
pub struct Signals {
    seen: Arc<Mutex<Seen>>,
    told: broadcast::Sender<Signal>,
    visits: Visits,
}

impl Default for Signals {
    fn default() -> Self {
        Self { seen: Arc::default(), told: broadcast::Sender::new(4_096), visits: Visits::default() }
    }
}

/// Counts one open screen or page; dropping it counts it out.
pub struct Open {
    signals: Signals,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Person(PersonId),
    Visitor(Spot),
}

impl Signals {
    /// Hears of every signal from now on.
    pub fn follow(&self) -> broadcast::Receiver<Signal> {
        self.told.subscribe()
    }

    /// Tells everybody.
    pub fn tell(&self, signal: Signal) {
        let _ = self.told.send(signal);
    }

    /// Who is on the shops' pages.
    pub fn visits(&self) -> &Visits {
        &self.visits
    }

    /// A person's desk is open for as long as what is returned lives.
    pub fn desk(&self, person: PersonId) -> Open {
        *self.lock().people.entry(person).or_default() += 1;
        Open { signals: self.clone(), what: What::Person(person) }
    }

    /// A visitor's page is connected for as long as what is returned lives.
    pub fn page(&self, spot: Spot) -> Open {
        *self.lock().visitors.entry(spot).or_default() += 1;
        self.tell(Signal::Visitor(spot));
        Open { signals: self.clone(), what: What::Visitor(spot) }
    }

    /// The people whose desks are open.
    pub fn people(&self) -> Vec<PersonId> {
        self.lock().people.keys().copied().collect()
    }

    /// The chats whose visitors' pages are connected.
    pub fn visitors(&self) -> Vec<Spot> {
        self.lock().visitors.keys().copied().collect()
    }

    /// One side types, or has stopped.
    pub fn types(&self, spot: Spot, side: Side, on: bool, now: Time) {
        let mut seen = self.lock();
        seen.typing.retain(|_, since| now - *since < TYPING);
        let before = if on { seen.typing.insert((spot, side), now) } else { seen.typing.remove(&(spot, side)) };
        drop(seen);
        if before.is_some() != on {
            self.tell(Signal::Typing(spot, side));
        }
    }

    /// Whether one side types.
    pub fn is_typing(&self, spot: Spot, side: Side, now: Time) -> bool {
        self.lock().typing.get(&(spot, side)).is_some_and(|since| now - *since < TYPING)
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut seen = self.signals.lock();
        match self.what {
            What::Person(person) => out(&mut seen.people, &person),
            What::Visitor(spot) => out(&mut seen.visitors, &spot),
        }
        drop(seen);
        if let What::Visitor(spot) = self.what {
            self.signals.tell(Signal::Visitor(spot));
        }
    }
}

fn out<K: std::hash::Hash + Eq>(counts: &mut HashMap<K, usize>, key: &K) {
    if let Some(count) = counts.get_mut(key) {
        *count -= 1;
        if *count == 0 {
            counts.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_desk_is_open_until_its_last_screen_is_closed() {
        let (signals, person) = (Signals::default(), PersonId(Uuid::from_u128(1)));

        let (one, other) = (signals.desk(person), signals.desk(person));
        drop(one);
        assert_eq!(signals.people(), [person]);
        drop(other);

        assert!(signals.people().is_empty());
    }

    #[test]
    fn who_types_is_believed_for_some_seconds_and_told_of_once() {
        let now: Time = "2026-11-27T11:00:00Z".parse().unwrap();
        let spot = (TenantId::HOUSE, InteractionId(Uuid::from_u128(1)));
        let signals = Signals::default();
        let mut told = signals.follow();

        signals.types(spot, Side::Visitor, true, now);
        signals.types(spot, Side::Visitor, true, now + chrono::Duration::seconds(3));

        assert!(signals.is_typing(spot, Side::Visitor, now + chrono::Duration::seconds(8)));
        assert!(!signals.is_typing(spot, Side::Visitor, now + chrono::Duration::seconds(9)));
        assert_eq!(told.try_recv(), Ok(Signal::Typing(spot, Side::Visitor)));
        assert!(told.try_recv().is_err());
    }
}
