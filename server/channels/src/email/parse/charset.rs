//! Bytes to text, whatever the label says.
//!
//! Labels lie: UTF-8 that is windows-1250, ASCII with eight bits, Latin-1 that is Polish or Russian. Bytes that are
//! well-formed UTF-8 with letters beyond ASCII are UTF-8; anything else that contradicts its label is guessed from the
//! bytes. Deliberately absent: the guess from a whole mailbox's habits. Invariant: linear, and always some text.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_8859_2, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

/// How many bytes a guess looks at.
const SAMPLE: usize = 16 * 1024;

/// Upper half of code page 852, the DOS code page of Central Europe.
const CP852: &str = "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}";

/// Decodes `bytes`; `label` is what the mail claims they are.
pub fn decode<'a>(bytes: &'a [u8], label: Option<&str>) -> Cow<'a, str> {
    let name = label.map(normal).unwrap_or_default();
    if is_utf7(&name) {
        return match mail_parser::decoders::charsets::map::charset_decoder(b"utf-7") {
            Some(decode) => decode(&closed(bytes)).into(),
            None => String::from_utf8_lossy(bytes),
        };
    }
    if let Some(text) = by_mark(bytes) {
        return text;
    }
    let encoding = Encoding::for_label(name.as_bytes());
    let trusted = encoding.is_some_and(|known| !known.is_single_byte() && known != UTF_8);
    if !trusted && let Ok(text) = std::str::from_utf8(bytes) {
        // Well-formed UTF-8 is UTF-8, plain ASCII is what it looks like; only ISO-2022 hides letters in seven bits.
        return if has_iso_2022_jp(bytes) { run(encoding_rs::ISO_2022_JP, bytes) } else { text.into() };
    }
    match encoding {
        Some(known) if known == UTF_8 => broken_utf8(bytes),
        Some(known) => run(corrected(known, bytes), bytes),
        None if matches!(name.as_str(), "cp852" | "ibm852" | "852" | "cp-852" | "ibm-852") => cp852(bytes).into(),
        None => match mail_parser::decoders::charsets::map::charset_decoder(name.as_bytes()) {
            Some(decode) if !is_vague(&name) => decode(bytes).into(),
            _ => broken_utf8(bytes),
        },
    }
}

/// `"ISO_8859-2"` → `iso-8859-2`, `win1250` → `windows-1250`.
fn normal(label: &str) -> String {
    let mut name =
        label.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | ',')).to_ascii_lowercase();
    name.truncate(name.char_indices().nth(40).map_or(name.len(), |(at, _)| at));
    if let Some(number) = ["windows", "win", "cp", "ansi", "ms"].iter().find_map(|prefix| name.strip_prefix(prefix)) {
        let number = number.trim_start_matches(['-', '_', ' ']);
        if number.len() == 4 && number.starts_with("125") {
            return format!("windows-{number}");
        }
    }
    let dashed = name.replace(['_', ' '], "-");
    match dashed.as_str() {
        "utf8" | "utf-8mb4" | "utf8mb4" | "utf-8-strict" | "cp65001" | "65001" => "utf-8".into(),
        "latin-1" => "iso-8859-1".into(),
        "latin-2" => "iso-8859-2".into(),
        "koi8u" => "koi8-u".into(),
        "koi8r" => "koi8-r".into(),
        "iso2022-jp" | "iso-2022-jp-1" | "iso-2022-jp-2" | "iso-2022-jp-3" | "iso-2022-jp-ms" | "cp50220"
        | "cp50221" => "iso-2022-jp".into(),
        "cp949" | "ms949" => "euc-kr".into(),
        "cp932" => "shift_jis".into(),
        _ if Encoding::for_label(dashed.as_bytes()).is_some() => dashed,
        _ => name,
    }
}

/// UTF-7 whose last letters lack the sign that ends them.
fn closed(bytes: &[u8]) -> Cow<'_, [u8]> {
    let tail = bytes.iter().rposition(|byte| !byte.is_ascii_alphanumeric() && *byte != b'/');
    match tail {
        Some(at) if bytes[at] == b'+' && at + 1 < bytes.len() => [bytes, b"-"].concat().into(),
        _ => bytes.into(),
    }
}

