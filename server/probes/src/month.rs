//! A month of the client's own contact points: how many of the promised minutes somebody was there, and who answered test
//! contacts.
//!
//! Deliberately absent: other shops. Invariant: a machine's receipt is no answer of a person; what got nothing else is told as
//! that.

use chrono::Duration;
use kernel::Fault;
use kernel::fact::Recorded;
use store::View;
use tenants::calendar::Calendar;
use tenants::live::Span;

use crate::coverage::{Coverage, coverage};
use crate::points::{self, Listed};
use crate::probe::{self, Probe};

/// The most facts of presence that a coverage is read off.
const MOST_PRESENCE: u64 = 100_000;
/// A state that began so long before the month is known in it.
const BEFORE: i64 = 2;

/// A contact point in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointMonth {
    /// Which.
    pub listed: Listed,
    /// Nothing where no presence of people is known.
    pub coverage: Option<Coverage>,
    /// Its test contacts.
    pub tried: Tried,
}

/// How test contacts were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// Those that say anything.
    pub all: u32,
    /// A person answered.
    pub human: u32,
    /// A machine sent a receipt, whether a person answered as well or not.
    pub receipt: u32,
    /// A machine sent a receipt, and nobody answered.
    pub receipt_only: u32,
    /// Nothing came.
    pub nothing: u32,
}

impl Tried {
    /// Adds up what was tried.
    pub fn of<'p>(probes: impl IntoIterator<Item = &'p Probe>) -> Self {
        let mut tried = Self::default();
        for probe in probes.into_iter().filter(|probe| probe.verdict().is_some()) {
            let human = probe.first_human.is_some() || probe.kind.is_some_and(crate::Kind::is_human);
            let receipt = probe.first_machine.is_some() || probe.kind == Some(crate::Kind::Ack);
            tried.all += 1;
            tried.human += u32::from(human);
            tried.receipt += u32::from(receipt);
            tried.receipt_only += u32::from(receipt && !human);
            tried.nothing += u32::from(!receipt && !human);
        }
        tried
    }
}

/// Every contact point of the client, from an instant until another.
pub async fn month(view: &View, always: &Calendar, (from, until): Span) -> Result<Vec<PointMonth>, Fault> {
    let presence = view.presence_since(from - Duration::days(BEFORE), MOST_PRESENCE).await?;
    let presence: Vec<Recorded> = presence.into_iter().filter(|fact| fact.at < until).collect();
    let calendars = tenants::calendars::list(view).await?;
    let probes = probe::between(view, (from, until)).await?;
    let one = |listed: Listed| {
        let named = listed.point.as_ref().and_then(|point| point.calendar);
        let hours = calendars.iter().find(|kept| Some(kept.id) == named).map_or(always, |kept| &kept.calendar);
        let ours = |probe: &&Probe| probe.channel == listed.channel && probe.address == listed.address;
        let tried = Tried::of(probes.iter().filter(|probe| probe.shop.is_empty()).filter(ours));
        let coverage = coverage(&presence, hours, (from, until));
        PointMonth { listed, coverage, tried }
    };
    let register = points::register(view).await?;
    Ok(register.into_iter().filter(|listed| listed.shop.is_empty()).map(one).collect())
}
