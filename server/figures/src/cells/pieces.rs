//! What a family adds to every KPI, kept so that it can be taken out again.

use std::borrow::Cow;
use std::hash::Hash;
use std::sync::LazyLock;

use kernel::Fault;
use kernel::fact::IvrStep;
use kernel::ids::ContractId;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use tenants::clock::Agreement;
use tenants::contract::Promise;
use tenants::kpi::dictionary::{DICTIONARY, From};
use tenants::kpi::{Kpi, Parameters};
use uuid::Uuid;

use super::facet::Spot;
use crate::words;

/// What is counted, by its place: a KPI of the dictionary as by default, or a promise of the contract.
pub(super) type Code = u16;

/// From here on codes name promises.
const PROMISES: Code = 1_000;

/// One thing that a contact adds to a KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Piece {
    pub(super) contract: ContractId,
    /// Nil: of none.
    pub(super) project: Uuid,
    /// Empty: of none.
    pub(super) channel: &'static str,
    pub(super) code: Code,
    pub(super) counted: bool,
    /// Of the version's own days.
    pub(super) day: i64,
    /// In microseconds.
    pub(super) at: i64,
    pub(super) numerator: i64,
    pub(super) denominator: i64,
    pub(super) of: Uuid,
    /// Nil: of none.
    pub(super) case: Uuid,
    pub(super) spot: Spot,
}

/// What is counted by a version: every KPI that cells hold as by default, then its promises.
pub(super) fn measures(agreement: &Agreement) -> Vec<(Code, Promise)> {
    static USUAL: LazyLock<Vec<(Code, Promise)>> = LazyLock::new(|| {
        let kept = |(_, definition): &(usize, &tenants::kpi::dictionary::Definition)| definition.from != From::People;
        let all = DICTIONARY.iter().enumerate().filter(kept);
        all.map(|(place, definition)| (Code::try_from(place).unwrap_or_default(), usual(definition.kpi))).collect()
    });
    let promises =
        agreement.contract.promises().into_iter().filter(|promise| promise.kpi.definition().from != From::People);
    let promises = promises.enumerate().map(|(index, promise)| (promise_code(index), promise));
    USUAL.iter().cloned().chain(promises).collect()
}

/// The code of the KPI as it is counted by default.
pub(super) const fn usual_code(kpi: Kpi) -> Code {
    kpi as Code
}

/// Whether a code is that of a KPI as it is counted by default.
pub(super) const fn is_usual(code: Code) -> bool {
    code < PROMISES
}

/// The code of a version's promise, in the order of [`measures`].
pub(super) fn promise_code(index: usize) -> Code {
    PROMISES + Code::try_from(index).unwrap_or_default()
}

fn usual(kpi: Kpi) -> Promise {
    Promise {
        named: None,
        name: None,
        kpi,
        parameters: Parameters::of(kpi),
        channels: Vec::new(),
        target: 0,
        floor: None,
        window: tenants::contract::Window::Month,
        min_sample: None,
        weight: 1,
        clause: None,
    }
}

/// The pieces of a family, or of several.
#[derive(Debug, Default)]
pub(super) struct Pieces(pub(super) Vec<Piece>);

/// Contract, project, channel, code, whether it counts; day, instant, numerator, denominator; of what, of which case; queue,
/// reason, agent, half-hour, step.
type Written = ((u32, u32, u32, Code, bool), (i64, i64, i64, i64), (u32, u32), WrittenSpot);
type WrittenSpot = (u32, u32, u32, Option<u8>, Option<u32>);

/// As stored: ids stand once, and are named by their place.
#[derive(Serialize, Deserialize, Default)]
struct Page {
    ids: Vec<Uuid>,
    channels: Vec<Cow<'static, str>>,
    steps: Vec<IvrStep>,
    pieces: Vec<Written>,
}

