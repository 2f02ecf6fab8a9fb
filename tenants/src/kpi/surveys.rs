//! KPIs of customers' own answers: whether their matter was solved, as they say.
//!
//! Deliberately absent: what agents say, and any guess for those who did not answer. Invariant: of a contact, or of a case, the
//! last answer to a question counts, once.

use std::collections::{BTreeMap, HashMap};

use kernel::Time;
use kernel::fact::{Fact, Question as Asked, Recorded};
use kernel::ids::{CaseId, InteractionId};

use super::{Kpi, Material, Part, Question};
use crate::live::Contact;

/// What an answer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Contact(InteractionId),
    Case(CaseId),
}

/// What customers answered, each fact after the other.
#[derive(Default)]
pub(super) struct Answers {
    /// By what it is about: when, and what was chosen.
    solved: BTreeMap<About, (Time, u8)>,
    /// Those that are told for a later instant.
    ahead: Vec<Time>,
}

impl Answers {
    /// Takes what a fact says of an answer, as known at `now`.
    pub(super) fn note(&mut self, fact: &Recorded, now: Time) {
        let Fact::SurveyAnswered(told) = &fact.fact else { return };
        let about = told.interaction.map(About::Contact).or(fact.case.map(About::Case));
        match (about, told.question) {
            (Some(_), Asked::Solved) if fact.at > now => self.ahead.push(fact.at),
            (Some(about), Asked::Solved) => {
                let last = self.solved.entry(about).or_insert((fact.at, told.answer));
                if last.0 <= fact.at {
                    *last = (fact.at, told.answer);
                }
            }
            (None, _) => {}
        }
    }

    /// Every instant at which answers begin to count while nothing happens.
    pub(super) fn ahead(&self) -> &[Time] {
        &self.ahead
    }
}

/// The parts of a KPI over customers' answers.
pub(super) fn parts(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let asked = matches!(question.kpi, Kpi::SolvedByCustomers | Kpi::SolvedFirstTime);
    let answers = material.answers.solved.iter().filter(|_| asked);
    let known = material.contacts.iter().filter(|_| asked && !material.answers.solved.is_empty());
    let contacts: HashMap<InteractionId, &Contact> = known.map(|contact| (contact.id, contact)).collect();
    let part = |(about, (at, answer)): (&About, &(Time, u8))| {
        let good = match question.kpi {
            Kpi::SolvedFirstTime => *answer == 1,
            _ => *answer <= 2,
        };
        let told = (*at, i64::from(good));
        match about {
            About::Contact(id) => contacts.get(id).and_then(|contact| of_contact(material, question, contact, told)),
            About::Case(case) => of_case(material, question, *case, told),
        }
    };
    answers.filter_map(part).collect()
}

fn of_contact(
    material: &Material<'_>,
    question: &Question<'_>,
    contact: &Contact,
    (at, numerator): (Time, i64),
) -> Option<Part> {
    let ours = contact.counts() && question.asks(contact.channel) && question.covers(contact.project, at);
    let (case, place) = (material.case_of(contact), material.place_of(contact));
    let (counted, of, came) = (contact.excluded.is_none(), contact.id.0, Some(contact.arrived));
    ours.then_some(Part { at, numerator, denominator: 1, counted, of, case, place, came })
}

fn of_case(
    material: &Material<'_>,
    question: &Question<'_>,
    asked: CaseId,
    (at, numerator): (Time, i64),
) -> Option<Part> {
    let id = material.survivor(asked);
    let case = material.cases.get(&id)?;
    let ours = question.asks(case.channel) && question.covers(case.project, at);
    let place = material.stands(id, (case.project, case.channel), at);
    let (counted, came) = (!material.excluded.contains(&id), Some(case.began));
    ours.then_some(Part { at, numerator, denominator: 1, counted, of: asked.0, case: Some(id), place, came })
}
