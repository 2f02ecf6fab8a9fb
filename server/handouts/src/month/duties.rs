//! What the shop owed in turn, and what that forgives.

use paper::{Cell, Column, Section, Table};
use tenants::kpi::{Kpi, words};
use tenants::money::duties::{Duties, Owed};
use tenants::money::level::Ratio;
use tenants::money::results::Outcome;

use crate::money::spoken;
use crate::voice::Voice;

/// Every duty in a row, with what follows from it; the sum that it forgives for those who see money.
pub fn section(voice: Voice, duties: &Duties, results: &[Outcome], money: bool) -> Section {
    let columns = vec![
        Column::words(voice.say("duty")),
        Column::words(voice.say("clause")),
        Column::figures(voice.say("target")),
        Column::figures(voice.say("result")),
        Column::figures(voice.say("with_excluded")),
        Column::figures(voice.say("sample")),
        Column::words(voice.say("standing")),
        Column::words(voice.say("duty_follows")),
    ];
    let rows = duties.owed.iter().map(|owed| row(voice, owed, results)).collect();
    let mut text = Vec::new();
    if let Some(seconds) = duties.owed.iter().find_map(|owed| owed.waited_seconds) {
        let time = voice.cell(&Cell::Duration(seconds.saturating_mul(1_000_000)));
        text.push(voice.tell("duty_waited", &[("time", &time)]));
    }
    if money && !duties.forgiven.is_zero() {
        text.push(voice.tell("duty_sum", &[("amount", &voice.money(duties.forgiven))]));
    }
    let tables = vec![Table { columns, rows, ..Table::default() }];
    Section { heading: voice.say("duties").to_owned(), text, tables, ..Section::default() }
}

fn row(voice: Voice, owed: &Owed, results: &[Outcome]) -> Vec<Cell> {
    let standing = match owed.kept() {
        Some(true) => "kept",
        Some(false) => "broken",
        None => "unjudged",
    };
    vec![
        Cell::text(what(voice, owed)),
        Cell::text(owed.clause.clone().unwrap_or_default()),
        Cell::Share(owed.target.into()),
        share(owed.value),
        share(owed.with_excluded),
        Cell::Count(owed.value.map_or(0, |value| value.den)),
        Cell::text(voice.say(standing)),
        Cell::text(follows(voice, owed, results)),
    ]
}

/// The duty in a sentence.
fn what(voice: Voice, owed: &Owed) -> String {
    match (owed.minutes, &owed.volume) {
        (Some(minutes), _) => voice.tell("duty_answer", &[("time", &span(voice, minutes))]),
        (None, volume) => voice.tell("duty_plan", &[("volume", &volume.as_deref().map(spoken).unwrap_or_default())]),
    }
}

/// Whole hours as contracts write them; what is not whole, by the clock.
fn span(voice: Voice, minutes: u32) -> String {
    if minutes.is_multiple_of(60) {
        return voice.tell("hours", &[("n", &(minutes / 60).to_string())]);
    }
    voice.cell(&Cell::Duration(i64::from(minutes) * 60_000_000))
}

fn share(value: Option<Ratio>) -> Cell {
    let share = value.and_then(|value| value.num.checked_mul(10_000)?.checked_div(value.den));
    share.map_or(Cell::Nothing, Cell::Share)
}

/// What its not being kept does: nothing while it is kept.
fn follows(voice: Voice, owed: &Owed, results: &[Outcome]) -> String {
    if owed.kept() != Some(false) {
        return String::new();
    }
    let dictionary = words(voice.language.code());
    let name = |promise: &String| {
        let outcome = results.iter().find(|outcome| outcome.promise == *promise);
        let kpi = outcome.and_then(|outcome| Kpi::of(outcome.name.as_deref()?));
        kpi.map_or_else(|| spoken(promise), |kpi| dictionary.kpi(kpi).name.clone())
    };
    let names: Vec<String> = owed.forgiven.iter().map(name).collect();
    match (owed.relief, names.is_empty()) {
        (true, false) => voice.tell("duty_forgives", &[("promises", &names.join(", "))]),
        (true, true) => voice.say("duty_nothing_missed").to_owned(),
        (false, _) => voice.say("duty_told").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use paper::Language;

    use super::*;

    fn owed(kind: (&str, Option<u32>, Option<&str>), value: (i64, i64), relief: bool, forgiven: &[&str]) -> Owed {
        Owed {
            duty: kind.0.to_owned(),
            kind: kind.0.to_owned(),
            clause: Some("9.1".to_owned()),
            minutes: kind.1,
            volume: kind.2.map(str::to_owned),
            target: 9_000,
            value: Some(Ratio { num: value.0, den: value.1 }),
            with_excluded: Some(Ratio { num: value.0, den: value.1 + 1 }),
            not_judged: None,
            relief,
            forgiven: forgiven.iter().map(|promise| (*promise).to_owned()).collect(),
            waited_seconds: kind.1.map(|_| 9_000),
            pieces: Vec::new(),
        }
    }

    fn duties() -> Duties {
        let answers = ("answers", Some(480), None);
        let plan = ("plan", None, Some("mail_volume"));
        let owed = vec![
            owed(answers, (1, 2), true, &["late_replies"]),
            owed(plan, (1, 1), true, &[]),
            owed(plan, (0, 1), false, &[]),
        ];
        Duties { owed, forgiven: "12.50 PLN".parse().unwrap() }
    }

    fn cells(section: &Section) -> Vec<Vec<String>> {
        let voice = Voice { language: Language::English, zone: chrono_tz::UTC };
        section.tables[0].rows.iter().map(|row| row.iter().map(|cell| voice.cell(cell)).collect()).collect()
    }

    #[test]
    fn each_duty_says_how_it_stands_and_what_follows() {
        let voice = Voice { language: Language::English, zone: chrono_tz::UTC };
        let told = section(voice, &duties(), &[], true);
        let rows = cells(&told);
        assert_eq!(rows[0][0], "Answers to what cases wait for, within 8 h of business time");
        assert_eq!(rows[0][7], "Costs nothing this month: Late replies.");
        assert_eq!((rows[0][3].as_str(), rows[0][6].as_str()), ("50.00%", "Not kept"));
        assert_eq!((rows[1][0].as_str(), rows[1][7].as_str()), ("The volume plan by its lock date: Mail volume", ""));
        assert_eq!(rows[2][7], "It is told; nothing follows.");
        assert_eq!(told.text.len(), 2);
        assert!(told.text[1].contains("12.50"), "{:?}", told.text);
    }

    #[test]
    fn who_sees_no_money_reads_no_sum_and_every_language_has_its_words() {
        for language in Language::ALL {
            let voice = Voice { language, zone: chrono_tz::UTC };
            let told = section(voice, &duties(), &[], false);
            assert_eq!(told.text.len(), 1);
            let all = [vec![told.heading.clone()], told.text.clone(), cells(&told).concat()].concat().join("\n");
            assert!(!all.contains('{') && !all.contains("12.50") && !told.heading.is_empty(), "{all}");
        }
    }
}
