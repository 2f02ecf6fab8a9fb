//! A client shop whose people write facts down as the desk does: what happened, then what its clocks say.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::collections::HashMap;
use std::sync::Arc;

use chrono::Duration;
use chrono_tz::Tz;
use kernel::Clock as _;
use kernel::fact::{
    Author, CancelCause, Channel, Class, ClockKind, Delivery, Fact, FactId, Happening, MoveCause, Recorded,
};
use kernel::ids::{
    CaseId, ClockId, ContractId, CustomerId, DispositionId, InteractionId, PersonId, ProjectId, QueueId,
};
use kernel::time::Time;
use serde_json::json;
use store::{Lease, Numbered, Scope};
use tenants::calendar::{Calendar, Definition, Interval, Week};
use tenants::clock::{Agreement, Policies, Reading, Standing};
use tenants::contract::{Contract, Counts, Target, Window};
use world::World;

pub struct Shop<'w> {
    pub world: &'w World,
    pub scope: Scope,
    pub policies: Policies,
    pub project: ProjectId,
    pub other: ProjectId,
    pub facts: Vec<Recorded>,
    pub cases: Vec<CaseId>,
    customers: [CustomerId; 5],
    pub agents: [PersonId; 3],
    pub queues: [QueueId; 2],
    pub reasons: [DispositionId; 2],
    lease: Lease,
    rows: HashMap<(CaseId, ClockKind, i32, usize), Row>,
}

struct Row {
    clock: ClockId,
    start: Time,
    due: Time,
    stop: Option<Time>,
    standing: Standing,
    contract: ContractId,
}

pub const ZONE: Tz = Tz::Europe__Warsaw;

fn target(measures: ClockKind, minutes: u32, share_bp: u16) -> Target {
    let by_priority = [(tenants::contract::Urgency::Urgent, minutes / 2)].into();
    let clause = Some("4.1".to_owned());
    Target {
        name: None,
        measures,
        minutes,
        counts: Counts::Business,
        by_priority,
        share_bp,
        window: Window::Month,
        clause,
    }
}

/// Monday to Friday, 8 to 12 and 13 to 18.
pub fn hours() -> Calendar {
    let day = vec![Interval::new(8 * 60, 12 * 60).unwrap(), Interval::new(13 * 60, 18 * 60).unwrap()];
    let week = Week::working_days(&day);
    let (changes, special_days) = (Vec::new(), Vec::new());
    Calendar::new(Definition { zone: ZONE, week, changes, holidays: None, special_days }).unwrap()
}

pub async fn sequencer(world: &World) -> Lease {
    let lease = world.db.lease("sequencer", world.ids.next(), world.clock.now(), Duration::days(4000));
    lease.await.unwrap().unwrap()
}

impl<'w> Shop<'w> {
    pub fn new(world: &'w World, lease: &Lease) -> Self {
        let scope = world.tenant();
        let targets = vec![target(ClockKind::FirstReply, 240, 9_500), target(ClockKind::Resolution, 1_440, 9_000)];
        let effective = "2026-01-01T00:00:00Z".parse().unwrap();
        let mut contract = Contract::of(1, effective, targets);
        contract.id = Some(world.ids.next());
        contract.pauses.client = vec![ClockKind::FirstReply, ClockKind::Resolution];
        let solved = json!({ "kpi": "first_contact_resolution", "days": 3, "target": 7000, "window": "week" });
        let busy = json!({ "kpi": "occupancy", "target": 3000, "window": "day", "min_sample": 1 });
        let promised = json!({ "version": 1, "effective_from": effective, "kpis": [busy, solved] });
        contract.kpis = Contract::from_json(&promised, "").unwrap().kpis;
        let policies = Policies::new(vec![Agreement { contract, calendar: hours() }]);
        Self {
            world,
            scope,
            policies,
            project: world.ids.next(),
            other: world.ids.next(),
            facts: Vec::new(),
            cases: Vec::new(),
            customers: [(); 5].map(|()| world.ids.next()),
            agents: [(); 3].map(|()| world.ids.next()),
            queues: [(); 2].map(|()| world.ids.next()),
            reasons: [(); 2].map(|()| world.ids.next()),
            lease: lease.clone(),
            rows: HashMap::new(),
        }
    }

    pub fn now(&self) -> Time {
        self.world.clock.now()
    }

