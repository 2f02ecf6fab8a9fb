//! What volume forgives in the promises of a version: a meter for each agreement about volume.
//!
//! Invariant: a contact is forgiven by its arrival and its channel alone, whichever promise asks.

use std::collections::BTreeMap;

use kernel::Time;
use kernel::fact::Channel;
use serde::{Deserialize, Serialize};

use super::{Effect, Meter, Reading, Relief, Slot, Volume, lock, meter};
use crate::clock::{Agreement, Policies};
use crate::kpi::{Material, Part};
use crate::money::level::Ratio;
use crate::money::month::Month;
use crate::money::results::NotJudged;

/// The agreements about volume of a version, each with what came.
pub struct Reliefs<'a>(Vec<(&'a Volume, Meter, Option<i64>)>);

/// What a month came to by an agreement about volume.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The agreement's code.
    pub volume: String,
    /// Where it stands in the paper.
    pub clause: Option<String>,
    /// What was locked for the month.
    pub locked: Option<i64>,
    /// What came in it.
    pub contacts: i64,
    /// The stretches of it whose contacts are forgiven.
    pub relieved: Vec<Stretch>,
}

/// A stretch whose contacts are forgiven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Which.
    pub slot: Slot,
    /// What was locked for it.
    pub locked: Option<Ratio>,
    /// What came.
    pub contacts: i64,
    /// What its band does.
    pub effect: Option<Effect>,
}

impl<'a> Reliefs<'a> {
    /// Holds what came against what was planned, for each of a version's agreements about volume.
    pub fn of(
        material: &Material<'_>,
        (policies, agreement): (&Policies, &Agreement),
        volumes: &'a [Volume],
        month: Month,
    ) -> Self {
        let zone = agreement.calendar.zone();
        let one = |volume: &'a Volume| {
            let plan = material.plan(&volume.code);
            let locked = lock(volume, zone, &plan).month(month);
            (volume, meter(volume, zone, &plan, &material.came_in(policies, agreement, volume)), locked)
        };
        Self(volumes.iter().map(one).collect())
    }

    /// Why a part is not judged, if volume forgives it.
    pub fn forgives(&self, part: &Part) -> Option<NotJudged> {
        let (channel, came) = (part.place.channel?, part.came?);
        let found = self.meters(channel).filter_map(|meter| meter.relief(came));
        found.map(|relief: Relief| relief.reason).max_by_key(|reason| *reason == NotJudged::VolumeWaived)
    }

    /// Whether what came then was beyond what was agreed, so that its work is overtime.
    pub fn overtime(&self, channel: Option<Channel>, came: Time) -> bool {
        channel.is_some_and(|channel| self.meters(channel).any(|meter| meter.overtime(came)))
    }

    /// What was locked for the month, by agreement.
    pub fn locked(&self) -> BTreeMap<String, i64> {
        self.0.iter().filter_map(|(volume, _, locked)| Some((volume.code.clone(), (*locked)?))).collect()
    }

    /// What the month came to.
    pub fn held(&self, month: Month) -> Vec<Held> {
        let one = |(volume, meter, locked): &(&Volume, Meter, Option<i64>)| {
            let relieved =
                meter.readings().filter(|reading| meter.within(reading.slot, month) && meter.relieves(reading));
            Held {
                volume: volume.code.clone(),
                clause: volume.clause.clone(),
                locked: *locked,
                contacts: meter.reading(Slot::Month(month)).map_or(0, |reading| reading.actual),
                relieved: relieved.map(Stretch::of).collect(),
            }
        };
        self.0.iter().map(one).collect()
    }

    fn meters(&self, channel: Channel) -> impl Iterator<Item = &Meter> {
        self.0.iter().filter(move |(volume, ..)| volume.asks(channel)).map(|(_, meter, _)| meter)
    }
}

impl Stretch {
    fn of(reading: &Reading) -> Self {
        Self { slot: reading.slot, locked: reading.locked, contacts: reading.actual, effect: reading.effect }
    }
}
