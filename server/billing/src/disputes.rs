//! Disputes: what a shop objects to in a document, and what the house answers.
//!
//! Deliberately absent: changing figures; a figure changes by facts, and a dispute by a note. Invariant: a dispute is
//! answered once; what was asked and answered stays.

use kernel::Amount;
use kernel::action::{DisputeInvoices, SettleMonths};
use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::PersonId;
use kernel::money::Wrong;
use kernel::time::{Time, from_micros, micros};
use kernel::words;
use serde_json::json;
use store::{AuditEntry, Permit, Tx, View};
use tenants::money::Month;
use tenants::money::Why;
use tenants::money::difference::Change;
use tenants::money::invoice::Invoice;
use tenants::money::line::{Line, LineKind};
use uuid::Uuid;

use crate::documents::{self, Body, Document, Draft};
use crate::row::{ColumnTrait, Order, Set, dispute as row};
use crate::{Books, settlements};

/// The most that may be said at a time.
const MOST: usize = 4_000;
const OPEN: &str = State::Open.word();

/// What of a document is disputed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A line, counted from 0.
    Line(usize),
    /// The figure of a promise.
    Promise(String),
}

impl About {
    fn word(&self) -> String {
        match self {
            Self::Line(line) => format!("line/{line}"),
            Self::Promise(promise) => format!("promise/{promise}"),
        }
    }

    fn read(word: &str) -> Result<Self, Fault> {
        let read = || match word.split_once('/')? {
            ("line", line) => line.parse().ok().map(Self::Line),
            ("promise", promise) => Some(Self::Promise(promise.to_owned())),
            _ => None,
        };
        read().ok_or_else(|| Fault::storage(format!("a dispute about {word:?}")))
    }
}

words! {
    /// How a dispute stands.
    State {
        /// It waits for an answer.
        Open = "open",
        /// The house gives money back.
        Accepted = "accepted",
        /// The house says why not.
        Rejected = "rejected",
    }
}

/// What a shop objects to, with the answer when there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// Its id.
    pub id: Uuid,
    /// In which document.
    pub document: Uuid,
    /// Of which month.
    pub month: Month,
    /// What of it.
    pub about: About,
    /// The shop's words.
    pub words: String,
    /// When it was opened.
    pub opened: Time,
    /// By whom.
    pub by: Option<PersonId>,
    /// How it stands.
    pub state: State,
    /// The house's words.
    pub answer: Option<String>,
    /// What is given back, net.
    pub amount: Option<Amount>,
    /// When it was answered.
    pub answered: Option<Time>,
    /// By whom.
    pub answered_by: Option<PersonId>,
}

/// What the house answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What is given back, net; nothing rejects the dispute.
    pub amount: Option<Amount>,
    /// Why.
    pub words: String,
}

impl Dispute {
    fn read(row: row::Model) -> Result<Self, Fault> {
        let amount = row.amount.map(|text| text.parse()).transpose();
        Ok(Self {
            id: row.id,
            document: row.document_id,
            month: row.month.parse().map_err(|wrong: String| Fault::storage(wrong))?,
            about: About::read(&row.about)?,
            words: row.words,
            opened: from_micros(row.opened_at),
            by: row.opened_by.map(PersonId),
            state: State::stored(&row.state)?,
            answer: row.answer,
            amount: amount.map_err(|wrong: Wrong| Fault::storage(wrong))?,
            answered: row.answered_at.map(from_micros),
            answered_by: row.answered_by.map(PersonId),
        })
    }

    /// The note that settled it.
    pub async fn note(&self, view: &View) -> Result<Option<Document>, Fault> {
        documents::of_cause(view, &documents::cause_of(self.id)).await
    }
}

/// A dispute.
pub async fn find(view: &View, id: Uuid) -> Result<Dispute, Fault> {
    let row = view.get::<row::Entity>(id).await?;
    row.map(Dispute::read).ok_or(Fault::missing("dispute"))?
}

