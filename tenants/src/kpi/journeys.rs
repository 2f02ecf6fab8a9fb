//! KPIs over every channel at once: contacts, also over orders, repeats, cases solved at the first contact.

use std::collections::{BTreeMap, HashMap};

use chrono::Duration;
use kernel::Time;
use kernel::fact::{CancelCause, Channel, ClockKind};
use kernel::ids::{CaseId, CustomerId, InteractionId};
use uuid::Uuid;

use super::material::Arrival;
use super::{Kpi, Material, Part, Place, Question, orders};
use crate::clock::{Reading, Standing};
use crate::live::{Contact, Fate, WaitFrom};

/// The parts of a KPI over every channel.
pub(super) fn parts(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    match question.kpi {
        Kpi::Contacts => arrivals(material, question, |_| (1, 1)),
        Kpi::WrittenToVoice => arrivals(material, question, |arrival| {
            (i64::from(!arrival.channel.is_live()), i64::from(arrival.channel == Channel::Phone))
        }),
        Kpi::ContactsPerOrder => {
            let contacts = arrivals(material, question, |_| (1, 0));
            contacts.into_iter().chain(orders::placed(material, question, (0, 1))).collect()
        }
        Kpi::RepeatRate => repeats(material, question),
        Kpi::FirstContactResolution => first_contact(material, question),
        Kpi::TurnsPerCase => turns_per_case(material, question),
        _ => Vec::new(),
    }
}

fn arrivals(material: &Material<'_>, question: &Question<'_>, sides: impl Fn(&Arrival) -> (i64, i64)) -> Vec<Part> {
    let live: HashMap<InteractionId, &Contact> = material.contacts.iter().map(|one| (one.id, one)).collect();
    let mut parts = Vec::new();
    for arrival in material.arrivals.iter().filter(|arrival| arrival.counts && question.asks(arrival.channel)) {
        let contact = live.get(&arrival.id);
        let project = contact.map_or(arrival.project, |contact| contact.project);
        if !question.covers(project, arrival.at) {
            continue;
        }
        let out = contact.is_some_and(|contact| contact.excluded.is_some());
        let counted = !out && !arrival.case.is_some_and(|case| material.excluded.contains(&case));
        let (numerator, denominator) = sides(arrival);
        let (of, case) = (arrival.id.0, arrival.case.map(|case| material.survivor(case)));
        let place = contact.map_or_else(|| written(material, arrival), |contact| material.place_of(contact));
        let (at, came) = (arrival.at, Some(arrival.at));
        parts.push(Part { at, numerator, denominator, counted, of, case, place, came });
    }
    parts
}

fn written(material: &Material<'_>, arrival: &Arrival) -> Place {
    let beside = (arrival.project, arrival.channel);
    arrival.case.map_or_else(|| Place::of(beside), |case| material.stands(material.survivor(case), beside, arrival.at))
}

/// A contact as customers see it: a call, a chat, or a turn however many mails it took.
struct Came {
    at: Time,
    of: Uuid,
    case: Option<CaseId>,
    channel: Channel,
    place: Place,
    counted: bool,
}

fn came(material: &Material<'_>) -> BTreeMap<CustomerId, Vec<Came>> {
    let mut by: BTreeMap<CustomerId, Vec<Came>> = BTreeMap::new();
    for turn in turns(material) {
        let Some(case) = material.cases.get(&turn.case) else { continue };
        let counted = turn.excluded.is_none();
        let (at, of, channel, place) = (turn.start, turn.case.0, case.channel, material.place(turn));
        let case_of = Some(turn.case);
        let customer = turn.customer.unwrap_or(case.customer);
        by.entry(customer).or_default().push(Came { at, of, case: case_of, channel, place, counted });
    }
    for contact in material.contacts.iter().filter(|contact| !contact.outbound && contact.counts()) {
        let (at, of, channel) = (contact.arrived, contact.id.0, contact.channel);
        let (case, place) = (material.case_of(contact), material.place_of(contact));
        let counted = contact.excluded.is_none();
        by.entry(contact.customer).or_default().push(Came { at, of, case, channel, place, counted });
    }
    for list in by.values_mut() {
        list.sort_by_key(|came| (came.at, came.of));
    }
    by
}

/// Turns that a customer began: one that another case carries on is that case's.
pub(super) fn turns<'a>(material: &'a Material<'_>) -> impl Iterator<Item = &'a Reading> {
    let merged = |reading: &&Reading| reading.standing != Standing::Cancelled(CancelCause::Merged);
    material.readings.iter().filter(|reading| reading.kind == ClockKind::FirstReply).filter(merged)
}

