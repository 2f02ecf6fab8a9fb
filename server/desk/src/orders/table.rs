//! Orders as a table: a heading that names the columns, then one order a line.
//!
//! Columns may stand in any order; one that is unknown is refused, so that nobody sends us more of a customer than is asked
//! for. Invariant: a line that cannot be read is named by its number, and then nothing of the table is taken.

use csv::{ByteRecord, ReaderBuilder, StringRecord};
use kernel::fault::{Fault, Problems, Reason};

use super::MOST;
use super::typed::Cells;

/// The longest table.
pub const LONGEST: usize = 768 * 1024;
/// The columns, those that are needed first.
const COLUMNS: [&str; 6] = ["number", "email", "placed_at", "amount", "currency", "cancelled_at"];
const NEEDED: usize = 3;

/// The cells of each order, with the number of its line. Cells are told apart by commas, semicolons or tabs.
pub fn rows(text: &str) -> Result<Vec<(u64, Cells)>, Fault> {
    if text.len() > LONGEST {
        return Err(Fault::invalid("csv", Reason::coded("TOO_LONG", "is too long").with("most", LONGEST)));
    }
    let text = text.trim_start_matches('\u{feff}');
    if let Some(line) = text.lines().position(|line| line.contains(['\u{fffd}', '\0'])) {
        let reason = Reason::coded("NOT_UTF8", "is not written in UTF-8").with("line", line + 1);
        return Err(Fault::invalid("csv", reason));
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut records = reader.byte_records();
    let Some(heading) = records.next() else {
        return Err(Fault::invalid("csv", Reason::coded("REQUIRED", "holds no order")));
    };
    let heading = Heading::of(&record(heading, 1)?)?;
    let mut rows = Vec::new();
    for found in records {
        let line = found.as_ref().ok().and_then(ByteRecord::position).map_or(0, csv::Position::line);
        rows.push((line, heading.cells(&record(found, line)?, line)?));
        if rows.len() > MOST {
            let many = Reason::coded("TOO_MANY", "holds too many orders").with("most", MOST);
            return Err(Fault::invalid("csv", many));
        }
    }
    if rows.is_empty() {
        return Err(Fault::invalid("csv", Reason::coded("REQUIRED", "holds no order")));
    }
    Ok(rows)
}

fn record(read: Result<ByteRecord, csv::Error>, line: u64) -> Result<StringRecord, Fault> {
    let text = read.ok().and_then(|record| StringRecord::from_byte_record(record).ok());
    text.ok_or_else(|| Fault::invalid("csv", Reason::coded("NOT_UTF8", "is not written in UTF-8").with("line", line)))
}

/// What stands most often in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let often = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
    // Of equal ones the last is taken: a heading of one column is told apart by commas.
    *b"\t;,".iter().max_by_key(|mark| often(mark)).unwrap_or(&b',')
}

/// Where each column stands.
struct Heading {
    places: [Option<usize>; COLUMNS.len()],
    width: usize,
}

impl Heading {
    fn of(record: &StringRecord) -> Result<Self, Fault> {
        let (mut problems, mut places) = (Problems::none(), [None; COLUMNS.len()]);
        for (place, name) in record.iter().enumerate() {
            let text: String = name.chars().take(40).collect();
            let Some(column) = COLUMNS.iter().position(|column| name.eq_ignore_ascii_case(column)) else {
                let reason = Reason::coded("CSV_COLUMN", format!("{text:?} is no column of orders"));
                problems.add("csv", reason.with("line", 1).with("text", text));
                continue;
            };
            let twice = Reason::coded("TWICE", format!("{text:?} stands twice")).with("line", 1);
            problems.check(places[column].is_some(), "csv", twice);
            places[column] = Some(place);
        }
        for (column, name) in COLUMNS.iter().enumerate().take(NEEDED) {
            let reason = Reason::coded("CSV_MISSING", format!("the column {name} is missing"));
            problems.check(places[column].is_none(), "csv", reason.with("line", 1).with("text", name));
        }
        problems.settle()?;
        Ok(Self { places, width: record.len() })
    }

    fn cells(&self, record: &StringRecord, line: u64) -> Result<Cells, Fault> {
        if record.len() != self.width {
            let reason = Reason::coded("CSV_CELLS", "holds more or fewer cells than the heading");
            return Err(Fault::invalid("csv", reason.with("line", line)));
        }
        let cell = |column: usize| Some(record.get(self.places[column]?)?.to_owned());
        let needed = |column: usize| cell(column).unwrap_or_default();
        Ok(Cells {
            number: needed(0),
            email: needed(1),
            placed_at: needed(2),
            amount: cell(3),
            currency: cell(4),
            cancelled_at: cell(5),
        })
    }
}
