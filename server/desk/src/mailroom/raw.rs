//! Raw mails: written once, sealed each under a key of its own, those of one moment in one pack of the object store.
//!
//! A mail that was taken changes hands by its key alone: wrapped by the client's until somebody is known whose mail it
//! is, by the customer's from then on. Deliberately absent: anything that reads a mail. Invariant: a line of the ledger
//! is written after its mail is durable.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use kernel::Fault;
use kernel::ids::{CustomerId, InboundId, InteractionId, TenantId};
use sha2::{Digest, Sha256};
use store::query::{ColumnTrait, Condition};
use store::{ContentKey, Db, Objects, Tx, View};
use uuid::Uuid;

use super::{Arrival, line_row, row};
use crate::interactions;

/// A mail in a pack, without a line in the ledger yet.
pub struct Sealed {
    /// The mail, without its bytes.
    pub(super) arrival: Arrival,
    pub(super) id: InboundId,
    pub(super) sha256: Vec<u8>,
    pub(super) size: usize,
    pub(super) pack: String,
    pub(super) place: Range<u64>,
    /// Its key, to be wrapped by the client's.
    pub(super) own: ContentKey,
}

/// Seals mails into a pack; after this they are durable, and lost as long as no line names them ([`super::keep`]).
pub async fn seal(
    (db, objects): (&Db, &Objects),
    tenant: TenantId,
    arrivals: Vec<Arrival>,
) -> Result<Vec<Sealed>, Fault> {
    if arrivals.is_empty() {
        return Ok(Vec::new());
    }
    let arrivals: Vec<(InboundId, Arrival)> = arrivals.into_iter().map(|arrival| (db.ids().next(), arrival)).collect();
    let name = Objects::pack(tenant, db.ids().next());
    let sealing =
        tokio::task::spawn_blocking(move || seal_all(&name, arrivals).map(|(sealed, pack)| (name, sealed, pack)));
    let (name, sealed, pack) = sealing.await.map_err(Fault::storage)??;
    objects.put_pack(&name, pack).await?;
    Ok(sealed)
}

fn seal_all(name: &str, arrivals: Vec<(InboundId, Arrival)>) -> Result<(Vec<Sealed>, Vec<u8>), Fault> {
    let mut pack = Vec::with_capacity(arrivals.iter().map(|(_, arrival)| arrival.bytes.len() + 64).sum());
    let mut all = Vec::with_capacity(arrivals.len());
    for (id, mut arrival) in arrivals {
        let (own, from, bytes) = (ContentKey::fresh(), pack.len() as u64, std::mem::take(&mut arrival.bytes));
        own.key().seal_into(id.0.as_bytes(), &bytes, &mut pack)?;
        all.push(Sealed {
            arrival,
            id,
            sha256: Sha256::digest(&bytes).to_vec(),
            size: bytes.len(),
            pack: name.to_owned(),
            place: from..pack.len() as u64,
            own,
        });
    }
    Ok((all, pack))
}

/// The bytes of these lines' mails, each read or not for itself.
pub(super) async fn open(
    (db, objects): (&Db, &Objects),
    view: &View,
    rows: &[row::Model],
) -> Result<Vec<Result<Vec<u8>, Fault>>, Fault> {
    let owners: BTreeSet<Uuid> = rows.iter().map(|row| row.key_owner.unwrap_or(row.tenant_id)).collect();
    let mut keys = HashMap::new();
    for owner in owners {
        keys.insert(owner, db.key_of(view, owner).await?);
    }
    let mut parts = read(objects, rows).await?;
    let bytes = |row: &row::Model| {
        let key = keys.get(&row.key_owner.unwrap_or(row.tenant_id)).ok_or(Fault::missing("data key"))?;
        match (&row.content_key, parts.remove(&row.id)) {
            (Some(wrapped), Some(sealed)) => {
                ContentKey::unwrap(key, row.id.as_bytes(), wrapped)?.key().open(row.id.as_bytes(), &sealed?)
            }
            // Lines that are older than packs carry their mail themselves.
            _ => key.open(row.id.as_bytes(), row.bytes.as_deref().ok_or(Fault::missing("mail"))?),
        }
    };
    Ok(rows.iter().map(bytes).collect())
}

type Parts = HashMap<Uuid, Result<Vec<u8>, Fault>>;

