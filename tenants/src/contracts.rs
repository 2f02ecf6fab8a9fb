//! Contract versions: drafted, signed by both sides, in force from their time on.
//!
//! Deliberately absent: what terms mean, which is in `contract`. Invariant: a version is never changed once both sides
//! signed, and no two signed ones of a project begin at once; changing a draft takes back the signatures that it had.

use chrono_tz::Tz;
use kernel::action::{EditContracts, SignContract};
use kernel::fact::{Actor, Fact, Signed};
use kernel::fault::{Problems, Reason};
use kernel::ids::{CalendarId, ContractId, PersonId, ProjectId, TenantId};
use kernel::time::{Time, from_micros, micros};
use kernel::{Action, Fault};
use serde::Serialize;
use serde_json::{Value, json};
use store::{AuditEntry, Permit, Tx, View};

use crate::contract::diff::{self, Difference};
use crate::contract::{Contract, succession};
use crate::input::UNKNOWN;
use crate::row::{ColumnTrait, Condition, NotSet, Order, Set, contract as row};
use crate::{calendars, projects, queues, terms};

/// Who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Side {
    /// The outsourcer.
    House,
    /// The client shop.
    Client,
}

/// A signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// Whose.
    pub side: Side,
    /// Who gave it.
    pub person: PersonId,
    /// When.
    pub at: Time,
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Stage {
    /// Not yet signed by both.
    Draft,
    /// Signed, and not yet in force.
    Signed,
    /// In force.
    InForce,
    /// It is over, or another version took its place.
    Ended,
}

/// One version of a client's contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its id.
    pub id: ContractId,
    /// The hours it goes by.
    pub calendar: CalendarId,
    /// What it promises; its id, number, project and times stand in it.
    pub contract: Contract,
    /// The signatures so far.
    pub signatures: Vec<Signature>,
    /// When the second side signed.
    pub signed: Option<Time>,
    /// When it was drafted.
    pub created: Time,
}

/// What a version is to promise. Its id, number and record time are given here.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The promises, the project they are for, and from when.
    pub contract: Contract,
    /// The hours they go by.
    pub calendar: CalendarId,
}

impl Version {
    fn read(row: &row::Model) -> Result<Self, Fault> {
        let file: Value = serde_json::from_str(&row.terms_json).map_err(Fault::storage)?;
        let mut contract = Contract::from_json(&file, "").map_err(|fault| Fault::storage(fault.to_string()))?;
        contract.id = Some(ContractId(row.id));
        contract.version = i32::try_from(row.version).unwrap_or(i32::MAX);
        contract.project = row.project_id.map(ProjectId);
        contract.effective_from = from_micros(row.effective_at);
        contract.recorded = row.signed_at.map(from_micros);
        let given = |side, person: Option<_>, at: Option<i64>| {
            Some(Signature { side, person: PersonId(person?), at: from_micros(at?) })
        };
        let house = given(Side::House, row.signed_by_house, row.signed_house_at);
        let client = given(Side::Client, row.signed_by_client, row.signed_client_at);
        Ok(Self {
            id: ContractId(row.id),
            calendar: CalendarId(row.calendar_id),
            contract,
            signatures: house.into_iter().chain(client).collect(),
            signed: row.signed_at.map(from_micros),
            created: from_micros(row.created_at),
        })
    }

    /// Where it stands at `now` among all versions of the client.
    pub fn stage(&self, all: &[Self], now: Time) -> Stage {
        match (self.signed, self.until(all)) {
            (None, _) => Stage::Draft,
            (Some(_), _) if self.contract.effective_from > now => Stage::Signed,
            (Some(_), Some(until)) if until <= now => Stage::Ended,
            _ => Stage::InForce,
        }
    }

    /// When it ends, or another signed version of the same project takes its place.
    pub fn until(&self, all: &[Self]) -> Option<Time> {
        let rank = |version: &Self| (version.contract.effective_from, version.contract.version);
        let later =
            all.iter().filter(|other| other.signed.is_some() && other.contract.project == self.contract.project);
        let taken = later.filter(|other| rank(other) > rank(self)).map(|other| other.contract.effective_from).min();
        taken.into_iter().chain(self.contract.ends).min()
    }

    /// The signed version whose place it takes.
    pub fn predecessor<'a>(&self, all: &'a [Self]) -> Option<&'a Self> {
        let rank = |version: &Self| (version.contract.effective_from, version.contract.version);
        let same = all.iter().filter(|other| other.signed.is_some() && other.contract.project == self.contract.project);
        same.filter(|other| other.id != self.id && rank(other) < rank(self)).max_by_key(|other| rank(other))
    }
}

/// A version.
pub async fn find(view: &View, id: ContractId) -> Result<Version, Fault> {
    Version::read(&view.get::<row::Entity>(id.0).await?.ok_or(Fault::missing("contract"))?)
}

