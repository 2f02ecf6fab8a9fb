//! What of a letter is new: history that was quoted below it, and the signature, are set apart.
//!
//! Deliberately absent: certainty. Where answers stand between the quoted lines, everything is new. Invariant: the two
//! parts together are the whole text, and a letter that is nothing but history (a forward) is new as a whole.

/// Lines that open a quoted letter, whole or at their start, in lower case without dashes.
const OPENINGS: [&str; 23] = [
    "original message",
    "oryginalna wiadomość",
    "wiadomość oryginalna",
    "wiadomość napisana przez",
    "treść oryginalnej wiadomości",
    "forwarded message",
    "begin forwarded message",
    "wiadomość przekazana",
    "przekazana wiadomość",
    "ursprüngliche nachricht",
    "originalnachricht",
    "weitergeleitete nachricht",
    "исходное сообщение",
    "пересылаемое сообщение",
    "пересланное сообщение",
    "оригінальне повідомлення",
    "переслане повідомлення",
    "початкове повідомлення",
    "вихідне повідомлення",
    "mensaje original",
    "message d'origine",
    "message original",
    "původní zpráva",
];

/// Words with which "somebody wrote on a day" ends.
const WROTE: [&str; 24] = [
    "wrote:",
    "wrote :",
    "pisze:",
    "napisał:",
    "napisała:",
    "napisał(a):",
    "napisał/a:",
    "napisali:",
    "написал:",
    "написала:",
    "написал(а):",
    "пишет:",
    "пише:",
    "написав:",
    "написала(в):",
    "написав(ла):",
    "schrieb:",
    "geschrieben:",
    "escribió:",
    "a écrit :",
    "a écrit:",
    "ha scritto:",
    "schreef:",
    "napsal(a):",
];

/// The same where the name comes last.
const BEFORE_NAME: [&str; 4] = [" schrieb ", " escribió ", " a écrit ", " napisał użytkownik "];

const FROM: [&str; 9] = ["from:", "od:", "von:", "de:", "від:", "от:", "da:", "van:", "nadawca:"];
const SENT: [&str; 16] = [
    "sent:",
    "date:",
    "wysłano:",
    "wysłane:",
    "data:",
    "gesendet:",
    "datum:",
    "надіслано:",
    "дата:",
    "отправлено:",
    "enviado:",
    "fecha:",
    "envoyé:",
    "to:",
    "do:",
    "кому:",
];

/// Lines with which a telephone signs.
const DEVICES: [&str; 18] = [
    "sent from my ",
    "sent from mail for",
    "sent from yahoo",
    "sent via ",
    "get outlook for",
    "wysłane z ",
    "wysłano z ",
    "pobierz program outlook",
    "pobierz aplikację outlook",
    "von meinem ",
    "gesendet von ",
    "отправлено с ",
    "отправлено из ",
    "надіслано з ",
    "надіслано із ",
    "відправлено з ",
    "enviado desde ",
    "envoyé de",
];

/// A text in its new part and the rest.
#[derive(Debug, PartialEq, Eq)]
pub struct Parted {
    pub new: String,
    pub rest: String,
}

/// What is longer than this is no letter and is not parted.
const MOST: usize = 1024 * 1024;

/// Parts a text.
pub fn part(text: &str) -> Parted {
    if text.len() > MOST {
        return Parted { new: text.to_owned(), rest: String::new() };
    }
    let lines: Vec<&str> = text.split('\n').collect();
    let quote = opening(&lines).unwrap_or(lines.len());
    let history = tail_quote(&lines, quote);
    let end = signature(&lines[..history]).unwrap_or(history);
    let new = lines[..end].join("\n").trim().to_owned();
    if new.is_empty() {
        return Parted { new: text.trim().to_owned(), rest: String::new() };
    }
    Parted { new, rest: lines[end..].join("\n").trim().to_owned() }
}

/// The line at which another letter is quoted whole.
fn opening(lines: &[&str]) -> Option<usize> {
    (0..lines.len()).find(|at| opens(lines, *at))
}

fn opens(lines: &[&str], at: usize) -> bool {
    let line = lines[at].trim_start_matches([' ', '\t', '*']);
    if line.is_empty() || line.starts_with('>') || line.len() > 400 {
        return false;
    }
    let dashed = line.starts_with("--") || line.starts_with("__") || line.starts_with("==");
    if dashed || line.trim_end().ends_with(':') {
        let lower = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '_' | '=' | '*')).to_lowercase();
        if dashed && lower.is_empty() && line.len() >= 10 {
            return next_line(lines, at + 1).is_some_and(|next| is_head(lines, next));
        }
        if OPENINGS.iter().any(|words| lower.starts_with(words)) {
            return true;
        }
    }
    is_head(lines, at) || wrote(lines, at)
}

fn next_line(lines: &[&str], from: usize) -> Option<usize> {
    (from..lines.len().min(from + 3)).find(|at| !lines[*at].trim().is_empty())
}

/// `From: …` with `Sent: …` within the next lines, as Outlook quotes.
fn is_head(lines: &[&str], at: usize) -> bool {
    let is_one_of = |at: usize, words: &[&str]| field(lines[at]).is_some_and(|name| words.contains(&name.as_str()));
    is_one_of(at, &FROM) && (at + 1..lines.len().min(at + 4)).any(|next| is_one_of(next, &SENT))
}

