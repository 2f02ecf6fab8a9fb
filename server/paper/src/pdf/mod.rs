//! A paper as pages, tagged so that it can be read aloud.
//!
//! The look is one page of typst (`page.typ`); the paper reaches it as a JSON file, so its words are values and never
//! source. Deliberately absent: files, packages, the network and today's date; the world holds this page and this paper.
//! Invariant: the same paper is the same bytes.

mod view;
mod world;

use kernel::Fault;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::bounds::Bounds;
use crate::shape::Paper;
use world::Desk;

/// How many papers the typesetter remembers parts of.
const REMEMBERED: usize = 2;

/// A paper as a PDF. Takes a core for up to seconds: call it where that harms nobody, or through a `Printer`.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, Fault> {
    Bounds::PAGES.check(paper)?;
    let desk = Desk::of(paper)?;
    let made = typst::compile::<PagedDocument>(&desk).output.map_err(|wrong| refused(&wrong));
    let options = PdfOptions { creator: Smart::Custom(Some("Manyhands".to_owned())), ..PdfOptions::default() };
    let bytes = made.and_then(|pages| typst_pdf::pdf(&pages, &options).map_err(|wrong| refused(&wrong)));
    typst::comemo::evict(REMEMBERED);
    bytes
}

fn refused(wrong: &[SourceDiagnostic]) -> Fault {
    let words: Vec<&str> = wrong.iter().map(|one| one.message.as_str()).collect();
    Fault::storage(format!("the page could not be set: {}", words.join("; ")))
}

#[cfg(test)]
mod tests;
