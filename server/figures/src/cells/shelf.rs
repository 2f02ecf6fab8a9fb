//! The cells: what the pieces of all families add up to on a day, for a project and a channel.
//!
//! Figures that need every value, to rank or to tell things apart, stand in wide cells of their own, so that the others are
//! read without them.

use std::collections::{BTreeMap, HashMap};
use std::iter;

use chrono::{Datelike, Duration, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use kernel::Fault;
use kernel::ids::ContractId;
use kernel::seal::leaf;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use store::Tx;
use store::query::{ColumnTrait, Condition};
use tenants::clock::Policies;
use tenants::kpi::dictionary::Sum;
use tenants::kpi::{Kpi, Part, Place, Sums};
use uuid::Uuid;

use super::facet::{Facet, Value};
use super::pieces::{Code, Piece, Pieces, is_usual, measures};
use crate::row::{self, cell};

/// What counts, and what exclusions leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sides {
    pub(super) counted: Sums,
    pub(super) excluded: Sums,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Held(pub(super) BTreeMap<Code, Box<Sides>>);

impl Held {
    /// Reads what was written.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        postcard::from_bytes(bytes).map_err(Fault::storage)
    }

    fn write(&self) -> Result<Vec<u8>, Fault> {
        postcard::to_stdvec(self).map_err(Fault::storage)
    }
}

/// Whether a KPI needs every value.
pub(super) fn is_wide(kpi: Kpi) -> bool {
    matches!(kpi.definition().sum, Sum::Most | Sum::Percentile | Sum::Distinct | Sum::DistinctShare)
}

/// The days of cells are counted from the first of the calendar.
pub(super) fn number(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

/// The date of a cell's day.
pub(super) fn date(number: i64) -> NaiveDate {
    let days = i32::try_from(number).ok();
    days.and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or_default()
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    day: i64,
    contract: Uuid,
    project: Uuid,
    channel: &'static str,
    facet: &'static str,
    value: Value,
    wide: bool,
}

impl Key {
    fn id(&self) -> Uuid {
        let (day, wide) = (self.day.to_be_bytes(), [u8::from(self.wide)]);
        let ids = [self.contract.as_bytes().as_slice(), self.project.as_bytes()].concat();
        let value = self.value.write();
        let words = [self.channel, self.facet, &value].map(str::as_bytes).join(&0);
        let all = [&day, ids.as_slice(), &wide, &words];
        let hash = leaf(&all.concat());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.0[..16]);
        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    }
}

/// The most cells that a piece is in.
const KEYS: usize = 1 + Facet::ALL.len();

/// The cells of a piece: that of its day, and one for each facet. Promises are told apart by none.
fn keys(kpi: Kpi, piece: &Piece) -> impl Iterator<Item = Key> {
    let (piece, wide) = (*piece, is_wide(kpi));
    let key = move |facet: &'static str, value: Value| Key {
        day: piece.day,
        contract: piece.contract.0,
        project: piece.project,
        channel: piece.channel,
        facet,
        value,
        wide,
    };
    let facets = Facet::ALL.into_iter().filter(move |facet| is_usual(piece.code) && facet.is_of(kpi));
    let facets = facets.map(move |facet| key(facet.code(), piece.spot.value(facet)));
    iter::once(key("", Value::None)).chain(facets)
}

/// Which KPI each code of each version stands for.
pub(super) struct Coded(FxHashMap<(ContractId, Code), Kpi>);

impl Coded {
    pub(super) fn of(policies: &Policies) -> Self {
        let versions = policies.all().iter().filter_map(|agreement| Some((agreement.contract.id?, agreement)));
        let codes = |(id, agreement)| measures(agreement).into_iter().map(move |(code, told)| ((id, code), told.kpi));
        Self(versions.flat_map(codes).collect())
    }

    fn kpi(&self, piece: &Piece) -> Result<Kpi, Fault> {
        let kpi = self.0.get(&(piece.contract, piece.code)).copied();
        kpi.ok_or_else(|| Fault::storage("a piece of an unknown version"))
    }
}

/// So many cells of a shelf are open at once; one takes some kilobytes, and a tenth of that as it is written.
const OPEN: usize = 10_000;

