//! Counts the rows of a stretch of days: groups of equal rows, each judged once by the KPI dictionary.
//!
//! Deliberately absent: any judgement of its own; a group becomes one reading, the dictionary says what it is, and the
//! group's size multiplies the counts. Invariant: a row is in exactly one group, so sums over days and projects are
//! sums over rows.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use kernel::Fault;
use kernel::fact::ClockKind;
use kernel::ids::{CaseId, ProjectId};
use kernel::time::{Time, from_micros, micros};
use store::View;
use store::query::{ColumnTrait, Condition};
use tenants::clock::{Reading, Standing};
use tenants::kpi::{self, Level, Outlook, Period, Tally};
use uuid::Uuid;

use crate::lens::Lens;
use crate::row::reading;
use crate::slots::{self, slot};
use crate::words::{self, outcome};

/// The levels of each project on each day.
#[derive(Clone, Debug, Default)]
pub(crate) struct Levels(BTreeMap<(NaiveDate, ProjectId), Level>);

/// Rows that are the same for every count: quarter-hour of the due instant, project, outcome, whether they count.
type Group = (i64, Uuid, String, bool);

/// What makes a row's reading.
struct Same<'a> {
    project: ProjectId,
    outcome: &'a str,
    counted: bool,
    due: Time,
    paused: bool,
    provisional: bool,
}

/// Counts the clocks of one kind that are due in a period.
pub(crate) async fn levels(
    view: &View,
    version: i64,
    lens: &Lens<'_>,
    kind: ClockKind,
    period: Period,
) -> Result<Levels, Fault> {
    let counting = Counting { version, lens, kind, period, zone: lens.zone_of(period) };
    let mut levels = Levels::default();
    counting.groups(view, &mut levels).await?;
    counting.rows(view, &mut levels).await?;
    Ok(levels)
}

struct Counting<'a> {
    version: i64,
    lens: &'a Lens<'a>,
    kind: ClockKind,
    period: Period,
    zone: Tz,
}

