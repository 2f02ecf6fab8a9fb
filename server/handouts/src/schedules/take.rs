//! A new schedule, and one that is changed: what somebody wishes, and what becomes of it.

use std::collections::BTreeSet;

use kernel::Fault;
use kernel::action::ShareReports;
use kernel::fault::{Problems, Reason};
use kernel::ids::PersonId;
use kernel::time::Time;
use paper::{Format, Language};
use serde_json::json;
use store::{Permit, Tx};
use tenants::contact_points::Address;
use uuid::Uuid;

use super::{MOST_RECIPIENTS, Recipient, Rhythm, Schedule, State, add, find, note, renew, room};
use crate::subject::Subject;

/// What somebody wishes to be sent.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What.
    pub subject: Subject,
    /// As what.
    pub format: Format,
    /// In which language.
    pub language: Language,
    /// When.
    pub rhythm: Rhythm,
    /// To which addresses.
    pub addresses: Vec<String>,
    /// Whether with what the month costs.
    pub money: bool,
    /// Whether he who wishes may approve addresses himself: the client's own administrator.
    pub approves: bool,
}

/// Makes a schedule. `people` are those who work for the client and may read reports, by their addresses.
pub async fn take(
    tx: &mut Tx,
    may: Permit<ShareReports>,
    wish: Wish,
    people: &[(String, PersonId)],
    now: Time,
) -> Result<Schedule, Fault> {
    let _ = may;
    let mut problems = Problems::none();
    wish.rhythm.check(&mut problems);
    wish.subject.check(tx, &mut problems).await?;
    let recipients = recipients(&wish.addresses, people, &mut problems);
    room(tx, &mut problems).await?;
    problems.settle()?;
    let known = recipients.iter().all(|one| one.person.is_some());
    let state = if known || wish.approves { State::Active } else { State::Waiting };
    let made = Schedule {
        id: tx.id(),
        subject: wish.subject,
        format: wish.format,
        language: wish.language,
        rhythm: wish.rhythm,
        recipients,
        money: wish.money,
        state,
        made: now,
        by: tx.scope().person(),
        next: (state == State::Active).then(|| wish.rhythm.next(now)),
    };
    add(tx, &made).await?;
    let to: Vec<&str> = made.recipients.iter().map(|one| one.address.as_str()).collect();
    note(tx, "schedule.create", &made, json!({ "state": state.word(), "to": to })).await?;
    Ok(made)
}

/// Makes another schedule of one that has not ended. Addresses that were approved stay so; with another one it waits
/// again, unless whoever changes it may approve.
pub async fn change(
    tx: &mut Tx,
    _may: Permit<ShareReports>,
    (id, wish): (Uuid, Wish),
    people: &[(String, PersonId)],
    now: Time,
) -> Result<Schedule, Fault> {
    let known = find(tx, id).await?;
    if known.state == State::Ended {
        return Err(Fault::conflict("a schedule that is over cannot be changed"));
    }
    let mut problems = Problems::none();
    wish.rhythm.check(&mut problems);
    wish.subject.check(tx, &mut problems).await?;
    let recipients = recipients(&wish.addresses, people, &mut problems);
    problems.settle()?;
    let approved = |address: &str| known.state != State::Waiting && known.outsiders().any(|one| one == address);
    let all = recipients.iter().all(|one| one.person.is_some() || approved(&one.address));
    let state = match (all || wish.approves, known.state) {
        (false, _) => State::Waiting,
        (true, State::Paused) => State::Paused,
        (true, _) => State::Active,
    };
    let made = Schedule {
        subject: wish.subject,
        format: wish.format,
        language: wish.language,
        rhythm: wish.rhythm,
        recipients,
        money: wish.money,
        state,
        next: (state == State::Active).then(|| wish.rhythm.next(now)),
        ..known.clone()
    };
    renew(tx, &made).await?;
    let to: Vec<&str> = made.recipients.iter().map(|one| one.address.as_str()).collect();
    note(tx, "schedule.change", &known, json!({ "state": state.word(), "to": to })).await?;
    Ok(made)
}

fn recipients(addresses: &[String], people: &[(String, PersonId)], problems: &mut Problems) -> Vec<Recipient> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (index, text) in addresses.iter().take(MOST_RECIPIENTS + 1).enumerate() {
        let field = format!("addresses[{index}]");
        let Some(address) = Address::read(text) else {
            problems.add(field, Reason::coded("NOT_AN_ADDRESS", "is no e-mail address"));
            continue;
        };
        let address = address.as_str().to_lowercase();
        if !seen.insert(address.clone()) {
            problems.add(field, Reason::coded("TWICE", "stands twice"));
            continue;
        }
        let person = people.iter().find(|(known, _)| known.to_lowercase() == address).map(|(_, person)| *person);
        found.push(Recipient { address, person });
    }
    problems.check(addresses.is_empty(), "addresses", Reason::coded("REQUIRED", "names nobody"));
    let many = Reason::coded("TOO_MANY", format!("more than {MOST_RECIPIENTS}")).with("most", MOST_RECIPIENTS);
    problems.check(addresses.len() > MOST_RECIPIENTS, "addresses", many);
    found
}
