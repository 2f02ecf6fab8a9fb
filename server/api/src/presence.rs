//! Who looks at which case at this moment, so that two agents see each other before they write. No locks.
//!
//! Kept in memory: it is true for seconds only. Invariant: a watcher who says nothing for [`FADES`] is gone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use kernel::ids::{CaseId, PersonId, TenantId};
use kernel::time::Time;
use tokio::sync::broadcast;

/// After how long a silent watcher is gone.
pub const FADES: chrono::Duration = chrono::Duration::seconds(45);

/// Somebody at a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watching {
    /// Who.
    pub person: PersonId,
    /// Whether he writes.
    pub writing: bool,
    /// Since when.
    pub since: Time,
    /// When he last said so.
    pub seen: Time,
}

type Spot = (TenantId, CaseId);

/// Who looks at which case. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Presence {
    watching: Arc<Mutex<HashMap<Spot, Vec<Watching>>>>,
    changed: broadcast::Sender<Spot>,
}

impl Default for Presence {
    fn default() -> Self {
        Self { watching: Arc::default(), changed: broadcast::Sender::new(256) }
    }
}

impl Presence {
    /// Somebody reads or writes a case, or has left it.
    pub fn attend(&self, spot: Spot, person: PersonId, writing: Option<bool>, now: Time) {
        let mut all = self.watching.lock().unwrap_or_else(PoisonError::into_inner);
        let here = all.entry(spot).or_default();
        here.retain(|watching| now - watching.seen < FADES);
        let since = here.iter().find(|watching| watching.person == person).map_or(now, |watching| watching.since);
        here.retain(|watching| watching.person != person);
        here.extend(writing.map(|writing| Watching { person, writing, since, seen: now }));
        if here.is_empty() {
            all.remove(&spot);
        }
        drop(all);
        let _ = self.changed.send(spot);
    }

    /// Who is at a case.
    pub fn at(&self, spot: Spot, now: Time) -> Vec<Watching> {
        let all = self.watching.lock().unwrap_or_else(PoisonError::into_inner);
        let here = all.get(&spot).cloned().unwrap_or_default();
        here.into_iter().filter(|watching| now - watching.seen < FADES).collect()
    }

    /// Hears of every change.
    pub fn follow(&self) -> broadcast::Receiver<Spot> {
        self.changed.subscribe()
    }
}
