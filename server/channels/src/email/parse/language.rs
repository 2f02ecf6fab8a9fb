//! The language of a letter, by its script and its commonest words.
//!
//! Deliberately absent: languages that no desk of ours answers in. Invariant: a text that says too little has none.

use desk::inbound::Language;

/// Letters looked at.
const SAMPLE: usize = 4000;

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

/// Guesses.
pub fn guess(text: &str) -> Option<Language> {
    let sample: String = text.chars().take(SAMPLE).collect::<String>().to_lowercase();
    let count = |letters: &str| sample.chars().filter(|c| letters.contains(*c)).count();
    let cyrillic = sample.chars().filter(|c| ('\u{400}'..='\u{52f}').contains(c)).count();
    let latin = sample.chars().filter(|c| c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(c)).count();
    let words: Vec<&str> = sample.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let hits = |known: &[&str]| words.iter().filter(|word| known.contains(word)).count();
    if cyrillic > latin {
        let ukrainian = count("іїєґ") * 2 + hits(UKRAINIAN);
        let russian = count("ыэъё") * 2 + hits(RUSSIAN);
        return match ukrainian.cmp(&russian) {
            std::cmp::Ordering::Greater => Some(Language::Ukrainian),
            std::cmp::Ordering::Less => Some(Language::Russian),
            std::cmp::Ordering::Equal => None,
        };
    }
    let scores = [
        (hits(POLISH) + count("ąćęłńśźż"), Language::Polish),
        (hits(ENGLISH), Language::English),
        (hits(GERMAN) + count("äöüß"), Language::German),
        (hits(SPANISH) + count("ñ¿¡"), Language::Spanish),
    ];
    let (best, language) = scores.into_iter().rev().max_by_key(|(score, _)| *score)?;
    let second = scores.iter().filter(|(_, other)| *other != language).map(|(score, _)| *score).max().unwrap_or(0);
    (best >= 2 && best > second && latin > 0).then_some(language)
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
