//! Locked volume and its bands, by examples.
#![expect(clippy::needless_pass_by_value, reason = "a literal of JSON reads better without a reference")]

use chrono_tz::Europe::Warsaw;
use chrono_tz::Tz;
use serde_json::{Value, json};
use tenants::money::level::Ratio;
use tenants::money::results::NotJudged;
use tenants::money::volume::{Actual, Effect, Forecast, Meter, Slot, Volume, lock, meter};

use crate::money_tale::{month, terms};
use crate::tale::at;

fn agreed(more: Value) -> Value {
    let mut volume = json!({ "code": "voice", "bands": [
        { "until": -1000, "effect": "minimum" },
        { "from": -1000, "until": 1000, "effect": "full" },
        { "from": 1000, "until": 2000, "effect": "best_effort" },
        { "from": 2000, "effect": "waived" },
    ] });
    for (name, value) in more.as_object().unwrap() {
        volume[name] = value.clone();
    }
    volume
}

fn volume(more: Value) -> Volume {
    terms(json!({ "volumes": [agreed(more)] })).volumes.remove(0)
}

fn forecast(slot: &str, value: i64, entered: &str) -> Forecast {
    Forecast { slot: slot.parse().unwrap(), value, entered: at(entered) }
}

fn count(from: &str, contacts: i64) -> Actual {
    Actual { at: at(from), contacts, handled: contacts, handle_seconds: contacts * 300 }
}

fn of(more: Value, forecasts: &[Forecast], actuals: &[Actual]) -> Meter {
    meter(&volume(more), Warsaw, forecasts, actuals)
}

fn effect(meter: &Meter, slot: &str) -> Option<Effect> {
    meter.reading(slot.parse().unwrap()).and_then(|reading| reading.effect)
}

#[test]
fn the_lock_is_the_last_value_before_the_deadline() {
    let forecasts = [
        forecast("2026-11", 30_000, "2026-08-01 09:00"),
        forecast("2026-11", 31_000, "2026-09-01 23:59"),
        forecast("2026-11", 32_000, "2026-09-02 00:00"),
        forecast("2026-11-27", 900, "2026-10-27 12:00"),
        forecast("2026-11-27", 1_000, "2026-10-27 12:00"),
        forecast("2026-11-27", 800, "2026-10-01 12:00"),
        forecast("2026-11-27", 2_000, "2026-10-28 00:00"),
    ];

    let locked = lock(&volume(json!({})), Warsaw, &forecasts);

    assert_eq!(locked.month(month("2026-11")), Some(31_000), "1 November less 60 days is 2 September");
    assert_eq!(
        locked.value("2026-11-27".parse().unwrap()),
        Some(Ratio { num: 1_000, den: 1 }),
        "the later in the list"
    );
    let late: Vec<i64> = locked.late.iter().map(|forecast| forecast.value).collect();
    assert_eq!(late, [32_000, 2_000]);
    assert_eq!(locked.month(month("2026-12")), None);
}

#[test]
fn a_deadline_is_a_local_midnight_on_the_night_when_clocks_change() {
    let own_lock = json!({ "lock": { "day_days": 1 } });
    let locked = |zone: Tz, day: &str, entered: &str| {
        let entered = chrono::DateTime::parse_from_rfc3339(entered).unwrap().to_utc();
        let slot = day.parse().unwrap();
        lock(&volume(own_lock.clone()), zone, &[Forecast { slot, value: 1, entered }]).value(slot).is_some()
    };

    assert!(locked(Warsaw, "2026-10-26", "2026-10-24T21:59:59Z"));
    assert!(!locked(Warsaw, "2026-10-26", "2026-10-24T22:00:00Z"), "25 October begins in summer time");
    assert!(locked(Warsaw, "2026-10-27", "2026-10-25T22:59:59Z"));
    assert!(!locked(Warsaw, "2026-10-27", "2026-10-25T23:00:00Z"), "26 October in standard time");
    let beirut = chrono_tz::Asia::Beirut;
    assert!(locked(beirut, "2026-03-30", "2026-03-28T21:59:59Z"), "29 March begins at 01:00 there");
    assert!(!locked(beirut, "2026-03-30", "2026-03-28T22:00:00Z"));
}