fn is_utf7(name: &str) -> bool {
    matches!(name, "utf-7" | "utf7" | "unicode-1-1-utf-7" | "csutf7" | "x-unicode-2-0-utf-7")
}

/// Labels that say nothing about eight-bit bytes.
fn is_vague(name: &str) -> bool {
    matches!(
        name,
        "us-ascii" | "ascii" | "ansi_x3.4-1968" | "unknown-8bit" | "x-unknown" | "default" | "replacement" | ""
    )
}

fn by_mark(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let (encoding, length) = Encoding::for_bom(bytes)?;
    Some(encoding.decode_without_bom_handling(&bytes[length..]).0)
}

fn has_iso_2022_jp(bytes: &[u8]) -> bool {
    memchr::memchr(0x1b, bytes).is_some_and(|at| matches!(bytes.get(at + 1..at + 3), Some(b"$B" | b"$@" | b"(J")))
}

fn run<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Cow<'a, str> {
    encoding.decode_without_bom_handling(bytes).0
}

/// UTF-8 with a few broken places stays UTF-8; otherwise it was never UTF-8.
fn broken_utf8(bytes: &[u8]) -> Cow<'_, str> {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes[..bytes.len().min(SAMPLE)].utf8_chunks() {
        good += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    if good > bad { String::from_utf8_lossy(bytes) } else { run(guess(bytes), bytes) }
}

/// The encoding that eight-bit bytes most likely are in.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let start = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0).saturating_sub(64);
    let sample = &bytes[start..bytes.len().min(start + SAMPLE)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(sample, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    match slavic(sample) {
        Some(better) if guessed.is_single_byte() => better,
        _ => guessed,
    }
}

/// Latin-1 in name only: what word after word of the bytes looks like instead.
fn corrected(labelled: &'static Encoding, bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if labelled == ISO_8859_2 && sample.iter().any(|byte| matches!(byte, 0x8a..=0x8f | 0x9a..=0x9f)) {
        return WINDOWS_1250;
    }
    if labelled != WINDOWS_1252 {
        return labelled;
    }
    slavic(sample).unwrap_or(labelled)
}

/// Polish or Cyrillic in eight bits, by the company that the bytes keep: signs in the midst of words, or words that
/// are all accents.
fn slavic(sample: &[u8]) -> Option<&'static Encoding> {
    let high = sample.iter().filter(|byte| **byte >= 0x80).count();
    let letters = sample.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let upper_half = sample.iter().filter(|byte| **byte >= 0xc0).count();
    if high >= 4 && upper_half * 10 >= high * 8 && high * 10 > (high + letters) * 4 {
        return Some(cyrillic(sample));
    }
    let count = |places: fn(&[u8]) -> bool| sample.windows(2).filter(|pair| places(pair)).count();
    // ą ś ź and their capitals differ between the two; ł ż do not. What Spanish and French put beside letters (¿ ¡ œ)
    // is no evidence there.
    let windows = count(|pair| pair[0].is_ascii_lowercase() && matches!(pair[1], 0xb9 | 0x9f | 0x8f));
    let iso = count(|pair| pair[0].is_ascii_lowercase() && matches!(pair[1], 0xb1 | 0xb6 | 0xbc))
        + count(|pair| matches!(pair[0], 0xb6 | 0xbc | 0xa6 | 0xac) && pair[1].is_ascii_lowercase());
    let both = count(|pair| pair[0].is_ascii_lowercase() && matches!(pair[1], 0xb3 | 0xbf | 0xaf))
        + count(|pair| matches!(pair[0], 0xb3 | 0xa3) && pair[1].is_ascii_lowercase());
    if windows + iso + both == 0 {
        return None;
    }
    let only_windows = sample.iter().filter(|byte| matches!(byte, 0x80..=0x9f)).count();
    Some(if iso > windows + only_windows { ISO_8859_2 } else { WINDOWS_1250 })
}