/// The disputes of a month, oldest first.
pub async fn of_month(view: &View, month: Month) -> Result<Vec<Dispute>, Fault> {
    let find = view.find::<row::Entity>().filter(row::Column::Month.eq(month.to_string()));
    find.order(row::Column::Id, Order::Asc).all().await?.into_iter().map(Dispute::read).collect()
}

/// How many disputes of each month wait for an answer.
pub async fn waiting(view: &View) -> Result<Vec<(String, i64)>, Fault> {
    let open = view.find::<row::Entity>().filter(row::Column::State.eq(OPEN));
    open.tally::<String>(&[row::Column::Month]).await
}

fn said(problems: &mut Problems, text: &str) -> String {
    let kept: String = text.replace("\r\n", "\n").chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let kept = kept.trim().to_owned();
    problems.check(kept.is_empty(), "words", Reason::coded("REQUIRED", "is missing"));
    let too_long = Reason::coded("TOO_LONG", "is too long").with("most", MOST);
    problems.check(kept.chars().count() > MOST, "words", too_long);
    kept
}

/// Disputes a line or a figure. One that is disputed already, without an answer, is a conflict.
pub async fn open(
    tx: &Tx,
    _may: Permit<DisputeInvoices>,
    (document, about): (Uuid, About),
    words: &str,
    now: Time,
) -> Result<Dispute, Fault> {
    let document = documents::find(tx, document).await?;
    let mut problems = Problems::none();
    let words = said(&mut problems, words);
    let known = match &about {
        About::Line(line) => *line < document.content.lines().len(),
        About::Promise(promise) => {
            let frozen = settlements::of_month(tx, document.month()).await?;
            frozen.iter().any(|one| one.frozen.statement.results.outcome(promise).is_some())
        }
    };
    problems.check(!known, "about", Reason::coded("UNKNOWN", "is nothing that this document holds"));
    problems.settle()?;
    let id: Uuid = tx.id();
    let row = row::ActiveModel {
        id: Set(id),
        document_id: Set(document.id),
        month: Set(document.month().to_string()),
        about: Set(about.word()),
        words: Set(words),
        opened_at: Set(micros(now)),
        opened_by: Set(tx.scope().person().map(|person| person.0)),
        state: Set(OPEN.to_owned()),
        ..Default::default()
    };
    if !tx.insert_new(row).await? {
        return Err(Fault::conflict("this is disputed already and waits for an answer"));
    }
    let after = json!({ "document": document.content.number, "about": about.word() });
    note(tx, "dispute.open", id, after).await?;
    find(tx, id).await
}

/// Answers a dispute: gives money back by a credit note, or says why not.
pub async fn answer(
    books: &Books<'_>,
    _may: Permit<SettleMonths>,
    id: Uuid,
    answer: &Answer,
) -> Result<Dispute, Fault> {
    let sides = match answer.amount {
        Some(_) => Some(documents::sides(books).await?),
        None => None,
    };
    let tx = books.db.begin(books.scope).await?;
    let dispute = find(&tx, id).await?;
    if dispute.state != State::Open {
        return Err(Fault::conflict("this dispute is answered already"));
    }
    let mut problems = Problems::none();
    let words = said(&mut problems, &answer.words);
    problems.settle()?;
    let state = if answer.amount.is_some() { State::Accepted } else { State::Rejected };
    let open = crate::row::both(row::Column::Id.eq(id), row::Column::State.eq(OPEN));
    let change = tx.change::<row::Entity>().filter(open).set(row::Column::State, state.word());
    let change = change.set(row::Column::Answer, words.clone()).set(row::Column::AnsweredAt, micros(books.now));
    let change = change.set(row::Column::Amount, answer.amount.map(|amount| amount.to_string()));
    let change = change.set(row::Column::AnsweredBy, books.scope.person().map(|person| person.0));
    if change.run().await? == 0 {
        return Err(Fault::conflict("this dispute is answered already"));
    }
    if let (Some(amount), Some(sides)) = (answer.amount, &sides) {
        let draft = credit(&tx, &dispute, amount, &words).await?;
        documents::put(&tx, books, sides, draft).await?;
    }
    let after = json!({ "state": state.word(), "amount": answer.amount });
    note(&tx, "dispute.answer", id, after).await?;
    let done = find(&tx, id).await?;
    tx.commit().await?;
    Ok(done)
}

