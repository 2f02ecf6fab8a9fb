//! What is simulated: people, waiting lines, and everything that will come, drawn beforehand.
//!
//! What a contact brings along (patience, handling, whether it is passed on) stands in it before the day begins, so that two
//! policies meet the very same day. Invariant: a world that `checked` let through cannot make the simulator overflow.

use kernel::Fault;
use kernel::fact::{Channel, Priority};

/// A hundred years in microseconds: no instant and no length is larger.
pub const LONGEST: i64 = 100 * 366 * 24 * 3600 * 1_000_000;

/// From an instant up to another, the second not included; microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first instant.
    pub from: i64,
    /// The first instant after it.
    pub until: i64,
}

/// What somebody can do for one shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Skill {
    /// The shop.
    pub shop: u32,
    /// How well.
    pub level: u8,
}

/// Somebody who works.
#[derive(Clone, Debug, Default)]
pub struct Agent {
    /// When he is paid to be there.
    pub shifts: Vec<Span>,
    /// When he is not to be given work although he is there.
    pub breaks: Vec<Span>,
    /// When he is not there although he should be.
    pub absences: Vec<Span>,
    /// Points that he carries at once.
    pub capacity: u16,
    /// The most chats at once.
    pub most_chats: u16,
    /// The channels that he serves.
    pub channels: Vec<Channel>,
    /// The shops that he serves.
    pub skills: Vec<Skill>,
    /// The languages that he speaks.
    pub languages: Vec<u16>,
    /// The products that he knows.
    pub products: Vec<u16>,
    /// How often he lets it ring, in millionths.
    pub ring_out: u32,
    /// How long he is away after he let it ring.
    pub away: i64,
}

impl Agent {
    /// When he takes work: his shifts without breaks and absences, in order, none touching another.
    pub fn present(&self) -> Vec<Span> {
        let mut out: Vec<Span> = self.breaks.iter().chain(&self.absences).copied().collect();
        out.sort_unstable();
        let mut spans = Vec::new();
        for shift in joined(self.shifts.clone()) {
            let mut from = shift.from;
            for gap in out.iter().filter(|gap| gap.until > shift.from && gap.from < shift.until) {
                if gap.from > from {
                    spans.push(Span { from, until: gap.from });
                }
                from = from.max(gap.until);
            }
            if from < shift.until {
                spans.push(Span { from, until: shift.until });
            }
        }
        spans
    }
}

/// Spans in order, those that touch or overlap made one.
pub fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans.into_iter().filter(|span| span.from < span.until) {
        match out.last_mut() {
            Some(last) if span.from <= last.until => last.until = last.until.max(span.until),
            _ => out.push(span),
        }
    }
    out
}

/// What is asked for less after a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relax {
    /// One level less than before.
    Lower,
    /// Any language will do.
    AnyLanguage,
}

/// A waiting line of a shop.
#[derive(Clone, Debug)]
pub struct Line {
    /// Whose.
    pub shop: u32,
    /// How its contacts come.
    pub channel: Channel,
    /// How urgent they are.
    pub priority: Priority,
    /// How well somebody must know the shop.
    pub level: u8,
    /// What he must know besides.
    pub products: Vec<u16>,
    /// Points that one contact takes.
    pub weight: u16,
    /// After how long a wait what is asked for less, in order.
    pub steps: Vec<(i64, Relax)>,
}

/// Something that will come.
#[derive(Clone, Copy, Debug)]
pub struct Contact {
    /// When.
    pub arrives: i64,
    /// Into which line.
    pub line: u32,
    /// The language, where it matters.
    pub language: Option<u16>,
    /// Until when it is to be answered.
    pub due: Option<i64>,
    /// How long the customer waits; nothing: as long as it takes. Live contacts only.
    pub patience: Option<i64>,
    /// How long it is worked on.
    pub handling: i64,
    /// How long it still binds the agent afterwards.
    pub after: i64,
    /// Where it is passed on to.
    pub transfer: Option<Transfer>,
}

