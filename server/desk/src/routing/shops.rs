//! What the floor goes by of each client: queues with their routing, projects, contracts. Read once, until forgotten.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{ProjectId, QueueId, TenantId};
use kernel::time::Time;
use routing::{Relax, Step};
use store::View;
use tenants::clock::Policies;
use tenants::queues::{Queue, Routing};

use crate::clocks::Book;
use crate::promise;

/// One client.
pub(super) struct Shop {
    policies: Arc<Policies>,
    queues: HashMap<QueueId, Queue>,
    pulls: HashMap<ProjectId, bool>,
}

/// The clients that were asked for.
#[derive(Default)]
pub(super) struct Shops(HashMap<TenantId, Shop>);

impl Shops {
    /// Reads everything anew when it is asked for again.
    pub(super) fn forget(&mut self) {
        self.0.clear();
    }

    /// One client.
    pub(super) async fn of(&mut self, view: &View, book: &Book) -> Result<&Shop, Fault> {
        let tenant = view.scope().tenant();
        match self.0.entry(tenant) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => Ok(place.insert(Shop::read(view, book).await?)),
        }
    }

    /// For how long something of a queue rings.
    pub(super) fn ring_seconds(&self, tenant: TenantId, queue: QueueId) -> u16 {
        let known = self.0.get(&tenant).and_then(|shop| shop.queues.get(&queue));
        known.map_or_else(|| Routing::default().ring_seconds, |queue| queue.routing.ring_seconds)
    }

    /// Whether people of a project choose from a list.
    pub(super) fn pulls(&self, tenant: TenantId, project: ProjectId) -> bool {
        self.0.get(&tenant).and_then(|shop| shop.pulls.get(&project)).copied().unwrap_or_default()
    }
}

impl Shop {
    async fn read(view: &View, book: &Book) -> Result<Self, Fault> {
        let queues = tenants::queues::list(view).await?;
        let projects = tenants::projects::list(view).await?;
        Ok(Self {
            policies: book.policies(view).await?,
            queues: queues.into_iter().map(|queue| (queue.id, queue)).collect(),
            pulls: projects.into_iter().map(|project| (project.id, project.pull)).collect(),
        })
    }

    /// How contacts of a queue find their people.
    pub(super) fn routing(&self, queue: QueueId) -> Routing {
        self.queues.get(&queue).map(|queue| queue.routing.clone()).unwrap_or_default()
    }

    /// After how long a wait less is asked for, in rising order; `wanted` says from when on anybody may have what is kept for
    /// one person.
    pub(super) fn steps(&self, queue: QueueId, wanted: Option<u32>) -> Vec<Step> {
        let routing = self.routing(queue);
        let beyond = self.queues.get(&queue).and_then(|queue| queue.overflow_to);
        let beyond = beyond.and_then(|id| self.queues.get(&id)).filter(|queue| queue.archived.is_none());
        let anyone = wanted.map(|after| (after, Relax::Anyone));
        let lower = routing.lower_after.map(|after| (u32::from(after), Relax::LowerLevel));
        let overflow = routing.overflow_after.zip(beyond);
        let overflow =
            overflow.map(|(after, to)| (u32::from(after), Relax::Overflow { queue: to.id, project: to.project }));
        let all = [anyone, lower, overflow].into_iter().flatten();
        let mut steps: Vec<Step> = all.map(|(after, relax)| Step { after_s: after, relax }).collect();
        steps.sort_by_key(|step| step.after_s);
        steps
    }

    /// Until when a chat that entered the queue is to be answered.
    pub(super) fn answer_by(&self, project: ProjectId, since: Time) -> Option<Time> {
        promise::answer_by(&self.policies, project, Channel::Chat, since)
    }
}
