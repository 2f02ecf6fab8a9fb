//! The decision by its definition: everything is looked at each time, nothing is kept but what was told.

use std::cmp::Reverse;

use kernel::fact::{Channel, Priority};
use kernel::ids::{PersonId, TenantId};
use kernel::time::micros;
use routing::{Agent, Relax, Rule, Rules, Want, Work, WorkId};

#[derive(Default)]
pub struct Plain {
    pub agents: Vec<Agent>,
    pub works: Vec<Work>,
    pub served: Vec<(TenantId, bool, i64)>,
    pub left: Vec<(TenantId, bool, i64)>,
    pub now: i64,
    pub rules: Rules,
}

/// What was decided: work, person, rule, how many others, how many eligible.
pub type Said = (WorkId, PersonId, Rule, u32, u32);

type Rank = (u8, u8, [i64; 3], i64, WorkId);

/// What work asks for at a moment.
struct Asked<'a> {
    work: &'a Work,
    level: u8,
    any_language: bool,
    projects: Vec<kernel::ids::ProjectId>,
    /// Whom it waits for by name, the last agent, and whether others are excluded.
    only: Option<PersonId>,
    last: Option<PersonId>,
    alone: bool,
}

impl Plain {
    pub fn decide(&mut self, said: &Said) {
        let work = self.works.remove(self.works.iter().position(|work| work.id == said.0).unwrap());
        let agent = self.agents.iter_mut().find(|agent| agent.person == said.1).unwrap();
        if work.channel.is_live() {
            agent.live += work.weight;
            agent.chats += u16::from(work.channel == Channel::Chat);
        } else {
            agent.written += work.weight;
        }
    }

    pub fn next(&self) -> Option<Said> {
        let each = self.works.iter().filter_map(|work| self.pair(&self.asked(work)));
        let (_, work, agent, rule) = each.min_by_key(|pair| pair.0)?;
        Some(self.said(work, agent, rule, Want::Pushed))
    }

    pub fn for_work(&self, id: WorkId) -> Option<Said> {
        let work = self.works.iter().find(|work| work.id == id)?;
        let (_, work, agent, rule) = self.pair(&self.asked(work))?;
        Some(self.said(work, agent, rule, Want::Pushed))
    }

    pub fn for_agent(&self, person: PersonId, want: Want) -> Option<Said> {
        let agent = self.agents.iter().find(|agent| agent.person == person)?;
        let each = self.works.iter().filter_map(|work| {
            let asked = self.asked(work);
            self.can(agent, &asked, want, true).then(|| (self.rank(&asked, Some(agent)), work))
        });
        let ((rank, rule), work) = each.min_by_key(|(rank, _)| rank.0)?;
        let _: Rank = rank;
        Some(self.said(work, agent, rule, want))
    }

