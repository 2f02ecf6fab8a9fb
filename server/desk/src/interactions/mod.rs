//! Interactions: what was said in a case, mails in and out and notes, in one timeline.
//!
//! Invariant: an interaction belongs to exactly one case of one client, and its text is erased with its customer.

mod attachment_row;
pub mod attachments;
mod key_row;
pub mod keys;
pub mod notes;
pub mod once;
pub(crate) mod row;

use std::collections::BTreeMap;

use kernel::Fault;
use kernel::fact::{Class, Delivery};
use kernel::ids::{CaseId, CustomerId, EmployerId, InboundId, InteractionId, PersonId, ProjectId, TenantId};
use kernel::time::{Time, from_micros, micros};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::query::{ColumnTrait, Condition, NotSet, Order, Set};
use store::{ByTenant, Part, ReachView, Tx, View};

use crate::inbound::Address;
use crate::orders::credit::Contact;

/// What kind of thing was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A mail of the customer's side.
    MailIn,
    /// A mail of ours.
    MailOut,
    /// What came through a form.
    Form,
    /// An internal note.
    Note,
    /// A chat; its lines stand beside it.
    Chat,
}

/// One thing that was said.
#[derive(Clone, Debug, PartialEq)]
pub struct Interaction {
    /// The client.
    pub tenant: TenantId,
    /// Its id.
    pub id: InteractionId,
    /// Its project.
    pub project: ProjectId,
    /// Its case.
    pub case: CaseId,
    /// What kind it is.
    pub kind: Kind,
    /// When it was said.
    pub at: Time,
    /// The customer who said it.
    pub customer: Option<CustomerId>,
    /// The person who said it, and his employer then.
    pub author: Option<(PersonId, EmployerId)>,
    /// What a message turned out to be.
    pub class: Class,
    /// From whom.
    pub from: Option<Address>,
    /// To whom.
    pub to: Vec<Address>,
    /// Copies.
    pub cc: Vec<Address>,
    /// The subject.
    pub subject: Option<String>,
    /// The words that are new.
    pub text: String,
    /// Quoted history and signature.
    pub quoted: Option<String>,
    /// Whether there is an HTML form of it.
    pub has_html: bool,
    /// How many images lie elsewhere.
    pub remote_images: i64,
    /// Its message id, without angle brackets.
    pub message_id: Option<String>,
    /// How far a mail of ours has come.
    pub delivery: Option<Delivery>,
    /// Why it did not come further.
    pub delivery_reason: Option<String>,
    /// How many attempts to hand it over ended without the other server's word: it may have arrived each time.
    pub doubts: i64,
    /// Until when it may be taken back.
    pub undo_until: Option<Time>,
    /// By what it was found to belong here, and how sure that is.
    pub threaded: Option<(String, String)>,
    /// The mail in the mailbox ledger.
    pub inbound: Option<InboundId>,
    /// The stored raw mail.
    pub object: Option<String>,
}

impl Interaction {
    /// Something said in a case, so far without words.
    pub fn new(id: InteractionId, case: CaseId, project: ProjectId, kind: Kind, at: Time) -> Self {
        Self {
            tenant: TenantId::HOUSE,
            id,
            project,
            case,
            kind,
            at,
            customer: None,
            author: None,
            class: Class::Human,
            from: None,
            to: Vec::new(),
            cc: Vec::new(),
            subject: None,
            text: String::new(),
            quoted: None,
            has_html: false,
            remote_images: 0,
            message_id: None,
            delivery: None,
            delivery_reason: None,
            doubts: 0,
            undo_until: None,
            threaded: None,
            inbound: None,
            object: None,
        }
    }
}

/// One interaction.
pub async fn find(view: &View, id: InteractionId) -> Result<Interaction, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Interaction::from).ok_or(Fault::missing("interaction"))
}

/// The contacts of these customers: what they wrote, and chats in which they were answered.
pub async fn contacts_of(view: &View, customers: &[CustomerId]) -> Result<Vec<Contact>, Fault> {
    let kinds = [Kind::MailIn, Kind::Form, Kind::Chat];
    let mut found = Vec::new();
    for some in customers.chunks(500) {
        let theirs = Condition::all()
            .add(row::Column::CustomerId.is_in(some.iter().map(|id| id.0)))
            .add(row::Column::Kind.is_in(kinds.iter().map(word)));
        let rows = view.find::<row::Entity>().filter(theirs).all().await?;
        found.extend(rows.into_iter().filter_map(|row| {
            let customer = CustomerId(row.customer_id?);
            Some(Contact { id: InteractionId(row.id), customer, at: from_micros(row.at) })
        }));
    }
    Ok(found)
}

