//! Usage and price lists that cannot be taken, each with its field and reason.

use super::*;

#[test]
fn usage_that_cannot_be_rated_is_refused() {
    let list = list(json!([item("contact", json!({}))]), json!({}));
    let calendar = Calendar::always(Warsaw);
    let fault = |usage: &[Usage]| {
        let billing = Billing { month: month("2026-11"), usage, locked: &BTreeMap::new() };
        rate(&list, pln("0").currency, &calendar, &billing).unwrap_err().to_string()
    };
    let twice = [contacts(1).remove(0), contacts(1).remove(0)];

    assert!(fault(&twice).contains("usage[1].id: stands twice"));
    let early = usage(1, What::Contact, "2026-10-31 23:59", 1);
    assert!(fault(&[early]).contains("usage[0].start: lies in 2026-10, not in 2026-11"));
    let after = Usage { follows: Some(at("2026-11-03 10:01")), ..usage(1, What::Contact, "2026-11-03 10:00", 1) };
    assert!(fault(&[after]).contains("usage[0].follows: is later than the start"));
    let before = Usage { followed: Some(at("2026-11-03 09:59")), ..usage(1, What::Contact, "2026-11-03 10:00", 1) };
    assert!(fault(&[before]).contains("usage[0].followed: is earlier than the start"));
    assert!(fault(&[usage(1, What::Contact, "2026-11-03 10:00", -1)]).contains("usage[0].quantity: is below zero"));
    let many = [usage(1, What::Contact, "2026-11-03 10:00", i64::MAX), usage(2, What::Contact, "2026-11-03 10:00", 1)];
    assert!(fault(&many).contains("prices.items.i: is more than can be counted"));
}

#[test]
fn a_base_hangs_on_a_volume_that_there_is_and_that_is_of_contacts() {
    let base = |more: Value| {
        let base = json!({ "model": "base", "included": 100, "fee": "1 PLN", "arc": "1 PLN", "rrc": "1 PLN", "volume": "calls" });
        let mut item = item("contact", base);
        item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        prices(json!([item]), json!({}))
    };
    let volumes = json!([{ "code": "calls", "bands": [{ "effect": "full" }] }]);
    let held = |mut all: Value| {
        all["volumes"] = volumes.clone();
        all
    };
    let read = |all: Value| terms(held(all)).to_json();

    assert_eq!(read(base(json!({})))["prices"]["items"][0]["volume"], "calls");
    assert!(refused(base(json!({}))).contains("prices.items[0].volume: \"calls\" is no agreement about volume"));
    let minutes = held(base(json!({ "unit": "minute" })));
    assert!(refused(minutes).contains("prices.items[0].volume: is for contacts only"));
    let nothing = held(base(json!({ "included": 0 })));
    assert!(refused(nothing).contains("prices.items[0].included: is not a whole number from 1"));
}

