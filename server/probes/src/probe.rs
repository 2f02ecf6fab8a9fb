//! A test contact and what came back.

use kernel::fault::Fault;
use kernel::ids::{PersonId, ProbeId};
use kernel::time::{Time, from_micros, micros};
use store::{After, View};
use uuid::Uuid;

use crate::row::{ColumnTrait, Condition, Order, probe as row, reply};
use crate::words::{Channel, Kind, Outcome, State};

/// A test contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// Its id.
    pub id: ProbeId,
    /// The contact point in the register.
    pub point: Option<Uuid>,
    /// The question.
    pub text: Option<Uuid>,
    /// From which mailbox.
    pub sender: Option<Uuid>,
    /// Whose contact point: empty is the client's.
    pub shop: String,
    /// By which way.
    pub channel: Channel,
    /// Where to.
    pub address: String,
    /// What was asked about.
    pub topic: String,
    /// Under which address.
    pub persona: Option<String>,
    /// The message id, where it is a mail.
    pub message_id: Option<String>,
    /// How far it has come.
    pub state: State,
    /// Its moment.
    pub planned: Time,
    /// When it was taken.
    pub sent: Option<Time>,
    /// Until when an answer is promised.
    pub deadline: Option<Time>,
    /// When a machine answered first.
    pub first_machine: Option<Time>,
    /// When a person answered first.
    pub first_human: Option<Time>,
    /// When the first answer came that helps.
    pub first_useful: Option<Time>,
    /// Who answered.
    pub kind: Option<Kind>,
    /// What it came to.
    pub outcome: Option<Outcome>,
    /// What else is to be said.
    pub detail: String,
    /// The round of an audit that it belongs to.
    pub round: String,
    /// Who entered it by hand.
    pub recorded_by: Option<PersonId>,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Its id.
    pub id: Uuid,
    /// When it was there.
    pub at: Time,
    /// Whether a machine wrote it.
    pub machine: bool,
    /// The subject.
    pub subject: String,
    /// The words.
    pub words: String,
}

impl Probe {
    pub(crate) fn read(row: row::Model) -> Self {
        Self {
            id: ProbeId(row.id),
            point: row.point_id,
            text: row.text_id,
            sender: row.sender_id,
            shop: row.shop,
            channel: Channel::read(&row.channel).unwrap_or(Channel::Email),
            address: row.address,
            topic: row.topic,
            persona: row.persona,
            message_id: row.message_id,
            state: State::read(&row.state).unwrap_or(State::Done),
            planned: from_micros(row.planned_at),
            sent: row.sent_at.map(from_micros),
            deadline: row.deadline_at.map(from_micros),
            first_machine: row.first_machine_at.map(from_micros),
            first_human: row.first_human_at.map(from_micros),
            first_useful: row.first_useful_at.map(from_micros),
            kind: row.kind.as_deref().and_then(Kind::read),
            outcome: row.outcome.as_deref().and_then(Outcome::read),
            detail: row.detail,
            round: row.round,
            recorded_by: row.recorded_by.map(PersonId),
        }
    }

    /// Whether anything answered.
    pub fn is_answered(&self) -> bool {
        self.first_machine.is_some() || self.first_human.is_some() || self.kind.is_some_and(|kind| kind != Kind::None)
    }

    /// Whether the contact point was found alive (true) or dead (false); nothing while that is open.
    pub fn verdict(&self) -> Option<bool> {
        match self.state {
            _ if self.is_answered() => Some(true),
            State::Refused | State::Done => Some(self.outcome == Some(Outcome::NotOffered)),
            State::Planned | State::Queued | State::Sending | State::Sent => None,
        }
    }
}

/// A test contact.
pub async fn find(view: &View, id: ProbeId) -> Result<Probe, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Probe::read).ok_or(Fault::missing("test contact"))
}

/// Test contacts that are sent or were entered, the newest first.
pub async fn list(view: &View, after: Option<After>, most: u64) -> Result<Vec<Probe>, Fault> {
    let mut these = Condition::all().add(row::Column::State.ne(State::Planned.word()));
    if let Some(after) = after {
        let earlier = Condition::all().add(row::Column::PlannedAt.eq(after.value)).add(row::Column::Id.lt(after.id));
        these = these.add(Condition::any().add(row::Column::PlannedAt.lt(after.value)).add(earlier));
    }
    let find = view.find::<row::Entity>().filter(these);
    let find = find.order(row::Column::PlannedAt, Order::Desc).order(row::Column::Id, Order::Desc);
    Ok(find.limit(most).all().await?.into_iter().map(Probe::read).collect())
}

/// The test contacts that were sent, or entered, from an instant until another.
pub async fn between(view: &View, (from, until): (Time, Time)) -> Result<Vec<Probe>, Fault> {
    let these = Condition::all()
        .add(row::Column::State.ne(State::Planned.word()))
        .add(row::Column::PlannedAt.gte(micros(from)))
        .add(row::Column::PlannedAt.lt(micros(until)));
    let rows = view.find::<row::Entity>().filter(these).order(row::Column::Id, Order::Asc).all().await?;
    Ok(rows.into_iter().map(Probe::read).collect())
}

/// The test contacts of one round of an audit, oldest first.
pub async fn of_round(view: &View, round: &str) -> Result<Vec<Probe>, Fault> {
    let these = view.find::<row::Entity>().filter(row::Column::Round.eq(round));
    let rows = these.order(row::Column::Id, Order::Asc).limit(5_000).all().await?;
    Ok(rows.into_iter().map(Probe::read).filter(|probe| probe.kind.is_some()).collect())
}

/// The rounds that there are, and how many test contacts each holds.
pub async fn rounds(view: &View) -> Result<Vec<(String, i64)>, Fault> {
    let these = view.find::<row::Entity>().filter(row::Column::Round.ne(""));
    let mut rounds: Vec<(String, i64)> = these.tally(&[row::Column::Round]).await?;
    rounds.sort_by(|one, other| other.0.cmp(&one.0));
    Ok(rounds)
}

/// What came back to a test contact, oldest first.
pub async fn replies(view: &View, id: ProbeId) -> Result<Vec<Reply>, Fault> {
    let these = view.find::<reply::Entity>().filter(reply::Column::ProbeId.eq(id.0));
    let rows = these.order(reply::Column::At, Order::Asc).order(reply::Column::Id, Order::Asc).all().await?;
    let read = |row: reply::Model| Reply {
        id: row.id,
        at: from_micros(row.at),
        machine: row.machine,
        subject: row.subject,
        words: row.words,
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Which of these addresses have written to this client as test contacts.
pub async fn writers(view: &View, addresses: impl IntoIterator<Item = String>) -> Result<Vec<String>, Fault> {
    let addresses: Vec<String> = addresses.into_iter().collect();
    if addresses.is_empty() {
        return Ok(Vec::new());
    }
    let these = Condition::all().add(row::Column::Persona.is_in(addresses)).add(row::Column::Shop.eq(""));
    let rows = view.find::<row::Entity>().filter(these).limit(1_000).all().await?;
    Ok(rows.into_iter().filter_map(|row| row.persona).collect())
}
