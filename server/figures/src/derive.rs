//! Brings the rows of the cases that facts are about in line with what the ledger says of them.

use std::collections::BTreeSet;

use kernel::Fault;
use kernel::fact::Fact;
use kernel::ids::CaseId;
use kernel::time::micros;
use store::query::{ColumnTrait, Condition};
use store::{Numbered, Tx};
use uuid::Uuid;

use crate::cells::{self, Counting, presence};
use crate::fold::{Books, Clock, Contact, Matter, fold};
use crate::row::{self, contact, matter, reading};
use crate::slots::slot;
use crate::threads::{self, Touched};
use crate::words;

/// How many rows are asked for at once.
const CHUNK: usize = 500;

/// Takes facts of one client, in order, into a version.
pub(crate) async fn take(tx: &Tx, version: i64, facts: &[Numbered], by: Counting<'_>) -> Result<(), Fault> {
    let Some(until) = facts.last().map(|fact| fact.seq) else { return Ok(()) };
    let Touched { stories: others, states } = threads::touched(tx, facts).await?;
    presence::take(tx, version, &states, until).await?;
    let cases = family(tx, version, touched(facts)).await?;
    if cases.is_empty() && others.is_empty() {
        return Ok(());
    }
    let (ids, books) = whole(tx, version, cases, until).await?;
    let before = Before::of(tx, version, &ids).await?;
    let after = Rows::of(&books, (tx.scope().tenant().0, version));
    row::replace::<matter::Entity>(tx, version, before.matters, after.matters).await?;
    row::replace::<contact::Entity>(tx, version, before.contacts, after.contacts).await?;
    row::replace::<reading::Entity>(tx, version, before.readings, after.readings).await?;
    let stories = ids.into_iter().map(|case| case.0).chain(others).collect();
    cells::take(tx, version, stories, by).await
}

fn touched(facts: &[Numbered]) -> BTreeSet<CaseId> {
    let mut cases = BTreeSet::new();
    for fact in facts {
        cases.extend(fact.fact.case);
        match fact.fact.fact {
            Fact::SplitFrom { from, .. } | Fact::MergeUndone { from } => drop(cases.insert(from)),
            Fact::MergedInto { into } => drop(cases.insert(into)),
            _ => {}
        }
    }
    cases
}

/// What the ledger says of these cases, with those that it says they are merged with now: a merge that was taken for a
/// mistake, and was none, stands in no row; and with those to which a message of theirs was moved while they were merged with
/// others, of which they tell no more.
async fn whole(tx: &Tx, version: i64, mut cases: BTreeSet<CaseId>, until: i64) -> Result<(Vec<CaseId>, Books), Fault> {
    loop {
        let ids: Vec<CaseId> = cases.iter().copied().collect();
        let books = fold(&tx.stories(&ids, until).await?);
        let homes = homes(tx, version, &books).await?;
        let links = books.matters.values().flat_map(|matter| [matter.merged_into, matter.split_from]).flatten();
        let others = links.chain(homes).filter(|case| !cases.contains(case));
        let others: BTreeSet<CaseId> = others.collect();
        if others.is_empty() {
            return Ok((ids, books));
        }
        cases.extend(family(tx, version, others).await?);
    }
}

/// The cases in whose rows these messages stand.
async fn homes(tx: &Tx, version: i64, books: &Books) -> Result<Vec<CaseId>, Fault> {
    let ids: Vec<Uuid> = books.contacts.keys().map(|id| id.0).collect();
    let mut cases = Vec::new();
    for some in ids.chunks(CHUNK) {
        let these = Condition::all()
            .add(contact::Column::Version.eq(version))
            .add(contact::Column::Id.is_in(some.iter().copied()));
        cases
            .extend(tx.find::<contact::Entity>().filter(these).all().await?.into_iter().map(|row| CaseId(row.case_id)));
    }
    Ok(cases)
}

/// These cases with those that were merged with them or split from them: their facts tell of each other.
async fn family(tx: &Tx, version: i64, mut cases: BTreeSet<CaseId>) -> Result<BTreeSet<CaseId>, Fault> {
    let mut fresh: Vec<CaseId> = cases.iter().copied().collect();
    while !fresh.is_empty() {
        let mut found = BTreeSet::new();
        for column in [matter::Column::Id, matter::Column::MergedInto, matter::Column::SplitFrom] {
            let these = Condition::all()
                .add(matter::Column::Version.eq(version))
                .add(column.is_in(fresh.iter().map(|case| case.0)));
            for row in tx.find::<matter::Entity>().filter(these).all().await? {
                let links = [Some(row.id), row.merged_into, row.split_from];
                found.extend(links.into_iter().flatten().map(CaseId));
            }
        }
        fresh = found.into_iter().filter(|case| cases.insert(*case)).collect();
    }
    Ok(cases)
}

