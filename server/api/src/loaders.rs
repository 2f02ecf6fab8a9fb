//! Related things of many rows, read once a client and request.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use access::{Assignment, Card, Person};
use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, Loader};
use desk::cases::Case;
use desk::cases::lists::{self, Queued};
use desk::clocks::Clock;
use desk::customers::Customer;
use desk::interactions::attachments::{self, Attachment};
use desk::mailroom::tally::{self, Tally};
use kernel::Fault;
use kernel::action::{ReadCases, ReadPeople};
use kernel::ids::{
    CalendarId, CaseId, CustomerId, DispositionId, InteractionId, MailboxId, PersonId, ProjectId, QueueId, TenantId,
};
use kernel::time::Time;
use playbook::dispositions::Disposition;
use store::{ByTenant, Permit, ReachView, Scope, View};
use tenants::calendars::Kept;
use tenants::clients::Client;
use tenants::clock::{Policies, Reading};
use tenants::mailboxes::Mailbox;
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

/// How many messages of a case wait for an answer since an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct UnansweredOf(pub TenantId, pub CaseId, pub Time);

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
            Ok(scope) => self.0.within(&scope).await.map(Some).map_err(Arc::new),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(Arc::new(fault)),
        }
    }
}

fn by_tenant<T: Copy>(keys: impl Iterator<Item = (TenantId, T)>) -> ByTenant<T> {
    let mut grouped = ByTenant::new();
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

load_of!(ProjectId, Project, async |view: &View, _: &[ProjectId]| tenants::projects::list(view).await);
load_of!(QueueId, Queue, async |view: &View, _: &[QueueId]| tenants::queues::list(view).await);
load_of!(CalendarId, Kept, async |view: &View, _: &[CalendarId]| tenants::calendars::list(view).await);
load_of!(MailboxId, Mailbox, async |view: &View, _: &[MailboxId]| tenants::mailboxes::list(view).await);
load_of!(DispositionId, Disposition, async |view: &View, _: &[DispositionId]| playbook::dispositions::list(view).await);

macro_rules! load_among {
    ($id:ty, $value:ty, $read:path) => {
        impl Loader<Of<$id>> for Related {
            type Value = $value;
            type Error = Arc<Fault>;

            async fn load(&self, keys: &[Of<$id>]) -> Result<HashMap<Of<$id>, $value>, Arc<Fault>> {
                let wanted = by_tenant(keys.iter().map(|key| (key.0, key.1)));
                let Some(look) = self.beside(&wanted).await? else { return Ok(HashMap::new()) };
                let all = $read(&look, &wanted).await.map_err(Arc::new)?;
                Ok(all.into_iter().map(|(tenant, one)| (Of(tenant, one.id), one)).collect())
            }
        }
    };
}

load_among!(CustomerId, Customer, desk::customers::among);
load_among!(CaseId, Case, desk::cases::among);

impl Loader<ClocksOf> for Related {
    type Value = Vec<Clock>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[ClocksOf]) -> Result<HashMap<ClocksOf, Vec<Clock>>, Arc<Fault>> {
        let mut found: HashMap<ClocksOf, Vec<Clock>> = keys.iter().map(|key| (*key, Vec::new())).collect();
        let wanted = by_tenant(keys.iter().map(|key| (key.0, key.1)));
        let Some(look) = self.beside(&wanted).await? else { return Ok(found) };
        for clock in desk::clocks::among(&look, &wanted).await.map_err(Arc::new)? {
            found.entry(ClocksOf(clock.tenant, clock.case)).or_default().push(clock);
        }
        Ok(found)
    }
}

/// The contracts of a client, to count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PoliciesOf(pub TenantId);

impl Loader<PoliciesOf> for Related {
    type Value = Arc<Policies>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[PoliciesOf]) -> Result<HashMap<PoliciesOf, Self::Value>, Arc<Fault>> {
        let wanted = by_tenant(keys.iter().map(|key| (key.0, ())));
        let Some(look) = self.beside(&wanted).await? else { return Ok(HashMap::new()) };
        let mut known = self.0.parts.book.remembered(&look).await.map_err(Arc::new)?;
        drop(look);
        for key in keys {
            if known.contains_key(&key.0) {
                continue;
            }
            let Some(view) = self.view(key.0).await? else { continue };
            known.insert(key.0, self.0.parts.book.policies(&view).await.map_err(Arc::new)?);
        }
        Ok(known.into_iter().map(|(tenant, policies)| (PoliciesOf(tenant), policies)).collect())
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

impl Loader<UnansweredOf> for Related {
    type Value = i64;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[UnansweredOf]) -> Result<HashMap<UnansweredOf, i64>, Arc<Fault>> {
        let wanted = by_tenant(keys.iter().map(|key| (key.0, (key.1, key.2))));
        let Some(look) = self.beside(&wanted).await? else { return Ok(HashMap::new()) };
        let counts = desk::interactions::unanswered(&look, &wanted).await.map_err(Arc::new)?;
        Ok(keys.iter().map(|key| (*key, counts.get(&key.1).copied().unwrap_or_default())).collect())
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

/// The waiting cases of a client, by queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct WaitingOf(pub TenantId);

impl Loader<WaitingOf> for Related {
    type Value = Arc<Vec<Queued>>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[WaitingOf]) -> Result<HashMap<WaitingOf, Self::Value>, Arc<Fault>> {
        let Some(look) = self.look(keys.iter().map(|key| key.0)).await? else { return Ok(HashMap::new()) };
        let all = lists::waiting_by_queue(&look, self.0.now()).await.map_err(Arc::new)?;
        let own = |key: &WaitingOf| all.iter().filter(|queued| queued.tenant == key.0).cloned().collect();
        Ok(keys.iter().map(|key| (*key, Arc::new(own(key)))).collect())
    }
}

/// The unsettled cases of a client, by project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct OpenOf(pub TenantId, pub ProjectId);

impl Loader<OpenOf> for Related {
    type Value = i64;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[OpenOf]) -> Result<HashMap<OpenOf, i64>, Arc<Fault>> {
        let Some(look) = self.look(keys.iter().map(|key| key.0)).await? else { return Ok(HashMap::new()) };
        let all = lists::open_by_project(&look).await.map_err(Arc::new)?;
        Ok(keys.iter().map(|key| (*key, all.get(&(key.0, key.1)).copied().unwrap_or_default())).collect())
    }
}

