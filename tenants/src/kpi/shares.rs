//! Divides an agent's time among the chats that he had at once.
//!
//! Invariant: over one agent, the parts add up to the time in which he had any, to the microsecond: what a division
//! leaves over goes to the chats that began first.

use std::collections::{BTreeMap, HashMap};

use chrono::Duration;
use kernel::Time;
use kernel::ids::{InteractionId, PersonId};

use crate::live::Work;

/// What each contact took of its agents' time, of all the work in which they served. A call is never divided: nobody has two.
pub fn shares(work: impl IntoIterator<Item = Work>, now: Time) -> HashMap<InteractionId, Duration> {
    let mut by_agent: BTreeMap<PersonId, Vec<Work>> = BTreeMap::new();
    for work in work.into_iter().filter(|work| work.served) {
        by_agent.entry(work.agent).or_default().push(work);
    }
    let mut shares = HashMap::new();
    for work in by_agent.into_values() {
        divide(work, now, &mut shares);
    }
    shares
}

/// An instant at which something begins or ends: ends come first.
type Edge = (Time, bool, usize);

fn divide(mut work: Vec<Work>, now: Time, shares: &mut HashMap<InteractionId, Duration>) {
    work.retain(|work| work.from < work.span(now).1);
    // What lasts still comes after what began with it and is over, so that no share changes because time passes.
    work.sort_by_key(|work| (work.from, work.until.is_none(), work.until, work.contact));
    let edges = work.iter().enumerate().flat_map(|(index, work)| {
        let (from, until) = work.span(now);
        [(from, true, index), (until, false, index)]
    });
    let mut edges: Vec<Edge> = edges.collect();
    edges.sort_unstable();
    let (mut open, mut before): (Vec<usize>, Option<Time>) = (Vec::new(), None);
    for (at, begins, index) in edges {
        let length = before.map_or(0, |before| (at - before).num_microseconds().unwrap_or_default());
        let many = i64::try_from(open.len()).unwrap_or(i64::MAX);
        for (place, one) in open.iter().enumerate() {
            let left_over = i64::from(i64::try_from(place).unwrap_or(i64::MAX) < length % many);
            let part = Duration::microseconds(length / many + left_over);
            *shares.entry(work[*one].contact).or_insert_with(Duration::zero) += part;
        }
        if begins {
            open.push(index);
        } else {
            open.retain(|one| *one != index);
        }
        before = Some(at);
    }
}
