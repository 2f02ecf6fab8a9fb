//! Lines of statements and documents, in words.

use kernel::Amount;
use paper::{Cell, Column, Section, Table};
use tenants::clock::Policies;
use tenants::kpi::called;
use tenants::money::Why;
use tenants::money::invoice::Vat;
use tenants::money::level::{Measured, Ratio};
use tenants::money::line::{Line, LineKind};
use tenants::money::results::Outcome;

use crate::voice::Voice;

/// Lines, and what they come to.
pub struct Sums<'a> {
    /// The lines.
    pub lines: Vec<&'a Line>,
    /// Net.
    pub net: Amount,
    /// Tax by rate.
    pub vat: &'a [Vat],
    /// Net and tax.
    pub gross: Amount,
}

/// The promises of the month that lines are of.
pub struct Promised<'a> {
    /// How they ended.
    pub outcomes: &'a [Outcome],
    /// By what they are called.
    pub policies: &'a Policies,
    /// The version that they stand in, where that is known.
    pub version: Option<i32>,
}

impl Promised<'_> {
    fn outcome(&self, code: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.promise == code)
    }

    fn name(&self, voice: Voice, code: &str) -> String {
        called(self.policies, self.version, code, voice.language.code())
    }
}

/// Lines, tax and sums as two tables below a heading.
pub fn section(voice: Voice, heading: &str, sums: &Sums<'_>, promised: &Promised<'_>) -> Section {
    let tables = vec![lines(voice, sums, promised), taxes(voice, sums)];
    Section { heading: heading.to_owned(), tables, ..Section::default() }
}

fn lines(voice: Voice, sums: &Sums<'_>, promised: &Promised<'_>) -> Table {
    let columns = vec![
        Column::words(voice.say("item")),
        Column::words(voice.say("what")),
        Column::figures(voice.say("quantity")),
        Column::figures(voice.say("unit_price")),
        Column::words(voice.say("vat")),
        Column::figures(voice.say("net")),
    ];
    let row = |line: &&Line| {
        vec![
            Cell::text(line.name.clone().unwrap_or_else(|| spoken(&line.item))),
            Cell::text(told(voice, line, promised)),
            quantity(line),
            price(voice, line),
            Cell::text(line.vat.clone()),
            Cell::Money(line.amount),
        ]
    };
    let mut total = vec![Cell::Nothing; 5];
    total[0] = Cell::text(voice.say("sum"));
    for cell in &mut total[1..] {
        *cell = Cell::text("");
    }
    total.push(Cell::Money(sums.net));
    let rows = sums.lines.iter().map(row).collect();
    Table { caption: voice.say("lines").to_owned(), columns, rows, total: Some(total) }
}

fn taxes(voice: Voice, sums: &Sums<'_>) -> Table {
    let columns = vec![
        Column::words(voice.say("vat")),
        Column::figures(voice.say("rate")),
        Column::figures(voice.say("net")),
        Column::figures(voice.say("vat")),
        Column::figures(voice.say("gross")),
    ];
    let row = |vat: &Vat| {
        let gross = vat.net.plus(vat.tax).map_or(Cell::Nothing, Cell::Money);
        vec![Cell::text(vat.rate.clone()), Cell::Share(vat.rate_bp), Cell::Money(vat.net), Cell::Money(vat.tax), gross]
    };
    let tax = Amount::sum(sums.vat.iter().map(|vat| vat.tax), sums.net.currency).map_or(Cell::Nothing, Cell::Money);
    let total = vec![Cell::text(voice.say("sum")), Cell::text(""), Cell::Money(sums.net), tax, Cell::Money(sums.gross)];
    Table {
        caption: voice.say("vat").to_owned(),
        columns,
        rows: sums.vat.iter().map(row).collect(),
        total: Some(total),
    }
}

