//! Every promise of a month with what was reached: as frozen, or as counted now.

use figures::cells::{Outcome, outcomes};
use kernel::Fault;
use kernel::ids::ContractId;
use paper::{Bar, Bars, Cell, Column, Section, Table, Tone};
use serde_json::Value;
use tenants::clock::Policies;
use tenants::contract::{Promise, Window};
use tenants::kpi::dictionary::{Better, Unit};
use tenants::kpi::{self, Figure, Period, Standing, Windowed, words};

use super::Whole;
use crate::tabled::value;
use crate::voice::Voice;

/// One promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    contract: Option<ContractId>,
    promise: Promise,
    /// What it is called among those of its version.
    name: String,
    numerator: Option<i64>,
    denominator: Option<i64>,
    value: Option<i64>,
    with_excluded: Option<i64>,
    sample: u64,
    interval: Option<(i64, i64)>,
    /// Of a promise by day or week, the window by which it stands.
    judged: Option<Judged>,
    standing: Standing,
    /// Whether it is of the client's own contract at the end of the month, and about a clock: one of the headline's.
    first: bool,
}

/// A window by which a promise stands.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Judged {
    period: Period,
    value: Option<i64>,
    sample: u64,
    interval: Option<(i64, i64)>,
}

/// The promises of a month.
pub struct Kept {
    lines: Vec<Line>,
    /// How many of the frozen figures are others by now.
    pub changed: u64,
}

impl Kept {
    pub(super) async fn of(whole: &Whole<'_>) -> Result<Self, Fault> {
        let ground = whole.ground;
        let found = outcomes(ground.view, &ground.lens(), whole.period()).await?;
        let now: Vec<Line> = found.iter().map(|outcome| Line::of(outcome, whole)).collect();
        let Some(settled) = &whole.settled else { return Ok(Self { lines: now, changed: 0 }) };
        let frozen = settled.frozen.figures["kpis"].as_array().cloned().unwrap_or_default();
        let lines: Vec<Line> = frozen.iter().filter_map(|one| Line::read(one, ground.policies, whole)).collect();
        // While facts are still read, nothing can be said about what they change.
        if !figures::is_complete(ground.view).await? {
            return Ok(Self { lines, changed: 0 });
        }
        let same = |line: &Line| now.iter().any(|later| line.is_still(later));
        let changed = lines.iter().filter(|line| !same(line)).count() as u64;
        Ok(Self { lines, changed })
    }

    /// How many promises were kept, as the first page of the portal says it.
    pub fn headline(&self, voice: Voice, open: bool) -> String {
        let (kept, promised) = kept_of(self.lines.iter().filter(|line| line.first));
        let keys = if open {
            ["keep_one", "keep_both", "keep_all", "keep_some"]
        } else {
            ["kept_one", "kept_both", "kept_all", "kept_some"]
        };
        match (kept == promised, promised) {
            (_, 0) => voice.say("nothing_promised").to_owned(),
            (true, 1) => voice.say(keys[0]).to_owned(),
            (true, 2) => voice.say(keys[1]).to_owned(),
            (true, many) => voice.count(keys[2], many),
            (false, _) => some(voice, keys[3], kept, promised),
        }
    }

    /// The same of what else was promised, if anything.
    pub fn rest(&self, voice: Voice) -> Option<String> {
        let (kept, promised) = kept_of(self.lines.iter().filter(|line| !line.first));
        (promised > 0).then(|| some(voice, "others", kept, promised))
    }

    /// Bars of shares against their targets, and every promise in a table.
    pub fn section(&self, voice: Voice) -> Section {
        let by_window = self.lines.iter().any(|line| line.judged.is_some());
        let mut columns = vec![
            Column::words(voice.say("kpi")),
            Column::words(voice.say("clause")),
            Column::figures(voice.say("target")),
            Column::figures(voice.say("result")),
            Column::figures(voice.say("with_excluded")),
            Column::figures(voice.say("sample")),
            Column::figures(voice.say("low")),
            Column::figures(voice.say("high")),
            Column::words(voice.say("standing")),
        ];
        let mut rows: Vec<Vec<Cell>> = self.lines.iter().map(|line| line.row(voice)).collect();
        // What was judged stands where the result is; the month stands beside it.
        if by_window {
            columns.splice(4..4, [Column::words(voice.say("judged_by")), Column::figures(voice.say("whole_month"))]);
            for (row, line) in rows.iter_mut().zip(&self.lines) {
                row.splice(4..4, [line.window(voice), value(line.promise.kpi, line.value)]);
            }
        }
        let bars = self.lines.iter().filter_map(Line::bar).collect();
        Section {
            heading: voice.say("promises").to_owned(),
            text: Vec::new(),
            bars: vec![Bars { caption: String::new(), rows: bars }],
            tables: vec![Table { columns, rows, ..Table::default() }],
        }
    }

