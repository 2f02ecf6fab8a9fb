//! How the promises of contracts stand in a period.
//!
//! Deliberately absent: money, which is made of these results. Invariant: a promise is judged by the version of the
//! contract that it stands in, and a result names that version.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use kernel::fact::Channel;
use uuid::Uuid;

use super::dictionary::{Better, DICTIONARY, Sum, Unit};
use super::{Figure, Kpi, Material, Parameters, Part, Period, Question, figure, parts, windows};
use crate::clock::{Agreement, Policies};
use crate::contract::Promise;
use crate::money::results::NotJudged;

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// There is too little to judge by.
    Unjudged,
    /// It is kept.
    Kept,
    /// It is not kept.
    Broken,
}

/// A promise and how it stands.
#[derive(Clone, Debug)]
pub struct Outcome<'a> {
    /// The version of the contract that it stands in.
    pub agreement: &'a Agreement,
    /// The promise.
    pub promise: Promise,
    /// The figure of the whole period, exclusions out.
    pub counted: Figure,
    /// The same with what exclusions leave out.
    pub with_excluded: Figure,
    /// What missed it: contacts and cases that are none of the good, of a share.
    pub missed: Vec<Uuid>,
    /// What volume leaves out of it.
    pub relieved: Relieved,
    /// Each window that ends in the period.
    pub windows: Vec<Windowed>,
    /// As its worst window.
    pub standing: Standing,
}

/// A window of a promise.
#[derive(Clone, Copy, Debug)]
pub struct Windowed {
    /// Its days.
    pub period: Period,
    /// Its figure, exclusions out.
    pub figure: Figure,
    /// How the promise stands in it.
    pub standing: Standing,
}

/// Every promise of every version that anything in the period is counted by.
pub fn results<'a>(material: &Material<'_>, policies: &'a Policies, period: Period) -> Vec<Outcome<'a>> {
    in_period(policies, period).flat_map(|agreement| results_of(material, (policies, agreement), period)).collect()
}

/// The promises of one version.
pub fn results_of<'a>(
    material: &Material<'_>,
    (policies, agreement): (&'a Policies, &'a Agreement),
    period: Period,
) -> Vec<Outcome<'a>> {
    let promises = agreement.contract.promises().into_iter();
    promises.map(|promise| outcome(material, (policies, agreement), (promise, &|_| None), period)).collect()
}

/// Why a part is not judged, if volume forgives it.
pub type Forgives<'f> = &'f dyn Fn(&Part) -> Option<NotJudged>;

/// The promises of one version, without the parts that volume forgives.
pub fn relieved_results<'a>(
    material: &Material<'_>,
    (policies, agreement): (&'a Policies, &'a Agreement),
    period: Period,
    forgives: Forgives<'_>,
) -> Vec<Outcome<'a>> {
    let promises = agreement.contract.promises().into_iter();
    promises.map(|promise| outcome(material, (policies, agreement), (promise, forgives), period)).collect()
}

/// What volume leaves out of a promise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Relieved {
    /// How many parts.
    pub parts: u64,
    /// Why, by the strongest of the reasons.
    pub reason: Option<NotJudged>,
}

impl Relieved {
    fn add(&mut self, reason: NotJudged) {
        self.parts += 1;
        if self.reason != Some(NotJudged::VolumeWaived) {
            self.reason = Some(reason);
        }
    }
}

/// Every KPI of the dictionary as it is counted by default, for every version.
pub fn every_figure<'a>(
    material: &Material<'_>,
    policies: &'a Policies,
    period: Period,
) -> Vec<(&'a Agreement, Kpi, Figure, Figure)> {
    let mut figures = Vec::new();
    for agreement in in_period(policies, period) {
        let zone = agreement.calendar.zone();
        for definition in &DICTIONARY {
            let (kpi, parameters) = (definition.kpi, Parameters::of(definition.kpi));
            let channels: &[Channel] = &[];
            let question = Question { kpi, parameters: &parameters, channels, agreement, policies, period };
            let parts = parts(material, &question);
            let of = |parts: &[Part]| figure(kpi, parameters.percentile, parts, zone);
            figures.push((agreement, kpi, of(&counted(&parts)), of(&parts)));
        }
    }
    figures
}

/// The versions that are in force at some time of a period, and those that clocks due in it may be counted by.
pub(super) fn in_period(policies: &Policies, period: Period) -> impl Iterator<Item = &Agreement> {
    let begun = move |agreement: &&Agreement| {
        let zone = agreement.calendar.zone();
        agreement.contract.effective_from < super::edges(period, zone).1
    };
    policies.all().iter().filter(begun)
}

