//! The dictionary itself, promises over its KPIs, and figures over people and every channel.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::Time;
use kernel::fact::{AgentState, Class, Fact};
use kernel::fault::Fault;
use proptest::prelude::*;
use serde_json::json;
use tenants::contract::Contract;
use tenants::kpi::dictionary::DICTIONARY;
use tenants::kpi::{Kpi, Parameters, Part, Period, Standing, figure, midnight};
use uuid::Uuid;

use crate::floor::{Floor, outcomes, promising};
use crate::tale::{Tale, WARSAW, at, case};

#[test]
fn every_kpi_stands_in_its_own_place() {
    for (place, definition) in DICTIONARY.iter().enumerate() {
        assert_eq!(definition.kpi as usize, place, "{}", definition.code);
        assert_eq!(Kpi::of(definition.code), Some(definition.kpi), "a code stands once");
    }
}

#[test]
fn idle_time_is_availability_without_work_and_is_cut_at_midnight() {
    let shift = Floor::default()
        .state(1, "2026-11-02 23:00", AgentState::Available)
        .served(1, "2026-11-02 23:30", "2026-11-02 23:30", "2026-11-03 00:30")
        .pause(1, "2026-11-03 01:00", "lunch")
        .state(1, "2026-11-03 01:30", AgentState::Available)
        .pause(1, "2026-11-03 02:00", "coffee")
        .state(1, "2026-11-03 02:10", AgentState::Offline);

    assert_eq!(shift.seconds(Kpi::IdleTime), Some(90 * 60));
    assert_eq!(shift.seconds(Kpi::SignedInTime), Some(190 * 60));
    assert_eq!(shift.seconds(Kpi::PauseTime), Some(40 * 60));
    let lunch = shift.figure_with(Kpi::PauseTime, |parameters| parameters.reason = Some("lunch".into()));
    assert_eq!(lunch.value, Some(30 * 60 * 1_000_000));
    assert_eq!(shift.sides(Kpi::Occupancy), (3_600_000_000, 9_000_000_000));
    let day = |date: &str| {
        let period = Period::day(date.parse().unwrap());
        let parts = shift.parts(Kpi::IdleTime, |_| {});
        parts.iter().filter(|part| part.lies_in(period, WARSAW)).map(|part| part.numerator / 60_000_000).sum::<i64>()
    };
    assert_eq!((day("2026-11-02"), day("2026-11-03")), (30, 60));
}

#[test]
fn an_agent_of_two_contacts_at_once_works_once() {
    let both = Floor::default()
        .state(1, "10:00:00", AgentState::Available)
        .served(1, "10:00:00", "10:00:00", "10:10:00")
        .served(2, "10:05:00", "10:05:00", "10:20:00")
        .state(1, "10:40:00", AgentState::Offline);

    assert_eq!(both.sides(Kpi::Occupancy), (1_200_000_000, 2_400_000_000));
    assert_eq!(both.figure(Kpi::DeadTime).value, Some(5_000));
}

#[test]
fn signed_in_agents_are_a_mean_over_time() {
    let half_a_day = Floor::default()
        .state(1, "2026-11-02 00:00", AgentState::Available)
        .state(1, "2026-11-02 12:00", AgentState::Offline)
        .state(2, "2026-11-02 00:00", AgentState::Available)
        .state(2, "2026-11-02 06:00", AgentState::Offline);
    let parts = half_a_day.parts(Kpi::AgentsSignedIn, |_| {});
    let monday = Period::day("2026-11-02".parse().unwrap());
    let parts: Vec<Part> = parts.into_iter().filter(|part| part.lies_in(monday, WARSAW)).collect();

    assert_eq!(figure(Kpi::AgentsSignedIn, 0, &parts, WARSAW).value, Some(750));
}

