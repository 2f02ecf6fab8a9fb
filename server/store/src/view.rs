//! Reading: one tenant through [`View`], lists over several through [`ReachView`].

use kernel::Fault;
use sea_orm::sea_query::{Alias, Asterisk, Expr, IntoCondition, Query, SelectStatement, UnionType};
use sea_orm::{ConnectionTrait, EntityTrait, Order, QueryFilter, QueryTrait};
use uuid::Uuid;

use crate::conn::Conn;
use crate::fence::{Fenced, Find, fence};
use crate::scope::{Part, Reach, Scope};

/// A consistent look at one tenant's rows.
pub struct View {
    pub(crate) conn: Conn,
    pub(crate) scope: Scope,
}

impl View {
    /// Whose rows are seen, and by whom.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Rows of a table, fenced by tenant and project.
    pub fn find<E: Fenced>(&self) -> Find<'_, E> {
        let fence = fence::<E>(self.scope.tenant(), self.scope.projects());
        Find { conn: &self.conn, select: E::find().filter(fence) }
    }

    /// One row by its id.
    pub async fn get<E: Fenced>(&self, id: impl Into<sea_orm::Value>) -> Result<Option<E::Model>, Fault>
    where
        E::Model: Send + Sync,
    {
        self.find::<E>().filter(sea_orm::ColumnTrait::eq(&E::ID, id.into())).one().await
    }
}

/// Where a list over several tenants goes on: the last row's sort value and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// The value sorted by.
    pub value: i64,
    /// The row's id.
    pub id: Uuid,
}

/// How a list over several tenants is sorted: by one column of whole numbers, then by id.
pub struct Sorting<E: EntityTrait> {
    /// The column.
    pub by: E::Column,
    /// Rising or falling.
    pub order: Order,
    /// Where to go on.
    pub after: Option<After>,
    /// How many rows at most.
    pub most: u64,
}

/// A consistent look at the lists of several tenants.
pub struct ReachView {
    pub(crate) conn: Conn,
    pub(crate) reach: Reach,
}

impl ReachView {
    /// Whose reach it is.
    pub fn reach(&self) -> &Reach {
        &self.reach
    }

    /// One page of a list over all tenants of the reach: one scan along the index per tenant, merged.
    pub async fn page<E: Fenced>(
        &self,
        sorting: &Sorting<E>,
        keep: impl Fn(&Part) -> sea_orm::Condition,
    ) -> Result<Vec<E::Model>, Fault>
    where
        E::Model: Send + Sync,
    {
        let mut scans = self.reach.parts().iter().map(|part| scan::<E>(part, sorting, keep(part)));
        let Some(mut merged) = scans.next() else { return Ok(Vec::new()) };
        scans.for_each(|next| {
            merged.union(UnionType::All, next);
        });
        merged.order_by(sorting.by, sorting.order.clone()).order_by(E::ID, sorting.order.clone()).limit(sorting.most);
        let statement = self.conn.get_database_backend().build(&merged);
        let rows = self.conn.query_all_raw(statement).await.map_err(Fault::storage)?;
        rows.iter()
            .map(|row| <E::Model as sea_orm::FromQueryResult>::from_query_result(row, "").map_err(Fault::storage))
            .collect()
    }

    /// Fenced rows of one tenant of the reach; for small lists beside a page.
    pub fn find<E: Fenced>(&self, part: &Part) -> Find<'_, E> {
        Find { conn: &self.conn, select: E::find().filter(fence::<E>(part.tenant(), part.projects())) }
    }

    /// Fenced rows of all tenants of the reach, by one filter: only where an index leads by something else.
    pub fn find_all<E: Fenced>(&self) -> Find<'_, E> {
        let any = self
            .reach
            .parts()
            .iter()
            .fold(sea_orm::Condition::any(), |any, part| any.add(fence::<E>(part.tenant(), part.projects())));
        let fence = if self.reach.parts().is_empty() { sea_orm::Condition::all().add(Expr::val(1).eq(0)) } else { any };
        Find { conn: &self.conn, select: E::find().filter(fence) }
    }

    /// Fenced rows of tenants of the reach, in each those of its own filter; a tenant without a filter is left out.
    pub fn find_among<E: Fenced, C: IntoCondition>(&self, keep: impl Fn(&Part) -> Option<C>) -> Find<'_, E> {
        let parts = self.reach.parts().iter();
        let kept = parts.filter_map(|part| Some(fence::<E>(part.tenant(), part.projects()).add(keep(part)?)));
        let any = kept.fold(sea_orm::Condition::any(), sea_orm::Condition::add);
        let fence = if any.is_empty() { sea_orm::Condition::all().add(Expr::val(1).eq(0)) } else { any };
        Find { conn: &self.conn, select: E::find().filter(fence) }
    }
}

fn scan<E: Fenced>(part: &Part, sorting: &Sorting<E>, keep: sea_orm::Condition) -> SelectStatement {
    let mut select = E::find().filter(fence::<E>(part.tenant(), part.projects())).filter(keep);
    if let Some(after) = sorting.after {
        select = select.filter(beyond::<E>(sorting, after));
    }
    let mut inner = select.into_query();
    inner.order_by(sorting.by, sorting.order.clone()).order_by(E::ID, sorting.order.clone()).limit(sorting.most);
    Query::select().column(Asterisk).from_subquery(inner, Alias::new("scan")).to_owned()
}

use sea_orm::ExprTrait;

fn beyond<E: Fenced>(sorting: &Sorting<E>, after: After) -> sea_orm::Condition {
    let row = Expr::tuple([Expr::col(sorting.by), Expr::col(E::ID)]);
    let edge = Expr::tuple([Expr::val(after.value), Expr::val(after.id)]);
    sea_orm::Condition::all().add(match sorting.order {
        Order::Desc => row.lt(edge),
        _ => row.gt(edge),
    })
}
