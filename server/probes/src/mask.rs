//! Takes personal things out of a past question, so that it can be asked once more by nobody.
//!
//! A person reads what is left before it is used. Invariant: no address and no long number of the original survives.

use std::fmt::Write;

/// Runs of so many digits, blanks and dashes between them left out, are numbers of orders, parcels, telephones, cards.
const LONG: usize = 5;

/// The text without addresses, long numbers and these names; what stood there is a mark in brackets.
pub fn mask(text: &str, names: &[&str]) -> String {
    let mut kept = String::with_capacity(text.len());
    for (place, line) in text.lines().enumerate() {
        if place > 0 {
            kept.push('\n');
        }
        kept.push_str(&numbers(&addresses(line)));
    }
    let parts = names.iter().flat_map(|name| name.split_whitespace()).filter(|part| part.chars().count() > 2);
    parts.fold(kept, |text, name| without(&text, name))
}

/// Words with an at sign, and links, which may carry anything.
fn addresses(line: &str) -> String {
    let masked = |word: &str| match word {
        word if word.contains('@') => "[…@…]".to_owned(),
        word if word.contains("://") || word.starts_with("www.") => "[www…]".to_owned(),
        word => word.to_owned(),
    };
    line.split(' ').map(masked).collect::<Vec<_>>().join(" ")
}

/// A long number becomes as many signs, of which none is a digit.
fn numbers(line: &str) -> String {
    let signs: Vec<char> = line.chars().collect();
    let mut kept = String::with_capacity(line.len());
    let mut at = 0;
    while at < signs.len() {
        let end = run(&signs, at);
        let digits = signs[at..end].iter().filter(|sign| sign.is_numeric()).count();
        if digits >= LONG {
            let _ = write!(kept, "[{}]", "#".repeat(digits.min(12)));
            at = end;
        } else {
            kept.push(signs[at]);
            at += 1;
        }
    }
    kept
}

/// Where a run of digits that begins here ends; single separators inside belong to it.
fn run(signs: &[char], from: usize) -> usize {
    let mut end = from;
    let mut at = from;
    while at < signs.len() {
        if signs[at].is_numeric() {
            end = at + 1;
        } else if at == from || !matches!(signs[at], ' ' | '-' | '/' | '.' | '(' | ')' | '\u{a0}') || at > end {
            break;
        }
        at += 1;
    }
    end
}

fn without(text: &str, name: &str) -> String {
    let (lower, wanted) = (text.to_lowercase(), name.to_lowercase());
    if lower.len() != text.len() {
        return text.replace(name, "[…]");
    }
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(found) = lower[at..].find(&wanted) {
        kept.push_str(&text[at..at + found]);
        kept.push_str("[…]");
        at += found + wanted.len();
    }
    kept.push_str(&text[at..]);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_a_person_is_gone_and_the_question_stays() {
        let text = "Dzień dobry, paczka 6000 1234 567 dla Anny Nowak (anna.nowak@poczta.example, 600-123-456) nie doszła.\nOd 3 dni.";

        let masked = mask(text, &["Anna Nowak", "Anny"]);

        assert_eq!(masked, "Dzień dobry, paczka [###########] dla […] […] […@…] [#########]) nie doszła.\nOd 3 dni.");
    }

    proptest::proptest! {
        #[test]
        fn no_address_and_no_long_number_survives(text in "\\PC{0,200}", number in "[0-9]{5,20}", name in "[a-z]{3,8}") {
            let masked = mask(&format!("{text} {number} {name}@{name}.example {name}"), &[&name]);

            proptest::prop_assert!(!masked.contains('@') || masked.contains("[…@…]"));
            proptest::prop_assert!(!masked.contains(&number), "{masked}");
            let longest = masked.split(|sign: char| !sign.is_numeric()).map(|run| run.chars().count()).max();
            proptest::prop_assert!(longest.unwrap_or_default() < LONG, "{masked}");
        }
    }
}
