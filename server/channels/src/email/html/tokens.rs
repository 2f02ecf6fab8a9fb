//! HTML cut into tags and text, as loosely as mails demand.
//!
//! Good for reading words out and for weighing a document; deliberately absent: a tree, and therefore any safety. What
//! is shown as HTML goes through the sanitiser. Invariant: linear, also over unclosed comments, quotes and scripts.

use memchr::{memchr, memmem};

/// One piece of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    Text(&'a str),
    /// The tag's name as written and everything between it and the closing bracket.
    Start(&'a str, &'a str),
    End(&'a str),
}

/// Elements whose content is no markup.
const RAW: [&str; 8] = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"];

/// The pieces of a document, contents of scripts, styles and the like left out.
pub struct Tokens<'a> {
    html: &'a str,
    at: usize,
    /// No closing quote of this kind stands behind this place: not looked for again.
    no_double: bool,
    no_single: bool,
}

impl<'a> Tokens<'a> {
    pub fn of(html: &'a str) -> Self {
        Self { html, at: 0, no_double: false, no_single: false }
    }

    fn text_end(&self) -> usize {
        let bytes = self.html.as_bytes();
        let mut from = self.at;
        while let Some(found) = memchr(b'<', &bytes[from..]) {
            let next = bytes.get(from + found + 1);
            if next.is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!' | b'?')) {
                return from + found;
            }
            from += found + 1;
        }
        bytes.len()
    }

    /// Steps over a comment, a declaration or a processing instruction.
    fn skip_comment(&mut self) {
        let rest = &self.html[self.at..];
        let length = if let Some(inside) = rest.strip_prefix("<!--") {
            // `<!-->` and `<!--->` are whole comments.
            let short = ["-->", "->", ">"].iter().find(|end| inside.starts_with(**end)).map(|end| 4 + end.len());
            short.or_else(|| memmem::find(inside.as_bytes(), b"-->").map(|at| at + 7))
        } else {
            memchr(b'>', rest.as_bytes()).map(|at| at + 1)
        };
        self.at += length.unwrap_or(rest.len());
    }

    /// Where the tag that starts here ends: behind its bracket.
    fn tag_end(&mut self) -> usize {
        let bytes = self.html.as_bytes();
        let mut at = self.at + 1;
        let mut after_equals = false;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'>' => return at + 1,
                b'"' | b'\'' if after_equals => {
                    at = self.quote_end(at, *byte);
                    after_equals = false;
                    continue;
                }
                b'=' => after_equals = true,
                byte if byte.is_ascii_whitespace() => {}
                _ => after_equals = false,
            }
            at += 1;
        }
        bytes.len()
    }

    fn quote_end(&mut self, at: usize, quote: u8) -> usize {
        let none_left = if quote == b'"' { &mut self.no_double } else { &mut self.no_single };
        let found = if *none_left { None } else { memchr(quote, &self.html.as_bytes()[at + 1..]) };
        *none_left |= found.is_none();
        found.map_or(at + 1, |length| at + length + 2)
    }

    /// Steps over the content of an element that holds no markup.
    fn skip_raw(&mut self, name: &str) {
        let bytes = self.html.as_bytes();
        let mut from = self.at;
        while let Some(found) = memmem::find(&bytes[from..], b"</") {
            let start = from + found + 2;
            let tail = &bytes[start..];
            if tail.len() >= name.len() && tail[..name.len()].eq_ignore_ascii_case(name.as_bytes()) {
                self.at = start - 2;
                return;
            }
            from = start;
        }
        self.at = bytes.len();
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        while self.at < self.html.len() {
            let end = self.text_end();
            if end > self.at {
                let text = &self.html[self.at..end];
                self.at = end;
                return Some(Token::Text(text));
            }
            if matches!(self.html.as_bytes()[self.at + 1], b'!' | b'?') {
                self.skip_comment();
                continue;
            }
            let end = self.tag_end();
            let inside = &self.html[self.at + 1..end];
            let inside = inside.strip_suffix('>').unwrap_or(inside);
            self.at = end;
            if let Some(closing) = inside.strip_prefix('/') {
                return Some(Token::End(name(closing)));
            }
            let name = name(inside);
            if let Some(raw) = RAW.iter().find(|raw| raw.eq_ignore_ascii_case(name)) {
                self.skip_raw(raw);
            }
            return Some(Token::Start(name, &inside[name.len()..]));
        }
        None
    }
}

