//! Drafts: what an agent has written and not sent, one per case, person and kind. It survives a crash.

mod row;

use kernel::Fault;
use kernel::action::ReadCases;
use kernel::fault::Reason;
use kernel::ids::{CaseId, PersonId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Condition, NotSet, Set};
use store::{Permit, Tx, View};

use crate::interactions::{Kind, word};

/// The longest draft.
const MOST: usize = 200_000;

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is to become.
    pub kind: Kind,
    /// The words.
    pub text: String,
    /// The same as HTML, if it was formatted. As it was written: whoever shows it cleans it.
    pub html: Option<String>,
    /// When its last key was typed.
    pub written: Time,
}

/// A person's drafts on a case.
pub async fn of(view: &View, case: CaseId, person: PersonId) -> Result<Vec<Draft>, Fault> {
    let mine = Condition::all().add(row::Column::CaseId.eq(case.0)).add(row::Column::Id.eq(person.0));
    let rows = view.find::<row::Entity>().filter(mine).all().await?;
    Ok(rows
        .into_iter()
        .map(|row| Draft {
            kind: crate::interactions::read(&row.kind).unwrap_or(Kind::Note),
            text: row.text,
            html: row.html,
            written: from_micros(row.changed_at),
        })
        .collect())
}

/// What is to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// What it is to become.
    pub kind: Kind,
    /// The words.
    pub text: &'a str,
    /// The same as HTML, if it was formatted.
    pub html: Option<&'a str>,
    /// When their last key was typed; words that come late never go over later ones.
    pub written: Time,
}

/// Keeps a draft; an empty one is forgotten.
pub async fn keep(tx: &Tx, _may: Permit<ReadCases>, case: CaseId, words: Words<'_>, now: Time) -> Result<(), Fault> {
    let Some(person) = tx.scope().person() else { return Ok(()) };
    crate::cases::find(tx, case).await?;
    let Words { kind, text, html, written } = words;
    let written = micros(written.min(now));
    if text.len() > MOST || html.is_some_and(|html| html.len() > MOST) {
        return Err(Fault::invalid(
            "text",
            Reason::coded("TOO_LONG", "is longer than 200000 bytes").with("most", 200_000),
        ));
    }
    let mine = Condition::all().add(row::Column::CaseId.eq(case.0)).add(row::Column::Id.eq(person.0));
    let this = mine.add(row::Column::Kind.eq(word(&kind)));
    let later = tx.find::<row::Entity>().filter(this.clone().add(row::Column::ChangedAt.gt(written))).one().await?;
    if later.is_some() {
        return Ok(());
    }
    if text.is_empty() {
        return tx.delete::<row::Entity>(this).await.map(|_| ());
    }
    let row = row::ActiveModel {
        tenant_id: NotSet,
        case_id: Set(case.0),
        id: Set(person.0),
        kind: Set(word(&kind)),
        text: Set(text.to_owned()),
        html: Set(html.map(str::to_owned)),
        changed_at: Set(written),
    };
    let key = vec![row::Column::TenantId, row::Column::CaseId, row::Column::Id, row::Column::Kind];
    tx.put(row, key, vec![row::Column::Text, row::Column::Html, row::Column::ChangedAt]).await
}

/// The answer was sent: whoever wrote it has no draft of it any more.
pub(crate) async fn sent(tx: &Tx, case: CaseId) -> Result<(), Fault> {
    let Some(person) = tx.scope().person() else { return Ok(()) };
    let mine = Condition::all().add(row::Column::CaseId.eq(case.0)).add(row::Column::Id.eq(person.0));
    tx.delete::<row::Entity>(mine.add(row::Column::Kind.eq(word(&Kind::MailOut)))).await.map(|_| ())
}

/// Forgets the drafts of a case.
pub(crate) async fn forget(tx: &Tx, case: CaseId) -> Result<(), Fault> {
    tx.delete::<row::Entity>(Condition::all().add(row::Column::CaseId.eq(case.0))).await.map(|_| ())
}
