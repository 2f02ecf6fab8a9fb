//! The clock: takes what happens in order, tells whoever decides, asks, and checks.
//!
//! Invariant: time never goes back, and the same world with the same decisions gives the same outcome to the last number.

use kernel::Fault;
use kernel::fact::Channel;

use super::audit::Audit;
use super::chance::Chance;
use super::desk::Desk;
use super::dispatch::{Dispatch, Given, Waiting};
use super::events::{Calendar, What};
use super::outcome::{Fate, Outcome};
use super::world::World;

/// Simulates a world under somebody's decisions.
pub fn run(world: &World, dispatch: &mut dyn Dispatch) -> Result<Outcome, Fault> {
    world.checked()?;
    let mut run = Run::new(world, dispatch);
    while let Some(now) = run.next_instant() {
        run.instant(now);
    }
    Ok(run.outcome)
}

/// Where a contact stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Ahead,
    Waits,
    Rings(usize),
    Talks(usize),
    Held,
    Over,
}

#[derive(Clone, Copy, Debug, Default)]
struct Ticket {
    stage: Stage,
    line: u32,
    turn: u32,
    leg: u8,
}

struct Run<'w> {
    world: &'w World,
    dispatch: &'w mut dyn Dispatch,
    calendar: Calendar,
    audit: Audit<'w>,
    desks: Vec<Desk>,
    tickets: Vec<Ticket>,
    arrived: usize,
    now: i64,
    /// Who changed, and what began to wait or is asked for less, since decisions were last asked for.
    people: Vec<usize>,
    work: Vec<(u32, usize)>,
    outcome: Outcome,
}

impl<'w> Run<'w> {
    fn new(world: &'w World, dispatch: &'w mut dyn Dispatch) -> Self {
        let mut calendar = Calendar::default();
        for (agent, who) in world.agents.iter().enumerate() {
            for span in who.present() {
                calendar.enter(span.from, What::Enters { agent });
                calendar.enter(span.until, What::Leaves { agent });
            }
        }
        Self {
            world,
            dispatch,
            calendar,
            audit: Audit::new(world),
            desks: vec![Desk::default(); world.agents.len()],
            tickets: vec![Ticket::default(); world.contacts.len()],
            arrived: 0,
            now: 0,
            people: Vec::new(),
            work: Vec::new(),
            outcome: Outcome { fates: vec![Fate::default(); world.contacts.len()], ..Outcome::default() },
        }
    }

    fn next_instant(&self) -> Option<i64> {
        let arrival = self.world.contacts.get(self.arrived).map(|contact| contact.arrives);
        let look = self.dispatch.look_again().filter(|at| *at > self.now);
        let next = [self.calendar.next_at(), arrival, look].into_iter().flatten().min()?;
        (next <= self.world.until).then_some(next)
    }

    fn instant(&mut self, now: i64) {
        self.now = now;
        while let Some(what) = self.calendar.due(now) {
            self.outcome.events += 1;
            self.happens(what);
        }
        while let Some(contact) = self.world.contacts.get(self.arrived).filter(|contact| contact.arrives <= now) {
            self.outcome.events += 1;
            self.tickets[self.arrived].line = contact.line;
            if let Some(patience) = contact.patience {
                self.calendar.enter(now + patience, What::GivesUp { contact: self.arrived, leg: 0 });
            }
            self.waits(self.arrived, None);
            self.arrived += 1;
        }
        self.decide();
    }

    fn happens(&mut self, what: What) {
        match what {
            What::Freed { agent, line } => self.freed(agent, line),
            What::Wrote { agent, turn } if self.desks[agent].turn == turn => self.wrote(agent),
            What::Ended { contact } => self.ended(contact),
            What::Enters { agent } => self.comes(agent, true),
            What::Leaves { agent } => self.comes(agent, false),
            What::Back { agent } => self.people.push(agent),
            What::Answers { contact, turn } if self.tickets[contact].turn == turn => self.answers(contact),
            What::RangOut { contact, turn } if self.tickets[contact].turn == turn => self.rang_out(contact),
            What::GivesUp { contact, leg } if self.tickets[contact].leg == leg => self.gives_up(contact),
            What::Relaxed { contact, turn } if self.tickets[contact].turn == turn => self.relaxed(contact),
            _ => {}
        }
    }

    fn comes(&mut self, agent: usize, present: bool) {
        let desk = &mut self.desks[agent];
        desk.present = present;
        if present && desk.live + desk.written == 0 {
            desk.idle_since = self.now;
        }
        self.people.push(agent);
    }

