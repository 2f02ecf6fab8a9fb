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
