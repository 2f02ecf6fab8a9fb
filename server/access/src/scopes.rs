//! Scopes: one tenant for one viewer, one job or one contact point.
//!
//! Invariant: whoever does not reach a tenant hears that it is missing, never that it is forbidden.

use kernel::fact::Actor;
use kernel::ids::TenantId;
use kernel::{Action, Fault, Time};
use store::{Projects, Reach, Rights, Scope};

use crate::access::Access;
use crate::viewer::{Viewer, ViewerState};

/// What somebody lacks who has yet to set up his second factor.
pub const SECOND_FACTOR: &str = "sign_in.second_factor";

/// What somebody lacks who has a second factor and showed it too long ago for what he is about to do.
pub const FRESH_PROOF: &str = "sign_in.fresh_proof";

impl Access {
    /// Whether somebody with a second factor showed it just now: for changes of people, roles, passwords of servers, and
    /// for what leaves the house as a file. A session that was stolen, or a screen left open, does not do these.
    pub async fn proven(&self, viewer: &Viewer, now: Time) -> Result<(), Fault> {
        let viewer = self.ready(viewer, now).await?;
        let fresh = now - viewer.proved() <= self.settings.proof;
        if fresh || !viewer.has_second_factor() { Ok(()) } else { Err(Fault::Denied { right: FRESH_PROOF }) }
    }

    /// The viewer's scope in a tenant; missing when he does not reach it, or is no longer signed in.
    pub async fn scope(&self, viewer: &Viewer, tenant: TenantId, now: Time) -> Result<Scope, Fault> {
        let viewer = self.ready(viewer, now).await?;
        let standing = viewer.standing(tenant).ok_or(Fault::missing("tenant"))?;
        Ok(self.minter.scope(tenant, standing.projects.clone(), viewer.actor(), standing.rights))
    }

    /// Everything that the viewer reaches, by whatever right; for what stands beside rows that he may see already.
    pub async fn ground(&self, viewer: &Viewer, now: Time) -> Result<Reach, Fault> {
        let viewer = self.ready(viewer, now).await?;
        let all = viewer.standings().iter().map(|standing| (standing.tenant, standing.projects.clone()));
        Ok(self.minter.reach(viewer.person(), all))
    }

    /// The clients in which the viewer holds the right `A`, to read lists.
    pub async fn reach<A: Action>(&self, viewer: &Viewer, now: Time) -> Result<Reach, Fault> {
        let viewer = self.ready(viewer, now).await?;
        let clients = viewer.standings().iter().filter(|standing| standing.tenant != TenantId::HOUSE);
        let able = clients.filter(|standing| standing.rights.holds(A::BIT));
        Ok(self.minter.reach(viewer.person(), able.map(|standing| (standing.tenant, standing.projects.clone()))))
    }

    /// The tenants, the house among them, in which the viewer holds the right `A`: for lists that the house has a part in.
    pub async fn reach_with_house<A: Action>(&self, viewer: &Viewer, now: Time) -> Result<Reach, Fault> {
        let viewer = self.ready(viewer, now).await?;
        let able = viewer.standings().iter().filter(|standing| standing.rights.holds(A::BIT));
        Ok(self.minter.reach(viewer.person(), able.map(|standing| (standing.tenant, standing.projects.clone()))))
    }

    /// The scope of the house; missing for people of clients.
    pub async fn house(&self, viewer: &Viewer, now: Time) -> Result<Scope, Fault> {
        self.scope(viewer, TenantId::HOUSE, now).await
    }

    /// The scope of a job: the system itself, with every right. For the runner of jobs, the timers and the reactions,
    /// which take the tenant from the envelope of what they were handed, and for writing the demo.
    pub fn job_scope(&self, tenant: TenantId) -> Scope {
        tracing::trace!(%tenant, "a scope for the system itself");
        self.minter.scope(tenant, Projects::All, Actor::System, Rights::ALL)
    }

    /// The scope of a contact point: what came in through a mailbox or a form is taken in, and may do nothing that
    /// people are permitted to do.
    pub fn contact_point_scope(&self, tenant: TenantId) -> Scope {
        tracing::trace!(%tenant, "a scope for a contact point");
        self.minter.scope(tenant, Projects::All, Actor::System, Rights::NONE)
    }

    async fn ready(&self, viewer: &Viewer, now: Time) -> Result<Viewer, Fault> {
        let viewer = self.current(viewer, now).await?;
        match viewer.state() {
            ViewerState::Ready => Ok(viewer),
            ViewerState::TotpEnrolmentNeeded => Err(Fault::Denied { right: SECOND_FACTOR }),
        }
    }
}
