//! What a request is answered with: the parts of the process, and who asks.

use std::sync::Arc;

use access::{Access, Viewer};
use async_graphql::Context;
use desk::clocks::Book;
use desk::presence::{self, Presence as Stands};
use desk::signals::Signals;
use kernel::ids::{PersonId, TenantId};
use kernel::time::Time;
use kernel::{Action, Fault};
use store::{Db, Objects, Permit, Reach, ReachView, Scope, Sight, SystemUse, Tx, View};
use tenants::widgets::Widgets;
use tokio::sync::OnceCell;

use crate::fault::refuse;
use crate::presence::Presence;

/// The parts of the process that resolvers use. Cheap to clone.
#[derive(Clone)]
pub struct Parts {
    /// The database.
    pub db: Db,
    /// Who may do what.
    pub access: Arc<Access>,
    /// The time, the contracts, the token secret.
    pub book: Book,
    /// Raw mails and attachments.
    pub objects: Objects,
    /// Who looks at which case.
    pub presence: Presence,
    /// Signs links to files.
    pub links: Arc<dyn Links>,
    /// What is true for seconds only.
    pub signals: Signals,
    /// Windows for chats, by their keys.
    pub widgets: Widgets,
    /// What months come to, as remembered.
    pub statements: billing::Statements,
    /// Whether this is the demo.
    pub demo: bool,
}

impl Parts {
    /// Everybody who is not offline, of the house; who may see whom is the caller's matter.
    pub(crate) async fn here(&self) -> Result<Vec<Stands>, Fault> {
        presence::here(&self.db.system_view(SystemUse::People).await?).await
    }

    /// How these people stand; who never stood is left out, and who may see whom is the caller's matter.
    pub(crate) async fn stands(&self, people: &[PersonId]) -> Result<Vec<Stands>, Fault> {
        presence::of(&self.db.system_view(SystemUse::People).await?, people).await
    }
}

/// Makes links to files that only the signed-in can follow; the HTTP host serves them.
pub trait Links: Send + Sync + 'static {
    /// An attachment.
    fn attachment(&self, tenant: TenantId, id: kernel::ids::AttachmentId) -> String;
    /// The HTML of a mail as a document of its own.
    fn mail(&self, tenant: TenantId, id: kernel::ids::InteractionId) -> String;
}

/// One request: the parts, and who asks, if he is signed in.
#[derive(Clone)]
pub struct Asked {
    /// The parts.
    pub parts: Parts,
    /// Who asks.
    pub viewer: Option<Viewer>,
    /// What all of a request that only reads is read from.
    sight: Option<Arc<OnceCell<Sight>>>,
}

impl Asked {
    /// A request, or a socket on which many come.
    pub fn new(parts: Parts, viewer: Option<Viewer>) -> Self {
        Self { parts, viewer, sight: None }
    }

    /// The same where nothing is changed while it lasts: everything is read from one transaction.
    #[must_use]
    pub fn reading(self) -> Self {
        Self { sight: Some(Arc::default()), ..self }
    }

    /// The moment.
    pub fn now(&self) -> Time {
        self.parts.book.now()
    }

    /// Who asks; nobody is a refusal.
    pub fn viewer(&self) -> async_graphql::Result<&Viewer> {
        self.viewer.as_ref().ok_or_else(crate::fault::unauthenticated)
    }

    /// Whether the asker, if he has a second factor, showed it just now; otherwise the front end asks for it.
    pub async fn proven(&self) -> async_graphql::Result<()> {
        self.parts.access.proven(self.viewer()?, self.now()).await.map_err(refuse)
    }

    /// The scope in one client; one that is not reached is missing.
    pub async fn scope(&self, tenant: TenantId) -> async_graphql::Result<Scope> {
        let scope = self.parts.access.scope(self.viewer()?, tenant, self.now()).await;
        scope.map_err(|fault| refuse(missing_tenant(fault)))
    }

    /// The clients in which the asker holds a right.
    pub async fn reach<A: Action>(&self) -> async_graphql::Result<Reach> {
        self.parts.access.reach::<A>(self.viewer()?, self.now()).await.map_err(refuse)
    }

    /// A look at one client, for whoever holds a right there.
    pub async fn view<A: Action>(&self, tenant: TenantId) -> async_graphql::Result<View> {
        let scope = self.scope(tenant).await?;
        scope.permit::<A>().map_err(refuse)?;
        self.within(&scope).await.map_err(refuse)
    }

    /// A look at what a scope holds.
    pub(crate) async fn within(&self, scope: &Scope) -> Result<View, Fault> {
        match self.sight().await?.and_then(|sight| sight.view(scope)) {
            Some(view) => Ok(view),
            None => Box::pin(self.parts.db.view(scope)).await,
        }
    }

    /// A look at the lists of a reach.
    pub(crate) async fn over(&self, reach: &Reach) -> Result<ReachView, Fault> {
        match self.sight().await?.and_then(|sight| sight.look(reach)) {
            Some(look) => Ok(look),
            None => Box::pin(self.parts.db.look(reach)).await,
        }
    }

    async fn sight(&self) -> Result<Option<&Sight>, Fault> {
        let (Some(sight), Some(viewer)) = (&self.sight, &self.viewer) else { return Ok(None) };
        let open = async move {
            let ground = self.parts.access.ground(viewer, self.now()).await?;
            self.parts.db.sight(&ground).await
        };
        Box::pin(sight.get_or_try_init(|| open)).await.map(Some)
    }

    /// A look at lists over the clients in which the asker holds a right.
    pub async fn look<A: Action>(&self) -> async_graphql::Result<ReachView> {
        let reach = self.reach::<A>().await?;
        self.over(&reach).await.map_err(refuse)
    }

    /// Whether the asker holds a right in one client, for fields that are empty without it.
    pub async fn holds<A: Action>(&self, tenant: TenantId) -> async_graphql::Result<bool> {
        Ok(self.scope(tenant).await?.permit::<A>().is_ok())
    }

    /// Begins a change in one client, with the permit for it.
    pub async fn change<A: Action>(&self, tenant: TenantId) -> async_graphql::Result<(Tx, Permit<A>)> {
        let scope = self.scope(tenant).await?;
        let may = scope.permit::<A>().map_err(refuse)?;
        Ok((self.begin(&scope).await?, may))
    }

    /// Begins a change in one client.
    pub async fn begin(&self, scope: &Scope) -> async_graphql::Result<Tx> {
        self.parts.db.begin(scope).await.map_err(refuse)
    }
}

/// A client that is not reached is missing like anything in it, without saying which.
fn missing_tenant(fault: Fault) -> Fault {
    match fault {
        Fault::Missing { .. } => Fault::missing("client"),
        other => other,
    }
}

/// Makes what a use case did durable, if it did it.
pub(crate) async fn settle<T>(tx: Tx, done: Result<T, Fault>) -> Result<T, Fault> {
    let done = done?;
    tx.commit().await?;
    Ok(done)
}

/// The request of a context.
pub(crate) fn asked<'c>(ctx: &'c Context<'_>) -> async_graphql::Result<&'c Asked> {
    ctx.data::<Asked>()
}