/// The mailbox ledger of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TalliesOf(pub TenantId);

impl Loader<TalliesOf> for Related {
    type Value = Arc<BTreeMap<MailboxId, Tally>>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[TalliesOf]) -> Result<HashMap<TalliesOf, Self::Value>, Arc<Fault>> {
        let mut found = HashMap::new();
        for key in keys {
            let Some(view) = self.view(key.0).await? else { continue };
            found.insert(*key, Arc::new(tally::by_mailbox(&view).await.map_err(Arc::new)?));
        }
        Ok(found)
    }
}

/// The assignments of a client that last; none for those who may not see people there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct AssignmentsOf(pub TenantId);

impl Loader<AssignmentsOf> for Related {
    type Value = Arc<Vec<Assignment>>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[AssignmentsOf]) -> Result<HashMap<AssignmentsOf, Self::Value>, Arc<Fault>> {
        let mut found = HashMap::new();
        for key in keys {
            let Some((scope, may)) = self.reading_people(key.0).await? else { continue };
            let all = self.0.parts.access.assignments(&scope, may, None, self.0.now()).await.map_err(Arc::new)?;
            found.insert(*key, Arc::new(all));
        }
        Ok(found)
    }
}

/// Somebody's account, by his employer; none for those who may not see people there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct AccountOf(pub TenantId, pub PersonId);

impl Loader<AccountOf> for Related {
    type Value = Person;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[AccountOf]) -> Result<HashMap<AccountOf, Person>, Arc<Fault>> {
        let mut found = HashMap::new();
        for (employer, people) in by_tenant(keys.iter().map(|key| (key.0, key.1))) {
            let Some((scope, may)) = self.reading_people(employer).await? else { continue };
            let all = self.0.parts.access.several(&scope, may, &people).await.map_err(Arc::new)?;
            found.extend(all.into_iter().map(|person| (AccountOf(employer, person.id), person)));
        }
        Ok(found)
    }
}

impl Related {
    /// A look at clients for what stands beside rows of theirs.
    async fn beside<T>(&self, wanted: &ByTenant<T>) -> Result<Option<ReachView>, Arc<Fault>> {
        let Some(viewer) = &self.0.viewer else { return Ok(None) };
        let tenants: Vec<TenantId> = wanted.keys().copied().collect();
        let ground = self.0.parts.access.ground(viewer, self.0.now()).await.map_err(Arc::new)?;
        self.0.over(&ground.only(&tenants)).await.map(Some).map_err(Arc::new)
    }

    /// Lists of some clients, for whoever reads their cases.
    async fn look(&self, tenants: impl Iterator<Item = TenantId>) -> Result<Option<ReachView>, Arc<Fault>> {
        let Some(viewer) = &self.0.viewer else { return Ok(None) };
        let wanted: Vec<TenantId> = tenants.collect();
        let reach = self.0.parts.access.reach::<ReadCases>(viewer, self.0.now()).await.map_err(Arc::new)?;
        self.0.over(&reach.only(&wanted)).await.map(Some).map_err(Arc::new)
    }

    /// The scope and the permit to see the people of a tenant, for those who have it.
    async fn reading_people(&self, tenant: TenantId) -> Result<Option<(Scope, Permit<ReadPeople>)>, Arc<Fault>> {
        let Some(viewer) = &self.0.viewer else { return Ok(None) };
        match self.0.parts.access.scope(viewer, tenant, self.0.now()).await {
            Ok(scope) => Ok(scope.permit().ok().map(|may| (scope, may))),
            Err(Fault::Missing { .. }) => Ok(None),
            Err(fault) => Err(Arc::new(fault)),
        }
    }
}

impl Loader<TenantId> for Related {
    type Value = Arc<Client>;
    type Error = Arc<Fault>;

    async fn load(&self, keys: &[TenantId]) -> Result<HashMap<TenantId, Arc<Client>>, Arc<Fault>> {
        let Some(viewer) = &self.0.viewer else { return Ok(HashMap::new()) };
        let viewer = self.0.parts.access.current(viewer, self.0.now()).await.map_err(Arc::new)?;
        let reached = |id: &TenantId| viewer.standing(*id).is_some() && keys.contains(id);
        let all = tenants::clients::all(&self.0.parts.db).await.map_err(Arc::new)?;
        Ok(all.into_iter().filter(|client| reached(&client.id)).map(|client| (client.id, Arc::new(client))).collect())
    }
}
