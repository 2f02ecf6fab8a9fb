//! A proof: figures with every fact of the client and the seals over them, in one file that anybody can check.
//!
//! [`Writer`] makes it, [`verify`] checks it without a server. Deliberately absent: names and texts, of which facts hold
//! none. Invariant: what is written stands in the file as it was sealed, byte for byte.

mod differences;
mod verify;

use chrono::NaiveDate;
use kernel::Time;
use kernel::fact::Recorded;
use kernel::fault::Fault;
use kernel::ids::TenantId;
use kernel::seal::{Hash, Seal, leaf};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Asked, agreements, answer};
use crate::clock::Policies;
use crate::kpi::Period;

pub use verify::{Difference, Verdict, verify};

/// The version of the file's shape.
const SHAPE: u16 = 1;

/// The first line.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Head {
    /// The version of the file's shape.
    manyhands_proof: u16,
    /// The client.
    tenant: TenantId,
    /// The first of the local days.
    from: NaiveDate,
    /// The last of them.
    to: NaiveDate,
    /// As known at.
    now: Time,
    /// Every signed version, as in a contract file.
    contract: Value,
}

/// A line after the facts of a batch.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Sealed {
    seal: Seal,
    /// The hash of each fact, so that a difference can be named.
    leaves: Vec<Hash>,
}

/// The last line.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Tail {
    /// The answer of `kpi compute`.
    figures: Value,
    /// Over the last seal and the figures.
    checksum: Hash,
}

/// What a proof is about.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// The client.
    pub tenant: TenantId,
    /// The local days.
    pub period: Period,
    /// As known at.
    pub now: Time,
    /// Its contracts.
    pub policies: &'a Policies,
}

/// Writes a proof batch by batch.
pub struct Writer<W> {
    out: W,
    subject: Head,
    facts: Vec<Recorded>,
    last: Hash,
}

impl<W: std::io::Write> Writer<W> {
    /// Begins a proof.
    pub fn begin(mut out: W, subject: &Subject<'_>) -> Result<Self, Fault> {
        let head = Head {
            manyhands_proof: SHAPE,
            tenant: subject.tenant,
            from: subject.period.first,
            to: subject.period.last,
            now: subject.now,
            contract: contracts(subject.policies),
        };
        line(&mut out, &head)?;
        Ok(Self { out, subject: head, facts: Vec::new(), last: kernel::seal::NOTHING })
    }

    /// Adds a batch: its facts as they are stored, and the seal over them.
    pub fn batch(&mut self, facts: &[Vec<u8>], seal: Seal) -> Result<(), Fault> {
        for bytes in facts {
            self.out.write_all(bytes).and_then(|()| self.out.write_all(b"\n")).map_err(Fault::storage)?;
            self.facts.push(Recorded::read(bytes).map_err(Fault::storage)?);
        }
        self.last = seal.hash;
        line(&mut self.out, &Sealed { seal, leaves: facts.iter().map(|bytes| leaf(bytes)).collect() })
    }

    /// Ends it with the figures; answers their checksum.
    pub fn end(mut self) -> Result<Hash, Fault> {
        let figures = figures(std::mem::take(&mut self.facts), &self.subject)?;
        let checksum = checksum(self.last, &figures);
        line(&mut self.out, &Tail { figures, checksum })?;
        self.out.flush().map_err(Fault::storage)?;
        Ok(checksum)
    }
}

fn line<T: Serialize>(out: &mut impl std::io::Write, value: &T) -> Result<(), Fault> {
    serde_json::to_writer(&mut *out, value).map_err(Fault::storage)?;
    out.write_all(b"\n").map_err(Fault::storage)
}

fn contracts(policies: &Policies) -> Value {
    let each = policies.all().iter().map(|agreement| {
        let mut contract = agreement.contract.to_json();
        contract["calendar"] = agreement.calendar.to_json();
        contract
    });
    json!({ "contracts": each.collect::<Vec<_>>() })
}

/// The figures that these facts give, told by record time.
fn figures(mut facts: Vec<Recorded>, head: &Head) -> Result<Value, Fault> {
    facts.sort_by_key(|fact| (fact.recorded, fact.id));
    let policies = agreements(&head.contract.to_string(), None)?;
    let period = Period { first: head.from, last: head.to };
    answer(&facts, &policies, Asked { period, now: head.now, all: true }).map_err(|fault| match fault {
        crate::clock::Unreadable::UnknownVersion { fact, version } => {
            Fault::invalid("contract", format!("version {version}, which fact {} names, is missing", fact.0))
        }
        crate::clock::Unreadable::NoContract { case, at } => {
            Fault::invalid("contract", format!("no version is in force for case {case} at {at}"))
        }
    })
}

/// The checksum of figures under a seal.
fn checksum(last: Hash, figures: &Value) -> Hash {
    leaf(&[last.0.as_slice(), figures.to_string().as_bytes()].concat())
}
