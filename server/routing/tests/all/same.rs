//! The floor with its indices against the plain scan, over random floors and random things that happen.

use kernel::fact::{Channel, Priority};
use kernel::time::{from_micros, micros};
use proptest::prelude::*;
use routing::{Agent, Decision, Floor, Load, Reach, Relax, Rules, Step, Want, Work};

use crate::given::{agent, at, id, person, project, queue, tenant, work};
use crate::oracle::{Plain, Said};

#[derive(Clone, Debug)]
enum Happens {
    Agent(Agent),
    Gone(u128),
    Work(Box<Work>),
    Left(u128),
    Load(u128, [u16; 3], bool),
    Served(u128, Channel, bool),
    Restake(u128, i64),
    Passes(i64),
    Next,
    ForAgent(u128, Want),
    ForWork(u128),
}

const CHANNELS: [Channel; 4] = [Channel::Phone, Channel::Chat, Channel::Email, Channel::Form];

fn channel() -> impl Strategy<Value = Channel> {
    (0..4_usize).prop_map(|at| CHANNELS[at])
}

fn codes() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(0..3_u16, 0..3)
}

/// Anybody, or one of many who can all the same.
fn an_agent() -> impl Strategy<Value = Agent> {
    (anybody(), 0..3_u8).prop_map(|(one, kind)| match kind {
        0 => one,
        _ => Agent {
            reach: agent(0, &[0, 1, 2]).reach,
            channels: CHANNELS.to_vec(),
            languages: vec![0, 1],
            skills: vec![0, 1, 2],
            ..one
        },
    })
}

fn anybody() -> impl Strategy<Value = Agent> {
    let reach = proptest::collection::vec((0..4_u128, 0..4_u8, proptest::bool::weighted(0.2)), 1..4);
    let numbers = (0..8_u128, 0..90_i64, 0..4_u32, 0..4_u32, prop_oneof![Just(12_u16), Just(8), Just(24)], 0..4_u16);
    let channels = proptest::collection::vec(channel(), 1..5);
    (numbers, reach, channels, codes(), codes(), proptest::bool::weighted(0.85)).prop_map(
        |((number, idle, hard, easy, capacity, most_chats), reach, channels, languages, skills, taking)| {
            let mut seen = Vec::new();
            let reach = reach.into_iter().filter(|one| {
                !seen.contains(&one.0) && {
                    seen.push(one.0);
                    true
                }
            });
            Agent {
                reach: reach.map(|(one, level, pulls)| Reach { project: project(one), level, pulls }).collect(),
                idle_since: at(-idle),
                ..Agent { hard, easy, capacity, most_chats, channels, languages, skills, taking, ..agent(number, &[]) }
            }
        },
    )
}

fn a_step() -> impl Strategy<Value = Step> {
    let relax = prop_oneof![
        Just(Relax::Anyone),
        Just(Relax::LowerLevel),
        Just(Relax::AnyLanguage),
        (0..4_u128).prop_map(|other| Relax::Overflow { queue: queue(other), project: project(other) }),
    ];
    (0..60_u32, relax).prop_map(|(after_s, relax)| Step { after_s, relax })
}

fn some_work() -> impl Strategy<Value = Work> {
    let whose = (0..30_u128, 0..4_u128, channel(), 0..80_i64, proptest::option::weighted(0.8, 0..200_i64));
    let asks = (proptest::option::weighted(0.4, 0..3_u16), 0..4_u8, proptest::collection::vec(0..3_u16, 0..2));
    let who = (
        proptest::option::weighted(0.3, 0..8_u128),
        proptest::option::weighted(0.1, 0..8_u128),
        proptest::collection::vec((0..8_u128, 0..100_i64), 0..2),
    );
    let worth = (0..4_i64, prop_oneof![Just(0_u32), Just(20), Just(300)], any::<bool>(), 0..4_usize);
    (whose, asks, who, worth, proptest::collection::vec(a_step(), 0..3)).prop_map(
        |((number, client, channel, age, within), (language, level, skills), (last, only, kept), worth, steps)| {
            let (stake, effort_s, hard, urgent) = worth;
            Work {
                // Clients share the projects 0 and 1, so that pools differ by client only.
                project: project(client % 3),
                queue: queue(client % 3),
                due: within.map(|within| at(within - 40)),
                priority: [Priority::Low, Priority::Normal, Priority::High, Priority::Urgent][urgent],
                language,
                level,
                skills,
                preferred: last.map(person),
                only: only.map(person),
                kept_from: kept.into_iter().map(|(who, until)| (person(who), at(until))).collect(),
                stake: stake * 50,
                effort_s,
                hard,
                steps,
                ..work(number, client, channel, -age)
            }
        },
    )
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        6 => an_agent().prop_map(Happens::Agent),
        1 => (0..8_u128).prop_map(Happens::Gone),
        10 => some_work().prop_map(|work| Happens::Work(Box::new(work))),
        1 => (0..30_u128).prop_map(Happens::Left),
        4 => (0..8_u128, [0..13_u16, 0..13_u16, 0..4_u16], any::<bool>()).prop_map(|(who, load, on)| Happens::Load(who, load, on)),
        3 => (0..4_u128, channel(), any::<bool>()).prop_map(|(who, how, served)| Happens::Served(who, how, served)),
        1 => (0..3_u128, 0..3_i64).prop_map(|(which, stake)| Happens::Restake(which, stake * 70)),
        5 => (0..30_000_000_i64).prop_map(Happens::Passes),
        2 => Just(Happens::Next),
        4 => (0..8_u128, 0..4_usize).prop_map(|(who, want)| {
            Happens::ForAgent(who, [Want::Pushed, Want::Live, Want::Written, Want::Asked][want])
        }),
        4 => (0..30_u128).prop_map(Happens::ForWork),
    ]
}

