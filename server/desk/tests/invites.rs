//! Visitors who are asked whether they would like to chat, those who are left alone, and what both come to.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

use std::collections::BTreeMap;

use chrono::Duration;
use chrono_tz::Tz;
use desk::chats::begin::{self, Door, Start};
use desk::chats::lines::{self, Side, Words};
use desk::chats::visitor::Claim;
use desk::chats::{Chat, State, serve};
use desk::invites::{self, Invite, Report, Who, ask, figures};
use desk::orders::{self, Source};
use desk::{cases, customers};
use kernel::ids::{CustomerId, RuleId};
use kernel::{Clock, Fault};
use shop::{Shop, staff};
use tenants::widgets::invitations::{Invitations, Moment, Rule, Trigger};
use tenants::widgets::{self, Draft, Settings, Widget};
use world::{World, worlds};

/// A shop with a window and a rule that asks who leaves.
struct Counter<'w> {
    shop: Shop<'w>,
    widget: Widget,
}

fn rule(world: &World, hold_out: u8) -> Rule {
    Rule {
        id: world.ids.next(),
        name: "Koszyk".into(),
        active: true,
        when: Trigger { exit: true, ..Trigger::default() },
        texts: BTreeMap::from([("pl".to_owned(), "Pomóc?".to_owned())]),
        hold_out,
    }
}

fn leaves() -> Moment {
    Moment { exit: true, ..Moment::default() }
}

impl<'w> Counter<'w> {
    async fn open(world: &'w World, code: &str, rules: Vec<Rule>) -> Self {
        let shop = Shop::open(world, code).await;
        let settings = Settings { invitations: Invitations { rules, ..Invitations::default() }, ..Settings::default() };
        let draft = Draft { queue: shop.came.queue, mailbox: None, settings };
        let mut tx = world.db.begin(&shop.scope).await.unwrap();
        let widget = widgets::create(&mut tx, shop.scope.permit().unwrap(), &draft, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        Self { shop, widget }
    }

    fn world(&self) -> &'w World {
        self.shop.world
    }

    fn who(&self, visit: &str, customer: Option<CustomerId>) -> Who {
        Who { visit: invites::visit_of(self.widget.id, visit), customer }
    }

    /// What a visit that leaves comes to: whom a rule asked, or nobody.
    async fn leaves(&self, who: Who) -> Option<Invite> {
        let now = self.world().clock.now();
        let tx = self.world().db.begin(&self.shop.scope).await.unwrap();
        let moment = leaves();
        let rules = invites::open(&tx, (&self.widget, &moment), who, now).await.unwrap();
        let rule = rules.into_iter().next()?;
        let decided = invites::decide(&tx, &self.widget, rule, who, now).await.unwrap();
        tx.commit().await.unwrap();
        decided
    }

    async fn report(&self, visit: &str, invite: &Invite, what: Report) -> Result<Invite, Fault> {
        let visit = invites::visit_of(self.widget.id, visit);
        let tx = self.world().db.begin(&self.shop.scope).await.unwrap();
        let told = invites::report(&tx, (self.widget.id, visit), invite.id, what, self.world().clock.now()).await;
        tx.commit().await.unwrap();
        told
    }

    async fn chat(&self, visit: &str, email: &str, invite: Option<Invite>) -> Chat {
        let door = Door { widget: self.widget.id, project: self.widget.project, queue: self.widget.queue };
        let start = Start {
            token: format!("token of {visit}"),
            claim: Claim { name: None, email: Some(email.into()), verified: false },
            words: Words { name: "r1".into(), text: "Tak, proszę.".into(), file: None },
            visit: Some(invites::visit_of(self.widget.id, visit)),
            invite,
            ..Start::default()
        };
        let mut tx = self.world().db.begin(&self.shop.scope).await.unwrap();
        let (chat, _) = begin::begin(&mut tx, &self.shop.book, door, &start).await.unwrap();
        tx.commit().await.unwrap();
        chat
    }

    async fn orders(&self, csv: &str) {
        let now = self.world().clock.now();
        let csv = format!("number,email,placed_at,amount,currency,cancelled_at\n{csv}");
        let entries = orders::read(Source::Table(&csv), Tz::UTC, now).unwrap();
        let mut tx = self.world().db.begin(&self.shop.scope).await.unwrap();
        orders::take(&mut tx, self.shop.scope.permit().unwrap(), &entries, now).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn customer(&self, email: &str) -> CustomerId {
        let view = self.world().db.view(&self.shop.scope).await.unwrap();
        customers::by_address(&view, email).await.unwrap().unwrap().id
    }

    async fn kept(&self, visit: &str) -> Vec<Invite> {
        let view = self.world().db.view(&self.shop.scope).await.unwrap();
        invites::of_visit(&view, invites::visit_of(self.widget.id, visit)).await.unwrap()
    }
}

#[tokio::test]
async fn a_rule_decides_once_about_a_visit_and_reports_count_once() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS", vec![rule(&world, 0)]).await;
        let who = counter.who("v1", None);
        let invite = counter.leaves(who).await.unwrap();
        assert_eq!(counter.leaves(who).await, None);

