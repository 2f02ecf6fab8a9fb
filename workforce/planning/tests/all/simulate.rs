//! The simulator against Erlang's formulas, and by hand.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "the counts and times of a test are small"
)]

use kernel::fact::{Channel, Priority};
use planning::Queue;
use planning::erlang::measures;
use planning::simulate::{
    Agent, Chance, Contact, Dispatch, Given, Line, Outcome, Relax, Skill, Span, Standing, Transfer, Waiting, World, run,
};

const SECOND: i64 = 1_000_000;

/// Oldest first, to the first who is free; keeps no index.
#[derive(Default)]
struct Plain {
    free: Vec<(usize, Standing)>,
    waiting: Vec<Waiting>,
    told: Vec<String>,
    weight: u16,
}

impl Dispatch for Plain {
    fn agent_is(&mut self, _now: i64, agent: usize, standing: Standing) {
        self.free.retain(|(one, _)| *one != agent);
        let room = 12_u16.saturating_sub(standing.live) >= self.weight;
        if standing.taking && room {
            self.free.push((agent, standing));
        }
    }

    fn arrived(&mut self, now: i64, work: Waiting) {
        self.told.push(format!("{} arrived {}", now / SECOND, work.contact));
        self.waiting.push(work);
    }

    fn left(&mut self, now: i64, contact: usize) {
        self.told.push(format!("{} left {contact}", now / SECOND));
        self.waiting.retain(|work| work.contact != contact);
    }

    fn answered(&mut self, now: i64, contact: usize, agent: usize) {
        self.told.push(format!("{} answered {contact} by {agent}", now / SECOND));
    }

    fn finished(&mut self, now: i64, contact: usize) {
        self.told.push(format!("{} finished {contact}", now / SECOND));
    }

    fn next(&mut self, _now: i64) -> Option<Given> {
        let at = (0..self.waiting.len()).min_by_key(|at| self.waiting[*at].since)?;
        let kept = self.waiting[at].kept_from.map(|kept| kept.0);
        let agent = self.free.iter().map(|one| one.0).filter(|one| Some(*one) != kept).min()?;
        let work = self.waiting.remove(at);
        Some(Given { contact: work.contact, agent })
    }
}

fn plain(weight: u16) -> Plain {
    Plain { weight, ..Plain::default() }
}

fn line(channel: Channel, weight: u16) -> Line {
    Line { shop: 0, channel, priority: Priority::Normal, level: 1, products: Vec::new(), weight, steps: Vec::new() }
}

fn agent(from: i64, until: i64) -> Agent {
    Agent {
        shifts: vec![Span { from: from * SECOND, until: until * SECOND }],
        capacity: 12,
        most_chats: 3,
        channels: vec![Channel::Phone, Channel::Chat, Channel::Email],
        skills: vec![Skill { shop: 0, level: 1 }],
        away: 30 * SECOND,
        ..Agent::default()
    }
}

fn call(at: i64, handling: i64) -> Contact {
    Contact {
        arrives: at * SECOND,
        line: 0,
        language: None,
        due: Some((at + 20) * SECOND),
        patience: None,
        handling: handling * SECOND,
        after: 0,
        transfer: None,
    }
}

fn world(agents: Vec<Agent>, line: Line, contacts: Vec<Contact>) -> World {
    World { agents, lines: vec![line], contacts, ring: 10 * SECOND, until: 100_000 * SECOND, ..World::default() }
}

fn calls(hours: f64, per_hour: f64, aht_s: f64, patience_s: Option<f64>) -> Vec<Contact> {
    let mut chance = Chance::new(11);
    let micros = |seconds: f64| (seconds * 1e6) as i64;
    let (mut at, mut list) = (0.0, Vec::new());
    loop {
        at += chance.exponential(3600.0 / per_hour);
        if at > hours * 3600.0 {
            return list;
        }
        let (handling, patience) = (chance.exponential(aht_s), patience_s.map(|mean| chance.exponential(mean)));
        list.push(Contact {
            arrives: micros(at),
            due: Some(micros(at) + 20 * SECOND),
            handling: micros(handling),
            patience: patience.map(micros),
            ..call(0, 0)
        });
    }
}

