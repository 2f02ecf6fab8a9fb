//! Presence: who is there for customers, and who is not, since when and why.
//!
//! The row stands in the house. The fact stands in the ledger of the client whose time it is: of the one client that the
//! person works for, or of the house where he belongs to the pool of several. Invariants: a state is shown before it is
//! told, so that whoever hears of it finds it, and what is shown is told ([`untold`]); whoever has not been seen for
//! [`LOST`] gets nothing new.

mod break_row;
pub mod breaks;
mod row;
pub mod untold;

use std::collections::BTreeMap;

use access::Access;
use kernel::Fault;
use kernel::fact::{Actor, AgentState, Channel};
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, NotSet, Set};
use store::{Db, SystemTx, Tx, View};

pub use breaks::BreakKind;
use untold::{Silent, Untold};

use crate::interactions::{read, word};

/// After how long without a sign somebody counts as away.
pub const LOST: chrono::Duration = chrono::Duration::seconds(45);

/// After how long away somebody counts as gone.
pub const GONE: chrono::Duration = chrono::Duration::minutes(15);

/// How many points a person has when nobody said otherwise.
pub const CAPACITY: i64 = 12;

/// How many chats at once when nobody said otherwise.
pub const MOST_CHATS: i64 = 3;

/// The reason of a pause that the system set: something rang and he did not answer.
pub const NOT_ANSWERING: &str = "not_answering";

/// The reason of a pause that the system set: nothing was heard of his screen.
pub const AWAY: &str = "away";

/// The reason by which a client's ledger is told that somebody's time is no longer for it.
const ELSEWHERE: &str = "elsewhere";

/// How somebody stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// Who.
    pub person: PersonId,
    /// The state.
    pub state: AgentState,
    /// A code of the list of breaks, or why the system set it.
    pub reason: Option<String>,
    /// Since when.
    pub since: Time,
    /// Until when a break lasts.
    pub until: Option<Time>,
    /// Whose time it is.
    pub time_for: TenantId,
    /// Who set it, where it was not the person himself.
    pub set_by: Option<PersonId>,
    /// When his screen was last heard of.
    pub seen: Time,
    /// Since when he has had nothing to do.
    pub idle_since: Time,
    /// Points.
    pub capacity: i64,
    /// Chats at once.
    pub most_chats: i64,
    /// Seconds of each kind of break taken on the day of `since`.
    pub taken: BTreeMap<String, i64>,
    /// What ledgers do not know yet.
    pub(crate) untold: Vec<Untold>,
}

/// What somebody's state becomes.
#[derive(Clone, Debug)]
pub struct Change {
    /// Whose.
    pub person: PersonId,
    /// The state.
    pub state: AgentState,
    /// A code.
    pub reason: Option<String>,
    /// Whose time it is from now on.
    pub time_for: TenantId,
    /// Who sets it; nobody: the system.
    pub actor: Actor,
}

/// How somebody stands, if he ever stood.
pub async fn find(house: &View, person: PersonId) -> Result<Option<Presence>, Fault> {
    Ok(house.get::<row::Entity>(person.0).await?.map(Presence::from))
}

/// How somebody stands who never stood: offline.
pub fn never(person: PersonId, now: Time) -> Presence {
    Presence {
        person,
        state: AgentState::Offline,
        reason: None,
        since: now,
        until: None,
        time_for: TenantId::HOUSE,
        set_by: None,
        seen: now,
        idle_since: now,
        capacity: CAPACITY,
        most_chats: MOST_CHATS,
        taken: BTreeMap::new(),
        untold: Vec::new(),
    }
}

/// Everybody who is not offline.
pub async fn here(tx: &SystemTx) -> Result<Vec<Presence>, Fault> {
    let away = word(&AgentState::Offline);
    let rows = tx.find::<row::Entity>().filter(row::Column::State.ne(away)).all().await?;
    Ok(rows.into_iter().map(Presence::from).collect())
}

