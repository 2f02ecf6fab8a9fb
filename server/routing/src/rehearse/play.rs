//! The floor behind the simulator's port: the very code that decides live.
//!
//! What is at stake is counted anew as hits and misses become known, and told to the floor when it has moved by an eighth. A
//! contact that is passed on gets the promise of its channel again, from that moment: its first promise is settled,
//! and nobody should be forgotten for that.

use kernel::fact::Channel;
use kernel::ids::{PersonId, ProjectId, QueueId, TenantId};
use kernel::time::{from_micros, micros};
use planning::simulate::{Dispatch, Given, Relax as Less, Standing, Waiting, World};
use uuid::Uuid;

use crate::agent::{Agent, Reach};
use crate::floor::{Floor, Load};
use crate::rules::Rules;
use crate::scenario::{Promise, Queue, Scenario};
use crate::work::{Relax, Step, Work, WorkId};

/// How a promise stands.
#[derive(Clone, Debug)]
pub struct Tally {
    promise: Promise,
    lines: Vec<u32>,
    met: u64,
    missed: u64,
    expected: u64,
    stake: i64,
}

impl Tally {
    fn stake_now(&self) -> i64 {
        let rest = self.expected.saturating_sub(self.met + self.missed);
        self.promise.terms.stake(self.promise.met + self.met, self.promise.missed + self.missed, rest)
    }
}

/// A floor that is played on.
pub struct Play<'w> {
    world: &'w World,
    floor: Floor,
    stakes: bool,
    efforts: Vec<u32>,
    tallies: Vec<Tally>,
    /// The promise of each line.
    promised: Vec<Option<usize>>,
    seated: Vec<bool>,
}

impl<'w> Play<'w> {
    pub fn new(scenario: &Scenario, world: &'w World, rules: Rules) -> Self {
        let mut play = Self {
            world,
            floor: Floor::new(rules),
            stakes: rules.stakes,
            efforts: scenario.shops.iter().flat_map(|shop| &shop.queues).map(Queue::effort_s).collect(),
            tallies: Vec::new(),
            promised: vec![None; world.lines.len()],
            seated: vec![false; world.agents.len()],
        };
        for ((shop, number), expected) in scenario.shops.iter().zip(0_u32..).zip(scenario.expected()) {
            for (promise, expected) in shop.promises.iter().zip(expected) {
                play.promise(number, *promise, expected);
            }
        }
        play
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most two million contacts")]
    fn promise(&mut self, shop: u32, promise: Promise, expected: f64) {
        let lines = self.world.lines.iter().zip(0_u32..);
        let lines = lines.filter(|(line, _)| line.shop == shop && line.channel == promise.channel);
        let lines: Vec<u32> = lines.map(|(_, number)| number).collect();
        for line in &lines {
            self.promised[*line as usize] = Some(self.tallies.len());
        }
        let expected = expected.ceil() as u64;
        let mut tally = Tally { promise, lines, met: 0, missed: 0, expected, stake: 0 };
        tally.stake = tally.stake_now();
        self.tallies.push(tally);
    }

    /// A hit or a miss has become known.
    fn settle(&mut self, now: i64, line: u32, met: bool) {
        let Some(tally) = self.promised[line as usize].map(|at| &mut self.tallies[at]) else { return };
        tally.met += u64::from(met);
        tally.missed += u64::from(!met);
        let stake = tally.stake_now();
        if self.stakes && (stake - tally.stake).abs() > tally.stake / 8 {
            tally.stake = stake;
            for line in tally.lines.clone() {
                self.floor.restake(QueueId(id(line as usize)), stake, from_micros(now));
            }
        }
    }

    fn work(&self, now: i64, waiting: &Waiting) -> Work {
        let line = &self.world.lines[waiting.line as usize];
        let contact = &self.world.contacts[waiting.contact];
        let tally = self.promised[waiting.line as usize].map(|at| &self.tallies[at]);
        let again = tally.map(|tally| now + tally.promise.target).filter(|_| contact.due.is_some());
        let steps = line.steps.iter().map(|(after, less)| Step {
            after_s: u32::try_from(after / 1_000_000).unwrap_or(u32::MAX),
            relax: match less {
                Less::Lower => Relax::LowerLevel,
                Less::AnyLanguage => Relax::AnyLanguage,
            },
        });
        let kept = waiting.kept_from.map(|(agent, until)| (PersonId(id(agent)), from_micros(until)));
        Work {
            id: WorkId(id(waiting.contact)),
            tenant: TenantId(id(line.shop as usize)),
            project: ProjectId(id(line.shop as usize)),
            queue: QueueId(id(waiting.line as usize)),
            channel: line.channel,
            since: from_micros(waiting.since),
            due: waiting.due.or(again).map(from_micros),
            priority: line.priority,
            language: contact.language,
            level: line.level,
            skills: line.products.clone(),
            preferred: None,
            only: None,
            kept_from: kept.into_iter().collect(),
            stake: tally.map_or(0, |tally| tally.stake),
            effort_s: self.efforts[waiting.line as usize],
            hard: false,
            steps: steps.collect(),
            weight: line.weight,
        }
    }

    fn seat(&mut self, now: i64, agent: usize, standing: Standing) {
        let who = &self.world.agents[agent];
        let reach = who.skills.iter().map(|skill| Reach {
            project: ProjectId(id(skill.shop as usize)),
            level: skill.level,
            pulls: false,
        });
        let agent = Agent {
            person: PersonId(id(agent)),
            taking: standing.taking,
            capacity: who.capacity,
            live: standing.live,
            written: standing.written,
            chats: standing.chats,
            most_chats: who.most_chats,
            channels: who.channels.clone(),
            reach: reach.collect(),
            languages: who.languages.clone(),
            skills: who.products.clone(),
            idle_since: from_micros(standing.idle_since),
            hard: 0,
            easy: 0,
        };
        self.floor.put_agent(agent, from_micros(now));
    }
}

impl Dispatch for Play<'_> {
    fn agent_is(&mut self, now: i64, agent: usize, standing: Standing) {
        if !std::mem::replace(&mut self.seated[agent], true) {
            return self.seat(now, agent, standing);
        }
        let Standing { taking, live, written, chats, idle_since } = standing;
        let load = Load { taking, live, written, chats, idle_since: from_micros(idle_since) };
        self.floor.load(PersonId(id(agent)), load, from_micros(now));
    }

