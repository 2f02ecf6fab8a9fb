//! Which contact an order is put down to: the last one of its customer before it, within some days.
//!
//! Pure. Deliberately absent: any claim that the contact is why he bought; groups of visitors are compared for that.
//! Invariant: an order is put down to one contact at most, and one that was cancelled to none.

use std::collections::HashMap;

use kernel::Time;
use kernel::ids::{CustomerId, InteractionId};

use super::Order;

/// A contact with a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Which.
    pub id: InteractionId,
    /// With whom.
    pub customer: CustomerId,
    /// When it was.
    pub at: Time,
}

/// The orders of each contact, oldest first. Of contacts at the same instant the one with the greater id wins.
pub fn credit(contacts: &[Contact], orders: &[Order], days: u16) -> HashMap<InteractionId, Vec<Order>> {
    let within = chrono::Duration::days(i64::from(days));
    let mut by: HashMap<CustomerId, Vec<&Contact>> = HashMap::new();
    for contact in contacts {
        by.entry(contact.customer).or_default().push(contact);
    }
    for theirs in by.values_mut() {
        theirs.sort_by_key(|contact| (contact.at, contact.id));
    }
    let mut sorted: Vec<&Order> = orders.iter().filter(|order| order.cancelled.is_none()).collect();
    sorted.sort_by_key(|order| (order.placed, order.id));
    let mut credited: HashMap<InteractionId, Vec<Order>> = HashMap::new();
    for order in sorted {
        let Some(theirs) = by.get(&order.customer) else { continue };
        let before = theirs.partition_point(|contact| contact.at <= order.placed);
        let last = before.checked_sub(1).and_then(|place| theirs.get(place));
        if let Some(contact) = last.filter(|contact| order.placed - contact.at <= within) {
            credited.entry(contact.id).or_default().push(order.clone());
        }
    }
    credited
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use kernel::ids::OrderId;
    use uuid::Uuid;

    use super::*;

    fn start() -> Time {
        "2026-11-02T10:00:00Z".parse().unwrap()
    }

    fn contact(id: u128, customer: u128, hours: i64) -> Contact {
        let at = start() + Duration::hours(hours);
        Contact { id: InteractionId(Uuid::from_u128(id)), customer: CustomerId(Uuid::from_u128(customer)), at }
    }

    fn order(id: u128, customer: u128, hours: i64) -> Order {
        Order {
            id: OrderId(Uuid::from_u128(id)),
            number: id.to_string(),
            customer: CustomerId(Uuid::from_u128(customer)),
            placed: start() + Duration::hours(hours),
            amount: None,
            cancelled: None,
        }
    }

    fn found(contacts: &[Contact], orders: &[Order], days: u16) -> Vec<(u128, u128)> {
        let credited = credit(contacts, orders, days);
        let mut pairs: Vec<_> = credited
            .iter()
            .flat_map(|(contact, orders)| orders.iter().map(|order| (contact.0.as_u128(), order.id.0.as_u128())))
            .collect();
        pairs.sort_unstable();
        pairs
    }

    #[test]
    fn the_last_contact_before_an_order_has_it() {
        let contacts = [contact(1, 7, 0), contact(2, 7, 10), contact(3, 7, 30), contact(4, 8, 11)];
        assert_eq!(found(&contacts, &[order(1, 7, 20), order(2, 7, 31)], 7), [(2, 1), (3, 2)]);
    }

    #[test]
    fn the_last_moment_of_the_days_counts_and_the_next_does_not() {
        let contacts = [contact(1, 7, 0)];
        assert_eq!(found(&contacts, &[order(1, 7, 48)], 2), [(1, 1)]);
        assert_eq!(found(&contacts, &[order(1, 7, 49)], 2), []);
        assert_eq!(found(&contacts, &[order(1, 7, -1)], 2), []);
    }

    #[test]
    fn a_cancelled_order_is_nobodys() {
        let gone = Order { cancelled: Some(start()), ..order(1, 7, 1) };
        assert_eq!(found(&[contact(1, 7, 0)], &[gone], 7), []);
    }

    /// Every order is looked at beside every contact.
    #[test]
    fn it_is_what_a_slow_search_finds() {
        let mut state = 7_u64;
        let mut next = |most: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % most
        };
        for _ in 0..200 {
            let contacts: Vec<_> =
                (1..=6).map(|id| contact(id, u128::from(next(3)), i64::try_from(next(60)).unwrap())).collect();
            let orders: Vec<_> =
                (1..=6).map(|id| order(id, u128::from(next(3)), i64::try_from(next(90)).unwrap())).collect();
            let mut slow = Vec::new();
            for order in &orders {
                let his = contacts.iter().filter(|one| one.customer == order.customer && one.at <= order.placed);
                if let Some(last) = his.max_by_key(|one| (one.at, one.id))
                    && order.placed - last.at <= Duration::days(1)
                {
                    slow.push((last.id.0.as_u128(), order.id.0.as_u128()));
                }
            }
            slow.sort_unstable();
            assert_eq!(found(&contacts, &orders, 1), slow);
        }
    }
}