        counter.report("v1", &invite, Report::Shown).await.unwrap();
        let first = counter.report("v1", &invite, Report::Dismissed).await.unwrap();
        world.clock.advance(Duration::seconds(9));
        let again = counter.report("v1", &invite, Report::Dismissed).await.unwrap();

        assert_eq!((again.shown, again.dismissed), (first.shown, first.dismissed));
        assert_eq!(counter.kept("v1").await.len(), 1);
        let foreign = counter.report("v2", &invite, Report::Accepted).await;
        assert!(matches!(foreign, Err(Fault::Missing { what: "invitation" })), "{foreign:?}");
    }
}

#[tokio::test]
async fn one_visitor_is_not_asked_again_before_the_pause_is_over() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS", vec![rule(&world, 0)]).await;
        let ola = CustomerId(world.ids.next());
        assert!(counter.leaves(counter.who("v1", Some(ola))).await.is_some());
        world.clock.advance(Duration::minutes(59));
        assert_eq!(counter.leaves(counter.who("v2", Some(ola))).await, None);
        assert!(counter.leaves(counter.who("v3", None)).await.is_some(), "somebody else is");

        world.clock.advance(Duration::minutes(1));

        assert!(counter.leaves(counter.who("v2", Some(ola))).await.is_some());
    }
}

#[tokio::test]
async fn who_is_left_alone_is_counted_and_told_nothing() {
    for world in worlds().await {
        // Of forty visitors at one in two all fall on one side once in five hundred thousand million times.
        let counter = Counter::open(&world, "LS", vec![rule(&world, 50)]).await;
        let (mut asked, mut alone) = (Vec::new(), Vec::new());
        for number in 0..40 {
            let name = format!("v{number}");
            let invite = counter.leaves(counter.who(&name, None)).await.unwrap();
            if invite.held_out { &mut alone } else { &mut asked }.push((name, invite));
        }
        assert!(!asked.is_empty() && !alone.is_empty());

        let (name, invite) = &alone[0];
        let told = counter.report(name, invite, Report::Shown).await;
        assert!(matches!(told, Err(Fault::Missing { .. })), "{told:?}");
        let view = world.db.view(&counter.shop.scope).await.unwrap();
        let now = world.clock.now();
        assert_eq!(invites::standing(&view, invite.visit, now).await.unwrap(), None);
        let found = figures::of(&view, &counter.widget, now - Duration::days(1)).await.unwrap();
        let counted = (found[0].asked.visitors, found[0].alone.visitors);
        assert_eq!(counted, (asked.len() as u64, alone.len() as u64));
    }
}

#[tokio::test]
async fn who_answers_a_person_is_in_his_hands_from_the_first_word() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS", Vec::new()).await;
        let scope = staff(&world, counter.shop.scope.tenant(), world.ids.next());
        let (person, now) = (scope.person().unwrap(), world.clock.now());
        let tx = world.db.begin(&scope).await.unwrap();
        let who = counter.who("v1", None);
        let asked = (&counter.widget, who);
        let invite = ask::ask(&tx, scope.permit().unwrap(), asked, " Szuka Pani\nprezentu? ", now).await.unwrap();
        let twice = ask::ask(&tx, scope.permit().unwrap(), asked, "Halo?", now).await;
        assert!(matches!(twice, Err(Fault::Conflict(_))), "{twice:?}");
        assert_eq!(ask::waiting(&tx, person, now).await.unwrap(), 1);
        let hostile = counter.who("v2", None);
        for (text, reason) in [("  ", "REQUIRED"), (&*"x".repeat(201), "TOO_LONG")] {
            let wrong = ask::ask(&tx, scope.permit().unwrap(), (&counter.widget, hostile), text, now).await;
            let Err(Fault::Invalid(problems)) = wrong else { panic!("{wrong:?}") };
            assert_eq!((problems[0].field.as_str(), problems[0].spoken()), ("text", reason));
        }
        tx.commit().await.unwrap();
        let view = world.db.view(&counter.shop.scope).await.unwrap();
        let stands = invites::standing(&view, who.visit, now).await.unwrap().unwrap();
        assert_eq!((stands.id, stands.text.as_deref()), (invite.id, Some("Szuka Pani prezentu?")));
        drop(view);
        counter.report("v1", &invite, Report::Accepted).await.unwrap();

        let chat = counter.chat("v1", "ola@poczta.example", Some(invite)).await;
        let mut tx = world.db.begin(&counter.shop.scope).await.unwrap();
        let chat = serve::answer_asked(&mut tx, &counter.shop.book, chat.id, person).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!((chat.state, chat.agent), (State::Talking, Some(person)));
        let view = world.db.view(&counter.shop.scope).await.unwrap();
        let case = cases::find(&view, chat.case.unwrap()).await.unwrap();
        assert_eq!(case.assignee, Some(person));
        let said = lines::after(&view, chat.id, 0, 10).await.unwrap();
        let words: Vec<_> = said.iter().map(|line| (line.side, line.text.as_str())).collect();
        let began = [(Side::Agent, "Szuka Pani prezentu?"), (Side::Visitor, "Tak, proszę.")];
        assert_eq!(words[..2], began);
        assert_eq!(counter.kept("v1").await[0].chat, Some(chat.id));
    }
}

