//! A fact on its way into the ledger, and as it stands there.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Actor, Fact};
use crate::ids::{CaseId, ProjectId, TenantId};
use crate::time::Time;

/// The version of the fact's shape that this build writes. Older versions are upcast on reading.
pub const SCHEMA: u16 = 1;

/// The id of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactId(pub Uuid);

impl From<Uuid> for FactId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

/// A fact that is about to be written down: what, about which case, when.
#[derive(Clone, Debug)]
pub struct Happening {
    /// What happened.
    pub fact: Fact,
    /// The project it happened in.
    pub project: Option<ProjectId>,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// When it happened.
    pub at: Time,
    /// Who did it, when it is not the one whose scope it is.
    pub actor: Option<Actor>,
}

impl Fact {
    /// This happened at `at`.
    pub const fn at(self, at: Time) -> Happening {
        Happening { fact: self, project: None, case: None, at, actor: None }
    }
}

impl Happening {
    /// It is about this case.
    #[must_use]
    pub const fn of(mut self, case: CaseId, project: ProjectId) -> Self {
        self.case = Some(case);
        self.project = Some(project);
        self
    }

    /// It belongs to this project.
    #[must_use]
    pub const fn in_project(mut self, project: ProjectId) -> Self {
        self.project = Some(project);
        self
    }

    /// This one did it.
    #[must_use]
    pub const fn by(mut self, actor: Actor) -> Self {
        self.actor = Some(actor);
        self
    }
}

/// A fact as it stands in the ledger and in every export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its id.
    pub id: FactId,
    /// The version of its shape.
    pub schema: u16,
    /// The client, or the house.
    pub tenant: TenantId,
    /// The project, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<ProjectId>,
    /// The case, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// When it happened.
    pub at: Time,
    /// When it was written down.
    pub recorded: Time,
    /// Who did it.
    pub actor: Actor,
    /// What happened.
    #[serde(flatten)]
    pub fact: Fact,
}

impl Recorded {
    /// What a fact that stands in no case is about: its call or chat, its order, the fact that it corrects. An agent's state
    /// is about itself.
    pub fn about(&self) -> Option<Uuid> {
        match &self.fact {
            _ if self.case.is_some() => None,
            Fact::AgentState { .. } => Some(self.id.0),
            Fact::Corrected { event, .. } => Some(event.0),
            fact => fact.conversation().map(|contact| contact.0).or_else(|| fact.order().map(|order| order.0)),
        }
    }

    /// The bytes that are stored and hashed.
    pub fn canonical(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }

    /// Reads stored bytes of any version.
    pub fn read(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{IvrPress, IvrStep, IvrVisit, Order, OrderName, PendingReason, Question, SCHEMA, SurveyAnswer};
    use crate::ids::{CustomerId, InteractionId, OrderId, QueueId};

    #[test]
    fn a_fact_reads_back_from_its_canonical_bytes() {
        let at = crate::time::from_micros(1_795_777_200_123_456);
        let fact = Recorded {
            id: FactId(Uuid::from_u128(1)),
            schema: SCHEMA,
            tenant: TenantId::HOUSE,
            project: None,
            case: Some(CaseId(Uuid::from_u128(2))),
            at,
            recorded: at,
            actor: Actor::System,
            fact: Fact::PendingOn { reason: PendingReason::Client },
        };

        let bytes = fact.canonical().unwrap();

        assert_eq!(Recorded::read(&bytes).unwrap(), fact);
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(r#""kind":"pending_on","reason":"client""#), "{text}");
        assert!(text.contains(&format!(r#""kind":"{}""#, fact.fact.kind())));
    }

    #[test]
    fn facts_that_share_a_line_of_the_table_have_their_own_names() {
        let id = Uuid::from_u128;
        let (order, customer, interaction) = (OrderId(id(4)), CustomerId(id(5)), InteractionId(id(6)));
        let all = [
            Fact::OrderPlaced(Order { order, customer, amount: None }),
            Fact::OrderCancelled(OrderName { order }),
            Fact::OrderRestored(OrderName { order }),
            Fact::IvrStep(IvrVisit { interaction, place: 1, step: IvrStep::of("language").unwrap() }),
            Fact::IvrKey(IvrPress { interaction, place: 1, key: None, taken: false }),
            Fact::SurveyAnswered(SurveyAnswer { interaction: None, question: Question::Solved, answer: 2 }),
        ];
        for fact in all {
            let text = serde_json::to_string(&fact).unwrap();
            assert!(text.starts_with(&format!(r#"{{"kind":"{}","#, fact.kind())), "{text}");
            assert_eq!(serde_json::from_str::<Fact>(&text).unwrap(), fact);
        }
    }

    #[test]
    fn a_case_that_moved_reads_back_with_both_projects() {
        let at = crate::time::from_micros(1_795_777_200_123_456);
        let (project, queue) = (ProjectId(Uuid::from_u128(4)), QueueId(Uuid::from_u128(5)));
        let fact = Recorded {
            id: FactId(Uuid::from_u128(1)),
            schema: SCHEMA,
            tenant: TenantId::HOUSE,
            project: Some(ProjectId(Uuid::from_u128(3))),
            case: Some(CaseId(Uuid::from_u128(2))),
            at,
            recorded: at,
            actor: Actor::System,
            fact: Fact::Moved { project, queue },
        };

        assert_eq!(Recorded::read(&fact.canonical().unwrap()).unwrap(), fact);
    }
}
