//! How a queue's contacts find their people.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use kernel::action::EditClient;
use kernel::ids::{QueueId, TenantId};
use tenants::queues::{self, Routing};

use super::edit::{QueuePayload, queue};
use crate::context::{asked, settle};
use crate::fault::refuse;
use crate::gid::{self, Noun};

/// How a queue's contacts find their people; times in seconds.
#[derive(SimpleObject)]
pub struct QueueRouting {
    /// Before which other queues it comes: 0 to 9, 0 the usual.
    urgency: i32,
    /// The level that its people need, 1 to 5.
    level: i32,
    /// What else they need to know, by codes.
    skills: Vec<String>,
    ring_seconds: i32,
    /// For how long who served the customer last goes before others; null: nobody does.
    last_agent_seconds: Option<i32>,
    /// After how long a level less will do.
    lower_after: Option<i32>,
    /// After how long people of the queue that it overflows to may take it.
    overflow_after: Option<i32>,
}

/// How a queue's contacts are to find their people; times in seconds.
#[derive(InputObject)]
pub struct QueueRoutingInput {
    queue: ID,
    urgency: i32,
    level: i32,
    skills: Vec<String>,
    ring_seconds: i32,
    last_agent_seconds: Option<i32>,
    lower_after: Option<i32>,
    overflow_after: Option<i32>,
}

impl From<&Routing> for QueueRouting {
    fn from(routing: &Routing) -> Self {
        Self {
            urgency: routing.urgency.into(),
            level: routing.level.into(),
            skills: routing.skills.clone(),
            ring_seconds: routing.ring_seconds.into(),
            last_agent_seconds: routing.last_agent_seconds.map(i32::from),
            lower_after: routing.lower_after.map(i32::from),
            overflow_after: routing.overflow_after.map(i32::from),
        }
    }
}

/// What can be changed of routing.
#[derive(Default)]
pub struct RoutingMutation;

#[Object]
impl RoutingMutation {
    /// Changes how a queue's contacts find their people.
    async fn save_queue_routing(
        &self,
        ctx: &Context<'_>,
        input: QueueRoutingInput,
    ) -> async_graphql::Result<QueuePayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, QueueId) = gid::decode(Noun::Queue, &input.queue)?;
        let (mut tx, may) = asked.change::<EditClient>(tenant).await?;
        let before = queues::find(&tx, id).await.map_err(refuse)?;
        // What is no such number is one too many; the use case names the field.
        let small = |number: i32| u8::try_from(number).unwrap_or(u8::MAX);
        let seconds = |number: i32| u16::try_from(number).unwrap_or(u16::MAX);
        let routing = Routing {
            urgency: small(input.urgency),
            level: small(input.level),
            skills: input.skills,
            ring_seconds: seconds(input.ring_seconds),
            last_agent_seconds: input.last_agent_seconds.map(seconds),
            lower_after: input.lower_after.map(seconds),
            overflow_after: input.overflow_after.map(seconds),
        };
        let draft = queues::Draft {
            name: before.name,
            overflow_to: before.overflow_to,
            languages: before.languages,
            routing: Some(routing),
        };
        let done = queues::update(&mut tx, may, id, draft).await;
        queue(tenant, settle(tx, done).await)
    }
}
