//! Lines, results and sums, of a statement or of a document.

use std::sync::Arc;

use async_graphql::{Context, Enum, Object, SimpleObject};
use kernel::ids::TenantId;
use tenants::money::Why;
use tenants::money::invoice::Vat;
use tenants::money::level::Measured;
use tenants::money::line::{Line, LineKind};
use tenants::money::remedy::{Adjustment, Kind};
use tenants::money::results::Outcome;
use tenants::money::statement::Statement;
use uuid::Uuid;

use super::duties::DutyNode;
use super::references::{ReferenceConnection, references};
use super::result::ResultNode;
use crate::desk::EventValue;

/// What a line is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "LineKind")]
#[allow(missing_docs, reason = "the words of `tenants::money`")]
pub enum MoneyLineKind {
    Fee,
    Usage,
    Reduction,
    Surcharge,
    Minimum,
    Credit,
    Bonus,
    EarnBack,
}

/// In what a result is given.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Measured")]
pub enum MoneyUnit {
    /// Ten-thousandths.
    Share,
    /// Seconds.
    Time,
    /// Things.
    Count,
    /// Thousandths.
    Number,
}

/// What an adjustment is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Kind")]
#[allow(missing_docs, reason = "the words of `tenants::money`")]
pub enum AdjustmentKind {
    Credit,
    Bonus,
    EarnBack,
    Notice,
}

/// Why an amount is what it is: a code that screens translate, and its values.
#[derive(SimpleObject)]
pub struct MoneyWhy {
    code: String,
    values: Vec<EventValue>,
}

impl From<&Why> for MoneyWhy {
    fn from(why: &Why) -> Self {
        let value = |(key, value): (&String, &String)| EventValue { key: key.clone(), value: value.clone() };
        Self { code: why.code.clone(), values: why.values.iter().map(value).collect() }
    }
}

/// Tax at one rate.
#[derive(SimpleObject)]
pub struct MoneyVat {
    rate: String,
    rate_bp: i64,
    net: String,
    tax: String,
}

impl From<&Vat> for MoneyVat {
    fn from(vat: &Vat) -> Self {
        Self { rate: vat.rate.clone(), rate_bp: vat.rate_bp, net: vat.net.to_string(), tax: vat.tax.to_string() }
    }
}

/// A credit, a bonus, or something to be told.
#[derive(SimpleObject)]
pub struct MoneyAdjustment {
    rule: String,
    kind: AdjustmentKind,
    promise: Option<String>,
    clause: Option<String>,
    amount: String,
    why: MoneyWhy,
}

impl From<&Adjustment> for MoneyAdjustment {
    fn from(one: &Adjustment) -> Self {
        Self {
            rule: one.rule.clone(),
            kind: one.kind.into(),
            promise: one.promise.clone(),
            clause: one.clause.clone(),
            amount: one.amount.to_string(),
            why: MoneyWhy::from(&one.why),
        }
    }
}

/// A line.
pub struct LineNode {
    pub(super) tenant: TenantId,
    pub(super) place: usize,
    pub(super) line: Line,
}

#[Object(name = "MoneyLine")]
impl LineNode {
    /// Its place, from 0, by which it is disputed.
    async fn place(&self) -> usize {
        self.place
    }

    /// The item, minimum or remedy, as the contract calls it.
    async fn item(&self) -> &str {
        &self.line.item
    }

    /// What the contract calls it.
    async fn name(&self) -> Option<&str> {
        self.line.name.as_deref()
    }

    async fn kind(&self) -> MoneyLineKind {
        self.line.kind.into()
    }

    async fn part(&self) -> Option<&str> {
        self.line.part.as_deref()
    }

    /// What the contract calls the part: a surcharge, a promise.
    async fn part_name(&self) -> Option<&str> {
        self.line.part_name.as_deref()
    }

    /// What the price is for, as price lists name it.
    async fn unit(&self) -> Option<String> {
        let word = self.line.unit.and_then(|unit| serde_json::to_value(unit).ok());
        word.and_then(|word| word.as_str().map(str::to_owned))
    }

    /// In parts of the unit.
    async fn quantity(&self) -> i64 {
        self.line.quantity
    }

    /// How many parts make a unit.
    async fn per(&self) -> i64 {
        self.line.per
    }

    async fn unit_price(&self) -> Option<String> {
        self.line.unit_price.map(|price| price.to_string())
    }

    /// The share of the price that is paid, in ten-thousandths.
    async fn times_bp(&self) -> i64 {
        self.line.times_bp
    }

    async fn amount(&self) -> String {
        self.line.amount.to_string()
    }

    async fn vat(&self) -> &str {
        &self.line.vat
    }