    /// A contact begins to wait, or waits again.
    fn waits(&mut self, contact: usize, kept_from: Option<(usize, i64)>) {
        let asked = &self.world.contacts[contact];
        let ticket = &mut self.tickets[contact];
        ticket.stage = Stage::Waits;
        ticket.turn += 1;
        let spoken = ticket.leg > 0 && self.world.lines[ticket.line as usize].channel.is_live();
        let due = asked.due.filter(|_| !spoken);
        let work = Waiting { contact, line: ticket.line, since: asked.arrives, due, kept_from };
        self.audit.waits(work);
        self.work.push((work.line, contact));
        self.dispatch.arrived(self.now, work);
        self.next_step(contact);
        if let Some((_, until)) = kept_from {
            self.calendar.enter(until, What::Relaxed { contact, turn: self.tickets[contact].turn });
        }
    }

    fn next_step(&mut self, contact: usize) {
        let ticket = self.tickets[contact];
        let since = self.world.contacts[contact].arrives;
        let steps = &self.world.lines[ticket.line as usize].steps;
        if let Some(at) = steps.iter().map(|step| since + step.0).find(|at| *at > self.now) {
            self.calendar.enter(at, What::Relaxed { contact, turn: ticket.turn });
        }
    }

    fn relaxed(&mut self, contact: usize) {
        if self.tickets[contact].stage == Stage::Waits {
            self.work.push((self.tickets[contact].line, contact));
            self.next_step(contact);
        }
    }

    fn decide(&mut self) {
        self.people.sort_unstable();
        self.people.dedup();
        for at in 0..self.people.len() {
            let agent = self.people[at];
            self.dispatch.agent_is(self.now, agent, self.desks[agent].standing(self.now));
        }
        while let Some(given) = self.dispatch.next(self.now) {
            self.outcome.decisions += 1;
            if !self.give(given) {
                break;
            }
        }
        self.outcome.steps += 1;
        let standing = |agent: usize| self.desks[agent].standing(self.now);
        self.outcome.violations.left_waiting += self.audit.settled(self.now, &self.people, &self.work, &standing);
        self.people.clear();
        self.work.clear();
    }

    /// Carries a decision out if it is in order; otherwise it is counted, and no other is taken in this instant.
    fn give(&mut self, given: Given) -> bool {
        let waiting = self.tickets.get(given.contact).and_then(|ticket| self.audit.find(ticket.line, given.contact));
        let (Some(work), true) = (waiting, given.agent < self.desks.len()) else {
            self.outcome.violations.not_waiting += 1;
            return false;
        };
        let standing = self.desks[given.agent].standing(self.now);
        if !self.audit.may(self.now, given.agent, standing, &work, &mut self.outcome.violations) {
            return false;
        }
        self.audit.gone(work.line, given.contact);
        self.tickets[given.contact].turn += 1;
        if self.world.lines[work.line as usize].channel.is_live() {
            self.offer(given, work.line);
        } else {
            self.take(given, &work);
        }
        self.dispatch.agent_is(self.now, given.agent, self.desks[given.agent].standing(self.now));
        true
    }

    fn offer(&mut self, Given { contact, agent }: Given, line: u32) {
        self.load(agent, line, true);
        let ticket = &mut self.tickets[contact];
        ticket.stage = Stage::Rings(agent);
        let turn = ticket.turn;
        let rolled =
            Chance::of(self.world.seed, contact as u64, turn.into()).happens(self.world.agents[agent].ring_out);
        let (after, what) = if rolled {
            (self.world.ring, What::RangOut { contact, turn })
        } else {
            (self.world.pick_up, What::Answers { contact, turn })
        };
        self.calendar.enter(self.now + after, what);
    }

    fn take(&mut self, Given { contact, agent }: Given, work: &Waiting) {
        let asked = &self.world.contacts[contact];
        let (handling, after) = match (self.tickets[contact].leg, asked.transfer) {
            (1.., Some(second)) => (second.handling, second.after),
            _ => (asked.handling, asked.after),
        };
        let who = &self.world.agents[agent];
        self.tickets[contact].stage = Stage::Held;
        self.outcome.fates[contact].agent.get_or_insert(agent);
        let weight = self.world.lines[work.line as usize].weight;
        self.desks[agent].work(who, self.now);
        self.desks[agent].take(who, contact, work.due, weight, handling.saturating_add(after));
        self.plan_writing(agent);
        self.dispatch.answered(self.now, contact, agent);
    }