/// `*From:* Jan` → `from:`.
fn field(line: &str) -> Option<String> {
    let line = line.trim_start_matches([' ', '\t', '*']);
    let colon = line.bytes().take(24).position(|byte| byte == b':')?;
    let name: String = line[..=colon].chars().filter(|c| !matches!(c, ' ' | '*' | '\u{a0}')).collect();
    Some(name.to_lowercase())
}

/// `On Friday, Jan wrote:` on one line or two, followed by something to quote.
fn wrote(lines: &[&str], at: usize) -> bool {
    let ends = |line: &str| {
        if !line.trim_end_matches([' ', '*', '\t']).ends_with(':') {
            return false;
        }
        let lower = line.trim_end_matches([' ', '*', '\t']).to_lowercase();
        WROTE.iter().any(|word| lower.ends_with(word))
            || (lower.ends_with(':') && BEFORE_NAME.iter().any(|word| lower.contains(word)))
    };
    let evidence = |line: &str| line.chars().any(|c| c.is_ascii_digit()) || line.contains('@');
    let first = lines[at];
    if ends(first) {
        let short_alone = first.trim().len() < 200;
        return short_alone
            && (evidence(first)
                || next_line(lines, at + 1).is_some_and(|next| lines[next].trim_start().starts_with('>')));
    }
    if !lines.get(at + 1).is_some_and(|second| ends(second)) {
        return false;
    }
    let opens = ["On ", "W dniu ", "Dnia ", "Am ", "El ", "Le ", "pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."]
        .iter()
        .any(|word| first.trim_start().starts_with(word));
    let slavic = first.contains("20") && first.contains('<');
    (opens || slavic) && evidence(first) && lines[at + 1].len() < 200
}

/// The start of a block of `>` lines that ends the letter; answers in between keep everything.
fn tail_quote(lines: &[&str], end: usize) -> usize {
    if end < lines.len() {
        return end;
    }
    let quoted = |line: &str| line.trim_start().starts_with('>');
    let Some(last) = lines.iter().rposition(|line| quoted(line)) else { return end };
    let after = &lines[last + 1..];
    let signed = signature(after).unwrap_or(after.len());
    if after[..signed].iter().any(|line| !line.trim().is_empty()) {
        return end;
    }
    let mut start = last;
    while start > 0 && (quoted(lines[start - 1]) || lines[start - 1].trim().is_empty()) {
        start -= 1;
    }
    start
}

/// Where the signature starts: `-- `, or a telephone's line.
fn signature(lines: &[&str]) -> Option<usize> {
    let from = lines.len().saturating_sub(40);
    let mark = (from..lines.len()).find(|at| matches!(lines[*at], "--" | "-- " | "—"));
    mark.or_else(|| {
        (lines.len().saturating_sub(6)..lines.len()).find(|at| {
            let lower = lines[*at].trim().to_lowercase();
            lower.len() < 120 && DEVICES.iter().any(|device| lower.starts_with(device))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(text: &str) -> String {
        part(text).new
    }

    #[test]
    fn history_below_an_answer_is_set_apart() {
        for history in [
            "On Fri, 20 Nov 2026 at 10:15, Shop <help@shop.example> wrote:\n> hello",
            "W dniu 20.11.2026 o 10:15, Sklep pisze:\n> dzień dobry",
            "pt., 20 lis 2026 o 10:15 Sklep <help@shop.example>\nnapisał(a):\n\n> dzień dobry",
            "пт, 20 лист. 2026 р. о 10:15 Магазин <help@shop.example> пише:\n> добрий день",
            "20.11.2026 10:15, Магазин пишет:\n> здравствуйте",
            "Am 20.11.2026 um 10:15 schrieb Laden:\n> guten Tag",
            "-----Original Message-----\nFrom: Shop\nhello",
            "-----Wiadomość oryginalna-----\nOd: Sklep",
            "________________________________\nOd: Sklep <help@shop.example>\nWysłano: piątek\nTemat: x",
            "Від: Магазин\nНадіслано: п'ятниця\nТема: x",
            "From: Shop <a@b>\nSent: Friday\nTo: me",
            "> only\n> quoted",
        ] {
            let text = format!("Thank you.\nYours, Jan\n\n{history}");

            assert_eq!(new(&text), "Thank you.\nYours, Jan", "{history}");
            assert_eq!(part(&text).rest, history, "{history}");
        }
    }

    #[test]
    fn signatures_are_set_apart() {
        assert_eq!(new("Hello\n\n-- \nJan Kowalski"), "Hello");
        assert_eq!(new("Hello\n--\nJan"), "Hello");
        assert_eq!(new("Dobrze\n\nWysłane z iPhone'a"), "Dobrze");
        assert_eq!(new("Ok\n\nSent from my Galaxy\n\nOn 1 Jan 2026 a@b wrote:\n> x"), "Ok");
    }

    #[test]
    fn answers_between_the_lines_and_forwards_stay_whole() {
        let between = "> one?\nyes\n> two?\nno";
        let forward = "---------- Forwarded message ---------\nFrom: Jan\nhello";

        assert_eq!(new(between), between);
        assert_eq!(new(forward), forward);
    }

    #[test]
    fn plain_talk_is_not_taken_for_history() {
        for text in ["I wrote: where is it?", "From: my point of view\nit is fine", "He wrote to me in 2026.\nOk"] {
            assert_eq!(new(text), text);
        }
    }
}
