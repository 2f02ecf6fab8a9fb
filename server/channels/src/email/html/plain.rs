//! HTML read as plain text: what a person would see, in lines.
//!
//! Links keep their address, quotes their mark, lists their bullets; hidden preheaders, styles and scripts are out.
//! Deliberately absent: layout; a table is its rows. Invariant: linear in the document.

use std::borrow::Cow;

use super::hidden::hides;
use super::tokens::{Token, Tokens, attribute, entities};

/// How deep quotes and lists are marked.
const MOST_DEPTH: usize = 20;
/// Longer link addresses are tracking, not information.
const LONGEST_LINK: usize = 500;

/// The plain text of a document.
pub fn render(html: &str) -> String {
    let mut page = Page { out: String::with_capacity(html.len() / 3), ..Page::default() };
    for token in Tokens::of(html) {
        page.token(token);
    }
    page.finish()
}

#[derive(Default)]
struct Page {
    out: String,
    /// Line breaks owed before the next word.
    breaks: usize,
    /// A blank owed before the next word.
    blank: bool,
    quotes: usize,
    lists: Vec<Option<usize>>,
    preformatted: usize,
    /// The hidden element that we are in, and how many of its name are open.
    hidden: Option<(String, usize)>,
    link: Option<(String, usize)>,
    cell: bool,
    scratch: String,
}

impl Page {
    fn token(&mut self, token: Token<'_>) {
        if self.is_hidden(token) {
            return;
        }
        match token {
            Token::Text(text) => self.text(text),
            Token::Start(name, attributes) => self.start(&lower(name), attributes),
            Token::End(name) => self.end(&lower(name)),
        }
    }

    /// Whether the token lies in something that nobody sees.
    fn is_hidden(&mut self, token: Token<'_>) -> bool {
        let starts_body = matches!(token, Token::Start(name, _) if ["body", "div", "p", "table"].iter().any(|b| b.eq_ignore_ascii_case(name)));
        if starts_body && self.hidden.as_ref().is_some_and(|(hidden, _)| hidden.eq_ignore_ascii_case("head")) {
            self.hidden = None;
        }
        match (&mut self.hidden, token) {
            (Some((hidden, open)), Token::Start(name, attributes))
                if hidden.eq_ignore_ascii_case(name) && !attributes.ends_with('/') =>
            {
                *open += 1;
            }
            (Some((hidden, open)), Token::End(name)) if hidden.eq_ignore_ascii_case(name) => {
                *open -= 1;
                if *open == 0 {
                    self.hidden = None;
                }
            }
            (Some(_), _) => {}
            (None, Token::Start(name, attributes)) if hides(name, attributes) => {
                self.hidden = Some((name.to_owned(), 1));
            }
            (None, _) => return false,
        }
        true
    }

    fn text(&mut self, text: &str) {
        if !text.contains('&') {
            return self.words(text);
        }
        let mut decoded = std::mem::take(&mut self.scratch);
        decoded.clear();
        entities(text, &mut decoded);
        self.words(&decoded);
        self.scratch = decoded;
    }

    /// Words go over whole; what parts them, and what cannot be seen, is looked at letter by letter.
    fn words(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let plain = rest.bytes().take_while(|byte| *byte > b' ' && *byte < 0x7f).count();
            if plain > 0 {
                self.word(&rest[..plain]);
                rest = &rest[plain..];
                continue;
            }
            let Some(letter) = rest.chars().next() else { return };
            self.letter(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }

    fn letter(&mut self, letter: char) {
        match letter {
            '\n' if self.preformatted > 0 => self.breaks += 1,
            '\u{ad}' | '\u{34f}' | '\u{200b}' | '\u{feff}' => {}
            '\u{200c}' | '\u{200d}' if self.blank => {}
            letter if letter.is_whitespace() => self.blank = true,
            letter if letter.is_control() => {}
            letter => {
                self.settle();
                self.out.push(letter);
            }
        }
    }

    /// Writes the breaks and blanks that are owed.
    fn settle(&mut self) {
        if self.breaks > 0 || self.out.is_empty() {
            let lines = if self.out.is_empty() { 0 } else { self.breaks.min(2) };
            for _ in 0..lines {
                self.out.push('\n');
            }
            for _ in 0..self.quotes.min(MOST_DEPTH) {
                self.out.push_str("> ");
            }
        } else if self.cell {
            self.out.push_str("  ");
        } else if self.blank && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
        (self.breaks, self.blank, self.cell) = (0, false, false);
    }

    fn lines(&mut self, count: usize) {
        self.breaks = self.breaks.max(count);
    }

    fn word(&mut self, word: &str) {
        self.settle();
        self.out.push_str(word);
    }

    fn start(&mut self, name: &str, attributes: &str) {
        match name {
            "br" => self.breaks += 1,
            "li" => self.item(),
            "ul" | "ol" => {
                self.lines(if self.lists.is_empty() { 2 } else { 1 });
                if self.lists.len() < MOST_DEPTH {
                    self.lists.push((name == "ol").then_some(0));
                }
            }
            "blockquote" => {
                self.lines(2);
                self.quotes += 1;
            }
            "pre" => {
                self.lines(2);
                self.preformatted += 1;
            }
            "hr" => {
                self.lines(1);
                self.word("---");
                self.lines(1);
            }
            "td" | "th" => self.cell = self.breaks == 0 && !self.out.is_empty(),
            "img" => self.picture(attributes),
            "a" => self.open_link(attributes),
            _ => self.lines(breaks(name)),
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "blockquote" => {
                self.quotes = self.quotes.saturating_sub(1);
                self.lines(2);
            }
            "ul" | "ol" => {
                self.lists.pop();
                self.lines(if self.lists.is_empty() { 2 } else { 1 });
            }
            "pre" => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.lines(2);
            }
            "a" => self.close_link(),
            "br" | "td" | "th" => {}
            _ => self.lines(breaks(name)),
        }
    }

