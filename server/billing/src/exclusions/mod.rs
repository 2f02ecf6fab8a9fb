//! Exclusions: what both sides agree to leave out of the figures, with evidence.
//!
//! One side proposes, the other approves or refuses; only then is a fact written for each contact, and what was
//! approved is what was seen. Deliberately absent: counting; figures follow facts. Invariant: nobody answers a proposal
//! of his own side, and a closed month is touched by what was proposed as a correction only.

mod agree;
mod contacts;
mod effect;

use kernel::fact::{Channel, FactId};
use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::{PersonId, ProjectId};
use kernel::time::{Time, from_micros};
use kernel::words;
use serde::{Deserialize, Serialize};
use store::View;
use tenants::contracts::Side;
use tenants::money::Month;
use uuid::Uuid;

use crate::row::{ColumnTrait, Order, exclusion as row};

pub use agree::{answer, propose, withdraw};
pub use contacts::{Contact, contacts};
pub use effect::{Both, Effect, effects};

/// The most that may be said at a time.
const MOST_WORDS: usize = 4_000;
/// The most files that may be shown as evidence.
const MOST_FILES: usize = 20;
/// The most contacts that may be named one by one.
const MOST_NAMED: usize = 200;
/// The most contacts that one proposal may hold.
const MOST_CONTACTS: usize = 20_000;

words! {
    /// Why contacts are left out; the word stands in facts.
    Rule {
        /// A system of the client was down.
        ClientSystem = "client_system",
        /// More came than the agreed band.
        Volume = "volume",
        /// A promotion was told too late.
        LateNotice = "late_notice",
        /// Nobody could help it.
        ForceMajeure = "force_majeure",
        /// The line or the mail provider failed.
        Carrier = "carrier",
        /// Maintenance that both had agreed on.
        Maintenance = "maintenance",
    }
}

/// What a proposal is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Cases by their numbers, without the client's letters.
    Cases(Vec<i64>),
    /// Everything that reached us in a stretch of time.
    Stretch {
        /// Its first instant.
        from: Time,
        /// The first instant after it.
        until: Time,
        /// By these ways; none named: by all.
        channels: Vec<Channel>,
        /// Of this project; absent: of all.
        project: Option<ProjectId>,
    },
}

words! {
    /// How an exclusion stands.
    State {
        /// It waits for the other side.
        Proposed = "proposed",
        /// Both sides agree: it is left out.
        Approved = "approved",
        /// The other side said no.
        Refused = "refused",
        /// It was taken back by the side that had proposed it.
        Withdrawn = "withdrawn",
    }
}

/// Who did a step, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Time,
}

/// What is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Why.
    pub rule: Rule,
    /// The evidence in words.
    pub words: String,
    /// Files that show it; whoever passes them on has seen that they are there.
    pub files: Vec<Uuid>,
    /// What is to be left out.
    pub about: About,
    /// Whether a month that is closed may be touched.
    pub correction: bool,
}

/// A proposal with all that became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Exclusion {
    /// Its id.
    pub id: Uuid,
    /// What was proposed.
    pub proposal: Proposal,
    /// What it holds.
    pub contacts: Vec<Contact>,
    /// When the first and the last of them came.
    pub range: (Time, Time),
    /// How it stands.
    pub state: State,
    /// Whose proposal it is.
    pub side: Side,
    /// By whom, and when.
    pub proposed: Done,
    /// The other side's words.
    pub answer: Option<String>,
    /// Who gave them, and when.
    pub answered: Option<Done>,
    /// Who took it back, and when.
    pub withdrawn: Option<Done>,
    /// The facts that were written for it.
    pub(crate) facts: Vec<FactId>,
}

fn stored<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(Fault::storage)
}

const fn side_word(side: Side) -> &'static str {
    match side {
        Side::House => "house",
        Side::Client => "client",
    }
}

impl Exclusion {
    fn read(row: row::Model) -> Result<Self, Fault> {
        let done = |by: Option<Uuid>, at: Option<i64>| Some(Done { by: PersonId(by?), at: from_micros(at?) });
        let proposal = Proposal {
            rule: Rule::stored(&row.rule)?,
            words: row.words,
            files: stored(&row.files)?,
            about: stored(&row.about)?,
            correction: row.correction != 0,
        };
        Ok(Self {
            id: row.id,
            proposal,
            contacts: stored(&row.contacts)?,
            range: (from_micros(row.first_at), from_micros(row.last_at)),
            state: State::stored(&row.state)?,
            side: if row.side == side_word(Side::House) { Side::House } else { Side::Client },
            proposed: Done { by: PersonId(row.proposed_by), at: from_micros(row.proposed_at) },
            answer: row.answer,
            answered: done(row.answered_by, row.answered_at),
            withdrawn: done(row.withdrawn_by, row.withdrawn_at),
            facts: row.facts.map_or(Ok(Vec::new()), |text| stored(&text))?,
        })
    }

    /// The months in which its contacts came.
    pub fn months(&self, zone: chrono_tz::Tz) -> Vec<Month> {
        let of = |at: Time| Month::of(at.with_timezone(&zone).date_naive());
        let (mut month, last) = (of(self.range.0), of(self.range.1));
        let mut months = Vec::new();
        while month <= last && months.len() < 120 {
            months.push(month);
            month = month.next();
        }
        months
    }
}

/// An exclusion.
pub async fn find(view: &View, id: Uuid) -> Result<Exclusion, Fault> {
    let row = view.get::<row::Entity>(id).await?;
    row.map(Exclusion::read).ok_or(Fault::missing("exclusion"))?
}

/// A page of exclusions, newest first, after one of them.
pub async fn page(view: &View, after: Option<Uuid>, most: u64) -> Result<Vec<Exclusion>, Fault> {
    let mut find = view.find::<row::Entity>();
    if let Some(after) = after {
        find = find.filter(row::Column::Id.lt(after));
    }
    let rows = find.order(row::Column::Id, Order::Desc).limit(most).all().await?;
    rows.into_iter().map(Exclusion::read).collect()
}

/// How many wait for an answer of a side.
pub async fn waiting(view: &View, side: Side) -> Result<u64, Fault> {
    let other = match side {
        Side::House => Side::Client,
        Side::Client => Side::House,
    };
    let open = view.find::<row::Entity>().filter(row::Column::State.eq(State::Proposed.word()));
    open.filter(row::Column::Side.eq(side_word(other))).count().await
}

/// Words that people wrote, as they are kept; none and too many are problems.
fn said(problems: &mut Problems, text: &str, needed: bool) -> String {
    let kept: String = text.replace("\r\n", "\n").chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let kept = kept.trim().to_owned();
    problems.check(needed && kept.is_empty(), "words", Reason::coded("REQUIRED", "is missing"));
    let too_long = Reason::coded("TOO_LONG", "is too long").with("most", MOST_WORDS);
    problems.check(kept.chars().count() > MOST_WORDS, "words", too_long);
    kept
}
