//! How hard a document would be for a tree builder: depth, unclosed formatting, crowded tags.
//!
//! HTML's own rules make some small documents grow into huge trees; such a document is shown as text instead.
//! Deliberately absent: exactness. Invariant: linear, and a letter as people and shops write them is never too heavy.

use crate::email::html::tokens::{Token, Tokens};

const MOST_TAGS: usize = 60_000;
const MOST_DEPTH: usize = 400;
const MOST_ATTRIBUTES: usize = 500;
/// Steps up the tree that all tags together may cost.
const MOST_STEPS: usize = 4_000_000;
/// Elements that reopened formatting may add.
const MOST_REOPENED: usize = 200_000;

const FORMATTING: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
/// Never closed, or closed by their own kind.
const FLAT: [&str; 28] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li",
    "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "html", "head", "body", "param",
];

/// Whether a document is shown as text.
pub fn is_too_heavy(html: &str) -> bool {
    let (mut tags, mut depth, mut formatting) = (0_usize, 0_usize, 0_usize);
    let (mut steps, mut reopened) = (0_usize, 0_usize);
    for token in Tokens::of(html) {
        match token {
            Token::Text(_) => continue,
            Token::Start(name, attributes) => {
                if is_crowded(attributes) {
                    return true;
                }
                if is_one_of(name, &FORMATTING) {
                    formatting += 1;
                } else if !is_one_of(name, &FLAT) && !attributes.ends_with('/') {
                    depth += 1;
                }
                reopened += formatting;
            }
            Token::End(name) if is_one_of(name, &FORMATTING) => {
                steps += formatting;
                formatting = formatting.saturating_sub(1);
            }
            Token::End(name) if !is_one_of(name, &FLAT) => depth = depth.saturating_sub(1),
            Token::End(_) => {}
        }
        tags += 1;
        steps += depth + formatting;
        if tags > MOST_TAGS || depth + formatting > MOST_DEPTH || steps > MOST_STEPS || reopened > MOST_REOPENED {
            return true;
        }
    }
    false
}

fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn is_crowded(attributes: &str) -> bool {
    attributes.len() > MOST_ATTRIBUTES
        && attributes.bytes().filter(|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'/')).count()
            > MOST_ATTRIBUTES * 20
}
