//! Results of a month.

use std::collections::BTreeMap;

use kernel::fault::{Fault, Problems};
use kernel::{Amount, Currency};
use serde_json::Value;

use super::read::{amount, code, currency, ids, needed, object};
use super::remedy::BETTER;
use crate::fields::{self, Fields, rows, text};
use crate::money::level::{Measured, Ratio};
use crate::money::remedy::note_outcome;
use crate::money::results::{Gain, NotJudged, Outcome, Results};

/// The highest number of a result.
const COUNT: i64 = 1_000_000_000_000_000;
const UNITS: [(&str, Measured); 4] =
    [("share", Measured::Share), ("time", Measured::Time), ("count", Measured::Count), ("number", Measured::Number)];
const NOT_JUDGED: [(&str, NotJudged); 6] = [
    ("min_sample", NotJudged::MinSample),
    ("nothing_counted", NotJudged::NothingCounted),
    ("volume_best_effort", NotJudged::VolumeBestEffort),
    ("volume_waived", NotJudged::VolumeWaived),
    ("excluded", NotJudged::Excluded),
    ("shop_duty", NotJudged::ShopDuty),
];

impl Results {
    /// Reads the results of a month that stand at `path` in a file.
    pub fn from_json(value: &Value, path: &str) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let results = results(value, path, &mut problems);
        problems.settle()?;
        results.ok_or_else(|| Fault::invalid(path, "is not the results of a month"))
    }
}

fn results(value: &Value, path: &str, problems: &mut Problems) -> Option<Results> {
    let mut fields = Fields::of(value, path, problems);
    fields.need("month", problems);
    let month = fields.parse("month", problems, str::parse);
    let currency = currency(&mut fields, problems);
    let outcomes = rows(&mut fields, "outcomes", problems, outcome);
    let fees = fees(&mut fields, currency, problems);
    let gains = rows(&mut fields, "gains", problems, |value, path, problems| gain(value, path, currency, problems));
    fields.done(problems);
    Some(Results { month: month?, outcomes, fees, gains })
}

fn outcome(value: &Value, path: &str, problems: &mut Problems) -> Option<Outcome> {
    let mut fields = Fields::of(value, path, problems);
    let promise = code(&mut fields, "promise", problems);
    let name = fields.text("name", problems).map(str::to_owned);
    let clause = fields.text("clause", problems).map(str::to_owned);
    let unit = fields.word("unit", &UNITS, problems).unwrap_or(Measured::Share);
    fields.need("better", problems);
    let better = fields.word("better", &BETTER, problems);
    let target = needed(&mut fields, "target", i64::MIN, i64::MAX, problems);
    let floor = fields.number("floor", i64::MIN..=i64::MAX, problems);
    let value = object(&mut fields, "value", problems, ratio);
    let not_judged = fields.word("not_judged", &NOT_JUDGED, problems);
    let missed = ids(&mut fields, "missed", problems);
    let relieved = fields.number("relieved", 0..=COUNT, problems).and_then(|many| u64::try_from(many).ok());
    let duty = fields.parse("duty", problems, fields::code);
    fields.done(problems);
    let (promise, better, target) = (promise?, better?, target?);
    let relieved = relieved.unwrap_or_default();
    let outcome = Outcome {
        promise,
        name,
        clause,
        unit,
        better,
        target,
        floor,
        value,
        worst: None,
        not_judged,
        missed,
        relieved,
        duty,
    };
    note_outcome(&outcome, path, problems);
    Some(outcome)
}

fn ratio(value: &Value, path: &str, problems: &mut Problems) -> Option<Ratio> {
    let mut fields = Fields::of(value, path, problems);
    let num = needed(&mut fields, "num", -COUNT, COUNT, problems);
    let den = needed(&mut fields, "den", 1, COUNT, problems);
    fields.done(problems);
    Some(Ratio { num: num?, den: den? })
}

fn fees(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> BTreeMap<String, Amount> {
    let name = fields.name("fees");
    let mut fees = BTreeMap::new();
    let Some(value) = fields.get("fees") else { return fees };
    let Some(map) = value.as_object() else {
        problems.add(name, "is not a JSON object");
        return fees;
    };
    for (code, fee) in map {
        let path = format!("{name}.{code}");
        let read = |text: &str| text.parse::<Amount>().map_err(|wrong| format!("{text:?} {wrong}"));
        let Some(fee) = text(fee, &path, problems, read) else { continue };
        problems.check(currency.is_some_and(|currency| currency != fee.currency), &path, "is in another currency");
        fees.insert(code.clone(), fee);
    }
    fees
}

fn gain(value: &Value, path: &str, currency: Option<Currency>, problems: &mut Problems) -> Option<Gain> {
    let mut fields = Fields::of(value, path, problems);
    let code = code(&mut fields, "code", problems);
    fields.need("measured", problems);
    let measured = amount(&mut fields, "measured", currency, problems);
    let references = ids(&mut fields, "references", problems);
    fields.done(problems);
    Some(Gain { code: code?, measured: measured?, references })
}
