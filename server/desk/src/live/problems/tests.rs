use kernel::ids::{PersonId, TenantId};
use tenants::kpi::Standing;
use uuid::Uuid;

use super::*;
use crate::live::Stands;
use crate::live::sample::{agent, at, lane};

const BU: TenantId = TenantId(Uuid::from_u128(1));

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

/// The causes at a moment.
fn causes(lanes: &[Lane], agents: &[Agent], seconds: i64) -> Vec<Cause> {
    problems(lanes, agents, at(seconds)).into_iter().map(|problem| problem.cause).collect()
}

#[test]
fn nothing_needs_the_lead_while_all_is_in_time() {
    let lanes = [lane(BU, Channel::Chat), lane(BU, Channel::Email)];

    assert_eq!(problems(&lanes, &[agent(person(7), &[BU])], at(10)), []);
}

#[test]
fn nobody_there_is_said_only_while_the_shop_is_open_and_somebody_waits() {
    let waits = Lane { waiting: 2, oldest: Some(at(0)), ..lane(BU, Channel::Chat) };
    let closed = Lane { open: false, ..waits.clone() };

    assert_eq!(causes(std::slice::from_ref(&waits), &[], 10), [Cause::NobodyThere { waiting: 2 }]);
    assert_eq!(causes(&[waits], &[agent(person(7), &[BU])], 10), []);
    assert_eq!(causes(&[closed], &[], 10), []);
}

#[test]
fn who_waits_beyond_the_promise_is_said_with_both_times() {
    let waits = Lane { waiting: 1, oldest: Some(at(0)), late: 1, newly_late: 1, ..lane(BU, Channel::Chat) };
    let here = Agent {
        presence: crate::presence::Presence { seen: at(112), ..agent(person(7), &[BU]).presence },
        ..agent(person(7), &[BU])
    };

    let found = causes(&[waits], &[here], 112);

    assert_eq!(found, [Cause::LongWait { waited: Duration::seconds(112), within: Duration::seconds(60) }]);
}

#[test]
fn late_work_is_told_apart_by_whether_it_grows() {
    let grows = Lane { late: 23, newly_late: 4, ..lane(BU, Channel::Email) };
    let stands = Lane { newly_late: 0, ..grows.clone() };

    assert_eq!(causes(&[grows], &[], 0), [Cause::LateGrowing { late: 23, newly: 4 }]);
    assert_eq!(causes(&[stands], &[], 0), [Cause::Late { late: 23 }]);
}

#[test]
fn people_are_named_who_do_not_answer_or_overstay_a_break() {
    let mut silent = agent(person(7), &[BU]);
    silent.presence.state = AgentState::Pause;
    silent.presence.reason = Some("not_answering".to_owned());
    let mut away = agent(person(8), &[BU]);
    away.presence.state = AgentState::Pause;
    away.presence.reason = Some("rest".to_owned());
    away.presence.until = Some(at(60));

    let early = problems(&[], &[silent.clone(), away.clone()], at(30));
    let later = problems(&[], &[away, silent], at(190));

    assert_eq!(early.iter().map(|one| one.person).collect::<Vec<_>>(), [Some(person(7))]);
    let said: Vec<_> = later.iter().map(|one| (one.person, one.cause)).collect();
    let over = Cause::OverBreak { over: Duration::seconds(130) };
    assert_eq!(said, [(Some(person(7)), Cause::NotAnswering { since: at(0) }), (Some(person(8)), over)]);
}

#[test]
fn five_are_shown_at_most_and_who_is_on_the_line_comes_first() {
    let late =
        |number: u128| Lane { late: 3, newly_late: 1, ..lane(TenantId(Uuid::from_u128(number)), Channel::Email) };
    let mut lanes: Vec<Lane> = (10..20).map(late).collect();
    lanes.push(Lane { waiting: 1, oldest: Some(at(0)), ..lane(BU, Channel::Chat) });

    let found = problems(&lanes, &[], at(5));

    assert_eq!(found.len(), MOST);
    assert_eq!(found[0].lane, Some((BU, Channel::Chat)));
}

#[test]
fn a_lane_stands_by_who_is_late_then_by_what_is_short() {
    let calm = lane(BU, Channel::Chat);
    let soon = Lane { next_due: Some(at(15)), ..calm.clone() };
    let late = Lane { late: 1, ..soon.clone() };
    let mut below = calm.clone();
    below.today = below.today.map(|today| super::super::Kept { standing: Standing::Broken, ..today });

    let stands = [&calm, &soon, &late, &below].map(|lane| lane.stands(at(0)));

    assert_eq!(stands, [Stands::Good, Stands::Risk, Stands::Late, Stands::Risk]);
}
