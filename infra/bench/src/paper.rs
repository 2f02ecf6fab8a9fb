//! The report of a month as pages and as a workbook.
//!
//! The bare minimum is the CSV of the same paper: the same rows, read and said, without a page being set. Deliberately
//! absent: the figures, which are counted before. Invariant: the paper is as long as that of a busy client's month.

use std::time::{Duration, Instant};

use ::paper::{Bar, Bars, Brand, Cell, Column, Direction, Language, Paper, Section, Table, Tone};
use anyhow::{Result, ensure};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::Amount;

use crate::results::{Results, Row};
use crate::timing::say;

/// How often each is made; the quickest counts, since the machine has other work.
const TIMES: usize = 5;
const GOAL: Duration = Duration::from_secs(1);

/// Measures.
pub fn run(results: &mut Results) -> Result<()> {
    let paper = month()?;
    // Fonts are read once a process; the first page pays for them.
    let began = Instant::now();
    ensure!(::paper::pdf(&paper)?.starts_with(b"%PDF-"));
    let first = began.elapsed();
    let bare = quickest(|| ::paper::csv(&paper))?;
    let formats: [(&str, Duration); 3] = [
        ("the report of a month as PDF, the first of a process", first),
        ("the report of a month as PDF", quickest(|| ::paper::pdf(&paper))?),
        ("the report of a month as XLSX", quickest(|| ::paper::xlsx(&paper))?),
    ];
    for (what, took) in formats {
        results.add(Row {
            bench: "paper",
            on: "none",
            what: what.to_owned(),
            ours: say(took),
            bare: Some(say(bare)),
            ratio: Some(took.as_secs_f64() / bare.as_secs_f64().max(1e-6)),
            goal: Some(("1 s".into(), took <= GOAL)),
        });
    }
    Ok(())
}

fn quickest(make: impl Fn() -> Result<Vec<u8>, kernel::Fault>) -> Result<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..TIMES {
        let began = Instant::now();
        ensure!(!make()?.is_empty());
        best = best.min(began.elapsed());
    }
    Ok(best)
}

/// Ten promises, every day below them, thirty late contacts, forty lines of an invoice.
fn month() -> Result<Paper> {
    let made: DateTime<Utc> = "2026-11-01T08:00:00Z".parse()?;
    let day: NaiveDate = "2026-10-01".parse()?;
    let money = |minor: i64| Ok::<_, anyhow::Error>(Cell::Money(Amount::new(minor, "PLN".parse()?)));
    let mut lines = Vec::new();
    for line in 0..40 {
        let net = money(line * 123_456 - 50_000)?;
        let words = "Osiągnięto 91,30% zamiast 95,00%: 5,00% z 12 345,00 PLN.";
        lines.push(vec![Cell::text(format!("Pozycja {line}")), Cell::text(words), Cell::Count(line * 17), net]);
    }
    let promises = (0..10).map(|place| {
        let share = 9_000 + place * 97;
        vec![Cell::text("Odpowiedzi w terminie"), Cell::Share(9_500), Cell::Share(share), Cell::Count(1_234)]
    });
    let bars = (0..10).map(|place| Bar {
        label: "Odpowiedzi w terminie".into(),
        value: Cell::Share(9_000 + place * 97),
        length: 9_000,
        mark: Some(9_500),
        tone: Tone::Bad,
    });
    let days = day.iter_days().take(31).map(|day| vec![Cell::Date(day), Cell::Share(9_137), Cell::Count(40)]);
    let late = (0..30).map(|place| {
        let number = Cell::text(format!("LS-{place}"));
        vec![number, Cell::Instant(made), Cell::Instant(made), Cell::Duration(place * 61_000_000)]
    });
    let table = |names: &[&str], rows: Vec<Vec<Cell>>| {
        let column =
            |(place, name): (usize, &&str)| if place == 0 { Column::words(*name) } else { Column::figures(*name) };
        Table { columns: names.iter().enumerate().map(column).collect(), rows, ..Table::default() }
    };
    let section = |heading: &str, table: Table| Section {
        heading: heading.into(),
        text: vec!["Dotrzymaliśmy 3 z 4 obietnic. 12 345 kontaktów.".into()],
        tables: vec![table],
        ..Section::default()
    };
    let mut first = section("Obietnice", table(&["Wskaźnik", "Cel", "Wynik", "Próba"], promises.collect()));
    first.bars = vec![Bars { caption: String::new(), rows: bars.collect() }];
    Ok(Paper {
        title: "Raport SLA".into(),
        subtitle: "Leśna Sowa, październik 2026".into(),
        language: Language::Polish,
        direction: Direction::LeftToRight,
        zone: chrono_tz::Europe::Warsaw,
        made,
        brand: Brand::default(),
        notes: vec!["Liczone według wersji 3 umowy.".into()],
        checksum: Some(("Suma kontrolna".into(), "0123456789abcdef".repeat(4))),
        sections: vec![
            first,
            section("Dni", table(&["Dzień", "Udział", "Z terminem"], days.collect())),
            section("Po terminie", table(&["Numer", "Przyszło", "Termin", "Opóźnienie"], late.collect())),
            section("Rozliczenie", table(&["Pozycja", "Czego dotyczy", "Ilość", "Netto"], lines)),
        ],
    })
}
