//! Feeds the projections from the ledger, in order and at least once, and swaps a version in when it has caught up.
//!
//! Invariant: a version's place is moved in the same commit as its rows, and only from where it stood; facts that come
//! again are passed over, and of two feeders one is refused.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use kernel::Fault;
use kernel::fact::Recorded;
use kernel::ids::TenantId;
use kernel::time::Time;
use store::query::{ColumnTrait, Condition, Set};
use store::{Db, Numbered, Scope, Tx, View};

use crate::cells::{self, Agreements, Counting};
use crate::derive;
use crate::row::{self, cell, contact, family, kin, matter, projection, reading, stretch, trace};
use crate::threads;

/// The name of this reader's place in the ledger.
pub const NAME: &str = "figures";
/// The shape of the rows. A new one reads the ledger from its beginning, beside the rows that are served.
pub const VERSION: i64 = 6;

/// The shape of a version that is filled by [`crate::rebuild`].
pub(crate) const REBUILT: i64 = 0;
/// How many facts are looked at for one that is still to be counted.
const LOOKED: u64 = 50;
/// What waits for longer than this is missed in figures of the moment.
const AT_MOST: TimeDelta = TimeDelta::seconds(10);

/// Takes facts of all clients as the ledger hands them out.
pub struct Projector {
    scope: Box<dyn Fn(TenantId) -> Scope + Send + Sync>,
    agreements: Box<dyn Agreements>,
}

impl Projector {
    /// A projector that works in each client with the scope of a job.
    pub fn new(
        scope: impl Fn(TenantId) -> Scope + Send + Sync + 'static,
        agreements: impl Agreements + 'static,
    ) -> Self {
        Self { scope: Box::new(scope), agreements: Box::new(agreements) }
    }

    /// Takes facts in their order: one commit per client. The same facts may come again.
    pub async fn take(&self, db: &Db, batch: &[Numbered]) -> Result<(), Fault> {
        let mut by_tenant: BTreeMap<TenantId, Vec<Numbered>> = BTreeMap::new();
        for fact in batch.iter().filter(|fact| threads::counts(&fact.fact)) {
            by_tenant.entry(fact.fact.tenant).or_default().push(fact.clone());
        }
        for (tenant, facts) in by_tenant {
            feed(db, &(self.scope)(tenant), &*self.agreements, facts).await?;
        }
        Ok(())
    }

    /// Measures anew what changes in a client because time passes, or because its terms are others; tells how many
    /// families that were.
    pub async fn refresh(&self, db: &Db, tenant: TenantId) -> Result<u64, Fault> {
        let scope = (self.scope)(tenant);
        let mut measured = 0;
        loop {
            let some = refresh(db, &scope, &*self.agreements).await?;
            measured += some;
            if some < cells::PORTION {
                return Ok(measured);
            }
        }
    }
}

/// One portion. The place is moved to where it stands: nobody else feeds the version meanwhile.
async fn refresh(db: &Db, scope: &Scope, agreements: &dyn Agreements) -> Result<u64, Fault> {
    let tx = db.begin(scope).await?;
    let Some(fed) = versions(&tx).await?.into_iter().find(|version| version.shape == VERSION) else { return Ok(0) };
    let terms = tenants::terms::stamp(&tx).await?;
    let spoiled = terms != fed.terms;
    if !spoiled && !cells::is_stale(&tx, fed.id, db.clock().now()).await? {
        return Ok(0);
    }
    advance(&tx, &fed, fed.position).await?;
    if spoiled {
        cells::spoil(&tx, fed.id).await?;
        tx.update("version", fed.id, projection::ActiveModel { terms: Set(terms), ..Default::default() }).await?;
    }
    let policies = agreements.policies(&tx).await?;
    let by = Counting { policies: &policies, now: db.clock().now(), until: fed.position };
    let measured = cells::refresh(&tx, fed.id, by).await?;
    tx.commit().await?;
    Ok(measured)
}