/// The rows of some cases as they stand.
struct Before {
    matters: Vec<matter::Model>,
    contacts: Vec<contact::Model>,
    readings: Vec<reading::Model>,
}

impl Before {
    async fn of(tx: &Tx, version: i64, cases: &[CaseId]) -> Result<Self, Fault> {
        let these = Condition::all().add(matter::Column::Version.eq(version)).add(matter::Column::Id.is_in(ids(cases)));
        let matters = tx.find::<matter::Entity>().filter(these).all().await?;
        let these =
            Condition::all().add(contact::Column::Version.eq(version)).add(contact::Column::CaseId.is_in(ids(cases)));
        let contacts = tx.find::<contact::Entity>().filter(these).all().await?;
        let these =
            Condition::all().add(reading::Column::Version.eq(version)).add(reading::Column::CaseId.is_in(ids(cases)));
        let readings = tx.find::<reading::Entity>().filter(these).all().await?;
        Ok(Self { matters, contacts, readings })
    }
}

/// The rows of some cases as they should stand.
#[derive(Default)]
pub(crate) struct Rows {
    pub(crate) matters: Vec<matter::Model>,
    pub(crate) contacts: Vec<contact::Model>,
    pub(crate) readings: Vec<reading::Model>,
}

type Of = (Uuid, i64);

impl Rows {
    fn of(books: &Books, of: Of) -> Self {
        let mut rows = Self::default();
        rows.add(books, of);
        rows
    }

    /// Adds those of cases that have nothing to do with the ones before.
    pub(crate) fn add(&mut self, books: &Books, of: Of) {
        let void = books.void();
        let matter = |(id, matter): (&CaseId, &Matter)| matter_row(of, *id, matter, void.contains(id));
        self.matters.extend(books.matters.iter().map(matter));
        self.contacts.extend(books.contacts.iter().map(|(id, contact)| contact_row(of, id.0, contact)));
        self.readings.extend(books.clocks.iter().map(|(id, clock)| reading_row(of, id.0, clock, books)));
    }
}

fn matter_row((tenant, version): Of, id: CaseId, matter: &Matter, void: bool) -> matter::Model {
    matter::Model {
        tenant_id: tenant,
        version,
        id: id.0,
        project_id: matter.project.0,
        opened_at: micros(matter.opened),
        resolved_at: matter.resolved.map(micros),
        standing: Books::standing(matter, void).to_owned(),
        assigned: matter.assigned,
        snoozed_until: matter.snoozed.map(micros),
        merged_into: matter.merged_into.map(|case| case.0),
        split_from: matter.split_from.map(|case| case.0),
    }
}

fn contact_row((tenant, version): Of, id: Uuid, contact: &Contact) -> contact::Model {
    contact::Model {
        tenant_id: tenant,
        version,
        id,
        project_id: contact.project.0,
        case_id: contact.case.0,
        channel: words::channel(contact.channel).to_owned(),
        class: words::class(contact.class).to_owned(),
        counted: words::counts(contact.class),
        arrived_at: micros(contact.arrived),
        arrived_slot: slot(micros(contact.arrived)),
    }
}

fn reading_row((tenant, version): Of, id: Uuid, clock: &Clock, books: &Books) -> reading::Model {
    let hold = books.hold(clock);
    let outcome = clock.outcome(hold.is_some());
    let excluded = books.excluded(clock);
    let due = micros(clock.due);
    let open = matches!(outcome, words::outcome::OPEN | words::outcome::HELD);
    reading::Model {
        tenant_id: tenant,
        version,
        id,
        project_id: clock.project.0,
        case_id: clock.case.0,
        kind: words::kind(clock.kind).to_owned(),
        turn: i64::from(clock.turn),
        start_at: micros(clock.start),
        due_at: due,
        due_slot: slot(due),
        stopped_at: clock.stop.map(micros),
        open_due_at: open.then_some(due),
        outcome: outcome.to_owned(),
        counted: excluded.is_none(),
        excluded: excluded.map(str::to_owned),
        held: hold.map(|(reason, _)| words::reason(reason).to_owned()),
        held_since: hold.map(|(_, since)| micros(since)),
        warned: clock.warned,
        contract_id: clock.contract.0,
    }
}

fn ids(cases: &[CaseId]) -> impl Iterator<Item = Uuid> {
    cases.iter().map(|case| case.0)
}
