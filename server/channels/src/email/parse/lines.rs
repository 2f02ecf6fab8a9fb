//! Lines of plain text: ends, flow (RFC 3676), tidiness.
//!
//! Invariant: what leaves here has `\n` line ends, no NUL, no blanks at the ends of lines.

/// Trims line ends and the whole; `sparse` allows no more than one empty line in a row.
pub fn tidy(text: &str, sparse: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.split('\n') {
        let line = line.trim_end();
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if (line.is_empty() && out.is_empty()) || (sparse && empty > 1) {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}

/// One kind of line end, no NUL, no other control characters than the tab.
pub fn normal(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if has_controls(text.as_bytes()) {
        let kept: String =
            text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\r' | '\n' | '\t')).collect();
        return line_ends(&kept);
    }
    line_ends(text)
}

fn has_controls(text: &[u8]) -> bool {
    let low = |byte: &u8| *byte == 0x7f || (*byte < 0x20 && !matches!(byte, b'\r' | b'\n' | b'\t'));
    let upper = |at: usize| text.get(at + 1).is_some_and(|next| *next < 0xa0);
    text.iter().any(low) || memchr::memchr_iter(0xc2, text).any(upper)
}

/// `\r\n`, `\r\r\n` and a lone `\r` become `\n`.
fn line_ends(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'\r', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        out.push('\n');
        let after = rest[at..].trim_start_matches('\r');
        rest = after.strip_prefix('\n').unwrap_or(after);
    }
    out.push_str(rest);
    out
}

/// Joins the lines of `format=flowed`; `delsp` takes the joining blank away too.
pub fn unflow(text: &str, delsp: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.split('\n') {
        let depth = line.bytes().take_while(|byte| *byte == b'>').count();
        let body = &line[depth..];
        let body = body.strip_prefix(' ').unwrap_or(body);
        if open != Some(depth) || body == "-- " {
            if !out.is_empty() || open.is_some() {
                out.push('\n');
            }
            out.push_str(&line[..depth]);
            if depth > 0 && !body.is_empty() {
                out.push(' ');
            }
        }
        let flows = body.ends_with(' ') && body != "-- ";
        out.push_str(if flows && delsp { &body[..body.len() - 1] } else { body });
        open = if flows { Some(depth) } else { Some(usize::MAX) };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flowed_lines_are_joined_within_their_quote() {
        let text = "One long \nline.\n\n> quoted \n> too\nnew\n-- \nJan";

        assert_eq!(unflow(text, false), "One long line.\n\n> quoted too\nnew\n-- \nJan");
        assert_eq!(unflow("日本 \n語", true), "日本語");
    }

    #[test]
    fn text_is_tidied() {
        assert_eq!(tidy("\n\n a  \n\n\n\nb\n\n", true), " a\n\nb");
        assert_eq!(normal("a\r\nb\rc\0\u{1b}[0m"), "a\nb\nc[0m");
    }
}
