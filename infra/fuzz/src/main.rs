//! Fuzzing on stable Rust: a corpus, mutated without end, thrown at one target.
//!
//! `fuzz TARGET [SECONDS [SEED]]`; a failing input is kept in `infra/fuzz/failed`. Deliberately absent: coverage
//! guidance, which wants another compiler. Invariant: a seed gives the same inputs on every machine.

mod mutate;
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use mutate::Mutator;
use targets::{TARGETS, Target};

/// An input that takes longer holds up everybody else's.
const SLOW: Duration = Duration::from_secs(2);

fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let name = words.next().context("fuzz TARGET [SECONDS [SEED]], or --list")?;
    if name == "--list" {
        for target in TARGETS {
            println!("{}", target.name);
        }
        return Ok(());
    }
    let target = TARGETS.iter().find(|target| target.name == name);
    let target = target.with_context(|| format!("no target is named {name:?}; fuzz --list names them"))?;
    let seconds = number(words.next(), 30).context("SECONDS")?;
    let seed = number(words.next(), 1).context("SEED")?;
    fuzz(target, Duration::from_secs(seconds), seed)
}

fn number(word: Option<String>, usual: u64) -> Result<u64> {
    word.map_or(Ok(usual), |word| word.parse().with_context(|| format!("{word:?} is not a number")))
}

fn fuzz(target: &Target, length: Duration, seed: u64) -> Result<()> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = corpus(&home.join("../..").join(target.corpus), target.kinds)?;
    let mut mutator = Mutator::new(corpus, target.words, seed);
    let (began, mut runs) = (Instant::now(), 0_u64);
    while began.elapsed() < length {
        let input = mutator.next();
        let run = Instant::now();
        let broken = catch_unwind(AssertUnwindSafe(|| (target.run)(&input))).is_err();
        runs += 1;
        if broken || run.elapsed() > SLOW {
            let how = if broken { "panicked" } else { "took too long" };
            let kept = keep(home, target.name, seed, runs, &input)?;
            bail!("{}: run {runs} of seed {seed} {how}: {}", target.name, kept.display());
        }
    }
    println!("{}: {runs} inputs in {} s, none failed (seed {seed})", target.name, length.as_secs());
    Ok(())
}

fn keep(home: &Path, name: &str, seed: u64, run: u64, input: &[u8]) -> Result<PathBuf> {
    let folder = home.join("failed");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{name}-{seed}-{run}"));
    std::fs::write(&path, input)?;
    Ok(path)
}

/// The files of these kinds, in the order of their names, and an empty one.
fn corpus(folder: &Path, kinds: &[&str]) -> Result<Vec<Vec<u8>>> {
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<Result<Vec<_>, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|kind| kinds.iter().any(|one| kind == *one)));
    paths.sort();
    ensure!(!paths.is_empty(), "{} holds nothing to begin with", folder.display());
    let mut corpus = paths.iter().map(std::fs::read).collect::<Result<Vec<_>, _>>()?;
    corpus.push(Vec::new());
    Ok(corpus)
}
