//! The list of breaks. A house that has written none of its own has the stock list.

use kernel::Fault;
use store::View;
use store::query::Order;

use super::break_row as row;

/// A kind of break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakKind {
    /// Its code, as it stands in facts.
    pub code: String,
    /// Its name; the stock list is named by the screens.
    pub name: String,
    /// How long it may be.
    pub minutes: Option<i64>,
    /// Whether it is paid.
    pub paid: bool,
}

/// Code, minutes and pay of the stock list.
const STOCK: [(&str, Option<i64>, bool); 4] =
    [("meal", Some(30), false), ("rest", Some(15), true), ("talk", None, true), ("technical", None, true)];

/// The breaks that may be taken.
pub async fn list(house: &View) -> Result<Vec<BreakKind>, Fault> {
    let rows = house.find::<row::Entity>().order(row::Column::Place, Order::Asc).all().await?;
    if rows.is_empty() {
        return Ok(STOCK.map(stock).into());
    }
    let read = |row: row::Model| BreakKind { code: row.code, name: row.name, minutes: row.minutes, paid: row.paid };
    Ok(rows.into_iter().map(read).collect())
}

fn stock((code, minutes, paid): (&str, Option<i64>, bool)) -> BreakKind {
    BreakKind { code: code.to_owned(), name: code.to_owned(), minutes, paid }
}
