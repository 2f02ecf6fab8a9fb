//! Encoded words (RFC 2047) and raw eight-bit header text.
//!
//! Words that follow each other in one charset are joined as bytes before they are decoded, because many senders cut
//! them in the midst of a letter. Deliberately absent: structure; addresses are taken apart before they are decoded.
//! Invariant: linear, also for a header full of openings without an end.

use std::borrow::Cow;

use super::{charset, transfer};

/// A header value on one line, eight-bit bytes made text, encoded words left as they are.
pub fn unfold(value: &[u8], hint: Option<&str>) -> String {
    // What is plain needs no hint; charsets of seven bits hide letters behind an escape, or do not belong in headers.
    let hint = hint.filter(|_| !value.is_ascii() || value.contains(&0x1b));
    let text = charset::decode(value, hint);
    let mut line = String::with_capacity(text.len());
    let mut folded = false;
    for letter in text.chars() {
        match letter {
            '\r' | '\n' => folded = true,
            ' ' | '\t' if folded => {}
            '\0' => {}
            other => {
                if folded && !line.is_empty() {
                    line.push(' ');
                }
                folded = false;
                line.push(if other == '\t' { ' ' } else { other });
            }
        }
    }
    let trimmed = line.trim();
    if trimmed.len() == line.len() { line } else { trimmed.to_owned() }
}

/// A free text header, decoded, without control characters, on one line.
pub fn text(value: &[u8], hint: Option<&str>) -> String {
    clean(&decode(&unfold(value, hint)))
}

/// Without control characters and line breaks; blanks at the ends off.
pub fn clean(text: &str) -> String {
    let blank = |letter: char| if letter.is_control() { ' ' } else { letter };
    let kept: String = text.chars().filter(|letter| !matches!(letter, '\0' | '\u{feff}')).map(blank).collect();
    kept.trim().to_owned()
}

struct Word<'a> {
    charset: &'a str,
    base64: bool,
    payload: &'a str,
    end: usize,
}

/// Decodes the encoded words of a line.
pub fn decode(line: &str) -> Cow<'_, str> {
    if !line.contains("=?") {
        return line.into();
    }
    let mut out = String::with_capacity(line.len());
    let mut pending: Option<Pending<'_>> = None;
    let (mut at, mut copied) = (0, 0);
    let mut ends = Ends { line, next: 0 };
    while let Some(found) = line[at..].find("=?") {
        let start = at + found;
        let Some(word) = word(line, start, &mut ends) else {
            at = start + 2;
            continue;
        };
        let between = &line[copied..start];
        match &mut pending {
            Some(before) if between.trim().is_empty() && before.charset.eq_ignore_ascii_case(word.charset) => {
                before.add(&word);
            }
            Some(before) => {
                before.finish(&mut out);
                if !between.trim().is_empty() {
                    out.push_str(between);
                }
                pending = Some(Pending::new(&word));
            }
            None => {
                out.push_str(between);
                pending = Some(Pending::new(&word));
            }
        }
        (at, copied) = (word.end, word.end);
    }
    if let Some(mut last) = pending {
        last.finish(&mut out);
    }
    out.push_str(&line[copied..]);
    out.into()
}

/// Where an encoded word that starts at `start` ends, if it is one.
pub fn word_end<'a>(line: &'a str, start: usize, ends: &mut Ends<'a>) -> Option<usize> {
    word(line, start, ends).map(|word| word.end)
}

/// Finds `?=` from rising places without looking at any byte twice.
pub struct Ends<'a> {
    line: &'a str,
    next: usize,
}

impl<'a> Ends<'a> {
    pub fn of(line: &'a str) -> Self {
        Self { line, next: 0 }
    }

    fn from(&mut self, at: usize) -> Option<usize> {
        if self.next < at {
            self.next = self.line[at..].find("?=").map_or(usize::MAX, |found| at + found);
        }
        (self.next != usize::MAX).then_some(self.next)
    }
}

