//! UBL 2.1 with the core of EN 16931.

use std::collections::BTreeMap;

use kernel::Amount;
use kernel::fault::Fault;
use kernel::money::Wrong;
use tenants::clients::Party;
use tenants::money::line::Line;
use tenants::money::price::Unit;

use super::xml::Xml;
use super::{name, number};
use crate::documents::{Content, Kind};

/// What the two kinds of UBL documents call the same things.
struct Names {
    root: &'static str,
    space: &'static str,
    code: &'static str,
    line: &'static str,
    quantity: &'static str,
}

const INVOICE: Names = Names {
    root: "Invoice",
    space: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
    code: "cbc:InvoiceTypeCode",
    line: "cac:InvoiceLine",
    quantity: "cbc:InvoicedQuantity",
};
const NOTE: Names = Names {
    root: "CreditNote",
    space: "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2",
    code: "cbc:CreditNoteTypeCode",
    line: "cac:CreditNoteLine",
    quantity: "cbc:CreditedQuantity",
};
const CAC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
const CBC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

struct Writer<'c> {
    content: &'c Content,
    names: &'static Names,
    currency: String,
    /// A credit note says what is given back as a positive sum.
    turned: bool,
}

/// The document as UBL 2.1. Each category of tax is told once, whatever its rates are called.
pub fn ubl(content: &Content) -> Result<String, Fault> {
    let turned = content.kind == Kind::CreditNote;
    let names = if turned { &NOTE } else { &INVOICE };
    let writer = Writer { content, names, currency: content.currency().to_string(), turned };
    writer.write().map_err(|wrong| Fault::invalid("amount", wrong.to_string()))
}

impl Writer<'_> {
    fn write(&self) -> Result<String, Wrong> {
        let (content, names) = (self.content, self.names);
        let spaces = [("xmlns", names.space), ("xmlns:cac", CAC), ("xmlns:cbc", CBC)];
        let mut xml = Xml::root(names.root, &spaces);
        xml.text("cbc:CustomizationID", "urn:cen.eu:en16931:2017");
        xml.text("cbc:ID", &content.number);
        xml.text("cbc:IssueDate", content.issued.date_naive().to_string());
        let code = match content.kind {
            Kind::Invoice => "380",
            Kind::CreditNote => "381",
            Kind::DebitNote => "383",
        };
        xml.text(names.code, code);
        xml.maybe("cbc:Note", content.reason.as_deref().unwrap_or_default());
        xml.text("cbc:DocumentCurrencyCode", &self.currency);
        xml.within("cac:InvoicePeriod", |xml| {
            xml.text("cbc:StartDate", content.month.first().to_string());
            xml.text("cbc:EndDate", content.month.last().to_string());
        });
        if let Some(before) = &content.corrects {
            xml.within("cac:BillingReference", |xml| {
                xml.within("cac:InvoiceDocumentReference", |xml| {
                    xml.text("cbc:ID", &before.number);
                    xml.text("cbc:IssueDate", before.issued.date_naive().to_string());
                });
            });
        }
        xml.within("cac:AccountingSupplierParty", |xml| party(xml, &content.seller));
        xml.within("cac:AccountingCustomerParty", |xml| party(xml, &content.buyer));
        if !content.seller.account.is_empty() {
            xml.within("cac:PaymentMeans", |xml| {
                xml.text("cbc:PaymentMeansCode", "30");
                xml.within("cac:PayeeFinancialAccount", |xml| xml.text("cbc:ID", &content.seller.account));
            });
        }
        xml.within("cac:PaymentTerms", |xml| xml.text("cbc:Note", "As agreed in the contract."));
        self.tax(&mut xml)?;
        self.totals(&mut xml)?;
        for (index, line) in content.lines().into_iter().enumerate() {
            self.line(&mut xml, index + 1, line)?;
        }
        Ok(xml.done())
    }

    fn signed(&self, amount: Amount) -> Result<Amount, Wrong> {
        if self.turned { amount.negated() } else { Ok(amount) }
    }

    fn money(&self, xml: &mut Xml, name: &'static str, amount: Amount) -> Result<(), Wrong> {
        let amount = self.signed(amount)?;
        xml.marked(name, &[("currencyID", &self.currency)], number(amount));
        Ok(())
    }

    fn rate(&self, name: &str) -> i64 {
        self.content.sums().1.iter().find(|vat| vat.rate == name).map_or(0, |vat| vat.rate_bp)
    }

    fn tax(&self, xml: &mut Xml) -> Result<(), Wrong> {
        let zero = Amount::zero(self.content.currency());
        let mut by_rate: BTreeMap<i64, (Amount, Amount)> = BTreeMap::new();
        for vat in self.content.sums().1 {
            let sums = by_rate.entry(vat.rate_bp).or_insert((zero, zero));
            *sums = (sums.0.plus(vat.net)?, sums.1.plus(vat.tax)?);
        }
        let all = Amount::sum(by_rate.values().map(|(_, tax)| *tax), zero.currency)?;
        let mut wrong = Ok(());
        xml.within("cac:TaxTotal", |xml| {
            wrong = self.money(xml, "cbc:TaxAmount", all);
            for (rate, (net, tax)) in by_rate {
                xml.within("cac:TaxSubtotal", |xml| {
                    let both = self.money(xml, "cbc:TaxableAmount", net);
                    wrong = wrong.and(both).and_then(|()| self.money(xml, "cbc:TaxAmount", tax));
                    xml.within("cac:TaxCategory", |xml| category(xml, rate));
                });
            }
        });
        wrong
    }

    fn totals(&self, xml: &mut Xml) -> Result<(), Wrong> {
        let (net, _, gross) = self.content.sums();
        let sums = [
            ("cbc:LineExtensionAmount", net),
            ("cbc:TaxExclusiveAmount", net),
            ("cbc:TaxInclusiveAmount", gross),
            ("cbc:PayableAmount", gross),
        ];
        let mut wrong = Ok(());
        xml.within("cac:LegalMonetaryTotal", |xml| {
            for (name, amount) in sums {
                wrong = wrong.and_then(|()| self.money(xml, name, amount));
            }
        });
        wrong
    }

    fn line(&self, xml: &mut Xml, place: usize, line: &Line) -> Result<(), Wrong> {
        let amount = self.signed(line.amount)?;
        let counted = counted(line)?;
        let (quantity, unit, price, base) = match counted {
            Some((quantity, unit, price)) => (quantity, unit, price, line.per),
            // A price is never below zero: what is given back is so many times less than nothing.
            None => (amount.minor.signum(), "C62", number(Amount { minor: amount.minor.abs(), ..amount }), 1),
        };
        let quantity = if counted_negated(self.turned, line, amount) { -quantity } else { quantity };
        let rate = self.rate(&line.vat);
        xml.within(self.names.line, |xml| {
            xml.text("cbc:ID", place.to_string());
            xml.marked(self.names.quantity, &[("unitCode", unit)], quantity.to_string());
            xml.marked("cbc:LineExtensionAmount", &[("currencyID", &self.currency)], number(amount));
            xml.within("cac:Item", |xml| {
                xml.text("cbc:Name", name(line));
                xml.within("cac:ClassifiedTaxCategory", |xml| category(xml, rate));
            });
            xml.within("cac:Price", |xml| {
                xml.marked("cbc:PriceAmount", &[("currencyID", &self.currency)], price);
                xml.marked("cbc:BaseQuantity", &[("unitCode", unit)], base.to_string());
            });
        });
        Ok(())
    }
}

