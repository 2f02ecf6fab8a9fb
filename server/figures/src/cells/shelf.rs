//! The cells: what the pieces of all families add up to on a day, for a project and a channel.
//!
//! Figures that need every value, to rank or to tell things apart, stand in wide cells of their own, so that the others are
//! read without them.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::iter;

use chrono::{Datelike, Duration, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use kernel::Fault;
use kernel::ids::ContractId;
use kernel::seal::leaf;
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
pub(super) struct Held(pub(super) BTreeMap<Code, Sides>);

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
pub(super) struct Coded(HashMap<(ContractId, Code), Kpi>);

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

/// Cells that are filled before any stands in the database.
#[derive(Default)]
pub(super) struct Shelf(HashMap<Key, Held>);

impl Shelf {
    /// Puts pieces in.
    pub(super) fn put(&mut self, coded: &Coded, pieces: &Pieces) -> Result<(), Fault> {
        for piece in &pieces.0 {
            let kpi = coded.kpi(piece)?;
            for key in keys(kpi, piece) {
                self.0.entry(key).or_default().change(kpi, piece, true);
            }
        }
        Ok(())
    }

    /// Puts in what others hold.
    pub(super) fn join(&mut self, other: Self) {
        for (key, held) in other.0 {
            match self.0.entry(key) {
                Entry::Vacant(place) => drop(place.insert(held)),
                Entry::Occupied(mut place) => place.get_mut().join(held),
            }
        }
    }

    /// As rows.
    pub(super) fn rows(&self, of: (Uuid, i64)) -> impl Iterator<Item = Result<cell::Model, Fault>> {
        self.0.iter().map(move |(key, held)| Ok(model(of, key, held.write()?)))
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
    let mut by_cell: HashMap<Key, Vec<(Kpi, Piece, bool)>> = HashMap::new();
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
            cell.change(kpi, &piece, put);
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
    fn change(&mut self, kpi: Kpi, piece: &Piece, put: bool) {
        let sides = self.0.entry(piece.code).or_default();
        let side = if piece.counted { &mut sides.counted } else { &mut sides.excluded };
        let part = part(piece);
        if put { side.add(kpi, &part, Tz::UTC) } else { side.take_out(kpi, &part, Tz::UTC) }
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
