//! The names of what rows are told apart by, as the reader may know them.

use std::collections::{BTreeSet, HashMap};

use figures::cells::{Behind, Facet, Value};
use kernel::Fault;
use kernel::ids::PersonId;
use paper::Cell;
use uuid::Uuid;

use crate::ground::Ground;

/// Names by what they are of.
#[derive(Default)]
pub struct Names(HashMap<Uuid, String>);

impl Names {
    /// Those of a facet.
    pub async fn of(ground: &Ground<'_>, facet: Facet, values: impl Iterator<Item = Value>) -> Result<Self, Fault> {
        let ids = values.filter_map(|value| if let Value::Of(id) = value { Some(id) } else { None });
        let ids: BTreeSet<Uuid> = ids.collect();
        let mut names = Self::default();
        match facet {
            _ if ids.is_empty() => {}
            Facet::Queue => names.queues(ground).await?,
            Facet::Reason => names.reasons(ground).await?,
            Facet::Agent => names.agents(ground, ids).await?,
            Facet::HalfHour | Facet::IvrStep => {}
        }
        Ok(names)
    }

    /// Those of the queues, outcomes and agents of a list.
    pub async fn behind(ground: &Ground<'_>, rows: &[Behind]) -> Result<Self, Fault> {
        let mut names = Self::default();
        names.queues(ground).await?;
        names.reasons(ground).await?;
        names.agents(ground, rows.iter().filter_map(|row| row.agent).map(|id| id.0).collect()).await?;
        Ok(names)
    }

    /// A value by its name; nothing where it is none, or where its name is not known any more.
    pub fn cell(&self, value: Option<Value>) -> Cell {
        match value {
            Some(Value::Of(id)) => self.id(Some(id)),
            Some(Value::HalfHour(number)) => Cell::text(format!("{:02}:{:02}", number / 2, number % 2 * 30)),
            Some(Value::Step(step)) => Cell::text(step.code()),
            Some(Value::None) | None => Cell::Nothing,
        }
    }

    /// The same by an id.
    pub fn id(&self, id: Option<Uuid>) -> Cell {
        id.and_then(|id| self.0.get(&id)).map_or(Cell::Nothing, Cell::text)
    }

    async fn queues(&mut self, ground: &Ground<'_>) -> Result<(), Fault> {
        let all = tenants::queues::list(ground.view).await?;
        self.0.extend(all.into_iter().map(|queue| (queue.id.0, queue.name)));
        Ok(())
    }

    async fn reasons(&mut self, ground: &Ground<'_>) -> Result<(), Fault> {
        let all = playbook::dispositions::list(ground.view).await?;
        self.0.extend(all.into_iter().map(|reason| (reason.id.0, reason.name)));
        Ok(())
    }

    async fn agents(&mut self, ground: &Ground<'_>, ids: BTreeSet<Uuid>) -> Result<(), Fault> {
        let ids: Vec<PersonId> = ids.into_iter().map(PersonId).collect();
        let all = ground.reader.people(ground.view, &ids, ground.now).await?;
        self.0.extend(all.into_iter().map(|(person, name)| (person.0, name)));
        Ok(())
    }
}
