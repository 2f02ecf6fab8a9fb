//! What becomes of a chat: from a visitor's first words to the work after it.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use chrono::Duration;
use desk::chats::begin::{self, Door, Rating, Start};
use desk::chats::lines::{self, Code, Side, Words};
use desk::chats::pass::{self, Target};
use desk::chats::serve::{self, Finish};
use desk::chats::visitor::Claim;
use desk::chats::{self, Chat, State, idle};
use desk::offers::ring::{self, Expired, Ring, Thing};
use desk::offers::{self, Work};
use desk::{cases, interactions};
use kernel::fact::{Ender, SkipReason};
use kernel::ids::{InteractionId, PersonId, WidgetId};
use kernel::{Clock, Fault};
use shop::{Shop, staff};
use tenants::kpi::Material;
use tenants::live::{Fate, WaitFrom};
use world::{World, worlds};

/// A shop whose visitors chat, and the window through which they do.
struct Counter<'w> {
    shop: Shop<'w>,
    widget: WidgetId,
}

impl<'w> Counter<'w> {
    async fn open(world: &'w World, code: &str) -> Self {
        Self { shop: Shop::open(world, code).await, widget: world.ids.next() }
    }

    fn world(&self) -> &'w World {
        self.shop.world
    }

    async fn begin(&self, token: &str, name: &str, text: &str) -> Result<Chat, Fault> {
        let door = Door { widget: self.widget, project: self.shop.came.project, queue: self.shop.came.queue };
        let start = Start {
            token: token.into(),
            claim: Claim { name: Some("Ola".into()), email: Some("ola@poczta.example".into()), verified: false },
            language: Some("pl".into()),
            words: Words { name: name.into(), text: text.into(), file: None },
            ..Start::default()
        };
        let mut tx = self.world().db.begin(&self.shop.scope).await?;
        let (chat, _) = begin::begin(&mut tx, &self.shop.book, door, &start).await?;
        tx.commit().await?;
        Ok(chat)
    }

    async fn chat(&self, id: InteractionId) -> Chat {
        let view = self.world().db.view(&self.shop.scope).await.unwrap();
        chats::find(&view, id).await.unwrap()
    }

    async fn lines(&self, id: InteractionId) -> Vec<lines::Line> {
        let view = self.world().db.view(&self.shop.scope).await.unwrap();
        lines::after(&view, id, 0, 1_000).await.unwrap()
    }

    async fn ring(&self, id: InteractionId, person: PersonId) -> Result<(), Fault> {
        let now = self.world().clock.now();
        let mut tx = self.world().db.begin(&self.shop.scope).await?;
        let rings = Ring { thing: Thing::Chat(id), person, until: now + Duration::seconds(20), why: None };
        ring::ring(&mut tx, &rings, now).await?;
        tx.commit().await
    }

    /// The facts of the chat, and what the reports make of it.
    async fn told(&self, id: InteractionId) -> (Vec<&'static str>, Option<Fate>) {
        let view = self.world().db.view(&self.shop.scope).await.unwrap();
        let lease =
            self.world().db.lease("worker", self.world().ids.next(), self.world().clock.now(), Duration::days(1));
        let lease = lease.await.unwrap();
        drop(view);
        if let Some(lease) = lease {
            while self.world().db.number_facts(&lease).await.unwrap() > 0 {}
            self.world().db.release(&lease).await.unwrap();
        }
        let view = self.world().db.view(&self.shop.scope).await.unwrap();
        let facts = view.facts_after(0, 10_000).await.unwrap();
        let facts: Vec<_> = facts.into_iter().map(|fact| fact.fact).collect();
        let policies = self.shop.book.policies(&view).await.unwrap();
        let now = self.world().clock.now();
        let material = Material::of(&facts, &policies, now).unwrap();
        let contact = material.contacts.iter().find(|contact| contact.id == id);
        let fate = contact.and_then(|contact| contact.fate(WaitFrom::Queue, now));
        let about = facts.iter().filter(|fact| fact.fact.conversation() == Some(id));
        (about.map(|fact| fact.fact.kind()).collect(), fate)
    }
}

/// Does one thing as somebody, in a unit of work of its own.
macro_rules! done {
    ($counter:ident, $scope:expr, |$tx:ident| $work:expr) => {{
        let mut tx = $counter.world().db.begin(&$scope).await.unwrap();
        let $tx = &mut tx;
        let done = $work.await;
        if done.is_ok() {
            tx.commit().await.unwrap();
        }
        done
    }};
}

fn words(name: &str, text: &str) -> Words {
    Words { name: name.into(), text: text.into(), file: None }
}

