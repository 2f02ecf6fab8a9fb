//! What a family's facts add to every KPI at a moment, and until when that holds while nothing happens.

use std::cell::Cell;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use kernel::Fault;
use kernel::fact::{ClockKind, Fact, Recorded};
use kernel::time::{Time, micros};
use tenants::clock::{Agreement, Policies, Reading, Standing, Unreadable};
use tenants::kpi::dictionary::By;
use tenants::kpi::{Kpi, Material, Parameters, Period, Question, half_hour, midnight, parts};
use tenants::live::{self, Contact, Work};

use super::facet::Spot;
use super::pieces::{Code, Piece, Pieces, measures};
use super::shelf::number;
use crate::slots;
use crate::words;

/// What is told of a purchase only when its days are over.
const STAYED: [Kpi; 4] = [Kpi::RetentionRate, Kpi::RetentionInTime, Kpi::RetentionLate, Kpi::RetentionWithoutContact];

/// A family, measured.
pub(super) struct Measured {
    pub(super) pieces: Pieces,
    /// When time alone changes them; nothing: never.
    pub(super) stale_at: Option<Time>,
    /// What agents did at its calls and chats, whether a contract counts these or not.
    pub(super) work: Vec<Work>,
}

/// Measures a family's facts, which stand in the order of the ledger.
pub(super) fn measure(all: &[Recorded], policies: &Policies, now: Time) -> Result<Measured, Fault> {
    let mut readable;
    let mut facts = all;
    let material = loop {
        match Material::of(facts, policies, now) {
            Ok(material) => break material,
            Err(unreadable) => readable = without(facts, &unreadable)?,
        }
        facts = &readable;
    };
    let work = if facts.len() == all.len() {
        material.contacts.iter().flat_map(Contact::work).collect()
    } else {
        live::contacts(all, now).iter().flat_map(Contact::work).collect()
    };
    let mut measured = Measured { pieces: Pieces::default(), stale_at: None, work };
    let Some(first) = facts.iter().map(earliest).min() else { return Ok(measured) };
    let open_until = open_until(&material).unwrap_or(first);
    let begun = policies.all().iter().filter(|agreement| agreement.contract.effective_from <= now);
    for agreement in begun {
        let wall = Wall::of(agreement.calendar.zone());
        let counted = Counted { material: &material, policies, agreement, first, open_until, wall };
        for (code, promise) in measures(agreement) {
            counted.pieces(code, &promise, &mut measured.pieces);
        }
    }
    measured.stale_at = changes(&material, policies).filter(|at| *at > now).min();
    Ok(measured)
}

/// What came before any contract counts for none.
fn without(facts: &[Recorded], unreadable: &Unreadable) -> Result<Vec<Recorded>, Fault> {
    let keeps = |fact: &&Recorded| match unreadable {
        Unreadable::NoContract { case, .. } => fact.case != Some(*case),
        Unreadable::UnknownVersion { fact: unknown, .. } => fact.id != *unknown,
    };
    let left: Vec<Recorded> = facts.iter().filter(keeps).cloned().collect();
    if left.len() < facts.len() { Ok(left) } else { Err(Fault::storage(unreadable.to_string())) }
}

fn earliest(fact: &Recorded) -> Time {
    let told = fact.at.min(fact.recorded);
    if let Fact::Arrived { trusted_time, .. } = fact.fact { told.min(trusted_time) } else { told }
}

/// Until when any case stood open, if one did: no later day says anything of a backlog.
fn open_until(material: &Material<'_>) -> Option<Time> {
    let of = |reading: &&Reading| reading.kind == ClockKind::Resolution;
    let stops = material.readings.iter().filter(of).map(|reading| reading.stop.unwrap_or(material.now));
    stops.max()
}

struct Counted<'a> {
    material: &'a Material<'a>,
    policies: &'a Policies,
    agreement: &'a Agreement,
    first: Time,
    open_until: Time,
    wall: Wall,
}

/// The clock on the wall of a zone. What a contact adds happened at few instants: the last one that was looked at is known.
struct Wall {
    zone: Tz,
    last: Cell<(Time, i64, u8)>,
}

impl Wall {
    fn of(zone: Tz) -> Self {
        Self { zone, last: Cell::new(Self::read(zone, Time::UNIX_EPOCH)) }
    }

    fn read(zone: Tz, at: Time) -> (Time, i64, u8) {
        (at, number(slots::date(at, zone)), half_hour(at, zone))
    }

    /// The day and the half-hour of an instant.
    fn at(&self, at: Time) -> (i64, u8) {
        if self.last.get().0 != at {
            self.last.set(Self::read(self.zone, at));
        }
        let (_, day, half_hour) = self.last.get();
        (day, half_hour)
    }
}

