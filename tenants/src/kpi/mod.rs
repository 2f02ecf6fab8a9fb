//! The KPI dictionary: one function per figure, and the only one.
//!
//! [`parts`] says what each contact, clock, agent and order adds to a KPI, [`figure`] what parts add up to, [`results`] how a
//! contract's promises stand, [`duties`] what the shop owed in turn. Deliberately absent: any way to average shares; figures add up counts and divide once.
//! Invariant: the figure of a month is made of the same parts as the figures of its days.

mod called;
mod code;
mod counted;
pub mod dictionary;
mod duties;
mod figure;
mod heat;
mod journeys;
mod material;
mod menus;
mod orders;
pub mod parameters;
mod people;
mod period;
mod queues;
mod results;
mod shares;
mod story;
mod sums;
mod surveys;
mod tally;
mod usage;
mod volume;
mod waits;
mod words;
mod worked;
mod written;

pub use called::{called, called_among};
pub use code::Kpi;
pub use duties::{Kept, Owed, Piece, duties, duties_of};
pub use figure::{Figure, Part, Place, figure, half_hour};
pub use heat::{Heat, heat};
pub use material::{Arrival, Case, Material};
pub use orders::Order;
pub use parameters::Parameters;
pub use people::time_parts;
pub use period::{Period, days, edges, midnight, months, windows};
pub use results::{
    Forgives, Outcome, Standing, Windowed, every_figure, judge, relieved_results, results, results_of, worst,
};
pub use shares::shares;
pub use sums::Sums;
pub use tally::{Outlook, Tally, interval_95};
pub use waits::Wait;
pub use words::{Entry, LANGUAGES, TERMS, TOLD, Words, words};
pub use worked::Worked;

use kernel::Time;
use kernel::fact::{Channel, ClockKind};
use kernel::ids::ProjectId;

use crate::clock::{Agreement, Policies, Reading};
use crate::contract::Contract;
use dictionary::{By, From};

/// What is asked of the material.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// Which KPI.
    pub kpi: Kpi,
    /// How it is counted.
    pub parameters: &'a Parameters,
    /// Of which channels; none named: of all that the KPI is about.
    pub channels: &'a [Channel],
    /// By which version of the contract.
    pub agreement: &'a Agreement,
    /// All of them, of which that one is taken.
    pub policies: &'a Policies,
    /// Of which local days.
    pub period: Period,
}

/// What each contact, clock, agent or order adds to a KPI in a period.
pub fn parts(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let definition = question.kpi.definition();
    let mut parts = match definition.from {
        From::Live => queues::parts(material, question),
        From::Written if question.kpi != Kpi::TurnsPerCase => written::parts(material, question),
        From::All if question.kpi.is_of_answers() => surveys::parts(material, question),
        From::Written | From::All => journeys::parts(material, question),
        From::People => time_parts(&material.hands, material.now, question),
        From::Orders => orders::parts(material, question),
    };
    let zone = question.agreement.calendar.zone();
    parts.retain(|part| definition.by == By::Time || part.lies_in(question.period, zone));
    parts
}

impl Question<'_> {
    /// Whether what a project had at an instant is counted by this version.
    fn covers(&self, project: Option<ProjectId>, at: Time) -> bool {
        self.policies.in_force(project, at).is_some_and(|agreement| std::ptr::eq(agreement, self.agreement))
    }

    /// Whether a channel is asked for.
    fn asks(&self, channel: Channel) -> bool {
        if !self.channels.is_empty() {
            return self.channels.contains(&channel);
        }
        match self.kpi.definition().from {
            From::Live => channel.is_live(),
            From::Written => !channel.is_live(),
            From::All | From::People | From::Orders => true,
        }
    }

    /// Whether a clock is counted by this version, and of a channel that is asked for.
    fn counts(&self, material: &Material<'_>, reading: &Reading) -> bool {
        let Contract { id, version, project, .. } = &self.agreement.contract;
        let ours = (reading.contract, reading.versions.last(), reading.agreed_for) == (*id, Some(version), *project);
        let channel = material.cases.get(&reading.case).map_or(Channel::Email, |case| case.channel);
        ours && self.asks(channel)
    }
}

/// A figure with its two sides: what counts, and what would count without exclusions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Exclusions out.
    pub counted: Tally,
    /// Exclusions in.
    pub all: Tally,
    /// The counted side with what is not yet due.
    pub outlook: Outlook,
}

/// E-mail reply level: turns answered in time ÷ turns due.
///
/// A turn belongs to the period of its last effective due. The base holds turns that need an answer and are due by
/// `now`; an open overdue turn is a miss at its due.
pub fn reply_level<'a>(readings: impl IntoIterator<Item = &'a Reading>, period: Period, now: Time) -> Level {
    level(readings, ClockKind::FirstReply, period, now)
}

/// Resolution level: cases resolved in time ÷ cases due. Provisional ones are counted as they stand and said to be so.
pub fn resolution_level<'a>(readings: impl IntoIterator<Item = &'a Reading>, period: Period, now: Time) -> Level {
    level(readings, ClockKind::Resolution, period, now)
}

/// The level of one kind of clock.
pub fn level<'a>(readings: impl IntoIterator<Item = &'a Reading>, kind: ClockKind, period: Period, now: Time) -> Level {
    let mut level = Level::default();
    for reading in readings.into_iter().filter(|reading| reading.kind == kind && period.holds(reading.due_date())) {
        level.all.add(reading, now);
        if reading.excluded.is_none() {
            level.counted.add(reading, now);
            level.outlook.add(reading);
        }
    }
    level
}
