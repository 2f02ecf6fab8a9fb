//! What intake looks up about a message, and what it cuts out of it.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Fault;
use kernel::ids::CaseId;
use store::{Tx, View};

use super::batch::{self, Batch};
use crate::cases::{self, Case, State, participants};
use crate::customers;
use crate::inbound::Inbound;
use crate::interactions::Interaction;
use crate::interactions::attachments::Attachment;
use crate::threading::{Found, Known};

/// Looks up the cases that a message points to.
pub(super) async fn look_up(view: &View, batch: &Batch, message: &Inbound) -> Result<Found<CaseId>, Fault> {
    let wanted = batch.wanted(message);
    let pointed = batch::pointed(batch, &wanted);
    let all: Vec<CaseId> = pointed.iter().copied().chain(wanted.token).collect();
    let mut found = known_cases(view, &all).await?;
    let by_token = wanted.token.and_then(|case| found.get(&case).cloned());
    let by_reference = pointed.iter().filter_map(|case| found.remove(case)).collect();
    Ok(Found { by_reference, by_token })
}

async fn known_cases(view: &View, ids: &[CaseId]) -> Result<BTreeMap<CaseId, Known<CaseId>>, Fault> {
    let mut known = BTreeMap::new();
    if ids.is_empty() {
        return Ok(known);
    }
    for case in cases::several(view, ids).await? {
        let asked = case.id;
        let survivor = cases::merge::survivor(view, case).await?;
        let mut one = Known { case: survivor.id, writers: BTreeSet::new(), copied: BTreeSet::new(), closed: None };
        one.closed = survivor.resolved.filter(|_| survivor.state == State::Resolved);
        one.writers.extend(customers::addresses(view, survivor.customer).await?);
        for participant in participants::of(view, &[asked, survivor.id]).await? {
            let side = if participant.wrote { &mut one.writers } else { &mut one.copied };
            side.insert(participant.address);
        }
        known.insert(asked, one);
    }
    Ok(known)
}

/// The files of a message; their bytes stay in the raw mail.
pub(super) fn files(tx: &Tx, message: &Inbound, case: &Case, said: &Interaction) -> Vec<Attachment> {
    let file = |file: &crate::inbound::Attachment| Attachment {
        id: tx.id(),
        case: Some(case.id),
        interaction: Some(said.id),
        owner: case.customer.0,
        name: file.name.clone().unwrap_or_else(|| "attachment".into()),
        size: i64::try_from(file.size).unwrap_or(i64::MAX),
        sha256: hex::decode(&file.sha256).unwrap_or_default(),
        content_type: file.content_type.clone(),
        inline: file.inline,
        content_id: file.content_id.clone(),
        part: Some((i64::from(file.part), file.inner.map(i64::from))),
        object: None,
    };
    message.attachments.iter().map(file).collect()
}

/// The sender's name and address, to be found by.
pub(super) fn sender_words(message: &Inbound) -> String {
    let Some(from) = &message.from else { return String::new() };
    format!("{} {}", from.name.as_deref().unwrap_or_default(), from.address)
}
