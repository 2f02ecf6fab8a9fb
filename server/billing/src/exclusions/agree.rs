//! Proposing, answering, withdrawing.

use std::sync::Arc;

use kernel::Action;
use kernel::action::AgreeExclusions;
use kernel::fact::{Actor, Fact, FactId, Happening};
use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::{PersonId, TenantId};
use kernel::time::micros;
use serde_json::json;
use store::{AuditEntry, Permit, Scope, Tx};
use tenants::contracts::Side;
use tenants::kpi::Material;
use uuid::Uuid;

use super::{About, Contact, Exclusion, MOST_FILES, Proposal, State, contacts, find, said, side_word};
use crate::row::{ColumnTrait, Set, exclusion as row};
use crate::statement::all_facts;
use crate::{Books, settlements};

/// Why a fact of an exclusion does not count any more.
const WITHDRAWN: &str = "withdrawn";

/// Who speaks, and for which side.
fn speaker(scope: &Scope) -> Result<(PersonId, Side), Fault> {
    match scope.actor() {
        Actor::Person { person, employer } => {
            let side = if employer.0 == TenantId::HOUSE.0 { Side::House } else { Side::Client };
            Ok((person, side))
        }
        Actor::System | Actor::Customer { .. } => Err(Fault::Denied { right: AgreeExclusions::NAME }),
    }
}

/// Proposes to leave contacts out. What it holds is found now, and stays.
pub async fn propose(books: &Books<'_>, _may: Permit<AgreeExclusions>, proposal: Proposal) -> Result<Exclusion, Fault> {
    let (person, side) = speaker(books.scope)?;
    let mut problems = Problems::none();
    let words = said(&mut problems, &proposal.words, true);
    let many = Reason::coded("TOO_MANY", "are too many").with("most", MOST_FILES);
    problems.check(proposal.files.len() > MOST_FILES, "files", many);
    let unnamed = matches!(&proposal.about, About::Cases(numbers) if numbers.is_empty());
    problems.check(unnamed, "about", Reason::coded("REQUIRED", "names nothing to leave out"));
    problems.settle()?;
    let held = held(books, proposal.about.clone()).await?;
    let (first, last) = match (held.first(), held.last()) {
        (Some(first), Some(last)) => (first.at, last.at),
        _ => return Err(Fault::invalid("about", Reason::coded("NOTHING_COVERED", "holds no contact that counts"))),
    };
    let tx = books.db.begin(books.scope).await?;
    let id: Uuid = tx.id();
    let row = row::ActiveModel {
        id: Set(id),
        rule: Set(proposal.rule.word().to_owned()),
        words: Set(words),
        files: Set(json!(proposal.files).to_string()),
        about: Set(json!(proposal.about).to_string()),
        contacts: Set(json!(held).to_string()),
        first_at: Set(micros(first)),
        last_at: Set(micros(last)),
        correction: Set(i64::from(proposal.correction)),
        state: Set(State::Proposed.word().to_owned()),
        side: Set(side_word(side).to_owned()),
        proposed_at: Set(micros(books.now)),
        proposed_by: Set(person.0),
        ..Default::default()
    };
    tx.insert(row).await?;
    let made = find(&tx, id).await?;
    open_months(books, &tx, &made, proposal.correction).await?;
    note(&tx, "exclusion.propose", &made).await?;
    tx.commit().await?;
    Ok(made)
}

/// The contacts of a proposal, found off the threads that serve others.
async fn held(books: &Books<'_>, about: About) -> Result<Vec<Contact>, Fault> {
    let view = books.view().await?;
    let all = all_facts(&view).await?;
    drop(view);
    let (policies, now) = (Arc::clone(&books.policies), books.now);
    let work = move || {
        let unreadable = |wrong: tenants::clock::Unreadable| Fault::invalid("contract", wrong.to_string());
        let material = Material::of(&all, &policies, now).map_err(unreadable)?;
        contacts(&all, &material, &about)
    };
    tokio::task::spawn_blocking(work).await.map_err(Fault::storage)?
}

/// A month that is closed is touched by what is said to be a correction only.
async fn open_months(books: &Books<'_>, tx: &Tx, exclusion: &Exclusion, correction: bool) -> Result<(), Fault> {
    if correction {
        return Ok(());
    }
    let closed = settlements::closed(tx).await?;
    match exclusion.months(books.zone).into_iter().find(|month| closed.contains(month)) {
        None => Ok(()),
        Some(month) => {
            let text = format!("{month} is closed: it can be corrected, and this has to say that it is a correction");
            Err(Fault::invalid("correction", Reason::coded("MONTH_CLOSED", text)))
        }
    }
}

