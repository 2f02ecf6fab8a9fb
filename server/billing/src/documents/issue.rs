//! Issuing what is owed for a closed month.

use chrono::Datelike;
use kernel::action::SettleMonths;
use kernel::fault::{Fault, Problems, Reason};
use kernel::money::Wrong;
use kernel::seal::Hash;
use kernel::time::micros;
use kernel::{Amount, Currency};
use serde_json::json;
use store::{AuditEntry, Permit, Tx};
use tenants::clients::{Party, parties};
use tenants::money::Month;
use tenants::money::difference::{Change, Difference, difference};
use tenants::money::invoice::{Invoice, Vat};
use uuid::Uuid;

use super::content::{Body, Content, Corrected, Kind, checksum};
use super::{Document, find, of_month};
use crate::Books;
use crate::row::{ColumnTrait, NotSet, Order, Set, document as row};
use crate::settlements::{self, Settlement};

/// A document that is to be issued.
pub(crate) struct Draft {
    /// What it is issued for.
    pub cause: String,
    /// Which month.
    pub month: Month,
    /// What it corrects.
    pub corrects: Option<Document>,
    /// Why, in words.
    pub reason: Option<String>,
    /// The checksum of the frozen month behind it.
    pub settlement: Option<Hash>,
    /// Lines and sums.
    pub body: Body,
}

/// Issues what is owed for a closed month and was not issued yet: the invoice, and a note for each correction since that
/// changes money. Answers what is new; the second time that is nothing.
pub async fn issue(books: &Books<'_>, _may: Permit<SettleMonths>, month: Month) -> Result<Vec<Document>, Fault> {
    let view = books.view().await?;
    let frozen = settlements::of_month(&view, month).await?;
    if frozen.is_empty() {
        return Err(Fault::invalid("month", Reason::coded("MONTH_OPEN", format!("{month} is not closed"))));
    }
    let issued = of_month(&view, month).await?;
    drop(view);
    let sides = sides(books).await?;
    let tx = books.db.begin(books.scope).await?;
    let (mut known, mut made) = (issued, Vec::new());
    for settlement in &frozen {
        let Some(draft) = owed(settlement, &known)? else { continue };
        let document = put(&tx, books, &sides, draft).await?;
        known.push(document.clone());
        made.push(document);
    }
    tx.commit().await?;
    Ok(made)
}

/// What a close or a correction still has to be issued for.
fn owed(settlement: &Settlement, issued: &[Document]) -> Result<Option<Draft>, Fault> {
    let (month, cause) = (settlement.month, format!("{}/{}", settlement.month, settlement.ordinal));
    if issued.iter().any(|document| document.cause == cause) {
        return Ok(None);
    }
    let now = &settlement.frozen.statement.invoice;
    let draft = |body, corrects: Option<&Document>| Draft {
        cause: cause.clone(),
        month,
        corrects: corrects.cloned(),
        reason: None,
        settlement: Some(settlement.checksum),
        body,
    };
    let first = issued.iter().find_map(|document| match &document.content.body {
        Body::Invoice(invoice) => Some((document, invoice)),
        Body::Note(_) => None,
    });
    let Some((document, invoice)) = first else { return Ok(Some(draft(Body::Invoice(now.clone()), None))) };
    let changed = difference(invoice, &notes(issued), now)?;
    // Contacts that moved between lines of the same money are a correction, but nothing to pay.
    let paid = |note: &Difference| !note.vat.is_empty() || note.changes.iter().any(|c| !c.line.amount.is_zero());
    Ok(changed.filter(paid).map(|note| draft(Body::Note(note), Some(document))))
}

/// The notes of corrections; those of disputes are no part of what the facts give.
fn notes(issued: &[Document]) -> Vec<Difference> {
    let of_facts = issued.iter().filter(|document| !document.of_dispute());
    let note = |document: &Document| match &document.content.body {
        Body::Note(note) => Some(note.clone()),
        Body::Invoice(_) => None,
    };
    of_facts.filter_map(note).collect()
}

