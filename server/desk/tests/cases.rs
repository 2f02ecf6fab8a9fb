//! What agents do with cases, and what becomes of the clocks.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use chrono::Duration;
use desk::cases::{self, State, arrange, lists, merge, state};
use desk::offers::{self, Offer, Work};
use desk::outgoing::deliver::Verdict;
use desk::outgoing::reply::Then;
use kernel::fact::{ClockKind, PendingReason, Priority, SkipReason};
use kernel::ids::{CaseId, PersonId};
use kernel::{Clock, Fault};
use shop::{Shop, answering, at, letter, opened, staff};
use world::{World, worlds};

async fn case(shop: &Shop<'_>, number: u32) -> CaseId {
    let mail = letter(&format!("n{number}"), &format!("Sprawa {number}"), "Proszę o pomoc z zamówieniem.");
    opened(shop.mail(mail).await)
}

/// Does one thing in a unit of work of its own.
macro_rules! done {
    ($shop:ident, |$tx:ident| $work:expr) => {{
        let mut tx = $shop.world.db.begin(&$shop.scope).await.unwrap();
        let $tx = &mut tx;
        let done = $work.await;
        if done.is_ok() {
            tx.commit().await.unwrap();
        }
        done
    }};
}

#[tokio::test]
async fn waiting_for_the_customer_pauses_the_resolution_and_not_the_reply() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = case(&shop, 1).await;
        let before = shop.clock(case, ClockKind::Resolution, 0).await.due;
        let sent = shop.answer(case, Then::Wait).await;
        shop.delivered(&sent, Verdict::Accepted).await;
        world.clock.advance(Duration::hours(2));

        done!(shop, |tx| state::resume(tx, &shop.book, shop.scope.permit().unwrap(), case)).unwrap();

        let after = shop.clock(case, ClockKind::Resolution, 0).await;
        assert_eq!(
            after.due,
            before + Duration::hours(2) + Duration::seconds(10),
            "the ten seconds before acceptance too"
        );
    }
}

#[tokio::test]
async fn resolving_twice_is_a_conflict() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = case(&shop, 1).await;
        let resolve =
            async || done!(shop, |tx| state::resolve(tx, &shop.book, shop.scope.permit().unwrap(), case, None));
        assert_eq!(resolve().await.unwrap().state, State::Resolved);

        assert!(matches!(resolve().await, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn spam_has_no_clock_and_a_wrong_mark_gives_it_back_from_the_arrival() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = case(&shop, 1).await;
        let arrived = world.clock.now();
        let judge =
            async |spam| done!(shop, |tx| state::judge_spam(tx, &shop.book, shop.scope.permit().unwrap(), case, spam));
        world.clock.advance(Duration::minutes(5));

        judge(true).await.unwrap();
        assert!(shop.clocks(case).await.iter().all(|clock| clock.standing == "cancelled"));
        world.clock.advance(Duration::minutes(5));
        judge(false).await.unwrap();

        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.start, arrived);
    }
}

#[tokio::test]
async fn a_test_contact_has_no_clock_and_stands_in_no_list() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = case(&shop, 1).await;

        done!(shop, |tx| state::judge_probe(tx, &shop.book, shop.scope.permit().unwrap(), case)).unwrap();

        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.standing.as_str(), "cancelled");
        let case = shop.case(case).await;
        assert_eq!((case.spam, case.due), (true, None));
    }
}

#[tokio::test]
async fn merged_cases_keep_the_earliest_clock_and_a_merge_can_be_taken_back() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let first = case(&shop, 1).await;
        let first_arrived = world.clock.now();
        world.clock.advance(Duration::hours(1));
        let second = case(&shop, 2).await;

        done!(shop, |tx| merge::merge(tx, &shop.book, shop.scope.permit().unwrap(), first, second)).unwrap();
        assert_eq!(shop.case(first).await.state, State::Merged);
        assert_eq!(shop.clock(second, ClockKind::FirstReply, 1).await.start, first_arrived);

        done!(shop, |tx| merge::unmerge(tx, &shop.book, shop.scope.permit().unwrap(), first)).unwrap();
        assert_eq!(shop.clock(first, ClockKind::FirstReply, 1).await.start, first_arrived);
        assert_eq!(shop.clock(second, ClockKind::FirstReply, 1).await.start, first_arrived + Duration::hours(1));
    }
}

#[tokio::test]
async fn a_split_message_has_its_own_case_from_its_own_arrival() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let old = case(&shop, 1).await;
        world.clock.advance(Duration::minutes(40));
        let arrived = world.clock.now();
        let mail = answering(letter("other", "Inna sprawa", "A poza tym chcę zwrócić buty"), "n1@poczta.example");
        let desk::intake::Taken::Joined(_, message) = shop.mail(mail).await else { panic!("not joined") };

        let new = done!(shop, |tx| merge::split(tx, &shop.book, shop.scope.permit().unwrap(), old, message)).unwrap();

        assert_eq!(shop.clock(new.id, ClockKind::FirstReply, 1).await.start, arrived);
        assert_eq!((new.number, new.split_from), (2, Some(old)));
        shop.clocks(old).await;
        done!(shop, |tx| state::judge_spam(tx, &shop.book, shop.scope.permit().unwrap(), new.id, true)).unwrap();
        assert!(shop.clocks(new.id).await.iter().all(|clock| clock.standing == "cancelled"));
        assert_eq!(shop.clock(old, ClockKind::FirstReply, 1).await.standing, "running");
    }
}

