//! The cells: what the pieces of all families add up to on a day, for a project and a channel.
//!
//! Figures that need every value, to rank or to tell things apart, stand in wide cells of their own, so that the others are
//! read without them.

use std::collections::BTreeMap;
use std::sync::Arc;

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

use super::facet::Facet;
use super::pieces::{Code, Piece, is_usual, measures};
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
    matches!(kpi.definition().sum, Sum::Most | Sum::Percentile | Sum::Distinct)
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

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    day: i64,
    contract: Uuid,
    project: Uuid,
    channel: String,
    facet: &'static str,
    value: String,
    wide: bool,
}

impl Key {
    fn id(&self) -> Uuid {
        let (day, wide) = (self.day.to_be_bytes(), [u8::from(self.wide)]);
        let ids = [self.contract.as_bytes().as_slice(), self.project.as_bytes()].concat();
        let words = [&self.channel, self.facet, &self.value].map(str::as_bytes).join(&0);
        let all = [&day, ids.as_slice(), &wide, &words];
        let hash = leaf(&all.concat());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.0[..16]);
        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    }
}

/// The cells of a piece: that of its day, and one for each facet. Promises are told apart by none.
fn keys(kpi: Kpi, piece: &Piece) -> Vec<Key> {
    let key = |facet: &'static str, value: String| Key {
        day: piece.day,
        contract: piece.contract.0,
        project: piece.project,
        channel: piece.channel.clone(),
        facet,
        value,
        wide: is_wide(kpi),
    };
    let facets = Facet::ALL.into_iter().filter(|_| is_usual(piece.code));
    let facets = facets.map(|facet| key(facet.code(), piece.spot.value(facet).write()));
    [key("", String::new())].into_iter().chain(facets).collect()
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
    let kpis = |agreement| measures(agreement).into_iter().map(|(code, promise)| (code, promise.kpi)).collect();
    let versions = policies.all().iter().filter_map(|agreement| Some((agreement.contract.id?, kpis(agreement))));
    let versions: BTreeMap<ContractId, BTreeMap<Code, Kpi>> = versions.collect();
    let mut by_cell: BTreeMap<Key, Vec<(Kpi, Arc<Piece>, bool)>> = BTreeMap::new();
    for (piece, put) in changed {
        let kpi = versions.get(&piece.contract).and_then(|kpis| kpis.get(&piece.code).copied());
        let kpi = kpi.ok_or_else(|| Fault::storage("a piece of an unknown version"))?;
        let piece = Arc::new(piece);
        for key in keys(kpi, &piece) {
            by_cell.entry(key).or_default().push((kpi, Arc::clone(&piece), put));
        }
    }
    let ids: Vec<Uuid> = by_cell.keys().map(Key::id).collect();
    let before = stored(tx, version, &ids).await?;
    let held: BTreeMap<Uuid, &cell::Model> = before.iter().map(|row| (row.id, row)).collect();
    let mut after = Vec::new();
    for (key, changes) in by_cell {
        let mut cell = held.get(&key.id()).map_or(Ok(Held::default()), |row| Held::read(&row.sums))?;
        cell.change(&changes);
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
        channel: key.channel.clone(),
        facet: key.facet.to_owned(),
        value: key.value.clone(),
        wide: key.wide,
        sums,
    }
}

impl Held {
    fn change(&mut self, changes: &[(Kpi, Arc<Piece>, bool)]) {
        for (kpi, piece, put) in changes {
            let sides = self.0.entry(piece.code).or_default();
            let side = if piece.counted { &mut sides.counted } else { &mut sides.excluded };
            let part = part(piece);
            if *put { side.add(*kpi, &part, Tz::UTC) } else { side.take_out(*kpi, &part, Tz::UTC) }
        }
        self.0.retain(|_, sides| !sides.counted.is_empty() || !sides.excluded.is_empty());
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
