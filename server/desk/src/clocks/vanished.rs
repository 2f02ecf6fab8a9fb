//! Clocks that the facts no longer know: of what turned out to be spam, of a version that promises nothing of the kind.
//!
//! Deliberately absent: clocks that were cancelled and still have a reading; they explain themselves. Invariant: nothing
//! here counts in a figure; it only says to whoever looks why there is no deadline.

use chrono::Duration;
use kernel::fact::{CancelCause, ClockKind, Fact, Recorded};
use kernel::ids::{CaseId, ClockId, ContractId};
use kernel::time::Time;
use tenants::clock::{Policies, Reading, Standing, Step};

/// What was told of a clock.
struct Told {
    clock: ClockId,
    kind: ClockKind,
    turn: i32,
    start: Time,
    due: Time,
    contract: ContractId,
    ended: Option<(CancelCause, Time)>,
}

/// The clocks of a case that were cancelled and that its facts do not speak of any more.
pub(super) fn readings(facts: &[Recorded], policies: &Policies, case: CaseId, known: &[Reading]) -> Vec<Reading> {
    let mut all: Vec<Told> = Vec::new();
    for fact in facts.iter().filter(|fact| fact.case == Some(case)) {
        match fact.fact {
            Fact::ClockStarted { clock, measures, turn, start, due, contract } => {
                all.retain(|told| told.clock != clock);
                all.push(Told { clock, kind: measures, turn, start, due, contract, ended: None });
            }
            Fact::ClockCancelled { clock, cause, .. } => {
                all.iter_mut().filter(|told| told.clock == clock).for_each(|told| told.ended = Some((cause, fact.at)));
            }
            _ => {}
        }
    }
    let known = |told: &Told| known.iter().any(|reading| (reading.kind, reading.turn) == (told.kind, told.turn));
    all.retain(|told| !known(told));
    all.iter().filter_map(|told| told.reading(case, policies)).collect()
}

impl Told {
    fn reading(&self, case: CaseId, policies: &Policies) -> Option<Reading> {
        let (cause, at) = self.ended?;
        let agreement = policies.of_id(self.contract)?;
        let terms = agreement.terms(self.kind, kernel::fact::Priority::Normal);
        Some(Reading {
            case,
            project: agreement.contract.project,
            kind: self.kind,
            turn: self.turn,
            start: self.start,
            target: terms.as_ref().map_or(Duration::zero(), |terms| terms.target),
            due: self.due,
            warn: self.due,
            runs_on: None,
            customer: None,
            stop: None,
            standing: Standing::Cancelled(cause),
            used: agreement.calendar.business_between(self.start, at),
            paused: Duration::zero(),
            contract: Some(self.contract),
            versions: vec![agreement.contract.version],
            agreed_for: agreement.contract.project,
            clause: terms.and_then(|terms| terms.clause),
            zone: agreement.calendar.zone(),
            provisional: false,
            asks_back: false,
            excluded: None,
            explain: vec![Step::Started { at: self.start }, Step::Cancelled { at, cause }],
            at,
            runs: false,
        })
    }
}
