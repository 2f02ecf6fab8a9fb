//! Remedies, caps and rights to end.

use kernel::Currency;
use kernel::fault::Problems;
use serde_json::Value;

use super::read::{MOST, amount, code, codes, fit, needed, object, range, share, weights};
use crate::fields::{Fields, name, rows};
use crate::money::level::Better;
use crate::money::remedy::{
    Attained, Band, Cap, Count, CountFrom, EarnBack, Over, Pattern, Remedies, Remedy, Repeat, Scorecard, Step,
    Termination,
};

const COUNTS: [(&str, Count); 3] = [("exact", Count::Exact), ("whole", Count::Whole), ("begun", Count::Begun)];
const STARTS: [(&str, CountFrom); 2] = [("target", CountFrom::Target), ("deadband", CountFrom::Deadband)];
const ATTAINED: [(&str, Attained); 2] = [("kept", Attained::Kept), ("ratio", Attained::Ratio)];
const OVER: [(&str, Over); 3] = [("month", Over::Month), ("quarter", Over::Quarter), ("year", Over::Year)];
pub(super) const BETTER: [(&str, Better); 2] = [("higher", Better::Higher), ("lower", Better::Lower)];
const PATTERNS: [(&str, Read); 7] = [
    ("steps", steps),
    ("linear", linear),
    ("points", points),
    ("per_miss", per_miss),
    ("composite", composite),
    ("at_risk", at_risk),
    ("gain_share", gain_share),
];

