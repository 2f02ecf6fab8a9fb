//! A thank-you after the matter was settled needs no answer. Reversible: a person may judge otherwise.

const MOST_WORDS: usize = 14;

/// The beginnings of words of thanks, in the languages that customers write in.
const THANKS: &[&str] =
    &["dzięk", "dziek", "podzięk", "dzieki", "дяку", "спасиб", "благодар", "thank", "thx", "danke", "gracias"];

/// What a thank-you is otherwise made of.
const FILLER: &[&str] = &[
    "bardzo",
    "serdecznie",
    "za",
    "pomoc",
    "szybką",
    "szybka",
    "odpowiedź",
    "odpowiedz",
    "super",
    "pozdrawiam",
    "wszystko",
    "ok",
    "już",
    "juz",
    "jest",
    "dobrze",
    "miłego",
    "milego",
    "dnia",
    "i",
    "państwu",
    "pani",
    "panu",
    "дуже",
    "за",
    "допомогу",
    "відповідь",
    "все",
    "добре",
    "гарного",
    "дня",
    "большое",
    "помощь",
    "ответ",
    "хорошо",
    "you",
    "very",
    "much",
    "for",
    "the",
    "your",
    "quick",
    "help",
    "reply",
    "answer",
    "great",
    "perfect",
    "all",
    "good",
    "a",
    "lot",
    "so",
    "many",
    "best",
    "regards",
    "kind",
    "hi",
    "hello",
    "dzień",
    "dobry",
    "vielen",
    "dank",
    "muchas",
];

/// Whether these words only say thanks.
pub(super) fn only(text: &str) -> bool {
    let lower = text.to_lowercase();
    if lower.contains('?') {
        return false;
    }
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let thanks = |word: &&str| THANKS.iter().any(|start| word.starts_with(start));
    // The name under a thank-you is the one or two words that are neither.
    let strange = words.iter().filter(|word| !thanks(word) && !FILLER.contains(word)).count();
    (1..=MOST_WORDS).contains(&words.len()) && words.iter().any(thanks) && strange <= 2
}

#[cfg(test)]
mod tests {
    use super::only;

    #[test]
    fn thanks_need_no_answer_and_a_question_does() {
        for text in ["Dziękuję bardzo!", "Дякую за допомогу", "Thanks a lot, great help. Best regards, Anna"]
        {
            assert!(only(text), "{text}");
        }
        for text in [
            "Dziękuję, a kiedy przyjdzie paczka?",
            "Dziękuję, ale etykieta nadal nie działa i formularz pokazuje błąd",
            "",
            "ok",
        ] {
            assert!(!only(text), "{text}");
        }
    }
}
