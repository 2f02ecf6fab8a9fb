//! Volume as facts tell it: what a client planned, and what came.
//!
//! Deliberately absent: bands and relief, which are `money::volume`'s. Invariant: what came is counted whether it was
//! excluded or not; an exclusion changes how a contact is judged, not that it came.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::Time;
use kernel::fact::{Fact, Recorded};

use super::{Kpi, Material, Parameters, Period, Question, parts};
use crate::clock::{Agreement, Policies};
use crate::live::Contact;
use crate::money::volume::{Actual, Forecast, Volume};

/// The forecasts that a fact tells of, with the agreement that they are for.
pub(super) fn planned(fact: &Recorded) -> Vec<(String, Forecast)> {
    let Fact::VolumePlanned { volume, values } = &fact.fact else { return Vec::new() };
    let read = |slot: &str, value| Some(Forecast { slot: slot.parse().ok()?, value, entered: fact.recorded });
    let each = values.iter().filter_map(|one| read(&one.slot, one.value));
    each.map(|forecast| (volume.clone(), forecast)).collect()
}

impl Material<'_> {
    /// The forecasts of an agreement about volume, in the order in which they were entered.
    pub(crate) fn plan(&self, code: &str) -> Vec<Forecast> {
        self.plans.iter().filter(|(volume, _)| volume == code).map(|(_, forecast)| *forecast).collect()
    }

    /// What came by the channels of an agreement about volume and is counted by a version, by interval.
    pub(crate) fn came_in(&self, policies: &Policies, agreement: &Agreement, volume: &Volume) -> Vec<Actual> {
        let zone = agreement.calendar.zone();
        let parameters = Parameters::of(Kpi::Contacts);
        let period = Period { first: NaiveDate::MIN, last: NaiveDate::MAX };
        let question = Question {
            kpi: Kpi::Contacts,
            parameters: &parameters,
            channels: &volume.channels,
            agreement,
            policies,
            period,
        };
        let mut by: BTreeMap<Time, Actual> = BTreeMap::new();
        let mut at = |came: Time, add: &dyn Fn(&mut Actual)| {
            let at = volume.interval_of(zone, came);
            add(by.entry(at).or_insert(Actual { at, contacts: 0, handled: 0, handle_seconds: 0 }));
        };
        for part in parts(self, &question) {
            at(part.at, &|actual| actual.contacts += 1);
        }
        let over = |contact: &&Contact| contact.ended.is_some() && !contact.legs.is_empty() && contact.counts();
        let ours =
            |contact: &&Contact| question.asks(contact.channel) && question.covers(contact.project, contact.arrived);
        for contact in self.contacts.iter().filter(|contact| !contact.outbound).filter(over).filter(ours) {
            let took = contact.with_agents().into_iter().chain(contact.after_work());
            let seconds: i64 = took.map(|took| took.num_seconds()).sum();
            at(contact.arrived, &|actual| {
                actual.handled += 1;
                actual.handle_seconds = actual.handle_seconds.saturating_add(seconds);
            });
        }
        by.into_values().collect()
    }
}
