//! Queues: the waiting lines of a project.
//!
//! Deliberately absent: what waits in them, which `desk` knows. Invariant: a project always keeps one living queue, and
//! a queue overflows into another queue of the same client, never into itself.

mod routing;

use kernel::Fault;
use kernel::action::EditClient;
use kernel::fault::Problems;
use kernel::ids::{ProjectId, QueueId};
use kernel::time::{Time, from_micros, micros};
use serde::Serialize;
use store::{AuditEntry, Permit, Tx, View};

use crate::input::{self, OUT_OF_RANGE, UNKNOWN};
use crate::projects::{self, Project};
use crate::row::{ColumnTrait, NotSet, Order, Set, both, queue as row};

pub use routing::Routing;

/// A waiting line of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Queue {
    /// Its id.
    pub id: QueueId,
    /// Its project.
    pub project: ProjectId,
    /// Its name.
    pub name: String,
    /// Where cases go on when they cannot be kept here.
    pub overflow_to: Option<QueueId>,
    /// The languages it is for; none means any.
    pub languages: Vec<String>,
    /// How its contacts find their people.
    pub routing: Routing,
    /// When it was made.
    pub created: Time,
    /// When it was closed.
    pub archived: Option<Time>,
}

/// What is said of a queue when it is made or changed.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Its name.
    pub name: String,
    /// Where cases go on.
    pub overflow_to: Option<QueueId>,
    /// The languages it is for.
    pub languages: Vec<String>,
    /// How its contacts find their people; none: as it was.
    pub routing: Option<Routing>,
}

impl Queue {
    fn read(row: row::Model) -> Self {
        Self {
            id: QueueId(row.id),
            project: ProjectId(row.project_id),
            name: row.name,
            overflow_to: row.overflow_to.map(QueueId),
            languages: row.languages.split_whitespace().map(str::to_owned).collect(),
            routing: serde_json::from_str(&row.routing_json).unwrap_or_default(),
            created: from_micros(row.created_at),
            archived: row.archived_at.map(from_micros),
        }
    }
}

/// A queue.
pub async fn find(view: &View, id: QueueId) -> Result<Queue, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Queue::read).ok_or(Fault::missing("queue"))
}

/// The client's queues that the scope reaches, oldest first, closed ones too.
pub async fn list(view: &View) -> Result<Vec<Queue>, Fault> {
    let rows = view.find::<row::Entity>().order(row::Column::Id, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Queue::read).collect())
}

/// The oldest living queue of a project, where contacts wait unless something else is said.
pub async fn usual(view: &View, project: ProjectId) -> Result<Queue, Fault> {
    let row = view
        .find::<row::Entity>()
        .filter(both(row::Column::ProjectId.eq(project.0), row::Column::ArchivedAt.is_null()))
        .order(row::Column::Id, Order::Asc)
        .one()
        .await?;
    row.map(Queue::read).ok_or(Fault::missing("queue"))
}

/// Makes a queue in a project.
pub async fn create(
    tx: &mut Tx,
    _may: Permit<EditClient>,
    project: ProjectId,
    draft: Draft,
    now: Time,
) -> Result<Queue, Fault> {
    projects::find(tx, project).await?;
    let row = read(tx, None, &draft).await?;
    insert(tx, project, row, now).await
}

/// The queue that a project is born with.
pub(crate) async fn first(tx: &Tx, project: &Project, now: Time) -> Result<Queue, Fault> {
    let row = read(tx, None, &Draft { name: project.name.clone(), ..Draft::default() }).await?;
    insert(tx, project.id, row, now).await
}

async fn insert(tx: &Tx, project: ProjectId, mut row: row::ActiveModel, now: Time) -> Result<Queue, Fault> {
    let id: QueueId = tx.id();
    row.id = Set(id.0);
    row.project_id = Set(project.0);
    row.overflow = Set(false);
    row.created_at = Set(micros(now));
    tx.insert(row).await?;
    let queue = find(tx, id).await?;
    note(tx, "queue.create", None, &queue).await?;
    Ok(queue)
}

/// Changes a queue.
pub async fn update(tx: &mut Tx, _may: Permit<EditClient>, id: QueueId, draft: Draft) -> Result<Queue, Fault> {
    let before = find(tx, id).await?;
    tx.update("queue", id.0, read(tx, Some(id), &draft).await?).await?;
    let after = find(tx, id).await?;
    note(tx, "queue.update", Some(&before), &after).await?;
    Ok(after)
}

/// Closes a queue; the last one of a project stays open.
pub async fn archive(tx: &mut Tx, _may: Permit<EditClient>, id: QueueId, now: Time) -> Result<Queue, Fault> {
    let before = find(tx, id).await?;
    let living = list(tx).await?.into_iter().filter(|q| q.project == before.project && q.archived.is_none());
    if living.filter(|queue| queue.id != id).count() == 0 {
        return Err(Fault::conflict("a project keeps at least one queue"));
    }
    tx.update("queue", id.0, row::ActiveModel { archived_at: Set(Some(micros(now))), ..Default::default() }).await?;
    let after = find(tx, id).await?;
    note(tx, "queue.archive", Some(&before), &after).await?;
    Ok(after)
}

async fn read(tx: &Tx, own: Option<QueueId>, draft: &Draft) -> Result<row::ActiveModel, Fault> {
    let mut problems = Problems::none();
    problems.check(own.is_some() && draft.overflow_to == own, "overflowTo", OUT_OF_RANGE);
    if let Some(id) = draft.overflow_to {
        problems.check(tx.get::<row::Entity>(id.0).await?.is_none(), "overflowTo", UNKNOWN);
    }
    let each = draft.languages.iter().enumerate();
    let languages: Vec<_> =
        each.map(|(at, text)| input::language(&mut problems, &format!("languages[{at}]"), text)).collect();
    let routing = draft.routing.as_ref().map(|routing| routing.checked(&mut problems));
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: NotSet,
        project_id: NotSet,
        name: Set(input::line(&mut problems, "name", &draft.name, 120)),
        overflow: NotSet,
        overflow_to: Set(draft.overflow_to.map(|id| id.0)),
        languages: Set(languages.join(" ")),
        created_at: NotSet,
        archived_at: NotSet,
        routing_json: routing.map_or(NotSet, |one| Set(serde_json::to_string(&one).unwrap_or_default())),
    };
    problems.settle().map(|()| row)
}

async fn note(tx: &Tx, action: &str, before: Option<&Queue>, after: &Queue) -> Result<(), Fault> {
    let id = Some(after.id.0);
    tx.audit(AuditEntry { action, subject: "queue", subject_id: id, before, after: Some(after) }).await
}