/// Approves or refuses a proposal of the other side. What is approved is left out from now on.
pub async fn answer(
    books: &Books<'_>,
    _may: Permit<AgreeExclusions>,
    (id, approves): (Uuid, bool),
    words: &str,
) -> Result<Exclusion, Fault> {
    let (person, side) = speaker(books.scope)?;
    let mut tx = books.db.begin(books.scope).await?;
    let exclusion = find(&tx, id).await?;
    if exclusion.side == side || exclusion.proposed.by == person {
        let reason = Reason::coded("OWN_PROPOSAL", "was proposed by your own side: the other side answers");
        return Err(Fault::invalid("id", reason));
    }
    let mut problems = Problems::none();
    let words = said(&mut problems, words, !approves);
    problems.settle()?;
    if exclusion.state != State::Proposed {
        return Err(answered());
    }
    let mut written = Vec::new();
    if approves {
        open_months(books, &tx, &exclusion, exclusion.proposal.correction).await?;
        written = write(&mut tx, books, &exclusion, person)?;
    }
    let state = if approves { State::Approved } else { State::Refused };
    let open = crate::row::both(row::Column::Id.eq(id), row::Column::State.eq(State::Proposed.word()));
    let change = tx.change::<row::Entity>().filter(open).set(row::Column::State, state.word());
    let change = change.set(row::Column::Answer, Some(words).filter(|words| !words.is_empty()));
    let change = change.set(row::Column::AnsweredAt, micros(books.now)).set(row::Column::AnsweredBy, person.0);
    if change.set(row::Column::Facts, json!(written).to_string()).run().await? == 0 {
        return Err(answered());
    }
    let done = find(&tx, id).await?;
    note(&tx, "exclusion.answer", &done).await?;
    tx.commit().await?;
    Ok(done)
}

fn answered() -> Fault {
    Fault::conflict("this proposal was answered or taken back already")
}

/// A fact for each contact.
fn write(tx: &mut Tx, books: &Books<'_>, exclusion: &Exclusion, person: PersonId) -> Result<Vec<FactId>, Fault> {
    let one = |contact: &Contact| {
        let (rule, by) = (exclusion.proposal.rule.word().to_owned(), exclusion.proposed.by);
        let fact = Fact::Excluded { rule, by, approved_by: Some(person), interaction: contact.interaction };
        tx.record(Happening { project: contact.project, case: contact.case, ..fact.at(books.now) })
    };
    exclusion.contacts.iter().map(one).collect()
}

/// Takes back what one's own side proposed. What was approved counts again: each of its facts is corrected.
pub async fn withdraw(
    books: &Books<'_>,
    _may: Permit<AgreeExclusions>,
    id: Uuid,
    correction: bool,
) -> Result<Exclusion, Fault> {
    let (person, side) = speaker(books.scope)?;
    let mut tx = books.db.begin(books.scope).await?;
    let exclusion = find(&tx, id).await?;
    if exclusion.side != side {
        let reason = Reason::coded("OTHER_SIDE", "is taken back by the side that proposed it");
        return Err(Fault::invalid("id", reason));
    }
    if !matches!(exclusion.state, State::Proposed | State::Approved) {
        return Err(answered());
    }
    if exclusion.state == State::Approved {
        open_months(books, &tx, &exclusion, correction).await?;
        for (event, contact) in exclusion.facts.iter().zip(&exclusion.contacts) {
            let fact = Fact::Corrected { event: *event, reason: WITHDRAWN.to_owned() };
            tx.record(Happening { project: contact.project, case: contact.case, ..fact.at(books.now) })?;
        }
    }
    let as_seen = crate::row::both(row::Column::Id.eq(id), row::Column::State.eq(exclusion.state.word()));
    let change = tx.change::<row::Entity>().filter(as_seen).set(row::Column::State, State::Withdrawn.word());
    let change = change.set(row::Column::WithdrawnAt, micros(books.now)).set(row::Column::WithdrawnBy, person.0);
    if change.run().await? == 0 {
        return Err(answered());
    }
    let done = find(&tx, id).await?;
    note(&tx, "exclusion.withdraw", &done).await?;
    tx.commit().await?;
    Ok(done)
}

async fn note(tx: &Tx, action: &str, exclusion: &Exclusion) -> Result<(), Fault> {
    let after = json!({
        "rule": exclusion.proposal.rule.word(),
        "state": exclusion.state.word(),
        "contacts": exclusion.contacts.len(),
        "from": exclusion.range.0,
        "until": exclusion.range.1,
        "correction": exclusion.proposal.correction,
    });
    let (subject, subject_id) = ("exclusion", Some(exclusion.id));
    tx.audit(AuditEntry { action, subject, subject_id, before: None, after: Some(after) }).await
}
