//! Money as JSON; the format is described in this crate's README.
//!
//! Invariant: terms written and read again are equal to themselves.

mod price;
mod read;
mod remedy;
mod results;
mod usage;
mod volume;

use kernel::Currency;
use kernel::fault::{Fault, Problems, Reason};
use serde::Serialize;
use serde_json::Value;

use super::price::{PriceList, Pricing, Unit};
use super::remedy::Remedies;
use super::volume::Volume;
use crate::fields::{Fields, below, between, rows};
use read::MOST;

/// Everything that a contract version says about money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// The one currency of every amount and price.
    pub currency: Currency,
    /// What results do to fees.
    #[serde(flatten)]
    pub remedies: Remedies,
    /// What was agreed about volume.
    pub volumes: Vec<Volume>,
    /// What usage costs.
    pub prices: Option<PriceList>,
}

impl Terms {
    /// Reads terms that stand at `path` in a file, or names every problem they have.
    pub fn from_json(value: &Value, path: &str) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let terms = terms(value, path, &mut problems);
        problems.settle()?;
        let terms = terms.ok_or_else(|| Fault::invalid(path, "is not a set of terms"))?;
        terms.check().map_err(|fault| below(path, fault))?;
        Ok(terms)
    }

    /// Reads terms within a larger object, whose problems are collected.
    pub fn read(value: &Value, path: &str, problems: &mut Problems) -> Option<Self> {
        let fault = match Self::from_json(value, path) {
            Ok(terms) => return Some(terms),
            Err(fault) => fault,
        };
        let Fault::Invalid(found) = fault else {
            problems.add(path, fault.to_string());
            return None;
        };
        for problem in found {
            problems.add(problem.field.clone(), problem.why());
        }
        None
    }

    /// The terms as they stand in a file.
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// Every problem of the terms, each named by its field.
    pub fn check(&self) -> Result<(), Fault> {
        let mut problems = Problems::none();
        self.remedies.note(&mut problems);
        for (index, volume) in self.volumes.iter().enumerate() {
            let twin = self.volumes[..index].iter().any(|other| other.code == volume.code);
            problems.check(twin, &format!("volumes[{index}].code"), Reason::coded("TWICE", "stands twice"));
            volume.note(&format!("volumes[{index}]"), &mut problems);
        }
        if let Some(prices) = &self.prices {
            prices.note("prices", &mut problems);
            self.note_bases(prices, &mut problems);
            self.note_anchors(prices, &mut problems);
        }
        problems.settle()
    }

    /// Notes shares of fees that nobody pays.
    fn note_bases(&self, prices: &PriceList, problems: &mut Problems) {
        let remedies = self.remedies.remedies.iter().enumerate();
        let remedies = remedies.map(|(index, remedy)| (format!("remedies[{index}].base"), &remedy.base));
        let caps = self.remedies.caps.iter().enumerate();
        let caps = caps.map(|(index, cap)| (format!("caps[{index}].base"), &cap.base));
        for (field, base) in remedies.chain(caps) {
            for code in base.iter().filter(|code| !prices.has_fee(code)) {
                let text = format!("{code:?} is no item of the price list");
                problems.add(&field, Reason::coded("NO_ITEM", text).with("text", code));
            }
        }
    }
}

impl Terms {
    /// Notes bases that hang on no agreement about volume, or cannot.
    fn note_anchors(&self, prices: &PriceList, problems: &mut Problems) {
        for (index, item) in prices.items.iter().enumerate() {
            let Pricing::Base { included, volume: Some(code), .. } = &item.pricing else { continue };
            let field = |name: &str| format!("prices.items[{index}].{name}");
            let known = self.volumes.iter().any(|volume| volume.code == *code);
            let text = format!("{code:?} is no agreement about volume");
            problems.check(!known, &field("volume"), Reason::coded("UNKNOWN_VOLUME", text).with("text", code));
            let only = Reason::coded("ONLY_CONTACTS", "is for contacts only, of which volumes are");
            problems.check(item.unit != Unit::Contact, &field("volume"), only);
            problems.check(*included == 0, &field("included"), between(1, MOST));
        }
    }
}

fn terms(value: &Value, path: &str, problems: &mut Problems) -> Option<Terms> {
    let mut fields = Fields::of(value, path, problems);
    let currency = read::currency(&mut fields, problems);
    let remedies = remedy::remedies(&mut fields, currency, problems);
    let volumes = rows(&mut fields, "volumes", problems, volume::volume);
    let prices = read::object(&mut fields, "prices", problems, |value, path, problems| {
        price::list(value, path, currency, problems)
    });
    fields.done(problems);
    Some(Terms { currency: currency?, remedies, volumes, prices })
}
