//! A paper as a workbook: what it says on the first sheet, a sheet for each table behind it.
//!
//! Deliberately absent: pictures and formulas. Invariant: a number is a number in its own unit with a format that shows
//! it as such, and words are words, whatever they begin with.

use std::collections::BTreeSet;

use chrono::{Datelike, Timelike};
use chrono_tz::Tz;
use kernel::Fault;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::bounds::Bounds;
use crate::said::{NONE, said};
use crate::shape::{Cell, Direction, Kind, Paper, Table};

/// The longest name of a sheet.
const MOST_NAME: usize = 31;
/// The most letters of a cell.
const MOST_LETTERS: usize = 32_000;
/// Letters that begin a formula somewhere.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A paper as a workbook.
pub fn xlsx(paper: &Paper) -> Result<Vec<u8>, Fault> {
    Bounds::SHEETS.check(paper)?;
    workbook(paper).map_err(Fault::storage)
}

fn workbook(paper: &Paper) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = moment(paper.made, chrono_tz::UTC)?;
    let properties = DocProperties::new().set_title(&paper.title).set_subject(&paper.subtitle);
    book.set_properties(&properties.set_author(&paper.brand.name).set_creation_datetime(&made));
    let mut names = BTreeSet::new();
    let first = name(&paper.title, &mut names);
    let sheet = book.add_worksheet();
    sheet.set_name(first)?.set_right_to_left(paper.direction == Direction::RightToLeft);
    cover(sheet, paper)?;
    for (heading, table) in paper.tables() {
        let called = if table.caption.is_empty() { heading } else { &table.caption };
        let sheet = book.add_worksheet();
        sheet.set_name(name(called, &mut names))?;
        sheet.set_right_to_left(paper.direction == Direction::RightToLeft);
        of_table(sheet, table, paper)?;
    }
    book.save_to_buffer()
}

/// What the paper says in words.
fn cover(sheet: &mut Worksheet, paper: &Paper) -> Result<(), XlsxError> {
    let title = Format::new().set_bold().set_font_size(16);
    let heading = Format::new().set_bold();
    let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 100)?;
    let mut line = 0;
    let mut put = |text: &str, format: &Format| -> Result<(), XlsxError> {
        write(sheet, (line, 0), text, format)?;
        line += 1;
        Ok(())
    };
    put(&paper.title, &title)?;
    put(&paper.subtitle, &words)?;
    for section in &paper.sections {
        if !section.text.is_empty() {
            put("", &words)?;
            put(&section.heading, &heading)?;
        }
        for text in &section.text {
            put(text, &words)?;
        }
    }
    put("", &words)?;
    for note in &paper.notes {
        put(note, &words)?;
    }
    if let Some((label, sum)) = &paper.checksum {
        put(&format!("{label} {sum}"), &words)?;
    }
    Ok(())
}

