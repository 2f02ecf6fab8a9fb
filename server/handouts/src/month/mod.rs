//! A client's month as a paper: what was promised, what happened, what it costs.
//!
//! Of a closed month the results and the money are those that were frozen, and its checksum stands on every page; days and
//! late contacts are those known now, and the paper says when a later fact changed something. Deliberately absent: names
//! of customers. Invariant: a paper says whether its figures are frozen, and since or as of when.

mod costs;
mod days;
mod duties;
mod points;
mod reasons;
mod relief;
mod results;
mod statement;

use std::sync::Arc;

use billing::{Reckoned, Settlement, Statements, settlements};
use chrono::NaiveDate;
use figures::{Month, State};
use kernel::Fault;
use paper::{Cell, Column, Paper, Section, Table};
use store::Projects;
use tenants::clock::Agreement;
use tenants::kpi::{Kpi, Period};

use crate::ground::Ground;
use crate::voice::Voice;
use results::Kept;

/// Whether somebody sees money, and where statements of open months are remembered.
#[derive(Clone, Copy)]
pub enum Money<'a> {
    /// He does not.
    Hidden,
    /// He does.
    Seen(&'a Statements),
}

/// What all parts of the paper are made from.
struct Whole<'a> {
    ground: &'a Ground<'a>,
    voice: Voice,
    month: Month,
    /// The last settlement, of a closed month.
    settled: Option<Settlement>,
}

/// The report of the month that a day lies in.
pub async fn month(ground: &Ground<'_>, day: NaiveDate, money: Money<'_>) -> Result<Paper, Fault> {
    let counted = figures::month(ground.view, &ground.lens(), day).await?;
    // What was frozen is the whole client's, and no part of it belongs to one project.
    let whole = matches!(ground.view.scope().projects(), Projects::All);
    let settled = settlements::of_month(ground.view, tenants::money::Month::of(day)).await?.pop().filter(|_| whole);
    let voice = ground.voice(counted.zone);
    let whole = Whole { ground, voice, month: counted, settled };
    let kept = Kept::of(&whole).await?;
    let name = voice.month(whole.month.period.first);
    let subtitle = format!("{}, {name}", ground.client.name);
    let mut paper = ground.paper(voice.say("report").to_owned(), subtitle, voice.zone);
    paper.sections.push(whole.said(&kept));
    paper.sections.push(kept.section(voice));
    paper.sections.push(whole.days());
    paper.sections.extend(whole.late().await?);
    paper.sections.push(whole.volume().await?);
    paper.sections.extend(whole.channels().await?);
    paper.sections.extend(whole.points().await?);
    paper.sections.extend(whole.reasons().await?);
    paper.sections.push(whole.exclusions().await?);
    paper.sections.extend(whole.owed(money).await?);
    paper.sections.extend(whole.statement(money).await?);
    paper.sections.push(kept.definitions(voice));
    paper.notes = whole.notes();
    if !figures::is_complete(ground.view).await? {
        paper.notes.push(voice.say("incomplete").to_owned());
    }
    if let Some(settled) = &whole.settled {
        paper.made = settled.closed;
        paper.checksum = Some((voice.say("checksum").to_owned(), settled.checksum.to_string()));
    }
    Ok(paper)
}

