//! Documents and disputes.

use std::sync::Arc;

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use billing::disputes::{About, State};
use billing::documents::{Content, Kind};
use billing::{Dispute, Document};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::ids::TenantId;

use super::Ledger;
use super::statement::{LineNode, MoneyVat, lines};
use crate::fault::{payload, refuse};
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// What a document is.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "Kind")]
pub enum DocumentKind {
    /// What a month costs.
    Invoice,
    /// What is given back.
    CreditNote,
    /// What is owed besides.
    DebitNote,
}

/// As what a document can be had.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentFormat {
    /// The product's own, with a checksum.
    Json,
    /// UBL 2.1 with the core of EN 16931.
    Ubl,
    /// FA (3) of `KSeF`.
    Ksef,
}

/// A document as a file.
#[derive(SimpleObject)]
pub struct DocumentFile {
    name: String,
    media_type: String,
    text: String,
}

payload! {
    /// The file, or why it cannot be had in this format.
    DocumentFilePayload { DocumentFile }
}

/// An issued document.
pub struct DocumentNode {
    pub(super) tenant: TenantId,
    pub(super) document: Arc<Document>,
}

impl DocumentNode {
    fn content(&self) -> &Content {
        &self.document.content
    }
}

#[Object(name = "Document")]
impl DocumentNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Document, self.tenant, self.document.id)
    }

    async fn kind(&self) -> DocumentKind {
        self.content().kind.into()
    }

    async fn number(&self) -> &str {
        &self.content().number
    }

    /// The first day of the month that it is for.
    async fn month(&self) -> NaiveDate {
        self.content().month.first()
    }

    async fn issued_at(&self) -> DateTime<Utc> {
        self.document.issued
    }

    async fn issued_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.document.by).await
    }

    /// The number of the document that it corrects.
    async fn corrects(&self) -> Option<&str> {
        self.content().corrects.as_ref().map(|before| before.number.as_str())
    }

    /// Why, in words.
    async fn reason(&self) -> Option<&str> {
        self.content().reason.as_deref()
    }

    async fn seller(&self) -> &str {
        &self.content().seller.name
    }

    async fn buyer(&self) -> &str {
        &self.content().buyer.name
    }

    async fn lines(&self) -> Vec<LineNode> {
        lines(self.tenant, self.content().lines().into_iter())
    }

    /// One line, by its place.
    async fn line(&self, place: usize) -> Option<LineNode> {
        let line = self.content().lines().get(place).copied().cloned()?;
        Some(LineNode { tenant: self.tenant, place, line })
    }

    async fn net(&self) -> String {
        self.content().sums().0.to_string()
    }

    async fn vat(&self) -> Vec<MoneyVat> {
        self.content().sums().1.iter().map(MoneyVat::from).collect()
    }

    async fn gross(&self) -> String {
        self.content().sums().2.to_string()
    }

    async fn checksum(&self) -> String {
        self.document.checksum.to_string()
    }

    /// The document as a file.
    async fn file(&self, format: DocumentFormat) -> async_graphql::Result<DocumentFilePayload> {
        let (made, end, media_type) = match format {
            DocumentFormat::Json => (self.document.export(), ".json", "application/json"),
            DocumentFormat::Ubl => (billing::einvoice::ubl(self.content()), "-ubl.xml", "application/xml"),
            DocumentFormat::Ksef => (billing::einvoice::ksef(self.content()), "-fa3.xml", "application/xml"),
        };
        match made {
            Ok(text) => {
                let name = format!("{}{end}", self.content().number.replace('/', "-"));
                Ok(DocumentFilePayload::DocumentFile(DocumentFile { name, media_type: media_type.to_owned(), text }))
            }
            Err(fault) => DocumentFilePayload::from_fault(fault),
        }
    }
}

/// How a dispute stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "State")]
pub enum DisputeState {
    /// It waits for an answer.
    Open,
    /// The house gives money back.
    Accepted,
    /// The house says why not.
    Rejected,
}

/// What a shop objects to, with the answer when there is one.
pub struct DisputeNode {
    pub(super) tenant: TenantId,
    pub(super) dispute: Dispute,
}

#[Object(name = "Dispute")]
impl DisputeNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Dispute, self.tenant, self.dispute.id)
    }

    async fn document(&self) -> ID {
        gid::encode(Noun::Document, self.tenant, self.dispute.document)
    }

    /// The place of the line, when it is about one.
    async fn line(&self) -> Option<usize> {
        match self.dispute.about {
            About::Line(line) => Some(line),
            About::Promise(_) => None,
        }
    }

    /// The promise, when it is about a figure.
    async fn promise(&self) -> Option<&str> {
        match &self.dispute.about {
            About::Line(_) => None,
            About::Promise(promise) => Some(promise),
        }
    }

    async fn words(&self) -> &str {
        &self.dispute.words
    }

    async fn opened_at(&self) -> DateTime<Utc> {
        self.dispute.opened
    }

    async fn opened_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.dispute.by).await
    }

    async fn state(&self) -> DisputeState {
        self.dispute.state.into()
    }

    async fn answer(&self) -> Option<&str> {
        self.dispute.answer.as_deref()
    }

    /// What is given back, net.
    async fn amount(&self) -> Option<String> {
        self.dispute.amount.map(|amount| amount.to_string())
    }

    async fn answered_at(&self) -> Option<DateTime<Utc>> {
        self.dispute.answered
    }

    async fn answered_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.dispute.answered_by).await
    }

    /// The note that settled it.
    async fn note(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<DocumentNode>> {
        if self.dispute.state != State::Accepted {
            return Ok(None);
        }
        let ledger = Ledger::of(ctx, self.tenant).await?;
        let note = self.dispute.note(&ledger.view).await.map_err(refuse)?;
        Ok(note.map(|document| DocumentNode { tenant: self.tenant, document: Arc::new(document) }))
    }
}
