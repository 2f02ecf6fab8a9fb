//! Waits against a slow oracle that ticks through every minute and remembers nothing but who is waited for.

use chrono::{Duration, Months, NaiveDate};
use kernel::fact::PendingReason;
use kernel::{Fact, Time};
use proptest::prelude::*;
use serde_json::json;
use tenants::clock::{Agreement, Policies};
use tenants::kpi::{Kept, Material, Period, duties};

use crate::calendar_oracle::{Oracle, moment, oracle};
use crate::duties::owing;
use crate::tale::{Tale, message};

#[derive(Clone, Copy, Debug)]
enum Event {
    Wait(PendingReason),
    Go,
    Resolve,
    Reopen,
    Merge,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        5 => Just(Event::Wait(PendingReason::Client)),
        1 => Just(Event::Wait(PendingReason::Customer)),
        1 => Just(Event::Wait(PendingReason::ThirdParty)),
        4 => Just(Event::Go),
        1 => Just(Event::Resolve),
        1 => Just(Event::Reopen),
        1 => Just(Event::Merge),
    ]
}

/// Two cases; the second takes the first in when it is merged.
type Told = Vec<(Time, usize, Event)>;

/// What a minute-by-minute walk sees of one case: each wait with the minutes that it had, and how it ended.
#[derive(Debug)]
struct Slow {
    ends: Option<(Time, bool)>,
    from: Time,
}

fn slowly(events: &Told) -> Vec<Slow> {
    let (mut all, mut open): (Vec<Slow>, [Option<usize>; 2]) = (Vec::new(), [None, None]);
    let mut merged = false;
    for (at, case, event) in events.iter().copied() {
        let case = if merged { 1 } else { case };
        let mut end = |open: &mut Option<usize>, by_merge: bool| {
            if let Some(place) = open.take() {
                all[place].ends = Some((at, by_merge));
            }
        };
        match event {
            Event::Wait(PendingReason::Client) => {
                if open[case].is_none() {
                    open[case] = Some(all.len());
                    all.push(Slow { from: at, ends: None });
                }
            }
            Event::Wait(_) | Event::Go | Event::Resolve => end(&mut open[case], false),
            Event::Merge if case == 0 && !merged => {
                end(&mut open[0], true);
                merged = true;
            }
            Event::Merge | Event::Reopen => {}
        }
    }
    all
}

/// The first minute of a date. Where a clock is put back over midnight a date comes twice; its month begins with the first.
fn begins(date: NaiveDate, oracle: &Oracle) -> Time {
    let mut at = date.and_time(chrono::NaiveTime::MIN).and_utc() - Duration::days(1);
    while at.with_timezone(&oracle.zone).date_naive() < date {
        at += Duration::minutes(1);
    }
    at
}

/// Kept, owed and the minutes waited in a month.
fn counted(events: &Told, oracle: &Oracle, (month, now): (Period, Time), minutes: i64) -> (Kept, i64) {
    let (mut kept, mut waited) = (Kept::default(), 0);
    let date = |at: Time| -> NaiveDate { at.with_timezone(&oracle.zone).date_naive() };
    let (begin, over) = (begins(month.first, oracle), begins(month.last.succ_opt().unwrap(), oracle));
    for slow in slowly(events) {
        let mut at = slow.from;
        let mut used = 0;
        // A wait without hours left would walk for ever; no month of a test is so far away.
        while used < minutes && at < slow.from + Duration::days(120) {
            used += i64::from(oracle.open(at));
            at += Duration::minutes(1);
        }
        let due = at;
        let end = slow.ends.map_or(now, |(at, _)| at);
        let late = end > due;
        let answered = slow.ends.is_some_and(|(_, by_merge)| !by_merge) && due <= now;
        if month.holds(date(due)) && (late || answered) {
            kept.base += 1;
            kept.good += u64::from(!late);
        }
        let mut at = slow.from;
        while at < end.min(now) {
            waited += i64::from(oracle.open(at) && begin <= at && at < over);
            at += Duration::minutes(1);
        }
    }
    (kept, waited)
}

fn tale(events: &Told, begin: Time) -> Tale {
    let mut tale = Tale::of_case(1);
    for number in 0..2 {
        let fact = Fact::Arrived {
            interaction: message(number),
            customer: kernel::ids::CustomerId(uuid::Uuid::from_u128(1)),
            contact_point: None,
            channel: kernel::fact::Channel::Email,
            trusted_time: begin,
            fetched_time: begin,
        };
        tale = tale.case(number).push(begin, begin, fact);
    }
    let mut merged = false;
    for (at, case, event) in events.iter().copied() {
        let fact = match event {
            Event::Wait(reason) => Fact::PendingOn { reason },
            Event::Go => Fact::PendingOff,
            Event::Resolve => Fact::Resolved { outcome: None },
            Event::Reopen => Fact::Reopened,
            Event::Merge if case == 0 && !merged => {
                merged = true;
                Fact::MergedInto { into: crate::tale::case(1) }
            }
            Event::Merge => continue,
        };
        tale = tale.case(case as u128).push(at, at, fact);
    }
    tale
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, ..ProptestConfig::default() })]

    #[test]
    fn every_wait_agrees_with_the_ticking_oracle(
        oracle in oracle().prop_filter("too few hours", |oracle| oracle.calendar().definition().week.minutes() > 900),
        which in 0_usize..2,
        minutes in 1_i64..900,
        events in prop::collection::vec((1_i64..900, 0_usize..2, event()), 1..24),
    ) {
        let begin = moment(oracle.zone, which);
        let mut at = begin;
        let events: Told = events.into_iter().map(|(gap, case, event)| {
            at += Duration::minutes(gap);
            (at, case, event)
        }).collect();
        let now = at + Duration::minutes(123);
        let duty = json!([{ "code": "answers", "kind": "escalation_answer", "minutes": minutes, "share_bp": 9000 }]);
        let mut contract = owing(&duty);
        contract.effective_from = Time::UNIX_EPOCH;
        let policies = Policies::new(vec![Agreement { contract, calendar: oracle.calendar() }]);
        let tale = tale(&events, begin);
        let material = Material::of(&tale.facts, &policies, now).unwrap();
        let first = begin.with_timezone(&oracle.zone).date_naive();

        for later in 0..3 {
            let month = Period::month(first.checked_add_months(Months::new(later)).unwrap());
            let owed = &duties(&material, &policies, month)[0];
            let (kept, waited) = counted(&events, &oracle, (month, now), minutes);
            prop_assert_eq!(owed.counted, kept, "{:?} {:#?}", month, owed.pieces);
            prop_assert_eq!(owed.waited, Some(Duration::minutes(waited)));
        }
    }
}