/// A code of a contract as a name: `base_team` as "Base team".
pub fn spoken(code: &str) -> String {
    let text = code.replace('_', " ").replace(':', ": ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + letters.as_str())
}

fn quantity(line: &Line) -> Cell {
    let whole = i128::from(line.quantity) * 1000;
    let thousandths = kernel::money::quotient(whole, i128::from(line.per)).and_then(|count| i64::try_from(count).ok());
    match (line.unit, thousandths) {
        (Some(_), Some(count)) if count % 1000 == 0 => Cell::Count(count / 1000),
        (Some(_), Some(count)) => Cell::Number(count),
        _ => Cell::text(""),
    }
}

/// The price of a unit; with the share of it that is paid, where that is not the whole.
fn price(voice: Voice, line: &Line) -> Cell {
    let Some(price) = line.unit_price else { return Cell::text("") };
    let digits = price.currency.digits();
    let step = 10_i64.pow(6_u32.saturating_sub(digits));
    let whole = line.times_bp == 10_000 && price.micros % step == 0;
    if whole {
        return Cell::Money(Amount::new(price.micros / step, price.currency));
    }
    let point = voice.cell(&Cell::Number(500)).chars().nth(1).unwrap_or('.');
    let shown = price.to_string().replace('.', &point.to_string());
    let share = if line.times_bp == 10_000 {
        String::new()
    } else {
        format!(" × {}", voice.cell(&Cell::Share(line.times_bp)))
    };
    Cell::text(format!("{shown}{share}"))
}

/// What a line is and why it is this much.
fn told(voice: Voice, line: &Line, promised: &Promised<'_>) -> String {
    let kind = voice.say(match line.kind {
        LineKind::Fee => "kind_fee",
        LineKind::Usage => "kind_usage",
        LineKind::Reduction => "kind_reduction",
        LineKind::Surcharge => "kind_surcharge",
        LineKind::Minimum => "kind_minimum",
        LineKind::Credit => "kind_credit",
        LineKind::Bonus => "kind_bonus",
        LineKind::EarnBack => "kind_earn_back",
    });
    let part = line.part.as_deref().map(|code| format!(" ({})", part(voice, line, code, promised))).unwrap_or_default();
    // Only a repeated contact is paid otherwise than the price list says by itself.
    let plain = line.why.code == "usage" && line.part.as_deref() != Some("repeat");
    let result = line.part.as_deref().and_then(|part| promised.outcome(part));
    let reason = if plain { String::new() } else { why(voice, &line.why, result) };
    let colon = if reason.is_empty() { "" } else { ": " };
    format!("{kind}{part}{colon}{reason}")
}

/// What the part of a line is called: as its document says, as the promises of its month are, or by its code.
fn part(voice: Voice, line: &Line, code: &str, promised: &Promised<'_>) -> String {
    let known = || promised.outcome(code).map(|_| promised.name(voice, code));
    line.part_name.clone().or_else(known).unwrap_or_else(|| spoken(code))
}

/// Why an amount is what it is, in a sentence; nothing for a code without one.
pub fn why(voice: Voice, why: &Why, result: Option<&Outcome>) -> String {
    let mut values: Vec<(String, String)> =
        why.values.iter().map(|(key, value)| (key.clone(), value_of(voice, key, value))).collect();
    let unit = result.map_or(Measured::Share, |result| result.unit);
    let reached = why.values.get("value").and_then(|text| ratio(text)).and_then(|ratio| measured(unit, ratio));
    values.push(("reached".to_owned(), reached.map(|cell| voice.cell(&cell)).unwrap_or_default()));
    if let Some(result) = result {
        values.retain(|(key, _)| key != "target");
        values.push(("target".to_owned(), voice.cell(&level(unit, result.target))));
    }
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    let key = format!("why_{}", why.code);
    let mut text = if voice.knows(&key) { voice.tell(&key, &values) } else { String::new() };
    if why.values.contains_key("cap") {
        text = format!("{text} {}", voice.tell("why_cap", &values));
    }
    text
}

/// Shares and amounts as the reader writes them; the rest as it stands.
fn value_of(voice: Voice, key: &str, value: &str) -> String {
    if key.ends_with("_bp") {
        return value.parse().map_or_else(|_| value.to_owned(), |share| voice.cell(&Cell::Share(share)));
    }
    value.parse::<Amount>().map_or_else(|_| value.to_owned(), |amount| voice.money(amount))
}

fn ratio(text: &str) -> Option<Ratio> {
    let (num, den) = text.split_once('/')?;
    Some(Ratio { num: num.parse().ok()?, den: den.parse().ok()? })
}

/// A level as contracts write it.
fn level(unit: Measured, level: i64) -> Cell {
    match unit {
        Measured::Share => Cell::Share(level),
        Measured::Time => Cell::Duration(level.saturating_mul(1_000_000)),
        Measured::Count => Cell::Count(level),
        Measured::Number => Cell::Number(level),
    }
}

/// A result as it was counted, in its unit; rounded to the unit's smallest part.
fn measured(unit: Measured, ratio: Ratio) -> Option<Cell> {
    let parts = if unit == Measured::Time { 1_000_000 } else { unit.parts() };
    let value = kernel::money::quotient(i128::from(ratio.num) * i128::from(parts), i128::from(ratio.den))?;
    let value = i64::try_from(value).ok()?;
    Some(if unit == Measured::Time { Cell::Duration(value) } else { level(unit, value) })
}
