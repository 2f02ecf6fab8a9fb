//! Decisions by hand.

use kernel::fact::{Channel, Priority};
use routing::{Floor, Relax, Rule, Rules, Step, Want};

use crate::given::{agent, at, id, person, project, queue, tenant, work};

fn floor() -> Floor {
    Floor::new(Rules::default())
}

#[test]
fn of_equal_stakes_the_nearer_deadline_comes_first_and_the_reason_says_so() {
    let mut floor = floor();
    let mut late = work(1, 1, Channel::Phone, -20);
    late.due = Some(at(50));
    floor.put_work(late, at(0));
    floor.put_work(work(2, 1, Channel::Phone, -30), at(0));
    floor.put_agent(agent(7, &[1]), at(0));

    let decision = floor.next(at(0)).unwrap();

    let why = &decision.why;
    assert_eq!((decision.work, decision.agent, why.rule), (id(2), person(7), Rule::DeadlineAndStake));
    assert_eq!((why.left_ms, why.stake, why.risk, why.age_ms), (Some(30_000), 100, Some(500), 30_000));
    assert_eq!((why.others, why.eligible, why.level, why.wanted_level, why.steps), (1, 1, Some(1), 1, 0));
    assert_eq!(floor.next(at(0)), None);
    assert_eq!((floor.check(), floor.len()), (vec![], 1));
}

