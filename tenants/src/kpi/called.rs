//! What promises are called: as the contract names them, or else as the dictionary names the KPI, with what tells a promise from
//! the others over it.
//!
//! Deliberately absent: the sentence of a promise, which screens make. Invariant: two promises of one version are never
//! called the same, in no language.

use kernel::fact::Channel;
use serde_json::Value;

use super::dictionary::{Parameter, Unit};
use super::{Words, words};
use crate::clock::Policies;
use crate::contract::file::{CHANNELS, WINDOWS};
use crate::contract::{Contract, Promise};
use crate::fields::word;

impl Words {
    /// What a promise is called among those of its version.
    pub fn called(&self, promise: &Promise, among: &[Promise]) -> String {
        if let Some(name) = &promise.name {
            return name.clone();
        }
        let kpi = self.kpi(promise.kpi).name.as_str();
        let nameless = |other: &Promise| other.name.as_ref().is_none_or(|name| name == kpi);
        let rivals = |other: &&Promise| other.kpi == promise.kpi && *other != promise && nameless(other);
        let mut rivals: Vec<&Promise> = among.iter().filter(rivals).collect();
        let mut told: Vec<String> = Vec::new();
        for mark in marks(promise) {
            let same = |other: &&Promise| self.mark(other, mark) == self.mark(promise, mark);
            let left: Vec<&Promise> = rivals.iter().copied().filter(same).collect();
            if left.len() < rivals.len() {
                told.extend(self.mark(promise, mark));
            }
            rivals = left;
        }
        // What nothing else tells apart is numbered.
        if !rivals.is_empty() {
            let place = among.iter().position(|other| other == promise).unwrap_or_default();
            told.push((place + 1).to_string());
        }
        if told.is_empty() { kpi.to_owned() } else { format!("{kpi} ({})", told.join(", ")) }
    }

    fn mark(&self, promise: &Promise, mark: Mark) -> Option<String> {
        match mark {
            Mark::Channels if promise.channels.is_empty() => Some(self.told("all_channels").to_owned()),
            Mark::Channels => {
                let known = |channel: &Channel| word(&CHANNELS, *channel).map(|code| self.told(code).to_owned());
                Some(promise.channels.iter().filter_map(known).collect::<Vec<_>>().join(" + "))
            }
            Mark::Parameter(parameter) => self.value(promise, parameter),
            Mark::Window => word(&WINDOWS, promise.window).map(|code| self.told(code).to_owned()),
            Mark::Target => Some(self.placed("target", &self.level(promise.kpi.definition().unit, promise.target))),
            Mark::Clause => promise.clause.as_ref().map(|clause| self.placed("clause", clause)),
        }
    }

    fn value(&self, promise: &Promise, parameter: Parameter) -> Option<String> {
        let values = promise.parameters.to_json(promise.kpi);
        match (parameter, values.get(parameter.code())?) {
            (_, Value::Null) => None,
            (Parameter::Seconds, Value::Number(seconds)) => Some(self.placed("seconds", &seconds.to_string())),
            (Parameter::Reason, Value::String(reason)) => Some(reason.clone()),
            (_, Value::String(word)) => Some(self.word(parameter, word).name.clone()),
            (_, number) => Some(format!("{} {number}", self.parameter(parameter).name)),
        }
    }

    /// A level in the parts in which contracts write it.
    fn level(&self, unit: Unit, level: i64) -> String {
        match unit {
            Unit::Share if level % 100 == 0 => self.placed("share", &(level / 100).to_string()),
            Unit::Share => self.placed("share", &format!("{}{}{:02}", level / 100, self.told("point"), level % 100)),
            Unit::Time => self.placed("seconds", &(level / 1_000_000).to_string()),
            Unit::Count => level.to_string(),
            Unit::Number => format!("{}{}{:03}", level / 1_000, self.told("point"), level % 1_000),
        }
    }

    fn placed(&self, code: &str, value: &str) -> String {
        self.told(code).replace("{n}", value)
    }
}

/// By what a promise is told from others.
#[derive(Clone, Copy, Debug)]
enum Mark {
    Channels,
    Parameter(Parameter),
    Window,
    Target,
    Clause,
}

/// By what a promise may be told from others over its KPI, what people ask for first.
fn marks(promise: &Promise) -> impl Iterator<Item = Mark> + use<> {
    let parameters = promise.kpi.definition().parameters.iter().map(|one| Mark::Parameter(*one));
    std::iter::once(Mark::Channels).chain(parameters).chain([Mark::Window, Mark::Target, Mark::Clause])
}

/// What the promise of a code is called: as in the version of this number, or else in the last version that has it.
pub fn called(policies: &Policies, version: Option<i32>, code: &str, language: &str) -> String {
    let of_it = |promises: &Vec<Promise>| promises.iter().any(|promise| promise.code() == code);
    let versions = || policies.all().iter().rev().map(|agreement| &agreement.contract);
    let named = versions().filter(|contract| contract.project.is_none() && Some(contract.version) == version);
    let promises = named.chain(versions()).map(Contract::promises).find(of_it).unwrap_or_default();
    called_among(&promises, code, language)
}

/// What the promise of a code is called among those of its version; the code itself where it is none of them.
pub fn called_among(promises: &[Promise], code: &str, language: &str) -> String {
    let found = promises.iter().find(|promise| promise.code() == code);
    found.map_or_else(|| code.to_owned(), |promise| words(language).called(promise, promises))
}
