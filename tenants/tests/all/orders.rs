//! Orders: what counts, who buys again, and every case that is awkward.

use kernel::fact::{Fact, Order, OrderName};
use kernel::ids::{CustomerId, OrderId};
use serde_json::json;
use tenants::files;
use tenants::kpi::{Kpi, Parameters, Period, Standing, figure};
use uuid::Uuid;

use crate::floor::{Floor, outcomes, promising};
use crate::tale::{Tale, WARSAW};

fn order(number: u128) -> OrderId {
    OrderId(Uuid::from_u128(0x08DE_0000 + number))
}

fn customer(number: u128) -> CustomerId {
    CustomerId(Uuid::from_u128(number))
}

trait Shop {
    /// A customer's order.
    fn orders(self, customer: u128, order: u128, time: &str) -> Self;
    fn cancels(self, order: u128, time: &str) -> Self;
    fn restores(self, order: u128, time: &str) -> Self;
}

impl Shop for Floor {
    fn orders(self, who: u128, number: u128, time: &str) -> Self {
        let amount = Some("129.90 PLN".parse().unwrap());
        self.told(time, Fact::OrderPlaced(Order { order: order(number), customer: customer(who), amount }))
    }

    fn cancels(self, number: u128, time: &str) -> Self {
        self.told(time, Fact::OrderCancelled(OrderName { order: order(number) }))
    }

    fn restores(self, number: u128, time: &str) -> Self {
        self.told(time, Fact::OrderRestored(OrderName { order: order(number) }))
    }
}

fn ten_days(parameters: &mut Parameters) {
    parameters.days = 10;
}

#[test]
fn an_order_and_its_cancellation_count_each_on_its_own_day() {
    let shop = Floor::default()
        .orders(1, 1, "2026-10-30 10:00")
        .orders(2, 2, "2026-11-02 10:00")
        .orders(3, 3, "2026-11-03 10:00")
        .cancels(1, "2026-11-05 10:00")
        .cancels(3, "2026-11-06 10:00");

    assert_eq!(shop.count(Kpi::Orders), 2, "cancelled ones were ordered too");
    assert_eq!(shop.count(Kpi::CancelledOrders), 2, "the one of October was cancelled in November");
    assert_eq!(shop.sides(Kpi::OrderCancellationRate), (1, 2), "of November's orders one is cancelled");
    assert_eq!(shop.count(Kpi::OrderingCustomers), 1);
}

#[test]
fn a_cancellation_that_was_taken_back_never_was_and_the_last_word_counts() {
    let shop = Floor::default()
        .orders(1, 1, "2026-11-02 10:00")
        .cancels(1, "2026-11-03 10:00")
        .restores(1, "2026-11-04 10:00");

    assert_eq!((shop.count(Kpi::CancelledOrders), shop.sides(Kpi::OrderCancellationRate)), (0, (0, 1)));
    let again = shop.cancels(1, "2026-11-05 10:00");
    assert_eq!((again.count(Kpi::CancelledOrders), again.count(Kpi::OrderingCustomers)), (1, 0));
}

#[test]
fn an_order_told_again_is_one_order_as_it_was_told_last() {
    let shop = Floor::default().orders(1, 1, "2026-11-02 10:00").orders(2, 1, "2026-11-20 10:00");

    assert_eq!((shop.count(Kpi::Orders), shop.count(Kpi::OrderingCustomers)), (1, 1));
    let parts = shop.parts(Kpi::OrderingCustomers, |_| {});
    assert_eq!((parts[0].of, parts[0].at), (customer(2).0, crate::tale::at("2026-11-20 10:00")));
}

#[test]
fn an_order_that_was_no_order_after_all_counts_nowhere() {
    let mut shop = Floor::default().orders(1, 1, "2026-11-02 10:00").orders(1, 2, "2026-11-09 10:00");
    let event = shop.facts[0].id;
    shop = shop.told("2026-11-10 10:00", Fact::Corrected { event, reason: "mistaken".into() });

    assert_eq!((shop.count(Kpi::Orders), shop.sides(Kpi::RepeatPurchaseRate)), (1, (0, 1)));
}

#[test]
fn who_buys_again_on_a_later_day_is_counted_once_and_cancelled_orders_make_nobody_come_back() {
    let shop = Floor::default()
        // Twice in November, the second time again: once among those who did.
        .orders(1, 1, "2026-11-02 10:00")
        .orders(1, 2, "2026-11-09 10:00")
        .orders(1, 3, "2026-11-19 10:00")
        // Two parts of one order.
        .orders(2, 4, "2026-11-02 10:00")
        .orders(2, 5, "2026-11-02 23:00")
        // Before, but that one was cancelled.
        .orders(3, 6, "2026-10-02 10:00")
        .cancels(6, "2026-11-01 10:00")
        .orders(3, 7, "2026-11-03 10:00")
        // Before, in another month.
        .orders(4, 8, "2026-10-02 10:00")
        .orders(4, 9, "2026-11-03 10:00");

    assert_eq!(shop.sides(Kpi::RepeatPurchaseRate), (2, 4));
    assert_eq!(shop.sides_with(Kpi::RepeatPurchaseRate, ten_days), (1, 4), "a month ago is too long ago");
    let told = shop.figure(Kpi::RepeatPurchaseRate);
    assert_eq!((told.value, told.sample), (Some(5_000), 4), "customers, not orders");
    assert!(told.interval.is_some_and(|(low, high)| low < 5_000 && high > 5_000), "{told:?}");
}

