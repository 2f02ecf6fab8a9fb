//! How often each thing stands there, in order: whole seconds for ranks, names for what is counted once.
//!
//! What is added waits in a heap of its own until it is worth sorting, so that adding one after another and joining many
//! costs about as much as sorting once; close numbers are not even sorted, but counted each in its place. Invariant: two of them are equal iff each thing stands in both as often.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

/// What can be counted.
pub trait Thing: Ord + Copy {
    /// As a number, by which it is in order; nothing where it is no number.
    fn number(self) -> Option<i64>;
    /// The thing of a number.
    fn of(number: i64) -> Option<Self>;
}

impl Thing for i64 {
    fn number(self) -> Option<i64> {
        Some(self)
    }

    fn of(number: i64) -> Option<Self> {
        Some(number)
    }
}

impl Thing for Uuid {
    fn number(self) -> Option<i64> {
        None
    }

    fn of(_: i64) -> Option<Self> {
        None
    }
}

/// Things and how often each stands there.
#[derive(Clone, Debug)]
pub struct Counted<K> {
    /// Each thing once, in order, never nought times.
    sorted: Vec<(K, i64)>,
    /// What came since, in the order in which it came.
    fresh: Vec<(K, i64)>,
}

/// So many may wait, however few are sorted.
const FEW: usize = 256;
/// Numbers that lie so close are counted each in its place instead of being sorted: so many places for one that waits.
const CLOSE: usize = 4;

impl<K> Default for Counted<K> {
    fn default() -> Self {
        Self { sorted: Vec::new(), fresh: Vec::new() }
    }
}

impl<K: Thing> Counted<K> {
    /// Says that a thing stands there so many times more, or fewer.
    pub fn add(&mut self, thing: K, times: i64) {
        self.fresh.push((thing, times));
        if self.fresh.len() > FEW.max(self.sorted.len() / 2) {
            self.settle();
        }
    }

    /// Puts in what others hold.
    pub fn join(&mut self, other: &Self) {
        if self.sorted.is_empty() && self.fresh.is_empty() {
            self.clone_from(other);
            return;
        }
        self.fresh.extend_from_slice(&other.sorted);
        self.fresh.extend_from_slice(&other.fresh);
        if self.fresh.len() > FEW.max(self.sorted.len() * 2) {
            self.settle();
        }
    }

    /// Puts in only the last of what another holds: enough where the greatest of all is asked for.
    pub fn join_last(&mut self, other: &Self) {
        if let Some((thing, times)) = other.told().last() {
            self.add(*thing, *times);
        }
    }

    /// Each thing once, in order.
    pub fn told(&self) -> Cow<'_, [(K, i64)]> {
        if self.fresh.is_empty() {
            return Cow::Borrowed(&self.sorted);
        }
        let mut settled = self.clone();
        settled.settle();
        Cow::Owned(settled.sorted)
    }

    fn settle(&mut self) {
        if let Some(sorted) = self.placed() {
            self.sorted = sorted;
            self.fresh.clear();
            return;
        }
        self.sorted.append(&mut self.fresh);
        // A stable sort finds the runs that are in order already, and only merges them.
        self.sorted.sort_by_key(|(thing, _)| *thing);
        self.sorted.dedup_by(|again, first| {
            let same = again.0 == first.0;
            if same {
                first.1 += again.1;
            }
            same
        });
        self.sorted.retain(|(_, times)| *times != 0);
    }
}

impl<K: Thing> Counted<K> {
    /// Everything by its place among close numbers; nothing where things are no numbers, or lie far apart.
    fn placed(&self) -> Option<Vec<(K, i64)>> {
        let (mut least, mut most) = (i64::MAX, i64::MIN);
        for (thing, _) in self.sorted.first().into_iter().chain(self.sorted.last()).chain(&self.fresh) {
            let number = thing.number()?;
            (least, most) = (least.min(number), most.max(number));
        }
        let room = (self.sorted.len() + self.fresh.len()) * CLOSE;
        let wide = usize::try_from(most.checked_sub(least)?).ok().filter(|wide| *wide < room)?;
        let mut places = vec![0_i64; wide + 1];
        for (thing, times) in self.sorted.iter().chain(&self.fresh) {
            let place = usize::try_from(thing.number()? - least).ok()?;
            *places.get_mut(place)? += times;
        }
        let counted = (least..).zip(places).filter(|(_, times)| *times != 0);
        counted.map(|(number, times)| Some((K::of(number)?, times))).collect()
    }
}

impl<K: Thing> PartialEq for Counted<K> {
    fn eq(&self, other: &Self) -> bool {
        self.told() == other.told()
    }
}

impl<K: Thing> Eq for Counted<K> {}

impl<K: Thing + Serialize> Serialize for Counted<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.told().iter())
    }
}

impl<'de, K: Thing + Deserialize<'de>> Deserialize<'de> for Counted<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sorted = Vec::<(K, i64)>::deserialize(deserializer)?;
        Ok(Self { sorted, fresh: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn slow(changes: &[(i64, i64)]) -> Vec<(i64, i64)> {
        let mut map = BTreeMap::new();
        for (thing, times) in changes {
            *map.entry(*thing).or_insert(0) += times;
        }
        map.into_iter().filter(|(_, times)| *times != 0).collect()
    }

    fn counted(changes: &[(i64, i64)]) -> Counted<i64> {
        let mut counted = Counted::default();
        for (thing, times) in changes {
            counted.add(*thing, *times);
        }
        counted
    }

    proptest! {
        #[test]
        fn it_is_what_a_map_of_things_holds(
            changes in prop::collection::vec((0_i64..300, -2_i64..3), 0..1_500),
            others in prop::collection::vec(prop::collection::vec((0_i64..300, -2_i64..3), 0..400), 0..6),
        ) {
            let mut joined = counted(&changes);
            let mut all = changes;
            for other in others {
                joined.join(&counted(&other));
                all.extend(other);
            }
            prop_assert_eq!(joined.told().into_owned(), slow(&all));
            prop_assert_eq!(&joined, &counted(&slow(&all)));
            let written = serde_json::to_vec(&joined).unwrap();
            prop_assert_eq!(serde_json::from_slice::<Counted<i64>>(&written).unwrap(), joined);
        }
    }
}
