//! What promises and lines are called.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tenants::kpi::{LANGUAGES, TOLD, called_among, words};

use crate::floor::promising;
use crate::money_tale::refused;

/// The names of a version's promises in a language.
fn names(kpis: &Value, language: &str) -> Vec<String> {
    let promises = promising(kpis).promises();
    promises.iter().map(|promise| words(language).called(promise, &promises)).collect()
}

#[test]
fn a_promise_is_called_as_it_was_signed_or_as_the_dictionary_calls_its_kpi() {
    let kpis = json!([
        { "kpi": "service_level", "target": 8000, "name": "Odbieramy w 20 sekund" },
        { "kpi": "backlog", "target": 10 },
    ]);

    assert_eq!(names(&kpis, "en"), ["Odbieramy w 20 sekund", "Backlog"]);
    assert_eq!(names(&kpis, "ru")[0], "Odbieramy w 20 sekund");
    let promises = promising(&kpis).promises();
    assert_eq!(called_among(&promises, "backlog", "en"), "Backlog");
    assert_eq!(called_among(&promises, "nothing", "en"), "nothing");
}

#[test]
fn promises_over_one_kpi_say_what_tells_them_apart_and_nothing_else() {
    let of = |one: Value, other: Value| {
        let with = |code: &str, more: Value| {
            let mut kpi = json!({ "code": code, "kpi": "service_level", "target": 8000, "seconds": 20 });
            kpi.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            kpi
        };
        names(&json!([with("one", one), with("other", other)]), "en")
    };
    let plain = || json!({});

    assert_eq!(
        of(json!({ "channels": ["phone"] }), json!({ "channels": ["chat"] })),
        ["Service level (phone)", "Service level (chat)"]
    );
    assert_eq!(of(plain(), json!({ "channels": ["chat"] })), ["Service level (all channels)", "Service level (chat)"]);
    assert_eq!(of(plain(), json!({ "seconds": 60 })), ["Service level (20 s)", "Service level (60 s)"]);
    assert_eq!(of(plain(), json!({ "window": "day" })), ["Service level (by month)", "Service level (by day)"]);
    assert_eq!(
        of(plain(), json!({ "target": 9550 })),
        ["Service level (target 80 %)", "Service level (target 95.50 %)"]
    );
    assert_eq!(of(plain(), plain()), ["Service level (1)", "Service level (2)"]);
    assert_eq!(of(plain(), json!({ "name": "Chats" })), ["Service level", "Chats"]);
    assert_eq!(of(plain(), json!({ "name": "Service level" })), ["Service level (1)", "Service level"]);
}

#[test]
fn no_two_promises_of_a_version_are_called_the_same_in_any_language() {
    let mut kpis = Vec::new();
    for (number, channels) in [json!([]), json!(["phone"]), json!(["chat"])].into_iter().enumerate() {
        for (seconds, window) in [(20, "month"), (20, "day"), (60, "day")] {
            let code = format!("c{number}{seconds}{window}");
            kpis.push(json!({
                "code": code, "kpi": "service_level", "channels": channels, "seconds": seconds, "window": window, "target": 8000,
            }));
        }
    }
    kpis.push(
        json!({ "kpi": "service_level", "seconds": 20, "window": "day", "target": 8000, "formula": "of_answered" }),
    );

    for language in LANGUAGES {
        let named = names(&Value::from(kpis.clone()), language);
        assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), kpis.len(), "{named:?}");
    }
}

#[test]
fn what_tells_promises_apart_has_its_word_in_every_language() {
    for code in TOLD {
        let said = LANGUAGES.map(|language| words(language).told(code));
        assert!(said.iter().all(|word| !word.is_empty()), "{code}: {said:?}");
        let placed = ["share", "seconds", "target", "clause"].contains(&code);
        assert!(said.iter().all(|word| word.contains("{n}") == placed), "{code}: {said:?}");
    }
}

#[test]
fn a_name_that_is_none_or_stands_twice_is_refused_with_its_field() {
    let contract = |kpis: Value| {
        let file = json!({ "version": 1, "effective_from": "2026-01-01T00:00:00+01:00", "kpis": kpis });
        tenants::contract::Contract::from_json(&file, "").unwrap_err().to_string()
    };
    let named = |name: &str| json!([{ "kpi": "backlog", "target": 10, "name": name }]);
    assert!(contract(named(" ")).contains("kpis[0].name: says nothing"));
    assert!(contract(named("two\nlines")).contains("kpis[0].name: is not one line of text"));
    assert!(contract(named(&"x".repeat(81))).contains("kpis[0].name: is longer than 80 characters"));
    let twice = json!([
        { "kpi": "backlog", "target": 10, "name": "One" },
        { "kpi": "backlog", "code": "b", "target": 12, "name": "One" },
    ]);
    assert!(contract(twice).contains("kpis[1].name: stands twice"));

    let item =
        |code: &str| json!({ "code": code, "name": "Calls", "unit": "contact", "model": "flat", "price": "1.00 PLN" });
    let prices = json!({ "items": [item("a"), item("b")], "vat": { "standard": 2300 }, "usual_vat": "standard" });
    assert!(refused(json!({ "prices": prices })).contains("prices.items[1].name: stands twice"));
}
