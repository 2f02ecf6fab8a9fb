//! A link that shows a report without signing in.

use ::handouts::links::Link;
use async_graphql::{Context, ID, Object};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::Time;
use kernel::ids::TenantId;

use super::subject::{CatalogueReport, ReportFigures, figures, report};
use crate::gid::{self, Noun};
use crate::people::{PersonNode, person};

/// A link that shows one report to whoever has it. Its address is told once, when it is made.
pub struct LinkNode {
    pub(super) tenant: TenantId,
    pub(super) link: Link,
    pub(super) now: Time,
}

#[Object(name = "ReportLink")]
impl LinkNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::ReportLink, self.tenant, self.link.id)
    }

    /// Neither this nor a report: the report of the month.
    async fn figures(&self) -> Option<ReportFigures> {
        figures(&self.link.subject)
    }

    /// The report of the catalogue, where it is one.
    async fn report(&self) -> Option<CatalogueReport> {
        report(self.tenant, &self.link.subject)
    }

    async fn from(&self) -> NaiveDate {
        self.link.period.first
    }

    async fn until(&self) -> NaiveDate {
        self.link.period.last
    }

    async fn language(&self) -> &'static str {
        self.link.language.code()
    }

    /// For whom it was meant.
    async fn note(&self) -> &str {
        &self.link.note
    }

    async fn made_at(&self) -> DateTime<Utc> {
        self.link.made
    }

    async fn made_by(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PersonNode>> {
        person(ctx, self.link.by).await
    }

    async fn expires_at(&self) -> DateTime<Utc> {
        self.link.expires
    }

    async fn revoked_at(&self) -> Option<DateTime<Utc>> {
        self.link.revoked
    }

    /// Whether it opens.
    async fn is_good(&self) -> bool {
        self.link.is_good(self.now)
    }

    /// How often it was opened.
    async fn opened(&self) -> i64 {
        self.link.opened
    }

    async fn opened_at(&self) -> Option<DateTime<Utc>> {
        self.link.last_opened
    }
}
