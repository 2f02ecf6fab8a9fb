//! Several models of price in one list.

use super::*;

#[test]
fn a_hybrid_is_several_items() {
    let items = json!([
        item("fixed", json!({ "code": "platform", "model": "monthly", "fee": "1500.00 PLN" })),
        item("fte_month", json!({ "code": "team", "price": "9800.00 PLN" })),
        item(
            "contact",
            json!({ "code": "peak", "model": "base", "included": 100, "fee": "0.00 PLN", "arc": "5.00 PLN", "rrc": "0.00 PLN" })
        ),
    ]);
    let mut usage = contacts(103);
    usage.push(self::usage(900, What::FteMonth, "2026-11-01 00:00", 30_000));

    let rated = rated(&list(items, json!({})), &usage);

    let fees = rated.fees(pln("0").currency).unwrap();
    assert_eq!(fees["platform"], pln("1500"));
    assert_eq!(fees["team"], pln("29400"));
    assert_eq!(fees["peak"], pln("15"));
}

#[test]
fn a_base_that_hangs_on_a_volume_is_what_was_locked() {
    let base = json!({ "model": "base", "included": 100, "fee": "420.00 PLN", "arc": "3.80 PLN", "rrc": "2.50 PLN", "least": 80 });
    let anchored = |code: &str| {
        let mut list = list(json!([item("contact", base.clone())]), json!({}));
        let Pricing::Base { volume, .. } = &mut list.items[0].pricing else { unreachable!() };
        *volume = Some(code.into());
        list
    };
    let list = anchored("calls");
    let of = |count: u128, locked: i64| {
        let lines = rated_against(&list, &contacts(count), locked).lines;
        lines.iter().map(|line| (line.kind, line.amount)).collect::<Vec<_>>()
    };

    // 250 were locked: two and a half times the fee, and 10 more are paid one by one.
    assert_eq!(of(260, 250), [(LineKind::Fee, pln("1050.00")), (LineKind::Usage, pln("38.00"))]);
    // 30 fewer came than were locked.
    assert_eq!(of(220, 250), [(LineKind::Fee, pln("1050.00")), (LineKind::Reduction, pln("-75.00"))]);
    // A third of a fee is rounded once.
    assert_eq!(of(0, 1), [(LineKind::Fee, pln("4.20"))]);
    // Another agreement's volume is not this one's: the base stays as it was agreed.
    assert_eq!(rated_against(&anchored("mails"), &contacts(100), 250).lines[0].amount, pln("420.00"));
}
