//! Closing, issuing, correcting, disputing, answering.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use billing::disputes::{self, About, Answer};
use billing::{documents, settlements};
use chrono::NaiveDate;
use kernel::action::{DisputeInvoices, SettleMonths};
use kernel::fault::Reason;
use kernel::ids::TenantId;
use kernel::{Amount, Fault};
use tenants::money::Month;
use uuid::Uuid;

use super::month::MonthNode;
use super::{Open, whole};
use crate::context::{asked, settle};
use crate::fault::{payload, respoken};
use crate::gid::{self, Noun};
use crate::loaders::related;

/// The words of the domain that the schema calls otherwise.
const WORDS: [(&str, &str); 1] = [("tax_number", "taxNumber")];

/// A month of a client, by any day of it.
#[derive(InputObject)]
pub struct MonthInput {
    client: ID,
    month: NaiveDate,
}

/// What is objected to: a line by its place, or a promise by its code.
#[derive(InputObject)]
pub struct DisputeInput {
    document: ID,
    line: Option<i32>,
    promise: Option<String>,
    words: String,
}

/// What is answered: an amount, net, is given back; without one the dispute is rejected.
#[derive(InputObject)]
pub struct AnswerInput {
    id: ID,
    /// Such as 12.50 PLN.
    amount: Option<String>,
    words: String,
}

/// The month as it is now.
#[derive(SimpleObject)]
pub struct SettlementChanged {
    month: MonthNode,
}

payload! {
    /// The changed month, or why it was not changed.
    SettlementPayload { SettlementChanged }
}

async fn changed<T>(
    ctx: &Context<'_>,
    tenant: TenantId,
    month: Month,
    done: Result<T, Fault>,
) -> async_graphql::Result<SettlementPayload> {
    match done {
        Ok(_) => {
            let month = MonthNode::new(related(ctx, tenant, "client").await?, month);
            Ok(SettlementPayload::SettlementChanged(SettlementChanged { month }))
        }
        Err(fault) => SettlementPayload::from_fault(respoken(fault, &WORDS)),
    }
}

/// What can be done with months.
#[derive(Default)]
pub struct SettlementMutation;

#[Object]
impl SettlementMutation {
    /// Freezes a month that is over.
    async fn close_month(&self, ctx: &Context<'_>, input: MonthInput) -> async_graphql::Result<SettlementPayload> {
        let (tenant, month) = (gid::client_of(&input.client)?, Month::of(input.month));
        let (open, may) = Open::of::<SettleMonths>(ctx, tenant).await?;
        let done = settlements::close(&open.books(), may, month).await;
        changed(ctx, tenant, month, done).await
    }

    /// Issues what is owed for a closed month: the invoice, or a note for what was corrected since. Once.
    async fn issue_invoice(&self, ctx: &Context<'_>, input: MonthInput) -> async_graphql::Result<SettlementPayload> {
        let (tenant, month) = (gid::client_of(&input.client)?, Month::of(input.month));
        let (open, may) = Open::of::<SettleMonths>(ctx, tenant).await?;
        let done = documents::issue(&open.books(), may, month).await;
        changed(ctx, tenant, month, done).await
    }

    /// Freezes what later facts change in a closed month, beside it.
    async fn correct_month(&self, ctx: &Context<'_>, input: MonthInput) -> async_graphql::Result<SettlementPayload> {
        let (tenant, month) = (gid::client_of(&input.client)?, Month::of(input.month));
        let (open, may) = Open::of::<SettleMonths>(ctx, tenant).await?;
        let done = settlements::correct(&open.books(), may, month).await;
        changed(ctx, tenant, month, done).await
    }

    /// Objects to a line or a figure of a document.
    async fn dispute_line(&self, ctx: &Context<'_>, input: DisputeInput) -> async_graphql::Result<SettlementPayload> {
        let asked = asked(ctx)?;
        let (tenant, document): (TenantId, Uuid) = gid::decode(Noun::Document, &input.document)?;
        let scope = asked.scope(tenant).await?;
        let may = whole::<DisputeInvoices>(&scope)?;
        let about = match (input.line, input.promise) {
            (Some(line), None) => About::Line(usize::try_from(line).unwrap_or(usize::MAX)),
            (None, Some(promise)) => About::Promise(promise),
            _ => {
                let fault = Fault::invalid("about", Reason::coded("REQUIRED", "is a line or a promise"));
                return SettlementPayload::from_fault(fault);
            }
        };
        let tx = asked.begin(&scope).await?;
        let done = disputes::open(&tx, may, (document, about), &input.words, asked.now()).await;
        match settle(tx, done).await {
            Ok(dispute) => changed(ctx, tenant, dispute.month, Ok(())).await,
            Err(fault @ Fault::Missing { .. }) => Err(crate::fault::refuse(fault)),
            Err(fault) => SettlementPayload::from_fault(fault),
        }
    }

    /// Answers what a shop objects to.
    async fn answer_dispute(&self, ctx: &Context<'_>, input: AnswerInput) -> async_graphql::Result<SettlementPayload> {
        let (tenant, id): (TenantId, Uuid) = gid::decode(Noun::Dispute, &input.id)?;
        let (open, may) = Open::of::<SettleMonths>(ctx, tenant).await?;
        let amount = match input.amount.map(|text| text.parse::<Amount>()).transpose() {
            Ok(amount) => amount,
            Err(wrong) => {
                let fault = Fault::invalid("amount", Reason::coded("NOT_AN_AMOUNT", wrong.to_string()));
                return SettlementPayload::from_fault(fault);
            }
        };
        let answer = Answer { amount, words: input.words };
        match disputes::answer(&open.books(), may, id, &answer).await {
            Ok(dispute) => changed(ctx, tenant, dispute.month, Ok(())).await,
            Err(fault @ Fault::Missing { .. }) => Err(crate::fault::refuse(fault)),
            Err(fault) => SettlementPayload::from_fault(respoken(fault, &WORDS)),
        }
    }
}
