//! How fast facts become figures, live and all over again. Run by hand, in release:
//! `SPEED_FACTS=10000000 cargo test -p figures --release --test speed -- --ignored --nocapture`.
//!
//! Beside each stands the least that the same work can cost: to read the facts and understand them.

#![allow(clippy::unwrap_used, clippy::cast_precision_loss, reason = "a test that cannot go on fails")]

use std::sync::Arc;
use std::time::{Duration as Took, Instant};

use chrono::Duration;
use chrono_tz::Tz;
use figures::cells::{By, Only, Wanted, table};
use kernel::Clock as _;
use kernel::fact::{Author, Channel, ClockKind, Delivery, Ender, Fact, Happening, Leg};
use kernel::ids::{CaseId, ContractId, CustomerId, InteractionId, PersonId, ProjectId, QueueId};
use kernel::time::Time;
use store::{Lease, Projects, Rights, Scope};
use tenants::calendar::Calendar;
use tenants::clock::{Agreement, Policies};
use tenants::contract::{Contract, stock};
use tenants::kpi::dictionary::DICTIONARY;
use tenants::kpi::{Kpi, Period};
use world::{World, worlds};

/// How many facts come in a second, by the goal.
const SECOND: usize = 2_000;
/// How many such seconds are taken live.
const SECONDS: usize = 10;

struct Shop<'w> {
    world: &'w World,
    scope: Scope,
    lease: Lease,
    project: ProjectId,
    queue: QueueId,
    agents: Vec<PersonId>,
    contract: ContractId,
    number: i64,
}

impl<'w> Shop<'w> {
    async fn open(world: &'w World) -> Self {
        world.clock.set("2026-10-01T00:00:00Z".parse().unwrap());
        let lease = world.db.lease("sequencer", world.ids.next(), world.clock.now(), Duration::days(4_000));
        Self {
            world,
            scope: world.tenant(),
            lease: lease.await.unwrap().unwrap(),
            project: world.ids.next(),
            queue: world.ids.next(),
            agents: (0..40).map(|_| world.ids.next()).collect(),
            contract: world.ids.next(),
            number: 0,
        }
    }

    fn policies(&self) -> Policies {
        let mut agreed = Contract::of(1, "2020-01-01T00:00:00Z".parse().unwrap(), stock::templates().remove(0).targets);
        agreed.id = Some(self.contract);
        Policies::new(vec![Agreement { contract: agreed, calendar: Calendar::always(Tz::Europe__Warsaw) }])
    }

    /// Every second contact is a call, the others are e-mails, each of a customer of its own.
    fn contact(&mut self, at: Time) -> Vec<Happening> {
        self.number += 1;
        let (interaction, customer): (InteractionId, CustomerId) = (self.world.ids.next(), self.world.ids.next());
        let later = |seconds: i64| at + Duration::seconds(seconds);
        let agent = self.agents[usize::try_from(self.number).unwrap() % self.agents.len()];
        let leg = Leg { interaction, agent };
        let (wait, talk) = (self.number % 97, self.number % 601);
        let arrived = |channel| Fact::Arrived {
            interaction,
            customer,
            contact_point: None,
            channel,
            trusted_time: at,
            fetched_time: at,
        };
        if self.number % 2 == 0 {
            let told = [
                (arrived(Channel::Phone), 0),
                (Fact::Queued { queue: self.queue, interaction: Some(interaction) }, 2),
                (Fact::Offered { agent, interaction: Some(interaction) }, 2 + wait),
                (Fact::Answered(leg), 7 + wait),
                (Fact::Ended { interaction, ender: Ender::Customer }, 7 + wait + talk),
                (Fact::WrapOn(leg), 7 + wait + talk),
                (Fact::WrapOff(leg), 40 + wait + talk),
            ];
            return told.map(|(fact, after)| fact.at(later(after)).in_project(self.project)).into();
        }
        let case: CaseId = self.world.ids.next();
        let (clock, due, contract) = (self.world.ids.next(), later(240 * 60), self.contract);
        let measures = ClockKind::FirstReply;
        let answer: InteractionId = self.world.ids.next();
        let (author, delivered_state) = (Author::Human, Delivery::Accepted);
        let stop = later(60 * (10 + talk));
        let told = [
            (Fact::CaseOpened { customer, queue: self.queue, number: self.number }, at),
            (arrived(Channel::Email), at),
            (Fact::ClockStarted { clock, measures, turn: 1, start: at, due, contract }, at),
            (Fact::Assigned { to: Some(agent) }, later(300)),
            (Fact::MessageOut { interaction: answer, author, delivered_state, asks_back: false }, stop),
            (Fact::ClockStopped { clock, measures, stop, due, met: stop <= due }, stop),
            (Fact::Resolved { outcome: None }, stop),
        ];
        told.map(|(fact, at)| fact.at(at).of(case, self.project)).into()
    }

