//! Usage of a month.

use kernel::fault::{Fault, Problems};
use serde_json::Value;

use super::read::{MOST, codes, id, ids, needed};
use crate::fields::Fields;
use crate::money::price::{LeftOut, Usage, What};

const WHATS: [(&str, What); 7] = [
    ("contact", What::Contact),
    ("second", What::Second),
    ("productive_hour", What::ProductiveHour),
    ("fte_month", What::FteMonth),
    ("resolved", What::Resolved),
    ("outcome", What::Outcome),
    ("fixed", What::Fixed),
];
const LEFT_OUT: [(&str, LeftOut); 4] = [
    ("merged", LeftOut::Merged),
    ("spam", LeftOut::Spam),
    ("probe", LeftOut::Probe),
    ("duplicate", LeftOut::Duplicate),
];

impl Usage {
    /// Reads a usage that stands at `path` in a file.
    pub fn from_json(value: &Value, path: &str) -> Result<Self, Fault> {
        let mut problems = Problems::none();
        let usage = usage(value, path, &mut problems);
        problems.settle()?;
        usage.ok_or_else(|| Fault::invalid(path, "is not a usage"))
    }
}

fn usage(value: &Value, path: &str, problems: &mut Problems) -> Option<Usage> {
    let mut fields = Fields::of(value, path, problems);
    for field in ["id", "what", "start"] {
        fields.need(field, problems);
    }
    let id = fields.parse("id", problems, id);
    let what = fields.word("what", &WHATS, problems);
    let channel = fields.text("channel", problems).map(str::to_owned);
    let kind = fields.text("type", problems).map(str::to_owned);
    let start = fields.time("start", problems);
    let quantity = needed(&mut fields, "quantity", -1, MOST, problems);
    let contacts = ids(&mut fields, "contacts", problems);
    let follows = fields.time("follows", problems);
    let followed = fields.time("followed", problems);
    let left_out = fields.word("left_out", &LEFT_OUT, problems);
    let tags = codes(&mut fields, "tags", problems).into_iter().collect();
    fields.done(problems);
    let (id, what, start, quantity) = (id?, what?, start?, quantity?);
    Some(Usage { id, what, channel, kind, start, quantity, contacts, follows, followed, left_out, tags })
}
