//! Whose data may be seen: [`Scope`], [`Reach`], [`Permit`].
//!
//! Only a [`Minter`] makes them, and opening the database hands out exactly one, which the process gives to `access`.
//! Invariant: no other crate can make a scope, widen one, or hold a permit that its scope does not carry.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::Arc;

use kernel::fact::Actor;
use kernel::ids::{PersonId, ProjectId, TenantId};
use kernel::{Action, Fault};

/// The projects of a tenant that a person reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Projects {
    /// All of them.
    All,
    /// Only these.
    Only(Arc<[ProjectId]>),
}

/// A set of rights, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rights(u128);

impl Rights {
    /// No right at all.
    pub const NONE: Self = Self(0);
    /// Every right: for jobs and rules of the system.
    pub const ALL: Self = Self(u128::MAX);

    /// The same with one more right, by its place.
    #[must_use]
    pub const fn with(self, bit: u32) -> Self {
        Self(self.0 | (1 << bit))
    }

    /// Whether the right at this place is held.
    pub const fn holds(self, bit: u32) -> bool {
        self.0 & (1 << bit) != 0
    }

    /// The rights by name, as a screen needs them.
    pub fn names(self) -> Vec<&'static str> {
        kernel::action::ALL.iter().filter(|(_, bit)| self.holds(*bit)).map(|(name, _)| *name).collect()
    }
}

/// One tenant, the projects reached in it, who asks, and what he may do.
#[derive(Clone, Debug)]
pub struct Scope {
    tenant: TenantId,
    projects: Projects,
    actor: Actor,
    rights: Rights,
}

impl Scope {
    /// The tenant.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The projects.
    pub fn projects(&self) -> &Projects {
        &self.projects
    }

    /// Who asks.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// The person who asks, if it is one who signs in.
    pub fn person(&self) -> Option<PersonId> {
        match self.actor {
            Actor::Person { person, .. } => Some(person),
            _ => None,
        }
    }

    /// What he may do here.
    pub fn rights(&self) -> Rights {
        self.rights
    }

    /// The permit for an action, or the name of the right that lacks.
    pub fn permit<A: Action>(&self) -> Result<Permit<A>, Fault> {
        if self.rights.holds(A::BIT) {
            Ok(Permit { _action: PhantomData })
        } else {
            Err(Fault::Denied { right: A::NAME })
        }
    }
}

/// Leave to do one thing, once. Use cases that change something ask for it.
#[derive(Debug)]
pub struct Permit<A: Action> {
    _action: PhantomData<A>,
}

/// The tenants and projects of a person who works for several shops. It only reads lists.
#[derive(Clone, Debug)]
pub struct Reach {
    parts: Arc<[Part]>,
    person: PersonId,
}

/// Things of several tenants.
pub type ByTenant<T> = BTreeMap<TenantId, Vec<T>>;

/// One tenant of a reach.
#[derive(Clone, Debug)]
pub struct Part {
    pub(crate) tenant: TenantId,
    pub(crate) projects: Projects,
}

impl Part {
    /// The tenant.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The projects reached in it.
    pub fn projects(&self) -> &Projects {
        &self.projects
    }
}

impl Reach {
    /// The tenants reached.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Whose reach it is.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// The tenants as PostgreSQL is told of them.
    pub(crate) fn names(&self) -> String {
        let names: Vec<String> = self.parts.iter().map(|part| part.tenant.to_string()).collect();
        names.join(",")
    }

    /// The same reach cut down to some tenants; others are dropped silently.
    #[must_use]
    pub fn only(&self, wanted: &[TenantId]) -> Self {
        let parts = self.parts.iter().filter(|part| wanted.contains(&part.tenant)).cloned().collect();
        Self { parts, person: self.person }
    }
}

/// The right to make scopes. One exists per opened database.
#[derive(Debug)]
pub struct Minter {
    _only_here: (),
}

impl Minter {
    pub(crate) const fn new() -> Self {
        Self { _only_here: () }
    }

    /// A scope.
    pub fn scope(&self, tenant: TenantId, projects: Projects, actor: Actor, rights: Rights) -> Scope {
        Scope { tenant, projects, actor, rights }
    }

    /// A reach.
    pub fn reach(&self, person: PersonId, tenants: impl IntoIterator<Item = (TenantId, Projects)>) -> Reach {
        let parts = tenants.into_iter().map(|(tenant, projects)| Part { tenant, projects }).collect();
        Reach { parts, person }
    }
}
