//! Dispositions: the outcomes that a resolved case may have, in the order of the digit keys.
//!
//! Deliberately absent: what follows an outcome. Invariant: an outcome that was ever used stays findable; it is only
//! taken out of the list.

use kernel::Fault;
use kernel::action::EditMacros;
use kernel::fault::Problems;
use kernel::ids::{DispositionId, ProjectId};
use kernel::time::{Time, micros};
use serde::Serialize;
use store::{AuditEntry, Permit, Tx, View};

use crate::row::{ColumnTrait, NotSet, Order, Set, disposition as row};
use crate::{OUT_OF_RANGE, REQUIRED, UNKNOWN, reached, too_long};

/// An outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Disposition {
    /// Its id.
    pub id: DispositionId,
    /// The project it is for; absent means every one of the client.
    pub project: Option<ProjectId>,
    /// The outcome it is a kind of.
    pub parent: Option<DispositionId>,
    /// Its name.
    pub name: String,
    /// Its place; the first nine have digits.
    pub position: i64,
    /// Whether it can be chosen.
    pub active: bool,
}

/// What is said of an outcome when it is made or changed.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The project it is for.
    pub project: Option<ProjectId>,
    /// The outcome it is a kind of.
    pub parent: Option<DispositionId>,
    /// Its name.
    pub name: String,
    /// Its place; the last by default.
    pub position: Option<i64>,
}

impl Disposition {
    fn read(row: row::Model) -> Self {
        Self {
            id: DispositionId(row.id),
            project: row.project_id.map(ProjectId),
            parent: row.parent_id.map(DispositionId),
            name: row.name,
            position: row.position,
            active: row.archived_at.is_none(),
        }
    }
}

/// An outcome, also one that can no longer be chosen.
pub async fn find(view: &View, id: DispositionId) -> Result<Disposition, Fault> {
    let found = view.get::<row::Entity>(id.0).await?.map(Disposition::read);
    found.filter(|found| reached(view.scope(), found.project)).ok_or(Fault::missing("disposition"))
}

/// The client's outcomes that the scope reaches, in their order, those that cannot be chosen too.
pub async fn list(view: &View) -> Result<Vec<Disposition>, Fault> {
    let ordered =
        view.find::<row::Entity>().order(row::Column::Position, Order::Asc).order(row::Column::Id, Order::Asc);
    let all = ordered.all().await?.into_iter().map(Disposition::read);
    Ok(all.filter(|found| reached(view.scope(), found.project)).collect())
}

/// The outcomes that the digits 1 to 9 choose in a project.
pub async fn by_digit(view: &View, project: ProjectId) -> Result<Vec<Disposition>, Fault> {
    let here = |found: &Disposition| found.active && found.project.is_none_or(|own| own == project);
    Ok(list(view).await?.into_iter().filter(here).filter(|found| found.parent.is_none()).take(9).collect())
}

/// How many outcomes can be chosen.
pub async fn count(view: &View) -> Result<u64, Fault> {
    view.find::<row::Entity>().filter(row::Column::ArchivedAt.is_null()).count().await
}

/// Makes an outcome.
pub async fn create(tx: &mut Tx, _may: Permit<EditMacros>, draft: Draft) -> Result<Disposition, Fault> {
    let all = list(tx).await?;
    let mut row = read(tx, &all, None, &draft)?;
    let id: DispositionId = tx.id();
    row.id = Set(id.0);
    row.position = Set(draft.position.unwrap_or_else(|| all.last().map_or(1, |last| last.position + 1)));
    tx.insert(row).await?;
    let made = find(tx, id).await?;
    note(tx, "disposition.create", None, &made).await?;
    Ok(made)
}

/// Changes an outcome.
pub async fn update(
    tx: &mut Tx,
    _may: Permit<EditMacros>,
    id: DispositionId,
    draft: Draft,
) -> Result<Disposition, Fault> {
    let before = find(tx, id).await?;
    let row = read(tx, &list(tx).await?, Some(id), &draft)?;
    tx.update("disposition", id.0, row).await?;
    let after = find(tx, id).await?;
    note(tx, "disposition.update", Some(&before), &after).await?;
    Ok(after)
}

/// Puts outcomes into this order; those not named follow in the order they had.
pub async fn arrange(
    tx: &mut Tx,
    _may: Permit<EditMacros>,
    order: &[DispositionId],
) -> Result<Vec<Disposition>, Fault> {
    let mut all = list(tx).await?;
    all.sort_by_key(|found| order.iter().position(|id| *id == found.id).unwrap_or(order.len()));
    for (position, found) in (1_i64..).zip(&all) {
        if found.position != position {
            tx.update("disposition", found.id.0, row::ActiveModel { position: Set(position), ..Default::default() })
                .await?;
        }
    }
    let after = list(tx).await?;
    let ids = |all: &[Disposition]| all.iter().map(|found| found.id).collect::<Vec<_>>();
    let entry = AuditEntry {
        action: "disposition.arrange",
        subject: "disposition",
        subject_id: None,
        before: None,
        after: Some(ids(&after)),
    };
    tx.audit(entry).await?;
    Ok(after)
}

/// Takes an outcome out of the list, or puts it back.
pub async fn offer(
    tx: &mut Tx,
    _may: Permit<EditMacros>,
    id: DispositionId,
    active: bool,
    now: Time,
) -> Result<Disposition, Fault> {
    let before = find(tx, id).await?;
    let archived = (!active).then(|| micros(now));
    tx.update("disposition", id.0, row::ActiveModel { archived_at: Set(archived), ..Default::default() }).await?;
    let after = find(tx, id).await?;
    note(tx, "disposition.offer", Some(&before), &after).await?;
    Ok(after)
}

fn read(tx: &Tx, all: &[Disposition], own: Option<DispositionId>, draft: &Draft) -> Result<row::ActiveModel, Fault> {
    let mut problems = Problems::none();
    let name = draft.name.trim();
    problems.check(name.is_empty(), "name", REQUIRED);
    problems.check(name.chars().count() > 120, "name", too_long(120));
    problems.check(draft.position.is_some_and(|position| !(1..=10_000).contains(&position)), "position", OUT_OF_RANGE);
    problems.check(!reached(tx.scope(), draft.project), "project", UNKNOWN);
    let top = |id| all.iter().any(|found| found.id == id && found.parent.is_none() && Some(id) != own);
    problems.check(draft.parent.is_some_and(|parent| !top(parent)), "parent", UNKNOWN);
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: NotSet,
        project_id: Set(draft.project.map(|project| project.0)),
        parent_id: Set(draft.parent.map(|parent| parent.0)),
        name: Set(name.to_owned()),
        position: draft.position.map_or(NotSet, Set),
        archived_at: NotSet,
    };
    problems.settle().map(|()| row)
}

async fn note(tx: &Tx, action: &str, before: Option<&Disposition>, after: &Disposition) -> Result<(), Fault> {
    let id = Some(after.id.0);
    tx.audit(AuditEntry { action, subject: "disposition", subject_id: id, before, after: Some(after) }).await
}
