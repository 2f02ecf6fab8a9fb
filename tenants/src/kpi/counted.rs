//! How often each thing stands there, in order: whole seconds for ranks, names for what is counted once.
//!
//! What is added waits in a heap of its own until it is worth sorting, so that adding one after another and joining many
//! costs about as much as sorting once. Invariant: two of them are equal iff each thing stands in both as often.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

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

impl<K> Default for Counted<K> {
    fn default() -> Self {
        Self { sorted: Vec::new(), fresh: Vec::new() }
    }
}

impl<K: Ord + Copy> Counted<K> {
    /// Says that a thing stands there so many times more, or fewer.
    pub fn add(&mut self, thing: K, times: i64) {
        self.fresh.push((thing, times));
        if self.fresh.len() > FEW.max(self.sorted.len() / 2) {
            self.settle();
        }
    }

    /// Puts in what others hold.
    pub fn join(&mut self, other: &Self) {
        self.fresh.extend_from_slice(&other.sorted);
        self.fresh.extend_from_slice(&other.fresh);
        if self.fresh.len() > FEW.max(self.sorted.len() * 2) {
            self.settle();
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

impl<K: Ord + Copy> PartialEq for Counted<K> {
    fn eq(&self, other: &Self) -> bool {
        self.told() == other.told()
    }
}

impl<K: Ord + Copy> Eq for Counted<K> {}

impl<K: Ord + Copy + Serialize> Serialize for Counted<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.told().iter())
    }
}

impl<'de, K: Ord + Copy + Deserialize<'de>> Deserialize<'de> for Counted<K> {
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
