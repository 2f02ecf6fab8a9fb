//! Style declarations that only say how a thing looks.
//!
//! A declaration survives if its property is known and each of its tokens is a plain word, number, colour or one of a
//! few functions. Deliberately absent: `url()`, `@import`, `expression`, `position`, anything that could fetch, run or
//! lie over the page. Invariant: nothing survives that was not understood.

use cssparser::{Delimiter, ParseError, Parser, ToCss, Token};

/// Longer styles are dropped whole.
const MOST_BYTES: usize = 8 * 1024;

const PROPERTIES: &str = "background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width \
    border-collapse border-color border-left border-left-color border-left-style border-left-width border-radius border-right \
    border-right-color border-right-style border-right-width border-spacing border-style border-top border-top-color border-top-style \
    border-top-width border-width caption-side clear color direction display empty-cells float font font-family font-size font-stretch \
    font-style font-variant font-weight height letter-spacing line-height list-style list-style-type margin margin-bottom margin-left \
    margin-right margin-top max-height max-width min-height min-width overflow-wrap padding padding-bottom padding-left padding-right \
    padding-top table-layout text-align text-decoration text-decoration-color text-decoration-line text-indent text-overflow text-transform \
    unicode-bidi vertical-align visibility white-space width word-break word-spacing word-wrap";

/// Words that would put a thing elsewhere, or make it act.
const BAD_WORDS: [&str; 5] = ["fixed", "absolute", "sticky", "contents", "-moz-binding"];

const FUNCTIONS: [&str; 5] = ["rgb", "rgba", "hsl", "hsla", "calc"];

/// The declarations of `style` that are safe, written out anew.
pub fn safe(style: &str) -> String {
    if style.len() > MOST_BYTES {
        return String::new();
    }
    let mut parser = Parser::new(style);
    let mut out = String::new();
    while !parser.is_exhausted() {
        let declaration = parser.parse_until_after(Delimiter::Semicolon, |one| -> Result<String, ParseError<()>> {
            let name = one.expect_ident()?.to_ascii_lowercase();
            one.expect_colon()?;
            let mut value = String::new();
            let known = PROPERTIES.split_ascii_whitespace().any(|property| property == name);
            if !known || !tokens(one, &name, &mut value, 0) || value.is_empty() {
                return Err(ParseError::custom(()));
            }
            Ok(format!("{name}:{value}"))
        });
        if let Ok(declaration) = declaration {
            if !out.is_empty() {
                out.push(';');
            }
            out.push_str(&declaration);
        }
    }
    out
}

/// Copies the tokens of a value; false at the first that is not understood.
fn tokens(parser: &mut Parser<'_>, property: &str, out: &mut String, depth: usize) -> bool {
    while let Ok(token) = parser.next_including_whitespace().cloned() {
        let good = match &token {
            Token::WhiteSpace(_) => {
                if !out.is_empty() && !out.ends_with([' ', '(']) {
                    out.push(' ');
                }
                continue;
            }
            Token::Ident(word) => !BAD_WORDS.iter().any(|bad| bad.eq_ignore_ascii_case(word)),
            Token::QuotedString(text) => {
                property.starts_with("font")
                    && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
            }
            Token::Number { value, .. } | Token::Dimension { value, .. } => small(*value, property),
            Token::Percentage { unit_value, .. } => small(*unit_value, property),
            Token::Hash(word) | Token::IDHash(word) => word.bytes().all(|byte| byte.is_ascii_hexdigit()),
            Token::Comma | Token::Delim('/' | '+' | '-' | '*') => true,
            Token::Delim('!') => {
                // `!important` is dropped: the page's own rules win.
                return parser.expect_ident_matching("important").is_ok() && parser.is_exhausted() && trim(out);
            }
            Token::Function(name) if depth < 2 && FUNCTIONS.iter().any(|known| known.eq_ignore_ascii_case(name)) => {
                out.push_str(&name.to_ascii_lowercase());
                out.push('(');
                let inside = parser.parse_nested_block(|inner| -> Result<bool, ParseError<()>> {
                    Ok(tokens(inner, property, out, depth + 1))
                });
                if inside != Ok(true) {
                    return false;
                }
                out.push(')');
                continue;
            }
            _ => false,
        };
        if !good || token.to_css(out).is_err() {
            return false;
        }
    }
    trim(out)
}

fn trim(out: &mut String) -> bool {
    out.truncate(out.trim_end().len());
    true
}

/// Sizes that lay out a letter; negative margins would lay it over its neighbours.
fn small(value: f32, property: &str) -> bool {
    let negative = value < 0.0 && (property.starts_with("margin") || property == "text-indent");
    value.is_finite() && value.abs() <= 10_000.0 && !negative
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_survive() {
        assert_eq!(
            safe("color: RED; Font-Family: Arial, 'Open Sans', sans-serif"),
            "color:RED;font-family:Arial, \"Open Sans\", sans-serif"
        );
        assert_eq!(safe("padding:0 4px !important; background:#fff"), "padding:0 4px;background:#fff");
        assert_eq!(safe("color:rgb(1, 2, 3);width:calc(100% - 4px)"), "color:rgb(1, 2, 3);width:calc(100% - 4px)");
        assert_eq!(safe("display:none"), "display:none");
    }

    #[test]
    fn what_could_fetch_run_or_cover_is_gone() {
        for style in [
            "background:url(https://x/a.png)",
            "background:URL('//x')",
            "background-image:url(x)",
            "background:u\\72l(x)",
            "width:expression(alert(1))",
            "behavior:url(x)",
            "-moz-binding:url(x)",
            "position:fixed",
            "p\\6fsition:absolute",
            "content:'x'",
            "@import 'x'",
            "color:red}body{color:blue",
            "background:image-set('x' 1x)",
            "background:-webkit-image-set(url(x) 1x)",
            "background:attr(data-x)",
            "color:var(--x)",
            "margin:-9999px",
            "list-style:url(x)",
            "list-style-image:url(x)",
            "cursor:url(x)",
            "filter:url(x)",
            "mask:url(x)",
            "src:url(x)",
            "width:99999px",
            "z-index:9",
            "background:/**/url(x)",
            "background:src('x')",
            "background:cross-fade(url(x), red)",
            "font-family:'</style><img src=x>'",
            "transform:scale(99)",
        ] {
            assert_eq!(safe(style), "", "{style}");
        }
        assert_eq!(safe("background:url(x);color:red"), "color:red");
    }
}
