//! Any report of the catalogue as a paper: the rows of its page.
//!
//! Deliberately absent: the stretch before, which a page compares with and a schedule has sent already. Invariant: a report
//! that is too long is refused or says so; nothing of it is left out without a word.

mod chosen;
mod lengths;
mod list;
mod names;
mod shapes;

use kernel::Fault;
use paper::{Cell, Paper, Section};
use reports::{Lack, Report, Shape};
use tenants::kpi::{Parameters, Period, words};

use crate::ground::{Ground, named};
use crate::tabled;
use crate::voice::Voice;

pub use chosen::{Chosen, Group};
pub(crate) use names::Names;

/// A report of the catalogue about some days; one about ages is about this moment.
pub async fn report(ground: &Ground<'_>, chosen: &Chosen, period: Period) -> Result<Paper, Fault> {
    let report = chosen.report()?;
    let zone = ground.lens().zone;
    let voice = ground.voice(zone);
    let name = reports::name(report.number, voice.language.code());
    let subtitle = subtitle(ground, voice, (report, chosen), period).await?;
    let mut paper = ground.paper(format!("{} {name}", report.number), subtitle, zone);
    let section = match report.shape {
        Shape::Summary | Shape::Sessions => summary(ground, voice, &chosen.wanted(report, period)).await?,
        Shape::List => list::section(ground, voice, (report, chosen, period), false).await?,
        Shape::MissedList => list::section(ground, voice, (report, chosen, period), true).await?,
        Shape::Heat => shapes::heat(ground, voice, &chosen.wanted(report, period)).await?,
        Shape::Ageing => shapes::ageing(ground, voice, chosen).await?,
        Shape::Lengths => {
            paper.sections.extend(lengths::section(ground, voice, chosen.only(), period).await?);
            summary(ground, voice, &chosen.wanted(report, period)).await?
        }
    };
    paper.sections.push(section);
    paper.notes = notes(ground, voice, report).await?;
    Ok(paper)
}

/// Of whom, when, and of what only.
async fn subtitle(
    ground: &Ground<'_>,
    voice: Voice,
    (report, chosen): (&Report, &Chosen),
    period: Period,
) -> Result<String, Fault> {
    let mut parts = vec![ground.client.name.clone()];
    if report.shape != Shape::Ageing {
        let day = |date| voice.cell(&Cell::Date(date));
        parts.push(format!("{} – {}", day(period.first), day(period.last)));
    }
    if let Some(project) = chosen.project {
        parts.push(named(&ground.projects().await?, Some(project)));
    }
    parts.extend(chosen.channel.map(|channel| tabled::channel(voice, Some(channel)).to_owned()));
    parts.retain(|part| !part.is_empty());
    Ok(parts.join(", "))
}

async fn summary(ground: &Ground<'_>, voice: Voice, wanted: &figures::cells::Wanted) -> Result<Section, Fault> {
    let (table, picture) = tabled::rows(ground, wanted).await?;
    let text = table.rows.is_empty().then(|| voice.say("nothing_counted").to_owned()).into_iter().collect();
    Ok(Section { text, bars: picture.into_iter().collect(), tables: vec![table], ..Section::default() })
}

/// As of when, what is missing, and what exactly is counted.
async fn notes(ground: &Ground<'_>, voice: Voice, report: &Report) -> Result<Vec<String>, Fault> {
    let mut notes = vec![voice.tell("as_of", &[("zone", voice.zone.name()), ("at", &voice.at(ground.now))])];
    notes.extend(report.lack.map(|lack| {
        voice
            .say(match lack {
                Lack::Saves => "lack_saves",
                Lack::Outcomes => "lack_outcomes",
            })
            .to_owned()
    }));
    // Who logged in when is the house's own; a paper may be anybody's.
    notes.extend((report.shape == Shape::Sessions).then(|| voice.say("sessions_elsewhere").to_owned()));
    let dictionary = words(voice.language.code());
    let defined = |kpi: &tenants::kpi::Kpi| {
        format!("{}: {}", dictionary.kpi(*kpi).name, dictionary.defined(*kpi, &Parameters::of(*kpi)))
    };
    notes.extend(report.kpis.iter().map(defined));
    if !figures::is_complete(ground.view).await? {
        notes.push(voice.say("incomplete").to_owned());
    }
    Ok(notes)
}