    /// How each of them is counted, once.
    pub fn definitions(&self, voice: Voice) -> Section {
        let dictionary = words(voice.language.code());
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for line in &self.lines {
            let row = vec![Cell::text(line.name.clone()), Cell::text(dictionary.filled(&line.promise))];
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        let columns = vec![Column::words(voice.say("kpi")), Column::words(voice.say("definition"))];
        let tables = vec![Table { columns, rows, ..Table::default() }];
        Section { heading: voice.say("definitions").to_owned(), tables, ..Section::default() }
    }
}

/// A promise that is not broken for lack of contacts counts as kept, as everywhere.
fn kept_of<'l>(lines: impl Iterator<Item = &'l Line>) -> (u64, u64) {
    lines.fold((0, 0), |(kept, promised), line| (kept + u64::from(line.standing != Standing::Broken), promised + 1))
}

fn some(voice: Voice, key: &str, kept: u64, promised: u64) -> String {
    voice.tell(key, &[("kept", &kept.to_string()), ("promised", &promised.to_string())])
}

impl Line {
    fn of(outcome: &Outcome<'_>, whole: &Whole<'_>) -> Self {
        let figure = &outcome.counted;
        let contract = outcome.agreement.contract.id;
        let among = outcome.agreement.contract.promises();
        Self {
            contract,
            name: words(whole.voice.language.code()).called(&outcome.promise, &among),
            numerator: i64::try_from(figure.numerator).ok(),
            denominator: i64::try_from(figure.denominator).ok(),
            value: figure.value,
            with_excluded: outcome.with_excluded.value,
            sample: figure.sample,
            interval: figure.interval,
            judged: judged(&outcome.promise, &outcome.windows),
            standing: outcome.standing,
            first: is_first(&outcome.promise, contract, whole),
            promise: outcome.promise.clone(),
        }
    }

    /// A line of what was frozen: the answer of `manyhands kpi compute`. One whose contract is not there is left out.
    fn read(frozen: &Value, policies: &Policies, whole: &Whole<'_>) -> Option<Self> {
        let contract: ContractId = serde_json::from_value(frozen["contract"].clone()).ok()?;
        let code = frozen["code"].as_str().or(frozen["kpi"].as_str())?;
        let among = policies.of_id(contract)?.contract.promises();
        // Two promises may be about the same figure; then they stand in clauses of their own.
        let clause = frozen["clause"].as_str();
        let mut these = among.iter().filter(|promise| promise.code() == code);
        let promise = these.find(|promise| promise.clause.as_deref() == clause)?.clone();
        Some(Self {
            contract: Some(contract),
            name: words(whole.voice.language.code()).called(&promise, &among),
            numerator: frozen["numerator"].as_i64(),
            denominator: frozen["denominator"].as_i64(),
            value: frozen["value"].as_i64(),
            with_excluded: frozen["with_excluded"]["value"].as_i64(),
            sample: frozen["sample"].as_u64().unwrap_or_default(),
            interval: interval(frozen),
            judged: judged(&promise, &windows(frozen)),
            standing: standing(frozen),
            first: is_first(&promise, Some(contract), whole),
            promise,
        })
    }

    /// Whether another line is the same promise with the same figure.
    fn is_still(&self, other: &Self) -> bool {
        let figure = |line: &Self| (line.numerator, line.denominator, line.value, line.sample);
        self.contract == other.contract && self.promise == other.promise && figure(self) == figure(other)
    }