/// How these people stand; who never stood is left out.
pub async fn of(tx: &SystemTx, people: &[PersonId]) -> Result<Vec<Presence>, Fault> {
    let these = row::Column::Id.is_in(people.iter().map(|id| id.0));
    let rows = tx.find::<row::Entity>().filter(these).all().await?;
    Ok(rows.into_iter().map(Presence::from).collect())
}

/// These people's screens were heard of.
pub async fn seen(house: &Tx, people: &[PersonId], now: Time) -> Result<(), Fault> {
    let these = row::Column::Id.is_in(people.iter().map(|id| id.0));
    house.change::<row::Entity>().filter(these).set(row::Column::SeenAt, micros(now)).run().await.map(|_| ())
}

/// Sets somebody's state: shown, then told in the ledger whose time it is.
pub async fn set(db: &Db, access: &Access, change: &Change, now: Time) -> Result<Presence, Fault> {
    let (after, silent) = show(db, access, change, now).await?;
    if let Err(fault) = untold::tell(db, access, &silent).await {
        tracing::warn!(%fault, "a state is shown and will be told later");
    }
    Ok(after)
}

/// Shows somebody's state; what the clients' ledgers have to be told of it is kept with it.
pub async fn show(db: &Db, access: &Access, change: &Change, now: Time) -> Result<(Presence, Silent), Fault> {
    let scope = access.job_scope(TenantId::HOUSE);
    let view = db.view(&scope).await?;
    let before = find(&view, change.person).await?;
    let mut after = next(before.as_ref(), change, &breaks::list(&view).await?, now)?;
    drop(view);
    let moved = before.as_ref().filter(|one| one.time_for != change.time_for && one.state != AgentState::Offline);
    let news = |tenant, state, reason| Untold { tenant, state, reason, at: now, actor: change.actor };
    let told = [
        moved.map(|one| news(one.time_for, AgentState::Offline, Some(ELSEWHERE.to_owned()))),
        Some(news(change.time_for, change.state, after.reason.clone())),
    ];
    let (ours, theirs): (Vec<_>, Vec<_>) = told.into_iter().flatten().partition(|one| one.tenant == TenantId::HOUSE);
    after.untold.extend(theirs);
    let mut house = db.begin(&scope).await?;
    for one in &ours {
        untold::record(&mut house, change.person, one)?;
    }
    let silent = Silent::new(change.person, after.untold.clone());
    put(&house, &after, &silent).await?;
    house.wake_timers();
    house.commit().await?;
    Ok((after, silent))
}

/// What a change makes of somebody's presence. Pure.
pub fn next(before: Option<&Presence>, change: &Change, kinds: &[BreakKind], now: Time) -> Result<Presence, Fault> {
    let own = [NOT_ANSWERING, AWAY];
    let reason = change.reason.clone().filter(|_| change.state == AgentState::Pause);
    let kind = reason.as_ref().and_then(|code| kinds.iter().find(|kind| kind.code == *code));
    let by_system = change.actor == Actor::System && reason.as_deref().is_some_and(|code| own.contains(&code));
    if change.state == AgentState::Pause && kind.is_none() && !by_system {
        return Err(Fault::invalid("reason", if reason.is_none() { "REQUIRED" } else { "UNKNOWN" }));
    }
    let set_by = match change.actor {
        Actor::Person { person, .. } if person != change.person => Some(person),
        _ => None,
    };
    let comes = change.state == AgentState::Available;
    Ok(Presence {
        person: change.person,
        state: change.state,
        until: kind.and_then(|kind| kind.minutes).map(|minutes| now + chrono::Duration::minutes(minutes)),
        reason,
        since: now,
        time_for: change.time_for,
        set_by,
        seen: if by_system { before.map_or(now, |one| one.seen) } else { now },
        idle_since: before.map_or(now, |one| if comes { now } else { one.idle_since }),
        capacity: before.map_or(CAPACITY, |one| one.capacity),
        most_chats: before.map_or(MOST_CHATS, |one| one.most_chats),
        taken: taken(before, now),
        untold: before.map(|one| one.untold.clone()).unwrap_or_default(),
    })
}

