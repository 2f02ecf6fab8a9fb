use proptest::prelude::*;

use super::*;
use crate::{Bar, Bars, Cell, Column, Direction, Language, Section, Table, Tone};

fn paper(language: Language, words: &str) -> Paper {
    let columns = vec![Column::words("Wskaźnik"), Column::figures("Cel"), Column::figures("Kwota")];
    let money = Cell::Money("1234567.89 PLN".parse().unwrap());
    let rows = vec![vec![Cell::text(words), Cell::Share(9345), money.clone()]];
    let bar =
        Bar { label: words.to_owned(), value: Cell::Share(9345), length: 9345, mark: Some(9500), tone: Tone::Bad };
    let section = Section {
        heading: words.to_owned(),
        text: vec![words.to_owned()],
        bars: vec![Bars { caption: words.to_owned(), rows: vec![bar] }],
        tables: vec![Table {
            caption: words.to_owned(),
            columns,
            rows,
            total: Some(vec![Cell::text("Σ"), Cell::Nothing, money]),
        }],
    };
    Paper {
        title: words.to_owned(),
        subtitle: words.to_owned(),
        language,
        direction: Direction::LeftToRight,
        zone: chrono_tz::Europe::Warsaw,
        made: "2026-11-01T08:00:00Z".parse().unwrap(),
        brand: crate::Brand { name: words.to_owned(), colour: None, logo: None },
        notes: vec![words.to_owned()],
        checksum: Some(("Suma".to_owned(), "ab12".repeat(16))),
        sections: vec![section],
    }
}

/// The text of a PDF, as a library that is not ours reads it.
fn read(bytes: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(bytes).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn polish_and_ukrainian_letters_are_read_back() {
    for words in ["Zażółć gęślą jaźń", "Ґанок, їжак, єнот", "Ещё объём"] {
        let text = read(&pdf(&paper(Language::Polish, words)).unwrap());

        assert!(text.contains(words), "{words}: {text}");
        assert!(text.contains("93,45%") && text.contains("1 234 567,89 PLN"), "{text}");
        assert!(text.contains(&"ab12".repeat(16)), "the checksum is whole: {text}");
        assert!(text.contains("1 / 1"), "{text}");
    }
}

#[test]
fn the_same_paper_is_the_same_bytes() {
    assert_eq!(pdf(&paper(Language::English, "One")).unwrap(), pdf(&paper(Language::English, "One")).unwrap());
}

#[test]
fn it_says_its_language_and_its_structure() {
    let bytes = pdf(&paper(Language::Ukrainian, "Звіт")).unwrap();
    let has = |word: &str| bytes.windows(word.len()).any(|part| part == word.as_bytes());

    assert!(has("/Lang(uk)") || has("/Lang (uk)"), "a reader knows how to say it");
    assert!(has("/MarkInfo"), "it is tagged");
}

#[test]
fn what_is_too_long_is_refused_by_field() {
    let mut long = paper(Language::English, "One");
    long.sections[0].tables[0].rows = vec![vec![Cell::Count(1); 3]; 10_001];

    let refused = pdf(&long).unwrap_err().to_string();

    assert!(refused.contains("cells: has 30009 cells, at most 30000"), "{refused}");
}

#[test]
fn a_wide_table_and_an_endless_word_stay_on_the_page() {
    let mut wide = paper(Language::English, "One");
    let table = &mut wide.sections[0].tables[0];
    table.columns = (0..24).map(|place| Column::figures(format!("column{place}"))).collect();
    table.rows = vec![(0..24).map(|_| Cell::text("x".repeat(120))).collect(); 3];

    let bytes = pdf(&wide).unwrap();

    assert!(bytes.starts_with(b"%PDF-"));
}

/// What would be markup, code, a call or a way out, were it read as source.
const HOSTILE: [&str; 12] = [
    "#panic(\"no\")",
    "#import \"@preview/x:1.0.0\"",
    "#read(\"/etc/passwd\")",
    "= heading *bold* _it_ `raw`",
    "$x^2$ <label> @ref",
    "]]]#[[[",
    "\\u{0} \\ \" ' ~ -- ...",
    "https://example.com //comment /* never ends",
    "=HYPERLINK(\"http://x\")",
    "{\"a\":1}",
    "\u{202e}desrever\u{2066}",
    "#eval(\"1/0\")",
];

#[test]
fn markup_is_only_words() {
    for words in HOSTILE {
        let text = read(&pdf(&paper(Language::English, words)).unwrap());

        let said: String = words.chars().filter(char::is_ascii_alphanumeric).collect();
        let found: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        assert!(found.contains(&said), "{words}: {text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn any_words_make_a_page(words in "\\PC{0,60}|[#\\[\\]{}$\"\\\\*_=@<>/`~\n\t -]{0,60}") {
        let made = pdf(&paper(Language::English, &words));

        prop_assert!(made.unwrap().starts_with(b"%PDF-"));
    }
}
