//! Writing: one tenant, one commit, one exit for facts and jobs.

use std::ops::Deref;
use std::sync::Arc;

use kernel::fact::{Happening, Recorded, SCHEMA};
use kernel::ids::{CaseId, JobId};
use kernel::time::{Time, micros};
use kernel::{FactId, Fault};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, IntoIden, OnConflict, Query, TableRef, UpdateStatement, ValueTuple};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use serde::Serialize;

use crate::db::Engine;
use crate::fence::{Change, Fenced, changed, fence};
use crate::job::Job;
use crate::later::{Onto, pieces};
use crate::rows::{audit, fact, outbox};
use crate::scope::Projects;
use crate::view::View;

/// A unit of work in one tenant. Dropping it undoes everything; [`Tx::commit`] makes it durable.
pub struct Tx {
    pub(crate) view: View,
    pub(crate) engine: Arc<Engine>,
    facts: Vec<Recorded>,
    jobs: Vec<outbox::ActiveModel>,
    woken: bool,
}

impl Deref for Tx {
    type Target = View;

    fn deref(&self) -> &View {
        &self.view
    }
}

impl Tx {
    pub(crate) fn new(view: View, engine: Arc<Engine>) -> Self {
        Self { view, engine, facts: Vec::new(), jobs: Vec::new(), woken: false }
    }

    /// A new id.
    pub fn id<T: From<uuid::Uuid>>(&self) -> T {
        self.engine.ids.next()
    }

    /// Adds a row; the tenant is stamped here, whatever the row says.
    pub async fn insert<A>(&self, row: A) -> Result<(), Fault>
    where
        A: ActiveModelTrait + Send + 'static,
        A::Entity: Fenced,
    {
        self.view.conn.put_down(vec![self.stamped(row)?], &Onto::nothing()).await
    }

    /// Adds rows in one statement.
    pub async fn insert_many<A>(&self, rows: Vec<A>) -> Result<(), Fault>
    where
        A: ActiveModelTrait + Send + 'static,
        A::Entity: Fenced,
    {
        let rows: Vec<A> = rows.into_iter().map(|row| self.stamped(row)).collect::<Result<_, _>>()?;
        self.view.conn.put_down(rows, &Onto::nothing()).await
    }

    /// Adds a row unless one with the same key is there; tells whether it was added.
    pub async fn insert_new<A>(&self, row: A) -> Result<bool, Fault>
    where
        A: ActiveModelTrait + Send + 'static,
        A::Entity: Fenced,
    {
        let insert = <A::Entity as EntityTrait>::insert(self.stamped(row)?)
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(self.view.conn.to::<A::Entity>().await.map_err(Fault::storage)?);
        match insert.await {
            Ok(added) => Ok(added > 0),
            Err(sea_orm::DbErr::RecordNotInserted) => Ok(false),
            Err(error) => Err(Fault::storage(error)),
        }
    }

    /// Adds a row unless one with the same key is there.
    pub async fn insert_missing<A>(&self, row: A) -> Result<(), Fault>
    where
        A: ActiveModelTrait + Send + 'static,
        A::Entity: Fenced,
    {
        self.view.conn.put_down(vec![self.stamped(row)?], &Onto::kept()).await
    }

    /// Adds a row, or overwrites the named columns of the one with the same key.
    pub async fn put<A>(
        &self,
        row: A,
        key: Vec<<A::Entity as EntityTrait>::Column>,
        overwrite: Vec<<A::Entity as EntityTrait>::Column>,
    ) -> Result<(), Fault>
    where
        A: ActiveModelTrait + Send + 'static,
        A::Entity: Fenced,
    {
        self.view.conn.put_down(vec![self.stamped(row)?], &Onto::overwritten(key, overwrite)).await
    }

    /// The row with this tenant's stamp; a project outside the scope is missing.
    fn stamped<A>(&self, mut row: A) -> Result<A, Fault>
    where
        A: ActiveModelTrait,
        A::Entity: Fenced,
    {
        row.set(<A::Entity as Fenced>::TENANT, self.view.scope.tenant().0.into());
        if let (Some(column), Projects::Only(reached)) = (<A::Entity as Fenced>::PROJECT, self.view.scope.projects()) {
            let project = row.get(column).into_value();
            let known = reached.iter().any(|id| project.as_ref() == Some(&id.0.into()));
            if !known {
                return Err(Fault::missing("project"));
            }
        }
        Ok(row)
    }

