//! The checklist of a new client.

use async_graphql::{Context, Enum, ID, InputObject, Object};
use chrono::{DateTime, Utc};
use kernel::Fault;
use kernel::action::{EditClient, ReadClient};
use kernel::ids::TenantId;
use store::View;
use tenants::clients::{self, Client};
use tenants::onboarding::{self, Around, Line, Mark, Progress, STEPS, Step};
use uuid::Uuid;

use super::edit::ClientPayload;
use crate::context::{Asked, asked, settle};
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// How far a step is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Progress")]
pub enum StepState {
    /// Somebody can do it now.
    #[graphql(name = "OPEN")]
    Open,
    /// It is done.
    Done,
    /// Somebody said that it does not apply.
    Skipped,
    /// Something else has to be done before.
    Blocked,
}

/// A step on the way to serving a client.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Step")]
pub enum StepCode {
    /// There is a project.
    Project,
    /// There are hours.
    Calendar,
    /// A contract is signed by both sides.
    Contract,
    /// A contact point is registered, and every mailbox connects.
    Mailbox,
    /// Sending and receiving was tested.
    MailboxTest,
    /// There are macros.
    Macros,
    /// There are outcomes to choose from.
    Dispositions,
    /// People are assigned.
    People,
    /// A test contact went all the way.
    TestCase,
    /// Customers are served.
    GoLive,
}

/// One line of the checklist.
pub struct StepNode(TenantId, Line);

#[Object(name = "ChecklistStep")]
impl StepNode {
    async fn id(&self) -> ID {
        let place = STEPS.iter().position(|step| *step == self.1.step).unwrap_or_default();
        gid::encode(Noun::Step, self.0, Uuid::from_u128(place as u128))
    }

    async fn code(&self) -> StepCode {
        self.1.step.into()
    }

    async fn state(&self) -> StepState {
        self.1.progress.into()
    }

    async fn done_at(&self) -> Option<DateTime<Utc>> {
        self.1.at
    }

    async fn done_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.1.by).await
    }

    /// The right that doing it takes.
    async fn right(&self) -> &str {
        self.1.step.right()
    }
}

/// The checklist of a client; for those who look after clients.
pub(super) async fn checklist(ctx: &Context<'_>, client: &Client) -> async_graphql::Result<Vec<StepNode>> {
    let asked = asked(ctx)?;
    if !asked.holds::<EditClient>(client.id).await? {
        return Ok(Vec::new());
    }
    let around = around(asked, client).await?;
    let view = asked.view::<ReadClient>(client.id).await?;
    let lines = onboarding::checklist(&view, client, around).await.map_err(refuse)?;
    Ok(lines.into_iter().map(|line| StepNode(client.id, line)).collect())
}

/// What neighbours know of a client.
async fn around(asked: &Asked, client: &Client) -> async_graphql::Result<Around> {
    let scope = asked.scope(client.id).await?;
    let people = match scope.permit() {
        Ok(may) => asked.parts.access.assignments(&scope, may, None, asked.now()).await.map_err(refuse)?.len(),
        Err(_) => 0,
    };
    let view = asked.view::<ReadClient>(client.id).await?;
    counted(&view, people).await.map_err(refuse)
}

async fn counted(view: &View, people: usize) -> Result<Around, Fault> {
    Ok(Around {
        people: people as u64,
        macros: playbook::macros::count(view).await?,
        dispositions: playbook::dispositions::count(view).await?,
    })
}

/// Whether a step is left out.
#[derive(InputObject)]
pub struct SkipStepInput {
    step: ID,
    skip: bool,
}

/// Which client is served from now on.
#[derive(InputObject)]
pub struct GoLiveInput {
    client: ID,
}

/// What can be done with the checklist.
#[derive(Default)]
pub struct OnboardingMutation;

#[Object]
impl OnboardingMutation {
    /// Leaves a step of the checklist out, or takes it up again.
    async fn skip_step(&self, ctx: &Context<'_>, input: SkipStepInput) -> async_graphql::Result<ClientPayload> {
        let asked = asked(ctx)?;
        let (tenant, place): (TenantId, Uuid) = gid::decode(Noun::Step, &input.step)?;
        let step = usize::try_from(place.as_u128()).ok().and_then(|place| STEPS.get(place));
        let step = *step.ok_or_else(|| refuse(Fault::missing("step")))?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let done = if input.skip {
            onboarding::mark(&mut tx, may, step, Mark::Skipped, asked.now()).await
        } else {
            onboarding::unmark(&mut tx, may, step).await
        };
        if let Err(fault) = settle(tx, done).await {
            return ClientPayload::from_fault(fault);
        }
        let scope = asked.scope(tenant).await?;
        ClientPayload::of(clients::find(&asked.parts.db, &scope).await)
    }

    /// Begins to serve a client. What is left to do is named, step by step.
    async fn go_live(&self, ctx: &Context<'_>, input: GoLiveInput) -> async_graphql::Result<ClientPayload> {
        let asked = asked(ctx)?;
        let scope = asked.scope(gid::client_of(&input.client)?).await?;
        let may = scope.permit::<EditClient>().map_err(refuse)?;
        let client = clients::find(&asked.parts.db, &scope).await.map_err(refuse)?;
        let around = around(asked, &client).await?;
        ClientPayload::of(onboarding::go_live(&asked.parts.db, &scope, may, around, asked.now()).await)
    }
}
