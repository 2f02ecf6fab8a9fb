//! A promise and what was done.

use async_graphql::SimpleObject;
use figures::{Promise, PromiseStanding};

use super::month::percent;
use crate::clients::Window;
use crate::desk::{PromiseKind, Standing};

/// A promise of the contract in force and what was done. Shares are per cent.
#[derive(SimpleObject)]
pub struct PromiseResult {
    kind: PromiseKind,
    minutes: u32,
    target_share: f64,
    result_share: Option<f64>,
    good: u64,
    base: u64,
    /// MET kept, `AT_RISK` kept but close, BREACHED not kept, RUNNING too little to judge by.
    standing: Standing,
    /// The share at the end when every open clock is kept.
    projected_share: Option<f64>,
    clause: String,
    window: Window,
    below_min_sample: bool,
    /// The lower end of the 95 % interval of the share.
    low: Option<f64>,
    /// The upper end of the 95 % interval of the share.
    high: Option<f64>,
}

impl From<&Promise> for PromiseResult {
    fn from(promise: &Promise) -> Self {
        Self {
            kind: promise.kind.into(),
            minutes: promise.minutes,
            target_share: percent(promise.target_bp),
            result_share: promise.share_bp().map(percent),
            good: promise.tally.good,
            base: promise.tally.base,
            standing: match promise.standing {
                PromiseStanding::Unjudged => Standing::Running,
                PromiseStanding::Kept => Standing::Met,
                PromiseStanding::Close => Standing::AtRisk,
                PromiseStanding::Broken => Standing::Breached,
            },
            projected_share: promise.projected_bp.map(percent),
            clause: promise.clause.clone().unwrap_or_default(),
            window: promise.window.into(),
            below_min_sample: promise.below_min_sample,
            low: promise.interval.map(|(low, _)| percent(low)),
            high: promise.interval.map(|(_, high)| percent(high)),
        }
    }
}