    /// Changes one row by its id: the columns that are set in `row`. No such row is a fault.
    pub async fn update<A>(&self, what: &'static str, id: impl Into<sea_orm::Value>, row: A) -> Result<(), Fault>
    where
        A: ActiveModelTrait + Send + 'static,
        A::Entity: Fenced,
    {
        let fence = fence::<A::Entity>(self.view.scope.tenant(), self.view.scope.projects());
        let mut update = A::Entity::update_many().filter(fence).filter(<A::Entity as Fenced>::ID.eq(id.into()));
        for column in <<A::Entity as EntityTrait>::Column as sea_orm::Iterable>::iter() {
            if let sea_orm::ActiveValue::Set(value) = row.get(column) {
                update = update.col_expr(column, Expr::value(value));
            }
        }
        if changed(&self.view.conn, update).await? == 0 { Err(Fault::missing(what)) } else { Ok(()) }
    }

    /// Gives columns of several rows values of their own, in few statements, where the rows fulfil a condition; tells
    /// how many did.
    pub async fn change_each<E: Fenced>(
        &self,
        columns: &[E::Column],
        rows: Vec<(uuid::Uuid, Vec<sea_orm::Value>)>,
        only: Condition,
    ) -> Result<u64, Fault> {
        let fence = fence::<E>(self.view.scope.tenant(), self.view.scope.projects()).add(only);
        let line = self.view.conn.to::<E>().await.map_err(Fault::storage)?;
        let mut changed = 0;
        for piece in pieces(rows) {
            let update = each::<E>(columns, piece, fence.clone());
            let statement = line.get_database_backend().build(&update);
            changed += line.execute_raw(statement).await.map_err(Fault::storage)?.rows_affected();
        }
        Ok(changed)
    }

    /// Changes many rows, fenced.
    pub fn change<E: Fenced>(&self) -> Change<'_, E> {
        let fence = fence::<E>(self.view.scope.tenant(), self.view.scope.projects());
        Change { conn: &self.view.conn, update: E::update_many().filter(fence), set: std::collections::BTreeSet::new() }
    }

    /// Removes rows like this, fenced; tells how many.
    pub async fn delete<E: Fenced>(&self, condition: Condition) -> Result<u64, Fault> {
        E::delete_many()
            .filter(fence::<E>(self.view.scope.tenant(), self.view.scope.projects()))
            .filter(condition)
            .exec(self.view.conn.to::<E>().await.map_err(Fault::storage)?)
            .await
            .map(|done| done.rows_affected)
            .map_err(Fault::storage)
    }

    /// The next number of a counter of this tenant: 1, 2, 3 … Gaps are allowed.
    pub async fn count_up(&self, counter: &str) -> Result<i64, Fault> {
        self.count_up_by(counter, 1).await
    }

    /// The last of the next `many` numbers of a counter of this tenant, which all belong to the caller.
    pub async fn count_up_by(&self, counter: &str, many: i64) -> Result<i64, Fault> {
        crate::counter::up(self.view.conn.past(), self.view.scope.tenant(), counter, many).await
    }

    /// Writes a fact down. It leaves with the commit.
    pub fn record(&mut self, happening: Happening) -> Result<FactId, Fault> {
        let id = FactId(self.engine.ids.next());
        let recorded = Recorded {
            id,
            schema: SCHEMA,
            tenant: self.view.scope.tenant(),
            project: happening.project,
            case: happening.case,
            at: happening.at,
            recorded: self.engine.clock.now(),
            actor: happening.actor.unwrap_or(self.view.scope.actor()),
            fact: happening.fact,
        };
        self.facts.push(recorded);
        Ok(id)
    }

    /// The facts written down so far in this unit of work.
    pub fn recorded(&self) -> &[Recorded] {
        &self.facts
    }

    /// The facts of one case, those of this unit of work included, oldest first.
    pub async fn story_of(&self, case: CaseId) -> Result<Vec<Recorded>, Fault> {
        let mut facts = self.view.facts_of(case).await?;
        facts.extend(self.facts.iter().filter(|fact| fact.case == Some(case)).cloned());
        Ok(facts)
    }

