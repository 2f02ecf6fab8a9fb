//! Easter, of the western and of the eastern church.

use chrono::{Days, NaiveDate};

/// Easter Sunday by the Gregorian reckoning.
#[expect(clippy::many_single_char_names, reason = "the letters of the published algorithm")]
pub fn western(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    date(year, month, day)
}

/// Easter Sunday by the Julian reckoning, as a Gregorian date.
#[expect(clippy::many_single_char_names, reason = "the letters of the published algorithm")]
pub fn eastern(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 4, year % 7, year % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1);
    let ahead = year / 100 - year / 400 - 2;
    date(year, month, day)?.checked_add_days(Days::new(u64::try_from(ahead).ok()?))
}

fn date(year: i32, month: i32, day: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_tables_say() {
        let west = [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2035, 3, 25), (2038, 4, 25)];
        let east = [(2017, 4, 16), (2024, 5, 5), (2025, 4, 20), (2026, 4, 12), (2027, 5, 2), (2040, 5, 6)];

        for (year, month, day) in west {
            assert_eq!(western(year), NaiveDate::from_ymd_opt(year, month, day));
        }
        for (year, month, day) in east {
            assert_eq!(eastern(year), NaiveDate::from_ymd_opt(year, month, day));
        }
    }
}
