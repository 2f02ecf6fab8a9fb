//! Which parts are the letter and which are files beside it; the letter as text and as HTML.
//!
//! Deliberately absent: what is inside files. Invariant: every leaf is either shown or a file, never both and never
//! neither (a plain rendering with HTML beside it counts as shown).

use desk::inbound::{Shell, Truncated};

use super::lines;
use super::walk::{Part, Tree};
use super::{armor, charset, words};
use crate::email::html::{plain, tokens};

/// Text and HTML read of one mail, in bytes.
pub const MOST_TEXT: usize = 4 * 1024 * 1024;

#[derive(Clone, Debug)]
enum Piece {
    Leaf(usize),
    Choice { plain: Vec<Piece>, html: Vec<Piece> },
}

/// How the parts of a mail are used.
#[derive(Debug, Default)]
pub struct Layout {
    pieces: Vec<Piece>,
    /// Leaves that are files.
    pub files: Vec<usize>,
}

/// The letter itself.
#[derive(Debug, Default)]
pub struct Letter {
    pub text: String,
    pub html: Option<String>,
    pub shell: Option<Shell>,
    pub truncated: Option<Truncated>,
}

/// Sorts the parts of a tree.
pub fn layout(tree: &Tree<'_>) -> Layout {
    let mut layout = Layout::default();
    if !tree.parts.is_empty() {
        gather(tree, 0, None, true, &mut layout);
    }
    if layout.pieces.is_empty() {
        named_letter(tree, &mut layout);
    }
    layout
}

/// A mail without a letter whose first text to be shown has a file's name: that is the letter.
fn named_letter(tree: &Tree<'_>, layout: &mut Layout) {
    let shown = |index: &usize| {
        let part = &tree.parts[*index];
        is_readable(part) && part.disposition.word != "attachment"
    };
    if let Some(place) = layout.files.iter().position(shown) {
        layout.pieces.push(Piece::Leaf(layout.files.remove(place)));
    }
}

fn gather(tree: &Tree<'_>, index: usize, parent: Option<&str>, first: bool, out: &mut Layout) {
    let part = &tree.parts[index];
    match part.multipart_kind() {
        None if is_letter(part, parent, first) => out.pieces.push(Piece::Leaf(index)),
        None if parent == Some("alternative")
            && matches!(part.kind.word.as_str(), "text/x-amp-html" | "text/watch-html") => {}
        None => out.files.push(index),
        Some("alternative") => alternative(tree, part, out),
        Some("related") => related(tree, part, out),
        Some(kind) => {
            for (place, child) in part.children.iter().enumerate() {
                gather(tree, *child, Some(kind), place == 0, out);
            }
        }
    }
}

fn alternative(tree: &Tree<'_>, part: &Part<'_>, out: &mut Layout) {
    let (mut plain, mut html) = (Vec::new(), Vec::new());
    for child in &part.children {
        let mut one = Layout::default();
        gather(tree, *child, Some("alternative"), true, &mut one);
        out.files.append(&mut one.files);
        if one.pieces.iter().any(|piece| has_html(tree, piece)) {
            html = one.pieces;
        } else if plain.is_empty() {
            plain = one.pieces;
        }
    }
    match (plain.is_empty(), html.is_empty()) {
        (true, true) => {}
        (false, true) => out.pieces.append(&mut plain),
        (true, false) => out.pieces.append(&mut html),
        (false, false) => out.pieces.push(Piece::Choice { plain, html }),
    }
}

fn related(tree: &Tree<'_>, part: &Part<'_>, out: &mut Layout) {
    let start = part.kind.get("start").map(|id| id.trim_matches(['<', '>']).to_owned());
    let named = start.and_then(|id| {
        part.children.iter().position(|child| {
            tree.parts[*child].header("content-id").is_some_and(|own| own.trim().trim_matches(['<', '>']) == id)
        })
    });
    let root = named.unwrap_or(0);
    for (place, child) in part.children.iter().enumerate() {
        let is_leaf = tree.parts[*child].multipart_kind().is_none();
        if place != root && is_leaf {
            out.files.push(*child);
        } else {
            gather(tree, *child, Some("related"), place == root, out);
        }
    }
}

fn has_html(tree: &Tree<'_>, piece: &Piece) -> bool {
    match piece {
        Piece::Leaf(index) => tree.parts[*index].kind.word == "text/html",
        Piece::Choice { .. } => true,
    }
}

fn is_letter(part: &Part<'_>, parent: Option<&str>, first: bool) -> bool {
    let named = part.kind.get("name").is_some() && !first && parent != Some("alternative");
    is_readable(part) && part.disposition.word != "attachment" && part.disposition.get("filename").is_none() && !named
}

/// Text for people, not for programs.
fn is_readable(part: &Part<'_>) -> bool {
    let word = part.kind.word.as_str();
    match word {
        "text/calendar"
        | "text/csv"
        | "text/vcard"
        | "text/x-vcard"
        | "text/directory"
        | "text/rfc822-headers"
        | "text/css"
        | "text/javascript"
        | "text/xml"
        | "text/x-amp-html"
        | "text/watch-html" => false,
        _ => word.starts_with("text/"),
    }
}

