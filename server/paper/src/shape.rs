//! What a paper is made of.

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::{Amount, Time};

/// The languages that numbers can be written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Polish.
    Polish,
    /// Ukrainian.
    Ukrainian,
    /// Russian.
    Russian,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::English, Self::Polish, Self::Ukrainian, Self::Russian];

    /// By its code; English where the code is none of these.
    pub fn of(code: &str) -> Self {
        Self::ALL.into_iter().find(|language| language.code() == code).unwrap_or_default()
    }

    /// Two letters, as in a locale.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Polish => "pl",
            Self::Ukrainian => "uk",
            Self::Russian => "ru",
        }
    }
}

/// Which way lines are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// As Latin and Cyrillic letters.
    #[default]
    LeftToRight,
    /// As Arabic and Hebrew letters.
    RightToLeft,
}

/// Under whose name a paper goes out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// The name at the head of the first page.
    pub name: String,
    /// Red, green, blue of lines and bars; the house's own where there is none.
    pub colour: Option<[u8; 3]>,
    /// A PNG, made by ourselves from what was given to us.
    pub logo: Option<Vec<u8>>,
}

/// A file that leaves the house, before it is one.
#[derive(Clone, Debug)]
pub struct Paper {
    /// What it is: "Service report".
    pub title: String,
    /// Of whom and when: "Leśna Sowa, October 2026".
    pub subtitle: String,
    /// The language of its words, and so of its numbers.
    pub language: Language,
    /// Which way it is read.
    pub direction: Direction,
    /// By whose clock instants are told.
    pub zone: Tz,
    /// When it was made; the same paper made again is the same bytes.
    pub made: Time,
    /// Under whose name.
    pub brand: Brand,
    /// What holds for all of it: how it was counted, what is left out.
    pub notes: Vec<String>,
    /// A name and the checksum of what it was made from; stands on every page.
    pub checksum: Option<(String, String)>,
    /// Its content.
    pub sections: Vec<Section>,
}

impl Paper {
    /// Every table with the heading that it stands below.
    pub fn tables(&self) -> impl Iterator<Item = (&str, &Table)> {
        self.sections.iter().flat_map(|section| section.tables.iter().map(|table| (section.heading.as_str(), table)))
    }
}

/// A part with a heading.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// The heading; empty: none.
    pub heading: String,
    /// Paragraphs.
    pub text: Vec<String>,
    /// Pictures of numbers that a table says as well.
    pub bars: Vec<Bars>,
    /// Tables.
    pub tables: Vec<Table>,
}

/// A table. A row has as many cells as there are columns; those that are missing are empty.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What it shows, where the heading does not say it.
    pub caption: String,
    /// What each column holds.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// What all rows come to.
    pub total: Option<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<String>) -> Self {
        Self { name: name.into(), kind: Kind::Words }
    }

    /// A column of numbers, moments, money.
    pub fn figures(name: impl Into<String>) -> Self {
        Self { name: name.into(), kind: Kind::Figures }
    }
}

/// What a column holds. Each cell knows its own unit: a table of KPIs has shares and times below each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, which may be broken.
    Words,
    /// Figures, which stand below each other.
    Figures,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// There is no value: an empty base.
    #[default]
    Nothing,
    /// Words.
    Text(String),
    /// Things.
    Count(i64),
    /// Thousandths of a thing.
    Number(i64),
    /// Ten-thousandths.
    Share(i64),
    /// Microseconds.
    Duration(i64),
    /// Money.
    Money(Amount),
    /// A day.
    Date(NaiveDate),
    /// A moment.
    Instant(Time),
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// What a bar or a row tells besides its number; never by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing.
    #[default]
    Plain,
    /// As promised.
    Good,
    /// Not as promised.
    Bad,
}

/// Bars below each other, each as long as its number is large. CSV and XLSX leave them out.
#[derive(Clone, Debug, Default)]
pub struct Bars {
    /// What they show.
    pub caption: String,
    /// From the top.
    pub rows: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// What it says.
    pub value: Cell,
    /// How long it is, in ten-thousandths of the longest that there can be.
    pub length: u16,
    /// Where the promise lies, in the same.
    pub mark: Option<u16>,
    /// How it stands.
    pub tone: Tone,
}
