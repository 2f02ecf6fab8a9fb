//! What a remedy must be so that every result has one answer, and no better result a worse one.

use std::collections::{BTreeMap, BTreeSet};

use kernel::fault::{Fault, Problems, Reason};

use super::{Band, Pattern, Remedies, Remedy, Scorecard, Step};
use crate::money::level::{Better, Measured};
use crate::money::ranges::{Range, cover, follow};
use crate::money::results::Outcome;

/// The highest level, either way.
const MOST_LEVEL: i64 = 1_000_000_000_000;
/// The highest number of a result.
const MOST_COUNT: u64 = 1_000_000_000_000_000;

impl Remedies {
    /// Notes every problem that can be seen without the promises.
    pub(crate) fn note(&self, problems: &mut Problems) {
        let mut codes = BTreeSet::new();
        let remedies = self.remedies.iter().enumerate().map(|(i, remedy)| (format!("remedies[{i}]"), &remedy.code));
        let caps = self.caps.iter().enumerate().map(|(i, cap)| (format!("caps[{i}]"), &cap.code));
        let rights = self.terminations.iter().enumerate().map(|(i, right)| (format!("terminations[{i}]"), &right.code));
        for (path, code) in remedies.chain(caps).chain(rights) {
            problems.check(!codes.insert(code), &format!("{path}.code"), Reason::coded("TWICE", "stands twice"));
        }
        for (index, remedy) in self.remedies.iter().enumerate() {
            note_remedy(remedy, &format!("remedies[{index}]"), problems);
        }
        for (index, cap) in self.caps.iter().enumerate() {
            let path = format!("caps[{index}]");
            let one = cap.share_bp.is_some() != cap.amount.is_some();
            problems.check(!one, &path, Reason::coded("ONE_OF_TWO", "needs either share_bp or amount"));
            let below = cap.amount.is_some_and(|amount| amount.minor < 0);
            problems.check(below, &format!("{path}.amount"), Reason::coded("BELOW_ZERO", "is below zero"));
            for code in &cap.remedies {
                let known = self.remedies.iter().any(|remedy| remedy.code == *code);
                problems.check(!known, &format!("{path}.remedies"), named_nothing("NO_REMEDY", code, "is no remedy"));
            }
        }
        for (index, right) in self.terminations.iter().enumerate() {
            let more = right.misses > right.months;
            problems.check(
                more,
                &format!("terminations[{index}].misses"),
                Reason::coded("MORE_THAN_MONTHS", "is more than there are months"),
            );
        }
    }
}

fn note_remedy(remedy: &Remedy, path: &str, problems: &mut Problems) {
    let field = |name: &str| format!("{path}.{name}");
    match &remedy.pattern {
        Pattern::Steps { credits, bonuses, .. } => {
            problems.check(credits.is_empty() && bonuses.is_empty(), path, Reason::coded("EMPTY", "has no step"));
            note_steps(credits, &field("credits"), problems);
            note_steps(bonuses, &field("bonuses"), problems);
        }
        Pattern::Points { points, steps } => {
            note_weights(points, &field("points"), problems);
            problems.check(steps.is_empty(), &field("steps"), Reason::coded("EMPTY", "is empty"));
            note_steps(steps, &field("steps"), problems);
            let below = steps.first().is_some_and(|step| step.range.from.is_none_or(|from| from < 1));
            problems.check(
                below,
                &field("steps[0].from"),
                Reason::coded("POINTS_FROM_ONE", "costs something where no promise is missed"),
            );
        }
        Pattern::PerMiss { amount, .. } => {
            let reason = Reason::coded("BELOW_ZERO", "is below zero");
            problems.check(amount.minor < 0, &field("amount"), reason);
        }
        Pattern::Composite { scorecard, bands } => {
            note_card(scorecard, path, problems);
            note_bands(bands, &field("bands"), problems);
        }
        Pattern::AtRisk { scorecard, bands, .. } => {
            note_card(scorecard, path, problems);
            if !bands.is_empty() {
                note_bands(bands, &field("bands"), problems);
            }
            let over = bands.iter().position(|band| band.pay_bp > 10_000);
            if let Some(index) = over {
                problems.add(
                    field(&format!("bands[{index}].pay_bp")),
                    Reason::coded("MORE_THAN_POOL", "pays more than the pool"),
                );
            }
        }
        Pattern::Linear { .. } | Pattern::GainShare { .. } => {}
    }
    note_repeats(remedy, path, problems);
}

