//! Who works on which project, from when until when.
//!
//! Deliberately absent: shifts, and whether the project exists, which the clients' crate knows. Invariant: nobody is
//! assigned to the same project twice at the same time, being lent to it apart.

use kernel::Fault;
use kernel::action::{AssignPeople, ReadPeople};
use kernel::fact::{Fact, Stint};
use kernel::fault::{Problems, Reason};
use kernel::ids::{AssignmentId, PersonId, ProjectId};
use kernel::time::{Time, from_micros, micros};
use store::{AuditEntry, Permit, Scope, Tx};

use crate::access::Access;
use crate::row::{ColumnTrait, Condition, NotSet, Order, Set, assignment};

/// The longest for which somebody is lent.
pub const MOST_LENT: chrono::Duration = chrono::Duration::hours(12);

/// Somebody working on a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Its id.
    pub id: AssignmentId,
    /// Who.
    pub person: PersonId,
    /// On what.
    pub project: ProjectId,
    /// From when.
    pub from: Time,
    /// Until when, the end not included; none for as long as it lasts.
    pub until: Option<Time>,
    /// While it is in force he is given work of no other project.
    pub only_here: bool,
}

/// Somebody to be assigned.
#[derive(Clone, Copy, Debug)]
pub struct NewAssignment {
    /// Who.
    pub person: PersonId,
    /// On what.
    pub project: ProjectId,
    /// From when.
    pub from: Time,
    /// Until when, the end not included.
    pub until: Option<Time>,
}

impl Access {
    /// Assigns somebody to a project of the scope's tenant. The caller has found the project in the same scope.
    pub async fn assign(
        &self,
        scope: &Scope,
        _may: Permit<AssignPeople>,
        new: &NewAssignment,
        now: Time,
    ) -> Result<Assignment, Fault> {
        self.add_assignment(scope, new, false, now).await
    }

    /// Lends somebody to a project for a time; with `only_here` he is given work of no other one meanwhile. It ends by
    /// itself, and stands beside an assignment to the same project that he has anyway.
    pub async fn lend(
        &self,
        scope: &Scope,
        _may: Permit<AssignPeople>,
        (new, only_here): (&NewAssignment, bool),
        now: Time,
    ) -> Result<Assignment, Fault> {
        let mut problems = Problems::none();
        let most = now + MOST_LENT;
        let soon = new.until.is_none_or(|until| until <= now || until > most);
        let between = Reason::coded("OUT_OF_RANGE", "lies within the next 12 hours");
        problems.check(soon, "until", between);
        problems.settle()?;
        self.add_assignment(scope, new, only_here, now).await
    }

    async fn add_assignment(
        &self,
        scope: &Scope,
        new: &NewAssignment,
        only_here: bool,
        now: Time,
    ) -> Result<Assignment, Fault> {
        in_order(new.from, new.until)?;
        self.reachable(scope, new.person).await?;
        let mut tx = self.db.begin(scope).await?;
        take_turn(&tx).await?;
        let id: AssignmentId = tx.id();
        tx.insert(assignment::ActiveModel {
            tenant_id: NotSet,
            id: Set(id.0),
            person_id: Set(new.person.0),
            project_id: Set(new.project.0),
            from_at: Set(micros(new.from)),
            until_at: Set(new.until.map(micros)),
            created_at: Set(micros(now)),
            only_here: Set(only_here),
        })
        .await?;
        alone(&tx, new, only_here).await?;
        let NewAssignment { person, project, from, until } = *new;
        let made = Assignment { id, person, project, from, until, only_here };
        record(&mut tx, &made, None, now).await?;
        tx.commit().await?;
        self.refresh();
        Ok(made)
    }

