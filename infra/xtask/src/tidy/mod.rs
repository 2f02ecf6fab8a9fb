//! What the guide promises about the shape of the code, checked.
//!
//! Formatting, lints and licences are not here. Invariant: a finding names the file, the line and the rule.

mod exceptions;
mod homes;
mod rungs;
mod sizes;
mod source;
mod system;
mod tree;
mod words;

#[cfg(test)]
mod tidy_tests;

use std::fmt;
use std::path::Path;

use anyhow::Result;

use exceptions::Exceptions;
use source::Source;
use system::Uses;

/// One thing that is not as the guide wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, relative to the checkout.
    pub path: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong, in one sentence.
    pub text: String,
}

impl Finding {
    /// A finding about one line of a file.
    pub fn at(path: &str, line: usize, text: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, text: text.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.text)
    }
}

/// Checks the whole checkout; false when there are findings.
pub fn run(root: &Path) -> Result<bool> {
    let mut findings = rungs::check(&rungs::members(root)?);
    let mut exceptions = Exceptions::read(root, "infra/xtask/exceptions.txt")?;
    let mut uses = Uses::read(root, "infra/xtask/system_uses.txt")?;
    for path in tree::files(root)? {
        let Ok(text) = std::fs::read_to_string(root.join(&path)) else { continue };
        findings.extend(words::check(&path, &text));
        findings.extend(sizes::check_lines(&path, &text, &mut exceptions));
        if Path::new(&path).extension().is_some_and(|kind| kind == "rs") {
            findings.extend(check_rust(&path, &text, &mut exceptions, &mut uses));
        }
    }
    findings.extend(exceptions.leftovers());
    findings.extend(uses.leftovers());
    report(&findings);
    Ok(findings.is_empty())
}

/// Everything that needs the parsed source of one Rust file.
fn check_rust(path: &str, text: &str, exceptions: &mut Exceptions, uses: &mut Uses) -> Vec<Finding> {
    let source = match Source::parse(path, text) {
        Ok(source) => source,
        Err(error) => return vec![Finding::at(path, 0, format!("cannot be read as Rust: {error}"))],
    };
    let mut findings = sizes::check_rust(&source, exceptions);
    findings.extend(homes::check(&source));
    findings.extend(words::check_rust(&source));
    findings.extend(system::check(&source, uses));
    findings
}

fn report(findings: &[Finding]) {
    for finding in findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => println!("tidy"),
        1 => println!("1 finding"),
        many => println!("{many} findings"),
    }
}
