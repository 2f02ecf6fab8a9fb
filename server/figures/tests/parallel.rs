//! Chats of different customers that one agent has at once share his time, whenever what changes it comes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod shop;

use chrono::Duration;
use figures::cells::{By, Only, Wanted, table};
use kernel::fact::{Channel, Ender, Fact, FactId, Leg};
use kernel::ids::{CustomerId, InteractionId, PersonId};
use shop::Shop;
use tenants::kpi::{Kpi, Period};
use world::worlds;

struct Chat {
    leg: Leg,
    ended: FactId,
}

/// A chat of a customer, served by an agent from a minute on for so many.
async fn chat(shop: &mut Shop<'_>, agent: PersonId, customer: CustomerId, (from, minutes): (i64, i64)) -> Chat {
    let interaction: InteractionId = shop.world.ids.next();
    let (channel, at) = (Channel::Chat, shop.now() + Duration::minutes(from));
    let leg = Leg { interaction, agent };
    let arrived =
        Fact::Arrived { interaction, customer, contact_point: None, channel, trusted_time: at, fetched_time: at };
    let over = at + Duration::minutes(minutes);
    let ended = Fact::Ended { interaction, ender: Ender::Customer };
    let told = [(arrived, at), (Fact::Answered(leg), at), (ended, over)];
    let told = told.map(|(fact, at)| fact.at(at).in_project(shop.project));
    let ids = shop.happen(told.into()).await;
    Chat { leg, ended: ids[2] }
}

/// The minutes of handling and the chats that were handled on this day.
async fn handled(shop: &Shop<'_>) -> (i128, i128) {
    let period = Period::day(shop.lens().today());
    let kpis = vec![Kpi::HandlingTime];
    let only = Only::default();
    let wanted = Wanted { period, by: By::Day, by_project: false, by_channel: true, facet: None, only, kpis };
    let view = shop.world.db.view(&shop.scope).await.unwrap();
    let found = table(&view, &shop.lens(), &wanted).await.unwrap().total.cells[0].counted;
    (found.numerator / 60_000_000, found.denominator)
}

#[tokio::test]
async fn chats_at_once_share_their_agents_time_over_all_customers() {
    for world in worlds().await {
        let lease = shop::sequencer(&world).await;
        let mut shop = Shop::new(&world, &lease);
        let (anna, piotr) = (shop.agents[0], shop.agents[1]);
        world.clock.set("2026-11-18T10:00:00Z".parse().unwrap());
        let [first, second, third] = [0, 1, 2].map(|number| shop.customer(number));
        chat(&mut shop, anna, first, (-60, 30)).await;
        chat(&mut shop, piotr, first, (-90, 5)).await;
        shop.catch_up().await;
        assert_eq!(handled(&shop).await, (35, 2));

        let beside = chat(&mut shop, anna, second, (-50, 10)).await;
        chat(&mut shop, piotr, third, (-50, 10)).await;
        shop.catch_up().await;
        assert_eq!(handled(&shop).await, (45, 4), "ten minutes of Anna's are shared, Piotr's are his own");

        // The second chat went on: what was said of its end was a mistake.
        let mistaken = Fact::Corrected { event: beside.ended, reason: "mistaken".into() };
        shop.live(None, vec![mistaken]).await;
        shop.catch_up().await;
        assert_eq!(handled(&shop).await, (35, 3), "the first chat has ten minutes alone and half of twenty");

        let ended = Fact::Ended { interaction: beside.leg.interaction, ender: Ender::Agent };
        shop.live(None, vec![ended]).await;
        shop.catch_up().await;
        assert_eq!(handled(&shop).await, (75, 4), "Anna was with somebody for an hour, Piotr for a quarter");
    }
}
