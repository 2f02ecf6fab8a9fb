//! A busy shop's month as facts: every second contact is a call, the others are e-mails, one customer in five comes again.

use anyhow::{Context, Result};
use chrono::Duration;
use chrono_tz::Tz;
use kernel::Clock as _;
use kernel::fact::{Author, Channel, ClockKind, Delivery, Ender, Fact, Happening, Leg};
use kernel::ids::{CaseId, ContractId, CustomerId, InteractionId, PersonId, ProjectId, QueueId};
use kernel::time::Time;
use store::{Lease, Scope};
use tenants::calendar::Calendar;
use tenants::clock::{Agreement, Policies};
use tenants::contract::{Contract, stock};
use world::World;

/// Whose days are counted.
pub const ZONE: Tz = Tz::Europe__Warsaw;
/// How many facts tell of a contact.
pub const FACTS: usize = 7;

/// Contacts of one commit.
const COMMIT: usize = 1_000;

pub struct Shop<'w> {
    pub world: &'w World,
    pub scope: Scope,
    lease: Lease,
    project: ProjectId,
    queue: QueueId,
    agents: Vec<PersonId>,
    contract: ContractId,
    /// Who came before.
    customers: Vec<CustomerId>,
    number: i64,
}

impl<'w> Shop<'w> {
    pub async fn open(world: &'w World) -> Result<Self> {
        world.clock.set("2026-10-01T00:00:00Z".parse()?);
        let (ids, now) = (&world.ids, world.clock.now());
        let lease = world.db.lease("sequencer", ids.next(), now, Duration::days(4_000)).await?;
        Ok(Self {
            world,
            scope: world.tenant(),
            lease: lease.context("somebody else numbers the facts")?,
            project: ids.next(),
            queue: ids.next(),
            agents: (0..40).map(|_| ids.next()).collect(),
            contract: ids.next(),
            customers: Vec::new(),
            number: 0,
        })
    }

    pub fn policies(&self) -> Policies {
        let begun = chrono::DateTime::UNIX_EPOCH;
        let mut agreed = Contract::of(1, begun, stock::templates().remove(0).targets);
        agreed.id = Some(self.contract);
        Policies::new(vec![Agreement { contract: agreed, calendar: Calendar::always(ZONE) }])
    }

    /// Writes contacts down, evenly between two instants; all of them are over by then.
    pub async fn happens(&mut self, contacts: usize, (from, until): (Time, Time)) -> Result<()> {
        let step = (until - from) / i32::try_from(contacts)?;
        let mut at = from;
        for portion in (0..contacts).collect::<Vec<_>>().chunks(COMMIT) {
            let spare = step * i32::try_from(COMMIT)? + Duration::hours(3);
            self.world.clock.set(at + spare);
            let mut tx = self.world.db.begin(&self.scope).await?;
            for _ in portion {
                for happening in self.contact(at) {
                    tx.record(happening)?;
                }
                at += step;
            }
            tx.commit().await?;
        }
        while self.world.db.number_facts(&self.lease).await? > 0 {}
        Ok(())
    }

    fn customer(&mut self) -> CustomerId {
        let before = usize::try_from(self.number * 7_919).unwrap_or_default() % self.customers.len().max(1);
        if let Some(again) = self.customers.get(before).filter(|_| self.number % 5 == 0) {
            return *again;
        }
        let fresh = self.world.ids.next();
        self.customers.push(fresh);
        fresh
    }

    fn contact(&mut self, at: Time) -> Vec<Happening> {
        self.number += 1;
        let customer = self.customer();
        if self.number % 2 == 0 { self.call(at, customer) } else { self.mail(at, customer) }
    }

    fn agent(&self) -> PersonId {
        let place = usize::try_from(self.number).unwrap_or_default() % self.agents.len();
        self.agents[place]
    }

    fn call(&self, at: Time, customer: CustomerId) -> Vec<Happening> {
        let (interaction, agent): (InteractionId, PersonId) = (self.world.ids.next(), self.agent());
        let leg = Leg { interaction, agent };
        let (wait, talk) = (self.number % 97, self.number % 601);
        let told = [
            (arrived(interaction, customer, Channel::Phone, at), 0),
            (Fact::Queued { queue: self.queue, interaction: Some(interaction) }, 2),
            (Fact::Offered { agent, interaction: Some(interaction) }, 2 + wait),
            (Fact::Answered(leg), 7 + wait),
            (Fact::Ended { interaction, ender: Ender::Customer }, 7 + wait + talk),
            (Fact::WrapOn(leg), 7 + wait + talk),
            (Fact::WrapOff(leg), 40 + wait + talk),
        ];
        let later = |seconds: i64| at + Duration::seconds(seconds);
        told.map(|(fact, after)| fact.at(later(after)).in_project(self.project)).into()
    }

    fn mail(&self, at: Time, customer: CustomerId) -> Vec<Happening> {
        let case: CaseId = self.world.ids.next();
        let (clock, due, contract) = (self.world.ids.next(), at + Duration::hours(4), self.contract);
        let (interaction, answer): (InteractionId, InteractionId) = (self.world.ids.next(), self.world.ids.next());
        let measures = ClockKind::FirstReply;
        let (author, delivered_state) = (Author::Human, Delivery::Accepted);
        let stop = at + Duration::seconds(120 + self.number % 7_201);
        let told = [
            (Fact::CaseOpened { customer, queue: self.queue, number: self.number }, at),
            (arrived(interaction, customer, Channel::Email, at), at),
            (Fact::ClockStarted { clock, measures, turn: 1, start: at, due, contract }, at),
            (Fact::Assigned { to: Some(self.agent()) }, at + Duration::seconds(60)),
            (Fact::MessageOut { interaction: answer, author, delivered_state, asks_back: false }, stop),
            (Fact::ClockStopped { clock, measures, stop, due, met: stop <= due }, stop),
            (Fact::Resolved { outcome: None }, stop),
        ];
        told.map(|(fact, at)| fact.at(at).of(case, self.project)).into()
    }
}

fn arrived(interaction: InteractionId, customer: CustomerId, channel: Channel, at: Time) -> Fact {
    Fact::Arrived { interaction, customer, contact_point: None, channel, trusted_time: at, fetched_time: at }
}
