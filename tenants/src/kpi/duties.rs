//! How the duties of the shop stand in a period: each wait for its answer, each plan that it owed.
//!
//! Deliberately absent: what follows for money. Invariant: a duty is counted by the version that it stands in, and by the local
//! date on which it was due.

use chrono::{Duration, NaiveDate};
use kernel::Time;
use kernel::ids::{CaseId, ProjectId};
use serde::{Deserialize, Serialize};

use super::results::in_period;
use super::waits::Wait;
use super::{Material, Period, Standing, days, edges, midnight, windows};
use crate::clock::{Agreement, Policies};
use crate::contract::Window;
use crate::contract::duty::{Duty, Owes, Planned};
use crate::money::Month;
use crate::money::volume::{Locked, Slot, Volume, deadline, lock};

/// One thing that was owed: an answer to a case, or a plan for a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The case that waited.
    pub case: Option<CaseId>,
    /// What was to be planned.
    pub slot: Option<Slot>,
    /// From when it was owed.
    pub from: Option<Time>,
    /// Until when it was to be done.
    pub due: Time,
    /// When it was done; nothing while it is not.
    pub until: Option<Time>,
    /// Whether it was done in time.
    pub kept: bool,
    /// Whether it counts; else an exclusion leaves it out.
    pub counted: bool,
    /// The local date that it belongs to.
    pub date: NaiveDate,
}

/// How often a duty was kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// How often it was kept.
    pub good: u64,
    /// How often it was owed.
    pub base: u64,
}

/// A duty and how it stands.
#[derive(Clone, Debug)]
pub struct Owed<'a> {
    /// The version of the contract that it stands in.
    pub agreement: &'a Agreement,
    /// The duty.
    pub duty: &'a Duty,
    /// How often it was kept in the whole period, exclusions out.
    pub counted: Kept,
    /// The same with what exclusions leave out.
    pub with_excluded: Kept,
    /// The business time for which cases waited for the shop in the period; nothing where it owes no answers.
    pub waited: Option<Duration>,
    /// Everything that was owed in the period, by when it was due.
    pub pieces: Vec<Piece>,
    /// Each month that ends in the period.
    pub windows: Vec<(Period, Kept, Standing)>,
    /// As its worst month.
    pub standing: Standing,
}

/// Every duty of every version that anything in the period is counted by.
pub fn duties<'a>(material: &Material<'_>, policies: &'a Policies, period: Period) -> Vec<Owed<'a>> {
    in_period(policies, period).flat_map(|agreement| duties_of(material, (policies, agreement), period)).collect()
}

/// The duties of one version.
pub fn duties_of<'a>(
    material: &Material<'_>,
    (policies, agreement): (&'a Policies, &'a Agreement),
    period: Period,
) -> Vec<Owed<'a>> {
    let asked = Asked { material, policies, agreement };
    agreement.contract.duties.iter().map(|duty| asked.owed(duty, period)).collect()
}

impl Kept {
    fn of<'p>(pieces: impl Iterator<Item = &'p Piece>) -> Self {
        let add = |sum: Self, piece: &Piece| Self { good: sum.good + u64::from(piece.kept), base: sum.base + 1 };
        pieces.fold(Self::default(), add)
    }

    /// The share in ten-thousandths, rounded down; nothing where nothing was owed.
    pub fn share_bp(self) -> Option<u64> {
        (self.good * 10_000).checked_div(self.base)
    }

    /// How a duty stands by it, compared without rounding.
    fn judge(self, share_bp: u16, min_sample: u32) -> Standing {
        if self.base < u64::from(min_sample).max(1) {
            return Standing::Unjudged;
        }
        if self.good * 10_000 >= u64::from(share_bp) * self.base { Standing::Kept } else { Standing::Broken }
    }
}

#[derive(Clone, Copy)]
struct Asked<'m, 'a, 'f> {
    material: &'m Material<'f>,
    policies: &'a Policies,
    agreement: &'a Agreement,
}

