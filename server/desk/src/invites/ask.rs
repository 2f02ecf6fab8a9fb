//! A person of ours asks a visitor whom he sees on the page.

use kernel::Fault;
use kernel::action::ServeCases;
use kernel::fault::{Problems, Reason};
use kernel::ids::PersonId;
use kernel::time::Time;
use store::{Permit, Tx};
use tenants::widgets::Widget;
use tenants::widgets::invitations::MOST_TEXT;

use super::{Invite, Who, of_visit, row};

/// Asks a visitor in a person's own words. One question to a visitor stands at a time.
pub async fn ask(
    tx: &Tx,
    _may: Permit<ServeCases>,
    (widget, who): (&Widget, Who),
    text: &str,
    now: Time,
) -> Result<Invite, Fault> {
    let Some(person) = tx.scope().person() else { return Err(Fault::missing("person")) };
    let text = words(text)?;
    let before = of_visit(tx, who.visit).await?;
    if before.iter().any(|invite| invite.stands(now) && invite.person.is_some()) {
        return Err(Fault::conflict("the visitor has been asked and has not answered yet"));
    }
    let invite = Invite {
        tenant: tx.scope().tenant(),
        id: tx.id(),
        project: widget.project,
        widget: widget.id,
        rule: None,
        person: Some(person),
        visit: who.visit,
        visitor: who.key(),
        customer: who.customer,
        known: who.customer.is_some(),
        held_out: false,
        text: Some(text),
        decided: now,
        shown: None,
        accepted: None,
        dismissed: None,
        chat: None,
    };
    tx.insert(invite.row()).await?;
    Ok(invite)
}

/// How many of this person's questions still wait for an answer.
pub async fn waiting(tx: &Tx, person: PersonId, now: Time) -> Result<usize, Fault> {
    use store::query::{ColumnTrait, Condition};
    let his = Condition::all()
        .add(row::Column::PersonId.eq(person.0))
        .add(row::Column::DecidedAt.gt(kernel::time::micros(now - super::STANDS)));
    let rows = tx.find::<row::Entity>().filter(his).all().await?;
    Ok(rows.into_iter().map(Invite::from).filter(|invite| invite.stands(now)).count())
}

fn words(text: &str) -> Result<String, Fault> {
    let text: String = text.trim().chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let mut problems = Problems::none();
    problems.check(text.is_empty(), "text", Reason::coded("REQUIRED", "an invitation needs words"));
    let long = Reason::coded("TOO_LONG", "an invitation is too long").with("most", MOST_TEXT);
    problems.check(text.chars().count() > MOST_TEXT, "text", long);
    problems.settle().map(|()| text)
}
