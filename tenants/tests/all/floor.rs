//! Calls and chats told in short: times of day are those of Monday, 2 November 2026, in Warsaw.

use kernel::Time;
use kernel::fact::{
    Actor, AgentState, Author, Channel, Class, Delivery, Ender, Fact, FactId, IvrKey, IvrPress, IvrStep, IvrVisit, Leg,
    Outflow, Place, Recorded, RingResult, SCHEMA, Transfer, TransferTo,
};
use kernel::ids::{CaseId, CustomerId, InteractionId, PersonId, QueueId, TenantId};
use serde_json::{Value, json};
use tenants::clock::{Agreement, Policies};
use tenants::contract::Contract;
use tenants::kpi::{Figure, Kpi, Material, Outcome, Parameters, Part, Period, Question, figure, parts, results};
use uuid::Uuid;

use crate::tale::{at, office, project};

/// The moment at which figures are asked for, unless a test says another.
pub const EVENING: &str = "2026-11-30 23:00";

pub fn contact(number: u128) -> InteractionId {
    InteractionId(Uuid::from_u128(0xCA11_0000 + number))
}

pub fn agent(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(0xA6E7_0000 + number))
}

/// A time of day on the Monday, or an instant in full.
pub fn when(text: &str) -> Time {
    if text.len() > 8 { at(text) } else { at(&format!("2026-11-02 {text}")) }
}

/// What happens in the office, one thing after the other; each step is about the contact that came last.
#[derive(Clone, Default)]
pub struct Floor {
    pub facts: Vec<Recorded>,
    number: u128,
}

impl Floor {
    /// What follows facts that were told already.
    pub fn after(facts: Vec<Recorded>) -> Self {
        Self { facts, number: 0 }
    }

    pub fn told(mut self, time: &str, fact: Fact) -> Self {
        let id = FactId(Uuid::from_u128(0xF100_0000 + self.facts.len() as u128));
        let (case, actor, tenant) = (None, Actor::System, TenantId(Uuid::from_u128(7)));
        let at = when(time);
        let recorded = self.facts.last().map_or(at, |last| last.recorded.max(at));
        let project = Some(project(1));
        self.facts.push(Recorded { id, schema: SCHEMA, tenant, project, case, at, recorded, actor, fact });
        self
    }

    /// What was told last belongs to a case.
    pub fn of_case(mut self, case: CaseId) -> Self {
        self.facts.last_mut().unwrap().case = Some(case);
        self
    }

    fn live(mut self, number: u128, customer: u128, (time, channel): (&str, Channel)) -> Self {
        self.number = number;
        let (interaction, customer) = (contact(number), CustomerId(Uuid::from_u128(customer)));
        let (trusted_time, fetched_time) = (when(time), when(time));
        let contact_point = None;
        self.told(time, Fact::Arrived { interaction, customer, contact_point, channel, trusted_time, fetched_time })
    }

    /// A call of a customer of its own.
    pub fn call(self, number: u128, time: &str) -> Self {
        self.live(number, 1_000 + number, (time, Channel::Phone))
    }

    pub fn call_of(self, number: u128, customer: u128, time: &str) -> Self {
        self.live(number, customer, (time, Channel::Phone))
    }

    pub fn chat(self, number: u128, time: &str) -> Self {
        self.live(number, 1_000 + number, (time, Channel::Chat))
    }

    pub fn called_out(mut self, number: u128, customer: u128, time: &str) -> Self {
        self.number = number;
        let (interaction, customer) = (contact(number), CustomerId(Uuid::from_u128(customer)));
        self.told(time, Fact::CalledOut { interaction, customer, channel: Channel::Phone })
    }

    /// Goes on with an earlier contact.
    pub fn with(mut self, number: u128) -> Self {
        self.number = number;
        self
    }

    pub fn is(self, time: &str, class: Class) -> Self {
        let interaction = contact(self.number);
        self.told(time, Fact::Classified { interaction, class })
    }

    /// Comes to a step of the menu, which is the one of this place.
    pub fn step(self, place: u16, time: &str, code: &str) -> Self {
        let (interaction, step) = (contact(self.number), IvrStep::of(code).unwrap());
        self.told(time, Fact::IvrStep(IvrVisit { interaction, place, step }))
    }

    /// Presses a key at the step of a place; none: lets the time pass.
    pub fn key(self, place: u16, time: &str, (key, taken): (Option<char>, bool)) -> Self {
        let (interaction, key) = (contact(self.number), key.map(|key| IvrKey::try_from(key).unwrap()));
        self.told(time, Fact::IvrKey(IvrPress { interaction, place, key, taken }))
    }

    pub fn queued(self, time: &str) -> Self {
        let interaction = Some(contact(self.number));
        self.told(time, Fact::Queued { queue: QueueId(Uuid::from_u128(3)), interaction })
    }

    pub fn rings(self, who: u128, time: &str) -> Self {
        let interaction = Some(contact(self.number));
        self.told(time, Fact::Offered { agent: agent(who), interaction })
    }

    pub fn rung(self, who: u128, time: &str, result: RingResult) -> Self {
        let interaction = contact(self.number);
        self.told(time, Fact::RingEnded { interaction, agent: agent(who), result })
    }

    fn leg(self, who: u128, time: &str, fact: fn(Leg) -> Fact) -> Self {
        let leg = Leg { interaction: contact(self.number), agent: agent(who) };
        self.told(time, fact(leg))
    }

    pub fn answered(self, who: u128, time: &str) -> Self {
        self.leg(who, time, Fact::Answered)
    }

    pub fn hold(self, who: u128, from: &str, until: &str) -> Self {
        self.leg(who, from, Fact::HoldOn).leg(who, until, Fact::HoldOff)
    }

