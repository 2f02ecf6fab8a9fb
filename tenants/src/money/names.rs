//! Writes beside the codes of lines what the contract calls them, so that a document keeps its words.
//!
//! Deliberately absent: words for what the contract does not name, which depend on who reads. Invariant: a name changes no
//! amount, and makes no line another.

use super::Terms;
use super::line::{Line, LineKind};
use crate::contract::{Contract, Promise};

/// What the codes of a version are called.
#[derive(Debug)]
pub(super) struct Names<'c> {
    terms: &'c Terms,
    promises: Vec<Promise>,
}

impl<'c> Names<'c> {
    pub(super) fn of(contract: &'c Contract, terms: &'c Terms) -> Self {
        Self { terms, promises: contract.promises() }
    }

    /// Names lines and their parts.
    pub(super) fn write(&self, lines: &mut [Line]) {
        for line in lines {
            line.name = self.item(line.kind, &line.item);
            line.part_name = line.part.as_deref().and_then(|part| self.part(line.kind, part));
        }
    }

    fn item(&self, kind: LineKind, code: &str) -> Option<String> {
        if kind.is_adjustment() {
            let mut remedies = self.terms.remedies.remedies.iter();
            return remedies.find(|remedy| remedy.code == code)?.name.clone();
        }
        let prices = self.terms.prices.as_ref()?;
        let items = prices.items.iter().map(|item| (&item.code, &item.name));
        let minimums = prices.minimums.iter().map(|least| (&least.code, &least.name));
        items.chain(minimums).find(|(own, _)| *own == code)?.1.clone()
    }

    fn part(&self, kind: LineKind, part: &str) -> Option<String> {
        if kind.is_adjustment() {
            return self.promises.iter().find(|promise| promise.code() == part)?.name.clone();
        }
        let mut surcharges = self.terms.prices.as_ref()?.surcharges.iter();
        surcharges.find(|more| more.code == part)?.name.clone()
    }
}
