//! What the shop owed in a month: duties, and each wait or plan behind them.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::{Context, Enum, Object};
use chrono::{DateTime, NaiveDate, Utc};
use desk::cases::Case;
use kernel::action::ReadReport;
use kernel::fault::Fault;
use kernel::ids::{CaseId, TenantId};
use store::Projects;
use tenants::kpi::Piece;
use tenants::money::Month;
use tenants::money::duties::Owed;
use tenants::money::level::Ratio;
use tenants::money::results::NotJudged;
use tenants::money::statement::Statement;
use uuid::Uuid;

use super::references::ReferenceNode;
use super::result::ResultNode;
use crate::context::asked;
use crate::fault::refuse;
use crate::page::{self, Size, connection};

/// What is owed.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShopDutyKind {
    /// Answers to what cases wait for the shop for.
    EscalationAnswer,
    /// A plan of volume by the day on which it is locked.
    VolumePlan,
}

/// A duty of the shop in a month.
pub struct DutyNode {
    pub(super) tenant: TenantId,
    /// The statement that it stands in; nothing for a result beside a correction.
    pub(super) statement: Option<Arc<Statement>>,
    pub(crate) owed: Owed,
}

#[Object(name = "ShopDuty")]
impl DutyNode {
    /// Its code in the contract.
    async fn code(&self) -> &str {
        &self.owed.duty
    }

    async fn kind(&self) -> ShopDutyKind {
        if self.owed.minutes.is_some() { ShopDutyKind::EscalationAnswer } else { ShopDutyKind::VolumePlan }
    }

    async fn clause(&self) -> Option<&str> {
        self.owed.clause.as_deref()
    }

    /// Within how many minutes of business time an answer is owed.
    async fn minutes(&self) -> Option<u32> {
        self.owed.minutes
    }

    /// Which volume is to be planned, by its code in the contract.
    async fn volume(&self) -> Option<&str> {
        self.owed.volume.as_deref()
    }

    /// In how many of ten thousand times.
    async fn target(&self) -> u16 {
        self.owed.target
    }

    /// How often it was kept, exclusions out.
    async fn numerator(&self) -> Option<i64> {
        self.owed.value.map(|value| value.num)
    }

    /// How often it was owed, exclusions out.
    async fn denominator(&self) -> Option<i64> {
        self.owed.value.map(|value| value.den)
    }

    /// The share with what exclusions leave out, in ten-thousandths.
    async fn with_excluded(&self) -> Option<i64> {
        self.owed.with_excluded.and_then(share)
    }

    /// Nothing when it is not judged.
    async fn kept(&self) -> Option<bool> {
        self.owed.kept()
    }

    /// Why it is only told.
    async fn not_judged(&self) -> Option<&'static str> {
        self.owed.not_judged.map(NotJudged::code)
    }

    /// Whether credits are forgiven when it is not kept.
    async fn relief(&self) -> bool {
        self.owed.relief
    }

    /// The promises that were missed and cost nothing because of it.
    async fn forgiven(&self) -> Vec<ResultNode> {
        let outcomes = self.statement.iter().flat_map(|statement| &statement.results.outcomes);
        let ours = outcomes.filter(|outcome| self.owed.forgiven.contains(&outcome.promise));
        let version = self.statement.as_ref().map(|statement| statement.contract_version);
        ours.map(|outcome| ResultNode { tenant: self.tenant, version, outcome: outcome.clone() }).collect()
    }

    /// The business time for which cases waited for the shop in the month; nothing where no answer is owed.
    async fn waited_seconds(&self) -> Option<i64> {
        self.owed.waited_seconds
    }

    /// Everything that was owed, by when it was due.
    async fn pieces(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> async_graphql::Result<DutyPieceConnection> {
        pieces(ctx, self.tenant, &self.owed.pieces, (first, after)).await
    }
}

/// What a shop owed in a month; nothing for those who reach a part of it only.
pub(crate) async fn of_month(
    ctx: &Context<'_>,
    tenant: TenantId,
    month: NaiveDate,
) -> async_graphql::Result<Vec<DutyNode>> {
    let asked = asked(ctx)?;
    let scope = asked.scope(tenant).await?;
    if !matches!(scope.projects(), Projects::All) {
        return Ok(Vec::new());
    }
    let view = asked.view::<ReadReport>(tenant).await?;
    let policies = asked.parts.book.policies(&view).await.map_err(refuse)?;
    let when = (Month::of(month), asked.now());
    let (owed, statement) = billing::owed(&view, &asked.parts.statements, &policies, when).await.map_err(refuse)?;
    Ok(owed.into_iter().map(|owed| DutyNode { tenant, statement: statement.clone(), owed }).collect())
}

fn share(value: Ratio) -> Option<i64> {
    value.num.checked_mul(10_000)?.checked_div(value.den)
}

/// One thing that was owed.
pub struct PieceNode {
    piece: Piece,
    behind: Option<ReferenceNode>,
}

connection!(DutyPieceConnection, DutyPieceEdge, PieceNode);

/// A page of what was owed. The list of a month never changes its order, so its places are numbers.
async fn pieces(
    ctx: &Context<'_>,
    tenant: TenantId,
    all: &[Piece],
    (first, after): (Option<i32>, Option<String>),
) -> async_graphql::Result<DutyPieceConnection> {
    let size = Size::of(first)?;
    let from = match page::place(after.as_deref())? {
        Some((place, _)) => usize::try_from(place).ok().and_then(|place| place.checked_add(1)),
        None => Some(0),
    };
    let from = from.ok_or_else(|| refuse(Fault::invalid("after", "is not a cursor of this list")))?;
    let these: Vec<(usize, Piece)> = all.iter().copied().enumerate().skip(from).take(size.0 + 1).collect();
    let cases: Vec<CaseId> = these.iter().filter_map(|(_, piece)| piece.case).collect();
    let view = asked(ctx)?.view::<ReadReport>(tenant).await?;
    let found = desk::cases::several(&view, &cases).await.map_err(refuse)?;
    let found: HashMap<CaseId, Case> = found.into_iter().map(|case| (case.id, case)).collect();
    let node = |(place, piece): (usize, Piece)| {
        let case = |id: CaseId| ReferenceNode { tenant, id: id.0, case: found.get(&id).cloned() };
        let cursor = page::cursor(i64::try_from(place).unwrap_or(i64::MAX), Uuid::nil());
        (cursor, PieceNode { piece, behind: piece.case.map(case) })
    };
    let mut connection = DutyPieceConnection::of(&size, these.into_iter().map(node).collect());
    connection.total_hint = i32::try_from(all.len()).ok();
    Ok(connection)
}

#[Object(name = "DutyPiece")]
impl PieceNode {
    /// The case that waited.
    async fn behind(&self) -> Option<&ReferenceNode> {
        self.behind.as_ref()
    }

    /// What was to be planned: a month such as 2026-11, or a date.
    async fn slot(&self) -> Option<String> {
        self.piece.slot.map(|slot| slot.to_string())
    }

    /// From when it was owed.
    async fn from(&self) -> Option<DateTime<Utc>> {
        self.piece.from
    }

    /// Until when it was to be done.
    async fn due(&self) -> DateTime<Utc> {
        self.piece.due
    }

    /// When it was done; nothing while it is not.
    async fn until(&self) -> Option<DateTime<Utc>> {
        self.piece.until
    }

    async fn kept(&self) -> bool {
        self.piece.kept
    }

    /// Whether it counts; else an exclusion leaves it out.
    async fn counted(&self) -> bool {
        self.piece.counted
    }
}
