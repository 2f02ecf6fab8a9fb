//! What other people's programs ask of a document.

use kernel::Amount;
use tenants::clients::Party;
use tenants::money::Why;
use tenants::money::difference::{Change, Difference};
use tenants::money::invoice::{Invoice, Vat};
use tenants::money::line::{Line, LineKind};
use tenants::money::price::Unit;

use super::{ksef, ubl};
use crate::documents::{Body, Content, Corrected, Kind};

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

fn line(item: &str, kind: LineKind, sum: &str) -> Line {
    Line::of(kind, item, amount(sum), "23".into(), Why::of("usage"))
}

fn party(name: &str) -> Party {
    Party {
        name: name.into(),
        tax_number: "5261040828".into(),
        street: "ul. Długa 1".into(),
        postcode: "00-001".into(),
        city: "Warszawa".into(),
        country: "PL".into(),
        ..Party::default()
    }
}

fn content(kind: Kind, body: Body) -> Content {
    Content {
        manyhands_document: 1,
        tenant: kernel::ids::TenantId::HOUSE,
        kind,
        number: "LS/2026/0001".into(),
        month: "2026-10".parse().unwrap(),
        issued: "2026-11-02T08:00:00Z".parse().unwrap(),
        seller: party("Dom"),
        buyer: party("Sowa & <Synowie> \"]]>\u{0}'"),
        corrects: None,
        reason: None,
        settlement: None,
        body,
    }
}

fn invoice() -> Content {
    let talks = Line {
        unit: Some(Unit::Minute),
        quantity: 90,
        per: 60,
        unit_price: Some("1.50 PLN".parse().unwrap()),
        ..line("talk", LineKind::Usage, "2.25 PLN")
    };
    let lines = vec![talks, line("base", LineKind::Fee, "1000.00 PLN"), line("reply", LineKind::Credit, "-100.00 PLN")];
    let vat = vec![Vat { rate: "23".into(), rate_bp: 2_300, net: amount("902.25 PLN"), tax: amount("207.52 PLN") }];
    let (net, gross) = (amount("902.25 PLN"), amount("1109.77 PLN"));
    let (month, currency) = ("2026-10".parse().unwrap(), net.currency);
    content(Kind::Invoice, Body::Invoice(Invoice { month, currency, lines, net, vat, gross }))
}

fn credit_note() -> Content {
    let change = Change { line: line("base", LineKind::Credit, "-50.00 PLN"), removed: [].into() };
    let vat = vec![Vat { rate: "23".into(), rate_bp: 2_300, net: amount("-50.00 PLN"), tax: amount("-11.50 PLN") }];
    let (net, gross) = (amount("-50.00 PLN"), amount("-61.50 PLN"));
    let (month, currency) = ("2026-10".parse().unwrap(), net.currency);
    let body = Body::Note(Difference { month, currency, changes: vec![change], net, vat, gross });
    let corrects = Some(Corrected { number: "LS/2026/0001".into(), issued: "2026-11-02T08:00:00Z".parse().unwrap() });
    Content { corrects, reason: Some("one & all".into()), ..content(Kind::CreditNote, body) }
}

fn values<'x>(xml: &'x str, name: &str) -> Vec<&'x str> {
    let tag = format!("<{name}");
    let begins = xml.match_indices(tag.as_str()).map(|(at, _)| at);
    let exact = begins.filter(|at| matches!(xml.as_bytes()[at + 1 + name.len()], b'>' | b' '));
    exact.map(|at| &xml[at + xml[at..].find('>').unwrap() + 1..]).map(|rest| &rest[..rest.find('<').unwrap()]).collect()
}

/// Every element is closed by its own name.
fn well_formed(xml: &str) {
    let mut open = Vec::new();
    for part in xml.split('<').skip(2) {
        let (tag, text) = part.split_once('>').unwrap();
        assert!(!text.contains('>') && !text.contains('"'), "{text}");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty());
}

