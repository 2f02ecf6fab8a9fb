//! Who reads a paper, which decides how people are named on it.
//!
//! Invariant: whoever reads without signing in learns no surname of the house, and nothing of a customer.

use std::collections::HashMap;

use access::{Access, Viewer};
use desk::customers;
use kernel::ids::PersonId;
use kernel::{Fault, Time};
use store::View;

/// Who reads a paper.
#[derive(Clone, Copy)]
pub enum Reader<'a> {
    /// Somebody who is signed in.
    Of(&'a Access, &'a Viewer),
    /// Whoever has the mail or the link.
    Anybody(&'a Access),
}

impl Reader<'_> {
    /// People by the names that the reader may know.
    pub(crate) async fn people(
        self,
        view: &View,
        ids: &[PersonId],
        now: Time,
    ) -> Result<HashMap<PersonId, String>, Fault> {
        Ok(match self {
            Self::Of(access, viewer) => {
                let cards = access.cards(viewer, ids, now).await?;
                cards.into_iter().map(|(id, card)| (id, card.name)).collect()
            }
            Self::Anybody(access) => {
                let cards = access.cards_in(view.scope(), ids).await?;
                cards.into_iter().map(|(id, card)| (id, card.alias)).collect()
            }
        })
    }

    /// Whether customers and what they wrote about stand on the paper.
    pub(crate) const fn sees_customers(self) -> bool {
        matches!(self, Self::Of(..))
    }

    /// A customer as the reader may know him.
    pub(crate) fn customer(self, name: &str) -> String {
        match self {
            Self::Of(_, viewer) if viewer.is_staff() => name.to_owned(),
            Self::Of(..) => customers::shortened(name),
            Self::Anybody(_) => String::new(),
        }
    }
}