#[tokio::test]
async fn a_chat_goes_from_the_queue_to_an_agent_and_to_work_after_it() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let ola = staff(&world, counter.shop.scope.tenant(), world.ids.next());
        let person = ola.person().unwrap();
        let chat = counter.begin("t1", "r1", "Gdzie jest moja paczka?").await.unwrap();
        assert_eq!((chat.state, chat.case, chat.lines), (State::Waiting, None, 1));
        world.clock.advance(Duration::seconds(8));

        counter.ring(chat.id, person).await.unwrap();
        assert_eq!(counter.chat(chat.id).await.state, State::Ringing);
        world.clock.advance(Duration::seconds(4));
        let taken = done!(counter, ola, |tx| offers::accept(tx, &counter.shop.book, ola.permit().unwrap(), chat.id.0));
        let Ok(Work::Chat(taken)) = taken else { panic!("the chat was not taken: {taken:?}") };
        let case = taken.case.expect("a case");
        world.clock.advance(Duration::seconds(3));
        done!(counter, ola, |tx| serve::say(
            tx,
            &counter.shop.book,
            ola.permit().unwrap(),
            chat.id,
            (&words("a1", "Już sprawdzam."), false)
        ))
        .unwrap();
        done!(counter, ola, |tx| serve::end(tx, &counter.shop.book, ola.permit().unwrap(), chat.id)).unwrap();
        let after = counter.chat(chat.id).await;
        assert_eq!((after.state, after.ender), (State::AfterWork, Some(Ender::Agent)));
        let finish = Finish { resolve: true, note: Some("Paczka u kuriera.".into()), outcome: None };
        done!(counter, ola, |tx| serve::finish(tx, &counter.shop.book, ola.permit().unwrap(), chat.id, &finish))
            .unwrap();

        let (kinds, fate) = counter.told(chat.id).await;
        assert_eq!(fate, Some(Fate::Answered(Duration::seconds(15))), "the first human words count, not the taking");
        for kind in
            ["arrived", "queued", "offered", "ring_ended", "answered", "message_out", "ended", "wrap_on", "wrap_off"]
        {
            assert!(kinds.contains(&kind), "{kind} is missing in {kinds:?}");
        }
        let view = world.db.view(&counter.shop.scope).await.unwrap();
        assert_eq!(cases::find(&view, case).await.unwrap().state, cases::State::Resolved);
        let said = interactions::timeline(&view, &[case], None, 10).await.unwrap();
        assert_eq!(said.iter().filter(|one| one.kind == interactions::Kind::Chat).count(), 1);
    }
}

#[tokio::test]
async fn a_line_that_comes_twice_is_one_and_both_sides_may_call_theirs_alike() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let ola = staff(&world, counter.shop.scope.tenant(), world.ids.next());
        let chat = counter.begin("t1", "same", "Dzień dobry").await.unwrap();
        let again = counter.begin("t1", "same", "Dzień dobry").await.unwrap();
        assert_eq!(again.id, chat.id, "one browser has one chat at a time");
        done!(counter, ola, |tx| serve::answer(tx, &counter.shop.book, ola.permit().unwrap(), chat.id)).unwrap();
        for _ in 0..2 {
            done!(counter, ola, |tx| serve::say(
                tx,
                &counter.shop.book,
                ola.permit().unwrap(),
                chat.id,
                (&words("same", "W czym mogę pomóc?"), false)
            ))
            .unwrap();
            done!(counter, counter.shop.scope, |tx| begin::say(
                tx,
                &counter.shop.book,
                chat.id,
                &words("v2", "W paczce.")
            ))
            .unwrap();
        }

        let lines = counter.lines(chat.id).await;
        let shown: Vec<_> = lines.iter().map(|line| (line.seq, line.side)).collect();
        assert_eq!(
            shown,
            [(1, Side::Visitor), (2, Side::System), (3, Side::Agent), (4, Side::Visitor)],
            "numbered without gaps, each once"
        );
        assert_eq!(lines[2].name.as_deref(), Some("same"));
    }
}

