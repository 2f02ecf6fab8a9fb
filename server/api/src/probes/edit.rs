//! Keeping the register, scheduling test contacts, judging what comes back.

use ::probes::answers;
use ::probes::found::{self, Found};
use ::probes::senders::{self, Door, SecretString};
use ::probes::{plans, points, texts};
use async_graphql::{Context, ID, InputObject, Object};
use chrono::{DateTime, Utc};
use kernel::Fault;
use kernel::action::{AllowBenchmarks, RunProbes};
use kernel::ids::{CalendarId, CaseId, ProbeId, TenantId};
use uuid::Uuid;

use super::words::{PointChannel, ProbeKind, ProbeMark, ProbeOutcome};
use crate::clients::SecurityKind;
use crate::context::{asked, settle};
use crate::fault::{DonePayload, refuse};
use crate::gid::{self, Noun};

/// A line of the register: the same shop, channel and address is the same line.
#[derive(InputObject)]
pub struct ContactPointInput {
    client: ID,
    /// Another shop that the client is compared with; an administrator's to allow.
    shop: Option<String>,
    channel: PointChannel,
    address: String,
    owner: Option<String>,
    published: Option<String>,
    calendar: Option<ID>,
    answer_minutes: Option<i64>,
}

/// A server outside of the house.
#[derive(InputObject)]
pub struct ProbeServerInput {
    host: String,
    port: i32,
    security: SecurityKind,
    username: Option<String>,
    /// Write only.
    secret: Option<String>,
    /// An authority to believe for this server alone, in PEM.
    pinned: Option<String>,
}

/// A mailbox outside of the house.
#[derive(InputObject)]
pub struct ProbeSenderInput {
    client: ID,
    name: String,
    address: String,
    outgoing: ProbeServerInput,
    incoming: Option<ProbeServerInput>,
}

/// A question.
#[derive(InputObject)]
pub struct ProbeQuestionInput {
    client: ID,
    topic: String,
    language: String,
    subject: String,
    words: String,
    /// The case in which a customer asked it.
    case: Option<ID>,
}

/// A schedule.
#[derive(InputObject)]
pub struct ProbePlanInput {
    point: ID,
    sender: ID,
    /// 1 is Monday.
    weekdays: Vec<i32>,
    from_minute: i64,
    until_minute: i64,
    per_day: i64,
    topic: Option<String>,
}

/// What somebody found by hand.
#[derive(InputObject)]
pub struct ProbeResultInput {
    client: ID,
    /// Empty is the client itself.
    shop: Option<String>,
    channel: PointChannel,
    address: Option<String>,
    topic: String,
    asked_at: DateTime<Utc>,
    first_machine_at: Option<DateTime<Utc>>,
    first_human_at: Option<DateTime<Utc>>,
    kind: ProbeKind,
    outcome: ProbeOutcome,
    detail: Option<String>,
    round: Option<String>,
}

/// A judgement of a reply.
#[derive(InputObject)]
pub struct ProbeMarkInput {
    probe: ID,
    reply: ID,
    mark: ProbeMark,
}

impl ProbeServerInput {
    fn door(self) -> (Door, Option<SecretString>) {
        let door = Door {
            host: self.host,
            port: u16::try_from(self.port).unwrap_or_default(),
            security: self.security.into(),
            username: self.username.unwrap_or_default(),
            pinned: self.pinned,
        };
        (door, self.secret.filter(|secret| !secret.is_empty()).map(SecretString::from))
    }
}

/// A thing that is not there is an error; what can be mended is said.
fn answered<T>(done: Result<T, Fault>) -> async_graphql::Result<DonePayload> {
    match done {
        Err(fault @ Fault::Missing { .. }) => Err(refuse(fault)),
        other => DonePayload::of(other),
    }
}

/// What can be done with test contacts.
#[derive(Default)]
pub struct ProbesMutation;

