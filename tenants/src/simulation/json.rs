//! A simulation as JSON: the answer of `manyhands contract simulate --json`.

use serde_json::{Value, json};

use super::{Compared, Held, Point, Scale, Side, Simulation};
use crate::money::level::Ratio;
use crate::money::remedy::Kind;

impl Simulation {
    /// The answer.
    pub fn to_json(&self) -> Value {
        json!({
            "months": self.months.iter().map(compared).collect::<Vec<_>>(),
            "targets": self.scales.iter().map(scale).collect::<Vec<_>>(),
        })
    }
}

fn compared(one: &Compared) -> Value {
    json!({ "month": one.month, "signed": one.signed.as_ref().map(side), "draft": side(&one.draft) })
}

fn side(side: &Side) -> Value {
    let mut value = json!({
        "contract_version": side.version,
        "promises": side.promises.iter().map(held).collect::<Vec<_>>(),
        "adjustments": side.adjustments,
        "credits": side.credits(),
        "invoice": side.invoice,
    });
    if let Some(duties) = &side.duties {
        value["duties"] = json!(duties);
    }
    value
}

impl Side {
    /// What credits, bonuses and what was won back come to; nothing without prices.
    pub fn credits(&self) -> Option<kernel::Amount> {
        let currency = self.invoice.as_ref()?.currency;
        let counted = self.adjustments.iter().filter(|one| one.kind != Kind::Notice);
        kernel::Amount::sum(counted.map(|one| one.amount), currency).ok()
    }
}

fn held(held: &Held) -> Value {
    let mut value = json!(held.outcome);
    let extra =
        json!({ "kept": held.outcome.kept(), "with_excluded": held.with_excluded.map(ratio), "money": held.money });
    if let (Value::Object(map), Value::Object(extra)) = (&mut value, extra) {
        map.extend(extra);
    }
    value
}

fn ratio(value: Ratio) -> Value {
    json!({ "num": value.num, "den": value.den })
}

fn scale(scale: &Scale) -> Value {
    let mut before: Option<&Point> = None;
    let mut points = Vec::new();
    for point in &scale.points {
        points.push(self::point(point, before));
        before = Some(point);
    }
    json!({
        "promise": scale.promise,
        "kpi": scale.kpi,
        "target": scale.target,
        "model": scale.model,
        "points": points,
    })
}

fn point(point: &Point, before: Option<&Point>) -> Value {
    let costs = point.effort.zip(before.and_then(|before| before.effort));
    let more = costs.and_then(|(this, less)| this.cost.minus(less.cost).ok());
    json!({
        "target": point.target,
        "missed": point.missed,
        "money": point.money,
        "people": point.effort.map(|effort| rounded(effort.people)),
        "paid_hours": point.effort.map(|effort| rounded(effort.paid_hours)),
        "cost": point.effort.map(|effort| effort.cost),
        "more_than_before": more,
    })
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
