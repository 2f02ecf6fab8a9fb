//! How old the cases are that stand open at this moment.
//!
//! Deliberately absent: the hours of business; a customer waits through the night as well. Invariant: all ages together are
//! the cases of the backlog now, what clauses leave out not among them.

use std::collections::BTreeMap;

use chrono::Duration;
use kernel::Fault;
use kernel::fact::ClockKind;
use kernel::ids::ProjectId;
use kernel::time::{Time, from_micros};
use store::View;
use store::query::{ColumnTrait, Condition};

use crate::lens::Lens;
use crate::project::served;
use crate::row::reading;
use crate::words::{self, outcome};

/// Ages end before so many hours; the last has no end.
pub const HOURS: [i64; 6] = [4, 24, 48, 72, 168, 336];

/// The open cases of a project by their age.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ageing {
    /// The project.
    pub project: ProjectId,
    /// How many are of each age, the youngest first.
    pub cases: [u64; HOURS.len() + 1],
    /// When the oldest of them began.
    pub oldest: Time,
}

/// Open cases by project and age.
pub async fn ageing(view: &View, lens: &Lens<'_>) -> Result<Vec<Ageing>, Fault> {
    let these = Condition::all()
        .add(reading::Column::Version.eq(served(view).await?))
        .add(reading::Column::Kind.eq(words::kind(ClockKind::Resolution)))
        .add(reading::Column::Outcome.is_in([outcome::OPEN, outcome::HELD]))
        .add(reading::Column::Counted.eq(true));
    let mut found: BTreeMap<ProjectId, Ageing> = BTreeMap::new();
    for row in view.find::<reading::Entity>().filter(these).all().await? {
        let (project, began) = (ProjectId(row.project_id), from_micros(row.start_at));
        let empty = || Ageing { project, cases: [0; HOURS.len() + 1], oldest: began };
        let one = found.entry(project).or_insert_with(empty);
        one.oldest = one.oldest.min(began);
        if let Some(many) = one.cases.get_mut(age(lens.now - began)) {
            *many += 1;
        }
    }
    Ok(found.into_values().collect())
}

fn age(since: Duration) -> usize {
    HOURS.iter().take_while(|hours| since >= Duration::hours(**hours)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_ends_before_its_last_hour() {
        let of = |minutes: i64| age(Duration::minutes(minutes));
        assert_eq!([0, 239, 240, 1_439, 1_440, 20_159, 20_160].map(of), [0, 0, 1, 1, 2, 5, 6]);
    }
}