#[test]
fn a_profile_divides_its_day_without_rounding() {
    let forecasts = [
        forecast("2026-11-27", 1_000, "2026-10-01 09:00"),
        forecast("2026-11-27T10:00:00+01:00", 1, "2026-11-01 09:00"),
        forecast("2026-11-27T10:30:00+01:00", 2, "2026-11-01 09:00"),
    ];

    let locked = lock(&volume(json!({})), Warsaw, &forecasts);

    let ten = locked.value(Slot::Interval(at("2026-11-27 10:00")));
    assert_eq!(ten, Some(Ratio { num: 1_000, den: 3 }));
    assert_eq!(locked.value(Slot::Interval(at("2026-11-27 11:00"))), None);
}

#[test]
fn a_bound_of_a_band_belongs_to_the_side_of_the_locked_value() {
    let locked = [forecast("2026-11-27", 1_000, "2026-10-01 09:00")];
    for (contacts, expected) in [
        (0, Effect::Minimum),
        (899, Effect::Minimum),
        (900, Effect::Full),
        (1_000, Effect::Full),
        (1_100, Effect::Full),
        (1_101, Effect::BestEffort),
        (1_200, Effect::BestEffort),
        (1_201, Effect::Waived),
    ] {
        let meter = of(json!({}), &locked, &[count("2026-11-27 10:00", contacts)]);
        assert_eq!(effect(&meter, "2026-11-27"), Some(expected), "{contacts}");
    }
    let nothing = [forecast("2026-11-27", 0, "2026-10-01 09:00")];
    assert_eq!(effect(&of(json!({}), &nothing, &[]), "2026-11-27"), Some(Effect::Full));
    let one = of(json!({}), &nothing, &[count("2026-11-27 10:00", 1)]);
    assert_eq!(effect(&one, "2026-11-27"), Some(Effect::Waived));
    assert_eq!(effect(&one, "2026-11"), None, "nothing was locked for the month");
}

/// A day of 1,000 in two halves; a promotion at noon.
fn noon() -> (Vec<Forecast>, Vec<Actual>) {
    let forecasts = vec![
        forecast("2026-11", 1_000, "2026-08-01 09:00"),
        forecast("2026-11-27", 1_000, "2026-10-01 09:00"),
        forecast("2026-11-27T10:00:00+01:00", 5, "2026-11-01 09:00"),
        forecast("2026-11-27T12:00:00+01:00", 5, "2026-11-01 09:00"),
    ];
    (forecasts, vec![count("2026-11-27 10:00", 350), count("2026-11-27 12:00", 700)])
}

#[test]
fn a_promotion_at_noon_breaks_the_interval_within_a_quiet_day() {
    let (forecasts, actuals) = noon();

    let meter = of(json!({}), &forecasts, &actuals);

    assert_eq!(effect(&meter, "2026-11-27"), Some(Effect::Full), "1,050 of 1,000");
    assert_eq!(effect(&meter, "2026-11-27T12:00:00+01:00"), Some(Effect::Waived), "700 of 500");
    let relief = meter.relief(at("2026-11-27 12:29")).unwrap();
    assert_eq!((relief.reason, relief.slot), (NotJudged::VolumeWaived, Slot::Interval(at("2026-11-27 12:00"))));
    assert_eq!(meter.relief(at("2026-11-27 12:30")), None, "the interval is over");
    assert!(meter.overtime(at("2026-11-27 12:29")) && !meter.overtime(at("2026-11-27 12:30")));
    assert_eq!(meter.relief(at("2026-11-27 10:10")), None);
    assert_eq!(of(json!({ "evaluate": ["day"] }), &forecasts, &actuals).relief(at("2026-11-27 12:29")), None);
}

#[test]
fn the_strongest_of_interval_day_and_month_forgives() {
    let (forecasts, mut actuals) = noon();
    actuals[1].contacts = 800;

    let meter = of(json!({}), &forecasts, &actuals);

    assert_eq!(effect(&meter, "2026-11"), Some(Effect::BestEffort), "1,150 of 1,000");
    assert_eq!(meter.relief(at("2026-11-27 12:00")).unwrap().reason, NotJudged::VolumeWaived);
    let quiet = meter.relief(at("2026-11-27 10:00")).unwrap();
    assert_eq!((quiet.reason, quiet.slot), (NotJudged::VolumeBestEffort, "2026-11".parse().unwrap()), "the widest");
}

