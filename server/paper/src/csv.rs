//! Tables as lines that every spreadsheet reads.
//!
//! Deliberately absent: pictures. Invariant: no cell can be taken for a formula, and numbers stay numbers, unrounded.

use chrono_tz::Tz;
use kernel::{Currency, Fault};

use crate::bounds::Bounds;
use crate::said::{point, split};
use crate::shape::{Cell, Language, Paper, Table};

/// Letters that begin a formula somewhere.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// So that every spreadsheet reads the letters.
const MARK: &str = "\u{feff}";

/// The tables of a paper, UTF-8. One table has its head and its rows; of several each has its name above and an empty
/// line below.
pub fn csv(paper: &Paper) -> Result<Vec<u8>, Fault> {
    Bounds::SHEETS.check(paper)?;
    let several = paper.tables().count() > 1;
    let mut lines: Vec<Vec<String>> = Vec::new();
    for (heading, table) in paper.tables() {
        if several && !lines.is_empty() {
            lines.push(vec![String::new()]);
        }
        if several {
            let name = if table.caption.is_empty() { heading } else { &table.caption };
            lines.push(vec![safe(name)]);
        }
        lines.extend(of_table(table, paper.language, paper.zone));
    }
    written(&lines)
}

fn written(lines: &[Vec<String>]) -> Result<Vec<u8>, Fault> {
    let terminator = ::csv::Terminator::CRLF;
    let mut out = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(terminator)
        .flexible(true)
        .from_writer(MARK.as_bytes().to_vec());
    for line in lines {
        out.write_record(line).map_err(Fault::storage)?;
    }
    out.into_inner().map_err(|error| Fault::storage(error.to_string()))
}

fn of_table(table: &Table, language: Language, zone: Tz) -> impl Iterator<Item = Vec<String>> {
    let heads = (0..table.columns.len()).map(|place| head(table, place)).collect();
    let rows = table.rows.iter().chain(table.total.iter());
    let money: Vec<Option<Currency>> = (0..table.columns.len()).map(|place| currency(table, place)).collect();
    let line = move |row: &Vec<Cell>| {
        let cell = |(place, one): (usize, &Option<Currency>)| {
            plain(row.get(place).unwrap_or(&Cell::Nothing), one.is_some(), language, zone)
        };
        money.iter().enumerate().map(cell).collect()
    };
    std::iter::once(heads).chain(rows.map(line))
}

/// The head, with the currency where the whole column has one.
fn head(table: &Table, place: usize) -> String {
    let name = safe(&table.columns[place].name);
    currency(table, place).map_or(name.clone(), |currency| format!("{name} ({currency})"))
}

/// The one currency of a column.
fn currency(table: &Table, place: usize) -> Option<Currency> {
    let mut found = None;
    for row in table.rows.iter().chain(table.total.iter()) {
        match row.get(place) {
            Some(Cell::Money(amount)) if found.is_none_or(|known| known == amount.currency) => {
                found = Some(amount.currency);
            }
            Some(Cell::Nothing) | None => {}
            Some(_) => return None,
        }
    }
    found
}

/// A cell for a machine: per cent with its sign, hours:minutes:seconds, days and moments of ISO 8601.
fn plain(cell: &Cell, one_currency: bool, language: Language, zone: Tz) -> String {
    let number = |units: i64, digits: u32, least: u32| {
        let (whole, part) = split(units.unsigned_abs(), digits, least);
        let minus = if units < 0 { "-" } else { "" };
        let mark = if part.is_empty() { String::new() } else { point(language).to_string() };
        format!("{minus}{whole}{mark}{part}")
    };
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => safe(text),
        Cell::Count(count) => number(*count, 0, 0),
        Cell::Number(thousandths) => number(*thousandths, 3, 0),
        Cell::Share(share) => format!("{}%", number(*share, 2, 0)),
        Cell::Duration(micros) => duration(*micros, language),
        Cell::Money(amount) => {
            let digits = amount.currency.digits();
            let text = number(amount.minor, digits, digits);
            if one_currency { text } else { format!("{text} {}", amount.currency) }
        }
        Cell::Date(date) => date.to_string(),
        Cell::Instant(at) => at.with_timezone(&zone).format("%Y-%m-%d %H:%M:%S").to_string(),
    }
}

fn duration(micros: i64, language: Language) -> String {
    let (seconds, part) = split(micros.unsigned_abs(), 6, 0);
    let mark = if part.is_empty() { String::new() } else { point(language).to_string() };
    let minus = if micros < 0 { "-" } else { "" };
    format!("{minus}{}:{:02}:{:02}{mark}{part}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Words of others that a spreadsheet would take for a formula are shown as words.
fn safe(text: &str) -> String {
    if text.trim_start().starts_with(FORMULA) || text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