#[test]
fn price_lists_are_refused_with_their_field() {
    let tiers = json!([{ "until": 100, "price": "5.00 PLN" }, { "from": 100, "price": "4.00 PLN" }]);
    let changed = |place: &str, value: Value| {
        let mut all = prices(
            json!([
                item("contact", json!({ "repeat": { "days": 7, "pay_bp": 5000 } })),
                item("minute", json!({ "code": "t", "model": "graduated", "tiers": tiers })),
                item(
                    "contact",
                    json!({ "code": "b", "model": "base", "included": 100, "fee": "1 PLN", "arc": "1 PLN", "rrc": "1 PLN" })
                ),
            ]),
            json!({
                "minimums": [{ "code": "m", "items": ["i"], "of": "volume", "share_bp": 9000, "price": "4.00 PLN" }],
                "surcharges": [{ "code": "s", "tag": "night", "share_bp": 2500 }],
                "times": { "night": "22:00-06:00", "weekend": ["sun"] },
            }),
        );
        let (parent, field) = place.rsplit_once('/').unwrap();
        let parent = all["prices"].pointer_mut(parent).unwrap();
        match field.parse::<usize>() {
            Ok(index) => parent[index] = value,
            Err(_) => parent[field] = value,
        }
        refused(all)
    };
    for (place, value, reason) in [
        ("/items/0/price", json!("-4.50 PLN"), "items[0].price: is below zero"),
        ("/items/0/price", json!("4.50 EUR"), "items[0].price: is in EUR, everything else in PLN"),
        ("/items/0/price", json!("4.5000001 PLN"), "items[0].price: \"4.5000001 PLN\" is not an amount"),
        ("/items/0/price", Value::Null, "items[0].price: is missing"),
        ("/items/0/unit", json!("word"), "items[0].unit: \"word\" is none of contact, second"),
        ("/items/0/repeat/pay_bp", json!(10_001), "items[0].repeat.pay_bp: is not a whole number from 0 to 10000"),
        ("/items/0/time", json!({ "step_seconds": 6 }), "items[0].time: is for seconds and minutes only"),
        ("/items/0/hold_days", json!(7), "items[0].hold_days: is for what is resolved only"),
        ("/items/0/claw_back_days", json!(7), "items[0].claw_back_days: is for outcomes only"),
        ("/items/0/vat", json!("none"), "items[0].vat: is no rate of vat"),
        ("/items/0/code", json!("m"), "minimums[0].code: stands twice"),
        ("/items/0/tiers", json!([]), "items[0].tiers: is not a field of this format"),
        ("/items/1/tiers/1/from", json!(120), "items[1].tiers[1].from: leaves a gap from 100 to 120"),
        ("/items/1/tiers/1/from", json!(80), "items[1].tiers[1].from: overlaps"),
        ("/items/1/tiers/0/from", json!(1), "items[1].tiers[0].from: leaves a gap below the first"),
        ("/items/1/tiers/1/until", json!(500), "items[1].tiers[1].until: leaves a gap above the last"),
        ("/items/1/tiers", Value::Null, "items[1].tiers: is missing"),
        (
            "/items/1/time",
            json!({ "least_seconds": 60, "most_seconds": 30 }),
            "items[1].time.most_seconds: is less than",
        ),
        ("/items/1/unit", json!("outcome"), "items[1].model: must be flat for outcomes"),
        ("/items/2/least", json!(101), "items[2].least: is more than what is included"),
        ("/items/2/included", json!(-1), "items[2].included: is not a whole number from 0"),
        ("/minimums/0/share_bp", json!(10_001), "minimums[0].share_bp: is not a whole number from 1 to 10000"),
        ("/minimums/0/items", json!([]), "minimums[0].items: must name whose volume counts"),
        ("/minimums/0/items", json!(["i", "t"]), "minimums[0].items: are counted in different units"),
        ("/minimums/0/items", json!(["b"]), "minimums[0].items: are paid by a fee"),
        ("/minimums/0/items", json!(["x"]), "minimums[0].items: \"x\" is no item"),
        ("/surcharges/0/price", json!("1 PLN"), "surcharges[0]: needs either share_bp or price"),
        ("/surcharges/0/items", json!(["m"]), "surcharges[0].items: \"m\" is no item"),
        ("/times/night", json!("22-6"), "times.night: \"22-6\": a time of day is written HH:MM"),
        ("/times/weekend", json!(["sonntag"]), "times.weekend[0]: \"sonntag\" is none of mon, tue"),
        ("/vat/standard", json!(10_001), "vat.standard: is not a whole number from 0 to 10000"),
        ("/usual_vat", json!("x"), "usual_vat: is no rate of vat"),
    ] {
        let fault = changed(place, value);
        assert!(fault.contains(&format!("money.prices.{reason}")), "{fault}\n  is not about {reason}");
    }
    let mut base = prices(json!([item("contact", json!({}))]), json!({}));
    base["caps"] = json!([{ "code": "c", "over": "month", "share_bp": 1, "base": ["z"] }]);
    let fault = refused(base);
    assert!(fault.contains("money.caps[0].base: \"z\" is no item of the price list"), "{fault}");
}

#[test]
fn usage_is_read_and_refused() {
    let good = json!({
        "id": Uuid::from_u128(1), "what": "second", "channel": "voice", "type": "order", "start": "2026-11-03T10:00:00+01:00",
        "quantity": 61_500, "contacts": [Uuid::from_u128(1001)], "tags": ["language:uk"]
    });
    let read = Usage::from_json(&good, "").unwrap();
    let tags = ["language:uk".to_owned()].into();
    assert_eq!(read, Usage { tags, ..usage(1, What::Second, "2026-11-03 10:00", 61_500) });
    assert_eq!(Usage::from_json(&serde_json::to_value(&read).unwrap(), "").unwrap(), read);
    for (field, value, reason) in [
        ("quantity", json!(-2), "u.quantity: is not a whole number from -1"),
        ("what", json!("word"), "u.what: \"word\" is none of contact"),
        ("id", json!("1"), "u.id: \"1\" is not a UUID"),
        ("start", Value::Null, "u.start: is missing"),
        ("left_out", json!("late"), "u.left_out: \"late\" is none of merged, spam"),
        ("price", json!(1), "u.price: is not a field of this format"),
    ] {
        let mut bad = good.clone();
        bad[field] = value;
        let fault = Usage::from_json(&bad, "u").unwrap_err().to_string();
        assert!(fault.contains(reason), "{fault}");
    }
}
