//! Reading the log of administrative changes.
//!
//! Deliberately absent: changing it; on PostgreSQL no role may. Invariant: a reader sees the lines of his reach only, each
//! with its tenant.

use kernel::Fault;
use kernel::ids::{PersonId, TenantId};
use kernel::time::{Time, from_micros, micros};
use sea_orm::{ColumnTrait, Condition, Order};
use serde_json::Value;
use uuid::Uuid;

use crate::rows::audit;
use crate::view::{After, ReachView, Sorting};

/// Which lines of the log.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// Only of this tenant.
    pub tenant: Option<TenantId>,
    /// Only what this person did.
    pub person: Option<PersonId>,
    /// Only actions that begin so: `mailbox` finds `mailbox.create`.
    pub action: Option<String>,
    /// Only from this instant on.
    pub from: Option<Time>,
    /// Only before this instant.
    pub until: Option<Time>,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Audited {
    /// Whose it is.
    pub tenant: TenantId,
    /// Its id.
    pub id: Uuid,
    /// When.
    pub at: Time,
    /// Who did it.
    pub person: PersonId,
    /// What was done.
    pub action: String,
    /// The noun it was done to.
    pub subject: String,
    /// Which one.
    pub subject_id: Option<Uuid>,
    /// As it was.
    pub before: Option<Value>,
    /// As it is.
    pub after: Option<Value>,
}

impl ReachView {
    /// A page of the log, newest first.
    pub async fn audited(&self, wanted: &AuditFilter, after: Option<After>, most: u64) -> Result<Vec<Audited>, Fault> {
        let sorting = Sorting { by: audit::Column::At, order: Order::Desc, after, most };
        let rows = self.page::<audit::Entity>(&sorting, |part| wanted.condition(part.tenant())).await?;
        Ok(rows.into_iter().map(Audited::from).collect())
    }
}

impl AuditFilter {
    fn condition(&self, tenant: TenantId) -> Condition {
        let mut all = Condition::all();
        if self.tenant.is_some_and(|only| only != tenant) {
            return all.add(audit::Column::Id.is_null());
        }
        if let Some(person) = self.person {
            all = all.add(audit::Column::PersonId.eq(person.0));
        }
        if let Some(action) = &self.action {
            all = all.add(audit::Column::Action.starts_with(action.as_str()));
        }
        if let Some(from) = self.from {
            all = all.add(audit::Column::At.gte(micros(from)));
        }
        if let Some(until) = self.until {
            all = all.add(audit::Column::At.lt(micros(until)));
        }
        all
    }
}

impl From<audit::Model> for Audited {
    fn from(row: audit::Model) -> Self {
        let json = |text: Option<String>| text.and_then(|text| serde_json::from_str(&text).ok());
        Self {
            tenant: TenantId(row.tenant_id),
            id: row.id,
            at: from_micros(row.at),
            person: PersonId(row.person_id),
            action: row.action,
            subject: row.subject,
            subject_id: row.subject_id,
            before: json(row.before_json),
            after: json(row.after_json),
        }
    }
}
