//! The logical structure FA (3) of the Polish system of e-invoices.
//!
//! Deliberately absent: other currencies, whose tax has to be told in zloty at a rate that no contract knows.

use std::collections::BTreeMap;

use kernel::Amount;
use kernel::fault::{Fault, Problems, Reason};
use kernel::money::Wrong;
use tenants::clients::Party;
use tenants::money::line::Line;

use super::xml::Xml;
use super::{name, number};
use crate::documents::{Content, Kind};

/// The namespace of the structure's third version.
const SPACE: &str = "http://crd.gov.pl/wzor/2025/06/25/13775/";
/// Where net and tax of a rate stand; of a rate without tax there is no second.
const RATES: [(&str, &str, &[i64]); 4] = [
    ("P_13_1", "P_14_1", &[2_300, 2_200]),
    ("P_13_2", "P_14_2", &[800, 700]),
    ("P_13_3", "P_14_3", &[500]),
    ("P_13_6_1", "", &[0]),
];

/// The document as FA (3), or why it cannot be one.
pub fn ksef(content: &Content) -> Result<String, Fault> {
    let mut problems = Problems::none();
    let zloty = content.currency().to_string() == "PLN";
    problems.check(!zloty, "currency", Reason::coded("KSEF_ZLOTY", "is not PLN, in which tax has to be told"));
    let polish = content.seller.country == "PL";
    problems.check(!polish, "seller.country", Reason::coded("KSEF_SELLER", "is not PL"));
    for vat in content.sums().1 {
        let known = RATES.iter().any(|(_, _, rates)| rates.contains(&vat.rate_bp));
        problems.check(!known, "vat", Reason::coded("KSEF_RATE", format!("{} is no rate of FA (3)", vat.rate)));
    }
    problems.settle()?;
    write(content).map_err(|wrong| Fault::invalid("amount", wrong.to_string()))
}

fn write(content: &Content) -> Result<String, Wrong> {
    let sums = by_rate(content)?;
    let mut xml = Xml::root("Faktura", &[("xmlns", SPACE)]);
    xml.within("Naglowek", |xml| {
        xml.marked("KodFormularza", &[("kodSystemowy", "FA (3)"), ("wersjaSchemy", "1-0E")], "FA");
        xml.text("WariantFormularza", "3");
        xml.text("DataWytworzeniaFa", content.issued.format("%Y-%m-%dT%H:%M:%SZ").to_string());
        xml.text("SystemInfo", "Manyhands");
    });
    xml.within("Podmiot1", |xml| {
        xml.within("DaneIdentyfikacyjne", |xml| {
            xml.text("NIP", &content.seller.tax_number);
            xml.text("Nazwa", &content.seller.name);
        });
        address(xml, &content.seller);
    });
    xml.within("Podmiot2", |xml| buyer(xml, &content.buyer));
    xml.within("Fa", |xml| body(xml, content, &sums));
    Ok(xml.done())
}

fn buyer(xml: &mut Xml, buyer: &Party) {
    xml.within("DaneIdentyfikacyjne", |xml| {
        if buyer.country == "PL" {
            xml.text("NIP", &buyer.tax_number);
        } else {
            xml.text("KodKraju", &buyer.country);
            xml.text("NrID", &buyer.tax_number);
        }
        xml.text("Nazwa", &buyer.name);
    });
    address(xml, buyer);
    // Neither a unit of a local government nor a member of a tax group.
    xml.text("JST", "2");
    xml.text("GV", "2");
}

fn address(xml: &mut Xml, party: &Party) {
    xml.within("Adres", |xml| {
        xml.text("KodKraju", &party.country);
        xml.text("AdresL1", &party.street);
        xml.text("AdresL2", format!("{} {}", party.postcode, party.city).trim());
    });
    if !party.email.is_empty() {
        xml.within("DaneKontaktowe", |xml| xml.text("Email", &party.email));
    }
}

/// Net and tax of each rate, by the field that holds the net.
type Sums = BTreeMap<usize, (Amount, Amount)>;

fn by_rate(content: &Content) -> Result<Sums, Wrong> {
    let zero = Amount::zero(content.currency());
    let mut sums: Sums = BTreeMap::new();
    for vat in content.sums().1 {
        let place = RATES.iter().position(|(_, _, rates)| rates.contains(&vat.rate_bp)).unwrap_or_default();
        let sum = sums.entry(place).or_insert((zero, zero));
        *sum = (sum.0.plus(vat.net)?, sum.1.plus(vat.tax)?);
    }
    Ok(sums)
}

fn body(xml: &mut Xml, content: &Content, sums: &Sums) {
    xml.text("KodWaluty", content.currency().to_string());
    xml.text("P_1", content.issued.date_naive().to_string());
    xml.text("P_2", &content.number);
    xml.within("OkresFa", |xml| {
        xml.text("P_6_Od", content.month.first().to_string());
        xml.text("P_6_Do", content.month.last().to_string());
    });
    for (place, (net, tax)) in sums {
        let (net_field, tax_field, _) = RATES[*place];
        xml.text(net_field, number(*net));
        if !tax_field.is_empty() {
            xml.text(tax_field, number(*tax));
        }
    }
    xml.text("P_15", number(content.sums().2));
    xml.within("Adnotacje", |xml| {
        for field in ["P_16", "P_17", "P_18", "P_18A"] {
            xml.text(field, "2");
        }
        xml.within("Zwolnienie", |xml| xml.text("P_19N", "1"));
        xml.within("NoweSrodkiTransportu", |xml| xml.text("P_22N", "1"));
        xml.text("P_23", "2");
        xml.within("PMarzy", |xml| xml.text("P_PMarzyN", "1"));
    });
    xml.text("RodzajFaktury", if content.kind == Kind::Invoice { "VAT" } else { "KOR" });
    if let Some(before) = &content.corrects {
        xml.maybe("PrzyczynaKorekty", content.reason.as_deref().unwrap_or_default());
        xml.text("TypKorekty", "2");
        xml.within("DaneFaKorygowanej", |xml| {
            xml.text("DataWystFaKorygowanej", before.issued.date_naive().to_string());
            xml.text("NrFaKorygowanej", &before.number);
            xml.text("NrKSeFN", "1");
        });
    }
    for (index, line) in content.lines().into_iter().enumerate() {
        xml.within("FaWiersz", |xml| row(xml, content, index + 1, line));
    }
}

fn row(xml: &mut Xml, content: &Content, place: usize, line: &Line) {
    xml.text("NrWierszaFa", place.to_string());
    xml.text("P_7", name(line));
    xml.text("P_8A", "szt.");
    xml.text("P_8B", "1");
    xml.text("P_9A", number(line.amount));
    xml.text("P_11", number(line.amount));
    let rate = content.sums().1.iter().find(|vat| vat.rate == line.vat).map_or(0, |vat| vat.rate_bp);
    xml.text("P_12", if rate == 0 { "0 KR".to_owned() } else { (rate / 100).to_string() });
}