/// Every version of the client, drafts too, by number.
pub async fn list(view: &View) -> Result<Vec<Version>, Fault> {
    let rows = view.find::<row::Entity>().order(row::Column::Version, Order::Asc).all().await?;
    rows.iter().map(Version::read).collect()
}

/// What a version changes against the one whose place it takes; nothing when it is the first.
pub async fn changes(view: &View, id: ContractId) -> Result<Vec<Difference>, Fault> {
    let all = list(view).await?;
    let this = all.iter().find(|version| version.id == id).ok_or(Fault::missing("contract"))?;
    Ok(this.predecessor(&all).map(|before| diff::between(&before.contract, &this.contract)).unwrap_or_default())
}

/// Drafts a version with the next number. Somebody who drafts at the same moment is a conflict.
pub async fn draft(tx: &mut Tx, _may: Permit<EditContracts>, draft: Draft, now: Time) -> Result<Version, Fault> {
    let id: ContractId = tx.id();
    let last = list(tx).await?.last().map_or(0, |version| version.contract.version);
    let mut contract = draft.contract.clone();
    contract.version = last + 1;
    let mut row = checked(tx, None, &Draft { contract, calendar: draft.calendar }).await?;
    row.id = Set(id.0);
    row.version = Set(i64::from(last) + 1);
    row.state = Set("draft".to_owned());
    row.created_at = Set(micros(now));
    if !tx.insert_new(row).await? {
        return Err(Fault::conflict("somebody else drafts a version right now"));
    }
    let version = find(tx, id).await?;
    note(tx, "contract.draft", None, Some(&version)).await?;
    Ok(version)
}

/// Changes a draft. Signatures that it had are taken back.
pub async fn edit(tx: &mut Tx, _may: Permit<EditContracts>, id: ContractId, draft: Draft) -> Result<Version, Fault> {
    let before = find(tx, id).await?;
    let mut contract = draft.contract.clone();
    contract.version = before.contract.version;
    let row = checked(tx, Some(id), &Draft { contract, calendar: draft.calendar }).await?;
    let changed = tx
        .change::<row::Entity>()
        .filter(open(id))
        .set(row::Column::ProjectId, row.project_id.unwrap())
        .set(row::Column::CalendarId, row.calendar_id.unwrap())
        .set(row::Column::EffectiveAt, row.effective_at.unwrap())
        .set(row::Column::TermsJson, row.terms_json.unwrap())
        .set(row::Column::SignedByHouse, None::<uuid::Uuid>)
        .set(row::Column::SignedHouseAt, None::<i64>)
        .set(row::Column::SignedByClient, None::<uuid::Uuid>)
        .set(row::Column::SignedClientAt, None::<i64>)
        .run()
        .await?;
    if changed == 0 {
        return Err(signed_already());
    }
    let after = find(tx, id).await?;
    note(tx, "contract.edit", Some(&before), Some(&after)).await?;
    Ok(after)
}

/// Throws a draft away.
pub async fn discard(tx: &mut Tx, _may: Permit<EditContracts>, id: ContractId) -> Result<(), Fault> {
    let before = find(tx, id).await?;
    if tx.delete::<row::Entity>(open(id)).await? == 0 {
        return Err(signed_already());
    }
    note(tx, "contract.discard", Some(&before), None).await
}

/// Signs for one side. With the second signature the version is in force from its time on. A person signs for the
/// side that employs him; signing twice for one side is a conflict.
pub async fn sign(
    tx: &mut Tx,
    _may: Permit<SignContract>,
    id: ContractId,
    signature: Signature,
) -> Result<Version, Fault> {
    if !speaks_for(tx.scope().actor(), signature) {
        return Err(Fault::Denied { right: SignContract::NAME });
    }
    let before = find(tx, id).await?;
    let hours = calendars::find(tx, before.calendar).await?;
    note_neighbours(tx, Some(id), &before.contract, hours.calendar.zone()).await?;
    let (by, when) = match signature.side {
        Side::House => (row::Column::SignedByHouse, row::Column::SignedHouseAt),
        Side::Client => (row::Column::SignedByClient, row::Column::SignedClientAt),
    };
    let unsigned = open(id).add(by.is_null()).add(row::Column::TermsJson.eq(before.contract_text()));
    let change = tx.change::<row::Entity>().filter(unsigned);
    if change.set(by, signature.person.0).set(when, micros(signature.at)).run().await? == 0 {
        return Err(Fault::conflict("the version was signed for this side, or changed, in between"));
    }
    let both = open(id).add(row::Column::SignedByHouse.is_not_null()).add(row::Column::SignedByClient.is_not_null());
    let closing = tx.change::<row::Entity>().filter(both).set(row::Column::State, "signed");
    let complete = closing.set(row::Column::SignedAt, micros(signature.at)).run().await? > 0;
    let after = find(tx, id).await?;
    if complete {
        terms::touch(tx).await?;
        let (version, effective) = (after.contract.version, after.contract.effective_from);
        let fact = Fact::ContractSigned(Signed { contract: id, version, effective }).at(signature.at);
        tx.record(match after.contract.project {
            Some(project) => fact.in_project(project),
            None => fact,
        })?;
    }
    note(tx, "contract.sign", Some(&before), Some(&after)).await?;
    Ok(after)
}

