//! Arrivals by weekday and hour, and open cases by their age.

use chrono::{Datelike, Duration};
use figures::cells::{Value, Wanted};
use figures::{Ageing, HOURS};
use kernel::Fault;
use paper::{Bar, Bars, Cell, Column, Section, Table};

use super::Chosen;
use crate::ground::{Ground, named};
use crate::voice::Voice;

const WEEK: usize = 7;
const DAY: usize = 24;

/// Hours below each other, weekdays beside each other: so it stands on an upright page.
pub async fn heat(ground: &Ground<'_>, voice: Voice, wanted: &Wanted) -> Result<Section, Fault> {
    let found = figures::cells::table(ground.view, &ground.lens(), wanted).await?;
    let mut counts = [[0_i64; WEEK]; DAY];
    for row in &found.rows {
        let (Some(Value::HalfHour(half)), Some(cell)) = (row.value, row.cells.first()) else { continue };
        let day = row.period.first.weekday().num_days_from_monday() as usize;
        if let Some(place) = counts.get_mut(usize::from(half / 2)).and_then(|hour| hour.get_mut(day)) {
            *place += cell.counted.value.unwrap_or_default();
        }
    }
    let mut columns = vec![Column::words(voice.say("hour"))];
    columns.extend(voice.say("weekdays").split('|').map(Column::figures));
    columns.push(Column::figures(voice.say("all")));
    let summed = |head: Cell, counts: &[i64; WEEK]| {
        let all = counts.iter().sum();
        let cells = counts.iter().copied().chain([all]).map(Cell::Count);
        std::iter::once(head).chain(cells).collect::<Vec<_>>()
    };
    let rows = counts.iter().enumerate().map(|(hour, counts)| summed(Cell::text(format!("{hour:02}:00")), counts));
    let mut days = [0; WEEK];
    for hour in &counts {
        for (day, many) in days.iter_mut().zip(hour) {
            *day += many;
        }
    }
    let total = Some(summed(Cell::text(voice.say("all")), &days));
    let table = Table { caption: String::new(), columns, rows: rows.collect(), total };
    Ok(Section { tables: vec![table], ..Section::default() })
}

/// Open cases by project and age, at this moment.
pub async fn ageing(ground: &Ground<'_>, voice: Voice, chosen: &Chosen) -> Result<Section, Fault> {
    let mut found = figures::ageing(ground.view, &ground.lens()).await?;
    found.retain(|one| chosen.project.is_none_or(|project| project == one.project));
    if found.is_empty() {
        return Ok(Section { text: vec![voice.say("nothing_open").to_owned()], ..Section::default() });
    }
    let projects = ground.projects().await?;
    let ages = ages(voice);
    let sums: Vec<u64> = (0..ages.len()).map(|age| found.iter().map(|one| one.cases[age]).sum()).collect();
    let oldest = found.iter().map(|one| one.oldest).min().map_or(Cell::Nothing, Cell::Instant);
    let row = |head: Cell, cases: &[u64], oldest: Cell| {
        let cases = cases.iter().map(|many| count(*many));
        std::iter::once(head).chain(cases).chain([oldest]).collect::<Vec<_>>()
    };
    let of = |one: &Ageing| row(Cell::text(named(&projects, Some(one.project))), &one.cases, Cell::Instant(one.oldest));
    let mut columns = vec![Column::words(voice.say("project"))];
    columns.extend(ages.iter().map(Column::figures));
    columns.push(Column::figures(voice.say("oldest")));
    let total = Some(row(Cell::text(voice.say("all")), &sums, oldest));
    let table = Table { caption: String::new(), columns, rows: found.iter().map(of).collect(), total };
    let bars = vec![picture(&ages, &sums)];
    Ok(Section { bars, tables: vec![table], ..Section::default() })
}

fn count(many: u64) -> Cell {
    Cell::Count(i64::try_from(many).unwrap_or(i64::MAX))
}

fn picture(ages: &[String], sums: &[u64]) -> Bars {
    let longest = sums.iter().copied().max().unwrap_or_default().max(1);
    let bar = |(label, many): (&String, &u64)| {
        let length = u16::try_from(many.saturating_mul(10_000) / longest).unwrap_or(10_000);
        Bar { label: label.clone(), value: count(*many), length, ..Bar::default() }
    };
    Bars { caption: String::new(), rows: ages.iter().zip(sums).map(bar).collect() }
}

/// "under 4 h", "4 h – 1 d", …, "14 d and more".
fn ages(voice: Voice) -> Vec<String> {
    let length = |hours: i64| {
        let days = Duration::hours(hours).num_days();
        let (key, many) = if days == 0 { ("hours", hours) } else { ("days", days) };
        voice.tell(key, &[("n", &many.to_string())])
    };
    let between = |ends: &[i64]| format!("{} – {}", length(ends[0]), length(ends[1]));
    let under = voice.tell("age_under", &[("end", &length(HOURS[0]))]);
    let over = voice.tell("age_over", &[("end", &length(HOURS[HOURS.len() - 1]))]);
    std::iter::once(under).chain(HOURS.windows(2).map(between)).chain([over]).collect()
}
