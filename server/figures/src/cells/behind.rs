//! What is behind a figure, one by one.
//!
//! Deliberately absent: names, which whoever shows them looks up. Invariant: the sides of what is listed add up to the sides
//! of the figure, what is left out by a clause to those with exclusions; a list that is read page by page tells everything
//! once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{CaseId, ContractId, DispositionId, PersonId, ProjectId, QueueId};
use kernel::seal::leaf;
use kernel::time::{Time, from_micros};
use store::query::{ColumnTrait, Condition};
use store::{After, View};
use tenants::kpi::dictionary::Better;
use tenants::kpi::{Kpi, Period};
use uuid::Uuid;

use super::ask::{Only, read};
use super::facet::{Facet, Value};
use super::pieces::{Code, Piece, Pieces, usual_code};
use super::shelf::{date, is_wide, number};
use crate::project::served;
use crate::row::{family, trace};
use crate::words;

/// How many families are read at once.
const CHUNK: usize = 500;
/// The microseconds of a day.
const DAY: i64 = 86_400_000_000;
/// The number of the first day of 1970.
const EPOCH: i64 = 719_163;
/// How many binary digits of a place tell the instant within its day.
const DIGITS: u32 = 39;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Behind which figure.
    pub kpi: Kpi,
    /// Of which days.
    pub period: Period,
    /// By what the figure was told apart.
    pub facet: Option<Facet>,
    /// Of what.
    pub only: Only,
    /// Only what is none of the good of a share.
    pub missed: bool,
    /// The newest comes first.
    pub newest_first: bool,
    /// Where the list goes on.
    pub after: Option<After>,
    /// How many at most.
    pub most: usize,
}

/// One thing behind a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// Its place in the list.
    pub place: After,
    /// By which version of the contract it is counted.
    pub contract: ContractId,
    /// Its day.
    pub day: NaiveDate,
    /// By which instant it belongs to its day.
    pub at: Time,
    /// The upper side.
    pub numerator: i64,
    /// The lower side.
    pub denominator: i64,
    /// False: it is left out by a clause.
    pub counted: bool,
    /// The contact, case, customer.
    pub of: Uuid,
    /// The case, where it is about one.
    pub case: Option<CaseId>,
    /// For which project.
    pub project: Option<ProjectId>,
    /// By which way.
    pub channel: Option<Channel>,
    /// In which queue.
    pub queue: Option<QueueId>,
    /// How its case ended.
    pub reason: Option<DispositionId>,
    /// In whose hands.
    pub agent: Option<PersonId>,
}

/// What is behind a figure, in the order of days and instants.
pub async fn behind(view: &View, asked: &Asked) -> Result<Vec<Behind>, Fault> {
    asked.facet.map_or(Ok(()), |facet| facet.check(&[asked.kpi]))?;
    let version = served(view).await?;
    let mut days: Vec<NaiveDate> = days(view, asked).await?.into_iter().collect();
    if asked.newest_first {
        days.reverse();
    }
    let mut found = Vec::new();
    for day in days {
        if asked.after.is_some_and(|after| is_over(after, number(day), asked.newest_first)) {
            continue;
        }
        let most = asked.most - found.len();
        found.extend(on(view, version, asked, number(day), most).await?);
        if found.len() >= asked.most {
            break;
        }
    }
    Ok(found)
}

/// The days on which the figure is made of anything.
async fn days(view: &View, asked: &Asked) -> Result<BTreeSet<NaiveDate>, Fault> {
    let code = usual_code(asked.kpi);
    let held = read(view, asked.period, (asked.facet, asked.only), is_wide(asked.kpi)).await?;
    Ok(held.into_iter().filter(|stood| stood.held.0.contains_key(&code)).map(|stood| stood.day).collect())
}

const fn is_over(after: After, day: i64, newest_first: bool) -> bool {
    let last = after.value >> DIGITS;
    if newest_first { day > last } else { day < last }
}