/// Whether a line that is told by its quantity has to be told the other way round.
fn counted_negated(turned: bool, line: &Line, amount: Amount) -> bool {
    turned && line.quantity != 0 && (line.quantity < 0) != (amount.minor < 0)
}

/// Quantity, unit and price, where these make the amount; of the rest only the amount is told.
fn counted(line: &Line) -> Result<Option<(i64, &'static str, String)>, Wrong> {
    let unit = match line.unit {
        Some(Unit::Second | Unit::Minute | Unit::ProductiveHour) => "SEC",
        Some(Unit::FteMonth) | None => return Ok(None),
        Some(_) => "C62",
    };
    let Some(price) = line.unit_price.filter(|price| price.micros >= 0) else { return Ok(None) };
    let whole = line.times_bp == 10_000 && line.quantity != 0;
    let fits = whole && price.times(line.quantity.into(), line.per.into())? == line.amount;
    let text = price.to_string();
    let text = text.split(' ').next().unwrap_or_default().to_owned();
    Ok(fits.then_some((line.quantity, unit, text)))
}

fn category(xml: &mut Xml, rate_bp: i64) {
    xml.text("cbc:ID", if rate_bp == 0 { "Z" } else { "S" });
    xml.text("cbc:Percent", percent(rate_bp));
    xml.within("cac:TaxScheme", |xml| xml.text("cbc:ID", "VAT"));
}

fn percent(rate_bp: i64) -> String {
    format!("{}.{:02}", rate_bp / 100, rate_bp % 100)
}

fn party(xml: &mut Xml, party: &Party) {
    xml.within("cac:Party", |xml| {
        xml.within("cac:PostalAddress", |xml| {
            xml.text("cbc:StreetName", &party.street);
            xml.text("cbc:CityName", &party.city);
            xml.maybe("cbc:PostalZone", &party.postcode);
            xml.within("cac:Country", |xml| xml.text("cbc:IdentificationCode", &party.country));
        });
        xml.within("cac:PartyTaxScheme", |xml| {
            xml.text("cbc:CompanyID", format!("{}{}", party.country, party.tax_number));
            xml.within("cac:TaxScheme", |xml| xml.text("cbc:ID", "VAT"));
        });
        xml.within("cac:PartyLegalEntity", |xml| xml.text("cbc:RegistrationName", &party.name));
        if !party.email.is_empty() {
            xml.within("cac:Contact", |xml| xml.text("cbc:ElectronicMail", &party.email));
        }
    });
}
