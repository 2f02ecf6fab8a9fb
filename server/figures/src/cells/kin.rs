//! Which cases, contacts without one, and orders belong together, because they share a customer, a merge or a split.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Fault;
use kernel::fact::{Fact, Recorded};
use kernel::ids::{CaseId, CustomerId};
use rustc_hash::{FxHashMap, FxHashSet};
use store::query::{ColumnTrait, Condition};
use store::{Numbered, Tx};
use uuid::Uuid;

use crate::row::{kin, named};
use crate::threads;

/// Cases that belong together, with all that the ledger says of them, in its order.
pub(crate) struct Family {
    pub(crate) id: Uuid,
    pub(crate) facts: Vec<Numbered>,
}

/// Every family that some cases touch.
pub(super) struct Kindred {
    pub(super) families: Vec<Family>,
    /// The families that their cases were of before.
    pub(super) known: BTreeSet<Uuid>,
    pub(super) before: Vec<kin::Model>,
    pub(super) after: Vec<kin::Model>,
}

/// How many ids are asked for at once.
const CHUNK: usize = 500;

/// The families of these cases as the ledger knows them up to a place.
pub(super) async fn kindred(tx: &Tx, version: i64, stories: BTreeSet<Uuid>, until: i64) -> Result<Kindred, Fault> {
    let mut found = Gathering {
        tx,
        version,
        until,
        cases: BTreeSet::new(),
        asked: BTreeSet::new(),
        rows: BTreeMap::new(),
        facts: Vec::new(),
        corrected: BTreeMap::new(),
    };
    let mut fresh = stories;
    while !fresh.is_empty() {
        fresh = found.look(fresh).await?;
    }
    Ok(found.part())
}

struct Gathering<'a> {
    tx: &'a Tx,
    version: i64,
    until: i64,
    cases: BTreeSet<Uuid>,
    /// Customers and families that were asked for.
    asked: BTreeSet<Uuid>,
    rows: BTreeMap<Uuid, kin::Model>,
    facts: Vec<Numbered>,
    /// The contacts of facts that name none themselves.
    corrected: BTreeMap<Uuid, Uuid>,
}

impl Gathering<'_> {
    /// Takes these cases and contacts in; tells which others they lead to.
    async fn look(&mut self, fresh: BTreeSet<Uuid>) -> Result<BTreeSet<Uuid>, Fault> {
        let ids: Vec<CaseId> = fresh.iter().copied().map(CaseId).collect();
        let mut stories = Vec::new();
        for some in ids.chunks(CHUNK) {
            stories.extend(self.tx.stories(some, self.until).await?);
        }
        let contacts: Vec<Uuid> = fresh.iter().copied().collect();
        let told = threads::of(self.tx, (&contacts, self.until)).await?;
        self.corrected.extend(told.iter().map(|(contact, told)| (told.fact.id.0, *contact)));
        stories.extend(told.into_iter().map(|(_, told)| told));
        self.cases.extend(&fresh);
        let mut cases: BTreeSet<Uuid> = stories.iter().filter_map(|told| other(&told.fact)).collect();
        let mut others: BTreeSet<Uuid> =
            stories.iter().filter_map(|told| told.fact.fact.customer()).map(|customer| customer.0).collect();
        cases.extend(stories.iter().filter_map(|told| threads::live(&told.fact)).map(|contact| contact.0));
        self.facts.extend(stories);
        let rows = self.rows_of(kin::Column::CaseId, &fresh).await?;
        others.extend(rows.iter().flat_map(|row| [row.customer_id, row.family_id]));
        let others = others.into_iter().filter(|other| self.asked.insert(*other)).collect();
        let mut more = self.rows_of(kin::Column::CustomerId, &others).await?;
        more.extend(self.rows_of(kin::Column::FamilyId, &others).await?);
        cases.extend(more.iter().map(|row| row.case_id));
        self.rows.extend(rows.into_iter().chain(more).map(|row| (row.id, row)));
        cases.retain(|case| !self.cases.contains(case));
        Ok(cases)
    }

    async fn rows_of(&self, column: kin::Column, ids: &BTreeSet<Uuid>) -> Result<Vec<kin::Model>, Fault> {
        let ids: Vec<Uuid> = ids.iter().copied().collect();
        let mut rows = Vec::new();
        for some in ids.chunks(CHUNK) {
            let these =
                Condition::all().add(kin::Column::Version.eq(self.version)).add(column.is_in(some.iter().copied()));
            rows.extend(self.tx.find::<kin::Entity>().filter(these).all().await?);
        }
        Ok(rows)
    }

    /// Parts what was found into families.
    fn part(self) -> Kindred {
        let Self { mut facts, rows, corrected, cases, .. } = self;
        facts.sort_unstable_by_key(|told| told.seq);
        let known = rows.values().map(|row| row.family_id).collect();
        let of = (self.tx.scope().tenant().0, self.version);
        let story = |fact: &Recorded| fact.case.map(|case| case.0).or_else(|| corrected.get(&fact.id.0).copied());
        let (families, after) = part(facts, cases, story, of);
        Kindred { families, known, before: rows.into_values().collect(), after }
    }
}