impl Counted<'_> {
    fn pieces(&self, code: Code, promise: &tenants::contract::Promise, into: &mut Pieces) {
        let Some(contract) = self.agreement.contract.id else { return };
        let date = |at: Time| -> NaiveDate { slots::date(at, self.wall.zone) };
        let day = Duration::days(1);
        let counted_daily = matches!(promise.kpi, Kpi::Backlog | Kpi::BacklogDays);
        let until = if counted_daily { self.open_until } else { self.material.now };
        let period = Period { first: date(self.first - day), last: date(until + day) };
        let (kpi, parameters, channels) = (promise.kpi, &promise.parameters, promise.channels.as_slice());
        let (agreement, policies) = (self.agreement, self.policies);
        let timed = kpi.definition().by != By::Time;
        let question = Question { kpi, parameters, channels, agreement, policies, period };
        let found = parts(self.material, &question).into_iter().filter(|part| tells(kpi, part));
        let piece = |part: tenants::kpi::Part| {
            let (day, half_hour) = self.wall.at(part.at);
            Piece {
                contract,
                project: part.place.project.map_or(uuid::Uuid::nil(), |project| project.0),
                channel: part.place.channel.map_or("", words::channel),
                code,
                counted: part.counted,
                day,
                at: micros(part.at),
                numerator: part.numerator,
                denominator: part.denominator,
                of: part.of,
                case: part.case.map_or(uuid::Uuid::nil(), |case| case.0),
                spot: Spot {
                    queue: part.place.queue.map_or(uuid::Uuid::nil(), |queue| queue.0),
                    reason: part.place.reason.map_or(uuid::Uuid::nil(), |reason| reason.0),
                    agent: part.place.agent.map_or(uuid::Uuid::nil(), |agent| agent.0),
                    half_hour: timed.then_some(half_hour),
                    step: part.place.step,
                },
            }
        };
        into.0.extend(found.map(piece));
    }
}

/// A day on which nothing stood open and nothing was done says nothing; whoever asks knows its days.
fn tells(kpi: Kpi, part: &tenants::kpi::Part) -> bool {
    !matches!(kpi, Kpi::Backlog | Kpi::BacklogDays) || part.numerator != 0 || part.denominator != 0
}

/// Every instant, past ones too, at which something may change while nothing happens.
fn changes<'a>(material: &'a Material<'a>, policies: &'a Policies) -> impl Iterator<Item = Time> + 'a {
    let after = Duration::microseconds(1);
    let running = |standing: Standing| !matches!(standing, Standing::Cancelled(_));
    let clocks = material.readings.iter().filter(move |reading| running(reading.standing)).flat_map(move |reading| {
        let paused = reading.standing == Standing::Paused;
        let due = (!paused).then_some(reading.due);
        let open = reading.kind == ClockKind::Resolution && reading.stop.is_none();
        let tomorrow = || slots::date(material.now, reading.zone).succ_opt().map(|date| midnight(date, reading.zone));
        let until = [due, reading.runs_on, open.then(tomorrow).flatten()];
        until.into_iter().flatten().flat_map(move |at| [at, at + after])
    });
    let waits = asked(policies, Kpi::FirstContactResolution, |each| Duration::days(i64::from(each.days)));
    let spares = asked(policies, Kpi::CallBackLevel, |each| each.within);
    let resolved = material.cases.values().flat_map(move |case| {
        let at = policies.all().iter().filter_map(|agreement| case.resolved(agreement.contract.reopen_days));
        at.flat_map(|at| waits.iter().flat_map(move |days| [at + *days, at + *days + after])).collect::<Vec<_>>()
    });
    let live = material.contacts.iter().flat_map(move |contact| {
        let open = contact.ended.is_none().then(|| material.now + Duration::minutes(1));
        let day = contact.ended.map(|ended| ended + Duration::hours(24) + after);
        let promised = contact.flowed.and_then(|flow| flow.promised);
        let spares = spares.clone().into_iter();
        let kept = spares.filter_map(move |spare| promised.map(|at| at + spare + after));
        [open, day].into_iter().flatten().chain(kept)
    });
    let buys = STAYED.iter().flat_map(|kpi| asked(policies, *kpi, |each| Duration::days(i64::from(each.days))));
    let orders = material.order_instants(&buys.collect::<Vec<_>>());
    clocks.chain(resolved).chain(live).chain(orders).chain(material.answer_instants())
}

/// A parameter of a KPI in every way that is counted.
fn asked(policies: &Policies, kpi: Kpi, parameter: impl Fn(&Parameters) -> Duration) -> Vec<Duration> {
    let promised = policies.all().iter().flat_map(|agreement| agreement.contract.promises());
    let promised = promised.filter(|promise| promise.kpi == kpi).map(|promise| parameter(&promise.parameters));
    let mut all: Vec<Duration> = promised.chain([parameter(&Parameters::of(kpi))]).collect();
    all.sort_unstable();
    all.dedup();
    all
}
