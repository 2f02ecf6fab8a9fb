//! What comes back to a test contact, and what the lead says of it.
//!
//! Deliberately absent: the look at any case. Invariant: an answer that comes after the promised time counts as one, and as
//! late.

use kernel::action::RunProbes;
use kernel::fault::Fault;
use kernel::ids::ProbeId;
use kernel::time::{Time, micros};
use store::{Permit, Tx};
use uuid::Uuid;

use crate::course::{ended, refused};
use crate::probe::{self, Probe};
use crate::row::{ColumnTrait, Condition, Order, Set, probe as row, reply};
use crate::words::{Kind, Outcome, State};

/// The longest reply that is kept.
const MOST_WORDS: usize = 20_000;
/// How many test contacts of an address are looked through.
const BATCH: u64 = 200;

/// A mail to the address of a test contact.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// The addresses that it came to, in the one spelling.
    pub to: Vec<String>,
    /// Its message id.
    pub message_id: String,
    /// The message ids that it points to.
    pub pointers: Vec<String>,
    /// Whether a machine wrote it.
    pub machine: bool,
    /// Whether it is the report that a mail was not delivered.
    pub bounced: bool,
    /// The subject.
    pub subject: String,
    /// The words.
    pub words: String,
    /// When it was there.
    pub at: Option<Time>,
}

/// Takes down what came back. Tells the test contact that it answers; nothing when it answers none.
pub async fn heard(tx: &mut Tx, heard: &Heard, now: Time) -> Result<Option<ProbeId>, Fault> {
    let Some(probe) = asked(tx, heard).await? else { return Ok(None) };
    let at = heard.at.unwrap_or(now).max(probe.sent.unwrap_or(probe.planned));
    if heard.bounced {
        if probe.verdict().is_none() {
            refused(tx, probe.id, &heard.subject, now).await?;
        }
        return Ok(Some(probe.id));
    }
    let id: Uuid = tx.id();
    let row = reply::ActiveModel {
        id: Set(id),
        probe_id: Set(probe.id.0),
        message_id: Set(heard.message_id.chars().take(300).collect()),
        at: Set(micros(at)),
        machine: Set(heard.machine),
        subject: Set(heard.subject.chars().take(300).collect()),
        words: Set(heard.words.chars().take(MOST_WORDS).collect()),
        ..Default::default()
    };
    if tx.insert_new(row).await? {
        reckon(tx, &probe, now).await?;
    }
    Ok(Some(probe.id))
}

/// The test contact that a mail answers: the one it points to, else the last one from that address.
async fn asked(tx: &Tx, heard: &Heard) -> Result<Option<Probe>, Fault> {
    let these = Condition::all()
        .add(row::Column::Persona.is_in(heard.to.clone()))
        .add(row::Column::State.is_in([State::Sending, State::Sent, State::Done, State::Refused].map(State::word)));
    let find = tx.find::<row::Entity>().filter(these).order(row::Column::PlannedAt, Order::Desc).limit(BATCH);
    let probes: Vec<Probe> = find.all().await?.into_iter().map(Probe::read).collect();
    let pointed = probes.iter().find(|probe| probe.message_id.as_ref().is_some_and(|id| heard.pointers.contains(id)));
    Ok(pointed.or(probes.first()).cloned())
}

/// Brings the times and the verdict in line with what came back.
async fn reckon(tx: &mut Tx, probe: &Probe, now: Time) -> Result<(), Fault> {
    let replies = probe::replies(tx, probe.id).await?;
    let first = |machine: bool| replies.iter().find(|reply| reply.machine == machine).map(|reply| reply.at);
    let (machine, human) = (first(true), first(false));
    let judged = probe.kind.is_some_and(Kind::is_human) && probe.first_human == human;
    let (kind, outcome) = match (human, machine) {
        _ if judged => (probe.kind, probe.outcome),
        (Some(_), _) => (Some(Kind::Human), Some(Outcome::Replied)),
        (None, Some(_)) => (Some(Kind::Ack), Some(Outcome::AutoOnly)),
        (None, None) => (Some(Kind::None), Some(Outcome::NoReply)),
    };
    let row = row::ActiveModel {
        first_machine_at: Set(machine.map(micros)),
        first_human_at: Set(human.map(micros)),
        kind: Set(kind.map(|kind| kind.word().to_owned())),
        outcome: Set(outcome.map(|outcome| outcome.word().to_owned())),
        ..Default::default()
    };
    tx.update("test contact", probe.id.0, row).await?;
    if probe.is_answered() || (machine, human) == (None, None) {
        return Ok(());
    }
    ended(tx, probe.id, true, now).await
}

/// What the lead says of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It solves the question.
    Resolved,
    /// It helps in part.
    Partly,
    /// It only asks back.
    Clarify,
    /// A machine or a template wrote it, though nothing said so.
    Machine,
}

/// Judges a reply to a test contact.
pub async fn mark(
    tx: &mut Tx,
    _may: Permit<RunProbes>,
    (id, reply): (ProbeId, Uuid),
    mark: Mark,
    now: Time,
) -> Result<Probe, Fault> {
    let probe = probe::find(tx, id).await?;
    let replies = probe::replies(tx, id).await?;
    let said = replies.iter().find(|one| one.id == reply).ok_or(Fault::missing("reply"))?;
    if mark == Mark::Machine {
        let row = reply::ActiveModel { machine: Set(true), ..Default::default() };
        tx.update("reply", reply, row).await?;
        let clean = row::ActiveModel { first_useful_at: Set(None), kind: Set(None), ..Default::default() };
        tx.update("test contact", id.0, clean).await?;
        reckon(tx, &Probe { kind: Some(Kind::Ack), ..probe }, now).await?;
        return probe::find(tx, id).await;
    }
    if said.machine {
        return Err(Fault::invalid("reply", "MACHINE"));
    }
    let late = probe.deadline.is_some_and(|deadline| said.at > deadline);
    let (kind, outcome) = match mark {
        Mark::Resolved if late => (Kind::Human, Outcome::ResolvedLate),
        Mark::Resolved => (Kind::Human, Outcome::Resolved),
        Mark::Partly => (Kind::Human, Outcome::Partly),
        Mark::Clarify | Mark::Machine => (Kind::Clarify, Outcome::Partly),
    };
    let useful = matches!(mark, Mark::Resolved | Mark::Partly).then(|| micros(said.at));
    let row = row::ActiveModel {
        kind: Set(Some(kind.word().to_owned())),
        outcome: Set(Some(outcome.word().to_owned())),
        first_useful_at: Set(useful),
        ..Default::default()
    };
    tx.update("test contact", id.0, row).await?;
    probe::find(tx, id).await
}