/// The sealed bytes of mails in packs, one reading a pack.
async fn read(objects: &Objects, rows: &[row::Model]) -> Result<Parts, Fault> {
    let mut packs: BTreeMap<&str, Vec<(Uuid, Range<u64>)>> = BTreeMap::new();
    for row in rows {
        if let (Some(pack), Some(from), Some(size)) = (&row.pack, row.pack_from, row.pack_size) {
            let from = u64::try_from(from).unwrap_or_default();
            packs.entry(pack).or_default().push((row.id, from..from + u64::try_from(size).unwrap_or_default()));
        }
    }
    let mut parts = Parts::new();
    for (pack, places) in packs {
        let ranges: Vec<Range<u64>> = places.iter().map(|(_, range)| range.clone()).collect();
        match objects.parts(pack, &ranges).await {
            Ok(read) => parts.extend(places.into_iter().zip(read).map(|((id, _), part)| (id, Ok(part.to_vec())))),
            Err(fault @ Fault::Storage(_)) => return Err(fault),
            Err(_) => parts.extend(places.into_iter().map(|(id, _)| (id, Err(Fault::missing("mail"))))),
        }
    }
    Ok(parts)
}

/// The keys of these lines' mails, wrapped by the customers' keys instead of the client's.
pub(super) async fn hand_over(
    tx: &Tx,
    mails: &[(InboundId, CustomerId)],
) -> Result<HashMap<InboundId, Vec<u8>>, Fault> {
    if mails.is_empty() {
        return Ok(HashMap::new());
    }
    let tenant = tx.scope().tenant().0;
    let owners: BTreeSet<Uuid> = mails.iter().map(|(_, customer)| customer.0).chain([tenant]).collect();
    let keys = tx.keys_for(&owners).await?;
    let these = line_row::Column::Id.is_in(mails.iter().map(|(id, _)| id.0));
    let rows = tx.find::<line_row::Entity>().filter(these).all().await?;
    let wrapped: HashMap<Uuid, Vec<u8>> = rows.into_iter().filter_map(|row| Some((row.id, row.content_key?))).collect();
    let mut handed = HashMap::new();
    for (id, customer) in mails {
        let (Some(wrapped), Some(from), Some(to)) = (wrapped.get(&id.0), keys.get(&tenant), keys.get(&customer.0))
        else {
            continue;
        };
        let own = ContentKey::unwrap(from, id.0.as_bytes(), wrapped)?;
        handed.insert(*id, own.wrap(to, id.0.as_bytes())?);
    }
    Ok(handed)
}

/// The raw mail of a message.
pub async fn of(db: &Db, objects: &Objects, view: &View, message: InteractionId) -> Result<Vec<u8>, Fault> {
    let said = interactions::find(view, message).await?;
    if let (Some(object), Some(customer)) = (&said.object, said.customer) {
        // Mails that are older than packs were moved to objects of their own.
        let key = db.key_of(view, customer.0).await?;
        return objects.get(object, &key).await;
    }
    let id = said.inbound.ok_or(Fault::missing("mail"))?;
    let row = view.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("mail"))?;
    open((db, objects), view, &[row]).await?.pop().ok_or(Fault::missing("mail"))?
}

/// Forgets the raw mails and envelopes of a customer's messages; the lines of the ledger stay and still add up.
pub(crate) async fn forget(tx: &Tx, customer: CustomerId, messages: &[InteractionId]) -> Result<(), Fault> {
    tx.change::<row::Entity>()
        .filter(row::Column::InteractionId.is_in(messages.iter().map(|id| id.0)))
        .set(row::Column::ContentKey, None::<Vec<u8>>)
        .set(row::Column::KeyOwner, Some(customer.0))
        .set(row::Column::Bytes, None::<Vec<u8>>)
        .set(row::Column::Object, None::<String>)
        .set(row::Column::EnvelopeFrom, None::<String>)
        .set(row::Column::EnvelopeToJson, "[]")
        .run()
        .await
        .map(|_| ())
}

/// Removes the packs in which a customer's mails lay, as far as nobody else's lie there; tells how many.
pub(crate) async fn sweep(tx: &Tx, objects: &Objects, customer: CustomerId) -> Result<usize, Fault> {
    let own = Condition::all().add(line_row::Column::KeyOwner.eq(customer.0));
    let packs = packs(tx, own).await?;
    let these = line_row::Column::Pack.is_in(packs.iter().cloned());
    let used = self::packs(tx, Condition::all().add(these).add(line_row::Column::ContentKey.is_not_null())).await?;
    let empty: Vec<&String> = packs.difference(&used).collect();
    for pack in &empty {
        objects.drop_pack(pack).await?;
    }
    Ok(empty.len())
}

async fn packs(tx: &Tx, of: Condition) -> Result<BTreeSet<String>, Fault> {
    let rows = tx.find::<line_row::Entity>().filter(of).all().await?;
    Ok(rows.into_iter().filter_map(|row| row.pack).collect())
}