impl Counting<'_> {
    fn these(&self) -> Condition {
        Condition::all()
            .add(reading::Column::Version.eq(self.version))
            .add(reading::Column::Kind.eq(words::kind(self.kind)))
    }

    /// Everything but the quarter-hour of this moment, and what may stand still.
    async fn groups(&self, view: &View, levels: &mut Levels) -> Result<(), Fault> {
        let (from, until) = slots::bounds(self.period, self.zone);
        let these = self
            .these()
            .add(reading::Column::DueSlot.gte(slot(from)))
            .add(reading::Column::DueSlot.lt(slot(until)))
            .add(reading::Column::DueSlot.ne(slot(micros(self.lens.now))))
            .add(reading::Column::Outcome.is_not_in([outcome::CANCELLED, outcome::HELD]));
        if self.kind == ClockKind::FirstReply {
            return self.add(view, these, false, levels).await;
        }
        // A resolve may be taken back for some days; what was resolved earlier is settled.
        let edge = micros(self.lens.now - self.window());
        let settled =
            Condition::any().add(reading::Column::StoppedAt.is_null()).add(reading::Column::StoppedAt.lt(edge));
        self.add(view, these.clone().add(settled), false, levels).await?;
        self.add(view, these.add(reading::Column::StoppedAt.gte(edge)), true, levels).await
    }

    async fn add(&self, view: &View, these: Condition, fresh: bool, levels: &mut Levels) -> Result<(), Fault> {
        let by =
            [reading::Column::DueSlot, reading::Column::ProjectId, reading::Column::Outcome, reading::Column::Counted];
        let groups: Vec<(Group, i64)> = view.find::<reading::Entity>().filter(these).tally(&by).await?;
        for ((due_slot, project, outcome, counted), many) in groups {
            let (project, due) = (ProjectId(project), slots::start(due_slot));
            let provisional = self.kind == ClockKind::Resolution && (fresh || outcome == outcome::OPEN);
            let same = Same { project, outcome: &outcome, counted, due, paused: false, provisional };
            levels.add(&self.reading(&same), u64::try_from(many).unwrap_or_default(), self.lens.now);
        }
        Ok(())
    }

    /// The rows that have to be looked at one by one.
    async fn rows(&self, view: &View, levels: &mut Levels) -> Result<(), Fault> {
        let now = self
            .these()
            .add(reading::Column::DueSlot.eq(slot(micros(self.lens.now))))
            .add(reading::Column::Outcome.is_not_in([outcome::CANCELLED, outcome::HELD]));
        let held =
            self.these().add(reading::Column::OpenDueAt.is_not_null()).add(reading::Column::Outcome.eq(outcome::HELD));
        let mut rows = view.find::<reading::Entity>().filter(now).all().await?;
        rows.extend(view.find::<reading::Entity>().filter(held).all().await?);
        for row in rows {
            let reading = self.one(&row);
            if self.period.holds(reading.due_date()) {
                levels.add(&reading, 1, self.lens.now);
            }
        }
        Ok(())
    }

    fn one(&self, row: &reading::Model) -> Reading {
        let held = self.lens.held_until(row);
        let stop = row.stopped_at.map(from_micros);
        let fresh = stop.is_none_or(|stop| self.lens.now <= stop + self.window());
        let due = held.unwrap_or(from_micros(row.due_at));
        self.reading(&Same {
            project: ProjectId(row.project_id),
            outcome: &row.outcome,
            counted: row.counted,
            due,
            paused: held.is_some(),
            provisional: self.kind == ClockKind::Resolution && (fresh || self.lens.now < due),
        })
    }

    /// For how long a resolve may be taken back.
    fn window(&self) -> Duration {
        let contract = self.lens.policies.in_force(None, self.lens.reference(self.period));
        Duration::days(contract.map_or(0, |agreement| i64::from(agreement.contract.reopen_days)))
    }

    fn reading(&self, same: &Same<'_>) -> Reading {
        let standing = match same.outcome {
            _ if same.paused => Standing::Paused,
            outcome::MET => Standing::Met,
            outcome::MISSED => Standing::Missed,
            _ if self.lens.now > same.due => Standing::Breached,
            _ => Standing::Running,
        };
        Reading {
            case: CaseId(Uuid::nil()),
            project: Some(same.project),
            kind: self.kind,
            turn: 0,
            start: same.due,
            target: Duration::zero(),
            due: same.due,
            warn: same.due,
            runs_on: None,
            customer: None,
            stop: None,
            standing,
            used: Duration::zero(),
            paused: Duration::zero(),
            contract: None,
            versions: Vec::new(),
            agreed_for: None,
            clause: None,
            zone: self.zone,
            provisional: same.provisional,
            asks_back: false,
            excluded: (!same.counted).then(String::new),
            explain: Vec::new(),
            at: self.lens.now,
            runs: false,
        }
    }
}

impl Levels {
    fn add(&mut self, reading: &Reading, many: u64, now: Time) {
        let (date, project) = (reading.due_date(), reading.project.unwrap_or(ProjectId(Uuid::nil())));
        let one = kpi::level([reading], reading.kind, Period::day(date), now);
        plus(self.0.entry((date, project)).or_default(), one, many);
    }

    /// What these days and projects add up to.
    pub(crate) fn sum(&self, keep: impl Fn(NaiveDate, ProjectId) -> bool) -> Level {
        let mut sum = Level::default();
        for ((date, project), level) in &self.0 {
            if keep(*date, *project) {
                plus(&mut sum, *level, 1);
            }
        }
        sum
    }
}

/// Adds `many` times the same counts.
fn plus(sum: &mut Level, one: Level, many: u64) {
    let times = |tally: Tally| Tally {
        base: tally.base * many,
        good: tally.good * many,
        provisional: tally.provisional * many,
    };
    sum.counted += times(one.counted);
    sum.all += times(one.all);
    sum.outlook = Outlook {
        good: sum.outlook.good + one.outlook.good * many,
        missed: sum.outlook.missed + one.outlook.missed * many,
        open: sum.outlook.open + one.outlook.open * many,
    };
}
