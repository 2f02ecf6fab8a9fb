//! What a contract says about how a KPI is counted.
//!
//! Invariant: a parameter that a KPI does not have is refused, so that none is ever ignored.

use chrono::Duration;
use kernel::fault::Problems;
use serde_json::{Map, Value, json};

use super::Kpi;
use super::dictionary::Parameter;
use crate::contract::Counts;
use crate::contract::file::COUNTS;
use crate::fields::{Fields, fit, set, word};
use crate::live::WaitFrom;

/// The formulas of the service level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Formula {
    /// Answered in time ÷ (offered − flowed out − short abandons).
    #[default]
    Default,
    /// Answered in time ÷ answered.
    OfAnswered,
    /// Answered in time ÷ offered.
    OfOffered,
    /// (Answered in time + abandoned in time) ÷ offered.
    WithAbandoned,
    /// As by default, with those that flowed out in the base.
    WithFlowOut,
    /// As by default, without any abandoned.
    WithoutAbandoned,
}

/// What a call-back that was taken in the queue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum CallBacks {
    /// It flowed out.
    #[default]
    FlowOut,
    /// It was answered when it was taken.
    Answered,
}

/// Which passing on counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Transfers {
    /// Each.
    #[default]
    Any,
    /// Without talking first.
    Blind,
    /// After talking first.
    Consulted,
}

/// How a KPI is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// The target time.
    pub within: Duration,
    /// Up to which wait leaving is a short abandon.
    pub short_abandon: Duration,
    /// The formula of the service level.
    pub formula: Formula,
    /// From when a wait counts.
    pub wait_from: WaitFrom,
    /// Whether contacts outside the hours count like all others.
    pub all_hours: bool,
    /// What a call-back is.
    pub call_backs: CallBacks,
    /// Contacts that were handled for less than this do not count.
    pub ghosts_under: Option<Duration>,
    /// Which percentile.
    pub percentile: u8,
    /// Within how many times 24 hours.
    pub days: u16,
    /// Which time counts.
    pub counts: Counts,
    /// Which passing on counts.
    pub transfers: Transfers,
    /// The code of a break.
    pub reason: Option<String>,
}

const FORMULAS: [(&str, Formula); 6] = [
    ("default", Formula::Default),
    ("of_answered", Formula::OfAnswered),
    ("of_offered", Formula::OfOffered),
    ("with_abandoned", Formula::WithAbandoned),
    ("with_flow_out", Formula::WithFlowOut),
    ("without_abandoned", Formula::WithoutAbandoned),
];
const WAITS: [(&str, WaitFrom); 2] = [("queue", WaitFrom::Queue), ("arrival", WaitFrom::Arrival)];
const HOURS: [(&str, bool); 2] = [("contract", false), ("all", true)];
const CALL_BACKS: [(&str, CallBacks); 2] = [("flow_out", CallBacks::FlowOut), ("answered", CallBacks::Answered)];
const TRANSFERS: [(&str, Transfers); 3] =
    [("any", Transfers::Any), ("blind", Transfers::Blind), ("consulted", Transfers::Consulted)];

/// The longest time that a contract may name in seconds: a day.
const DAY: i64 = 86_400;

impl Parameters {
    /// Everything as by default.
    pub fn of(kpi: Kpi) -> Self {
        let within = match kpi {
            Kpi::CallBackLevel => 300,
            Kpi::ShortHandledContacts => 5,
            Kpi::AgentServiceLevel => 10,
            _ => 20,
        };
        Self {
            within: Duration::seconds(within),
            short_abandon: Duration::seconds(5),
            formula: Formula::Default,
            wait_from: WaitFrom::Queue,
            all_hours: false,
            call_backs: CallBacks::FlowOut,
            ghosts_under: None,
            percentile: 90,
            days: usual_days(kpi),
            counts: Counts::Business,
            transfers: Transfers::Any,
            reason: None,
        }
    }

    /// Reads those that the KPI has; others are left to be named as unknown.
    pub(crate) fn read(kpi: Kpi, fields: &mut Fields<'_>, problems: &mut Problems) -> Self {
        let mut read = Self::of(kpi);
        for parameter in kpi.definition().parameters {
            read.take(*parameter, fields, problems);
        }
        read
    }