/// Written cases and calls of the same customers, in one ledger.
fn journeys() -> Floor {
    let written = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .resolved("2026-11-02 09:00")
        .case(2)
        .arrived(3, "2026-11-10 08:00")
        .replied(4, "2026-11-10 09:00")
        .arrived(5, "2026-11-10 10:00")
        .replied(6, "2026-11-10 11:00")
        .resolved("2026-11-10 12:00");
    let mut floor = Floor::after(written.facts);
    // Customer 1 of the mails calls two days after the first case was resolved; a stranger calls once.
    floor = floor.call_of(1, 1, "2026-11-04 09:00").queued("2026-11-04 09:00").answered(1, "2026-11-04 09:00");
    floor = floor.ended("2026-11-04 09:05").call(2, "2026-11-04 10:00").of_case(case(3)).queued("2026-11-04 10:00");
    floor = floor.answered(1, "2026-11-04 10:00").ended("2026-11-04 10:02");
    floor.told("2026-11-04 10:02", Fact::Resolved { outcome: None }).of_case(case(3))
}

#[test]
fn a_case_is_solved_at_the_first_contact_when_no_other_came_before_or_after() {
    let all = journeys();

    // Case 1 was followed by a call within seven days, case 2 took two turns, case 3 one call.
    assert_eq!(all.sides(Kpi::FirstContactResolution), (1, 3));
    let two_days = all.sides_with(Kpi::FirstContactResolution, |parameters| parameters.days = 1);
    assert_eq!(two_days, (2, 3));
    assert_eq!(all.parts_at(Kpi::FirstContactResolution, |_| {}, "2026-11-10 23:00").len(), 1);
}

#[test]
fn repeats_follow_a_contact_of_the_same_customer_on_any_channel() {
    let all = journeys();

    // Mail on the 2nd, call on the 4th, turns at 8 and 10 o'clock on the 10th: three repeats. The stranger: none.
    assert_eq!(all.sides(Kpi::RepeatRate), (3, 5));
    assert_eq!(all.sides_with(Kpi::RepeatRate, |parameters| parameters.days = 1), (1, 5));
}

#[test]
fn contacts_are_messages_and_calls_and_their_ratio_is_one_of_sums() {
    let all = journeys();

    assert_eq!((all.count(Kpi::Contacts), all.sides(Kpi::WrittenToVoice)), (5, (3, 2)));
    assert_eq!(all.sides(Kpi::TurnsPerCase), (3, 2));
}

#[test]
fn a_resolved_case_that_an_open_one_joins_is_open_again_and_the_joined_one_is_none() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .resolved("2026-11-02 09:30")
        .case(2)
        .arrived(3, "2026-11-03 08:00")
        .merged_into(1, "2026-11-03 09:00");
    let count = |tale: &Tale| Floor::after(tale.facts.clone()).figure(Kpi::FirstContactResolution).sample;

    assert_eq!(count(&tale), 0);
    assert_eq!(count(&tale.resolved("2026-11-03 10:00")), 1);
}

#[test]
fn a_thank_you_neither_repeats_nor_spoils_the_first_contact() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .resolved("2026-11-02 09:00")
        .arrived(3, "2026-11-02 10:00")
        .classified(3, "2026-11-02 10:01", Class::NoAnswerNeeded);
    let floor = Floor::after(tale.facts);

    assert_eq!(floor.sides(Kpi::FirstContactResolution), (1, 1));
    assert_eq!(floor.sides(Kpi::RepeatRate), (0, 1));
}

#[test]
fn the_first_useful_reply_does_more_than_ask_back() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").asked_back(2, "2026-11-02 09:00");
    let floor = Floor::after(tale.replied(3, "2026-11-02 17:00").facts);

    assert_eq!(floor.sides(Kpi::ReplyLevel), (1, 1));
    assert_eq!(floor.sides(Kpi::UsefulReplyLevel), (0, 1));
}

#[test]
fn times_to_reply_and_to_resolve_are_business_time_or_all_time() {
    let tale =
        Tale::of_case(1).arrived(1, "2026-11-02 11:30").replied(2, "2026-11-02 13:30").resolved("2026-11-02 14:00");
    let floor = Floor::after(tale.facts);
    let all_time = |parameters: &mut Parameters| parameters.counts = tenants::contract::Counts::Calendar;

    assert_eq!((floor.seconds(Kpi::ReplyTime), floor.seconds(Kpi::ProcessingTime)), (Some(3_600), Some(5_400)));
    assert_eq!(floor.figure_with(Kpi::ReplyTime, all_time).value, Some(7_200_000_000));
}

