//! `manyhands verify`: checks a proof, without a server.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use kernel::Fault;
use kernel::seal::Hash;
use tenants::files::proof::{Verdict, verify};

/// Check a proof: recompute its figures and its seals, and name the first difference
#[derive(Args)]
pub struct Verify {
    /// The file that `manyhands proof` or the portal gave
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A seal that you were given before: the file must hold it
    #[arg(long, value_name = "HASH")]
    seal: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Verify {
    /// Prints what was found. Exit code 1: it does not hold.
    pub fn run(self) -> Result<ExitCode> {
        let known = self.seal.as_deref().map(str::parse::<Hash>).transpose();
        let known = known.map_err(|reason| Fault::invalid("--seal", reason))?;
        let bytes = std::fs::read(&self.file).with_context(|| self.file.display().to_string())?;
        let verdict = match std::str::from_utf8(&bytes) {
            Ok(text) => verify(text, known),
            Err(_) => return Err(Fault::invalid(self.file.display().to_string(), "is not UTF-8 text").into()),
        };
        let mut out = std::io::stdout().lock();
        if self.json {
            writeln!(out, "{}", serde_json::to_string(&verdict)?)?;
        } else {
            tell(&mut out, &verdict)?;
        }
        Ok(if verdict.holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn tell(out: &mut impl Write, verdict: &Verdict) -> Result<()> {
    match &verdict.difference {
        None => writeln!(out, "It holds: {} facts under {} seals.", verdict.facts, verdict.seals)?,
        Some(difference) => writeln!(out, "It does not hold. Line {}: {}.", difference.line, difference.what)?,
    }
    writeln!(out, "last seal  {}", verdict.last_seal)?;
    if let Some(checksum) = verdict.checksum {
        writeln!(out, "checksum   {checksum}")?;
    }
    Ok(())
}
