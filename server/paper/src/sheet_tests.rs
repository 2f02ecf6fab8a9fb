//! Workbooks are read back with a library that is not ours.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;

use crate::{Brand, Cell, Column, Direction, Language, Paper, Section, Table, csv, xlsx};

fn paper(language: Language, tables: Vec<Table>) -> Paper {
    Paper {
        title: "Service report".into(),
        subtitle: "Leśna Sowa".into(),
        language,
        direction: Direction::LeftToRight,
        zone: chrono_tz::Europe::Warsaw,
        made: "2026-11-01T08:00:00Z".parse().unwrap(),
        brand: Brand::default(),
        notes: vec!["=1+1".into()],
        checksum: None,
        sections: vec![Section { heading: "KPIs".into(), text: vec!["Kept.".into()], bars: Vec::new(), tables }],
    }
}

fn every_kind() -> Table {
    Table {
        caption: String::new(),
        columns: [Column::words("what")].into_iter().chain((0..7).map(|n| Column::figures(format!("c{n}")))).collect(),
        rows: vec![vec![
            Cell::text("żółw; \"x\""),
            Cell::Count(-5),
            Cell::Number(1_250),
            Cell::Share(9_345),
            Cell::Duration(90_500_000),
            Cell::Money("-12.30 PLN".parse().unwrap()),
            Cell::Date("2026-10-01".parse().unwrap()),
            Cell::Instant("2026-10-01T10:00:00Z".parse().unwrap()),
        ]],
        total: None,
    }
}

fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

#[test]
fn numbers_are_numbers_in_their_own_unit() {
    let mut book = open(xlsx(&paper(Language::Polish, vec![every_kind()])).unwrap());
    let sheet = book.worksheet_range("KPIs").unwrap();

    let cell = |column: u32| sheet.get_value((1, column)).unwrap().clone();
    assert_eq!(cell(0), Data::String("żółw; \"x\"".into()));
    assert_eq!((cell(1), cell(2), cell(3)), (Data::Float(-5.0), Data::Float(1.25), Data::Float(0.9345)));
    assert_eq!(cell(5), Data::Float(-12.3));
    let Data::DateTime(time) = cell(4) else { panic!("{:?}", cell(4)) };
    assert!((time.as_f64() * 86_400.0 - 90.5).abs() < 1e-6 && time.is_duration());
    let Data::DateTime(moment) = cell(7) else { panic!("{:?}", cell(7)) };
    // Days since the end of 1899: noon of 2026-10-01.
    assert!((moment.as_f64() - 46_296.5).abs() < 1e-9 && moment.is_datetime());
}

#[test]
fn lines_are_exact_and_in_the_readers_own_numbers() {
    let polish = String::from_utf8(csv(&paper(Language::Polish, vec![every_kind()])).unwrap()).unwrap();
    let english = String::from_utf8(csv(&paper(Language::English, vec![every_kind()])).unwrap()).unwrap();

    let rest = "-12,30;2026-10-01;2026-10-01 12:00:00";
    assert_eq!(
        polish,
        format!("\u{feff}what;c0;c1;c2;c3;c4 (PLN);c5;c6\r\n\"żółw; \"\"x\"\"\";-5;1,25;93,45%;0:01:30,5;{rest}\r\n")
    );
    assert!(english.contains(";1.25;93.45%;0:01:30.5;-12.30;"), "{english}");
}

#[test]
fn tables_of_one_name_have_sheets_of_their_own() {
    let table = || Table { caption: "A name / that: is [far] longer than any sheet's".into(), ..every_kind() };
    let mut book = open(xlsx(&paper(Language::English, vec![table(), table()])).unwrap());

    let names = book.sheet_names();
    assert_eq!(names, ["Service report", "A name that is far longer than", "A name that is far longer tha 2"]);
    assert!(book.worksheet_range(&names[2]).unwrap().get_value((1, 1)).is_some());
}

/// Words as strangers write them.
const STRANGE: &str = "\\PC{0,40}|[=+@\t\r\n;\"' -][=+@A-Z0-9()|!'\"; -]{0,20}";

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_words_become_a_formula(words in STRANGE) {
        let table = Table { rows: vec![vec![Cell::text(&words)]], columns: vec![Column::words(&words)], ..Table::default() };
        let paper = paper(Language::English, vec![table]);

        let mut book = open(xlsx(&paper).unwrap());
        let lines = csv(&paper).unwrap();

        for sheet in book.sheet_names() {
            let formulas = book.worksheet_formula(&sheet).unwrap();
            prop_assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()));
        }
        let text = String::from_utf8(lines).unwrap();
        let mut read = ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        for record in read.records() {
            for cell in &record.unwrap() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
        }
    }
}
