//! What a document says, and the file that everybody can check it by.
//!
//! Invariant: net is the sum of the lines, gross is net and tax, in one currency; a document for which that does not hold
//! is neither issued nor believed.

use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::TenantId;
use kernel::money::Wrong;
use kernel::seal::{Hash, leaf};
use kernel::time::Time;
use kernel::{Amount, Currency, words};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tenants::clients::Party;
use tenants::money::Month;
use tenants::money::difference::Difference;
use tenants::money::invoice::{Invoice, Vat};
use tenants::money::line::Line;

/// The version of the file's shape.
const SHAPE: u16 = 1;

words! {
    /// What a document is.
    Kind {
        /// What a month costs.
        Invoice = "invoice",
        /// What is given back.
        CreditNote = "credit_note",
        /// What is owed besides.
        DebitNote = "debit_note",
    }
}

/// What a document is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// A whole month.
    Invoice(Invoice),
    /// What changes in one.
    Note(Difference),
}

/// The document that another corrects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corrected {
    /// Its number.
    pub number: String,
    /// When it was issued.
    pub issued: Time,
}

/// What a document says. It is what its checksum is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The version of the file's shape.
    pub manyhands_document: u16,
    /// The client.
    pub tenant: TenantId,
    /// What it is.
    pub kind: Kind,
    /// Its number.
    pub number: String,
    /// The month that it is for.
    pub month: Month,
    /// When it was issued.
    pub issued: Time,
    /// Who is paid.
    pub seller: Party,
    /// Who pays.
    pub buyer: Party,
    /// What it corrects.
    pub corrects: Option<Corrected>,
    /// Why it was issued, in words, where somebody said so.
    pub reason: Option<String>,
    /// The checksum of the frozen month behind it.
    pub settlement: Option<Hash>,
    /// Lines and sums.
    pub body: Body,
}

impl Content {
    /// The version of the file's shape that is written.
    pub const fn shape() -> u16 {
        SHAPE
    }

    /// Its lines.
    pub fn lines(&self) -> Vec<&Line> {
        match &self.body {
            Body::Invoice(invoice) => invoice.lines.iter().collect(),
            Body::Note(note) => note.changes.iter().map(|change| &change.line).collect(),
        }
    }

    /// Net, tax by rate, gross.
    pub fn sums(&self) -> (Amount, &[Vat], Amount) {
        match &self.body {
            Body::Invoice(invoice) => (invoice.net, &invoice.vat, invoice.gross),
            Body::Note(note) => (note.net, &note.vat, note.gross),
        }
    }

    /// Its currency.
    pub fn currency(&self) -> Currency {
        self.sums().0.currency
    }

    /// The text that its checksum is over.
    pub(super) fn canonical(&self) -> Result<String, Fault> {
        serde_json::to_value(self).map(|value| value.to_string()).map_err(Fault::storage)
    }

    /// That it adds up, in one currency.
    pub fn check(&self) -> Result<(), Fault> {
        let mut problems = Problems::none();
        let (net, vat, gross) = self.sums();
        let currency = self.currency();
        for (index, line) in self.lines().into_iter().enumerate() {
            let mixed = line.amount.currency != currency || line.unit_price.is_some_and(|p| p.currency != currency);
            let text = format!("is in {}, the document in {currency}", line.amount.currency);
            problems.check(mixed, &format!("lines[{index}].amount"), Reason::coded("CURRENCY_MIX", text));
        }
        let sum = |amounts: Vec<Amount>| Amount::sum(amounts, currency);
        let lines = sum(self.lines().iter().map(|line| line.amount).collect());
        let taxed = sum(vat.iter().map(|vat| vat.net).collect());
        let all = sum(vat.iter().map(|vat| vat.tax).chain([net]).collect());
        note(&mut problems, "net", lines, net);
        note(&mut problems, "vat", taxed, net);
        note(&mut problems, "gross", all, gross);
        let fits = match self.kind {
            Kind::Invoice => matches!(self.body, Body::Invoice(_)),
            Kind::CreditNote => matches!(self.body, Body::Note(_)) && net.minor < 0,
            Kind::DebitNote => matches!(self.body, Body::Note(_)) && net.minor >= 0,
        };
        problems.check(!fits, "kind", Reason::coded("WRONG_KIND", "is not what the lines make it"));
        problems.settle()
    }
}

fn note(problems: &mut Problems, field: &str, found: Result<Amount, Wrong>, said: Amount) {
    let text = match found {
        Ok(found) if found == said => return,
        Ok(found) => format!("says {said}, the lines give {found}"),
        Err(wrong) => wrong.to_string(),
    };
    problems.add(field, Reason::coded("WRONG_SUM", text));
}

/// The checksum of a document's canonical text.
pub(super) fn checksum(canonical: &str) -> Hash {
    leaf(canonical.as_bytes())
}

/// A stored document whose checksum fits.
pub(super) fn believed(text: &str, sum: &[u8]) -> Result<(Content, Hash), Fault> {
    let sum = sum.try_into().map(Hash).map_err(|_| Fault::invalid("checksum", "has not 32 bytes"))?;
    if checksum(text) != sum {
        return Err(forged());
    }
    Ok((serde_json::from_str(text).map_err(Fault::storage)?, sum))
}

fn forged() -> Fault {
    Fault::invalid("checksum", Reason::coded("WRONG_CHECKSUM", "is not that of this document"))
}

/// Reads a document that was downloaded, or says what is not as it was issued.
pub fn read_export(text: &str) -> Result<(Content, Hash), Fault> {
    let unreadable = |wrong: serde_json::Error| Fault::invalid("document", wrong.to_string());
    let mut value: Value = serde_json::from_str(text).map_err(unreadable)?;
    let said = value.as_object_mut().and_then(|fields| fields.remove("checksum"));
    let said = said.ok_or_else(|| Fault::invalid("checksum", Reason::coded("REQUIRED", "is missing")))?;
    let said: Hash = serde_json::from_value(said).map_err(|wrong| Fault::invalid("checksum", wrong.to_string()))?;
    let content: Content = serde_json::from_value(value.clone()).map_err(unreadable)?;
    if content.manyhands_document != SHAPE {
        return Err(Fault::invalid("manyhands_document", "is a shape that is not known here"));
    }
    content.check()?;
    // What was added beside the known fields is part of the text, so it is found here as well.
    if checksum(&value.to_string()) != said || serde_json::to_value(&content).map_err(Fault::storage)? != value {
        return Err(forged());
    }
    Ok((content, said))
}

impl super::Document {
    /// The document as a file that anybody can check: what it says, and its checksum.
    pub fn export(&self) -> Result<String, Fault> {
        let mut value = serde_json::to_value(&self.content).map_err(Fault::storage)?;
        value["checksum"] = serde_json::to_value(self.checksum).map_err(Fault::storage)?;
        serde_json::to_string_pretty(&value).map_err(Fault::storage)
    }
}
