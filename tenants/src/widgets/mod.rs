//! Widgets: windows for chats on the shops' pages, each with a key, a queue, and what it asks a visitor.
//!
//! Deliberately absent: chats themselves, which `desk` knows. Invariants: a key names one widget of one client, and
//! whoever is vouched for by a shop was signed with the secret of that widget, for that moment.

pub mod identity;
pub mod invitations;
mod settings;

use std::sync::Arc;
use std::time::Duration;

use kernel::Fault;
use kernel::action::EditClient;
use kernel::fault::Problems;
use kernel::ids::{MailboxId, ProjectId, QueueId, TenantId, WidgetId};
use kernel::time::{Time, from_micros, micros};
use moka::future::Cache;
use serde::Serialize;
use store::{AuditEntry, Db, Permit, SystemUse, Tx, View};

pub use settings::{Ask, Asks, Settings};

use crate::input::UNKNOWN;
use crate::row::{ColumnTrait, NotSet, Order, Set, mailbox, queue, widget as row};

/// How long a widget may be remembered after somebody elsewhere changed it.
const REMEMBERED: Duration = Duration::from_secs(5);

/// A window for chats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Widget {
    /// Its client.
    pub tenant: TenantId,
    /// Its id.
    pub id: WidgetId,
    /// What the shop's page calls it by; nothing secret.
    pub key: String,
    /// Its project.
    pub project: ProjectId,
    /// The queue in which its visitors wait.
    pub queue: QueueId,
    /// Where messages go that are left while nobody is there.
    pub mailbox: Option<MailboxId>,
    /// What it asks, and how it looks.
    pub settings: Settings,
    /// When it was made.
    pub created: Time,
    /// When it was closed.
    pub archived: Option<Time>,
}

/// What is said of a widget when it is made or changed.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The queue in which its visitors wait.
    pub queue: QueueId,
    /// Where messages go that are left while nobody is there.
    pub mailbox: Option<MailboxId>,
    /// What it asks, and how it looks.
    pub settings: Settings,
}

/// The widgets of a client, oldest first.
pub async fn list(view: &View) -> Result<Vec<Widget>, Fault> {
    let rows = view.find::<row::Entity>().order(row::Column::CreatedAt, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Widget::from).collect())
}

/// One widget.
pub async fn find(view: &View, id: WidgetId) -> Result<Widget, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Widget::from).ok_or(Fault::missing("widget"))
}

/// Makes a widget.
pub async fn create(tx: &mut Tx, _may: Permit<EditClient>, draft: &Draft, now: Time) -> Result<Widget, Fault> {
    let (project, settings) = read(tx, draft).await?;
    let id: WidgetId = tx.id();
    tx.insert(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id.0),
        key: Set(crate::mailboxes::form::key_of(tx.id())),
        project_id: Set(project.0),
        queue_id: Set(draft.queue.0),
        mailbox_id: Set(draft.mailbox.map(|id| id.0)),
        settings_json: Set(settings.to_json()),
        created_at: Set(micros(now)),
        archived_at: NotSet,
    })
    .await?;
    let made = find(tx, id).await?;
    note(tx, "widget.create", None, &made).await?;
    Ok(made)
}

/// Changes a widget; its key and secret stay.
pub async fn update(tx: &mut Tx, _may: Permit<EditClient>, id: WidgetId, draft: &Draft) -> Result<Widget, Fault> {
    let before = find(tx, id).await?;
    let (project, settings) = read(tx, draft).await?;
    let row = row::ActiveModel {
        project_id: Set(project.0),
        queue_id: Set(draft.queue.0),
        mailbox_id: Set(draft.mailbox.map(|id| id.0)),
        settings_json: Set(settings.to_json()),
        ..Default::default()
    };
    tx.update("widget", id.0, row).await?;
    let after = find(tx, id).await?;
    note(tx, "widget.update", Some(&before), &after).await?;
    Ok(after)
}

/// Closes a widget: its key leads nowhere any more.
pub async fn archive(tx: &mut Tx, _may: Permit<EditClient>, id: WidgetId, now: Time) -> Result<Widget, Fault> {
    let before = find(tx, id).await?;
    tx.update("widget", id.0, row::ActiveModel { archived_at: Set(Some(micros(now))), ..Default::default() }).await?;
    let after = find(tx, id).await?;
    note(tx, "widget.archive", Some(&before), &after).await?;
    Ok(after)
}

async fn read(tx: &Tx, draft: &Draft) -> Result<(ProjectId, Settings), Fault> {
    let mut problems = Problems::none();
    let queue = tx.get::<queue::Entity>(draft.queue.0).await?;
    problems.check(queue.is_none(), "queue", UNKNOWN);
    if let Some(id) = draft.mailbox {
        problems.check(tx.get::<mailbox::Entity>(id.0).await?.is_none(), "mailbox", UNKNOWN);
    }
    let settings = draft.settings.checked(&mut problems);
    problems.settle()?;
    let queue = queue.ok_or(Fault::missing("queue"))?;
    Ok((ProjectId(queue.project_id), settings))
}

async fn note(tx: &Tx, action: &str, before: Option<&Widget>, after: &Widget) -> Result<(), Fault> {
    let id = Some(after.id.0);
    tx.audit(AuditEntry { action, subject: "widget", subject_id: id, before, after: Some(after) }).await
}

/// Widgets by their keys with a short memory, for what every page of a shop asks. Cheap to clone.
#[derive(Clone)]
pub struct Widgets {
    db: Db,
    secret: Arc<[u8]>,
    known: Cache<String, Widget>,
}

impl Widgets {
    /// Remembers widgets for a few seconds; that a key is unknown is never remembered. From `secret` each widget's own is made.
    pub fn new(db: Db, secret: &[u8]) -> Self {
        let known = Cache::builder().max_capacity(10_000).time_to_live(REMEMBERED).build();
        Self { db, secret: secret.into(), known }
    }

    /// The key with which the shop signs who its visitors are.
    pub fn secret(&self, tenant: TenantId, id: WidgetId) -> String {
        identity::secret(&self.secret, tenant, id)
    }

    /// Forgets what is remembered: a widget has just changed in this process.
    pub fn forget(&self) {
        self.known.invalidate_all();
    }

    /// The living widget of a key.
    pub async fn of(&self, key: &str) -> Result<Option<Widget>, Fault> {
        if let Some(known) = self.known.get(key).await {
            return Ok(Some(known));
        }
        let view = self.db.system_view(SystemUse::Register).await?;
        let found = view.find::<row::Entity>().filter(row::Column::Key.eq(key)).one().await?.map(Widget::from);
        let living = found.filter(|widget| widget.archived.is_none());
        if let Some(widget) = &living {
            self.known.insert(key.to_owned(), widget.clone()).await;
        }
        Ok(living)
    }
}

impl Widget {
    /// Whether a page of this origin may carry the widget; a widget that names no origins may be anywhere.
    pub fn allows(&self, origin: Option<&str>) -> bool {
        let named = &self.settings.origins;
        named.is_empty() || origin.is_some_and(|origin| named.iter().any(|one| one.eq_ignore_ascii_case(origin)))
    }
}

impl From<row::Model> for Widget {
    fn from(row: row::Model) -> Self {
        Self {
            tenant: TenantId(row.tenant_id),
            id: WidgetId(row.id),
            key: row.key,
            project: ProjectId(row.project_id),
            queue: QueueId(row.queue_id),
            mailbox: row.mailbox_id.map(MailboxId),
            settings: serde_json::from_str(&row.settings_json).unwrap_or_default(),
            created: from_micros(row.created_at),
            archived: row.archived_at.map(from_micros),
        }
    }
}
