//! Bounces without a report's form: qmail, Exim, Exchange, Gmail, and providers' own words in several languages.
//!
//! Deliberately absent: regular expressions; the words are few. Invariant: linear in the text, of which only the
//! beginning is read.

use desk::inbound::{Bounce, BounceAction};

use super::bounce::Around;

/// The beginning of the text, in which providers say what they have to say.
const MOST: usize = 32 * 1024;

const DAEMONS: [&str; 9] = [
    "mailer-daemon",
    "mailerdaemon",
    "mailer.daemon",
    "postmaster",
    "mail-daemon",
    "mdaemon",
    "microsoftexchange",
    "bounce",
    "daemon",
];

const SUBJECTS: [&str; 38] = [
    "undeliver",
    "delivery status notification",
    "delivery failure",
    "delivery failed",
    "failure notice",
    "returned mail",
    "returned to sender",
    "mail delivery",
    "delivery has failed",
    "not be delivered",
    "not delivered",
    "delivery problem",
    "delivery report",
    "mail system error",
    "message rejected",
    "nondeliverable",
    "non-deliverable",
    "non delivery",
    "niedostarcz",
    "nie można dostarczyć",
    "nie dostarczono",
    "nie została dostarczona",
    "nie może zostać dostarczona",
    "zwrot wiadomości",
    "zwrot poczty",
    "zwrot e-mail",
    "zwrócona wiadomość",
    "błąd dostarcz",
    "błąd doręcz",
    "niedoręcz",
    "unzustellbar",
    "nicht zugestellt",
    "недостав",
    "не доставлен",
    "не удалось доставить",
    "не вдалося доставити",
    "non remis",
    "no se ha podido entregar",
];

const DELAYS: [&str; 8] = [
    "delay",
    "opóźnien",
    "still being retried",
    "will be retried",
    "will keep trying",
    "warning: message",
    "затрим",
    "задерж",
];

/// Reasons in words, with the status that they mean.
const REASONS: [(&str, &[&str]); 7] = [
    (
        "2.2",
        &[
            "mailbox full",
            "mailbox is full",
            "over quota",
            "overquota",
            "quota exceeded",
            "exceeded storage",
            "out of storage",
            "przepełnion",
            "zapełnion",
            "pełna skrzynk",
            "brak miejsca",
            "skrzynka odbiorcy jest pełna",
            "переполнен",
            "переповнен",
        ],
    ),
    (
        "1.1",
        &[
            "user unknown",
            "unknown user",
            "no such user",
            "user doesn't exist",
            "does not exist",
            "doesn't exist",
            "nie istnieje",
            "no mailbox",
            "no such recipient",
            "invalid recipient",
            "unknown recipient",
            "recipient unknown",
            "recipient not found",
            "address rejected",
            "recipient rejected",
            "mailbox unavailable",
            "mailbox not found",
            "couldn't be found",
            "could not be found",
            "wasn't found",
            "address not found",
            "no such address",
            "unknown address",
            "nieznany odbiorca",
            "nieznany użytkownik",
            "nie odnaleziono",
            "nie znaleziono",
            "błędny adres",
            "не існує",
            "не существует",
            "не найден",
            "не знайден",
            "existiert nicht",
            "unbekannt",
        ],
    ),
    (
        "1.2",
        &[
            "unrouteable",
            "unroutable",
            "host unknown",
            "host not found",
            "domain not found",
            "no such domain",
            "nie ma takiej domeny",
            "name service error",
        ],
    ),
    (
        "3.4",
        &[
            "message too large",
            "message size exceeds",
            "exceeds size",
            "too big",
            "zbyt duża wiadomość",
            "wiadomość jest zbyt duża",
        ],
    ),
    ("2.1", &["mailbox disabled", "account disabled", "account is disabled", "inactive", "zablokowan", "suspended"]),
    ("7.1", &["spam", "blocked", "blacklist", "policy", "access denied", "not allowed"]),
    ("4.7", &["timed out", "timeout", "time out", "retry time", "expired", "too long"]),
];