impl Pieces {
    /// Reads what was written.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let page: Page = postcard::from_bytes(bytes).map_err(Fault::storage)?;
        let id = |place: u32| page.ids.get(place as usize).copied().unwrap_or_default();
        let known = |code: &Cow<'static, str>| words::channel_of(code).map_or("", words::channel);
        let channel = |place: u32| page.channels.get(place as usize).map_or("", known);
        let step = |place: u32| page.steps.get(place as usize).copied();
        let piece = |((contract, project, by, code, counted), measured, (of, case), spot): &Written| Piece {
            contract: ContractId(id(*contract)),
            project: id(*project),
            channel: channel(*by),
            code: *code,
            counted: *counted,
            day: measured.0,
            at: measured.1,
            numerator: measured.2,
            denominator: measured.3,
            of: id(*of),
            case: id(*case),
            spot: Spot {
                queue: id(spot.0),
                reason: id(spot.1),
                agent: id(spot.2),
                half_hour: spot.3,
                step: spot.4.and_then(step),
            },
        };
        Ok(Self(page.pieces.iter().map(piece).collect()))
    }

    /// As bytes.
    pub(super) fn write(&self) -> Result<Vec<u8>, Fault> {
        let (mut ids, mut channels, mut steps) = (Places::default(), Places::default(), Places::default());
        let mut page = Page::default();
        for piece in &self.0 {
            let (contract, project, of) = (ids.of(piece.contract.0), ids.of(piece.project), ids.of(piece.of));
            let by = channels.of(piece.channel);
            let Piece { code, counted, day, at, numerator, denominator, case, spot, .. } = *piece;
            let step = spot.step.map(|step| steps.of(step));
            let spot = (ids.of(spot.queue), ids.of(spot.reason), ids.of(spot.agent), spot.half_hour, step);
            let measured = (day, at, numerator, denominator);
            page.pieces.push(((contract, project, by, code, counted), measured, (of, ids.of(case)), spot));
        }
        page.ids = ids.list;
        page.steps = steps.list;
        page.channels = channels.list.into_iter().map(Cow::Borrowed).collect();
        postcard::to_stdvec(&page).map_err(Fault::storage)
    }

    /// Puts others in.
    pub(super) fn join(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// What has to be taken out of the one, and put in, to have the other.
    pub(super) fn difference(Self(mut old): Self, Self(mut new): Self) -> Vec<(Piece, bool)> {
        old.sort_unstable();
        new.sort_unstable();
        let (mut old, mut new) = (old.into_iter().peekable(), new.into_iter().peekable());
        let mut changed = Vec::new();
        loop {
            let order = match (old.peek(), new.peek()) {
                (None, None) => return changed,
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some(one), Some(other)) => one.cmp(other),
            };
            match order {
                std::cmp::Ordering::Less => changed.extend(old.next().map(|piece| (piece, false))),
                std::cmp::Ordering::Greater => changed.extend(new.next().map(|piece| (piece, true))),
                std::cmp::Ordering::Equal => drop((old.next(), new.next())),
            }
        }
    }
}

/// Things by the place where each stands first.
struct Places<T> {
    list: Vec<T>,
    known: FxHashMap<T, u32>,
}

impl<T> Default for Places<T> {
    fn default() -> Self {
        Self { list: Vec::new(), known: FxHashMap::default() }
    }
}

impl<T: Hash + Eq + Copy> Places<T> {
    fn of(&mut self, thing: T) -> u32 {
        let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        *self.known.entry(thing).or_insert_with_key(|thing| {
            self.list.push(*thing);
            next
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(number: u8) -> Piece {
        let of = Uuid::from_u128(number.into());
        let (contract, channel) = (ContractId(Uuid::from_u128(7)), "email");
        Piece {
            contract,
            project: of,
            channel,
            code: 3,
            counted: true,
            day: 2,
            at: -5,
            numerator: 1,
            denominator: 1,
            of,
            case: of,
            spot: Spot { queue: of, half_hour: Some(number % 48), ..Spot::default() },
        }
    }

    #[test]
    fn pieces_are_read_as_they_were_written() {
        let pieces = Pieces((0..9).map(piece).collect());
        assert_eq!(Pieces::read(&pieces.write().unwrap()).unwrap().0, pieces.0);
        assert!(Pieces::read(&[7, 7, 7]).is_err());
    }

    #[test]
    fn a_difference_counts_each_piece_as_often_as_it_stands() {
        let of = |numbers: &[u8]| Pieces(numbers.iter().copied().map(piece).collect());
        let changed = Pieces::difference(of(&[1, 2, 2, 3]), of(&[4, 2, 1]));
        assert_eq!(changed, [(piece(2), false), (piece(3), false), (piece(4), true)]);
    }
}
