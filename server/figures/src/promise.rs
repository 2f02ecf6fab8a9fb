//! How a client's promises stand in a month: what the portal's cards and the lead's tiles show.
//!
//! A promise is counted over its own window: of one by day or by week, every window that ends in the month has to reach
//! the share. Deliberately absent: money. Invariant: shares, intervals and samples are the KPI dictionary's.

use kernel::Fault;
use kernel::fact::ClockKind;
use kernel::ids::ProjectId;
use store::{Projects, View};
use tenants::clock::Agreement;
use tenants::contract::{Target, Window};
use tenants::kpi::{self, Level, Period, Tally};

use crate::count::{self, Levels};
use crate::lens::Lens;

/// So many ten-thousandths above the promise are close to it.
const CLOSE_BP: u16 = 100;

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PromiseStanding {
    /// There is too little to judge by.
    Unjudged,
    /// It is kept.
    Kept,
    /// It is kept so far, but only just.
    Close,
    /// It is not kept.
    Broken,
}

/// One promise of the contract in force, with what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// What was promised.
    pub kind: ClockKind,
    /// For which project, when it has a contract of its own.
    pub project: Option<ProjectId>,
    /// Within how many minutes.
    pub minutes: u32,
    /// In how many of ten thousand cases.
    pub target_bp: u16,
    /// Counted over what.
    pub window: Window,
    /// Where it stands in the paper.
    pub clause: Option<String>,
    /// What was due in the month, and what of it was in time. Exclusions are out.
    pub tally: Tally,
    /// The same without exclusions.
    pub with_excluded: Tally,
    /// How it stands.
    pub standing: PromiseStanding,
    /// The share at the end when every open clock is kept.
    pub projected_bp: Option<u16>,
    /// The 95 % interval of the share.
    pub interval: Option<(u16, u16)>,
    /// Too few to judge.
    pub below_min_sample: bool,
}

impl Promise {
    /// The share in ten-thousandths.
    pub fn share_bp(&self) -> Option<u16> {
        self.tally.share_bp()
    }

    /// How far the share lies below the promise.
    pub(crate) fn gap(&self) -> i32 {
        i32::from(self.target_bp) - self.share_bp().map_or(i32::from(self.target_bp), i32::from)
    }
}

/// The clocks that fell due in a month, of both kinds.
pub(crate) struct Counted {
    reply: Levels,
    resolution: Levels,
    complaint: Levels,
    month: Period,
}

impl Counted {
    /// Counts a month, and the days before it that its first week needs.
    pub(crate) async fn of(view: &View, version: i64, lens: &Lens<'_>, month: Period) -> Result<Self, Fault> {
        let agreements = agreements(view, lens, month);
        let mut targets = agreements.iter().flat_map(|agreement| &agreement.contract.targets);
        let weekly = targets.any(|target| target.window == Window::Week);
        let first = if weekly { Period::week(month.first).first } else { month.first };
        let period = Period { first, last: month.last };
        let reply = count::levels(view, version, lens, ClockKind::FirstReply, period).await?;
        let resolution = count::levels(view, version, lens, ClockKind::Resolution, period).await?;
        let complaint = count::levels(view, version, lens, ClockKind::Complaint, period).await?;
        Ok(Self { reply, resolution, complaint, month })
    }

    /// The levels of one kind.
    pub(crate) fn kind(&self, kind: ClockKind) -> &Levels {
        match kind {
            ClockKind::FirstReply => &self.reply,
            ClockKind::Resolution => &self.resolution,
            ClockKind::Complaint => &self.complaint,
        }
    }

    /// Every promise in force in the month, and how it stands.
    pub(crate) fn promises(&self, view: &View, lens: &Lens<'_>) -> Vec<Promise> {
        let mut promises = Vec::new();
        for agreement in agreements(view, lens, self.month) {
            for target in &agreement.contract.targets {
                promises.push(self.promise(lens, agreement, target));
            }
        }
        promises.sort_by_key(|promise| (promise.kind, promise.project));
        promises
    }

    fn promise(&self, lens: &Lens<'_>, agreement: &Agreement, target: &Target) -> Promise {
        let at = lens.reference(self.month);
        let covers =
            |project| lens.policies.in_force(Some(project), at).is_some_and(|a| a.contract == agreement.contract);
        let levels = self.kind(target.measures);
        let of = |period: Period| levels.sum(|date, project| period.holds(date) && covers(project));
        let whole = of(self.month);
        let sample = agreement.contract.min_sample;
        let windows = windows(target.window, self.month);
        let stand = |window: Period| stand(&of(window), target.share_bp, sample, lens.today() > window.last);
        Promise {
            kind: target.measures,
            project: agreement.contract.project,
            minutes: target.minutes,
            target_bp: target.share_bp,
            window: target.window,
            clause: target.clause.clone(),
            tally: whole.counted,
            with_excluded: whole.all,
            standing: windows.into_iter().map(stand).max().unwrap_or(PromiseStanding::Unjudged),
            projected_bp: whole.outlook.at_best().share_bp(),
            interval: kpi::interval_95(whole.counted),
            below_min_sample: !whole.counted.is_judged(sample),
        }
    }
}

/// The windows that end in a month.
fn windows(window: Window, month: Period) -> Vec<Period> {
    match window {
        Window::Month => vec![month],
        Window::Day => kpi::days(month).collect(),
        Window::Week => {
            let mut weeks: Vec<Period> = kpi::days(month).map(|day| Period::week(day.first)).collect();
            weeks.dedup();
            weeks.retain(|week| month.holds(week.last));
            weeks
        }
    }
}

fn stand(level: &Level, target_bp: u16, min_sample: u32, ended: bool) -> PromiseStanding {
    let tally = level.counted;
    if !tally.is_judged(min_sample) {
        return PromiseStanding::Unjudged;
    }
    let close = (target_bp + CLOSE_BP).min(10_000);
    match (tally.reaches(target_bp), tally.reaches(close)) {
        (Some(false), _) => PromiseStanding::Broken,
        (_, Some(false)) if !ended => PromiseStanding::Close,
        _ => PromiseStanding::Kept,
    }
}

/// The contracts in force in a month: the client's, and those of projects that have their own and are reached.
fn agreements<'a>(view: &View, lens: &Lens<'a>, month: Period) -> Vec<&'a Agreement> {
    let at = lens.reference(month);
    let reached = |project: &ProjectId| match view.scope().projects() {
        Projects::All => true,
        Projects::Only(only) => only.contains(project),
    };
    let own = lens.policies.all().iter().filter_map(|agreement| agreement.contract.project).filter(reached);
    let mut scopes: Vec<Option<ProjectId>> = own.map(Some).chain([None]).collect();
    scopes.sort();
    scopes.dedup();
    let in_force = scopes
        .into_iter()
        .filter_map(|scope| lens.policies.in_force(scope, at).filter(|agreement| agreement.contract.project == scope));
    in_force.collect()
}
