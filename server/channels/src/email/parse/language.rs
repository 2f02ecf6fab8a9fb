//! The language of a letter, by its script and its commonest words.
//!
//! Deliberately absent: languages that no desk of ours answers in. Invariant: a text that says too little has none.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::LazyLock;

use desk::inbound::Language;

/// Letters looked at.
const SAMPLE: usize = 1500;

const POLISH: &[&str] = &[
    "nie",
    "się",
    "jest",
    "na",
    "że",
    "do",
    "proszę",
    "dzień",
    "dobry",
    "mam",
    "czy",
    "jak",
    "moje",
    "mojego",
    "zamówienie",
    "zamówienia",
    "przesyłka",
    "paczka",
    "pozdrawiam",
    "witam",
    "ale",
    "który",
    "która",
    "jestem",
    "został",
    "prosze",
    "dziękuję",
    "z",
    "w",
    "o",
];
const ENGLISH: &[&str] = &[
    "the", "and", "is", "to", "of", "you", "my", "have", "not", "please", "for", "this", "order", "would", "hello",
    "thanks", "it", "when", "with", "i", "your", "regards", "can", "was", "are",
];
const GERMAN: &[&str] = &[
    "der",
    "die",
    "und",
    "ist",
    "ich",
    "nicht",
    "sie",
    "das",
    "bitte",
    "mit",
    "für",
    "haben",
    "habe",
    "guten",
    "tag",
    "wann",
    "meine",
    "bestellung",
    "grüße",
    "wir",
    "ein",
    "eine",
    "auf",
    "von",
];
const SPANISH: &[&str] = &[
    "el", "los", "que", "por", "una", "mi", "pedido", "hola", "gracias", "con", "está", "para", "del", "no", "cuándo",
    "saludos", "favor", "buenos", "días", "es", "se", "la",
];
const UKRAINIAN: &[&str] = &[
    "і",
    "що",
    "це",
    "доброго",
    "дня",
    "добрий",
    "день",
    "мені",
    "будь",
    "ласка",
    "замовлення",
    "коли",
    "дякую",
    "чи",
    "як",
    "але",
    "був",
    "є",
    "від",
    "та",
];
const RUSSIAN: &[&str] = &[
    "и",
    "что",
    "это",
    "здравствуйте",
    "добрый",
    "день",
    "мне",
    "пожалуйста",
    "заказ",
    "когда",
    "спасибо",
    "как",
    "но",
    "был",
    "есть",
    "от",
    "не",
    "вы",
    "почему",
    "мой",
];

/// The common words and the languages that they are common in, a bit each.
static WORDS: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for (place, list) in [POLISH, ENGLISH, GERMAN, SPANISH, UKRAINIAN, RUSSIAN].into_iter().enumerate() {
        for word in list {
            *words.entry(*word).or_insert(0) |= 1 << place;
        }
    }
    words
});

/// Guesses.
pub fn guess(text: &str) -> Option<Language> {
    let sample: String = text.chars().take(SAMPLE).collect::<String>().to_lowercase();
    let count = |letters: &str| sample.chars().filter(|c| !c.is_ascii() && letters.contains(*c)).count();
    let cyrillic = sample.chars().filter(|c| ('\u{400}'..='\u{52f}').contains(c)).count();
    let latin = sample.chars().filter(|c| c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(c)).count();
    let mut hits = [0_usize; 6];
    for word in sample.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        let common = WORDS.get(word).copied().unwrap_or(0);
        hits.iter_mut().enumerate().for_each(|(place, hit)| *hit += usize::from(common >> place & 1));
    }
    let [polish, english, german, spanish, ukrainian, russian] = hits;
    if cyrillic > latin {
        let (ukrainian, russian) = (ukrainian + count("іїєґ") * 2, russian + count("ыэъё") * 2);
        return match ukrainian.cmp(&russian) {
            Ordering::Greater => Some(Language::Ukrainian),
            Ordering::Less => Some(Language::Russian),
            Ordering::Equal => None,
        };
    }
    let mut scores = [
        (polish + count("ąćęłńśźż"), Language::Polish),
        (english, Language::English),
        (german + count("äöüß"), Language::German),
        (spanish + count("ñ¿¡"), Language::Spanish),
    ];
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let [(best, language), (second, _), ..] = scores;
    (best >= 2 && best > second).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_customers() {
        for (text, code) in [
            ("Dzień dobry, gdzie jest moja paczka? Pozdrawiam", "pl"),
            ("Dzien dobry, prosze o informacje czy zamowienie jest juz wyslane", "pl"),
            ("Доброго дня! Коли прийде моє замовлення?", "uk"),
            ("Здравствуйте, когда придёт мой заказ?", "ru"),
            ("Hello, where is my order? Thanks", "en"),
            ("Guten Tag, wann kommt meine Bestellung? Viele Grüße", "de"),
            ("Hola, ¿cuándo llega mi pedido? Gracias", "es"),
        ] {
            assert_eq!(guess(text).map(Language::code), Some(code), "{text}");
        }
        assert_eq!(guess("12345"), None);
        assert_eq!(guess(""), None);
    }
}
