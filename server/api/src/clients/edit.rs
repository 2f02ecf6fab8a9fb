//! Taking clients on, changing them, their projects and queues.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use kernel::Fault;
use kernel::action::EditClient;
use kernel::ids::{ProjectId, QueueId, TenantId};
use tenants::clients::{self, Change, Client, NewClient};
use tenants::{projects, queues};

use super::IdInput;
use super::client::ClientNode;
use super::parts::{ProjectNode, QueueNode};
use crate::badge::badge;
use crate::context::{asked, settle};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};

/// A client that is to be taken on.
#[derive(InputObject)]
pub struct CreateClientInput {
    name: String,
    /// Two to four letters that nobody ever had.
    code: String,
    zone: String,
    locale: String,
    /// The colour it asks for, #rrggbb.
    accent: Option<String>,
    signature: Option<String>,
    industry: Option<String>,
}

/// What is to change of a client; what is absent stays.
#[derive(InputObject)]
pub struct UpdateClientInput {
    id: ID,
    name: Option<String>,
    accent: Option<String>,
    /// One of eight fixed hues, 0 to 7.
    colour: Option<i32>,
    zone: Option<String>,
    locale: Option<String>,
    signature: Option<String>,
    industry: Option<String>,
}

/// A line of a client's work.
#[derive(InputObject)]
pub struct ProjectInput {
    id: Option<ID>,
    client: ID,
    name: String,
    colour: Option<i32>,
    /// The language in which customers are answered; the client's by default.
    language: Option<String>,
    /// The name under which customers are answered; the client's by default.
    reply_name: Option<String>,
    signature: Option<String>,
    calendar: Option<ID>,
    pull: Option<bool>,
}

/// A waiting line of a project.
#[derive(InputObject)]
pub struct QueueInput {
    id: Option<ID>,
    project: ID,
    name: String,
    languages: Option<Vec<String>>,
    overflow_to: Option<ID>,
}

/// The client as it is now.
#[derive(SimpleObject)]
pub struct ClientChanged {
    client: ClientNode,
}

payload! {
    /// The changed client, or why it was not changed.
    ClientPayload { ClientChanged }
}

/// The project as it is now.
#[derive(SimpleObject)]
pub struct ProjectChanged {
    project: ProjectNode,
}

payload! {
    /// The changed project, or why it was not changed.
    ProjectPayload { ProjectChanged }
}

/// The queue as it is now.
#[derive(SimpleObject)]
pub struct QueueChanged {
    queue: QueueNode,
}

payload! {
    /// The changed queue, or why it was not changed.
    QueuePayload { QueueChanged }
}

impl ClientPayload {
    /// What became of a client.
    pub(super) fn of(done: Result<Client, Fault>) -> async_graphql::Result<Self> {
        match done {
            Ok(client) => Ok(Self::ClientChanged(ClientChanged { client: ClientNode(Arc::new(client)) })),
            Err(fault) => Self::from_fault(fault),
        }
    }
}

/// What can be done with clients.
#[derive(Default)]
pub struct ClientMutation;

#[Object]
impl ClientMutation {
    /// Takes a client on. Who takes one on leads it.
    async fn create_client(&self, ctx: &Context<'_>, input: CreateClientInput) -> async_graphql::Result<ClientPayload> {
        let asked = asked(ctx)?;
        let house = asked.scope(TenantId::HOUSE).await?;
        let may = house.permit::<EditClient>().map_err(refuse)?;
        let new = NewClient {
            name: input.name,
            code: input.code,
            accent: input.accent,
            hue: None,
            signature: input.signature.unwrap_or_default(),
            locale: input.locale,
            zone: input.zone,
            industry: input.industry.unwrap_or_default(),
        };
        let client = match clients::create(&asked.parts.db, &house, may, new, asked.now()).await {
            Ok(client) => client,
            Err(fault) => return ClientPayload::from_fault(fault),
        };
        let may = house.permit::<EditClient>().map_err(refuse)?;
        asked.parts.access.entrust(asked.viewer()?, may, client.id, asked.now()).await.map_err(refuse)?;
        ClientPayload::of(Ok(client))
    }

    /// Changes a client.
    async fn update_client(&self, ctx: &Context<'_>, input: UpdateClientInput) -> async_graphql::Result<ClientPayload> {
        let asked = asked(ctx)?;
        let scope = asked.scope(gid::client_of(&input.id)?).await?;
        let may = scope.permit::<EditClient>().map_err(refuse)?;
        let change = Change {
            name: input.name,
            accent: input.accent,
            hue: input.colour.map(hue),
            signature: input.signature,
            locale: input.locale,
            zone: input.zone,
            industry: input.industry,
        };
        ClientPayload::of(clients::update(&asked.parts.db, &scope, may, change).await)
    }

