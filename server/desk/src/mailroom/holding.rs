//! Holding mails: sealed into a pack first, a line in the ledger after.
//!
//! Invariant: a numbered mail of a mailbox has one line, however often and under whatever number its server shows it.

use kernel::Fault;
use kernel::ids::{InboundId, TenantId};
use kernel::time::micros;
use sha2::{Digest, Sha256};
use store::query::{ColumnTrait, Condition, NotSet, Set};
use store::{Db, Key, Objects, Scope, Tx, View};
use uuid::Uuid;

use super::raw::{self, Sealed};
use super::{Arrival, Held, Source, line_row, row};

/// Holds mails: after this they are safe and may be acknowledged. All of one call, or none.
pub async fn hold(means: (&Db, &Objects), scope: &Scope, arrivals: Vec<Arrival>) -> Result<Vec<Held>, Fault> {
    let (db, _) = means;
    let known = if arrivals.iter().any(|arrival| arrival.source.is_numbered()) {
        let view = db.view(scope).await?;
        known(&view, &arrivals.iter().map(|arrival| (arrival, None)).collect::<Vec<_>>()).await?
    } else {
        vec![None; arrivals.len()]
    };
    let fresh = arrivals.into_iter().zip(&known).filter(|(_, known)| known.is_none()).map(|(arrival, _)| arrival);
    let sealed = raw::seal(means, scope.tenant(), fresh.collect()).await?;
    let tx = db.begin(scope).await?;
    let mut kept = keep(&tx, sealed).await?.into_iter();
    tx.commit().await?;
    let held = |known: Option<InboundId>| match known {
        Some(id) => Ok(Held::Known(id)),
        None => kept.next().ok_or(Fault::missing("mail")),
    };
    known.into_iter().map(held).collect()
}

/// Writes the lines of sealed mails.
pub async fn keep(tx: &Tx, mails: Vec<Sealed>) -> Result<Vec<Held>, Fault> {
    if mails.is_empty() {
        return Ok(Vec::new());
    }
    let owner = tx.scope().tenant();
    let key = tx.key_for(owner.0).await?;
    let ids: Vec<InboundId> = mails.iter().map(|mail| mail.id).collect();
    let numbered = mails.iter().any(|mail| mail.arrival.source.is_numbered());
    let shown = |mail: &Sealed| (mail.arrival.clone(), mail.sha256.clone());
    let shown: Vec<(Arrival, Vec<u8>)> = if numbered { mails.iter().map(shown).collect() } else { Vec::new() };
    for mail in mails {
        tx.insert_missing(line(owner, &key, mail)?).await?;
    }
    if !numbered {
        return Ok(ids.into_iter().map(Held::Stored).collect());
    }
    // Somebody else may have been quicker.
    let these = line_row::Column::Id.is_in(ids.iter().map(|id| id.0));
    let stored = tx.find::<line_row::Entity>().filter(these).all().await?;
    let again: Vec<_> = shown.iter().map(|(arrival, sha)| (arrival, Some(sha.as_slice()))).collect();
    let known = self::known(tx, &again).await?;
    let held = |(id, known): (InboundId, Option<InboundId>)| match known {
        _ if stored.iter().any(|row| row.id == id.0) => Ok(Held::Stored(id)),
        Some(known) => Ok(Held::Known(known)),
        None => Err(Fault::missing("mail")),
    };
    ids.into_iter().zip(known).map(held).collect()
}

fn line(owner: TenantId, key: &Key, mail: Sealed) -> Result<row::ActiveModel, Fault> {
    let Sealed { arrival, id, sha256, size, pack, place, own } = mail;
    let (uid_validity, uid) = match arrival.source {
        Source::Imap { uid_validity, uid } => (Some(i64::from(uid_validity)), Some(i64::from(uid))),
        _ => (None, None),
    };
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id.0),
        mailbox_id: Set(arrival.mailbox.0),
        source: Set(arrival.source.word().to_owned()),
        uid_validity: Set(uid_validity),
        uid: Set(uid),
        sha256: Set(sha256),
        size: Set(i64::try_from(size).unwrap_or(i64::MAX)),
        trusted_at: Set(micros(arrival.trusted)),
        fetched_at: Set(micros(arrival.fetched)),
        envelope_from: Set(arrival.envelope_from),
        envelope_to_json: Set(serde_json::to_string(&arrival.envelope_to).unwrap_or_default()),
        state: Set("held".into()),
        attempts: Set(0),
        pack: Set(Some(pack)),
        pack_from: Set(Some(number(place.start))),
        pack_size: Set(Some(number(place.end - place.start))),
        content_key: Set(Some(own.wrap(key, id.0.as_bytes())?)),
        key_owner: Set(Some(owner.0)),
        ..Default::default()
    })
}

/// The same mails of the same mailboxes: by their numbers there, or byte for byte after the numbers were given anew.
async fn known(view: &View, arrivals: &[(&Arrival, Option<&[u8]>)]) -> Result<Vec<Option<InboundId>>, Fault> {
    let numbered = |arrival: &Arrival, sha256: Option<&[u8]>| {
        let Source::Imap { uid_validity, uid } = arrival.source else { return None };
        let sha256 = sha256.map_or_else(|| Sha256::digest(&arrival.bytes).to_vec(), <[u8]>::to_vec);
        Some((arrival.mailbox.0, i64::from(uid_validity), i64::from(uid), sha256))
    };
    let wanted: Vec<_> = arrivals.iter().map(|(arrival, sha)| numbered(arrival, *sha)).collect();
    let mut all = Condition::any();
    for (mailbox, validity, uid, sha256) in wanted.iter().flatten() {
        let number =
            Condition::all().add(line_row::Column::UidValidity.eq(*validity)).add(line_row::Column::Uid.eq(*uid));
        let moved = Condition::all()
            .add(line_row::Column::Sha256.eq(sha256.clone()))
            .add(line_row::Column::UidValidity.ne(*validity));
        let mine = Condition::all().add(line_row::Column::MailboxId.eq(*mailbox));
        all = all.add(mine.clone().add(number)).add(mine.add(moved));
    }
    if all.is_empty() {
        return Ok(vec![None; arrivals.len()]);
    }
    let rows = view.find::<line_row::Entity>().filter(all).all().await?;
    let same = |(mailbox, validity, uid, sha256): &(Uuid, i64, i64, Vec<u8>)| {
        let own = rows.iter().filter(|row| row.mailbox_id == *mailbox);
        let mut own = own.filter(|row| match row.uid_validity {
            Some(theirs) if theirs == *validity => row.uid == Some(*uid),
            Some(_) => row.sha256 == *sha256,
            None => false,
        });
        own.next().map(|row| InboundId(row.id))
    };
    Ok(wanted.iter().map(|wanted| wanted.as_ref().and_then(same)).collect())
}