/// The breaks taken until now on this day; each day begins anew.
pub fn taken(before: Option<&Presence>, now: Time) -> BTreeMap<String, i64> {
    let Some(one) = before.filter(|one| one.since.date_naive() == now.date_naive()) else { return BTreeMap::new() };
    let mut taken = one.taken.clone();
    if let Some(code) = one.reason.as_ref().filter(|_| one.state == AgentState::Pause) {
        *taken.entry(code.clone()).or_default() += (now - one.since).num_seconds().max(0);
    }
    taken
}

async fn put(house: &Tx, presence: &Presence, silent: &Silent) -> Result<(), Fault> {
    use row::Column;
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(presence.person.0),
        state: Set(word(&presence.state)),
        reason: Set(presence.reason.clone()),
        since: Set(micros(presence.since)),
        until: Set(presence.until.map(micros)),
        time_for: Set(presence.time_for.0),
        set_by: Set(presence.set_by.map(|id| id.0)),
        seen_at: Set(micros(presence.seen)),
        idle_since: Set(micros(presence.idle_since)),
        capacity: Set(presence.capacity),
        most_chats: Set(presence.most_chats),
        taken_json: Set(serde_json::to_string(&presence.taken).unwrap_or_default()),
        untold_json: Set(silent.written()),
    };
    let changed = vec![
        Column::State,
        Column::Reason,
        Column::Since,
        Column::Until,
        Column::TimeFor,
        Column::SetBy,
        Column::SeenAt,
        Column::IdleSince,
        Column::TakenJson,
        Column::UntoldJson,
    ];
    house.put(row, vec![Column::TenantId, Column::Id], changed).await
}

impl Presence {
    /// Whether new work may come to him at `now`.
    pub fn takes(&self, now: Time) -> bool {
        self.state == AgentState::Available && now - self.seen < LOST
    }

    /// Whether one more chat fits beside so many, by points and by number.
    pub fn has_room(&self, chats: u16) -> bool {
        let points = i64::from(routing::usual_weight(Channel::Chat));
        i64::from(chats) < self.most_chats && (i64::from(chats) + 1) * points <= self.capacity
    }

    /// When the system would make something of his silence; nothing once he is gone.
    pub fn lost_at(&self) -> Option<Time> {
        let away = self.reason.as_deref() == Some(AWAY);
        match self.state {
            AgentState::Offline => None,
            AgentState::Available | AgentState::Finishing if !away => Some(self.seen + LOST),
            _ => Some(self.seen + GONE),
        }
    }

    /// What the system makes of him because nothing was heard of his screen; nothing while there is no reason to.
    pub fn lost(&self, now: Time) -> Option<(AgentState, Option<String>)> {
        let silent = now - self.seen;
        let away = self.reason.as_deref() == Some(AWAY);
        match self.state {
            AgentState::Offline => None,
            _ if silent >= GONE => Some((AgentState::Offline, None)),
            AgentState::Available | AgentState::Finishing if silent >= LOST && !away => {
                Some((AgentState::Pause, Some(AWAY.to_owned())))
            }
            _ => None,
        }
    }
}

impl From<row::Model> for Presence {
    fn from(row: row::Model) -> Self {
        Self {
            person: PersonId(row.id),
            state: read(&row.state).unwrap_or(AgentState::Offline),
            reason: row.reason,
            since: from_micros(row.since),
            until: row.until.map(from_micros),
            time_for: TenantId(row.time_for),
            set_by: row.set_by.map(PersonId),
            seen: from_micros(row.seen_at),
            idle_since: from_micros(row.idle_since),
            capacity: row.capacity,
            most_chats: row.most_chats,
            taken: serde_json::from_str(&row.taken_json).unwrap_or_default(),
            untold: untold::read(row.untold_json.as_deref()),
        }
    }
}