fn share(outcome: &Outcome, world: &World) -> f64 {
    let met = outcome.fates.iter().zip(&world.contacts).filter(|(fate, asked)| fate.met(asked.due.unwrap()));
    met.count() as f64 / world.contacts.len() as f64
}

#[test]
fn a_steady_queue_meets_erlangs_service_level() {
    for (per_hour, aht_s, patience_s, agents) in [(200.0, 180.0, None, 14_u32), (2880.0, 60.0, Some(120.0), 46)] {
        let hours = 60_000.0 / per_hour;
        let people = vec![agent(0, 3600 * (hours as i64 + 2)); agents as usize];
        let mut world = world(people, line(Channel::Phone, 12), calls(hours, per_hour, aht_s, patience_s));
        world.until = 10_000_000 * SECOND;
        let queue = Queue::new(per_hour, aht_s).unwrap();
        let queue = patience_s.map_or(queue, |mean| queue.with_patience(mean).unwrap());
        let expected = measures(&queue, agents, 20.0);

        let outcome = run(&world, &mut plain(12)).unwrap();

        let gave_up = outcome.fates.iter().filter(|fate| fate.gave_up.is_some()).count() as f64;
        assert_eq!(outcome.violations.total(), 0);
        assert!((share(&outcome, &world) - expected.level).abs() < 0.015, "{expected:?} {}", share(&outcome, &world));
        assert!((gave_up / world.contacts.len() as f64 - expected.abandon).abs() < 0.01);
    }
}

#[test]
fn a_short_day_goes_as_on_paper() {
    let mut impatient = call(10, 60);
    impatient.patience = Some(15 * SECOND);
    let world = world(vec![agent(0, 200)], line(Channel::Phone, 12), vec![call(0, 60), impatient, call(30, 60)]);
    let mut dispatch = plain(12);

    let outcome = run(&world, &mut dispatch).unwrap();

    let told = ["0 arrived 0", "0 answered 0 by 0", "10 arrived 1", "25 left 1", "30 arrived 2", "60 finished 0"];
    assert_eq!(dispatch.told[..6], told);
    assert_eq!(dispatch.told[6..], ["60 answered 2 by 0", "120 finished 2"]);
    assert_eq!(outcome.fates[2].answered, Some(60 * SECOND));
    assert_eq!((outcome.decisions, outcome.violations.total()), (2, 0));
}

#[test]
fn written_work_stands_still_while_somebody_is_on_the_line() {
    let mut mails = line(Channel::Email, 3);
    mails.shop = 0;
    let mut world = world(vec![agent(0, 1000)], line(Channel::Phone, 12), vec![]);
    world.lines.push(mails);
    world.contacts = vec![Contact { line: 1, due: None, ..call(0, 100) }, call(40, 60)];
    let mut dispatch = plain(12);

    let outcome = run(&world, &mut dispatch).unwrap();

    assert_eq!(outcome.fates[1].answered, Some(40 * SECOND));
    assert_eq!(outcome.fates[0].answered, Some(160 * SECOND));
}

#[test]
fn who_lets_it_ring_is_away_and_the_contact_keeps_its_age() {
    let mut sleeper = agent(0, 1000);
    sleeper.ring_out = 1_000_000;
    let world = world(vec![sleeper, agent(5, 1000)], line(Channel::Phone, 12), vec![call(0, 60)]);
    let mut dispatch = plain(12);

    let outcome = run(&world, &mut dispatch).unwrap();

    assert_eq!(dispatch.told, ["0 arrived 0", "10 arrived 0", "10 answered 0 by 1", "70 finished 0"]);
    assert_eq!(outcome.fates[0].rang_out, 1);
}

#[test]
fn what_is_passed_on_waits_again_with_its_age() {
    let mut passed = call(0, 30);
    passed.transfer = Some(Transfer { line: 0, handling: 20 * SECOND, after: 0 });
    let world = world(vec![agent(0, 1000)], line(Channel::Phone, 12), vec![passed]);

    let outcome = run(&world, &mut plain(12)).unwrap();

    assert_eq!(outcome.fates[0].answered, Some(0));
    assert_eq!(outcome.fates[0].finished, Some(50 * SECOND));
}

