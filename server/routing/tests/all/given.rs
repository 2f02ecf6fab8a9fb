//! People and work to try things with.

use kernel::Time;
use kernel::fact::{Channel, Priority};
use kernel::ids::{PersonId, ProjectId, QueueId, TenantId};
use kernel::time::from_micros;
use routing::{Agent, Reach, Work, WorkId, usual_weight};
use uuid::Uuid;

/// So many seconds after the floor opened.
pub fn at(seconds: i64) -> Time {
    from_micros(1_800_000_000_000_000 + seconds * 1_000_000)
}

pub fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

pub fn project(number: u128) -> ProjectId {
    ProjectId(Uuid::from_u128(number))
}

pub fn queue(number: u128) -> QueueId {
    QueueId(Uuid::from_u128(number))
}

pub fn tenant(number: u128) -> TenantId {
    TenantId(Uuid::from_u128(number))
}

pub fn id(number: u128) -> WorkId {
    WorkId(Uuid::from_u128(number))
}

/// An agent for calls, chats and mails of a few projects, at level 1.
pub fn agent(number: u128, projects: &[u128]) -> Agent {
    Agent {
        person: person(number),
        taking: true,
        capacity: 12,
        live: 0,
        written: 0,
        chats: 0,
        most_chats: 3,
        channels: vec![Channel::Phone, Channel::Chat, Channel::Email, Channel::Form],
        reach: projects.iter().map(|one| Reach { project: project(*one), level: 1, pulls: false }).collect(),
        languages: Vec::new(),
        skills: Vec::new(),
        idle_since: at(0),
        hard: 0,
        easy: 0,
    }
}

/// Work of a client whose project and queue have its own number, due in a minute.
pub fn work(number: u128, client: u128, channel: Channel, since: i64) -> Work {
    Work {
        id: id(number),
        tenant: tenant(client),
        project: project(client),
        queue: queue(client),
        channel,
        since: at(since),
        due: Some(at(since + 60)),
        priority: Priority::Normal,
        language: None,
        level: 1,
        skills: Vec::new(),
        preferred: None,
        only: None,
        kept_from: Vec::new(),
        stake: 100,
        effort_s: 300,
        hard: false,
        steps: Vec::new(),
        weight: usual_weight(channel),
    }
}
