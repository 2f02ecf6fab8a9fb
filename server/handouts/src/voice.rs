//! The words of papers, in the languages of clients.
//!
//! Invariant: every language has the same words with the same places to be filled; a test sees to it.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use kernel::{Amount, Time};
use paper::{Cell, Language};
use serde_json::{Map, Value};

static TEXTS: LazyLock<[Map<String, Value>; 4]> = LazyLock::new(|| {
    [
        include_str!("texts/en.json"),
        include_str!("texts/pl.json"),
        include_str!("texts/uk.json"),
        include_str!("texts/ru.json"),
    ]
    .map(|text| serde_json::from_str(text).unwrap_or_default())
});

/// Says things in a language, by the clock of a zone.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    /// In which language.
    pub language: Language,
    /// By whose clock.
    pub zone: Tz,
}

impl Voice {
    fn texts(self) -> &'static Map<String, Value> {
        let place = match self.language {
            Language::English => 0,
            Language::Polish => 1,
            Language::Ukrainian => 2,
            Language::Russian => 3,
        };
        &TEXTS[place]
    }

    /// A word or a sentence.
    pub fn say(self, key: &str) -> &'static str {
        self.texts().get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether there is such a sentence.
    pub fn knows(self, key: &str) -> bool {
        self.texts().contains_key(key)
    }

    /// A sentence with its places filled.
    pub fn tell(self, key: &str, values: &[(&str, &str)]) -> String {
        filled(self.say(key), values)
    }

    /// A sentence about so many, filled at `{n}`.
    pub fn count(self, key: &str, many: u64) -> String {
        let form = self.form(many);
        let forms = self.texts().get(key);
        let text = forms.and_then(|forms| forms.get(form).or_else(|| forms.get("many")));
        let number = self.cell(&Cell::Count(i64::try_from(many).unwrap_or(i64::MAX)));
        filled(text.and_then(Value::as_str).unwrap_or_default(), &[("n", &number)])
    }

    fn form(self, many: u64) -> &'static str {
        let (last, tens) = (many % 10, many % 100);
        let teens = (11..=19).contains(&tens);
        let is_one = match self.language {
            Language::English | Language::Polish => many == 1,
            Language::Ukrainian | Language::Russian => last == 1 && !teens,
        };
        let is_few = self.language != Language::English && (2..=4).contains(&last) && !teens;
        if is_one {
            "one"
        } else if is_few {
            "few"
        } else {
            "many"
        }
    }

    /// A value as it stands in a paper.
    pub fn cell(self, cell: &Cell) -> String {
        paper::said(cell, self.language, self.zone)
    }

    /// Money.
    pub fn money(self, amount: Amount) -> String {
        self.cell(&Cell::Money(amount))
    }

    /// A moment.
    pub fn at(self, at: Time) -> String {
        self.cell(&Cell::Instant(at))
    }

    /// A month with its year.
    pub fn month(self, first: NaiveDate) -> String {
        let name = self.say("months").split('|').nth(first.month0() as usize).unwrap_or_default();
        format!("{name} {}", first.year())
    }
}

fn filled(text: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    // A value is never looked at again: braces in it are its own.
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        out.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
        rest = behind;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn voice(language: Language) -> Voice {
        Voice { language, zone: chrono_tz::UTC }
    }

    fn places(text: &Value) -> BTreeSet<String> {
        let one = |text: &str| -> BTreeSet<String> {
            let parts = text.split('{').skip(1).filter_map(|part| part.split_once('}'));
            parts.map(|(name, _)| name.to_owned()).collect()
        };
        match text {
            Value::Object(forms) => forms.values().filter_map(Value::as_str).flat_map(one).collect(),
            other => other.as_str().map(one).unwrap_or_default(),
        }
    }

    #[test]
    fn every_language_has_the_same_words_and_places() {
        let english = &TEXTS[0];
        assert!(english.len() > 100);
        for texts in &TEXTS[1..] {
            let keys = |map: &Map<String, Value>| map.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(texts), keys(english));
            for (key, text) in texts {
                assert_eq!(places(text), places(&english[key]), "{key}");
            }
        }
        for language in Language::ALL {
            assert_eq!(voice(language).say("months").split('|').count(), 12);
        }
    }

    #[test]
    fn many_are_counted_as_in_the_language() {
        let said = |language, many| voice(language).count("contacts", many);
        for (language, many, text) in [
            (Language::English, 1, "1 contact."),
            (Language::English, 21, "21 contacts."),
            (Language::Polish, 1, "1 kontakt."),
            (Language::Polish, 22, "22 kontakty."),
            (Language::Polish, 12, "12 kontaktów."),
            (Language::Polish, 21, "21 kontaktów."),
            (Language::Ukrainian, 21, "21 контакт."),
            (Language::Ukrainian, 11, "11 контактів."),
            (Language::Russian, 104, "104 контакта."),
            (Language::Russian, 0, "0 контактов."),
        ] {
            assert_eq!(said(language, many), text);
        }
    }

    #[test]
    fn what_is_filled_in_is_not_filled_again() {
        assert_eq!(filled("a {x} b {y}", &[("x", "{y}"), ("y", "z")]), "a {y} b z");
        assert_eq!(filled("{ {x", &[("x", "1")]), "{ {x");
        assert_eq!(voice(Language::Polish).month("2026-10-01".parse().unwrap()), "październik 2026");
    }
}