#[test]
fn a_customer_stays_if_he_buys_again_before_his_days_are_over_and_counts_when_they_are() {
    let shop = Floor::default()
        .orders(1, 1, "2026-10-24 10:00")
        .orders(2, 2, "2026-10-26 10:00")
        .orders(1, 3, "2026-11-03 10:00")
        .orders(3, 4, "2026-11-25 10:00");

    // Ten times 24 hours after the 24th it is nine o'clock: the clocks went back in between.
    assert_eq!(shop.sides_with(Kpi::RetentionRate, ten_days), (0, 2), "one hour too late");
    let eleven = |parameters: &mut Parameters| parameters.days = 11;
    assert_eq!(shop.sides_with(Kpi::RetentionRate, eleven), (1, 2));
    assert_eq!(shop.parts_at(Kpi::RetentionRate, ten_days, "2026-11-03 08:00").len(), 0, "their days are not over");
}

#[test]
fn a_figure_of_customers_is_no_sum_of_its_days() {
    let shop = Floor::default().orders(1, 1, "2026-10-02 10:00").orders(1, 2, "2026-11-02 10:00");
    let shop = shop.orders(1, 3, "2026-11-05 10:00").orders(2, 4, "2026-11-05 10:00");
    let parts = shop.parts(Kpi::RepeatPurchaseRate, |_| {});
    let day = |date: &str| {
        let these: Vec<_> =
            parts.iter().filter(|part| part.lies_in(Period::day(date.parse().unwrap()), WARSAW)).copied().collect();
        let figure = figure(Kpi::RepeatPurchaseRate, 0, &these, WARSAW);
        (figure.numerator, figure.denominator)
    };

    assert_eq!((day("2026-11-02"), day("2026-11-05")), ((1, 1), (1, 2)));
    assert_eq!(shop.sides(Kpi::RepeatPurchaseRate), (1, 2));
}

