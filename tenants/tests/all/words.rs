//! The dictionary's words: complete and the same in every language, and filled with a promise's own values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tenants::kpi::dictionary::{DICTIONARY, Definition, PARAMETERS, Parameter};
use tenants::kpi::{Entry, LANGUAGES, TERMS, Words, words};

use crate::floor::promising;

type Entries = BTreeMap<String, Value>;

/// A language's file: its entries by `kpis.service_level` and the like.
fn file(language: &str) -> Entries {
    let text = match language {
        "en" => include_str!("../../src/kpi/texts/en.json"),
        "pl" => include_str!("../../src/kpi/texts/pl.json"),
        "uk" => include_str!("../../src/kpi/texts/uk.json"),
        _ => include_str!("../../src/kpi/texts/ru.json"),
    };
    let mut parts: BTreeMap<String, Value> = serde_json::from_str(text).unwrap();
    parts.remove("told");
    let parts: BTreeMap<String, Entries> = serde_json::from_value(json!(parts)).unwrap();
    let flat = |(part, entries): (String, Entries)| {
        entries.into_iter().map(move |(code, entry)| (format!("{part}.{code}"), entry))
    };
    parts.into_iter().flat_map(flat).collect()
}

/// What a file must hold, and nothing else.
fn codes() -> BTreeSet<String> {
    let terms = TERMS.iter().map(|code| format!("terms.{code}"));
    let kpis = DICTIONARY.iter().map(|definition| format!("kpis.{}", definition.code));
    let parameters = PARAMETERS.iter().flat_map(|parameter| {
        let name = format!("parameters.{}", parameter.code());
        let words = parameter.words().into_iter().map(|word| format!("{name}.{word}")).collect::<Vec<_>>();
        std::iter::once(name.clone()).chain(words)
    });
    terms.chain(kpis).chain(parameters).collect()
}

fn said<'a>(entry: &'a Value, field: &str) -> &'a str {
    entry[field].as_str().unwrap()
}

/// The placeholders of a text, each once.
fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').unwrap().0).collect()
}

/// Every text that may become part of a KPI's definition.
fn definition<'a>(words: &'a Words, of: &Definition) -> Vec<&'a Entry> {
    let told = of.parameters.iter().flat_map(|parameter| {
        let each = parameter.words().into_iter().map(|word| words.word(*parameter, word));
        each.chain([words.parameter(*parameter)]).collect::<Vec<_>>()
    });
    std::iter::once(words.kpi(of.kpi)).chain(told).collect()
}

#[test]
fn every_code_has_its_words_in_every_language_and_no_word_is_without_a_code() {
    for language in LANGUAGES {
        let held: BTreeSet<String> = file(language).into_keys().collect();
        assert_eq!(held, codes(), "{language}");
    }
}

#[test]
fn no_text_is_empty_or_left_in_another_language() {
    let files = LANGUAGES.map(file);
    for code in codes() {
        let texts: BTreeSet<&str> = files.iter().map(|file| said(&file[&code], "text")).collect();
        assert_eq!(texts.len(), LANGUAGES.len(), "{code} says the same in two languages");
        let english = said(&files[0][&code], "name");
        assert!(files[1..].iter().all(|file| said(&file[&code], "name") != english), "{code} keeps its English name");
        for text in texts {
            assert!(text.ends_with('.') && text == text.trim() && !text.contains("  "), "{code}: {text}");
        }
    }
}

#[test]
fn every_language_is_written_in_its_own_letters() {
    let cyrillic = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
    for language in LANGUAGES {
        for (code, entry) in file(language) {
            for field in ["name", "text"] {
                let text = said(&entry, field);
                let foreign = match language {
                    "uk" => "ыэъёЫЭЪЁ",
                    "ru" => "іїєґІЇЄҐ’",
                    _ => "",
                };
                assert!(!text.is_empty() && !text.contains(|letter| foreign.contains(letter)), "{language} {code}");
                assert_eq!(text.contains(cyrillic), matches!(language, "uk" | "ru"), "{language} {code}");
            }
        }
    }
}