    /// Writes so many facts down, between two instants; they are written down when they are over.
    async fn happens(&mut self, facts: usize, (from, until): (Time, Time)) {
        let contacts = facts.div_ceil(7);
        let step = (until - from) / i32::try_from(contacts).unwrap();
        let mut at = from;
        for portion in (0..contacts).collect::<Vec<_>>().chunks(1_000) {
            self.world.clock.set(at + step * 1_000 + Duration::hours(12));
            let mut tx = self.world.db.begin(&self.scope).await.unwrap();
            for _ in portion {
                for happening in self.contact(at) {
                    tx.record(happening).unwrap();
                }
                at += step;
            }
            tx.commit().await.unwrap();
        }
        while self.world.db.number_facts(&self.lease).await.unwrap() > 0 {}
    }
}

fn rate(facts: usize, took: Took) -> String {
    format!("{took:.2?}, {:.0} a second", facts as f64 / took.as_secs_f64())
}

/// Reads every fact after a place, and nothing else.
async fn read(shop: &Shop<'_>, mut after: i64) -> usize {
    let view = shop.world.db.view(&shop.scope).await.unwrap();
    let mut many = 0;
    loop {
        let some = view.facts_after(after, 2_000).await.unwrap();
        let Some(last) = some.last() else { return many };
        (after, many) = (last.seq, many + some.len());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "measures"]
async fn speed_of_facts_that_become_figures() {
    let facts: usize = std::env::var("SPEED_FACTS").map_or(200_000, |text| text.parse().unwrap());
    for world in worlds().await {
        let mut shop = Shop::open(&world).await;
        let (from, until) = (world.clock.now(), "2026-11-01T00:00:00Z".parse().unwrap());
        shop.happens(facts, (from, until)).await;
        let (policies, begun) = (shop.policies(), Instant::now());
        let many = read(&shop, 0).await;
        println!("{many} facts read and understood: {}", rate(many, begun.elapsed()));
        let begun = Instant::now();
        figures::rebuild(&world.db, &shop.scope, &policies).await.unwrap();
        println!("{many} facts counted all over again: {}", rate(many, begun.elapsed()));

        let (minter, actor) = (Arc::clone(&world.minter), shop.scope.actor());
        let scope = move |tenant| minter.scope(tenant, Projects::All, actor, Rights::ALL);
        let projector = figures::Projector::new(scope, policies.clone());
        let mut after = i64::try_from(many).unwrap();
        shop.happens(SECOND * SECONDS, (until, until + Duration::seconds(10))).await;
        let (mut took, mut worst) = (Took::ZERO, Took::ZERO);
        for _ in 0..SECONDS {
            let view = world.db.view(&shop.scope).await.unwrap();
            let told = view.facts_after(after, SECOND as u64).await.unwrap();
            drop(view);
            after = told.last().map_or(after, |last| last.seq);
            let begun = Instant::now();
            projector.take(&world.db, &told).await.unwrap();
            (took, worst) = (took + begun.elapsed(), worst.max(begun.elapsed()));
        }
        println!("{SECOND} facts a second: {}, the slowest second {worst:.2?}", rate(SECOND * SECONDS, took));

        let kpis: Vec<Kpi> =
            DICTIONARY.iter().map(|each| each.kpi).filter(|kpi| *kpi != Kpi::UniqueCustomers).collect();
        let lens = figures::Lens { policies: &policies, zone: Tz::Europe__Warsaw, now: world.clock.now() };
        let view = world.db.view(&shop.scope).await.unwrap();
        let (by_project, by_channel, only) = (true, true, Only::default());
        let period = Period::month("2026-10-01".parse().unwrap());
        let wanted = Wanted { period, by: By::Day, by_project, by_channel, facet: None, only, kpis };
        let begun = Instant::now();
        let rows = table(&view, &lens, &wanted).await.unwrap().rows.len();
        println!("the month by day and channel, agents' time too: {rows} rows in {:.2?}", begun.elapsed());
    }
}
