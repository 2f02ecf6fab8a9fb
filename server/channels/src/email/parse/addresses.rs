//! Address lists (RFC 5322) and what is found instead: unquoted commas, missing brackets, encoded whole headers.
//!
//! Structure is read before words are decoded, so that an encoded comma parts nobody. Deliberately absent: any check
//! that an address could exist. Invariant: linear, and at most [`MOST`] addresses.

use desk::inbound::Address;

use super::words::{self, Ends};

/// Addresses kept of one list.
pub const MOST: usize = 1000;

/// Reads an unfolded list.
pub fn read(line: &str) -> Vec<Address> {
    let found = List::default().read(line);
    // Some programs encode the whole header, brackets and all.
    if found.iter().all(|one| !one.address.contains('@')) && line.contains("=?") {
        let decoded = words::decode(line);
        if decoded.contains('@') && !decoded.contains("=?") {
            return List::default().read(&decoded);
        }
    }
    found
}

#[derive(Default)]
struct List {
    found: Vec<Address>,
    /// Words before an address, quotes off.
    phrase: String,
    comment: String,
    angle: Option<String>,
    /// A piece without an address: the first half of a name with a comma in it.
    loose: String,
}

impl List {
    fn read(mut self, line: &str) -> Vec<Address> {
        let mut ends = Ends::of(line);
        let mut at = 0;
        while let Some(letter) = line[at..].chars().next() {
            if self.found.len() >= MOST {
                return self.found;
            }
            let rest = &line[at..];
            at += match letter {
                '"' => self.quoted(rest),
                '(' => self.comment(rest),
                '<' => self.angle(rest),
                ',' | ';' => {
                    self.close(letter == ',');
                    1
                }
                ':' if self.angle.is_none() && !self.phrase.contains('@') => {
                    self.phrase.clear();
                    self.loose.clear();
                    1
                }
                '=' if rest.starts_with("=?") => {
                    let end = words::word_end(line, at, &mut ends).unwrap_or(at + 1);
                    self.phrase.push_str(&line[at..end]);
                    end - at
                }
                other => {
                    self.phrase.push(other);
                    other.len_utf8()
                }
            };
        }
        self.close(false);
        self.last_resort();
        self.found
    }

    fn quoted(&mut self, rest: &str) -> usize {
        let mut letters = rest.char_indices().skip(1);
        let start = self.phrase.len();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' if rest[at + 1..].starts_with('@') => {
                    // A quoted local part is part of the address, quotes included.
                    self.phrase.insert(start, '"');
                    self.phrase.push('"');
                    return at + 1;
                }
                '"' => return at + 1,
                '\\' => self.phrase.extend(letters.next().map(|(_, escaped)| escaped)),
                other => self.phrase.push(other),
            }
        }
        rest.len()
    }

    fn comment(&mut self, rest: &str) -> usize {
        let mut depth = 0_usize;
        let mut letters = rest.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '(' => depth += 1,
                ')' => {
                    depth -= 1;
                    if depth == 0 {
                        return at + 1;
                    }
                }
                '\\' => self.comment.extend(letters.next().map(|(_, escaped)| escaped)),
                other => self.comment.push(other),
            }
        }
        rest.len()
    }

    fn angle(&mut self, rest: &str) -> usize {
        let end = rest[1..].find(['>', '<']).map_or(rest.len(), |found| found + 1);
        let inside = &rest[1..end];
        let inside =
            if rest[end..].starts_with('>') { inside } else { inside.split([',', ';']).next().unwrap_or_default() };
        let skip = usize::from(rest[end..].starts_with('>'));
        // A source route (`@a,@b:address`) is history.
        let address = if inside.starts_with('@') { inside.rsplit(':').next().unwrap_or(inside) } else { inside };
        let address = address.trim().trim_start_matches("mailto:");
        if self.angle.is_none() || address.contains('@') {
            self.angle = Some(address.chars().filter(|c| !c.is_whitespace()).collect());
        }
        1 + inside.len() + skip
    }

    fn close(&mut self, comma: bool) {
        let phrase = std::mem::take(&mut self.phrase);
        let comment = std::mem::take(&mut self.comment);
        match self.angle.take() {
            Some(address) if !address.is_empty() => {
                let loose = std::mem::take(&mut self.loose);
                let name = if loose.is_empty() { phrase } else { format!("{loose}, {}", phrase.trim()) };
                self.add(&address, &name, &comment);
            }
            Some(_) => self.loose.clear(),
            None if phrase.contains('@') => {
                self.loose.clear();
                self.bare(&phrase, &comment);
            }
            None if comma && !phrase.trim().is_empty() && self.loose.len() < 1000 => {
                if !self.loose.is_empty() {
                    self.loose.push_str(", ");
                }
                self.loose.push_str(phrase.trim());
            }
            None => {
                self.phrase = phrase;
                self.last_resort();
            }
        }
    }

    /// `jan@x`, `Jan jan@x`, `"Jan" jan@x`.
    fn bare(&mut self, phrase: &str, comment: &str) {
        if let Some(address) = whole(phrase.trim()) {
            self.add(&address, "", comment);
            return;
        }
        let place = phrase.split_whitespace().position(|piece| piece.contains('@')).unwrap_or(0);
        let pieces: Vec<&str> = phrase.split_whitespace().collect();
        let name = [&pieces[..place], &pieces[place + 1..]].concat().join(" ");
        let address = pieces[place]
            .trim_matches(|c| matches!(c, '\'' | '[' | ']' | '<' | '>' | '"'))
            .trim_start_matches("mailto:");
        self.add(address, &name, comment);
    }

    /// Nothing with an at sign: a single word may still be a local address (`MAILER-DAEMON`).
    fn last_resort(&mut self) {
        let phrase = std::mem::take(&mut self.phrase);
        let word = phrase.trim();
        if !word.is_empty() && !word.contains(char::is_whitespace) && !word.contains("=?") && self.loose.is_empty() {
            self.add(word, "", "");
        }
        self.loose.clear();
    }

    fn add(&mut self, address: &str, phrase: &str, comment: &str) {
        let name = display(phrase).or_else(|| display(comment));
        self.found.push(Address { address: words::clean(address), name });
    }
}

