//! What cells add up to, joined only where there are several.
//!
//! Invariant: joining in any grouping gives the same figures.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use tenants::kpi::{Figure, Kpi, Period, Sums, days};

use super::shelf::Sides;

/// What counts, and what exclusions leave out.
#[derive(Clone, Debug, Default)]
pub(super) struct Added<'a> {
    counted: Option<Cow<'a, Sums>>,
    excluded: Option<Cow<'a, Sums>>,
}

impl<'a> Added<'a> {
    /// Puts a cell in. The first is taken as it stands.
    pub(super) fn put(&mut self, kpi: Kpi, sides: &'a Sides) {
        for (sum, side) in [(&mut self.counted, &sides.counted), (&mut self.excluded, &sides.excluded)] {
            match sum {
                Some(sum) => sum.to_mut().gather(kpi, side),
                None => *sum = Some(Cow::Borrowed(side)),
            }
        }
    }

    /// Puts in what others add up to.
    pub(super) fn join(&mut self, kpi: Kpi, other: &Added<'_>) {
        for (sum, side) in [(&mut self.counted, &other.counted), (&mut self.excluded, &other.excluded)] {
            let Some(side) = side else { continue };
            sum.get_or_insert_default().to_mut().gather(kpi, side);
        }
    }

    /// The figure without and with what exclusions leave out; days that have begun belong to it though nothing stood on them.
    pub(super) fn figures(&self, (kpi, rank): (Kpi, u8), (period, today): (Period, NaiveDate)) -> (Figure, Figure) {
        let begun: BTreeSet<NaiveDate> = days(period).map(|day| day.first).filter(|day| *day <= today).collect();
        let sums = |sum: &Option<Cow<'a, Sums>>| sum.as_deref().cloned().unwrap_or_default();
        let mut all = sums(&self.counted);
        all.over(kpi, begun);
        let counted = all.figure(kpi, rank);
        all.gather(kpi, &sums(&self.excluded));
        (counted, all.figure(kpi, rank))
    }
}
