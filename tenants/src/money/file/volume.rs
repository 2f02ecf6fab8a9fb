//! Volume: terms, forecasts and counts.

use kernel::fault::{Fault, Problems};
use serde_json::Value;

use super::read::{MOST, code, fit, needed, object, range};
use crate::contract::file::CHANNELS;
use crate::fields::{Fields, choose, rows, text};
use crate::money::volume::{Actual, Effect, Forecast, Grain, HandlingTime, Lock, Volume, VolumeBand};

const GRAINS: [(&str, Grain); 3] = [("interval", Grain::Interval), ("day", Grain::Day), ("month", Grain::Month)];
const EFFECTS: [(&str, Effect); 4] = [
    ("full", Effect::Full),
    ("minimum", Effect::Minimum),
    ("best_effort", Effect::BestEffort),
    ("waived", Effect::Waived),
];
/// The longest time before a stretch at which it may be locked.
const DAYS: i64 = 366;

pub(super) fn volume(value: &Value, path: &str, problems: &mut Problems) -> Option<Volume> {
    let mut fields = Fields::of(value, path, problems);
    let code = code(&mut fields, "code", problems);
    let clause = fields.text("clause", problems).map(str::to_owned);
    let channels = rows(&mut fields, "channels", problems, |value, path, problems| {
        text(value, path, problems, |text| choose(text, &CHANNELS))
    });
    let interval_minutes = fit(fields.number("interval_minutes", 5..=1440, problems)).unwrap_or(30);
    let lock = object(&mut fields, "lock", problems, |value, path, problems| Some(lock(value, path, problems)))
        .unwrap_or_default();
    fields.need("bands", problems);
    let bands = rows(&mut fields, "bands", problems, band);
    let evaluate = grains(&mut fields, problems);
    let handling_time = object(&mut fields, "handling_time", problems, handling_time);
    fields.done(problems);
    Some(Volume { code: code?, clause, channels, interval_minutes, lock, bands, evaluate, handling_time })
}

fn lock(value: &Value, path: &str, problems: &mut Problems) -> Lock {
    let mut fields = Fields::of(value, path, problems);
    let usual = Lock::default();
    let mut days = |field, usual| fit(fields.number(field, 0..=DAYS, problems)).unwrap_or(usual);
    let lock = Lock {
        month_days: days("month_days", usual.month_days),
        day_days: days("day_days", usual.day_days),
        profile_days: days("profile_days", usual.profile_days),
    };
    fields.done(problems);
    lock
}

fn band(value: &Value, path: &str, problems: &mut Problems) -> Option<VolumeBand> {
    let mut fields = Fields::of(value, path, problems);
    let range = range(&mut fields, problems);
    fields.need("effect", problems);
    let effect = fields.word("effect", &EFFECTS, problems);
    fields.done(problems);
    Some(VolumeBand { range, effect: effect? })
}

fn grains(fields: &mut Fields<'_>, problems: &mut Problems) -> Vec<Grain> {
    if fields.get("evaluate").is_none() {
        return vec![Grain::Interval, Grain::Day, Grain::Month];
    }
    rows(fields, "evaluate", problems, |value, path, problems| {
        text(value, path, problems, |text| choose(text, &GRAINS))
    })
}

fn handling_time(value: &Value, path: &str, problems: &mut Problems) -> Option<HandlingTime> {
    let mut fields = Fields::of(value, path, problems);
    let agreed_seconds = needed(&mut fields, "agreed_seconds", 1, 1_000_000, problems);
    let tolerance_bp = needed(&mut fields, "tolerance_bp", 0, 10_000, problems);
    let over = fields.word("over", &GRAINS, problems).unwrap_or(Grain::Day);
    fields.done(problems);
    Some(HandlingTime { agreed_seconds: agreed_seconds?, tolerance_bp: tolerance_bp?, over })
}

impl Forecast {
    /// Reads a value that stands at `path` in a file.
    pub fn from_json(value: &Value, path: &str) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let mut fields = Fields::of(value, path, &mut problems);
        fields.need("slot", &mut problems);
        let slot = fields.parse("slot", &mut problems, str::parse);
        let value = needed(&mut fields, "value", 0, MOST, &mut problems);
        fields.need("entered", &mut problems);
        let entered = fields.time("entered", &mut problems);
        fields.done(&mut problems);
        problems.settle()?;
        let read = slot.zip(value).zip(entered);
        let read = read.map(|((slot, value), entered)| Self { slot, value, entered });
        read.ok_or_else(|| Fault::invalid(path, "is not a forecast"))
    }
}

impl Actual {
    /// Reads the counts of an interval that stand at `path` in a file.
    pub fn from_json(value: &Value, path: &str) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let mut fields = Fields::of(value, path, &mut problems);
        fields.need("at", &mut problems);
        let at = fields.time("at", &mut problems);
        let contacts = needed(&mut fields, "contacts", 0, MOST, &mut problems).unwrap_or_default();
        let handled = fields.number("handled", 0..=MOST, &mut problems).unwrap_or_default();
        let handle_seconds = fields.number("handle_seconds", 0..=MOST, &mut problems).unwrap_or_default();
        fields.done(&mut problems);
        problems.settle()?;
        let at = at.ok_or_else(|| Fault::invalid(path, "is not a count"))?;
        Ok(Self { at, contacts, handled, handle_seconds })
    }
}
