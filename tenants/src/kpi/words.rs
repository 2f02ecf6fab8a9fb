//! What the dictionary's KPIs are called and mean, in every language of a contract.
//!
//! Deliberately absent: targets, channels and windows, which a promise says beside its definition. Invariant: every code
//! of the dictionary has its words in every language, and no word is without a code; a test sees to it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::dictionary::Parameter;
use super::{Kpi, Parameters};
use crate::contract::Promise;

/// The languages that the dictionary is written in.
pub const LANGUAGES: [&str; 4] = ["en", "pl", "uk", "ru"];

/// The terms that definitions are made of, in the order in which they are read.
pub const TERMS: [&str; 17] = [
    "counted",
    "period",
    "hours",
    "menu",
    "queue_entry",
    "conversation",
    "answered",
    "abandoned",
    "flowed_out",
    "ringing",
    "work",
    "turn",
    "reply",
    "due",
    "cancelled",
    "resolved",
    "purchase",
];

/// What tells promises over one KPI apart.
pub const TOLD: [&str; 13] = [
    "all_channels",
    "email",
    "form",
    "phone",
    "chat",
    "month",
    "week",
    "day",
    "share",
    "seconds",
    "point",
    "target",
    "clause",
];

/// What something is called and what it is.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Short, as on a report's card.
    pub name: String,
    /// Exact, as in a contract's annex; `{seconds}` and the like stand for values.
    pub text: String,
}

/// The dictionary in one language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    terms: BTreeMap<String, Entry>,
    kpis: BTreeMap<String, Entry>,
    parameters: BTreeMap<String, Entry>,
    told: BTreeMap<String, String>,
}

static NONE: Entry = Entry { name: String::new(), text: String::new() };

static ALL: LazyLock<[Words; 4]> = LazyLock::new(|| {
    [
        include_str!("texts/en.json"),
        include_str!("texts/pl.json"),
        include_str!("texts/uk.json"),
        include_str!("texts/ru.json"),
    ]
    .map(|text| serde_json::from_str(text).unwrap_or_default())
});

/// The dictionary in a language; in English where the language is none of its own.
pub fn words(language: &str) -> &'static Words {
    let place = LANGUAGES.iter().position(|known| *known == language);
    &ALL[place.unwrap_or_default()]
}

impl Words {
    /// A term that definitions use.
    pub fn term(&self, code: &str) -> &Entry {
        self.terms.get(code).unwrap_or(&NONE)
    }

    /// A KPI.
    pub fn kpi(&self, kpi: Kpi) -> &Entry {
        self.kpis.get(kpi.code()).unwrap_or(&NONE)
    }

    /// A word that tells promises apart.
    pub fn told(&self, code: &str) -> &str {
        self.told.get(code).map_or("", String::as_str)
    }

    /// A parameter.
    pub fn parameter(&self, parameter: Parameter) -> &Entry {
        self.parameters.get(parameter.code()).unwrap_or(&NONE)
    }

    /// One of the words that a parameter may be.
    pub fn word(&self, parameter: Parameter, word: &str) -> &Entry {
        self.parameters.get(&format!("{}.{word}", parameter.code())).unwrap_or(&NONE)
    }

    /// What a promise is counted by, with its own values: the definition, and a sentence for each thing it can be told.
    pub fn filled(&self, promise: &Promise) -> String {
        self.defined(promise.kpi, &promise.parameters)
    }

    /// The same for a KPI and how it is counted.
    pub fn defined(&self, kpi: Kpi, parameters: &Parameters) -> String {
        let values = parameters.to_json(kpi);
        let told = kpi.definition().parameters.iter();
        let told = told.filter_map(|parameter| self.sentence(*parameter, values.get(parameter.code())?));
        let sentences: Vec<&str> = std::iter::once(self.kpi(kpi).text.as_str()).chain(told).collect();
        fill(&sentences.join(" "), &values)
    }

    /// What a parameter's value adds to a definition that does not name the value itself.
    fn sentence(&self, parameter: Parameter, value: &Value) -> Option<&str> {
        match (parameter, value) {
            (_, Value::Null) => None,
            (Parameter::Ghosts | Parameter::Reason, _) => Some(&self.parameter(parameter).text),
            _ => value.as_str().map(|word| self.word(parameter, word).text.as_str()),
        }
    }
}

fn fill(text: &str, values: &Map<String, Value>) -> String {
    values.iter().fold(text.to_owned(), |text, (code, value)| {
        let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text.replace(&format!("{{{code}}}"), &shown)
    })
}
