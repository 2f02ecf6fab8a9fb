//! What changed, live: a place in the ledger and the ids to read again, never content.
//!
//! Invariant: who comes back with the last place he heard of misses nothing.

use async_graphql::{Context, ID, SimpleObject, Subscription as Subscribe};
use chrono::{DateTime, Utc};
use futures::{Stream, StreamExt};
use kernel::action::{ReadBoard, ReadCases, ServeCases};
use kernel::fact::{Fact, Stint};
use kernel::ids::{CaseId, PersonId, TenantId};
use store::Numbered;
use tokio::sync::broadcast::error::RecvError;

use crate::context::{Asked, asked};
use crate::desk::{Watcher, watchers};
use crate::fault::refuse;
use crate::floor::{DeskNews, desk_news};
use crate::gid::{self, Noun};

/// How many facts one message may stand for.
const BATCH: u64 = 500;

/// How often it is looked whether somebody has faded from a case.
const LOOK: std::time::Duration = std::time::Duration::from_secs(15);

/// Something changed.
#[derive(SimpleObject, Clone, Debug)]
pub struct Change {
    /// The place in the ledger up to which everything was heard.
    position: i64,
    at: DateTime<Utc>,
    topics: Vec<ChangedTopic>,
}

/// What kind of thing changed, and which to read again; no ids mean a list.
#[derive(SimpleObject, Clone, Debug)]
pub struct ChangedTopic {
    /// CASE, CHAT, OFFER, PRESENCE, CLIENT, CONTRACT, CALENDAR, PERSON or MAILBOX.
    topic: String,
    ids: Vec<ID>,
}

impl ChangedTopic {
    /// These things of a topic.
    pub(crate) fn of(topic: &str, ids: Vec<ID>) -> Self {
        Self { topic: topic.to_owned(), ids }
    }
}

/// Who is at a case.
#[derive(SimpleObject)]
pub struct CasePresence {
    case: ID,
    watchers: Vec<Watcher>,
}

/// Everything that can be followed.
pub struct Subscription;

#[Subscribe]
impl Subscription {
    /// What changed after a place in the ledger; what was missed comes first. Without a place: from now on.
    async fn changes<'c>(
        &self,
        ctx: &'c Context<'c>,
        after: Option<i64>,
    ) -> async_graphql::Result<impl Stream<Item = async_graphql::Result<Change>> + 'c> {
        let asked = asked(ctx)?.clone();
        asked.viewer()?;
        let mut ledger = asked.parts.db.bell().ledger();
        let start = after.unwrap_or_else(|| *ledger.borrow_and_update());
        Ok(futures::stream::unfold((asked, ledger, start), |(asked, mut ledger, place)| async move {
            loop {
                let head = *ledger.borrow_and_update();
                if head > place {
                    let news = news(&asked, place, head).await;
                    let on = news.as_ref().map_or(head, |change| change.position);
                    return Some((news, (asked, ledger, on)));
                }
                ledger.changed().await.ok()?;
            }
        }))
    }

    /// Keeps me present while it is open, and tells what to read again: PRESENCE, OFFER, CHAT, TYPING.
    async fn desk<'c>(
        &self,
        ctx: &'c Context<'c>,
    ) -> async_graphql::Result<impl Stream<Item = async_graphql::Result<DeskNews>> + 'c> {
        let asked = asked(ctx)?.clone();
        let person = asked.viewer()?.person();
        let reached = asked.reach::<ServeCases>().await?.parts().iter().map(store::Part::tenant).collect();
        Ok(desk_news(asked, person, reached).map(Ok))
    }

    /// Who else reads or writes a case.
    async fn presence<'c>(
        &self,
        ctx: &'c Context<'c>,
        case: ID,
    ) -> async_graphql::Result<impl Stream<Item = async_graphql::Result<CasePresence>> + 'c> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, CaseId) = gid::decode(Noun::Case, &case)?;
        let view = asked.view::<ReadCases>(tenant).await?;
        desk::cases::find(&view, id).await.map_err(refuse)?;
        drop(view);
        let follow = asked.parts.presence.follow();
        Ok(futures::stream::unfold((follow, None), move |(mut follow, told)| {
            let case = case.clone();
            async move {
                let mut told: Option<Vec<(PersonId, bool)>> = told;
                loop {
                    let here = asked.parts.presence.at((tenant, id), asked.now());
                    let here: Vec<_> = here.into_iter().map(|one| (one.person, one.writing)).collect();
                    if told.as_ref() != Some(&here) {
                        told = Some(here);
                        let watchers = watchers(ctx, (tenant, id)).await;
                        return Some((watchers.map(|watchers| CasePresence { case, watchers }), (follow, told)));
                    }
                    // Who fades says nothing, so that is looked for as well.
                    tokio::select! {
                        heard = follow.recv() => if matches!(heard, Err(RecvError::Closed)) { return None },
                        () = tokio::time::sleep(LOOK) => {}
                    }
                }
            }
        }))
    }
}