#[test]
fn the_backlog_is_what_is_open_at_the_end() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .case(2)
        .arrived(2, "2026-11-03 08:00")
        .case(3)
        .arrived(3, "2026-11-04 08:00")
        .case(1)
        .resolved("2026-11-05 09:00");
    let floor = Floor::after(tale.facts);
    let parts = floor.parts_at(Kpi::Backlog, |_| {}, "2026-11-05 12:00");
    let counted: Vec<Part> = parts.into_iter().filter(|part| part.counted).collect();

    assert_eq!(figure(Kpi::Backlog, 0, &counted, WARSAW).value, Some(2));
    // Two open over one resolved in five days: ten days of work.
    assert_eq!(figure(Kpi::BacklogDays, 0, &counted, WARSAW).value, Some(10_000));
    let mut open: BTreeMap<Time, i64> = BTreeMap::new();
    for part in &counted {
        *open.entry(part.at).or_default() += part.numerator;
    }
    assert_eq!(open.into_values().collect::<Vec<_>>()[..5], [0, 1, 2, 3, 2]);
}

#[test]
fn percentiles_are_of_contacts_in_whole_seconds() {
    let floor = (1..=10).fold(Floor::default(), |floor, wait| {
        floor.served(wait, "10:00:00", &format!("10:00:{:02}", wait * 3), "10:05:00")
    });
    let of = |percentile| floor.figure_with(Kpi::AnswerTimePercentile, |p| p.percentile = percentile).value;

    assert_eq!(of(90), Some(27_000_000));
    assert_eq!(of(50), Some(15_000_000));
    assert_eq!(of(91), Some(30_000_000));
}

#[test]
fn a_promise_is_judged_in_each_of_its_windows() {
    let floor = Floor::default().served(1, "2026-11-02 10:00:00", "2026-11-02 10:00:10", "2026-11-02 10:01:00").served(
        2,
        "2026-11-03 10:00:00",
        "2026-11-03 10:00:40",
        "2026-11-03 10:01:00",
    );
    let promise = |window: &str| json!([{ "kpi": "service_level", "target": 5000, "window": window }]);
    let stand = |window: &str| {
        outcomes(&floor, promising(&promise(window)), |all| {
            (all[0].standing, all[0].windows.len(), all[0].counted.value)
        })
    };

    assert_eq!(stand("month"), (Standing::Kept, 1, Some(5_000)));
    assert_eq!(stand("day"), (Standing::Broken, 30, Some(5_000)));
}

#[test]
fn below_the_least_sample_a_promise_is_reported_and_not_judged() {
    let floor = Floor::default().served(1, "10:00:00", "10:00:40", "10:01:00");
    let promise = json!([{ "kpi": "service_level", "target": 9500, "min_sample": 2 }]);

    let (standing, value) = outcomes(&floor, promising(&promise), |all| (all[0].standing, all[0].counted.value));

    assert_eq!((standing, value), (Standing::Unjudged, Some(0)));
}

#[test]
fn a_time_is_promised_in_seconds_and_kept_when_it_is_not_longer() {
    let floor = Floor::default().served(1, "10:00:00", "10:00:30", "10:01:00");
    let promise = |seconds: u32| json!([{ "kpi": "answer_time", "target": seconds }]);
    let stand = |seconds| outcomes(&floor, promising(&promise(seconds)), |all| all[0].standing);

    assert_eq!((stand(30), stand(29)), (Standing::Kept, Standing::Broken));
}

#[test]
fn promises_come_back_from_json_as_they_went() {
    let contract = promising(&json!([
        { "kpi": "service_level", "channels": ["phone"], "seconds": 30, "formula": "with_abandoned", "target": 8000,
          "floor": 7000, "window": "week", "min_sample": 50, "weight": 3, "clause": "4.1",
          "short_abandon_seconds": 3, "wait_from": "arrival", "hours": "all", "call_back": "answered",
          "exclude_handled_under_seconds": 5 },
        { "kpi": "handling_time", "target": 300 },
        { "kpi": "first_contact_resolution", "days": 14, "target": 7000 },
    ]));

    assert_eq!(Contract::from_json(&contract.to_json(), "").unwrap(), contract);
}