#[tokio::test]
async fn an_invitation_that_nobody_saw_is_handed_out_for_ten_minutes() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS", vec![rule(&world, 0)]).await;
        let invite = counter.leaves(counter.who("v1", None)).await.unwrap();
        let start = world.clock.now();

        let last = start + Duration::minutes(10) - Duration::seconds(1);
        assert!(invite.stands(last) && !invite.stands(start + Duration::minutes(10)));
        let seen = counter.report("v1", &invite, Report::Shown).await.unwrap();
        assert!(!seen.stands(start));
    }
}

#[tokio::test]
async fn known_visitors_who_ordered_are_counted_in_both_groups_and_sales_stand_by_their_chat() {
    for world in worlds().await {
        world.clock.set("2026-11-20T12:00:00Z".parse().unwrap());
        let all = rule(&world, 0);
        let counter = Counter::open(&world, "LS", vec![all.clone()]).await;
        counter
            .orders("1,ola@poczta.example,2026-11-01 10:00,10.00,PLN,\n2,eva@poczta.example,2026-11-01 10:00,,,")
            .await;
        let (ola, eva) = (counter.customer("ola@poczta.example").await, counter.customer("eva@poczta.example").await);
        let asked = counter.leaves(counter.who("v1", Some(ola))).await.unwrap();
        counter.leaves(counter.who("v2", Some(eva))).await.unwrap();
        // A stranger becomes known by chatting: he is no proof of what asking is worth.
        let stranger = counter.leaves(counter.who("v3", None)).await.unwrap();
        let chat = counter.chat("v3", "jan@poczta.example", Some(stranger)).await;
        let scope = staff(&world, counter.shop.scope.tenant(), world.ids.next());
        let mut tx = world.db.begin(&scope).await.unwrap();
        serve::answer(&mut tx, &counter.shop.book, scope.permit().unwrap(), chat.id).await.unwrap();
        tx.commit().await.unwrap();
        world.clock.advance(Duration::days(8));

        counter
            .orders(
                "3,ola@poczta.example,2026-11-21 10:00,50.00,PLN,\n\
                 4,eva@poczta.example,2026-11-21 10:00,50.00,PLN,2026-11-22 10:00\n\
                 5,jan@poczta.example,2026-11-22 10:00,120.50,PLN,\n\
                 6,jan@poczta.example,2026-11-28 11:00,99.00,PLN,",
            )
            .await;

        let view = world.db.view(&counter.shop.scope).await.unwrap();
        let found = figures::of(&view, &counter.widget, asked.decided).await.unwrap();
        let group = &found[0].asked;
        assert_eq!((found.len(), found[0].rule), (1, Some(RuleId(all.id.0))));
        assert_eq!((group.visitors, group.known, group.ordered, group.chats), (3, 2, 1, 1));
        assert_eq!((group.sales, group.amounts["PLN"].to_string()), (1, "120.50 PLN".to_owned()));
        assert_eq!(found[0].difference, None, "nobody was left alone");
        let contact = orders::credit::Contact { id: chat.id, customer: chat.customer, at: chat.began };
        let sales = orders::of_contact(&view, &contact, 7).await.unwrap();
        assert_eq!(sales.iter().map(|one| one.number.as_str()).collect::<Vec<_>>(), ["5"]);
    }
}

#[tokio::test]
async fn an_erased_customer_stands_by_no_invitation() {
    for world in worlds().await {
        let counter = Counter::open(&world, "LS", vec![rule(&world, 0)]).await;
        counter.leaves(counter.who("v1", None)).await.unwrap();
        let chat = counter.chat("v1", "ola@poczta.example", None).await;
        assert_eq!(counter.kept("v1").await[0].customer, Some(chat.customer));
        let scope = &counter.shop.scope;
        let mut tx = world.db.begin(scope).await.unwrap();
        cases::erase::customer(&mut tx, &counter.shop.book, scope.permit().unwrap(), chat.customer).await.unwrap();
        tx.commit().await.unwrap();

        let kept = counter.kept("v1").await;

        assert_eq!((kept[0].customer, kept[0].visitor), (None, uuid::Uuid::nil()));
    }
}

#[tokio::test]
async fn an_invitation_of_another_client_is_missing() {
    for world in worlds().await {
        let ours = Counter::open(&world, "LS", vec![rule(&world, 0)]).await;
        let theirs = Counter::open(&world, "BU", Vec::new()).await;
        let invite = ours.leaves(ours.who("v1", None)).await.unwrap();

        let view = world.db.view(&theirs.shop.scope).await.unwrap();

        assert!(matches!(invites::find(&view, invite.id).await, Err(Fault::Missing { what: "invitation" })));
        assert!(invites::of_visit(&view, invite.visit).await.unwrap().is_empty());
    }
}
