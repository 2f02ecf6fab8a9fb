//! A mail becomes a case, is answered, comes back, and its clocks say what the facts say.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use chrono::Duration;
use desk::cases::{self, State};
use desk::inbound::{Bounce, BounceAction, Inbound};
use desk::intake::Taken;
use desk::mailroom::{Held, Source, tally};
use desk::outgoing::deliver::{self, Verdict};
use desk::outgoing::doubt::{self, Doubts};
use desk::outgoing::reply::{self, Then};
use kernel::fact::{ClockKind, Delivery, Fact};
use kernel::{Clock, Fault};
use shop::{Shop, address, answering, at, letter, opened};
use world::{World, worlds};

fn lost() -> Inbound {
    letter("1", "Gdzie jest moja paczka?", "Dzień dobry, paczka miała być wczoraj.")
}

#[tokio::test]
async fn a_mail_begins_a_case_with_its_clocks_in_business_time() {
    for world in worlds().await {
        world.clock.set(at("2026-11-20T15:30:00Z")); // Friday 16:30 in Warsaw
        let shop = Shop::open(&world, "LS").await;

        let case = opened(shop.mail(lost()).await);

        let reply = shop.clock(case, ClockKind::FirstReply, 1).await;
        assert_eq!(reply.due, at("2026-11-23T09:30:00Z"), "an hour and a half on Friday, two and a half on Monday");
        let case = shop.case(case).await;
        assert_eq!((case.number, case.state, case.due), (1, State::Open, Some((ClockKind::FirstReply, reply.due))));
        assert_eq!(case.subject, "Gdzie jest moja paczka?");
    }
}

/// Work in a world whose clock does not stand still meanwhile.
async fn meanwhile<T>(world: &World, work: impl Future<Output = T>) -> T {
    world.clock.run(Duration::microseconds(7));
    let done = work.await;
    world.clock.run(Duration::zero());
    done
}

#[tokio::test]
async fn time_that_goes_on_while_work_is_done_leaves_no_clock_out() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;

        let case = opened(meanwhile(&world, Box::pin(shop.mail(lost()))).await);
        let first = shop.clock(case, ClockKind::FirstReply, 1).await;
        assert_eq!((first.stopped, shop.case(case).await.due), (None, Some((ClockKind::FirstReply, first.due))));

        let sent = meanwhile(&world, shop.answer(case, Then::Wait)).await;
        // The other clock stands still from here, and its deadline moves with every look.
        meanwhile(&world, shop.delivered(&sent, Verdict::Accepted)).await;

        let ours = desk::outgoing::of(&world.db.view(&shop.scope).await.unwrap(), sent.interaction).await.unwrap();
        let again = answering(letter("2", "Re: paczka", "Nadal jej nie ma."), &ours.mail.message_id);
        assert!(matches!(meanwhile(&world, Box::pin(shop.mail(again))).await, Taken::Joined(..)));
        let second = shop.clock(case, ClockKind::FirstReply, 2).await;
        assert_eq!((second.stopped, shop.case(case).await.due), (None, Some((ClockKind::FirstReply, second.due))));
        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.standing, "met");
        assert_eq!(shop.clock(case, ClockKind::Resolution, 0).await.stopped, None);
    }
}

#[tokio::test]
async fn a_reply_counts_from_the_acceptance_by_the_next_server() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        world.clock.advance(Duration::minutes(30));

        let sent = shop.answer(case, Then::Wait).await;
        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.stopped, None, "still within its ten seconds");
        let accepted = shop.delivered(&sent, Verdict::Accepted).await;

        let clock = shop.clock(case, ClockKind::FirstReply, 1).await;
        assert_eq!((clock.stopped, clock.standing.as_str()), (Some(accepted), "met"));
        let case = shop.case(case).await;
        assert_eq!((case.state, case.unanswered_since), (State::Pending, None));
    }
}

#[tokio::test]
async fn who_answers_a_case_that_nobody_has_takes_it() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        assert_eq!(shop.case(case).await.assignee, None);

        shop.answer(case, Then::Wait).await;

        assert_eq!(shop.case(case).await.assignee, shop.scope.person());
    }
}