/// Cells that are filled before any stands in the database.
///
/// Whoever puts in what happened in the order in which it did comes back to the same few thousand cells; the others are kept
/// as they will be written.
#[derive(Default)]
pub(super) struct Shelf {
    cells: Vec<(Key, Kept)>,
    places: FxHashMap<Key, usize>,
    open: Vec<usize>,
    /// Where what was put in last went, by its place among the keys of a piece: most pieces of a contact go to the same cells.
    last: [[usize; KEYS]; 2],
}

/// A cell on a shelf.
enum Kept {
    Open(Held),
    Written(Vec<u8>),
}

impl Kept {
    fn held(self) -> Result<Held, Fault> {
        match self {
            Self::Open(held) => Ok(held),
            Self::Written(bytes) => Held::read(&bytes),
        }
    }

    fn written(self) -> Result<Vec<u8>, Fault> {
        match self {
            Self::Open(held) => held.write(),
            Self::Written(bytes) => Ok(bytes),
        }
    }
}

impl Shelf {
    /// Puts pieces in.
    pub(super) fn put(&mut self, coded: &Coded, pieces: &Pieces) -> Result<(), Fault> {
        for piece in &pieces.0 {
            let (kpi, part) = (coded.kpi(piece)?, part(piece));
            for (nth, key) in keys(kpi, piece).enumerate() {
                self.cell(nth, key)?.change(kpi, (piece, &part), true);
            }
        }
        Ok(())
    }

    /// Puts in what others hold.
    pub(super) fn join(&mut self, other: Self) -> Result<(), Fault> {
        for (key, kept) in other.cells {
            self.cell(0, key)?.join(kept.held()?);
        }
        Ok(())
    }

    /// As rows.
    pub(super) fn rows(self, of: (Uuid, i64)) -> impl Iterator<Item = Result<cell::Model, Fault>> {
        self.cells.into_iter().map(move |(key, kept)| Ok(model(of, &key, kept.written()?)))
    }

    fn cell(&mut self, nth: usize, key: Key) -> Result<&mut Held, Fault> {
        let place = self.place(nth, key)?;
        if let Kept::Written(bytes) = &self.cells[place].1 {
            let held = Held::read(bytes)?;
            self.make_room()?;
            self.cells[place].1 = Kept::Open(held);
            self.open.push(place);
        }
        match &mut self.cells[place].1 {
            Kept::Open(held) => Ok(held),
            Kept::Written(_) => Err(Fault::storage("a cell that was opened is closed")),
        }
    }

    fn place(&mut self, nth: usize, key: Key) -> Result<usize, Fault> {
        let last = &mut self.last[usize::from(key.wide)][nth];
        if self.cells.get(*last).is_none_or(|(known, _)| *known != key) {
            *last = *self.places.entry(key).or_insert(self.cells.len());
        }
        if *last == self.cells.len() {
            self.cells.push((key, Kept::Written(Held::default().write()?)));
        }
        Ok(*last)
    }

    fn make_room(&mut self) -> Result<(), Fault> {
        if self.open.len() < OPEN {
            return Ok(());
        }
        for place in self.open.drain(..) {
            let kept = &mut self.cells[place].1;
            if let Kept::Open(held) = kept {
                *kept = Kept::Written(held.write()?);
            }
        }
        Ok(())
    }
}

/// Puts pieces in, or takes them out.
pub(super) async fn apply(
    tx: &Tx,
    version: i64,
    policies: &Policies,
    changed: Vec<(Piece, bool)>,
) -> Result<(), Fault> {
    if changed.is_empty() {
        return Ok(());
    }
    let coded = Coded::of(policies);
    let mut by_cell: FxHashMap<Key, Vec<(Kpi, Piece, bool)>> = FxHashMap::default();
    for (piece, put) in changed {
        let kpi = coded.kpi(&piece)?;
        for key in keys(kpi, &piece) {
            by_cell.entry(key).or_default().push((kpi, piece, put));
        }
    }
    let ids: Vec<Uuid> = by_cell.keys().map(Key::id).collect();
    let before = stored(tx, version, &ids).await?;
    let held: HashMap<Uuid, &cell::Model> = before.iter().map(|row| (row.id, row)).collect();
    let mut after = Vec::new();
    for (key, changes) in by_cell {
        let mut cell = held.get(&key.id()).map_or(Ok(Held::default()), |row| Held::read(&row.sums))?;
        for (kpi, piece, put) in changes {
            cell.change(kpi, (&piece, &part(&piece)), put);
        }
        cell.0.retain(|_, sides| !sides.counted.is_empty() || !sides.excluded.is_empty());
        if !cell.0.is_empty() {
            after.push(model((tx.scope().tenant().0, version), &key, cell.write()?));
        }
    }
    row::replace::<cell::Entity>(tx, version, before, after).await
}