    fn item(&mut self) {
        self.lines(1);
        let indent = "  ".repeat(self.lists.len().saturating_sub(1));
        let bullet = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{indent}{number}. ")
            }
            _ => format!("{indent}- "),
        };
        self.word(&bullet);
    }

    fn picture(&mut self, attributes: &str) {
        let mut alt = String::new();
        entities(attribute(attributes, "alt").unwrap_or_default().trim(), &mut alt);
        if !alt.trim().is_empty() && alt.len() <= 200 {
            self.blank = true;
            self.word(&format!("[{}]", alt.trim()));
            self.blank = true;
        }
    }

    fn open_link(&mut self, attributes: &str) {
        let mut address = String::new();
        entities(attribute(attributes, "href").unwrap_or_default().trim(), &mut address);
        let lower = address.to_ascii_lowercase();
        let known = ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme));
        let shown = known && address.len() <= LONGEST_LINK && !address.contains(char::is_whitespace);
        self.link = shown.then_some((address, self.out.len()));
    }

    fn close_link(&mut self) {
        let Some((address, start)) = self.link.take() else { return };
        let words = self.out.get(start..).unwrap_or_default();
        let words = words.trim_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '[' | ']'));
        let bare = address
            .split_once("://")
            .map_or_else(|| address.split_once(':').map_or("", |(_, rest)| rest), |(_, rest)| rest);
        let bare = bare.trim_start_matches("www.").trim_end_matches('/').split(['?']).next().unwrap_or_default();
        let same = !bare.is_empty() && words.to_lowercase().contains(&bare.to_lowercase());
        if !words.is_empty() && !same {
            self.out.push_str(" <");
            self.out.push_str(&address);
            self.out.push('>');
        }
    }

    fn finish(self) -> String {
        super::super::parse::lines::tidy(&self.out, true)
    }
}

/// A name in lower case, copied only if it is not.
pub fn lower(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) { name.to_ascii_lowercase().into() } else { name.into() }
}

/// Line breaks around an element: two make an empty line.
fn breaks(name: &str) -> usize {
    match name {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "table" | "dl" | "fieldset" => 2,
        "div" | "tr" | "dt" | "dd" | "section" | "article" | "header" | "footer" | "main" | "aside" | "nav"
        | "center" | "address" | "form" | "figure" | "figcaption" | "body" | "option" | "legend" | "caption"
        | "tbody" | "thead" => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_of_a_shop_reads_like_a_letter() {
        let html = "<html><head><title>t</title><style>p{color:red}</style></head><body>\
            <div style=\"display:none;max-height:0\">preheader <div>deep</div>&zwnj;</div>\
            <h1>Zam&oacute;wienie</h1><p>Dzie\u{144}&nbsp;dobry,<br>prosz&#281; o\n zwrot.</p>\
            <ul><li>jeden<li>dwa</ul><ol><li>a</li><li>b</li></ol>\
            <p>Zobacz <a href='https://shop.example/a?x=1&amp;y=2'>tutaj</a> lub <a href=\"https://shop.example/\">shop.example</a></p>\
            <blockquote type=cite><p>stare<br>s\u{142}owa</p></blockquote><script>alert(1)</script></body></html>";

        assert_eq!(
            render(html),
            "Zamówienie\n\nDzień dobry,\nproszę o zwrot.\n\n- jeden\n- dwa\n\n1. a\n2. b\n\n\
             Zobacz tutaj <https://shop.example/a?x=1&y=2> lub shop.example\n\n> stare\n> słowa"
        );
    }

    #[test]
    fn tables_are_their_rows() {
        let html = "<table><tr><th>Towar</th><th>Cena</th></tr><tr><td>Lampa</td><td> 12&nbsp;zł </td></tr></table>";

        assert_eq!(render(html), "Towar  Cena\nLampa  12 zł");
    }

    #[test]
    fn preformatted_text_keeps_its_lines_and_pictures_their_words() {
        assert_eq!(render("<pre>a\n b</pre><img src=x alt=\"Logo\"><img src=y>"), "a\nb\n\n[Logo]");
    }

    #[test]
    fn styled_wrappers_are_not_taken_for_hidden() {
        assert_eq!(
            render("<div style='font-size:0;opacity:0.9'><span style='font-size:14px'>seen</span></div>"),
            "seen"
        );
    }
}
