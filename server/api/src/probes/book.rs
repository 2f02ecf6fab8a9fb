//! What test contacts are made from: senders, questions, schedules.

use ::probes::plans::{self, Plan};
use ::probes::senders;
use ::probes::texts::{self, Text};
use async_graphql::{Context, ID, Object, SimpleObject};
use desk::interactions::{self, Kind};
use kernel::action::{AllowBenchmarks, RunProbes};
use kernel::ids::{CaseId, TenantId};
use store::View;

use crate::context::asked;
use crate::desk::CaseNode;
use crate::fault::refuse;
use crate::gid::{self, Noun};

/// Senders, questions and schedules of a client.
pub struct BookNode {
    pub(super) tenant: TenantId,
}

/// A mailbox outside of the house that test contacts are written from.
#[derive(SimpleObject)]
pub struct ProbeSender {
    id: ID,
    name: String,
    /// An address, or a whole domain (`@…`).
    address: String,
    /// The server that test contacts are handed to.
    outgoing: String,
    /// The server where answers are read; without it they come to our own receiver.
    incoming: Option<String>,
    /// What its server said last, when something is wrong.
    trouble: Option<String>,
}

/// A question that a test contact may ask.
pub struct QuestionNode(TenantId, Text);

#[Object(name = "ProbeQuestion")]
impl QuestionNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Question, self.0, self.1.id)
    }

    async fn topic(&self) -> &str {
        &self.1.topic
    }

    async fn language(&self) -> &str {
        &self.1.language
    }

    async fn subject(&self) -> &str {
        &self.1.subject
    }

    async fn words(&self) -> &str {
        &self.1.words
    }

    /// The case in which a customer asked it.
    #[graphql(name = "fromCase")]
    async fn origin(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CaseNode>> {
        super::origin(ctx, self.0, self.1.from_case).await
    }
}

/// When test contacts are sent to a contact point.
#[derive(SimpleObject)]
pub struct ProbePlan {
    id: ID,
    point: ID,
    sender: ID,
    /// 1 is Monday.
    weekdays: Vec<i32>,
    from_minute: i64,
    until_minute: i64,
    per_day: i64,
    topic: Option<String>,
}

#[Object(name = "ProbeBook")]
impl BookNode {
    async fn senders(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ProbeSender>> {
        let view = asked(ctx)?.view::<RunProbes>(self.tenant).await?;
        let told = |sender: senders::Sender| ProbeSender {
            id: gid::encode(Noun::Sender, self.tenant, sender.id),
            name: sender.name,
            address: sender.address,
            outgoing: format!("{}:{}", sender.smtp.host, sender.smtp.port),
            incoming: sender.imap.map(|imap| format!("{}:{}", imap.host, imap.port)),
            trouble: sender.trouble,
        };
        Ok(senders::list(&view).await.map_err(refuse)?.into_iter().map(told).collect())
    }

    async fn questions(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<QuestionNode>> {
        let view = asked(ctx)?.view::<RunProbes>(self.tenant).await?;
        let all = texts::list(&view).await.map_err(refuse)?;
        Ok(all.into_iter().map(|text| QuestionNode(self.tenant, text)).collect())
    }

    async fn plans(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<ProbePlan>> {
        let view = asked(ctx)?.view::<RunProbes>(self.tenant).await?;
        let told = |plan: Plan| ProbePlan {
            id: gid::encode(Noun::Plan, self.tenant, plan.id),
            point: gid::encode(Noun::Point, self.tenant, plan.point),
            sender: gid::encode(Noun::Sender, self.tenant, plan.sender),
            weekdays: (0..7).filter(|day| plan.weekdays & (1 << day) != 0).map(|day| day + 1).collect(),
            from_minute: plan.from_minute,
            until_minute: plan.until_minute,
            per_day: plan.per_day,
            topic: plan.topic,
        };
        Ok(plans::list(&view).await.map_err(refuse)?.into_iter().map(told).collect())
    }

    /// Whether the reader may say where test contacts come from and which other shops they go to.
    async fn may_allow(&self, ctx: &Context<'_>) -> async_graphql::Result<bool> {
        asked(ctx)?.holds::<AllowBenchmarks>(self.tenant).await
    }
}

/// A past question with nobody in it; a person reads it before it is used.
#[derive(SimpleObject)]
pub struct MaskedQuestion {
    subject: String,
    words: String,
    language: Option<String>,
}

impl MaskedQuestion {
    pub(super) async fn of(view: &View, id: CaseId) -> async_graphql::Result<Option<Self>> {
        let case = desk::cases::find(view, id).await.map_err(refuse)?;
        let customer = desk::customers::find(view, case.customer).await.map_err(refuse)?;
        let said = interactions::timeline(view, &[id], None, 200).await.map_err(refuse)?;
        let first = said.into_iter().rev().find(|one| matches!(one.kind, Kind::MailIn | Kind::Form));
        let names = [customer.name.as_str()];
        Ok(first.map(|first| Self {
            subject: ::probes::mask(first.subject.as_deref().unwrap_or(&case.subject), &names),
            words: ::probes::mask(&first.text, &names),
            language: case.language,
        }))
    }
}
