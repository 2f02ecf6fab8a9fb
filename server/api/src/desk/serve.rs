//! Serve next: the desk offers, the agent takes or says why not.

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::serving::{self, Offer};
use kernel::action::ServeCases;
use kernel::ids::{CaseId, TenantId};

use super::case::CaseNode;
use crate::context::asked;
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};

/// What the desk offers, and until when it is kept.
pub struct OfferNode(pub(super) Offer);

#[Object(name = "Offer")]
impl OfferNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Offer, self.0.case.tenant, self.0.case.id.0)
    }

    async fn case(&self) -> CaseNode {
        CaseNode(self.0.case.clone())
    }

    async fn until(&self) -> DateTime<Utc> {
        self.0.expires
    }
}

/// Why an offer is turned down.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "kernel::fact::SkipReason")]
pub enum SkipReason {
    /// I do not know the matter.
    LacksKnowledge,
    /// Not my language.
    Language,
    /// I know the customer.
    Personal,
    /// My shift ends.
    ShiftEnds,
    /// Something else.
    Other,
}

/// The case is mine now.
#[derive(SimpleObject)]
pub struct Served {
    case: CaseNode,
}

/// Nobody waits.
#[derive(SimpleObject)]
pub struct NothingWaiting {
    ok: bool,
}

payload! {
    /// The case that I serve now, or that nobody waits.
    ServeNextPayload { Served } + NothingWaiting
}

/// The offer was turned down.
#[derive(SimpleObject)]
pub struct OfferSkipped {
    /// What is offered instead.
    next: Option<OfferNode>,
}

payload! {
    /// The offer was turned down, or it was gone already.
    SkipOfferPayload { OfferSkipped }
}

/// Which offer is turned down, and why.
#[derive(InputObject)]
pub struct SkipOfferInput {
    case: ID,
    reason: SkipReason,
}

/// Serving.
#[derive(Default)]
pub struct ServeMutation;

#[Object]
impl ServeMutation {
    /// Takes the next case: the one whose promise is nearest, over all my clients.
    async fn serve_next(&self, ctx: &Context<'_>) -> async_graphql::Result<ServeNextPayload> {
        let asked = asked(ctx)?;
        let me = asked.viewer()?.person();
        // Somebody quicker takes one away; the next is tried a few times before that is said.
        for _ in 0..5 {
            let look = asked.look::<ServeCases>().await?;
            let next = serving::next(&look, me, asked.now()).await.map_err(refuse)?;
            drop(look);
            let Some(offer) = next else {
                return Ok(ServeNextPayload::NothingWaiting(NothingWaiting { ok: true }));
            };
            let scope = asked.scope(offer.case.tenant).await?;
            let may = scope.permit::<ServeCases>().map_err(refuse)?;
            let mut tx = asked.begin(&scope).await?;
            match serving::take(&mut tx, &asked.parts.book, may, offer.case.id).await {
                Ok(case) => {
                    tx.commit().await.map_err(refuse)?;
                    return Ok(ServeNextPayload::Served(Served { case: CaseNode(case) }));
                }
                Err(kernel::Fault::Conflict(_)) => {}
                Err(fault) => return ServeNextPayload::from_fault(fault),
            }
        }
        ServeNextPayload::from_fault(kernel::Fault::conflict("others were quicker; try again"))
    }

    /// Turns the offered case down, with a reason that is counted.
    async fn skip_offer(&self, ctx: &Context<'_>, input: SkipOfferInput) -> async_graphql::Result<SkipOfferPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, CaseId) = gid::decode(Noun::Case, &input.case)?;
        let scope = asked.scope(tenant).await?;
        let may = scope.permit::<ServeCases>().map_err(refuse)?;
        let mut tx = asked.begin(&scope).await?;
        match serving::skip(&mut tx, &asked.parts.book, may, id, input.reason.into()).await {
            Ok(_) => tx.commit().await.map_err(refuse)?,
            Err(fault) => return SkipOfferPayload::from_fault(fault),
        }
        let look = asked.look::<ServeCases>().await?;
        let next = serving::next(&look, asked.viewer()?.person(), asked.now()).await.map_err(refuse)?;
        Ok(SkipOfferPayload::OfferSkipped(OfferSkipped { next: next.map(OfferNode) }))
    }
}