    async fn why(&self) -> MoneyWhy {
        MoneyWhy::from(&self.line.why)
    }

    /// How many contacts, or pieces of usage, are behind it.
    async fn count(&self) -> usize {
        self.line.references.len()
    }

    /// What is behind it.
    async fn references(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<ReferenceConnection> {
        let ids: Vec<Uuid> = self.line.references.iter().copied().collect();
        references(ctx, self.tenant, &ids, (first, after)).await
    }
}

/// What a month comes to.
pub struct StatementNode {
    pub(super) tenant: TenantId,
    pub(super) as_of: chrono::DateTime<chrono::Utc>,
    pub(super) frozen: bool,
    pub(super) statement: Arc<Statement>,
    pub(super) open: billing::statement::Open,
}

#[Object(name = "MoneyStatement")]
impl StatementNode {
    /// As known at.
    async fn as_of(&self) -> chrono::DateTime<chrono::Utc> {
        self.as_of
    }

    /// Whether it is what was frozen; else it is a forecast that may still change.
    async fn frozen(&self) -> bool {
        self.frozen
    }

    async fn contract_version(&self) -> i32 {
        self.statement.contract_version
    }

    async fn results(&self) -> Vec<ResultNode> {
        let each = self.statement.results.outcomes.iter();
        each.map(|outcome| self.result_of(outcome)).collect()
    }

    async fn adjustments(&self) -> Vec<MoneyAdjustment> {
        self.statement.adjustments.iter().map(MoneyAdjustment::from).collect()
    }

    async fn lines(&self) -> Vec<LineNode> {
        lines(self.tenant, self.statement.invoice.lines.iter())
    }

    /// What the shop owed in turn.
    async fn duties(&self) -> Vec<DutyNode> {
        let owed = self.statement.duties.iter().flat_map(|duties| &duties.owed);
        let (tenant, statement) = (self.tenant, Some(&self.statement));
        owed.map(|owed| DutyNode { tenant, statement: statement.cloned(), owed: owed.clone() }).collect()
    }

    /// One duty of the shop, by its code.
    async fn duty(&self, code: String) -> Option<DutyNode> {
        let owed = self.statement.duties.iter().flat_map(|duties| &duties.owed).find(|owed| owed.duty == code)?;
        Some(DutyNode { tenant: self.tenant, statement: Some(self.statement.clone()), owed: owed.clone() })
    }

    /// By how much credits would be higher had the shop's duties forgiven nothing; nothing where it owes nothing.
    async fn forgiven(&self) -> Option<String> {
        self.statement.duties.as_ref().map(|duties| duties.forgiven.to_string())
    }

    /// One line, by its place.
    async fn line(&self, place: usize) -> Option<LineNode> {
        let line = self.statement.invoice.lines.get(place)?;
        Some(LineNode { tenant: self.tenant, place, line: line.clone() })
    }

    /// One result, by its promise.
    async fn result(&self, promise: String) -> Option<ResultNode> {
        let outcome = self.statement.results.outcome(&promise)?;
        Some(self.result_of(outcome))
    }

    async fn net(&self) -> String {
        self.statement.invoice.net.to_string()
    }

    async fn vat(&self) -> Vec<MoneyVat> {
        self.statement.invoice.vat.iter().map(MoneyVat::from).collect()
    }

    async fn gross(&self) -> String {
        self.statement.invoice.gross.to_string()
    }

    /// Cases that began in the month and are not resolved.
    async fn open_cases(&self) -> usize {
        self.open.cases.len()
    }

    /// The cases that began in the month and are not resolved.
    async fn open_references(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<ReferenceConnection> {
        let ids: Vec<Uuid> = self.open.cases.iter().copied().collect();
        references(ctx, self.tenant, &ids, (first, after)).await
    }

    /// Promises due in the month that are neither kept nor broken yet.
    async fn running(&self) -> usize {
        self.open.running
    }

    /// Resolutions that may still be taken back.
    async fn provisional(&self) -> usize {
        self.open.provisional
    }

    /// Usage of a kind that has prices, but none that fits.
    async fn unpriced(&self) -> usize {
        self.statement.rated.unpriced.len()
    }
}

impl StatementNode {
    fn result_of(&self, outcome: &Outcome) -> ResultNode {
        let version = Some(self.statement.contract_version);
        ResultNode { tenant: self.tenant, version, outcome: outcome.clone() }
    }
}

/// Lines with their places.
pub(super) fn lines<'l>(tenant: TenantId, all: impl Iterator<Item = &'l Line>) -> Vec<LineNode> {
    all.enumerate().map(|(place, line)| LineNode { tenant, place, line: line.clone() }).collect()
}
