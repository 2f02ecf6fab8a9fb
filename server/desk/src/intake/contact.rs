//! What intake looks up about a message, and what it cuts out of it.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Fault;
use kernel::ids::{CaseId, InteractionId};
use store::{Tx, View};

use crate::cases::{self, Case, State, participants};
use crate::customers;
use crate::inbound::Inbound;
use crate::interactions::attachments::Attachment;
use crate::interactions::{Interaction, keys};
use crate::threading::{Found, Known, Wanted};

/// What is known of a message's surroundings.
pub(super) struct Surroundings {
    /// The same message, taken before.
    pub(super) duplicate: Option<InteractionId>,
    /// The cases that it points to.
    pub(super) cases: Found<CaseId>,
}

/// Looks up the message itself and everything that it points to, in one reading.
pub(super) async fn look_up(view: &View, message: &Inbound, token_key: &[u8]) -> Result<Surroundings, Fault> {
    let wanted = Wanted::of(message, token_key);
    let own = message.message_id.as_deref();
    let ids: Vec<&str> = own.into_iter().chain(wanted.message_ids.iter().map(String::as_str)).collect();
    let known = keys::known(view, &ids).await?;
    let duplicate = duplicate(message, &known);
    let mut pointed: Vec<CaseId> = Vec::new();
    for id in &wanted.message_ids {
        let key = known.iter().find(|key| key.message_id == *id);
        if let Some(key) = key.filter(|key| !pointed.contains(&key.case)) {
            pointed.push(key.case);
        }
    }
    let all: Vec<CaseId> = pointed.iter().copied().chain(wanted.token).collect();
    let mut found = known_cases(view, &all).await?;
    let by_token = wanted.token.and_then(|case| found.get(&case).cloned());
    let by_reference = pointed.iter().filter_map(|case| found.remove(case)).collect();
    Ok(Surroundings { duplicate, cases: Found { by_reference, by_token } })
}

/// The same id and the same content; the same id with other content is another message.
fn duplicate(message: &Inbound, known: &[keys::Key]) -> Option<InteractionId> {
    let own = message.message_id.as_deref()?;
    let key = known.iter().find(|key| key.message_id == own)?;
    let fingerprint = hex::decode(message.fingerprint()).ok();
    (key.fingerprint == fingerprint).then_some(key.interaction)
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
