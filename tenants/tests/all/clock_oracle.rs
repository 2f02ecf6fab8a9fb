//! Clocks against a slow oracle that ticks through every minute with plain counters.

use chrono::{DateTime, Duration, Utc};
use kernel::fact::{Author, ClockKind, Delivery, PendingReason, Priority};
use kernel::{Fact, Time};
use proptest::prelude::*;
use tenants::clock::{Reading, Standing, read};
use tenants::contract::{Contract, Urgency};

use crate::calendar_oracle::{Oracle, moment, oracle};
use crate::tale::{Tale, message, policies, promise};

#[derive(Clone, Copy, Debug)]
enum Event {
    Arrive,
    Reply,
    Machine,
    Wait(PendingReason),
    Go,
    Resolve,
    Reopen,
    Raise(bool),
}

/// What the oracle thinks of one clock.
#[derive(Debug)]
struct Slow {
    start: Time,
    stop: Option<Time>,
    cancelled: bool,
    pauses: Vec<(Time, Option<Time>)>,
    raised: Vec<(Time, i64)>,
}

const MINIMUM: i64 = 45;
const DAYS: i64 = 3;

impl Slow {
    fn new(start: Time, urgent: bool, waiting: Option<Time>) -> Self {
        let raised = vec![(start, target(urgent))];
        Self {
            start,
            stop: None,
            cancelled: false,
            pauses: waiting.map(|_| (start, None)).into_iter().collect(),
            raised,
        }
    }

    fn running(&self) -> bool {
        self.stop.is_none() && !self.cancelled
    }

    fn go(&mut self, at: Time) {
        if let Some(last) = self.pauses.last_mut().filter(|last| last.1.is_none()) {
            last.1 = Some(at);
        }
    }

    /// Ticks until the due instant, with the changes of target that came before it.
    fn due(&self, oracle: &Oracle, end: Time, cap: i64) -> Time {
        let (mut used, mut paused, mut since_change, mut at) = (0, 0, MINIMUM, self.start);
        let (mut goal, mut next) = (self.raised[0].1, 1);
        loop {
            if let Some((_, other)) = self.raised.get(next).filter(|(when, _)| *when == at) {
                if *other != goal {
                    (goal, since_change) = (*other, 0);
                }
                next += 1;
                continue;
            }
            let floor_reached = since_change >= MINIMUM;
            if used >= goal && floor_reached && self.raised.get(next).is_none_or(|(when, _)| *when > at) {
                return at;
            }
            if oracle.open(at) {
                let still = self.pauses.iter().any(|(from, until)| *from <= at && at < until.unwrap_or(end));
                if still && paused < cap {
                    paused += 1;
                } else {
                    used += 1;
                    since_change += 1;
                }
            }
            at += Duration::minutes(1);
            assert!(at < self.start + Duration::days(120), "the oracle found no due instant");
        }
    }
}

const fn target(urgent: bool) -> i64 {
    if urgent { 100 } else { 300 }
}

