//! `manyhands kpi dictionary`: what every KPI counts, in one language.

use serde_json::{Value, json};

use super::kpi::unit;
use crate::kpi::dictionary::{Better, DICTIONARY, PARAMETERS, Parameter};
use crate::kpi::{Entry, Kpi, Parameters, TERMS, Words, words};

/// The whole dictionary: terms, KPIs with their definitions as by default, parameters with their words.
pub fn kpi_dictionary(language: &str) -> Value {
    let words = words(language);
    json!({
        "language": language,
        "terms": TERMS.map(|code| entry(code, words.term(code))),
        "kpis": DICTIONARY.iter().map(|definition| kpi(words, definition.kpi)).collect::<Vec<_>>(),
        "parameters": PARAMETERS.map(|of| parameter(words, of)),
    })
}

fn kpi(words: &Words, kpi: Kpi) -> Value {
    let defaults = Parameters::of(kpi);
    let mut value = entry(kpi.code(), words.kpi(kpi));
    value["unit"] = json!(unit(kpi));
    value["better"] = json!(better(kpi));
    value["parameters"] = Value::Object(defaults.to_json(kpi));
    value["by_default"] = json!(words.defined(kpi, &defaults));
    value
}

fn parameter(words: &Words, parameter: Parameter) -> Value {
    let mut value = entry(parameter.code(), words.parameter(parameter));
    let each = parameter.words().into_iter();
    value["words"] = each.map(|word| entry(word, words.word(parameter, word))).collect();
    value
}

fn entry(code: &str, entry: &Entry) -> Value {
    json!({ "code": code, "name": entry.name, "text": entry.text })
}

fn better(kpi: Kpi) -> Option<&'static str> {
    match kpi.definition().better {
        Better::Higher => Some("higher"),
        Better::Lower => Some("lower"),
        Better::Neither => None,
    }
}