fn note_repeats(remedy: &Remedy, path: &str, problems: &mut Problems) {
    let alone = remedy.pattern.promise().is_none();
    let reason = || Reason::coded("ONE_PROMISE", "hangs on one promise, and this pattern on none or several");
    problems.check(alone && !remedy.repeats.is_empty(), &format!("{path}.repeats"), reason());
    problems.check(alone && remedy.earn_back.is_some(), &format!("{path}.earn_back"), reason());
    for (index, pair) in remedy.repeats.windows(2).enumerate() {
        let rises = pair[0].from < pair[1].from && pair[0].times_bp <= pair[1].times_bp;
        problems.check(
            !rises,
            &format!("{path}.repeats[{}]", index + 1),
            Reason::coded("NOT_RISING", "does not rise above the one before"),
        );
    }
}

/// Steps follow one another, are open at one end, and count most there.
fn note_steps(steps: &[Step], path: &str, problems: &mut Problems) {
    let ranges: Vec<Range> = steps.iter().map(|step| step.range).collect();
    let (Some(first), Some(last)) = (steps.first(), steps.last()) else { return };
    follow(&ranges, path, problems);
    let (low, high) = (first.range.from.is_none(), last.range.until.is_none());
    let reason =
        Reason::coded("GAP", "must be open at one end, and at one only: beyond the last step there is no answer");
    problems.check(low == high, path, reason);
    for (index, pair) in steps.windows(2).enumerate() {
        let away = if low { pair[0].share_bp > pair[1].share_bp } else { pair[0].share_bp < pair[1].share_bp };
        let field = format!("{path}[{}].share_bp", index + 1);
        problems.check(
            low != high && !away,
            &field,
            Reason::coded("NOT_RISING", "must count more towards the open end, and less away from it"),
        );
    }
}

fn note_bands(bands: &[Band], path: &str, problems: &mut Problems) {
    let ranges: Vec<Range> = bands.iter().map(|band| band.range).collect();
    cover(&ranges, None, path, problems);
    for (index, pair) in bands.windows(2).enumerate() {
        let falls = pair[0].pay_bp > pair[1].pay_bp;
        problems.check(
            falls,
            &format!("{path}[{}].pay_bp", index + 1),
            Reason::coded("NOT_RISING", "pays less for a better score"),
        );
    }
}

fn note_card(card: &Scorecard, path: &str, problems: &mut Problems) {
    note_weights(&card.weights, &format!("{path}.weights"), problems);
}

fn note_weights(weights: &BTreeMap<String, i64>, path: &str, problems: &mut Problems) {
    problems.check(weights.is_empty(), path, Reason::coded("EMPTY", "is empty"));
}

/// Whether the remedies fit these promises; every problem is named.
pub fn check_against(remedies: &Remedies, promises: &[Outcome]) -> Result<(), Fault> {
    let mut problems = Problems::none();
    for (index, outcome) in promises.iter().enumerate() {
        note_outcome(outcome, &format!("outcomes[{index}]"), &mut problems);
        let twin = promises[..index].iter().any(|other| other.promise == outcome.promise);
        problems.check(twin, &format!("outcomes[{index}].promise"), Reason::coded("TWICE", "stands twice"));
    }
    let find = |code: &str| promises.iter().find(|outcome| outcome.promise == code);
    for (index, remedy) in remedies.remedies.iter().enumerate() {
        for (field, code) in named(&remedy.pattern) {
            let unknown = find(code).is_none();
            problems.check(unknown, &format!("remedies[{index}].{field}"), not_promised(code));
        }
        if let Some(outcome) = remedy.pattern.promise().and_then(find) {
            note_fit(&remedy.pattern, outcome, &format!("remedies[{index}]"), &mut problems);
        }
    }
    for (index, right) in remedies.terminations.iter().enumerate() {
        let unknown = find(&right.promise).is_none();
        let field = format!("terminations[{index}].promise");
        problems.check(unknown, &field, not_promised(&right.promise));
    }
    problems.settle()
}

