//! Cards: how people are named on screens and in mails.
//!
//! Invariant: people of clients see those of the house by their alias, never by their surname, and people of other
//! clients not at all.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use kernel::ids::{EmployerId, PersonId, TenantId};
use kernel::{Fault, Time};
use store::Scope;
use uuid::Uuid;

use crate::access::Access;
use crate::people::asks_for_the_house;
use crate::row::{ColumnTrait, person, tenant};
use crate::viewer::Viewer;

/// How somebody is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Who.
    pub person: PersonId,
    /// The name; for those who may not know it, the alias.
    pub name: String,
    /// The name that customers and clients see.
    pub alias: String,
    /// The firm he works for.
    pub employer: EmployerId,
    /// The firm's name.
    pub employer_name: String,
    /// Whether he works for the house.
    pub is_staff: bool,
    /// Whether he may still sign in.
    pub active: bool,
}

/// A card as remembered, and since when.
pub(crate) struct CardRow {
    card: Card,
    epoch: u64,
}

impl Access {
    /// Cards for the viewer: of the house, and of the tenants he reaches. Others are left out.
    pub async fn cards(&self, viewer: &Viewer, ids: &[PersonId], now: Time) -> Result<HashMap<PersonId, Card>, Fault> {
        let viewer = self.current(viewer, now).await?;
        let seen: HashSet<Uuid> = viewer.standings().iter().map(|standing| standing.tenant.0).collect();
        self.shown(ids, viewer.is_staff(), |employer| seen.contains(&employer)).await
    }

    /// Cards within one scope: of the house and of its tenant. For mails and other work without a viewer.
    pub async fn cards_in(&self, scope: &Scope, ids: &[PersonId]) -> Result<HashMap<PersonId, Card>, Fault> {
        let tenant = scope.tenant().0;
        self.shown(ids, asks_for_the_house(scope), |employer| employer == tenant).await
    }

    async fn shown(
        &self,
        ids: &[PersonId],
        by_name: bool,
        reached: impl Fn(Uuid) -> bool,
    ) -> Result<HashMap<PersonId, Card>, Fault> {
        let mut shown = HashMap::new();
        for row in self.known_cards(ids).await? {
            let mut card = row.card.clone();
            if !card.is_staff && !reached(card.employer.0) {
                continue;
            }
            if card.is_staff && !by_name {
                card.name.clone_from(&card.alias);
            }
            shown.insert(card.person, card);
        }
        Ok(shown)
    }

    async fn known_cards(&self, ids: &[PersonId]) -> Result<Vec<Arc<CardRow>>, Fault> {
        let (mut known, mut unknown) = (Vec::with_capacity(ids.len()), Vec::new());
        for id in ids {
            match self.cards.get(id).await.filter(|row| row.epoch == self.epoch()) {
                Some(row) => known.push(row),
                None => unknown.push(*id),
            }
        }
        if !unknown.is_empty() {
            for row in self.read_cards(&unknown).await? {
                let row = Arc::new(row);
                self.cards.insert(row.card.person, row.clone()).await;
                known.push(row);
            }
        }
        Ok(known)
    }

    async fn read_cards(&self, ids: &[PersonId]) -> Result<Vec<CardRow>, Fault> {
        let epoch = self.epoch();
        let view = self.people_view().await?;
        let wanted = person::Column::Id.is_in(ids.iter().map(|id| id.0));
        let people = view.find::<person::Entity>().filter(wanted).all().await?;
        let firms: HashSet<Uuid> = people.iter().map(|person| person.tenant_id).collect();
        let firms = view.find::<tenant::Entity>().filter(tenant::Column::Id.is_in(firms)).all().await?;
        let names: HashMap<Uuid, String> = firms.into_iter().map(|firm| (firm.id, firm.name)).collect();
        Ok(people.into_iter().map(|person| CardRow { card: card(person, &names), epoch }).collect())
    }
}

fn card(person: person::Model, firms: &HashMap<Uuid, String>) -> Card {
    Card {
        person: PersonId(person.id),
        name: person.name,
        alias: person.alias,
        employer: EmployerId(person.tenant_id),
        employer_name: firms.get(&person.tenant_id).cloned().unwrap_or_default(),
        is_staff: person.tenant_id == TenantId::HOUSE.0,
        active: person.deactivated_at.is_none(),
    }
}
