//! Fuzzing on stable Rust: the corpus, mutated without end, thrown at one target.
//!
//! `fuzz TARGET [SECONDS [SEED]]`; a failing input is written beside the harness with its seed. Deliberately absent:
//! coverage guidance, which wants a nightly compiler. Invariant: a seed gives the same inputs on every machine.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

mod mutate;
mod targets;

use mutate::Mutator;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let seconds = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(30);
    let seed = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(1);
    let targets: HashMap<&str, fn(&[u8])> = HashMap::from([
        ("mail", targets::mail as fn(&[u8])),
        ("sanitise", targets::sanitise),
        ("threading", targets::threading),
    ]);
    let Some(target) = targets.get(name.as_str()) else {
        eprintln!("fuzz mail|sanitise|threading [SECONDS [SEED]]");
        return ExitCode::from(2);
    };
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = corpus(&home.join("../../tests/fixtures/mail"));
    let mut mutator = Mutator::new(corpus, seed);
    let (started, mut runs) = (Instant::now(), 0_u64);
    while started.elapsed() < Duration::from_secs(seconds) {
        let input = mutator.next();
        let run = Instant::now();
        let failed = catch_unwind(AssertUnwindSafe(|| target(&input))).is_err();
        runs += 1;
        if failed || run.elapsed() > Duration::from_secs(2) {
            let path = home.join(format!("failed-{name}-{seed}-{runs}"));
            let kept = std::fs::write(&path, &input).is_ok();
            eprintln!(
                "{name}: run {runs} of seed {seed} {}: {} (kept: {kept})",
                if failed { "panicked" } else { "took too long" },
                path.display()
            );
            return ExitCode::FAILURE;
        }
    }
    println!("{name}: {runs} inputs in {seconds} s, none failed (seed {seed})");
    ExitCode::SUCCESS
}

fn corpus(folder: &Path) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|kind| kind == "eml")).collect();
    paths.sort();
    paths.iter().filter_map(|path| std::fs::read(path).ok()).chain([Vec::new()]).collect()
}