    /// Asks for a job to be done at `at` or soon after. It leaves with the commit.
    pub fn enqueue<J: Job>(&mut self, job: &J, at: Time) -> Result<JobId, Fault> {
        let id: JobId = self.engine.ids.next();
        self.jobs.push(outbox::ActiveModel {
            tenant_id: sea_orm::Set(self.view.scope.tenant().0),
            id: sea_orm::Set(id.0),
            job: sea_orm::Set(J::NAME.to_owned()),
            payload: sea_orm::Set(serde_json::to_vec(job).map_err(Fault::storage)?),
            run_at: sea_orm::Set(micros(at)),
            dispatched_at: sea_orm::NotSet,
        });
        Ok(id)
    }

    /// Asks that the timers be looked at again after the commit: a due time has come or moved.
    pub fn wake_timers(&mut self) {
        self.woken = true;
    }

    /// Notes an administrative change: who, what, before and after. The person is the scope's.
    pub async fn audit<T: Serialize>(&self, entry: AuditEntry<'_, T>) -> Result<(), Fault> {
        match entry.row(&self.engine, &self.view.scope)? {
            Some(row) => self.insert(row).await,
            None => Ok(()),
        }
    }

    /// Makes the work durable, with its facts and jobs, and wakes who waits for them.
    pub async fn commit(mut self) -> Result<(), Fault> {
        let facts = !self.facts.is_empty();
        if facts {
            let rows = self.facts.iter().map(fact::row).collect::<Result<Vec<_>, _>>()?;
            self.view.conn.put_down(rows, &Onto::nothing()).await?;
        }
        let jobs = !self.jobs.is_empty();
        if jobs {
            let rows = std::mem::take(&mut self.jobs);
            self.view.conn.put_down(rows, &Onto::nothing()).await?;
        }
        self.view.conn.commit().await?;
        self.engine.bell.ring(facts, jobs, self.woken);
        Ok(())
    }
}

/// One statement that gives each row its own values.
fn each<E: Fenced>(
    columns: &[E::Column],
    rows: Vec<(uuid::Uuid, Vec<sea_orm::Value>)>,
    only: Condition,
) -> UpdateStatement {
    let given = |place: usize| Expr::col((Alias::new("given"), Alias::new(format!("column{place}"))));
    let values = rows.into_iter().map(|(id, values)| ValueTuple::Many([vec![id.into()], values].concat())).collect();
    let mut update = Query::update();
    update.table(E::default()).from(TableRef::ValuesList(values, Alias::new("given").into_iden()));
    for (place, column) in columns.iter().enumerate() {
        update.value(*column, given(place + 2));
    }
    update.cond_where(only.add(E::ID.into_expr().eq(given(1))));
    update
}

/// An administrative change.
pub struct AuditEntry<'a, T> {
    /// What was done, as the action's name.
    pub action: &'a str,
    /// The noun it was done to.
    pub subject: &'a str,
    /// Which one.
    pub subject_id: Option<uuid::Uuid>,
    /// As it was.
    pub before: Option<T>,
    /// As it is.
    pub after: Option<T>,
}

impl<T: Serialize> AuditEntry<'_, T> {
    /// The row of the scope's tenant; nothing when no person acts.
    pub(crate) fn row(self, engine: &Engine, scope: &crate::scope::Scope) -> Result<Option<audit::ActiveModel>, Fault> {
        let Some(person) = scope.person() else { return Ok(None) };
        let json = |value: Option<T>| value.map(|v| serde_json::to_string(&v)).transpose().map_err(Fault::storage);
        Ok(Some(audit::ActiveModel {
            tenant_id: sea_orm::Set(scope.tenant().0),
            id: sea_orm::Set(engine.ids.next()),
            at: sea_orm::Set(micros(engine.clock.now())),
            person_id: sea_orm::Set(person.0),
            action: sea_orm::Set(self.action.to_owned()),
            subject: sea_orm::Set(self.subject.to_owned()),
            subject_id: sea_orm::Set(self.subject_id),
            before_json: sea_orm::Set(json(self.before)?),
            after_json: sea_orm::Set(json(self.after)?),
        }))
    }
}
