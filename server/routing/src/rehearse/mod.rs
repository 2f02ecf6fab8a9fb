//! A day rehearsed under several orders of work, side by side.
//!
//! By what is at stake, which is how the floor decides live; oldest first; most urgent first; and what nobody could have undercut. The
//! very same contacts come each time. Deliberately absent: wall time, so that the same scenario and seed give the same report to the
//! last byte. Invariant: whoever decides, decisions are checked by the simulator and watched from outside alike.

mod bound;
mod play;
mod report;
mod watch;

use kernel::Fault;
use planning::simulate::{World, run};

use crate::rules::Rules;
use crate::scenario::Scenario;
use play::Play;
use watch::Watch;

pub use report::{ClientsFloor, Policy, Report, Standing};

/// Rehearses the day of a seed under every order.
pub fn rehearse(scenario: &Scenario, seed: u64) -> Result<Report, Fault> {
    let world = scenario.draw(seed);
    let usual = scenario.rules;
    let plain =
        |rules: Rules| Rules { live_window_s: usual.live_window_s, written_window_s: usual.written_window_s, ..rules };
    let money = play(scenario, &world, usual)?;
    let oldest = play(scenario, &world, plain(Rules::oldest_first()))?;
    let urgent = play(scenario, &world, plain(Rules::strict_priority()))?;
    let bound = bound::bound(scenario, &world);
    Ok(report::report(scenario, &world, seed, [money, oldest, urgent], bound))
}

/// Rehearses the day of a seed as the floor decides live, alone.
pub fn rehearse_live(scenario: &Scenario, seed: u64) -> Result<Policy, Fault> {
    play(scenario, &scenario.draw(seed), scenario.rules)
}

fn play(scenario: &Scenario, world: &World, rules: Rules) -> Result<Policy, Fault> {
    let decides = Play::new(scenario, world, rules);
    let mut watch = Watch::new(world, scenario.rules, scenario.shops.len(), decides);
    let outcome = run(world, &mut watch)?;
    Ok(report::policy(scenario, world, &outcome, &watch.passed))
}
