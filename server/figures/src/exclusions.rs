//! What of a client's clocks was left out of the figures, and by which clause.
//!
//! Invariant: what is left out here is what the promises' figures leave out, no more.

use kernel::Fault;
use kernel::fact::ClockKind;
use store::View;
use store::query::{ColumnTrait, Condition};
use tenants::kpi::Period;

use crate::lens::Lens;
use crate::project::served;
use crate::row::reading;
use crate::slots;
use crate::words::{self, outcome};

/// Clocks that a clause leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exclusion {
    /// The clause.
    pub rule: String,
    /// What they measure.
    pub kind: ClockKind,
    /// How many.
    pub count: u64,
}

/// What fell due in a period and was left out, by clause.
pub async fn exclusions(view: &View, lens: &Lens<'_>, period: Period) -> Result<Vec<Exclusion>, Fault> {
    let (from, until) = slots::bounds(period, lens.zone_of(period));
    let these = Condition::all()
        .add(reading::Column::Version.eq(served(view).await?))
        .add(reading::Column::Excluded.is_not_null())
        .add(reading::Column::Outcome.ne(outcome::CANCELLED))
        .add(reading::Column::DueAt.gte(from))
        .add(reading::Column::DueAt.lt(until));
    let by = [reading::Column::Excluded, reading::Column::Kind];
    let found: Vec<((String, String), i64)> = view.find::<reading::Entity>().filter(these).tally(&by).await?;
    let one = |((rule, kind), many): ((String, String), i64)| Exclusion {
        rule,
        kind: words::kind_of(&kind),
        count: u64::try_from(many).unwrap_or_default(),
    };
    let mut all: Vec<Exclusion> = found.into_iter().map(one).collect();
    all.sort_by(|a, b| (&a.rule, a.kind).cmp(&(&b.rule, b.kind)));
    Ok(all)
}
