//! What a client earns and costs, and what one more miss of each promise costs: for those who lead, never for the shop.

use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use billing::Reckoned;
use billing::economics::{self, Basis};
use chrono::NaiveDate;
use kernel::action::ReadMargin;
use kernel::fault::Reason;
use kernel::ids::TenantId;
use kernel::{Amount, Fault};
use tenants::money::Month;
use tenants::money::risk::Risk;
use tenants::simulation::Economics;

use super::exclusions::ReachedNode;
use super::statement::MoneyUnit;
use super::{Ledger, called, whole};
use crate::badge::{ClientBadge, badge};
use crate::context::{Asked, asked, settle};
use crate::fault::{payload, refuse, respoken};
use crate::gid;

/// The words of the domain that the schema calls otherwise.
const WORDS: [(&str, &str); 3] =
    [("cost_per_hour", "costPerHour"), ("written_seconds", "writtenSeconds"), ("shrinkage_bp", "shrinkageBp")];

/// What cost is reckoned from.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Basis")]
pub enum CostBasis {
    /// Hours that agents were signed in for the client.
    SignedIn,
    /// Handling: calls and chats as they took, written answers at the time that is set for each.
    Handling,
}

/// What work costs at a client.
#[derive(SimpleObject)]
#[graphql(name = "Economics")]
pub struct EconomicsNode {
    /// A paid hour, such as 62.00 PLN.
    cost_per_hour: String,
    /// How many seconds of work a written answer takes.
    written_seconds: u32,
    /// The share of paid time in which nobody answers, in ten-thousandths.
    shrinkage_bp: u16,
}

impl From<Economics> for EconomicsNode {
    fn from(set: Economics) -> Self {
        let Economics { cost_per_hour, written_seconds, shrinkage_bp } = set;
        Self { cost_per_hour: cost_per_hour.to_string(), written_seconds, shrinkage_bp }
    }
}

/// What work costs at a client: always the whole.
#[derive(InputObject)]
pub struct EconomicsInput {
    client: ID,
    cost_per_hour: String,
    written_seconds: u32,
    shrinkage_bp: u16,
}

/// What is set now.
#[derive(SimpleObject)]
pub struct EconomicsChanged {
    economics: EconomicsNode,
}

payload! {
    /// What is set now, or why it was not changed.
    EconomicsPayload { EconomicsChanged }
}

/// What a client's running month earns and costs, and what it risks.
pub struct EarningsNode {
    tenant: TenantId,
    month: Month,
    economics: Option<Economics>,
    /// The month, or why there is none.
    reckoned: Result<std::sync::Arc<Reckoned>, Fault>,
}

#[Object(name = "ClientEarnings")]
impl EarningsNode {
    async fn client(&self, ctx: &Context<'_>) -> async_graphql::Result<ClientBadge> {
        badge(ctx, self.tenant).await
    }

    /// The month's first day.
    async fn month(&self) -> NaiveDate {
        self.month.first()
    }

    /// Whether the contract names prices; without them nothing else is known.
    async fn priced(&self) -> bool {
        self.reckoned.is_ok()
    }

    /// What work costs here; nothing while nobody has said.
    async fn economics(&self) -> Option<EconomicsNode> {
        self.economics.map(EconomicsNode::from)
    }

    /// What the month comes to so far, net.
    async fn revenue(&self) -> Option<String> {
        self.reckoned.as_ref().ok().map(|month| month.statement.invoice.net.to_string())
    }

    /// What the work of the month costs so far.
    async fn cost(&self) -> Option<String> {
        self.margin().map(|margin| margin.cost.to_string())
    }

    /// Revenue less cost.
    async fn margin_so_far(&self) -> Option<String> {
        self.margin()?.left().map(|left| left.to_string())
    }

    /// From what cost is reckoned.
    async fn basis(&self) -> Option<CostBasis> {
        self.margin().map(|margin| margin.basis.into())
    }

    /// Written turns that were answered in the month.
    async fn written_answers(&self) -> Option<usize> {
        self.reckoned.as_ref().ok().map(|month| month.worked.written)
    }

    /// Seconds of calls and chats with the work after them.
    async fn live_seconds(&self) -> Option<i64> {
        self.reckoned.as_ref().ok().map(|month| month.worked.live.num_seconds())
    }

    /// Seconds that agents were signed in for the client.
    async fn signed_in_seconds(&self) -> Option<i64> {
        self.reckoned.as_ref().ok().map(|month| month.worked.signed_in.num_seconds())
    }

    /// What one more miss of each promise costs, the most first.
    async fn risks(&self) -> Vec<RiskNode<'_>> {
        self.reckoned.iter().flat_map(|month| month.risks.iter().map(|risk| RiskNode(self.tenant, risk))).collect()
    }
}

