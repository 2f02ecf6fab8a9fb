//! Figures of the dictionary over some days, as the figures page shows them.

use figures::cells::{Cell as Figure, Facet, Row, Wanted, table};
use kernel::Fault;
use kernel::fact::Channel;
use paper::{Bar, Bars, Cell, Column, Paper, Section, Table};
use tenants::kpi::dictionary::Unit;
use tenants::kpi::{Kpi, words};
use tenants::projects::Project;

use crate::catalogue::Names;
use crate::ground::{Ground, named};
use crate::voice::Voice;

/// So many rows have room in a picture.
const PICTURED: usize = 62;

/// Figures in rows.
pub async fn figures(ground: &Ground<'_>, wanted: &Wanted) -> Result<Paper, Fault> {
    let zone = ground.lens().zone;
    let voice = ground.voice(zone);
    let day = |date| voice.cell(&Cell::Date(date));
    let span = format!("{} – {}", day(wanted.period.first), day(wanted.period.last));
    let subtitle = format!("{}, {span}", ground.client.name);
    let mut paper = ground.paper(voice.say("figures").to_owned(), subtitle, zone);
    let (table, _) = rows(ground, wanted).await?;
    paper.sections.push(Section {
        heading: voice.say("figures").to_owned(),
        tables: vec![table],
        ..Section::default()
    });
    paper.notes.push(voice.tell("as_of", &[("zone", zone.name()), ("at", &voice.at(ground.now))]));
    if !figures::is_complete(ground.view).await? {
        paper.notes.push(voice.say("incomplete").to_owned());
    }
    Ok(paper)
}

/// What rows are named with.
struct Heads<'a> {
    voice: Voice,
    wanted: &'a Wanted,
    projects: Vec<Project>,
    names: Names,
}

/// The rows, and a picture of their first figure where they are told apart by one thing and there is room.
pub(crate) async fn rows(ground: &Ground<'_>, wanted: &Wanted) -> Result<(Table, Option<Bars>), Fault> {
    let lens = ground.lens();
    let found = table(ground.view, &lens, wanted).await?;
    let projects = if wanted.by_project { ground.projects().await? } else { Vec::new() };
    let names = match wanted.facet {
        Some(facet) => Names::of(ground, facet, found.rows.iter().filter_map(|row| row.value)).await?,
        None => Names::default(),
    };
    let heads = Heads { voice: ground.voice(lens.zone), wanted, projects, names };
    let mut total = heads.row(&Row { project: None, channel: None, value: None, ..found.total.clone() });
    if wanted.by_project || wanted.by_channel || wanted.facet.is_some() {
        total[2] = Cell::text(heads.voice.say("all"));
    }
    let rows = found.rows.iter().map(|row| heads.row(row)).collect();
    let table = Table { caption: String::new(), columns: heads.columns(), rows, total: Some(total) };
    Ok((table, heads.picture(&found.rows)))
}

impl Heads<'_> {
    fn row(&self, row: &Row) -> Vec<Cell> {
        let Wanted { by_project, by_channel, facet, .. } = self.wanted;
        let mut cells = vec![Cell::Date(row.period.first), Cell::Date(row.period.last)];
        cells.extend(by_project.then(|| Cell::text(named(&self.projects, row.project))));
        cells.extend(by_channel.then(|| Cell::text(channel(self.voice, row.channel))));
        cells.extend(facet.map(|_| self.names.cell(row.value)));
        cells.extend(row.cells.iter().flat_map(cells_of));
        cells
    }

    fn columns(&self) -> Vec<Column> {
        let (voice, wanted) = (self.voice, self.wanted);
        let mut columns = vec![Column::figures(voice.say("from")), Column::figures(voice.say("until"))];
        columns.extend(wanted.by_project.then(|| Column::words(voice.say("project"))));
        columns.extend(wanted.by_channel.then(|| Column::words(voice.say("channel"))));
        columns.extend(wanted.facet.map(|facet| Column::words(voice.say(head(facet)))));
        let named = |kpi: &Kpi| {
            let name = words(voice.language.code()).kpi(*kpi).name.clone();
            let sample = format!("{name}: {}", voice.say("sample").to_lowercase());
            [Column::figures(name), Column::figures(sample)]
        };
        columns.extend(wanted.kpis.iter().flat_map(named));
        columns
    }

    fn picture(&self, rows: &[Row]) -> Option<Bars> {
        let Wanted { by, by_project, by_channel, facet, kpis, .. } = self.wanted;
        let timed = *by != figures::cells::By::Whole;
        let ways = [timed, *by_project, *by_channel, facet.is_some()].into_iter().filter(|way| *way).count();
        let kpi = *kpis.first()?;
        if ways != 1 || rows.len() < 2 || rows.len() > PICTURED {
            return None;
        }
        let value_of = |row: &Row| row.cells.first().and_then(|cell| cell.counted.value);
        let most = rows.iter().filter_map(value_of).max()?;
        // Shares are as long as they are, everything else as a part of the largest.
        let longest = if kpi.definition().unit == Unit::Share { 10_000 } else { most };
        if longest <= 0 {
            return None;
        }
        let bar = |row: &Row| {
            let value_of = value_of(row);
            let part = i128::from(value_of.unwrap_or_default().max(0)) * 10_000 / i128::from(longest);
            let label = if timed { Cell::Date(row.period.first) } else { self.row(row).swap_remove(2) };
            let length = u16::try_from(part).unwrap_or(10_000).min(10_000);
            Bar { label: self.voice.cell(&label), value: value(kpi, value_of), length, ..Bar::default() }
        };
        let caption = words(self.voice.language.code()).kpi(kpi).name.clone();
        Some(Bars { caption, rows: rows.iter().map(bar).collect() })
    }
}

/// The key of the word that stands above the values of a facet.
const fn head(facet: Facet) -> &'static str {
    match facet {
        Facet::Queue => "group_queue",
        Facet::Reason => "group_reason",
        Facet::Agent => "group_agent",
        Facet::HalfHour => "group_half_hour",
        Facet::IvrStep => "group_ivr_step",
    }
}
fn cells_of(figure: &Figure) -> [Cell; 2] {
    let sample = i64::try_from(figure.counted.sample).unwrap_or(i64::MAX);
    [value(figure.kpi, figure.counted.value), Cell::Count(sample)]
}

/// A value in the unit of its KPI.
pub(crate) fn value(kpi: Kpi, value: Option<i64>) -> Cell {
    let Some(value) = value else { return Cell::Nothing };
    match kpi.definition().unit {
        Unit::Share => Cell::Share(value),
        Unit::Time => Cell::Duration(value),
        Unit::Count => Cell::Count(value),
        Unit::Number => Cell::Number(value),
    }
}

/// A channel by its name; nothing where there is none.
pub(crate) fn channel(voice: Voice, channel: Option<Channel>) -> &'static str {
    match channel {
        Some(Channel::Email) => voice.say("email"),
        Some(Channel::Form) => voice.say("form"),
        Some(Channel::Phone) => voice.say("phone"),
        Some(Channel::Chat) => voice.say("chat"),
        None => "",
    }
}
