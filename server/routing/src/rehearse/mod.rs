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
    let money = play(scenario, &world, scenario.rules)?;
    let oldest = play(scenario, &world, Rules::oldest_first())?;
    let urgent = play(scenario, &world, Rules::strict_priority())?;
    let bound = bound::bound(scenario, &world);
    Ok(report::report(scenario, &world, seed, [money, oldest, urgent], bound))
}

/// Rehearses the day of a seed as the floor decides live, alone.
pub fn rehearse_live(scenario: &Scenario, seed: u64) -> Result<Policy, Fault> {
    play(scenario, &scenario.draw(seed), scenario.rules)
}

/// Rehearses the day of a seed oldest first, alone.
pub fn rehearse_oldest_first(scenario: &Scenario, seed: u64) -> Result<Policy, Fault> {
    play(scenario, &scenario.draw(seed), Rules::oldest_first())
}

fn play(scenario: &Scenario, world: &World, rules: Rules) -> Result<Policy, Fault> {
    let decides = Play::new(scenario, world, rules);
    let mut watch = Watch::new(world, scenario.rules, scenario.shops.len(), decides);
    let outcome = run(world, &mut watch)?;
    Ok(report::policy(scenario, world, &outcome, &watch.passed))
}