    /// Changes the end of an assignment.
    pub async fn end_assignment(
        &self,
        scope: &Scope,
        _may: Permit<AssignPeople>,
        id: AssignmentId,
        until: Time,
        now: Time,
    ) -> Result<Assignment, Fault> {
        let mut tx = self.db.begin(scope).await?;
        take_turn(&tx).await?;
        let row = tx.get::<assignment::Entity>(id.0).await?.ok_or(Fault::missing("assignment"))?;
        let before = Assignment::from(row);
        in_order(before.from, Some(until))?;
        let row = assignment::ActiveModel { until_at: Set(Some(micros(until))), ..Default::default() };
        tx.update("assignment", id.0, row).await?;
        let after = Assignment { until: Some(until), ..before.clone() };
        let whole =
            NewAssignment { person: after.person, project: after.project, from: after.from, until: after.until };
        alone(&tx, &whole, after.only_here).await?;
        record(&mut tx, &after, Some(&before), now).await?;
        tx.commit().await?;
        self.refresh();
        Ok(after)
    }

    /// Assignments in the scope's tenant that are in force at `at` or later; of one project, or of all.
    pub async fn assignments(
        &self,
        scope: &Scope,
        _may: Permit<ReadPeople>,
        project: Option<ProjectId>,
        at: Time,
    ) -> Result<Vec<Assignment>, Fault> {
        let view = self.db.view(scope).await?;
        let mut wanted = Condition::all().add(assignment::lasting(at));
        if let Some(project) = project {
            wanted = wanted.add(assignment::Column::ProjectId.eq(project.0));
        }
        let rows = view.find::<assignment::Entity>().filter(wanted).order(assignment::Column::FromAt, Order::Asc);
        Ok(rows.all().await?.into_iter().map(Assignment::from).collect())
    }

    /// People assigned to a project at `at`: those to whom its work may be offered.
    pub async fn assigned(&self, scope: &Scope, project: ProjectId, at: Time) -> Result<Vec<PersonId>, Fault> {
        let view = self.db.view(scope).await?;
        let rows = view.find::<assignment::Entity>().filter(assignment::Column::ProjectId.eq(project.0));
        let rows =
            rows.filter(assignment::lasting(at)).filter(assignment::Column::FromAt.lte(micros(at))).all().await?;
        Ok(rows.into_iter().map(|row| PersonId(row.person_id)).collect())
    }
}

fn in_order(from: Time, until: Option<Time>) -> Result<(), Fault> {
    let mut problems = Problems::none();
    problems.check(
        until.is_some_and(|until| until < from),
        "until",
        Reason::coded("BEFORE_BEGINNING", "must not be before the beginning"),
    );
    problems.settle()
}

/// Two who assign in one tenant at the same time take turns: the counter's row is held until the commit.
async fn take_turn(tx: &Tx) -> Result<(), Fault> {
    tx.count_up("assignment").await.map(|_| ())
}

/// Refuses when the person has another assignment of the same kind to the project at the same time.
async fn alone(tx: &Tx, new: &NewAssignment, only_here: bool) -> Result<(), Fault> {
    let mut wanted = Condition::all()
        .add(assignment::Column::PersonId.eq(new.person.0))
        .add(assignment::Column::ProjectId.eq(new.project.0))
        .add(assignment::Column::OnlyHere.eq(only_here))
        .add(assignment::lasting(new.from));
    if let Some(until) = new.until {
        wanted = wanted.add(assignment::Column::FromAt.lt(micros(until)));
    }
    let together = tx.find::<assignment::Entity>().filter(wanted).count().await?;
    if together > 1 { Err(Fault::conflict("the person is assigned to this project at that time")) } else { Ok(()) }
}

async fn record(tx: &mut Tx, after: &Assignment, before: Option<&Assignment>, now: Time) -> Result<(), Fault> {
    let Assignment { id, person, project, from, until, .. } = after.clone();
    tx.record(Fact::PersonAssigned(Stint { assignment: id, person, from, until }).at(now).in_project(project))?;
    let term = |of: &Assignment| (of.person, of.project, of.from, of.until, of.only_here);
    tx.audit(AuditEntry {
        action: "people.assign",
        subject: "assignment",
        subject_id: Some(id.0),
        before: before.map(term),
        after: Some(term(after)),
    })
    .await
}

impl From<assignment::Model> for Assignment {
    fn from(row: assignment::Model) -> Self {
        Self {
            id: AssignmentId(row.id),
            person: PersonId(row.person_id),
            project: ProjectId(row.project_id),
            from: from_micros(row.from_at),
            until: row.until_at.map(from_micros),
            only_here: row.only_here,
        }
    }
}
