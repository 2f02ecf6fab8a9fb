//! What waits, as the floor sees it.

use std::collections::{HashMap, HashSet};

use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{CaseId, CustomerId, InteractionId, PersonId, TenantId};
use kernel::time::Time;
use routing::{Work, WorkId, usual_weight};
use store::{SystemUse, View};
use tenants::queues::Routing;

use super::Engine;
use crate::cases::{self, Case, lists as case_lists};
use crate::chats::{self, Chat, State, lists as chat_lists};
use crate::offers::ring::{self, Standing};

/// Seconds that somebody to whom a chat was passed on has beside its ringing, to end what he is in.
const PASSING_S: u16 = 10;

/// Who was kept from what until when.
type Kept = HashMap<uuid::Uuid, Vec<(PersonId, Time)>>;

impl Engine {
    /// Reads everything that waits, over all clients.
    pub(super) async fn read_all_waiting(&mut self) -> Result<(), Fault> {
        let now = self.book.now();
        let view = self.db.system_view(SystemUse::Routing).await?;
        let chats = chat_lists::alive(&view).await?;
        let waiting = case_lists::all_waiting(&view, now).await?;
        let standing = ring::standing(&view, now).await?;
        drop(view);
        let (kept, ringing) = sorted(standing);
        let mut by_tenant: HashMap<TenantId, (Vec<Case>, Vec<Chat>)> = HashMap::new();
        for case in waiting.into_iter().filter(|case| !ringing.contains(&case.id.0)) {
            by_tenant.entry(case.tenant).or_default().0.push(case);
        }
        for chat in chats.into_iter().filter(|chat| chat.state == State::Waiting) {
            by_tenant.entry(chat.tenant).or_default().1.push(chat);
        }
        for (tenant, (cases, chats)) in by_tenant {
            let view = self.db.view(&self.access.job_scope(tenant)).await?;
            for case in cases {
                self.put_case(&view, &case, &kept, None).await?;
            }
            for chat in chats {
                self.put_chat(&view, &chat, &kept).await?;
            }
        }
        Ok(())
    }

    /// Reads these cases and chats anew; whoever has one of them is read again too.
    pub(super) async fn read_waiting(
        &mut self,
        cases: &HashSet<(TenantId, CaseId)>,
        chats: &HashSet<(TenantId, InteractionId)>,
        people: &mut HashSet<PersonId>,
    ) -> Result<(), Fault> {
        let now = self.book.now();
        let tenants: HashSet<TenantId> = cases.iter().map(|one| one.0).chain(chats.iter().map(|one| one.0)).collect();
        if tenants.is_empty() {
            return Ok(());
        }
        let view = self.db.system_view(SystemUse::Routing).await?;
        let (kept, ringing) = sorted(ring::standing(&view, now).await?);
        drop(view);
        for tenant in tenants {
            let view = self.db.view(&self.access.job_scope(tenant)).await?;
            let ids: Vec<CaseId> = cases.iter().filter(|one| one.0 == tenant).map(|one| one.1).collect();
            for case in cases::several(&view, &ids).await? {
                people.extend(case.assignee);
                if case_lists::waits(&case, now) && !ringing.contains(&case.id.0) {
                    let preferred = case_lists::last_author(&view, case.id).await?;
                    self.put_case(&view, &case, &kept, preferred).await?;
                } else {
                    self.drop(case.id.0);
                }
            }
            for (_, id) in chats.iter().filter(|one| one.0 == tenant) {
                match chats::find(&view, *id).await {
                    Ok(chat) => {
                        people.extend(chat.agent);
                        if chat.state == State::Waiting {
                            self.put_chat(&view, &chat, &kept).await?;
                        } else {
                            self.drop(id.0);
                        }
                    }
                    // A call, or something else that is no chat of ours.
                    Err(Fault::Missing { .. }) => {}
                    Err(fault) => return Err(fault),
                }
            }
        }
        Ok(())
    }

    fn drop(&mut self, id: uuid::Uuid) {
        self.floor.drop_work(WorkId(id));
        self.tenants.remove(&WorkId(id));
    }