/// Customers who bought on the 1st and wrote on the 2nd; in time, late, never, and who called.
fn served() -> Floor {
    let written = Tale::of_case(1)
        .arrived_from(1, 11, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .case(2)
        .arrived_from(3, 12, "2026-11-02 08:00")
        .replied(4, "2026-11-03 17:00");
    let floor = Floor::after(written.facts).call_of(1, 13, "2026-11-03 18:00").ended("2026-11-03 18:01");
    let first = [(11, 1), (12, 2), (13, 3), (14, 4)];
    let floor = first.into_iter().fold(floor, |floor, (who, number)| floor.orders(who, number, "2026-11-01 10:00"));
    floor.orders(11, 5, "2026-11-08 10:00").orders(14, 6, "2026-11-09 10:00")
}

#[test]
fn retention_is_told_beside_how_customers_were_answered_in_between() {
    let shop = served();

    assert_eq!(shop.sides_with(Kpi::RetentionRate, ten_days), (2, 4));
    assert_eq!(shop.sides_with(Kpi::RetentionInTime, ten_days), (1, 1));
    assert_eq!(shop.sides_with(Kpi::RetentionLate, ten_days), (0, 1));
    // Who called came to us, but no clock says how he was served.
    assert_eq!(
        shop.sides_with(Kpi::RetentionWithoutContact, ten_days),
        (1, 2),
        "nor did who bought twice, the second time"
    );
}

#[test]
fn an_answer_after_the_next_purchase_says_nothing_of_the_first() {
    let shop =
        Floor::after(Tale::of_case(1).arrived_from(1, 11, "2026-11-10 08:00").replied(2, "2026-11-10 09:00").facts)
            .orders(11, 1, "2026-11-01 10:00")
            .orders(11, 2, "2026-11-05 10:00");

    let twenty = |parameters: &mut Parameters| parameters.days = 20;
    // After the second one he was answered, and did not buy again.
    assert_eq!(shop.sides_with(Kpi::RetentionInTime, twenty), (0, 1));
    assert_eq!(shop.sides_with(Kpi::RetentionWithoutContact, twenty), (1, 1));
}

#[test]
fn a_cancellation_follows_a_contact_only_of_the_same_customer_after_the_order() {
    let shop = served().cancels(1, "2026-11-04 10:00").cancels(4, "2026-11-04 10:00").cancels(2, "2026-11-20 10:00");
    let shop = shop.orders(13, 7, "2026-11-04 10:00").cancels(7, "2026-11-05 10:00");

    assert_eq!(
        shop.sides(Kpi::CancelledAfterContact),
        (1, 4),
        "the second wrote long before, the last before he ordered"
    );
}

#[test]
fn contacts_over_orders_are_a_ratio_of_sums() {
    let shop = served();

    assert_eq!((shop.sides(Kpi::ContactsPerOrder), shop.figure(Kpi::ContactsPerOrder).value), ((3, 6), Some(500)));
}

#[test]
fn an_order_before_the_contract_is_known_and_counts_for_nobody() {
    let floor = Floor::default().orders(1, 1, "2015-12-30 10:00").orders(1, 2, "2016-01-02 10:00");
    let policies = crate::tale::policies(crate::tale::contract(), crate::tale::office());
    let material = tenants::kpi::Material::of(&floor.facts, &policies, crate::tale::at("2016-02-01 10:00")).unwrap();
    let period = Period { first: "2015-12-01".parse().unwrap(), last: "2016-01-31".parse().unwrap() };
    let of = |kpi| {
        let parameters = Parameters::of(kpi);
        let agreement = &policies.all()[0];
        let question = tenants::kpi::Question {
            kpi,
            parameters: &parameters,
            channels: &[],
            agreement,
            policies: &policies,
            period,
        };
        let figure = figure(kpi, 0, &tenants::kpi::parts(&material, &question), WARSAW);
        (figure.numerator, figure.denominator)
    };

    assert_eq!((of(Kpi::Orders), of(Kpi::RepeatPurchaseRate)), ((1, 1), (1, 1)));
}

#[test]
fn orders_that_lie_ahead_are_not_known_yet_and_amounts_in_any_currency_count() {
    let amount = |text: &str| Some(text.parse().unwrap());
    let placed = |number: u128, text: &str| {
        Fact::OrderPlaced(Order { order: order(number), customer: customer(1), amount: amount(text) })
    };
    let shop =
        Floor::default().told("2026-11-02 10:00", placed(1, "5 JPY")).told("2026-11-02 11:00", placed(2, "5.00 EUR"));
    let mut ahead = shop.clone().told("2026-11-02 12:00", placed(3, "5.00 PLN"));
    ahead.facts.last_mut().unwrap().at = crate::tale::at("2026-12-02 12:00");

    assert_eq!((shop.count(Kpi::Orders), ahead.count(Kpi::Orders)), (2, 2));
}

#[test]
fn cases_of_two_customers_that_are_merged_leave_each_his_own_orders() {
    let tale = Tale::of_case(1).arrived_from(1, 11, "2026-11-02 08:00").case(2).arrived_from(2, 12, "2026-11-02 09:00");
    let tale = tale.merged_into(1, "2026-11-02 09:30").case(1).replied(3, "2026-11-02 10:00");
    let shop = Floor::after(tale.facts).orders(11, 1, "2026-11-01 10:00").orders(12, 2, "2026-11-01 10:00");
    let shop = shop.orders(12, 3, "2026-11-05 10:00");

    assert_eq!(shop.sides_with(Kpi::RetentionRate, ten_days), (1, 2));
    assert_eq!(
        shop.sides_with(Kpi::RetentionWithoutContact, ten_days),
        (0, 1),
        "only after his second one nobody wrote"
    );
}

#[test]
fn who_stays_can_be_promised_and_names_those_who_did_not_once() {
    let contract = promising(&json!([{ "kpi": "retention_rate", "days": 10, "target": 6000, "min_sample": 2 }]));
    outcomes(&served(), contract, |found| {
        let outcome = &found[0];
        assert_eq!((outcome.standing, outcome.counted.sample), (Standing::Broken, 4));
        assert_eq!(outcome.missed, [customer(12).0, customer(13).0]);
    });
    let told = json!([{ "kpi": "orders", "target": 5 }]);
    let value = json!({ "version": 1, "effective_from": "2016-01-01T00:00:00Z", "kpis": told });
    let refused = tenants::contract::Contract::from_json(&value, "");
    assert!(refused.is_err(), "how many order is nobody's promise");
}

#[test]
fn facts_of_orders_read_back_from_a_file_as_they_were_written() {
    let shop = Floor::default()
        .orders(1, 1, "2026-11-02 10:00")
        .cancels(1, "2026-11-03 10:00")
        .restores(1, "2026-11-04 10:00");
    let line = |fact: &kernel::fact::Recorded| String::from_utf8(fact.canonical().unwrap()).unwrap();
    let text: Vec<String> = shop.facts.iter().map(line).collect();

    assert!(text[0].ends_with(r#""kind":"order_placed","order":"00000000-0000-0000-0000-000008de0001","customer":"00000000-0000-0000-0000-000000000001","amount":"129.90 PLN"}"#), "{}", text[0]);
    assert_eq!(files::facts(&text.join("\n")).unwrap().facts, shop.facts);
    for (from, to) in [("129.90 PLN", "129.9 zł"), ("000008de0001", "no"), ("order_placed", "order_made")] {
        let wrong = text[0].replace(from, to);
        assert!(files::facts(&wrong).is_err(), "{wrong}");
    }
}