fn speaks_for(actor: Actor, signature: Signature) -> bool {
    match actor {
        Actor::Person { person, employer } => {
            let side = if employer.0 == TenantId::HOUSE.0 { Side::House } else { Side::Client };
            person == signature.person && side == signature.side
        }
        Actor::System => true,
        Actor::Customer { .. } => false,
    }
}

fn signed_already() -> Fault {
    Fault::conflict("the version is signed and cannot change: draft a new one")
}

fn open(id: ContractId) -> Condition {
    Condition::all().add(row::Column::Id.eq(id.0)).add(row::Column::State.eq("draft"))
}

impl Version {
    /// The terms as they are stored; what a signer saw.
    fn contract_text(&self) -> String {
        stored_text(&self.contract)
    }
}

/// Times and numbers of a version stand in columns of their own; in the text they are as drafted.
fn stored_text(contract: &Contract) -> String {
    let bare = Contract { id: None, recorded: None, ..contract.clone() };
    bare.to_json().to_string()
}

/// Signed versions of a project follow one another: two that begin at once would leave one of them never in force, and an
/// end that was signed is neither run over nor left empty by accident.
async fn note_neighbours(view: &View, id: Option<ContractId>, contract: &Contract, zone: Tz) -> Result<(), Fault> {
    let all = list(view).await?;
    let others = all.iter().filter(|other| other.signed.is_some() && Some(other.id) != id);
    let others: Vec<&Contract> = others.map(|other| &other.contract).collect();
    let mut problems = Problems::none();
    let twin = |other: &&Contract| other.project == contract.project && other.effective_from == contract.effective_from;
    let taken = Reason::coded("TAKEN", "another signed version begins then");
    problems.check(others.iter().any(twin), "effective_from", taken);
    let (before, after) = succession::neighbours(contract, others.iter().copied().filter(|other| !twin(other)));
    for (field, pair) in
        [("effective_from", before.map(|before| (before, contract))), ("ends", after.map(|after| (contract, after)))]
    {
        if let Some((pair, broken)) = pair.and_then(|pair| Some((pair, pair.0.breaks_with(pair.1)?))) {
            problems.add(field, broken.reason(pair, zone));
        }
    }
    problems.settle()
}

async fn checked(tx: &Tx, id: Option<ContractId>, draft: &Draft) -> Result<row::ActiveModel, Fault> {
    draft.contract.check()?;
    if let Some(project) = draft.contract.project {
        projects::find(tx, project).await.map_err(|_| Fault::invalid("project", UNKNOWN))?;
    }
    for (index, (_, projects)) in draft.contract.scope.tasks.iter().enumerate() {
        for (place, project) in projects.iter().enumerate() {
            let field = format!("scope.tasks[{index}].projects[{place}]");
            projects::find(tx, *project).await.map_err(|_| Fault::invalid(field, UNKNOWN))?;
        }
    }
    for (index, rule) in draft.contract.laws.iter().enumerate() {
        for (place, queue) in rule.queues.iter().enumerate() {
            let field = format!("laws[{index}].queues[{place}]");
            queues::find(tx, *queue).await.map_err(|_| Fault::invalid(field, UNKNOWN))?;
        }
    }
    let kept = calendars::find(tx, draft.calendar).await.map_err(|_| Fault::invalid("calendar", UNKNOWN))?;
    draft.contract.check_against(&kept.calendar)?;
    note_neighbours(tx, id, &draft.contract, kept.calendar.zone()).await?;
    Ok(row::ActiveModel {
        tenant_id: NotSet,
        id: NotSet,
        version: NotSet,
        project_id: Set(draft.contract.project.map(|project| project.0)),
        calendar_id: Set(draft.calendar.0),
        state: NotSet,
        effective_at: Set(micros(draft.contract.effective_from)),
        terms_json: Set(stored_text(&draft.contract)),
        signed_by_house: NotSet,
        signed_house_at: NotSet,
        signed_by_client: NotSet,
        signed_client_at: NotSet,
        signed_at: NotSet,
        created_at: NotSet,
    })
}

async fn note(tx: &Tx, action: &str, before: Option<&Version>, after: Option<&Version>) -> Result<(), Fault> {
    let subject_id = after.or(before).map(|version| version.id.0);
    let shown = |version: &Version| {
        json!({
            "terms": version.contract.to_json(),
            "calendar": version.calendar,
            "signatures": version.signatures,
        })
    };
    let entry =
        AuditEntry { action, subject: "contract", subject_id, before: before.map(shown), after: after.map(shown) };
    tx.audit(entry).await
}
