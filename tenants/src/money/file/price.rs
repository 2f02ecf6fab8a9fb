//! Price lists.

use kernel::Currency;
use kernel::fault::Problems;
use serde_json::Value;

use super::read::{MOST, amount, code, codes, fit, needed, object, price, range, share, weights};
use crate::calendar::Interval;
use crate::calendar::week::WEEKDAYS;
use crate::fields::{Fields, choose, code as code_of, name, rows, text};
use crate::money::price::{
    Combine, Item, Least, Merged, Minimum, PriceList, Pricing, RepeatRule, Rounding, Surcharge, Tier, TimeRule,
    TimeRules, Unit,
};

const UNITS: [(&str, Unit); 8] = [
    ("contact", Unit::Contact),
    ("second", Unit::Second),
    ("minute", Unit::Minute),
    ("productive_hour", Unit::ProductiveHour),
    ("fte_month", Unit::FteMonth),
    ("resolved", Unit::Resolved),
    ("outcome", Unit::Outcome),
    ("fixed", Unit::Fixed),
];
const MERGED: [(&str, Merged); 2] = [("once", Merged::Once), ("each", Merged::Each)];
const ROUNDINGS: [(&str, Rounding); 2] = [("line", Rounding::Line), ("usage", Rounding::Usage)];
const COMBINE: [(&str, Combine); 2] = [("add", Combine::Add), ("highest", Combine::Highest)];
const MODELS: [(&str, Read<Pricing>); 5] =
    [("flat", flat), ("graduated", graduated), ("banded", banded), ("base", base), ("monthly", monthly)];
const LEAST: [(&str, Read<Least>); 2] = [("volume", volume), ("fee", fee)];
/// A day in seconds: the longest contact that a rule may speak of.
const DAY: i64 = 86_400;

