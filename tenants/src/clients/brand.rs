//! A client's own look beside its colour: its logo, and under whose name its reports are mailed.
//!
//! Deliberately absent: what makes a logo of a file that somebody gave, which `paper` does, and whether mails may come from
//! an address, which the process knows. Invariant: a logo that is kept is a PNG that was made here.

use kernel::Fault;
use kernel::action::EditClient;
use kernel::fault::Problems;
use kernel::seal::leaf;
use kernel::time::{Time, micros};
use serde::Serialize;
use serde_json::json;
use store::{AuditEntry, Permit, Tx, View};

use crate::contact_points::Address;
use crate::input::{self, NOT_AN_ADDRESS};
use crate::row::{NotSet, Set, brand as row};

/// How many letters of its hash name a logo.
const MARK: usize = 16;

/// Under whose name reports are mailed; what is empty, is the house's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sender {
    /// The name before the address.
    pub name: String,
    /// The address that mails come from, where the house's server may send as it.
    pub address: String,
    /// Where answers go.
    pub reply_to: String,
}

/// A client's own look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// A PNG.
    pub logo: Option<Vec<u8>>,
    /// A word that is another whenever the logo is another.
    pub mark: Option<String>,
    /// Under whose name its reports are mailed.
    pub sender: Sender,
}

/// The look of the client whose view it is.
pub async fn find(view: &View) -> Result<Brand, Fault> {
    let row = view.get::<row::Entity>(view.scope().tenant().0).await?;
    Ok(row.map(Brand::from).unwrap_or_default())
}

/// Gives the client a logo that was made here, or takes it away.
pub async fn set_logo(tx: &Tx, _may: Permit<EditClient>, logo: Option<Vec<u8>>, now: Time) -> Result<Brand, Fault> {
    let before = find(tx).await?;
    let mark = logo.as_ref().map(|logo| mark(logo));
    let change = row::ActiveModel { logo: Set(logo), logo_mark: Set(mark.clone()), ..Default::default() };
    put(tx, change, now).await?;
    told(tx, "client.logo", json!({ "mark": before.mark }), json!({ "mark": mark })).await?;
    find(tx).await
}

/// Says under whose name its reports are mailed.
pub async fn set_sender(tx: &Tx, _may: Permit<EditClient>, sender: Sender, now: Time) -> Result<Brand, Fault> {
    let sender = sender.checked()?;
    let before = find(tx).await?;
    let change = row::ActiveModel {
        sender_name: Set(sender.name.clone()),
        sender_address: Set(sender.address.clone()),
        reply_to: Set(sender.reply_to.clone()),
        ..Default::default()
    };
    put(tx, change, now).await?;
    told(tx, "client.sender", json!(before.sender), json!(sender)).await?;
    find(tx).await
}

impl Sender {
    fn checked(&self) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let name = input::optional_line(&mut problems, "name", &self.name, 120);
        let mut address = |field: &str, text: &str| {
            let text = input::optional_line(&mut problems, field, text, 254);
            let read = Address::read(&text);
            problems.check(!text.is_empty() && read.is_none(), field, NOT_AN_ADDRESS);
            read.map(|address| address.as_str().to_owned()).unwrap_or_default()
        };
        let (address, reply_to) = (address("address", &self.address), address("reply_to", &self.reply_to));
        problems.settle().map(|()| Self { name, address, reply_to })
    }
}

impl From<row::Model> for Brand {
    fn from(row: row::Model) -> Self {
        let sender = Sender { name: row.sender_name, address: row.sender_address, reply_to: row.reply_to };
        Self { logo: row.logo, mark: row.logo_mark, sender }
    }
}

fn mark(logo: &[u8]) -> String {
    leaf(logo).to_string().chars().take(MARK).collect()
}

/// One row for a client, made when it is first needed.
async fn put(tx: &Tx, change: row::ActiveModel, now: Time) -> Result<(), Fault> {
    let id = tx.scope().tenant().0;
    let fresh = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id),
        logo: Set(None),
        logo_mark: Set(None),
        sender_name: Set(String::new()),
        sender_address: Set(String::new()),
        reply_to: Set(String::new()),
        changed_at: Set(micros(now)),
    };
    tx.insert_new(fresh).await?;
    tx.update("brand", id, row::ActiveModel { changed_at: Set(micros(now)), ..change }).await
}

async fn told(tx: &Tx, action: &str, before: serde_json::Value, after: serde_json::Value) -> Result<(), Fault> {
    let subject_id = Some(tx.scope().tenant().0);
    tx.audit(AuditEntry { action, subject: "client", subject_id, before: Some(before), after: Some(after) }).await
}
