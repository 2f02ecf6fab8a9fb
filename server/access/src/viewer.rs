//! Somebody who is signed in, as far as screens and rules need to know.
//!
//! Invariant: only [`Access::who`](crate::Access::who) makes a viewer, so nobody can pretend to be another.

use std::sync::Arc;

use kernel::Time;
use kernel::fact::Actor;
use kernel::ids::{EmployerId, PersonId, SessionId, TenantId};
use store::{Projects, Rights};

use crate::roles::Role;
use crate::secret::Hash;

/// Somebody who is signed in. Cheap to clone.
///
/// ```compile_fail
/// fn pretend(viewer: access::Viewer) -> access::Viewer {
///     access::Viewer(viewer.0)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Viewer(pub(crate) Arc<Known>);

/// How far somebody's sign-in has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewerState {
    /// Everything is in order.
    Ready,
    /// His role asks for a second factor that he has not set up; until then he reaches nothing.
    TotpEnrolmentNeeded,
}

/// One tenant that a viewer reaches.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The tenant.
    pub tenant: TenantId,
    /// The projects reached in it.
    pub projects: Projects,
    /// The roles that count there.
    pub roles: Vec<Role>,
    /// What he may do there.
    pub rights: Rights,
}

#[derive(Debug)]
pub(crate) struct Known {
    pub person: PersonId,
    pub employer: TenantId,
    pub name: String,
    pub alias: String,
    pub email: String,
    pub locale: String,
    pub density: String,
    pub key_map: String,
    pub single_keys: bool,
    pub theme: String,
    pub session: SessionId,
    pub proved: Time,
    pub second_factor: bool,
    pub state: ViewerState,
    pub renew: bool,
    pub standings: Vec<Standing>,
    pub token: Hash,
    pub mark: i64,
    pub epoch: u64,
    pub read: Time,
    pub fresh_until: Time,
}

impl Viewer {
    /// Who.
    pub fn person(&self) -> PersonId {
        self.0.person
    }

    /// The firm he works for.
    pub fn employer(&self) -> EmployerId {
        EmployerId(self.0.employer.0)
    }

    /// Whether he works for the house.
    pub fn is_staff(&self) -> bool {
        self.0.employer == TenantId::HOUSE
    }

    /// His full name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The name that customers and clients see.
    pub fn alias(&self) -> &str {
        &self.0.alias
    }

    /// The address he signs in with.
    pub fn email(&self) -> &str {
        &self.0.email
    }

    /// His language: `pl`, `en`, `uk` or `ru`.
    pub fn locale(&self) -> &str {
        &self.0.locale
    }

    /// `cosy` or `compact`.
    pub fn density(&self) -> &str {
        &self.0.density
    }

    /// Whose keys he is used to: `plain`, `zendesk` or `gmail`.
    pub fn key_map(&self) -> &str {
        &self.0.key_map
    }

    /// Whether single letters are commands outside of text.
    pub fn single_keys(&self) -> bool {
        self.0.single_keys
    }

    /// `system`, `light` or `dark`.
    pub fn theme(&self) -> &str {
        &self.0.theme
    }

    /// The session.
    pub fn session(&self) -> SessionId {
        self.0.session
    }

    /// When he last proved who he is: for changes that ask for a fresh proof.
    pub fn proved(&self) -> Time {
        self.0.proved
    }

    /// Whether he has a second factor.
    pub fn has_second_factor(&self) -> bool {
        self.0.second_factor
    }

    /// How far his sign-in has come.
    pub fn state(&self) -> ViewerState {
        self.0.state
    }

    /// Whether his rights have changed since the token was given out: the host calls
    /// [`Access::renew`](crate::Access::renew) and sets the new cookie.
    pub fn needs_renewal(&self) -> bool {
        self.0.renew
    }

    /// The tenants he reaches, his own first.
    pub fn standings(&self) -> &[Standing] {
        &self.0.standings
    }

    /// His standing in a tenant, if he reaches it.
    pub fn standing(&self, tenant: TenantId) -> Option<&Standing> {
        self.0.standings.iter().find(|standing| standing.tenant == tenant)
    }

    pub(crate) fn actor(&self) -> Actor {
        Actor::Person { person: self.0.person, employer: self.employer() }
    }
}
