//! A report that lists: what is behind its first figure, one by one, the newest first.

use std::collections::{BTreeSet, HashMap};

use desk::cases::Case;
use figures::cells::{Asked, Behind, behind, paths};
use kernel::Fault;
use kernel::ids::{CaseId, CustomerId};
use paper::{Cell, Column, Section, Table};
use reports::Report;
use tenants::kpi::dictionary::{Better, Unit};
use tenants::kpi::{Kpi, Period, words};
use tenants::projects::Project;
use uuid::Uuid;

use super::{Chosen, Names};
use crate::ground::{Ground, named};
use crate::tabled::channel;
use crate::voice::Voice;

/// So many rows stand on a paper at most.
const MOST: usize = 10_000;
/// So many cases are read at once.
const CHUNK: usize = 500;

/// What rows are told with.
struct Told {
    voice: Voice,
    kpi: Kpi,
    projects: Vec<Project>,
    names: Names,
    cases: HashMap<CaseId, Case>,
    /// By customers, where the reader knows them.
    customers: HashMap<CustomerId, String>,
    /// By calls and chats, where their way through the menu is listed.
    paths: Option<HashMap<Uuid, String>>,
}

/// The rows of a list.
pub async fn section(
    ground: &Ground<'_>,
    voice: Voice,
    (report, chosen, period): (&Report, &Chosen, Period),
    missed: bool,
) -> Result<Section, Fault> {
    let Some(kpi) = report.kpis.first().copied() else { return Ok(Section::default()) };
    let wanted = Asked {
        kpi,
        period,
        facet: None,
        only: chosen.only(),
        missed,
        newest_first: true,
        after: None,
        most: MOST + 1,
    };
    let mut found = behind(ground.view, &wanted).await?;
    let more = found.len() > MOST;
    found.truncate(MOST);
    let told = Told::of(ground, voice, kpi, &found).await?;
    let mut text = Vec::new();
    if found.is_empty() {
        text.push(voice.say(if missed { "nothing_missed" } else { "nothing_counted" }).to_owned());
    }
    if more {
        let most = Cell::Count(i64::try_from(MOST).unwrap_or(i64::MAX));
        text.push(voice.tell("list_some", &[("n", &voice.cell(&most))]));
    }
    let rows = found.iter().map(|row| told.row(ground, row)).collect();
    let table = Table { columns: told.columns(ground), rows, ..Table::default() };
    Ok(Section { text, tables: vec![table], ..Section::default() })
}

impl Told {
    async fn of(ground: &Ground<'_>, voice: Voice, kpi: Kpi, rows: &[Behind]) -> Result<Self, Fault> {
        let ids: BTreeSet<CaseId> = rows.iter().filter_map(|row| row.case).collect();
        let ids: Vec<CaseId> = ids.into_iter().collect();
        let (mut cases, mut customers) = (HashMap::new(), HashMap::new());
        for some in ids.chunks(CHUNK) {
            let these = desk::cases::several(ground.view, some).await?;
            if ground.reader.sees_customers() {
                let whose: BTreeSet<CustomerId> = these.iter().map(|case| case.customer).collect();
                let whose: Vec<CustomerId> = whose.into_iter().collect();
                let known = desk::customers::several(ground.view, &whose).await?;
                customers.extend(known.into_iter().map(|one| (one.id, ground.reader.customer(&one.name))));
            }
            cases.extend(these.into_iter().map(|case| (case.id, case)));
        }
        let (projects, names) = (ground.projects().await?, Names::behind(ground, rows).await?);
        let paths = if kpi.is_of_ivr() { Some(paths(ground.view, rows, ground.now).await?) } else { None };
        Ok(Self { voice, kpi, projects, names, cases, customers, paths })
    }

    fn columns(&self, ground: &Ground<'_>) -> Vec<Column> {
        let words_of = |key: &str| Column::words(self.voice.say(key));
        let mut columns = vec![Column::figures(self.voice.say("when")), words_of("number")];
        if ground.reader.sees_customers() {
            columns.extend([words_of("subject"), words_of("customer")]);
        }
        columns.extend(["project", "group_queue", "channel", "group_agent", "group_reason"].map(words_of));
        columns.extend(self.paths.iter().map(|_| words_of("ivr_path")));
        columns.push(Column::figures(words(self.voice.language.code()).kpi(self.kpi).name.clone()));
        columns
    }

    fn row(&self, ground: &Ground<'_>, row: &Behind) -> Vec<Cell> {
        let case = row.case.and_then(|case| self.cases.get(&case));
        let number = case.map_or_else(|| row.of.to_string(), |case| format!("{}-{}", ground.client.code, case.number));
        let mut cells = vec![Cell::Instant(row.at), Cell::text(number)];
        if ground.reader.sees_customers() {
            cells.push(case.map_or(Cell::Nothing, |case| Cell::text(case.subject.clone())));
            let customer = case.and_then(|case| self.customers.get(&case.customer));
            cells.push(customer.map_or(Cell::Nothing, Cell::text));
        }
        cells.extend([
            Cell::text(named(&self.projects, row.project)),
            self.names.id(row.queue.map(|id| id.0)),
            Cell::text(channel(self.voice, row.channel)),
            self.names.id(row.agent.map(|id| id.0)),
            self.names.id(row.reason.map(|id| id.0)),
        ]);
        let path = |paths: &HashMap<Uuid, String>| paths.get(&row.of).map_or(Cell::Nothing, Cell::text);
        cells.extend(self.paths.as_ref().map(path));
        cells.push(self.adds(row));
        cells
    }

    /// What it adds to the figure, as the page says it.
    fn adds(&self, row: &Behind) -> Cell {
        let definition = self.kpi.definition();
        match definition.unit {
            Unit::Time => Cell::Duration(row.numerator),
            Unit::Share if definition.better != Better::Neither => {
                let good = row.numerator == i64::from(definition.better != Better::Lower);
                Cell::text(self.voice.say(if good { "as_promised" } else { "missed" }))
            }
            Unit::Share | Unit::Count | Unit::Number => Cell::Count(row.numerator),
        }
    }
}
