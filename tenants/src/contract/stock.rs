//! Stock promises: levels commonly agreed, to be edited per client.

use std::collections::BTreeMap;

use kernel::fact::ClockKind;

use super::{Counts, Target, Window};

/// A set of promises to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// A code that the screens translate.
    pub code: &'static str,
    /// Its promises.
    pub targets: Vec<Target>,
}

fn target(measures: ClockKind, hours: u32, share_bp: u16) -> Target {
    Target {
        name: None,
        measures,
        minutes: hours * 60,
        counts: Counts::Business,
        by_priority: BTreeMap::new(),
        share_bp,
        window: Window::Month,
        clause: None,
    }
}

/// The stock templates for e-mail and forms, the usual one first.
pub fn templates() -> Vec<Template> {
    let of = |code, reply: (u32, u16), resolution: (u32, u16)| Template {
        code,
        targets: vec![
            target(ClockKind::FirstReply, reply.0, reply.1),
            target(ClockKind::Resolution, resolution.0, resolution.1),
        ],
    };
    vec![
        of("email_standard", (4, 9_500), (24, 9_000)),
        of("email_basic", (8, 9_000), (40, 8_500)),
        of("email_premium", (1, 9_500), (8, 9_000)),
    ]
}