type Read = fn(&mut Fields<'_>, Option<Currency>, &mut Problems) -> Option<Pattern>;

pub(super) fn remedies(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Remedies {
    Remedies {
        remedies: rows(fields, "remedies", problems, |value, path, problems| remedy(value, path, currency, problems)),
        caps: rows(fields, "caps", problems, |value, path, problems| cap(value, path, currency, problems)),
        terminations: rows(fields, "terminations", problems, termination),
    }
}

fn remedy(value: &Value, path: &str, currency: Option<Currency>, problems: &mut Problems) -> Option<Remedy> {
    let mut fields = Fields::of(value, path, problems);
    let code = code(&mut fields, "code", problems);
    let name = fields.parse("name", problems, name);
    let base = codes(&mut fields, "base", problems);
    fields.need("pattern", problems);
    let pattern = fields.word("pattern", &PATTERNS, problems)?(&mut fields, currency, problems);
    let repeats = rows(&mut fields, "repeats", problems, repeat);
    let earn_back = object(&mut fields, "earn_back", problems, earn_back);
    fields.done(problems);
    Some(Remedy { code: code?, name, base, pattern: pattern?, repeats, earn_back })
}

fn steps(fields: &mut Fields<'_>, _: Option<Currency>, problems: &mut Problems) -> Option<Pattern> {
    let promise = code(fields, "promise", problems);
    let credits = rows(fields, "credits", problems, step);
    let bonuses = rows(fields, "bonuses", problems, step);
    Some(Pattern::Steps { promise: promise?, credits, bonuses })
}

fn linear(fields: &mut Fields<'_>, _: Option<Currency>, problems: &mut Problems) -> Option<Pattern> {
    let promise = code(fields, "promise", problems);
    let point = needed(fields, "point", 1, MOST, problems);
    let share_bp = share(fields, "share_bp", problems);
    let count = fields.word("count", &COUNTS, problems).unwrap_or_default();
    let deadband = fields.number("deadband", -MOST..=MOST, problems);
    let count_from = fields.word("count_from", &STARTS, problems).unwrap_or_default();
    Some(Pattern::Linear { promise: promise?, point: point?, share_bp: share_bp?, count, deadband, count_from })
}

fn points(fields: &mut Fields<'_>, _: Option<Currency>, problems: &mut Problems) -> Option<Pattern> {
    let points = weights(fields, "points", 1, problems);
    let steps = rows(fields, "steps", problems, step);
    Some(Pattern::Points { points: points?, steps })
}

fn per_miss(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Pattern> {
    let promise = code(fields, "promise", problems);
    fields.need("amount", problems);
    let amount = amount(fields, "amount", currency, problems);
    let free = fields.number("free", 0..=MOST, problems).unwrap_or(0);
    Some(Pattern::PerMiss { promise: promise?, amount: amount?, free })
}

fn composite(fields: &mut Fields<'_>, _: Option<Currency>, problems: &mut Problems) -> Option<Pattern> {
    let scorecard = object(fields, "scorecard", problems, scorecard);
    fields.need("scorecard", problems);
    let bands = rows(fields, "bands", problems, band);
    Some(Pattern::Composite { scorecard: scorecard?, bands })
}

fn at_risk(fields: &mut Fields<'_>, _: Option<Currency>, problems: &mut Problems) -> Option<Pattern> {
    let pool_bp = share(fields, "pool_bp", problems);
    let scorecard = object(fields, "scorecard", problems, scorecard);
    fields.need("scorecard", problems);
    let bands = rows(fields, "bands", problems, band);
    Some(Pattern::AtRisk { pool_bp: pool_bp?, scorecard: scorecard?, bands })
}

fn gain_share(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Pattern> {
    let gain = code(fields, "gain", problems);
    fields.need("baseline", problems);
    let baseline = amount(fields, "baseline", currency, problems);
    fields.need("better", problems);
    let better = fields.word("better", &BETTER, problems);
    let share_bp = share(fields, "share_bp", problems);
    Some(Pattern::GainShare { gain: gain?, baseline: baseline?, better: better?, share_bp: share_bp? })
}

fn step(value: &Value, path: &str, problems: &mut Problems) -> Option<Step> {
    let mut fields = Fields::of(value, path, problems);
    let range = range(&mut fields, problems);
    let share_bp = share(&mut fields, "share_bp", problems);
    fields.done(problems);
    Some(Step { range, share_bp: share_bp? })
}

fn band(value: &Value, path: &str, problems: &mut Problems) -> Option<Band> {
    let mut fields = Fields::of(value, path, problems);
    let range = range(&mut fields, problems);
    let pay_bp = needed(&mut fields, "pay_bp", 0, 20_000, problems);
    fields.done(problems);
    Some(Band { range, pay_bp: pay_bp? })
}

fn scorecard(value: &Value, path: &str, problems: &mut Problems) -> Option<Scorecard> {
    let mut fields = Fields::of(value, path, problems);
    let weights = weights(&mut fields, "weights", 1, problems);
    let attained = fields.word("attained", &ATTAINED, problems).unwrap_or_default();
    let most_bp = fields.number("most_bp", 1..=20_000, problems).unwrap_or(10_000);
    fields.done(problems);
    Some(Scorecard { weights: weights?, attained, most_bp })
}

fn repeat(value: &Value, path: &str, problems: &mut Problems) -> Option<Repeat> {
    let mut fields = Fields::of(value, path, problems);
    let from = fit(needed(&mut fields, "from", 2, 120, problems));
    let times_bp = needed(&mut fields, "times_bp", 10_000, 1_000_000, problems);
    fields.done(problems);
    Some(Repeat { from: from?, times_bp: times_bp? })
}

fn earn_back(value: &Value, path: &str, problems: &mut Problems) -> Option<EarnBack> {
    let mut fields = Fields::of(value, path, problems);
    let months = fit(needed(&mut fields, "months", 1, 24, problems));
    let margin = fields.number("margin", 0..=MOST, problems).unwrap_or(0);
    let share_bp = fields.number("share_bp", 1..=10_000, problems).unwrap_or(10_000);
    fields.done(problems);
    Some(EarnBack { months: months?, margin, share_bp })
}

fn cap(value: &Value, path: &str, currency: Option<Currency>, problems: &mut Problems) -> Option<Cap> {
    let mut fields = Fields::of(value, path, problems);
    let code = code(&mut fields, "code", problems);
    fields.need("over", problems);
    let over = fields.word("over", &OVER, problems);
    let share_bp = fields.number("share_bp", 0..=10_000, problems);
    let amount = amount(&mut fields, "amount", currency, problems);
    let base = codes(&mut fields, "base", problems);
    let remedies = codes(&mut fields, "remedies", problems);
    fields.done(problems);
    Some(Cap { code: code?, over: over?, share_bp, amount, base, remedies })
}

fn termination(value: &Value, path: &str, problems: &mut Problems) -> Option<Termination> {
    let mut fields = Fields::of(value, path, problems);
    let code = code(&mut fields, "code", problems);
    let promise = self::code(&mut fields, "promise", problems);
    let misses = fit(needed(&mut fields, "misses", 1, 120, problems));
    let months = fit(needed(&mut fields, "months", 1, 120, problems));
    fields.done(problems);
    Some(Termination { code: code?, promise: promise?, misses: misses?, months: months? })
}