    /// Archives a client: it stays readable and is no longer served.
    async fn archive_client(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<ClientPayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let scope = asked.scope(gid::client_of(&input.id)?).await?;
        let may = scope.permit::<EditClient>().map_err(refuse)?;
        ClientPayload::of(clients::archive(&asked.parts.db, &scope, may, asked.now()).await)
    }

    /// Makes a project with its first queue, or changes one.
    async fn save_project(&self, ctx: &Context<'_>, input: ProjectInput) -> async_graphql::Result<ProjectPayload> {
        let asked = asked(ctx)?;
        let tenant = gid::client_of(&input.client)?;
        let id: Option<ProjectId> = gid::maybe_within(Noun::Project, tenant, input.id.as_ref())?;
        let calendar = gid::maybe_within(Noun::Calendar, tenant, input.calendar.as_ref())?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let client = badge(ctx, tenant).await?.0;
        let before = match id {
            Some(id) => Some(projects::find(&tx, id).await.map_err(refuse)?),
            None => None,
        };
        let kept = |now: Option<String>, before: Option<String>, usual: String| now.or(before).unwrap_or(usual);
        let old = before.as_ref();
        let draft = projects::Draft {
            name: input.name,
            hue: input.colour.map(hue).or(old.map(|old| old.hue)).unwrap_or(client.hue),
            language: kept(input.language, old.map(|old| old.language.clone()), client.locale.clone()),
            reply_name: kept(input.reply_name, old.map(|old| old.reply_name.clone()), client.name.clone()),
            signature: kept(input.signature, old.map(|old| old.signature.clone()), String::new()),
            calendar,
            pull: input.pull.or(old.map(|old| old.pull)).unwrap_or_default(),
        };
        let done = match id {
            Some(id) => projects::update(&mut tx, may, id, draft).await,
            None => projects::create(&mut tx, may, draft, asked.now()).await.map(|(project, _)| project),
        };
        project(tenant, settle(tx, done).await)
    }

    /// Ends a project: what is in it stays readable.
    async fn archive_project(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<ProjectPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, ProjectId) = gid::decode(Noun::Project, &input.id)?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let done = projects::archive(&mut tx, may, id, asked.now()).await;
        project(tenant, settle(tx, done).await)
    }

    /// Makes a queue, or changes one.
    async fn save_queue(&self, ctx: &Context<'_>, input: QueueInput) -> async_graphql::Result<QueuePayload> {
        let asked = asked(ctx)?;
        let (tenant, project): (TenantId, ProjectId) = gid::decode(Noun::Project, &input.project)?;
        let id: Option<QueueId> = gid::maybe_within(Noun::Queue, tenant, input.id.as_ref())?;
        let overflow_to = gid::maybe_within(Noun::Queue, tenant, input.overflow_to.as_ref())?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let languages = input.languages.unwrap_or_default();
        let draft = queues::Draft { name: input.name, overflow_to, languages, routing: None };
        let done = match id {
            Some(id) => queues::update(&mut tx, may, id, draft).await,
            None => queues::create(&mut tx, may, project, draft, asked.now()).await,
        };
        queue(tenant, settle(tx, done).await)
    }

    /// Closes a queue; the last one of a project stays open.
    async fn archive_queue(&self, ctx: &Context<'_>, input: IdInput) -> async_graphql::Result<QueuePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, QueueId) = gid::decode(Noun::Queue, &input.id)?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let done = queues::archive(&mut tx, may, id, asked.now()).await;
        queue(tenant, settle(tx, done).await)
    }
}

/// What is no hue is one too many; the use case names the field.
fn hue(colour: i32) -> u8 {
    u8::try_from(colour).unwrap_or(u8::MAX)
}

fn project(tenant: TenantId, done: Result<projects::Project, Fault>) -> async_graphql::Result<ProjectPayload> {
    match done {
        Ok(project) => Ok(ProjectPayload::ProjectChanged(ProjectChanged { project: ProjectNode(tenant, project) })),
        Err(fault) => ProjectPayload::from_fault(crate::fault::respoken(fault, &[("hue", "colour")])),
    }
}

pub(super) fn queue(tenant: TenantId, done: Result<queues::Queue, Fault>) -> async_graphql::Result<QueuePayload> {
    match done {
        Ok(queue) => Ok(QueuePayload::QueueChanged(QueueChanged { queue: QueueNode(tenant, queue) })),
        Err(fault) => QueuePayload::from_fault(fault),
    }
}