/// A page of a case's timeline, newest first; goes on before `(at, id)`.
pub async fn timeline(
    view: &View,
    cases: &[CaseId],
    before: Option<(Time, InteractionId)>,
    most: u64,
) -> Result<Vec<Interaction>, Fault> {
    let mut find = view.find::<row::Entity>().filter(row::Column::CaseId.is_in(cases.iter().map(|case| case.0)));
    if let Some((at, id)) = before {
        let same = Condition::all().add(row::Column::At.eq(micros(at))).add(row::Column::Id.lt(id.0));
        find = find.filter(Condition::any().add(row::Column::At.lt(micros(at))).add(same));
    }
    let rows = find.order(row::Column::At, Order::Desc).order(row::Column::Id, Order::Desc).limit(most).all().await?;
    Ok(rows.into_iter().map(Interaction::from).collect())
}

/// How many messages of customers wait for an answer, by case, each case counted from an instant.
pub async fn unanswered(look: &ReachView, since: &ByTenant<(CaseId, Time)>) -> Result<BTreeMap<CaseId, i64>, Fault> {
    let one = |(case, at): &(CaseId, Time)| {
        Condition::all().add(row::Column::CaseId.eq(case.0)).add(row::Column::At.gte(micros(*at)))
    };
    let these = |part: &Part| Some(since.get(&part.tenant())?.iter().map(one).fold(Condition::any(), Condition::add));
    let counts: Vec<((uuid::Uuid,), i64)> = look
        .find_among::<row::Entity, _>(these)
        .filter(row::Column::Kind.is_in([word(&Kind::MailIn), word(&Kind::Form)]))
        .filter(row::Column::Class.eq(word(&Class::Human)))
        .tally(&[row::Column::CaseId])
        .await?;
    Ok(counts.into_iter().map(|((case,), count)| (CaseId(case), count)).collect())
}

/// Writes something said.
pub(crate) async fn add(tx: &Tx, said: &Interaction) -> Result<(), Fault> {
    tx.insert(said.row()).await
}

/// How far a mail of ours has come.
pub(crate) async fn set_delivery(
    tx: &Tx,
    id: InteractionId,
    delivery: Delivery,
    reason: Option<&str>,
) -> Result<(), Fault> {
    let row = row::ActiveModel {
        delivery: Set(Some(word(&delivery))),
        delivery_reason: Set(reason.map(str::to_owned)),
        undo_until: Set(None),
        ..Default::default()
    };
    tx.update("interaction", id.0, row).await
}

/// The ids of everything said in a case.
pub(crate) async fn ids(view: &View, case: CaseId) -> Result<Vec<InteractionId>, Fault> {
    let rows = view.find::<row::Entity>().filter(row::Column::CaseId.eq(case.0)).all().await?;
    Ok(rows.into_iter().map(|row| InteractionId(row.id)).collect())
}

/// The messages of the customer's side in a case.
pub(crate) async fn heard(view: &View, case: CaseId) -> Result<Vec<InteractionId>, Fault> {
    let rows = view.find::<row::Entity>().filter(row::Column::CaseId.eq(case.0)).all().await?;
    let said = rows.into_iter().map(Interaction::from).filter(|said| said.kind.is_heard());
    Ok(said.map(|said| said.id).collect())
}

/// Moves an interaction into another case.
pub(crate) async fn move_to(tx: &Tx, id: InteractionId, case: CaseId) -> Result<(), Fault> {
    let row = row::ActiveModel { case_id: Set(case.0), ..Default::default() };
    tx.update("interaction", id.0, row).await?;
    keys::follow(tx, id, case).await?;
    attachments::follow(tx, id, case).await
}

/// The case moved to another project.
pub(crate) async fn follow_move(tx: &Tx, case: CaseId, _from: ProjectId, to: ProjectId) -> Result<(), Fault> {
    let change = tx.change::<row::Entity>().filter(row::Column::CaseId.eq(case.0));
    change.set(row::Column::ProjectId, to.0).run().await.map(|_| ())
}

