//! A plan as a table: one stretch a line, `2026-12`, `2026-12-01` or `2026-12-01 08:30`, and how many contacts.
//!
//! Invariant: a line that cannot be read is named by its number, and then nothing of the table is taken.

use chrono::{NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use kernel::fault::{Fault, Problems, Reason};

use super::MOST;
use crate::money::volume::Slot;

/// The longest table.
const LONGEST: usize = 512 * 1024;
/// How many wrong lines are named.
const NAMED: usize = 20;

/// Reads a table. Lines are told apart by commas, semicolons or tabs; the first may be a heading.
pub fn read(text: &str, zone: Tz) -> Result<Vec<(Slot, i64)>, Fault> {
    if text.len() > LONGEST {
        return Err(Fault::invalid("csv", Reason::coded("TOO_LONG", "is too long").with("most", LONGEST)));
    }
    let (mut problems, mut wrong, mut values) = (Problems::none(), 0, Vec::new());
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    for (index, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        match value(line, zone) {
            Ok(value) => values.push(value),
            Err(_) if index == 0 && !line.contains(|c: char| c.is_ascii_digit()) => {}
            Err(reason) => {
                problems.check(wrong < NAMED, "csv", reason.with("line", index + 1));
                wrong += 1;
            }
        }
    }
    let many = Reason::coded("TOO_MANY", "holds too many values").with("most", MOST);
    problems.check(values.len() > MOST, "csv", many);
    let none = wrong == 0 && values.is_empty();
    problems.check(none, "csv", Reason::coded("REQUIRED", "holds no value"));
    problems.settle()?;
    Ok(values)
}

fn value(line: &str, zone: Tz) -> Result<(Slot, i64), Reason> {
    let mut cells = line.split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"').trim());
    let (slot, number) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
    if cells.any(|cell| !cell.is_empty()) {
        return Err(Reason::coded("CSV_CELLS", "holds more than a stretch and a number"));
    }
    let read = stretch(slot, zone);
    let read = read.ok_or_else(|| {
        let text = format!("{slot:?} is neither a month, nor a day, nor a time such as 2026-12-01 08:30");
        Reason::coded("CSV_SLOT", text).with("text", slot.chars().take(40).collect::<String>())
    })?;
    let number = number.parse::<i64>().ok().filter(|number| *number >= 0).ok_or_else(|| {
        let text = format!("{number:?} is not a whole number from 0");
        Reason::coded("CSV_NUMBER", text).with("text", number.chars().take(40).collect::<String>())
    })?;
    Ok((read, number))
}

fn stretch(text: &str, zone: Tz) -> Option<Slot> {
    let wall = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M");
    match wall.or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")) {
        Ok(wall) => zone.from_local_datetime(&wall).earliest().map(|at| Slot::Interval(at.to_utc())),
        Err(_) => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ZONE: Tz = Tz::Europe__Warsaw;

    #[test]
    fn a_table_as_a_spreadsheet_writes_it_is_read() {
        let text =
            "\u{feff}\"Stretch\";\"Contacts\"\r\n2026-12;4000\r\n\r\n\"2026-12-01\"; 180\r\n2026-12-01 08:30;12\r\n";

        let read = read(text, ZONE).unwrap();

        let read: Vec<_> = read.iter().map(|(slot, value)| (slot.to_string(), *value)).collect();
        let wanted = [("2026-12", 4000), ("2026-12-01", 180), ("2026-12-01T07:30:00Z", 12)];
        assert_eq!(read, wanted.map(|(slot, value)| (slot.to_owned(), value)));
    }

    #[test]
    fn what_is_no_plan_is_refused_with_its_line() {
        for (text, code, line) in [
            ("2026-12-01,12\nsoon,5", "CSV_SLOT", "2"),
            ("2026-12-01,-1", "CSV_NUMBER", "1"),
            ("2026-12-01,1.5", "CSV_NUMBER", "1"),
            ("2026-12-01,99999999999999999999", "CSV_NUMBER", "1"),
            ("2026-12-01,=HYPERLINK(\"x\")", "CSV_NUMBER", "1"),
            ("2026-12-01", "CSV_NUMBER", "1"),
            ("2026-13-01,4", "CSV_SLOT", "1"),
            ("2026-02-30,4", "CSV_SLOT", "1"),
            ("2027-03-28 02:30,4", "CSV_SLOT", "1"),
            ("2026-12-01,4,9", "CSV_CELLS", "1"),
            ("'DROP TABLE volume_plan --1;1", "CSV_SLOT", "1"),
        ] {
            let Err(Fault::Invalid(found)) = read(text, ZONE) else { panic!("{text:?} is taken") };
            let told = found.iter().any(|one| one.spoken() == code && one.values.contains(&("line", line.to_owned())));
            assert!(told, "{text:?}: {found:?}");
        }
        assert!(read("", ZONE).is_err() && read("day;contacts\n", ZONE).is_err());
        assert!(read(&"2026-12-01,1\n".repeat(MOST + 1), ZONE).is_err());
        assert!(read(&"x".repeat(LONGEST + 1), ZONE).is_err());
    }

    proptest! {
        #[test]
        fn whatever_is_sent_is_read_or_refused(text in "[-0-9:;,\" T\n\u{e9}\u{1f600}a-z.]{0,200}") {
            if let Ok(values) = read(&text, ZONE) {
                prop_assert!(values.iter().all(|(_, value)| *value >= 0) && !values.is_empty());
            }
        }
    }
}