/// The second part of a contact that is passed on.
#[derive(Clone, Copy, Debug)]
pub struct Transfer {
    /// The other line, of the same shop.
    pub line: u32,
    /// How long it is worked on there.
    pub handling: i64,
    /// How long it still binds the agent afterwards.
    pub after: i64,
}

/// Everything that is simulated.
#[derive(Clone, Debug, Default)]
pub struct World {
    /// The people.
    pub agents: Vec<Agent>,
    /// The waiting lines.
    pub lines: Vec<Line>,
    /// What comes, in the order of arrival.
    pub contacts: Vec<Contact>,
    /// The seed of what is rolled on the way: who lets it ring.
    pub seed: u64,
    /// How long it takes to pick up.
    pub pick_up: i64,
    /// How long it rings where nobody picks up.
    pub ring: i64,
    /// When the simulation ends, whatever still waits.
    pub until: i64,
}

impl World {
    /// Refuses what cannot be simulated, with its place.
    pub fn checked(&self) -> Result<(), Fault> {
        let sound = |length: i64| (0..=LONGEST).contains(&length);
        if ![self.pick_up, self.ring, self.until].into_iter().all(sound) {
            return Err(Fault::invalid("until, pick_up, ring", "are from nothing to a hundred years"));
        }
        for (at, agent) in self.agents.iter().enumerate() {
            agent_checked(agent).map_err(|fault| crate::placed(&format!("agents[{at}]."), fault))?;
        }
        for (at, line) in self.lines.iter().enumerate() {
            if line.weight == 0 || !line.steps.iter().all(|step| sound(step.0)) {
                return Err(Fault::invalid(format!("lines[{at}]"), "has a weight and steps from nothing on"));
            }
        }
        for (at, contact) in self.contacts.iter().enumerate() {
            self.contact_checked(contact).map_err(|fault| crate::placed(&format!("contacts[{at}]."), fault))?;
        }
        if !self.contacts.is_sorted_by_key(|contact| contact.arrives) {
            return Err(Fault::invalid("contacts", "stand in the order of arrival"));
        }
        Ok(())
    }

    fn contact_checked(&self, contact: &Contact) -> Result<(), Fault> {
        let sound = |length: i64| (0..=LONGEST).contains(&length);
        let lengths = [contact.arrives, contact.handling, contact.after, contact.patience.unwrap_or(0)];
        if !lengths.into_iter().all(sound) || !contact.due.is_none_or(sound) {
            return Err(Fault::invalid("times", "are from nothing to a hundred years"));
        }
        let Some(line) = self.lines.get(contact.line as usize) else {
            return Err(Fault::invalid("line", "is not there"));
        };
        if contact.patience.is_some() && !line.channel.is_live() {
            return Err(Fault::invalid("patience", "belongs to live contacts only"));
        }
        let Some(transfer) = contact.transfer else { return Ok(()) };
        let same = self
            .lines
            .get(transfer.line as usize)
            .is_some_and(|other| other.shop == line.shop && other.channel.is_live() == line.channel.is_live());
        if !(same && sound(transfer.handling) && sound(transfer.after)) {
            return Err(Fault::invalid("transfer", "goes to a line of the same shop and kind"));
        }
        Ok(())
    }
}

fn agent_checked(agent: &Agent) -> Result<(), Fault> {
    let sound = |span: &Span| 0 <= span.from && span.from <= span.until && span.until <= LONGEST;
    if !agent.shifts.iter().chain(&agent.breaks).chain(&agent.absences).all(sound) {
        return Err(Fault::invalid("spans", "begin before they end"));
    }
    if agent.ring_out > 1_000_000 || !(0..=LONGEST).contains(&agent.away) {
        return Err(Fault::invalid("ring_out", "is a share in millionths, and away a length"));
    }
    match agent.capacity {
        0 => Err(Fault::invalid("capacity", "is at least one point")),
        _ => Ok(()),
    }
}
