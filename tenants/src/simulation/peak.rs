//! A peak that never was: a past month with more of the same, answered by the same people.
//!
//! The model, plainly. Each written case of the month is told so many times more; each telling comes up to half an hour
//! earlier or later, with customers and ids of its own. Written answers are work that may wait in one queue
//! (`planning::deferred`), served by as many people as explain the share that was really answered in time. An answer
//! then comes as much later as its turn waits longer in the fuller queue, in open time, and all that followed in its
//! case comes later too. Calls, chats, and cases that were merged or split are told once, as they happened. Deliberately
//! absent: customers who write again because nobody answers. Invariant: one time as much is the month as it was.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Duration, TimeDelta};
use kernel::Time;
use kernel::fact::{ClockKind, Fact, Recorded};
use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::CaseId;
use kernel::time::{from_micros, micros};
use planning::deferred::{self, Task};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::calendar::Calendar;
use crate::clock::{Agreement, Policies, Standing, Unreadable};
use crate::kpi::{Material, Period, edges};
use crate::money::Month;
use crate::money::statement::id_of;

/// Fields of a fact that hold an instant.
const INSTANTS: [&str; 9] =
    ["at", "recorded", "trusted_time", "fetched_time", "start", "due", "stop", "until", "promised"];
/// Fields of a fact that hold an id which each telling has for itself.
const OWN: [&str; 6] = ["id", "case", "interaction", "customer", "clock", "event"];
/// How much earlier or later a telling may come, in seconds.
const SPREAD: i64 = 1_800;
/// Once as much, and the most.
const ONCE: u32 = 10_000;
const MOST: u32 = 100_000;

/// What is to be told more often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peak {
    /// The month.
    pub month: Month,
    /// How often, in ten-thousandths: 15000 is half as much again.
    pub times_bp: u32,
    /// What chance begins with: the same gives the same.
    pub seed: u64,
    /// How many seconds of work a written answer takes.
    pub written_seconds: u32,
}

/// A month with more in it.
#[derive(Clone, Debug)]
pub struct Swollen {
    /// All facts, those of other months too, in the order of figures.
    pub facts: Vec<Recorded>,
    /// How many cases the month has, and how many were told beside them.
    pub cases: (usize, usize),
    /// How many cases, calls and chats of the month were left as they were.
    pub untold: usize,
    /// The people that explain what was really answered.
    pub people: f64,
}

impl Peak {
    fn check(&self) -> Result<(), Fault> {
        let mut problems = Problems::none();
        let times = Reason::coded("BETWEEN", "is not from 1 to 10").with("least", 1).with("most", 10);
        problems.check(!(ONCE..=MOST).contains(&self.times_bp), "times", times);
        let work = Reason::coded("BETWEEN", "is not from a second to a day").with("least", 1).with("most", 86_400);
        problems.check(!(1..=86_400).contains(&self.written_seconds), "written_seconds", work);
        problems.settle()
    }

    /// How often a case is told beside itself.
    fn tellings(&self, case: CaseId) -> u32 {
        let more = self.times_bp - ONCE;
        let dice = self.chance(case, "again", 0).rem_euclid(i64::from(ONCE));
        more / ONCE + u32::from(dice < i64::from(more % ONCE))
    }

    fn shift(&self, case: CaseId, telling: u32) -> TimeDelta {
        Duration::seconds(self.chance(case, "shift", telling).rem_euclid(2 * SPREAD + 1) - SPREAD)
    }

    fn chance(&self, case: CaseId, what: &str, telling: u32) -> i64 {
        let bytes = id_of(&format!("peak/{what}/{}", self.seed), case.0, i64::from(telling)).into_bytes();
        let mut head = [0; 8];
        head.copy_from_slice(&bytes[8..]);
        i64::from_be_bytes(head).unsigned_abs().cast_signed().max(0)
    }
}

/// A turn of a telling: which, when it comes, how much open time it has, when it was answered.
struct Turn {
    telling: (CaseId, u32),
    start: Time,
    within: Duration,
    stop: Option<Time>,
}