fn of_table(sheet: &mut Worksheet, table: &Table, paper: &Paper) -> Result<(), XlsxError> {
    let head = Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin);
    let mut widths: Vec<usize> = Vec::new();
    for (place, column) in (0..).zip(&table.columns) {
        let align = if column.kind == Kind::Words { FormatAlign::Left } else { FormatAlign::Right };
        write(sheet, (0, place), &column.name, &head.clone().set_align(align))?;
        widths.push(column.name.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default());
    }
    sheet.set_freeze_panes(1, 0)?;
    let rows = table.rows.iter().map(|row| (row, false)).chain(table.total.iter().map(|row| (row, true)));
    for (line, (row, total)) in (1..).zip(rows) {
        for ((place, cell), width) in (0..).zip(row.iter().take(table.columns.len())).zip(&mut widths) {
            put(sheet, (line, place), cell, (paper.zone, total))?;
            *width = (*width).max(said(cell, paper.language, paper.zone).chars().count());
        }
    }
    for (place, width) in (0..).zip(widths) {
        let width = u16::try_from(width.clamp(6, 60)).unwrap_or(60);
        sheet.set_column_width(place, f64::from(width) + 2.0)?;
    }
    Ok(())
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    (zone, total): (Tz, bool),
) -> Result<(), XlsxError> {
    let plain = if total { Format::new().set_bold().set_border_top(FormatBorder::Thin) } else { Format::new() };
    let shown = |format: &str| plain.clone().set_num_format(format);
    match cell {
        Cell::Nothing => write(sheet, (row, column), NONE, &plain.set_align(FormatAlign::Right)),
        Cell::Text(text) => write(sheet, (row, column), text, &plain),
        Cell::Count(count) => number(sheet, (row, column), (*count, 0), &shown("#,##0")),
        Cell::Number(thousandths) => number(sheet, (row, column), (*thousandths, 3), &shown("#,##0.0##")),
        Cell::Share(share) => number(sheet, (row, column), (*share, 4), &shown("0.00%")),
        Cell::Duration(micros) => {
            let days = decimal(*micros, 6) / 86_400.0;
            // A time below nought has no form of its own in a spreadsheet: it is told in seconds.
            let (value, format) =
                if *micros < 0 { (decimal(*micros, 6), "#,##0.0 \"s\"") } else { (days, "[h]:mm:ss") };
            sheet.write_number_with_format(row, column, value, &shown(format)).map(drop)
        }
        Cell::Money(amount) => {
            let digits = amount.currency.digits();
            let behind = if digits == 0 { String::new() } else { format!(".{}", "0".repeat(digits as usize)) };
            let format = shown(&format!("#,##0{behind} \"{}\"", amount.currency));
            number(sheet, (row, column), (amount.minor, digits), &format)
        }
        Cell::Date(date) => {
            let year = u16::try_from(date.year()).unwrap_or_default();
            let day = ExcelDateTime::from_ymd(year, day_part(date.month()), day_part(date.day()))?;
            sheet.write_datetime_with_format(row, column, &day, &shown("yyyy-mm-dd")).map(drop)
        }
        Cell::Instant(at) => {
            let at = moment(*at, zone)?;
            sheet.write_datetime_with_format(row, column, &at, &shown("yyyy-mm-dd hh:mm:ss")).map(drop)
        }
    }
}

fn day_part(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

fn moment(at: kernel::Time, zone: Tz) -> Result<ExcelDateTime, XlsxError> {
    let at = at.with_timezone(&zone).naive_local();
    let year = u16::try_from(at.year()).unwrap_or_default();
    let day = ExcelDateTime::from_ymd(year, day_part(at.month()), day_part(at.day()))?;
    day.and_hms(u16::try_from(at.hour()).unwrap_or_default(), day_part(at.minute()), at.second())
}

#[expect(clippy::cast_precision_loss, reason = "a spreadsheet has no other numbers; 15 digits are exact")]
fn decimal(units: i64, digits: u32) -> f64 {
    units as f64 / 10_f64.powi(i32::try_from(digits).unwrap_or_default())
}

fn number(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    (units, digits): (i64, u32),
    format: &Format,
) -> Result<(), XlsxError> {
    sheet.write_number_with_format(row, column, decimal(units, digits), format).map(drop)
}

/// Words; those that begin like a formula are marked as words also for when they are edited or taken elsewhere.
fn write(sheet: &mut Worksheet, (row, column): (u32, u16), text: &str, format: &Format) -> Result<(), XlsxError> {
    let mut kept: String = text.chars().filter(|letter| !letter.is_control() || *letter == '\n').collect();
    if kept.chars().count() > MOST_LETTERS {
        kept = kept.chars().take(MOST_LETTERS).chain(['…']).collect();
    }
    let format =
        if text.trim_start().starts_with(FORMULA) { format.clone().set_quote_prefix() } else { format.clone() };
    sheet.write_string_with_format(row, column, kept, &format).map(drop)
}

/// A name that a sheet may have, and that none has yet.
fn name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let clean: String = wanted
        .chars()
        .map(|letter| if letter.is_control() || "[]:*?/\\'".contains(letter) { ' ' } else { letter })
        .collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean = if clean.is_empty() { "1".to_owned() } else { clean };
    let fits = |text: &str, end: &str| cut(text, MOST_NAME - end.len()) + end;
    let tries = std::iter::once(String::new()).chain((2_u32..).map(|place| format!(" {place}")));
    let mut free = tries.map(|end| fits(&clean, &end)).filter(|name| !taken.contains(&name.to_lowercase()));
    let found = free.next().unwrap_or_default();
    taken.insert(found.to_lowercase());
    found
}

/// The first so many units of UTF-16, which is what spreadsheets count.
fn cut(text: &str, most: usize) -> String {
    let mut units = 0;
    let fits = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= most
    });
    fits.collect::<String>().trim_end().to_owned()
}
