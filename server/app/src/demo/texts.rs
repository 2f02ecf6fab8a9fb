//! The words of customers and agents, and how names and numbers are filled in. Pure.
//!
//! Deliberately absent: who says what when. Invariant: a text that is spoken has no blank left to fill.

use std::sync::LazyLock;

use super::chance::Chance;

const FILES: [(&str, &str); 3] =
    [("pl", include_str!("texts/pl.txt")), ("uk", include_str!("texts/uk.txt")), ("en", include_str!("texts/en.txt"))];

/// Something that may be said.
#[derive(Debug)]
pub struct Text {
    /// The language.
    pub language: &'static str,
    /// What kind of utterance: `ask`, `answer`, `thanks` …
    pub kind: &'static str,
    /// About what; `any` fits everything.
    pub reason: &'static str,
    /// Only of these shops; empty: of any.
    pub shops: Vec<&'static str>,
    /// The subject, where it begins a thread.
    pub subject: &'static str,
    /// The words.
    pub body: &'static str,
}

/// Every text.
pub static TEXTS: LazyLock<Vec<Text>> =
    LazyLock::new(|| FILES.iter().flat_map(|(language, file)| read(language, file)).collect());

fn read(language: &'static str, file: &'static str) -> Vec<Text> {
    file.split("\n@@ ").skip(1).filter_map(|entry| text(language, entry)).collect()
}

fn text(language: &'static str, entry: &'static str) -> Option<Text> {
    let (head, rest) = entry.split_once('\n')?;
    let mut words = head.split_whitespace();
    let (kind, reason) = (words.next()?, words.next()?);
    let (subject, body) = match rest.strip_prefix("# ") {
        Some(titled) => titled.split_once('\n')?,
        None => ("", rest),
    };
    Some(Text { language, kind, reason, shops: words.collect(), subject, body: body.trim() })
}

/// One of the texts of a kind, fitting the shop; those made for the shop are preferred half of the time.
pub fn choose(chance: &mut Chance, (language, kind): (&str, &str), reason: &str, shop: &str) -> &'static Text {
    let all: &'static Vec<Text> = &TEXTS;
    let fits = |text: &&Text| {
        text.language == language
            && text.kind == kind
            && (text.reason == reason || text.reason == "any")
            && (text.shops.is_empty() || text.shops.contains(&shop))
    };
    let fitting: Vec<&'static Text> = all.iter().filter(fits).collect();
    let own: Vec<&'static Text> = fitting.iter().copied().filter(|text| !text.shops.is_empty()).collect();
    if !own.is_empty() && chance.happens(0.5) {
        return own[chance.place(own.len())];
    }
    if fitting.is_empty() { &all[0] } else { fitting[chance.place(fitting.len())] }
}

/// What is filled into a text.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Whether a woman speaks.
    pub woman: bool,
    /// Blanks and what stands in them.
    pub blanks: Vec<(&'static str, String)>,
}

impl Words {
    /// The text with its blanks filled.
    pub fn fill(&self, text: &str) -> String {
        let mut filled = gendered(text, self.woman);
        for (blank, word) in &self.blanks {
            filled = filled.replace(&format!("{{{blank}}}"), word);
        }
        filled
    }
}

/// `[a|b]`: the first is said by a man, the second by a woman.
fn gendered(text: &str, woman: bool) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        said.push_str(before);
        let Some((forms, behind)) = after.split_once(']') else {
            rest = after;
            break;
        };
        let (man, her) = forms.split_once('|').unwrap_or((forms, forms));
        said.push_str(if woman { her } else { man });
        rest = behind;
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::shops::SHOPS;

    #[test]
    fn there_are_more_than_sixty_ways_to_ask() {
        assert!(TEXTS.iter().filter(|text| text.kind == "ask").count() >= 60);
        assert!(TEXTS.iter().all(|text| !text.body.is_empty()));
        let begins = ["ask", "away", "spam", "newsletter"];
        for text in TEXTS.iter() {
            assert_eq!(text.subject.is_empty(), !begins.contains(&text.kind), "{text:?}");
        }
    }

    #[test]
    fn every_question_has_an_answer_in_its_language() {
        for ask in TEXTS.iter().filter(|text| text.kind == "ask") {
            let answers = |text: &&Text| text.kind == "answer" && text.language == ask.language;
            assert!(TEXTS.iter().filter(answers).any(|text| text.reason == ask.reason), "{ask:?}");
        }
        for (language, _) in FILES {
            for kind in ["askback", "hold", "close", "more", "nudge", "again", "thanks", "note", "bouncenote"] {
                assert!(TEXTS.iter().any(|text| text.kind == kind && text.language == language), "{kind} {language}");
            }
        }
    }

    #[test]
    fn no_text_names_a_shop() {
        for text in TEXTS.iter() {
            for shop in &SHOPS {
                assert!(!text.body.contains(shop.name) && !text.subject.contains(shop.name), "{text:?}");
            }
        }
    }

    #[test]
    fn a_woman_speaks_of_herself_as_one() {
        let words = Words { woman: true, blanks: vec![("order", "10482".into())] };
        assert_eq!(words.fill("zamówił[em|am] {order}"), "zamówiłam 10482");
        assert_eq!(gendered("зберіг[|ла]", false), "зберіг");
    }
}
