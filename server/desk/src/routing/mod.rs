//! Routing: what waits goes to who is there. The decision is that of the crate `routing`; here the database is read into
//! its floor, kept in step by the ledger, and what was decided is written as ringing.
//!
//! Deliberately absent: which work is worth more, and what becomes of ringing that nobody answers. Invariants: the floor
//! can be read anew from the database at any moment, and what rings was waiting when it was written.

mod codes;
mod loads;
mod news;
mod shops;
mod waiting;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use access::{Access, Hand};
use chrono::Duration;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{PersonId, TenantId};
use kernel::time::Time;
use routing::{Decision, Floor, Rules, WorkId};
use store::{Db, Lease, SystemUse};

use crate::chats;
use crate::clocks::Book;
use crate::offers::ring::{self, Ring, Thing};
use crate::offers::why::Why;
use crate::signals::{Signal, Signals};
use codes::Codes;
use shops::Shops;

/// After how long the floor is read anew whatever was heard: snoozes end and assignments begin without a fact.
pub const ANEW: Duration = Duration::seconds(60);

/// How many decisions are written between two looks at the ledger.
const ROUND: usize = 200;

/// Reads, decides, writes.
pub struct Engine {
    db: Db,
    access: Arc<Access>,
    book: Book,
    signals: Signals,
    floor: Floor,
    codes: Codes,
    shops: Shops,
    hands: HashMap<PersonId, Hand>,
    tenants: HashMap<WorkId, TenantId>,
    place: i64,
    read_at: Time,
}

impl Engine {
    /// Reads the whole floor from the database.
    pub async fn read(db: &Db, access: &Arc<Access>, book: &Book, signals: &Signals) -> Result<Self, Fault> {
        let now = book.now();
        let mut engine = Self {
            db: db.clone(),
            access: access.clone(),
            book: book.clone(),
            signals: signals.clone(),
            floor: Floor::new(Rules::default()),
            codes: Codes::default(),
            shops: Shops::default(),
            hands: HashMap::new(),
            tenants: HashMap::new(),
            place: 0,
            read_at: now,
        };
        engine.read_anew().await?;
        Ok(engine)
    }

    /// Reads everything again, the place in the ledger first, so that nothing falls between.
    async fn read_anew(&mut self) -> Result<(), Fault> {
        let now = self.book.now();
        self.place = self.db.system_view(SystemUse::Routing).await?.head().await?;
        self.floor = Floor::new(Rules::default());
        self.tenants.clear();
        self.shops.forget();
        self.hands = self.access.hands(now).await?.into_iter().map(|hand| (hand.person, hand)).collect();
        let everybody: HashSet<PersonId> = self.hands.keys().copied().collect();
        self.read_people(&everybody).await?;
        self.read_all_waiting().await?;
        self.read_at = now;
        Ok(())
    }

    /// Takes in what happened since; tells whether anything did.
    pub async fn hear(&mut self) -> Result<bool, Fault> {
        if self.book.now() - self.read_at >= ANEW {
            self.read_anew().await?;
            return Ok(true);
        }
        let batch = self.db.system_view(SystemUse::Routing).await?.facts_after(self.place, news::MOST).await?;
        let Some(last) = batch.last().map(|one| one.seq) else { return Ok(false) };
        let news = news::News::of(&batch);
        self.place = last;
        if news.everything {
            self.read_anew().await?;
            return Ok(true);
        }
        let now = self.book.now();
        for (tenant, channel) in &news.served {
            self.floor.note_served(*tenant, *channel, now);
        }
        for (tenant, channel) in &news.left {
            self.floor.note_left(*tenant, *channel, now);
        }
        let mut people = news.people;
        self.read_waiting(&news.cases, &news.chats, &mut people).await?;
        self.read_people(&people).await?;
        Ok(true)
    }