/// Seller and buyer; what an invoice cannot do without is asked for.
pub(crate) async fn sides(books: &Books<'_>) -> Result<(Party, Party), Fault> {
    let (seller, buyer) = parties(books.db, books.scope).await?;
    let mut problems = Problems::none();
    for (side, party) in [("seller", &seller), ("buyer", &buyer)] {
        for field in party.missing() {
            problems.add(format!("{side}.{field}"), Reason::coded("REQUIRED", "is needed on an invoice"));
        }
    }
    problems.settle().map(|()| (seller, buyer))
}

/// Gives a document the next number and writes it down.
pub(crate) async fn put(tx: &Tx, books: &Books<'_>, sides: &(Party, Party), draft: Draft) -> Result<Document, Fault> {
    let year = i64::from(books.now.with_timezone(&books.zone).year());
    let last = tx.find::<row::Entity>().filter(row::Column::Year.eq(year)).order(row::Column::Place, Order::Desc);
    let place = last.limit(1).one().await?.map_or(1, |row| row.place + 1);
    let number = format!("{}/{year}/{place:04}", books.code);
    let kind = match &draft.body {
        Body::Invoice(_) => Kind::Invoice,
        Body::Note(note) if note.net.minor < 0 => Kind::CreditNote,
        Body::Note(_) => Kind::DebitNote,
    };
    let corrected =
        |document: &Document| Corrected { number: document.content.number.clone(), issued: document.issued };
    let content = Content {
        manyhands_document: Content::shape(),
        tenant: books.scope.tenant(),
        kind,
        number: number.clone(),
        month: draft.month,
        issued: books.now,
        seller: sides.0.clone(),
        buyer: sides.1.clone(),
        corrects: draft.corrects.as_ref().map(corrected),
        reason: draft.reason,
        settlement: draft.settlement,
        body: draft.body,
    };
    content.check()?;
    let text = content.canonical()?;
    let (id, sum): (Uuid, Hash) = (tx.id(), checksum(&text));
    let gross = content.sums().2;
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id),
        month: Set(draft.month.to_string()),
        cause: Set(draft.cause),
        kind: Set(kind.word().to_owned()),
        year: Set(year),
        place: Set(place),
        number: Set(number.clone()),
        issued_at: Set(micros(books.now)),
        issued_by: Set(books.scope.person().map(|person| person.0)),
        corrects: Set(draft.corrects.map(|document| document.id)),
        content: Set(text),
        checksum: Set(sum.0.to_vec()),
    };
    if !tx.insert_new(row).await? {
        return Err(Fault::conflict("somebody else issues documents for this client; look again"));
    }
    let after = json!({ "number": number, "kind": kind, "month": draft.month, "gross": gross, "checksum": sum });
    let entry = AuditEntry {
        action: "document.issue",
        subject: "document",
        subject_id: Some(id),
        before: None,
        after: Some(after),
    };
    tx.audit(entry).await?;
    find(tx, id).await
}

/// A note of these changes with its sums: tax by rate, rounded once a rate.
pub(crate) fn totals(invoice: &Invoice, changes: Vec<Change>) -> Result<Difference, Wrong> {
    let currency: Currency = invoice.currency;
    let net = Amount::sum(changes.iter().map(|change| change.line.amount), currency)?;
    let (mut vat, mut gross) = (Vec::new(), net);
    let mut rates: Vec<&str> = changes.iter().map(|change| change.line.vat.as_str()).collect();
    rates.sort_unstable();
    rates.dedup();
    for rate in rates {
        let these = changes.iter().filter(|change| change.line.vat == rate);
        let taxed = Amount::sum(these.map(|change| change.line.amount), currency)?;
        let rate_bp = invoice.vat.iter().find(|vat| vat.rate == rate).map_or(0, |vat| vat.rate_bp);
        let tax = taxed.share(rate_bp)?;
        gross = gross.plus(tax)?;
        vat.push(Vat { rate: rate.to_owned(), rate_bp, net: taxed, tax });
    }
    Ok(Difference { month: invoice.month, currency, changes, net, vat, gross })
}