fn said(decision: Option<Decision>) -> Option<Said> {
    decision.map(|one| (one.work, one.agent, one.why.rule, one.why.others, one.why.eligible))
}

/// Both are told the same and asked the same.
struct Both {
    floor: Floor,
    plain: Plain,
}

impl Both {
    fn new(rules: Rules) -> Self {
        let plain = Plain { now: micros(at(0)), rules, ..Plain::default() };
        Self { floor: Floor::new(rules), plain }
    }

    fn happens(&mut self, what: Happens) -> Result<(), TestCaseError> {
        let now = from_micros(self.plain.now);
        match what {
            Happens::Agent(agent) => {
                self.plain.agents.retain(|one| one.person != agent.person);
                self.plain.agents.push(agent.clone());
                self.floor.put_agent(agent, now);
            }
            Happens::Gone(who) => {
                self.plain.agents.retain(|one| one.person != person(who));
                self.floor.drop_agent(person(who), now);
            }
            Happens::Work(work) => {
                self.plain.works.retain(|one| one.id != work.id);
                self.plain.works.push((*work).clone());
                self.floor.put_work(*work, now);
            }
            Happens::Left(which) => {
                self.plain.works.retain(|one| one.id != id(which));
                self.floor.drop_work(id(which));
            }
            Happens::Load(who, load, taking) => self.load(who, load, taking),
            Happens::Served(who, channel, true) => {
                self.plain.served.push((tenant(who), channel.is_live(), self.plain.now));
                self.floor.note_served(tenant(who), channel, now);
            }
            Happens::Served(who, channel, false) => {
                self.plain.left.push((tenant(who), channel.is_live(), self.plain.now));
                self.floor.note_left(tenant(who), channel, now);
            }
            Happens::Restake(which, stake) => self.restake(which, stake),
            Happens::Passes(micros) => self.plain.now += micros,
            Happens::Next => return self.drained(),
            Happens::ForAgent(who, want) => {
                let expected = self.plain.for_agent(person(who), want);
                let found = said(self.floor.for_agent(person(who), now, want));
                return self.agreed(expected, found).map(drop);
            }
            Happens::ForWork(which) => {
                let expected = self.plain.for_work(id(which));
                let found = said(self.floor.for_work(id(which), now));
                return self.agreed(expected, found).map(drop);
            }
        }
        Ok(())
    }

    fn load(&mut self, who: u128, [live, written, chats]: [u16; 3], taking: bool) {
        let now = from_micros(self.plain.now);
        if let Some(agent) = self.plain.agents.iter_mut().find(|one| one.person == person(who)) {
            let live = live.min(agent.capacity);
            (agent.taking, agent.live, agent.written, agent.chats) = (taking, live, written, chats);
            agent.idle_since = now;
            self.floor.load(person(who), Load { taking, live, written, chats, idle_since: now }, now);
        }
    }

    fn restake(&mut self, which: u128, stake: i64) {
        let now = self.plain.now;
        let in_queue = |work: &Work| {
            let overflow = work.steps.iter().filter_map(|step| match step.relax {
                Relax::Overflow { queue, .. } if micros(work.since) + i64::from(step.after_s) * 1_000_000 <= now => {
                    Some((step.after_s, queue))
                }
                _ => None,
            });
            let mut overflow: Vec<_> = overflow.collect();
            overflow.sort_by_key(|one| one.0);
            overflow.last().map_or(work.queue, |one| one.1) == queue(which)
        };
        let works = self.plain.works.iter_mut();
        let (mut waiting, mut ids) = (0, Vec::new());
        for work in works.filter(|work| in_queue(work)) {
            work.stake = stake;
            waiting += 1;
            ids.push(work.id);
        }
        self.floor.restake(queue(which), stake, from_micros(now));
        assert_eq!(self.floor.waiting(queue(which)), waiting);
        let mut places: Vec<_> = ids.iter().map(|id| self.floor.place_in_queue(*id).unwrap()).collect();
        places.sort_unstable();
        assert!(places.into_iter().eq(1..=waiting));
    }

    fn agreed(&mut self, expected: Option<Said>, found: Option<Said>) -> Result<bool, TestCaseError> {
        prop_assert_eq!(&found, &expected);
        if let Some(said) = &expected {
            self.plain.decide(said);
        }
        Ok(expected.is_some())
    }

    /// Both are asked until they have nothing more to say; then everything must hold.
    fn drained(&mut self) -> Result<(), TestCaseError> {
        loop {
            let expected = self.plain.next();
            let found = said(self.floor.next(from_micros(self.plain.now)));
            if !self.agreed(expected, found)? {
                break;
            }
        }
        prop_assert_eq!(self.floor.check(), []);
        for client in 0..4 {
            for channel in [Channel::Phone, Channel::Email] {
                let plain = self.plain.under(tenant(client), channel.is_live());
                prop_assert_eq!(self.floor.under_floor(tenant(client), channel), plain);
            }
        }
        Ok(())
    }
}

fn rules() -> impl Strategy<Value = Rules> {
    prop_oneof![
        3 => Just(Rules { live_bound_s: Some(90), written_bound_s: Some(100), live_window_s: 160, written_window_s: 320, ..Rules::default() }),
        1 => Just(Rules::oldest_first()),
        1 => Just(Rules::strict_priority()),
        1 => Just(Rules { floor: 1000, live_window_s: 32, ..Rules::default() }),
    ]
}

proptest! {
    #[test]
    fn the_floor_decides_as_a_plain_scan_would(
        rules in rules(),
        list in proptest::collection::vec(happens(), 1..90),
    ) {
        let mut both = Both::new(rules);
        for what in list {
            both.happens(what)?;
        }
        both.drained()?;
    }
}
