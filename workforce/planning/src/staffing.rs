//! Staffing questions from a table: the text of a CSV file in, the text of a CSV file out.
//!
//! The columns are described in the folder's README. Deliberately absent: files. Invariant: either every row is answered,
//! or none is and every bad row is named by its line and its field.

use csv::{ReaderBuilder, StringRecord, Writer};
use kernel::Fault;

use crate::erlang::{self, Goal, Measures, Queue};
use crate::placed;

/// The columns that a question has.
const ASKED: [&str; 7] = ["id", "model", "calls_per_hour", "aht_s", "patience_s", "target_sl", "target_s"];
/// The columns that an answer adds.
const ANSWERED: [&str; 10] = [
    "agents_min",
    "load_erl",
    "p_wait",
    "mean_wait_s",
    "sl",
    "sl_net_short_aband",
    "p_abandon",
    "p_abandon_within_T",
    "occupancy",
    "sl_one_agent_less",
];

/// A row's cells, in the order of `ASKED`.
type Cells<'a> = [&'a str; 7];

/// Answers every row: the fewest agents, and what callers then meet.
pub fn erlang(table: &str) -> Result<String, Fault> {
    let table = table.strip_prefix('\u{feff}').unwrap_or(table);
    let mut reader = ReaderBuilder::new().trim(csv::Trim::All).from_reader(table.as_bytes());
    let header = reader.headers().map_err(|error| unreadable(table, &error))?.clone();
    let places = places(&header)?;
    let (mut answers, mut problems) = (Vec::new(), Vec::new());
    for row in reader.records() {
        match row.map_err(|error| unreadable(table, &error)).and_then(|row| answer(table, &row, places)) {
            Ok(answer) => answers.push(answer),
            Err(Fault::Invalid(found)) => problems.extend(found),
            Err(other) => return Err(other),
        }
    }
    if problems.is_empty() { written(&answers) } else { Err(Fault::Invalid(problems)) }
}

/// Where the columns of a question stand. Other columns are not looked at.
fn places(header: &StringRecord) -> Result<[usize; 7], Fault> {
    let mut places = [0; 7];
    for (place, column) in places.iter_mut().zip(ASKED) {
        let mut found = header.iter().enumerate().filter(|(_, name)| *name == column).map(|(at, _)| at);
        *place = match (found.next(), found.next()) {
            (Some(at), None) => at,
            (None, _) => return Err(problem(1, column, "is a column that is missing")),
            (Some(_), Some(_)) => return Err(problem(1, column, "is a column that stands there twice")),
        };
    }
    Ok(places)
}

fn answer(table: &str, row: &StringRecord, places: [usize; 7]) -> Result<Vec<String>, Fault> {
    let cells: Cells = places.map(|place| row.get(place).unwrap_or_default());
    let (queue, goal) = question(&cells).map_err(|fault| placed(&at(line(table, row.position())), fault))?;
    let agents = erlang::fewest(&queue, &goal);
    let met = erlang::measures(&queue, agents, goal.within_s());
    let less = agents.checked_sub(1).map(|less| erlang::measures(&queue, less, goal.within_s()).level);
    let mut answer: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
    answer.push(agents.to_string());
    answer.push(number(queue.load()));
    answer.extend(figures(&met, queue.patience_s().is_some()));
    answer.push(less.map(number).unwrap_or_default());
    Ok(answer)
}

fn question(cells: &Cells) -> Result<(Queue, Goal), Fault> {
    let [_, model, calls, aht, patience, share, within] = *cells;
    let queue = || Queue::new(read("calls_per_hour", calls)?, read("aht_s", aht)?);
    let queue = match (model, patience.is_empty()) {
        ("erlang_c", true) => queue()?,
        ("erlang_c", false) => {
            return Err(Fault::invalid("patience_s", "is empty for erlang_c, which knows no patience"));
        }
        ("erlang_a", _) => queue()?.with_patience(read("patience_s", patience)?)?,
        _ => return Err(Fault::invalid("model", format!("is erlang_a or erlang_c, not {model:?}"))),
    };
    Ok((queue, Goal::new(read("target_sl", share)?, read("target_s", within)?)?))
}

fn read(field: &str, cell: &str) -> Result<f64, Fault> {
    cell.parse().map_err(|_| Fault::invalid(field, format!("is a number, not {cell:?}")))
}

/// The measures in the order of the columns; who never gives up has no figures about giving up.
fn figures(met: &Measures, patience: bool) -> [String; 7] {
    let where_known = |value: f64| if patience { number(value) } else { String::new() };
    [
        number(met.wait),
        number(met.mean_wait_s),
        number(met.level),
        where_known(met.level_net),
        where_known(met.abandon),
        where_known(met.abandon_within),
        number(met.occupancy),
    ]
}

/// The shortest decimal that reads back as the same value.
fn number(value: f64) -> String {
    if value != 0.0 && value.abs() < 1e-4 { format!("{value:e}") } else { value.to_string() }
}

fn written(answers: &[Vec<String>]) -> Result<String, Fault> {
    let mut writer = Writer::from_writer(Vec::new());
    let header = ASKED.iter().chain(&ANSWERED);
    writer.write_record(header).map_err(Fault::storage)?;
    for answer in answers {
        writer.write_record(answer).map_err(Fault::storage)?;
    }
    let bytes = writer.into_inner().map_err(|error| Fault::storage(error.into_error()))?;
    String::from_utf8(bytes).map_err(Fault::storage)
}

fn unreadable(table: &str, error: &csv::Error) -> Fault {
    let at = line(table, error.position());
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            problem(at, "row", &format!("has {len} cells where the header has {expected_len}"))
        }
        _ => problem(at, "row", &error.to_string()),
    }
}

/// The line of a row: the reader stands before the empty lines that it skips.
fn line(table: &str, position: Option<&csv::Position>) -> u64 {
    let Some(position) = position else { return 1 };
    let rest = usize::try_from(position.byte()).ok().and_then(|from| table.as_bytes().get(from..)).unwrap_or_default();
    let skipped = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n');
    skipped.fold(position.line(), |line, _| line + 1)
}

fn problem(line: u64, field: &str, reason: &str) -> Fault {
    placed(&at(line), Fault::invalid(field, reason))
}

fn at(line: u64) -> String {
    format!("line {line}: ")
}