    /// The best person for a piece of work, with its rank.
    fn pair<'a>(&'a self, asked: &Asked<'a>) -> Option<(Rank, &'a Work, &'a Agent, Rule)> {
        let able = |agent: &&Agent| self.can(agent, asked, Want::Pushed, true);
        let wanted = self.agents.iter().find(|one| asked.only.or(asked.last) == Some(one.person)).filter(able);
        let agent = wanted.or_else(|| self.agents.iter().filter(able).min_by_key(|one| order(one, asked)))?;
        let (rank, rule) = self.rank(asked, Some(agent).filter(|_| wanted.is_some()));
        Some((rank, asked.work, agent, rule))
    }

    fn said(&self, work: &Work, agent: &Agent, rule: Rule, want: Want) -> Said {
        let asked = self.asked(work);
        let others = self.works.iter().filter(|other| {
            let other = self.asked(other);
            self.can(agent, &other, want, other.alone || other.only.is_some())
        });
        let eligible = self.agents.iter().filter(|one| self.can(one, &asked, Want::Pushed, true)).count() as u32;
        let unasked = self.can(agent, &asked, Want::Pushed, false);
        let eligible = if asked.alone { 1 } else { eligible + u32::from(!unasked) };
        (work.id, agent.person, rule, others.count() as u32 - 1, eligible)
    }

    fn asked<'a>(&self, work: &'a Work) -> Asked<'a> {
        let mut steps = work.steps.clone();
        steps.sort_by_key(|step| step.after_s);
        let passed = steps.iter().filter(|step| micros(work.since) + i64::from(step.after_s) * 1_000_000 <= self.now);
        let passed = passed.count();
        let mut asked = Asked {
            work,
            level: work.level,
            any_language: work.language.is_none(),
            projects: vec![work.project],
            only: work.only,
            last: work.preferred,
            alone: false,
        };
        for step in &steps[..passed] {
            match step.relax {
                Relax::Anyone => (asked.only, asked.last) = (None, None),
                Relax::LowerLevel => asked.level = asked.level.saturating_sub(1),
                Relax::AnyLanguage => asked.any_language = true,
                Relax::Overflow { project, .. } => asked.projects = vec![work.project, project],
            }
        }
        let will_open = steps[passed..].iter().any(|step| step.relax == Relax::Anyone);
        let last_is_there = asked.last.is_some_and(|last| {
            let agent = self.agents.iter().find(|agent| agent.person == last && agent.taking);
            agent.is_some_and(|agent| Self::fits(agent, &asked, Want::Pushed).is_some() && !self.kept(agent, work))
        });
        asked.alone = asked.only.is_some() || (will_open && last_is_there);
        asked
    }

    fn kept(&self, agent: &Agent, work: &Work) -> bool {
        work.kept_from.iter().any(|(person, until)| *person == agent.person && micros(*until) > self.now)
    }

    /// How much better he is than needed, if he fits.
    fn fits(agent: &Agent, asked: &Asked, want: Want) -> Option<u8> {
        let work = asked.work;
        let known = agent.channels.contains(&work.channel)
            && (asked.any_language || work.language.is_none_or(|code| agent.languages.contains(&code)))
            && work.skills.iter().all(|code| agent.skills.contains(code));
        let reach = asked.projects.iter().filter_map(|project| agent.reach.iter().find(|one| one.project == *project));
        let best = reach.filter(|one| one.level >= asked.level).min_by_key(|one| one.level - asked.level)?;
        let pushed = work.channel.is_live() || !best.pulls || want == Want::Asked;
        (known && pushed).then(|| best.level - asked.level)
    }

    fn can(&self, agent: &Agent, asked: &Asked, want: Want, mind_kept: bool) -> bool {
        let work = asked.work;
        let live = agent.live + work.weight <= agent.capacity;
        let room = match work.channel {
            Channel::Phone => live,
            Channel::Chat => live && agent.chats < agent.most_chats,
            Channel::Email | Channel::Form => agent.live + agent.written + work.weight <= agent.capacity,
        };
        let wanted = match want {
            Want::Live => work.channel.is_live(),
            Want::Written => !work.channel.is_live(),
            Want::Pushed | Want::Asked => true,
        };
        let may = match asked.only {
            Some(only) => {
                only == agent.person
                    && agent.channels.contains(&work.channel)
                    && agent.reach.iter().any(|one| {
                        one.project == work.project && (work.channel.is_live() || !one.pulls || want == Want::Asked)
                    })
            }
            None => (!asked.alone || asked.last == Some(agent.person)) && Self::fits(agent, asked, want).is_some(),
        };
        agent.taking && room && wanted && may && !(mind_kept && self.kept(agent, work))
    }

    /// The place of a piece of work in the order, for the person who is wanted if he is meant.
    fn rank(&self, asked: &Asked, whom: Option<&Agent>) -> (Rank, Rule) {
        let work = asked.work;
        let (live, since) = (work.channel.is_live(), micros(work.since));
        let by_age = |tier, rule| ((tier, 1, [0; 3], since, work.id), rule);
        if let Some(agent) = whom {
            if asked.only == Some(agent.person) {
                return by_age(0, Rule::OnlyYou);
            }
            if asked.last == Some(agent.person) && asked.only.is_none() {
                return by_age(1, Rule::LastAgent);
            }
        }
        let bound = if live { self.rules.live_bound_s } else { self.rules.written_bound_s };
        if bound.is_some_and(|bound| self.now - since >= i64::from(bound) * 1_000_000) {
            return by_age(2, Rule::WaitedTooLong);
        }
        let (tier, floor) = if self.under(work.tenant, live) { (3, true) } else { (4, false) };
        let urgency = [Priority::Low, Priority::Normal, Priority::High, Priority::Urgent];
        let urgency = urgency.iter().position(|one| *one == work.priority).unwrap() as i64;
        let effort = if live { 0 } else { i64::from(work.effort_s) * 1_000_000 };
        let start = work.due.map(|due| micros(due) - effort).filter(|start| *start >= self.now);
        if let Some(start) = start.filter(|_| work.stake > 0 && self.rules.stakes) {
            let pace = i64::from(if live { self.rules.live_pace_s } else { self.rules.written_pace_s }) * 1000;
            let risk = pace * 65_536 / (pace + (start - self.now) / 1000);
            let effort = if work.effort_s == 0 { 300 } else { i64::from(work.effort_s) };
            let score = work.stake * 2_i64.pow(urgency as u32) * risk / effort;
            let rule = if floor { Rule::ClientsFloor } else { Rule::DeadlineAndStake };
            return ((tier, 0, [-score, -urgency, start], since, work.id), rule);
        }
        let rule = if floor { Rule::ClientsFloor } else { Rule::Age };
        ((tier, 1, [-urgency, i64::from(!live), 0], since, work.id), rule)
    }

    pub fn under(&self, tenant: TenantId, live: bool) -> bool {
        let window = i64::from(if live { self.rules.live_window_s } else { self.rules.written_window_s });
        let step = window * 1_000_000 / 16;
        let oldest = self.now.div_euclid(step) - 15;
        let count = |list: &[(TenantId, bool, i64)], one: Option<TenantId>| {
            let mine = list.iter().filter(|(who, kind, at)| {
                *kind == live && at.div_euclid(step) >= oldest && one.is_none_or(|one| one == *who)
            });
            mine.count() as u64
        };
        let waiting = |one: Option<TenantId>| {
            let mine = self
                .works
                .iter()
                .filter(|work| work.channel.is_live() == live && one.is_none_or(|one| one == work.tenant));
            mine.count() as u64
        };
        let (mine, all) = (count(&self.served, Some(tenant)), count(&self.served, None));
        let here = mine + count(&self.left, Some(tenant)) + waiting(Some(tenant));
        let everywhere = all + count(&self.left, None) + waiting(None);
        waiting(Some(tenant)) > 0 && mine * everywhere * 1000 < all * here * u64::from(self.rules.floor)
    }
}

/// Who is asked first: the least overqualified, the most room, idle longest by half minutes, the share of hard work.
fn order(agent: &Agent, asked: &Asked) -> impl Ord + use<> {
    let work = asked.work;
    let reach = asked.projects.iter().filter_map(|project| agent.reach.iter().find(|one| one.project == *project));
    let excess = reach.filter(|one| one.level >= asked.level).map(|one| one.level - asked.level).min();
    let taken = if work.channel.is_live() { agent.live } else { agent.live + agent.written };
    let idle = micros(agent.idle_since);
    let all = u64::from(agent.hard) + u64::from(agent.easy);
    let hard = (u64::from(agent.hard) * 1000).checked_div(all).unwrap_or(0) as i64;
    let turn = if work.hard { hard } else { -hard };
    (excess, Reverse(agent.capacity - taken), idle.div_euclid(30_000_000), turn, idle, agent.person)
}