#[tokio::test]
async fn a_chat_rings_at_one_person_and_who_lets_it_ring_loses_it_and_keeps_its_age() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let (ola, eva): (PersonId, PersonId) = (world.ids.next(), world.ids.next());
        let chat = counter.begin("t1", "r1", "Halo?").await.unwrap();
        counter.ring(chat.id, ola).await.unwrap();

        assert!(matches!(counter.ring(chat.id, eva).await, Err(Fault::Conflict(_))));
        world.clock.advance(Duration::seconds(21));
        let now = world.clock.now();
        let ended = ring::ended(&world.db.system_view(store::SystemUse::Timer).await.unwrap(), now, 10).await.unwrap();
        assert_eq!(ended.len(), 1);
        let expired = done!(counter, counter.shop.scope, |tx| ring::end(tx, Thing::Chat(chat.id), true, now));
        assert_eq!(expired.unwrap(), Expired::Missed);
        let once_more = done!(counter, counter.shop.scope, |tx| ring::end(tx, Thing::Chat(chat.id), true, now));
        assert_eq!(once_more.unwrap(), Expired::Gone);

        let back = counter.chat(chat.id).await;
        assert_eq!((back.state, back.agent, back.queued), (State::Waiting, None, chat.queued));
        counter.ring(chat.id, eva).await.unwrap();
        let eva = staff(&world, counter.shop.scope.tenant(), eva);
        let skip = offers::skip;
        let reason = SkipReason::Language;
        done!(counter, eva, |tx| skip(tx, &counter.shop.book, eva.permit().unwrap(), chat.id.0, reason)).unwrap();
        assert_eq!(counter.chat(chat.id).await.state, State::Waiting);
        let (kinds, _) = counter.told(chat.id).await;
        assert_eq!(kinds.iter().filter(|kind| **kind == "ring_ended").count(), 2);
    }
}

#[tokio::test]
async fn a_chat_that_is_passed_on_waits_again_with_its_age_and_rings_only_at_whom_it_was_passed_on_to() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let tenant = counter.shop.scope.tenant();
        let (ola, eva) = (staff(&world, tenant, world.ids.next()), staff(&world, tenant, world.ids.next()));
        let chat = counter.begin("t1", "r1", "Po ukraińsku?").await.unwrap();
        done!(counter, ola, |tx| serve::answer(tx, &counter.shop.book, ola.permit().unwrap(), chat.id)).unwrap();
        let to = Target::Person(eva.person().unwrap());
        let note = Some("mówi po ukraińsku");
        done!(counter, ola, |tx| pass::transfer(tx, &counter.shop.book, ola.permit().unwrap(), chat.id, (to, note)))
            .unwrap();

        let waits = counter.chat(chat.id).await;
        assert_eq!((waits.state, waits.only, waits.queued), (State::Waiting, eva.person(), chat.queued));
        assert_eq!(waits.note.as_deref(), note);
        let other = done!(counter, ola, |tx| serve::answer(tx, &counter.shop.book, ola.permit().unwrap(), chat.id));
        assert!(matches!(other, Err(Fault::Conflict(_))));
        done!(counter, eva, |tx| serve::answer(tx, &counter.shop.book, eva.permit().unwrap(), chat.id)).unwrap();
        let case = counter.chat(chat.id).await.case.unwrap();
        let view = world.db.view(&counter.shop.scope).await.unwrap();
        assert_eq!(cases::find(&view, case).await.unwrap().assignee, eva.person(), "the case goes with its chat");
    }
}

#[tokio::test]
async fn silence_closes_a_chat_only_while_the_last_word_is_ours() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let ola = staff(&world, counter.shop.scope.tenant(), world.ids.next());
        let chat = counter.begin("t1", "r1", "Halo").await.unwrap();
        done!(counter, ola, |tx| serve::answer(tx, &counter.shop.book, ola.permit().unwrap(), chat.id)).unwrap();
        world.clock.advance(Duration::minutes(30));
        let look = async || {
            let now = world.clock.now();
            done!(counter, counter.shop.scope, |tx| idle::look(tx, chat.id, now)).unwrap();
            counter.chat(chat.id).await
        };
        assert_eq!(look().await.state, State::Talking, "the visitor waits for us, that is not his silence");
        let say = words("a1", "Przepraszam za zwłokę.");
        let may = ola.permit().unwrap();
        done!(counter, ola, |tx| serve::say(tx, &counter.shop.book, may, chat.id, (&say, false))).unwrap();
        world.clock.advance(Duration::minutes(5));
        assert_eq!(look().await.state, State::Talking);
        world.clock.advance(Duration::minutes(5));

        let closed = look().await;

        assert_eq!((closed.state, closed.ender), (State::AfterWork, Some(Ender::System)));
        let codes: Vec<_> = counter.lines(chat.id).await.into_iter().filter_map(|line| line.code).collect();
        assert_eq!(codes, [Code::AgentJoined, Code::IdleSoon, Code::ClosedIdle]);
    }
}

