//! What is due on the floor: ringing that nobody answered, silence in chats, people of whom nothing is heard or told.

use std::sync::Arc;

use access::Access;
use async_trait::async_trait;
use desk::chats::idle;
use desk::offers::ring::{self, Expired, Standing};
use desk::presence::{self, Change, LOST, NOT_ANSWERING, Presence, untold};
use desk::signals::{Signal, Signals};
use kernel::fact::{Actor, AgentState};
use kernel::ids::{PersonId, TenantId};
use kernel::{Fault, Time};
use store::{Db, SystemUse};

use crate::workers::timers::DueSource;

/// How many of each are looked at in one round.
const MOST: u64 = 200;

/// Ringing ends by itself: written work is the person's, a live contact goes on to somebody else.
pub struct Rings {
    /// The database.
    pub db: Db,
    /// Who makes scopes.
    pub access: Arc<Access>,
    /// Who hears of it at once.
    pub signals: Signals,
}

#[async_trait]
impl DueSource for Rings {
    async fn next(&self) -> Result<Option<Time>, Fault> {
        ring::next_end(&self.db.system_view(SystemUse::Timer).await?).await
    }

    async fn fire(&self, now: Time) -> Result<usize, Fault> {
        let ended = ring::ended(&self.db.system_view(SystemUse::Timer).await?, now, MOST).await?;
        for offer in &ended {
            self.end(offer, now).await?;
        }
        Ok(ended.len())
    }
}

impl Rings {
    async fn end(&self, offer: &Standing, now: Time) -> Result<(), Fault> {
        let stands = self.stands(offer.person).await?;
        let here = stands.as_ref().is_some_and(|one| now - one.seen < LOST);
        let mut tx = self.db.begin(&self.access.job_scope(offer.tenant)).await?;
        let expired = match ring::end(&mut tx, offer.thing, here, now).await {
            Ok(expired) => expired,
            // Somebody took it while we looked.
            Err(Fault::Conflict(_) | Fault::Missing { .. }) => return Ok(()),
            Err(fault) => return Err(fault),
        };
        tx.commit().await?;
        if let (Expired::Missed, Some(stands)) = (expired, stands)
            && stands.state == AgentState::Available
        {
            let (state, reason) = (AgentState::Pause, Some(NOT_ANSWERING.to_owned()));
            set(&self.db, &self.access, (&stands, state, reason), now).await?;
        }
        self.signals.tell(Signal::Person(offer.person));
        Ok(())
    }

    async fn stands(&self, person: PersonId) -> Result<Option<Presence>, Fault> {
        let view = self.db.view(&self.access.job_scope(TenantId::HOUSE)).await?;
        presence::find(&view, person).await
    }
}

/// Silence in chats.
pub struct Silence {
    /// The database.
    pub db: Db,
    /// Who makes scopes.
    pub access: Arc<Access>,
}

#[async_trait]
impl DueSource for Silence {
    async fn next(&self) -> Result<Option<Time>, Fault> {
        idle::next(&self.db.system_view(SystemUse::Timer).await?).await
    }

    async fn fire(&self, now: Time) -> Result<usize, Fault> {
        let due = idle::due(&self.db.system_view(SystemUse::Timer).await?, now, MOST).await?;
        for (tenant, chat) in &due {
            let mut tx = self.db.begin(&self.access.job_scope(*tenant)).await?;
            match idle::look(&mut tx, *chat, now).await {
                Ok(()) => tx.commit().await?,
                Err(Fault::Conflict(_) | Fault::Missing { .. }) => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(due.len())
    }
}

/// People of whom nothing is heard: away at first, then gone.
pub struct Losses {
    /// The database.
    pub db: Db,
    /// Who makes scopes.
    pub access: Arc<Access>,
    /// Who hears of it at once.
    pub signals: Signals,
}

#[async_trait]
impl DueSource for Losses {
    async fn next(&self) -> Result<Option<Time>, Fault> {
        let here = presence::here(&self.db.system_view(SystemUse::Timer).await?).await?;
        Ok(here.iter().filter_map(Presence::lost_at).min())
    }

    async fn fire(&self, now: Time) -> Result<usize, Fault> {
        let here = presence::here(&self.db.system_view(SystemUse::Timer).await?).await?;
        let mut lost = 0;
        for stands in &here {
            let Some((state, reason)) = stands.lost(now) else { continue };
            set(&self.db, &self.access, (stands, state, reason), now).await?;
            self.signals.tell(Signal::Person(stands.person));
            lost += 1;
        }
        Ok(lost)
    }
}

async fn set(
    db: &Db,
    access: &Access,
    (stands, state, reason): (&Presence, AgentState, Option<String>),
    now: Time,
) -> Result<(), Fault> {
    let change = Change { person: stands.person, state, reason, time_for: stands.time_for, actor: Actor::System };
    presence::set(db, access, &change, now).await.map(|_| ())
}

/// States that were shown and of which nobody told the ledgers, because a process died in between.
pub struct Untold {
    /// The database.
    pub db: Db,
    /// Who makes scopes.
    pub access: Arc<Access>,
}

#[async_trait]
impl DueSource for Untold {
    async fn next(&self) -> Result<Option<Time>, Fault> {
        untold::next(&self.db.system_view(SystemUse::Timer).await?).await
    }

    async fn fire(&self, now: Time) -> Result<usize, Fault> {
        let late = untold::late(&self.db.system_view(SystemUse::Timer).await?, now, MOST).await?;
        for silent in &late {
            untold::tell(&self.db, &self.access, silent).await?;
        }
        Ok(late.len())
    }
}