/// Reads the letter of a mail.
pub fn letter(tree: &Tree<'_>, layout: &Layout) -> Letter {
    let mut reader = Reader { tree, left: MOST_TEXT, saw_html: false, letter: Letter::default() };
    let (text, html) = reader.pieces(&layout.pieces);
    reader.letter.text = lines::tidy(&text, false);
    reader.letter.html = Some(html).filter(|html| reader.saw_html && !html.trim().is_empty());
    reader.letter
}

struct Reader<'t, 'a> {
    tree: &'t Tree<'a>,
    left: usize,
    saw_html: bool,
    letter: Letter,
}

impl Reader<'_, '_> {
    /// The plain and the HTML rendering of some pieces, one after the other.
    fn pieces(&mut self, pieces: &[Piece]) -> (String, String) {
        let (mut text, mut html) = (String::new(), String::new());
        for piece in pieces {
            let (plain, marked) = match piece {
                Piece::Leaf(index) => self.leaf(*index),
                Piece::Choice { plain, html } => self.choice(plain, html),
            };
            if !text.trim().is_empty() && !plain.trim().is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(&plain);
            html.push_str(&marked);
        }
        (text, html)
    }

    fn choice(&mut self, plain: &[Piece], html: &[Piece]) -> (String, String) {
        let (text, _) = self.pieces(plain);
        let marked = self.raw_html(html);
        if is_placeholder(&text) {
            let rendered = plain::render(&marked);
            let longer = rendered.len() > text.trim().len() * 2 || text.trim().is_empty();
            return (if longer { rendered } else { text }, marked);
        }
        (text, marked)
    }

    /// The HTML of pieces, without rendering it as text too.
    fn raw_html(&mut self, pieces: &[Piece]) -> String {
        let mut html = String::new();
        for piece in pieces {
            match piece {
                Piece::Leaf(index) => {
                    let (text, is_html) = self.decoded(*index);
                    html.push_str(&if is_html { text } else { escaped(&text) });
                }
                Piece::Choice { html: inner, .. } => html.push_str(&self.raw_html(inner)),
            }
        }
        html
    }

    fn leaf(&mut self, index: usize) -> (String, String) {
        let (text, is_html) = self.decoded(index);
        if is_html {
            return (plain::render(&text), text);
        }
        let marked = escaped(&text);
        (text, marked)
    }

    fn decoded(&mut self, index: usize) -> (String, bool) {
        let part = &self.tree.parts[index];
        let (bytes, whole) = part.transfer.decode(part.body, self.left);
        self.left -= bytes.len();
        if !whole {
            self.letter.truncated = Some(Truncated::Text);
        }
        let declared_html = part.kind.word == "text/html";
        let named = part.kind.get("charset").map(str::to_owned);
        let label = named.or_else(|| declared_html.then(|| meta_charset(&bytes)).flatten());
        let text = charset::decode(&bytes, label.as_deref());
        let text = lines::normal(&text);
        if declared_html || looks_like_html(&text) {
            self.saw_html = true;
            return (text, true);
        }
        (self.plain(part, text), false)
    }

    fn plain(&mut self, part: &Part<'_>, text: String) -> String {
        let (text, shell) = armor::read(text);
        self.letter.shell = self.letter.shell.or(shell);
        match part.kind.get("format") {
            Some(format) if format.eq_ignore_ascii_case("flowed") => {
                let delsp = part.kind.get("delsp").is_some_and(|delsp| delsp.eq_ignore_ascii_case("yes"));
                lines::unflow(&text, delsp)
            }
            _ => text,
        }
    }
}

/// Text that only says that the letter is elsewhere.
fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 400 {
        return false;
    }
    let lower = text.to_lowercase();
    text.is_empty()
        || lower.contains("html")
        || (lower.contains("view") && lower.contains("browser"))
        || lower.contains("przeglądar")
}

fn looks_like_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(15).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

/// `<meta charset=…>` of a page without a label in its header.
fn meta_charset(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let at = head.find("charset=")?;
    head.get(..at)?.rfind("<meta")?;
    let label: String = head[at + 8..]
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| !matches!(c, '"' | '\'' | '>' | ' ' | ';' | '/'))
        .collect();
    (!label.is_empty()).then_some(label)
}

/// Plain text standing between pieces of HTML.
fn escaped(text: &str) -> String {
    if text.trim().is_empty() {
        return String::new();
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<div style=\"white-space: pre-wrap\">{text}</div>")
}

/// The HTML's references to files within the mail: `cid:` and the ids behind it.
pub fn cids(html: &str) -> std::collections::HashSet<String> {
    let mut found = std::collections::HashSet::new();
    let schemes = html.as_bytes().windows(4).any(|four| four.eq_ignore_ascii_case(b"cid:"));
    for token in tokens::Tokens::of(if schemes { html } else { "" }) {
        let tokens::Token::Start(_, attributes) = token else { continue };
        if !attributes.contains(':') {
            continue;
        }
        for (_, value) in (tokens::Attributes { rest: attributes }) {
            if let Some(id) =
                value.trim().get(..4).filter(|scheme| scheme.eq_ignore_ascii_case("cid:")).map(|_| &value.trim()[4..])
            {
                let mut decoded = String::new();
                tokens::entities(id, &mut decoded);
                found.insert(words::clean(&decoded));
            }
        }
    }
    found
}
