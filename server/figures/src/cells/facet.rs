//! By what figures are told apart beside time, project and channel: one thing at a time.
//!
//! Invariant: each thing that is counted has exactly one value of each facet, be it none; so the sums over a facet's values
//! are the sums of everything.

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
}

/// A value of a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A queue, an outcome, a person.
    Of(Uuid),
    /// From 0 to 47.
    HalfHour(u8),
    /// It has none.
    None,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 4] = [Self::Queue, Self::Reason, Self::Agent, Self::HalfHour];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Queue => "queue",
            Self::Reason => "reason",
            Self::Agent => "agent",
            Self::HalfHour => "half_hour",
        }
    }
}

impl Value {
    pub(super) fn write(self) -> String {
        match self {
            Self::Of(id) => id.simple().to_string(),
            Self::HalfHour(number) => format!("{number:02}"),
            Self::None => String::new(),
        }
    }

    /// What was written; other words are none.
    pub(super) fn read(text: &str) -> Self {
        match text.len() {
            2 => text.parse().map_or(Self::None, Self::HalfHour),
            _ => Uuid::parse_str(text).map_or(Self::None, Self::Of),
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
}

impl Spot {
    pub(super) fn value(&self, facet: Facet) -> Value {
        match facet {
            Facet::Queue => Value::of(self.queue),
            Facet::Reason => Value::of(self.reason),
            Facet::Agent => Value::of(self.agent),
            Facet::HalfHour => self.half_hour.map_or(Value::None, Value::HalfHour),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_were_written() {
        for value in [Value::None, Value::HalfHour(0), Value::HalfHour(47), Value::Of(Uuid::from_u128(7))] {
            assert_eq!(Value::read(&value.write()), value);
        }
        assert_eq!(Value::read("no value"), Value::None);
    }
}
