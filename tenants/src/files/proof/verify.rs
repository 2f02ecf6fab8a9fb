//! Checks a proof: seals, facts, figures. Names the first thing that is not as it was.

use kernel::fact::Recorded;
use kernel::ids::TenantId;
use kernel::seal::{Hash, NOTHING, Seal, leaf, root};
use serde::Serialize;
use serde_json::Value;

use super::differences::first;
use super::{Head, SHAPE, Sealed, Tail, checksum, figures};

/// Something that is not as it was sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The line of the file, from 1.
    pub line: usize,
    /// What.
    pub what: String,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Whether everything is as it was sealed and figures are what the facts give.
    pub holds: bool,
    /// The first difference.
    pub difference: Option<Difference>,
    /// How many facts were read.
    pub facts: usize,
    /// How many seals.
    pub seals: usize,
    /// The last of them.
    pub last_seal: Hash,
    /// The checksum of the figures, as it stands in the file.
    pub checksum: Option<Hash>,
}

/// Checks the text of a proof. `known` is a seal that the reader was given before: the file must hold it.
pub fn verify(text: &str, known: Option<Hash>) -> Verdict {
    let mut check = Check { facts: Vec::new(), count: 0, seals: Vec::new(), checksum: None };
    let difference = check.run(text, known).err();
    Verdict {
        holds: difference.is_none(),
        difference,
        facts: check.count,
        seals: check.seals.len(),
        last_seal: check.last(),
        checksum: check.checksum,
    }
}

struct Check {
    facts: Vec<Recorded>,
    count: usize,
    seals: Vec<Seal>,
    checksum: Option<Hash>,
}

type Line<'t> = (usize, &'t str);

fn differs<T>(line: usize, what: impl Into<String>) -> Result<T, Difference> {
    Err(Difference { line, what: what.into() })
}

impl Check {
    fn last(&self) -> Hash {
        self.seals.last().map_or(NOTHING, |seal| seal.hash)
    }

    fn run(&mut self, text: &str, known: Option<Hash>) -> Result<(), Difference> {
        let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
        let Some((_, first_line)) = lines.next() else { return differs(1, "the file is empty") };
        let head: Head = match serde_json::from_str(first_line) {
            Ok(head) => head,
            Err(error) => return differs(1, format!("this is not the head of a proof: {error}")),
        };
        if head.manyhands_proof != SHAPE {
            return differs(1, format!("a proof of shape {} is not known here", head.manyhands_proof));
        }
        let mut batch: Vec<Line<'_>> = Vec::new();
        let mut tail: Option<(usize, Tail)> = None;
        for (number, line) in lines {
            if tail.is_some() {
                return differs(number, "something stands after the figures");
            }
            if line.starts_with("{\"seal\":") {
                self.seal((number, line), &std::mem::take(&mut batch), head.tenant)?;
            } else if line.starts_with("{\"figures\":") {
                tail = Some((number, read(number, line, "figures")?));
            } else {
                batch.push((number, line));
            }
        }
        if let Some((number, _)) = batch.first() {
            return differs(*number, "this fact is under no seal: it was added, or its seal was taken away");
        }
        let Some((number, tail)) = tail else { return differs(text.lines().count(), "the figures are missing") };
        self.checksum = Some(tail.checksum);
        if let Some(known) = known
            && !self.seals.iter().any(|seal| seal.hash == known)
        {
            return differs(number, format!("the seal {known}, which you know, is not in this file"));
        }
        let facts = std::mem::take(&mut self.facts);
        self.figures(facts, &head, (number, &tail))
    }

    fn seal(&mut self, (number, line): Line<'_>, batch: &[Line<'_>], tenant: TenantId) -> Result<(), Difference> {
        let Sealed { seal, leaves }: Sealed = read(number, line, "seal")?;
        for (index, (at, text)) in batch.iter().enumerate() {
            let found = leaf(text.as_bytes());
            if leaves.get(index) == Some(&found) {
                continue;
            }
            let next = batch.get(index + 1).map(|(_, text)| leaf(text.as_bytes()));
            let what = if leaves.get(index + 1) == Some(&found) {
                "a fact is missing before this one"
            } else if index >= leaves.len() || (next.is_some() && next.as_ref() == leaves.get(index)) {
                "this fact was not sealed: it was added"
            } else {
                "this fact was changed"
            };
            return differs(*at, format!("{what} (seal {})", seal.number));
        }
        if batch.len() < leaves.len() {
            return differs(
                number,
                format!("{} facts are missing before seal {}", leaves.len() - batch.len(), seal.number),
            );
        }
        self.chain(number, &seal, &leaves, tenant)?;
        for (at, text) in batch {
            let fact: Recorded = read(*at, text, "fact")?;
            if fact.tenant != tenant {
                return differs(*at, "this fact is another client's");
            }
            self.facts.push(fact);
            self.count += 1;
        }
        self.seals.push(seal);
        Ok(())
    }

    fn chain(&self, number: usize, seal: &Seal, leaves: &[Hash], tenant: TenantId) -> Result<(), Difference> {
        let wanted = self.seals.last().map_or(1, |before| before.number + 1);
        let count = i64::try_from(leaves.len()).unwrap_or(i64::MAX);
        if seal.number != wanted {
            return differs(number, format!("seal {wanted} is missing: this one is number {}", seal.number));
        }
        if seal.previous != self.last() {
            return differs(number, format!("seal {} does not follow the one before", seal.number));
        }
        if seal.tenant != tenant || seal.facts != count || seal.root != root(leaves) {
            return differs(number, format!("seal {} is not over these facts", seal.number));
        }
        if seal.sum() != seal.hash {
            return differs(number, format!("seal {} was changed", seal.number));
        }
        Ok(())
    }

    fn figures(&self, facts: Vec<Recorded>, head: &Head, (number, tail): (usize, &Tail)) -> Result<(), Difference> {
        let found: Value = match figures(facts, head) {
            Ok(found) => found,
            Err(fault) => return differs(1, fault.to_string()),
        };
        if let Some((path, says, gives)) = first(&tail.figures, &found) {
            return differs(number, format!("{path}: the file says {says}, the facts give {gives}"));
        }
        if checksum(self.last(), &tail.figures) != tail.checksum {
            return differs(number, "the checksum is not that of these figures under the last seal");
        }
        Ok(())
    }
}

fn read<'t, T: serde::Deserialize<'t>>(number: usize, line: &'t str, what: &str) -> Result<T, Difference> {
    serde_json::from_str(line)
        .map_err(|error| Difference { line: number, what: format!("this {what} cannot be read: {error}") })
}