fn word<'a>(line: &'a str, start: usize, ends: &mut Ends<'a>) -> Option<Word<'a>> {
    let rest = &line[start + 2..];
    let question = rest.bytes().take(60).position(|byte| byte == b'?')?;
    let charset = rest[..question].split('*').next()?;
    let mode = rest.as_bytes().get(question + 1)?;
    let base64 = match mode {
        b'B' | b'b' => true,
        b'Q' | b'q' => false,
        _ => return None,
    };
    if rest.as_bytes().get(question + 2) != Some(&b'?') || charset.contains(char::is_whitespace) {
        return None;
    }
    let from = start + 2 + question + 3;
    let end = ends.from(from)?;
    Some(Word { charset, base64, payload: &line[from..end], end: end + 2 })
}

struct Pending<'a> {
    charset: &'a str,
    bytes: Vec<u8>,
    /// Base64 letters of words that were cut between letters, not between bytes.
    letters: String,
}

impl<'a> Pending<'a> {
    fn new(word: &Word<'a>) -> Self {
        let mut pending = Self { charset: word.charset, bytes: Vec::new(), letters: String::new() };
        pending.add(word);
        pending
    }

    fn add(&mut self, word: &Word<'_>) {
        if word.base64 {
            self.letters.push_str(word.payload);
            if word.payload.ends_with('=') || self.letters.len().is_multiple_of(4) {
                self.settle();
            }
        } else {
            self.settle();
            transfer::q_word(word.payload.as_bytes(), &mut self.bytes);
        }
    }

    fn settle(&mut self) {
        if !self.letters.is_empty() {
            let mut base64 = transfer::Base64::default();
            base64.push(self.letters.as_bytes(), &mut self.bytes);
            base64.finish(&mut self.bytes);
            self.letters.clear();
        }
    }

    fn finish(&mut self, out: &mut String) {
        self.settle();
        out.push_str(&charset::decode(&self.bytes, Some(self.charset)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> String {
        text(value.as_bytes(), None)
    }

    #[test]
    fn words_are_decoded_and_joined() {
        assert_eq!(read("=?UTF-8?Q?Za=C5=BC=C3=B3=C5=82=C4=87?= =?utf-8?B?IGfEmcWbbMSF?= end"), "Zażółć gęślą end");
        assert_eq!(read("=?ISO-8859-2?Q?Za=BF=F3=B3=E6_g=EA=B6l=B1?="), "Zażółć gęślą");
        assert_eq!(read("Re: =?koi8-r?B?79TXxdQ=?= (2)"), "Re: Ответ (2)");
        assert_eq!(read("=?utf-8*pl?q?a?=b"), "ab");
    }

    #[test]
    fn a_letter_cut_between_two_words_is_whole_again() {
        assert_eq!(read("=?UTF-8?Q?Za=C5?=\r\n =?UTF-8?Q?=BC=C3=B3?="), "Zażó");
        assert_eq!(read("=?UTF-8?B?xYHDs2TFug==?= =?UTF-8?B?xYHDs2TFug==?="), "ŁódźŁódź");
        assert_eq!(read("=?UTF-8?B?xYHDs2?= =?UTF-8?B?TFug==?="), "Łódź");
    }

    #[test]
    fn what_is_no_word_stays() {
        assert_eq!(read("price =?100 and =?utf-8?X?a?="), "price =?100 and =?utf-8?X?a?=");
        assert_eq!(read("=?utf-8?Q??= empty"), "empty");
        assert_eq!(read("=?a?Q?x =?a?Q?x"), "=?a?Q?x =?a?Q?x");
    }

    #[test]
    fn folds_become_one_blank_and_raw_bytes_text() {
        assert_eq!(text(b"a\r\n\t b\r\n c", None), "a b c");
        assert_eq!(
            text(b"Zam\xf3wienie nie dotar\xb3o, prosz\xea", Some("windows-1250")),
            "Zamówienie nie dotarło, proszę"
        );
    }
}
