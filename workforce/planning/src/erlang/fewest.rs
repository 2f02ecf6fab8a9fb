//! The fewest agents who keep a promise.
//!
//! A number that is too small is carried along, so that the whole search counts through the agents about twice.

use super::below::Below;
use super::queue::{Goal, Queue};

/// The fewest agents with whom the service level reaches the goal. Nobody is needed where nobody calls.
pub fn fewest(queue: &Queue, goal: &Goal) -> u32 {
    if queue.is_silent() {
        return 0;
    }
    let keeps = |below: &Below| super::at(queue, below, goal.within_s()).level >= goal.share();
    let mut short = Below::new(queue.load()).to(surely_short(queue, goal));
    let mut step = whole(queue.load().sqrt()) + 1;
    let mut enough = short.agents().saturating_add(step);
    loop {
        let tried = short.to(enough);
        if keeps(&tried) {
            break;
        }
        short = tried;
        step *= 2;
        enough = enough.saturating_add(step);
    }
    while enough - short.agents() > 1 {
        let middle = short.to(u32::midpoint(short.agents(), enough));
        if keeps(&middle) {
            enough = middle.agents();
        } else {
            short = middle;
        }
    }
    enough
}

/// A number that cannot do: whoever is to be answered has to be handled, and an endless queue needs more than its load.
fn surely_short(queue: &Queue, goal: &Goal) -> u32 {
    match queue.patience_s() {
        None => whole(queue.load()),
        Some(_) => whole((queue.load() * goal.share()).ceil()).saturating_sub(1),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a load is neither negative nor above 1e7")]
fn whole(number: f64) -> u32 {
    number as u32
}
