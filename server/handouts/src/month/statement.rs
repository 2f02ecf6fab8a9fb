//! What the month comes to, as frozen or as known now.

use kernel::Time;
use paper::Section;
use tenants::clock::Policies;
use tenants::money::statement::Statement;

use crate::money::{self, Promised, Sums};
use crate::voice::Voice;

/// Lines, taxes and sums; of an open month with the moment that they are known at.
pub fn section(voice: Voice, policies: &Policies, statement: &Statement, as_of: Option<Time>) -> Section {
    let invoice = &statement.invoice;
    let lines = invoice.lines.iter().collect();
    let sums = Sums { lines, net: invoice.net, vat: &invoice.vat, gross: invoice.gross };
    let (outcomes, version) = (statement.results.outcomes.as_slice(), Some(statement.contract_version));
    let mut section = money::section(voice, voice.say("settlement"), &sums, &Promised { outcomes, policies, version });
    section.text.extend(as_of.map(|at| voice.tell("forecast", &[("at", &voice.at(at))])));
    section
}