async fn stored(tx: &Tx, version: i64, ids: &[Uuid]) -> Result<Vec<cell::Model>, Fault> {
    let mut rows = Vec::new();
    for some in ids.chunks(500) {
        let these =
            Condition::all().add(cell::Column::Version.eq(version)).add(cell::Column::Id.is_in(some.iter().copied()));
        rows.extend(tx.find::<cell::Entity>().filter(these).all().await?);
    }
    Ok(rows)
}

fn model((tenant, version): (Uuid, i64), key: &Key, sums: Vec<u8>) -> cell::Model {
    cell::Model {
        tenant_id: tenant,
        version,
        id: key.id(),
        day: key.day,
        contract_id: key.contract,
        project_id: key.project,
        channel: key.channel.to_owned(),
        facet: key.facet.to_owned(),
        value: key.value.write(),
        wide: key.wide,
        sums,
    }
}

impl Held {
    fn change(&mut self, kpi: Kpi, (piece, part): (&Piece, &Part), put: bool) {
        let sides = self.0.entry(piece.code).or_default();
        let side = if piece.counted { &mut sides.counted } else { &mut sides.excluded };
        if put { side.add(kpi, part, Tz::UTC) } else { side.take_out(kpi, part, Tz::UTC) }
    }

    fn join(&mut self, other: Self) {
        for (code, theirs) in other.0 {
            let ours = self.0.entry(code).or_default();
            ours.counted.join(&theirs.counted);
            ours.excluded.join(&theirs.excluded);
        }
    }
}

/// The part of a piece, at noon of its day: the day was found by the version's own zone.
fn part(piece: &Piece) -> Part {
    Part {
        at: date(piece.day).and_time(NaiveTime::MIN).and_utc() + Duration::hours(12),
        numerator: piece.numerator,
        denominator: piece.denominator,
        counted: piece.counted,
        of: piece.of,
        case: None,
        place: Place::default(),
        came: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cells::facet::Spot;
    use crate::cells::pieces::usual_code;

    const DAYS: i64 = 4_000;

    /// A contact on each day, of an agent of the day.
    fn contacts() -> Pieces {
        let piece = |day: i64| Piece {
            contract: ContractId(Uuid::from_u128(1)),
            project: Uuid::nil(),
            channel: "email",
            code: usual_code(Kpi::Contacts),
            counted: true,
            day,
            at: 0,
            numerator: 1,
            denominator: 1,
            of: Uuid::nil(),
            case: Uuid::nil(),
            spot: Spot { agent: Uuid::from_u128(day.unsigned_abs().into()), ..Spot::default() },
        };
        Pieces((0..DAYS).map(piece).collect())
    }

    #[test]
    fn more_cells_than_are_open_at_once_add_up() {
        let code = usual_code(Kpi::Contacts);
        let coded = Coded([((ContractId(Uuid::from_u128(1)), code), Kpi::Contacts)].into_iter().collect());
        let (mut shelf, mut other) = (Shelf::default(), Shelf::default());
        for _ in 0..2 {
            shelf.put(&coded, &contacts()).unwrap();
        }
        other.put(&coded, &contacts()).unwrap();
        shelf.join(other).unwrap();

        let rows: Vec<cell::Model> = shelf.rows((Uuid::nil(), 1)).collect::<Result<_, _>>().unwrap();

        let facets = Facet::ALL.into_iter().filter(|facet| facet.is_of(Kpi::Contacts)).count();
        assert_eq!(rows.len(), usize::try_from(DAYS).unwrap() * (1 + facets));
        assert!(rows.len() > OPEN);
        for row in rows {
            let sums = &Held::read(&row.sums).unwrap().0[&code].counted;
            assert_eq!(sums.figure(Kpi::Contacts, 90).value, Some(3), "{}: {}", row.day, row.facet);
        }
    }
}