/// Tells a month more often.
pub fn swell(facts: &[Recorded], policies: &Policies, peak: &Peak, now: Time) -> Result<Swollen, Fault> {
    peak.check()?;
    let agreement = ruling(policies, peak.month)?;
    let (calendar, zone) = (&agreement.calendar, agreement.calendar.zone());
    let range = edges(Period::month(peak.month.first()), zone);
    let wrong = |wrong: Unreadable| Fault::invalid("contract", wrong.to_string());
    let material = Material::of(facts, policies, now).map_err(wrong)?;
    let (members, untold) = members(facts, &material, range);
    let first = turns(&material, calendar, &members);
    let before = queue(&first, calendar, range.0, peak.written_seconds);
    let met = first.iter().filter(|turn| turn.stop.is_some_and(|stop| stop <= calendar.due(turn.start, turn.within)));
    let share = if first.is_empty() { 1.0 } else { ratio(met.count(), first.len()) };
    let people = deferred::fewest(&before, share).unwrap_or(1.0).max(0.01);
    let mut all = first;
    let again: Vec<Turn> = all.iter().flat_map(|turn| told_again(turn, peak)).collect();
    all.extend(again);
    let late = delays(&mut all, calendar, range.0, (peak, people));
    let (mut told, mut copies) = (Vec::new(), 0);
    let mut stories: BTreeMap<CaseId, Vec<&Recorded>> = BTreeMap::new();
    for fact in facts {
        match fact.case.filter(|case| members.contains(case)) {
            Some(case) => stories.entry(case).or_default().push(fact),
            None => told.push(fact.clone()),
        }
    }
    for (case, story) in stories {
        for telling in 0..=peak.tellings(case) {
            let shift = if telling == 0 { Duration::zero() } else { peak.shift(case, telling) };
            let moves = Moves { calendar, shift, late: late.get(&(case, telling)).map_or(&[], Vec::as_slice) };
            copies += usize::from(telling > 0);
            for fact in &story {
                told.push(retold(fact, &moves, (peak.seed, telling))?);
            }
        }
    }
    told.sort_by_key(|fact| (fact.recorded, fact.id));
    Ok(Swollen { facts: told, cases: (members.len(), copies), untold, people })
}

fn ratio(part: usize, whole: usize) -> f64 {
    let count = |many: usize| u32::try_from(many).map_or(f64::from(u32::MAX), f64::from);
    count(part) / count(whole)
}

/// The version whose hours the month has.
fn ruling(policies: &Policies, month: Month) -> Result<&Agreement, Fault> {
    let begun =
        |one: &&Agreement| one.contract.effective_from < edges(Period::month(month.first()), one.calendar.zone()).1;
    let found = policies.all().iter().rev().find(begun);
    found.ok_or_else(|| Fault::invalid("month", Reason::coded("NOT_IN_FORCE", format!("no version rules {month}"))))
}

/// The written cases that begin in a range and stand for themselves; and how much else there is in it.
fn members(facts: &[Recorded], material: &Material<'_>, (from, until): (Time, Time)) -> (BTreeSet<CaseId>, usize) {
    let mut tangled = BTreeSet::new();
    for fact in facts {
        match fact.fact {
            Fact::MergedInto { into: other }
            | Fact::MergeUndone { from: other }
            | Fact::SplitFrom { from: other, .. } => {
                tangled.extend(fact.case.into_iter().chain([other]));
            }
            _ => {}
        }
    }
    let mut begun: BTreeMap<CaseId, (Time, bool)> = BTreeMap::new();
    for arrival in material.arrivals.iter().filter(|arrival| arrival.asks) {
        if let Some(case) = arrival.case {
            begun.entry(case).or_insert((arrival.at, arrival.channel.is_live()));
        }
    }
    let here = |at: &Time| (from..until).contains(at);
    let cases = begun.iter().filter(|(_, (at, live))| here(at) && !live).map(|(case, _)| *case);
    let (alone, together): (BTreeSet<_>, BTreeSet<_>) = cases.partition(|case| !tangled.contains(case));
    let live = material.contacts.iter().filter(|contact| here(&contact.arrived)).count();
    (alone, together.len() + live)
}

fn turns(material: &Material<'_>, calendar: &Calendar, members: &BTreeSet<CaseId>) -> Vec<Turn> {
    let counts = |one: &&crate::clock::Reading| {
        one.kind == ClockKind::FirstReply
            && members.contains(&one.case)
            && !matches!(one.standing, Standing::Cancelled(_))
    };
    let turn = |one: &crate::clock::Reading| Turn {
        telling: (one.case, 0),
        start: one.start,
        within: calendar.business_between(one.start, one.due),
        stop: one.stop,
    };
    let mut turns: Vec<Turn> = material.readings.iter().filter(counts).map(turn).collect();
    turns.sort_by_key(|turn| (turn.start, turn.telling));
    turns
}

