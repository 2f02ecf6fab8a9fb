//! Every column of every row of the reference, which was computed with 34 digits and more.

use planning::erlang::{self, blocking};
use planning::staffing;

const TABLE: &str = include_str!("../../../../tests/fixtures/erlang/erlang_reference.csv");

type Row = std::collections::BTreeMap<String, String>;

fn rows(table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header = reader.headers().unwrap().clone();
    let row =
        |record: csv::StringRecord| header.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// 1e-9 relative, 1e-6 where the value is below 1e-12.
fn agrees(ours: &str, theirs: &str) -> bool {
    match (ours.parse::<f64>(), theirs.parse::<f64>()) {
        (Ok(ours), Ok(theirs)) => {
            let most = if theirs.abs() < 1e-12 { 1e-6 } else { 1e-9 };
            (ours - theirs).abs() <= most * theirs.abs()
        }
        _ => ours == theirs,
    }
}

#[test]
fn every_column_of_every_row_agrees() {
    let reference = rows(TABLE);

    let ours = rows(&staffing::erlang(TABLE).unwrap());

    assert_eq!((reference.len(), ours.len()), (104, 104));
    let mut apart = Vec::new();
    for (theirs, ours) in reference.iter().zip(&ours) {
        for (column, theirs_here) in theirs.iter().filter(|(column, _)| *column != "note") {
            if !agrees(&ours[column], theirs_here) {
                apart.push(format!("row {} {column}: {} instead of {theirs_here}", theirs["id"], ours[column]));
            }
        }
    }
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

#[test]
fn the_published_tables_agree() {
    for (load, lines, lost) in [(4.461, 10, 0.01), (12.03, 20, 0.01), (84.06, 100, 0.00999)] {
        assert!((blocking(load, lines) - lost).abs() < 6e-6, "{load} {lines}: {}", blocking(load, lines));
    }

    let garnett = erlang::Queue::new(48.0 * 60.0, 60.0).unwrap();
    let endless = erlang::c(&garnett, 50, 20.0);
    let patient = erlang::a(&garnett.with_patience(120.0).unwrap(), 50, 20.0);

    assert!((endless.mean_wait_s - 20.8).abs() < 0.05 && (endless.occupancy - 0.96).abs() < 1e-12);
    assert!((patient.abandon - 0.0309).abs() < 5e-5 && (patient.mean_wait_s - 3.7).abs() < 0.05);
    assert!((patient.occupancy - 0.93).abs() < 5e-3);
}