fn repeats(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let days = Duration::days(i64::from(question.parameters.days));
    let mut parts = Vec::new();
    for list in came(material).into_values() {
        let asked: Vec<Came> = list.into_iter().filter(|came| question.asks(came.channel)).collect();
        for (index, one) in asked.iter().enumerate().filter(|(_, one)| question.covers(one.place.project, one.at)) {
            let before = index.checked_sub(1).and_then(|before| asked.get(before));
            let again = before.is_some_and(|before| one.at - before.at <= days);
            let numerator = i64::from(again);
            let Came { at, of, case, place, counted, .. } = *one;
            parts.push(Part { at, numerator, denominator: 1, counted, of, case, place, came: Some(at) });
        }
    }
    parts
}

fn first_contact(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let days = Duration::days(i64::from(question.parameters.days));
    let reopen = question.agreement.contract.reopen_days;
    let mut touches: HashMap<CaseId, u32> = HashMap::new();
    turns(material).for_each(|turn| *touches.entry(turn.case).or_default() += 1);
    let live = material.contacts.iter().filter(|contact| !contact.outbound && contact.counts());
    let cases = live.filter_map(|contact| contact.case).map(|case| material.survivor(case));
    cases.for_each(|case| *touches.entry(case).or_default() += 1);
    let mut parts = Vec::new();
    for (id, case) in material.cases.iter().filter(|(_, case)| case.merged_into.is_none()) {
        let Some(resolved) = case.resolved(reopen).filter(|resolved| *resolved + days <= material.now) else {
            continue;
        };
        if !question.covers(case.project, resolved) || !question.asks(case.channel) {
            continue;
        }
        let after = |arrival: &Arrival| arrival.at > resolved && arrival.at <= resolved + days;
        let again = material.of_customer(case.customer).any(|arrival| arrival.asks && after(arrival));
        let once = touches.get(id) == Some(&1);
        let counted = !material.excluded.contains(id);
        let numerator = i64::from(once && !again);
        let place = material.stands(*id, (case.project, case.channel), resolved);
        let (at, of, came) = (resolved, id.0, Some(case.began));
        parts.push(Part { at, numerator, denominator: 1, counted, of, case: Some(*id), place, came });
    }
    parts
}

fn turns_per_case(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let mut by: HashMap<CaseId, i64> = HashMap::new();
    turns(material).for_each(|turn| *by.entry(turn.case).or_default() += 1);
    let resolved = material.readings.iter().filter(|reading| reading.kind == ClockKind::Resolution);
    let part = |reading: &Reading| {
        let at = reading.stop.filter(|_| question.counts(material, reading))?;
        let numerator = by.get(&reading.case).copied().unwrap_or_default();
        let counted = reading.excluded.is_none();
        let place = material.place(reading);
        let (of, case, came) = (reading.case.0, Some(reading.case), Some(reading.start));
        Some(Part { at, numerator, denominator: 1, counted, of, case, place, came })
    };
    resolved.filter_map(part).collect()
}

impl Material<'_> {
    /// What a customer sent or whom he called, in order.
    fn of_customer(&self, customer: CustomerId) -> impl Iterator<Item = &Arrival> {
        self.by_customer(customer).iter().filter_map(|index| self.arrivals.get(*index))
    }

    /// Whether a customer came by a channel between two instants, the second left out, by anything but this contact.
    pub(super) fn came(
        &self,
        customer: CustomerId,
        (from, until): (Time, Time),
        but: InteractionId,
        asked: impl Fn(Channel) -> bool,
    ) -> bool {
        let mut before = self.of_customer(customer).filter(|arrival| arrival.id != but && asked(arrival.channel));
        before.any(|arrival| arrival.counts && arrival.at >= from && arrival.at < until)
    }

    /// Whether a customer wrote, was answered or was reached after the first instant and up to the second.
    pub(super) fn served(&self, customer: CustomerId, (after, until): (Time, Time)) -> bool {
        let within = |at: Time| at > after && at <= until;
        let wrote = self
            .of_customer(customer)
            .any(|arrival| arrival.counts && !arrival.channel.is_live() && within(arrival.at));
        wrote
            || self.contacts_of(customer).filter(|contact| contact.counts()).any(|contact| {
                match contact.fate(WaitFrom::Queue, self.now) {
                    Some(Fate::Answered(_)) => contact.answered().is_some_and(within),
                    Some(Fate::FlowedOut(_)) | None => contact.legs.iter().any(|leg| within(leg.from)),
                    Some(_) => false,
                }
            })
    }
}