/// An address without blanks, or with a quoted local part.
fn whole(phrase: &str) -> Option<String> {
    let quoted =
        phrase.starts_with('"') && phrase.rfind("\"@").is_some_and(|at| !phrase[at..].contains(char::is_whitespace));
    let spaced = phrase.replace(" @ ", "@");
    if quoted {
        return Some(phrase.to_owned());
    }
    let clean = spaced.trim_matches(|c| matches!(c, '\'' | '[' | ']' | '>')).trim_start_matches("mailto:");
    (!clean.contains(char::is_whitespace)).then(|| clean.to_owned())
}

fn display(phrase: &str) -> Option<String> {
    let decoded = words::clean(&words::decode(phrase.trim()));
    let bare = decoded.trim_matches(|c: char| c == '"' || c.is_whitespace());
    let bare = bare.strip_prefix('\'').and_then(|inner| inner.strip_suffix('\'')).unwrap_or(bare);
    let name = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(line: &str) -> Vec<(String, String)> {
        read(line).into_iter().map(|one| (one.name.unwrap_or_default(), one.address)).collect()
    }

    fn one(name: &str, address: &str) -> Vec<(String, String)> {
        vec![(name.into(), address.into())]
    }

    #[test]
    fn lists_by_the_book() {
        assert_eq!(pairs("Jan Kowalski <jan@x.pl>"), one("Jan Kowalski", "jan@x.pl"));
        assert_eq!(
            pairs("\"Kowalski, Jan\" <jan@x.pl>, b@y"),
            [one("Kowalski, Jan", "jan@x.pl"), one("", "b@y")].concat()
        );
        assert_eq!(pairs("jan@x.pl (Jan (z) K)"), one("Jan z K", "jan@x.pl"));
        assert_eq!(pairs("Team: a@x, B <b@x>;, c@x"), [one("", "a@x"), one("B", "b@x"), one("", "c@x")].concat());
        assert_eq!(pairs("undisclosed-recipients:;"), vec![]);
        assert_eq!(pairs("\"jan k\"@x.pl"), one("", "\"jan k\"@x.pl"));
        assert_eq!(pairs("=?utf-8?Q?Kowalski=2C_Jan?= <j@x>"), one("Kowalski, Jan", "j@x"));
        assert_eq!(pairs("<@a.b,@c.d:j@x>"), one("", "j@x"));
    }

    #[test]
    fn lists_as_they_are_found() {
        assert_eq!(pairs("Kowalski, Jan <jan@x.pl>"), one("Kowalski, Jan", "jan@x.pl"));
        assert_eq!(pairs("Jan K. jan@x.pl"), one("Jan K.", "jan@x.pl"));
        assert_eq!(pairs("'jan@x.pl' <jan@x.pl>"), one("jan@x.pl", "jan@x.pl"));
        assert_eq!(pairs("Jan <jan@x.pl"), one("Jan", "jan@x.pl"));
        assert_eq!(pairs("a@x; b@y;"), [one("", "a@x"), one("", "b@y")].concat());
        assert_eq!(pairs("\"=?utf-8?B?xYFhZGE=?=\" <l@x>"), one("Łada", "l@x"));
        assert_eq!(pairs("=?utf-8?Q?Jan_<j=40x>?="), one("Jan", "j@x"));
        assert_eq!(pairs("MAILER-DAEMON"), one("", "MAILER-DAEMON"));
        assert_eq!(pairs("Mail System <MAILER-DAEMON>"), one("Mail System", "MAILER-DAEMON"));
        assert_eq!(pairs("jan@x.pl <jan@x.pl>"), one("jan@x.pl", "jan@x.pl"));
        assert_eq!(pairs("Jan <jan@x.pl> <old@x.pl"), one("Jan", "old@x.pl"));
        assert_eq!(pairs("<>"), vec![]);
        assert_eq!(pairs("\"unended <jan@x.pl>"), one("unended", "jan@x.pl"));
    }
}