    /// A live contact binds an agent, or does no longer; his written work goes on accordingly.
    fn load(&mut self, agent: usize, line: u32, more: bool) {
        let line = &self.world.lines[line as usize];
        let desk = &mut self.desks[agent];
        desk.work(&self.world.agents[agent], self.now);
        let chats = u16::from(line.channel == Channel::Chat);
        if more {
            desk.live += line.weight;
            desk.chats += chats;
        } else {
            desk.live -= line.weight;
            desk.chats -= chats;
            if desk.live + desk.written == 0 {
                desk.idle_since = self.now;
            }
        }
        self.plan_writing(agent);
    }

    fn plan_writing(&mut self, agent: usize) {
        let desk = &mut self.desks[agent];
        desk.turn += 1;
        if let Some(at) = desk.done_at(&self.world.agents[agent], self.now) {
            self.calendar.enter(at, What::Wrote { agent, turn: desk.turn });
        }
    }

    fn freed(&mut self, agent: usize, line: u32) {
        self.load(agent, line, false);
        self.people.push(agent);
    }

    fn wrote(&mut self, agent: usize) {
        let desk = &mut self.desks[agent];
        desk.work(&self.world.agents[agent], self.now);
        if let Some(piece) = desk.put_down() {
            if desk.live + desk.written == 0 {
                desk.idle_since = self.now;
            }
            self.people.push(agent);
            if !self.passed_on(piece.contact) {
                self.outcome.fates[piece.contact].answered = Some(self.now);
                self.over(piece.contact);
            }
        }
        self.plan_writing(agent);
    }

    fn answers(&mut self, contact: usize) {
        let Stage::Rings(agent) = self.tickets[contact].stage else { return };
        let asked = &self.world.contacts[contact];
        let ticket = &mut self.tickets[contact];
        ticket.stage = Stage::Talks(agent);
        let second = asked.transfer.filter(|_| ticket.leg > 0);
        let handling = second.map_or(asked.handling, |second| second.handling);
        let fate = &mut self.outcome.fates[contact];
        fate.answered.get_or_insert(self.now);
        fate.agent.get_or_insert(agent);
        self.calendar.enter(self.now + handling, What::Ended { contact });
        self.dispatch.answered(self.now, contact, agent);
    }

    fn ended(&mut self, contact: usize) {
        let Stage::Talks(agent) = self.tickets[contact].stage else { return };
        let asked = &self.world.contacts[contact];
        let ticket = self.tickets[contact];
        let second = asked.transfer.filter(|_| ticket.leg > 0);
        let after = second.map_or(asked.after, |second| second.after);
        match after {
            0 => self.freed(agent, ticket.line),
            _ => self.calendar.enter(self.now + after, What::Freed { agent, line: ticket.line }),
        }
        if !self.passed_on(contact) {
            self.over(contact);
        }
    }

    /// The second part of a contact begins to wait, with the age of the first.
    fn passed_on(&mut self, contact: usize) -> bool {
        let asked = &self.world.contacts[contact];
        let Some(transfer) = asked.transfer.filter(|_| self.tickets[contact].leg == 0) else { return false };
        self.tickets[contact].leg = 1;
        self.tickets[contact].line = transfer.line;
        if let Some(patience) = asked.patience {
            self.calendar.enter(self.now + patience, What::GivesUp { contact, leg: 1 });
        }
        self.waits(contact, None);
        true
    }

    fn over(&mut self, contact: usize) {
        self.tickets[contact].stage = Stage::Over;
        self.outcome.fates[contact].finished = Some(self.now);
        self.dispatch.finished(self.now, contact);
    }

    fn rang_out(&mut self, contact: usize) {
        let Stage::Rings(agent) = self.tickets[contact].stage else { return };
        self.outcome.fates[contact].rang_out += 1;
        let until = self.now + self.world.agents[agent].away;
        self.desks[agent].away_until = until;
        self.freed(agent, self.tickets[contact].line);
        self.calendar.enter(until, What::Back { agent });
        self.waits(contact, Some((agent, until)));
    }

    fn gives_up(&mut self, contact: usize) {
        let ticket = self.tickets[contact];
        match ticket.stage {
            Stage::Waits => self.audit.gone(ticket.line, contact),
            Stage::Rings(agent) => self.freed(agent, ticket.line),
            _ => return,
        }
        self.tickets[contact].turn += 1;
        self.tickets[contact].stage = Stage::Over;
        self.outcome.fates[contact].gave_up = Some(self.now);
        self.dispatch.left(self.now, contact);
    }
}