    async fn put_case(
        &mut self,
        view: &View,
        case: &Case,
        kept: &Kept,
        preferred: Option<PersonId>,
    ) -> Result<(), Fault> {
        let language = self.spoken(case.tenant, case.language.as_deref());
        let shop = self.shops.of(view, &self.book).await?;
        let routing = shop.routing(case.queue);
        let steps = shop.steps(case.queue, None);
        let skills = routing.skills.iter().map(|skill| self.codes.skill(skill)).collect();
        let work = Work {
            id: WorkId(case.id.0),
            tenant: case.tenant,
            project: case.project,
            queue: case.queue,
            channel: Channel::Email,
            since: case.unanswered_since.unwrap_or(case.opened),
            due: case.due.map(|(_, due)| due),
            priority: case.priority,
            language,
            level: routing.level,
            skills,
            preferred,
            only: None,
            kept_from: kept.get(&case.id.0).cloned().unwrap_or_default(),
            stake: 0,
            effort_s: 0,
            hard: false,
            steps,
            weight: usual_weight(Channel::Email),
        };
        self.put(work);
        Ok(())
    }

    async fn put_chat(&mut self, view: &View, chat: &Chat, kept: &Kept) -> Result<(), Fault> {
        let language = self.spoken(chat.tenant, chat.language.as_deref());
        let preferred = if chat.passed.is_some() { None } else { last_agent(view, chat.customer).await? };
        let shop = self.shops.of(view, &self.book).await?;
        let routing = shop.routing(chat.queue);
        let wanted = preferred.and(routing.last_agent_seconds).map(u32::from);
        let steps = shop.steps(chat.queue, kept_for_one(chat, &routing).or(wanted));
        let due = shop.answer_by(chat.project, chat.queued).filter(|_| chat.spoke.is_none());
        let skills = routing.skills.iter().map(|skill| self.codes.skill(skill)).collect();
        let work = Work {
            id: WorkId(chat.id.0),
            tenant: chat.tenant,
            project: chat.project,
            queue: chat.queue,
            channel: Channel::Chat,
            since: chat.queued,
            due,
            priority: chat.priority,
            language,
            level: routing.level,
            skills,
            preferred,
            only: chat.only,
            kept_from: kept.get(&chat.id.0).cloned().unwrap_or_default(),
            stake: 0,
            effort_s: 0,
            hard: false,
            steps,
            weight: usual_weight(Channel::Chat),
        };
        self.put(work);
        Ok(())
    }

    fn put(&mut self, work: Work) {
        self.tenants.insert(work.id, work.tenant);
        self.floor.put_work(work, self.book.now());
    }

    /// The language that is asked for: only one that somebody who works for the client speaks.
    fn spoken(&mut self, tenant: TenantId, language: Option<&str>) -> Option<u16> {
        let word = language?;
        let speaks = |hand: &access::Hand| hand.languages.iter().any(|one| one.eq_ignore_ascii_case(word));
        let known = self.hands.values().any(|hand| hand.projects.contains_key(&tenant) && speaks(hand));
        known.then(|| self.codes.language(word))
    }
}

/// For how many seconds of its whole wait a chat that was passed on by name is kept for that person: until it rang at him.
fn kept_for_one(chat: &Chat, routing: &Routing) -> Option<u32> {
    let passed = chat.passed.filter(|_| chat.only.is_some())?;
    let patience = routing.last_agent_seconds.unwrap_or_default().max(routing.ring_seconds).saturating_add(PASSING_S);
    let until = passed - chat.queued + chrono::Duration::seconds(i64::from(patience));
    Some(u32::try_from(until.num_seconds()).unwrap_or_default())
}

/// Who served the customer last.
async fn last_agent(view: &View, customer: CustomerId) -> Result<Option<PersonId>, Fault> {
    let last = cases::of_customer(view, customer, 3).await?;
    Ok(last.into_iter().find_map(|case| case.assignee))
}

/// Offers that stand: who is kept from what, and what rings.
fn sorted(standing: Vec<Standing>) -> (Kept, HashSet<uuid::Uuid>) {
    let (mut kept, mut ringing) = (Kept::new(), HashSet::new());
    for offer in standing {
        if offer.skipped {
            kept.entry(offer.thing.id()).or_default().push((offer.person, offer.until));
        } else {
            ringing.insert(offer.thing.id());
        }
    }
    (kept, ringing)
}
