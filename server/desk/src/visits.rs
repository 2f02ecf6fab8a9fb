//! Who is on the shops' pages now, as far as this process was told.
//!
//! Kept in memory and true for a minute. Cheap to clone. Invariants: a page that is not told of again is forgotten;
//! however many pages are told of, no more than [`MOST`] are kept; nothing of a person stands here but what the shop vouched for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kernel::Time;
use kernel::ids::{CustomerId, InteractionId, ProjectId, TenantId, VisitId, WidgetId};

/// For how long a page is believed to be looked at that was not told of again.
pub const THERE: chrono::Duration = chrono::Duration::seconds(60);
/// For how long somebody of ours is believed to look at the list.
pub const WATCHED: chrono::Duration = chrono::Duration::seconds(30);
/// How many visits are kept.
pub const MOST: usize = 20_000;

/// What is in a cart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cart {
    /// Its value in hundredths of the currency.
    pub value: i64,
    /// The currency, in three letters.
    pub currency: String,
    /// How many things.
    pub items: u32,
}

/// Somebody on a shop's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The client.
    pub tenant: TenantId,
    /// The window of the page.
    pub widget: WidgetId,
    /// The project of the window.
    pub project: ProjectId,
    /// The visit.
    pub id: VisitId,
    /// The path of the page.
    pub path: String,
    /// Its title.
    pub title: String,
    /// The visitor's language.
    pub language: String,
    /// The host that he came from, where it was another.
    pub from: Option<String>,
    /// Since when he has been on this page.
    pub since: Time,
    /// When the visit began.
    pub began: Time,
    /// When it was last told of.
    pub seen: Time,
    /// The cart.
    pub cart: Option<Cart>,
    /// Whether he was here before.
    pub returning: bool,
    /// The customer, where he is known.
    pub customer: Option<CustomerId>,
    /// His name, where the shop vouched for him.
    pub name: Option<String>,
    /// The chat that he began.
    pub chat: Option<InteractionId>,
}

#[derive(Default)]
struct Seen {
    visits: HashMap<VisitId, Visit>,
    watched: HashMap<TenantId, Time>,
}

/// The visits of one process.
#[derive(Clone, Default)]
pub struct Visits(Arc<Mutex<Seen>>);

impl Visits {
    /// A page was told of. When it began, and its chat, are kept from before.
    pub fn told(&self, mut visit: Visit) {
        let mut seen = self.lock();
        if let Some(before) = seen.visits.get(&visit.id).filter(|one| one.tenant == visit.tenant) {
            visit.began = before.began;
            visit.chat = visit.chat.or(before.chat);
            visit.from = before.from.clone().or(visit.from);
        } else if seen.visits.len() >= MOST {
            let now = visit.seen;
            seen.visits.retain(|_, one| now - one.seen < THERE);
            if seen.visits.len() >= MOST {
                return;
            }
        }
        seen.visits.insert(visit.id, visit);
    }

    /// A visit came to a chat.
    pub fn chats(&self, id: VisitId, chat: InteractionId) {
        if let Some(visit) = self.lock().visits.get_mut(&id) {
            visit.chat = Some(chat);
        }
    }

    /// Who is on the pages of a client, who came first first. Whoever asks looks at them for a while.
    pub fn of(&self, tenant: TenantId, now: Time) -> Vec<Visit> {
        let mut seen = self.lock();
        seen.watched.insert(tenant, now);
        seen.visits.retain(|_, visit| now - visit.seen < THERE);
        let mut visits: Vec<Visit> = seen.visits.values().filter(|visit| visit.tenant == tenant).cloned().collect();
        drop(seen);
        visits.sort_by_key(|visit| (visit.began, visit.id));
        visits
    }

    /// One visit, while it goes on.
    pub fn find(&self, tenant: TenantId, id: VisitId, now: Time) -> Option<Visit> {
        let seen = self.lock();
        seen.visits.get(&id).filter(|visit| visit.tenant == tenant && now - visit.seen < THERE).cloned()
    }

    /// Whether somebody of ours looks at the visitors of a client, so that their pages are to tell more often.
    pub fn watched(&self, tenant: TenantId, now: Time) -> bool {
        self.lock().watched.get(&tenant).is_some_and(|at| now - *at < WATCHED)
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use uuid::Uuid;

    use super::*;

    fn visit(id: u128, tenant: u128, at: Time) -> Visit {
        Visit {
            tenant: TenantId(Uuid::from_u128(tenant)),
            widget: WidgetId(Uuid::from_u128(1)),
            project: ProjectId(Uuid::from_u128(1)),
            id: VisitId(Uuid::from_u128(id)),
            path: "/".into(),
            title: String::new(),
            language: "pl".into(),
            from: None,
            since: at,
            began: at,
            seen: at,
            cart: None,
            returning: false,
            customer: None,
            name: None,
            chat: None,
        }
    }

    fn start() -> Time {
        "2026-11-27T11:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_page_that_is_not_told_of_again_is_forgotten() {
        let (visits, now) = (Visits::default(), start());
        visits.told(visit(1, 7, now));
        visits.told(visit(2, 7, now));
        visits.told(visit(1, 7, now + Duration::seconds(40)));

        let there = visits.of(TenantId(Uuid::from_u128(7)), now + Duration::seconds(61));

        assert_eq!(there.iter().map(|one| (one.id.0.as_u128(), one.began)).collect::<Vec<_>>(), [(1, now)]);
        assert!(visits.find(TenantId(Uuid::from_u128(7)), VisitId(Uuid::from_u128(2)), now).is_none());
    }

    #[test]
    fn the_visitors_of_another_client_are_not_there() {
        let (visits, now) = (Visits::default(), start());
        visits.told(visit(1, 7, now));

        assert!(visits.of(TenantId(Uuid::from_u128(8)), now).is_empty());
        assert!(visits.find(TenantId(Uuid::from_u128(8)), VisitId(Uuid::from_u128(1)), now).is_none());
        assert!(visits.watched(TenantId(Uuid::from_u128(8)), now));
        assert!(!visits.watched(TenantId(Uuid::from_u128(7)), now));
        assert!(!visits.watched(TenantId(Uuid::from_u128(8)), now + WATCHED));
    }

    #[test]
    fn a_flood_of_visits_takes_no_more_room_and_gives_it_back() {
        let (visits, now) = (Visits::default(), start());
        let tenant = TenantId(Uuid::from_u128(7));
        for id in 0..MOST as u128 + 5 {
            visits.told(visit(id, 7, now));
        }
        assert_eq!(visits.of(tenant, now).len(), MOST);

        visits.told(visit(u128::MAX, 7, now + THERE));

        assert_eq!(visits.of(tenant, now + THERE).len(), 1);
    }
}
