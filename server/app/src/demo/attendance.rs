//! Who signed in and out over the eight weeks: everybody once on each of his days of work.
//!
//! A day is the roster's, made longer where somebody was seen at work a little before or after it; who was called in at
//! another hour comes for that. It is told when the story is over, from its first day on, for only then is it known how
//! long somebody stayed. Invariant: nobody did anything while he was not signed in.

use std::collections::{BTreeMap, BTreeSet};

use access::Role;
use anyhow::Result;
use chrono::{Duration, NaiveDate};
use kernel::Time;
use kernel::ids::PersonId;

use super::found::{self, Founded, Present, Tools};
use super::plan::{DAYS, Scale};
use super::roster;

/// From when until when.
type Stretch = (Time, Time);

/// By how much somebody comes early or stays late for something that is not of his turn.
const NEAR: Duration = Duration::hours(2);

/// When somebody was seen at work, day by day.
#[derive(Debug, Default)]
pub struct Seen(BTreeMap<(PersonId, NaiveDate), BTreeSet<Time>>);

impl Seen {
    /// What others saw too.
    pub fn and(mut self, other: Self) -> Self {
        for (day, mut moments) in other.0 {
            self.0.entry(day).or_default().append(&mut moments);
        }
        self
    }

    /// Somebody does something.
    pub fn saw(&mut self, person: PersonId, at: Time) {
        self.0.entry((person, roster::day_of(at))).or_default().insert(at);
    }

    fn on(&self, person: PersonId, day: NaiveDate) -> impl Iterator<Item = Time> {
        self.0.get(&(person, day)).into_iter().flatten().copied()
    }
}

/// A step over the threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Passage {
    at: Time,
    number: usize,
    comes: bool,
}

/// Lets everybody come and go; who is in at the end stays so, and with them those who then do the books.
pub async fn tell(tools: &Tools, founded: &mut Founded, mut seen: Seen, scale: Scale) -> Result<()> {
    let now = tools.now();
    for one in founded.people.iter().filter(|one| keeps_books(one)) {
        seen.saw(one.person, now - Duration::minutes(25));
        seen.saw(one.person, now);
    }
    for Passage { at, number, comes } in passages(founded, &seen, now, scale) {
        tools.clock.set(at);
        let one = &mut founded.people[number];
        if comes { one.come(tools).await? } else { one.go(tools).await? }
    }
    tools.clock.set(now);
    Ok(())
}

fn passages(founded: &Founded, seen: &Seen, now: Time, Scale(share): Scale) -> Vec<Passage> {
    // Of a demo that is written small only the last days are told.
    let since = now - Duration::days(if share < 1.0 { 2 } else { DAYS });
    let days = roster::day_of(since).iter_days().take_while(|day| *day <= roster::day_of(now));
    let mut all = Vec::new();
    for (number, one) in founded.people.iter().enumerate() {
        for day in days.clone() {
            let turn = roster::turn(one.somebody.local, day);
            for (from, until) in stretches(turn, seen.on(one.person, day)) {
                all.extend((from < now).then_some(Passage { at: from, number, comes: true }));
                all.extend((until < now).then_some(Passage { at: until, number, comes: false }));
            }
        }
    }
    all.sort_unstable();
    all
}

/// From when until when he is there: for his turn, and for whatever else he was seen to do.
fn stretches(turn: Option<Stretch>, seen: impl Iterator<Item = Time>) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = turn.into_iter().collect();
    for at in seen {
        let (came, went) = (at - Duration::seconds(95), at + Duration::seconds(130));
        match all.iter_mut().find(|one| one.0 - NEAR <= at && at <= one.1 + NEAR) {
            Some(one) => *one = (one.0.min(came), one.1.max(went)),
            None => all.push((came, went)),
        }
    }
    all.sort_unstable();
    all.dedup_by(|next, one| {
        let meets = next.0 <= one.1;
        if meets {
            one.1 = one.1.max(next.1);
        }
        meets
    });
    all
}

/// Whether somebody signs and settles what stands in the demo at its end.
fn keeps_books(one: &Present) -> bool {
    matches!(one.somebody.role, Role::Admin | Role::ProjectLead | Role::ClientAdmin)
}

impl Present {
    /// He signs in.
    pub async fn come(&mut self, tools: &Tools) -> Result<()> {
        (self.viewer, self.token) = found::sign_in(tools, self.somebody, tools.now()).await?;
        Ok(())
    }

    /// He signs out.
    pub async fn go(&self, tools: &Tools) -> Result<()> {
        Ok(tools.access.sign_out(&self.token, tools.now()).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64, minute: i64) -> Time {
        "2026-11-02T00:00:00Z".parse::<Time>().unwrap() + Duration::minutes(hour * 60 + minute)
    }

    #[test]
    fn who_stays_a_little_longer_has_a_longer_day_and_who_is_called_in_comes_once_more() {
        let turn = Some((at(7, 0), at(15, 0)));

        let longer = stretches(turn, [at(9, 0), at(15, 40)].into_iter());
        let called = stretches(turn, [at(8, 0), at(21, 0), at(21, 30)].into_iter());

        assert_eq!(longer, [(at(7, 0), at(15, 40) + Duration::seconds(130))]);
        assert_eq!(called.len(), 2);
        assert!(called[1].0 < at(21, 0) && at(21, 30) < called[1].1);
        assert_eq!(stretches(None, std::iter::empty()), []);
    }
}
