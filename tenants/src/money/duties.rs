//! What the shop owed in a month, and what of the month's credits that forgives.
//!
//! Deliberately absent: how a duty is measured, which is `kpi`'s. Invariant: a duty that was not kept takes nothing from us and
//! gives nothing: a promise that was kept all the same is judged as ever, one that was missed is told and costs nothing.

use kernel::Amount;
use serde::{Deserialize, Serialize};

use super::level::Ratio;
use super::month::Month;
use super::results::{NotJudged, Outcome, Results};
use crate::clock::{Agreement, Policies};
use crate::contract::duty::{Duty, Effect, Owes};
use crate::kpi::{self, Kept, Material, Period, Piece, Standing};

/// What a duty came to in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    /// The duty's code.
    pub duty: String,
    /// What is owed, by the word of the contract file.
    pub kind: String,
    /// Where it stands in the paper.
    pub clause: Option<String>,
    /// Within how many minutes of business time an answer is owed.
    pub minutes: Option<u32>,
    /// Which volume is to be planned.
    pub volume: Option<String>,
    /// In how many of ten thousand times.
    pub target: u16,
    /// How often it was kept of how often it was owed, exclusions out; nothing where nothing was owed.
    pub value: Option<Ratio>,
    /// The same with what exclusions leave out.
    pub with_excluded: Option<Ratio>,
    /// Why it is only told.
    pub not_judged: Option<NotJudged>,
    /// Whether credits are forgiven when it is not kept.
    pub relief: bool,
    /// The promises that were missed and cost nothing because of it.
    pub forgiven: Vec<String>,
    /// The business time for which cases waited for the shop, in seconds; nothing where no answer is owed.
    pub waited_seconds: Option<i64>,
    /// Everything that was owed, by when it was due.
    pub pieces: Vec<Piece>,
}

/// What the shop owed in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duties {
    /// Each duty, as the version lists them.
    pub owed: Vec<Owed>,
    /// What the month would cost more without what they forgive; below zero where it would cost less.
    pub forgiven: Amount,
}

impl Owed {
    /// Whether it was kept; nothing when it is not judged.
    pub fn kept(&self) -> Option<bool> {
        let value = self.value.filter(|_| self.not_judged.is_none())?;
        Some(i128::from(value.num) * 10_000 >= i128::from(self.target) * i128::from(value.den))
    }

    fn of(owed: &kpi::Owed<'_>) -> Self {
        let (minutes, volume) = match &owed.duty.owes {
            Owes::EscalationAnswer { minutes } => (Some(*minutes), None),
            Owes::VolumePlan { volume, .. } => (None, Some(volume.clone())),
        };
        let few = owed.standing == Standing::Unjudged;
        let reason = if owed.counted.base == 0 { NotJudged::NothingCounted } else { NotJudged::MinSample };
        Self {
            duty: owed.duty.code.clone(),
            kind: owed.duty.owes.kind().to_owned(),
            clause: owed.duty.clause.clone(),
            minutes,
            volume,
            target: owed.duty.share_bp,
            value: ratio(owed.counted),
            with_excluded: ratio(owed.with_excluded),
            not_judged: few.then_some(reason),
            relief: owed.duty.effect != Effect::None,
            forgiven: Vec::new(),
            waited_seconds: owed.waited.map(|waited| waited.num_seconds()),
            pieces: owed.pieces.clone(),
        }
    }
}

fn ratio(kept: Kept) -> Option<Ratio> {
    let number = |count: u64| i64::try_from(count).ok();
    if kept.base == 0 { None } else { Some(Ratio { num: number(kept.good)?, den: number(kept.base)? }) }
}

/// What was owed in a month of which no statement is made: by the versions under which anything was, and by the last.
pub fn counted(material: &Material<'_>, policies: &Policies, month: Month) -> Vec<Owed> {
    let found = kpi::duties(material, policies, Period::month(month.first()));
    let last = found.last().map(|owed| owed.agreement.contract.version);
    let speaks = |owed: &&kpi::Owed<'_>| !owed.pieces.is_empty() || last == Some(owed.agreement.contract.version);
    found.iter().filter(speaks).map(Owed::of).collect()
}

/// The duties of a version in a month, each with what it came to.
#[derive(Clone, Debug)]
pub(super) struct Held<'p>(Vec<(&'p Duty, Owed)>);

impl<'p> Held<'p> {
    pub(super) fn of(
        material: &Material<'_>,
        (policies, agreement): (&'p Policies, &'p Agreement),
        month: Month,
    ) -> Self {
        let found = kpi::duties_of(material, (policies, agreement), Period::month(month.first()));
        Self(found.iter().map(|owed| (owed.duty, Owed::of(owed))).collect())
    }

    /// The results of the month as they are judged: what was missed and is forgiven costs nothing.
    pub(super) fn relieved(&self, results: &Results) -> Results {
        let mut results = results.clone();
        for outcome in results.outcomes.iter_mut().filter(|outcome| outcome.kept() == Some(false)) {
            if let Some((_, owed)) = self.forgiving(&outcome.promise).next() {
                outcome.not_judged = Some(NotJudged::ShopDuty);
                outcome.duty = Some(owed.duty.clone());
            }
        }
        results
    }

    /// What is told of the month; nothing where no duty was agreed.
    pub(super) fn told(&self, judged: &Results, forgiven: Amount) -> Option<Duties> {
        let missed = |duty: &Duty| -> Vec<String> {
            let ours = |outcome: &&Outcome| outcome.kept() == Some(false) && duty.forgives(&outcome.promise);
            judged.outcomes.iter().filter(ours).map(|outcome| outcome.promise.clone()).collect()
        };
        let told = |(duty, owed): &(&Duty, Owed)| {
            let forgiven = if owed.kept() == Some(false) { missed(duty) } else { Vec::new() };
            Owed { forgiven, ..owed.clone() }
        };
        let owed: Vec<Owed> = self.0.iter().map(told).collect();
        (!owed.is_empty()).then_some(Duties { owed, forgiven })
    }

    /// The duties that were not kept and forgive a promise.
    fn forgiving(&self, promise: &str) -> impl Iterator<Item = &(&'p Duty, Owed)> {
        self.0.iter().filter(move |(duty, owed)| owed.kept() == Some(false) && duty.forgives(promise))
    }
}
