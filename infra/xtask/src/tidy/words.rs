//! Words that do not belong in the repository: hosts of package registries, paths of one machine, unfinished work,
//! and tests that wait by the clock.
//!
//! Prose is not judged beyond that. The words are put together here, so that this file does not hold them itself.

use super::source::Source;
use super::{Finding, tree};

/// Hosts that only a package client should know.
fn hosts() -> [String; 9] {
    let host = |parts: &[&str]| parts.join(".");
    [
        host(&["registry", "npmjs", "org"]),
        host(&["registry", "yarnpkg", "com"]),
        host(&["index", "crates", "io"]),
        host(&["static", "crates", "io"]),
        host(&["pypi", "org"]),
        host(&["pythonhosted", "org"]),
        host(&["deb", "debian", "org"]),
        host(&["static", "rust-lang", "org"]),
        host(&["sh", "rustup", "rs"]),
    ]
}

/// Folders of somebody's machine.
fn machine_paths() -> [String; 3] {
    [["work", "main"], ["work", "shared"], ["root", ""]].map(|parts| format!("/{}", parts.join("/")))
}

/// Marks of unfinished work.
fn marks() -> [String; 2] {
    [["FIX", "ME"].concat(), ["TO", "DO"].concat()]
}

/// Judges the text of any file, line by line.
pub fn check(path: &str, text: &str) -> Vec<Finding> {
    let code = is_code(path);
    let test = tree::is_test(path) && code && !is_rust(path);
    let mut findings = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let mut say = |text: String| findings.push(Finding::at(path, at + 1, text));
        if hosts().iter().any(|host| line.contains(host)) {
            say("names the host of a package registry".to_owned());
        }
        if !is_data(path) && machine_paths().iter().any(|folder| has_machine_path(line, folder)) {
            say("names a path of one machine".to_owned());
        }
        if code && marks().iter().any(|mark| has_word(line, mark)) {
            say("unfinished work is an issue, not a comment".to_owned());
        }
        if test && waits(line) {
            say("a test waits for a state, not for a time".to_owned());
        }
    }
    findings
}

/// Judges what needs the parsed source: unfinished macros, and waiting by the clock in tests.
pub fn check_rust(source: &Source) -> Vec<Finding> {
    let unfinished = [["to", "do"].concat(), ["unimpl", "emented"].concat()];
    let macros = source.macros.iter().filter(|mention| unfinished.contains(&mention.word));
    let sleeps = source.calls.iter().filter(|mention| mention.test && mention.word == "sleep");
    macros
        .map(|mention| Finding::at(&source.path, mention.line, format!("{}! is not finished", mention.word)))
        .chain(
            sleeps.map(|mention| Finding::at(&source.path, mention.line, "a test waits for a state, not for a time")),
        )
        .collect()
}

/// What stands after the last dot of the name.
fn kind(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, kind)| kind)
}

fn is_rust(path: &str) -> bool {
    kind(path) == "rs"
}

fn is_code(path: &str) -> bool {
    ["rs", "ts", "tsx", "js", "mjs", "css", "sh", "toml", "csv"].contains(&kind(path))
}

/// Mails and other samples say what their writers said.
fn is_data(path: &str) -> bool {
    path.contains("/fixtures/") || ["eml", "mbox", "svg"].contains(&kind(path))
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(|next| next.is_alphanumeric() || next == '-')
    })
}

/// A folder at the beginning of an absolute path: not inside a longer path or an address.
fn has_machine_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|last| " \t'\"`=(:<>|,".contains(last))
    })
}

/// Waiting by the clock in a browser test.
fn waits(line: &str) -> bool {
    line.contains("waitForTimeout(")
}
