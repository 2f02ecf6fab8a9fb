//! Proposing, answering, taking back.
//!
//! Deliberately absent: rules, which `billing::exclusions` has. Invariant: what stands as evidence is a file of this client
//! that belongs to nothing else.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use billing::exclusions::{self, About, Exclusion, Proposal};
use chrono::{DateTime, Utc};
use desk::interactions::attachments;
use kernel::Fault;
use kernel::action::AgreeExclusions;
use kernel::fact::Channel;
use kernel::fault::Reason;
use kernel::ids::{AttachmentId, ProjectId, TenantId};
use uuid::Uuid;

use super::{ExclusionNode, ExclusionRule, WayIn};
use crate::billing::{Ledger, Open};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};

/// What somebody proposes to leave out: cases by their numbers, or a stretch of time.
#[derive(InputObject)]
pub struct ExclusionInput {
    client: ID,
    rule: ExclusionRule,
    /// The evidence in words.
    words: String,
    /// Files that show it.
    #[graphql(default)]
    files: Vec<ID>,
    /// Numbers, with the client's letters or without.
    #[graphql(default)]
    cases: Vec<String>,
    /// A stretch instead of cases.
    stretch: Option<StretchInput>,
    /// Whether a closed month may be touched.
    #[graphql(default)]
    correction: bool,
}

/// Everything that came in a stretch of time.
#[derive(InputObject)]
pub struct StretchInput {
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    /// By these ways; none: by all.
    #[graphql(default)]
    channels: Vec<WayIn>,
    /// Of this project; absent: of all.
    project: Option<ID>,
}

/// The other side's answer. A refusal says why.
#[derive(InputObject)]
pub struct ExclusionAnswerInput {
    id: ID,
    approve: bool,
    #[graphql(default)]
    words: String,
}

/// Taking back what one's own side proposed.
#[derive(InputObject)]
pub struct WithdrawInput {
    id: ID,
    /// Whether a closed month may be touched.
    #[graphql(default)]
    correction: bool,
}

/// The exclusion as it is now.
#[derive(SimpleObject)]
pub struct ExclusionChanged {
    exclusion: ExclusionNode,
}

payload! {
    /// The changed exclusion, or why it was not changed.
    ExclusionPayload { ExclusionChanged }
}

/// What can be done with exclusions.
#[derive(Default)]
pub struct ExclusionMutation;

#[Object]
impl ExclusionMutation {
    /// Proposes to the other side to leave contacts out of the figures.
    async fn propose_exclusion(
        &self,
        ctx: &Context<'_>,
        input: ExclusionInput,
    ) -> async_graphql::Result<ExclusionPayload> {
        let tenant = gid::client_of(&input.client)?;
        let (open, may) = Open::of::<AgreeExclusions>(ctx, tenant).await?;
        let files = evidence(&open.ledger, tenant, &input.files).await?;
        let about = match input.about(tenant, &open.ledger.client.code)? {
            Ok(about) => about,
            Err(fault) => return ExclusionPayload::from_fault(fault),
        };
        let (rule, correction) = (input.rule.into(), input.correction);
        let proposal = Proposal { rule, words: input.words, files, about, correction };
        changed(tenant, exclusions::propose(&open.books(), may, proposal).await)
    }

    /// Approves or refuses what the other side proposed.
    async fn answer_exclusion(
        &self,
        ctx: &Context<'_>,
        input: ExclusionAnswerInput,
    ) -> async_graphql::Result<ExclusionPayload> {
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::Exclusion, &input.id)?;
        let (open, may) = Open::of::<AgreeExclusions>(ctx, tenant).await?;
        changed(tenant, exclusions::answer(&open.books(), may, (id, input.approve), &input.words).await)
    }

    /// Takes back what one's own side proposed; what was approved counts again.
    async fn withdraw_exclusion(
        &self,
        ctx: &Context<'_>,
        input: WithdrawInput,
    ) -> async_graphql::Result<ExclusionPayload> {
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::Exclusion, &input.id)?;
        let (open, may) = Open::of::<AgreeExclusions>(ctx, tenant).await?;
        changed(tenant, exclusions::withdraw(&open.books(), may, id, input.correction).await)
    }
}

impl ExclusionInput {
    /// What is named; both ways at once, or a number that is none, is a fault for the form.
    fn about(&self, tenant: TenantId, code: &str) -> async_graphql::Result<Result<About, Fault>> {
        let Some(stretch) = &self.stretch else { return Ok(self.numbers(code).map(About::Cases)) };
        if !self.cases.is_empty() {
            let reason = Reason::coded("EITHER", "is given beside cases: name one of them");
            return Ok(Err(Fault::invalid("stretch", reason)));
        }
        let project: Option<ProjectId> = gid::maybe_within(Noun::Project, tenant, stretch.project.as_ref())?;
        let channels: Vec<Channel> = stretch.channels.iter().copied().map(Channel::from).collect();
        Ok(Ok(About::Stretch { from: stretch.from, until: stretch.until, channels, project }))
    }

    fn numbers(&self, code: &str) -> Result<Vec<i64>, Fault> {
        let one = |(index, text): (usize, &String)| {
            let bare = text.trim().to_uppercase();
            let bare = bare.strip_prefix(&format!("{}-", code.to_uppercase())).unwrap_or(&bare).to_owned();
            let reason = || Reason::coded("UNKNOWN", "is no case of this client");
            bare.parse::<i64>().map_err(|_| Fault::invalid(format!("cases[{index}]"), reason()))
        };
        self.cases.iter().enumerate().map(one).collect()
    }
}

/// Files that stand for nothing else yet; another one is missing.
async fn evidence(ledger: &Ledger, tenant: TenantId, ids: &[ID]) -> async_graphql::Result<Vec<Uuid>> {
    let mut files = Vec::new();
    for id in ids {
        let id: AttachmentId = gid::within(Noun::Attachment, tenant, id)?;
        let file = attachments::find(&ledger.view, id).await.map_err(refuse)?;
        if file.case.is_some() || file.interaction.is_some() {
            return Err(refuse(Fault::missing("attachment")));
        }
        files.push(id.0);
    }
    Ok(files)
}

fn changed(tenant: TenantId, done: Result<Exclusion, Fault>) -> async_graphql::Result<ExclusionPayload> {
    match done {
        Ok(exclusion) => {
            let exclusion = ExclusionNode::of(tenant, exclusion);
            Ok(ExclusionPayload::ExclusionChanged(ExclusionChanged { exclusion }))
        }
        Err(fault @ (Fault::Missing { .. } | Fault::Denied { .. })) => Err(refuse(fault)),
        Err(fault) => ExclusionPayload::from_fault(fault),
    }
}