#[tokio::test]
async fn a_visitor_whose_page_is_gone_has_left_the_queue_and_leaves_no_case() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let chat = counter.begin("t1", "r1", "Halo").await.unwrap();
        world.clock.advance(Duration::seconds(40));
        let now = world.clock.now();
        done!(counter, counter.shop.scope, |tx| idle::seen(tx, &[chat.id], now)).unwrap();
        world.clock.advance(Duration::seconds(59));
        let now = world.clock.now();
        done!(counter, counter.shop.scope, |tx| idle::look(tx, chat.id, now)).unwrap();
        assert_eq!(counter.chat(chat.id).await.state, State::Waiting);
        world.clock.advance(Duration::seconds(2));
        let now = world.clock.now();
        done!(counter, counter.shop.scope, |tx| idle::look(tx, chat.id, now)).unwrap();

        let (_, fate) = counter.told(chat.id).await;
        assert_eq!(fate, Some(Fate::Abandoned(Duration::seconds(101))));
        assert_eq!(counter.chat(chat.id).await.case, None);
        let said = done!(counter, counter.shop.scope, |tx| begin::say(
            tx,
            &counter.shop.book,
            chat.id,
            &words("v2", "Jestem")
        ));
        assert!(matches!(said, Err(Fault::Conflict(_))));
    }
}

#[tokio::test]
async fn what_cannot_be_a_line_is_refused_by_its_field_and_nothing_is_written() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let chat = counter.begin("t1", "r1", "Halo").await.unwrap();
        for (wrong, field) in [
            (words("v2", "  \n "), "text"),
            (words("v2", &"ą".repeat(lines::MOST + 1)), "text"),
            (words("", "Halo"), "ref"),
            (words(&"x".repeat(65), "Halo"), "ref"),
        ] {
            let said = done!(counter, counter.shop.scope, |tx| begin::say(tx, &counter.shop.book, chat.id, &wrong));
            assert!(matches!(&said, Err(Fault::Invalid(problems)) if problems[0].field == field), "{said:?}");
        }
        let odd = words("v3", "a\u{0}b\u{7}c\nd");
        done!(counter, counter.shop.scope, |tx| begin::say(tx, &counter.shop.book, chat.id, &odd)).unwrap();

        let lines = counter.lines(chat.id).await;
        assert_eq!(lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(), ["Halo", "abc\nd"]);
    }
}

#[tokio::test]
async fn a_rating_is_taken_when_the_chat_is_over_and_only_within_its_range() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let chat = counter.begin("t1", "r1", "Halo").await.unwrap();
        let rate = async |stars, solved| {
            let rating = Rating { stars, solved };
            done!(counter, counter.shop.scope, |tx| begin::rate(tx, &counter.shop.book, chat.id, rating))
        };
        assert!(matches!(rate(5, None).await, Err(Fault::Conflict(_))));
        done!(counter, counter.shop.scope, |tx| begin::leave(tx, &counter.shop.book, chat.id)).unwrap();

        assert!(matches!(rate(6, None).await, Err(Fault::Invalid(problems)) if problems[0].field == "stars"));
        assert!(matches!(rate(4, Some(9)).await, Err(Fault::Invalid(problems)) if problems[0].field == "solved"));
        rate(4, Some(2)).await.unwrap();

        assert_eq!(counter.chat(chat.id).await.stars, Some(4));
        let (kinds, _) = counter.told(chat.id).await;
        assert!(kinds.contains(&"customer_left") && kinds.contains(&"survey_answered"), "{kinds:?}");
    }
}

#[tokio::test]
async fn an_erased_customer_leaves_no_word_of_his_chats() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS").await;
        let chat = counter.begin("t1", "r1", "Mój adres: Polna 7").await.unwrap();
        let scope = &counter.shop.scope;
        let erase = cases::erase::customer;
        done!(counter, scope, |tx| erase(tx, &counter.shop.book, scope.permit().unwrap(), chat.customer)).unwrap();

        let after = counter.chat(chat.id).await;
        assert_eq!((after.name.as_str(), after.opening.as_str()), ("", ""));
        assert!(counter.lines(chat.id).await.iter().all(|line| line.text.is_empty()));
        let known = done!(counter, scope, |tx| async { chats::visitor::by_token(tx, "t1").await }).unwrap();
        assert_eq!(known, None, "his browser is a stranger");
    }
}

#[tokio::test]
async fn a_chat_of_another_client_is_missing() {
    for world in worlds().await {
        let (ours, theirs) = (Counter::open(&world, "LS").await, Counter::open(&world, "BU").await);
        let chat = ours.begin("t1", "r1", "Halo").await.unwrap();
        let eve = staff(&world, theirs.shop.scope.tenant(), world.ids.next());

        let taken = done!(theirs, eve, |tx| serve::answer(tx, &theirs.shop.book, eve.permit().unwrap(), chat.id));
        assert!(matches!(taken, Err(Fault::Missing { what: "chat" })));
        let said =
            done!(theirs, theirs.shop.scope, |tx| begin::say(tx, &theirs.shop.book, chat.id, &words("v", "Halo")));
        assert!(matches!(said, Err(Fault::Missing { what: "chat" })));
    }
}