#[tokio::test]
async fn an_answer_taken_back_in_time_never_counts() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        let sent = shop.answer(case, Then::Resolve(None)).await;
        world.clock.advance(Duration::seconds(9));

        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        let (back, said) =
            reply::undo(&mut tx, &shop.book, shop.scope.permit().unwrap(), sent.interaction).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!((back.state, said.text.starts_with("Dzień dobry")), (State::Open, true));
        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.stopped, None);
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        let again = reply::undo(&mut tx, &shop.book, shop.scope.permit().unwrap(), sent.interaction).await;
        assert!(matches!(again, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn a_bounce_takes_the_stop_back_and_the_case_is_ours_again() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        let sent = shop.answer(case, Then::Resolve(None)).await;
        shop.delivered(&sent, Verdict::Accepted).await;
        let ours = desk::outgoing::of(&world.db.view(&shop.scope).await.unwrap(), sent.interaction).await.unwrap();
        world.clock.advance(Duration::minutes(2));
        let report = Inbound {
            from: Some(address("mailer-daemon@poczta.example")),
            message_id: Some("bounce@poczta.example".into()),
            refers_to: Some(ours.mail.message_id.clone()),
            bounce: Some(Bounce {
                recipient: Some("anna@poczta.example".into()),
                status: Some("5.1.1".into()),
                action: BounceAction::Failed,
                diagnostic: Some("550 no such user".into()),
                original_message_id: Some(ours.mail.message_id.clone()),
            }),
            ..Inbound::default()
        };

        assert!(matches!(shop.mail(report).await, Taken::Attached(to, _) if to == case));

        let clock = shop.clock(case, ClockKind::FirstReply, 1).await;
        assert_eq!(clock.stopped, None);
        assert_eq!(shop.case(case).await.state, State::Open);
        let view = world.db.view(&shop.scope).await.unwrap();
        let said = desk::interactions::find(&view, sent.interaction).await.unwrap();
        assert_eq!(said.delivery, Some(Delivery::Bounced));
        assert_eq!(said.delivery_reason.as_deref(), Some("550 no such user"));
    }
}

#[tokio::test]
async fn a_refused_mail_comes_back_with_the_reason_and_a_later_one_is_tried_again() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        let sent = shop.answer(case, Then::Wait).await;
        shop.delivered(&sent, |now| Verdict::Later {
            reason: "450 later".into(),
            again: now + Duration::minutes(1),
            doubt: true,
        })
        .await;
        assert_eq!(shop.case(case).await.state, State::Pending);
        world.clock.advance(Duration::minutes(1));
        shop.delivered(&sent, |_| Verdict::Refused { reason: "550 no".into(), doubt: false }).await;

        assert_eq!(shop.case(case).await.state, State::Open);
        assert_eq!(shop.clock(case, ClockKind::FirstReply, 1).await.stopped, None);
        let view = world.db.view(&shop.scope).await.unwrap();
        let said = desk::interactions::find(&view, sent.interaction).await.unwrap();
        assert_eq!((said.doubts, said.delivery), (1, Some(Delivery::Failed)), "it may have arrived the first time");
        let doubts = doubt::since(&view, world.clock.now() - Duration::days(1)).await.unwrap();
        assert_eq!(doubts, Doubts { all: 1, open: 1 });
        assert_eq!(doubt::since(&view, world.clock.now()).await.unwrap(), Doubts::default());
    }
}

#[tokio::test]
async fn a_mail_that_was_in_hand_when_we_crashed_may_have_arrived() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        let sent = shop.answer(case, Then::Wait).await;
        world.clock.advance(Duration::seconds(10));
        let stale = Duration::minutes(10);
        for doubts in [0, 1] {
            let tx = world.db.begin(&shop.scope).await.unwrap();
            let mail = desk::outgoing::of(&tx, sent.interaction).await.unwrap();
            let taken = deliver::take(&tx, mail.id, world.clock.now(), stale).await.unwrap();
            assert_eq!(taken.map(|mail| mail.attempts), Some(doubts + 1));
            tx.commit().await.unwrap();
            let view = world.db.view(&shop.scope).await.unwrap();
            assert_eq!(desk::interactions::find(&view, sent.interaction).await.unwrap().doubts, doubts);
            world.clock.advance(stale);
        }
    }
}

#[tokio::test]
async fn the_customers_answer_joins_and_starts_a_new_turn() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        let sent = shop.answer(case, Then::Wait).await;
        shop.delivered(&sent, Verdict::Accepted).await;
        let ours = desk::outgoing::of(&world.db.view(&shop.scope).await.unwrap(), sent.interaction).await.unwrap();
        world.clock.advance(Duration::hours(1));

        let mail = answering(letter("2", "Odp: Gdzie jest moja paczka?", "Nadal jej nie ma."), &ours.mail.message_id);
        let joined = shop.mail(mail).await;

        assert!(matches!(joined, Taken::Joined(to, _) if to == case));
        let second = shop.clock(case, ClockKind::FirstReply, 2).await;
        assert_eq!((second.start, second.stopped), (world.clock.now(), None));
        assert_eq!(shop.case(case).await.state, State::Open);
    }
}

