//! Why customers came, and how each channel was served: the worst first, and no average that hides one.
//!
//! Invariant: reasons add up to all contacts of the month; those without a reason stand among them.

use figures::cells::{By, Facet, Only, Row, Wanted};
use kernel::Fault;
use paper::{Bar, Bars, Cell, Column, Section, Table};
use tenants::kpi::dictionary::Unit;
use tenants::kpi::{Kpi, words};

use super::Whole;
use crate::catalogue::Names;
use crate::tabled::{channel, value};

const REASONS: [Kpi; 4] = [Kpi::Contacts, Kpi::ReplyLevel, Kpi::FirstContactResolution, Kpi::RepeatRate];
const CHANNELS: [Kpi; 6] =
    [Kpi::Contacts, Kpi::ReplyLevel, Kpi::UsefulReplyLevel, Kpi::ReplyTime, Kpi::ResolutionLevel, Kpi::ServiceLevel];
/// So many reasons have room in a picture.
const PICTURED: usize = 12;

impl Whole<'_> {
    /// Why customers came, what came most first.
    pub(super) async fn reasons(&self) -> Result<Option<Section>, Fault> {
        let (voice, ground) = (self.voice, self.ground);
        let wanted = Wanted { facet: Some(Facet::Reason), ..self.wanted(&REASONS) };
        let found = figures::cells::table(ground.view, &ground.lens(), &wanted).await?;
        let all = contacts(&found.total);
        let names = Names::of(ground, Facet::Reason, found.rows.iter().filter_map(|row| row.value)).await?;
        let mut rows = found.rows;
        rows.retain(|row| contacts(row) > 0);
        rows.sort_by_key(|row| std::cmp::Reverse(contacts(row)));
        if rows.is_empty() || all == 0 {
            return Ok(None);
        }
        let part = |row: &Row| Cell::Share(contacts(row).saturating_mul(10_000) / all);
        let named = |row: &Row| match names.cell(row.value) {
            Cell::Nothing => Cell::text(voice.say("no_reason")),
            name => name,
        };
        let line = |row: &Row| {
            let figures = row.cells.iter().map(|cell| value(cell.kpi, cell.counted.value));
            let mut cells: Vec<Cell> = std::iter::once(named(row)).chain(figures).collect();
            cells.insert(2, part(row));
            cells
        };
        let mut columns = vec![Column::words(voice.say("group_reason"))];
        columns.extend(self.heads(&REASONS));
        columns.insert(2, Column::figures(voice.say("part")));
        let most = rows.first().map_or(1, contacts).max(1);
        let bar = |row: &Row| {
            let length = u16::try_from(contacts(row).saturating_mul(10_000) / most).unwrap_or(10_000);
            Bar { label: voice.cell(&named(row)), value: part(row), length, ..Bar::default() }
        };
        let bars = vec![Bars { caption: String::new(), rows: rows.iter().take(PICTURED).map(bar).collect() }];
        let table = Table { columns, rows: rows.iter().map(line).collect(), ..Table::default() };
        Ok(Some(Section { heading: voice.say("reasons").to_owned(), bars, tables: vec![table], ..Section::default() }))
    }

    /// How each channel was served.
    pub(super) async fn channels(&self) -> Result<Option<Section>, Fault> {
        let (voice, ground) = (self.voice, self.ground);
        let wanted = Wanted { by_channel: true, ..self.wanted(&CHANNELS) };
        let mut rows = figures::cells::table(ground.view, &ground.lens(), &wanted).await?.rows;
        rows.retain(|row| row.channel.is_some());
        rows.sort_by_key(|row| worst(row).unwrap_or(i64::MAX));
        if rows.is_empty() {
            return Ok(None);
        }
        let line = |row: &Row| {
            let figures = row.cells.iter().map(|cell| value(cell.kpi, cell.counted.value));
            std::iter::once(Cell::text(channel(voice, row.channel))).chain(figures).collect()
        };
        let mut columns = vec![Column::words(voice.say("channel"))];
        columns.extend(self.heads(&CHANNELS));
        let table = Table { columns, rows: rows.iter().map(line).collect(), ..Table::default() };
        Ok(Some(Section { heading: voice.say("by_channel").to_owned(), tables: vec![table], ..Section::default() }))
    }

    pub(super) fn wanted(&self, kpis: &[Kpi]) -> Wanted {
        Wanted {
            period: self.period(),
            by: By::Whole,
            by_project: false,
            by_channel: false,
            facet: None,
            only: Only::default(),
            kpis: kpis.to_vec(),
        }
    }

    fn heads(&self, kpis: &[Kpi]) -> impl Iterator<Item = Column> {
        let dictionary = words(self.voice.language.code());
        kpis.iter().map(|kpi| Column::figures(dictionary.kpi(*kpi).name.clone()))
    }
}

fn contacts(row: &Row) -> i64 {
    row.cells.first().and_then(|cell| cell.counted.value).unwrap_or_default()
}

/// The lowest of its shares.
fn worst(row: &Row) -> Option<i64> {
    let shares = row.cells.iter().filter(|cell| cell.kpi.definition().unit == Unit::Share);
    shares.filter_map(|cell| cell.counted.value).min()
}