fn not_promised(code: &str) -> Reason {
    named_nothing("NOT_IN_CONTRACT", code, "is not promised")
}

fn named_nothing(reason: &'static str, code: &str, text: &str) -> Reason {
    Reason::coded(reason, format!("{code:?} {text}")).with("text", code)
}

/// Every promise that a pattern names, and where.
pub(super) fn named(pattern: &Pattern) -> Vec<(&'static str, &String)> {
    match pattern {
        Pattern::Steps { promise, .. } | Pattern::Linear { promise, .. } | Pattern::PerMiss { promise, .. } => {
            vec![("promise", promise)]
        }
        Pattern::Points { points, .. } => points.keys().map(|code| ("points", code)).collect(),
        Pattern::Composite { scorecard, .. } | Pattern::AtRisk { scorecard, .. } => {
            scorecard.weights.keys().map(|code| ("weights", code)).collect()
        }
        Pattern::GainShare { .. } => Vec::new(),
    }
}

/// Notes what no result can be, and what no promise can ask for.
pub(crate) fn note_outcome(outcome: &Outcome, path: &str, problems: &mut Problems) {
    let least = match outcome.unit {
        Measured::Share => 0..=10_000,
        _ => -MOST_LEVEL..=MOST_LEVEL,
    };
    let impossible = || {
        let text = format!("cannot be reached: it is not from {} to {}", least.start(), least.end());
        Reason::coded("BETWEEN", text).with("least", least.start()).with("most", least.end())
    };
    problems.check(!least.contains(&outcome.target), &format!("{path}.target"), impossible());
    let floor = outcome.floor.unwrap_or(outcome.target);
    problems.check(!least.contains(&floor), &format!("{path}.floor"), impossible());
    let above = outcome.better.is_harder(floor, outcome.target);
    problems.check(above, &format!("{path}.floor"), "is harder to reach than the target");
    if let Some(value) = outcome.value {
        let field = format!("{path}.value");
        problems.check(value.den < 1, &field, "is divided by nothing");
        problems.check(
            value.num.unsigned_abs().max(value.den.unsigned_abs()) > MOST_COUNT,
            &field,
            "is more than can be counted",
        );
        let below = outcome.unit == Measured::Share && value.num < 0;
        problems.check(below, &field, Reason::coded("BELOW_ZERO", "is below zero"));
    }
}

/// Notes where a pattern would cost something for a promise that is kept, or cost less for a worse result.
fn note_fit(pattern: &Pattern, outcome: &Outcome, path: &str, problems: &mut Problems) {
    let better = outcome.better;
    match pattern {
        Pattern::Steps { credits, bonuses, .. } => {
            let worse_end = ends(credits, better == Better::Higher);
            let better_end = ends(bonuses, better == Better::Lower);
            problems.check(
                worse_end.0,
                &format!("{path}.credits"),
                Reason::coded("WORSE_COSTS_LESS", "costs less for a worse result"),
            );
            problems.check(
                better_end.0,
                &format!("{path}.bonuses"),
                Reason::coded("BETTER_EARNS_LESS", "earns less for a better result"),
            );
            let beyond = worse_end.1.is_some_and(|bound| better.is_harder(bound, outcome.target));
            problems.check(
                beyond,
                &format!("{path}.credits"),
                Reason::coded("KEPT_COSTS", "costs something where the promise is kept"),
            );
            let below = better_end.1.is_some_and(|bound| better.is_harder(outcome.target, bound));
            problems.check(
                below,
                &format!("{path}.bonuses"),
                Reason::coded("MISSED_EARNS", "earns something where the promise is missed"),
            );
        }
        Pattern::Linear { deadband: Some(deadband), .. } => {
            let field = format!("{path}.deadband");
            let reason = Reason::coded("HARDER_THAN_TARGET", "is harder to reach than the target");
            problems.check(better.is_harder(*deadband, outcome.target), &field, reason);
        }
        _ => {}
    }
}

/// Whether steps are open at the wrong end (`low`: the lower one is right), and the bound at their closed end.
fn ends(steps: &[Step], low: bool) -> (bool, Option<i64>) {
    let (Some(first), Some(last)) = (steps.first(), steps.last()) else { return (false, None) };
    if low { (first.range.from.is_some(), last.range.until) } else { (last.range.until.is_some(), first.range.from) }
}