    fn row(&self, voice: Voice) -> Vec<Cell> {
        let kpi = self.promise.kpi;
        let (reached, sample, interval) = self.stands_by();
        let end = |end: fn((i64, i64)) -> i64| value(kpi, interval.map(end));
        vec![
            Cell::text(self.name.clone()),
            Cell::text(self.promise.clause.clone().unwrap_or_default()),
            value(kpi, Some(self.promise.target)),
            value(kpi, reached),
            value(kpi, self.with_excluded),
            Cell::Count(i64::try_from(sample).unwrap_or(i64::MAX)),
            end(|ends| ends.0),
            end(|ends| ends.1),
            Cell::text(voice.say(match self.standing {
                Standing::Kept => "kept",
                Standing::Broken => "broken",
                Standing::Unjudged => "unjudged",
            })),
        ]
    }

    /// The value that was judged, with its sample and interval: of the worst window, or of the month.
    fn stands_by(&self) -> (Option<i64>, u64, Option<(i64, i64)>) {
        let month = (self.value, self.sample, self.interval);
        self.judged.map_or(month, |judged| (judged.value, judged.sample, judged.interval))
    }

    /// The day or the week that was judged.
    fn window(&self, voice: Voice) -> Cell {
        let day = |date| voice.cell(&Cell::Date(date));
        let Some(Judged { period, .. }) = self.judged else { return Cell::text("") };
        let Period { first, last } = period;
        if first == last { Cell::Date(first) } else { Cell::text(format!("{} – {}", day(first), day(last))) }
    }

    /// A share against its target.
    fn bar(&self) -> Option<Bar> {
        let kpi = self.promise.kpi;
        let definition = kpi.definition();
        if definition.unit != Unit::Share || definition.better == Better::Neither {
            return None;
        }
        let part = |share: i64| u16::try_from(share.clamp(0, 10_000)).ok();
        Some(Bar {
            label: self.name.clone(),
            value: value(kpi, self.stands_by().0),
            length: part(self.stands_by().0?)?,
            mark: part(self.promise.target),
            tone: match self.standing {
                Standing::Kept => Tone::Good,
                Standing::Broken => Tone::Bad,
                Standing::Unjudged => Tone::Plain,
            },
        })
    }
}

/// The window by which a promise stands, where it is not the month.
fn judged(promise: &Promise, windows: &[Windowed]) -> Option<Judged> {
    let worst = kpi::worst(promise, windows).filter(|_| promise.window != Window::Month)?;
    let Windowed { period, figure, .. } = *worst;
    Some(Judged { period, value: figure.value, sample: figure.sample, interval: figure.interval })
}

fn interval(frozen: &Value) -> Option<(i64, i64)> {
    frozen["interval"].as_array().and_then(|ends| Some((ends.first()?.as_i64()?, ends.get(1)?.as_i64()?)))
}

fn standing(frozen: &Value) -> Standing {
    match frozen["standing"].as_str() {
        Some("kept") => Standing::Kept,
        Some("broken") => Standing::Broken,
        _ => Standing::Unjudged,
    }
}

/// The windows of a promise as they were frozen.
fn windows(frozen: &Value) -> Vec<Windowed> {
    let date = |field: &Value| field.as_str().and_then(|text| text.parse().ok());
    let window = |one: &Value| {
        let figure = Figure {
            numerator: one["numerator"].as_i64().unwrap_or_default().into(),
            denominator: one["denominator"].as_i64().unwrap_or_default().into(),
            value: one["value"].as_i64(),
            sample: one["sample"].as_u64().unwrap_or_default(),
            interval: interval(one),
        };
        let period = Period { first: date(&one["from"])?, last: date(&one["to"])? };
        Some(Windowed { period, figure, standing: standing(one) })
    };
    frozen["windows"].as_array().into_iter().flatten().filter_map(window).collect()
}

/// The promises over clocks of the contract in force at the end of the month, and of projects with their own.
fn is_first(promise: &Promise, contract: Option<ContractId>, whole: &Whole<'_>) -> bool {
    let Some(agreement) = contract.and_then(|id| whole.ground.policies.of_id(id)) else { return false };
    let of_these = contract == whole.month.contract || agreement.contract.project.is_some();
    let clocks = agreement.contract.targets.len();
    of_these && agreement.contract.promises().iter().take(clocks).any(|clock| clock == promise)
}