#[Object]
impl ProbesMutation {
    /// Enters a contact point, or changes what was entered about it.
    async fn save_contact_point(
        &self,
        ctx: &Context<'_>,
        input: ContactPointInput,
    ) -> async_graphql::Result<DonePayload> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&input.client)?);
        let calendar: Option<CalendarId> = gid::maybe_within(Noun::Calendar, tenant, input.calendar.as_ref())?;
        let draft = points::Draft {
            shop: input.shop.unwrap_or_default(),
            channel: Some(input.channel.into()),
            address: input.address,
            owner: input.owner.unwrap_or_default(),
            published: input.published.unwrap_or_default(),
            calendar,
            answer_minutes: input.answer_minutes,
        };
        if draft.shop.trim().is_empty() {
            let (tx, may) = asked.change::<RunProbes>(tenant).await?;
            let done = points::keep(&tx, may, &draft, asked.now()).await;
            answered(settle(tx, done).await)
        } else {
            let (tx, may) = asked.change::<AllowBenchmarks>(tenant).await?;
            let done = points::allow(&tx, may, &draft, asked.now()).await;
            answered(settle(tx, done).await)
        }
    }

    /// Takes a contact point out of the register; its schedules end.
    async fn retire_contact_point(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<DonePayload> {
        let (tenant, point): (TenantId, Uuid) = gid::decode(Noun::Point, &id)?;
        let (tx, may) = asked(ctx)?.change::<RunProbes>(tenant).await?;
        let done = points::retire(&tx, may, point, asked(ctx)?.now()).await;
        answered(settle(tx, done).await)
    }

    /// Enters a mailbox outside of the house that test contacts are written from.
    async fn add_probe_sender(&self, ctx: &Context<'_>, input: ProbeSenderInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        asked.proven().await?;
        let (tx, may) = asked.change::<AllowBenchmarks>(gid::client_of(&input.client)?).await?;
        let draft = senders::Draft {
            name: input.name,
            address: input.address,
            smtp: input.outgoing.door(),
            imap: input.incoming.map(ProbeServerInput::door),
        };
        let done = senders::create(&tx, may, &draft, asked.now()).await;
        answered(settle(tx, done).await)
    }

    /// Gives a sender up; schedules that use it end.
    async fn retire_probe_sender(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<DonePayload> {
        let (tenant, sender): (TenantId, Uuid) = gid::decode(Noun::Sender, &id)?;
        let (tx, may) = asked(ctx)?.change::<AllowBenchmarks>(tenant).await?;
        let done = senders::retire(&tx, may, sender, asked(ctx)?.now()).await;
        answered(settle(tx, done).await)
    }

    /// Adds a question.
    async fn add_probe_question(
        &self,
        ctx: &Context<'_>,
        input: ProbeQuestionInput,
    ) -> async_graphql::Result<DonePayload> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&input.client)?);
        let from_case: Option<CaseId> = gid::maybe_within(Noun::Case, tenant, input.case.as_ref())?;
        let (tx, may) = asked.change::<RunProbes>(tenant).await?;
        let ProbeQuestionInput { topic, language, subject, words, .. } = input;
        let draft = texts::Draft { topic, language, subject, words, from_case };
        let done = texts::add(&tx, may, &draft, asked.now()).await;
        answered(settle(tx, done).await)
    }

    /// Takes a question out of use.
    async fn retire_probe_question(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<DonePayload> {
        let (tenant, text): (TenantId, Uuid) = gid::decode(Noun::Question, &id)?;
        let (tx, may) = asked(ctx)?.change::<RunProbes>(tenant).await?;
        let done = texts::retire(&tx, may, text, asked(ctx)?.now()).await;
        answered(settle(tx, done).await)
    }

    /// Begins a schedule.
    async fn begin_probe_plan(&self, ctx: &Context<'_>, input: ProbePlanInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, point): (TenantId, Uuid) = gid::decode(Noun::Point, &input.point)?;
        let sender: Uuid = gid::within(Noun::Sender, tenant, &input.sender)?;
        let (mut tx, may) = asked.change::<RunProbes>(tenant).await?;
        let days = input.weekdays.iter().filter(|day| (1..=7).contains(*day));
        let draft = plans::Draft {
            point,
            sender,
            weekdays: days.fold(0, |mask, day| mask | 1_u8 << (day - 1)),
            from_minute: input.from_minute,
            until_minute: input.until_minute,
            per_day: input.per_day,
            topic: input.topic,
        };
        let done = plans::begin(&mut tx, may, &draft, asked.now()).await;
        answered(settle(tx, done).await)
    }

    /// Ends a schedule.
    async fn stop_probe_plan(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<DonePayload> {
        let (tenant, plan): (TenantId, Uuid) = gid::decode(Noun::Plan, &id)?;
        let (tx, may) = asked(ctx)?.change::<RunProbes>(tenant).await?;
        let done = plans::stop(&tx, may, plan, asked(ctx)?.now()).await;
        answered(settle(tx, done).await)
    }

    /// Enters what somebody found by hand: a call, a message in a social network.
    async fn record_probe(&self, ctx: &Context<'_>, input: ProbeResultInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (mut tx, may) = asked.change::<RunProbes>(gid::client_of(&input.client)?).await?;
        let what = Found {
            shop: input.shop.unwrap_or_default(),
            channel: Some(input.channel.into()),
            address: input.address.unwrap_or_default(),
            topic: input.topic,
            asked: input.asked_at,
            first_machine: input.first_machine_at,
            first_human: input.first_human_at,
            kind: Some(input.kind.into()),
            outcome: Some(input.outcome.into()),
            detail: input.detail.unwrap_or_default(),
            round: input.round.unwrap_or_default(),
        };
        let done = found::record(&mut tx, may, &what, asked.now()).await;
        answered(settle(tx, done).await)
    }

    /// Judges a reply to a test contact.
    async fn mark_probe(&self, ctx: &Context<'_>, input: ProbeMarkInput) -> async_graphql::Result<DonePayload> {
        let asked = asked(ctx)?;
        let (tenant, probe): (TenantId, ProbeId) = gid::decode(Noun::Probe, &input.probe)?;
        let reply: Uuid = gid::within(Noun::Answer, tenant, &input.reply)?;
        let (mut tx, may) = asked.change::<RunProbes>(tenant).await?;
        let done = answers::mark(&mut tx, may, (probe, reply), input.mark.into(), asked.now()).await;
        answered(settle(tx, done).await)
    }
}