async fn feed(db: &Db, scope: &Scope, agreements: &dyn Agreements, mut facts: Vec<Numbered>) -> Result<(), Fault> {
    let Some(last) = facts.last().map(|fact| fact.seq) else { return Ok(()) };
    let tx = db.begin(scope).await?;
    let versions = versions(&tx).await?;
    let fed = versions.iter().find(|version| version.shape == VERSION);
    if fed.is_some_and(|fed| fed.position >= last) {
        return Ok(());
    }
    let fed = match fed {
        Some(fed) => fed.clone(),
        None => begin(&tx, &versions, VERSION).await?,
    };
    facts.retain(|fact| fact.seq > fed.position);
    advance(&tx, &fed, last).await?;
    let by = &*agreements.policies(&tx).await?;
    derive::take(&tx, fed.id, &facts, Counting { policies: by, now: db.clock().now(), until: last }).await?;
    let served = versions.iter().find(|version| version.live && version.id != fed.id);
    if let Some(served) = served.filter(|served| served.position <= last) {
        swap(&tx, served, fed.id).await?;
    }
    tx.commit().await
}

/// The version that is served; before the first fact there is none, and nothing to count.
pub(crate) async fn served(view: &View) -> Result<i64, Fault> {
    let live = view.find::<projection::Entity>().filter(projection::Column::Live.eq(true)).one().await?;
    Ok(live.map_or(0, |live| live.id))
}

/// Whether everything that happened in cases is counted by now.
pub async fn is_complete(view: &View) -> Result<bool, Fault> {
    Ok(waiting(view).await?.is_none())
}

/// Whether everything is counted that was written down a little before the moment: on a busy day something always waits.
pub async fn is_current(view: &View, now: Time) -> Result<bool, Fault> {
    Ok(waiting(view).await?.is_none_or(|fact| now - fact.recorded < AT_MOST))
}

/// The first fact that will be counted and is not yet.
async fn waiting(view: &View) -> Result<Option<Recorded>, Fault> {
    let live = view.find::<projection::Entity>().filter(projection::Column::Live.eq(true)).one().await?;
    let next = view.facts_after(live.map_or(0, |live| live.position), LOOKED).await?;
    Ok(next.into_iter().map(|told| told.fact).find(threads::counts))
}

pub(crate) async fn versions(view: &View) -> Result<Vec<projection::Model>, Fault> {
    view.find::<projection::Entity>().all().await
}

/// Begins a version; the first of a client is served at once.
pub(crate) async fn begin(tx: &Tx, known: &[projection::Model], shape: i64) -> Result<projection::Model, Fault> {
    let id = known.iter().map(|version| version.id).max().unwrap_or_default() + 1;
    let live = shape != REBUILT && !known.iter().any(|version| version.live);
    let terms = tenants::terms::stamp(tx).await?;
    let version = projection::Model { tenant_id: tx.scope().tenant().0, id, shape, position: 0, live, terms };
    let row = projection::ActiveModel {
        tenant_id: Set(version.tenant_id),
        id: Set(id),
        shape: Set(shape),
        position: Set(0),
        live: Set(live),
        terms: Set(terms),
    };
    tx.insert(row).await?;
    Ok(version)
}

/// Moves a version's place on, or finds that somebody else did.
pub(crate) async fn advance(tx: &Tx, version: &projection::Model, to: i64) -> Result<(), Fault> {
    let moved = tx
        .change::<projection::Entity>()
        .filter(projection::Column::Id.eq(version.id))
        .filter(projection::Column::Position.eq(version.position))
        .set(projection::Column::Position, to)
        .run()
        .await?;
    if moved == 1 { Ok(()) } else { Err(Fault::conflict("somebody else feeds these figures")) }
}

async fn swap(tx: &Tx, served: &projection::Model, fresh: i64) -> Result<(), Fault> {
    remove(tx, served.id).await?;
    tx.update("version", fresh, projection::ActiveModel { live: Set(true), ..Default::default() }).await
}

pub(crate) async fn remove(tx: &Tx, version: i64) -> Result<(), Fault> {
    tx.delete::<projection::Entity>(Condition::all().add(projection::Column::Id.eq(version))).await?;
    row::clear::<reading::Entity>(tx, version).await?;
    row::clear::<contact::Entity>(tx, version).await?;
    row::clear::<matter::Entity>(tx, version).await?;
    row::clear::<cell::Entity>(tx, version).await?;
    row::clear::<family::Entity>(tx, version).await?;
    row::clear::<trace::Entity>(tx, version).await?;
    row::clear::<stretch::Entity>(tx, version).await?;
    row::clear::<kin::Entity>(tx, version).await
}
