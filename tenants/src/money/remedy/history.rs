//! What earlier months have to say: misses in a row, credits that may be won back, what a cap has let through.

use kernel::fault::{Fault, Problems, Reason};

use super::{Adjustment, Kind, Over};
use crate::money::month::Month;
use crate::money::results::{Outcome, Results, Settled};

/// This month and those before it.
pub(super) struct History<'a> {
    pub(super) now: &'a Results,
    past: &'a [Settled],
}

impl<'a> History<'a> {
    /// This month and those before it, each once.
    pub(super) fn new(now: &'a Results, past: &'a [Settled]) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        for (index, settled) in past.iter().enumerate() {
            let month = settled.results.month;
            let field = format!("history[{index}].month");
            problems.check(month >= now.month, &field, "is not before the month that is settled");
            let twin = past[..index].iter().any(|other| other.results.month == month);
            problems.check(twin, &field, Reason::coded("TWICE", format!("{month} stands twice")));
        }
        problems.settle().map(|()| Self { now, past })
    }

    /// What a month brought.
    pub(super) fn results(&self, month: Month) -> Option<&'a Results> {
        if month == self.now.month { Some(self.now) } else { self.settled(month).map(|settled| &settled.results) }
    }

    /// An earlier month.
    pub(super) fn settled(&self, month: Month) -> Option<&'a Settled> {
        self.past.iter().find(|settled| settled.results.month == month)
    }

    /// How a promise ended in a month.
    pub(super) fn outcome(&self, promise: &str, month: Month) -> Option<&'a Outcome> {
        self.results(month)?.outcome(promise)
    }

    /// How many judged months in a row, up to this one, missed a promise. A month that was not judged neither counts
    /// nor ends the row; one that is not known ends it.
    pub(super) fn misses_in_a_row(&self, promise: &str) -> u32 {
        let mut misses = 0;
        for back in 0.. {
            match self.outcome(promise, self.now.month.back(back)).map(Outcome::kept) {
                Some(Some(false)) => misses += 1,
                Some(None) => {}
                Some(Some(true)) | None => return misses,
            }
        }
        misses
    }

    /// How many of the last months, this one included, missed a promise.
    pub(super) fn misses_within(&self, promise: &str, months: u32) -> u32 {
        let missed = |back| self.outcome(promise, self.now.month.back(back)).and_then(Outcome::kept) == Some(false);
        (0..months).map(|back| u32::from(missed(back))).sum()
    }

    /// The earlier months of the stretch that this one lies in.
    pub(super) fn within(&self, over: Over) -> impl Iterator<Item = &'a Settled> {
        let now = self.now.month;
        self.past.iter().filter(move |settled| match over {
            Over::Month => false,
            Over::Quarter => settled.results.month.same_quarter(now),
            Over::Year => settled.results.month.year() == now.year(),
        })
    }

    /// The credit of a rule in an earlier month.
    pub(super) fn credit(&self, rule: &str, month: Month) -> Option<&'a Adjustment> {
        let credit = |line: &&Adjustment| line.kind == Kind::Credit && line.rule == rule;
        self.settled(month)?.adjustments.iter().find(credit)
    }
}
