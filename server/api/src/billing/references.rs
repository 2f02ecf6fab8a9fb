//! What is behind a number: cases by their numbers, the rest by its id.

use std::collections::HashMap;

use async_graphql::{Context, Object};
use desk::cases::Case;
use kernel::action::ReadCases;
use kernel::ids::{CaseId, TenantId};
use uuid::Uuid;

use super::Ledger;
use crate::badge::badge;
use crate::context::asked;
use crate::desk::CaseNode;
use crate::fault::refuse;
use crate::page::{self, Size, connection};

/// Something behind a number.
pub struct ReferenceNode {
    pub(super) tenant: TenantId,
    pub(super) id: Uuid,
    pub(super) case: Option<Case>,
}

connection!(ReferenceConnection, ReferenceEdge, ReferenceNode);

/// A page of what is behind a number: cases by their numbers, the rest by its id.
pub(super) async fn references(
    ctx: &Context<'_>,
    tenant: TenantId,
    ids: &[Uuid],
    (first, after): (Option<i32>, Option<String>),
) -> async_graphql::Result<ReferenceConnection> {
    let (size, place) = (Size::of(first)?, page::place(after.as_deref())?);
    let mut sorted: Vec<Uuid> = ids.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let rest = sorted.into_iter().filter(|id| place.is_none_or(|(_, last)| *id > last));
    let these: Vec<Uuid> = rest.take(size.0 + 1).collect();
    let ledger = Ledger::of(ctx, tenant).await?;
    let cases: Vec<CaseId> = these.iter().map(|id| CaseId(*id)).collect();
    let found = desk::cases::several(&ledger.view, &cases).await.map_err(refuse)?;
    let mut found: HashMap<Uuid, Case> = found.into_iter().map(|case| (case.id.0, case)).collect();
    let node = |id: Uuid| (page::cursor(0, id), ReferenceNode { tenant, id, case: found.remove(&id) });
    let mut connection = ReferenceConnection::of(&size, these.into_iter().map(node).collect());
    connection.hint(ids.len());
    Ok(connection)
}

impl ReferenceConnection {
    fn hint(&mut self, all: usize) {
        self.total_hint = i32::try_from(all).ok();
    }
}

#[Object(name = "Reference")]
impl ReferenceNode {
    /// What it is known by outside: the id in exports.
    async fn reference(&self) -> String {
        self.id.to_string()
    }

    /// The client's letters and a number, of a case.
    async fn number(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<String>> {
        let Some(case) = &self.case else { return Ok(None) };
        Ok(Some(format!("{}-{}", badge(ctx, self.tenant).await?.0.code, case.number)))
    }

    async fn subject(&self) -> Option<&str> {
        self.case.as_ref().map(|case| case.subject.as_str())
    }

    /// The case, for those who may open it.
    async fn case(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<CaseNode>> {
        let may = asked(ctx)?.holds::<ReadCases>(self.tenant).await?;
        Ok(self.case.clone().filter(|_| may).map(CaseNode))
    }
}