#[test]
fn shifts_without_breaks_and_absences_are_what_is_left() {
    let mut who = agent(0, 100);
    who.breaks = vec![Span { from: 20, until: 30 }];
    who.shifts = vec![Span { from: 0, until: 50 }, Span { from: 50, until: 100 }];
    who.absences = vec![Span { from: 25, until: 40 }, Span { from: 90, until: 200 }];

    assert_eq!(who.present(), [Span { from: 0, until: 20 }, Span { from: 40, until: 90 }]);
}

/// Gives everything to the first agent, whether he may have it or not, or nothing at all.
struct Careless(Vec<usize>, bool);

impl Dispatch for Careless {
    fn agent_is(&mut self, _: i64, _: usize, _: Standing) {}
    fn arrived(&mut self, _: i64, work: Waiting) {
        self.0.push(work.contact);
    }
    fn left(&mut self, _: i64, _: usize) {}
    fn answered(&mut self, _: i64, _: usize, _: usize) {}
    fn next(&mut self, _: i64) -> Option<Given> {
        let contact = self.0.last().copied().filter(|_| self.1)?;
        Some(Given { contact, agent: 0 })
    }
}

#[test]
fn what_must_never_happen_is_counted_and_not_carried_out() {
    let two = vec![call(0, 60), call(1, 60)];
    let mut picky = line(Channel::Phone, 12);
    picky.level = 2;
    picky.steps = vec![(30 * SECOND, Relax::Lower)];

    let greedy = run(&world(vec![agent(0, 100)], line(Channel::Phone, 12), two.clone()), &mut Careless(vec![], true));
    let lazy = run(&world(vec![agent(0, 100)], line(Channel::Phone, 12), two), &mut Careless(vec![], false));
    let unfit = run(&world(vec![agent(0, 100)], picky.clone(), vec![call(0, 60)]), &mut Careless(vec![], true));
    let absent =
        run(&world(vec![agent(9, 10)], line(Channel::Phone, 12), vec![call(0, 1)]), &mut Careless(vec![], true));
    let relaxed = run(&world(vec![agent(0, 100)], picky, vec![call(0, 60)]), &mut Careless(vec![], false));

    let greedy = greedy.unwrap().violations;
    assert!(greedy.over_capacity > 0 && greedy.not_waiting > 0);
    assert_eq!(lazy.unwrap().violations.left_waiting, 3);
    assert!(unfit.unwrap().violations.not_eligible > 0);
    assert!(absent.unwrap().violations.not_taking > 0);
    assert_eq!(relaxed.unwrap().violations.left_waiting, 1);
}

#[test]
fn a_world_that_cannot_be_is_refused_by_its_place() {
    let base = world(vec![agent(0, 100)], line(Channel::Phone, 12), vec![call(5, 60)]);
    let refused = |change: &dyn Fn(&mut World)| {
        let mut world = base.clone();
        change(&mut world);
        run(&world, &mut plain(12)).unwrap_err().to_string()
    };

    assert!(refused(&|world| world.contacts[0].handling = -1).contains("contacts[0].times"));
    assert!(refused(&|world| world.contacts[0].line = 7).contains("contacts[0].line"));
    assert!(refused(&|world| world.contacts.push(call(0, 1))).contains("order of arrival"));
    assert!(refused(&|world| world.agents[0].capacity = 0).contains("agents[0].capacity"));
    assert!(refused(&|world| world.lines[0].weight = 0).contains("lines[0]"));
    assert!(refused(&|world| world.until = i64::MAX).contains("until"));
}

#[test]
fn the_same_seed_draws_the_same_day() {
    let draw =
        |seed| (0..100).map(|_| 0).scan(Chance::new(seed), |chance, _: i32| Some(chance.number())).collect::<Vec<_>>();

    assert_eq!(draw(3), draw(3));
    assert_ne!(draw(3), draw(4));
    let mut chance = Chance::new(5);
    let mean = (0..20_000).map(|_| chance.lognormal(300.0, 0.8)).sum::<f64>() / 20_000.0;
    assert!((mean - 300.0).abs() < 10.0, "{mean}");
}
