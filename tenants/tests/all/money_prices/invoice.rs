//! From usage and results to an invoice, and what a correction makes of it.

use serde_json::{Value, json};
use tenants::money::Terms;
use tenants::money::difference::{Difference, difference};
use tenants::money::invoice::{Invoice, invoice};
use tenants::money::line::LineKind;
use tenants::money::price::{LeftOut, PriceList, Usage, What};
use tenants::money::remedy::Adjustment;
use tenants::money::results::{Outcome, Results};

use crate::money_prices::{contacts, item, prices, rated, usage};
use crate::money_tale::{ids, month, pln, settle, share, terms};

/// Voice at 4.50, tax-free mail at 3.00, and a step credit of 5 % on voice below 80 %.
fn agreed() -> Terms {
    let items = json!([
        item("contact", json!({ "code": "voice", "channels": ["voice"], "repeat": { "days": 7, "pay_bp": 5000 } })),
        item("contact", json!({ "code": "mail", "channels": ["email"], "price": "3.00 PLN", "vat": "zero" })),
    ]);
    let mut all = prices(items, json!({}));
    all["remedies"] = json!([{ "code": "sl", "base": ["voice"], "pattern": "steps", "promise": "sl", "credits": [{ "until": 8000, "share_bp": 500 }] }]);
    terms(all)
}

fn list(terms: &Terms) -> &PriceList {
    terms.prices.as_ref().unwrap()
}

fn bill(terms: &Terms, usage: &[Usage], outcome: Outcome) -> Invoice {
    let rated = rated(list(terms), usage);
    let fees = rated.fees(terms.currency).unwrap();
    let results = Results { month: month("2026-11"), outcomes: vec![outcome], fees, gains: Vec::new() };
    let adjustments: Vec<Adjustment> = settle(terms, results, &[]).adjustments;
    invoice(list(terms), terms.currency, &rated, &adjustments).unwrap()
}

fn used() -> Vec<Usage> {
    let mut usage = contacts(10);
    for mail in &mut usage[7..] {
        mail.channel = Some("email".to_owned());
    }
    usage
}

fn missed() -> Outcome {
    Outcome { missed: ids(1000..1002), ..share("sl", (5, 7), 8000) }
}

#[test]
fn an_invoice_adds_up_lines_and_tax_by_rate() {
    let invoice = bill(&agreed(), &used(), missed());

    let lines: Vec<_> = invoice.lines.iter().map(|line| (line.item.as_str(), line.kind, line.amount)).collect();
    assert_eq!(
        lines,
        [
            ("voice", LineKind::Usage, pln("31.50")),
            ("mail", LineKind::Usage, pln("9.00")),
            ("sl", LineKind::Credit, pln("-1.58")),
        ]
    );
    assert_eq!(invoice.net, pln("38.92"));
    let vat: Vec<_> = invoice.vat.iter().map(|vat| (vat.rate.as_str(), vat.rate_bp, vat.net, vat.tax)).collect();
    assert_eq!(vat, [("standard", 2300, pln("29.92"), pln("6.88")), ("zero", 0, pln("9.00"), pln("0"))]);
    assert_eq!(invoice.gross, pln("45.80"));
    assert_eq!(invoice.lines[2].references, ids(1000..1002).into_iter().collect());
}

