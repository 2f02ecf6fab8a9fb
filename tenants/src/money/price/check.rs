//! What a price list must be so that every usage has one price.

use std::collections::BTreeSet;

use kernel::fault::{Problems, Reason};

use super::{Item, Least, Minimum, PriceList, Pricing, TimeRule, Unit};
use crate::contract::note_once;
use crate::money::ranges::{Range, cover};

impl PriceList {
    /// Whether fees stand under this code.
    pub(crate) fn has_fee(&self, code: &str) -> bool {
        self.items.iter().any(|item| item.code == code) || self.minimums.iter().any(|least| least.code == code)
    }

    /// Notes every problem.
    pub(crate) fn note(&self, path: &str, problems: &mut Problems) {
        let mut codes = BTreeSet::new();
        let items = self.items.iter().enumerate().map(|(i, item)| (format!("{path}.items[{i}]"), &item.code));
        let least = self.minimums.iter().enumerate().map(|(i, least)| (format!("{path}.minimums[{i}]"), &least.code));
        let more = self.surcharges.iter().enumerate().map(|(i, more)| (format!("{path}.surcharges[{i}]"), &more.code));
        for (place, code) in items.chain(least).chain(more) {
            problems.check(!codes.insert(code), &format!("{place}.code"), Reason::coded("TWICE", "stands twice"));
        }
        let items = self.items.iter().enumerate().map(|(i, item)| (format!("{path}.items[{i}].name"), &item.name));
        let least =
            self.minimums.iter().enumerate().map(|(i, least)| (format!("{path}.minimums[{i}].name"), &least.name));
        note_once(items.chain(least), problems);
        problems.check(
            !self.vat.contains_key(&self.usual_vat),
            &format!("{path}.usual_vat"),
            Reason::coded("NO_RATE", "is no rate of vat"),
        );
        for (index, item) in self.items.iter().enumerate() {
            let place = format!("{path}.items[{index}]");
            note_item(item, &place, problems);
            self.note_vat(item.vat.as_ref(), &place, problems);
        }
        for (index, more) in self.surcharges.iter().enumerate() {
            let place = format!("{path}.surcharges[{index}]");
            let one = more.share_bp.is_some() != more.price.is_some();
            problems.check(!one, &place, Reason::coded("ONE_OF_TWO", "needs either share_bp or price"));
            self.note_items(&more.items, &place, problems);
        }
        for (index, least) in self.minimums.iter().enumerate() {
            let place = format!("{path}.minimums[{index}]");
            self.note_items(&least.items, &place, problems);
            self.note_vat(least.vat.as_ref(), &place, problems);
            self.note_volume(least, &place, problems);
        }
    }

    fn note_vat(&self, vat: Option<&String>, path: &str, problems: &mut Problems) {
        let unknown = vat.is_some_and(|name| !self.vat.contains_key(name));
        problems.check(unknown, &format!("{path}.vat"), Reason::coded("NO_RATE", "is no rate of vat"));
    }

    fn note_items(&self, named: &[String], path: &str, problems: &mut Problems) {
        for code in named {
            let known = self.items.iter().any(|item| item.code == *code);
            problems.check(
                !known,
                &format!("{path}.items"),
                Reason::coded("NO_ITEM", format!("{code:?} is no item")).with("text", code),
            );
        }
    }

    /// A volume is counted in one unit, and where it is paid by quantity.
    fn note_volume(&self, minimum: &Minimum, path: &str, problems: &mut Problems) {
        let Least::Volume { .. } = minimum.least else { return };
        let field = format!("{path}.items");
        let items: Vec<&Item> = self.items.iter().filter(|item| minimum.items.contains(&item.code)).collect();
        problems.check(minimum.items.is_empty(), &field, Reason::coded("NO_VOLUME", "must name whose volume counts"));
        let units: BTreeSet<Unit> = items.iter().map(|item| item.unit).collect();
        problems.check(units.len() > 1, &field, Reason::coded("OTHER_UNITS", "are counted in different units"));
        let by_fee = |item: &&Item| matches!(item.pricing, Pricing::Base { .. } | Pricing::Monthly { .. });
        problems.check(
            items.iter().any(by_fee),
            &field,
            Reason::coded("PAID_BY_FEE", "are paid by a fee, which is a minimum of its own"),
        );
    }
}

fn note_item(item: &Item, path: &str, problems: &mut Problems) {
    let field = |name: &str| format!("{path}.{name}");
    match &item.pricing {
        Pricing::Graduated { tiers } | Pricing::Banded { tiers } => {
            let ranges: Vec<Range> = tiers.iter().map(|tier| tier.range).collect();
            cover(&ranges, Some(0), &field("tiers"), problems);
        }
        Pricing::Base { included, least, .. } => {
            problems.check(
                least > included,
                &field("least"),
                Reason::coded("MORE_THAN_INCLUDED", "is more than what is included"),
            );
        }
        Pricing::Monthly { .. } => {
            problems.check(
                item.unit != Unit::Fixed,
                &field("unit"),
                Reason::coded("MONTHLY_FIXED", "is not fixed, and a monthly fee is"),
            );
        }
        Pricing::Flat { .. } => {}
    }
    let timed = matches!(item.unit, Unit::Second | Unit::Minute);
    let rule = item.time;
    problems.check(
        !timed && rule != TimeRule::default(),
        &field("time"),
        Reason::coded("ONLY_TIMED", "is for seconds and minutes only"),
    );
    let less = rule.most_seconds.is_some_and(|most| most < rule.least_seconds);
    problems.check(less, &field("time.most_seconds"), Reason::coded("MOST_BELOW_LEAST", "is less than least_seconds"));
    let held = item.hold_days.is_some() && item.unit != Unit::Resolved;
    problems.check(held, &field("hold_days"), Reason::coded("ONLY_RESOLVED", "is for what is resolved only"));
    let flat = matches!(item.pricing, Pricing::Flat { .. });
    let outcome = item.unit == Unit::Outcome;
    problems.check(
        outcome && !flat,
        &field("model"),
        Reason::coded("OUTCOME_FLAT", "must be flat for outcomes, which may be taken back"),
    );
    problems.check(
        item.claw_back_days.is_some() && !outcome,
        &field("claw_back_days"),
        Reason::coded("ONLY_OUTCOMES", "is for outcomes only"),
    );
}