/// KOI8 keeps its small letters below its capitals, windows-1251 the other way round; most letters are small.
fn cyrillic(sample: &[u8]) -> &'static Encoding {
    let low = sample.iter().filter(|byte| (0xc0..0xe0).contains(*byte)).count();
    let high = sample.iter().filter(|byte| **byte >= 0xe0).count();
    if low > high { encoding_rs::KOI8_U } else { WINDOWS_1251 }
}

fn cp852(bytes: &[u8]) -> String {
    let table: Vec<char> = CP852.chars().collect();
    bytes
        .iter()
        .map(|byte| match byte.checked_sub(0x80) {
            None => char::from(*byte),
            Some(upper) => table.get(usize::from(upper)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLISH: &str = "Zażółć gęślą jaźń, proszę o zwrot pieniędzy";
    const UKRAINIAN: &str = "Доброго дня, їжак і ґанок, коли прийде посилка";

    fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    #[test]
    fn a_right_label_is_believed() {
        for (label, encoding) in
            [("iso-8859-2", ISO_8859_2), ("\"Windows-1250\"", WINDOWS_1250), ("win1250", WINDOWS_1250)]
        {
            assert_eq!(decode(&encoded(POLISH, encoding), Some(label)), POLISH, "{label}");
        }
        for (label, encoding) in [("koi8-u", encoding_rs::KOI8_U), ("CP1251", WINDOWS_1251)] {
            assert_eq!(decode(&encoded(UKRAINIAN, encoding), Some(label)), UKRAINIAN, "{label}");
        }
        assert_eq!(decode(b"Za+AXwA8wFCAQc- g+ARk-", Some("utf-7")), "Zażółć gę");
        assert_eq!(decode(b"\x1b$B%O%m!<\x1b(B", Some("ISO-2022-JP")), "ハロー");
        assert_eq!(decode(b"za\xbe\xa2\x88\x86", Some("cp852")), "zażółć");
    }

    #[test]
    fn a_wrong_or_missing_label_is_seen_through() {
        for label in [None, Some("utf-8"), Some("us-ascii"), Some("iso-8859-1"), Some("x-unknown"), Some("nonsense")] {
            for encoding in [ISO_8859_2, WINDOWS_1250] {
                assert_eq!(decode(&encoded(POLISH, encoding), label), POLISH, "{label:?} {}", encoding.name());
            }
            for encoding in [WINDOWS_1251, encoding_rs::KOI8_U] {
                assert_eq!(decode(&encoded(UKRAINIAN, encoding), label), UKRAINIAN, "{label:?} {}", encoding.name());
            }
            assert_eq!(decode(POLISH.as_bytes(), label), POLISH, "{label:?} utf-8");
            assert_eq!(decode(b"\x1b$B%O%m!<\x1b(B", label), "ハロー", "{label:?}");
        }
        assert_eq!(decode(POLISH.as_bytes(), Some("windows-1250")), POLISH);
        assert_eq!(decode(&encoded(POLISH, WINDOWS_1250), Some("iso-8859-2")), POLISH);
    }

    #[test]
    fn western_letters_stay_western() {
        let german = "Schöne Grüße aus Köln, die Straße ist gesperrt";
        for label in [Some("iso-8859-1"), Some("windows-1252")] {
            assert_eq!(decode(&encoded(german, WINDOWS_1252), label), german);
        }
        assert_eq!(decode(&encoded(german, WINDOWS_1252), None), german);
        for text in ["¿Cuándo llega? ¡Hola! Mañana, señor Ibáñez", "Le cœur de l'œuvre coûte 5 €, très cher à Noël"]
        {
            assert_eq!(decode(&encoded(text, WINDOWS_1252), Some("iso-8859-1")), text);
        }
    }

    #[test]
    fn utf8_with_one_broken_place_stays_utf8() {
        let mut bytes = POLISH.as_bytes().to_vec();
        bytes.push(0xc5);

        assert_eq!(decode(&bytes, Some("utf-8")), format!("{POLISH}\u{fffd}"));
    }
}
