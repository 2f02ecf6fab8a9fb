//! A month of a client's books.

use std::sync::Arc;

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use billing::{Reckoned, Settlement, correction, disputes, documents, settlements};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use figures::Lens;
use handouts::reason_costs;
use tenants::clients::Client;
use tenants::kpi::Period;
use tenants::money::Month;
use tenants::money::statement::in_force;
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::Ledger;
use super::document::{DisputeNode, DocumentNode};
use super::duties::DutyNode;
use super::reasons::ReasonCostsNode;
use super::references::{ReferenceConnection, references};
use super::result::ResultNode;
use super::statement::{LineNode, StatementNode, lines};
use crate::clients::ClientNode;
use crate::context::asked;
use crate::fault::refuse;
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// How a month stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettlementState {
    /// It runs.
    Running,
    /// It is over and waits to be closed.
    Over,
    /// It is closed, and nothing was issued yet.
    Closed,
    /// It is closed and invoiced.
    Issued,
}

/// A month of a client's books; reckoned when something of it is asked for.
pub struct MonthNode {
    client: Arc<Client>,
    month: Month,
    frozen: OnceCell<Vec<Settlement>>,
}

impl MonthNode {
    pub(super) fn new(client: Arc<Client>, month: Month) -> Self {
        Self { client, month, frozen: OnceCell::new() }
    }

    async fn frozen(&self, ctx: &Context<'_>) -> async_graphql::Result<&Vec<Settlement>> {
        let read = async || {
            let ledger = Ledger::of(ctx, self.client.id).await?;
            settlements::of_month(&ledger.view, self.month).await.map_err(refuse)
        };
        self.frozen.get_or_try_init(read).await
    }

    async fn reckoned(&self, ctx: &Context<'_>) -> async_graphql::Result<Arc<Reckoned>> {
        let ledger = Ledger::of(ctx, self.client.id).await?;
        let asked = asked(ctx)?;
        let known = asked.parts.statements.of(&ledger.view, &ledger.policies, self.month, asked.now()).await;
        known.map_err(refuse)
    }
}

#[Object(name = "SettlementMonth")]
impl MonthNode {
    async fn id(&self) -> ID {
        let days = u128::from(self.month.first().num_days_from_ce().unsigned_abs());
        gid::encode(Noun::Settlement, self.client.id, Uuid::from_u128(days))
    }

    async fn client(&self) -> ClientNode {
        ClientNode(self.client.clone())
    }

    /// Its first day.
    async fn month(&self) -> NaiveDate {
        self.month.first()
    }

    async fn state(&self, ctx: &Context<'_>) -> async_graphql::Result<SettlementState> {
        let ledger = Ledger::of(ctx, self.client.id).await?;
        if !documents::of_month(&ledger.view, self.month).await.map_err(refuse)?.is_empty() {
            return Ok(SettlementState::Issued);
        }
        if !self.frozen(ctx).await?.is_empty() {
            return Ok(SettlementState::Closed);
        }
        let over = billing::statement::over(&ledger.policies, self.month, asked(ctx)?.now()).map_err(refuse)?;
        Ok(if over { SettlementState::Over } else { SettlementState::Running })
    }

    /// What it comes to: as it was frozen last, or as known now.
    async fn statement(&self, ctx: &Context<'_>) -> async_graphql::Result<StatementNode> {
        let tenant = self.client.id;
        if let Some(last) = self.frozen(ctx).await?.last() {
            let (statement, as_of) = (Arc::new(last.frozen.statement.clone()), last.closed);
            let open = billing::statement::Open::default();
            return Ok(StatementNode { tenant, as_of, frozen: true, statement, open });
        }
        let known = self.reckoned(ctx).await?;
        let (as_of, open) = (known.as_of, known.open.clone());
        Ok(StatementNode { tenant, as_of, frozen: false, statement: Arc::new(known.statement.clone()), open })
    }