#[test]
fn an_invoice_is_read_back_as_it_was_written() {
    let invoice = bill(&agreed(), &used(), missed());
    let text = serde_json::to_string(&invoice).unwrap();

    assert_eq!(serde_json::from_str::<Invoice>(&text).unwrap(), invoice);
    assert!(text.contains(r#""amount":"31.50 PLN""#), "{text}");
}

#[test]
fn a_notice_makes_no_line() {
    let quiet = Outcome { not_judged: Some(tenants::money::results::NotJudged::MinSample), ..missed() };

    let invoice = bill(&agreed(), &used(), quiet);

    assert!(invoice.lines.iter().all(|line| line.kind == LineKind::Usage));
}

#[test]
fn a_correction_gives_a_note_with_what_went_in_and_out_and_gives_it_once() {
    let terms = agreed();
    let issued = bill(&terms, &used(), missed());
    let mut corrected = used();
    corrected[0].left_out = Some(LeftOut::Spam);
    corrected[1].follows = Some(corrected[1].start);
    corrected.push(usage(50, What::Contact, "2026-11-30 23:59", 1));
    let now = bill(&terms, &corrected, share("sl", (8, 10), 8000));

    let note = difference(&issued, &[], &now).unwrap().unwrap();

    let changes = note.changes.iter().map(|change| {
        let line = &change.line;
        (
            line.item.as_str(),
            line.part.as_deref(),
            line.quantity,
            line.amount,
            line.references.len(),
            change.removed.len(),
        )
    });
    let changes: Vec<_> = changes.collect();
    assert_eq!(
        changes,
        [
            ("sl", Some("sl"), 0, pln("1.58"), 0, 2),
            ("voice", None, -1, pln("-4.50"), 1, 2),
            ("voice", Some("repeat"), 1, pln("2.25"), 1, 0),
        ]
    );
    assert_eq!(note.net, pln("-0.67"));
    assert_eq!(note.vat.iter().map(|vat| vat.tax).collect::<Vec<_>>(), [pln("-0.15")]);
    assert_eq!(note.gross, pln("-0.82"));
    assert_eq!(difference(&issued, std::slice::from_ref(&note), &now).unwrap(), None, "it is issued once");
    let text = serde_json::to_string(&note).unwrap();
    assert_eq!(serde_json::from_str::<Difference>(&text).unwrap(), note);
}

#[test]
fn one_contact_in_place_of_another_is_told_though_it_costs_nothing() {
    let terms = agreed();
    let (issued, mut corrected) = (bill(&terms, &used(), missed()), used());
    corrected[3] = usage(77, What::Contact, "2026-11-03 10:00", 1);

    let note = difference(&issued, &[], &bill(&terms, &corrected, missed())).unwrap().unwrap();

    assert_eq!((note.net, note.changes.len()), (pln("0"), 1));
    assert_eq!(note.changes[0].line.references, ids(1077..1078).into_iter().collect());
    assert_eq!(note.changes[0].removed, ids(1003..1004).into_iter().collect());
}

#[test]
fn nothing_changed_is_nothing_issued() {
    let invoice = bill(&agreed(), &used(), missed());

    assert_eq!(difference(&invoice, &[], &invoice).unwrap(), None);
}

#[test]
fn documents_of_another_month_or_currency_are_refused() {
    let invoice = bill(&agreed(), &used(), missed());
    let other = Invoice { month: month("2026-10"), ..invoice.clone() };
    let euro = Invoice { currency: "EUR".parse().unwrap(), ..invoice.clone() };

    for wrong in [other, euro] {
        let fault = difference(&wrong, &[], &invoice).unwrap_err().to_string();
        assert!(fault.contains("issued[0]: is for"), "{fault}");
    }
}

#[test]
fn the_example_of_the_readme_is_reckoned_as_it_says() {
    let file: Value = serde_json::from_str(include_str!("../../fixtures/money/terms.json")).unwrap();
    let terms = Terms::from_json(&file, "").unwrap();
    let results: Value = serde_json::from_str(include_str!("../../fixtures/money/results.json")).unwrap();
    let results = Results::from_json(&results, "").unwrap();

    let lines = settle(&terms, results, &[]).adjustments;

    let told: Value = serde_json::from_str(include_str!("../../fixtures/money/adjustments.json")).unwrap();
    assert_eq!(serde_json::to_value(&lines).unwrap(), told);
}

#[test]
fn the_usage_of_the_readme_is_rated_as_it_says() {
    let file: Value = serde_json::from_str(include_str!("../../fixtures/money/terms.json")).unwrap();
    let terms = Terms::from_json(&file, "").unwrap();
    let usage: Vec<Value> = serde_json::from_str(include_str!("../../fixtures/money/usage.json")).unwrap();
    let usage: Vec<Usage> = usage.iter().map(|value| Usage::from_json(value, "usage").unwrap()).collect();

    let rated = rated(list(&terms), &usage);
    let invoice = invoice(list(&terms), terms.currency, &rated, &[]).unwrap();

    let lines: Vec<_> = invoice.lines.iter().map(|line| line.amount.to_string()).collect();
    let by_hand = ["5.76 PLN", "0.95 PLN", "6.20 PLN", "3.10 PLN", "1500.00 PLN", "17992.50 PLN"];
    assert_eq!(lines, by_hand, "192 s, a quarter of 126 s, a mail, half a mail, the platform, 3598.5 mails");
    assert_eq!((invoice.net, invoice.gross), (pln("19508.51"), pln("23995.47")));
    assert_eq!(
        rated.unpriced,
        ids(0x0000_0000_0000_7000_8000_0000_0000_0006..0x0000_0000_0000_7000_8000_0000_0000_0007)
    );
    let told: Value = serde_json::from_str(include_str!("../../fixtures/money/invoice.json")).unwrap();
    assert_eq!(serde_json::to_value(&invoice).unwrap(), told);
}
