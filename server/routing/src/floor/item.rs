//! One piece of waiting work with its place, and the moments at which it will stand elsewhere.

use kernel::ids::PersonId;
use kernel::time::micros;

use super::needs::Needs;
use super::pool::{Key, Place};
use crate::rank::{Worth, level};
use crate::rules::{Rules, SECOND};
use crate::work::{Relax, Work};

/// Waiting work.
#[derive(Debug)]
pub struct Item {
    pub work: Work,
    pub since: i64,
    pub stand: Stand,
}

/// Where it stands until something changes.
#[derive(Clone, Debug)]
pub struct Stand {
    /// Its pool, and its place and key in it; nothing where only one person may have it.
    pub pool: Option<(u32, Place, Key)>,
    /// The person who is wanted, and how much.
    pub wanted: Option<(PersonId, Wanted)>,
    pub needs: Needs,
    /// Steps that have passed.
    pub passed: usize,
    /// When somebody else will be eligible.
    pub opens: Option<i64>,
    /// When its place in the order will change.
    pub turns: Option<i64>,
    /// Its place in the queue as it is told to who waits.
    pub told: Key,
}

/// How much somebody is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Nobody else gets it.
    Only,
    /// Nobody else gets it while he is there.
    Waited,
    /// He is asked first.
    First,
}

impl Item {
    pub fn new(mut work: Work, slot: u32) -> Self {
        work.steps.sort_by_key(|step| step.after_s);
        let since = micros(work.since);
        let told = Key { first: -level(work.priority), since, id: work.id, slot };
        let needs = Needs::after(&work, 0);
        let stand = Stand { pool: None, wanted: None, needs, passed: 0, opens: None, turns: None, told };
        Self { work, since, stand }
    }

    /// How many steps have passed at `now`.
    pub fn passed(&self, now: i64) -> usize {
        self.work.steps.iter().take_while(|step| self.since + i64::from(step.after_s) * SECOND <= now).count()
    }

    /// Whether somebody turned it down lately.
    pub fn kept_from(&self, person: PersonId, now: i64) -> bool {
        self.work.kept_from.iter().any(|(one, until)| *one == person && micros(*until) > now)
    }

    /// Who is wanted after `passed` steps. Whether the last agent is waited for depends on whether he is there.
    pub fn wanted(&self, passed: usize) -> Option<(PersonId, Wanted)> {
        let anyone = |steps: &[crate::work::Step]| steps.iter().any(|step| step.relax == Relax::Anyone);
        let (behind, ahead) = self.work.steps.split_at(passed);
        if anyone(behind) {
            return None;
        }
        let how = if anyone(ahead) { Wanted::Waited } else { Wanted::First };
        let preferred = self.work.preferred.map(|person| (person, how));
        self.work.only.map(|person| (person, Wanted::Only)).or(preferred)
    }

    /// The next moment at which less is asked for, or somebody is asked again.
    pub fn opens(&self, passed: usize, now: i64) -> Option<i64> {
        let step = self.work.steps.get(passed).map(|step| self.since + i64::from(step.after_s) * SECOND);
        let ends = self.work.kept_from.iter().map(|(_, until)| micros(*until)).filter(|until| *until > now);
        ends.chain(step).min()
    }

    /// Its place in the order at `now`, and when that changes.
    pub fn place(&self, rules: &Rules, now: i64) -> (Place, i64, Option<i64>) {
        let live = self.work.channel.is_live();
        let old = rules.bound(live).map(|bound| self.since.saturating_add(bound));
        if old.is_some_and(|at| at <= now) {
            return (Place::Aged, 0, None);
        }
        let worth = Worth::new(self.work.stake, self.work.effort_s, self.work.priority);
        let start = self.latest_start().filter(|start| *start >= now && worth.stake > 0 && rules.stakes);
        match start {
            Some(start) => {
                let late = start.saturating_add(1);
                (Place::Timely(worth), start, Some(old.map_or(late, |old| old.min(late))))
            }
            None => (Place::Open, -level(self.work.priority), old),
        }
    }

    /// The last moment at which the promise can still be kept.
    pub fn latest_start(&self) -> Option<i64> {
        let due = micros(self.work.due?);
        let effort = if self.work.channel.is_live() { 0 } else { i64::from(self.work.effort_s) };
        Some(due.saturating_sub(effort * SECOND))
    }
}
