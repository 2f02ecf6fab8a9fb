//! Invitations: a visitor of a shop's page is asked whether he would like to chat, by a rule or by a person of ours; or
//! he is left alone, so that it can be told what asking is worth.
//!
//! Deliberately absent: what a rule asks for, which `tenants` knows. Invariants: a rule decides once about a visit,
//! whatever is told how often; who was left alone is counted like who was asked, and nothing of it is told to his page.

pub mod ask;
pub mod compare;
pub mod figures;
mod row;

use kernel::Fault;
use kernel::ids::{CustomerId, InteractionId, InviteId, PersonId, ProjectId, RuleId, TenantId, VisitId, WidgetId};
use kernel::time::{Time, from_micros, micros};
use sha2::{Digest, Sha256};
use store::query::{ColumnTrait, Condition, NotSet, Order, Set};
use store::{Tx, View};
use tenants::widgets::Widget;
use tenants::widgets::invitations::{Moment, Rule};
use uuid::Uuid;

/// For how long an invitation that nobody has seen yet is handed out.
pub const STANDS: chrono::Duration = chrono::Duration::minutes(10);

/// A visitor who was asked, or left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// Whose shop it is about.
    pub tenant: TenantId,
    /// Its id.
    pub id: InviteId,
    /// The project of the window.
    pub project: ProjectId,
    /// The window.
    pub widget: WidgetId,
    /// The rule; none: a person asked.
    pub rule: Option<RuleId>,
    /// The person who asked.
    pub person: Option<PersonId>,
    /// The visit.
    pub visit: VisitId,
    /// Whom the visit belongs to: the customer where he was known, the visit itself where not.
    pub visitor: Uuid,
    /// The customer, where he is known by now.
    pub customer: Option<CustomerId>,
    /// Whether the customer was known before the rule decided.
    pub known: bool,
    /// Whether he was left alone.
    pub held_out: bool,
    /// The person's words.
    pub text: Option<String>,
    /// When it was decided.
    pub decided: Time,
    /// When the visitor saw it.
    pub shown: Option<Time>,
    /// When he agreed.
    pub accepted: Option<Time>,
    /// When he declined.
    pub dismissed: Option<Time>,
    /// The chat that followed in the same visit, asked for or not.
    pub chat: Option<InteractionId>,
}

/// Who visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    /// The visit.
    pub visit: VisitId,
    /// The customer, where he is known.
    pub customer: Option<CustomerId>,
}

/// What a page reports of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Report {
    /// The visitor sees it.
    Shown,
    /// He agreed.
    Accepted,
    /// He declined.
    Dismissed,
}

/// The id of a visit that a page calls so.
pub fn visit_of(widget: WidgetId, name: &str) -> VisitId {
    let mut hash = Sha256::new();
    hash.update(widget.0.as_bytes());
    hash.update(name.as_bytes());
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    VisitId(Uuid::from_bytes(bytes))
}

impl Who {
    /// By what a visitor is told from others.
    pub fn key(&self) -> Uuid {
        self.customer.map_or(self.visit.0, |customer| customer.0)
    }
}

impl Invite {
    /// Whether it may still be handed out.
    pub fn stands(&self, now: Time) -> bool {
        let answered = self.accepted.is_some() || self.dismissed.is_some() || self.chat.is_some();
        // A person waits for the answer; a rule has said enough once it was seen.
        let seen = self.shown.is_some() && self.rule.is_some();
        !self.held_out && !answered && !seen && now - self.decided < STANDS
    }
}

/// One invitation.
pub async fn find(view: &View, id: InviteId) -> Result<Invite, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Invite::from).ok_or(Fault::missing("invitation"))
}

/// What was decided in a visit, the last first.
pub async fn of_visit(view: &View, visit: VisitId) -> Result<Vec<Invite>, Fault> {
    let rows = view.find::<row::Entity>().filter(row::Column::VisitId.eq(visit.0));
    Ok(rows.order(row::Column::DecidedAt, Order::Desc).all().await?.into_iter().map(Invite::from).collect())
}

/// What these visitors were asked, the last of each last; who was left alone is left out.
pub async fn of_visits(view: &View, visits: &[VisitId]) -> Result<Vec<Invite>, Fault> {
    let mut found = Vec::new();
    for some in visits.chunks(500) {
        let these = Condition::all()
            .add(row::Column::VisitId.is_in(some.iter().map(|id| id.0)))
            .add(row::Column::HeldOut.eq(false));
        let rows = view.find::<row::Entity>().filter(these).order(row::Column::DecidedAt, Order::Asc);
        found.extend(rows.all().await?.into_iter().map(Invite::from));
    }
    Ok(found)
}

/// What was decided by a widget's rules since an instant, left alone or not.
pub async fn since(view: &View, widget: WidgetId, from: Time) -> Result<Vec<Invite>, Fault> {
    let these = Condition::all().add(row::Column::WidgetId.eq(widget.0)).add(row::Column::DecidedAt.gte(micros(from)));
    let rows = view.find::<row::Entity>().filter(these).order(row::Column::DecidedAt, Order::Asc);
    Ok(rows.all().await?.into_iter().map(Invite::from).collect())
}

/// What stands for a visit now: what a person asked before what a rule decided.
pub async fn standing(view: &View, visit: VisitId, now: Time) -> Result<Option<Invite>, Fault> {
    let mut all = of_visit(view, visit).await?;
    all.retain(|invite| invite.stands(now));
    all.sort_by_key(|invite| invite.person.is_none());
    Ok(all.into_iter().next())
}