    /// Gives what can be given, as the holder of a lease; tells how much.
    pub async fn give(&mut self, lease: &Lease) -> Result<usize, Fault> {
        let mut given = 0;
        while given < ROUND {
            let now = self.book.now();
            let Some(decision) = self.floor.next(now) else { break };
            if given == 0 {
                let tx = self.db.system(SystemUse::Routing).await?;
                tx.honour(lease).await?;
                tx.commit().await?;
            }
            self.write(&decision, now).await?;
            given += 1;
        }
        Ok(given)
    }

    /// When the floor changes though nothing happens.
    pub fn next_at(&self) -> Time {
        let anew = self.read_at + ANEW;
        self.floor.next_step_at().map_or(anew, |at| at.min(anew))
    }

    /// What the decision sees is wrong: for tests and the health page.
    pub fn problems(&self) -> Vec<routing::Problem> {
        self.floor.check()
    }

    async fn write(&mut self, decision: &Decision, now: Time) -> Result<(), Fault> {
        let Some((tenant, thing, seconds)) = self.thing(decision.work).await? else { return Ok(()) };
        let mut tx = self.db.begin(&self.access.job_scope(tenant)).await?;
        let why = serde_json::to_string(&why(decision)).ok();
        let until = now + Duration::seconds(i64::from(seconds));
        let rung = ring::ring(&mut tx, &Ring { thing, person: decision.agent, until, why }, now).await;
        match rung {
            Ok(()) => {
                tx.commit().await?;
                self.read_people(&HashSet::from([decision.agent])).await?;
            }
            // Somebody was quicker, or the visitor is gone; the floor learns how it stands.
            Err(Fault::Conflict(_) | Fault::Missing { .. }) => {
                drop(tx);
                self.read_again(tenant, thing, decision.agent).await?;
            }
            Err(fault) => return Err(fault),
        }
        self.signals.tell(Signal::Person(decision.agent));
        Ok(())
    }

    async fn read_again(&mut self, tenant: TenantId, thing: Thing, agent: PersonId) -> Result<(), Fault> {
        let (mut cases, mut chats) = (HashSet::new(), HashSet::new());
        match thing {
            Thing::Case(case) => cases.insert((tenant, case)),
            Thing::Chat(chat) => chats.insert((tenant, chat)),
        };
        let mut people = HashSet::from([agent]);
        self.read_waiting(&cases, &chats, &mut people).await?;
        self.read_people(&people).await
    }

    /// What a piece of work is, and for how long it rings.
    async fn thing(&mut self, work: WorkId) -> Result<Option<(TenantId, Thing, u16)>, Fault> {
        let Some(tenant) = self.tenants.get(&work).copied() else { return Ok(None) };
        let view = self.db.view(&self.access.job_scope(tenant)).await?;
        let id = kernel::ids::InteractionId(work.0);
        match chats::find(&view, id).await {
            Ok(chat) => Ok(Some((tenant, Thing::Chat(id), self.shops.ring_seconds(tenant, chat.queue)))),
            Err(Fault::Missing { .. }) => {
                let case = crate::cases::find(&view, kernel::ids::CaseId(work.0)).await?;
                Ok(Some((tenant, Thing::Case(case.id), self.shops.ring_seconds(tenant, case.queue))))
            }
            Err(fault) => Err(fault),
        }
    }
}

/// The reason as it is kept beside the offer.
fn why(decision: &Decision) -> Why {
    let why = &decision.why;
    let rule = match why.rule {
        routing::Rule::OnlyYou => "ONLY_YOU",
        routing::Rule::LastAgent => "LAST_AGENT",
        routing::Rule::ClientsFloor => "FLOOR",
        routing::Rule::DeadlineAndStake if why.stake > 0 => "STAKE",
        routing::Rule::DeadlineAndStake => "DEADLINE",
        routing::Rule::WaitedTooLong | routing::Rule::Age => "AGE",
    };
    Why {
        rule: rule.to_owned(),
        left: why.left_ms.map(|left| left / 1_000),
        stake: None,
        waited: why.age_ms / 1_000,
        others: i64::from(why.others),
        eligible: i64::from(why.eligible),
    }
}

/// Every channel: who is there serves all of them.
const CHANNELS: [Channel; 4] = [Channel::Phone, Channel::Chat, Channel::Email, Channel::Form];