impl EarningsNode {
    fn margin(&self) -> Option<economics::Margin> {
        economics::margin(self.reckoned.as_ref().ok()?, self.economics.as_ref()?).ok()
    }
}

/// What one more miss of a promise costs.
pub struct RiskNode<'r>(TenantId, &'r Risk);

#[Object(name = "MoneyRisk")]
impl RiskNode<'_> {
    async fn promise(&self) -> &str {
        &self.1.outcome.promise
    }

    /// What people call it in a language.
    async fn name(&self, ctx: &Context<'_>, language: String) -> async_graphql::Result<String> {
        called(ctx, self.0, (None, &self.1.outcome.promise), &language).await
    }

    async fn unit(&self) -> MoneyUnit {
        self.1.outcome.unit.into()
    }

    async fn target(&self) -> i64 {
        self.1.outcome.target
    }

    /// How it stands now.
    async fn reached(&self) -> ReachedNode {
        ReachedNode::of((self.1.outcome.value, self.1.outcome.kept()))
    }

    /// What credits and bonuses of the month come to now.
    async fn now(&self) -> String {
        self.1.now.to_string()
    }

    /// What one more miss costs against one more hit.
    async fn amount(&self) -> Option<String> {
        self.1.amount().ok().map(|amount| amount.to_string())
    }
}

/// What can be read of earnings.
#[derive(Default)]
pub struct EconomicsQuery;

#[Object]
impl EconomicsQuery {
    /// The running month of each client that the asker leads as a whole.
    async fn earnings(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<EarningsNode>> {
        let asked = asked(ctx)?;
        let reach = asked.reach::<ReadMargin>().await?;
        let mut all = Vec::new();
        for tenant in reach.parts().iter().map(store::Part::tenant) {
            let scope = asked.scope(tenant).await?;
            if tenant == TenantId::HOUSE || whole::<ReadMargin>(&scope).is_err() {
                continue;
            }
            if badge(ctx, tenant).await?.0.archived.is_none() {
                all.push(earnings(ctx, tenant).await?);
            }
        }
        Ok(all)
    }

    /// The running month of one client.
    async fn client_earnings(&self, ctx: &Context<'_>, client: ID) -> async_graphql::Result<EarningsNode> {
        let tenant = gid::client_of(&client)?;
        let scope = asked(ctx)?.scope(tenant).await?;
        whole::<ReadMargin>(&scope)?;
        earnings(ctx, tenant).await
    }
}

async fn earnings(ctx: &Context<'_>, tenant: TenantId) -> async_graphql::Result<EarningsNode> {
    let (asked, ledger) = (asked(ctx)?, Ledger::of(ctx, tenant).await?);
    let economics = economics::find(&ledger.view).await.map_err(refuse)?;
    let month = Month::of(asked.now().with_timezone(&ledger.client.zone).date_naive());
    let reckoned = asked.parts.statements.of(&ledger.view, &ledger.policies, month, asked.now()).await;
    match reckoned {
        Err(fault @ Fault::Storage(_)) => Err(refuse(fault)),
        reckoned => Ok(EarningsNode { tenant, month, economics, reckoned }),
    }
}

/// What can be set about work.
#[derive(Default)]
pub struct EconomicsMutation;

#[Object]
impl EconomicsMutation {
    /// Says what work costs at a client.
    async fn save_economics(
        &self,
        ctx: &Context<'_>,
        input: EconomicsInput,
    ) -> async_graphql::Result<EconomicsPayload> {
        let (asked, tenant) = (asked(ctx)?, gid::client_of(&input.client)?);
        let scope = asked.scope(tenant).await?;
        let may = whole::<ReadMargin>(&scope)?;
        let Ok(cost_per_hour) = input.cost_per_hour.parse::<Amount>() else {
            let reason = Reason::coded("NOT_AN_AMOUNT", "is no amount such as 62.00 PLN");
            return EconomicsPayload::from_fault(Fault::invalid("costPerHour", reason));
        };
        let EconomicsInput { written_seconds, shrinkage_bp, .. } = input;
        let tx = asked.begin(&scope).await?;
        let done = economics::save(&tx, may, Economics { cost_per_hour, written_seconds, shrinkage_bp }).await;
        match settle(tx, done).await {
            Ok(set) => Ok(EconomicsPayload::EconomicsChanged(EconomicsChanged { economics: set.into() })),
            Err(fault) => EconomicsPayload::from_fault(respoken(fault, &WORDS)),
        }
    }
}

/// What work costs, for those who may know it.
pub(super) async fn known(asked: &Asked, ledger: &Ledger) -> async_graphql::Result<Option<Economics>> {
    let scope = asked.scope(ledger.client.id).await?;
    match whole::<ReadMargin>(&scope) {
        Ok(_) => economics::find(&ledger.view).await.map_err(refuse),
        Err(_) => Ok(None),
    }
}
