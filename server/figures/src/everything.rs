//! The rows of the served version as text: to compare two ways of filling them.

use kernel::Fault;
use store::View;
use store::query::ColumnTrait;

use crate::project::served;
use crate::row::{cell, contact, matter, reading, stretch, trace};

/// Every row of a client's figures, in order, without the number of the version.
pub async fn everything(view: &View) -> Result<Vec<String>, Fault> {
    let version = served(view).await?;
    let mut rows = Vec::new();
    for mut row in view.find::<reading::Entity>().filter(reading::Column::Version.eq(version)).all().await? {
        row.version = 0;
        rows.push(format!("{row:?}"));
    }
    for mut row in view.find::<contact::Entity>().filter(contact::Column::Version.eq(version)).all().await? {
        row.version = 0;
        rows.push(format!("{row:?}"));
    }
    for mut row in view.find::<matter::Entity>().filter(matter::Column::Version.eq(version)).all().await? {
        row.version = 0;
        rows.push(format!("{row:?}"));
    }
    for mut row in view.find::<cell::Entity>().filter(cell::Column::Version.eq(version)).all().await? {
        row.version = 0;
        rows.push(format!("{row:?}"));
    }
    for mut row in view.find::<trace::Entity>().filter(trace::Column::Version.eq(version)).all().await? {
        row.version = 0;
        rows.push(format!("{row:?}"));
    }
    for mut row in view.find::<stretch::Entity>().filter(stretch::Column::Version.eq(version)).all().await? {
        row.version = 0;
        rows.push(format!("{row:?}"));
    }
    rows.sort();
    Ok(rows)
}
