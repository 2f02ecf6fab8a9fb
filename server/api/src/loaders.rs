//! Related things of many rows, read once a client and request.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use access::Card;
use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, Loader};
use desk::cases::Case;
use desk::clocks::Clock;
use desk::customers::Customer;
use desk::interactions::attachments::{self, Attachment};
use kernel::Fault;
use kernel::ids::{CaseId, CustomerId, InteractionId, PersonId, ProjectId, QueueId, TenantId};
use store::View;
use tenants::clients::Client;
use tenants::clock::Reading;
use tenants::projects::Project;
use tenants::queues::Queue;

use crate::context::Asked;
use crate::fault::refuse;

/// A thing of one client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Of<T>(pub TenantId, pub T);

/// The clocks of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ClocksOf(pub TenantId, pub CaseId);

/// The clocks of a case with their explanations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ReadingsOf(pub TenantId, pub CaseId);

/// The files of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct FilesOf(pub TenantId, pub InteractionId);

/// Reads related things for one request. It holds who asks, so it is never shared between requests.
pub struct Related(Asked);

/// The loader of one request.
pub type Relatives = DataLoader<Related>;

/// The loader for a request.
pub(crate) fn relatives(asked: Asked) -> Relatives {
    DataLoader::new(Related(asked), tokio::spawn)
}

/// One related thing, which must be there.
pub(crate) async fn related<K>(
    ctx: &Context<'_>,
    key: K,
    what: &'static str,
) -> async_graphql::Result<<Related as Loader<K>>::Value>
where
    K: Send + Sync + std::hash::Hash + Eq + Clone + 'static,
    Related: Loader<K, Error = Arc<Fault>>,
{
    maybe(ctx, key).await?.ok_or_else(|| refuse(Fault::missing(what)))
}

/// One related thing, if it is there.
pub(crate) async fn maybe<K>(ctx: &Context<'_>, key: K) -> async_graphql::Result<Option<<Related as Loader<K>>::Value>>
where
    K: Send + Sync + std::hash::Hash + Eq + Clone + 'static,
    Related: Loader<K, Error = Arc<Fault>>,
{
    let loader = ctx.data::<Relatives>()?;
    loader.load_one(key).await.map_err(|fault| refuse(Fault::storage(fault.to_string())))
}

impl Related {
    /// A look at one client; what is not reached is simply not found.
    async fn view(&self, tenant: TenantId) -> Result<Option<View>, Arc<Fault>> {
        let Some(viewer) = &self.0.viewer else { return Ok(None) };
        match self.0.parts.access.scope(viewer, tenant, self.0.now()).await {
            Ok(scope) => self.0.parts.db.view(&scope).await.map(Some).map_err(Arc::new),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(Arc::new(fault)),
        }
    }
}

fn by_tenant<T: Copy>(keys: impl Iterator<Item = (TenantId, T)>) -> BTreeMap<TenantId, Vec<T>> {
    let mut grouped: BTreeMap<TenantId, Vec<T>> = BTreeMap::new();
    for (tenant, id) in keys {
        grouped.entry(tenant).or_default().push(id);
    }
    grouped
}

macro_rules! load_of {
    ($id:ty, $value:ty, $read:expr) => {
        impl Loader<Of<$id>> for Related {
            type Value = $value;
            type Error = Arc<Fault>;

            async fn load(&self, keys: &[Of<$id>]) -> Result<HashMap<Of<$id>, $value>, Arc<Fault>> {
                let mut found = HashMap::new();
                for (tenant, ids) in by_tenant(keys.iter().map(|key| (key.0, key.1))) {
                    let Some(view) = self.view(tenant).await? else { continue };
                    let read = $read;
                    let all: Vec<$value> = read(&view, &ids).await.map_err(Arc::new)?;
                    found.extend(all.into_iter().map(|one| (Of(tenant, one.id), one)));
                }
                Ok(found)
            }
        }
    };
}

load_of!(CustomerId, Customer, async |view: &View, ids: &[CustomerId]| desk::customers::several(view, ids).await);
load_of!(CaseId, Case, async |view: &View, ids: &[CaseId]| desk::cases::several(view, ids).await);
load_of!(ProjectId, Project, async |view: &View, _: &[ProjectId]| tenants::projects::list(view).await);
load_of!(QueueId, Queue, async |view: &View, _: &[QueueId]| tenants::queues::list(view).await);

impl Loader<ClocksOf> for Related {
    type Value = Vec<Clock>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[ClocksOf]) -> Result<HashMap<ClocksOf, Vec<Clock>>, Arc<Fault>> {
        let mut found: HashMap<ClocksOf, Vec<Clock>> = keys.iter().map(|key| (*key, Vec::new())).collect();
        for (tenant, cases) in by_tenant(keys.iter().map(|key| (key.0, key.1))) {
            let Some(view) = self.view(tenant).await? else { continue };
            for clock in desk::clocks::of(&view, &cases).await.map_err(Arc::new)? {
                found.entry(ClocksOf(tenant, clock.case)).or_default().push(clock);
            }
        }
        Ok(found)
    }
}

impl Loader<ReadingsOf> for Related {
    type Value = Arc<Vec<Reading>>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[ReadingsOf]) -> Result<HashMap<ReadingsOf, Self::Value>, Arc<Fault>> {
        let mut found = HashMap::new();
        for (tenant, cases) in by_tenant(keys.iter().map(|key| (key.0, key.1))) {
            let Some(view) = self.view(tenant).await? else { continue };
            for case in cases {
                let readings = desk::clocks::explain(&view, &self.0.parts.book, case).await.map_err(Arc::new)?;
                found.insert(ReadingsOf(tenant, case), Arc::new(readings));
            }
        }
        Ok(found)
    }
}

impl Loader<FilesOf> for Related {
    type Value = Vec<Attachment>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[FilesOf]) -> Result<HashMap<FilesOf, Vec<Attachment>>, Arc<Fault>> {
        let mut found: HashMap<FilesOf, Vec<Attachment>> = keys.iter().map(|key| (*key, Vec::new())).collect();
        for (tenant, messages) in by_tenant(keys.iter().map(|key| (key.0, key.1))) {
            let Some(view) = self.view(tenant).await? else { continue };
            for file in attachments::of(&view, &messages).await.map_err(Arc::new)? {
                if let Some(message) = file.interaction {
                    found.entry(FilesOf(tenant, message)).or_default().push(file);
                }
            }
        }
        Ok(found)
    }
}

impl Loader<PersonId> for Related {
    type Value = Card;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[PersonId]) -> Result<HashMap<PersonId, Card>, Arc<Fault>> {
        let Some(viewer) = &self.0.viewer else { return Ok(HashMap::new()) };
        self.0.parts.access.cards(viewer, keys, self.0.now()).await.map_err(Arc::new)
    }
}

impl Loader<TenantId> for Related {
    type Value = Arc<Client>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[TenantId]) -> Result<HashMap<TenantId, Arc<Client>>, Arc<Fault>> {
        let Some(viewer) = &self.0.viewer else { return Ok(HashMap::new()) };
        let reached = |id: &TenantId| viewer.standing(*id).is_some() && keys.contains(id);
        let all = tenants::clients::all(&self.0.parts.db).await.map_err(Arc::new)?;
        Ok(all.into_iter().filter(|client| reached(&client.id)).map(|client| (client.id, Arc::new(client))).collect())
    }
}