#[test]
fn relief_fails_where_our_own_handling_time_is_not_as_agreed() {
    let (forecasts, mut actuals) = noon();
    let condition = json!({ "handling_time": { "agreed_seconds": 300, "tolerance_bp": 1000 } });
    let relief = |actuals: &[Actual]| of(condition.clone(), &forecasts, actuals).relief(at("2026-11-27 12:00"));
    assert!(relief(&actuals).is_some());

    actuals[0].handle_seconds = 330 * 1_050 - actuals[1].handle_seconds;
    assert!(relief(&actuals).is_some(), "330 seconds on average: on the bound");
    actuals[0].handle_seconds += 1;
    assert_eq!(relief(&actuals), None);
    actuals[0].handle_seconds = 0;
    assert_eq!(relief(&actuals), None, "200 seconds: too short as well");
}

#[test]
fn volume_is_refused_with_its_field() {
    for (change, reason) in [
        (json!({ "bands": [] }), "volumes[0].bands: is empty"),
        (
            json!({ "bands": [{ "until": 1000, "effect": "full" }, { "from": 1200, "effect": "waived" }] }),
            "volumes[0].bands[1].from: leaves a gap from 1000 to 1200",
        ),
        (
            json!({ "bands": [{ "until": 1000, "effect": "full" }, { "from": 900, "effect": "waived" }] }),
            "volumes[0].bands[1].from: overlaps",
        ),
        (json!({ "bands": [{ "until": 1000, "effect": "full" }] }), "volumes[0].bands[0].until: leaves a gap above"),
        (json!({ "bands": [{ "from": -5000, "effect": "full" }] }), "volumes[0].bands[0].from: leaves a gap below"),
        (json!({ "bands": [{ "effect": "waived" }] }), "volumes[0].bands: must hold the promises"),
        (
            json!({ "bands": [{ "until": 10, "effect": "full" }, { "from": 10, "until": 20, "effect": "waived" }, { "from": 20, "effect": "full" }] }),
            "volumes[0].bands[2].effect: forgives less for more volume",
        ),
        (json!({ "lock": { "day_days": 400 } }), "volumes[0].lock.day_days: is not a whole number from 0 to 366"),
        (json!({ "evaluate": ["week"] }), "volumes[0].evaluate[0]: \"week\" is none of interval, day, month"),
        (
            json!({ "handling_time": { "agreed_seconds": 0, "tolerance_bp": 1 } }),
            "volumes[0].handling_time.agreed_seconds: is not a whole number from 1",
        ),
        (json!({ "interval_minutes": 0 }), "volumes[0].interval_minutes: is not a whole number from 5"),
    ] {
        let fault = crate::money_tale::refused(json!({ "volumes": [agreed(change)] }));
        assert!(fault.contains(reason), "{fault}\n  is not about {reason}");
    }
}

#[test]
fn forecasts_and_counts_are_read_and_refused() {
    let good = json!({ "slot": "2026-11-27", "value": 5, "entered": "2026-10-01T09:00:00+02:00" });
    assert_eq!(Forecast::from_json(&good, "").unwrap(), forecast("2026-11-27", 5, "2026-10-01 09:00"));
    for (place, value, reason) in [
        ("slot", json!("2026-11-31"), "slot: \"2026-11-31\" is not a date"),
        ("slot", json!("tomorrow"), "slot: \"tomorrow\" is not an instant"),
        ("value", json!(-1), "value: is not a whole number from 0"),
        ("entered", Value::Null, "entered: is missing"),
        ("by", json!("x"), "by: is not a field"),
    ] {
        let mut bad = good.clone();
        bad[place] = value;
        let fault = Forecast::from_json(&bad, "").unwrap_err().to_string();
        assert!(fault.contains(reason), "{fault}");
    }
    let fault = Actual::from_json(&json!({ "at": "2026-11-27T10:00:00Z", "contacts": -5 }), "a[0]").unwrap_err();
    assert!(fault.to_string().contains("a[0].contacts: is not a whole number from 0"), "{fault}");
}
