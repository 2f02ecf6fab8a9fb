//! Which contacts a proposal holds. Pure.
//!
//! A case is left out whole, a call or chat by itself. Deliberately absent: what came too late to be known; it can be
//! proposed anew. Invariant: nothing that is left out already is proposed again.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::fact::{Fact, Recorded};
use kernel::fault::{Fault, Reason};
use kernel::ids::{CaseId, InteractionId, ProjectId};
use kernel::time::Time;
use serde::{Deserialize, Serialize};
use tenants::kpi::{Arrival, Material};
use uuid::Uuid;

use super::{About, MOST_CONTACTS, MOST_NAMED};

/// A case, or a call or chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The case, where there is one.
    pub case: Option<CaseId>,
    /// The call or chat; absent: the whole case.
    pub interaction: Option<InteractionId>,
    /// Where it belongs.
    pub project: Option<ProjectId>,
    /// When it came.
    pub at: Time,
}

impl Contact {
    /// What it is known by outside: the call or chat, or the case.
    pub fn reference(&self) -> Option<Uuid> {
        self.interaction.map(|id| id.0).or_else(|| self.case.map(|case| case.0))
    }
}

/// What a proposal holds, in the order in which it came.
pub fn contacts(facts: &[Recorded], material: &Material<'_>, about: &About) -> Result<Vec<Contact>, Fault> {
    let mut found = match about {
        About::Cases(numbers) => named(facts, material, numbers)?,
        About::Stretch { from, until, .. } if until <= from => {
            return Err(Fault::invalid("until", Reason::coded("BEFORE_START", "is not after the beginning")));
        }
        About::Stretch { until, .. } if *until > material.now => {
            return Err(Fault::invalid(
                "until",
                Reason::coded("NOT_OVER", "lies ahead: what comes until then is not known"),
            ));
        }
        About::Stretch { .. } => within(material, about),
    };
    if found.is_empty() {
        return Err(Fault::invalid("about", Reason::coded("NOTHING_COVERED", "holds no contact that counts")));
    }
    if found.len() > MOST_CONTACTS {
        let reason = Reason::coded("TOO_MANY", "holds more contacts than one proposal may").with("most", MOST_CONTACTS);
        return Err(Fault::invalid("about", reason));
    }
    found.sort_by_key(|contact| (contact.at, contact.reference()));
    Ok(found)
}

/// What is left out already.
fn out(material: &Material<'_>) -> (BTreeSet<CaseId>, BTreeSet<InteractionId>) {
    let cases = material.readings.iter().filter(|reading| reading.excluded.is_some()).map(|reading| reading.case);
    let live = material.contacts.iter().filter(|contact| contact.excluded.is_some()).map(|contact| contact.id);
    (cases.collect(), live.collect())
}

fn within(material: &Material<'_>, about: &About) -> Vec<Contact> {
    let About::Stretch { from, until, channels, project } = about else { return Vec::new() };
    let (cases, live) = out(material);
    let asked = |arrival: &&Arrival| {
        arrival.counts
            && (*from..*until).contains(&arrival.at)
            && (channels.is_empty() || channels.contains(&arrival.channel))
            && project.is_none_or(|project| arrival.project == Some(project))
    };
    let mut found: BTreeMap<Uuid, Contact> = BTreeMap::new();
    for arrival in material.arrivals.iter().filter(asked) {
        let Arrival { case, project, at, .. } = *arrival;
        if arrival.channel.is_live() {
            if !live.contains(&arrival.id) {
                found.insert(arrival.id.0, Contact { case, interaction: Some(arrival.id), project, at });
            }
        } else if let Some(id) = case.filter(|id| !cases.contains(id)) {
            found.entry(id.0).or_insert(Contact { case, interaction: None, project, at });
        }
    }
    found.into_values().collect()
}

fn named(facts: &[Recorded], material: &Material<'_>, numbers: &[i64]) -> Result<Vec<Contact>, Fault> {
    if numbers.len() > MOST_NAMED {
        let reason = Reason::coded("TOO_MANY", "names more cases than one proposal may").with("most", MOST_NAMED);
        return Err(Fault::invalid("cases", reason));
    }
    let opened = facts.iter().filter_map(|fact| match fact.fact {
        Fact::CaseOpened { number, .. } => Some((number, fact.case?)),
        _ => None,
    });
    let known: HashMap<i64, CaseId> = opened.collect();
    let (cases, _) = out(material);
    let mut found = BTreeMap::new();
    for (index, number) in numbers.iter().enumerate() {
        let field = format!("cases[{index}]");
        let unknown = || Fault::invalid(&field, Reason::coded("UNKNOWN", "is no case of this client"));
        let case = *known.get(number).ok_or_else(unknown)?;
        if cases.contains(&case) {
            return Err(Fault::invalid(&field, Reason::coded("EXCLUDED_ALREADY", "is left out already")));
        }
        let first =
            material.arrivals.iter().filter(|arrival| arrival.case == Some(case)).min_by_key(|arrival| arrival.at);
        let Arrival { project, at, .. } = *first.ok_or_else(unknown)?;
        found.insert(case, Contact { case: Some(case), interaction: None, project, at });
    }
    Ok(found.into_values().collect())
}
