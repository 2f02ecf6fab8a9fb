//! How a promise ended in a month.

use async_graphql::{Context, Object, SimpleObject};
use chrono::NaiveDate;
use kernel::ids::TenantId;
use tenants::money::level::{Better, Ratio};
use tenants::money::results::{Outcome, Worst};

use super::called;
use super::references::{ReferenceConnection, references};
use super::statement::MoneyUnit;

/// A day or week by which a promise stands.
#[derive(SimpleObject)]
pub struct WorstWindow {
    from: NaiveDate,
    until: NaiveDate,
    numerator: i64,
    denominator: i64,
    kept: bool,
}

impl From<Worst> for WorstWindow {
    fn from(worst: Worst) -> Self {
        let Ratio { num: numerator, den: denominator } = worst.value;
        Self { from: worst.from, until: worst.to, numerator, denominator, kept: worst.kept }
    }
}

/// How a promise ended in a month.
pub struct ResultNode {
    pub(super) tenant: TenantId,
    /// The version that it was promised in, where that is known.
    pub(super) version: Option<i32>,
    pub(super) outcome: Outcome,
}

#[Object(name = "MoneyResult")]
impl ResultNode {
    /// The promise's code.
    async fn promise(&self) -> &str {
        &self.outcome.promise
    }

    /// What people call it in a language.
    async fn name(&self, ctx: &Context<'_>, language: String) -> async_graphql::Result<String> {
        called(ctx, self.tenant, (self.version, &self.outcome.promise), &language).await
    }

    async fn clause(&self) -> Option<&str> {
        self.outcome.clause.as_deref()
    }

    async fn unit(&self) -> MoneyUnit {
        self.outcome.unit.into()
    }

    /// Whether more is better.
    async fn higher_is_better(&self) -> bool {
        self.outcome.better == Better::Higher
    }

    /// In the parts of the unit.
    async fn target(&self) -> i64 {
        self.outcome.target
    }

    /// The upper number of what was reached.
    async fn numerator(&self) -> Option<i64> {
        self.outcome.value.map(|value| value.num)
    }

    /// The lower number of what was reached.
    async fn denominator(&self) -> Option<i64> {
        self.outcome.value.map(|value| value.den)
    }

    /// Nothing when it is not judged.
    async fn kept(&self) -> Option<bool> {
        self.outcome.kept()
    }

    /// Of a promise by day or week: its worst one, which money does not look at.
    async fn worst(&self) -> Option<WorstWindow> {
        self.outcome.worst.map(Into::into)
    }

    /// Why it is only reported.
    async fn not_judged(&self) -> Option<&'static str> {
        self.outcome.judged().err().map(tenants::money::results::NotJudged::code)
    }

    /// How many contacts are left out because more came than was agreed.
    async fn relieved(&self) -> u64 {
        self.outcome.relieved
    }

    /// The code of the shop's duty that forgives it.
    async fn duty(&self) -> Option<&str> {
        self.outcome.duty.as_deref()
    }

    /// How many contacts missed it.
    async fn missed(&self) -> usize {
        self.outcome.missed.len()
    }

    /// The contacts that missed it.
    async fn references(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<ReferenceConnection> {
        references(ctx, self.tenant, &self.outcome.missed, (first, after)).await
    }
}