    pub fn consults(self, who: u128, from: &str, until: &str) -> Self {
        self.leg(who, from, Fact::ConsultOn).leg(who, until, Fact::ConsultOff)
    }

    pub fn wrap(self, who: u128, from: &str, until: &str) -> Self {
        self.leg(who, from, Fact::WrapOn).leg(who, until, Fact::WrapOff)
    }

    pub fn spoke(self, time: &str, author: Author) -> Self {
        let interaction = contact(self.number);
        self.told(time, Fact::MessageOut { interaction, author, delivered_state: Delivery::Accepted, asks_back: false })
    }

    pub fn transferred(self, who: u128, time: &str, how: Transfer, to: TransferTo) -> Self {
        let interaction = contact(self.number);
        self.told(time, Fact::Transferred { interaction, agent: agent(who), how, to })
    }

    pub fn left(self, time: &str, place: Place) -> Self {
        let interaction = contact(self.number);
        self.told(time, Fact::CustomerLeft { interaction, place })
    }

    pub fn flowed(self, time: &str, way: Outflow, chosen: bool) -> Self {
        let interaction = contact(self.number);
        self.told(time, Fact::FlowedOut { interaction, way, chosen, promised: None })
    }

    pub fn call_back_at(self, time: &str, promised: &str) -> Self {
        let (interaction, way) = (contact(self.number), Outflow::CallBack);
        self.told(time, Fact::FlowedOut { interaction, way, chosen: true, promised: Some(when(promised)) })
    }

    pub fn ended(self, time: &str) -> Self {
        self.ended_by(time, Ender::Customer)
    }

    pub fn ended_by(self, time: &str, ender: Ender) -> Self {
        let interaction = contact(self.number);
        self.told(time, Fact::Ended { interaction, ender })
    }

    pub fn state(self, who: u128, time: &str, state: AgentState) -> Self {
        self.told(time, Fact::AgentState { agent: agent(who), state, reason: None })
    }

    pub fn pause(self, who: u128, time: &str, reason: &str) -> Self {
        let reason = Some(reason.to_owned());
        self.told(time, Fact::AgentState { agent: agent(who), state: AgentState::Pause, reason })
    }

    pub fn excluded(self, time: &str) -> Self {
        let (rule, by, approved_by) = ("8.1".to_owned(), agent(90), Some(agent(91)));
        let interaction = Some(contact(self.number));
        self.told(time, Fact::Excluded { rule, by, approved_by, interaction })
    }

    /// A call that waits from one time to another, is answered, and ends.
    pub fn served(self, number: u128, queued: &str, answered: &str, ended: &str) -> Self {
        self.call(number, queued).queued(queued).answered(1, answered).ended(ended)
    }

    /// A call that gives up in the queue.
    pub fn gave_up(self, number: u128, queued: &str, left: &str) -> Self {
        self.call(number, queued).queued(queued).left(left, Place::Queue)
    }

    /// The parts of a KPI in November, as known on its last evening.
    pub fn parts(&self, kpi: Kpi, change: impl Fn(&mut Parameters)) -> Vec<Part> {
        self.parts_at(kpi, change, EVENING)
    }

    pub fn parts_at(&self, kpi: Kpi, change: impl Fn(&mut Parameters), now: &str) -> Vec<Part> {
        let policies = Policies::new(vec![Agreement { contract: crate::tale::contract(), calendar: office() }]);
        let mut facts = self.facts.clone();
        facts.sort_by_key(|fact| fact.recorded);
        let material = Material::of(&facts, &policies, at(now)).unwrap();
        let mut parameters = Parameters::of(kpi);
        change(&mut parameters);
        let agreement = &policies.all()[0];
        let (period, channels) = (Period::month("2026-11-15".parse().unwrap()), &[]);
        parts(&material, &Question { kpi, parameters: &parameters, channels, agreement, policies: &policies, period })
    }

    pub fn figure_with(&self, kpi: Kpi, change: impl Fn(&mut Parameters)) -> Figure {
        let parts: Vec<Part> = self.parts(kpi, &change).into_iter().filter(|part| part.counted).collect();
        let mut parameters = Parameters::of(kpi);
        change(&mut parameters);
        figure(kpi, parameters.percentile, &parts, crate::tale::WARSAW)
    }

    pub fn figure(&self, kpi: Kpi) -> Figure {
        self.figure_with(kpi, |_| {})
    }

    /// Numerator and denominator of a figure.
    pub fn sides(&self, kpi: Kpi) -> (i128, i128) {
        self.sides_with(kpi, |_| {})
    }

    pub fn sides_with(&self, kpi: Kpi, change: impl Fn(&mut Parameters)) -> (i128, i128) {
        let figure = self.figure_with(kpi, change);
        (figure.numerator, figure.denominator)
    }

    /// Its count.
    pub fn count(&self, kpi: Kpi) -> i64 {
        self.figure(kpi).value.unwrap()
    }

    /// A mean or a total in whole seconds.
    pub fn seconds(&self, kpi: Kpi) -> Option<i64> {
        self.figure(kpi).value.map(|micros| micros / 1_000_000)
    }
}

/// A contract with these promises over KPIs, as read from a file.
pub fn promising(kpis: &Value) -> Contract {
    let value = json!({ "version": 1, "effective_from": "2016-01-01T00:00:00Z", "kpis": kpis });
    Contract::from_json(&value, "").unwrap()
}

/// How promises stand in November.
pub fn outcomes<T>(floor: &Floor, contract: Contract, take: impl Fn(&[Outcome<'_>]) -> T) -> T {
    let policies = Policies::new(vec![Agreement { contract, calendar: office() }]);
    let material = Material::of(&floor.facts, &policies, at(EVENING)).unwrap();
    take(&results(&material, &policies, Period::month("2026-11-15".parse().unwrap())))
}