/// Erases the words of a case; that something was said, and when, stays.
pub(crate) async fn forget(tx: &Tx, case: CaseId) -> Result<(), Fault> {
    let nothing: Option<String> = None;
    tx.change::<row::Entity>()
        .filter(row::Column::CaseId.eq(case.0))
        .set(row::Column::Text, "")
        .set(row::Column::Quoted, nothing.clone())
        .set(row::Column::Subject, nothing.clone())
        .set(row::Column::FromAddress, nothing.clone())
        .set(row::Column::FromName, nothing.clone())
        .set(row::Column::ToJson, "[]")
        .set(row::Column::CcJson, "[]")
        .set(row::Column::MessageId, nothing.clone())
        .set(row::Column::DeliveryReason, nothing.clone())
        .set(row::Column::Object, nothing)
        .set(row::Column::HasHtml, false)
        .run()
        .await?;
    keys::forget(tx, case).await?;
    attachments::forget(tx, case).await?;
    tx.forget_text(case).await
}

impl Interaction {
    fn row(&self) -> row::ActiveModel {
        row::ActiveModel {
            tenant_id: NotSet,
            id: Set(self.id.0),
            project_id: Set(self.project.0),
            case_id: Set(self.case.0),
            kind: Set(word(&self.kind)),
            at: Set(micros(self.at)),
            customer_id: Set(self.customer.map(|id| id.0)),
            person_id: Set(self.author.map(|(person, _)| person.0)),
            employer_id: Set(self.author.map(|(_, employer)| employer.0)),
            class: Set(word(&self.class)),
            from_address: Set(self.from.as_ref().map(|from| from.address.clone())),
            from_name: Set(self.from.as_ref().and_then(|from| from.name.clone())),
            to_json: Set(serde_json::to_string(&self.to).unwrap_or_default()),
            cc_json: Set(serde_json::to_string(&self.cc).unwrap_or_default()),
            subject: Set(self.subject.clone()),
            text: Set(self.text.clone()),
            quoted: Set(self.quoted.clone()),
            has_html: Set(self.has_html),
            remote_images: Set(self.remote_images),
            message_id: Set(self.message_id.clone()),
            delivery: Set(self.delivery.as_ref().map(word)),
            delivery_reason: Set(self.delivery_reason.clone()),
            undo_until: Set(self.undo_until.map(micros)),
            threaded_by: Set(self.threaded.as_ref().map(|(by, _)| by.clone())),
            confidence: Set(self.threaded.as_ref().map(|(_, confidence)| confidence.clone())),
            inbound_id: Set(self.inbound.map(|id| id.0)),
            object: Set(self.object.clone()),
            doubts: Set(self.doubts),
        }
    }
}

impl From<row::Model> for Interaction {
    fn from(row: row::Model) -> Self {
        let from = row.from_address.map(|address| Address { address, name: row.from_name });
        Self {
            tenant: TenantId(row.tenant_id),
            id: InteractionId(row.id),
            project: ProjectId(row.project_id),
            case: CaseId(row.case_id),
            kind: read(&row.kind).unwrap_or(Kind::Note),
            at: from_micros(row.at),
            customer: row.customer_id.map(CustomerId),
            author: row.person_id.map(PersonId).zip(row.employer_id.map(EmployerId)),
            class: read(&row.class).unwrap_or(Class::Human),
            from,
            to: serde_json::from_str(&row.to_json).unwrap_or_default(),
            cc: serde_json::from_str(&row.cc_json).unwrap_or_default(),
            subject: row.subject,
            text: row.text,
            quoted: row.quoted,
            has_html: row.has_html,
            remote_images: row.remote_images,
            message_id: row.message_id,
            delivery: row.delivery.as_deref().and_then(read),
            delivery_reason: row.delivery_reason,
            doubts: row.doubts,
            undo_until: row.undo_until.map(from_micros),
            threaded: row.threaded_by.zip(row.confidence),
            inbound: row.inbound_id.map(InboundId),
            object: row.object,
        }
    }
}

/// The word of a plain enum, as JSON would have it.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The plain enum of a word.
pub(crate) fn read<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

impl Kind {
    /// Whether a customer said it.
    pub const fn is_heard(self) -> bool {
        matches!(self, Self::MailIn | Self::Form)
    }
}
