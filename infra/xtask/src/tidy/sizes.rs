//! Budgets: how long a file and a function may be, and how many parameters it may take.
//!
//! Tests are not measured. Invariant: what is over its budget is a finding or an exception with a reason, never neither.

use super::exceptions::Exceptions;
use super::source::Source;
use super::{Finding, tree};

/// Lines of a source file, tests apart.
const FILE: usize = 400;
/// Lines of a React component's file.
const COMPONENT: usize = 300;
/// Lines of a function, from `fn` to its closing brace.
const FUNCTION: usize = 60;
/// Parameters, `self` not counted.
const PARAMETERS: usize = 6;

/// Length of a file that is not Rust.
pub fn check_lines(path: &str, text: &str, exceptions: &mut Exceptions) -> Option<Finding> {
    let limit = line_limit(path)?;
    exceptions.judge(path, 0, "lines", text.lines().count(), limit)
}

fn line_limit(path: &str) -> Option<usize> {
    if tree::is_test(path) {
        return None;
    }
    let name = path.rsplit('/').next()?;
    match name.rsplit_once('.').map(|(_, kind)| kind) {
        Some("tsx") if path.starts_with("frontend/src/") => Some(COMPONENT),
        Some("ts" | "tsx" | "js" | "mjs" | "sh") => Some(FILE),
        None if path.starts_with("infra/") => Some(FILE),
        _ => None,
    }
}

/// Length of a Rust file without its tests, and its functions.
pub fn check_rust(source: &Source, exceptions: &mut Exceptions) -> Vec<Finding> {
    if tree::is_test(&source.path) {
        return Vec::new();
    }
    let lines = source.lines.saturating_sub(source.test_lines);
    let mut findings: Vec<Finding> = exceptions.judge(&source.path, 0, "lines", lines, FILE).into_iter().collect();
    for function in source.functions.iter().filter(|function| !function.test) {
        let what = |measure: &str| format!("{}/{measure}", function.name);
        findings.extend(exceptions.judge(&source.path, function.line, &what("lines"), function.lines, FUNCTION));
        findings.extend(exceptions.judge(
            &source.path,
            function.line,
            &what("parameters"),
            function.parameters,
            PARAMETERS,
        ));
    }
    findings
}
