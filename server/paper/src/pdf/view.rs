//! A paper as its page sees it: every cell as text, every column with the room that it needs.
//!
//! Invariant: a table is never wider than its page: columns share it by weight, and letters become smaller before they
//! would leave it.

use serde::Serialize;

use crate::said::said;
use crate::shape::{Bars, Cell, Direction, Kind, Paper, Section, Table, Tone};

/// Letters of nine points that stand beside each other on an upright page, and on one that lies.
const UPRIGHT: usize = 104;
const LYING: usize = 156;
/// What the space between columns takes, in letters.
const GAP: usize = 2;
/// The widest that a column of words asks to be.
const WORDS: usize = 34;
/// The longest stretch of letters that is left whole in a table.
const LONGEST: usize = 22;
/// The size of letters in tables, and the smallest that can be read.
const SIZE: f64 = 9.0;
const SMALLEST: f64 = 4.5;
/// The house's own colour.
const COLOUR: [u8; 3] = [0x14, 0x67, 0x4a];

#[derive(Serialize)]
pub struct View {
    title: String,
    subtitle: String,
    author: String,
    brand: String,
    logo: bool,
    accent: [u8; 3],
    lang: &'static str,
    rtl: bool,
    wide: bool,
    notes: Vec<String>,
    checksum: Option<(String, String)>,
    sections: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    heading: String,
    text: Vec<String>,
    bars: Vec<Picture>,
    tables: Vec<Sheet>,
}

#[derive(Serialize)]
struct Sheet {
    caption: String,
    size: f64,
    columns: Vec<Head>,
    rows: Vec<Vec<String>>,
    total: Option<Vec<String>>,
}

#[derive(Serialize)]
struct Head {
    name: String,
    kind: &'static str,
    weight: usize,
}

#[derive(Serialize)]
struct Picture {
    caption: String,
    label: usize,
    rows: Vec<Strip>,
}

#[derive(Serialize)]
struct Strip {
    label: String,
    value: String,
    length: f64,
    mark: Option<f64>,
    tone: &'static str,
}

impl View {
    pub fn of(paper: &Paper) -> Self {
        let wide = paper.tables().any(|(_, table)| asked(table, paper) > UPRIGHT);
        let checksum = paper.checksum.as_ref().map(|(label, sum)| (clean(label), clean(sum)));
        Self {
            title: clean(&paper.title),
            subtitle: clean(&paper.subtitle),
            author: clean(&paper.brand.name),
            brand: clean(&paper.brand.name),
            logo: paper.brand.logo.is_some(),
            accent: paper.brand.colour.unwrap_or(COLOUR),
            lang: paper.language.code(),
            rtl: paper.direction == Direction::RightToLeft,
            wide,
            notes: paper.notes.iter().map(|words| clean(words)).collect(),
            checksum,
            sections: paper.sections.iter().map(|section| Part::of(section, paper, wide)).collect(),
        }
    }
}

impl Part {
    fn of(section: &Section, paper: &Paper, wide: bool) -> Self {
        Self {
            heading: clean(&section.heading),
            text: section.text.iter().map(|words| clean(words)).collect(),
            bars: section.bars.iter().map(|bars| Picture::of(bars, paper)).collect(),
            tables: section.tables.iter().map(|table| Sheet::of(table, paper, wide)).collect(),
        }
    }
}

impl Sheet {
    fn of(table: &Table, paper: &Paper, wide: bool) -> Self {
        let weights = weights(table, paper);
        let asked: usize = weights.iter().map(|weight| weight + GAP).sum();
        let room = if wide { LYING } else { UPRIGHT };
        let head = |(column, weight): (&crate::Column, usize)| Head {
            name: broken(&clean(&column.name)),
            kind: if column.kind == Kind::Words { "words" } else { "figures" },
            weight: weight + GAP,
        };
        let row = |row: &Vec<Cell>| -> Vec<String> {
            let cells = (0..table.columns.len()).map(|place| row.get(place).unwrap_or(&Cell::Nothing));
            cells.map(|cell| shown(cell, paper)).collect()
        };
        Self {
            caption: clean(&table.caption),
            size: scaled(asked, room),
            columns: table.columns.iter().zip(weights).map(head).collect(),
            rows: table.rows.iter().map(row).collect(),
            total: table.total.as_ref().map(row),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "letters of a line")]
fn scaled(asked: usize, room: usize) -> f64 {
    if asked <= room { SIZE } else { (SIZE * room as f64 / asked as f64).max(SMALLEST) }
}

/// How many letters a table asks for in a line.
fn asked(table: &Table, paper: &Paper) -> usize {
    weights(table, paper).iter().map(|weight| weight + GAP).sum()
}

/// How many letters each column asks for: figures as many as the longest has, words no more than can be broken.
fn weights(table: &Table, paper: &Paper) -> Vec<usize> {
    let weight = |(place, column): (usize, &crate::Column)| {
        let rows = table.rows.iter().chain(table.total.iter());
        let longest = rows.filter_map(|row| row.get(place)).map(|cell| shown(cell, paper).chars().count()).max();
        let head = broken(&column.name).split([' ', '\u{200b}']).map(|word| word.chars().count()).max();
        let most = if column.kind == Kind::Words { WORDS } else { LONGEST * 2 };
        longest.unwrap_or_default().min(most).max(head.unwrap_or_default()).max(3)
    };
    table.columns.iter().enumerate().map(weight).collect()
}

fn shown(cell: &Cell, paper: &Paper) -> String {
    match cell {
        Cell::Text(text) => broken(&clean(text)),
        other => said(other, paper.language, paper.zone),
    }
}

impl Picture {
    fn of(bars: &Bars, paper: &Paper) -> Self {
        let longest = bars.rows.iter().map(|bar| bar.label.chars().count()).max().unwrap_or_default();
        let strip = |bar: &crate::Bar| Strip {
            label: broken(&clean(&bar.label)),
            value: shown(&bar.value, paper),
            length: percent(bar.length),
            mark: bar.mark.map(percent),
            tone: match bar.tone {
                Tone::Plain => "plain",
                Tone::Good => "good",
                Tone::Bad => "bad",
            },
        };
        // The strip has four parts of the width; labels take one to four.
        let label = longest.div_ceil(14).clamp(1, 4);
        Self { caption: clean(&bars.caption), label, rows: bars.rows.iter().map(strip).collect() }
    }
}

fn percent(length: u16) -> f64 {
    f64::from(length.min(10_000)) / 100.0
}

/// Text without what is no letter: controls, and marks that turn the direction of what follows.
fn clean(text: &str) -> String {
    let kept = |letter: char| match letter {
        '\n' => Some('\n'),
        '\t' => Some(' '),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        other if other.is_control() => None,
        other => Some(other),
    };
    text.chars().filter_map(kept).collect()
}

/// Long stretches of letters with places at which a line may end, so that none leaves its column.
fn broken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for letter in text.chars() {
        run = if letter.is_whitespace() { 0 } else { run + 1 };
        if run > LONGEST {
            out.push('\u{200b}');
            run = 1;
        }
        out.push(letter);
    }
    out
}
