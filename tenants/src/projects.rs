//! Projects: lines of a client's work, each with its own people and promises, its name and language towards customers.
//!
//! Deliberately absent: who works in a project, which `access` knows. Invariant: a project is born with one queue, so
//! that a contact always has somewhere to wait.

use kernel::Fault;
use kernel::action::EditClient;
use kernel::fault::Problems;
use kernel::ids::{CalendarId, ProjectId};
use kernel::time::{Time, from_micros, micros};
use serde::Serialize;
use store::{AuditEntry, Permit, Tx, View};

use crate::clients::HUES;
use crate::input::{self, OUT_OF_RANGE, UNKNOWN};
use crate::queues::{self, Queue};
use crate::row::{ColumnTrait, NotSet, Order, Set, calendar, project as row};

/// A line of a client's work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Project {
    /// Its id.
    pub id: ProjectId,
    /// Its name among us.
    pub name: String,
    /// One of eight fixed hues.
    pub hue: u8,
    /// The language in which customers are answered.
    pub language: String,
    /// The name under which customers are answered.
    pub reply_name: String,
    /// What stands below its mails; empty means the client's.
    pub signature: String,
    /// The hours that a contract version drafted for it begins with. What counts is the version in force.
    pub calendar: Option<CalendarId>,
    /// People choose from a list instead of being offered the next case.
    pub pull: bool,
    /// When it was made.
    pub created: Time,
    /// When it ended.
    pub archived: Option<Time>,
}

/// What is said of a project when it is made or changed.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Its name among us.
    pub name: String,
    /// One of eight hues.
    pub hue: u8,
    /// The language in which customers are answered.
    pub language: String,
    /// The name under which customers are answered.
    pub reply_name: String,
    /// What stands below its mails.
    pub signature: String,
    /// Its hours.
    pub calendar: Option<CalendarId>,
    /// People choose from a list.
    pub pull: bool,
}

impl Project {
    fn read(row: row::Model) -> Self {
        Self {
            id: ProjectId(row.id),
            name: row.name,
            hue: u8::try_from(row.hue).unwrap_or_default() % HUES,
            language: row.language,
            reply_name: row.reply_name,
            signature: row.signature,
            calendar: row.calendar_id.map(CalendarId),
            pull: row.pull,
            created: from_micros(row.created_at),
            archived: row.archived_at.map(from_micros),
        }
    }
}

/// A project.
pub async fn find(view: &View, id: ProjectId) -> Result<Project, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Project::read).ok_or(Fault::missing("project"))
}

/// The client's projects that the scope reaches, oldest first, archived ones too.
pub async fn list(view: &View) -> Result<Vec<Project>, Fault> {
    let rows = view.find::<row::Entity>().order(row::Column::Id, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Project::read).collect())
}

/// Makes a project with its first queue.
pub async fn create(tx: &mut Tx, _may: Permit<EditClient>, draft: Draft, now: Time) -> Result<(Project, Queue), Fault> {
    let mut row = read(tx, &draft).await?;
    let id: ProjectId = tx.id();
    row.id = Set(id.0);
    row.created_at = Set(micros(now));
    tx.insert(row).await?;
    let project = find(tx, id).await?;
    note(tx, "project.create", None, &project).await?;
    let queue = queues::first(tx, &project, now).await?;
    Ok((project, queue))
}

/// Changes a project.
pub async fn update(tx: &mut Tx, _may: Permit<EditClient>, id: ProjectId, draft: Draft) -> Result<Project, Fault> {
    let before = living(tx, id).await?;
    tx.update("project", id.0, read(tx, &draft).await?).await?;
    let after = find(tx, id).await?;
    note(tx, "project.update", Some(&before), &after).await?;
    Ok(after)
}

/// Ends a project: what is in it stays readable.
pub async fn archive(tx: &mut Tx, _may: Permit<EditClient>, id: ProjectId, now: Time) -> Result<Project, Fault> {
    let before = living(tx, id).await?;
    tx.update("project", id.0, row::ActiveModel { archived_at: Set(Some(micros(now))), ..Default::default() }).await?;
    let after = find(tx, id).await?;
    note(tx, "project.archive", Some(&before), &after).await?;
    Ok(after)
}

async fn living(tx: &Tx, id: ProjectId) -> Result<Project, Fault> {
    let project = find(tx, id).await?;
    if project.archived.is_some() { Err(Fault::conflict("the project has ended")) } else { Ok(project) }
}

async fn read(tx: &Tx, draft: &Draft) -> Result<row::ActiveModel, Fault> {
    let mut problems = Problems::none();
    problems.check(draft.hue >= HUES, "hue", OUT_OF_RANGE);
    if let Some(id) = draft.calendar {
        let known = tx.find::<calendar::Entity>().filter(calendar::Column::Id.eq(id.0)).count().await?;
        problems.check(known == 0, "calendar", UNKNOWN);
    }
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: NotSet,
        name: Set(input::line(&mut problems, "name", &draft.name, 120)),
        hue: Set(i64::from(draft.hue)),
        language: Set(input::language(&mut problems, "language", &draft.language)),
        reply_name: Set(input::line(&mut problems, "replyName", &draft.reply_name, 120)),
        signature: Set(input::paragraphs(&mut problems, "signature", &draft.signature, 4_000)),
        calendar_id: Set(draft.calendar.map(|id| id.0)),
        pull: Set(draft.pull),
        created_at: NotSet,
        archived_at: NotSet,
    };
    problems.settle().map(|()| row)
}

async fn note(tx: &Tx, action: &str, before: Option<&Project>, after: &Project) -> Result<(), Fault> {
    let id = Some(after.id.0);
    tx.audit(AuditEntry { action, subject: "project", subject_id: id, before, after: Some(after) }).await
}