    fn take(&mut self, parameter: Parameter, fields: &mut Fields<'_>, problems: &mut Problems) {
        let name = parameter.code();
        let (least, most) = parameter.range().unwrap_or((0, 0));
        let mut number = || fields.number(name, least..=most, problems);
        match parameter {
            Parameter::Seconds => set(&mut self.within, number().map(Duration::seconds)),
            Parameter::ShortAbandon => set(&mut self.short_abandon, number().map(Duration::seconds)),
            Parameter::Ghosts => self.ghosts_under = number().map(Duration::seconds),
            Parameter::Formula => set(&mut self.formula, fields.word(name, &FORMULAS, problems)),
            Parameter::WaitFrom => set(&mut self.wait_from, fields.word(name, &WAITS, problems)),
            Parameter::Hours => set(&mut self.all_hours, fields.word(name, &HOURS, problems)),
            Parameter::CallBack => set(&mut self.call_backs, fields.word(name, &CALL_BACKS, problems)),
            Parameter::Percentile => set(&mut self.percentile, number().and_then(fit)),
            Parameter::Days => set(&mut self.days, number().and_then(fit)),
            Parameter::Counts => set(&mut self.counts, fields.word(name, &COUNTS, problems)),
            Parameter::Transfer => set(&mut self.transfers, fields.word(name, &TRANSFERS, problems)),
            Parameter::Reason => self.reason = fields.text(name, problems).map(str::to_owned),
        }
    }

    /// Those that the KPI has, as they stand in a file.
    pub fn to_json(&self, kpi: Kpi) -> Map<String, Value> {
        let each = kpi.definition().parameters.iter();
        each.map(|parameter| (parameter.code().to_owned(), self.value(*parameter))).collect()
    }

    fn value(&self, parameter: Parameter) -> Value {
        match parameter {
            Parameter::Seconds => json!(self.within.num_seconds()),
            Parameter::ShortAbandon => json!(self.short_abandon.num_seconds()),
            Parameter::Ghosts => json!(self.ghosts_under.map(|under| under.num_seconds())),
            Parameter::Formula => json!(word(&FORMULAS, self.formula)),
            Parameter::WaitFrom => json!(word(&WAITS, self.wait_from)),
            Parameter::Hours => json!(word(&HOURS, self.all_hours)),
            Parameter::CallBack => json!(word(&CALL_BACKS, self.call_backs)),
            Parameter::Percentile => json!(self.percentile),
            Parameter::Days => json!(self.days),
            Parameter::Counts => json!(word(&COUNTS, self.counts)),
            Parameter::Transfer => json!(word(&TRANSFERS, self.transfers)),
            Parameter::Reason => json!(self.reason),
        }
    }
}

impl Parameter {
    /// The name of its field.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::ShortAbandon => "short_abandon_seconds",
            Self::Formula => "formula",
            Self::WaitFrom => "wait_from",
            Self::Hours => "hours",
            Self::CallBack => "call_back",
            Self::Ghosts => "exclude_handled_under_seconds",
            Self::Percentile => "percentile",
            Self::Days => "days",
            Self::Counts => "counts",
            Self::Transfer => "transfer",
            Self::Reason => "reason",
        }
    }

    /// The least and the most that it may be, where it is a number.
    pub const fn range(self) -> Option<(i64, i64)> {
        match self {
            Self::Seconds | Self::ShortAbandon | Self::Ghosts => Some((0, DAY)),
            Self::Percentile => Some((1, 99)),
            Self::Days => Some((1, 366)),
            _ => None,
        }
    }

    /// The words that it may be; none where it is a number or a code of the client's.
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::Formula => names(&FORMULAS),
            Self::WaitFrom => names(&WAITS),
            Self::Hours => names(&HOURS),
            Self::CallBack => names(&CALL_BACKS),
            Self::Counts => names(&COUNTS),
            Self::Transfer => names(&TRANSFERS),
            Self::Seconds | Self::ShortAbandon | Self::Ghosts | Self::Percentile | Self::Days | Self::Reason => {
                Vec::new()
            }
        }
    }
}

const fn usual_days(kpi: Kpi) -> u16 {
    match kpi {
        Kpi::NewCustomers => 90,
        Kpi::RepeatPurchaseRate => 365,
        Kpi::RetentionRate | Kpi::RetentionInTime | Kpi::RetentionLate | Kpi::RetentionWithoutContact => 30,
        _ => 7,
    }
}

fn names<T>(words: &[(&'static str, T)]) -> Vec<&'static str> {
    words.iter().map(|(word, _)| *word).collect()
}
