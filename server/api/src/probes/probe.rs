//! A test contact and what came back.

use ::probes::Probe;
use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use kernel::action::RunProbes;
use kernel::ids::TenantId;

use super::words::{PointChannel, ProbeKind, ProbeOutcome, ProbeState};
use crate::context::asked;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// A test contact.
pub struct ProbeNode {
    pub(super) tenant: TenantId,
    pub(super) probe: Probe,
}

/// What came back.
#[derive(SimpleObject)]
pub struct ProbeReply {
    id: ID,
    at: DateTime<Utc>,
    /// Whether a machine wrote it.
    machine: bool,
    subject: String,
    words: String,
}

crate::page::connection!(ProbeConnection, ProbeEdge, ProbeNode);

#[Object(name = "Probe")]
impl ProbeNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Probe, self.tenant, self.probe.id.0)
    }

    /// Whose contact point it went to; empty is the client's own.
    async fn shop(&self) -> &str {
        &self.probe.shop
    }

    async fn channel(&self) -> PointChannel {
        self.probe.channel.into()
    }

    async fn address(&self) -> &str {
        &self.probe.address
    }

    /// What was asked about.
    async fn topic(&self) -> &str {
        &self.probe.topic
    }

    async fn state(&self) -> ProbeState {
        self.probe.state.into()
    }

    /// When it was sent, or was to be.
    async fn asked_at(&self) -> DateTime<Utc> {
        self.probe.sent.unwrap_or(self.probe.planned)
    }

    /// Until when an answer is promised.
    async fn deadline_at(&self) -> Option<DateTime<Utc>> {
        self.probe.deadline
    }

    async fn first_machine_at(&self) -> Option<DateTime<Utc>> {
        self.probe.first_machine
    }

    async fn first_human_at(&self) -> Option<DateTime<Utc>> {
        self.probe.first_human
    }

    async fn first_useful_at(&self) -> Option<DateTime<Utc>> {
        self.probe.first_useful
    }

    async fn kind(&self) -> Option<ProbeKind> {
        self.probe.kind.map(ProbeKind::from)
    }

    async fn outcome(&self) -> Option<ProbeOutcome> {
        self.probe.outcome.map(ProbeOutcome::from)
    }

    async fn detail(&self) -> &str {
        &self.probe.detail
    }

    /// The round of an audit that it belongs to; empty is none.
    async fn round(&self) -> &str {
        &self.probe.round
    }

    /// Who entered it by hand.
    async fn recorded_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.probe.recorded_by).await
    }

    /// From which address it was written; for leads only.
    async fn persona(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<&str>> {
        let may = asked(ctx)?.holds::<RunProbes>(self.tenant).await?;
        Ok(self.probe.persona.as_deref().filter(|_| may))
    }

    /// What came back, oldest first; for leads only.
    async fn replies(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ProbeReply>> {
        if self.probe.persona.is_none() || !asked(ctx)?.holds::<RunProbes>(self.tenant).await? {
            return Ok(Vec::new());
        }
        let view = asked(ctx)?.view::<RunProbes>(self.tenant).await?;
        let replies = ::probes::probe::replies(&view, self.probe.id).await.map_err(refuse)?;
        let told = |reply: ::probes::Reply| ProbeReply {
            id: gid::encode(Noun::Answer, self.tenant, reply.id),
            at: reply.at,
            machine: reply.machine,
            subject: reply.subject,
            words: reply.words,
        };
        Ok(replies.into_iter().map(told).collect())
    }
}
