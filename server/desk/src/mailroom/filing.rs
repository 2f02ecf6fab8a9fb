//! Where the raw mail lies: with its ledger line at first, then as an object under the customer's own key.
//!
//! Invariant: the bytes leave the ledger line only after the object is on disk, and a customer's key is the only one
//! that opens his mails.

use std::collections::{BTreeSet, HashMap};

use futures::{FutureExt as _, StreamExt as _, TryStreamExt as _};
use kernel::Fault;
use kernel::ids::{CustomerId, InboundId, InteractionId};
use kernel::time::Time;
use serde::{Deserialize, Serialize};
use store::query::ColumnTrait;
use store::{Db, Job, Key, Objects, Scope, Tx, View};

use super::row;
use crate::interactions;

/// So many objects are written at the same time.
const TOGETHER: usize = 8;

/// Files mails that were taken in one commit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FileMails {
    /// The mails.
    pub inbound: Vec<InboundId>,
}

impl Job for FileMails {
    const NAME: &'static str = "desk.file_mails";
}

/// A mail that was taken, opened.
struct Taken {
    inbound: InboundId,
    interaction: InteractionId,
    customer: CustomerId,
    bytes: Vec<u8>,
}

/// Asks that mails be filed which were taken in this commit.
pub fn ask(tx: &mut Tx, inbound: Vec<InboundId>, now: Time) -> Result<(), Fault> {
    if inbound.is_empty() {
        return Ok(());
    }
    tx.enqueue(&FileMails { inbound }, now).map(|_| ())
}

/// Moves taken mails to their customers' objects. Doing it twice does no harm.
pub async fn file(db: &Db, objects: &Objects, scope: &Scope, ids: &[InboundId]) -> Result<(), Fault> {
    let mails = taken(db, scope, ids).await?;
    if mails.is_empty() {
        return Ok(());
    }
    let tx = db.begin(scope).await?;
    let keys = tx.keys_for(&mails.iter().map(|mail| mail.customer.0).collect::<BTreeSet<_>>()).await?;
    tx.commit().await?;
    let mut puts = Vec::with_capacity(mails.len());
    for mail in &mails {
        puts.push(put(objects, scope, &keys, mail).boxed());
    }
    let names: Vec<String> = futures::stream::iter(puts).buffered(TOGETHER).try_collect().await?;
    let tx = db.begin(scope).await?;
    for (mail, name) in mails.iter().zip(names) {
        tx.change::<row::Entity>()
            .filter(row::Column::Id.eq(mail.inbound.0))
            .set(row::Column::Bytes, None::<Vec<u8>>)
            .set(row::Column::Object, Some(name.clone()))
            .later()
            .await?;
        interactions::set_object(&tx, mail.interaction, &name).await?;
    }
    tx.commit().await
}

/// The mails among these that were taken and still lie with their ledger lines.
async fn taken(db: &Db, scope: &Scope, ids: &[InboundId]) -> Result<Vec<Taken>, Fault> {
    let view = db.view(scope).await?;
    let these = row::Column::Id.is_in(ids.iter().map(|id| id.0));
    let rows = view.find::<row::Entity>().filter(these).filter(row::Column::Bytes.is_not_null()).all().await?;
    let said: Vec<InteractionId> = rows.iter().filter_map(|row| row.interaction_id.map(InteractionId)).collect();
    let customers = interactions::customers(&view, &said).await?;
    let mut mails = Vec::with_capacity(rows.len());
    if said.is_empty() {
        return Ok(mails);
    }
    let key = db.key_of(&view, scope.tenant().0).await?;
    for row in rows {
        let (Some(sealed), Some(interaction)) = (row.bytes, row.interaction_id.map(InteractionId)) else { continue };
        let Some(customer) = customers.get(&interaction).copied() else { continue };
        let bytes = key.open(row.id.as_bytes(), &sealed)?;
        mails.push(Taken { inbound: InboundId(row.id), interaction, customer, bytes });
    }
    Ok(mails)
}

async fn put(objects: &Objects, scope: &Scope, keys: &HashMap<uuid::Uuid, Key>, mail: &Taken) -> Result<String, Fault> {
    let key = keys.get(&mail.customer.0).ok_or(Fault::missing("data key"))?;
    objects.put(scope.tenant(), mail.customer.0, key, &mail.bytes).await
}

/// The raw mail of a message, from wherever it lies.
pub async fn raw(db: &Db, objects: &Objects, view: &View, message: InteractionId) -> Result<Vec<u8>, Fault> {
    let said = interactions::find(view, message).await?;
    if let (Some(object), Some(customer)) = (&said.object, said.customer) {
        let key = db.key_of(view, customer.0).await?;
        return objects.get(object, &key).await;
    }
    let id = said.inbound.ok_or(Fault::missing("mail"))?;
    let row = view.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("mail"))?;
    let sealed = row.bytes.ok_or(Fault::missing("mail"))?;
    db.key_of(view, view.scope().tenant().0).await?.open(id.0.as_bytes(), &sealed)
}

/// Forgets the raw mails and envelopes of a customer's messages; the lines of the ledger stay and still add up.
pub(crate) async fn forget(tx: &store::Tx, messages: &[InteractionId]) -> Result<(), Fault> {
    tx.change::<row::Entity>()
        .filter(row::Column::InteractionId.is_in(messages.iter().map(|id| id.0)))
        .set(row::Column::Bytes, None::<Vec<u8>>)
        .set(row::Column::Object, None::<String>)
        .set(row::Column::EnvelopeFrom, None::<String>)
        .set(row::Column::EnvelopeToJson, "[]")
        .run()
        .await
        .map(|_| ())
}
