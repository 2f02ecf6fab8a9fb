//! What figures are asked with: the contracts and hours, the client's zone, the moment.

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::ids::ContractId;
use kernel::time::{Time, micros};
use tenants::clock::{Agreement, Policies};
use tenants::kpi::Period;

use crate::row::reading;
use crate::slots;
use crate::words::{self, outcome};

/// The contracts and hours, the client's zone, the moment.
#[derive(Clone, Copy)]
pub struct Lens<'a> {
    /// The client's contracts with their hours.
    pub policies: &'a Policies,
    /// The client's own zone; the zone of the hours of the contract in force comes before it.
    pub zone: Tz,
    /// The moment.
    pub now: Time,
}

impl<'a> Lens<'a> {
    /// The instant whose contract counts for a period: its last, or now.
    pub(crate) fn reference(&self, period: Period) -> Time {
        let (_, until) = slots::bounds(period, self.zone);
        kernel::time::from_micros(until - 1).min(self.now)
    }

    /// The zone by whose days a period is counted.
    pub(crate) fn zone_of(&self, period: Period) -> Tz {
        self.policies.in_force(None, self.reference(period)).map_or(self.zone, |agreement| agreement.calendar.zone())
    }

    /// The local date of the moment.
    pub fn today(&self) -> NaiveDate {
        let date = slots::date(self.now, self.zone);
        slots::date(self.now, self.zone_of(Period::day(date)))
    }

    /// The contract with this id.
    pub(crate) fn named(&self, id: ContractId) -> Option<&'a Agreement> {
        self.policies.all().iter().find(|agreement| agreement.contract.id == Some(id))
    }

    /// Until when a clock has time that stands still now: as if it ran again from this moment. Nothing when it runs.
    pub(crate) fn held_until(&self, row: &reading::Model) -> Option<Time> {
        let (reason, since) = (words::reason_of(row.held.as_deref()?), row.held_since?);
        if row.outcome != outcome::HELD || since > micros(self.now) {
            return None;
        }
        let agreement = self.named(ContractId(row.contract_id))?;
        let kind = words::kind_of(&row.kind);
        if !agreement.contract.pauses.stops(kind, reason) {
            return None;
        }
        let calendar = agreement.terms(kind, kernel::fact::Priority::Normal)?.calendar;
        let time = kernel::time::from_micros;
        let left = calendar.business_between(time(since), time(row.due_at));
        Some(calendar.due(self.now, left))
    }
}
