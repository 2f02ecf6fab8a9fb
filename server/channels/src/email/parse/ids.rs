//! Message ids: everything in angle brackets, and bare ones where a program forgot them.
//!
//! Invariant: no id that leaves here holds a blank or a bracket.

/// More ids than this are not kept of one header.
const MOST: usize = 1000;

/// The ids of an unfolded header, in order.
pub fn read(line: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find('<').filter(|_| ids.len() < MOST) {
        let inside = &rest[start + 1..];
        let end = inside.find(['>', '<']).unwrap_or(inside.len());
        let unended = !inside[end..].starts_with('>');
        let id = if unended { inside[..end].split_whitespace().next().unwrap_or_default() } else { &inside[..end] };
        keep(id, &mut ids);
        rest = &inside[end..];
    }
    if ids.is_empty() {
        let words = line
            .split([' ', '\t', ',', ';'])
            .map(|word| word.trim_matches(|c| matches!(c, '"' | '\'' | '>' | '(' | ')')));
        words.filter(|word| word.contains('@')).take(MOST).for_each(|word| keep(word, &mut ids));
    }
    ids
}

fn keep(id: &str, ids: &mut Vec<String>) {
    let id: String = id.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if !id.is_empty() {
        ids.push(id);
    }
}

/// A Message-ID: the first id, or a single bare word.
pub fn one(line: &str) -> Option<String> {
    read(line).into_iter().next().or_else(|| {
        let word = line.trim().trim_matches(['<', '>']);
        (!word.is_empty() && !word.contains(char::is_whitespace)).then(|| word.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lose_their_brackets() {
        assert_eq!(read("<a@x> <b@y>\t<c@z>"), ["a@x", "b@y", "c@z"]);
        assert_eq!(read("<a@x><b@y"), ["a@x", "b@y"]);
        assert_eq!(read("Your message of Fri <a@x> (jan)"), ["a@x"]);
        assert_eq!(read("a@x, b@y"), ["a@x", "b@y"]);
        assert_eq!(read("<long @x>"), ["long@x"]);
        assert_eq!(one("not-an-at-sign"), Some("not-an-at-sign".into()));
        assert_eq!(one(" "), None);
    }
}