/// Reads a bounce out of words; `failed` is what `X-Failed-Recipients` says.
pub fn read(around: &Around<'_>, failed: Option<&str>) -> Option<Bounce> {
    let from = around.from.to_lowercase();
    let local = from.split('@').next().unwrap_or_default();
    let daemon = DAEMONS.iter().any(|name| local.starts_with(name));
    if !daemon && failed.is_none() && !around.null_path {
        return None;
    }
    let subject = around.subject.to_lowercase();
    let text = beginning(around.text);
    let lower = text.to_lowercase();
    let delayed = DELAYS.iter().any(|word| subject.contains(word));
    let named = SUBJECTS.iter().any(|word| subject.contains(word));
    let words = reason(&lower);
    let code = status(text);
    // A mail system also sends things that are no bounce: they name no refusal.
    if !(named || delayed || failed.is_some() || (daemon && (words.is_some() || code.is_some()))) {
        return None;
    }
    let action = if delayed { BounceAction::Delayed } else { BounceAction::Failed };
    let class = if delayed { '4' } else { '5' };
    let status =
        code.or_else(|| words.map(|detail| format!("{class}.{detail}"))).unwrap_or_else(|| format!("{class}.0.0"));
    let recipient =
        failed.and_then(|list| list.split([',', ' ']).map(str::trim).find(|one| one.contains('@')).map(str::to_owned));
    Some(Bounce {
        recipient: recipient.or_else(|| recipient_in(text, around)),
        status: Some(status),
        action,
        diagnostic: diagnostic(text),
        original_message_id: None,
    })
}

fn beginning(text: &str) -> &str {
    let mut end = text.len().min(MOST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// An enhanced status (`5.1.1`) that stands by itself in a text; else what a bare SMTP code with its words means.
pub fn status(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let alone = |at: usize| !bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'.');
    for (at, byte) in bytes.iter().enumerate() {
        if !matches!(byte, b'2' | b'4' | b'5') || bytes.get(at + 1) != Some(&b'.') || (at > 0 && !alone(at - 1)) {
            continue;
        }
        let second = digits(bytes, at + 2);
        // The second number is one of eight subjects; anything else is a version or a date.
        if second != 1 || bytes[at + 2] > b'7' || bytes.get(at + 3) != Some(&b'.') {
            continue;
        }
        let third = digits(bytes, at + 3 + second);
        let end = at + 3 + second + third;
        let ends_sentence = bytes.get(end) == Some(&b'.') && !bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if (1..=3).contains(&third) && (alone(end) || ends_sentence) {
            return Some(text[at..end].to_owned());
        }
    }
    by_code(text)
}

fn digits(bytes: &[u8], at: usize) -> usize {
    bytes.iter().skip(at).take(4).take_while(|byte| byte.is_ascii_digit()).count()
}

/// `550 …` at the start of a line, or named as what a server said.
fn by_code(text: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let words: Vec<&str> = line
            .split([' ', ':', '-', '#', '<', '>', '(', ')', '"', ','])
            .filter(|word| !word.is_empty())
            .take(200)
            .collect();
        let code = words.iter().find(|word| {
            word.len() == 3 && matches!(word.as_bytes()[0], b'4' | b'5') && word.bytes().all(|b| b.is_ascii_digit())
        })?;
        let lower = line.to_lowercase();
        let said = ["smtp", "said", "error", "remote", "host", "server", "response", "rejected", "błąd", "kod"]
            .iter()
            .any(|word| lower.contains(word));
        if !said && words.first() != Some(code) && reason(&lower).is_none() {
            return None;
        }
        Some(format!("{}.{}", &code[..1], reason(&lower).unwrap_or("0.0")))
    })
}

fn reason(lower: &str) -> Option<&'static str> {
    REASONS.iter().find(|(_, words)| words.iter().any(|word| lower.contains(word))).map(|(status, _)| *status)
}

/// The first address in the text that is neither the report's sender nor its reader.
fn recipient_in(text: &str, around: &Around<'_>) -> Option<String> {
    let own = |address: &str| {
        let address = address.to_lowercase();
        address == around.from.to_lowercase() || around.to.iter().any(|to| to.to_lowercase() == address)
    };
    text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '"' | '\'' | ',' | ';' | '[' | ']'))
        .map(|word| word.trim_start_matches("mailto:").trim_end_matches([':', '.', '!']))
        .map(|word| word.rsplit_once(':').map_or(word, |(_, last)| last))
        .find(|word| is_address(word) && !own(word) && !word.to_lowercase().starts_with("postmaster@"))
        .map(str::to_owned)
}

fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && domain.contains('.')
            && !domain.contains('@')
            && !domain.starts_with('.')
            && local.len() <= 64
            && !word.contains('/')
    })
}

/// The line in which the other server speaks.
fn diagnostic(text: &str) -> Option<String> {
    let line = text.lines().map(str::trim).find(|line| line.len() <= 1000 && status(line).is_some())?;
    Some(line.to_owned())
}
