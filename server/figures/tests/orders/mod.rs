//! Orders of the shop's customers, most of them told long after.

use chrono::Duration;
use kernel::fact::{Fact, Order, OrderName, Recorded};
use kernel::ids::OrderId;

use crate::shop::Shop;

/// A customer ordered some days ago; now and then it is an order that was told already.
pub async fn place(shop: &mut Shop<'_>, choice: usize) {
    let known = known(shop);
    let again = known.get(choice).copied().filter(|_| choice.is_multiple_of(3));
    let order = again.unwrap_or_else(|| shop.world.ids.next());
    let customer = shop.customer(choice / 3);
    let days = [0, 1, 2, 9, 29, 31, 45, -2][choice % 8];
    let placed = Fact::OrderPlaced(Order { order, customer, amount: None }).at(shop.now() - Duration::days(days));
    let placed = if choice.is_multiple_of(5) { placed.in_project(shop.project) } else { placed };
    shop.happen(vec![placed]).await;
}

/// One of the orders is cancelled, or stands after all, or was none.
pub async fn go_on(shop: &mut Shop<'_>, choice: usize) {
    let known = known(shop);
    let Some(order) = known.get(choice % known.len().max(1)).copied() else { return };
    let told = match choice % 4 {
        0 | 1 => Fact::OrderCancelled(OrderName { order }),
        2 => Fact::OrderRestored(OrderName { order }),
        _ => {
            let of = |fact: &&Recorded| fact.fact.order() == Some(order);
            let Some(event) = shop.facts.iter().find(of).map(|fact| fact.id) else { return };
            Fact::Corrected { event, reason: "mistaken".into() }
        }
    };
    shop.happen(vec![told.at(shop.now())]).await;
}

fn known(shop: &Shop<'_>) -> Vec<OrderId> {
    let mut known: Vec<OrderId> = Vec::new();
    for order in shop.facts.iter().filter_map(|fact| fact.fact.order()) {
        if !known.contains(&order) {
            known.push(order);
        }
    }
    known
}
