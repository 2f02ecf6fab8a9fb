//! By what figures are told apart beside time, project and channel: one thing at a time.
//!
//! Deliberately absent: steps of the menu for anything but calls and chats, which alone come into one. Invariant: each thing
//! that is counted has exactly one value of each facet that its KPI has, be it none; so the sums over a facet's values are the
//! sums of everything.

use kernel::Fault;
use kernel::fact::IvrStep;
use kernel::fault::Reason;
use tenants::kpi::Kpi;
use tenants::kpi::dictionary::From;
use uuid::Uuid;

/// By what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// The queue of the case, or of the call or chat.
    Queue,
    /// How the case ended.
    Reason,
    /// In whose hands it was.
    Agent,
    /// The half-hour of the local day.
    HalfHour,
    /// The step of the menu at which a call or chat was last.
    IvrStep,
}

/// A value of a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A queue, an outcome, a person.
    Of(Uuid),
    /// From 0 to 47.
    HalfHour(u8),
    /// A step of the menu.
    Step(IvrStep),
    /// It has none.
    None,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 5] = [Self::Queue, Self::Reason, Self::Agent, Self::HalfHour, Self::IvrStep];

    /// Whether figures of a KPI are told apart by it.
    pub fn is_of(self, kpi: Kpi) -> bool {
        self != Self::IvrStep || kpi.definition().from == From::Live
    }

    /// That figures of these KPIs can be told apart by it.
    pub(super) fn check(self, kpis: &[Kpi]) -> Result<(), Fault> {
        if kpis.iter().all(|kpi| self.is_of(*kpi)) {
            return Ok(());
        }
        let words = "only figures of calls and chats are told apart by steps of the menu";
        Err(Fault::invalid("facet", Reason::coded("NOT_OF_STEPS", words)))
    }

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Queue => "queue",
            Self::Reason => "reason",
            Self::Agent => "agent",
            Self::HalfHour => "half_hour",
            Self::IvrStep => "ivr_step",
        }
    }
}

impl Value {
    pub(super) fn write(self) -> String {
        match self {
            Self::Of(id) => id.simple().to_string(),
            Self::HalfHour(number) => format!("{number:02}"),
            Self::Step(step) => step.code().to_owned(),
            Self::None => String::new(),
        }
    }

    /// What was written of a facet; other words are none.
    pub(super) fn read(facet: Facet, text: &str) -> Self {
        match facet {
            Facet::HalfHour => text.parse().map_or(Self::None, Self::HalfHour),
            Facet::IvrStep => IvrStep::of(text).map_or(Self::None, Self::Step),
            Facet::Queue | Facet::Reason | Facet::Agent => Uuid::parse_str(text).map_or(Self::None, Self::Of),
        }
    }

    fn of(id: Uuid) -> Self {
        if id.is_nil() { Self::None } else { Self::Of(id) }
    }
}

/// The values of a thing that is counted; nil: it has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) queue: Uuid,
    pub(super) reason: Uuid,
    pub(super) agent: Uuid,
    pub(super) half_hour: Option<u8>,
    pub(super) step: Option<IvrStep>,
}

impl Spot {
    pub(super) fn value(&self, facet: Facet) -> Value {
        match facet {
            Facet::Queue => Value::of(self.queue),
            Facet::Reason => Value::of(self.reason),
            Facet::Agent => Value::of(self.agent),
            Facet::HalfHour => self.half_hour.map_or(Value::None, Value::HalfHour),
            Facet::IvrStep => self.step.map_or(Value::None, Value::Step),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_were_written() {
        let (id, code) = (Value::Of(Uuid::from_u128(7)), Uuid::from_u128(7).simple().to_string());
        let step = |code: &str| Value::Step(IvrStep::of(code).unwrap());
        for (facet, values) in [
            (Facet::HalfHour, vec![Value::None, Value::HalfHour(0), Value::HalfHour(47)]),
            (Facet::Agent, vec![Value::None, id]),
            // A step may be called like anything else.
            (Facet::IvrStep, vec![Value::None, step("orders"), step("07"), step(&code)]),
        ] {
            for value in values {
                assert_eq!(Value::read(facet, &value.write()), value);
            }
            assert_eq!(Value::read(facet, "no value"), Value::None);
        }
    }
}
