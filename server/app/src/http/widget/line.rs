//! What a visitor's page has heard, and what it is to hear next.
//!
//! Invariant: a line is told once, in its order; a state is told when it is another.

use desk::chats::lines;
use desk::chats::{self, Chat, State};
use kernel::Fault;
use kernel::ids::{InteractionId, PersonId};
use store::View;

use super::super::site::Site;
use super::frames::{Agent, Chat as Shown, Spoken, Told};
use super::standing;

/// How many lines are told at a time.
const MOST: u64 = 500;

/// What a page has heard of one chat.
pub struct Heard {
    /// The chat.
    pub chat: InteractionId,
    after: i64,
    before: i64,
    shown: Option<Shown>,
    read: i64,
}

impl Heard {
    /// A page that has the lines up to a number.
    pub fn new(chat: InteractionId, after: i64) -> Self {
        Self { chat, after: after.max(0), before: after.max(0), shown: None, read: 0 }
    }

    /// What is new.
    pub async fn news(&mut self, site: &Site, view: &View) -> Result<Vec<Told>, Fault> {
        let chat = chats::find(view, self.chat).await?;
        let mut told = Vec::new();
        self.before = self.after;
        loop {
            let lines = lines::after(view, self.chat, self.after, MOST).await?;
            let full = lines.len() as u64 == MOST;
            for line in lines {
                self.after = line.seq;
                if !line.whisper {
                    let name = match line.person {
                        Some(person) => agent(site, view, person).await?.map(|agent| agent.name),
                        None => None,
                    };
                    told.push(Told::Line(Box::new(Spoken::of(line, name))));
                }
            }
            if !full {
                break;
            }
        }
        let shown = shown(site, view, &chat).await?;
        if self.shown.as_ref() != Some(&shown) {
            self.shown = Some(shown.clone());
            told.push(Told::Chat(shown));
        }
        if chat.person_read > self.read {
            self.read = chat.person_read;
            told.push(Told::Read { seq: self.read });
        }
        Ok(told)
    }

    /// Whether a line was told before the last news.
    pub fn had(&self, seq: i64) -> bool {
        seq <= self.before
    }

    /// The state is told once more, whatever it is.
    pub fn forget_state(&mut self) {
        self.shown = None;
    }

    /// Whether this is over, so that the next words begin another chat.
    pub fn is_over(&self) -> bool {
        self.shown.as_ref().is_some_and(|shown| shown.state == "ended")
    }
}

/// How a chat stands, as its visitor is told.
pub async fn shown(site: &Site, view: &View, chat: &Chat) -> Result<Shown, Fault> {
    let state = match chat.state {
        State::Waiting | State::Ringing => "waiting",
        State::Talking => "talking",
        State::AfterWork | State::Over => "ended",
    };
    let waits = chat.state.is_waiting();
    let place = if waits { Some(standing::ahead(view, chat).await?.0 + 1) } else { None };
    let wait = match place {
        Some(place) => standing::wait_of(site, chat.project, place - 1).await?,
        None => None,
    };
    let with = match chat.agent.filter(|_| chat.state == State::Talking) {
        Some(person) => agent(site, view, person).await?,
        None => None,
    };
    let ended_by = chat.ender.filter(|_| state == "ended").map(|ender| match ender {
        kernel::fact::Ender::Customer => "visitor",
        kernel::fact::Ender::Agent => "agent",
        kernel::fact::Ender::System => "idle",
    });
    Ok(Shown { state, place, wait, agent: with, ended_by, rated: chat.stars.is_some() })
}

/// Somebody of ours, by his alias.
pub async fn agent(site: &Site, view: &View, person: PersonId) -> Result<Option<Agent>, Fault> {
    let cards = site.access.cards_in(view.scope(), &[person]).await?;
    Ok(cards.get(&person).map(|card| {
        let initials = card.alias.split_whitespace().filter_map(|word| word.chars().next()).take(2).collect();
        Agent { name: card.alias.clone(), initials }
    }))
}