fn outcome<'a>(
    material: &Material<'_>,
    (policies, agreement): (&'a Policies, &'a Agreement),
    (promise, forgives): (Promise, Forgives<'_>),
    period: Period,
) -> Outcome<'a> {
    let zone = agreement.calendar.zone();
    let judged = windows(promise.window, period);
    let first = judged.iter().map(|window| window.first).fold(period.first, std::cmp::min);
    let wide = Period { first, last: period.last };
    let Promise { kpi, parameters, channels, .. } = &promise;
    let question = Question { kpi: *kpi, parameters, channels, agreement, policies, period: wide };
    let all = parts(material, &question);
    let mut some = counted(&all);
    let mut relieved = Relieved::default();
    some.retain(|part| {
        let reason = forgives(part);
        reason.filter(|_| part.lies_in(period, zone)).into_iter().for_each(|reason| relieved.add(reason));
        reason.is_none()
    });
    let within = |parts: &[Part], period: Period| -> Figure {
        let these: Vec<Part> = parts.iter().filter(|part| part.lies_in(period, zone)).copied().collect();
        figure(*kpi, parameters.percentile, &these, zone)
    };
    let min_sample = promise.min_sample.unwrap_or(agreement.contract.min_sample);
    let windowed = |window: Period| {
        let figure = within(&some, window);
        Windowed { period: window, figure, standing: judge(&promise, &figure, min_sample) }
    };
    let windows: Vec<Windowed> = judged.into_iter().map(windowed).collect();
    let standing = windows.iter().map(|window| window.standing).max().unwrap_or(Standing::Unjudged);
    let (counted, with_excluded) = (within(&some, period), within(&all, period));
    let missed = missed(*kpi, some.iter().filter(|part| part.lies_in(period, zone)));
    Outcome { agreement, promise, counted, with_excluded, missed, relieved, windows, standing }
}

/// The contacts behind the parts of a share that are not as promised, each once.
fn missed<'p>(kpi: Kpi, parts: impl Iterator<Item = &'p Part>) -> Vec<Uuid> {
    let definition = kpi.definition();
    if definition.unit != Unit::Share {
        return Vec::new();
    }
    let bad = i64::from(definition.better == Better::Lower);
    let (missed, good): (Vec<&Part>, Vec<&Part>) =
        parts.filter(|part| part.denominator == 1).partition(|part| part.numerator == bad);
    let each = |parts: Vec<&Part>| parts.into_iter().map(|part| part.of).collect::<BTreeSet<Uuid>>();
    let (mut missed, good) = (each(missed), each(good));
    if definition.sum == Sum::DistinctShare {
        // What counts once is good as soon as one part of it is.
        missed.retain(|of| !good.contains(of));
    }
    missed.into_iter().collect()
}

fn counted(parts: &[Part]) -> Vec<Part> {
    parts.iter().filter(|part| part.counted).copied().collect()
}

/// The window by which a promise stands: of those that stand worst the one furthest from the target, of equal ones the first.
/// Nothing where no window is judged.
pub fn worst<'w>(promise: &Promise, windows: &'w [Windowed]) -> Option<&'w Windowed> {
    let last = windows.iter().map(|window| window.standing).max()?;
    let higher = promise.kpi.definition().better == Better::Higher;
    let judged = windows.iter().filter(|window| window.standing == last && last != Standing::Unjudged);
    judged.reduce(|worst, window| {
        let (a, b) = (&worst.figure, &window.figure);
        let (before, after) = (a.numerator * b.denominator, b.numerator * a.denominator);
        let worse = if higher { after < before } else { after > before };
        if worse { window } else { worst }
    })
}

/// How a promise stands by a figure, compared without rounding.
pub fn judge(promise: &Promise, figure: &Figure, min_sample: u32) -> Standing {
    let definition = promise.kpi.definition();
    if figure.denominator == 0 || figure.sample == 0 || figure.sample < u64::from(min_sample) {
        return Standing::Unjudged;
    }
    let scale = match definition.unit {
        Unit::Share => 10_000,
        Unit::Number => 1_000,
        Unit::Time | Unit::Count => 1,
    };
    let (value, target) = (figure.numerator * scale, i128::from(promise.target) * figure.denominator);
    let kept = match definition.better {
        Better::Higher => value >= target,
        Better::Lower => value <= target,
        Better::Neither => return Standing::Unjudged,
    };
    if kept { Standing::Kept } else { Standing::Broken }
}

impl Outcome<'_> {
    /// The window by which it stands.
    pub fn worst(&self) -> Option<&Windowed> {
        worst(&self.promise, &self.windows)
    }

    /// The zone by whose days it is counted.
    pub fn zone(&self) -> Tz {
        self.agreement.calendar.zone()
    }
}