/// The clocks of a case: its turns, then its resolution.
fn slowly(events: &[(Time, Event)], oracle: &Oracle, cap: i64) -> (Vec<Slow>, Option<Slow>) {
    let (mut turns, mut resolution): (Vec<Slow>, Option<Slow>) = (Vec::new(), None);
    let (mut urgent, mut waiting, mut resolved): (bool, Option<(PendingReason, Time)>, Option<Time>) =
        (false, None, None);
    let pauses_reply: fn(PendingReason) -> bool = |reason| reason == PendingReason::Client;
    for (at, event) in events.iter().copied() {
        let stop_waiting = matches!(event, Event::Go | Event::Resolve | Event::Wait(_))
            || matches!((event, waiting), (Event::Arrive, Some((PendingReason::Customer, _))));
        if stop_waiting && waiting.take().is_some() {
            turns.iter_mut().filter(|clock| clock.running()).for_each(|clock| clock.go(at));
            resolution.iter_mut().filter(|clock| clock.running()).for_each(|clock| clock.go(at));
        }
        match event {
            Event::Arrive => {
                let since = waiting.filter(|(reason, _)| *reason != PendingReason::ThirdParty);
                resolution.get_or_insert_with(|| Slow::new(at, urgent, since.map(|(_, since)| since)));
                if !turns.last().is_some_and(Slow::running) {
                    let since = since.filter(|(reason, _)| pauses_reply(*reason));
                    turns.push(Slow::new(at, urgent, since.map(|(_, since)| since)));
                }
            }
            Event::Reply => {
                if let Some(turn) = turns.last_mut().filter(|turn| turn.stop.is_none()) {
                    turn.go(at);
                    (turn.stop, turn.cancelled) = (Some(at), false);
                }
            }
            Event::Machine | Event::Go => {}
            Event::Wait(reason) => {
                waiting = Some((reason, at));
                let turn = turns.last_mut().filter(|turn| turn.running() && pauses_reply(reason));
                if let Some(clock) = turn {
                    clock.pauses.push((at, None));
                }
                let resolution =
                    resolution.as_mut().filter(|clock| clock.running() && reason != PendingReason::ThirdParty);
                if let Some(clock) = resolution {
                    clock.pauses.push((at, None));
                }
            }
            Event::Resolve => {
                if let Some(clock) = &mut resolution {
                    clock.stop = Some(at);
                }
                resolved = Some(at);
                if let Some(turn) = turns.last_mut().filter(|turn| turn.running()) {
                    turn.cancelled = at <= turn.due(oracle, at, cap);
                }
            }
            Event::Reopen => {
                if let Some(when) = resolved.take().filter(|when| at - *when <= Duration::days(DAYS)) {
                    // What runs again stands still while the case waits, by the rules of each clock.
                    let back = |clock: &mut Slow, holds: fn(PendingReason) -> bool| {
                        clock.raised.push((at, target(urgent)));
                        clock.pauses.extend(waiting.filter(|(reason, _)| holds(*reason)).map(|_| (at, None)));
                    };
                    if let Some(clock) = resolution.as_mut().filter(|clock| clock.stop == Some(when)) {
                        clock.stop = None;
                        back(clock, |reason| reason != PendingReason::ThirdParty);
                    }
                    if let Some(turn) = turns.last_mut().filter(|turn| turn.cancelled) {
                        turn.cancelled = false;
                        back(turn, pauses_reply);
                    }
                }
            }
            Event::Raise(now) => {
                urgent = now;
                let turn = turns.last_mut().filter(|turn| turn.running());
                let both = turn.into_iter().chain(resolution.as_mut().filter(|clock| clock.running()));
                both.for_each(|clock| clock.raised.push((at, target(now))));
            }
        }
    }
    (turns, resolution)
}

fn event() -> impl Strategy<Value = Event> {
    let reason = prop::sample::select(vec![PendingReason::Customer, PendingReason::Client, PendingReason::ThirdParty]);
    prop_oneof![
        3 => Just(Event::Arrive),
        3 => Just(Event::Reply),
        1 => Just(Event::Machine),
        3 => reason.prop_map(Event::Wait),
        2 => Just(Event::Go),
        1 => Just(Event::Resolve),
        1 => Just(Event::Reopen),
        1 => any::<bool>().prop_map(Event::Raise),
    ]
}

fn told(events: &[(Time, Event)]) -> Tale {
    let mut tale = Tale::of_case(1);
    for (index, (at, event)) in events.iter().copied().enumerate() {
        let number = index as u128;
        let out = |author| Fact::MessageOut {
            interaction: message(number),
            author,
            delivered_state: Delivery::Accepted,
            asks_back: false,
        };
        let fact = match event {
            Event::Arrive => Fact::Arrived {
                interaction: message(number),
                customer: kernel::ids::CustomerId(uuid::Uuid::from_u128(1)),
                contact_point: None,
                channel: kernel::fact::Channel::Email,
                trusted_time: at,
                fetched_time: at,
            },
            Event::Reply => out(Author::Human),
            Event::Machine => out(Author::TemplateAuto),
            Event::Wait(reason) => Fact::PendingOn { reason },
            Event::Go => Fact::PendingOff,
            Event::Resolve => Fact::Resolved { outcome: None },
            Event::Reopen => Fact::Reopened,
            Event::Raise(urgent) => {
                Fact::PriorityChanged { priority: if urgent { Priority::Urgent } else { Priority::Normal } }
            }
        };
        tale = tale.push(at, at, fact);
    }
    tale
}