/// Whether the presence of somebody in the pool of several clients changed, for those who lead a floor. It says not whose.
async fn pool_moved(asked: &Asked, place: i64, head: i64) -> async_graphql::Result<bool> {
    if asked.reach::<ReadBoard>().await?.parts().is_empty() {
        return Ok(false);
    }
    let Ok(scope) = asked.scope(TenantId::HOUSE).await else { return Ok(false) };
    let view = asked.within(&scope).await.map_err(refuse)?;
    let facts = view.facts_after(place, BATCH).await.map_err(refuse)?;
    let mut known = facts.iter().filter(|fact| fact.seq <= head);
    Ok(known.any(|fact| matches!(fact.fact.fact, Fact::AgentState { .. })))
}

/// What a person may hear of the ledger between two places. His reach is looked up anew each time.
async fn news(asked: &Asked, place: i64, head: i64) -> async_graphql::Result<Change> {
    let reach = asked.reach::<ReadCases>().await?;
    let mut position = head;
    let mut heard: Vec<(TenantId, Numbered)> = Vec::new();
    for part in reach.parts() {
        let scope = asked.scope(part.tenant()).await?;
        let view = asked.within(&scope).await.map_err(refuse)?;
        let facts = view.facts_after(place, BATCH).await.map_err(refuse)?;
        if facts.len() as u64 == BATCH {
            position = position.min(facts.last().map_or(head, |fact| fact.seq));
        }
        heard.extend(facts.into_iter().map(|fact| (part.tenant(), fact)));
    }
    heard.retain(|(_, fact)| fact.seq <= position);
    let mut topics = topics(&heard);
    if pool_moved(asked, place, head).await? {
        topics.push(ChangedTopic::of("PRESENCE", Vec::new()));
    }
    Ok(Change { position, at: asked.now(), topics })
}

fn topics(heard: &[(TenantId, Numbered)]) -> Vec<ChangedTopic> {
    let mut topics: Vec<ChangedTopic> = Vec::new();
    let mut add = |topic: &str, id: Option<ID>| match topics.iter_mut().find(|known| known.topic == topic) {
        Some(known) => known.ids.extend(id.filter(|id| !known.ids.contains(id))),
        None => topics.push(ChangedTopic::of(topic, id.into_iter().collect())),
    };
    for (tenant, fact) in heard {
        let fact = &fact.fact;
        let chat = fact.fact.conversation().map(|id| gid::encode(Noun::Interaction, *tenant, id.0));
        if let Some(case) = fact.case {
            add("CASE", Some(gid::encode(Noun::Case, *tenant, case.0)));
        }
        if let Some(chat) = chat.clone() {
            add("CHAT", Some(chat));
        }
        if matches!(fact.fact, Fact::Offered { .. } | Fact::RingEnded { .. } | Fact::Assigned { .. }) {
            add("OFFER", None);
        }
        if fact.case.is_none() && chat.is_none() {
            let (topic, id) = alone(*tenant, &fact.fact);
            add(topic, Some(id));
        }
    }
    topics
}

/// What a fact is about that stands in no case and no conversation.
fn alone(tenant: TenantId, fact: &Fact) -> (&'static str, ID) {
    match fact {
        Fact::ContractSigned(signed) => ("CONTRACT", gid::encode(Noun::Contract, tenant, signed.contract.0)),
        Fact::CalendarChanged { calendar } => ("CALENDAR", gid::encode(Noun::Calendar, tenant, calendar.0)),
        Fact::MailQuarantined(kept) => ("MAILBOX", gid::encode(Noun::Mailbox, tenant, kept.contact_point.0)),
        Fact::PersonAssigned(Stint { person, .. }) => ("PERSON", gid::encode(Noun::Person, TenantId::HOUSE, person.0)),
        Fact::AgentState { agent, .. } => ("PRESENCE", gid::encode(Noun::Presence, TenantId::HOUSE, agent.0)),
        _ => ("CLIENT", gid::client(tenant)),
    }
}
