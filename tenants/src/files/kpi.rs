//! `manyhands kpi compute`: every promise of a contract, and the whole dictionary if wanted, from files.

use kernel::Time;
use kernel::fact::Recorded;
use kernel::fault::Fault;
use serde_json::{Value, json};

use super::{agreements, facts, place};
use crate::clock::{Agreement, Policies, Unreadable};
use crate::kpi::dictionary::Unit;
use crate::kpi::{
    Figure, Kept, Kpi, Material, Outcome, Owed, Period, Standing, Windowed, duties, every_figure, results,
};

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The local days.
    pub period: Period,
    /// As known at.
    pub now: Time,
    /// Whether every KPI of the dictionary is wanted as well.
    pub all: bool,
}

/// Computes how every promise stands: the answer of `manyhands kpi compute --json`.
pub fn kpi_compute(facts: &str, contract: &str, calendar: Option<&str>, asked: Asked) -> Result<Value, Fault> {
    let policies = agreements(contract, calendar)?;
    let placed = self::facts(facts)?;
    answer(&placed.facts, &policies, asked).map_err(|fault| place(&placed, fault))
}

/// The same over facts and contracts that were read already.
pub fn answer(facts: &[Recorded], policies: &Policies, asked: Asked) -> Result<Value, Unreadable> {
    let policies = policies.as_of(asked.now);
    let material = Material::of(facts, &policies, asked.now)?;
    let outcomes = results(&material, &policies, asked.period);
    let mut answer = json!({
        "from": asked.period.first,
        "to": asked.period.last,
        "now": asked.now,
        "kpis": outcomes.iter().map(outcome).collect::<Vec<_>>(),
    });
    let owed = duties(&material, &policies, asked.period);
    if !owed.is_empty() {
        answer["duties"] = owed.iter().map(duty).collect();
    }
    if asked.all {
        let figures = every_figure(&material, &policies, asked.period);
        let one = |(agreement, kpi, counted, all): &(&Agreement, Kpi, Figure, Figure)| {
            let mut value = json!({ "kpi": kpi.code(), "unit": unit(*kpi), "with_excluded": figure(all) });
            merge(&mut value, figure(counted));
            merge(&mut value, version(agreement));
            value
        };
        answer["dictionary"] = figures.iter().map(one).collect();
    }
    Ok(answer)
}

fn outcome(outcome: &Outcome<'_>) -> Value {
    let mut value = outcome.promise.to_json();
    merge(&mut value, figure(&outcome.counted));
    merge(&mut value, version(outcome.agreement));
    merge(
        &mut value,
        json!({
            "unit": unit(outcome.promise.kpi),
            "with_excluded": figure(&outcome.with_excluded),
            "standing": standing(outcome.standing),
            "windows": outcome.windows.iter().map(window).collect::<Vec<_>>(),
        }),
    );
    value
}

/// A duty of the shop.
fn duty(owed: &Owed<'_>) -> Value {
    let mut value = owed.duty.to_json();
    merge(&mut value, kept(owed.counted));
    merge(&mut value, version(owed.agreement));
    let window = |(period, counted, standing): &(Period, Kept, Standing)| {
        let mut value = json!({ "from": period.first, "to": period.last, "standing": self::standing(*standing) });
        merge(&mut value, kept(*counted));
        value
    };
    merge(
        &mut value,
        json!({
            "with_excluded": kept(owed.with_excluded),
            "waited_seconds": owed.waited.map(|waited| waited.num_seconds()),
            "standing": standing(owed.standing),
            "windows": owed.windows.iter().map(window).collect::<Vec<_>>(),
            "pieces": owed.pieces,
        }),
    );
    value
}

fn kept(kept: Kept) -> Value {
    json!({ "numerator": kept.good, "denominator": kept.base, "value": kept.share_bp() })
}

fn window(window: &Windowed) -> Value {
    let mut value = json!({
        "from": window.period.first,
        "to": window.period.last,
        "standing": standing(window.standing),
    });
    merge(&mut value, figure(&window.figure));
    value
}

fn figure(figure: &Figure) -> Value {
    json!({
        "numerator": i64::try_from(figure.numerator).ok(),
        "denominator": i64::try_from(figure.denominator).ok(),
        "value": figure.value,
        "sample": figure.sample,
        "interval": figure.interval.map(|(low, high)| [low, high]),
    })
}

fn version(agreement: &Agreement) -> Value {
    let contract = &agreement.contract;
    json!({
        "contract": contract.id,
        "contract_version": contract.version,
        "project": contract.project,
        "zone": agreement.calendar.zone().name(),
    })
}

fn merge(value: &mut Value, more: Value) {
    if let (Value::Object(map), Value::Object(more)) = (value, more) {
        map.extend(more);
    }
}

pub(super) fn unit(kpi: Kpi) -> &'static str {
    match kpi.definition().unit {
        Unit::Share => "share_bp",
        Unit::Time => "microseconds",
        Unit::Count => "count",
        Unit::Number => "thousandths",
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Unjudged => "unjudged",
        Standing::Kept => "kept",
        Standing::Broken => "broken",
    }
}
