//! Every KPI of the dictionary, added up by day, project and channel as facts come in, and beside that by one facet at a time.
//!
//! Cases that share a customer, a merge or a split are a family: what they add to a KPI depends on each other, and on
//! nobody else. When one of them goes on, the pieces of its family are made anew by the dictionary's own function, and the
//! difference goes into the cells. A call or chat without a case is a story of its own. What agents did stands beside the
//! cells, stretch by stretch: agents' time is added up from it, and chats at once share it over all families.
//! Invariant: a figure of cells is the figure of the whole ledger, to the last contact.

mod added;
mod ask;
mod behind;
mod effort;
mod facet;
pub(crate) mod kin;
mod lengths;
mod measure;
mod paths;
mod people;
mod pieces;
pub(crate) mod presence;
mod shared;
mod shelf;
mod trace;
pub(crate) mod whole;

use std::collections::BTreeSet;
use std::sync::Arc;

use async_trait::async_trait;
use kernel::Fault;
use kernel::fact::Recorded;
use kernel::time::{Time, micros};
use store::query::{ColumnTrait, Condition, Order};
use store::{Tx, View};
use tenants::clock::Policies;
use tenants::terms::TermsBook;
use uuid::Uuid;

use crate::row::{self, family};
use kin::Family;
use pieces::Pieces;

pub use ask::{By, Cell, Only, Outcome, Row, Table, Wanted, outcomes, table};
pub use behind::{Asked, Behind, behind};
pub use facet::{Facet, Value};
pub use lengths::{Band, ENDS, Lengths, lengths};
pub use paths::paths;

/// Where the contracts and hours come from by which figures are counted.
#[async_trait]
pub trait Agreements: Send + Sync {
    /// Every signed version of the client.
    async fn policies(&self, view: &View) -> Result<Arc<Policies>, Fault>;
}

#[async_trait]
impl Agreements for TermsBook {
    async fn policies(&self, view: &View) -> Result<Arc<Policies>, Fault> {
        Self::policies(self, view).await
    }
}

#[async_trait]
impl Agreements for Policies {
    async fn policies(&self, _: &View) -> Result<Arc<Policies>, Fault> {
        Ok(Arc::new(self.clone()))
    }
}

/// By what and when figures are counted.
#[derive(Clone, Copy)]
pub(crate) struct Counting<'a> {
    pub(crate) policies: &'a Policies,
    pub(crate) now: Time,
    /// The last fact that is known.
    pub(crate) until: i64,
}

/// How many families are measured in one commit.
pub(crate) const PORTION: u64 = 200;

/// Measures the families of these cases, and of contacts without one, anew.
pub(crate) async fn take(tx: &Tx, version: i64, stories: BTreeSet<Uuid>, by: Counting<'_>) -> Result<(), Fault> {
    if stories.is_empty() {
        return Ok(());
    }
    let kindred = kin::kindred(tx, version, stories, by.until).await?;
    let ids: BTreeSet<Uuid> =
        kindred.families.iter().map(|family| family.id).chain(kindred.known.iter().copied()).collect();
    let (mut before, worked) = (stored(tx, version, &ids).await?, effort::stored(tx, version, &ids).await?);
    let (mut after, mut traces, mut work) = (Vec::new(), Vec::new(), Vec::new());
    let of = (tx.scope().tenant().0, version);
    for Family { id, facts } in kindred.families {
        let facts: Vec<Recorded> = facts.into_iter().map(|told| told.fact).collect();
        let measured = measure::measure(&facts, by.policies, by.now)?;
        traces.extend(trace::rows(of, id, &measured.pieces));
        work.extend(effort::rows(of, id, &measured.work));
        after.push(Counted { id, stale_at: measured.stale_at.map(micros), pieces: measured.pieces });
    }
    row::replace::<row::kin::Entity>(tx, version, kindred.before, kindred.after).await?;
    trace::replace(tx, version, &ids, traces).await?;
    row::replace::<row::stretch::Entity>(tx, version, worked.clone(), work.clone()).await?;
    let old = shared::share(tx, version, (&mut before, &mut after), (&worked, &work), by).await?;
    let (mut new, mut rows) = (Pieces::default(), Vec::new());
    for Counted { id, stale_at, pieces } in after {
        rows.push(family::Model { tenant_id: of.0, version, id, stale_at, pieces: pieces.write()? });
        new.join(pieces);
    }
    row::replace::<family::Entity>(tx, version, before, rows).await?;
    shelf::apply(tx, version, by.policies, Pieces::difference(old, new)).await
}

/// A family as it is counted now.
struct Counted {
    id: Uuid,
    stale_at: Option<i64>,
    pieces: Pieces,
}

/// Measures families anew whose figures change because time passes; tells how many, at most a portion.
pub(crate) async fn refresh(tx: &Tx, version: i64, by: Counting<'_>) -> Result<u64, Fault> {
    let stale =
        Condition::all().add(family::Column::Version.eq(version)).add(family::Column::StaleAt.lte(micros(by.now)));
    let found = tx.find::<family::Entity>().filter(stale).order(family::Column::StaleAt, Order::Asc).limit(PORTION);
    let ids: Vec<Uuid> = found.all().await?.into_iter().map(|row| row.id).collect();
    let these = Condition::all()
        .add(row::kin::Column::Version.eq(version))
        .add(row::kin::Column::FamilyId.is_in(ids.iter().copied()));
    let stories = tx.find::<row::kin::Entity>().filter(these).all().await?.into_iter().map(|row| row.case_id);
    take(tx, version, stories.collect(), by).await?;
    Ok(ids.len() as u64)
}

/// Whether any family is to be measured anew.
pub(crate) async fn is_stale(view: &View, version: i64, now: Time) -> Result<bool, Fault> {
    let stale = Condition::all().add(family::Column::Version.eq(version)).add(family::Column::StaleAt.lte(micros(now)));
    Ok(view.find::<family::Entity>().filter(stale).limit(1).one().await?.is_some())
}

/// Everything is measured anew: the terms are others by now.
pub(crate) async fn spoil(tx: &Tx, version: i64) -> Result<(), Fault> {
    let all = tx.change::<family::Entity>().filter(family::Column::Version.eq(version));
    all.set(family::Column::StaleAt, Some(0_i64)).run().await.map(|_| ())
}

async fn stored(tx: &Tx, version: i64, ids: &BTreeSet<Uuid>) -> Result<Vec<family::Model>, Fault> {
    let these =
        Condition::all().add(family::Column::Version.eq(version)).add(family::Column::Id.is_in(ids.iter().copied()));
    tx.find::<family::Entity>().filter(these).all().await
}
