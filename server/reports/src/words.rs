//! What reports are called, in every language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use tenants::kpi::LANGUAGES;

static NAMES: LazyLock<[BTreeMap<String, String>; 4]> = LazyLock::new(|| {
    let read = |text: &str| serde_json::from_str(text).unwrap_or_default();
    [
        read(include_str!("../texts/en.json")),
        read(include_str!("../texts/pl.json")),
        read(include_str!("../texts/uk.json")),
        read(include_str!("../texts/ru.json")),
    ]
});

/// What a report is called in a language; in English where the language is none of ours.
pub fn name(number: &str, language: &str) -> &'static str {
    let place = LANGUAGES.iter().position(|known| *known == language).unwrap_or_default();
    NAMES.get(place).and_then(|names| names.get(number)).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CATALOGUE;

    #[test]
    fn every_report_has_a_name_in_every_language_and_no_name_is_without_a_report() {
        for (language, names) in LANGUAGES.iter().zip(NAMES.iter()) {
            let mut known: Vec<&str> = CATALOGUE.iter().map(|report| report.number).collect();
            known.sort_unstable();
            assert_eq!(names.keys().collect::<Vec<_>>(), known, "{language}");
            let mut different: Vec<&String> = names.values().collect();
            different.sort_unstable();
            different.dedup();
            assert_eq!(different.len(), known.len(), "{language}: two reports are called the same");
        }
    }
}
