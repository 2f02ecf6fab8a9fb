//! A contact point that is dead: the last test contact that says anything found it so.
//!
//! Deliberately absent: anything kept; an alarm is read off the test contacts, so the next good one ends it. Invariant:
//! other shops ring no alarm.

use std::collections::BTreeMap;

use kernel::fault::Fault;
use kernel::time::Time;
use store::View;

use crate::probe::Probe;
use crate::row::{ColumnTrait, Condition, Order, probe as row};
use crate::words::{Channel, Outcome, State};

/// How many test contacts are looked back over.
const LOOK_BACK: u64 = 2_000;

/// What test contacts say of a contact point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// By which way.
    pub channel: Channel,
    /// Where.
    pub address: String,
    /// The last test contact that says anything.
    pub last: Probe,
    /// Since when it is dead; nothing when it lives.
    pub dead_since: Option<Time>,
    /// Of so many test contacts that say anything …
    pub tried: u32,
    /// … so many found it alive.
    pub good: u32,
}

/// What is known of every contact point of the client that was tried since an instant.
pub async fn findings(view: &View, since: Time) -> Result<Vec<Finding>, Fault> {
    let these = Condition::all()
        .add(row::Column::Shop.eq(""))
        .add(row::Column::PlannedAt.gte(kernel::time::micros(since)))
        .add(row::Column::State.ne(State::Planned.word()));
    let find = view.find::<row::Entity>().filter(these).order(row::Column::PlannedAt, Order::Desc);
    let rows = find.order(row::Column::Id, Order::Desc).limit(LOOK_BACK).all().await?;
    Ok(of(rows.into_iter().map(Probe::read)))
}

/// The dead ones.
pub async fn ringing(view: &View, since: Time) -> Result<Vec<Finding>, Fault> {
    let mut findings = findings(view, since).await?;
    findings.retain(|finding| finding.dead_since.is_some());
    Ok(findings)
}

/// What test contacts, the newest first, say of each contact point.
fn of(probes: impl Iterator<Item = Probe>) -> Vec<Finding> {
    let mut known: BTreeMap<(Channel, String), (Finding, bool)> = BTreeMap::new();
    for probe in probes.filter(|probe| !probe.address.is_empty() && probe.outcome != Some(Outcome::NotOffered)) {
        let Some(good) = probe.verdict() else { continue };
        let key = (probe.channel, probe.address.clone());
        let (finding, dead) = known.entry(key).or_insert_with(|| {
            let (channel, address, last) = (probe.channel, probe.address.clone(), probe.clone());
            (Finding { channel, address, last, dead_since: None, tried: 0, good: 0 }, true)
        });
        finding.tried += 1;
        finding.good += u32::from(good);
        // Back through the unbroken row of bad ones.
        *dead &= !good;
        if *dead {
            finding.dead_since = Some(probe.sent.unwrap_or(probe.planned));
        }
    }
    known.into_values().map(|(finding, _)| finding).collect()
}

/// Whether the alarm of a contact point rang already before this test contact.
pub(crate) async fn was_ringing(view: &View, probe: &Probe) -> Result<bool, Fault> {
    let since = probe.planned - chrono::Duration::days(90);
    let these = Condition::all()
        .add(row::Column::Shop.eq(""))
        .add(row::Column::Channel.eq(probe.channel.word()))
        .add(row::Column::Address.eq(probe.address.as_str()))
        .add(row::Column::PlannedAt.gte(kernel::time::micros(since)))
        .add(row::Column::PlannedAt.lte(kernel::time::micros(probe.planned)));
    let find = view.find::<row::Entity>().filter(these).order(row::Column::PlannedAt, Order::Desc).limit(50);
    let mut before = find.all().await?.into_iter().map(Probe::read).filter(|other| other.id != probe.id);
    Ok(before.find_map(|other| other.verdict()) == Some(false))
}