impl Whole<'_> {
    fn period(&self) -> Period {
        self.month.period
    }

    /// The version in force at its end.
    fn in_force(&self) -> Option<&Agreement> {
        self.ground.policies.of_id(self.month.contract?)
    }

    /// The headline, the state, and what there was.
    fn said(&self, kept: &Kept) -> Section {
        let voice = self.voice;
        let mut text = vec![kept.headline(voice, self.month.state == State::Open)];
        text.extend(kept.rest(voice));
        let mut volume = voice.count("contacts", self.month.volume);
        if let Some(share) = self.month.resolved.share_bp() {
            let share = voice.cell(&Cell::Share(share.into()));
            volume = format!("{volume} {}", voice.tell("resolved", &[("share", &share)]));
        }
        text.push(volume);
        text.push(self.state());
        if kept.changed > 0 {
            text.push(voice.count("changed", kept.changed));
        }
        Section { text, ..Section::default() }
    }

    /// Whether the figures may still change.
    fn state(&self) -> String {
        let voice = self.voice;
        let Some(settled) = &self.settled else {
            let key = if self.month.state == State::Open { "open" } else { "provisional" };
            return voice.tell(key, &[("at", &voice.at(self.month.as_of))]);
        };
        let frozen = voice.tell("frozen", &[("at", &voice.at(settled.closed))]);
        if settled.ordinal == 0 {
            return frozen;
        }
        let number = settled.ordinal.to_string();
        format!("{frozen} {}", voice.tell("corrected", &[("number", &number)]))
    }

    fn notes(&self) -> Vec<String> {
        let voice = self.voice;
        let zone = voice.zone.name();
        let version = self.in_force().map(|agreement| agreement.contract.version.to_string());
        let counted = version.map(|version| voice.tell("version", &[("version", &version), ("zone", zone)]));
        let verify = self.settled.as_ref().map(|_| voice.say("verify").to_owned());
        counted.into_iter().chain(verify).collect()
    }

    /// How many came, by project and channel.
    async fn volume(&self) -> Result<Section, Fault> {
        let (voice, ground) = (self.voice, self.ground);
        let wanted = figures::cells::Wanted {
            period: self.period(),
            by: figures::cells::By::Whole,
            by_project: true,
            by_channel: true,
            facet: None,
            only: figures::cells::Only::default(),
            kpis: vec![Kpi::Contacts],
        };
        let found = figures::cells::table(ground.view, &ground.lens(), &wanted).await?;
        let projects = ground.projects().await?;
        let many = |row: &figures::cells::Row| {
            let contacts = row.cells.first().and_then(|cell| cell.counted.value);
            crate::tabled::value(Kpi::Contacts, contacts)
        };
        let row = |row: &figures::cells::Row| {
            let project = Cell::text(crate::ground::named(&projects, row.project));
            vec![project, Cell::text(crate::tabled::channel(voice, row.channel)), many(row)]
        };
        let table = Table {
            caption: String::new(),
            columns: vec![
                Column::words(voice.say("project")),
                Column::words(voice.say("channel")),
                Column::figures(voice.say("count")),
            ],
            rows: found.rows.iter().map(row).collect(),
            total: Some(vec![Cell::text(voice.say("all")), Cell::text(""), many(&found.total)]),
        };
        let mut text = self.relief().await?;
        text.extend(self.recovered().await?);
        Ok(Section { heading: voice.say("volume").to_owned(), text, tables: vec![table], ..Section::default() })
    }

    /// What was left out, and by which clause.
    async fn exclusions(&self) -> Result<Section, Fault> {
        let voice = self.voice;
        let found = figures::exclusions(self.ground.view, &self.ground.lens(), self.period()).await?;
        let heading = voice.say("exclusions").to_owned();
        if found.is_empty() {
            return Ok(Section { heading, text: vec![voice.say("no_exclusions").to_owned()], ..Section::default() });
        }
        let row = |left: &figures::Exclusion| {
            vec![
                Cell::text(left.rule.clone()),
                Cell::text(days::kind(voice, left.kind)),
                Cell::Count(i64::try_from(left.count).unwrap_or(i64::MAX)),
            ]
        };
        let columns = vec![
            Column::words(voice.say("rule")),
            Column::words(voice.say("promise")),
            Column::figures(voice.say("count")),
        ];
        let table = Table { columns, rows: found.iter().map(row).collect(), ..Table::default() };
        Ok(Section { heading, tables: vec![table], ..Section::default() })
    }

    /// What the shop owed: of a closed month for everybody, of an open one where the statement is reckoned anyway.
    async fn owed(&self, money: Money<'_>) -> Result<Option<Section>, Fault> {
        let seen = matches!(money, Money::Seen(_));
        let known = if self.settled.is_some() { None } else { self.reckoned(money).await? };
        let frozen = self.settled.as_ref().map(|settled| &settled.frozen.statement);
        let statement = frozen.or(known.as_ref().map(|known| &known.statement));
        Ok(statement.and_then(|statement| {
            let results = &statement.results.outcomes;
            statement.duties.as_ref().map(|owed| duties::section(self.voice, owed, results, seen))
        }))
    }

    /// What the month comes to; nothing for those who see no money, or where no contract names any.
    async fn statement(&self, money: Money<'_>) -> Result<Vec<Section>, Fault> {
        let frozen = self.settled.as_ref().filter(|_| matches!(money, Money::Seen(_)));
        let known = if frozen.is_some() { None } else { self.reckoned(money).await? };
        let (statement, as_of) = match (frozen, &known) {
            (Some(settled), _) => (&settled.frozen.statement, None),
            (None, Some(known)) => (&known.statement, Some(known.as_of)),
            (None, None) => return Ok(Vec::new()),
        };
        let settled = statement::section(self.voice, self.ground.policies, statement, as_of);
        Ok(std::iter::once(settled).chain(self.costs(&statement.invoice).await?).collect())
    }

    /// An open month as known now, for those who see money.
    async fn reckoned(&self, money: Money<'_>) -> Result<Option<Arc<Reckoned>>, Fault> {
        let Money::Seen(statements) = money else { return Ok(None) };
        let month = tenants::money::Month::of(self.period().first);
        let Ground { view, policies, now, .. } = *self.ground;
        match statements.of(view, policies, month, now).await {
            Ok(known) => Ok(Some(known)),
            // A contract may speak of no money at all.
            Err(Fault::Invalid(_)) => Ok(None),
            Err(fault) => Err(fault),
        }
    }
}