/// Parts facts that stand in the order of the ledger into families, and says of every story whose it is.
pub(super) fn part(
    facts: Vec<Numbered>,
    stories: impl IntoIterator<Item = Uuid>,
    story: impl Fn(&Recorded) -> Option<Uuid>,
    (tenant_id, version): (Uuid, i64),
) -> (Vec<Family>, Vec<kin::Model>) {
    let mut links = Links::default();
    let mut customers: FxHashSet<(Uuid, Uuid)> = FxHashSet::default();
    for Numbered { fact, .. } in &facts {
        let Some(story) = story(fact) else { continue };
        links.join(story, other(fact).unwrap_or(story));
        if let Some(contact) = threads::live(fact) {
            links.join(story, contact.0);
            // Whoever comes by the contact finds the case.
            customers.extend(fact.case.map(|case| (contact.0, case.0)));
        }
        if let Some(CustomerId(customer)) = fact.fact.customer() {
            links.join(story, customer);
            customers.insert((story, customer));
        }
    }
    let mut families: FxHashMap<Uuid, Vec<Numbered>> = FxHashMap::default();
    for told in facts {
        let Some(story) = story(&told.fact) else { continue };
        families.entry(links.root(story)).or_default().push(told);
    }
    // A case without a customer is its own.
    let with: FxHashSet<Uuid> = customers.iter().map(|(of, _)| *of).collect();
    customers.extend(stories.into_iter().filter(|story| !with.contains(story)).map(|story| (story, story)));
    let kin = customers.into_iter().map(|(case_id, customer_id)| {
        let (id, family_id) = (named(case_id, &[customer_id.as_bytes()]), links.root(case_id));
        kin::Model { tenant_id, version, id, case_id, customer_id, family_id }
    });
    let mut kin: Vec<kin::Model> = kin.collect();
    kin.sort_unstable_by_key(|row| row.id);
    // The first come first: their rows lie beside each other.
    let mut families: Vec<Family> = families.into_iter().map(|(id, facts)| Family { id, facts }).collect();
    families.sort_unstable_by_key(|family| family.id);
    (families, kin)
}

/// The other case that a fact tells of.
pub(super) fn other(fact: &Recorded) -> Option<Uuid> {
    match fact.fact {
        Fact::MergedInto { into } => Some(into.0),
        Fact::SplitFrom { from, .. } | Fact::MergeUndone { from } => Some(from.0),
        _ => None,
    }
}

/// Who is joined with whom; the smallest of them stands for all.
#[derive(Default)]
struct Links(FxHashMap<Uuid, Uuid>);

impl Links {
    fn root(&mut self, of: Uuid) -> Uuid {
        let mut root = of;
        while let Some(parent) = self.0.get(&root).filter(|parent| **parent != root) {
            root = *parent;
        }
        // Whoever asks again is there at once.
        let mut next = of;
        while next != root {
            next = self.0.insert(next, root).unwrap_or(root);
        }
        root
    }

    fn join(&mut self, one: Uuid, other: Uuid) {
        let (one, other) = (self.root(one), self.root(other));
        self.0.insert(one.max(other), one.min(other));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_joined_has_the_same_root() {
        let id = Uuid::from_u128;
        let mut links = Links::default();
        for (one, other) in [(9, 4), (7, 8), (4, 5), (8, 9), (2, 3)] {
            links.join(id(one), id(other));
        }
        let roots: Vec<Uuid> = (2..=9).map(|number| links.root(id(number))).collect();
        assert_eq!(roots, [2, 2, 4, 4, 6, 4, 4, 4].map(id));
    }
}