#[test]
fn what_cannot_be_promised_is_refused_with_field_and_reason() {
    let refused = |kpi: serde_json::Value| {
        let value = json!({ "version": 1, "effective_from": "2026-01-01T00:00:00Z", "kpis": [kpi] });
        match Contract::from_json(&value, "") {
            Err(Fault::Invalid(problems)) => format!("{}: {}", problems[0].field, problems[0].reason),
            other => panic!("{other:?}"),
        }
    };

    assert!(refused(json!({ "kpi": "luck", "target": 1 })).starts_with("kpis[0].kpi: \"luck\" is no KPI"));
    assert!(refused(json!({ "kpi": "service_level" })).starts_with("kpis[0].target: is missing"));
    assert!(refused(json!({ "kpi": "service_level", "target": 10_001 })).starts_with("kpis[0].target: is not a whole"));
    assert!(refused(json!({ "kpi": "service_level", "target": -1 })).starts_with("kpis[0].target: is not a whole"));
    let days = json!({ "kpi": "service_level", "target": 8000, "days": 7 });
    assert_eq!(refused(days), "kpis[0].days: is not a field of this format");
    let floor = json!({ "kpi": "service_level", "target": 8000, "floor": 8500 });
    assert_eq!(refused(floor), "kpis[0].floor: is better than the target");
    let channel = json!({ "kpi": "service_level", "target": 8000, "channels": ["email"] });
    assert_eq!(refused(channel), "kpis[0].channels[0]: is no channel that this KPI is about");
    let tells = json!({ "kpi": "offered_contacts", "target": 8000 });
    assert!(refused(tells).starts_with("kpis[0].kpi: only tells"));
}

#[test]
fn a_day_without_midnight_begins_an_hour_later() {
    let first = midnight("2026-09-06".parse().unwrap(), chrono_tz::America::Santiago);

    assert_eq!(first, "2026-09-06T04:00:00Z".parse::<kernel::Time>().unwrap());
}

/// Random parts on the days of a month.
fn some_parts() -> impl Strategy<Value = Vec<Part>> {
    let part = (0..30_i64, 0..1_000_000_000_i64, 0..2_i64, any::<u8>());
    let part = part.prop_map(|(day, numerator, denominator, of)| Part {
        at: at("2026-11-01 12:00") + chrono::Duration::days(day),
        numerator,
        denominator,
        counted: true,
        of: Uuid::from_u128(u128::from(of)),
        case: None,
        place: tenants::kpi::Place::default(),
        came: None,
    });
    prop::collection::vec(part, 0..60)
}

proptest! {
    #[test]
    fn a_month_is_the_sum_of_its_days(parts in some_parts()) {
        let month = Period::month(NaiveDate::from_ymd_opt(2026, 11, 1).unwrap());
        for definition in DICTIONARY.iter().filter(|d| matches!(d.sum, tenants::kpi::dictionary::Sum::Ratio)) {
            let whole = figure(definition.kpi, 90, &parts, WARSAW);
            let days = tenants::kpi::days(month).map(|day| {
                let these: Vec<Part> = parts.iter().filter(|part| part.lies_in(day, WARSAW)).copied().collect();
                figure(definition.kpi, 90, &these, WARSAW)
            });
            let sums = days.fold((0, 0, 0), |(up, down, n), day| (up + day.numerator, down + day.denominator, n + day.sample));
            prop_assert_eq!(sums, (whole.numerator, whole.denominator, whole.sample));
        }
    }

    #[test]
    fn a_percentile_is_one_of_the_seconds_with_enough_below(parts in some_parts(), percentile in 1..=99_u8) {
        let found = figure(Kpi::AnswerTimePercentile, percentile, &parts, WARSAW);
        let mut seconds: Vec<i64> = parts.iter().map(|part| part.numerator / 1_000_000).collect();
        seconds.sort_unstable();
        let rank = (seconds.len() * usize::from(percentile)).div_ceil(100);
        let wanted = rank.checked_sub(1).and_then(|index| seconds.get(index)).map(|second| second * 1_000_000);
        prop_assert_eq!(found.value, wanted);
    }
}
