//! What was used in a stretch of time, as facts tell it: contacts, their seconds, resolved cases, hours of people.
//!
//! Deliberately absent: prices. Invariant: a thing has the same id however often it is asked for, so that it is never
//! paid twice.

use std::collections::HashMap;

use chrono::Duration;
use kernel::Time;
use kernel::fact::{AgentState, CancelCause, Channel, ClockKind};
use kernel::ids::CaseId;

use super::{Kpi, Material, Parameters, Question};
use crate::clock::{Agreement, Policies, Reading, Standing};
use crate::contract::file::CHANNELS;
use crate::fields::word;
use crate::kpi::Period;
use crate::live::{Contact, Span, length, overlap, union};
use crate::money::price::{LeftOut, Usage, What};
use crate::money::statement::id_of;

impl Material<'_> {
    /// Everything that began in a stretch and is counted by a version.
    pub(crate) fn usage(&self, policies: &Policies, agreement: &Agreement, within: Span) -> Vec<Usage> {
        let parameters = Parameters::of(Kpi::Contacts);
        let period = Period::day(within.0.date_naive());
        let question =
            Question { kpi: Kpi::Contacts, parameters: &parameters, channels: &[], agreement, policies, period };
        let inside = |at: Time| at >= within.0 && at < within.1;
        let handled = |contact: &&Contact| {
            let served = contact.ended.is_some() && !contact.legs.is_empty() && contact.counts();
            let ours = agreement.contract.scope.holds(Some(contact.channel));
            served && ours && inside(contact.arrived) && question.covers(contact.project, contact.arrived)
        };
        let counted = |reading: &&Reading| inside(reading.start) && question.counts(self, reading);
        let mut usage = Vec::new();
        for contact in self.contacts.iter().filter(handled) {
            usage.extend(self.contact(contact));
        }
        let mut resolutions: HashMap<CaseId, i64> = HashMap::new();
        for reading in &self.readings {
            let number = numbered(reading, &mut resolutions);
            usage.extend(Some(reading).filter(counted).and_then(|reading| self.written(reading, number)));
        }
        if agreement.contract.project.is_none() {
            usage.extend(self.hours(within));
        }
        usage
    }

    /// A call or chat: once, and its seconds.
    fn contact(&self, contact: &Contact) -> [Usage; 2] {
        let kind = if contact.outbound { "outbound" } else { "inbound" };
        let one = Usage {
            id: contact.id.0,
            what: What::Contact,
            channel: channel(contact.channel),
            kind: Some(kind.to_owned()),
            start: contact.arrived,
            quantity: 1,
            contacts: vec![contact.id.0],
            follows: self.before(contact.customer, contact.arrived),
            followed: None,
            left_out: None,
            tags: std::collections::BTreeSet::new(),
        };
        let sum = |some: Option<Duration>| some.map_or(0, |some| some.num_milliseconds());
        let quantity = sum(contact.with_agents()) + sum(contact.after_work());
        let seconds = Usage { id: id_of("second", contact.id.0, 0), what: What::Second, quantity, ..one.clone() };
        [one, seconds]
    }

    /// A turn that was answered, or merged away; a case that was resolved.
    fn written(&self, reading: &Reading, number: i64) -> Option<Usage> {
        let merged = reading.standing == Standing::Cancelled(CancelCause::Merged);
        let case = self.cases.get(&reading.case)?;
        let (what, name) = match reading.kind {
            ClockKind::FirstReply => (What::Contact, "turn"),
            ClockKind::Resolution => (What::Resolved, "resolved"),
            ClockKind::Complaint => return None,
        };
        let done = reading.stop.is_some() && !matches!(reading.standing, Standing::Cancelled(_));
        if !done && !merged {
            return None;
        }
        let after = reading.stop.and_then(|stop| self.after(case.customer, stop));
        Some(Usage {
            id: id_of(name, reading.case.0, number),
            what,
            channel: channel(case.channel),
            kind: Some("inbound".to_owned()),
            start: reading.start,
            quantity: 1,
            contacts: vec![reading.case.0],
            follows: self.before(case.customer, reading.start),
            followed: after.filter(|_| what == What::Resolved),
            left_out: merged.then_some(LeftOut::Merged),
            tags: std::collections::BTreeSet::new(),
        })
    }

    /// People at work or available, by agent.
    fn hours(&self, within: Span) -> Vec<Usage> {
        let mut usage = Vec::new();
        for (agent, hands) in &self.hands {
            let productive = union(hands.state(AgentState::Available).into_iter().chain(hands.working.iter().copied()));
            for span in overlap(&productive, &[(within.0, within.1.min(self.now.max(within.0)))]) {
                usage.push(Usage {
                    id: id_of("hour", agent.0, span.0.timestamp_micros()),
                    what: What::ProductiveHour,
                    channel: None,
                    kind: None,
                    start: span.0,
                    quantity: length(&[span]).num_seconds(),
                    contacts: vec![agent.0],
                    follows: None,
                    followed: None,
                    left_out: None,
                    tags: std::collections::BTreeSet::new(),
                });
            }
        }
        usage
    }

    fn before(&self, customer: kernel::ids::CustomerId, at: Time) -> Option<Time> {
        let came = self.by_customer(customer).iter().filter_map(|index| self.arrivals.get(*index));
        came.filter(|arrival| arrival.asks && arrival.at < at).map(|arrival| arrival.at).last()
    }

    fn after(&self, customer: kernel::ids::CustomerId, at: Time) -> Option<Time> {
        let came = self.by_customer(customer).iter().filter_map(|index| self.arrivals.get(*index));
        came.filter(|arrival| arrival.asks && arrival.at > at).map(|arrival| arrival.at).next()
    }
}

/// By which number a clock is known in its case: a case that was settled for good has another resolution once an open one was
/// merged into it.
fn numbered(reading: &Reading, resolutions: &mut HashMap<CaseId, i64>) -> i64 {
    if reading.kind != ClockKind::Resolution {
        return reading.turn.into();
    }
    let next = resolutions.entry(reading.case).or_default();
    *next += 1;
    *next - 1
}

/// A channel as price lists name it.
fn channel(channel: Channel) -> Option<String> {
    word(&CHANNELS, channel).map(str::to_owned)
}
