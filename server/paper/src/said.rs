//! Cells as people read them, in the language of the paper.
//!
//! Invariant: nothing is rounded but what is smaller than a tenth of a second.

use chrono_tz::Tz;

use crate::shape::{Cell, Language};

/// A space at which no line ends.
const FIRM: char = '\u{a0}';
/// What stands where there is no value.
pub const NONE: &str = "–";
const SECOND: u64 = 1_000_000;

/// A cell as text.
pub fn said(cell: &Cell, language: Language, zone: Tz) -> String {
    match cell {
        Cell::Nothing => NONE.to_owned(),
        Cell::Text(text) => text.clone(),
        Cell::Count(count) => decimal(*count, 0, 0, language),
        Cell::Number(thousandths) => decimal(*thousandths, 3, 1, language),
        Cell::Share(share) => {
            let number = decimal(*share, 2, 2, language);
            if language == Language::Russian { format!("{number}{FIRM}%") } else { format!("{number}%") }
        }
        Cell::Duration(micros) => duration(*micros, language),
        Cell::Money(amount) => {
            let digits = amount.currency.digits();
            format!("{}{FIRM}{}", decimal(amount.minor, digits, digits, language), amount.currency)
        }
        Cell::Date(date) => date.format(day(language)).to_string(),
        Cell::Instant(at) => at.with_timezone(&zone).format(&format!("{}{FIRM}%H:%M:%S", day(language))).to_string(),
    }
}

const fn day(language: Language) -> &'static str {
    match language {
        Language::English => "%Y-%m-%d",
        Language::Polish | Language::Ukrainian | Language::Russian => "%d.%m.%Y",
    }
}

/// The mark between whole and part.
pub const fn point(language: Language) -> char {
    match language {
        Language::English => '.',
        Language::Polish | Language::Ukrainian | Language::Russian => ',',
    }
}

/// A number of so many digits behind the point, of which the last noughts go until so few are left.
fn decimal(units: i64, digits: u32, least: u32, language: Language) -> String {
    let (whole, part) = split(units.unsigned_abs(), digits, least);
    let minus = if units < 0 { "−" } else { "" };
    let whole = grouped(whole, language);
    if part.is_empty() { format!("{minus}{whole}") } else { format!("{minus}{whole}{}{part}", point(language)) }
}

/// Whole, and the digits behind the point without needless noughts.
pub fn split(units: u64, digits: u32, least: u32) -> (u64, String) {
    let scale = 10_u64.pow(digits);
    let mut part =
        if digits == 0 { String::new() } else { format!("{:0width$}", units % scale, width = digits as usize) };
    while part.len() > least as usize && part.ends_with('0') {
        part.pop();
    }
    (units / scale, part)
}

fn grouped(whole: u64, language: Language) -> String {
    let digits = whole.to_string();
    // Poles leave four digits together.
    if digits.len() < 4 || (language == Language::Polish && digits.len() == 4) {
        return digits;
    }
    let mark = if language == Language::English { ',' } else { FIRM };
    let first = digits.len() % 3;
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % 3 == first {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

/// `41 s`, `3:05` minutes, `4:20:11` hours: told apart by the letter at the end.
fn duration(micros: i64, language: Language) -> String {
    let tenths = (micros.unsigned_abs() + SECOND / 20) / (SECOND / 10);
    let (seconds, tenth) = (tenths / 10, tenths % 10);
    let minus = if micros < 0 { "−" } else { "" };
    let [hour, minute, second] = match language {
        Language::English => ["h", "min", "s"],
        Language::Polish => ["godz.", "min", "s"],
        Language::Ukrainian => ["год", "хв", "с"],
        Language::Russian => ["ч", "мин", "с"],
    };
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match (hours, minutes) {
        (0, 0) if tenth > 0 => format!("{minus}{rest}{}{tenth}{FIRM}{second}", point(language)),
        (0, 0) => format!("{minus}{rest}{FIRM}{second}"),
        (0, _) => format!("{minus}{minutes}:{rest:02}{FIRM}{minute}"),
        _ => format!("{minus}{}:{minutes:02}:{rest:02}{FIRM}{hour}", grouped(hours, language)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(cell: &Cell) -> [String; 4] {
        Language::ALL.map(|language| said(cell, language, chrono_tz::Europe::Warsaw).replace(FIRM, "_"))
    }

    #[test]
    fn a_number_is_written_as_in_its_language() {
        for (cell, words) in [
            (Cell::Nothing, ["–", "–", "–", "–"]),
            (Cell::Count(1234), ["1,234", "1234", "1_234", "1_234"]),
            (Cell::Count(-1_234_567), ["−1,234,567", "−1_234_567", "−1_234_567", "−1_234_567"]),
            (Cell::Share(9345), ["93.45%", "93,45%", "93,45%", "93,45_%"]),
            (Cell::Share(10_000), ["100.00%", "100,00%", "100,00%", "100,00_%"]),
            (Cell::Number(1_250), ["1.25", "1,25", "1,25", "1,25"]),
            (Cell::Duration(41_000_000), ["41_s", "41_s", "41_с", "41_с"]),
            (Cell::Duration(500_000), ["0.5_s", "0,5_s", "0,5_с", "0,5_с"]),
            (Cell::Duration(-185_000_000), ["−3:05_min", "−3:05_min", "−3:05_хв", "−3:05_мин"]),
            (Cell::Duration(15_611_000_000), ["4:20:11_h", "4:20:11_godz.", "4:20:11_год", "4:20:11_ч"]),
            (
                Cell::Money("-12345.60 PLN".parse().unwrap()),
                ["−12,345.60_PLN", "−12_345,60_PLN", "−12_345,60_PLN", "−12_345,60_PLN"],
            ),
            (Cell::Money("15 JPY".parse().unwrap()), ["15_JPY", "15_JPY", "15_JPY", "15_JPY"]),
            (Cell::Date("2026-10-01".parse().unwrap()), ["2026-10-01", "01.10.2026", "01.10.2026", "01.10.2026"]),
        ] {
            assert_eq!(all(&cell), words.map(str::to_owned), "{cell:?}");
        }
    }

    #[test]
    fn a_moment_is_told_by_the_clock_of_the_zone() {
        let moment = Cell::Instant("2026-10-25T00:30:00Z".parse().unwrap());

        assert_eq!(all(&moment)[0], "2026-10-25_02:30:00");
    }

    #[test]
    fn the_ends_of_what_a_number_can_be_are_written() {
        for cell in [Cell::Count(i64::MIN), Cell::Share(i64::MAX), Cell::Duration(i64::MIN), Cell::Number(i64::MIN)] {
            assert!(all(&cell).iter().all(|text| text.len() > 10), "{cell:?}");
        }
    }
}