#[test]
fn a_reason_survives_being_written_down() {
    let mut floor = floor();
    floor.put_work(work(1, 1, Channel::Chat, 0), at(0));
    floor.put_agent(agent(7, &[1]), at(0));

    let decision = floor.next(at(5)).unwrap();

    let text = serde_json::to_string(&decision).unwrap();
    assert!(text.contains(r#""rule":"deadline_and_stake""#), "{text}");
    assert_eq!(serde_json::from_str::<routing::Decision>(&text).unwrap(), decision);
}

#[test]
fn the_least_overqualified_who_is_idle_longest_is_asked() {
    let mut floor = floor();
    for (number, level, idle) in [(1, 3, -900), (2, 2, -100), (3, 2, -500), (4, 1, -900)] {
        let mut one = agent(number, &[1]);
        one.reach[0].level = level;
        one.idle_since = at(idle);
        floor.put_agent(one, at(0));
    }
    let mut call = work(1, 1, Channel::Phone, 0);
    call.level = 2;
    floor.put_work(call, at(0));

    let decision = floor.for_work(id(1), at(0)).unwrap();

    assert_eq!((decision.agent, decision.why.eligible), (person(3), 3));
}

#[test]
fn hard_work_goes_to_who_had_less_of_it_and_easy_work_to_who_had_more() {
    for (hard, expected) in [(true, 2), (false, 1)] {
        let mut floor = floor();
        for (number, share) in [(1, 8), (2, 3)] {
            let mut one = agent(number, &[1]);
            (one.hard, one.easy) = (share, 10 - share);
            floor.put_agent(one, at(0));
        }
        let mut call = work(1, 1, Channel::Phone, 0);
        call.hard = hard;
        floor.put_work(call, at(0));

        assert_eq!(floor.next(at(0)).unwrap().agent, person(expected));
    }
}

#[test]
fn the_last_agent_is_waited_for_until_the_step_and_not_while_he_is_gone() {
    let mut floor = floor();
    let mut last = agent(1, &[1]);
    last.live = 12;
    floor.put_agent(last.clone(), at(0));
    floor.put_agent(agent(2, &[1]), at(0));
    let mut call = work(1, 1, Channel::Phone, 0);
    call.preferred = Some(person(1));
    call.steps = vec![Step { after_s: 20, relax: Relax::Anyone }];
    floor.put_work(call.clone(), at(0));

    assert_eq!(floor.next(at(10)), None);
    assert_eq!(floor.next_step_at(), Some(at(20)));
    let anyone = floor.next(at(20)).unwrap();
    assert_eq!((anyone.agent, anyone.why.steps), (person(2), 1));

    floor.put_agent(agent(2, &[1]), at(30));
    (call.id, call.since) = (id(2), at(30));
    floor.put_work(call.clone(), at(30));
    last.live = 0;
    floor.put_agent(last, at(35));
    let again = floor.next(at(35)).unwrap();
    assert_eq!((again.agent, again.why.rule), (person(1), Rule::LastAgent));

    (call.id, call.since) = (id(3), at(40));
    floor.put_work(call, at(40));
    assert_eq!(floor.next(at(41)), None);
    floor.drop_agent(person(1), at(42));
    assert_eq!(floor.next(at(42)).unwrap().agent, person(2));
}

#[test]
fn what_was_passed_on_to_somebody_is_for_nobody_else() {
    let mut floor = floor();
    floor.put_agent(agent(1, &[1]), at(0));
    let mut call = work(1, 1, Channel::Phone, 0);
    call.only = Some(person(2));
    call.level = 9;
    floor.put_work(call, at(0));

    assert_eq!(floor.next(at(0)), None);
    floor.put_agent(agent(2, &[1]), at(5));
    let decision = floor.next(at(5)).unwrap();
    assert_eq!((decision.agent, decision.why.rule, decision.why.eligible), (person(2), Rule::OnlyYou, 1));
}

#[test]
fn who_turned_it_down_is_not_asked_again_for_a_while() {
    let mut floor = floor();
    floor.put_agent(agent(1, &[1]), at(0));
    let mut call = work(1, 1, Channel::Phone, 0);
    call.kept_from = vec![(person(1), at(30))];
    floor.put_work(call, at(0));

    assert_eq!((floor.next(at(29)), floor.next_step_at()), (None, Some(at(30))));
    assert_eq!(floor.next(at(30)).unwrap().agent, person(1));
}

#[test]
fn written_work_gives_way_to_who_waits_on_the_line() {
    let mut floor = floor();
    floor.put_agent(agent(1, &[1]), at(0));
    for number in 1..=5 {
        floor.put_work(work(number, 1, Channel::Email, 0), at(0));
    }
    let given = std::iter::from_fn(|| floor.next(at(0))).count();
    assert_eq!(given, 4);

    floor.put_work(work(9, 1, Channel::Phone, 1), at(1));
    assert_eq!(floor.next(at(1)).unwrap().work, id(9));
    assert_eq!(floor.next(at(1)), None);
    assert_eq!(floor.agent(person(1)).map(|one| (one.live, one.written)), Some((12, 12)));
}

#[test]
fn who_pulls_is_given_written_work_only_when_he_asks() {
    let mut floor = floor();
    let mut one = agent(1, &[1]);
    one.reach[0].pulls = true;
    floor.put_agent(one, at(0));
    floor.put_work(work(1, 1, Channel::Email, 0), at(0));

    assert_eq!(floor.next(at(0)), None);
    assert_eq!(floor.for_agent(person(1), at(0), Want::Pushed), None);
    assert_eq!(floor.for_agent(person(1), at(0), Want::Asked).unwrap().work, id(1));
}

#[test]
fn a_client_under_its_floor_comes_before_the_dearer_one() {
    let mut floor = floor();
    for _ in 0..10 {
        floor.note_served(tenant(1), Channel::Phone, at(0));
    }
    let mut dear = work(1, 1, Channel::Phone, 0);
    dear.stake = 1_000_000;
    floor.put_work(dear, at(0));
    floor.put_work(work(2, 2, Channel::Phone, 0), at(0));
    floor.put_agent(agent(7, &[1, 2]), at(0));

    assert!(floor.under_floor(tenant(2), Channel::Phone) && !floor.under_floor(tenant(1), Channel::Phone));
    let decision = floor.next(at(0)).unwrap();
    assert_eq!((decision.work, decision.why.rule), (id(2), Rule::ClientsFloor));
}

#[test]
fn nothing_waits_longer_than_the_bound_while_something_younger_is_taken() {
    let mut floor = floor();
    let mut cheap = work(1, 1, Channel::Phone, 0);
    (cheap.stake, cheap.priority) = (0, Priority::Low);
    floor.put_work(cheap, at(0));
    floor.put_work(work(2, 1, Channel::Phone, 590), at(590));
    floor.put_agent(agent(7, &[1]), at(600));

    let decision = floor.next(at(600)).unwrap();

    assert_eq!((decision.work, decision.why.rule), (id(1), Rule::WaitedTooLong));
}

#[test]
fn people_of_another_project_help_after_the_step_and_the_place_moves_along() {
    let mut floor = floor();
    floor.put_agent(agent(1, &[2]), at(0));
    let mut chat = work(1, 1, Channel::Chat, 0);
    chat.steps = vec![Step { after_s: 30, relax: Relax::Overflow { queue: queue(2), project: project(2) } }];
    floor.put_work(work(2, 1, Channel::Chat, -5), at(0));
    floor.put_work(chat, at(0));

    assert_eq!((floor.place_in_queue(id(1)), floor.waiting(queue(1))), (Some(2), 2));
    assert_eq!(floor.next(at(29)), None);
    assert_eq!(floor.next(at(30)).unwrap().work, id(1));
    assert_eq!((floor.ahead(id(2)), floor.waiting(queue(1)), floor.waiting(queue(2))), (Some(0), 1, 0));
}
