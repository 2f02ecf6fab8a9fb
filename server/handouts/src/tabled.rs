//! Figures of the dictionary over some days, as the figures page shows them.

use figures::cells::{Cell as Figure, Row, Wanted, table};
use kernel::Fault;
use kernel::fact::Channel;
use paper::{Cell, Column, Paper, Section, Table};
use tenants::kpi::dictionary::Unit;
use tenants::kpi::{Kpi, words};

use crate::ground::{Ground, named};
use crate::voice::Voice;

/// Figures in rows.
pub async fn figures(ground: &Ground<'_>, wanted: &Wanted) -> Result<Paper, Fault> {
    let lens = ground.lens();
    let voice = ground.voice(lens.zone);
    let found = table(ground.view, &lens, wanted).await?;
    let projects = if wanted.by_project { ground.projects().await? } else { Vec::new() };
    let day = |date| voice.cell(&Cell::Date(date));
    let span = format!("{} – {}", day(wanted.period.first), day(wanted.period.last));
    let subtitle = format!("{}, {span}", ground.client.name);
    let mut paper = ground.paper(voice.say("figures").to_owned(), subtitle, voice.zone);
    let row = |row: &Row| {
        let mut cells = vec![Cell::Date(row.period.first), Cell::Date(row.period.last)];
        cells.extend(wanted.by_project.then(|| Cell::text(named(&projects, row.project))));
        cells.extend(wanted.by_channel.then(|| Cell::text(channel(voice, row.channel))));
        cells.extend(row.cells.iter().flat_map(cells_of));
        cells
    };
    let mut total = row(&Row { project: None, channel: None, ..found.total.clone() });
    if wanted.by_project || wanted.by_channel {
        total[2] = Cell::text(voice.say("all"));
    }
    let rows = found.rows.iter().map(row).collect();
    let columns = columns(voice, wanted);
    let table = Table { caption: String::new(), columns, rows, total: Some(total) };
    paper.sections.push(Section {
        heading: voice.say("figures").to_owned(),
        tables: vec![table],
        ..Section::default()
    });
    paper.notes.push(voice.tell("as_of", &[("zone", lens.zone.name()), ("at", &voice.at(ground.now))]));
    if !figures::is_complete(ground.view).await? {
        paper.notes.push(voice.say("incomplete").to_owned());
    }
    Ok(paper)
}

fn columns(voice: Voice, wanted: &Wanted) -> Vec<Column> {
    let mut columns = vec![Column::figures(voice.say("from")), Column::figures(voice.say("until"))];
    columns.extend(wanted.by_project.then(|| Column::words(voice.say("project"))));
    columns.extend(wanted.by_channel.then(|| Column::words(voice.say("channel"))));
    let named = |kpi: &Kpi| {
        let name = words(voice.language.code()).kpi(*kpi).name.clone();
        let sample = format!("{name}: {}", voice.say("sample").to_lowercase());
        [Column::figures(name), Column::figures(sample)]
    };
    columns.extend(wanted.kpis.iter().flat_map(named));
    columns
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
