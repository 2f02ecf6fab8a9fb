//! What is promised to a client, remembered: every signed version with the hours it goes by.
//!
//! Asked for each mail, so a stamp is read instead of the contracts; a change of contract or hours changes the stamp in
//! its own commit. Deliberately absent: any judgement, which is in `clock`. Invariant: what is remembered under a stamp
//! is never older than the stamp.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use kernel::Fault;
use kernel::ids::{CalendarId, ProjectId, TenantId};
use kernel::time::Time;
use moka::future::Cache;
use store::query::ColumnTrait;
use store::{ReachView, Tx, View};
use uuid::Uuid;

use crate::calendar::Calendar;
use crate::clock::{Agreement, Policies};
use crate::row::{NotSet, Set, terms_stamp as row};
use crate::{calendars, contracts};

/// The one stamp of a client.
const ALL: &str = "all";

type Remembered = (Option<Uuid>, Arc<Policies>);

/// The terms of all clients, remembered while nothing changes. Cheap to clone.
#[derive(Clone)]
pub struct TermsBook(Cache<TenantId, Remembered>);

impl Default for TermsBook {
    fn default() -> Self {
        Self(Cache::new(2_000))
    }
}

impl fmt::Debug for TermsBook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TermsBook")
    }
}

impl TermsBook {
    /// An empty book.
    pub fn new() -> Self {
        Self::default()
    }

    /// Every signed version of the client with its hours.
    pub async fn policies(&self, view: &View) -> Result<Arc<Policies>, Fault> {
        let tenant = view.scope().tenant();
        // The stamp first: what is read after it can only be newer.
        let stamp = stamp(view).await?;
        if let Some((known, policies)) = self.0.get(&tenant).await
            && known == stamp
        {
            return Ok(policies);
        }
        let policies = Arc::new(history(view).await?);
        self.0.insert(tenant, (stamp, policies.clone())).await;
        Ok(policies)
    }

    /// The versions of those clients whose terms did not change since they were remembered; the others are left out.
    pub async fn remembered(&self, look: &ReachView) -> Result<BTreeMap<TenantId, Arc<Policies>>, Fault> {
        let stamps = look.find_all::<row::Entity>().filter(row::Column::Id.eq(ALL)).all().await?;
        let stamps: BTreeMap<TenantId, Uuid> =
            stamps.into_iter().map(|row| (TenantId(row.tenant_id), row.stamp)).collect();
        let mut fresh = BTreeMap::new();
        for tenant in look.reach().parts().iter().map(store::Part::tenant) {
            if let Some((known, policies)) = self.0.get(&tenant).await
                && known == stamps.get(&tenant).copied()
            {
                fresh.insert(tenant, policies);
            }
        }
        Ok(fresh)
    }

    /// What was in force for a project at an instant; nothing when no contract was.
    pub async fn of(&self, view: &View, project: ProjectId, at: Time) -> Result<Option<Agreement>, Fault> {
        Ok(self.policies(view).await?.in_force(Some(project), at).cloned())
    }
}

/// What changes with every change of a contract or of hours; nothing before the first.
pub async fn stamp(view: &View) -> Result<Option<Uuid>, Fault> {
    Ok(view.get::<row::Entity>(ALL).await?.map(|row| row.stamp))
}

/// Every signed version with its effective and record times, and the hours it goes by with every declaration.
pub async fn history(view: &View) -> Result<Policies, Fault> {
    let hours: BTreeMap<CalendarId, Calendar> =
        calendars::list(view).await?.into_iter().map(|kept| (kept.id, kept.calendar)).collect();
    let signed = contracts::list(view).await?.into_iter().filter(|version| version.signed.is_some());
    let agreement = |version: contracts::Version| {
        let calendar = hours.get(&version.calendar).cloned().ok_or(Fault::missing("calendar"))?;
        Ok(Agreement { contract: version.contract, calendar })
    };
    Ok(Policies::new(signed.map(agreement).collect::<Result<_, Fault>>()?))
}

/// What is promised or the hours changed: everybody reads again after this commit.
pub(crate) async fn touch(tx: &Tx) -> Result<(), Fault> {
    let row = row::ActiveModel { tenant_id: NotSet, id: Set(ALL.to_owned()), stamp: Set(tx.id()) };
    tx.put(row, vec![row::Column::TenantId, row::Column::Id], vec![row::Column::Stamp]).await
}
