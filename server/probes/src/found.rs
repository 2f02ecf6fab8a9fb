//! What people find by hand: a call, a message in a social network, a round of years ago.
//!
//! Invariant: who answered, what it came to and when do not contradict each other.

use kernel::action::RunProbes;
use kernel::fault::{Fault, Problems};
use kernel::ids::ProbeId;
use kernel::time::{Time, micros};
use store::{Permit, Tx};

use crate::course::ended;
use crate::probe::{self, Probe};
use crate::row::{Set, probe as row};
use crate::typed::{self, OUT_OF_RANGE, REQUIRED};
use crate::words::{Channel, Kind, Outcome, State};

/// What somebody found by hand: a call, a message in a social network, or a round of years ago.
#[derive(Clone, Debug)]
pub struct Found {
    /// Whose contact point: empty is the client's.
    pub shop: String,
    /// By which way.
    pub channel: Option<Channel>,
    /// Where to, where it is known.
    pub address: String,
    /// What was asked about.
    pub topic: String,
    /// When.
    pub asked: Time,
    /// When a machine answered first.
    pub first_machine: Option<Time>,
    /// When a person answered first.
    pub first_human: Option<Time>,
    /// Who answered.
    pub kind: Option<Kind>,
    /// What it came to.
    pub outcome: Option<Outcome>,
    /// What else is to be said.
    pub detail: String,
    /// The round of an audit that it belongs to.
    pub round: String,
}

/// Enters what somebody found.
pub async fn record(tx: &mut Tx, _may: Permit<RunProbes>, found: &Found, now: Time) -> Result<Probe, Fault> {
    let mut problems = Problems::none();
    let shop = typed::line(&mut problems, "shop", &found.shop, 120);
    let address = typed::line(&mut problems, "address", &found.address, 300);
    let topic = typed::needed(&mut problems, "topic", &found.topic, 40);
    let detail = typed::line(&mut problems, "detail", &found.detail, 500);
    let round = typed::line(&mut problems, "round", &found.round, 60);
    let (channel, kind, outcome) = told(&mut problems, found);
    problems.check(found.asked > now, "asked", OUT_OF_RANGE);
    for (field, at) in [("firstMachine", found.first_machine), ("firstHuman", found.first_human)] {
        problems.check(at.is_some_and(|at| at < found.asked || at > now), field, OUT_OF_RANGE);
    }
    problems.settle()?;
    let id: ProbeId = tx.id();
    let row = row::ActiveModel {
        id: Set(id.0),
        shop: Set(shop),
        channel: Set(channel.word().to_owned()),
        address: Set(address),
        topic: Set(topic),
        state: Set(State::Done.word().to_owned()),
        planned_at: Set(micros(found.asked)),
        sent_at: Set(Some(micros(found.asked))),
        first_machine_at: Set(found.first_machine.map(micros)),
        first_human_at: Set(found.first_human.map(micros)),
        first_useful_at: Set(found.first_human.filter(|_| outcome.is_solved()).map(micros)),
        kind: Set(Some(kind.word().to_owned())),
        outcome: Set(Some(outcome.word().to_owned())),
        detail: Set(detail),
        round: Set(round),
        recorded_by: Set(tx.scope().person().map(|person| person.0)),
        ..Default::default()
    };
    tx.insert(row).await?;
    let probe = probe::find(tx, id).await?;
    if let (true, false, Some(good)) = (probe.shop.is_empty(), probe.address.is_empty(), probe.verdict()) {
        ended(tx, id, good, now).await?;
    }
    Ok(probe)
}

fn told(problems: &mut Problems, found: &Found) -> (Channel, Kind, Outcome) {
    problems.check(found.channel.is_none(), "channel", REQUIRED);
    problems.check(found.kind.is_none(), "kind", REQUIRED);
    problems.check(found.outcome.is_none(), "outcome", REQUIRED);
    let kind = found.kind.unwrap_or(Kind::None);
    let outcome = found.outcome.unwrap_or(Outcome::NoReply);
    let named = found.kind.is_some() && found.outcome.is_some();
    problems.check(named && !outcome.fits(kind), "outcome", OUT_OF_RANGE);
    problems.check(found.first_human.is_some() && !kind.is_human(), "firstHuman", OUT_OF_RANGE);
    problems.check(found.first_machine.is_some() && kind == Kind::None, "firstMachine", OUT_OF_RANGE);
    (found.channel.unwrap_or(Channel::Email), kind, outcome)
}
