//! Who may be given work: everybody who is assigned to a project at a moment, over all clients.
//!
//! For the engine that gives work and for the lead's floor; a caller sees nobody by it whom he does not reach.
//! Invariant: who was deactivated is not among them.

use std::collections::{BTreeMap, HashMap};

use kernel::Fault;
use kernel::ids::{PersonId, ProjectId, TenantId};
use kernel::time::{Time, micros};

use crate::access::Access;
use crate::row::{ColumnTrait, Condition, assignment, person};

/// Somebody with the projects for which he works now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    /// Who.
    pub person: PersonId,
    /// The languages in which he serves customers.
    pub languages: Vec<String>,
    /// The projects of each client.
    pub projects: BTreeMap<TenantId, Vec<ProjectId>>,
}

impl Access {
    /// Everybody who is assigned to anything at `now`.
    pub async fn hands(&self, now: Time) -> Result<Vec<Hand>, Fault> {
        let view = self.people_view().await?;
        let terms = view.find::<assignment::Entity>().filter(assignment::lasting(now)).all().await?;
        let people = view.find::<person::Entity>().filter(person::Column::DeactivatedAt.is_null()).all().await?;
        let mut projects: HashMap<uuid::Uuid, BTreeMap<TenantId, Vec<ProjectId>>> = HashMap::new();
        for term in terms.into_iter().filter(|term| term.from_at <= micros(now)) {
            let his = projects.entry(term.person_id).or_default();
            his.entry(TenantId(term.tenant_id)).or_default().push(ProjectId(term.project_id));
        }
        let hand = |row: person::Model| {
            let languages = row.languages.split_whitespace().map(str::to_owned).collect();
            Some(Hand { person: PersonId(row.id), languages, projects: projects.remove(&row.id)? })
        };
        Ok(people.into_iter().filter_map(hand).collect())
    }

    /// The clients for which somebody works at `now`.
    pub async fn working(&self, id: PersonId, now: Time) -> Result<Vec<TenantId>, Fault> {
        let view = self.people_view().await?;
        let his = Condition::all().add(assignment::Column::PersonId.eq(id.0)).add(assignment::lasting(now));
        let terms = view.find::<assignment::Entity>().filter(his).all().await?;
        let valid = terms.into_iter().filter(|term| term.from_at <= micros(now));
        let mut clients: Vec<TenantId> = valid.map(|term| TenantId(term.tenant_id)).collect();
        clients.sort_unstable();
        clients.dedup();
        Ok(clients)
    }
}