    /// What each reason costs; nothing where more contacts came than can be looked at one by one.
    async fn reasons(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<ReasonCostsNode>> {
        let ledger = Ledger::of(ctx, self.client.id).await?;
        if in_force(&ledger.policies, self.month).is_err() {
            return Ok(None);
        }
        let frozen = self.frozen(ctx).await?.last().map(|last| last.frozen.statement.invoice.clone());
        let invoice = match frozen {
            Some(invoice) => invoice,
            None => self.reckoned(ctx).await?.statement.invoice.clone(),
        };
        let lens = Lens { policies: &ledger.policies, zone: ledger.client.zone, now: asked(ctx)?.now() };
        let period = Period::month(self.month.first());
        let found = reason_costs(&ledger.view, &lens, period, &invoice).await.map_err(refuse)?;
        let known = playbook::dispositions::list(&ledger.view).await.map_err(refuse)?;
        Ok(found.map(|costs| ReasonCostsNode::of(costs, &known)))
    }

    /// Its close, and the corrections since.
    async fn settlements(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<SettlementNode>> {
        let node = |settlement: &Settlement| SettlementNode { settlement: settlement.clone() };
        Ok(self.frozen(ctx).await?.iter().map(node).collect())
    }

    /// What later facts change in it; nothing while it is open, or as it was frozen.
    async fn correction(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CorrectionNode>> {
        let tenant = self.client.id;
        let Some(last) = self.frozen(ctx).await?.last() else { return Ok(None) };
        let now = self.reckoned(ctx).await?;
        let found = correction(&last.frozen.statement, &now.statement).map_err(refuse)?;
        if found.is_nothing() {
            return Ok(None);
        }
        let all = found.lines.iter().flat_map(|note| &note.changes).map(|change| &change.line);
        let lines = lines(tenant, all);
        let results = found.results.into_iter().map(|changed| {
            let node = |outcome| ResultNode { tenant, version: None, outcome };
            let (before, after) = (changed.before.map(node), changed.after.map(node));
            ChangedNode { tenant, promise: changed.promise, before, after, came: changed.came, went: changed.went }
        });
        let (net, gross) = found.lines.map(|note| (note.net.to_string(), note.gross.to_string())).unzip();
        let duties = found.duties.into_iter().map(|changed| {
            let node = |owed| DutyNode { tenant, statement: None, owed };
            ChangedDutyNode { duty: changed.duty, before: changed.before.map(node), after: changed.after.map(node) }
        });
        Ok(Some(CorrectionNode { results: results.collect(), duties: duties.collect(), lines, net, gross }))
    }

    /// Its documents, in the order of their numbers.
    async fn documents(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<DocumentNode>> {
        let ledger = Ledger::of(ctx, self.client.id).await?;
        let all = documents::of_month(&ledger.view, self.month).await.map_err(refuse)?;
        let node = |document| DocumentNode { tenant: self.client.id, document: Arc::new(document) };
        Ok(all.into_iter().map(node).collect())
    }

    /// What was disputed in it, oldest first.
    async fn disputes(&self, ctx: &Context<'_>) -> async_graphql::Result<Vec<DisputeNode>> {
        let ledger = Ledger::of(ctx, self.client.id).await?;
        let all = disputes::of_month(&ledger.view, self.month).await.map_err(refuse)?;
        Ok(all.into_iter().map(|dispute| DisputeNode { tenant: self.client.id, dispute }).collect())
    }
}

/// A close, or a correction of one.
pub struct SettlementNode {
    settlement: Settlement,
}

#[Object(name = "Settlement")]
impl SettlementNode {
    /// 0 for the close.
    async fn ordinal(&self) -> i64 {
        self.settlement.ordinal
    }

    async fn closed_at(&self) -> DateTime<Utc> {
        self.settlement.closed
    }

    async fn closed_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.settlement.by).await
    }

    /// Over the seal and what was frozen.
    async fn checksum(&self) -> String {
        self.settlement.checksum.to_string()
    }

    /// The seal over the last fact that it knew.
    async fn seal(&self) -> String {
        self.settlement.seal.to_string()
    }

    async fn net(&self) -> String {
        self.settlement.frozen.statement.invoice.net.to_string()
    }
}

/// What later facts change.
#[derive(SimpleObject)]
#[graphql(name = "MonthCorrection")]
pub struct CorrectionNode {
    results: Vec<ChangedNode>,
    duties: Vec<ChangedDutyNode>,
    lines: Vec<LineNode>,
    net: Option<String>,
    gross: Option<String>,
}

/// A duty of the shop that came to something else by now.
#[derive(SimpleObject)]
#[graphql(name = "ChangedDuty")]
pub struct ChangedDutyNode {
    duty: String,
    before: Option<DutyNode>,
    after: Option<DutyNode>,
}

/// A result that is another one by now.
pub struct ChangedNode {
    tenant: kernel::ids::TenantId,
    promise: String,
    before: Option<ResultNode>,
    after: Option<ResultNode>,
    came: Vec<Uuid>,
    went: Vec<Uuid>,
}

#[Object(name = "ChangedResult")]
impl ChangedNode {
    async fn promise(&self) -> &str {
        &self.promise
    }

    async fn before(&self) -> Option<&ResultNode> {
        self.before.as_ref()
    }

    async fn after(&self) -> Option<&ResultNode> {
        self.after.as_ref()
    }

    /// Contacts that miss it now and did not.
    async fn came(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<ReferenceConnection> {
        references(ctx, self.tenant, &self.came, (first, after)).await
    }

    /// Contacts that missed it and do not any more.
    async fn went(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<ReferenceConnection> {
        references(ctx, self.tenant, &self.went, (first, after)).await
    }
}
