//! Who is there for customers, and for which projects; remembered for a second, since every page of every shop asks.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use access::{Access, Hand};
use desk::presence::{self, Presence};
use kernel::ids::{PersonId, ProjectId, TenantId};
use kernel::{Fault, Time};
use moka::future::Cache;
use store::{Db, SystemUse};

const REMEMBERED: Duration = Duration::from_secs(1);

/// Somebody who is there.
#[derive(Clone, Debug)]
pub struct Here {
    /// How he stands.
    pub presence: Presence,
    hand: Hand,
    /// Chats in his hands.
    chats: u16,
}

/// Who is there. Cheap to clone.
#[derive(Clone)]
pub struct Roster {
    db: Db,
    access: Arc<Access>,
    known: Cache<(), Arc<Vec<Here>>>,
}

impl Here {
    /// Whether he may take something of a client.
    pub fn works_for(&self, client: TenantId) -> bool {
        self.hand.projects.contains_key(&client)
    }

    /// Whether he may take something of a project.
    pub fn serves(&self, project: ProjectId) -> bool {
        self.hand.projects.values().flatten().any(|one| *one == project)
    }

    fn is_free(&self, project: ProjectId) -> bool {
        self.serves(project) && self.presence.has_room(self.chats)
    }
}

impl Roster {
    /// Of this database.
    pub fn new(db: &Db, access: &Arc<Access>) -> Self {
        let known = Cache::builder().max_capacity(1).time_to_live(REMEMBERED).build();
        Self { db: db.clone(), access: access.clone(), known }
    }

    /// Everybody to whom new work may come.
    pub async fn here(&self, now: Time) -> Result<Arc<Vec<Here>>, Fault> {
        let read = self.known.try_get_with((), self.read(now)).await;
        read.map_err(|fault| Fault::storage(fault.to_string()))
    }

    /// How many people are free to take one more chat of a project.
    pub async fn free(&self, project: ProjectId, now: Time) -> Result<usize, Fault> {
        Ok(self.here(now).await?.iter().filter(|one| one.is_free(project)).count())
    }

    /// Whether somebody is free to take one more chat of a project, read anew.
    pub async fn has_room(&self, person: PersonId, project: ProjectId, now: Time) -> Result<bool, Fault> {
        Ok(self.read(now).await?.iter().any(|one| one.presence.person == person && one.is_free(project)))
    }

    async fn read(&self, now: Time) -> Result<Arc<Vec<Here>>, Fault> {
        let view = self.db.system_view(SystemUse::People).await?;
        let present = presence::here(&view).await?;
        let ids: Vec<PersonId> = present.iter().map(|one| one.person).collect();
        let mut chats: HashMap<PersonId, u16> = HashMap::new();
        for (person, count) in desk::chats::lists::in_hand(&view, &ids).await? {
            *chats.entry(person).or_default() += count;
        }
        drop(view);
        let mut hands: HashMap<PersonId, Hand> =
            self.access.hands(now).await?.into_iter().map(|hand| (hand.person, hand)).collect();
        let here = |presence: Presence| {
            let carried = chats.get(&presence.person).copied().unwrap_or_default();
            Some(Here { hand: hands.remove(&presence.person)?, presence, chats: carried })
        };
        Ok(Arc::new(present.into_iter().filter(|one| one.takes(now)).filter_map(here).collect()))
    }
}
