//! An issued document as a paper: what the e-invoice says, for people.
//!
//! Deliberately absent: any sum; the document has them. Invariant: every line of the document stands on the paper.

use billing::Document;
use billing::documents::Kind;
use paper::{Cell, Column, Paper, Section, Table};
use tenants::clients::Party;
use tenants::money::results::Outcome;

use crate::ground::Ground;
use crate::money::{self, Promised, Sums};
use crate::voice::Voice;

/// An invoice, a credit note or a debit note; `results` are those of its month, which its reasons speak of.
pub fn document(ground: &Ground<'_>, document: &Document, results: &[Outcome]) -> Paper {
    let content = &document.content;
    let voice = ground.voice(ground.client.zone);
    let kind = voice.say(content.kind.word());
    let day = |at: kernel::Time| voice.cell(&Cell::Date(at.with_timezone(&voice.zone).date_naive()));
    let month = voice.month(content.month.first());
    let subtitle = voice.tell("for_month", &[("month", &month), ("at", &day(content.issued))]);
    let mut paper = ground.paper(format!("{kind} {}", content.number), subtitle, voice.zone);
    paper.made = content.issued;
    // An invoice is the house's: the client's colours are for what is the client's.
    paper.brand = paper::Brand { name: content.seller.name.clone(), ..paper::Brand::default() };
    let mut first = Section { tables: vec![parties(voice, &content.seller, &content.buyer)], ..Section::default() };
    if let Some(before) = &content.corrects {
        first.text.push(voice.tell("corrects", &[("number", &before.number), ("at", &day(before.issued))]));
    }
    if let Some(reason) = &content.reason {
        first.text.push(voice.tell("reason", &[("reason", reason)]));
    }
    let (net, vat, gross) = content.sums();
    let sums = Sums { lines: content.lines(), net, vat, gross };
    let promised = Promised { outcomes: results, policies: ground.policies, version: None };
    let mut second = money::section(voice, "", &sums, &promised);
    second.text.push(pay(voice, content.kind, gross));
    paper.sections = vec![first, second];
    paper.checksum = Some((voice.say("checksum").to_owned(), document.checksum.to_string()));
    paper
}

fn pay(voice: Voice, kind: Kind, gross: kernel::Amount) -> String {
    match (kind, gross.negated()) {
        (Kind::CreditNote, Ok(back)) => voice.tell("to_return", &[("amount", &voice.money(back))]),
        _ => voice.tell("to_pay", &[("amount", &voice.money(gross))]),
    }
}

fn parties(voice: Voice, seller: &Party, buyer: &Party) -> Table {
    let place = |party: &Party| {
        let town = format!("{} {}", party.postcode, party.city);
        let parts = [party.street.as_str(), town.trim(), party.country.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let row = |name: &str, of: &dyn Fn(&Party) -> String| {
        vec![Cell::text(voice.say(name)), Cell::text(of(seller)), Cell::text(of(buyer))]
    };
    let rows = vec![
        row("name", &|party| party.name.clone()),
        row("tax_number", &|party| party.tax_number.clone()),
        row("address", &place),
        row("account", &|party| party.account.clone()),
    ];
    let columns = ["parties", "seller", "buyer"].map(|name| Column::words(voice.say(name)));
    Table { columns: columns.into(), rows, ..Table::default() }
}