#[test]
fn names_are_short_and_no_two_kpis_share_one() {
    for language in LANGUAGES {
        let names: BTreeSet<&str> = DICTIONARY.iter().map(|of| words(language).kpi(of.kpi).name.as_str()).collect();
        assert_eq!(names.len(), DICTIONARY.len(), "{language}");
        assert!(names.iter().all(|name| name.chars().count() <= 60), "{language}");
    }
}

#[test]
fn placeholders_are_the_same_in_every_language_and_name_parameters_of_the_kpi() {
    let files = LANGUAGES.map(file);
    for code in codes() {
        let english = placeholders(said(&files[0][&code], "text"));
        for (language, file) in LANGUAGES.iter().zip(&files) {
            assert_eq!(placeholders(said(&file[&code], "text")), english, "{language} {code}");
            assert!(placeholders(said(&file[&code], "name")).is_empty(), "{language} {code}");
        }
        assert!(english.is_empty() || !code.starts_with("terms."), "{code}");
    }
    for of in &DICTIONARY {
        let own: BTreeSet<&str> = of.parameters.iter().map(|parameter| parameter.code()).collect();
        for entry in definition(words("en"), of) {
            assert!(placeholders(&entry.text).is_subset(&own), "{}: {}", of.code, entry.text);
        }
    }
}

#[test]
fn a_definition_says_every_number_that_the_kpi_can_be_told() {
    let worded = |parameter: &&Parameter| parameter.words().is_empty();
    for of in &DICTIONARY {
        let entries = definition(words("en"), of);
        let named: BTreeSet<&str> = entries.iter().flat_map(|entry| placeholders(&entry.text)).collect();
        for parameter in of.parameters.iter().filter(worded) {
            assert!(named.contains(parameter.code()), "{} does not say {}", of.code, parameter.code());
        }
    }
}

#[test]
fn a_promise_is_defined_with_its_own_values() {
    let contract = promising(&json!([
        { "kpi": "service_level", "seconds": 30, "formula": "with_flow_out", "hours": "all", "target": 8000 },
        { "kpi": "handling_time", "exclude_handled_under_seconds": 7, "target": 240 },
    ]));
    let [level, time] = contract.kpis.as_slice() else { unreachable!() };

    let said = words("en").filled(level);
    assert!(said.starts_with("The share of incoming calls and chats") && said.contains("at most 30 s;"), "{said}");
    let formula = "answered within 30 s ÷ (answered + abandoned after more than 5 s + flowed out + still waiting";
    assert!(said.contains(formula), "{said}");
    assert!(said.contains("The wait runs from the entry into the queue. Contacts count at whatever hour"), "{said}");
    assert!(!said.contains('{') && !said.contains("very short"), "{said}");
    assert!(words("pl").filled(time).ends_with("trwały łącznie krócej niż 7 s, nie są liczone."));
    assert_eq!(words("de").filled(level), said, "English stands in for a language that there is not");
}

#[test]
fn the_dictionary_is_told_whole_in_a_language() {
    let told = tenants::files::kpi_dictionary("uk");

    let codes: Vec<&str> = told["kpis"].as_array().unwrap().iter().map(|kpi| said(kpi, "code")).collect();
    assert_eq!(codes, DICTIONARY.iter().map(|of| of.code).collect::<Vec<_>>());
    let level = told["kpis"].as_array().unwrap().iter().find(|kpi| kpi["code"] == "agent_service_level").unwrap();
    assert_eq!((&level["unit"], &level["better"]), (&json!("share_bp"), &json!("higher")));
    assert_eq!(level["parameters"], json!({ "seconds": 10 }));
    assert!(said(level, "text").contains("{seconds} с") && said(level, "by_default").contains("10 с"));
    assert_eq!(told["parameters"][2]["words"][0]["code"], "default");
    assert!(told["kpis"].as_array().unwrap().iter().all(|kpi| !said(kpi, "by_default").contains('{')));
}
