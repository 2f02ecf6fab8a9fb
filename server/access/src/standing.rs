//! Where somebody stands: which tenants and projects he reaches at an instant, and in which roles. Pure.
//!
//! Invariant: a client's own people reach their own tenant and no other; somebody of the house reaches a client only as
//! admin, by a role given there, or by an assignment in force.

use std::collections::BTreeMap;

use kernel::Time;
use kernel::ids::{ProjectId, TenantId};
use store::Projects;

use crate::roles::{Role, Roles};

/// An assignment, as far as reach goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    pub tenant: TenantId,
    pub project: ProjectId,
    pub from: Time,
    pub until: Option<Time>,
}

impl Term {
    /// Whether it is in force; the end does not belong to it.
    pub fn covers(&self, now: Time) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}

/// What somebody was given.
#[derive(Clone, Debug)]
pub(crate) struct Holdings {
    pub employer: TenantId,
    pub grants: Vec<(TenantId, Role)>,
    pub terms: Vec<Term>,
    /// Every client, for those who act in all of them.
    pub clients: Vec<TenantId>,
}

/// A tenant that somebody reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ground {
    pub tenant: TenantId,
    pub projects: Projects,
    pub roles: Roles,
}

impl Holdings {
    fn granted(&self, tenant: TenantId) -> Roles {
        let here = self.grants.iter().filter(|(at, role)| *at == tenant && role.fits(self.employer, tenant));
        here.map(|(_, role)| *role).collect()
    }

    /// Every role held anywhere.
    pub fn roles(&self) -> Roles {
        self.grants.iter().filter(|(at, role)| role.fits(self.employer, *at)).map(|(_, role)| *role).collect()
    }

    /// Whether he acts in every tenant.
    pub fn acts_everywhere(&self) -> bool {
        self.granted(TenantId::HOUSE).holds(Role::Admin)
    }

    /// The tenants reached at `now`, the own one first.
    pub fn grounds(&self, now: Time) -> Vec<Ground> {
        let own = Ground { tenant: self.employer, projects: Projects::All, roles: self.granted(self.employer) };
        if self.employer != TenantId::HOUSE {
            return vec![own];
        }
        let house = own.roles;
        let others = self.clients_reached(now);
        let clients = others.into_iter().map(|(tenant, assigned)| self.ground(tenant, house, &assigned));
        std::iter::once(own).chain(clients).collect()
    }

    /// Clients reached, with the projects of assignments in force.
    fn clients_reached(&self, now: Time) -> BTreeMap<TenantId, Vec<ProjectId>> {
        let mut reached: BTreeMap<TenantId, Vec<ProjectId>> = BTreeMap::new();
        let everywhere = self.clients.iter().filter(|_| self.acts_everywhere());
        let granted = self.grants.iter().filter(|(at, role)| role.fits(self.employer, *at)).map(|(at, _)| at);
        for tenant in everywhere.chain(granted).filter(|tenant| **tenant != TenantId::HOUSE) {
            reached.entry(*tenant).or_default();
        }
        for term in self.terms.iter().filter(|term| term.covers(now)) {
            reached.entry(term.tenant).or_default().push(term.project);
        }
        reached
    }

    fn ground(&self, tenant: TenantId, house: Roles, assigned: &[ProjectId]) -> Ground {
        let granted = self.granted(tenant);
        let admin = if house.holds(Role::Admin) { Roles::NONE.with(Role::Admin) } else { Roles::NONE };
        let working = if assigned.is_empty() { Roles::NONE } else { house };
        let whole = granted != Roles::NONE || house.holds(Role::Admin);
        let projects = if whole { Projects::All } else { Projects::Only(sorted(assigned).into()) };
        Ground { tenant, projects, roles: granted.and(admin).and(working) }
    }

    /// The next instant at which an assignment begins or ends.
    pub fn next_change(&self, now: Time) -> Option<Time> {
        let edges = self.terms.iter().flat_map(|term| [Some(term.from), term.until]);
        edges.flatten().filter(|edge| *edge > now).min()
    }

    /// Changes whenever roles change: a session from before gets a new token.
    pub fn mark(&self) -> i64 {
        let mut lines: Vec<String> = self.grants.iter().map(|(at, role)| format!("{at} {}", role.name())).collect();
        lines.sort_unstable();
        let digest = crate::secret::digest(&["roles", &lines.join("\n")]);
        i64::from_be_bytes(std::array::from_fn(|place| digest[place]))
    }
}

fn sorted(projects: &[ProjectId]) -> Vec<ProjectId> {
    let mut projects = projects.to_vec();
    projects.sort_unstable();
    projects.dedup();
    projects
}