/// The rules that may still decide about a visit at this moment, none where the visitor was asked a while ago.
pub async fn open<'a>(
    view: &View,
    (widget, moment): (&'a Widget, &'a Moment),
    who: Who,
    now: Time,
) -> Result<Vec<&'a Rule>, Fault> {
    let invitations = &widget.settings.invitations;
    let mut fitting: Vec<&Rule> = invitations.fitting(moment).collect();
    if fitting.is_empty() {
        return Ok(fitting);
    }
    let before = of_visit(view, who.visit).await?;
    fitting.retain(|rule| before.iter().all(|invite| invite.rule != Some(rule.id)));
    let pause = chrono::Duration::minutes(i64::from(invitations.pause_minutes));
    let lately =
        Condition::all().add(row::Column::VisitorId.eq(who.key())).add(row::Column::DecidedAt.gt(micros(now - pause)));
    if pause > chrono::Duration::zero() && view.find::<row::Entity>().filter(lately).count().await? > 0 {
        fitting.clear();
    }
    Ok(fitting)
}

/// A rule decides about a visit: the visitor is asked, or left alone. Decided before, nothing is decided again.
pub async fn decide(tx: &Tx, widget: &Widget, rule: &Rule, who: Who, now: Time) -> Result<Option<Invite>, Fault> {
    let invite = Invite {
        tenant: tx.scope().tenant(),
        id: tx.id(),
        project: widget.project,
        widget: widget.id,
        rule: Some(rule.id),
        person: None,
        visit: who.visit,
        visitor: who.key(),
        customer: who.customer,
        known: who.customer.is_some(),
        held_out: rule.leaves_alone(who.key()),
        text: None,
        decided: now,
        shown: None,
        accepted: None,
        dismissed: None,
        chat: None,
    };
    let new = tx.insert_new(invite.row()).await?;
    Ok(Some(invite).filter(|_| new))
}

/// Takes what a page reports; told twice it counts once. What was not handed to this visit is missing.
pub async fn report(
    tx: &Tx,
    (widget, visit): (WidgetId, VisitId),
    id: InviteId,
    what: Report,
    now: Time,
) -> Result<Invite, Fault> {
    let mut invite = find(tx, id).await?;
    if invite.visit != visit || invite.widget != widget || invite.held_out {
        return Err(Fault::missing("invitation"));
    }
    invite.shown = invite.shown.or(Some(now));
    match what {
        Report::Shown => {}
        Report::Accepted => invite.accepted = invite.accepted.or(Some(now)),
        Report::Dismissed => invite.dismissed = invite.dismissed.or(Some(now)),
    }
    save(tx, &invite).await?;
    Ok(invite)
}

/// A chat began in a visit: whoever was asked in it, or left alone, came to one and is known from now on.
pub(crate) async fn chatted(
    tx: &Tx,
    visit: VisitId,
    (chat, customer): (InteractionId, CustomerId),
    answered: Option<InviteId>,
    now: Time,
) -> Result<(), Fault> {
    for mut invite in of_visit(tx, visit).await? {
        invite.customer = invite.customer.or(Some(customer));
        invite.chat = invite.chat.or(Some(chat));
        if answered == Some(invite.id) && !invite.held_out {
            invite.shown = invite.shown.or(Some(now));
            invite.accepted = invite.accepted.or(Some(now));
        }
        save(tx, &invite).await?;
    }
    Ok(())
}

/// The customer is erased: what he was asked is nobody's.
pub(crate) async fn forget(tx: &Tx, customer: CustomerId) -> Result<(), Fault> {
    let nobody: Option<Uuid> = None;
    let his = tx.change::<row::Entity>().filter(row::Column::CustomerId.eq(customer.0));
    his.set(row::Column::CustomerId, nobody).set(row::Column::VisitorId, Uuid::nil()).run().await.map(|_| ())
}

async fn save(tx: &Tx, invite: &Invite) -> Result<(), Fault> {
    tx.update("invitation", invite.id.0, row::ActiveModel { id: NotSet, ..invite.row() }).await
}

impl Invite {
    fn row(&self) -> row::ActiveModel {
        let at = |time: Option<Time>| Set(time.map(micros));
        row::ActiveModel {
            tenant_id: NotSet,
            id: Set(self.id.0),
            project_id: Set(self.project.0),
            widget_id: Set(self.widget.0),
            rule_id: Set(self.rule.map(|id| id.0)),
            person_id: Set(self.person.map(|id| id.0)),
            visit_id: Set(self.visit.0),
            visitor_id: Set(self.visitor),
            customer_id: Set(self.customer.map(|id| id.0)),
            known: Set(self.known),
            held_out: Set(self.held_out),
            text: Set(self.text.clone()),
            decided_at: Set(micros(self.decided)),
            shown_at: at(self.shown),
            accepted_at: at(self.accepted),
            dismissed_at: at(self.dismissed),
            chat_id: Set(self.chat.map(|id| id.0)),
        }
    }
}

impl From<row::Model> for Invite {
    fn from(row: row::Model) -> Self {
        let at = |time: Option<i64>| time.map(from_micros);
        Self {
            tenant: TenantId(row.tenant_id),
            id: InviteId(row.id),
            project: ProjectId(row.project_id),
            widget: WidgetId(row.widget_id),
            rule: row.rule_id.map(RuleId),
            person: row.person_id.map(PersonId),
            visit: VisitId(row.visit_id),
            visitor: row.visitor_id,
            customer: row.customer_id.map(CustomerId),
            known: row.known,
            held_out: row.held_out,
            text: row.text,
            decided: from_micros(row.decided_at),
            shown: at(row.shown_at),
            accepted: at(row.accepted_at),
            dismissed: at(row.dismissed_at),
            chat: row.chat_id.map(InteractionId),
        }
    }
}
