//! An order as somebody wrote it down, read cell by cell.
//!
//! Invariant: what is read may stand in the ledger as it is; whatever is wrong is said with its column.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use kernel::fault::Reason;
use kernel::money::Amount;
use kernel::time::{Time, from_micros, micros};

/// The longest number of an order.
const MOST_NUMBER: usize = 64;
/// The longest address that mail knows.
const MOST_ADDRESS: usize = 254;
/// How many letters of a wrong cell are said back.
const SAID: usize = 40;

/// The cells of an order; what is none says nothing about it, an empty one that there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// The shop's number.
    pub number: String,
    /// The customer's address.
    pub email: String,
    /// When it was placed.
    pub placed_at: String,
    /// What it came to.
    pub amount: Option<String>,
    /// In which currency.
    pub currency: Option<String>,
    /// When it was cancelled.
    pub cancelled_at: Option<String>,
}

/// What a cell says that may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<T> {
    /// There is no such cell: it is as it was.
    Absent,
    /// There is none.
    Empty,
    /// It is this.
    Holds(T),
}

impl<T> Cell<T> {
    /// What is so now, where that was so before.
    pub fn or(self, before: Option<T>) -> Option<T> {
        match self {
            Self::Absent => before,
            Self::Empty => None,
            Self::Holds(value) => Some(value),
        }
    }

    fn read(text: Option<&str>, read: impl Fn(&str) -> Result<T, Reason>) -> Result<Self, Reason> {
        match text.map(str::trim) {
            None => Ok(Self::Absent),
            Some("") => Ok(Self::Empty),
            Some(text) => read(text).map(Self::Holds),
        }
    }
}

/// An order as it is to stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The shop's number.
    pub number: String,
    /// The customer's address.
    pub email: String,
    /// When it was placed.
    pub placed: Time,
    /// What it came to.
    pub amount: Cell<Amount>,
    /// When it was cancelled.
    pub cancelled: Cell<Time>,
}

/// What is wrong with a cell: its column, and why.
pub type Wrong = (&'static str, Reason);

impl Cells {
    /// Reads the cells. Wall times are those of `zone`.
    pub fn read(&self, zone: Tz, now: Time) -> Result<Entry, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let number = noted(number(&self.number), "number", &mut wrong);
        let email = noted(email(&self.email), "email", &mut wrong);
        let placed = noted(instant(&self.placed_at, zone, now), "placed_at", &mut wrong);
        let currency = self.currency.as_deref().unwrap_or_default().trim();
        let amount = Cell::read(self.amount.as_deref(), |text| amount(text, currency));
        let amount = noted(amount, "amount", &mut wrong);
        let cancelled = Cell::read(self.cancelled_at.as_deref(), |text| instant(text, zone, now));
        let cancelled = noted(cancelled, "cancelled_at", &mut wrong);
        if let (Some(placed), Some(Cell::Holds(cancelled))) = (placed, cancelled)
            && cancelled < placed
        {
            wrong.push(("cancelled_at", Reason::coded("BEFORE_ORDER", "is before the order was placed")));
        }
        match (number, email, placed, amount, cancelled) {
            (Some(number), Some(email), Some(placed), Some(amount), Some(cancelled)) if wrong.is_empty() => {
                Ok(Entry { number, email, placed, amount, cancelled })
            }
            _ => Err(wrong),
        }
    }
}

fn amount(text: &str, currency: &str) -> Result<Amount, Reason> {
    let text = format!("{} {currency}", text.replace(',', "."));
    let read = text.parse::<Amount>().ok().filter(|amount| amount.minor >= 0);
    read.ok_or_else(|| said("CSV_AMOUNT", "is not an amount from 0 in a currency such as PLN", &text))
}

fn noted<T>(read: Result<T, Reason>, column: &'static str, wrong: &mut Vec<Wrong>) -> Option<T> {
    read.map_err(|reason| wrong.push((column, reason))).ok()
}

fn number(text: &str) -> Result<String, Reason> {
    let text = text.trim();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:#".contains(letter);
    let begins = text.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '#');
    if begins && text.len() <= MOST_NUMBER && text.chars().all(plain) {
        return Ok(text.to_owned());
    }
    Err(said("CSV_ORDER", "is not a number of an order: up to 64 letters, digits and - _ . / : #", text))
}

fn email(text: &str) -> Result<String, Reason> {
    let text = text.trim();
    let odd = |letter: char| letter.is_whitespace() || letter.is_control() || "<>()[],;:\"\\=".contains(letter);
    let (name, host) = text.split_once('@').unwrap_or_default();
    let whole = !name.is_empty() && host.contains('.') && !host.contains('@') && !host.contains("..");
    if whole && text.len() <= MOST_ADDRESS && !text.contains(odd) && !host.starts_with('.') && !host.ends_with('.') {
        return Ok(text.to_owned());
    }
    // An address of a customer is not said back: it would stand in logs.
    Err(Reason::coded("NOT_AN_ADDRESS", "is no e-mail address"))
}

fn instant(text: &str, zone: Tz, now: Time) -> Result<Time, Reason> {
    let text = text.trim();
    let read = wall(text, zone).or_else(|| DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc()));
    let at = read.ok_or_else(|| said("CSV_INSTANT", "is not a time such as 2026-12-01 08:30", text))?;
    if at > now {
        return Err(said("IN_THE_FUTURE", "lies ahead", text));
    }
    if at < DateTime::<Utc>::UNIX_EPOCH {
        return Err(said("TOO_LONG_AGO", "is before 1970", text));
    }
    Ok(from_micros(micros(at)))
}

/// A wall time; one that never came is none.
fn wall(text: &str, zone: Tz) -> Option<Time> {
    let forms = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"];
    let naive = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())?;
    zone.from_local_datetime(&naive).earliest().map(|at| at.to_utc())
}

fn said(code: &'static str, words: &str, text: &str) -> Reason {
    let text: String = text.chars().filter(|letter| !letter.is_control()).take(SAID).collect();
    Reason::coded(code, format!("{text:?} {words}")).with("text", text)
}
