//! The fence: every query on a tenant's table starts with the tenant, and with the project where rows have one.

use std::collections::BTreeSet;

use futures::future::{BoxFuture, FutureExt as _};
use kernel::Fault;
use sea_orm::sea_query::IntoCondition;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    UpdateMany, Value,
};

use crate::conn::Conn;
use crate::scope::Projects;

/// A table whose rows belong to tenants. Implemented by [`fenced!`](crate::fenced).
pub trait Fenced: EntityTrait {
    /// The column of the tenant.
    const TENANT: Self::Column;
    /// The column of the project, where rows have one.
    const PROJECT: Option<Self::Column>;
    /// The column that tells rows of a tenant apart.
    const ID: Self::Column;
}

/// Fences a row module's entity: `fenced!(Entity)`, or `fenced!(Entity, ProjectId)` where rows belong to a project.
#[macro_export]
macro_rules! fenced {
    ($entity:ty) => {
        impl $crate::Fenced for $entity {
            const TENANT: Column = Column::TenantId;
            const PROJECT: Option<Column> = None;
            const ID: Column = Column::Id;
        }
    };
    ($entity:ty, $project:ident) => {
        impl $crate::Fenced for $entity {
            const TENANT: Column = Column::TenantId;
            const PROJECT: Option<Column> = Some(Column::$project);
            const ID: Column = Column::Id;
        }
    };
}

/// The condition that keeps a tenant's rows, and a person's projects, apart.
pub(crate) fn fence<E: Fenced>(tenant: kernel::ids::TenantId, projects: &Projects) -> Condition {
    let mut condition = Condition::all().add(E::TENANT.eq(tenant.0));
    if let (Some(column), Projects::Only(only)) = (E::PROJECT, projects) {
        condition = condition.add(column.is_in(only.iter().map(|project| project.0)));
    }
    condition
}

/// A fenced reading, not yet done.
#[must_use]
pub struct Find<'v, E: Fenced> {
    pub(crate) conn: &'v Conn,
    pub(crate) select: Select<E>,
}

impl<'v, E: Fenced> Find<'v, E>
where
    E::Model: Send + Sync,
{
    /// Only rows like this.
    pub fn filter(mut self, condition: impl IntoCondition) -> Self {
        self.select = self.select.filter(condition.into_condition());
        self
    }

    /// In this order.
    pub fn order(mut self, column: E::Column, order: Order) -> Self {
        self.select = self.select.order_by(column, order);
        self
    }

    /// At most so many.
    pub fn limit(mut self, most: u64) -> Self {
        self.select = self.select.limit(most);
        self
    }

    /// The first row. The work lies apart: whoever may have to read, rarely, need not be as large as reading is.
    pub fn one(self) -> BoxFuture<'v, Result<Option<E::Model>, Fault>> {
        let read = async move {
            self.select.one(self.conn.to::<E>().await.map_err(Fault::storage)?).await.map_err(Fault::storage)
        };
        read.boxed()
    }

    /// All rows.
    pub fn all(self) -> BoxFuture<'v, Result<Vec<E::Model>, Fault>> {
        let read = async move {
            self.select.all(self.conn.to::<E>().await.map_err(Fault::storage)?).await.map_err(Fault::storage)
        };
        read.boxed()
    }

    /// How many.
    pub async fn count(self) -> Result<u64, Fault> {
        self.select.count(self.conn.to::<E>().await.map_err(Fault::storage)?).await.map_err(Fault::storage)
    }

    /// How many rows there are for each value of some columns, smallest value first.
    pub async fn tally<T>(self, by: &[E::Column]) -> Result<Vec<(T, i64)>, Fault>
    where
        T: sea_orm::TryGetableMany + Send + Sync + Ord,
        (T, i64): Sized,
    {
        let mut select = self.select.select_only();
        for column in by {
            select = select.column(*column).group_by(*column);
        }
        select = select.column_as(sea_orm::sea_query::Expr::cust("COUNT(*)"), "tally_count");
        let statement = sea_orm::QueryTrait::build(&select, sea_orm::ConnectionTrait::get_database_backend(self.conn));
        let line = self.conn.to::<E>().await.map_err(Fault::storage)?;
        let rows = sea_orm::ConnectionTrait::query_all_raw(line, statement).await.map_err(Fault::storage)?;
        let names: Vec<String> = by.iter().map(|c| sea_orm::IdenStatic::as_str(c).to_owned()).collect();
        let mut tallies = Vec::with_capacity(rows.len());
        for row in rows {
            let key = T::try_get_many(&row, "", &names).map_err(|error| Fault::storage(format!("{error:?}")))?;
            let count: i64 = row.try_get("", "tally_count").map_err(Fault::storage)?;
            tallies.push((key, count));
        }
        tallies.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(tallies)
    }
}

/// A fenced change of many rows, not yet done.
#[must_use]
pub struct Change<'t, E: Fenced> {
    pub(crate) conn: &'t Conn,
    pub(crate) update: UpdateMany<E>,
    pub(crate) set: BTreeSet<String>,
}

impl<E: Fenced> Change<'_, E> {
    /// Only rows like this.
    pub fn filter(mut self, condition: impl IntoCondition) -> Self {
        self.update = self.update.filter(condition.into_condition());
        self
    }

    /// Gives a column a value.
    pub fn set(mut self, column: E::Column, value: impl Into<Value>) -> Self {
        self.set.insert(sea_orm::IdenStatic::as_str(&column).to_owned());
        self.update = self.update.col_expr(column, sea_orm::sea_query::Expr::value(value));
        self
    }

    /// Adds to a column of numbers.
    pub fn add(mut self, column: E::Column, by: i64) -> Self {
        self.set.insert(sea_orm::IdenStatic::as_str(&column).to_owned());
        self.update = self.update.col_expr(column, sea_orm::ExprTrait::add(sea_orm::sea_query::Expr::col(column), by));
        self
    }

    /// Does it at the latest with the commit; nobody is told how many rows changed.
    pub async fn later(self) -> Result<(), Fault> {
        if self.set.is_empty() {
            return Ok(());
        }
        let backend = sea_orm::ConnectionTrait::get_database_backend(self.conn);
        let table = sea_orm::EntityName::table_name(&E::default()).to_owned();
        self.conn.write(&table, sea_orm::QueryTrait::build(&self.update, backend)).await
    }

    /// Does it, and tells how many rows changed.
    pub async fn run(self) -> Result<u64, Fault> {
        if self.set.is_empty() {
            return Ok(0);
        }
        changed(self.conn, self.update).await
    }
}

/// Changes rows and tells how many.
pub(crate) async fn changed<E: Fenced>(conn: &Conn, update: UpdateMany<E>) -> Result<u64, Fault> {
    let line = conn.to::<E>().await.map_err(Fault::storage)?;
    update.exec(line).boxed().await.map(|done| done.rows_affected).map_err(Fault::storage)
}
