//! What was used: one event that may be paid for.

use std::collections::BTreeSet;

use kernel::Time;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Item, Pricing};

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A handled contact; quantity 1.
    Contact,
    /// The handling time of a contact, talk and after-contact work together; quantity in milliseconds.
    Second,
    /// A stretch of somebody available or at work; quantity in seconds.
    ProductiveHour,
    /// People or seats for a month; quantity in ten-thousandths.
    FteMonth,
    /// A matter resolved; quantity 1.
    Resolved,
    /// An outcome; quantity 1, or −1 where one is taken back.
    Outcome,
    /// Something with a price of its own.
    Fixed,
}

/// Why a contact is not paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// It was merged into another.
    Merged,
    /// It was spam.
    Spam,
    /// It was a probe, a test, internal.
    Probe,
    /// It was delivered twice.
    Duplicate,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Usage {
    /// Its id, by which it is never paid twice.
    pub id: Uuid,
    /// What was counted.
    pub what: What,
    /// On which channel.
    pub channel: Option<String>,
    /// Of which type.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// When it began.
    pub start: Time,
    /// How much.
    pub quantity: i64,
    /// The contacts behind it.
    pub contacts: Vec<Uuid>,
    /// When the contact before it on the same matter began; for an outcome taken back, when the outcome was.
    pub follows: Option<Time>,
    /// When the customer came back on the same matter.
    pub followed: Option<Time>,
    /// Why it is not paid, if so.
    pub left_out: Option<LeftOut>,
    /// Tags that no clock gives: `language:uk`, `overtime`.
    pub tags: BTreeSet<String>,
}

impl Usage {
    /// Whether an item is for usage like this.
    pub(super) fn fits(&self, item: &Item) -> bool {
        let named =
            |list: &[String], own: Option<&String>| list.is_empty() || own.is_some_and(|own| list.contains(own));
        let by_quantity = !matches!(item.pricing, Pricing::Monthly { .. });
        by_quantity
            && item.unit.what() == self.what
            && named(&item.channels, self.channel.as_ref())
            && named(&item.types, self.kind.as_ref())
    }

    /// The contacts behind it, or it itself.
    pub(super) fn references(&self) -> impl Iterator<Item = Uuid> {
        let own = self.contacts.is_empty().then_some(self.id);
        self.contacts.iter().copied().chain(own)
    }

    /// The instant that decides night, weekend and holiday: of an outcome taken back, that of the outcome.
    pub(super) fn tagged_at(&self) -> Time {
        if self.quantity < 0 { self.follows.unwrap_or(self.start) } else { self.start }
    }
}
