//! KPIs of menus: who came into one, how he left it, and at which step.
//!
//! Invariant: whoever is in a menu still adds to nothing but how many came.

use super::figure::micros;
use super::queues::Asked;
use super::{Kpi, Part, Place};
use crate::live::Way;

impl Asked<'_> {
    /// What a contact that came into a menu in our hours adds.
    pub(super) fn in_menu(&self) -> Option<Part> {
        self.contact.steps().first()?;
        let way = self.contact.left_menu();
        match self.question.kpi {
            Kpi::IvrContacts => Some(self.whole(1)),
            Kpi::IvrContainment if way != Way::Still => Some(self.share(matches!(way, Way::HungUp | Way::Over))),
            Kpi::LeftInIvr if way == Way::HungUp => Some(self.whole(1)),
            Kpi::IvrTime => self.contact.in_menu().map(|time| self.whole(micros(time))),
            _ => None,
        }
    }

    /// One part for each different step: whether the contact was hung up there.
    pub(super) fn drop_outs(&self) -> Vec<Part> {
        let way = self.contact.left_menu();
        if self.contact.outbound || self.out_of_hours() || way == Way::Still {
            return Vec::new();
        }
        let steps = self.contact.steps();
        let last = steps.last().map(|visit| visit.step);
        let mut known = Vec::new();
        for visit in &steps {
            if !known.contains(&visit.step) {
                known.push(visit.step);
            }
        }
        let part = |step| {
            let part = self.share(way == Way::HungUp && last == Some(step));
            Part { place: Place { step: Some(step), ..part.place }, ..part }
        };
        known.into_iter().map(part).collect()
    }
}
