//! Numbers for languages and skills, given as they are met.

use std::collections::HashMap;

/// Numbers given so far; they hold for one run of the engine.
#[derive(Debug, Default)]
pub(super) struct Codes {
    languages: HashMap<String, u16>,
    skills: HashMap<String, u16>,
}

impl Codes {
    pub(super) fn language(&mut self, word: &str) -> u16 {
        number(&mut self.languages, word)
    }

    pub(super) fn skill(&mut self, word: &str) -> u16 {
        number(&mut self.skills, word)
    }
}

fn number(known: &mut HashMap<String, u16>, word: &str) -> u16 {
    let next = u16::try_from(known.len()).unwrap_or(u16::MAX);
    *known.entry(word.to_ascii_lowercase()).or_insert(next)
}