    pub fn lens(&self) -> figures::Lens<'_> {
        figures::Lens { policies: &self.policies, zone: ZONE, now: self.now() }
    }

    pub fn readings(&self) -> Vec<Reading> {
        tenants::clock::read(&self.facts, &self.policies, self.now()).unwrap()
    }

    /// Writes down what happened and what it does to clocks, in one commit.
    pub async fn happen(&mut self, happenings: Vec<Happening>) -> Vec<FactId> {
        let mut tx = self.world.db.begin(&self.scope).await.unwrap();
        let mut ids = Vec::new();
        for happening in happenings {
            ids.push(tx.record(happening).unwrap());
        }
        let before = self.facts.len();
        self.facts.extend(tx.recorded().to_vec());
        for told in self.settle(before) {
            tx.record(told).unwrap();
        }
        self.facts.truncate(before);
        self.facts.extend(tx.recorded().to_vec());
        tx.commit().await.unwrap();
        ids
    }

    /// The facts of the clocks that follow from the last facts.
    fn settle(&mut self, before: usize) -> Vec<Happening> {
        let paused = |fact: &Recorded| matches!(fact.fact, Fact::PendingOn { .. } | Fact::PendingOff);
        let pause = self.facts[before..].iter().any(paused);
        let cause = if pause { MoveCause::Pause } else { MoveCause::Policy };
        let mut told = Vec::new();
        let mut rows = std::mem::take(&mut self.rows);
        let mut seen: HashMap<(CaseId, ClockKind, i32), usize> = HashMap::new();
        let mut kept = HashMap::new();
        for reading in self.readings() {
            let nth = seen.entry((reading.case, reading.kind, reading.turn)).or_default();
            let key = (reading.case, reading.kind, reading.turn, *nth);
            *nth += 1;
            let row = rows.remove(&key);
            let clock = row.as_ref().map_or_else(|| self.world.ids.next(), |row| row.clock);
            told.extend(self.follow(&reading, clock, row.as_ref(), cause));
            let (start, due, stop) = (reading.start, reading.due, reading.stop);
            let contract = reading.contract.unwrap();
            kept.insert(key, Row { clock, start, due, stop, standing: reading.standing, contract });
        }
        for (key, mut row) in rows {
            if !matches!(row.standing, Standing::Cancelled(_)) {
                let (clock, measures, cause) = (row.clock, key.1, CancelCause::Merged);
                told.push(self.about(key.0, Fact::ClockCancelled { clock, measures, cause }));
                (row.standing, row.stop) = (Standing::Cancelled(cause), None);
            }
            kept.insert(key, row);
        }
        self.rows = kept;
        told
    }

    fn follow(&self, reading: &Reading, clock: ClockId, row: Option<&Row>, cause: MoveCause) -> Vec<Happening> {
        let (measures, turn, start, due) = (reading.kind, reading.turn, reading.start, reading.due);
        let contract = reading.contract.unwrap();
        let mut told = Vec::new();
        let off = |standing| matches!(standing, Standing::Cancelled(_));
        let begun = row.is_none_or(|row| row.start != start || row.contract != contract);
        let paused = reading.standing == Standing::Paused;
        match row {
            _ if begun => told.push(Fact::ClockStarted { clock, measures, turn, start, due, contract }),
            Some(row)
                if reading.stop.is_none() && (row.stop.is_some() || off(row.standing)) && !off(reading.standing) =>
            {
                told.push(Fact::ClockResumed { clock, measures, due });
            }
            Some(row) => {
                let tell = row.due != due || paused != (row.standing == Standing::Paused);
                let cause = if paused { MoveCause::Pause } else { cause };
                told.extend(tell.then_some(Fact::ClockMoved { clock, measures, due, cause }));
            }
            None => {}
        }
        let same = |row: &Row| row.stop == reading.stop && row.due == due && off(row.standing) == off(reading.standing);
        if begun || !row.is_some_and(same) {
            match (reading.standing, reading.stop) {
                (Standing::Cancelled(cause), _) => told.push(Fact::ClockCancelled { clock, measures, cause }),
                (_, Some(stop)) => told.push(Fact::ClockStopped { clock, measures, stop, due, met: stop <= due }),
                _ => {}
            }
        }
        told.into_iter().map(|fact| self.about(reading.case, fact)).collect()
    }

    /// A fact of a case at this moment.
    pub fn about(&self, case: CaseId, fact: Fact) -> Happening {
        let project = self.facts.iter().rev().find(|fact| fact.case == Some(case)).and_then(|fact| fact.project);
        fact.at(self.now()).of(case, project.unwrap_or(self.project))
    }

    pub async fn tell(&mut self, case: CaseId, fact: Fact) -> FactId {
        let happening = self.about(case, fact);
        self.happen(vec![happening]).await[0]
    }

    /// A customer writes for the first time; the message was on the way for so long.
    pub async fn open(&mut self, late: Duration) -> CaseId {
        let case = self.world.ids.next();
        let (customer, queue) = (self.world.ids.next(), self.queues[self.cases.len() % 2]);
        let number = i64::try_from(self.cases.len()).unwrap();
        let opened = Fact::CaseOpened { customer, queue, number };
        let at = self.now() - late;
        self.cases.push(case);
        let arrived = self.arrival(at);
        let (opened, arrived) = (opened.at(at).of(case, self.project), arrived.at(at).of(case, self.project));
        self.happen(vec![opened, arrived]).await;
        case
    }

    /// Tells of a call or chat, in a case or in none.
    pub async fn live(&mut self, case: Option<CaseId>, facts: Vec<Fact>) -> Vec<FactId> {
        let happening = |fact: Fact| match case {
            Some(case) => self.about(case, fact),
            None => fact.at(self.now()).in_project(self.project),
        };
        let told = facts.into_iter().map(happening).collect();
        self.happen(told).await
    }

    /// A customer who comes again and again.
    pub fn customer(&self, choice: usize) -> CustomerId {
        self.customers[choice % self.customers.len()]
    }

    fn arrival(&self, at: Time) -> Fact {
        Fact::Arrived {
            interaction: self.world.ids.next(),
            // Some of them come again.
            customer: self.customers[self.facts.len() % self.customers.len()],
            contact_point: None,
            channel: Channel::Email,
            trusted_time: at,
            fetched_time: self.now(),
        }
    }

    pub async fn write(&mut self, case: CaseId, late: Duration) {
        let at = self.now() - late;
        let mut happening = self.about(case, self.arrival(at));
        happening.at = at;
        self.happen(vec![happening]).await;
    }

    pub async fn reply(&mut self, case: CaseId) -> InteractionId {
        let interaction = self.world.ids.next();
        self.deliver(case, interaction, Delivery::Accepted).await;
        interaction
    }

    pub async fn deliver(&mut self, case: CaseId, interaction: InteractionId, delivered_state: Delivery) {
        let author = Author::Human;
        self.tell(case, Fact::MessageOut { interaction, author, delivered_state, asks_back: false }).await;
    }

    /// Marks every message of a case.
    pub async fn classify(&mut self, case: CaseId, class: Class) {
        let told = self.messages(case).into_iter().map(|interaction| Fact::Classified { interaction, class });
        let told: Vec<Happening> = told.map(|fact| self.about(case, fact)).collect();
        self.happen(told).await;
    }

    pub fn messages(&self, case: CaseId) -> Vec<InteractionId> {
        let of = |fact: &Recorded| match fact.fact {
            Fact::Arrived { interaction, .. } if fact.case == Some(case) => Some(interaction),
            _ => None,
        };
        self.facts.iter().filter_map(of).collect()
    }

    /// The ledger of this shop, in its order.
    pub async fn ledger(&self) -> Vec<Numbered> {
        while self.world.db.number_facts(&self.lease).await.unwrap() > 0 {}
        self.world.db.view(&self.scope).await.unwrap().facts_after(0, 1_000_000).await.unwrap()
    }

    pub fn projector(&self) -> figures::Projector {
        let (minter, actor) = (Arc::clone(&self.world.minter), self.scope.actor());
        let all = store::Projects::All;
        let scope = move |tenant| minter.scope(tenant, all.clone(), actor, store::Rights::ALL);
        figures::Projector::new(scope, self.policies.clone())
    }

    /// Everything written down so far becomes figures.
    pub async fn catch_up(&self) {
        self.projector().take(&self.world.db, &self.ledger().await).await.unwrap();
    }

    pub async fn month(&self) -> figures::Month {
        let view = self.world.db.view(&self.scope).await.unwrap();
        let lens = self.lens();
        figures::month(&view, &lens, lens.today()).await.unwrap()
    }

    pub async fn rows(&self) -> Vec<String> {
        figures::everything(&self.world.db.view(&self.scope).await.unwrap()).await.unwrap()
    }
}