/// What a day adds after the place where the list goes on.
async fn on(view: &View, version: i64, asked: &Asked, day: i64, most: usize) -> Result<Vec<Behind>, Fault> {
    let these = Condition::all().add(trace::Column::Version.eq(version)).add(trace::Column::Day.eq(day));
    let these = these.add_option(asked.only.project.map(|project| trace::Column::ProjectId.eq(project.0)));
    let mut families: BTreeMap<Uuid, BTreeSet<Uuid>> = BTreeMap::new();
    for row in view.find::<trace::Entity>().filter(these).all().await? {
        families.entry(row.family_id).or_default().insert(row.project_id);
    }
    let (ids, mut found): (Vec<Uuid>, _) = (families.keys().copied().collect(), Vec::new());
    for some in ids.chunks(CHUNK) {
        let these = Condition::all()
            .add(family::Column::Version.eq(version))
            .add(family::Column::Id.is_in(some.iter().copied()));
        for row in view.find::<family::Entity>().filter(these).all().await? {
            // Families are of no project; which of theirs is reached, their traces say.
            let projects = families.get(&row.id);
            let mut pieces = Pieces::read(&row.pieces)?.0;
            pieces.retain(|piece| {
                piece.day == day
                    && projects.is_some_and(|projects| projects.contains(&piece.project))
                    && asked.takes(piece)
            });
            found.extend(listed(pieces));
        }
        asked.shorten(&mut found, most);
    }
    Ok(found)
}

/// Pieces of one day and family, each with a place of its own.
fn listed(mut pieces: Vec<Piece>) -> Vec<Behind> {
    pieces.sort_unstable();
    let mut equal = 0_u32;
    let mut listed: Vec<Behind> = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        let same = index.checked_sub(1).and_then(|before| pieces.get(before)) == Some(piece);
        equal = if same { equal + 1 } else { 0 };
        listed.push(Behind::of(piece, equal));
    }
    listed
}

impl Asked {
    fn takes(&self, piece: &Piece) -> bool {
        let Only { channel, value, .. } = self.only;
        let code: Code = usual_code(self.kpi);
        let of_value = self.facet.zip(value).is_none_or(|(facet, value)| piece.spot.value(facet) == value);
        let good = i64::from(self.kpi.definition().better != Better::Lower);
        piece.code == code
            && of_value
            && channel.is_none_or(|channel| piece.channel == words::channel(channel))
            && (!self.missed || (piece.denominator == 1 && piece.numerator != good))
    }

    /// Keeps the first of what comes after the place.
    fn shorten(&self, found: &mut Vec<Behind>, most: usize) {
        let key = |one: &Behind| (one.place.value, one.place.id);
        if let Some(after) = self.after {
            let after = (after.value, after.id);
            found.retain(|one| if self.newest_first { key(one) < after } else { key(one) > after });
        }
        found.sort_unstable_by_key(key);
        if self.newest_first {
            found.reverse();
        }
        found.truncate(most);
    }
}

impl Behind {
    fn of(piece: &Piece, equal: u32) -> Self {
        let some = |id: Uuid| (!id.is_nil()).then_some(id);
        let id = |value: Value| if let Value::Of(id) = value { Some(id) } else { None };
        // Zones differ from UTC by less than what fits beside the day.
        let within = piece.at - (piece.day - EPOCH) * DAY + (1 << (DIGITS - 1));
        Self {
            place: After { value: (piece.day << DIGITS) | within, id: name(piece, equal) },
            contract: piece.contract,
            day: date(piece.day),
            at: from_micros(piece.at),
            numerator: piece.numerator,
            denominator: piece.denominator,
            counted: piece.counted,
            of: piece.of,
            case: some(piece.case).map(CaseId),
            project: some(piece.project).map(ProjectId),
            channel: words::channel_of(piece.channel),
            queue: id(piece.spot.value(Facet::Queue)).map(QueueId),
            reason: id(piece.spot.value(Facet::Reason)).map(DispositionId),
            agent: id(piece.spot.value(Facet::Agent)).map(PersonId),
        }
    }
}

fn name(piece: &Piece, equal: u32) -> Uuid {
    let hash = leaf(format!("{equal} {piece:?}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.0[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