fn name(inside: &str) -> &str {
    let end = inside.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).unwrap_or(inside.len());
    &inside[..end]
}

/// The value of an attribute in the text of a tag, undecoded.
pub fn attribute<'a>(attributes: &'a str, wanted: &str) -> Option<&'a str> {
    Attributes { rest: attributes }.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value)
}

/// The attributes of a tag.
pub struct Attributes<'a> {
    pub rest: &'a str,
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<(&'a str, &'a str)> {
        let rest = self.rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return None;
        }
        let skip = usize::from(rest.starts_with('='));
        let end = rest[skip..]
            .find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/'))
            .map_or(rest.len(), |at| at + skip);
        let (name, after) = rest.split_at(end);
        let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
            self.rest = after;
            return Some((name, ""));
        };
        let (value, left) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            _ => value.split_at(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len())),
        };
        self.rest = left;
        Some((name, value))
    }
}

/// Decodes the entities of a text into `out`.
pub fn entities(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let length =
            1 + tail[1..].bytes().take(32).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
        let ended = tail[length..].starts_with(';');
        let taken = if entity(&tail[1..length], ended, out) { length + usize::from(ended) } else { 1 };
        if taken == 1 {
            out.push('&');
        }
        rest = &tail[taken..];
    }
    out.push_str(rest);
}

fn entity(name: &str, ended: bool, out: &mut String) -> bool {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        let Ok(code) = code else { return false };
        // Numbers of windows-1252's upper controls are read as their letters, as every browser does.
        match u8::try_from(code) {
            Ok(byte @ 0x80..=0x9f) => out.push_str(&encoding_rs::WINDOWS_1252.decode_without_bom_handling(&[byte]).0),
            _ => out.push(char::from_u32(code).filter(|c| *c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER)),
        }
        return true;
    }
    if !ended && !matches!(name, "nbsp" | "amp" | "lt" | "gt" | "quot" | "copy" | "oacute") {
        return false;
    }
    let before = out.len();
    mail_parser::decoders::html::add_html_token(out, format!("&{name};").as_bytes(), false);
    let known = out[before..] != format!("&{name};");
    if !known {
        out.truncate(before);
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_comments_and_scripts_are_told_apart() {
        let html = "<p class='a>b'>x &lt; y<!-- <b> --><script>if (a < b) '</p>'</script></p> 1 < 2 <br/>";

        let tokens: Vec<_> = Tokens::of(html).collect();

        assert_eq!(
            tokens,
            [
                Token::Start("p", " class='a>b'"),
                Token::Text("x &lt; y"),
                Token::Start("script", ""),
                Token::End("script"),
                Token::End("p"),
                Token::Text(" 1 < 2 "),
                Token::Start("br", "/"),
            ]
        );
    }

    #[test]
    fn an_unclosed_quote_does_not_swallow_the_rest() {
        assert!(Tokens::of("<a href=\"x>link</a> rest").any(|token| token == Token::Text(" rest")));
    }

    #[test]
    fn attributes_in_every_manner_of_writing() {
        let text = " HREF = 'a b' disabled alt=x style=\"c:d\"/";

        assert_eq!(attribute(text, "href"), Some("a b"));
        assert_eq!(attribute(text, "alt"), Some("x"));
        assert_eq!(attribute(text, "style"), Some("c:d"));
        assert_eq!(attribute(text, "disabled"), Some(""));
        assert_eq!(attribute(text, "src"), None);
    }

    #[test]
    fn entities_by_name_and_number() {
        let mut out = String::new();

        entities("a &amp; b&nbsp;&oacute;&#322;&#x142; &#150; &bogus; &", &mut out);

        assert_eq!(out, "a & b\u{a0}ółł – &bogus; &");
    }
}
