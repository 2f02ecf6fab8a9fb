//! How long conversations last: so many in each band, counted second by second.
//!
//! Invariant: bands add up to all conversations, and ranks are those of the dictionary.

use kernel::Fault;
use store::View;
use tenants::kpi::{Kpi, Period, Sums};

use super::ask::{Only, read};
use super::facet::Facet;
use super::pieces::usual_code;

/// Where bands end, in seconds; the last has no end.
pub const ENDS: [i64; 10] = [10, 30, 60, 120, 180, 300, 600, 900, 1_800, 3_600];

/// A stretch of lengths in whole seconds, and how many conversations lasted so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// From so many seconds on.
    pub from: i64,
    /// Shorter than so many; nothing: however long.
    pub until: Option<i64>,
    /// How many.
    pub many: i64,
}

/// How long conversations last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lengths {
    /// How many conversations there were of each whole second, the shortest first.
    seconds: Vec<(i64, i64)>,
    sums: Sums,
}

impl Lengths {
    /// By band, the shortest first.
    pub fn bands(&self) -> Vec<Band> {
        let ends = ENDS.into_iter().map(Some).chain([None]);
        let starts = std::iter::once(0).chain(ENDS);
        let many = |from: i64, until: Option<i64>| {
            let within = |second: i64| second >= from && until.is_none_or(|until| second < until);
            self.seconds.iter().filter(|(second, _)| within(*second)).map(|(_, many)| many).sum()
        };
        starts.zip(ends).map(|(from, until)| Band { from, until, many: many(from, until) }).collect()
    }

    /// How many in all.
    pub fn all(&self) -> i64 {
        self.seconds.iter().map(|(_, many)| many).sum()
    }

    /// The fewest whole seconds that at least so many in a hundred do not exceed; nothing where there are none.
    pub fn rank(&self, percentile: u8) -> Option<i64> {
        let found = self.sums.figure(Kpi::TalkTimePercentile, percentile).value;
        found.map(|micros| micros / 1_000_000)
    }

    /// The longest; nothing where there are none.
    pub fn longest(&self) -> Option<i64> {
        self.seconds.last().map(|(second, _)| *second)
    }
}

/// How long the conversations of a period lasted, exclusions out.
pub async fn lengths(view: &View, period: Period, (facet, only): (Option<Facet>, Only)) -> Result<Lengths, Fault> {
    let code = usual_code(Kpi::TalkTimePercentile);
    let mut sums = Sums::default();
    for stood in read(view, period, (facet, only), true).await? {
        if let Some(sides) = stood.held.0.get(&code) {
            sums.gather(Kpi::TalkTimePercentile, &sides.counted);
        }
    }
    Ok(Lengths { seconds: sums.seconds(), sums })
}
