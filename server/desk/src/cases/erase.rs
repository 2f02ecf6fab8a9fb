//! Erasing a customer: his rows, words and key go; random ids, facts and figures stay true.

use kernel::Fault;
use kernel::action::EraseCustomer;
use kernel::fact::Fact;
use kernel::ids::{CaseId, CustomerId};
use store::query::{ColumnTrait, Set};
use store::{Objects, Permit, Tx};

use super::{participants, row};
use crate::clocks::Book;
use crate::{chats, customers, drafts, interactions, mailroom, outgoing};

/// Erases a customer of this client.
pub async fn customer(tx: &mut Tx, book: &Book, _may: Permit<EraseCustomer>, id: CustomerId) -> Result<(), Fault> {
    let known = customers::find(tx, id).await?;
    if known.erased.is_some() {
        return Err(Fault::conflict("the customer is already erased"));
    }
    let now = book.now();
    let cases = tx.find::<row::Entity>().filter(row::Column::CustomerId.eq(id.0)).all().await?;
    for case in cases.into_iter().map(|row| CaseId(row.id)) {
        let said = interactions::ids(tx, case).await?;
        mailroom::raw::forget(tx, id, &said).await?;
        outgoing::forget(tx, case).await?;
        interactions::forget(tx, case).await?;
        participants::forget(tx, case).await?;
        drafts::forget(tx, case).await?;
        let blank = row::ActiveModel {
            subject: Set(String::new()),
            preview: Set(String::new()),
            tags_json: Set("[]".into()),
            ..Default::default()
        };
        tx.update("case", case.0, blank).await?;
    }
    chats::lists::forget(tx, id).await?;
    customers::forget(tx, id, now).await?;
    tx.destroy_key(id.0).await?;
    tx.record(Fact::CustomerErased { customer: id }.at(now))?;
    Ok(())
}

/// Removes the sealed objects of an erased customer; without their key they were unreadable already.
pub async fn objects(tx: &Tx, objects: &Objects, id: CustomerId) -> Result<usize, Fault> {
    let packs = mailroom::raw::sweep(tx, objects, id).await?;
    Ok(packs + objects.erase(tx.scope().tenant(), id.0).await?)
}
