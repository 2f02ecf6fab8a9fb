//! What a client's month, its misses and the lead's tile say.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod shop;

use chrono::Duration;
use figures::cells::{Asked, Behind, Facet, Only, Value, behind, lengths, paths};
use figures::{PromiseStanding, State, Wanted};
use kernel::fact::{
    CancelCause, Channel, Class, ClockKind, Ender, Fact, IvrKey, IvrPress, IvrStep, IvrVisit, Leg, PendingReason,
};
use shop::Shop;
use store::Projects;
use tenants::kpi::{Kpi, Period};
use world::{World, worlds};

async fn each(test: impl AsyncFn(&World, &mut Shop<'_>)) {
    for world in worlds().await {
        let lease = shop::sequencer(&world).await;
        let mut shop = Shop::new(&world, &lease);
        test(&world, &mut shop).await;
    }
}

/// Three cases at 9, from Monday on: answered after one hour, after six, and not at all.
async fn three(world: &World, shop: &mut Shop<'_>) {
    for hours in [1, 6] {
        let case = shop.open(Duration::zero()).await;
        world.clock.advance(Duration::hours(hours));
        shop.reply(case).await;
        shop.tell(case, Fact::Resolved { outcome: None }).await;
        world.clock.advance(Duration::hours(24 - hours));
    }
    shop.open(Duration::zero()).await;
    world.clock.advance(Duration::hours(26));
}

#[tokio::test]
async fn a_month_says_what_was_promised_and_what_was_kept() {
    each(async |world, shop| {
        three(world, shop).await;
        shop.catch_up().await;

        let month = shop.month().await;

        let reply = &month.promises[0];
        assert_eq!((reply.kind, reply.minutes, reply.target_bp), (ClockKind::FirstReply, 240, 9_500));
        assert_eq!((reply.tally.base, reply.tally.good, reply.share_bp()), (3, 1, Some(3_333)));
        assert_eq!(reply.standing, PromiseStanding::Broken);
        assert_eq!((month.kept(), month.promises.len(), month.worst()), (1, 2, Some(ClockKind::FirstReply)));
        assert_eq!((month.volume, month.open(), month.heat.total()), (3, 1, 3));
        assert_eq!((month.state, month.previous, month.next), (State::Open, None, None));
        let days: Vec<_> = month.days(ClockKind::FirstReply).into_iter().filter(|day| day.tally.base > 0).collect();
        assert_eq!(
            days.iter().map(|day| (day.tally.good, day.below)).collect::<Vec<_>>(),
            [(1, false), (0, true), (0, true)]
        );
        world.clock.advance(Duration::days(31));
        let view = world.db.view(&shop.scope).await.unwrap();
        let ended = figures::month(&view, &shop.lens(), month.period.first).await.unwrap();
        assert_eq!((ended.state, ended.next), (State::Provisional, month.period.last.succ_opt()));
    })
    .await;
}

#[tokio::test]
async fn misses_come_in_pages_and_say_how_late_in_business_time() {
    each(async |world, shop| {
        three(world, shop).await;
        shop.catch_up().await;
        let view = world.db.view(&shop.scope).await.unwrap();
        let (lens, month) = (shop.lens(), Period::month(shop.lens().today()));
        let wanted = |after| Wanted { kind: ClockKind::FirstReply, period: month, after, most: 1 };

        let first = figures::misses(&view, &lens, wanted(None)).await.unwrap();
        let second = figures::misses(&view, &lens, wanted(Some(first[0].place()))).await.unwrap();
        let third = figures::misses(&view, &lens, wanted(Some(second[0].place()))).await.unwrap();

        assert_eq!((first[0].late, first[0].stop.is_some()), (Duration::hours(1), true));
        // Due on Wednesday at 14:00 and open on Thursday at 11:00.
        assert_eq!((second[0].late, second[0].stop), (Duration::hours(7), None));
        assert!(third.is_empty());
        assert_eq!(figures::miss(&view, &lens, second[0].clock).await.unwrap(), second[0]);
    })
    .await;
}

#[tokio::test]
async fn spam_leaves_the_figures_and_comes_back_with_its_original_arrival() {
    each(async |world, shop| {
        let case = shop.open(Duration::hours(1)).await;
        world.clock.advance(Duration::hours(6));
        shop.classify(case, Class::Spam).await;
        shop.catch_up().await;
        let month = shop.month().await;
        assert_eq!((month.volume, month.promises[0].tally.base, month.resolved.base), (0, 0, 0));

        shop.classify(case, Class::Human).await;
        shop.catch_up().await;

        let month = shop.month().await;
        assert_eq!((month.volume, month.promises[0].tally.base, month.resolved.base), (1, 1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_stands_still_is_late_only_when_its_own_time_is_up() {
    each(async |world, shop| {
        let case = shop.open(Duration::zero()).await;
        world.clock.advance(Duration::hours(2));
        shop.tell(case, Fact::PendingOn { reason: PendingReason::Client }).await;
        world.clock.advance(Duration::hours(72));
        shop.catch_up().await;
        let held = shop.month().await;
        assert_eq!((held.promises[0].tally.base, held.promises[0].projected_bp), (0, Some(10_000)));

        shop.tell(case, Fact::PendingOff).await;
        world.clock.advance(Duration::hours(48));
        shop.catch_up().await;

        assert_eq!(shop.month().await.promises[0].tally.base, 1);
    })
    .await;
}

#[tokio::test]
async fn an_excluded_case_shows_on_one_side_only() {
    each(async |world, shop| {
        let case = shop.open(Duration::zero()).await;
        world.clock.advance(Duration::hours(30));
        let (by, approved_by) = (world.ids.next(), Some(world.ids.next()));
        shop.tell(case, Fact::Excluded { rule: "4.3".into(), by, approved_by, interaction: None }).await;
        shop.catch_up().await;

        let promise = shop.month().await.promises[0].clone();

        assert_eq!((promise.tally.base, promise.with_excluded.base), (0, 1));
    })
    .await;
}

#[tokio::test]
async fn erasing_a_customer_changes_no_figure() {
    each(async |world, shop| {
        three(world, shop).await;
        shop.catch_up().await;
        let before = shop.rows().await;
        let erased = Fact::CustomerErased { customer: world.ids.next() }.at(shop.now());
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        tx.record(erased).unwrap();
        tx.commit().await.unwrap();
        shop.catch_up().await;

        figures::rebuild(&world.db, &shop.scope, &shop.policies).await.unwrap();

        assert_eq!(shop.rows().await, before);
        assert!(!before.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_ledger_goes_on_after_a_rebuild_and_a_second_feeder_is_harmless() {
    each(async |world, shop| {
        three(world, shop).await;
        let early = shop.ledger().await;
        shop.catch_up().await;
        figures::rebuild(&world.db, &shop.scope, &shop.policies).await.unwrap();
        shop.open(Duration::zero()).await;
        shop.catch_up().await;
        shop.projector().take(&world.db, &early).await.unwrap();

        assert_eq!(shop.month().await.volume, 4);
        let live = shop.rows().await;
        figures::rebuild(&world.db, &shop.scope, &shop.policies).await.unwrap();
        assert_eq!(shop.rows().await, live);
    })
    .await;
}

#[tokio::test]
async fn a_tile_says_what_waits_and_what_is_late_today() {
    each(async |world, shop| {
        let (first, second) = (shop.open(Duration::hours(2)).await, shop.open(Duration::zero()).await);
        shop.tell(second, Fact::Assigned { to: Some(world.ids.next()) }).await;
        world.clock.advance(Duration::hours(4));
        shop.catch_up().await;

        let view = world.db.view(&shop.scope).await.unwrap();
        let tile = figures::tile(&view, &shop.lens()).await.unwrap();

        assert_eq!((tile.open, tile.waiting, tile.oldest), (2, 1, Some(first)));
        assert_eq!((tile.breached_today, tile.at_risk), (1, 0));
        let today = figures::today(&view, &shop.lens()).await.unwrap();
        assert_eq!((today.volume, today.replies.counted.base), (2, 1));
    })
    .await;
}

#[tokio::test]
async fn figures_of_another_client_or_project_are_not_counted() {
    each(async |world, shop| {
        three(world, shop).await;
        shop.catch_up().await;
        let (stranger, narrow) = (world.tenant(), world.narrow(shop.scope.tenant(), shop.other));

        for scope in [stranger, narrow] {
            let view = world.db.view(&scope).await.unwrap();
            let month = figures::month(&view, &shop.lens(), shop.lens().today()).await.unwrap();
            assert_eq!((month.volume, month.promises[0].tally.base, month.resolved.base), (0, 0, 0));
        }
        assert_eq!(shop.scope.projects(), &Projects::All);
    })
    .await;
}

#[tokio::test]
async fn a_cancelled_clock_does_not_count() {
    each(async |world, shop| {
        let case = shop.open(Duration::zero()).await;
        shop.tell(case, Fact::Resolved { outcome: None }).await;
        world.clock.advance(Duration::days(4));
        shop.catch_up().await;

        let told = |fact: &kernel::fact::Recorded| {
            matches!(fact.fact, Fact::ClockCancelled { cause: CancelCause::Resolved, .. })
        };
        assert!(shop.facts.iter().any(told));
        let month = shop.month().await;
        assert_eq!((month.promises[0].tally.base, month.promises[1].tally.base), (0, 1));
        assert_eq!((month.resolved.base, month.resolved.good), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn calls_without_a_case_are_contacts_of_the_month_and_of_the_day() {
    each(async |world, shop| {
        let case = shop.open(Duration::zero()).await;
        for case in [None, None, Some(case)] {
            let (interaction, customer, at) = (world.ids.next(), shop.customer(7), shop.now());
            let (contact_point, channel) = (None, Channel::Phone);
            let rings =
                Fact::Arrived { interaction, customer, contact_point, channel, trusted_time: at, fetched_time: at };
            shop.live(case, vec![rings]).await;
            shop.live(case, vec![Fact::Ended { interaction, ender: Ender::Customer }]).await;
        }
        shop.catch_up().await;

        let month = shop.month().await;

        assert_eq!((month.volume, month.heat.total()), (4, 4));
        let today = month.days(ClockKind::FirstReply).into_iter().find(|day| day.date == shop.lens().today());
        assert_eq!(today.map(|day| day.volume), Some(4));
        let view = world.db.view(&shop.scope).await.unwrap();
        assert_eq!(figures::today(&view, &shop.lens()).await.unwrap().volume, 4);
    })
    .await;
}

#[tokio::test]
async fn conversations_are_told_by_their_length_to_the_second() {
    each(async |world, shop| {
        for seconds in [9, 10, 29, 100, 4_000] {
            let (interaction, customer, at) = (world.ids.next(), shop.customer(3), shop.now());
            let (contact_point, channel) = (None, Channel::Phone);
            let rings =
                Fact::Arrived { interaction, customer, contact_point, channel, trusted_time: at, fetched_time: at };
            shop.live(None, vec![rings, Fact::Queued { queue: shop.queues[0], interaction: Some(interaction) }]).await;
            shop.live(None, vec![Fact::Answered(Leg { interaction, agent: shop.agents[0] })]).await;
            world.clock.advance(Duration::seconds(seconds));
            shop.live(None, vec![Fact::Ended { interaction, ender: Ender::Customer }]).await;
        }
        shop.catch_up().await;

        let view = world.db.view(&shop.scope).await.unwrap();
        let month = Period::month(shop.lens().today());
        let found = lengths(&view, month, (None, Only::default())).await.unwrap();

        let bands: Vec<_> = found.bands().into_iter().filter(|band| band.many > 0).collect();
        let told: Vec<_> = bands.iter().map(|band| (band.from, band.until, band.many)).collect();
        assert_eq!(told, [(0, Some(10), 1), (10, Some(30), 2), (60, Some(120), 1), (3_600, None, 1)]);
        assert_eq!(
            (found.all(), found.rank(50), found.rank(90), found.longest()),
            (5, Some(29), Some(4_000), Some(4_000))
        );
        let other = Only { channel: Some(Channel::Chat), ..Only::default() };
        assert_eq!(lengths(&view, month, (None, other)).await.unwrap().rank(50), None);
    })
    .await;
}

#[tokio::test]
async fn calls_of_the_menu_are_listed_with_their_keys_in_a_case_or_in_none() {
    each(async |world, shop| {
        let case = shop.open(Duration::zero()).await;
        let other = shop.open(Duration::zero()).await;
        let step = |interaction, place, code: &str| {
            Fact::IvrStep(IvrVisit { interaction, place, step: IvrStep::of(code).unwrap() })
        };
        let key = |interaction, place, key: char| {
            Fact::IvrKey(IvrPress { interaction, place, key: IvrKey::try_from(key).ok(), taken: true })
        };
        for (of, keys) in [(None, "13"), (Some(case), "20"), (None, "")] {
            let (interaction, at) = (world.ids.next(), shop.now());
            let (customer, channel) = (shop.customer(1), Channel::Phone);
            let (trusted_time, fetched_time) = (at, at);
            let arrived =
                Fact::Arrived { interaction, customer, contact_point: None, channel, trusted_time, fetched_time };
            // The first of its facts stand in no case yet.
            shop.live(None, vec![arrived, step(interaction, 1, "language")]).await;
            for (place, pressed) in (1..).zip(keys.chars()) {
                world.clock.advance(Duration::seconds(2));
                let told = vec![key(interaction, place, pressed), step(interaction, place + 1, "orders")];
                shop.live(of, told).await;
            }
            world.clock.advance(Duration::seconds(4));
            shop.live(of, vec![Fact::CustomerLeft { interaction, place: kernel::fact::Place::Ivr }]).await;
        }
        // What a case held goes on in another.
        shop.tell(case, Fact::MergedInto { into: other }).await;
        shop.catch_up().await;

        let view = world.db.view(&shop.scope).await.unwrap();
        let (period, kpi, only) = (Period::month(shop.lens().today()), Kpi::IvrTime, Only::default());
        let (facet, missed, newest_first, after) = (Some(Facet::IvrStep), false, false, None);
        let asked = Asked { kpi, period, facet, only, missed, newest_first, after, most: 10 };
        let listed = behind(&view, &asked).await.unwrap();
        let told = paths(&view, &listed, shop.now()).await.unwrap();

        let of = |one: &Behind| (told[&one.of].clone(), one.case, one.numerator / 1_000_000);
        let found: Vec<_> = listed.iter().map(of).collect();
        let expected = [("1 › 3".into(), None, 8), ("2 › 0".into(), Some(other), 8), (String::new(), None, 4)];
        assert_eq!(found, expected);
        let orders = Only { value: Some(Value::Step(IvrStep::of("orders").unwrap())), ..only };
        assert_eq!(behind(&view, &Asked { only: orders, ..asked }).await.unwrap().len(), 2);
        let refused = behind(&view, &Asked { kpi: Kpi::Contacts, ..asked }).await.unwrap_err();
        assert!(format!("{refused:?}").contains("NOT_OF_STEPS"), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn figures_are_current_while_nothing_waits_for_long() {
    each(async |world, shop| {
        shop.open(Duration::zero()).await;
        let stands = async |shop: &Shop<'_>| {
            let view = world.db.view(&shop.scope).await.unwrap();
            let current = figures::is_current(&view, shop.now()).await.unwrap();
            (figures::is_complete(&view).await.unwrap(), current)
        };
        shop.ledger().await;
        assert_eq!(stands(shop).await, (false, true));

        world.clock.advance(Duration::seconds(10));
        assert_eq!(stands(shop).await, (false, false));

        shop.catch_up().await;
        assert_eq!(stands(shop).await, (true, true));
    })
    .await;
}
