//! Who may be given work: everybody who is assigned to a project at a moment, over all clients.
//!
//! For the engine that gives work and for the lead's floor; a caller sees nobody by it whom he does not reach.
//! Invariants: who was deactivated is not among them, and who is lent to one project has no other one meanwhile.

use std::collections::{BTreeMap, HashMap};

use kernel::Fault;
use kernel::ids::{AssignmentId, PersonId, ProjectId, TenantId};
use kernel::time::{Time, from_micros, micros};

use crate::access::Access;
use crate::assignments::MOST_LENT;
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
    /// Where he works for a time only, if anywhere.
    pub lent: Option<Lent>,
}

/// Somebody is lent to a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lent {
    /// The client.
    pub tenant: TenantId,
    /// The assignment, to be ended early.
    pub assignment: AssignmentId,
    /// Until when.
    pub until: Time,
}

impl Access {
    /// Everybody who is assigned to anything at `now`.
    pub async fn hands(&self, now: Time) -> Result<Vec<Hand>, Fault> {
        let view = self.people_view().await?;
        let terms = view.find::<assignment::Entity>().filter(assignment::lasting(now)).all().await?;
        let people = view.find::<person::Entity>().filter(person::Column::DeactivatedAt.is_null()).all().await?;
        let mut held: HashMap<uuid::Uuid, Vec<assignment::Model>> = HashMap::new();
        for term in terms.into_iter().filter(|term| term.from_at <= micros(now)) {
            held.entry(term.person_id).or_default().push(term);
        }
        let hand = |row: person::Model| {
            let languages = row.languages.split_whitespace().map(str::to_owned).collect();
            let terms = counting(held.remove(&row.id)?);
            let lent = terms.iter().find(|term| term.only_here || soon_over(term, now)).and_then(Lent::read);
            let mut projects: BTreeMap<TenantId, Vec<ProjectId>> = BTreeMap::new();
            for term in terms {
                projects.entry(TenantId(term.tenant_id)).or_default().push(ProjectId(term.project_id));
            }
            Some(Hand { person: PersonId(row.id), languages, projects, lent })
        };
        Ok(people.into_iter().filter_map(hand).collect())
    }

    /// The clients for which somebody works at `now`.
    pub async fn working(&self, id: PersonId, now: Time) -> Result<Vec<TenantId>, Fault> {
        let view = self.people_view().await?;
        let his = Condition::all().add(assignment::Column::PersonId.eq(id.0)).add(assignment::lasting(now));
        let terms = view.find::<assignment::Entity>().filter(his).all().await?;
        let valid = counting(terms.into_iter().filter(|term| term.from_at <= micros(now)).collect());
        let mut clients: Vec<TenantId> = valid.into_iter().map(|term| TenantId(term.tenant_id)).collect();
        clients.sort_unstable();
        clients.dedup();
        Ok(clients)
    }
}

/// The terms by which somebody is given work: those to which he is lent, or else all.
fn counting(mut terms: Vec<assignment::Model>) -> Vec<assignment::Model> {
    if terms.iter().any(|term| term.only_here) {
        terms.retain(|term| term.only_here);
    }
    terms
}

/// Whether a term ends within the time for which somebody is lent.
fn soon_over(term: &assignment::Model, now: Time) -> bool {
    term.until_at.is_some_and(|until| until <= micros(now + MOST_LENT))
}

impl Lent {
    fn read(term: &assignment::Model) -> Option<Self> {
        let until = from_micros(term.until_at?);
        Some(Self { tenant: TenantId(term.tenant_id), assignment: AssignmentId(term.id), until })
    }
}
