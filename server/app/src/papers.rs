//! Papers of this process: whoever may see something can take it along.
//!
//! Deliberately absent: what stands on a paper, which `handouts` says, and formats, which `paper` has. Invariant: a paper
//! is made in the scope of who asked, so it holds nothing that he could not see on a page.

use access::Viewer;
use api::Parts;
use handouts::{Ground, Money, Reader, Subject};
use kernel::Fault;
use kernel::action::{ReadMoney, ReadReport};
use paper::{Format, Language, Paper, Printer};
use store::{Projects, Scope};
use tenants::clients::brand;
use tenants::kpi::Period;
use uuid::Uuid;

/// A file.
pub struct File {
    /// Its name.
    pub name: String,
    /// Its type.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// What the paper calls itself.
    pub title: String,
    /// Of whom and when it is.
    pub subtitle: String,
}

/// Who is to read a paper, and how.
#[derive(Clone, Copy)]
pub struct For<'a> {
    /// Who is signed in; nothing: whoever has the mail or the link.
    pub viewer: Option<&'a Viewer>,
    /// In which language; nothing: the client's.
    pub language: Option<Language>,
    /// Whether with money, if it may be seen.
    pub money: bool,
}

/// Makes papers.
#[derive(Clone)]
pub struct Papers {
    parts: Parts,
    printer: Printer,
}

impl Papers {
    /// From these parts.
    pub fn new(parts: &Parts) -> Self {
        Self { parts: parts.clone(), printer: Printer::default() }
    }

    /// The report of a month, figures, or a report of the catalogue, in a scope that may read them.
    pub async fn report(
        &self,
        scope: &Scope,
        (subject, period): (&Subject, Period),
        to: For<'_>,
    ) -> Result<(Paper, String), Fault> {
        scope.permit::<ReadReport>()?;
        let client = tenants::clients::find(&self.parts.db, scope).await?;
        let view = self.parts.db.view(scope).await?;
        let policies = self.parts.book.policies(&view).await?;
        let language = to.language.unwrap_or_else(|| Language::of(&client.locale));
        let (now, reader) = (self.parts.book.now(), self.reader(to.viewer));
        let logo = brand::find(&view).await?.logo;
        let ground = Ground { view: &view, client: &client, policies: &policies, now, language, reader, logo };
        let money = if to.money && sees_money(scope) { Money::Seen(&self.parts.statements) } else { Money::Hidden };
        let paper = subject.paper(&ground, period, money).await?;
        let name = match subject {
            Subject::Month => format!("{}-{}", client.code, &period.last.to_string()[..7]),
            Subject::Figures { .. } => format!("{}-{}-{}", client.code, period.first, period.last),
            Subject::Report(chosen) => {
                format!("{}-{}-{}-{}", client.code, chosen.number, period.first, period.last)
            }
        };
        Ok((paper, name))
    }

    /// An invoice or a note, in a scope that may see the whole client's money.
    pub async fn document(
        &self,
        scope: &Scope,
        id: Uuid,
        language: Option<Language>,
    ) -> Result<(Paper, String), Fault> {
        scope.permit::<ReadMoney>()?;
        if !sees_money(scope) {
            return Err(Fault::missing("document"));
        }
        let client = tenants::clients::find(&self.parts.db, scope).await?;
        let view = self.parts.db.view(scope).await?;
        let document = billing::documents::find(&view, id).await?;
        let policies = self.parts.book.policies(&view).await?;
        let language = language.unwrap_or_else(|| Language::of(&client.locale));
        let (now, reader) = (self.parts.book.now(), self.reader(None));
        let ground = Ground { view: &view, client: &client, policies: &policies, now, language, reader, logo: None };
        let name = document.content.number.replace('/', "-");
        let settled = billing::settlements::of_month(&view, document.month()).await?.pop();
        let results = settled.map(|settled| settled.frozen.statement.results.outcomes).unwrap_or_default();
        Ok((handouts::document(&ground, &document, &results), name))
    }

    fn reader<'a>(&'a self, viewer: Option<&'a Viewer>) -> Reader<'a> {
        match viewer {
            Some(viewer) => Reader::Of(&self.parts.access, viewer),
            None => Reader::Anybody(&self.parts.access),
        }
    }

    /// A paper as a page of its own, with links to it in other formats.
    pub async fn page(&self, paper: Paper, links: Vec<(String, &'static str)>) -> Result<String, Fault> {
        let made = tokio::task::spawn_blocking(move || {
            let links: Vec<(&str, &str)> = links.iter().map(|(address, name)| (address.as_str(), *name)).collect();
            paper::html(&paper, &links)
        });
        made.await.map_err(Fault::storage)?
    }

    /// A paper as a file.
    pub async fn file(&self, (paper, name): (Paper, String), format: Format) -> Result<File, Fault> {
        let (title, subtitle) = (paper.title.clone(), paper.subtitle.clone());
        let bytes = self.printer.print(paper, format).await?;
        Ok(File { name: format!("{name}.{}", format.end()), media_type: format.media_type(), bytes, title, subtitle })
    }
}

/// Whether a scope sees what the whole client is charged.
fn sees_money(scope: &Scope) -> bool {
    scope.permit::<ReadMoney>().is_ok() && matches!(scope.projects(), Projects::All)
}
