//! A round of an audit as a table, and what it adds up to.
//!
//! A shop is judged by channel: its best result on a channel stands for it there, and channels are never averaged, because
//! one silent channel hides behind a good one. Pure. Invariant: the lines of a sum add up to the shops that were tried.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Timelike;
use chrono_tz::Tz;

use crate::probe::Probe;
use crate::words::{Channel, Kind, Outcome};

/// What a round adds up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// How many shops were tried at all.
    pub shops: usize,
    /// By e-mail and form.
    pub written: Written,
    /// By telephone.
    pub phone: Spoken,
    /// In social networks.
    pub social: Social,
    /// Shops where a person answered on every channel that was tried, in the order of the round.
    pub on_every: Vec<String>,
    /// Shops where no person answered on any.
    pub on_none: Vec<String>,
    /// Each channel with the shops where a person answered and those that were tried, the worst first.
    pub channels: Vec<(Channel, usize, usize)>,
}

/// E-mail and form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Shops tried.
    pub tried: usize,
    /// A person answered.
    pub human: usize,
    /// Of these before noon, by the local clock.
    pub before_noon: usize,
    /// Of these with a question only.
    pub asked_back: usize,
    /// A machine answered, and nobody else.
    pub machine: usize,
    /// Nothing came.
    pub nothing: usize,
}

/// Telephone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// Shops tried.
    pub tried: usize,
    /// The question was solved.
    pub solved: usize,
    /// Nobody could be reached.
    pub unreachable: usize,
    /// Somebody answered and did not solve it.
    pub otherwise: usize,
}

/// Social networks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Social {
    /// Shops tried.
    pub tried: usize,
    /// A person answered.
    pub human: usize,
    /// A machine answered.
    pub machine: usize,
    /// Nothing came.
    pub silent: usize,
    /// The shop has none.
    pub not_offered: usize,
}

/// One cell of the table: how a shop did on a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cell<'p> {
    kind: Kind,
    outcome: Outcome,
    probe: &'p Probe,
}

/// Adds a round up.
pub fn sums(round: &[Probe], zone: Tz) -> Sums {
    let mut order: Vec<&str> = Vec::new();
    let mut cells: BTreeMap<(&str, Group), Cell<'_>> = BTreeMap::new();
    for probe in round {
        let (Some(kind), Some(outcome)) = (probe.kind, probe.outcome) else { continue };
        if !order.contains(&probe.shop.as_str()) {
            order.push(&probe.shop);
        }
        let cell = Cell { kind, outcome, probe };
        let known = cells.entry((&probe.shop, Group::of(probe.channel))).or_insert(cell);
        if rank(&cell) > rank(known) {
            *known = cell;
        }
    }
    let of = |group: Group| cells.iter().filter(move |((_, at), _)| *at == group).map(|(_, cell)| cell);
    let every = |shop: &&str| cells.iter().filter(|((at, _), _)| at == shop).all(|(_, cell)| cell.kind.is_human());
    let none = |shop: &&str| cells.iter().filter(|((at, _), _)| at == shop).all(|(_, cell)| !cell.kind.is_human());
    let names = |shops: Vec<&str>| shops.into_iter().map(str::to_owned).collect();
    Sums {
        shops: order.len(),
        written: written(&of(Group::Written).collect::<Vec<_>>(), zone),
        phone: spoken(&of(Group::Phone).collect::<Vec<_>>()),
        social: social(&of(Group::Social).collect::<Vec<_>>()),
        on_every: names(order.iter().copied().filter(|shop| every(shop)).collect()),
        on_none: names(order.iter().copied().filter(|shop| none(shop)).collect()),
        channels: channels(round),
    }
}

/// Channels that are told together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Written,
    Phone,
    Social,
    Chat,
    Marketplace,
}

impl Group {
    const fn of(channel: Channel) -> Self {
        match channel {
            Channel::Email | Channel::Form => Self::Written,
            Channel::Phone => Self::Phone,
            Channel::Social => Self::Social,
            Channel::Chat => Self::Chat,
            Channel::Marketplace => Self::Marketplace,
        }
    }
}

/// The better of two results is the one that helped more, then the earlier.
fn rank(cell: &Cell<'_>) -> (u8, std::cmp::Reverse<Option<kernel::Time>>) {
    let step = match (cell.kind, cell.outcome) {
        (_, Outcome::Resolved) => 7,
        (_, Outcome::ResolvedLate) => 6,
        (_, Outcome::Replied) => 5,
        (Kind::Human, _) => 4,
        (Kind::Clarify, _) => 3,
        (Kind::Ack, _) => 2,
        (Kind::None, Outcome::NotOffered) => 0,
        (Kind::None, _) => 1,
    };
    (step, std::cmp::Reverse(cell.probe.first_human))
}

fn count(cells: &[&Cell<'_>], of: impl Fn(&Cell<'_>) -> bool) -> usize {
    cells.iter().filter(|cell| of(cell)).count()
}

fn written(cells: &[&Cell<'_>], zone: Tz) -> Written {
    let before = |cell: &Cell<'_>| {
        cell.kind.is_human() && cell.probe.first_human.is_some_and(|at| at.with_timezone(&zone).hour() < 12)
    };
    Written {
        tried: cells.len(),
        human: count(cells, |cell| cell.kind.is_human()),
        before_noon: count(cells, before),
        asked_back: count(cells, |cell| cell.kind == Kind::Clarify),
        machine: count(cells, |cell| cell.kind == Kind::Ack),
        nothing: count(cells, |cell| cell.kind == Kind::None),
    }
}

fn spoken(cells: &[&Cell<'_>]) -> Spoken {
    let solved = count(cells, |cell| cell.outcome.is_solved());
    let unreachable = count(cells, |cell| cell.kind == Kind::None);
    Spoken { tried: cells.len(), solved, unreachable, otherwise: cells.len() - solved - unreachable }
}

fn social(cells: &[&Cell<'_>]) -> Social {
    let not_offered = count(cells, |cell| cell.outcome == Outcome::NotOffered);
    Social {
        tried: cells.len(),
        human: count(cells, |cell| cell.kind.is_human()),
        machine: count(cells, |cell| cell.kind == Kind::Ack),
        silent: count(cells, |cell| cell.kind == Kind::None) - not_offered,
        not_offered,
    }
}

fn channels(round: &[Probe]) -> Vec<(Channel, usize, usize)> {
    let mut by: BTreeMap<Channel, (BTreeSet<&str>, BTreeSet<&str>)> = BTreeMap::new();
    for probe in round {
        let (human, tried) = by.entry(probe.channel).or_default();
        tried.insert(&probe.shop);
        if probe.kind.is_some_and(Kind::is_human) {
            human.insert(&probe.shop);
        }
    }
    let mut all: Vec<_> = by.into_iter().map(|(channel, (human, tried))| (channel, human.len(), tried.len())).collect();
    // Shares without division: a/b < c/d iff a·d < c·b.
    all.sort_by(|one, other| (one.1 * other.2).cmp(&(other.1 * one.2)).then(one.0.cmp(&other.0)));
    all
}