fn told_again(turn: &Turn, peak: &Peak) -> impl Iterator<Item = Turn> + use<> {
    let Turn { telling: (case, _), start, within, stop } = *turn;
    let shifts: Vec<(u32, TimeDelta)> =
        (1..=peak.tellings(case)).map(|telling| (telling, peak.shift(case, telling))).collect();
    shifts.into_iter().map(move |(telling, shift)| Turn {
        telling: (case, telling),
        start: start + shift,
        within,
        stop: stop.map(|stop| stop + shift),
    })
}

fn queue(turns: &[Turn], calendar: &Calendar, from: Time, work: u32) -> Vec<Task> {
    let task = |turn: &Turn| Task {
        arrives_s: seconds(calendar.business_between(from, turn.start.max(from))),
        within_s: seconds(turn.within),
        work_s: f64::from(work),
    };
    turns.iter().map(task).collect()
}

#[expect(clippy::cast_precision_loss, reason = "microseconds of a month")]
fn seconds(duration: Duration) -> f64 {
    duration.num_microseconds().unwrap_or(i64::MAX) as f64 / 1e6
}

/// For each telling, from when on its story comes how much later, in open time.
type Late = HashMap<(CaseId, u32), Vec<(Time, Duration)>>;

fn delays(all: &mut [Turn], calendar: &Calendar, from: Time, (peak, people): (&Peak, f64)) -> Late {
    all.sort_by_key(|turn| (turn.start, turn.telling));
    let waits = |turns: &[&Turn]| {
        let tasks: Vec<Task> = turns
            .iter()
            .flat_map(|turn| queue(std::slice::from_ref(*turn), calendar, from, peak.written_seconds))
            .collect();
        deferred::waits(&tasks, people)
    };
    let (everybody, firsts): (Vec<&Turn>, Vec<&Turn>) =
        (all.iter().collect(), all.iter().filter(|turn| turn.telling.1 == 0).collect());
    // How long each case's turns waited when only they were there; a telling waited as its first one did.
    let mut alone: HashMap<CaseId, Vec<f64>> = HashMap::new();
    for (turn, wait) in firsts.iter().zip(waits(&firsts)) {
        alone.entry(turn.telling.0).or_default().push(wait);
    }
    let mut place: HashMap<(CaseId, u32), usize> = HashMap::new();
    let mut late = Late::new();
    for (turn, wait) in everybody.iter().zip(waits(&everybody)) {
        let at = place.entry(turn.telling).or_default();
        let before = alone.get(&turn.telling.0).and_then(|waits| waits.get(*at)).copied().unwrap_or(wait);
        *at += 1;
        if let Some(stop) = turn.stop.filter(|_| wait > before) {
            late.entry(turn.telling).or_default().push((stop, longer(wait - before)));
        }
    }
    late
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to what fits")]
fn longer(more_s: f64) -> Duration {
    Duration::seconds(more_s.round().clamp(0.0, 1e9) as i64)
}

/// How the instants of a telling move.
struct Moves<'a> {
    calendar: &'a Calendar,
    shift: TimeDelta,
    late: &'a [(Time, Duration)],
}

impl Moves<'_> {
    fn of(&self, at: Time) -> Time {
        let at = at + self.shift;
        let held = self.late.iter().filter(|(from, _)| *from <= at).map(|(_, more)| *more);
        let more = held.fold(Duration::zero(), |sum, more| sum + more);
        if more.is_zero() { at } else { from_micros(micros(self.calendar.due(at, more))) }
    }
}

/// A fact as it stands in a telling.
fn retold(fact: &Recorded, moves: &Moves<'_>, (seed, telling): (u64, u32)) -> Result<Recorded, Fault> {
    if telling == 0 && moves.late.is_empty() {
        return Ok(fact.clone());
    }
    let Value::Object(mut fields) = serde_json::to_value(fact).map_err(Fault::storage)? else {
        return Ok(fact.clone());
    };
    move_instants(&mut fields, moves);
    if telling > 0 {
        let kind = format!("peak/{seed}/{telling}");
        for field in OWN {
            if let Some(Value::String(text)) = fields.get_mut(field)
                && let Ok(id) = text.parse::<Uuid>()
            {
                *text = id_of(&kind, id, 0).to_string();
            }
        }
    }
    serde_json::from_value(Value::Object(fields)).map_err(Fault::storage)
}

fn move_instants(fields: &mut Map<String, Value>, moves: &Moves<'_>) {
    for field in INSTANTS {
        if let Some(value) = fields.get_mut(field)
            && let Ok(at) = serde_json::from_value::<Time>(value.clone())
            && let Ok(moved) = serde_json::to_value(moves.of(at))
        {
            *value = moved;
        }
    }
}
