//! What of a page nobody sees: heads, scripts, and what its style hides (preheaders of newsletters).
//!
//! Deliberately absent: style sheets, and sizes of zero; wrappers of ordinary letters have those. Invariant: a style is
//! only taken apart if one of the hiding properties stands in it.

use super::plain::lower;
use super::tokens::attribute;

/// Whether an element and all in it is not for reading.
pub fn hides(name: &str, attributes: &str) -> bool {
    let name = lower(name);
    match name.as_ref() {
        "head" | "script" | "style" | "template" | "svg" | "math" | "object" | "select" | "title" | "xml" => {
            !attributes.ends_with('/')
        }
        "div" | "span" | "td" | "table" | "tr" | "font" | "a" | "section" | "p" | "center" | "label" => {
            attribute(attributes, "style").is_some_and(is_hiding)
        }
        _ => false,
    }
}

fn is_hiding(style: &str) -> bool {
    let named = |word: &str| style.as_bytes().windows(word.len()).any(|at| at.eq_ignore_ascii_case(word.as_bytes()));
    if !["display", "visibility", "opacity", "max-height"].into_iter().any(named) {
        return false;
    }
    let style: String =
        style.chars().filter(|c| !c.is_whitespace()).take(2000).collect::<String>().to_ascii_lowercase();
    let says = |words: &str| style.contains(words);
    says("display:none")
        || says("visibility:hidden")
        || is_zero(&style, "opacity:")
        || (is_zero(&style, "max-height:") && says("overflow:hidden"))
}

/// Whether a property is nothing, and not a fraction of something.
fn is_zero(style: &str, property: &str) -> bool {
    style.match_indices(property).any(|(at, _)| {
        let starts = at == 0 || style[..at].ends_with(';');
        let value = style[at + property.len()..].strip_prefix('0');
        starts && value.is_some_and(|rest| !rest.starts_with(|c: char| c == '.' || c.is_ascii_digit()))
    })
}