#[test]
fn an_invoice_in_ubl_has_what_the_core_asks_for_and_adds_up() {
    let xml = ubl(&invoice()).unwrap();

    well_formed(&xml);
    for (name, value) in [
        ("cbc:CustomizationID", "urn:cen.eu:en16931:2017"),
        ("cbc:InvoiceTypeCode", "380"),
        ("cbc:DocumentCurrencyCode", "PLN"),
        ("cbc:StartDate", "2026-10-01"),
        ("cbc:EndDate", "2026-10-31"),
        ("cbc:CompanyID", "PL5261040828"),
        ("cbc:TaxExclusiveAmount", "902.25"),
        ("cbc:PayableAmount", "1109.77"),
        ("cbc:TaxAmount", "207.52"),
        ("cbc:Percent", "23.00"),
    ] {
        assert_eq!(values(&xml, name).first(), Some(&value), "{name}");
    }
    assert_eq!(values(&xml, "cbc:LineExtensionAmount"), ["902.25", "2.25", "1000.00", "-100.00"]);
    assert_eq!(values(&xml, "cbc:InvoicedQuantity"), ["90", "1", "-1"]);
    assert_eq!(values(&xml, "cbc:PriceAmount"), ["1.50", "1000.00", "100.00"]);
    assert_eq!(values(&xml, "cbc:BaseQuantity"), ["60", "1", "1"]);
}

#[test]
fn a_credit_note_in_ubl_says_what_is_given_back_as_a_positive_sum() {
    let xml = ubl(&credit_note()).unwrap();

    well_formed(&xml);
    assert!(xml.contains("<CreditNote "));
    assert_eq!(values(&xml, "cbc:CreditNoteTypeCode"), ["381"]);
    assert_eq!(values(&xml, "cbc:PayableAmount"), ["61.50"]);
    assert_eq!(values(&xml, "cbc:LineExtensionAmount"), ["50.00", "50.00"]);
    assert_eq!(values(&xml, "cbc:Note")[0], "one &amp; all");
    assert!(xml.contains("<cac:InvoiceDocumentReference>"));
}

#[test]
fn a_hostile_name_stays_a_text() {
    for xml in [ubl(&invoice()).unwrap(), ksef(&invoice()).unwrap()] {
        well_formed(&xml);
        assert!(xml.contains("Sowa &amp; &lt;Synowie&gt; &quot;]]&gt;&apos;"));
        assert!(!xml.contains('\u{0}'));
    }
}

#[test]
fn an_invoice_in_fa_3_has_its_parts_in_order_and_adds_up() {
    let xml = ksef(&invoice()).unwrap();

    let order =
        ["<Naglowek>", "<Podmiot1>", "<Podmiot2>", "<Fa>", "<P_1>", "<P_2>", "<OkresFa>", "<P_13_1>", "<P_14_1>"];
    let rest = ["<P_15>", "<Adnotacje>", "<RodzajFaktury>", "<FaWiersz>"];
    let places: Vec<usize> = order.iter().chain(&rest).map(|part| xml.find(part).expect(part)).collect();
    assert!(places.is_sorted(), "{xml}");
    assert_eq!(values(&xml, "NIP"), ["5261040828", "5261040828"]);
    assert_eq!((values(&xml, "P_13_1"), values(&xml, "P_14_1")), (vec!["902.25"], vec!["207.52"]));
    assert_eq!(values(&xml, "P_15"), ["1109.77"]);
    assert_eq!(values(&xml, "P_11"), ["2.25", "1000.00", "-100.00"]);
    assert_eq!(values(&xml, "RodzajFaktury"), ["VAT"]);
}

#[test]
fn a_correction_in_fa_3_names_what_it_corrects() {
    let xml = ksef(&credit_note()).unwrap();

    well_formed(&xml);
    assert_eq!(values(&xml, "RodzajFaktury"), ["KOR"]);
    assert_eq!(values(&xml, "NrFaKorygowanej"), ["LS/2026/0001"]);
    assert_eq!(values(&xml, "P_15"), ["-61.50"]);
}

#[test]
fn what_fa_3_cannot_hold_is_refused_by_field() {
    let mut foreign = invoice();
    foreign.seller.country = "DE".into();
    if let Body::Invoice(invoice) = &mut foreign.body {
        invoice.vat[0].rate_bp = 1_900;
    }

    let fault = ksef(&foreign).unwrap_err().to_string();

    assert!(fault.contains("seller.country") && fault.contains("vat"), "{fault}");
}
