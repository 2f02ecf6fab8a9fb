//! The keys that customers pressed in the menu, of what is listed behind a figure.
//!
//! Keys are many and shown a page at a time, so they stand in no row of their own: they are told anew from the facts of the
//! listed contacts. Invariant: a path is the one that the contact's own facts tell, as known now.

use std::collections::{BTreeSet, HashMap};

use kernel::Fault;
use kernel::fact::Recorded;
use kernel::ids::CaseId;
use kernel::time::Time;
use store::query::{ColumnTrait, Condition};
use store::{Numbered, View};
use tenants::live;
use uuid::Uuid;

use super::behind::Behind;
use crate::project::served;
use crate::row::kin;
use crate::threads;

/// The cases of how many contacts are read at once.
const CHUNK: usize = 200;

/// The paths of the listed calls and chats that came into a menu.
pub async fn paths(view: &View, listed: &[Behind], now: Time) -> Result<HashMap<Uuid, String>, Fault> {
    let (version, until) = (served(view).await?, i64::MAX);
    let wanted: BTreeSet<Uuid> = listed.iter().map(|one| one.of).collect();
    let contacts: Vec<Uuid> = wanted.iter().copied().collect();
    let alone = threads::of(view, (&contacts, until)).await?;
    let mut told: Vec<Numbered> = alone.into_iter().map(|(_, fact)| fact).collect();
    for some in contacts.chunks(CHUNK) {
        let stories = view.stories(&cases_of(view, version, some).await?, until).await?;
        told.extend(stories.into_iter().filter(|told| is_of(&told.fact, &wanted)));
    }
    told.sort_unstable_by_key(|told: &Numbered| told.seq);
    told.dedup_by_key(|told| told.seq);
    let facts: Vec<Recorded> = told.into_iter().map(|told| told.fact).collect();
    let contacts = live::contacts(&facts, now).into_iter();
    let walked = contacts.filter(|contact| wanted.contains(&contact.id.0) && !contact.steps().is_empty());
    Ok(walked.map(|contact| (contact.id.0, contact.path())).collect())
}

/// The cases in which facts of these contacts stand. What else a contact is joined with is none, and has no facts.
async fn cases_of(view: &View, version: i64, contacts: &[Uuid]) -> Result<Vec<CaseId>, Fault> {
    let these =
        Condition::all().add(kin::Column::Version.eq(version)).add(kin::Column::CaseId.is_in(contacts.iter().copied()));
    let rows = view.find::<kin::Entity>().filter(these).all().await?;
    Ok(rows.into_iter().map(|row| CaseId(row.customer_id)).collect())
}

/// Whether a fact is about one of these contacts, or may say that such a fact was wrong.
fn is_of(fact: &Recorded, wanted: &BTreeSet<Uuid>) -> bool {
    fact.fact.interaction().is_none_or(|contact| wanted.contains(&contact.0))
}