fn terms(cap: i64) -> Contract {
    let targets = [ClockKind::FirstReply, ClockKind::Resolution].map(|kind| {
        let mut target = promise(kind, 300);
        target.by_priority.insert(Urgency::Urgent, 100);
        target
    });
    let mut contract = Contract::of(1, DateTime::<Utc>::UNIX_EPOCH, targets.to_vec());
    contract.pauses.client = vec![ClockKind::FirstReply, ClockKind::Resolution];
    contract.pauses.cap_minutes = Some(u32::try_from(cap).unwrap());
    contract.minimum_minutes = u32::try_from(MINIMUM).unwrap();
    contract.reopen_days = u16::try_from(DAYS).unwrap();
    contract
}

/// Whether the clock still was in time when a change was written down; the oracle leaves late changes to the tests by name.
fn plain(slow: &Slow, oracle: &Oracle, now: Time, cap: i64) -> bool {
    let mut early = Slow { raised: vec![slow.raised[0]], pauses: slow.pauses.clone(), ..*slow };
    slow.raised.iter().skip(1).all(|change| {
        let due = early.due(oracle, slow.stop.unwrap_or(now), cap);
        early.raised.push(*change);
        change.0 < due
    })
}

fn compare(slow: &Slow, fast: &Reading, oracle: &Oracle, (now, cap): (Time, i64)) -> Result<(), TestCaseError> {
    prop_assert_eq!(slow.start, fast.start);
    prop_assert_eq!(slow.stop, fast.stop);
    prop_assert_eq!(slow.cancelled, matches!(fast.standing, Standing::Cancelled(_)));
    if slow.cancelled || !plain(slow, oracle, now, cap) {
        return Ok(());
    }
    let end = slow.stop.unwrap_or(now);
    let due = slow.due(oracle, end, cap);
    prop_assert_eq!(due, fast.due, "{:?} {:#?}", slow, fast.explain);
    let late = slow.stop.map_or(now > due, |stop| stop > due);
    prop_assert_eq!(late, matches!(fast.standing, Standing::Breached | Standing::Missed));
    let open =
        (0..(end - slow.start).num_minutes()).filter(|m| oracle.open(slow.start + Duration::minutes(*m))).count();
    prop_assert_eq!(fast.used + fast.paused, Duration::minutes(i64::try_from(open).unwrap()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn every_clock_agrees_with_the_ticking_oracle(
        oracle in oracle().prop_filter("too few hours", |oracle| oracle.calendar().definition().week.minutes() > 900),
        which in 0_usize..2,
        events in prop::collection::vec((1_i64..600, event()), 1..14),
        cap in 60_i64..400,
    ) {
        let mut at = moment(oracle.zone, which);
        let events: Vec<_> = std::iter::once((30, Event::Arrive)).chain(events).map(|(gap, event)| {
            at += Duration::minutes(gap);
            (at, event)
        }).collect();
        let now = at + Duration::minutes(77);

        let readings = read(&told(&events).facts, &policies(terms(cap), oracle.calendar()), now).unwrap();

        let (turns, resolution) = slowly(&events, &oracle, cap);
        prop_assert_eq!(readings.len(), turns.len() + usize::from(resolution.is_some()));
        for (slow, fast) in turns.iter().chain(&resolution).zip(&readings) {
            compare(slow, fast, &oracle, (now, cap))?;
        }
    }
}
