//! Offers: the desk gives, the agent takes or says why not.

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use desk::offers::{self, Offer, Work};
use desk::signals::Signal;
use kernel::Fault;
use kernel::action::ServeCases;
use kernel::ids::TenantId;
use uuid::Uuid;

use super::chat::ChatNode;
use crate::context::asked;
use crate::desk::CaseNode;
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};

/// What the desk offers, and until when it is kept.
pub struct OfferNode(pub(crate) Offer);

#[Object(name = "Offer")]
impl OfferNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Offer, self.0.work.tenant(), self.0.work.id())
    }

    /// The written case; null for a chat.
    async fn case(&self) -> Option<CaseNode> {
        match &self.0.work {
            Work::Case(case) => Some(CaseNode((**case).clone())),
            Work::Chat(_) => None,
        }
    }

    /// The chat; null for written work.
    async fn chat(&self) -> Option<ChatNode> {
        match &self.0.work {
            Work::Chat(chat) => Some(ChatNode((**chat).clone())),
            Work::Case(_) => None,
        }
    }

    async fn until(&self) -> DateTime<Utc> {
        self.0.expires
    }

    /// Whether the desk gave it to me and it rings until then; otherwise it would be the next if I asked.
    async fn ringing(&self) -> bool {
        self.0.ringing
    }

    /// Why it came to me; null while it does not ring.
    async fn why(&self) -> Option<Why> {
        serde_json::from_str(self.0.why.as_deref()?).ok().map(Why)
    }
}

/// Why a contact came to somebody.
pub struct Why(desk::offers::why::Why);

#[Object]
impl Why {
    /// `ONLY_YOU`, `LAST_AGENT`, FLOOR, STAKE, DEADLINE, AGE or ASKED.
    async fn rule(&self) -> &str {
        &self.0.rule
    }

    /// Seconds until the promise breaks; negative: it is broken.
    async fn left(&self) -> Option<i64> {
        self.0.left
    }

    /// What one more miss would cost this month, with its currency.
    async fn stake(&self) -> Option<&str> {
        self.0.stake.as_deref()
    }

    /// Seconds for which it has waited.
    async fn waited(&self) -> i64 {
        self.0.waited
    }

    /// How many others waited.
    async fn others(&self) -> i64 {
        self.0.others
    }

    /// How many people could have taken it.
    async fn eligible(&self) -> i64 {
        self.0.eligible
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

/// What rang is mine now.
#[derive(SimpleObject)]
pub struct OfferTaken {
    /// The written case; null for a chat.
    case: Option<CaseNode>,
    /// The chat; null for written work.
    chat: Option<ChatNode>,
}

payload! {
    /// What rang is mine now, or somebody was quicker.
    TakeOfferPayload { OfferTaken }
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
    offer: ID,
    reason: SkipReason,
}

/// What can be read of offers.
#[derive(Default)]
pub struct OfferQuery;

#[Object]
impl OfferQuery {
    /// What rings for me, what ends first first.
    async fn my_offers(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<OfferNode>> {
        let asked = asked(ctx)?;
        let look = asked.look::<ServeCases>().await?;
        let ringing = offers::ringing(&look, asked.viewer()?.person(), asked.now()).await.map_err(refuse)?;
        Ok(ringing.into_iter().map(OfferNode).collect())
    }
}

/// Serving.
#[derive(Default)]
pub struct OfferMutation;

#[Object]
impl OfferMutation {
    /// Takes the next case: the one whose promise is nearest, over all my clients.
    async fn serve_next(&self, ctx: &Context<'_>) -> async_graphql::Result<ServeNextPayload> {
        let asked = asked(ctx)?;
        let me = asked.viewer()?.person();
        // Somebody quicker takes one away; the next is tried a few times before that is said.
        for _ in 0..5 {
            let look = asked.look::<ServeCases>().await?;
            let next = offers::next(&look, me, asked.now()).await.map_err(refuse)?;
            drop(look);
            let Some(Work::Case(case)) = next.map(|offer| offer.work) else {
                return Ok(ServeNextPayload::NothingWaiting(NothingWaiting { ok: true }));
            };
            let (mut tx, may) = asked.change::<ServeCases>(case.tenant).await?;
            match offers::take(&mut tx, &asked.parts.book, may, case.id).await {
                Ok(case) => {
                    tx.commit().await.map_err(refuse)?;
                    return Ok(ServeNextPayload::Served(Served { case: CaseNode(case) }));
                }
                Err(Fault::Conflict(_)) => {}
                Err(fault) => return ServeNextPayload::from_fault(fault),
            }
        }
        ServeNextPayload::from_fault(Fault::conflict("others were quicker; try again"))
    }

    /// Takes what rings at me.
    async fn take_offer(&self, ctx: &Context<'_>, offer: ID) -> async_graphql::Result<TakeOfferPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::Offer, &offer)?;
        let (mut tx, may) = asked.change::<ServeCases>(tenant).await?;
        let taken = match offers::accept(&mut tx, &asked.parts.book, may, id).await {
            Ok(work) => {
                tx.commit().await.map_err(refuse)?;
                work
            }
            Err(fault) => return TakeOfferPayload::from_fault(fault),
        };
        asked.parts.signals.tell(Signal::Person(asked.viewer()?.person()));
        Ok(TakeOfferPayload::OfferTaken(match taken {
            Work::Case(case) => OfferTaken { case: Some(CaseNode(*case)), chat: None },
            Work::Chat(chat) => OfferTaken { case: None, chat: Some(ChatNode(*chat)) },
        }))
    }

    /// Turns an offer down, with a reason that is counted.
    async fn skip_offer(&self, ctx: &Context<'_>, input: SkipOfferInput) -> async_graphql::Result<SkipOfferPayload> {
        let asked = asked(ctx)?;
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::Offer, &input.offer)?;
        let (mut tx, may) = asked.change::<ServeCases>(tenant).await?;
        match offers::skip(&mut tx, &asked.parts.book, may, id, input.reason.into()).await {
            Ok(()) => tx.commit().await.map_err(refuse)?,
            Err(fault) => return SkipOfferPayload::from_fault(fault),
        }
        let look = asked.look::<ServeCases>().await?;
        let next = offers::next(&look, asked.viewer()?.person(), asked.now()).await.map_err(refuse)?;
        Ok(SkipOfferPayload::OfferSkipped(OfferSkipped { next: next.map(OfferNode) }))
    }
}
