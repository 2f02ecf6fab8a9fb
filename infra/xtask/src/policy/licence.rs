//! SPDX expressions as packages write them: OR, AND, WITH, parentheses, and the old slash for OR.
//!
//! Invariant: what cannot be read is not allowed.

/// Does some choice within the expression need allowed licences only?
pub fn is_allowed(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, at: 0, allowed };
    reader.either().is_some_and(|fine| fine && reader.at == words.len())
}

struct Reader<'a> {
    words: &'a [&'a str],
    at: usize,
    allowed: &'a [String],
}

impl Reader<'_> {
    fn take(&mut self, word: &str) -> bool {
        let found = self.words.get(self.at) == Some(&word);
        self.at += usize::from(found);
        found
    }

    fn either(&mut self) -> Option<bool> {
        let mut fine = self.both()?;
        while self.take("OR") {
            fine |= self.both()?;
        }
        Some(fine)
    }

    fn both(&mut self) -> Option<bool> {
        let mut fine = self.one()?;
        while self.take("AND") {
            fine &= self.one()?;
        }
        Some(fine)
    }

    fn one(&mut self) -> Option<bool> {
        if self.take("(") {
            let fine = self.either()?;
            return self.take(")").then_some(fine);
        }
        let mut name = (*self.words.get(self.at)?).trim_end_matches('+').to_owned();
        self.at += 1;
        if self.take("WITH") {
            name = format!("{name} WITH {}", self.words.get(self.at)?);
            self.at += 1;
        }
        Some(self.allowed.contains(&name))
    }
}

#[cfg(test)]
mod licence_tests {
    use super::is_allowed;

    fn fine(expression: &str) -> bool {
        is_allowed(expression, &["MIT", "Apache-2.0", "Unicode-3.0", "MPL-2.0"].map(str::to_owned))
    }

    #[test]
    fn one_allowed_choice_is_enough() {
        assert!(fine("MIT"));
        assert!(fine("GPL-3.0 OR MIT"));
        assert!(fine("Apache-2.0/GPL-2.0"));
        assert!(fine("MPL-2.0+"));
    }

    #[test]
    fn every_part_of_an_and_must_be_allowed() {
        assert!(fine("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!fine("(MIT OR Apache-2.0) AND GPL-3.0"));
        assert!(!fine("Apache-2.0 WITH Unknown-exception"));
    }

    #[test]
    fn what_cannot_be_read_is_not_allowed() {
        assert!(!fine(""));
        assert!(!fine("MIT OR"));
        assert!(!fine("(MIT"));
        assert!(!fine("MIT MIT"));
    }
}