/// The credit note of an accepted dispute.
async fn credit(tx: &Tx, dispute: &Dispute, amount: Amount, words: &str) -> Result<Draft, Fault> {
    let disputed = documents::find(tx, dispute.document).await?;
    let all = documents::of_month(tx, dispute.month).await?;
    let invoice = all.iter().find_map(|document| match &document.content.body {
        Body::Invoice(invoice) => Some((document.clone(), invoice.clone())),
        Body::Note(_) => None,
    });
    let (first, invoice) = invoice.ok_or(Fault::missing("document"))?;
    let line = match &dispute.about {
        About::Line(line) => disputed.content.lines().get(*line).copied().cloned(),
        About::Promise(_) => None,
    };
    within(&all, line.as_ref(), amount)?;
    let owed = amount.negated().map_err(too_much)?;
    let about = line.unwrap_or_else(|| of_promise(dispute, &invoice));
    let why = Why::of("dispute").with("document", &disputed.content.number);
    let (quantity, per, unit_price, unit, times_bp) = (0, 1, None, None, 10_000);
    let line = Line { kind: LineKind::Credit, amount: owed, quantity, per, unit_price, unit, times_bp, why, ..about };
    let change = Change { line, removed: std::collections::BTreeSet::new() };
    let note = documents::totals(&invoice, vec![change]).map_err(too_much)?;
    Ok(Draft {
        cause: documents::cause_of(dispute.id),
        month: dispute.month,
        corrects: Some(first),
        reason: Some(words.to_owned()),
        settlement: None,
        body: Body::Note(note),
    })
}

fn of_promise(dispute: &Dispute, invoice: &Invoice) -> Line {
    let promise = match &dispute.about {
        About::Promise(promise) => promise.clone(),
        About::Line(_) => String::new(),
    };
    let usual = invoice.lines.iter().max_by_key(|line| line.amount.minor);
    let (amount, vat) = (Amount::zero(invoice.currency), usual.map(|line| line.vat.clone()).unwrap_or_default());
    Line { part: Some(promise.clone()), ..Line::of(LineKind::Credit, &promise, amount, vat, Why::of("dispute")) }
}

fn too_much(wrong: Wrong) -> Fault {
    Fault::invalid("amount", Reason::coded("OUT_OF_RANGE", wrong.to_string()))
}

/// What is given back is more than nothing, in the same currency, and no more than was asked for.
fn within(all: &[Document], line: Option<&Line>, amount: Amount) -> Result<(), Fault> {
    let currency = all.first().map_or(amount.currency, |document| document.content.currency());
    let net = Amount::sum(all.iter().map(|document| document.content.sums().0), currency).map_err(too_much)?;
    if amount.currency != currency {
        let text = format!("is in {}, the document in {currency}", amount.currency);
        return Err(Fault::invalid("amount", Reason::coded("CURRENCY_MIX", text)));
    }
    // A line that is a credit may be too small: what is added to it is bounded by the whole.
    let of_line = line.map(|line| line.amount.minor).filter(|minor| *minor > 0);
    let most = of_line.map_or(net.minor, |minor| minor.min(net.minor));
    if amount.minor <= 0 || amount.minor > most {
        let text = format!("is not between nothing and {}", Amount::new(most.max(0), currency));
        return Err(Fault::invalid("amount", Reason::coded("OUT_OF_RANGE", text)));
    }
    Ok(())
}

async fn note(tx: &Tx, action: &str, id: Uuid, after: serde_json::Value) -> Result<(), Fault> {
    let (subject, subject_id) = ("dispute", Some(id));
    tx.audit(AuditEntry { action, subject, subject_id, before: None, after: Some(after) }).await
}