type Read<T> = fn(&mut Fields<'_>, Option<Currency>, &mut Problems) -> Option<T>;

pub(super) fn list(
    value: &Value,
    path: &str,
    currency: Option<Currency>,
    problems: &mut Problems,
) -> Option<PriceList> {
    let mut fields = Fields::of(value, path, problems);
    let items = rows(&mut fields, "items", problems, |value, path, problems| item(value, path, currency, problems));
    let surcharges =
        rows(&mut fields, "surcharges", problems, |value, path, problems| surcharge(value, path, currency, problems));
    let combine = fields.word("combine", &COMBINE, problems).unwrap_or_default();
    let minimums =
        rows(&mut fields, "minimums", problems, |value, path, problems| minimum(value, path, currency, problems));
    let times = object(&mut fields, "times", problems, |value, path, problems| Some(times(value, path, problems)));
    let vat = weights(&mut fields, "vat", 0, problems);
    let usual_vat = code(&mut fields, "usual_vat", problems);
    fields.done(problems);
    let times = times.unwrap_or_default();
    Some(PriceList { items, surcharges, combine, minimums, times, vat: vat?, usual_vat: usual_vat? })
}

fn item(value: &Value, path: &str, currency: Option<Currency>, problems: &mut Problems) -> Option<Item> {
    let mut fields = Fields::of(value, path, problems);
    let code = code(&mut fields, "code", problems);
    let name = fields.parse("name", problems, name);
    fields.need("unit", problems);
    let unit = fields.word("unit", &UNITS, problems);
    let channels = codes(&mut fields, "channels", problems);
    let types = codes(&mut fields, "types", problems);
    fields.need("model", problems);
    let pricing = fields.word("model", &MODELS, problems)?(&mut fields, currency, problems);
    let repeat = object(&mut fields, "repeat", problems, repeat);
    let merged = fields.word("merged", &MERGED, problems).unwrap_or_default();
    let time = object(&mut fields, "time", problems, |value, path, problems| Some(time(value, path, problems)));
    let hold_days = fit(fields.number("hold_days", 1..=366, problems));
    let claw_back_days = fit(fields.number("claw_back_days", 1..=366, problems));
    let rounding = fields.word("rounding", &ROUNDINGS, problems).unwrap_or_default();
    let vat = fields.text("vat", problems).map(str::to_owned);
    fields.done(problems);
    let (code, unit, pricing, time) = (code?, unit?, pricing?, time.unwrap_or_default());
    let item = Item {
        code,
        name,
        unit,
        channels,
        types,
        pricing,
        repeat,
        merged,
        time,
        hold_days,
        claw_back_days,
        rounding,
        vat,
    };
    Some(item)
}

fn flat(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Pricing> {
    fields.need("price", problems);
    Some(Pricing::Flat { price: price(fields, "price", currency, problems)? })
}

fn graduated(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Pricing> {
    Some(Pricing::Graduated { tiers: tiers(fields, currency, problems)? })
}

fn banded(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Pricing> {
    Some(Pricing::Banded { tiers: tiers(fields, currency, problems)? })
}

fn tiers(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Vec<Tier>> {
    fields.need("tiers", problems)?;
    Some(rows(fields, "tiers", problems, |value, path, problems| {
        let mut fields = Fields::of(value, path, problems);
        let range = range(&mut fields, problems);
        fields.need("price", problems);
        let price = price(&mut fields, "price", currency, problems);
        fields.done(problems);
        Some(Tier { range, price: price? })
    }))
}

fn base(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Pricing> {
    let included = needed(fields, "included", 0, MOST, problems);
    for field in ["fee", "arc", "rrc"] {
        fields.need(field, problems);
    }
    let fee = amount(fields, "fee", currency, problems);
    let arc = price(fields, "arc", currency, problems);
    let rrc = price(fields, "rrc", currency, problems);
    let least = fields.number("least", 0..=MOST, problems).unwrap_or(0);
    let volume = fields.parse("volume", problems, code_of);
    Some(Pricing::Base { included: included?, fee: fee?, arc: arc?, rrc: rrc?, least, volume })
}

fn monthly(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Pricing> {
    fields.need("fee", problems);
    Some(Pricing::Monthly { fee: amount(fields, "fee", currency, problems)? })
}

fn repeat(value: &Value, path: &str, problems: &mut Problems) -> Option<RepeatRule> {
    let mut fields = Fields::of(value, path, problems);
    let days = fit(needed(&mut fields, "days", 1, 366, problems));
    let pay_bp = needed(&mut fields, "pay_bp", 0, 10_000, problems);
    fields.done(problems);
    Some(RepeatRule { days: days?, pay_bp: pay_bp? })
}

fn time(value: &Value, path: &str, problems: &mut Problems) -> TimeRule {
    let mut fields = Fields::of(value, path, problems);
    let step_seconds = fields.number("step_seconds", 1..=3_600, problems).unwrap_or(1);
    let least_seconds = fields.number("least_seconds", 0..=DAY, problems).unwrap_or(0);
    let most_seconds = fields.number("most_seconds", 1..=DAY, problems);
    fields.done(problems);
    TimeRule { step_seconds, least_seconds, most_seconds }
}

fn surcharge(value: &Value, path: &str, currency: Option<Currency>, problems: &mut Problems) -> Option<Surcharge> {
    let mut fields = Fields::of(value, path, problems);
    let code = code(&mut fields, "code", problems);
    let name = fields.parse("name", problems, name);
    let tag = self::code(&mut fields, "tag", problems);
    let share_bp = fields.number("share_bp", 1..=100_000, problems);
    let price = price(&mut fields, "price", currency, problems);
    let items = codes(&mut fields, "items", problems);
    fields.done(problems);
    Some(Surcharge { code: code?, name, tag: tag?, share_bp, price, items })
}

fn minimum(value: &Value, path: &str, currency: Option<Currency>, problems: &mut Problems) -> Option<Minimum> {
    let mut fields = Fields::of(value, path, problems);
    let code = code(&mut fields, "code", problems);
    let name = fields.parse("name", problems, name);
    let items = codes(&mut fields, "items", problems);
    fields.need("of", problems);
    let least = fields.word("of", &LEAST, problems)?(&mut fields, currency, problems);
    let vat = fields.text("vat", problems).map(str::to_owned);
    fields.done(problems);
    Some(Minimum { code: code?, name, items, least: least?, vat })
}

fn volume(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Least> {
    let commitment = fields.number("commitment", 0..=MOST, problems);
    let share_bp = share(fields, "share_bp", problems);
    fields.need("price", problems);
    let price = price(fields, "price", currency, problems);
    Some(Least::Volume { commitment, share_bp: share_bp?, price: price? })
}

fn fee(fields: &mut Fields<'_>, currency: Option<Currency>, problems: &mut Problems) -> Option<Least> {
    fields.need("commitment", problems);
    let commitment = amount(fields, "commitment", currency, problems);
    let share_bp = share(fields, "share_bp", problems);
    Some(Least::Fee { commitment: commitment?, share_bp: share_bp? })
}

fn times(value: &Value, path: &str, problems: &mut Problems) -> TimeRules {
    let mut fields = Fields::of(value, path, problems);
    let night =
        fields.parse("night", problems, |text| Interval::parse(text).map_err(|reason| format!("{text:?}: {reason}")));
    let weekend = rows(&mut fields, "weekend", problems, |value, path, problems| {
        let words = WEEKDAYS.map(|(day, word)| (word, day));
        text(value, path, problems, |text| choose(text, &words))
    });
    fields.done(problems);
    TimeRules { night, weekend }
}
