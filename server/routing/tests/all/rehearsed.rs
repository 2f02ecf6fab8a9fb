//! Whole days: by hand where a day is short, and the peak that must be worth it.

use routing::rehearse::{Policy, rehearse, rehearse_live, rehearse_oldest_first};
use routing::scenario::Scenario;

const CHEAP_AND_DEAR: &str = include_str!("../../../../tests/fixtures/routing/cheap-and-dear.json");
const TEN_AT_ONCE: &str = include_str!("../../../../tests/fixtures/routing/ten-at-once.json");
const WRITTEN_GIVES_WAY: &str = include_str!("../../../../tests/fixtures/routing/written-gives-way.json");
const PEAK_EVENING: &str = include_str!("../../../../tests/fixtures/routing/peak-evening.json");
const PEAK_DAY: &str = include_str!("../../../../tests/fixtures/routing/peak-day.json");

fn sound(policy: &Policy) {
    assert_eq!(policy.violations.total, 0, "{:?}", policy.violations);
    assert_eq!((policy.floor.violations, policy.floor.clients.len()), (0, 0), "{:?}", policy.floor);
}

#[test]
fn of_two_who_wait_the_one_whose_lateness_costs_more_comes_first() {
    let scenario = Scenario::read(CHEAP_AND_DEAR).unwrap();

    let report = rehearse(&scenario, 1).unwrap();

    // The agent is free at 08:02. The cheap call waits since 08:00:30, the dear one since 08:01; whoever comes second is
    // answered at 08:04, too late.
    assert_eq!((report.credits.money_ranked, report.credits.oldest_first), (100, 10_000));
    assert_eq!(report.credits.thousandths_of_oldest_first, Some(10));
    assert!(report.credits.lower_bound <= 100);
    let levels: Vec<_> = report.money_ranked.promises.iter().map(|one| one.level).collect();
    assert_eq!(levels, [Some(5_000), Some(10_000)]);
    sound(&report.money_ranked);
}

#[test]
fn eight_agents_answer_eight_of_ten_and_the_missing_points_are_credited() {
    let scenario = Scenario::read(TEN_AT_ONCE).unwrap();

    let report = rehearse(&scenario, 1).unwrap();

    let one = &report.money_ranked.promises[0];
    assert_eq!((one.offered, one.in_time, one.abandoned, one.level), (10, 8, 2, Some(8_000)));
    assert_eq!(one.credit, 10_000);
    assert_eq!(report.credits.oldest_first, 10_000);
    assert!(report.credits.lower_bound <= 10_000);
}

#[test]
fn a_mail_waits_while_its_writer_is_on_the_telephone() {
    let scenario = Scenario::read(WRITTEN_GIVES_WAY).unwrap();

    let policy = rehearse_live(&scenario, 1).unwrap();

    // The first mail has 40 of its 100 seconds when the call comes, and 60 more after it: done at 08:02:40, just in time.
    // The second is done 100 seconds later.
    let [mail, call] = &policy.promises[..] else { panic!("{policy:?}") };
    assert_eq!((mail.offered, mail.in_time, mail.credit), (2, 1, 700));
    assert_eq!((call.offered, call.in_time), (1, 1));
}

#[test]
fn a_peak_costs_at_most_seven_tenths_of_oldest_first_and_no_client_falls_under_its_floor() {
    let scenario = Scenario::read(PEAK_EVENING).unwrap();
    for seed in [1, 2] {
        let (money, oldest) =
            (rehearse_live(&scenario, seed).unwrap(), rehearse_oldest_first(&scenario, seed).unwrap());

        assert!(money.credits * 10 <= oldest.credits * 7, "{seed}: {} of {}", money.credits, oldest.credits);
        assert!(money.floor.least_share >= 500, "{seed}: {:?}", money.floor);
        sound(&money);
        assert_eq!(oldest.violations.total, 0);
    }
}

#[test]
fn where_one_person_cannot_serve_two_hundred_the_bound_is_above_nothing() {
    let calls = r#""arrivals": ["08:00", "08:00:30"], "handling": {"mean_s": 120}"#;
    let many = r#""volumes": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,200], "handling": {"mean_s": 120}"#;
    let scenario = Scenario::read(&CHEAP_AND_DEAR.replace(calls, many)).unwrap();

    let credits = rehearse(&scenario, 1).unwrap().credits;

    // Some forty of two hundred calls of two minutes fit in an hour and a little; each other costs 100.
    assert!((10_000..=credits.money_ranked).contains(&credits.lower_bound), "{credits:?}");
}

#[test]
fn the_same_seed_gives_the_same_report_to_the_last_byte() {
    let scenario = Scenario::read(CHEAP_AND_DEAR).unwrap();
    let report = |seed| serde_json::to_string(&rehearse(&scenario, seed).unwrap()).unwrap();

    assert_eq!(report(5), report(5));
}

#[test]
fn the_peak_day_is_of_a_thousand_people_and_twenty_shops() {
    let scenario = Scenario::read(PEAK_DAY).unwrap();
    let world = scenario.draw(1);

    assert_eq!((world.agents.len(), scenario.shops.len()), (1_000, 20));
    assert!((140_000..160_000).contains(&world.contacts.len()), "{}", world.contacts.len());
}
