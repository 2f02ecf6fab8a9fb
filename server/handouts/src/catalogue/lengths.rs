//! Conversations by their length: bars, the same in numbers, and what most of them do not exceed.

use figures::cells::{Band, Lengths, Only, lengths};
use kernel::Fault;
use paper::{Bar, Bars, Cell, Column, Section, Table};
use tenants::kpi::Period;

use crate::ground::Ground;
use crate::voice::Voice;

const SECOND: i64 = 1_000_000;

/// Nothing where nobody spoke.
pub async fn section(ground: &Ground<'_>, voice: Voice, only: Only, period: Period) -> Result<Option<Section>, Fault> {
    let found = lengths(ground.view, period, (None, only)).await?;
    Ok((found.all() > 0).then(|| told(voice, &found)))
}

fn told(voice: Voice, found: &Lengths) -> Section {
    let (bands, all) = (found.bands(), found.all());
    let most = bands.iter().map(|band| band.many).max().unwrap_or(1).max(1);
    let bar = |band: &Band| Bar {
        label: name(voice, band),
        value: Cell::Count(band.many),
        length: u16::try_from(band.many * 10_000 / most).unwrap_or(10_000),
        ..Bar::default()
    };
    let row = |band: &Band| {
        vec![Cell::text(name(voice, band)), Cell::Count(band.many), Cell::Share(band.many * 10_000 / all.max(1))]
    };
    let columns = vec![
        Column::words(voice.say("length")),
        Column::figures(voice.say("conversations")),
        Column::figures(voice.say("part")),
    ];
    let total = Some(vec![Cell::text(voice.say("all")), Cell::Count(all), Cell::Share(10_000)]);
    let table = Table { caption: String::new(), columns, rows: bands.iter().map(row).collect(), total };
    let time = |seconds: Option<i64>| voice.cell(&seconds.map_or(Cell::Nothing, |many| Cell::Duration(many * SECOND)));
    let (half, most_of_them, longest) = (time(found.rank(50)), time(found.rank(90)), time(found.longest()));
    let text = voice.tell("lengths_text", &[("half", &half), ("most", &most_of_them), ("longest", &longest)]);
    Section {
        heading: voice.say("lengths").to_owned(),
        text: vec![text],
        bars: vec![Bars { caption: String::new(), rows: bands.iter().map(bar).collect() }],
        tables: vec![table],
    }
}

/// "under 0:10", "0:10 – 0:30", …, "1:00:00 and more".
fn name(voice: Voice, band: &Band) -> String {
    let length = |seconds: i64| voice.cell(&Cell::Duration(seconds * SECOND));
    match (band.from, band.until) {
        (0, Some(until)) => voice.tell("age_under", &[("end", &length(until))]),
        (from, Some(until)) => format!("{} – {}", length(from), length(until)),
        (from, None) => voice.tell("age_over", &[("end", &length(from))]),
    }
}
