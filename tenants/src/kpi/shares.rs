//! Divides an agent's time among the chats that he had at once.
//!
//! Invariant: over one agent, the parts add up to the time in which he had any, to the microsecond: what a division
//! leaves over goes to the chats that began first.

use std::collections::{BTreeMap, HashMap};

use chrono::Duration;
use kernel::Time;
use kernel::ids::{InteractionId, PersonId};

use crate::live::{Contact, Span};

/// What each contact took of its agents' time. A call is never divided: nobody has two.
pub(super) fn of(contacts: &[Contact], now: Time) -> HashMap<InteractionId, Duration> {
    let mut by_agent: BTreeMap<PersonId, Vec<(Span, InteractionId)>> = BTreeMap::new();
    for contact in contacts {
        for leg in &contact.legs {
            let spans = by_agent.entry(leg.agent).or_default();
            spans.push(((leg.from, leg.until.unwrap_or(now)), contact.id));
            spans.extend(leg.wraps.iter().map(|wrap| (wrap.span(now), contact.id)));
        }
    }
    let mut shares = HashMap::new();
    for spans in by_agent.into_values() {
        divide(spans, &mut shares);
    }
    shares
}

/// An instant at which something begins or ends: ends come first.
type Edge = (Time, bool, usize);

fn divide(mut spans: Vec<(Span, InteractionId)>, shares: &mut HashMap<InteractionId, Duration>) {
    spans.retain(|((from, until), _)| from < until);
    spans.sort();
    let edges =
        spans.iter().enumerate().flat_map(|(index, ((from, until), _))| [(*from, true, index), (*until, false, index)]);
    let mut edges: Vec<Edge> = edges.collect();
    edges.sort();
    let (mut open, mut before): (Vec<usize>, Option<Time>) = (Vec::new(), None);
    for (at, begins, index) in edges {
        let length = before.map_or(0, |before| (at - before).num_microseconds().unwrap_or_default());
        let many = i64::try_from(open.len()).unwrap_or(i64::MAX);
        for (place, one) in open.iter().enumerate() {
            let left_over = i64::from(i64::try_from(place).unwrap_or(i64::MAX) < length % many);
            let part = Duration::microseconds(length / many + left_over);
            let share = shares.entry(spans[*one].1).or_insert_with(Duration::zero);
            *share += part;
        }
        if begins {
            open.push(index);
        } else {
            open.retain(|one| *one != index);
        }
        before = Some(at);
    }
}