impl<'a> Asked<'_, 'a, '_> {
    fn owed(&self, duty: &'a Duty, period: Period) -> Owed<'a> {
        let judged = windows(Window::Month, period);
        let first = judged.iter().map(|window| window.first).fold(period.first, std::cmp::min);
        let wide = Period { first, last: period.last };
        let mut pieces = match &duty.owes {
            Owes::EscalationAnswer { minutes } => self.answers(Duration::minutes((*minutes).into()), wide),
            Owes::VolumePlan { volume, of } => self.plans(volume, *of, wide),
        };
        pieces.sort_by_key(|piece| (piece.due, piece.slot, piece.case, piece.from));
        let within = |window: Period| pieces.iter().filter(move |piece| window.holds(piece.date));
        let windowed = |window: Period| {
            let kept = Kept::of(within(window).filter(|piece| piece.counted));
            (window, kept, kept.judge(duty.share_bp, duty.min_sample))
        };
        let windows: Vec<_> = judged.into_iter().map(windowed).collect();
        Owed {
            agreement: self.agreement,
            duty,
            counted: Kept::of(within(period).filter(|piece| piece.counted)),
            with_excluded: Kept::of(within(period)),
            waited: matches!(duty.owes, Owes::EscalationAnswer { .. }).then(|| self.waited(period)),
            standing: windows.iter().map(|(.., standing)| *standing).max().unwrap_or(Standing::Unjudged),
            windows,
            pieces: within(period).copied().collect(),
        }
    }

    /// The waits that this version counts: of cases with a customer, by a channel that is in scope.
    fn waits(&self) -> impl Iterator<Item = &Wait> {
        let scope = &self.agreement.contract.scope;
        let ours = move |wait: &&Wait| {
            let case = self.material.cases.get(&wait.case);
            case.is_some_and(|case| scope.holds(Some(case.channel))) && self.rules(wait.project, wait.from)
        };
        self.material.waits().iter().filter(ours)
    }

    fn rules(&self, project: Option<ProjectId>, at: Time) -> bool {
        self.policies.in_force(project, at).is_some_and(|agreement| std::ptr::eq(agreement, self.agreement))
    }

    fn counts(&self, wait: &Wait) -> bool {
        !self.material.excluded.contains(&wait.case)
    }

    fn answers(&self, within: Duration, period: Period) -> Vec<Piece> {
        let (zone, now) = (self.agreement.calendar.zone(), self.material.now);
        let terms = self.agreement.terms_within(within);
        let piece = |wait: &Wait| {
            let due = terms.due(wait.from);
            let late = wait.until.unwrap_or(now) > due;
            // Whether an answer would have come in time is not known of a case that went on in another.
            if !late && (wait.until.is_none() || wait.merged || now < due) {
                return None;
            }
            let date = due.with_timezone(&zone).date_naive();
            let (case, until, counted) = (Some(wait.case), wait.until, self.counts(wait));
            Some(Piece { case, slot: None, from: Some(wait.from), due, until, kept: !late, counted, date })
        };
        self.waits().filter_map(piece).filter(|piece| period.holds(piece.date)).collect()
    }

    /// The business time of all waits within a period.
    fn waited(&self, period: Period) -> Duration {
        let calendar = &self.agreement.calendar;
        let (from, until) = edges(period, calendar.zone());
        let until = until.min(self.material.now);
        let length = |wait: &Wait| {
            calendar.business_between(wait.from.max(from), wait.until.map_or(until, |end| end.min(until)))
        };
        self.waits().filter(|wait| self.counts(wait)).map(length).fold(Duration::zero(), |sum, length| sum + length)
    }

    fn plans(&self, code: &str, of: Planned, period: Period) -> Vec<Piece> {
        let mut volumes = self.agreement.contract.money.iter().flat_map(|money| &money.volumes);
        let Some(volume) = volumes.find(|volume| volume.code == code) else { return Vec::new() };
        let zone = self.agreement.calendar.zone();
        let entered = self.material.plan(code);
        let locked = lock(volume, zone, &entered);
        let slots: Vec<(Slot, NaiveDate)> = match of {
            Planned::Day => days(period).map(|day| (Slot::Day(day.first), day.first)).collect(),
            Planned::Month => {
                let firsts = days(period).map(|day| Month::of(day.first)).filter(|month| period.holds(month.first()));
                let mut months: Vec<Month> = firsts.collect();
                months.dedup();
                months.into_iter().map(|month| (Slot::Month(month), month.first())).collect()
            }
        };
        let agreed = self.agreed(code);
        slots.into_iter().filter_map(|slot| self.plan((volume, &locked), slot, agreed)).collect()
    }

    /// A plan that was owed: by this version, with a day of locking that lies behind, and not before volume was agreed.
    fn plan(
        &self,
        (volume, locked): (&Volume, &Locked),
        (slot, date): (Slot, NaiveDate),
        agreed: Option<Time>,
    ) -> Option<Piece> {
        let zone = self.agreement.calendar.zone();
        let due = deadline(volume, zone, slot);
        let owed = due <= self.material.now && agreed.is_some_and(|agreed| agreed <= due);
        if !owed || !self.rules(self.agreement.contract.project, midnight(date, zone)) {
            return None;
        }
        let (until, kept) = (locked.entered(slot), locked.value(slot).is_some());
        Some(Piece { case: None, slot: Some(slot), from: None, due, until, kept, counted: true, date })
    }

    /// From when the shop knew that it plans volume of this code.
    fn agreed(&self, code: &str) -> Option<Time> {
        let known = |one: &Agreement| one.contract.recorded.unwrap_or(one.contract.effective_from);
        let plans = |one: &&Agreement| {
            let mut volumes = one.contract.money.iter().flat_map(|money| &money.volumes);
            one.contract.project == self.agreement.contract.project && volumes.any(|volume| volume.code == code)
        };
        let all = self.policies.all().iter().filter(plans);
        all.map(|one| one.contract.effective_from.max(known(one))).min()
    }
}
