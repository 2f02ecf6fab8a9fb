//! Roles, and sets of them.
//!
//! Deliberately absent: what a role allows; that stands in `roles.csv`. Invariant: staff roles are held by people of the
//! house only, client roles by a client's own people in their own tenant only.

use std::str::FromStr;

use kernel::Fault;
use kernel::ids::TenantId;
use serde::{Deserialize, Serialize};

/// What somebody is in a tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs the installation; acts in every tenant.
    Admin,
    /// Owns clients.
    ProjectLead,
    /// Plans people's time.
    Planner,
    /// Serves customers.
    Agent,
    /// Scores contacts.
    QaReviewer,
    /// Runs a client's portal.
    ClientAdmin,
    /// Reads a client's portal.
    ClientViewer,
    /// Serves customers for the client itself, in the same inbox.
    ClientAgent,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 8] = [
        Self::Admin,
        Self::ProjectLead,
        Self::Planner,
        Self::Agent,
        Self::QaReviewer,
        Self::ClientAdmin,
        Self::ClientViewer,
        Self::ClientAgent,
    ];

    /// The name in `roles.csv` and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::ProjectLead => "project_lead",
            Self::Planner => "planner",
            Self::Agent => "agent",
            Self::QaReviewer => "qa_reviewer",
            Self::ClientAdmin => "client_admin",
            Self::ClientViewer => "client_viewer",
            Self::ClientAgent => "client_agent",
        }
    }

    /// Whether people of the house hold it.
    pub const fn is_staff(self) -> bool {
        !matches!(self, Self::ClientAdmin | Self::ClientViewer | Self::ClientAgent)
    }

    /// Whether somebody who works for `employer` may hold it in `tenant`.
    pub fn fits(self, employer: TenantId, tenant: TenantId) -> bool {
        match self {
            Self::Admin => employer == TenantId::HOUSE && tenant == TenantId::HOUSE,
            staff if staff.is_staff() => employer == TenantId::HOUSE,
            _ => employer == tenant && tenant != TenantId::HOUSE,
        }
    }
}

impl FromStr for Role {
    type Err = Fault;

    fn from_str(name: &str) -> Result<Self, Fault> {
        Self::ALL
            .into_iter()
            .find(|role| role.name() == name)
            .ok_or_else(|| Fault::invalid("role", format!("no role is called {name}")))
    }
}

/// A set of roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Roles(u16);

impl Roles {
    /// No role.
    pub const NONE: Self = Self(0);

    /// The same with one more.
    #[must_use]
    pub const fn with(self, role: Role) -> Self {
        Self(self.0 | (1 << role as u16))
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it holds a role.
    pub const fn holds(self, role: Role) -> bool {
        self.0 & (1 << role as u16) != 0
    }

    /// The roles of the set.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.holds(*role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        roles.into_iter().fold(Self::NONE, Self::with)
    }
}

/// The kinds of tenants that rules tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The outsourcer itself.
    House,
    /// A client shop.
    Client,
}

impl Kind {
    /// The kind of a tenant.
    pub fn of(tenant: TenantId) -> Self {
        if tenant == TenantId::HOUSE { Self::House } else { Self::Client }
    }

    /// The name in `roles.csv`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Client => "client",
        }
    }
}
