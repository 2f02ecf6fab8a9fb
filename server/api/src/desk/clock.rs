//! Clocks, and why they say what they say.

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use chrono::{DateTime, Duration, Utc};
use desk::clocks::Clock;
use kernel::ids::TenantId;
use serde_json::Value;
use tenants::clock::{Reading, Step};

use super::words::{PauseReason, PromiseKind};
use crate::gid::{self, Noun};
use crate::loaders::{PoliciesOf, ReadingsOf, related};

/// How a clock stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In time, and done.
    Met,
    /// There is time.
    Running,
    /// Time is getting short.
    AtRisk,
    /// Too late.
    Breached,
    /// It stands still.
    Paused,
    /// It does not count.
    Cancelled,
}

/// One clock of a case. A clock that has stopped keeps its last standing and `stoppedAt`.
pub struct ClockNode(pub(crate) TenantId, pub(crate) Clock);

/// A step of an explanation: a code, an instant, and what belongs to it.
#[derive(SimpleObject, Clone, Debug)]
pub struct ClockStep {
    at: DateTime<Utc>,
    /// The code of `tenants::clock::Step`, in capitals.
    kind: String,
    /// What belongs to it, by name: `until`, `reason`, `minutes`, `version`, `due`, `holiday` …
    values: Vec<EventValue>,
}

/// A named value of a sentence.
#[derive(SimpleObject, Clone, Debug)]
pub struct EventValue {
    pub(crate) key: String,
    pub(crate) value: String,
}

/// Why a deadline is what it is.
#[derive(SimpleObject, Clone, Debug)]
pub struct ClockExplanation {
    zone: String,
    steps: Vec<ClockStep>,
}

/// How a stored clock stands at this moment: its row is brought up to date at each event, not each second.
pub(crate) fn standing(clock: &Clock, now: DateTime<Utc>) -> Standing {
    match clock.standing.as_str() {
        "met" => Standing::Met,
        "missed" | "breached" => Standing::Breached,
        "paused" => Standing::Paused,
        "cancelled" => Standing::Cancelled,
        _ if now > clock.due => Standing::Breached,
        _ if now >= clock.warn => Standing::AtRisk,
        _ => Standing::Running,
    }
}

#[Object(name = "Clock")]
impl ClockNode {
    async fn id(&self) -> ID {
        gid::encode(Noun::Clock, self.0, self.1.id.0)
    }

    async fn kind(&self) -> PromiseKind {
        self.1.kind.into()
    }

    async fn standing(&self, ctx: &Context<'_>) -> async_graphql::Result<Standing> {
        Ok(standing(&self.1, crate::context::asked(ctx)?.now()))
    }

    async fn started_at(&self) -> DateTime<Utc> {
        self.1.start
    }

    async fn due_at(&self) -> DateTime<Utc> {
        self.1.due
    }

    async fn warn_at(&self) -> DateTime<Utc> {
        self.1.warn
    }

    async fn stopped_at(&self) -> Option<DateTime<Utc>> {
        self.1.stopped
    }

    /// The turn, counted from one; zero for a resolution.
    async fn turn(&self) -> i32 {
        i32::try_from(self.1.turn).unwrap_or_default()
    }

    /// Why it stands still, when it does.
    async fn paused_reason(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<PauseReason>> {
        if self.1.standing != "paused" {
            return Ok(None);
        }
        let last = self.reading(ctx).await?.explain.iter().rev().find_map(|step| match step {
            Step::Paused { reason, .. } => Some(PauseReason::from(*reason)),
            _ => None,
        });
        Ok(last)
    }

    /// Minutes promised.
    async fn target_minutes(&self, ctx: &Context<'_>) -> async_graphql::Result<i64> {
        Ok(self.count(ctx).await?.0.num_minutes())
    }

    /// Business seconds used, without pauses.
    async fn business_seconds_used(&self, ctx: &Context<'_>) -> async_graphql::Result<i64> {
        Ok(self.count(ctx).await?.1.num_seconds())
    }

    /// Business seconds left, below zero when late; null once stopped.
    async fn business_seconds_left(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<i64>> {
        let (target, used) = self.count(ctx).await?;
        Ok(self.1.stopped.is_none().then_some((target - used).num_seconds()))
    }

    /// Where the promise stands in the paper.
    async fn clause(&self, ctx: &Context<'_>) -> async_graphql::Result<String> {
        Ok(self.reading(ctx).await?.clause.unwrap_or_default())
    }

    async fn contract_version(&self, ctx: &Context<'_>) -> async_graphql::Result<i32> {
        Ok(self.reading(ctx).await?.versions.last().copied().unwrap_or_default())
    }

    /// Every step that made the deadline what it is.
    async fn explain(&self, ctx: &Context<'_>) -> async_graphql::Result<ClockExplanation> {
        let reading = self.reading(ctx).await?;
        Ok(ClockExplanation { zone: reading.zone.name().to_owned(), steps: reading.explain.iter().map(step).collect() })
    }
}

impl ClockNode {
    /// The business time promised and used: from the row, or from the facts where the row cannot say.
    async fn count(&self, ctx: &Context<'_>) -> async_graphql::Result<(Duration, Duration)> {
        let policies = related(ctx, PoliciesOf(self.0), "contract").await?;
        if let Some(counted) = self.1.counted(&policies, crate::context::asked(ctx)?.now()) {
            return Ok(counted);
        }
        let reading = self.reading(ctx).await?;
        Ok((reading.target, reading.used))
    }

    async fn reading(&self, ctx: &Context<'_>) -> async_graphql::Result<Reading> {
        let readings = related(ctx, ReadingsOf(self.0, self.1.case), "clock").await?;
        let same = |reading: &&Reading| reading.kind == self.1.kind && i64::from(reading.turn) == self.1.turn;
        let found = readings.iter().find(same).cloned();
        found.ok_or_else(|| crate::fault::refuse(kernel::Fault::missing("clock")))
    }
}

/// A step as the screen takes it: its serde form, flattened into names and values.
pub(crate) fn step(step: &Step) -> ClockStep {
    let form = serde_json::to_value(step).unwrap_or_default();
    let mut values = Vec::new();
    let mut kind = String::new();
    for (key, value) in form.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("code", Value::String(code)) => kind = code.to_uppercase(),
            ("at", _) | (_, Value::Null) => {}
            (_, Value::String(text)) => values.push(EventValue { key: key.clone(), value: text.clone() }),
            (_, other) => values.push(EventValue { key: key.clone(), value: other.to_string() }),
        }
    }
    ClockStep { at: step.at(), kind, values }
}