#[tokio::test]
async fn a_thank_you_after_the_end_opens_nothing() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        let sent = shop.answer(case, Then::Resolve(None)).await;
        shop.delivered(&sent, Verdict::Accepted).await;
        let ours = desk::outgoing::of(&world.db.view(&shop.scope).await.unwrap(), sent.interaction).await.unwrap();

        shop.mail(answering(letter("2", "Re", "Dziękuję bardzo!"), &ours.mail.message_id)).await;

        assert_eq!(shop.case(case).await.state, State::Resolved);
        let turns = shop.clocks(case).await.into_iter().filter(|clock| clock.kind == ClockKind::FirstReply).count();
        assert_eq!(turns, 1);
    }
}

#[tokio::test]
async fn a_stranger_with_the_subject_or_a_stolen_reference_begins_a_case_of_his_own() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        let mut stranger =
            answering(letter("9", "Re: Gdzie jest moja paczka?", "Podajcie jej adres"), "1@poczta.example");
        stranger.from = Some(address("obcy@elsewhere.example"));

        let taken = shop.mail(stranger).await;

        assert_ne!(opened(taken), case);
    }
}

#[tokio::test]
async fn the_same_mail_again_is_known_and_the_ledger_adds_up() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let imap = |uid| Source::Imap { uid_validity: 7, uid };
        let Held::Stored(first) = shop.hold(b"From: a\r\n\r\nx", imap(1)).await else { panic!("not stored") };
        assert_eq!(shop.hold(b"From: a\r\n\r\nx", imap(1)).await, Held::Known(first));
        let renumbered = Source::Imap { uid_validity: 8, uid: 40 };
        assert_eq!(shop.hold(b"From: a\r\n\r\nx", renumbered).await, Held::Known(first), "the numbers were given anew");
        let Held::Stored(second) = shop.hold(b"From: a\r\n\r\ny", imap(2)).await else { panic!("not stored") };

        opened(shop.mail_held(lost(), Some(first)).await);
        assert!(matches!(shop.mail_held(lost(), Some(second)).await, Taken::Duplicate(_)));

        let view = world.db.view(&shop.scope).await.unwrap();
        let tally = tally::by_mailbox(&view).await.unwrap()[&shop.came.mailbox];
        assert_eq!((tally.taken, tally.duplicate, tally.held, tally.all()), (1, 1, 0, 2));
        assert!(desk::mailroom::open((&world.db, &world.objects), &view, &[first]).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn who_answers_past_a_new_message_hears_of_it() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let Taken::Opened(case, first) = shop.mail(lost()).await else { panic!("not a case") };
        world.clock.advance(Duration::minutes(1));
        shop.mail(answering(letter("2", "Re", "I jeszcze jedno: proszę o fakturę"), "1@poczta.example")).await;

        let answer = shop.try_answer(case, Then::Wait, Some(first)).await;

        assert!(matches!(answer, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn an_erased_customer_leaves_true_facts_and_no_words() {
    for world in worlds().await {
        let shop = Shop::open(&world, "LS").await;
        let case = opened(shop.mail(lost()).await);
        let sent = shop.answer(case, Then::Resolve(None)).await;
        shop.delivered(&sent, Verdict::Accepted).await;
        let before = shop.clocks(case).await;
        let customer = shop.case(case).await.customer;

        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        cases::erase::customer(&mut tx, &shop.book, shop.scope.permit().unwrap(), customer).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!(shop.clocks(case).await, before, "figures stay");
        let view = world.db.view(&shop.scope).await.unwrap();
        let said = desk::interactions::timeline(&view, &[case], None, 10).await.unwrap();
        assert!(said.iter().all(|said| said.text.is_empty() && said.from.is_none()));
        let look = world.db.look(&world.reach(&[shop.scope.tenant()])).await.unwrap();
        assert!(cases::search::search(&look, "paczka", 10).await.unwrap().is_empty());
        let facts = view.facts_of(case).await.unwrap();
        assert!(facts.iter().any(|fact| matches!(fact.fact, Fact::Arrived { .. })));
    }
}