    fn arrived(&mut self, now: i64, work: Waiting) {
        self.floor.put_work(self.work(now, &work), from_micros(now));
    }

    fn left(&mut self, now: i64, contact: usize) {
        // What rings is on the floor no more; its line is the contact's own or the one it was passed on to, of one shop.
        let asked = &self.world.contacts[contact];
        let line = &self.world.lines[asked.line as usize];
        self.floor.drop_work(WorkId(id(contact)));
        self.floor.note_left(TenantId(id(line.shop as usize)), line.channel, from_micros(now));
        let short = self.promised[asked.line as usize].map_or(0, |at| self.tallies[at].promise.short);
        let waits_first = asked.transfer.is_none() || now - asked.arrives <= asked.patience.unwrap_or(i64::MAX);
        if waits_first && now - asked.arrives > short {
            self.settle(now, asked.line, false);
        }
    }

    fn answered(&mut self, now: i64, contact: usize, _agent: usize) {
        let asked = &self.world.contacts[contact];
        let line = &self.world.lines[asked.line as usize];
        self.floor.note_served(TenantId(id(line.shop as usize)), line.channel, from_micros(now));
        if matches!(line.channel, Channel::Phone | Channel::Chat) {
            self.settle(now, asked.line, asked.due.is_none_or(|due| now <= due));
        }
    }

    fn finished(&mut self, now: i64, contact: usize) {
        let asked = &self.world.contacts[contact];
        if !self.world.lines[asked.line as usize].channel.is_live() {
            self.settle(now, asked.line, asked.due.is_none_or(|due| now <= due));
        }
    }

    fn next(&mut self, now: i64) -> Option<Given> {
        let decision = self.floor.next(from_micros(now))?;
        Some(Given { contact: number(decision.work.0), agent: number(decision.agent.0) })
    }

    fn look_again(&self) -> Option<i64> {
        self.floor.next_step_at().map(micros)
    }
}

/// The simulator's number as an id, and back.
fn id(number: usize) -> Uuid {
    Uuid::from_u128(number as u128 + 1)
}

fn number(id: Uuid) -> usize {
    usize::try_from(id.as_u128().wrapping_sub(1)).unwrap_or(usize::MAX)
}