#[tokio::test]
async fn two_who_take_the_same_case_learn_of_each_other() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let id = case(&shop, 1).await;
        let (ola, jan): (PersonId, PersonId) = (world.ids.next(), world.ids.next());
        let take = async |who: PersonId| {
            let scope = staff(&world, shop.scope.tenant(), who);
            let mut tx = world.db.begin(&scope).await.unwrap();
            let taken = offers::take(&mut tx, &shop.book, scope.permit().unwrap(), id).await;
            if taken.is_ok() {
                tx.commit().await.unwrap();
            }
            taken
        };

        assert_eq!(take(ola).await.unwrap().assignee, Some(ola));
        assert!(matches!(take(jan).await, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn the_nearest_promise_over_all_clients_is_offered_first_and_a_skipped_one_is_not_offered_again() {
    for world in worlds().await {
        let (one, two) = (Shop::open(&world, "LS").await, Shop::open(&world, "BU").await);
        let first = case(&one, 1).await;
        world.clock.advance(Duration::minutes(1));
        let second = case(&two, 1).await;
        let reach = world.reach(&[one.scope.tenant(), two.scope.tenant()]);
        let me = one.scope.person().unwrap();
        let next = async || {
            let look = world.db.look(&reach).await.unwrap();
            offers::next(&look, me, world.clock.now()).await.unwrap().map(|offer| case_of(&offer))
        };
        assert_eq!(next().await, Some(first));

        done!(one, |tx| offers::skip(tx, &one.book, one.scope.permit().unwrap(), first.0, SkipReason::Language))
            .unwrap();

        assert_eq!(next().await, Some(second));
        world.clock.advance(Duration::minutes(6));
        assert_eq!(next().await, Some(first));
    }
}

#[tokio::test]
async fn lists_page_by_promise_over_clients_and_filters_hold() {
    for world in worlds().await {
        let shops = [Shop::open(&world, "LS").await, Shop::open(&world, "BU").await];
        for number in 0..15 {
            case(&shops[number % 2], u32::try_from(number).unwrap()).await;
            world.clock.advance(Duration::minutes(1));
        }
        let reach = world.reach(&[shops[0].scope.tenant(), shops[1].scope.tenant()]);
        let filter = lists::Filter { unassigned: true, ..lists::Filter::default() };
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let look = world.db.look(&reach).await.unwrap();
            let page = lists::page(&look, &filter, lists::Sort::Due, after, 4).await.unwrap();
            let Some((place, _)) = page.last() else { break };
            after = Some(*place);
            seen.extend(page.into_iter().map(|(_, case)| case.due.unwrap().1));
        }
        assert_eq!(seen.len(), 15);
        assert!(seen.is_sorted());
        let look = world.db.look(&world.reach(&[shops[0].scope.tenant()])).await.unwrap();
        assert_eq!(lists::page(&look, &filter, lists::Sort::Changed, None, 50).await.unwrap().len(), 8);
        assert_eq!(cases::search::search(&look, "zamówieniem", 50).await.unwrap().len(), 8);
        assert_eq!(cases::search::search(&look, "LS-3", 50).await.unwrap()[0].case.number, 3);
    }
}

#[tokio::test]
async fn priority_snooze_and_tags_are_kept_and_judged() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let id = case(&shop, 1).await;
        let may = || shop.scope.permit().unwrap();
        done!(shop, |tx| arrange::set_priority(tx, &shop.book, may(), id, Priority::High)).unwrap();
        let until = world.clock.now() + Duration::hours(1);
        done!(shop, |tx| arrange::snooze(tx, &shop.book, may(), id, Some(until))).unwrap();
        let tags = [" zwrot ".to_owned(), "zwrot".to_owned(), "VIP".to_owned()];
        let tagged = done!(shop, |tx| arrange::set_tags(tx, &shop.book, may(), id, &tags)).unwrap();
        assert_eq!(
            (tagged.priority, tagged.snoozed_until, tagged.tags),
            (Priority::High, Some(until), vec!["VIP".into(), "zwrot".into()])
        );
        let past = done!(shop, |tx| arrange::snooze(tx, &shop.book, may(), id, Some(at("2020-01-01T00:00:00Z"))));
        assert!(matches!(past, Err(Fault::Invalid(problems)) if problems[0].field == "until"));
        assert!(next_of(&world, &shop).await.is_none(), "what sleeps is not offered");
    }
}

fn case_of(offer: &Offer) -> CaseId {
    match &offer.work {
        Work::Case(case) => case.id,
        Work::Chat(_) => panic!("a chat is not asked for"),
    }
}

async fn next_of(world: &World, shop: &Shop<'_>) -> Option<CaseId> {
    let look = world.db.look(&world.reach(&[shop.scope.tenant()])).await.unwrap();
    let me = shop.scope.person().unwrap();
    offers::next(&look, me, world.clock.now()).await.unwrap().map(|offer| case_of(&offer))
}

#[tokio::test]
async fn a_case_of_another_client_is_missing() {
    for world in worlds().await {
        let (ours, theirs) = (Shop::open(&world, "LS").await, Shop::open(&world, "BU").await);
        let id = case(&ours, 1).await;
        let view = world.db.view(&theirs.scope).await.unwrap();

        assert!(matches!(cases::find(&view, id).await, Err(Fault::Missing { what: "case" })));
        drop(view);
        let pending = done!(theirs, |tx| state::set_pending(
            tx,
            &theirs.book,
            theirs.scope.permit().unwrap(),
            id,
            PendingReason::Client
        ));
        assert!(matches!(pending, Err(Fault::Missing { what: "case" })));
    }
}
