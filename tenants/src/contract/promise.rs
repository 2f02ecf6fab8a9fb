//! A promise over a KPI of the dictionary.
//!
//! Invariant: target and floor are in the unit of the KPI, times in microseconds.

use kernel::fact::{Channel, ClockKind};
use kernel::fault::{Problems, Reason};
use serde_json::{Map, Value, json};

use super::file::{CHANNELS, WINDOWS};
use super::{Contract, Rule, Target, Window};
use crate::fields::{Fields, choose, code, name, no, word};
use crate::kpi::dictionary::{Better, Unit};
use crate::kpi::{Kpi, Parameters};

/// How many characters the name of a clause may have.
const MOST_CLAUSE: usize = 200;

/// What is promised of one KPI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// What remedies call it; nothing: the KPI's own code.
    pub named: Option<String>,
    /// What the two sides call it; nothing: as the dictionary does.
    pub name: Option<String>,
    /// Which.
    pub kpi: Kpi,
    /// How it is counted.
    pub parameters: Parameters,
    /// Of which channels; none: of all that it is about.
    pub channels: Vec<Channel>,
    /// At least or at most this.
    pub target: i64,
    /// Worse than this is worst.
    pub floor: Option<i64>,
    /// Counted over what.
    pub window: Window,
    /// Fewer are reported, not judged; nothing: as the contract says for all.
    pub min_sample: Option<u32>,
    /// How much it weighs among the promises.
    pub weight: u32,
    /// Where it stands in the paper.
    pub clause: Option<String>,
}

impl Contract {
    /// Every promise: those over clocks, those over other KPIs, and what the law asks; about the channels that the version is
    /// about.
    pub fn promises(&self) -> Vec<Promise> {
        let agreed = self.targets.iter().map(Promise::of).chain(self.kpis.iter().cloned());
        let all = agreed.chain(self.laws.iter().map(Rule::promise));
        let scoped = |promise: Promise| {
            let channels = if promise.channels.is_empty() { self.scope.channels.clone() } else { promise.channels };
            Promise { channels, ..promise }
        };
        all.map(scoped).collect()
    }
}

impl Promise {
    fn of(target: &Target) -> Self {
        let kpi = match target.measures {
            ClockKind::FirstReply => Kpi::ReplyLevel,
            ClockKind::Resolution => Kpi::ResolutionLevel,
            ClockKind::Complaint => Kpi::ComplaintLevel,
        };
        Self {
            named: None,
            name: target.name.clone(),
            kpi,
            parameters: Parameters::of(kpi),
            channels: Vec::new(),
            target: i64::from(target.share_bp),
            floor: None,
            window: target.window,
            min_sample: None,
            weight: 1,
            clause: target.clause.clone(),
        }
    }

    /// Reads a promise that stands at `path`.
    pub(super) fn read(value: &Value, path: &str, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(value, path, problems);
        fields.need("kpi", problems);
        let known = |text: &str| Kpi::of(text).ok_or_else(|| unknown(text));
        let kpi = fields.parse("kpi", problems, known)?;
        let parameters = Parameters::read(kpi, &mut fields, problems);
        let channels = channels(kpi, &mut fields, problems);
        fields.need("target", problems);
        let (most, scale) = range(kpi);
        let mut amount = |field| fields.number(field, 0..=most, problems).map(|number| number * scale);
        let (target, floor) = (amount("target"), amount("floor"));
        let window = fields.word("window", &WINDOWS, problems).unwrap_or(Window::Month);
        let sample = fields.number("min_sample", 0..=1_000_000, problems);
        let weight = fields.number("weight", 1..=1_000, problems);
        let clause = fields.text("clause", problems).map(str::to_owned);
        let named = fields.parse("code", problems, code);
        let name = fields.parse("name", problems, name);
        let place = fields.name("floor");
        fields.done(problems);
        let read = Self {
            named,
            name,
            kpi,
            parameters,
            channels,
            target: target?,
            floor,
            window,
            min_sample: sample.and_then(|number| u32::try_from(number).ok()),
            weight: weight.and_then(|number| u32::try_from(number).ok()).unwrap_or(1),
            clause,
        };
        let better = Reason::coded("FLOOR_BETTER", "is better than the target");
        problems.check(read.floor_is_better(), &place, better);
        Some(read)
    }

    /// What remedies call it.
    pub fn code(&self) -> &str {
        self.named.as_deref().unwrap_or(self.kpi.code())
    }

    fn floor_is_better(&self) -> bool {
        self.floor.is_some_and(|floor| match self.kpi.definition().better {
            Better::Higher => floor > self.target,
            Better::Lower => floor < self.target,
            Better::Neither => false,
        })
    }

    /// What cannot be promised, each with the field at `path`.
    pub(super) fn note(&self, path: &str, problems: &mut Problems) {
        let neither = self.kpi.definition().better == Better::Neither;
        let reason = Reason::coded("NOT_PROMISED", "only tells: neither more nor less of it is better");
        problems.check(neither, &format!("{path}.kpi"), reason);
        note_clause(self.clause.as_deref(), path, problems);
    }

    /// The promise as it stands in a file.
    pub fn to_json(&self) -> Value {
        let (_, scale) = range(self.kpi);
        let channels: Vec<_> = self.channels.iter().filter_map(|channel| word(&CHANNELS, *channel)).collect();
        let mut map: Map<String, Value> = self.parameters.to_json(self.kpi);
        let own = json!({
            "code": self.named,
            "name": self.name,
            "kpi": self.kpi.code(),
            "channels": channels,
            "target": self.target / scale,
            "floor": self.floor.map(|floor| floor / scale),
            "window": word(&WINDOWS, self.window),
            "min_sample": self.min_sample,
            "weight": self.weight,
            "clause": self.clause,
        });
        map.extend(own.as_object().cloned().unwrap_or_default());
        Value::Object(map)
    }
}

/// Notes a clause that is longer than the name of one.
pub(crate) fn note_clause(clause: Option<&str>, path: &str, problems: &mut Problems) {
    let long = clause.is_some_and(|text| text.chars().count() > MOST_CLAUSE);
    let reason = Reason::coded("TOO_LONG", "is longer than 200 characters").with("most", MOST_CLAUSE);
    problems.check(long, &format!("{path}.clause"), reason);
}

/// The largest number that a file may have, and what it is multiplied with.
fn range(kpi: Kpi) -> (i64, i64) {
    match kpi.definition().unit {
        Unit::Share => (10_000, 1),
        Unit::Time => (366 * 86_400, 1_000_000),
        Unit::Count | Unit::Number => (1_000_000_000, 1),
    }
}

fn channels(kpi: Kpi, fields: &mut Fields<'_>, problems: &mut Problems) -> Vec<Channel> {
    let name = fields.name("channels");
    let list = fields.list("channels", problems).unwrap_or_default();
    let mut read = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let name = format!("{name}[{index}]");
        let text = value.as_str().ok_or_else(|| no("is not a text"));
        match text.and_then(|text| choose(text, &CHANNELS)) {
            Ok(channel) if !kpi.definition().from.channels().contains(&channel) => {
                problems.add(name, Reason::coded("NOT_ITS_CHANNEL", "is no channel that this KPI is about"));
            }
            Ok(channel) if read.contains(&channel) => problems.add(name, Reason::coded("TWICE", "stands twice")),
            Ok(channel) => read.push(channel),
            Err(reason) => problems.add(name, reason),
        }
    }
    read
}

fn unknown(text: &str) -> Reason {
    Reason::coded("UNKNOWN_KPI", format!("{text:?} is no KPI of the dictionary")).with("text", text)
}
